//! Notices of the invented hospital, with and without the design of its house.
#![allow(dead_code, unused_imports, reason = "each test file takes what it needs")]

#[path = "../../../docx/tests/sample/mod.rs"]
pub(crate) mod sample;

use herold_facts::{Colour, Image, Media};
use herold_notice::{Block, Design, Layout, Look, Notice, Publication, Role};
pub(crate) use sample::{block, sentence, single};

fn undressed(notice: Notice) -> Notice {
    Notice { design: Design::default(), ..notice }
}

pub(crate) fn german() -> Notice {
    undressed(sample::german())
}

pub(crate) fn danish() -> Notice {
    undressed(sample::danish())
}

pub(crate) fn hostile() -> Notice {
    undressed(sample::hostile())
}

pub(crate) fn pair(first: Notice, second: Notice) -> Publication {
    let created = sample::side_by_side().created();
    Publication::new(vec![first, second], Layout::SideBySide, created).expect("two languages of one kind")
}

pub(crate) fn side_by_side() -> Publication {
    pair(german(), danish())
}

/// Returns the notice as its house sends it to editors: logo, a pale colour, an embargo, an end mark.
pub(crate) fn dressed(notice: Notice, embargo: &str, end_mark: &str) -> Notice {
    let mut notice = undressed(notice);
    notice.blocks.insert(1, block("embargo", Role::Note, vec![sentence(embargo)]));
    notice.design = Design {
        look: Look::Press,
        logo: Some(Image { media: Media::Png, bytes: (*b"picture").into(), width: 600, height: 200 }),
        logo_text: format!("Logo: {}", notice.letterhead.organisation),
        colour: Some(Colour([0xff, 0xe0, 0x00])),
        every_page: embargo.to_owned(),
        end_mark: end_mark.to_owned(),
        ..Design::default()
    };
    notice
}

pub(crate) fn german_press() -> Notice {
    dressed(german(), "Sperrfrist: nicht veröffentlichen vor Dienstag, 18:00 Uhr", "– Ende –")
}

pub(crate) fn danish_press() -> Notice {
    dressed(danish(), "Klausul: Må ikke offentliggøres før tirsdag kl. 18.00", "– Slut –")
}

/// Returns two questions with their answers; the second answer is a contact.
pub(crate) fn questions() -> Notice {
    let say = |segment: &str, role, text: &str| block(segment, role, vec![sentence(text)]);
    let mut notice = german();
    notice.kind = "questions-and-answers".to_owned();
    notice.title = "Fragen & Antworten".to_owned();
    notice.blocks = vec![
        say("headline", Role::Headline, "Fragen & Antworten"),
        say("lead", Role::Lead, "Das fragen uns viele."),
        say("me-question", Role::Heading, "Findet mein Termin statt?"),
        say("me", Role::Paragraph, "Ja."),
        say("me-item.a", Role::Item, "In Haus A"),
        say("me-item.b", Role::Item, "In Haus B"),
        say("dpo-question", Role::Heading, "Wer antwortet mir?"),
        say("dpo-lines", Role::Contact, "Ada Lund"),
        say("as-of", Role::Note, "Stand: heute."),
    ];
    notice
}
