//! Every rule over facts, with facts on which it fires and facts on which it does not.
#![allow(clippy::unwrap_used, clippy::panic, reason = "helpers of tests fail loudly")]

mod corrections;
mod event;
mod languages;
mod law;
mod numbers;
mod operations;
mod proof;
mod times;
mod told;

use herold_check::{CaseFacts, RULES, check_case};
use herold_facts::{Catalogue, FactSet, read_facts_file};
use herold_notice::{Finding, Severity};
use jiff::tz::TimeZone;
use std::collections::BTreeSet;
use std::sync::OnceLock;

fn catalogue() -> &'static Catalogue {
    static CATALOGUE: OnceLock<Catalogue> = OnceLock::new();
    CATALOGUE.get_or_init(|| Catalogue::from_toml(include_str!("../../../../templates/facts.toml")).unwrap())
}

/// Reads facts, times in UTC.
fn facts(json: &str) -> FactSet {
    let file = format!("{{\"facts\": {{{json}}}}}");
    read_facts_file(file.as_bytes(), catalogue(), &TimeZone::UTC).unwrap_or_else(|errors| panic!("{json}: {errors:?}"))
}

fn found(json: &str) -> Vec<Finding> {
    let languages = ["de".to_owned(), "da".to_owned()];
    let facts = facts(json);
    check_case(CaseFacts { facts: &facts, catalogue: catalogue(), languages: &languages, unread: &[] })
}

fn ids(json: &str) -> Vec<String> {
    found(json).into_iter().map(|finding| finding.rule).collect()
}

/// A record of the ledger that is proven not to be affected.
const PROVEN: &str = r#"{"key": "p", "group": "patients", "confidentiality": "excluded", "source": "report",
    "as_of": "2025-12-09T17:00", "released_by": "head of security"}"#;

/// Rule, facts on which it fires, facts on which it does not.
type Cases = (&'static str, &'static [&'static str], &'static [&'static str]);

/// The cases of all rules, in the order of the rules.
fn cases() -> impl Iterator<Item = &'static Cases> {
    [
        proof::CASES,
        times::CASES,
        event::CASES,
        operations::CASES,
        numbers::CASES,
        told::CASES,
        corrections::CASES,
        law::CASES,
        languages::CASES,
    ]
    .into_iter()
    .flatten()
}

fn filled(json: &str) -> String {
    json.replace("PROVEN", PROVEN)
}

#[test]
fn each_rule_fires_where_it_should_and_only_there() {
    let mut wrong = Vec::new();
    for (rule, fires, silent) in cases() {
        assert!(!fires.is_empty() && !silent.is_empty(), "{rule}");
        for (jsons, expected) in [(fires, true), (silent, false)] {
            for json in *jsons {
                let found = ids(&filled(json));
                if found.iter().any(|id| id == rule) != expected {
                    wrong.push(format!("{rule} {} on {json}: {found:?}", if expected { "silent" } else { "fires" }));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_rule_over_facts_has_its_cases() {
    // The rules over notices are tested beside them, the one over the case file below.
    let elsewhere = [
        "fact-unread",
        "to-translate",
        "fact-missing",
        "element-missing",
        "sentence-long",
        "sentence-twice",
        "post-too-long",
        "glyph-missing",
    ];
    let tested: BTreeSet<&str> = cases().map(|(rule, ..)| *rule).chain(elsewhere).collect();
    assert_eq!(tested, RULES.iter().map(|rule| rule.id).collect());
}

#[test]
fn a_fact_that_cannot_be_read_is_a_warning() {
    let check = |unread: &[String]| {
        check_case(CaseFacts { facts: &FactSet::default(), catalogue: catalogue(), languages: &[], unread })
    };
    let found = check(&["attack_kind".to_owned()]);
    assert_eq!(found.len(), 1);
    assert_eq!((found[0].rule.as_str(), found[0].severity), ("fact-unread", Severity::Warning));
    assert_eq!(found[0].arguments["fact"], "@text:fact-attack-kind");
    assert_eq!(check(&[]), []);
}

#[test]
fn a_finding_names_its_facts_and_what_is_missing() {
    let found =
        found(r#""data": [{"key": "p", "group": "patients", "confidentiality": "excluded", "source": "report"}]"#);
    assert_eq!(found.len(), 1);
    assert_eq!((found[0].rule.as_str(), found[0].severity), ("excluded-unproven", Severity::Blocker));
    assert_eq!(found[0].arguments["missing"], "@text:proof-as-of|@text:proof-released-by");
    assert_eq!(found[0].arguments["group"], "@fact:data.p.group");
    assert_eq!(found[0].place.facts[0].as_str(), "data.p.confidentiality");
    assert_eq!(found[0].fixes[0].fact, found[0].place.facts[0]);
}

#[test]
fn blockers_come_first() {
    let found = found(
        r#""cause": ["supplier"], "quote_text": {"de": "Wir helfen.", "da": "Vi hjælper."},
            "all_clear": "no_data_affected""#,
    );
    let weights: Vec<Severity> = found.iter().map(|finding| finding.severity).collect();
    assert_eq!(weights, [Severity::Blocker, Severity::Warning, Severity::Hint]);
}

#[test]
fn advice_is_proposed_for_the_data_that_were_taken() {
    let found = found(
        r#""data": [
            {"key": "p", "group": "patients", "category": "payment_cards", "confidentiality": "stolen"},
            {"key": "q", "group": "patients", "category": "medication", "confidentiality": "stolen"},
            {"key": "r", "group": "employees", "category": "images", "confidentiality": "published"},
            {"key": "s", "group": "relatives", "category": "images", "confidentiality": "published"}]"#,
    );
    assert_eq!(found.len(), 2);
    assert_eq!(found[0].arguments["advice"], "@choice:advice-block-card|@choice:advice-check-accounts");
    assert_eq!(found[0].arguments["category"], "@fact:data.p.category");
    assert_eq!(found[1].arguments["category"], "@fact:data.q.category|@fact:data.r.category");
}

/// Returns the facts of both, those of the second where both have one.
fn merged(one: &str, two: &str) -> String {
    let object = |json: &str| -> serde_json::Map<String, serde_json::Value> {
        serde_json::from_str(&format!("{{{}}}", filled(json))).unwrap()
    };
    let mut all = object(one);
    all.extend(object(two));
    let text = serde_json::Value::Object(all).to_string();
    text[1..text.len() - 1].to_owned()
}

#[test]
fn no_finding_hides_another_whatever_stands_together() {
    let jsons: Vec<&str> = cases().flat_map(|(_, fires, _)| fires.iter().copied()).collect();
    for (nth, one) in jsons.iter().enumerate() {
        for two in &jsons[nth..] {
            let json = merged(one, two);
            let found = found(&json);
            let prints: BTreeSet<&str> = found.iter().map(|finding| finding.fingerprint.as_str()).collect();
            assert_eq!(prints.len(), found.len(), "{json}");
        }
    }
}

#[test]
fn the_ends_of_the_calendar_are_days_like_others() {
    for day in ["0001-01-01", "9999-12-30"] {
        for precision in ["exact", "about", "day", "early_morning", "night_to", "since_at_least"] {
            let moment = format!(r#"{{"precision": "{precision}", "date": "{day}", "time": "12:00"}}"#);
            let json = format!(
                r#""attack_at": {moment}, "discovered_at": {moment}, "issued_at": "{day}T12:00", "told_on": "{day}",
                "aware_at": "{day}T12:00", "restored_at": "{day}", "next_update_at": "{day}T12:00""#
            );
            assert!(ids(&json).contains(&"next-update-not-later".to_owned()), "{json}");
        }
    }
}

#[test]
fn a_case_without_facts_has_no_findings() {
    assert_eq!(found(""), []);
}
