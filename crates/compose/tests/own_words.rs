//! Answers in words, where a list has none: they stand among the others, and a language without them is to be translated.
#![allow(clippy::unwrap_used, clippy::panic, reason = "helpers of tests")]

mod common;

use common::{compose, facts, house};
use herold_compose::Style;
use herold_notice::{Notice, SegmentState};

const FACTS: &str = r#"{"facts": {
    "org_name": {"de": {"plain": "Klinikum Nordmark"}, "da": {"plain": "Klinikum Nordmark"}, "en": {"plain": "Klinikum Nordmark"}},
    "issued_at": "2026-01-05T10:00", "attack_kind": "ransomware",
    "systems_off": ["email", {"other": {"de": "das Parkhaus", "da": "parkeringshuset", "en": "the car park"}}],
    "advice": ["be_alert",
        {"other": {"de": "Bringen Sie Kleingeld mit.", "da": "Tag småpenge med.", "en": "Bring some change."}},
        {"other": {"de": "Parken Sie im Hof.", "da": "Parkér i gården."}}]}}"#;

const FORMED: &str = r#"{"facts": {
    "org_name": {"de": {"plain": "Klinikum Nordmark"}}, "issued_at": "2026-01-05T10:00", "attack_kind": "ransomware",
    "systems_off": [{"other": {"de": FAX}}], "thanks_to": ["employees", {"other": {"de": WORKS}}],
    "authorities": [{"key": "office", "authority": {"other": {"de": OFFICE}}, "step": "in_contact"}]}}"#;

/// Returns the German website notice about these answers in words.
fn german(fax: &str, works: &str, office: &str) -> String {
    let house = house();
    let facts = facts(&house, &FORMED.replace("FAX", fax).replace("WORKS", works).replace("OFFICE", office));
    let notices = house.compose(&facts, "website-notice", &["de"], &Style::default()).unwrap();
    common::text(&notices[0])
}

#[test]
fn an_answer_in_words_stands_in_its_own_forms() {
    let text = german(
        r#"{"text": "der Faxserver", "accusative": "den Faxserver"}"#,
        r#"{"text": "die Stadtwerke", "dative": "den Stadtwerken"}"#,
        r#"{"text": "das Gesundheitsamt", "dative": "dem Gesundheitsamt"}"#,
    );
    for said in ["Beschäftigten und den Stadtwerken", "Mit dem Gesundheitsamt stehen wir in Kontakt", "den Faxserver"]
    {
        assert!(text.contains(said), "{said}: {text}");
    }
    assert!(!text.contains("zuständigen Stelle") && !text.contains('„'), "{text}");
}

#[test]
fn the_same_words_in_two_records_are_one_group_with_the_forms_that_one_of_them_has() {
    let house = house();
    let record = |key: &str, words: &str, category: &str| {
        format!(
            r#"{{"key": "{key}", "group": {{"other": {{"de": {words}}}}}, "category": "{category}", "confidentiality": "open"}}"#
        )
    };
    let records = [
        record("a", r#""Spendende""#, "names"),
        record("b", r#"{"text": "Spendende", "dative": "Spendenden"}"#, "contact_details"),
    ];
    let json = format!(r#"{{"facts": {{"attack_kind": "ransomware", "data": [{}]}}}}"#, records.join(", "));
    let notices = house.compose(&facts(&house, &json), "website-notice", &["de"], &Style::default()).unwrap();
    let text = common::text(&notices[0]);
    assert!(text.contains("Namen und Kontaktdaten von Spendenden"), "{text}");
    assert!(!text.contains("Gruppe"), "{text}");
}

#[test]
fn without_forms_a_sentence_is_right_around_the_bare_words() {
    let text = german(r#""der Faxserver""#, r#""die Stadtwerke""#, r#""das Gesundheitsamt""#);
    for said in [
        "Beschäftigten und allen Beteiligten (die Stadtwerke)",
        "Mit der zuständigen Stelle (das Gesundheitsamt) stehen wir in Kontakt",
        "das System „der Faxserver“",
    ] {
        assert!(text.contains(said), "{said}: {text}");
    }
}

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
