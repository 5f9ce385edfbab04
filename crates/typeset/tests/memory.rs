//! What fonts keep from one document to the next changes none of them.
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests fail loudly")]

mod common;

use herold_notice::{Notice, Role};
use herold_typeset::pdf;

#[test]
fn documents_are_those_made_alone() {
    let used = common::fonts();
    let publications = [
        common::single(common::german()),
        common::beside(common::german(), common::danish()),
        // The same words once more, then in another measure.
        common::single(common::german()),
        common::single(common::danish()),
        common::beside(common::danish(), common::german()),
    ];
    for publication in &publications {
        let alone = pdf(publication, &common::fonts()).unwrap();
        assert!(pdf(publication, &used).unwrap() == alone, "{}", publication.first().title);
    }
}

#[test]
fn one_letter_says_nothing_of_the_one_before() {
    let used = common::fonts();
    let letter = |name: &str| {
        let blocks = vec![
            common::block("headline", Role::Headline, &["Ihre Unterlagen"]),
            common::block("greeting", Role::Paragraph, &[&format!("Guten Tag {name},")]),
            common::block("body", Role::Paragraph, &["Ihre Unterlagen liegen bei uns zur Abholung bereit."]),
        ];
        common::single(Notice { blocks, ..common::german() })
    };
    for name in ["Anna Ahlers", "Jørgen Kjær", "Anna Ahlers"] {
        assert!(pdf(&letter(name), &used).unwrap() == pdf(&letter(name), &common::fonts()).unwrap(), "{name}");
    }
}
