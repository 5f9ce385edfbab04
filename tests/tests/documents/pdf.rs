//! The gates of a PDF. Each returns what is wrong, nothing when all is well.

use crate::exports::{Document, first_difference, folded, squeezed};
use crate::programs::{json, look, run};
use serde_json::Value as Json;
use std::path::Path;

/// Returns what `qpdf --check` finds in the file's syntax.
pub(crate) fn syntax(file: &Path) -> Vec<String> {
    match look("qpdf", &["--check"], file) {
        Ok(said) if said.contains("No syntax or stream encoding errors found") => Vec::new(),
        Ok(said) | Err(said) => vec![said],
    }
}

/// Returns where the text that a screen reader reads differs from the composed one, in words or in order.
pub(crate) fn text(file: &Path, document: &Document) -> Vec<String> {
    let wanted: Vec<String> = document
        .paragraphs()
        .into_iter()
        .flat_map(|p| (p.role == "item").then(|| "•".to_owned()).into_iter().chain([p.text]))
        .collect();
    match look("pdfinfo", &["-enc", "UTF-8", "-struct-text"], file) {
        Ok(said) => first_difference(&paragraphs(&said), &wanted),
        Err(error) => vec![error],
    }
}

/// Reads `pdfinfo -struct-text`: an element stands on a line of its own, its text on further lines in quotation marks.
fn paragraphs(said: &str) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    for line in said.lines().map(str::trim) {
        if let Some(text) = line.strip_prefix('"').and_then(|l| l.strip_suffix('"')) {
            all.last_mut().unwrap().push_str(text);
        } else if !line.ends_with("(inline)") && !line.starts_with("Object ") {
            all.push(String::new());
        }
    }
    all.iter().map(|text| folded(text)).filter(|text| !text.is_empty()).collect()
}

/// Returns where the language of the document, or of a paragraph, is not that of its words.
pub(crate) fn languages(file: &Path, document: &Document) -> Vec<String> {
    let objects = match objects(file) {
        Ok(objects) => objects,
        Err(error) => return vec![error],
    };
    let catalog = resolve(&objects, &objects["trailer"]["value"]["/Root"]);
    let main = language(catalog).unwrap_or_default();
    let mut problems = Vec::new();
    if main != document.first().tag {
        problems.push(format!("the language of the document is {main:?}"));
    }
    let mut found = Vec::new();
    walk(&objects, &catalog["/StructTreeRoot"], &main, &mut found);
    let wanted: Vec<String> = document
        .paragraphs()
        .into_iter()
        .flat_map(|p| vec![p.tag.to_owned(); if p.role == "item" { 2 } else { 1 }])
        .collect();
    problems.extend(first_difference(&found, &wanted));
    problems
}

/// Returns the objects of a file by `obj:N G R`, as `qpdf --json` tells them.
pub(crate) fn objects(file: &Path) -> Result<Json, String> {
    look("qpdf", &["--json=2", "--json-key=qpdf"], file).map(|said| json(&said)["qpdf"][1].take())
}

/// Returns the object that a reference leads to, or the value itself.
pub(crate) fn resolve<'a>(objects: &'a Json, value: &'a Json) -> &'a Json {
    match value.as_str().filter(|name| name.ends_with(" R")) {
        Some(name) => &objects[format!("obj:{name}")]["value"],
        None => value,
    }
}

fn language(element: &Json) -> Option<String> {
    element["/Lang"].as_str().map(|tag| tag.trim_start_matches("u:").to_owned())
}

/// Collects the language of every element with text of its own, in reading order.
fn walk(objects: &Json, node: &Json, inherited: &str, found: &mut Vec<String>) {
    let element = resolve(objects, node);
    if !element.is_object() {
        return;
    }
    let own = language(element).unwrap_or_else(|| inherited.to_owned());
    let kind = element["/S"].as_str().unwrap_or_default();
    if ["/P", "/H1", "/H2", "/Lbl", "/LBody"].contains(&kind) {
        found.push(own.clone());
    }
    match resolve(objects, &element["/K"]) {
        Json::Array(children) => children.iter().for_each(|child| walk(objects, child, &own, found)),
        child => walk(objects, child, &own, found),
    }
}

/// Returns fonts that are not embedded whole for their text, or whose text cannot be read.
pub(crate) fn fonts(file: &Path) -> Vec<String> {
    let said = match look("pdffonts", &[], file) {
        Ok(said) => said,
        Err(error) => return vec![error],
    };
    let fonts: Vec<&str> = said.lines().skip(2).collect();
    // name, type, encoding, embedded, subset, Unicode, object and generation
    let good = |font: &&str| {
        let words: Vec<&str> = font.split_whitespace().collect();
        words.len() > 6 && words[words.len() - 5..words.len() - 2] == ["yes"; 3] && font.contains("+IBMPlexSans")
    };
    let mut problems: Vec<String> = fonts.iter().filter(|f| !good(f)).map(|f| (*f).to_owned()).collect();
    // A wordmark is bold, a logo is none.
    if fonts.len() < 2 {
        problems.push(format!("{} fonts", fonts.len()));
    }
    problems
}

/// Returns what is wrong in title, author, page size and the standards that the file says it keeps.
pub(crate) fn metadata(file: &Path, document: &Document) -> Vec<String> {
    let said = ["-enc", "-meta"].map(|option| {
        let options: &[&str] = if option == "-enc" { &["-enc", "UTF-8"] } else { &[option] };
        look("pdfinfo", options, file)
    });
    let [Ok(info), Ok(xmp)] = said else { return vec![format!("{said:?}")] };
    let field = |name: &str| {
        let line = info.lines().find_map(|l| l.strip_prefix(name)?.strip_prefix(':'));
        line.unwrap_or_default().trim().to_owned()
    };
    let first = document.first();
    let mut problems = Vec::new();
    for (name, wanted) in [
        ("Title", first.title.as_str()),
        ("Author", first.letterhead[0].as_str()),
        ("Creator", "Herold"),
        ("Tagged", "yes"),
        ("Encrypted", "no"),
        ("JavaScript", "no"),
        ("Page size", "595.276 x 841.89 pts (A4)"),
    ] {
        let found = field(name);
        if folded(&found) != folded(wanted) {
            problems.push(format!("{name} is {found:?} instead of {wanted:?}"));
        }
    }
    for says in ["<pdfaid:part>2<", "<pdfaid:conformance>A<", "<pdfuaid:part>1<"] {
        if !xmp.contains(says) {
            problems.push(format!("the metadata lack {says}"));
        }
    }
    problems
}

/// Returns pages without their number, later pages without the running header. Neither is in the structure text: a
/// screen reader passes over them.
pub(crate) fn furniture(file: &Path, document: &Document) -> Vec<String> {
    let said = match run("pdftotext", &["-raw", "-enc", "UTF-8", file.to_str().unwrap(), "-"]) {
        Ok(said) => said,
        Err(error) => return vec![error],
    };
    let pages: Vec<String> = said.trim_end_matches('\u{c}').split('\u{c}').map(squeezed).collect();
    let first = document.first();
    let mut problems = Vec::new();
    for (at, page) in pages.iter().enumerate() {
        let number = format!("{}{}{}{}", first.page[0], at + 1, first.page[1], pages.len());
        // A poster is one sheet.
        let number = if document.kind == "poster" && !document.is_pair() { String::new() } else { number };
        let header = if at == 0 { String::new() } else { first.running_header.clone() };
        for wanted in [number, header] {
            if !page.contains(&squeezed(&wanted)) {
                problems.push(format!("page {} lacks {wanted:?}", at + 1));
            }
        }
    }
    problems
}
