//! What a PDF for the lawyer has more than the text: numbers of sentences, an annex, and a map of the pages.

use crate::exports::Document;
use crate::pdf::Looked;
use crate::programs::json;
use serde_json::Value as Json;
use std::collections::BTreeSet;

/// Returns the number that digits tell, raised or not.
pub(crate) fn number(text: &str) -> Option<usize> {
    let plain =
        |c: char| "⁰¹²³⁴⁵⁶⁷⁸⁹".chars().zip('0'..='9').find(|(raised, _)| *raised == c).map_or(c, |(_, digit)| digit);
    text.trim().chars().map(plain).collect::<String>().parse().ok()
}

/// Returns how many sentences are numbered: along the rows, and in a row as many as its longest cell has.
fn numbered(document: &Document) -> usize {
    let most = |row: &Vec<(&crate::exports::Text, &crate::exports::Block)>| {
        row.iter().map(|(_, block)| block.sentences.len()).max().unwrap_or(0)
    };
    document.rows().iter().map(most).sum()
}

/// Returns what is wrong in the map from places on the pages to sentences, and in the numbers that sentences have in
/// the text, in the map and in the annex.
pub(crate) fn map(looked: &Looked, document: &Document) -> Vec<String> {
    if !document.is_review() {
        return Vec::new();
    }
    let attached = looked.pdf.attached().unwrap_or_default();
    let Some(file) = attached.iter().find(|file| file.name == "herold-layout.json") else {
        return vec!["there is no map".to_owned()];
    };
    let map = json(&String::from_utf8_lossy(&file.bytes));
    let mut problems = Vec::new();
    let mut same = |what: &str, found: Json, wanted: Json| {
        if found != wanted {
            problems.push(format!("{what} is {found} instead of {wanted}"));
        }
    };
    same("the format", map["format"].clone(), "herold-layout".into());
    same("the kind", map["kind"].clone(), document.kind.clone().into());
    same("the number of pages", map["pages"].as_array().map_or(0, Vec::len).into(), looked.pdf.pages.len().into());
    let count = numbered(document);
    let mut wanted = Vec::new();
    for text in &document.texts {
        wanted.extend(text.blocks.iter().map(|block| (block.segment.as_str(), text.tag, block.sentences.len())));
    }
    wanted.sort_unstable();
    let segments = map["segments"].as_array().cloned().unwrap_or_default();
    let listed = |segment: &Json| {
        let language = segment["language"].as_str().unwrap_or_default();
        let tag = document.texts.iter().map(|text| text.tag).find(|tag| *tag == language || tag[..2] == *language);
        (segment["segment"].as_str().unwrap_or_default().to_owned(), tag.unwrap_or("?"), sentences(segment).len())
    };
    let mut found: Vec<_> = segments.iter().map(listed).collect();
    found.sort_unstable();
    let found: Vec<(&str, &str, usize)> = found.iter().map(|(id, tag, count)| (id.as_str(), *tag, *count)).collect();
    problems.extend(crate::exports::first_difference(&found, &wanted));
    let places: BTreeSet<String> =
        looked.pdf.destinations().unwrap_or_default().into_iter().map(|(name, ..)| name).collect();
    for segment in &segments {
        if !places.contains(segment["destination"].as_str().unwrap_or_default()) {
            problems.push(format!("{} is no place", segment["destination"]));
        }
        let outside = |line: &Json| {
            let length = |key: &str| line[key].as_f64().unwrap_or(-1.0);
            let page =
                line["page"].as_u64().and_then(|page| map["pages"].get(usize::try_from(page).ok()?.checked_sub(1)?));
            page.is_none_or(|page| {
                let reaches = |from: &str, size: &str| {
                    length(from) < 0.0
                        || length(size) <= 0.0
                        || length(from) + length(size) > page[size].as_f64().unwrap_or(0.0)
                };
                reaches("x", "width") || reaches("y", "height")
            })
        };
        for sentence in sentences(segment) {
            let lines = sentence["lines"].as_array().cloned().unwrap_or_default();
            if lines.is_empty() || lines.iter().any(outside) {
                problems.push(format!("{} stands outside of the pages: {sentence}", segment["segment"]));
            }
        }
    }
    let told = |numbers: Vec<usize>| numbers.into_iter().collect::<BTreeSet<_>>();
    let all: BTreeSet<usize> = (1..=count).collect();
    let mapped = segments.iter().flat_map(sentences).filter_map(|s| s["number"].as_u64()?.try_into().ok());
    if told(mapped.collect()) != all {
        problems.push(format!("the map does not have the numbers from 1 to {count}"));
    }
    let labels = looked.structure.all("Lbl");
    let labels: Vec<usize> = labels.iter().filter_map(|label| number(&label.text())).collect();
    if told(labels) != all {
        problems.push(format!("the sentences do not have the numbers from 1 to {count}"));
    }
    let annexed = looked.structure.all("TH").into_iter().filter_map(|head| head.text().trim().parse().ok());
    if told(annexed.collect()) != all {
        problems.push(format!("the annex does not have the numbers from 1 to {count}"));
    }
    problems
}

fn sentences(segment: &Json) -> &[Json] {
    segment["sentences"].as_array().map_or(&[], Vec::as_slice)
}
