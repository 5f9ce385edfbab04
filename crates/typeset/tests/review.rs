//! The review: numbers, annex, map, and what the eye alone gets.

#![allow(clippy::unwrap_used)] // Every line here is a test's.

mod common;

use common::pages::{Element, MM, Word, elements, words};
use common::review::{VERSION, review, tabular, words as annex_words};
use common::{beside, danish, folded, fonts, german, run, single};
use herold_notice::{Design, Look, Notice, Publication, Review, Role, Window, numbered};
use std::{collections::BTreeMap, sync::LazyLock};

fn make(publication: Publication) -> (Review, Vec<u8>) {
    let review = review(publication);
    let file = herold_typeset::review(&review, &fonts()).unwrap();
    (review, file)
}

/// One language, and two; made once for all tests.
static SINGLE: LazyLock<(Review, Vec<u8>)> = LazyLock::new(|| make(single(german())));
static BESIDE: LazyLock<(Review, Vec<u8>)> = LazyLock::new(|| make(beside(german(), danish())));
/// Their elements; the program that tells them takes seconds for the cells of an annex.
static READ: LazyLock<[Vec<Element>; 2]> = LazyLock::new(|| [elements(&SINGLE.1), elements(&BESIDE.1)]);

/// Returns the number that raised figures stand for.
fn lowered(text: &str) -> Option<usize> {
    let figure = |c: char| "⁰¹²³⁴⁵⁶⁷⁸⁹".chars().position(|raised| raised == c);
    let figures = text.trim().chars().map(figure).collect::<Option<Vec<usize>>>()?;
    (!figures.is_empty()).then(|| figures.iter().fold(0, |number, figure| number * 10 + figure))
}

/// Returns the elements before the annex.
fn text_of(all: &[Element]) -> &[Element] {
    let annex = all.iter().position(|element| element.text == annex_words().annex).unwrap();
    &all[..annex]
}

#[test]
fn every_sentence_is_read_after_its_number_once() {
    for ((review, _), all) in [&*SINGLE, &*BESIDE].into_iter().zip(&*READ) {
        let languages = review.publication.notices().len();
        let labels = text_of(all).iter().filter(|element| element.kind == "Lbl");
        let mut read: Vec<usize> = labels.filter_map(|label| lowered(&label.text)).collect();
        read.sort_unstable();
        let wanted: Vec<usize> = numbered(&review.publication).iter().map(|sentence| sentence.number).collect();
        let wanted: Vec<usize> = wanted.into_iter().flat_map(|number| vec![number; languages]).collect();
        assert_eq!(read, wanted);
    }
}

#[test]
fn without_its_numbers_the_text_is_the_composed_one() {
    let (review, all) = (&SINGLE.0, &READ[0]);
    // A paragraph has its text and that of the numbers in it; the numbers go by their figures.
    let raised = |c: char| "⁰¹²³⁴⁵⁶⁷⁸⁹".contains(c);
    let read: String = text_of(all)
        .iter()
        .filter(|element| ["P", "H1", "H2", "LBody"].contains(&element.kind.as_str()))
        .map(|element| element.text.replace(raised, "").replace(' ', ""))
        .collect();
    let blocks = &review.publication.first().blocks;
    let wanted: String = blocks.iter().map(|block| folded(&block.text()).replace(' ', "")).collect();
    assert!(read.ends_with(&wanted), "{read}\n{wanted}");
}

#[test]
fn the_annex_has_the_facts_of_every_sentence() {
    for ((review, _), all) in [&*SINGLE, &*BESIDE].into_iter().zip(&*READ) {
        let words = annex_words();
        let mut rows: Vec<Vec<Element>> = Vec::new();
        for element in all {
            match element.kind.as_str() {
                "TR" => rows.push(Vec::new()),
                "TH" | "TD" => rows.last_mut().unwrap().push(element.clone()),
                _ => {}
            }
        }
        let texts = |row: &[Element]| row.iter().map(|cell| cell.text.clone()).collect::<Vec<_>>();
        let or = |text: &str| if text.is_empty() { words.nothing.clone() } else { text.to_owned() };
        let mut wanted = vec![vec![
            words.sentence.clone(),
            words.fact.clone(),
            words.certainty.clone(),
            words.source.clone(),
            words.as_of.clone(),
            words.released_by.clone(),
        ]];
        for entry in &review.entries {
            let mut number = vec![entry.number.to_string()];
            if entry.facts.is_empty() {
                wanted.push([number.clone(), vec![words.no_fact.clone()]].concat());
            }
            for fact in &entry.facts {
                let named = format!("{}{}", fact.name, fact.value);
                let cells = [&fact.certainty, &fact.source, &fact.as_of, &fact.released_by].map(|text| or(text));
                // The number stands once and spans the rows of its facts.
                wanted.push([std::mem::take(&mut number), vec![named], cells.to_vec()].concat());
            }
        }
        wanted.push(vec![words.severity.clone(), words.finding.clone(), words.sentence.clone()]);
        for finding in &review.findings {
            let numbers: Vec<String> = finding.sentences.iter().map(ToString::to_string).collect();
            wanted.push(vec![finding.label.clone(), finding.text.clone(), or(&numbers.join(", "))]);
        }
        assert_eq!(rows.iter().map(|row| texts(row)).collect::<Vec<_>>(), wanted);
        // Every cell of a fact leads to the head of its column and to the number of its sentence.
        let column = |at: usize| rows[0][at].bound.trim_start_matches("Column ").to_owned();
        let mut number = String::new();
        for row in rows[1..].iter().take(review.entries.iter().map(|entry| entry.facts.len().max(1)).sum()) {
            let from = if row[0].kind == "TH" {
                number = row[0].bound.trim_start_matches("Row ").to_owned();
                1
            } else {
                0
            };
            for (at, cell) in row[from..].iter().enumerate() {
                assert_eq!(cell.bound, format!("{} {number}", column(at + 1)));
            }
        }
    }
}

#[test]
fn the_name_of_a_fact_stands_smaller_above_its_value() {
    let words = words(&SINGLE.1);
    let value = words.iter().find(|word| word.text == "geöffnet").unwrap();
    let above = |word: &&Word| word.page == value.page && word.y < value.y && (word.x - value.x).abs() < 0.5;
    let name = words.iter().filter(above).max_by(|a, b| a.y.total_cmp(&b.y)).unwrap();
    assert_eq!(name.text, "Notaufnahme");
    let ratio = (name.bottom - name.y) / (value.bottom - value.y);
    assert!((ratio - 7.75 / 8.5).abs() < 0.01, "drawn in the size it was measured in: {ratio}");
}

#[test]
fn without_findings_the_annex_says_so() {
    let mut made = review(single(tabular(1, 2)));
    made.findings.clear();
    let read = elements(&herold_typeset::review(&made, &fonts()).unwrap());
    assert!(read.iter().any(|element| element.kind == "P" && element.text == annex_words().no_findings));
}

#[test]
fn version_and_state_stand_on_every_page_for_the_eye() {
    for ((review, file), all) in [&*SINGLE, &*BESIDE].into_iter().zip(&*READ) {
        let words = words(file);
        let pages = words.iter().map(|word| word.page).max().unwrap();
        for page in 1..=pages {
            let on_page = |text: &str| words.iter().filter(|word| word.page == page && word.text == text).count();
            assert_eq!(on_page(&review.draft), 1, "page {page}");
            assert_eq!(on_page("4f2a"), 1, "page {page}");
        }
        let objects = run("qpdf", "qpdf", &["--qdf", "--object-streams=disable", "{}", "-"], file);
        assert_eq!(objects.matches("/Watermark").count(), pages, "across every page");
        let read: String = all.iter().map(|element| element.text.clone()).collect();
        assert!(!read.contains(&review.draft) && !read.contains("4f2a"));
        assert!(run("pdftotext", "poppler-utils", &["{}", "-"], file).contains(VERSION));
    }
}

#[test]
fn every_line_of_the_text_has_its_number_on_the_page() {
    let words = words(&SINGLE.1);
    let annex = words.iter().find(|word| word.text == "Anlage:").unwrap().page;
    for page in 1..annex {
        let on_page = |word: &&Word| word.page == page && word.y > 15.0 && word.bottom < 275.0;
        let mut margin: Vec<&Word> = words.iter().filter(on_page).filter(|word| word.right < 66.0 / MM).collect();
        margin.sort_by(|a, b| a.y.total_cmp(&b.y));
        let numbers: Vec<String> = margin.iter().map(|word| word.text.clone()).collect();
        assert_eq!(numbers, (1..=numbers.len()).map(|n| n.to_string()).collect::<Vec<_>>(), "page {page}");
        // Each line of words from the first segment on has a number at its height, and each number a line.
        let middle = |word: &Word| (word.y + word.bottom) / 2.0;
        let first = middle(margin[0]) - 2.0;
        let text = words.iter().filter(on_page).filter(|word| word.x >= 65.0 / MM && middle(word) > first);
        for word in text.filter(|word| word.text.chars().count() > 3 && word.text != "ENTWURF") {
            let near = margin.iter().filter(|number| (middle(number) - middle(word)).abs() < 2.2).count();
            assert_eq!(near, 1, "{word:?}");
        }
    }
}

#[test]
fn the_kind_of_page_changes_nothing() {
    let design = |look| Design { look, window: Window::DinB, return_line: "Absender".to_owned(), ..Design::default() };
    let of = |look| make(single(Notice { design: design(look), ..german() })).1;
    for look in [Look::Letter, Look::Poster, Look::Sheet] {
        assert!(of(look) == SINGLE.1, "{look:?}");
    }
}

#[test]
fn the_file_says_what_it_is_and_is_the_same_each_time() {
    let (_, file) = &*BESIDE;
    let shown = String::from_utf8_lossy(file);
    assert!(shown.contains("pdfaid:part>3<") && shown.contains("pdfuaid:part>1<"));
    assert!(run("qpdf", "qpdf", &["--check", "{}"], file).contains("No syntax or stream encoding errors"));
    assert!(run("pdfinfo", "poppler-utils", &["{}"], file).contains("841.89 x 595.276 pts (A4)"));
    assert!(*file == make(beside(german(), danish())).1);
}

#[test]
fn names_lead_to_every_segment() {
    // A table of few columns has a row for its head, one of many has not.
    let tables = [make(single(tabular(3, 4))), make(single(tabular(3, 9)))];
    for (review, file) in [&*BESIDE, &tables[0], &tables[1]] {
        let shown = run("pdfinfo", "poppler-utils", &["-dests", "{}"], file);
        let mut wanted: Vec<String> = Vec::new();
        for notice in review.publication.notices() {
            let segments = notice.blocks.iter().map(|block| &block.segment);
            wanted.extend(segments.map(|segment| format!("seg:{segment}:{}", notice.language.code)));
        }
        wanted.sort();
        let mut found: Vec<String> =
            shown.lines().filter_map(|line| Some(line.split('"').nth(1)?.to_owned())).collect();
        found.sort();
        assert_eq!(found, wanted);
    }
}

/// Returns the attached map.
fn map(file: &[u8]) -> serde_json::Value {
    serde_json::from_str(&run("qpdf", "qpdf", &["--show-attachment=herold-layout.json", "{}"], file)).unwrap()
}

#[test]
fn the_boxes_of_the_map_hold_the_words_of_their_sentences_and_no_others() {
    let tables = [make(single(tabular(4, 4))), make(single(tabular(3, 9)))];
    for (review, file) in [&*SINGLE, &*BESIDE, &tables[0], &tables[1]] {
        let map = map(file);
        let all = words(file);
        assert_eq!(map["format"], "herold-layout");
        assert_eq!(map["fingerprint"], review.fingerprint.as_str());
        assert_eq!(map["pages"].as_array().unwrap().len(), all.iter().map(|word| word.page).max().unwrap());
        let mut seen = 0;
        for segment in map["segments"].as_array().unwrap() {
            let notices = review.publication.notices();
            let notice = notices.iter().find(|notice| segment["language"] == notice.language.code.as_str()).unwrap();
            let block = notice.blocks.iter().find(|block| segment["segment"] == block.segment.0.as_str()).unwrap();
            for sentence in segment["sentences"].as_array().unwrap() {
                let at = usize::try_from(sentence["sentence"].as_u64().unwrap()).unwrap();
                let wanted = &block.sentences[at].text;
                let found: String =
                    sentence["lines"].as_array().unwrap().iter().map(|line| inside(line, &all)).collect();
                let bare = |text: &str| text.replace(['\u{ad}', ' ', '\u{a0}', '\u{2010}', '-'], "");
                assert_eq!(bare(&found), bare(wanted), "sentence {}", sentence["number"]);
                seen += 1;
            }
        }
        let sentences = |notice: &Notice| notice.blocks.iter().map(|block| block.sentences.len()).sum::<usize>();
        assert_eq!(seen, review.publication.notices().iter().map(sentences).sum::<usize>());
    }
}

/// Returns the text of the words whose middle lies in a box. A word counts with those of its letters that lie in it: a
/// program that reads pages takes what stands close together as one word.
fn inside(line: &serde_json::Value, words: &[Word]) -> String {
    let number = |name: &str| line[name].as_f64().unwrap() as f32 / MM;
    let (x, y, right, bottom) =
        (number("x"), number("y"), number("x") + number("width"), number("y") + number("height"));
    let here = words.iter().filter(|word| {
        let middle = ((word.x + word.right) / 2.0, (word.y + word.bottom) / 2.0);
        Some(word.page as u64) == line["page"].as_u64()
            && (x..=right).contains(&middle.0)
            && (y..=bottom).contains(&middle.1)
            && word.bottom - word.y < 30.0
    });
    here.filter(|word| lowered(&word.text).is_none()).map(|word| word.text.as_str()).collect()
}

#[test]
fn boxes_of_different_sentences_do_not_overlap() {
    let (_, file) = &*BESIDE;
    let mut boxes: BTreeMap<u64, Vec<[f64; 4]>> = BTreeMap::new();
    for segment in map(file)["segments"].as_array().unwrap() {
        let lines = segment["sentences"].as_array().unwrap().iter().flat_map(|s| s["lines"].as_array().unwrap());
        for line in lines {
            let number = |name: &str| line[name].as_f64().unwrap();
            // The middle of the line: ascenders and descenders of neighbours may touch.
            let middle = number("y") + number("height") / 2.0;
            let own = [number("x"), middle - 1.0, number("x") + number("width"), middle + 1.0];
            let page = boxes.entry(line["page"].as_u64().unwrap()).or_default();
            let apart = |b: &[f64; 4]| own[0] >= b[2] || own[2] <= b[0] || own[1] >= b[3] || own[3] <= b[1];
            assert!(page.iter().all(apart), "{own:?}");
            page.push(own);
        }
    }
    assert!(boxes.values().map(Vec::len).sum::<usize>() > 100);
}

#[test]
fn a_table_under_review_has_its_numbers_and_stays_a_table() {
    let (review, file) = make(single(tabular(3, 4)));
    let first = elements(&file);
    let heads: Vec<&Element> = text_of(&first).iter().filter(|element| element.kind == "TH").collect();
    assert_eq!(heads.len(), 4);
    let records = review.publication.first().blocks.iter().filter(|block| block.role == Role::Record).count();
    assert_eq!(text_of(&first).iter().filter(|element| element.kind == "TD").count(), records * 4);
}
