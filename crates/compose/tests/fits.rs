//! A notice promises and claims no more than the facts do. By messages, so that words may change.
#![allow(clippy::unwrap_used, clippy::panic, reason = "helpers of tests")]

mod common;

use common::{compose, facts, house};
use herold_compose::House;
use std::sync::LazyLock;

static HOUSE: LazyLock<House> = LazyLock::new(house);

const STOLEN: &str = r#""attack_kind": "ransomware", "data": [
    {"key": "a", "group": "patients", "category": "names", "confidentiality": "stolen"}]"#;

/// Returns the messages of a notice of these facts, in the order of its sentences.
fn said(kind: &str, more: &str) -> Vec<String> {
    let json = format!(
        r#"{{"facts": {{"org_name": {{"de": {{"plain": "Klinikum Nordmark"}}}}, "issued_at": "2026-02-11T11:00", {more}}}}}"#
    );
    let notices = compose(&HOUSE, &facts(&HOUSE, &json), kind);
    notices[0].blocks.iter().flat_map(|b| &b.sentences).filter_map(|s| s.message.clone()).collect()
}

/// Returns whether one of these sentences says this message.
fn has(said: &[String], message: &str) -> bool {
    said.iter().any(|m| m == message)
}

#[test]
fn who_is_told_by_public_notice_is_promised_no_message() {
    for kind in ["questions-and-answers", "social-post", "phone-script", "website-notice"] {
        let public = said(kind, &format!(r#"{STOLEN}, "tell_by": ["public_notice"], "no_news": "still_possible""#));
        assert!(has(&public, "tell-public"), "{kind}");
        for promise in ["qa-me-told", "social-told", "tell", "no-news"] {
            assert!(!has(&public, promise), "{kind}: {promise}");
        }
        let letter = said(kind, &format!(r#"{STOLEN}, "tell_by": ["letter"]"#));
        assert!(!has(&letter, "tell-public"), "{kind}");
    }
}

#[test]
fn a_part_that_was_published_is_not_all_of_it() {
    let data = |status: &str, publication: &str| {
        format!(
            r#""attack_kind": "ransomware", "publication": [{publication}], "data": [
            {{"key": "a", "group": "patients", "category": "names", "confidentiality": "{status}"}},
            {{"key": "b", "group": "patients", "category": "diagnoses", "confidentiality": "{status}"}},
            {{"key": "c", "group": "employees", "category": "salaries", "confidentiality": "{status}"}}]"#
        )
    };
    for kind in ["website-notice", "questions-and-answers"] {
        let part = said(kind, &data("published", r#""samples""#));
        assert!(has(&part, "data-list-published-part") && !has(&part, "data-list-published"), "{kind}");
        let all = said(kind, &data("published", r#""samples", "downloadable""#));
        assert!(has(&all, "data-list-published") && !has(&all, "data-list-published-part"), "{kind}");
        let reach = said(kind, &data("reachable", r#""samples", "removed", "none_seen""#));
        assert!(!has(&reach, "publishing-samples") && !has(&reach, "publishing-removed"), "{kind}");
        assert!(has(&reach, "publishing-none-seen"), "{kind}");
    }
}

#[test]
fn one_day_is_not_until_further_notice() {
    let more = r#""attack_kind": "ransomware", "services_limited": [
        {"key": "a", "service": "outpatient_clinics", "state": "suspended", "on": "2026-02-12", "until": "2026-02-20"}]"#;
    for kind in ["website-notice", "press-release", "holding-statement", "social-post", "staff-notice", "phone-script"]
    {
        let day = said(kind, more);
        let at = day.iter().position(|m| m == "service-day").unwrap_or_else(|| panic!("{kind}"));
        assert_eq!(day[at + 1], "service-on", "{kind}");
        for long in ["service-limited", "service-until", "headline-services-suspended"] {
            assert!(!has(&day, long), "{kind}: {long}");
        }
    }
}

#[test]
fn what_fared_worse_comes_first() {
    let more = r#""attack_kind": "ransomware", "data": [
        {"key": "a", "group": "patients", "category": "names", "confidentiality": "stolen"},
        {"key": "b", "group": "employees", "category": "salaries", "confidentiality": "stolen"},
        {"key": "c", "group": "suppliers", "category": "invoices", "confidentiality": "reachable"}]"#;
    let website = said("website-notice", more);
    let place = |message: &str| website.iter().position(|m| m == message).unwrap();
    assert!(place("data-list-stolen") < place("data-reachable-category"));
}
