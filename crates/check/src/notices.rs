//! Rules over notices: what a kind of notice needs, and how it reads.

use crate::place;
use crate::read::{choice, finding, list, text};
use crate::rules;
use crate::sentences::{sentences, words};
use crate::translation::check_translation;
use herold_facts::{FactPath, FactSet};
use herold_notice::{Block, Finding, Notice, Role, SegmentId};
use std::collections::BTreeMap;

/// What a kind of notice has to have.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Demands {
    /// Whether people outside the house read it.
    pub outside: bool,
    /// Facts it is not complete without and that nobody has answered.
    pub unanswered: Vec<String>,
    /// The elements of a complete notice, each with the ids of the blocks of which one at least has to be there.
    pub elements: Vec<(String, Vec<String>)>,
    /// The greatest number of characters of segments.
    pub limits: BTreeMap<SegmentId, usize>,
    /// What cannot be set, since no font has it.
    pub unset: Vec<Unset>,
}

/// Characters next to each other that no font has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unset {
    /// The code of the notice's language.
    pub language: String,
    /// Their segment; none for the letterhead and the other words around the text.
    pub segment: Option<SegmentId>,
    /// The sentence of the segment, counted from 0.
    pub sentence: usize,
    /// First scalar value in the sentence and one after the last.
    pub range: (usize, usize),
    /// The characters, each once.
    pub characters: Vec<char>,
}

/// The most characters that a finding names.
const MOST_NAMED: usize = 4;

/// The most words of a sentence that is read at ease.
const MOST_WORDS: usize = 25;

/// Returns everything the rules have to say of one notice in several languages, blockers first.
#[must_use]
pub fn check_notices(notices: &[Notice], facts: &FactSet, demands: &Demands) -> Vec<Finding> {
    let mut findings = check_translation(notices, facts);
    findings.extend(completeness(notices, demands));
    if demands.outside {
        findings.extend(notices.iter().flat_map(long_sentences));
        findings.extend(twice(notices, demands));
    }
    for notice in notices {
        findings.extend(too_long(notice, &demands.limits));
        let own = demands.unset.iter().filter(|unset| unset.language == notice.language.code);
        findings.extend(own.map(|unset| glyph_missing(notice, unset)));
    }
    findings.sort_by_key(|finding| finding.severity);
    findings
}

/// Returns the first words of a text, with an ellipsis when there are more.
pub(crate) fn opening(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    let start = words.iter().take(8).copied().collect::<Vec<_>>().join(" ");
    if words.len() > 8 { format!("{start} …") } else { start }
}

fn completeness(notices: &[Notice], demands: &Demands) -> Vec<Finding> {
    let Some(first) = notices.first() else { return Vec::new() };
    let mut findings: Vec<Finding> = demands
        .unanswered
        .iter()
        .map(|fact| {
            let arguments = [("fact", text(&format!("fact-{fact}")))];
            finding(rules::FACT_MISSING, place::of_kind(first, vec![FactPath::new(fact.as_str())]), &arguments)
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
        findings.push(finding(rules::ELEMENT_MISSING, place::of_kind(first, Vec::new()), &[("missing", list(names))]));
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
                    let place = place::of_part(notice, block, number, range);
                    let arguments = [("count", count.to_string()), ("start", opening(&part))];
                    findings.push(finding(rules::SENTENCE_LONG, place, &arguments));
                }
            }
        }
    }
    findings
}

/// Short sentences may come again: "Wir melden uns." A whole item of a list may not.
const SHORT: usize = 4;

/// Returns a finding for each sentence that comes again; one in several languages is told of the first.
fn twice(notices: &[Notice], demands: &Demands) -> Vec<Finding> {
    let mut told: Vec<(&SegmentId, usize)> = Vec::new();
    let mut findings = Vec::new();
    for notice in notices {
        let mut seen: Vec<(&str, &str)> = Vec::new();
        for block in running(notice) {
            // Posts stand alone: only one channel's own sentences can repeat each other.
            let group = if demands.limits.is_empty() { "" } else { block.segment.0.as_str() };
            let fewest = if block.role == Role::Item && block.sentences.len() == 1 { 0 } else { SHORT };
            for (number, said) in block.sentences.iter().enumerate().filter(|(_, said)| words(&said.text) > fewest) {
                let entry = (group, said.text.as_str());
                if !seen.contains(&entry) {
                    seen.push(entry);
                    continue;
                }
                if told.contains(&(&block.segment, number)) {
                    continue;
                }
                told.push((&block.segment, number));
                let place = place::of_part(notice, block, number, (0, said.text.chars().count()));
                findings.push(finding(rules::SENTENCE_TWICE, place, &[("start", opening(&said.text))]));
            }
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
        let place = place::of_segment(notice, block, Vec::new());
        let mut arguments =
            [("count", count), ("most", most), ("over", count - most)].map(|(k, n)| (k, n.to_string())).to_vec();
        arguments.push(("channel", choice("social_channel", channel)));
        Some(finding(rules::POST_TOO_LONG, place, &arguments))
    };
    running(notice).filter_map(over).collect()
}

fn glyph_missing(notice: &Notice, unset: &Unset) -> Finding {
    let block = notice.blocks.iter().find(|block| Some(&block.segment) == unset.segment.as_ref());
    let place = match block {
        Some(block) => place::of_part(notice, block, unset.sentence, unset.range),
        None => place::of_language(notice),
    };
    let named = unset.characters.iter().take(MOST_NAMED).map(|c| format!("{c} (U+{:04X})", u32::from(*c)));
    let mut named = named.collect::<Vec<_>>().join(", ");
    if unset.characters.len() > MOST_NAMED {
        named.push_str(" …");
    }
    finding(rules::GLYPH_MISSING, place, &[("characters", named)])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Rule;
    use crate::tests::{block, notice};
    use herold_notice::FactRange;

    fn of(rule: Rule, found: &[Finding]) -> Vec<&Finding> {
        found.iter().filter(|finding| finding.rule == rule.id).collect()
    }

    fn limit(segment: &str) -> BTreeMap<SegmentId, usize> {
        [(SegmentId(segment.to_owned()), 280)].into()
    }

    fn outside() -> Demands {
        Demands { outside: true, ..Demands::default() }
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
        let found = check_notices(&made(Role::Paragraph, &text), &FactSet::default(), &outside());
        assert_eq!(found.len(), 1);
        assert_eq!((found[0].place.sentence, found[0].place.range), (Some(1), Some((14, text.chars().count()))));
        assert_eq!(found[0].arguments["count"], "26");
        assert_eq!(found[0].place.facts, [FactPath::new("cause")]);
        let twenty_five = vec!["Wort"; 25].join(" ") + ".";
        assert_eq!(check_notices(&made(Role::Paragraph, &twenty_five), &FactSet::default(), &outside()), []);
        assert_eq!(check_notices(&made(Role::Heading, &text), &FactSet::default(), &outside()), []);
        assert_eq!(check_notices(&made(Role::Paragraph, &text), &FactSet::default(), &Demands::default()), []);
    }

    #[test]
    fn a_sentence_that_comes_again() {
        let text = "Die Untersuchung der Systeme läuft.";
        let blocks = |ids: [&str; 2]| ids.map(|id| block(id, Role::Paragraph, &[text])).to_vec();
        let found = check_notices(&[notice("de", blocks(["a", "b"]))], &FactSet::default(), &outside());
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].place.segment, Some(SegmentId("b".to_owned())));
        let short = |role| ["a", "b"].map(|id| block(id, role, &["Wir melden uns."])).to_vec();
        assert_eq!(check_notices(&[notice("de", short(Role::Paragraph))], &FactSet::default(), &outside()), []);
        let longer =
            ["a", "b"].map(|id| block(id, Role::Item, &[&format!("Ein Angebot für {id}."), "Alle dürfen es nutzen."]));
        assert_eq!(check_notices(&[notice("de", longer.to_vec())], &FactSet::default(), &outside()), []);
        let items = ["de", "da"].map(|code| notice(code, short(Role::Item)));
        assert_eq!(check_notices(&items, &FactSet::default(), &outside()).len(), 1);
        assert_eq!(check_notices(&items, &FactSet::default(), &Demands::default()), []);
        let posts = Demands { limits: limit("post.x"), ..outside() };
        let found = check_notices(&[notice("de", blocks(["post.x", "post.bluesky"]))], &FactSet::default(), &posts);
        assert_eq!(found, []);
    }

    #[test]
    fn what_no_font_has_is_found_where_it_stands() {
        let notices = [notice("de", vec![block("a", Role::Paragraph, &["Erst das.", "Gut 😀!"])])];
        let unset = |language: &str, segment: Option<&str>, characters: &str| Unset {
            language: language.to_owned(),
            segment: segment.map(|id| SegmentId(id.to_owned())),
            sentence: 1,
            range: (4, 5),
            characters: characters.chars().collect(),
        };
        let all = vec![unset("de", Some("a"), "😀"), unset("de", None, "აბგდე"), unset("da", Some("a"), "😀")];
        let found = check_notices(&notices, &FactSet::default(), &Demands { unset: all, ..Demands::default() });
        let [in_text, around] = &of(rules::GLYPH_MISSING, &found)[..] else { panic!("{found:?}") };
        assert_eq!(in_text.arguments["characters"], "😀 (U+1F600)");
        assert_eq!((in_text.place.sentence, in_text.place.range), (Some(1), Some((4, 5))));
        assert_eq!(around.arguments["characters"], "ა (U+10D0), ბ (U+10D1), გ (U+10D2), დ (U+10D3) …");
        assert_eq!((around.place.language.as_deref(), &around.place.segment), (Some("de"), &None));
    }

    #[test]
    fn a_post_has_its_channels_length() {
        let posts = |n: usize| {
            let text = "ä".repeat(n);
            [notice("de", vec![block("channel.x", Role::Heading, &["X"]), block("post.x", Role::Paragraph, &[&text])])]
        };
        let demands = Demands { limits: limit("post.x"), ..outside() };
        assert_eq!(check_notices(&posts(280), &FactSet::default(), &demands), []);
        let found = check_notices(&posts(285), &FactSet::default(), &demands);
        let numbers = ["count", "most", "over", "channel"].map(|name| found[0].arguments[name].as_str());
        assert_eq!(numbers, ["285", "280", "5", "@choice:social-channel-x"]);
    }
}
