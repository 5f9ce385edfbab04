//! A letter of one page to many people.

use crate::documents::{compose, facts, pages};
use crate::{CASE, NOW};
use herold_compose::House;
use herold_notice::{Block, Layout, Look, Notice, Publication, Role};
use herold_typeset::Fonts;
use serde_json::{Value as Json, json};

const FIRST: [&str; 20] = [
    "Anna", "Bjarne", "Clara", "David", "Elif", "Finn", "Greta", "Hannes", "Ines", "Jørgen", "Karin", "Lars", "Mia",
    "Niels", "Olga", "Paul", "Rosa", "Søren", "Tim", "Ute",
];
const LAST: [&str; 20] = [
    "Ahlers",
    "Becker",
    "Carstens",
    "Dahl",
    "Ehlers",
    "Friis",
    "Großmann",
    "Holm",
    "Iversen",
    "Jäger",
    "Kjær",
    "Lorenz",
    "Möller",
    "Nissen",
    "Özdemir",
    "Petersen",
    "Quast",
    "Rüther",
    "Schröder",
    "Thomsen",
];

/// The letter of the sample, cut to a page; its first paragraph opens with a greeting by name.
pub(crate) struct Letter {
    notice: Notice,
    greeted: usize,
}

impl Letter {
    pub(crate) fn new(house: &House, fonts: &Fonts) -> Self {
        let facts = facts(house, CASE);
        let mut notice = compose(house, &facts, "patient-letter", &["de"]).remove(0);
        assert_eq!(notice.design.look, Look::Letter);
        notice.blocks.retain(|block| !block.sentences.is_empty());
        let first = |b: &Block| matches!(b.role, Role::Paragraph | Role::Lead);
        let greeted = notice.blocks.iter().position(first).expect("a letter has paragraphs");
        loop {
            let letter = Self { notice, greeted };
            if pages(&herold_typeset::pdf(&letter.to(0), fonts).unwrap()) == 1 {
                return letter;
            }
            notice = letter.notice;
            let body = |b: &Block| matches!(b.role, Role::Item | Role::Heading | Role::Paragraph);
            let last = notice.blocks.iter().rposition(body).expect("a letter has paragraphs");
            notice.blocks.remove(last);
        }
    }

    /// Returns the letter to one person.
    pub(crate) fn to(&self, at: usize) -> Publication {
        let mut notice = self.notice.clone();
        let greeted = &mut notice.blocks[self.greeted].sentences[0];
        // What is known of the place of facts and marks goes: the text is another.
        (greeted.text, greeted.marks, greeted.facts) = (greeting(at), Vec::new(), Vec::new());
        Publication::new(vec![notice], Layout::Single, NOW).unwrap()
    }

    /// Returns the text for other tools: role and text of each block, the place of the greeting, and the greetings.
    pub(crate) fn told(&self) -> Json {
        let text = |(at, block): (usize, &Block)| {
            let mut block = block.clone();
            if at == self.greeted {
                block.sentences[0].text = "{greeting}".to_owned();
            }
            json!({"role": block.role, "text": block.text()})
        };
        let blocks: Vec<Json> = self.notice.blocks.iter().enumerate().map(text).collect();
        let greetings: Vec<String> = (0..FIRST.len() * LAST.len()).map(greeting).collect();
        json!({"language": self.notice.language.tag, "title": self.notice.title,
            "organisation": self.notice.letterhead.organisation, "lines": self.notice.letterhead.lines,
            "blocks": blocks, "greetings": greetings})
    }
}

fn greeting(at: usize) -> String {
    format!("Guten Tag {} {},", FIRST[at % FIRST.len()], LAST[at / FIRST.len() % LAST.len()])
}
