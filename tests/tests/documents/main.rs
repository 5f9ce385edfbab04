//! Documents of every kind of notice, in every layout and format, as others see them: validators, PDF tools, an office
//! program, a parser. What a reader meets has to be the composed notice, word for word, in order, in its language.
//!
//! Wants qpdf, poppler, LibreOffice and `.venv`: `cargo xtask test --only documents` brings them. The documents stay in
//! `target/tmp/documents`.
#![allow(clippy::unwrap_used, clippy::panic, reason = "helpers of tests fail loudly")]

mod broken;
mod exports;
mod office;
mod pdf;
mod programs;
mod web;

use exports::{DOCUMENTS, Document, kinds};
use programs::{inspect, strings};
use serde_json::Value as Json;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

/// The documents that are broken on purpose, each from the same good one: two languages side by side.
static BROKEN: LazyLock<Vec<(&str, &[&str], PathBuf)>> = LazyLock::new(|| {
    broken::FAULTS.iter().map(|(fault, gates)| (*fault, *gates, broken::break_pdf(pair(), fault))).collect()
});

/// What the validators find in good and broken files, in one process.
static VALIDATED: LazyLock<BTreeMap<PathBuf, Json>> = LazyLock::new(|| {
    let good = DOCUMENTS.iter().map(|d| d.file("pdf"));
    let files: Vec<PathBuf> = good.chain(BROKEN.iter().map(|(_, _, file)| file.clone())).collect();
    inspect("pdf", &files)
});

fn pair() -> &'static Document {
    DOCUMENTS.iter().find(|d| d.texts.iter().map(|t| t.tag).eq(["de-DE", "da-DK"])).unwrap()
}

fn files(extension: &str) -> Vec<PathBuf> {
    DOCUMENTS.iter().map(|d| d.file(extension)).collect()
}

/// Fails with everything that is wrong in any document.
fn assert_clean(problems: impl Iterator<Item = (String, Vec<String>)>) {
    let bad: Vec<_> = problems.filter(|(_, problems)| !problems.is_empty()).collect();
    assert!(bad.is_empty(), "{bad:#?}");
}

/// Returns what each gate has to say about a PDF.
fn gates(file: &Path, document: &Document) -> [(&'static str, Vec<String>); 8] {
    let validated = &VALIDATED[file];
    [
        ("syntax", pdf::syntax(file)),
        ("languages", pdf::languages(file, document)),
        ("fonts", pdf::fonts(file)),
        ("metadata", pdf::metadata(file, document)),
        ("text", pdf::text(file, document)),
        ("furniture", pdf::furniture(file, document)),
        ("2a", strings(&validated["2a"])),
        ("ua1", strings(&validated["ua1"])),
    ]
}

#[test]
fn every_document_is_there() {
    // Two samples with two kinds in three single languages and two pairs, one with every kind in one language and one
    // pair, three letters of another.
    assert_eq!(DOCUMENTS.len(), 20 + 2 * kinds().len() + 3);
    let sentences: usize = DOCUMENTS.iter().flat_map(|d| &d.texts[0].blocks).map(|b| b.sentences.len()).sum();
    assert!(sentences > 1500, "{sentences} sentences in all");
    for document in DOCUMENTS.iter() {
        // What documents are compared with is not nothing.
        let first = document.first();
        assert!(first.letterhead.len() == 5 && first.running_header.contains(" · "), "{}", document.name());
        assert!(document.caption().is_none_or(|caption| caption.contains(document.texts[1].name)));
    }
}

#[test]
fn pdfs_pass_every_gate() {
    assert_clean(DOCUMENTS.iter().flat_map(|document| {
        let file = document.file("pdf");
        gates(&file, document).map(|(gate, problems)| (format!("{} {gate}", document.name()), problems))
    }));
}

#[test]
fn broken_pdfs_are_stopped_by_the_gates_they_should() {
    for (fault, wanted, file) in BROKEN.iter() {
        let all = gates(file, pair());
        let stopped: Vec<_> = all.iter().filter(|(_, problems)| !problems.is_empty()).map(|(gate, _)| *gate).collect();
        let told: Vec<_> = all.iter().filter(|(gate, _)| wanted.contains(gate) != stopped.contains(gate)).collect();
        // Of a file that is cut off, other gates may see anything.
        let same = if *fault == "cut off" { stopped.contains(&"syntax") } else { told.is_empty() };
        assert!(same, "“{fault}” is stopped by {stopped:?} instead of {wanted:?}: {told:#?}");
    }
}

#[test]
fn docx_says_what_was_composed() {
    let told = inspect("docx", &files("docx"));
    assert_clean(DOCUMENTS.iter().map(|d| (d.name(), office::parts(d, &told[&d.file("docx")]))));
    // And the gate would see if it did not.
    let another = with_another_word(pair());
    assert!(!office::parts(&another, &told[&another.file("docx")]).is_empty());
    assert!(office::parts_a_number("unter +49 36600\u{a0}000-100.") && office::parts_a_number("0800\u{a0}000 0190"));
}

#[test]
fn an_office_program_prints_every_sentence() {
    let folder = office::print_all();
    assert_clean(DOCUMENTS.iter().map(|d| (d.name(), office::printed(d, &folder))));
    assert!(!office::printed(&with_another_word(pair()), &folder).is_empty());
}

#[test]
fn html_is_whole_closed_and_says_what_was_composed() {
    let told = inspect("html", &files("html"));
    assert_clean(DOCUMENTS.iter().map(|d| (d.name(), web::html(d, &told[&d.file("html")]))));
    let another = with_another_word(pair());
    assert!(!web::html(&another, &told[&another.file("html")]).is_empty());
}

#[test]
fn plain_text_says_what_was_composed() {
    let read = |d: &Document| std::fs::read_to_string(d.file("txt")).unwrap();
    assert_clean(DOCUMENTS.iter().map(|d| (d.name(), web::plain(d, &read(d)))));
    assert!(!web::plain(&with_another_word(pair()), &read(pair())).is_empty());
}

/// Returns a document whose files do not hold its text: one word of the last sentence is another.
fn with_another_word(document: &Document) -> Document {
    let mut document = document.clone();
    let sentence = document.texts.last_mut().unwrap().blocks.last_mut().unwrap().sentences.last_mut().unwrap();
    let (before, _) = sentence.rsplit_once(' ').unwrap_or_default();
    *sentence = format!("{before} anders");
    document
}
