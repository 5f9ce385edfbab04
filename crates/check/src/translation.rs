//! What notices still want to be translated.

use crate::notices::opening;
use crate::place;
use crate::read::{finding, language, list, text};
use crate::rules;
use herold_facts::{FactPath, FactSet, Value};
use herold_notice::{Block, Finding, Notice, SegmentState};

/// Returns a finding for each segment of a notice that wants a text in a language.
#[must_use]
pub fn check_translation(notices: &[Notice], facts: &FactSet) -> Vec<Finding> {
    let mut findings = Vec::new();
    for notice in notices {
        let code = &notice.language.code;
        for block in notice.blocks.iter().filter(|block| block.state == SegmentState::ToTranslate) {
            // What the segment stands on is known from the languages in which it could be said.
            let same = notices.iter().flat_map(|other| &other.blocks).filter(|b| b.segment == block.segment);
            let said: Vec<&Block> = same.filter(|b| !b.sentences.is_empty()).collect();
            let mut lacking: Vec<FactPath> = Vec::new();
            for path in said.iter().flat_map(|b| &b.sentences).flat_map(|sentence| &sentence.bound) {
                if !lacking.contains(path) && lacks(facts, path, code) {
                    lacking.push(path.clone());
                }
            }
            let start = said.first().map_or_else(|| block.segment.to_string(), |b| opening(&b.text()));
            let names = lacking.iter().map(|path| text(&format!("fact-{}", path.fact())));
            let fact = if lacking.is_empty() { "none".to_owned() } else { list(names) };
            let arguments = [("language", language(code)), ("start", start), ("fact", fact)];
            let place = place::of_segment(notice, block, lacking);
            findings.push(finding(rules::TO_TRANSLATE, place, &arguments));
        }
    }
    findings
}

/// Returns, of what several notices want to be translated, each text once: one text that is missing shows in many
/// places, and an answer in words has a finding of its own.
#[must_use]
pub fn each_text_once(findings: Vec<Finding>, facts: &FactSet) -> Vec<Finding> {
    let mut seen: Vec<(Option<String>, FactPath)> = Vec::new();
    let mut is_new = |finding: &Finding| {
        let mut new = finding.place.facts.is_empty();
        for path in finding.place.facts.iter().filter(|path| !in_words(facts, path)) {
            let text = (finding.place.language.clone(), path.clone());
            if !seen.contains(&text) {
                seen.push(text);
                new = true;
            }
        }
        new
    };
    findings.into_iter().filter(|finding| is_new(finding)).collect()
}

fn value<'a>(facts: &'a FactSet, path: &FactPath) -> Option<&'a Value> {
    let mut parts = path.as_str().splitn(3, '.');
    let fact = parts.next().unwrap_or_default();
    match (parts.next(), parts.next()) {
        (Some(key), Some(field)) => {
            facts.records(fact).iter().find(|record| record.key == key).and_then(|record| record.fields.get(field))
        }
        _ => facts.value(fact),
    }
}

/// Returns whether a fact or field is a choice, so that what it lacks is an answer in words.
fn in_words(facts: &FactSet, path: &FactPath) -> bool {
    matches!(value(facts, path), Some(Value::Choice(_) | Value::Choices(_)))
}

/// Returns whether a fact or field has texts, but none in this language.
fn lacks(facts: &FactSet, path: &FactPath, code: &str) -> bool {
    match value(facts, path) {
        Some(Value::Text(texts)) => !texts.contains_key(code),
        Some(Value::Contact(contact)) => !contact.function.is_empty() && !contact.function.contains_key(code),
        Some(Value::Choice(choice)) => choice.other().is_some_and(|texts| !texts.contains_key(code)),
        Some(Value::Choices(choices)) => {
            choices.iter().filter_map(|choice| choice.other()).any(|texts| !texts.contains_key(code))
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tests::{block, facts, notice};
    use herold_notice::{Role, SegmentId};

    #[test]
    fn a_text_that_lacks_a_language_is_named_with_its_fact() {
        let facts = facts(r#"{"quote_text": {"de": "Wir helfen."}, "attack_kind": "phishing"}"#);
        let mut said = block("quote", Role::Quote, &["„Wir helfen“, sagt sie."]);
        said.sentences[0].bound = vec![FactPath::new("attack_kind"), FactPath::new("quote_text")];
        let found = check_translation(
            &[notice("de", vec![said]), notice("da", vec![block("quote", Role::Quote, &[])])],
            &facts,
        );
        assert_eq!(found.len(), 1);
        let place = &found[0].place;
        assert_eq!(place.facts, [FactPath::new("quote_text")]);
        assert_eq!((place.language.as_deref(), place.notice.as_deref()), (Some("da"), Some("press-release")));
        assert_eq!(place.segment, Some(SegmentId("quote".to_owned())));
        assert_eq!(found[0].arguments["start"], "„Wir helfen“, sagt sie.");
        assert_eq!(found[0].arguments["language"], "@choice:notice-language-da");
        assert_eq!(found[0].arguments["fact"], "@text:fact-quote-text");
    }

    #[test]
    fn a_text_that_many_places_lack_is_named_once() {
        let facts =
            facts(r#"{"quote_text": {"de": "Wir helfen."}, "cause": [{"other": {"de": "ein Wasserschaden"}}]}"#);
        let said = |id: &str, fact: &str| {
            let mut said = block(id, Role::Paragraph, &["Wir helfen."]);
            said.sentences[0].bound = vec![FactPath::new(fact)];
            said
        };
        let ids = ["quote", "again", "cause"];
        let german = ids.map(|id| said(id, if id == "cause" { "cause" } else { "quote_text" })).to_vec();
        let danish = ids.map(|id| block(id, Role::Paragraph, &[])).to_vec();
        let found = check_translation(&[notice("de", german), notice("da", danish)], &facts);
        assert_eq!(found.len(), 3);
        let once = each_text_once(found, &facts);
        assert_eq!(once.len(), 1);
        assert_eq!(once[0].place.facts, [FactPath::new("quote_text")]);
    }

    #[test]
    fn a_segment_that_no_language_can_say_is_named_too() {
        let notices = ["de", "da"].map(|code| notice(code, vec![block("quote", Role::Quote, &[])]));
        let found = check_translation(&notices, &FactSet::default());
        assert_eq!(found.len(), 2);
        assert_eq!((found[0].arguments["start"].as_str(), found[0].arguments["fact"].as_str()), ("quote", "none"));
        assert_eq!(each_text_once(found.clone(), &FactSet::default()), found);
        assert!(found[0].place.facts.is_empty());
        let said = [notice("de", vec![block("quote", Role::Quote, &["Wir helfen."])])];
        assert_eq!(check_translation(&said, &FactSet::default()), []);
    }
}
