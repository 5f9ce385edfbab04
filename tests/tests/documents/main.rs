//! Documents of every kind of notice, in every layout and format, as others see them: validators, PDF tools, an office
//! program, a parser. What a reader meets has to be the composed notice, word for word, in order, in its language.
//!
//! Wants qpdf, poppler, LibreOffice and `.venv`: `cargo xtask test --only documents` brings them. The documents stay in
//! `target/tmp/documents`.
#![allow(clippy::unwrap_used, clippy::panic, reason = "helpers of tests fail loudly")]

mod broken;
mod exports;
mod making;
mod office;
mod pages;
mod pdf;
mod pdf_file;
mod programs;
mod review;
mod structure;
mod tree;
mod web;

use broken::Fault;
use exports::Document;
use making::{DOCUMENTS, kinds};
use pdf::Looked;
use programs::{in_parallel, inspect};
use serde_json::Value as Json;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

/// The documents that are broken on purpose.
static BROKEN: LazyLock<Vec<(&Fault, PathBuf)>> = LazyLock::new(|| {
    let all: Vec<&Fault> = broken::FAULTS.iter().collect();
    in_parallel(&all, || (), |(), fault| (*fault, broken::break_pdf(called(fault.document), fault.name)))
});

/// What the validators find in the documents, in one call.
static VALIDATED: LazyLock<BTreeMap<PathBuf, Json>> = LazyLock::new(|| inspect("pdf", &made("pdf").1));

fn pair() -> &'static Document {
    let is_pair = |d: &&Document| d.layout == "side-by-side" && d.is_chosen;
    DOCUMENTS.iter().filter(is_pair).find(|d| d.texts.iter().map(|t| t.tag).eq(["de-DE", "da-DK"])).unwrap()
}

/// Returns the documents that were made in a format, and their files.
fn made(extension: &str) -> (Vec<&'static Document>, Vec<PathBuf>) {
    let documents: Vec<&Document> = DOCUMENTS.iter().filter(|d| d.formats().contains(&extension)).collect();
    let files = documents.iter().map(|d| d.file(extension)).collect();
    (documents, files)
}

/// Fails with everything that is wrong in any document.
fn assert_clean(problems: impl Iterator<Item = (String, Vec<String>)>) {
    let bad: Vec<_> = problems.filter(|(_, problems)| !problems.is_empty()).collect();
    assert!(bad.is_empty(), "{bad:#?}");
}

/// Returns what each gate has to say about a PDF.
fn gates(file: &Path, document: &Document, validated: &Json) -> Vec<(&'static str, Vec<String>)> {
    let mut all = vec![
        ("syntax", pdf::syntax(file)),
        ("furniture", pdf::furniture(file, document)),
        ("archive", pdf::standard(file, &validated["archive"])),
        ("ua1", pdf::standard(file, &validated["ua1"])),
    ];
    match Looked::at(file) {
        Err(error) => all.push(("tree", vec![error])),
        Ok(looked) => all.extend([
            ("attachments", pdf::attachments(&looked, document)),
            ("fonts", pdf::fonts(&looked)),
            ("languages", pdf::languages(&looked, document)),
            ("map", review::map(&looked, document)),
            ("metadata", pdf::metadata(&looked, document)),
            ("tables", pdf::tables(&looked)),
            ("text", pdf::text(&looked, document)),
            ("tree", same_tree(file, &looked, document)),
        ]),
    }
    all
}

/// Returns where a file has another tree than the document that it was made from.
fn same_tree(file: &Path, looked: &Looked, document: &Document) -> Vec<String> {
    let made = document.file("pdf");
    if file == made {
        return Vec::new();
    }
    let trees = [Ok(tree::told(looked)), Looked::at(&made).map(|looked| tree::told(&looked))];
    let [Ok(Ok(found)), Ok(Ok(wanted))] = trees else { return vec!["the tree cannot be told".to_owned()] };
    let [found, wanted] = [&found, &wanted].map(|tree| tree.lines().collect::<Vec<_>>());
    exports::first_difference(&found, &wanted)
}

/// Returns what readers of one language call another.
fn name_of(by: &str, other: &str) -> &'static str {
    match (&by[..2], &other[..2]) {
        ("de", "da") => "Dänisch",
        ("de", "en") => "Englisch",
        ("da", "de") => "tysk",
        ("da", "en") => "engelsk",
        ("en", "de") => "German",
        ("en", "da") => "Danish",
        pair => panic!("no sample has {pair:?}"),
    }
}

#[test]
fn every_document_is_there() {
    let samples = herold_desk::samples().unwrap();
    let count = |layout: &str| DOCUMENTS.iter().filter(|d| d.layout == layout).count();
    // The three languages of every sample, what two of them have in Norwegian, and what one has with its facts.
    assert_eq!(count("single"), samples.len() * kinds().len() * 3 + 4 + kinds().len());
    assert_eq!(count("side-by-side"), samples.len() * kinds().len());
    assert_eq!(count("review"), samples.len() * kinds().len() * 2);
    let chosen = DOCUMENTS.iter().filter(|d| d.is_chosen).count();
    assert!((40..60).contains(&chosen), "{chosen} documents are looked at by programs that take long");
    let sentences: usize = DOCUMENTS.iter().flat_map(|d| &d.texts[0].blocks).map(|b| b.sentences.len()).sum();
    assert!(sentences > 10_000, "{sentences} sentences in all");
    for document in DOCUMENTS.iter() {
        // What documents are compared with is not nothing.
        let first = document.first();
        assert!(first.letterhead.len() > 3 && first.running_header.contains(" · "), "{}", document.name());
        assert!(first.blocks.len() > 2, "{}", document.name());
        let other = document.texts.get(1).map_or("", |other| name_of(first.tag, other.tag));
        assert!(document.caption().is_none_or(|caption| caption.contains(other)), "{}", document.name());
    }
}

#[test]
fn pdfs_pass_every_gate() {
    let all = in_parallel(
        &DOCUMENTS,
        || (),
        |(), document| {
            let file = document.file("pdf");
            let told = gates(&file, document, &VALIDATED[&file]).into_iter();
            told.map(|(gate, problems)| (format!("{} {gate}", document.name()), problems)).collect::<Vec<_>>()
        },
    );
    assert_clean(all.into_iter().flatten());
}

/// Our own reader is quick, and so has to be watched: poppler takes a second for two pages.
#[test]
fn poppler_reads_the_same_structure() {
    let chosen: Vec<&Document> = DOCUMENTS.iter().filter(|d| d.is_chosen && d.texts.len() == 1).collect();
    assert_clean(
        in_parallel(
            &chosen,
            || (),
            |(), document| {
                let file = document.file("pdf");
                (
                    document.name(),
                    Looked::at(&file).map_or_else(|e| vec![e], |looked| pdf::as_poppler_reads(&file, &looked)),
                )
            },
        )
        .into_iter(),
    );
}

#[test]
fn broken_pdfs_are_stopped_by_the_gates_they_should() {
    let mut problems = Vec::new();
    let validated = inspect("pdf", &BROKEN.iter().map(|(_, file)| file.clone()).collect::<Vec<_>>());
    for (fault, file) in BROKEN.iter() {
        let all = gates(file, called(fault.document), &validated[file]);
        let mut stopped: Vec<_> =
            all.iter().filter(|(_, problems)| !problems.is_empty()).map(|(gate, _)| *gate).collect();
        stopped.sort_unstable();
        // Of a file that is cut off, other gates may see anything.
        let same = if fault.name == "cut off" { stopped.contains(&"syntax") } else { stopped == fault.gates };
        if !same {
            let told = all.iter().filter(|(gate, _)| fault.gates.contains(gate) != stopped.contains(gate));
            let told: Vec<_> =
                told.map(|(gate, problems)| (gate, problems.iter().take(3).collect::<Vec<_>>())).collect();
            problems
                .push(format!("“{}” is stopped by {stopped:?} instead of {:?}: {told:#?}", fault.name, fault.gates));
        }
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
    let gates = ["archive", "attachments", "fonts", "furniture", "languages", "map", "metadata", "syntax", "tables"];
    for gate in gates.into_iter().chain(["text", "tree", "ua1"]) {
        assert!(
            BROKEN.iter().any(|(fault, _)| fault.gates.contains(&gate)),
            "nothing shows that “{gate}” stops anything"
        );
    }
}

/// The validator takes a last byte of 0x0D for a line end; whether the length is right says our own look at the bytes.
#[test]
fn streams_end_where_they_say() {
    let file =
        |length: usize| format!("1 0 obj\n<</Length {length}>>\nstream\nabc\r\nendstream\nendobj\n").into_bytes();
    assert_eq!(pdf::streams(&file(4)), Ok(vec![b'\r']));
    assert_eq!(pdf::streams(&file(3)), Ok(vec![b'c']));
    assert!([2, 5, 6].iter().all(|length| pdf::streams(&file(*length)).is_err()));
    let bytes = std::fs::read(pair().file("pdf")).unwrap();
    assert!(pdf::streams(&bytes).is_ok_and(|ends| ends.len() > 5));
}

/// The documents whose tree is kept: every kind of page, one language and two, and what the lawyer reads.
const TREES: [&str; 9] = [
    "hospital-authority-worksheet-de",
    "hospital-patient-letter-de",
    "hospital-poster-en",
    "hospital-social-post-de_review",
    "hospital-questions-and-answers-da",
    "hospital-social-post-de-en",
    "gp-chain-press-release-da",
    "gp-chain-holding-statement-nb",
    "medical-service-update-de-da",
];

#[test]
fn pdfs_have_the_trees_that_were_looked_at() {
    for name in TREES {
        let document = called(name);
        let told = Looked::at(&document.file("pdf")).and_then(|looked| tree::told(&looked));
        insta::assert_snapshot!(name, told.unwrap_or_else(|error| panic!("{name}: {error}")));
    }
}

#[test]
fn pages_look_as_they_were_looked_at() {
    let chosen = pages::chosen();
    let compared = in_parallel(
        &chosen,
        || (),
        |(), (name, page)| (format!("{name}, page {page}"), pages::compared(called(name), *page)),
    );
    assert_clean(compared.into_iter());
}

/// Letters that are drawn in another way pass, a paragraph that moves by less than half a line does not.
#[test]
fn a_page_that_moves_is_seen() {
    for name in ["hospital-press-release-de", "hospital-press-release-de-en", "hospital-authority-worksheet-de"] {
        let file = called(name).file("pdf");
        let draw = |resolution| pages::Picture::draw(&file, 1, resolution).unwrap();
        let page = draw(40);
        assert_eq!(page.differs(&page), Vec::<String>::new());
        assert_eq!(draw(80).halved().differs(&page), Vec::<String>::new(), "{name}");
        let third = page.height / 3;
        assert!(!page.lowered(third..third + 40, 3).differs(&page).is_empty(), "{name}");
    }
}

/// Returns the document of a name.
fn called(name: &str) -> &'static Document {
    DOCUMENTS.iter().find(|d| d.name() == name).unwrap_or_else(|| panic!("there is no document {name}"))
}

#[test]
fn docx_says_what_was_composed() {
    let (documents, files) = made("docx");
    let told = inspect("docx", &files);
    assert_clean(documents.iter().map(|d| (d.name(), office::parts(d, &told[&d.file("docx")]))));
    // And the gate would see if it did not.
    let another = with_another_word(pair());
    assert!(!office::parts(&another, &told[&another.file("docx")]).is_empty());
    assert!(office::parts_a_number("unter +49 36600\u{a0}000-100.") && office::parts_a_number("0800\u{a0}000 0190"));
}

#[test]
fn docx_has_the_xml_that_was_looked_at() {
    for name in ["hospital-social-post-de-en", "laboratory-patient-letter-en"] {
        insta::assert_snapshot!(format!("docx-{name}"), office::xml(&called(name).file("docx")));
    }
}

#[test]
fn an_office_program_prints_every_sentence() {
    let (documents, files) = made("docx");
    let folder = office::print_all(&files);
    assert_clean(documents.iter().map(|d| (d.name(), office::printed(d, &folder))));
    assert!(!office::printed(&with_another_word(pair()), &folder).is_empty());
}

#[test]
fn html_is_whole_closed_and_says_what_was_composed() {
    let (documents, files) = made("html");
    let told = inspect("html", &files);
    assert_clean(documents.iter().map(|d| (d.name(), web::html(d, &told[&d.file("html")]))));
    let another = with_another_word(pair());
    assert!(!web::html(&another, &told[&another.file("html")]).is_empty());
}

#[test]
fn plain_text_says_what_was_composed() {
    let read = |d: &Document| std::fs::read_to_string(d.file("txt")).unwrap();
    assert_clean(made("txt").0.iter().map(|d| (d.name(), web::plain(d, &read(d)))));
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
