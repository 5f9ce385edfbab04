//! The gates of HTML and plain text.

use crate::exports::{Block, Document, Paragraph, Text, first_difference, folded};
use crate::programs::strings;
use serde_json::Value as Json;

/// The width of a line of plain text, in characters.
const LINE: usize = 72;

/// Returns what is wrong in a page that was inspected.
pub(crate) fn html(document: &Document, told: &Json) -> Vec<String> {
    let first = document.first();
    let mut problems = strings(&told["faults"]);
    problems.extend(strings(&told["style_references"]));
    let mut same = |what: &str, found: &Json, wanted: Json| {
        if *found != wanted {
            problems.push(format!("{what} is {found} instead of {wanted}"));
        }
    };
    same("declaration", &told["declaration"], "DOCTYPE html".into());
    same("language", &told["lang"], first.tag.into());
    same("title", &told["title"], first.title.clone().into());
    // A headline per language, where the notice has one: side by side are two texts.
    let headlines = document.texts.iter().flat_map(|t| &t.blocks).filter(|b| b.role == "headline").count();
    same("number of h1", &told["elements"]["h1"], if headlines == 0 { Json::Null } else { headlines.into() });
    for once in ["html", "head", "body", "main", "title", "article"] {
        same(once, &told["elements"][once], 1.into());
    }
    for element in told["elements"].as_object().unwrap().keys() {
        if ["script", "link", "iframe", "object", "embed", "form", "base", "svg"].contains(&element.as_str()) {
            problems.push(format!("there is <{element}>"));
        }
    }
    for reference in strings(&told["references"]) {
        // Links are for people to follow; nothing is fetched with the page.
        if !["a href https://", "a href mailto:", "a href tel:", "img src data:image/"]
            .iter()
            .any(|kind| reference.starts_with(kind))
        {
            problems.push(format!("a reference leads out: {reference}"));
        }
    }
    problems.extend(blocks(&document.with_end_marks(), told));
    problems
}

/// Returns where a block has other words, another language or another element than its role wants. The organisation
/// stands at the head of a page, its address at the foot.
fn blocks(document: &Document, told: &Json) -> Vec<String> {
    let element = |paragraph: &Paragraph, next: &str| match paragraph.role.as_str() {
        "headline" => "h1",
        "heading" => "h2",
        "item" => "li",
        "contact" => "address",
        "caption" => "caption",
        // What stands right above a table is its caption.
        "paragraph" if next == "columns" && !document.is_pair() => "caption",
        "language" | "columns" => "th",
        "subject" if !document.is_pair() => "th",
        "record" if !document.is_pair() => "td",
        "term" => "dt",
        "record" => "dd",
        _ => "p",
    };
    let paragraphs = if document.is_pair() { document.stacked() } else { document.paragraphs() };
    let (letterhead, body): (Vec<_>, Vec<_>) = paragraphs.into_iter().partition(|p| p.role == "letterhead");
    let all: Vec<_> = letterhead[..1].iter().chain(&body).chain(&letterhead).collect();
    let next = |at: usize| all.get(at + 1).map_or("", |p| p.role.as_str());
    let wanted =
        all.iter().enumerate().map(|(at, p)| (element(p, next(at)).to_owned(), p.tag.to_owned(), p.text.clone()));
    let wanted: Vec<_> = wanted.collect();
    let word = |value: &Json| value.as_str().unwrap_or_default().to_owned();
    let found = told["blocks"].as_array().unwrap().iter();
    let found = found.map(|b| (word(&b["tag"]), word(&b["lang"]), folded(&word(&b["text"]))));
    // A cell may hold paragraphs and nothing of its own.
    let found: Vec<_> = found.filter(|(tag, _, text)| tag != "td" || !text.is_empty()).collect();
    first_difference(&found, &wanted)
}

/// Returns what is wrong in plain text: its words, their order, the width of its lines.
pub(crate) fn plain(document: &Document, text: &str) -> Vec<String> {
    let document = &document.with_end_marks();
    let letterhead = document.first().letterhead.join("\n") + "\n\n";
    // An embargo stands above everything, and there alone.
    let held: Vec<&str> =
        document.texts.iter().map(|t| t.every_page.as_str()).filter(|held| !held.is_empty()).collect();
    let above = |(above, _): &(&str, &str)| folded(above) == folded(&held.join(" "));
    let Some((_, body)) = text.split_once(&letterhead).filter(above) else {
        return vec![format!("the letterhead is {:?}", text.chars().take(120).collect::<String>())];
    };
    let document = &document.without(&held);
    let mut problems: Vec<String> =
        text.lines().filter(|l| *l != l.trim_end()).map(|l| format!("{l:?} ends in white space")).collect();
    if !text.ends_with('\n') || text.contains("\n\n\n") || text.contains('\r') {
        problems.push("blank lines are not as they should be".to_owned());
    }
    if document.is_pair() {
        problems.extend(columns(document, body));
        return problems;
    }
    problems.extend(text.lines().filter(|l| l.chars().count() > LINE).map(|l| format!("{l:?} is too long")));
    // Headings are underlined, place and date run into the lead.
    let lines: Vec<&str> = body.lines().filter(|l| !is_rule(l)).collect();
    let headings = document.first().blocks.iter().filter(|b| b.role == "heading").count();
    if body.lines().count() - lines.len() != headings {
        problems.push(format!("{headings} headings are not underlined"));
    }
    let wanted = words(document.first(), |role, next| if (role, next) == ("dateline", "lead") { " –" } else { "" });
    problems.extend(same_words(&lines.join("\n"), &wanted));
    problems
}

fn is_rule(line: &str) -> bool {
    !line.is_empty() && line.chars().all(|c| c == '-')
}

fn same_words(found: &str, wanted: &str) -> Vec<String> {
    first_difference(&found.split_whitespace().collect::<Vec<_>>(), &wanted.split_whitespace().collect::<Vec<_>>())
}

/// Returns the columns of a side-by-side unwrapped, where they differ from the texts.
fn columns(document: &Document, body: &str) -> Vec<String> {
    let mut sides = [String::new(), String::new()];
    for line in body.lines().filter(|l| !l.contains("─┼─")) {
        let Some((left, right)) = line.split_once('│') else { return vec![format!("{line:?} has no columns")] };
        for (side, part) in sides.iter_mut().zip([left, right]).filter(|(_, part)| !is_rule(part.trim())) {
            side.push_str(part.trim_end());
            side.push('\n');
        }
    }
    let wanted = document.texts.iter().map(|t| format!("{} {}", t.name, words(t, |_, _| "")));
    sides.iter().zip(wanted).flat_map(|(side, wanted)| same_words(side, &wanted)).collect()
}

/// Returns a text in one line: the label in capitals, items after a dash, something between blocks of some roles.
fn words(text: &Text, between: impl Fn(&str, &str) -> &'static str) -> String {
    let part = |at: usize, block: &Block| match block.role.as_str() {
        "label" => block.text().to_uppercase(),
        "item" => format!("– {}", block.text()),
        "columns" => String::new(),
        "record" => text.stacked(block),
        role => block.text() + between(role, text.blocks.get(at + 1).map_or("", |next| next.role.as_str())),
    };
    folded(&text.blocks.iter().enumerate().map(|(at, block)| part(at, block)).collect::<Vec<_>>().join(" "))
}
