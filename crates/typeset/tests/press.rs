//! A press: what it keeps from one document to the next changes none of them.
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests fail loudly")]

mod common;

use herold_notice::{Faces, Notice, Role};
use herold_typeset::{Press, pdf};

#[test]
fn documents_from_a_press_are_those_made_alone() {
    let fonts = common::fonts();
    let press = Press::new(&fonts, &Faces::default()).unwrap();
    let publications = [
        common::single(common::german()),
        common::beside(common::german(), common::danish()),
        // The same words once more, then in another measure.
        common::single(common::german()),
        common::single(common::danish()),
        common::beside(common::danish(), common::german()),
    ];
    for publication in &publications {
        let from_press = press.pdf(publication).unwrap();
        assert!(from_press == pdf(publication, &fonts).unwrap(), "{}", publication.first().title);
    }
}

#[test]
fn one_letter_says_nothing_of_the_one_before() {
    let fonts = common::fonts();
    let press = Press::new(&fonts, &Faces::default()).unwrap();
    let letter = |name: &str| {
        let blocks = vec![
            common::block("headline", Role::Headline, &["Ihre Unterlagen"]),
            common::block("greeting", Role::Paragraph, &[&format!("Guten Tag {name},")]),
            common::block("body", Role::Paragraph, &["Ihre Unterlagen liegen bei uns zur Abholung bereit."]),
        ];
        common::single(Notice { blocks, ..common::german() })
    };
    for name in ["Anna Ahlers", "Jørgen Kjær", "Anna Ahlers"] {
        assert!(press.pdf(&letter(name)).unwrap() == pdf(&letter(name), &fonts).unwrap(), "{name}");
    }
}
