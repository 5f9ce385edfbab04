//! Every rule over facts, with facts on which it fires and facts on which it does not.
#![allow(clippy::unwrap_used, clippy::panic, reason = "helpers of tests fail loudly")]

use herold_check::{CaseFacts, RULES, check_case};
use herold_facts::{Catalogue, FactSet, read_facts_file};
use herold_notice::{Finding, Severity};
use jiff::tz::TimeZone;
use std::collections::BTreeSet;
use std::sync::OnceLock;

fn catalogue() -> &'static Catalogue {
    static CATALOGUE: OnceLock<Catalogue> = OnceLock::new();
    CATALOGUE.get_or_init(|| Catalogue::from_toml(include_str!("../../../templates/facts.toml")).unwrap())
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
const CASES: &[(&str, &[&str], &[&str])] = &[
    (
        "excluded-unproven",
        &[r#""data": [{"key": "p", "group": "patients", "confidentiality": "excluded", "source": "report"}]"#],
        &[r#""data": [PROVEN]"#, r#""data": [{"key": "p", "group": "patients", "confidentiality": "open"}]"#],
    ),
    (
        "no-sign-undated",
        &[r#""data": [{"key": "p", "group": "patients", "confidentiality": "no_sign"}]"#],
        &[r#""data": [{"key": "p", "group": "patients", "confidentiality": "no_sign", "as_of": "2025-12-09T17:05"}]"#],
    ),
    (
        "excluded-but-altered",
        &[
            r#""data": [{"key": "p", "group": "patients", "confidentiality": "excluded", "integrity": "altered"}]"#,
            r#""data": [{"key": "p", "group": "patients", "confidentiality": "excluded", "integrity": "deleted"}]"#,
        ],
        &[
            r#""data": [{"key": "p", "group": "patients", "confidentiality": "excluded", "integrity": "intact"}]"#,
            r#""data": [{"key": "p", "group": "patients", "confidentiality": "stolen", "integrity": "altered"}]"#,
        ],
    ),
    (
        "safe-data-but-databases-hit",
        &[r#""systems_affected": ["databases"], "data": [PROVEN]"#],
        &[r#""systems_affected": ["telephone"], "data": [PROVEN]"#],
    ),
    (
        "as-of-after-issue",
        &[r#""issued_at": "2025-12-09T16:00", "data": [PROVEN]"#],
        &[r#""issued_at": "2025-12-09T17:00", "data": [PROVEN]"#],
    ),
    (
        "discovered-before-attack",
        &[r#""attack_at": "2025-12-09", "discovered_at": "2025-12-08""#],
        &[
            r#""attack_at": {"precision": "night_to", "date": "2025-12-09"}, "discovered_at": "2025-12-08T23:00""#,
            r#""attack_at": {"precision": "about", "date": "2025-12-09", "time": "17:05"},
                "discovered_at": "2025-12-09T16:30""#,
            r#""attack_at": {"precision": "since_at_least", "date": "2025-12-09"}, "discovered_at": "2025-12-01""#,
            r#""attack_at": {"precision": "between", "date": "2025-12-01", "until": {"date": "2025-12-09"}},
                "discovered_at": "2025-12-03""#,
        ],
    ),
    (
        "issued-before-attack",
        &[r#""attack_at": "2025-12-09", "issued_at": "2025-12-08T10:00""#],
        &[r#""attack_at": "2025-12-09", "issued_at": "2025-12-09T10:00""#],
    ),
    (
        "restored-before-attack",
        &[
            r#""attack_at": "2025-12-09", "restoration": "working", "restoration_by": "2025-12-01""#,
            r#""attack_at": "2025-12-09", "restoration": "complete", "restored_at": "2025-12-08""#,
            r#""attack_at": "2025-12-09", "emergency_reopened_at": "2025-12-08T10:00""#,
            r#""attack_at": "2025-12-09", "restoration_dates": [{"key": "a", "system": "email", "by": "2025-12-08"}]"#,
        ],
        &[r#""attack_at": "2025-12-09", "restoration": "complete", "restored_at": "2025-12-09""#],
    ),
    (
        "published-before-attack",
        &[r#""attack_at": "2025-12-09", "published_at": "2025-12-08""#],
        &[r#""attack_at": "2025-12-09", "published_at": "2025-12-09""#],
    ),
    (
        "told-before-aware",
        &[r#""told_on": "2025-12-08", "aware_at": "2025-12-09T08:00""#],
        &[r#""told_on": "2025-12-09", "aware_at": "2025-12-09T08:00""#],
    ),
    (
        "next-update-not-later",
        &[r#""issued_at": "2025-12-09T10:00", "next_update_at": "2025-12-09T10:00""#],
        &[r#""issued_at": "2025-12-09T10:00", "next_update_at": "2025-12-09T10:01""#],
    ),
    (
        "embargo-not-later",
        &[r#""issued_at": "2025-12-09T10:00", "embargo_until": "2025-12-09T09:00""#],
        &[r#""issued_at": "2025-12-09T10:00", "embargo_until": "2025-12-09T12:00""#],
    ),
    (
        "update-since-not-earlier",
        &[r#""issued_at": "2025-12-09T10:00", "update_since": "2025-12-09T11:00""#],
        &[r#""issued_at": "2025-12-09T10:00", "update_since": "2025-12-08T10:00""#],
    ),
    (
        "tell-until-past",
        &[r#""issued_at": "2025-12-09T10:00", "tell_when": "by_date", "tell_until": "2025-12-08""#],
        &[
            r#""issued_at": "2025-12-09T10:00", "tell_when": "by_date", "tell_until": "2025-12-09""#,
            r#""issued_at": "2025-12-09T10:00", "tell_when": "in_phases", "tell_until": "2025-12-08""#,
        ],
    ),
    (
        "promise-past",
        &[
            r#""issued_at": "2025-12-09T10:00", "restoration": "working", "restoration_by": "2025-12-08""#,
            r#""issued_at": "2025-12-09T10:00", "restoration_dates": [{"key": "a", "system": "email", "by": "2025-12-08"}]"#,
            r#""issued_at": "2025-12-09T10:00", "services_limited":
                [{"key": "a", "service": "visits", "state": "limited", "until": "2025-12-08"}]"#,
        ],
        &[
            r#""issued_at": "2025-12-09T10:00", "restoration": "working", "restoration_by": "2025-12-09""#,
            r#""issued_at": "2025-12-09T10:00", "restoration": "complete", "restoration_by": "2025-12-08""#,
            r#""issued_at": "2025-12-09T10:00", "services_limited":
                [{"key": "a", "service": "visits", "state": "resumed", "until": "2025-12-08"}]"#,
        ],
    ),
    (
        "outage-but-attack",
        &[
            r#""attack_kind": "it_outage", "attacker": "criminals""#,
            r#""attack_kind": "it_outage", "ransom": ["demanded"]"#,
            r#""attack_kind": "it_outage", "data": [{"key": "p", "group": "patients", "confidentiality": "stolen"}]"#,
        ],
        &[
            r#""attack_kind": "it_outage", "data": [{"key": "p", "group": "patients", "confidentiality": "open"}]"#,
            r#""attack_kind": "ransomware", "attacker": "criminals""#,
        ],
    ),
    (
        "mishap-but-attacker",
        &[
            r#""attack_kind": "data_exposed", "attacker": "criminals""#,
            r#""attack_kind": "lost_device", "ransom": ["demanded"]"#,
        ],
        &[
            r#""attack_kind": "misdirected_data", "data": [{"key": "p", "group": "patients", "confidentiality": "accessed"}]"#,
            r#""attack_kind": "intrusion", "attacker": "criminals""#,
        ],
    ),
    (
        "flood-but-stolen",
        &[
            r#""attack_kind": "denial_of_service", "data": [{"key": "p", "group": "patients", "confidentiality": "stolen"}]"#,
        ],
        &[r#""attack_kind": "denial_of_service", "data": [PROVEN]"#],
    ),
    (
        "ransom-demanded-and-not",
        &[r#""ransom": ["demanded", "no_demand"]"#, r#""ransom": ["no_demand"], "first_sign": "ransom_note""#],
        &[r#""ransom": ["demanded", "not_paid"], "first_sign": "ransom_note""#, r#""ransom": ["no_demand"]"#],
    ),
    (
        "ransom-no-comment-and-more",
        &[r#""ransom": ["not_paid", "no_comment"]"#],
        &[r#""ransom": ["demanded", "no_comment"]"#, r#""ransom": ["demanded", "not_paid"]"#],
    ),
    (
        "ransom-not-paid-without-demand",
        &[r#""ransom": ["not_paid"]"#],
        &[r#""ransom": ["demanded", "not_paid"]"#, r#""ransom": ["demanded"]"#],
    ),
    (
        "supplier-unnamed",
        &[r#""cause": "supplier""#],
        &[
            r#""cause": "supplier", "it_supplier": "hosting""#,
            r#""cause": "supplier", "supplier_name": {"de": {"plain": "Beispiel-Rechenzentrum"}}"#,
            r#""cause": "security_gap""#,
        ],
    ),
    (
        "cause-before-result",
        &[r#""cause": "phishing_mail", "investigation": "running""#],
        &[
            r#""cause": {"value": "phishing_mail", "certainty": "presumed"}, "investigation": "running""#,
            r#""cause": "phishing_mail", "investigation": "completed""#,
        ],
    ),
    (
        "system-affected-and-not",
        &[r#""systems_affected": ["email", "telephone"], "systems_not_affected": ["telephone"]"#],
        &[
            r#""systems_affected": ["email"], "systems_not_affected": ["telephone"]"#,
            r#""systems_off": ["telephone"], "systems_not_affected": ["telephone"]"#,
        ],
    ),
    (
        "system-restored-not-hit",
        &[r#""systems_affected": ["email"], "systems_restored": ["telephone"]"#],
        &[
            r#""systems_affected": ["email"], "systems_restored": ["email"]"#,
            r#""systems_off": ["whole_it"], "systems_restored": ["telephone"]"#,
        ],
    ),
    (
        "system-restored-and-due",
        &[r#""systems_off": ["email"], "systems_restored": ["email"],
                "restoration_dates": [{"key": "a", "system": "email", "by": "2025-12-20"}]"#],
        &[r#""systems_off": ["email"], "systems_restored": ["email"],
                "restoration_dates": [{"key": "a", "system": "telephone", "by": "2025-12-20"}]"#],
    ),
    (
        "service-limited-and-continuing",
        &[r#""services_continuing": ["appointments"],
                "services_limited": [{"key": "a", "service": "appointments", "state": "limited"}]"#],
        &[r#""services_continuing": ["appointments"],
                "services_limited": [{"key": "a", "service": "appointments", "state": "resumed"}]"#],
    ),
    (
        "complete-but-limited",
        &[r#""restoration": "complete",
                "services_limited": [{"key": "a", "service": "appointments", "state": "delayed"}]"#],
        &[
            r#""restoration": "complete",
                "services_limited": [{"key": "a", "service": "appointments", "state": "resumed"}]"#,
            r#""restoration": "working",
                "services_limited": [{"key": "a", "service": "appointments", "state": "delayed"}]"#,
        ],
    ),
    (
        "emergency-open-but-suspended",
        &[r#""emergency_state": "open",
                "services_limited": [{"key": "a", "service": "emergency_department", "state": "suspended"}]"#],
        &[
            r#""emergency_state": "open",
                "services_limited": [{"key": "a", "service": "emergency_department", "state": "limited"}]"#,
            r#""emergency_state": "signed_off",
                "services_limited": [{"key": "a", "service": "emergency_department", "state": "suspended"}]"#,
        ],
    ),
    (
        "emergency-closed-but-continuing",
        &[r#""emergency_state": "signed_off", "services_continuing": ["emergency_department"]"#],
        &[r#""emergency_state": "ambulances_diverted", "services_continuing": ["emergency_department"]"#],
    ),
    (
        "care-assured-but-closed",
        &[
            r#""patient_safety": "care_assured", "emergency_state": "signed_off""#,
            r#""patient_safety": "care_assured",
                "services_limited": [{"key": "a", "service": "emergency_department", "state": "suspended"}]"#,
        ],
        &[
            r#""patient_safety": "care_assured", "emergency_state": "open_with_waits""#,
            r#""patient_safety": "no_harm_known", "emergency_state": "signed_off""#,
        ],
    ),
    (
        "date-despite-backups",
        &[r#""backups": "affected", "restoration": "working", "restoration_by": "2025-12-20""#],
        &[
            r#""backups": "affected", "restoration": "working",
                "restoration_by": {"value": "2025-12-20", "certainty": "presumed"}"#,
            r#""backups": "intact", "restoration": "working", "restoration_by": "2025-12-20""#,
        ],
    ),
    (
        "false-alarm-but-attack",
        &[
            r#""all_clear": "false_alarm", "attack_kind": "ransomware""#,
            r#""all_clear": "false_alarm", "attack_kind": "suspicious_activity",
                "data": [{"key": "p", "group": "patients", "confidentiality": "accessed"}]"#,
        ],
        &[
            r#""all_clear": "false_alarm", "attack_kind": "suspicious_activity", "data": [PROVEN]"#,
            r#""all_clear": "false_alarm", "attack_kind": {"value": "ransomware", "certainty": "presumed"}"#,
            r#""all_clear": "incident_over", "attack_kind": "ransomware""#,
        ],
    ),
    (
        "no-data-unproven",
        &[
            r#""all_clear": "no_data_affected""#,
            r#""all_clear": "no_data_affected", "data": [PROVEN,
                {"key": "q", "group": "employees", "confidentiality": "no_sign", "as_of": "2025-12-09T17:05"}]"#,
            r#""all_clear": "no_data_affected",
                "data": [{"key": "q", "group": "employees", "confidentiality": "excluded"}]"#,
        ],
        &[r#""all_clear": "no_data_affected", "data": [PROVEN]"#],
    ),
    (
        "number-smaller-than-part",
        &[
            r#""affected_number": 900,
                "data": [{"key": "p", "group": "patients", "confidentiality": "stolen", "number": 1000}]"#,
            r#""affected_number": {"number": 900, "precision": "up_to"}, "data": [
                {"key": "p", "group": "patients", "confidentiality": "stolen", "number": 10},
                {"key": "q", "group": "employees", "confidentiality": "open",
                    "number": {"number": 1000, "precision": "at_least"}}]"#,
        ],
        &[
            r#""affected_number": {"number": 900, "precision": "about"},
                "data": [{"key": "p", "group": "patients", "confidentiality": "stolen", "number": 1000}]"#,
            r#""affected_number": {"number": 900, "precision": "at_least"},
                "data": [{"key": "p", "group": "patients", "confidentiality": "stolen", "number": 1000}]"#,
            r#""affected_number": 900, "data": [{"key": "p", "group": "patients", "confidentiality": "stolen",
                "number": {"number": 1000, "precision": "up_to"}}]"#,
            r#""affected_number": 900,
                "data": [{"key": "p", "group": "patients", "confidentiality": "stolen", "number": 900}]"#,
        ],
    ),
    (
        "number-as-before",
        &[r#""affected_number": 900, "affected_number_before": 900"#],
        &[
            r#""affected_number": 900, "affected_number_before": 1200"#,
            r#""affected_number": 900, "affected_number_before": {"number": 900, "precision": "about"}"#,
        ],
    ),
    (
        "publication-without-status",
        &[
            r#""publication": ["samples"], "data": [{"key": "p", "group": "patients", "confidentiality": "stolen"}]"#,
            r#""published_at": "2025-12-09""#,
        ],
        &[
            r#""publication": ["announced", "for_sale"],
                "data": [{"key": "p", "group": "patients", "confidentiality": "stolen"}]"#,
            r#""publication": ["downloadable"], "published_at": "2025-12-09",
                "data": [{"key": "p", "group": "patients", "confidentiality": "published"}]"#,
        ],
    ),
    (
        "no-news-too-firm",
        &[
            r#""no_news": "not_affected", "data": [{"key": "p", "group": "patients", "confidentiality": "open"}]"#,
            r#""no_news": "not_affected", "data": [{"key": "p", "group": "patients", "confidentiality": "excluded"}]"#,
        ],
        &[
            r#""no_news": "still_possible", "data": [{"key": "p", "group": "patients", "confidentiality": "open"}]"#,
            r#""no_news": "not_affected", "data": [{"key": "p", "group": "patients", "confidentiality": "stolen"}]"#,
        ],
    ),
    (
        "no-news-too-early",
        &[r#""no_news": "not_affected", "tell_when": "in_phases""#],
        &[r#""no_news": "not_affected", "tell_when": "already_sent""#],
    ),
    (
        "digital-post-only",
        &[r#""tell_by": ["digital_post"]"#, r#""tell_by": ["digital_post", "sms"]"#],
        &[r#""tell_by": ["digital_post", "letter"]"#, r#""tell_by": ["email"]"#],
    ),
    (
        "children-without-guardians",
        &[
            r#""data": [{"key": "c", "group": "children", "confidentiality": "stolen"}]"#,
            r#""letter_to": "person", "data": [{"key": "c", "group": "children", "confidentiality": "published"}]"#,
        ],
        &[
            r#""letter_to": "guardian", "data": [{"key": "c", "group": "children", "confidentiality": "stolen"}]"#,
            r#""advice": ["tell_children"], "data": [{"key": "c", "group": "children", "confidentiality": "stolen"}]"#,
            r#""data": [{"key": "c", "group": "children", "confidentiality": "open"}]"#,
        ],
    ),
    (
        "advice-missing",
        &[
            r#""data": [{"key": "p", "group": "patients", "category": "bank_details", "confidentiality": "stolen"}]"#,
            r#""advice": ["be_alert"],
                "data": [{"key": "p", "group": "patients", "category": "passwords", "confidentiality": "published"}]"#,
        ],
        &[
            r#""advice": ["check_accounts"],
                "data": [{"key": "p", "group": "patients", "category": "bank_details", "confidentiality": "stolen"}]"#,
            r#""data": [{"key": "p", "group": "patients", "category": "bank_details", "confidentiality": "open"}]"#,
            r#""data": [{"key": "p", "group": "patients", "category": "location_logs", "confidentiality": "stolen"}]"#,
        ],
    ),
    (
        "advice-unfitting",
        &[
            r#""advice": ["block_card"]"#,
            r#""advice": ["check_accounts", "block_card"],
                "data": [{"key": "p", "group": "patients", "category": "passwords", "confidentiality": "stolen"}]"#,
        ],
        &[
            r#""advice": ["be_alert", "keep_evidence"]"#,
            r#""advice": ["health_data_calls"],
                "data": [{"key": "p", "group": "patients", "category": "test_results", "confidentiality": "stolen"}]"#,
            r#""advice": ["block_card"], "data": [{"key": "p", "group": "patients", "confidentiality": "open"}]"#,
            r#""advice": ["block_card"],
                "data": [{"key": "p", "group": "patients", "category": "payment_cards", "confidentiality": "open"}]"#,
        ],
    ),
    (
        "nothing-to-do-and-advice",
        &[r#""advice": ["nothing_to_do", "be_alert"]"#],
        &[r#""advice": ["nothing_to_do"]"#, r#""advice": ["be_alert", "no_links"]"#],
    ),
    (
        "help-without-category",
        &[r#""help_offers": [{"key": "n", "topic": "identity_numbers", "link": {"url": "https://example.org"}}]"#],
        &[
            r#""help_offers": [{"key": "n", "topic": "identity_numbers", "link": {"url": "https://example.org"}}],
                "data": [{"key": "p", "group": "patients", "category": "identity_numbers", "confidentiality": "open"}]"#,
            r#""help_offers": [{"key": "n", "topic": "phishing", "link": {"url": "https://example.org"}}]"#,
        ],
    ),
    (
        "contact-unreachable",
        &[
            r#""contact": {"function": {"de": "Servicetelefon"}}"#,
            r#""press_contact": {"name": "Ida Holt"}"#,
            r#""dpo": {"name": "Ida Holt"}"#,
        ],
        &[r#""contact": {"phone": "+49 30 000"}, "dpo": {"email": "datenschutz@klinik.example"}"#],
    ),
    (
        "quote-unattributed",
        &[
            r#""quote_text": {"de": "Wir helfen.", "da": "Vi hjælper."}"#,
            r#""quote_text": {"de": "Wir helfen.", "da": "Vi hjælper."}, "quote_speaker": {"name": "Ida Holt"}"#,
        ],
        &[r#""quote_text": {"de": "Wir helfen.", "da": "Vi hjælper."},
                "quote_speaker": {"name": "Ida Holt", "function": {"de": "Vorständin", "da": "direktør"}}"#],
    ),
    (
        "correction-without-truth",
        &[
            r#""corrections": [{"key": "a", "topic": "other_matter", "said": {"de": "Das.", "da": "Det."}}]"#,
            r#""corrections": [{"key": "a", "topic": "number", "said_number": 10}]"#,
        ],
        &[
            r#""corrections": [{"key": "a", "topic": "other_matter", "now": {"de": "Dies.", "da": "Dette."}}]"#,
            r#""affected_number": 12, "corrections": [{"key": "a", "topic": "number", "said_number": 10}]"#,
        ],
    ),
    (
        "correction-changes-nothing",
        &[
            r#""affected_number": 10, "corrections": [{"key": "a", "topic": "number", "said_number": 10}]"#,
            r#""data": [PROVEN], "corrections": [{"key": "a", "topic": "data", "said_status": "excluded"}]"#,
        ],
        &[
            r#""affected_number": 12, "corrections": [{"key": "a", "topic": "number", "said_number": 10}]"#,
            r#""data": [PROVEN, {"key": "q", "group": "employees", "confidentiality": "stolen"}],
                "corrections": [{"key": "a", "topic": "data", "said_status": "excluded"}]"#,
        ],
    ),
    (
        "correction-known-before-said",
        &[r#""affected_number": 12, "corrections": [{"key": "a", "topic": "number", "said_number": 10,
                "said_on": "2025-12-12", "known_since": "2025-12-11"}]"#],
        &[r#""affected_number": 12, "corrections": [{"key": "a", "topic": "number", "said_number": 10,
                "said_on": "2025-12-12", "known_since": "2025-12-12"}]"#],
    ),
    (
        "aware-before-discovered",
        &[r#""discovered_at": "2025-12-09T06:40", "aware_at": "2025-12-09T06:00""#],
        &[
            r#""discovered_at": "2025-12-09T06:40", "aware_at": "2025-12-09T06:40""#,
            r#""discovered_at": "2025-12-09", "aware_at": "2025-12-09T00:01""#,
        ],
    ),
    (
        "aware-long-after-discovered",
        &[r#""discovered_at": "2025-12-09T06:40", "aware_at": "2025-12-12T06:41""#],
        &[r#""discovered_at": "2025-12-09T06:40", "aware_at": "2025-12-12T06:40""#],
    ),
    (
        "report-late",
        &[r#""aware_at": "2025-12-09T08:00", "issued_at": "2025-12-12T08:01""#],
        &[
            r#""aware_at": "2025-12-09T08:00", "issued_at": "2025-12-12T08:00""#,
            r#""aware_at": "2025-12-09T08:00", "issued_at": "2025-12-14T08:00",
                "delay_reason": {"de": "Erst heute war klar, dass Daten betroffen sind.", "da": "Først i dag."}"#,
            r#""aware_at": "2025-12-09T08:00", "issued_at": "2025-12-14T08:00",
                "authorities": [{"key": "a", "authority": "datatilsynet", "step": "reported"}]"#,
        ],
    ),
    (
        "report-incomplete",
        &[
            r#""report_kind": "initial""#,
            r#""report_kind": "initial", "attack_kind": "ransomware", "data": [PROVEN],
                "contact": {"phone": "+49 30 000"}, "consequences": ["fraud_calls"]"#,
            r#""report_kind": "initial", "attack_kind": "ransomware", "measures": ["attack_contained"],
                "data": [{"key": "p", "group": "patients", "confidentiality": "open"}], "dpo": {"phone": "+49 30 000"}"#,
        ],
        &[
            r#""report_kind": "initial", "attack_kind": "ransomware", "data": [PROVEN],
                "contact": {"phone": "+49 30 000"}, "consequences": ["fraud_calls"], "measures": ["attack_contained"]"#,
            r#""report_kind": "final", "attack_kind": "suspicious_activity", "data": [PROVEN],
                "dpo": {"phone": "+49 30 000"}, "measures": ["systems_isolated"]"#,
            r#""attack_kind": "ransomware""#,
        ],
    ),
    (
        "social-data-supervisor",
        &[
            r#""org_law": ["gdpr", "social_data"],
                "authorities": [{"key": "a", "authority": "dpa_niedersachsen", "step": "reported"}]"#,
            r#""org_law": ["social_data"], "supervisor": "social_ministry",
                "authorities": [{"key": "a", "authority": "health_ministry", "step": "informed"}],
                "data": [{"key": "p", "group": "insured", "confidentiality": "open"}]"#,
        ],
        &[
            r#""org_law": ["social_data"], "supervisor": "social_ministry",
                "authorities": [{"key": "a", "authority": "dpa_niedersachsen", "step": "reported"},
                    {"key": "b", "authority": "social_ministry", "step": "informed"}]"#,
            r#""org_law": ["social_data"], "data": [PROVEN]"#,
            r#""org_law": ["gdpr"], "authorities": [{"key": "a", "authority": "dpa_niedersachsen", "step": "reported"}]"#,
        ],
    ),
    (
        "church-law-authority",
        &[
            r#""org_law": ["kdg"], "authorities": [{"key": "a", "authority": "dpa_bayern", "step": "reported"}]"#,
            r#""org_law": ["dsg_ekd"], "authorities": [{"key": "a", "authority": "dpa_catholic", "step": "reported"}]"#,
        ],
        &[
            r#""org_law": ["kdg"], "authorities": [{"key": "a", "authority": "dpa_catholic", "step": "reported"}]"#,
            r#""org_law": ["gdpr"], "authorities": [{"key": "a", "authority": "dpa_bayern", "step": "reported"}]"#,
        ],
    ),
    (
        "risk-none-but-health",
        &[r#""risk": "none",
                "data": [{"key": "p", "group": "patients", "category": "diagnoses", "confidentiality": "stolen"}]"#],
        &[
            r#""risk": "high", "tell_by": ["letter"],
                "data": [{"key": "p", "group": "patients", "category": "diagnoses", "confidentiality": "stolen"}]"#,
            r#""risk": "none",
                "data": [{"key": "p", "group": "patients", "category": "diagnoses", "confidentiality": "open"}]"#,
        ],
    ),
    (
        "high-risk-untold",
        &[r#""risk": "high""#],
        &[
            r#""risk": "high", "tell_by": ["letter"]"#,
            r#""risk": "high", "article_34_exception": "unintelligible""#,
            r#""risk": "present""#,
        ],
    ),
    (
        "public-notice-without-channel",
        &[r#""risk": "high", "article_34_exception": "public_notice""#],
        &[
            r#""risk": "high", "article_34_exception": "public_notice", "next_update_where": ["website"]"#,
            r#""risk": "high", "article_34_exception": "public_notice", "tell_by": ["public_notice"]"#,
        ],
    ),
    (
        "other-without-text",
        &[
            r#""cause": {"other": {"de": "ein Wasserschaden"}}"#,
            r#""services_limited": [{"key": "a", "service": {"other": {"da": "Blodprøver"}}, "state": "limited"}]"#,
        ],
        &[r#""cause": {"other": {"de": "ein Wasserschaden", "da": "en vandskade"}}"#, r#""cause": "theft""#],
    ),
];

fn filled(json: &str) -> String {
    json.replace("PROVEN", PROVEN)
}

#[test]
fn each_rule_fires_where_it_should_and_only_there() {
    let mut wrong = Vec::new();
    for (rule, fires, silent) in CASES {
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
    ];
    let tested: BTreeSet<&str> = CASES.iter().map(|(rule, ..)| *rule).chain(elsewhere).collect();
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
        r#""cause": "supplier", "quote_text": {"de": "Wir helfen.", "da": "Vi hjælper."},
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
    let jsons: Vec<&str> = CASES.iter().flat_map(|(_, fires, _)| fires.iter().copied()).collect();
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
