//! What is known about a fact: certainty, source, times, who may know it; and the texts that people paste.
#![allow(clippy::unwrap_used, clippy::panic, reason = "helpers of tests")]

mod common;

use common::{berlin, catalogue, refused};
use herold_facts::{Certainty, ReleaseLevel, Stamp, Value, read_fact};
use serde_json::json;

#[test]
fn pasted_text_becomes_plain_text() {
    let (_, fact) = read_fact(
        "org_boilerplate",
        &json!({"de": " Wir\r\nsind\tda.\u{2028}Dr.\u{A0}Holt ", "da": "  "}),
        &catalogue(),
        &berlin(),
    )
    .unwrap();
    assert_eq!(fact.value.unwrap().to_json(), json!({"de": "Wir sind da. Dr.\u{A0}Holt"}));
}

#[test]
fn a_long_wrong_value_is_cut_in_the_message() {
    let error = read_fact("attack_kind", &json!("x".repeat(5_000)), &catalogue(), &berlin()).unwrap_err().to_string();
    assert!(error.contains("xxx…") && error.len() < 400, "{error}");
}

#[test]
fn not_known_yet_is_a_value() {
    let (_, fact) = read_fact("affected_number", &json!(null), &catalogue(), &berlin()).unwrap();
    assert_eq!((fact.value.clone(), fact.certainty), (None, Certainty::Open));
    assert_eq!(fact.to_json(), json!(null));
    let (_, fact) =
        read_fact("affected_number", &json!({"value": null, "source": "forensics"}), &catalogue(), &berlin()).unwrap();
    assert_eq!(fact.source.text.as_deref(), Some("forensics"));
}

#[test]
fn what_is_known_about_a_fact() {
    let value = json!({"value": "ransomware", "certainty": "presumed", "source": {"text": "log", "person": "Ida Holt",
        "time": "2025-12-09T16:00"}, "as_of": "2025-12-09T16:05:00Z", "released_by": "Ida Holt", "release": "internal",
        "held": {"by": "police", "until": "2025-12-20T12:00", "reason": "investigation"}});
    let (_, fact) = read_fact("attack_kind", &value, &catalogue(), &berlin()).unwrap();
    assert_eq!((fact.certainty, fact.release), (Certainty::Presumed, ReleaseLevel::Internal));
    // A time in UTC is told on the clock of the case.
    assert_eq!(fact.as_of.unwrap().to_string(), "2025-12-09T17:05:00+01:00");
    assert_eq!(fact.source.time.unwrap().to_string(), "2025-12-09T16:00:00+01:00");
    assert!(!fact.is_for(ReleaseLevel::Partners) && fact.is_for(ReleaseLevel::Internal));
    assert_eq!(read_fact("attack_kind", &fact.to_json(), &catalogue(), &berlin()).unwrap().1, fact);
}

#[test]
fn what_cannot_be_known_about_a_fact() {
    let refused = |value| {
        let (path, allowed) = refused("systems_off", &value);
        (path, format!("{allowed}"))
    };
    let keys = ["email"];
    assert_eq!(
        refused(json!({"value": keys, "certainty": "presumed"})),
        ("systems_off.certainty".into(), "one-of confirmed".into())
    );
    assert_eq!(
        refused(json!({"value": null, "certainty": "confirmed"})),
        ("systems_off.certainty".into(), "one-of open".into())
    );
    assert_eq!(refused(json!({"value": keys, "release": "secret"})).0, "systems_off.release");
    assert_eq!(refused(json!({"value": keys, "sorce": "x"})), ("systems_off".into(), "wrapper".into()));
    assert_eq!(refused(json!({"value": keys, "held": {"reason": "x"}})), ("systems_off.held".into(), "held".into()));
}

#[test]
fn times_are_told_on_the_clock_of_the_case() {
    let at = |text: &str| Stamp::parse(text, &berlin()).map(|s| s.to_string());
    assert_eq!(at("2025-07-01T12:00"), Some("2025-07-01T12:00:00+02:00".into()));
    assert_eq!(at("2025-12-09 17:05"), Some("2025-12-09T17:05:00+01:00".into()));
    assert_eq!(at("2025-12-09T16:05:00-05:00"), Some("2025-12-09T22:05:00+01:00".into()));
    // The hour that the change of clocks skips is moved on.
    assert_eq!(at("2025-03-30T02:30"), Some("2025-03-30T03:30:00+02:00".into()));
    for wrong in ["", "now", "2025-12-09", "2025-02-30T10:00", "9999999999"] {
        assert_eq!(at(wrong), None, "{wrong}");
    }
    let (a, b) = (
        Stamp::parse("2025-12-09T10:00:00Z", &berlin()).unwrap(),
        Stamp::parse("2025-12-09T10:30", &berlin()).unwrap(),
    );
    assert!(a > b, "11:00 in Berlin is after 10:30 in Berlin");
}

#[test]
fn short_forms_mean_the_same() {
    let read = |id: &str, value| read_fact(id, &value, &catalogue(), &berlin()).unwrap().1.value.unwrap();
    assert_eq!(
        read("attack_at", json!("2025-12-09")),
        read("attack_at", json!({"precision": "day", "date": "2025-12-09"}))
    );
    assert_eq!(
        read("attack_at", json!("2025-12-09T17:05")),
        read("attack_at", json!({"precision": "exact", "date": "2025-12-09", "time": "17:05"}))
    );
    assert_eq!(read("affected_number", json!(7)), read("affected_number", json!({"number": 7, "precision": "exact"})));
    assert!(
        matches!(read("systems_off", json!(["email", "website"])), Value::Choices(keys) if keys == ["email".into(), "website".into()])
    );
}
