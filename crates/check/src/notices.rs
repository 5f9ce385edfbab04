//! Rules over notices: what is still to be translated, what a kind of notice needs, and how it reads.

use crate::read::{choice, finding, language, list, text};
use crate::rules;
use crate::sentences::{sentences, words};
use herold_facts::{FactPath, FactSet, Value};
use herold_notice::{Block, Finding, Notice, Place, Role, SegmentId, SegmentState, Sentence};
use std::collections::BTreeMap;

/// What a kind of notice has to have.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Demands {
    /// Whether anybody may read it.
    pub public: bool,
    /// Facts it is not complete without and that nobody has answered.
    pub unanswered: Vec<String>,
    /// The elements of a complete notice, each with the ids of the blocks of which one at least has to be there.
    pub elements: Vec<(String, Vec<String>)>,
    /// The greatest number of characters of segments.
    pub limits: BTreeMap<SegmentId, usize>,
}

/// The most words of a sentence that is read at ease.
const MOST_WORDS: usize = 25;

/// Returns everything the rules have to say of one notice in several languages, blockers first.
#[must_use]
pub fn check_notices(notices: &[Notice], facts: &FactSet, demands: &Demands) -> Vec<Finding> {
    let mut findings = check_translation(notices, facts);
    findings.extend(completeness(notices, demands));
    for notice in notices {
        if demands.public {
            findings.extend(long_sentences(notice));
        }
        findings.extend(twice(notice, demands));
        findings.extend(too_long(notice, &demands.limits));
    }
    findings.sort_by_key(|finding| finding.severity);
    findings
}

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
            let place = Place { facts: lacking, segment: Some(block.segment.clone()), ..at(notice) };
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

fn at(notice: &Notice) -> Place {
    Place { notice: Some(notice.kind.clone()), language: Some(notice.language.code.clone()), ..Place::default() }
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

/// Returns the first words of a text, with an ellipsis when there are more.
fn opening(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    let start = words.iter().take(8).copied().collect::<Vec<_>>().join(" ");
    if words.len() > 8 { format!("{start} …") } else { start }
}

fn completeness(notices: &[Notice], demands: &Demands) -> Vec<Finding> {
    let Some(first) = notices.first() else { return Vec::new() };
    let place = |facts| Place { facts, notice: Some(first.kind.clone()), ..Place::default() };
    let mut findings: Vec<Finding> = demands
        .unanswered
        .iter()
        .map(|fact| {
            let arguments = [("fact", text(&format!("fact-{fact}")))];
            finding(rules::FACT_MISSING, place(vec![FactPath::new(fact.as_str())]), &arguments)
        })
        .collect();
    let there = |id: &String| {
        let block_id = |block: &Block| block.segment.0.split('.').next() == Some(id.as_str());
        notices.iter().flat_map(|notice| &notice.blocks).any(block_id)
    };
    let missing: Vec<&String> =
        demands.elements.iter().filter(|(_, blocks)| !blocks.iter().any(there)).map(|(id, _)| id).collect();
    if !missing.is_empty() {
        let names = missing.iter().map(|id| text(&format!("element-{id}")));
        findings.push(finding(rules::ELEMENT_MISSING, place(Vec::new()), &[("missing", list(names))]));
    }
    findings
}

/// Returns whether a block is read as running text.
const fn is_running(role: Role) -> bool {
    matches!(role, Role::Lead | Role::Paragraph | Role::Item | Role::Quote | Role::Note | Role::Boilerplate)
}

fn running(notice: &Notice) -> impl Iterator<Item = &Block> {
    notice.blocks.iter().filter(|block| is_running(block.role))
}

fn long_sentences(notice: &Notice) -> Vec<Finding> {
    let mut findings = Vec::new();
    for block in running(notice) {
        for (number, said) in block.sentences.iter().enumerate() {
            for range in sentences(&said.text) {
                let part: String = said.text.chars().skip(range.0).take(range.1 - range.0).collect();
                let count = words(&part);
                if count > MOST_WORDS {
                    let place = Place {
                        facts: shown_in(said, range),
                        segment: Some(block.segment.clone()),
                        sentence: Some(number),
                        range: Some(range),
                        ..at(notice)
                    };
                    let arguments = [("count", count.to_string()), ("start", opening(&part))];
                    findings.push(finding(rules::SENTENCE_LONG, place, &arguments));
                }
            }
        }
    }
    findings
}

/// Returns the facts that show in a part of a sentence, in order and each once.
fn shown_in(said: &Sentence, (start, end): (usize, usize)) -> Vec<FactPath> {
    let mut facts: Vec<FactPath> = Vec::new();
    for range in said.facts.iter().filter(|range| range.start < end && start < range.end) {
        if !facts.contains(&range.fact) {
            facts.push(range.fact.clone());
        }
    }
    facts
}

/// Short sentences may come again: "Wir melden uns."
const SHORT: usize = 4;

fn twice(notice: &Notice, demands: &Demands) -> Vec<Finding> {
    let mut seen: Vec<(&str, &str)> = Vec::new();
    let mut findings = Vec::new();
    for block in running(notice) {
        // Posts stand alone: only one channel's own sentences can repeat each other.
        let group = if demands.limits.is_empty() { "" } else { block.segment.0.as_str() };
        for (number, said) in block.sentences.iter().enumerate().filter(|(_, said)| words(&said.text) > SHORT) {
            let entry = (group, said.text.as_str());
            if !seen.contains(&entry) {
                seen.push(entry);
                continue;
            }
            let range = (0, said.text.chars().count());
            let place = Place {
                facts: shown_in(said, range),
                segment: Some(block.segment.clone()),
                sentence: Some(number),
                range: Some(range),
                ..at(notice)
            };
            findings.push(finding(rules::SENTENCE_TWICE, place, &[("start", opening(&said.text))]));
        }
    }
    findings
}

fn too_long(notice: &Notice, limits: &BTreeMap<SegmentId, usize>) -> Vec<Finding> {
    let over = |block: &Block| {
        let most = *limits.get(&block.segment)?;
        let count = block.text().chars().count();
        if count <= most {
            return None;
        }
        // `post.x`: the key of the segment is the channel.
        let channel = block.segment.0.split_once('.').map_or("", |(_, key)| key);
        let place = Place { segment: Some(block.segment.clone()), ..at(notice) };
        let mut arguments =
            [("count", count), ("most", most), ("over", count - most)].map(|(k, n)| (k, n.to_string())).to_vec();
        arguments.push(("channel", choice("social_channel", channel)));
        Some(finding(rules::POST_TOO_LONG, place, &arguments))
    };
    running(notice).filter_map(over).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Rule;
    use herold_notice::{Direction, FactRange, Furniture, Language, Letterhead};

    fn block(segment: &str, role: Role, texts: &[&str]) -> Block {
        let sentence = |text: &&str| Sentence { text: (*text).to_owned(), ..Sentence::default() };
        let state = if texts.is_empty() { SegmentState::ToTranslate } else { SegmentState::Generated };
        Block { segment: SegmentId(segment.to_owned()), role, state, sentences: texts.iter().map(sentence).collect() }
    }

    fn notice(code: &str, blocks: Vec<Block>) -> Notice {
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
            blocks,
        }
    }

    fn of(rule: Rule, found: &[Finding]) -> Vec<&Finding> {
        found.iter().filter(|finding| finding.rule == rule.id).collect()
    }

    fn limit(segment: &str) -> BTreeMap<SegmentId, usize> {
        [(SegmentId(segment.to_owned()), 280)].into()
    }

    fn public() -> Demands {
        Demands { public: true, ..Demands::default() }
    }

    #[test]
    fn a_text_that_lacks_a_language_is_named_with_its_fact() {
        let facts = crate::tests::facts(r#"{"quote_text": {"de": "Wir helfen."}, "attack_kind": "phishing"}"#);
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
        let facts = crate::tests::facts(
            r#"{"quote_text": {"de": "Wir helfen."}, "cause": {"other": {"de": "ein Wasserschaden"}}}"#,
        );
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

    #[test]
    fn a_notice_names_what_it_lacks() {
        let notices = [notice("de", vec![block("advice.be_alert", Role::Item, &["Passen Sie auf."])])];
        let element = |id: &str, blocks: &[&str]| (id.to_owned(), blocks.iter().map(|b| (*b).to_owned()).collect());
        let demands = Demands {
            unanswered: vec!["org_place".to_owned()],
            elements: vec![element("advice", &["advice"]), element("next", &["next-at", "next-where"])],
            ..Demands::default()
        };
        let found = check_notices(&notices, &FactSet::default(), &demands);
        assert_eq!(of(rules::FACT_MISSING, &found)[0].arguments["fact"], "@text:fact-org-place");
        assert_eq!(of(rules::ELEMENT_MISSING, &found)[0].arguments["missing"], "@text:element-next");
        let complete = [notice("de", vec![block("next-where", Role::Paragraph, &["Hier."])])];
        let demands = Demands { elements: vec![element("next", &["next-at", "next-where"])], ..Demands::default() };
        assert_eq!(check_notices(&complete, &FactSet::default(), &demands), []);
    }

    #[test]
    fn long_sentences_are_found_where_they_stand() {
        let long = vec!["Wort"; 26].join(" ") + ".";
        let text = format!("Kurz ist gut. {long}");
        let fact = |fact: &str, start, end| FactRange { fact: FactPath::new(fact), start, end };
        let made = |role, text: &str| {
            let mut block = block("a", role, &["Erst das.", text]);
            block.sentences[1].facts = vec![fact("org_name", 0, 4), fact("cause", 20, 24), fact("cause", 30, 34)];
            [notice("de", vec![block])]
        };
        let found = check_notices(&made(Role::Paragraph, &text), &FactSet::default(), &public());
        assert_eq!(found.len(), 1);
        assert_eq!((found[0].place.sentence, found[0].place.range), (Some(1), Some((14, text.chars().count()))));
        assert_eq!(found[0].arguments["count"], "26");
        assert_eq!(found[0].place.facts, [FactPath::new("cause")]);
        let twenty_five = vec!["Wort"; 25].join(" ") + ".";
        assert_eq!(check_notices(&made(Role::Paragraph, &twenty_five), &FactSet::default(), &public()), []);
        assert_eq!(check_notices(&made(Role::Heading, &text), &FactSet::default(), &public()), []);
        assert_eq!(check_notices(&made(Role::Paragraph, &text), &FactSet::default(), &Demands::default()), []);
    }

    #[test]
    fn a_sentence_that_comes_again() {
        let text = "Die Untersuchung der Systeme läuft.";
        let blocks = |ids: [&str; 2]| ids.map(|id| block(id, Role::Paragraph, &[text])).to_vec();
        let found = check_notices(&[notice("de", blocks(["a", "b"]))], &FactSet::default(), &public());
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].place.segment, Some(SegmentId("b".to_owned())));
        let short = ["a", "b"].map(|id| block(id, Role::Paragraph, &["Wir melden uns."])).to_vec();
        assert_eq!(check_notices(&[notice("de", short)], &FactSet::default(), &public()), []);
        let posts = Demands { limits: limit("post.x"), ..public() };
        let found = check_notices(&[notice("de", blocks(["post.x", "post.bluesky"]))], &FactSet::default(), &posts);
        assert_eq!(found, []);
    }

    #[test]
    fn a_post_has_its_channels_length() {
        let posts = |n: usize| {
            let text = "ä".repeat(n);
            [notice("de", vec![block("channel.x", Role::Heading, &["X"]), block("post.x", Role::Paragraph, &[&text])])]
        };
        let demands = Demands { limits: limit("post.x"), ..public() };
        assert_eq!(check_notices(&posts(280), &FactSet::default(), &demands), []);
        let found = check_notices(&posts(285), &FactSet::default(), &demands);
        let numbers = ["count", "most", "over", "channel"].map(|name| found[0].arguments[name].as_str());
        assert_eq!(numbers, ["285", "280", "5", "@choice:social-channel-x"]);
    }
}
