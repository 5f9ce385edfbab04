//! Rules over facts and over notices; each gives findings, all of them, never just the first.
//!
//! Arguments of a finding that a reader sees in their own language are references: `@fact:PATH` is the value of a fact
//! or of a field, `@choice:FAMILY-KEY` the name of a choice, `@text:ID` a text; several are separated by `|`.

mod corrections;
mod event;
mod ledger;
mod moments;
mod notices;
mod operations;
mod place;
mod read;
mod report;
mod rules;
mod sentences;
mod times;
mod told;
mod translation;
mod words;

pub use notices::{Demands, Unset, check_notices};
pub use rules::{RULES, Rule};
pub use translation::{check_translation, each_text_once};

use herold_facts::{Catalogue, FactPath, FactSet};
use herold_notice::Finding;

/// What is checked without composing anything.
#[derive(Debug, Clone, Copy)]
pub struct CaseFacts<'a> {
    /// The facts.
    pub facts: &'a FactSet,
    /// The questions they answer.
    pub catalogue: &'a Catalogue,
    /// The codes of the languages of the case.
    pub languages: &'a [String],
    /// Ids of facts that stand in the case file with a value that this version does not take, and that no text speaks
    /// of.
    pub unread: &'a [String],
}

/// Returns everything the rules have to say of the facts of a case, blockers first.
#[must_use]
pub fn check_case(case: CaseFacts<'_>) -> Vec<Finding> {
    let mut reader = read::Reader::new(case.facts);
    ledger::check(&mut reader);
    times::check(&mut reader);
    event::check(&mut reader);
    operations::check(&mut reader);
    told::check(&mut reader, case.catalogue);
    corrections::check(&mut reader);
    report::check(&mut reader);
    words::check(&mut reader, case.languages);
    let mut findings = reader.found();
    findings.extend(case.unread.iter().map(|id| {
        let place = place::of_facts(vec![FactPath::new(id.as_str())]);
        read::finding(rules::FACT_UNREAD, place, &[("fact", read::text(&format!("fact-{id}")))])
    }));
    findings.sort_by_key(|finding| finding.severity);
    findings
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use herold_facts::read_facts_file;
    use herold_notice::{
        Block, Direction, Furniture, Language, Letterhead, Notice, Role, SegmentId, SegmentState, Sentence,
    };
    use jiff::tz::TimeZone;

    /// Reads facts with the shipped catalogue, times in UTC.
    pub(crate) fn facts(json: &str) -> FactSet {
        let catalogue = Catalogue::from_toml(include_str!("../../../templates/facts.toml")).unwrap();
        read_facts_file(format!("{{\"facts\": {json}}}").as_bytes(), &catalogue, &TimeZone::UTC).unwrap()
    }

    pub(crate) fn block(segment: &str, role: Role, texts: &[&str]) -> Block {
        let sentence = |text: &&str| Sentence { text: (*text).to_owned(), ..Sentence::default() };
        let state = if texts.is_empty() { SegmentState::ToTranslate } else { SegmentState::Generated };
        Block { segment: SegmentId(segment.to_owned()), role, state, sentences: texts.iter().map(sentence).collect() }
    }

    pub(crate) fn notice(code: &str, blocks: Vec<Block>) -> Notice {
        Notice {
            kind: "press-release".to_owned(),
            language: Language {
                code: code.to_owned(),
                tag: code.to_owned(),
                name: code.to_owned(),
                direction: Direction::Ltr,
            },
            title: String::new(),
            letterhead: Letterhead::default(),
            furniture: Furniture::default(),
            design: Default::default(),
            blocks,
        }
    }

    #[test]
    fn ids_of_rules_are_unique() {
        let mut ids: Vec<&str> = RULES.iter().map(|rule| rule.id).collect();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), RULES.len());
    }
}
