//! The tree of a PDF in words, for snapshots: what changes in it is read by somebody.

use crate::pdf::Looked;
use crate::pdf_file::Pdf;
use crate::structure::{Child, Element};
use lopdf::Dictionary;
use std::fmt::Write;

/// How much of a text is shown.
const SHOWN: usize = 60;

/// Returns pages, fonts, attachments, places, bookmarks and the structure with the beginning of each text.
pub(crate) fn told(looked: &Looked) -> Result<String, String> {
    let Looked { pdf, structure } = looked;
    let mut text = String::new();
    for [width, height] in pdf.sizes()? {
        line(&mut text, 0, &format!("page {} × {}", tenths(width), tenths(height)));
    }
    let mut fonts: Vec<String> = pdf.fonts().into_iter().map(|font| font_name(&pdf.text(font, "BaseFont"))).collect();
    fonts.sort();
    fonts.iter().for_each(|font| line(&mut text, 0, &format!("font {font}")));
    for file in pdf.attached()? {
        line(
            &mut text,
            0,
            &format!("attached {} ({}, {}): {}", file.name, file.media, file.relation, file.description),
        );
    }
    for (name, page, [left, top]) in pdf.destinations()? {
        line(&mut text, 0, &format!("place {name}: page {page}, {}, {}", tenths(left), tenths(top)));
    }
    if let Some(outline) = pdf.within(pdf.catalog()?, "Outlines") {
        bookmarks(pdf, outline, 0, &mut text);
    }
    element(structure, 0, &mut text);
    for (at, page) in pdf.shown.iter().enumerate() {
        for artifact in page.artifacts.iter().filter(|artifact| !artifact.trim().is_empty()) {
            line(&mut text, 0, &format!("passed over on page {}: {}", at + 1, shortened(artifact)));
        }
    }
    Ok(text)
}

/// Returns the name of a font without the six letters that tell its subset.
fn font_name(name: &str) -> String {
    name.split_once('+').map_or(name, |(_, own)| own).to_owned()
}

fn bookmarks(pdf: &Pdf, parent: &Dictionary, depth: usize, text: &mut String) {
    let mut next = pdf.within(parent, "First");
    while let Some(item) = next {
        line(text, depth, &format!("bookmark {}", shortened(&pdf.text(item, "Title"))));
        bookmarks(pdf, item, depth + 1, text);
        next = pdf.within(item, "Next");
    }
}

fn element(own: &Element, depth: usize, text: &mut String) {
    let mut head = own.kind.clone();
    for (what, said) in [("in", &own.language), ("as", &own.alternative)] {
        if !said.is_empty() {
            let _ = write!(head, " {what} {}", shortened(said));
        }
    }
    for attribute in &own.attributes {
        let _ = write!(head, " [{attribute}]");
    }
    // The lines of a paragraph are one text.
    let mut said = String::new();
    let mut inner = String::new();
    for child in &own.children {
        match child {
            Child::Text(line) if inner.is_empty() => said.push_str(line),
            Child::Text(more) => line(&mut inner, depth + 1, &shortened(more)),
            Child::Object(object) => line(&mut inner, depth + 1, object),
            Child::Element(element_in_it) => element(element_in_it, depth + 1, &mut inner),
        }
    }
    let said = if said.is_empty() { said } else { format!(": {}", shortened(&said)) };
    line(text, depth, &format!("{head}{said}"));
    text.push_str(&inner);
}

fn line(text: &mut String, depth: usize, what: &str) {
    let _ = writeln!(text, "{:1$}{what}", "", depth * 2);
}

fn shortened(text: &str) -> String {
    let folded = crate::exports::folded(text);
    let short: String = folded.chars().take(SHOWN).collect();
    if short.len() < folded.len() { format!("{short}…") } else { short }
}

fn tenths(number: i64) -> String {
    format!("{}.{}", number / 10, number % 10)
}
