//! Files inside the PDF, and what they make of it.

#![allow(clippy::unwrap_used)] // Every line here is a test's.

mod common;

use common::{fonts, german, run, single};
use herold_typeset::{Attachment, Options, Relation, TypesetError, pdf, pdf_with};

const FACTS: Attachment<'_> = Attachment {
    name: "facts.json",
    media: "application/json",
    description: "Angaben, auf denen der Text beruht",
    bytes: br#"{"facts":[1,2,3]}"#,
    relation: Relation::Source,
};

fn make(attachments: &[Attachment<'_>]) -> Result<Vec<u8>, TypesetError> {
    pdf_with(&single(german()), &fonts(), &Options { attachments, ..Options::default() })
}

#[test]
fn an_attached_file_comes_out_as_it_went_in() {
    let file = make(&[FACTS]).unwrap();
    let out = run("qpdf", "qpdf", &["--show-attachment=facts.json", "{}"], &file);
    assert_eq!(out.as_bytes(), FACTS.bytes);
    let objects = run("qpdf", "qpdf", &["--qdf", "--object-streams=disable", "{}", "-"], &file);
    assert!(objects.contains("/AFRelationship /Source") && objects.contains("/Subtype /application#2fjson"));
    let listed = run("qpdf", "qpdf", &["--list-attachments", "--verbose", "{}"], &file);
    assert!(listed.contains("description: Angaben, auf denen der Text beruht"), "{listed}");
}

#[test]
fn with_a_file_attached_it_is_another_part_of_the_standard() {
    for (attachments, part) in [(&[][..], 2), (&[FACTS][..], 3)] {
        let file = make(attachments).unwrap();
        let shown = String::from_utf8_lossy(&file);
        assert!(shown.contains(&format!("<pdfaid:part>{part}<")) && shown.contains("<pdfuaid:part>1<"), "{part}");
    }
    assert!(make(&[]).unwrap() == pdf(&single(german()), &fonts()).unwrap());
    assert!(make(&[FACTS]).unwrap() == make(&[FACTS]).unwrap(), "the same bytes each time");
}

#[test]
fn a_file_that_cannot_be_attached_is_named() {
    let nameless = Attachment { name: " ", ..FACTS };
    let strange = Attachment { media: "json", ..FACTS };
    for (attachments, name) in
        [(vec![nameless], " "), (vec![strange], "facts.json"), (vec![FACTS, FACTS], "facts.json")]
    {
        let error = make(&attachments).unwrap_err();
        assert_eq!(error, TypesetError::Attachment { name: name.to_owned() });
        assert!(error.to_string().contains("media type"), "{error}");
    }
}
