//! What fonts keep from one document to the next changes none of them.
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests fail loudly")]

mod common;

use herold_notice::{Design, Faces, Font, Notice, Role};
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

#[test]
fn two_houses_in_turn_keep_their_letters() {
    let face = |bytes: &[u8]| Some(Font::read(bytes.to_vec()).unwrap());
    let one = Faces { regular: face(include_bytes!("../fonts/IBMPlexSans-Italic.ttf")), ..Faces::default() };
    let other = Faces {
        regular: face(include_bytes!("../fonts/IBMPlexSansArabic-Regular.ttf")),
        bold: face(include_bytes!("../fonts/IBMPlexSansArabic-Bold.ttf")),
        ..Faces::default()
    };
    let of = |faces: &Faces| {
        let design = Design { faces: faces.clone(), ..Design::default() };
        common::single(Notice { design, ..common::german() })
    };
    let used = common::fonts();
    let made = [&one, &other, &one, &Faces::default(), &other].map(|faces| {
        let file = pdf(&of(faces), &used).unwrap();
        assert!(file == pdf(&of(faces), &common::fonts()).unwrap(), "as it is made alone");
        file
    });
    assert!(made[0] == made[2] && made[1] == made[4]);
    assert!(made[0] != made[1] && made[0] != made[3] && made[1] != made[3]);
}
