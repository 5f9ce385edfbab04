//! Answers in words, where a list has none: they stand among the others, and a language without them is to be translated.
#![allow(clippy::unwrap_used, clippy::panic, reason = "helpers of tests")]

mod common;

use common::{compose, facts, house};
use herold_notice::{Notice, SegmentState};

const FACTS: &str = r#"{"facts": {
    "org_name": {"de": {"plain": "Klinikum Nordmark"}, "da": {"plain": "Klinikum Nordmark"}, "en": {"plain": "Klinikum Nordmark"}},
    "issued_at": "2026-01-05T10:00", "attack_kind": "ransomware",
    "systems_off": ["email", {"other": {"de": "das Parkhaus", "da": "parkeringshuset", "en": "the car park"}}],
    "advice": ["be_alert",
        {"other": {"de": "Bringen Sie Kleingeld mit.", "da": "Tag småpenge med.", "en": "Bring some change."}},
        {"other": {"de": "Parken Sie im Hof.", "da": "Parkér i gården."}}]}}"#;

/// Returns the text and state of the blocks that speak of an answer.
fn blocks<'a>(notice: &'a Notice, segment: &str) -> Vec<(String, &'a SegmentState)> {
    let of = |block: &&herold_notice::Block| block.segment.0 == segment;
    notice.blocks.iter().filter(of).map(|block| (block.text(), &block.state)).collect()
}

#[test]
fn an_answer_in_words_is_said_like_any_other() {
    let house = house();
    let facts = facts(&house, FACTS);
    for kind in ["website-notice", "press-release"] {
        for (notice, system) in
            compose(&house, &facts, kind).iter().zip(["das Parkhaus", "parkeringshuset", "the car park"])
        {
            let text = common::text(notice);
            assert!(text.contains(system), "{kind} {}: {text}", notice.language.code);
        }
    }
    let notices = compose(&house, &facts, "website-notice");
    let first: Vec<_> = notices.iter().map(|notice| blocks(notice, "advice-item.other")).collect();
    let said = |text: &str| vec![(text.to_owned(), &SegmentState::Generated)];
    assert_eq!(first, [said("Bringen Sie Kleingeld mit."), said("Tag småpenge med."), said("Bring some change.")]);
    // The second one lacks a language: there, and only there, it is to be translated.
    let second: Vec<_> = notices.iter().map(|notice| blocks(notice, "advice-item.other_2")).collect();
    assert_eq!(second[..2], [said("Parken Sie im Hof."), said("Parkér i gården.")]);
    assert_eq!(second[2], [(String::new(), &SegmentState::ToTranslate)]);
}
