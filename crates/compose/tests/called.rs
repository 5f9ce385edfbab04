//! What the organisation is called where its short name is missing: in one language, or in all of them.
#![allow(clippy::unwrap_used, clippy::panic, reason = "helpers of tests")]

mod common;

use common::{facts, house};
use herold_compose::{House, Style};
use herold_notice::Sentence;

/// Returns the sentence about what was switched off, in a language.
fn off(house: &House, names: &str, language: &str) -> Sentence {
    let json =
        format!(r#"{{"facts": {{{names}, "attack_kind": "ransomware", "systems_off": ["internet_connection"]}}}}"#);
    let facts = facts(house, &json);
    let notice = house.compose(&facts, "holding-statement", &[language], &Style::default()).unwrap().remove(0);
    let mut sentences = notice.blocks.into_iter().flat_map(|block| block.sentences);
    sentences.find(|s| s.message.as_deref().is_some_and(|id| id.starts_with("systems-off"))).unwrap()
}

/// Returns the text of that sentence and the facts that show in it or chose its words.
fn said(house: &House, names: &str, language: &str) -> (String, Vec<String>) {
    let sentence = off(house, names, language);
    let names = |id: &&str| id.starts_with("org_");
    let bound: Vec<&str> = sentence.bound.iter().map(herold_facts::FactPath::as_str).filter(names).collect();
    let shown = sentence.facts.iter().map(|range| range.fact.as_str());
    assert!(shown.clone().filter(names).all(|fact| bound.contains(&fact)), "{sentence:?}");
    assert!(sentence.bound.is_sorted(), "{sentence:?}");
    let shown = shown.filter(names).map(str::to_owned).collect();
    (sentence.text.replace('\u{a0}', " "), shown)
}

const SHORT: &str = r#""org_short": {"de": {"plain": "Klinikum", "nominative": "das Klinikum", "gender": "n"}}"#;

#[test]
fn a_short_name_of_this_language_is_said() {
    let house = house();
    let names = format!(r#"{SHORT}, "org_kind": "hospital", "org_name": {{"de": {{"plain": "Klinikum Nordmark"}}}}"#);
    let (text, shown) = said(&house, &names, "de");
    assert!(text.contains("das Klinikum") && !text.contains("Krankenhaus"), "{text}");
    assert_eq!(shown, ["org_short"]);
}

#[test]
fn a_short_name_that_a_language_lacks_gives_way_to_the_full_one_of_this_language() {
    let house = house();
    let full = r#""org_name": {"de": {"plain": "Klinikum Nordmark"}, "nb": {"plain": "Nordmark sykehus"}}"#;
    let (text, shown) = said(&house, &format!(r#"{SHORT}, "org_kind": "hospital", {full}"#), "nb");
    assert!(text.contains("har Nordmark sykehus slått av"), "{text}");
    assert_eq!(shown, ["org_name"]);
}

#[test]
fn else_the_organisation_is_called_by_its_kind() {
    let house = house();
    let names = format!(r#"{SHORT}, "org_kind": "hospital", "org_name": {{"de": {{"plain": "Klinikum Nordmark"}}}}"#);
    for (language, word) in [("nb", "har sykehuset slått av"), ("da", "hospitalet"), ("en", "the hospital")] {
        let (text, shown) = said(&house, &names, language);
        assert!(text.to_lowercase().contains(word) && !text.contains("Klinikum"), "{language}: {text}");
        assert_eq!(shown, ["org_kind"], "{language}");
    }
    // A short name that nobody entered is the kind in every language.
    let none = r#""org_kind": "hospital", "org_name": {"nb": {"plain": "Nordmark sykehus"}}"#;
    assert!(said(&house, none, "nb").0.contains("har sykehuset slått av"));
}

#[test]
fn without_a_kind_the_full_name_of_another_language_stands_before_a_bare_word() {
    let house = house();
    let full = r#""org_name": {"de": {"plain": "Klinikum Nordmark"}}"#;
    let (text, shown) = said(&house, &format!("{SHORT}, {full}"), "nb");
    assert!(text.contains("har Klinikum Nordmark slått av"), "{text}");
    assert_eq!(shown, ["org_name"]);
    // With nothing else there is the word that there is.
    assert!(said(&house, SHORT, "nb").0.contains("har Klinikum slått av"));
}

#[test]
fn which_notices_depend_on_the_kind() {
    let house = house();
    assert!(
        house.uses("org_kind").contains(&"holding-statement") && house.uses("org_name").len() == house.kinds().len()
    );
}
