//! Every sentence knows its facts, every language has the same segments, and nothing held back slips out.
#![allow(clippy::unwrap_used, clippy::panic, reason = "helpers of tests")]

mod common;

use common::{compose, facts, house, sample, text};
use herold_notice::{Role, SegmentState};
use std::collections::BTreeSet;

#[test]
fn languages_have_the_same_segments_and_sentences() {
    let house = house();
    for id in ["medical-service", "gp-chain"] {
        for kind in ["press-release", "website-notice"] {
            let notices = compose(&house, &sample(&house, id), kind);
            let shape = |i: usize| -> Vec<_> {
                let blocks = &notices[i].blocks;
                blocks
                    .iter()
                    .map(|b| {
                        (
                            b.segment.clone(),
                            b.role,
                            b.sentences.iter().map(|s| (s.message.clone(), s.bound.clone())).collect::<Vec<_>>(),
                        )
                    })
                    .collect()
            };
            assert_eq!(shape(0), shape(1), "{id} {kind}");
            assert_eq!(shape(0), shape(2), "{id} {kind}");
            assert_eq!(notices[0].blocks.iter().filter(|b| b.role == Role::Headline).count(), 1);
            assert!(notices.iter().all(|n| n.blocks.iter().all(|b| b.state == SegmentState::Generated)));
        }
    }
}

#[test]
fn ranges_lie_inside_their_sentence_and_show_bound_facts() {
    let house = house();
    for id in ["medical-service", "gp-chain"] {
        for kind in ["press-release", "website-notice"] {
            for notice in compose(&house, &sample(&house, id), kind) {
                let mut shown = 0;
                for sentence in notice.blocks.iter().flat_map(|b| &b.sentences) {
                    let length = sentence.text.chars().count();
                    for range in &sentence.facts {
                        assert!(range.start < range.end && range.end <= length, "{sentence:?}");
                        assert!(
                            sentence.bound.contains(&range.fact),
                            "{} is shown but not bound: {sentence:?}",
                            range.fact
                        );
                        shown += 1;
                    }
                    let sorted: BTreeSet<_> = sentence.bound.iter().collect();
                    assert_eq!(sorted.len(), sentence.bound.len(), "bound facts stand there once");
                }
                assert!(shown > 20, "{id} {kind} {}: {shown} ranges", notice.language.code);
            }
        }
    }
}

#[test]
fn samples_read_clean() {
    let house = house();
    for id in ["medical-service", "gp-chain"] {
        for kind in ["press-release", "website-notice"] {
            for notice in compose(&house, &sample(&house, id), kind) {
                let text = text(&notice);
                for bad in ["XX", "{", "}", "  ", " .", " ,", "..", "null", "\u{E000}", "???"] {
                    assert!(!text.contains(bad), "{id} {kind} {}: `{bad}` in {text}", notice.language.code);
                }
                for line in text.lines() {
                    let words: Vec<String> = line.split(' ').map(str::to_lowercase).collect();
                    let doubled = words.windows(2).find(|w| w[0] == w[1] && w[0].chars().all(char::is_alphabetic));
                    assert_eq!(doubled, None, "{line}");
                }
                assert!(notice.blocks.len() > 12, "{id} {kind} is not a whole notice");
            }
        }
    }
}

#[test]
fn facts_above_the_audience_count_as_not_stated() {
    let house = house();
    let json = |release: &str| {
        format!(
            r#"{{"facts": {{"attack_kind": {{"value": "ransomware", "release": "{release}"}},
            "org_name": {{"de": {{"plain": "Klinikum Nordmark"}}}}, "systems_off": {{"value": ["email"], "release": "{release}"}}}}}}"#
        )
    };
    let said = |release: &str| {
        compose(&house, &facts(&house, &json(release)), "press-release").iter().map(text).collect::<String>()
    };
    assert!(said("public").contains("E-Mail"));
    for release in ["partners", "internal"] {
        let text = said(release);
        assert!(!text.contains("E-Mail") && !text.to_lowercase().contains("ransomware"), "{text}");
    }
    let held = facts(
        &house,
        r#"{"facts": {"systems_off": {"value": ["email"], "held": {"by": "police"}}, "attack_kind": "cyber_attack"}}"#,
    );
    assert!(!compose(&house, &held, "press-release").iter().map(text).collect::<String>().contains("E-Mail"));
}

#[test]
fn a_text_missing_in_a_language_is_to_translate_and_nothing_else_stands_in_for_it() {
    let house = house();
    let quoted = facts(
        &house,
        r#"{"facts": {"quote_text": {"de": "Wir sagen, was wir wissen."}, "org_name": {"de": {"plain": "Klinikum Nordmark"}},
        "quote_speaker": {"name": "Ida Holt", "function": {"de": "Direktorin", "da": "direktør", "en": "director"}},
        "attack_kind": "cyber_attack"}}"#,
    );
    let notices = compose(&house, &quoted, "press-release");
    let quote = |i: usize| notices[i].blocks.iter().find(|b| b.role == Role::Quote).unwrap();
    assert!(quote(0).text().contains("Wir sagen, was wir wissen."));
    assert_eq!((quote(1).state, quote(1).sentences.len()), (SegmentState::ToTranslate, 0));
    assert_eq!(quote(2).state, SegmentState::ToTranslate);
}

#[test]
fn any_subset_of_the_facts_composes_cleanly() {
    let house = house();
    for id in ["medical-service", "gp-chain"] {
        let all = sample(&house, id);
        let ids: Vec<_> = all.iter().map(|(id, _)| id.clone()).collect();
        // Without each fact alone, and with each fact alone.
        for without in &ids {
            let mut less = all.clone();
            less.remove(without);
            let mut alone = herold_facts::FactSet::default();
            alone.set(without.clone(), all.get(without.as_str()).unwrap().clone());
            for set in [&less, &alone] {
                for kind in ["press-release", "website-notice"] {
                    for notice in compose(&house, set, kind) {
                        for sentence in notice.blocks.iter().flat_map(|b| &b.sentences) {
                            let text = &sentence.text;
                            assert!(!text.trim().is_empty() && !text.contains("  "), "{without}: {sentence:?}");
                            assert!(!text.contains(" ,") && !text.contains(" ."), "{without}: {sentence:?}");
                        }
                    }
                }
            }
        }
    }
}

#[test]
fn every_sentence_is_said_by_a_notice() {
    assert_eq!(house().unsaid(), Vec::<&str>::new());
}
