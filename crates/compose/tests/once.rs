//! What a notice has said it does not say again, nor what the facts have overtaken. By messages, so that words may change.
#![allow(clippy::unwrap_used, clippy::panic, reason = "helpers of tests")]

mod common;

use common::{compose, facts, house};
use herold_compose::House;
use std::sync::LazyLock;

static HOUSE: LazyLock<House> = LazyLock::new(house);

/// Returns the messages of a notice of these facts, in the order of its sentences.
fn said(kind: &str, more: &str) -> Vec<String> {
    let json = format!(
        r#"{{"facts": {{"org_name": {{"de": {{"plain": "Klinikum Nordmark"}}}}, "issued_at": "2026-02-11T11:00", {more}}}}}"#
    );
    let notices = compose(&HOUSE, &facts(&HOUSE, &json), kind);
    notices[0].blocks.iter().flat_map(|b| &b.sentences).filter_map(|s| s.message.clone()).collect()
}

/// Returns those of these messages that were said, in the order of the text.
fn of(said: &[String], messages: &[&str]) -> Vec<String> {
    said.iter().filter(|m| messages.contains(&m.as_str())).cloned().collect()
}

#[test]
fn a_time_to_come_is_no_since() {
    let messages = ["emergency", "emergency-reopened", "emergency-reopening"];
    for kind in ["website-notice", "press-release", "holding-statement", "phone-script", "questions-and-answers"] {
        for state in ["reopened", "diverted_before"] {
            let at = |time: &str| {
                let more = format!(
                    r#""attack_kind": "ransomware", "emergency_state": "{state}", "emergency_reopened_at": "{time}""#
                );
                of(&said(kind, &more), &messages)
            };
            assert_eq!(at("2026-02-13T08:00"), ["emergency-reopening"], "{kind} {state}");
            assert_eq!(at("2026-02-10T08:00"), ["emergency-reopened"], "{kind} {state}");
        }
    }
}

#[test]
fn what_works_again_has_no_day_to_come() {
    let more = r#""attack_kind": "ransomware", "restoration": "complete", "restoration_by": "2026-03-01",
        "restoration_dates": [{"key": "mail", "system": "email", "by": "2026-02-20"}]"#;
    for kind in ["website-notice", "press-release", "staff-notice", "partner-notice", "phone-script", "all-clear"] {
        let found = of(&said(kind, more), &["restoration-by", "restoration-by-open", "restoration-date"]);
        assert!(found.is_empty(), "{kind}: {found:?}");
    }
}

#[test]
fn harm_not_known_and_still_checked_is_one_sentence_behind_what_reassures() {
    let more = r#""attack_kind": "ransomware", "patient_safety": ["being_reviewed", "no_harm_known", "care_assured"]"#;
    let messages = ["safety", "safety-joint", "safety-worried"];
    assert_eq!(of(&said("website-notice", more), &messages), ["safety", "safety-joint"]);
    assert_eq!(of(&said("questions-and-answers", more), &messages), ["safety", "safety-joint", "safety-worried"]);
}

#[test]
fn a_measure_that_was_told_is_not_told_again() {
    let more = r#""attack_kind": "ransomware", "systems_off": ["whole_it"], "systems_off_at": "2026-02-09T05:10",
        "cause": ["security_gap"], "cause_fixed": true, "measures": ["systems_isolated", "gap_closed", "passwords_reset"]"#;
    for kind in ["website-notice", "press-release", "patient-letter"] {
        let told = said(kind, more);
        let at = told.iter().position(|m| m == "systems-off").unwrap();
        assert_eq!(told[at + 1], "systems-off-at", "{kind}");
        assert_eq!(of(&told, &["measures", "measures-intro", "measure-item"]), ["measures"], "{kind}");
    }
    // The partners do not hear what the cause was.
    let partners = of(&said("partner-notice", more), &["measures", "measures-intro", "measure-item"]);
    assert_eq!(partners, ["measures-intro", "measure-item", "measure-item"]);
}

#[test]
fn restoring_is_said_once_and_not_lost() {
    let few =
        r#""attack_kind": "ransomware", "restoration": "working", "experts": ["own_it"], "expert_tasks": ["restore"]"#;
    let many = r#""attack_kind": "ransomware", "restoration": "working", "experts": ["own_it", "lawyers"],
        "expert_tasks": ["extent", "restore", "secure_evidence"]"#;
    let messages = ["experts", "experts-tasks", "experts-restore", "restoration"];
    assert_eq!(of(&said("press-release", few), &messages), ["experts-tasks"]);
    assert_eq!(of(&said("press-release", many), &messages), ["experts", "experts-restore"]);
    assert_eq!(of(&said("website-notice", few), &messages), ["experts-tasks"]);
}

#[test]
fn a_list_behind_its_sentence_does_not_say_the_status_again() {
    let more = r#""attack_kind": "ransomware", "data": [
        {"key": "a", "group": "patients", "category": "names", "confidentiality": "stolen"},
        {"key": "b", "group": "relatives", "category": "contact_details", "confidentiality": "stolen"},
        {"key": "c", "group": "employees", "confidentiality": "open"}], "data_varies": true"#;
    let messages = ["data-stolen", "data-list-stolen", "data-these", "data-varies", "data-open"];
    let order = ["data-stolen", "data-these", "data-varies", "data-open"];
    assert_eq!(of(&said("partner-notice", more), &messages), order);
    let order = ["data-stolen", "data-list-stolen", "data-varies", "data-open"];
    assert_eq!(of(&said("website-notice", more), &messages), order);
}

#[test]
fn prosecutors_and_an_unpaid_ransom_are_told_once() {
    let more = r#""attack_kind": "ransomware", "ransom": ["demanded", "not_paid"], "police": ["reported", "prosecutor"],
        "authorities": [{"key": "p", "authority": "prosecutor", "step": "informed"}]"#;
    let messages = ["prosecutor-investigation", "authorities-informed", "money-not-paid", "money-nothing-paid"];
    for kind in ["website-notice", "press-release"] {
        assert_eq!(of(&said(kind, more), &messages), ["money-nothing-paid", "authorities-informed"], "{kind}");
    }
}
