use crate::{choice, finding};
use herold_facts::{Choice, Confidentiality, Count, CountPrecision, FactPath, FactSet, Moment, Stamp, Value};
use herold_notice::{Finding, Severity};
use jiff::civil::{Date, DateTime, Time};

/// Facts that cannot both be so. Only what is certain is said: a vague moment is compared by what it leaves open.
pub(crate) fn check(facts: &FactSet) -> Vec<Finding> {
    let mut findings = Vec::new();
    times(facts, &mut findings);
    services(facts, &mut findings);
    data(facts, &mut findings);
    findings
}

fn path(id: &str) -> FactPath {
    FactPath::new(id)
}

fn shown(id: &str) -> String {
    format!("@fact:{id}")
}

fn moment<'a>(facts: &'a FactSet, id: &str) -> Option<&'a Moment> {
    match facts.value(id) {
        Some(Value::Moment(moment)) => Some(moment),
        _ => None,
    }
}

fn stamp(facts: &FactSet, id: &str) -> Option<Stamp> {
    match facts.value(id) {
        Some(Value::Stamp(stamp)) => Some(*stamp),
        _ => None,
    }
}

fn date(facts: &FactSet, id: &str) -> Option<Date> {
    match facts.value(id) {
        Some(Value::Date(date)) => Some(*date),
        _ => None,
    }
}

fn choice_of<'a>(facts: &'a FactSet, id: &str) -> Option<&'a str> {
    match facts.value(id) {
        Some(Value::Choice(choice)) => Some(choice.key()),
        _ => None,
    }
}

fn choices_of<'a>(facts: &'a FactSet, id: &str) -> Vec<&'a str> {
    facts.choices(id).iter().map(Choice::key).collect()
}

/// The first moment at which it can have been.
fn earliest(moment: &Moment) -> DateTime {
    use herold_facts::Precision::{About, Between, Day, EarlyMorning, Exact, NightTo, SinceAtLeast};
    match moment.precision {
        Exact | Between => moment.date.to_datetime(moment.time.unwrap_or(Time::midnight())),
        // "About" and "in the night to" reach back; "since at least" may have begun at any time before.
        About => {
            moment.date.to_datetime(moment.time.unwrap_or(Time::midnight())).saturating_sub(jiff::Span::new().hours(3))
        }
        NightTo => moment.date.yesterday().unwrap_or(moment.date).to_datetime(Time::constant(18, 0, 0, 0)),
        Day | EarlyMorning => moment.date.to_datetime(Time::midnight()),
        SinceAtLeast => DateTime::MIN,
    }
}

/// The last moment at which it can have been.
fn latest(moment: &Moment) -> DateTime {
    use herold_facts::Precision::{About, Between, Day, EarlyMorning, Exact, NightTo, SinceAtLeast};
    let end = Time::constant(23, 59, 59, 0);
    match moment.precision {
        Exact | SinceAtLeast => moment.date.to_datetime(moment.time.unwrap_or(end)),
        About => moment.date.to_datetime(moment.time.unwrap_or(end)).saturating_add(jiff::Span::new().hours(3)),
        NightTo | EarlyMorning => moment.date.to_datetime(Time::constant(9, 0, 0, 0)),
        Day => moment.date.to_datetime(end),
        Between => {
            let (date, time) = moment.until.unwrap_or((moment.date, None));
            date.to_datetime(time.unwrap_or(end))
        }
    }
}

fn times(facts: &FactSet, findings: &mut Vec<Finding>) {
    let mut add = |rule: &str, severity, ids: &[&str], arguments: &[(&str, String)]| {
        findings.push(finding(rule, severity, ids.iter().map(|id| path(id)).collect(), arguments));
    };
    let attack = moment(facts, "attack_at");
    let issued = stamp(facts, "issued_at");
    if let (Some(attack), Some(discovered)) = (attack, moment(facts, "discovered_at"))
        && latest(discovered) < earliest(attack)
    {
        add(
            "discovered-before-attack",
            Severity::Warning,
            &["discovered_at", "attack_at"],
            &[("discovered", shown("discovered_at")), ("attack", shown("attack_at"))],
        );
    }
    if let (Some(attack), Some(issued)) = (attack, issued)
        && issued.local() < earliest(attack)
    {
        add(
            "issued-before-attack",
            Severity::Blocker,
            &["issued_at", "attack_at"],
            &[("issued", shown("issued_at")), ("attack", shown("attack_at"))],
        );
    }
    if let (Some(next), Some(issued)) = (stamp(facts, "next_update_at"), issued)
        && next <= issued
    {
        add(
            "next-update-not-later",
            Severity::Warning,
            &["next_update_at", "issued_at"],
            &[("next", shown("next_update_at")), ("issued", shown("issued_at"))],
        );
    }
    if let (Some(restored), Some(attack)) = (date(facts, "restoration_by"), attack)
        && restored < earliest(attack).date()
    {
        add(
            "restored-before-attack",
            Severity::Warning,
            &["restoration_by", "attack_at"],
            &[("restored", shown("restoration_by")), ("attack", shown("attack_at"))],
        );
    }
    if let (Some(until), Some(issued)) = (date(facts, "tell_until"), issued)
        && choice_of(facts, "tell_when") == Some("by_date")
        && until < issued.date()
    {
        add(
            "tell-until-past",
            Severity::Warning,
            &["tell_until", "issued_at"],
            &[("until", shown("tell_until")), ("issued", shown("issued_at"))],
        );
    }
}

fn services(facts: &FactSet, findings: &mut Vec<Finding>) {
    let continuing = choices_of(facts, "services_continuing");
    let limited = facts.records("services_limited").iter().filter(|r| r.choice("state") != Some("resumed"));
    for record in limited.clone() {
        let Some(service) = record.choice("service").filter(|s| continuing.iter().any(|c| c == s)) else { continue };
        findings.push(finding(
            "service-limited-and-continuing",
            Severity::Warning,
            vec![path("services_limited").join(&record.key).join("state"), path("services_continuing")],
            &[("service", choice("service", service))],
        ));
    }
    if let ("complete", Some(record)) = (choice_of(facts, "restoration").unwrap_or_default(), limited.clone().next()) {
        findings.push(finding(
            "complete-but-limited",
            Severity::Warning,
            vec![path("restoration"), path("services_limited").join(&record.key).join("state")],
            &[("service", choice("service", record.choice("service").unwrap_or_default()))],
        ));
    }
}

fn data(facts: &FactSet, findings: &mut Vec<Finding>) {
    let ledger = facts.records("data");
    let hit = ["databases", "patient_records", "hospital_information_system", "practice_system", "whole_it"];
    let affected = choices_of(facts, "systems_affected");
    let issued = stamp(facts, "issued_at");
    for record in ledger {
        let base = path("data").join(&record.key);
        let group = choice("group", record.choice("group").unwrap_or_default());
        if Confidentiality::proven(record) == Confidentiality::Excluded
            && affected.iter().any(|system| hit.contains(system))
        {
            findings.push(finding(
                "safe-data-but-databases-hit",
                Severity::Warning,
                vec![base.join("confidentiality"), path("systems_affected")],
                &[("group", group.clone())],
            ));
        }
        if Confidentiality::stated(record) == Confidentiality::Excluded
            && matches!(record.choice("integrity"), Some("altered" | "deleted"))
        {
            findings.push(finding(
                "excluded-but-altered",
                Severity::Blocker,
                vec![base.join("confidentiality"), base.join("integrity")],
                &[("group", group.clone())],
            ));
        }
        if let (Some(Value::Stamp(as_of)), Some(issued)) = (record.fields.get("as_of"), issued)
            && *as_of > issued
        {
            findings.push(finding(
                "as-of-after-issue",
                Severity::Warning,
                vec![base.join("as_of"), path("issued_at")],
                &[("group", group)],
            ));
        }
        if let (Some(Value::Count(all)), Some(Value::Count(part))) =
            (facts.value("affected_number"), record.fields.get("number"))
            && at_most(*all).is_some_and(|most| at_least(*part) > most)
        {
            findings.push(finding(
                "number-smaller-than-part",
                Severity::Warning,
                vec![path("affected_number"), base.join("number")],
                &[("number", shown("affected_number")), ("part", shown(base.join("number").as_str()))],
            ));
        }
    }
    let taken = ledger.iter().any(|r| Confidentiality::stated(r) >= Confidentiality::ProbablyTaken);
    if choice_of(facts, "attack_kind") == Some("it_outage") && (taken || facts.value("attacker").is_some()) {
        let other = if taken { path("data") } else { path("attacker") };
        findings.push(finding("outage-but-attack", Severity::Warning, vec![path("attack_kind"), other], &[]));
    }
    for record in facts.records("help_offers").iter().filter(|r| r.choice("topic") == Some("identity_numbers")) {
        // Advice on a kind of data tells readers that it is concerned.
        let concerned = ledger.iter().any(|r| {
            Confidentiality::proven(r) >= Confidentiality::Open
                && r.choice("category").is_some_and(|c| ["identity_numbers", "insurance_numbers"].contains(&c))
        });
        if !concerned {
            findings.push(finding(
                "help-without-category",
                Severity::Warning,
                vec![path("help_offers").join(&record.key).join("topic"), path("data")],
                &[("topic", choice("help_topic", "identity_numbers"))],
            ));
        }
    }
}

/// The smallest number it can be.
const fn at_least(count: Count) -> u64 {
    match count.precision {
        CountPrecision::Exact | CountPrecision::AtLeast => count.number,
        // "About" allows a fifth either way.
        CountPrecision::About => count.number - count.number / 5,
        CountPrecision::UpTo => 0,
    }
}

/// The largest number it can be, if there is one.
const fn at_most(count: Count) -> Option<u64> {
    match count.precision {
        CountPrecision::Exact | CountPrecision::UpTo => Some(count.number),
        CountPrecision::About => Some(count.number + count.number / 5),
        CountPrecision::AtLeast => None,
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use crate::check;
    use herold_facts::{Catalogue, FactSet, read_facts_file};
    use jiff::tz::TimeZone;

    /// Reads facts with the shipped catalogue, times in UTC.
    pub(crate) fn facts(json: &str) -> FactSet {
        let catalogue = Catalogue::from_toml(include_str!("../../../templates/facts.toml")).unwrap();
        read_facts_file(format!("{{\"facts\": {json}}}").as_bytes(), &catalogue, &TimeZone::UTC).unwrap()
    }

    fn rules(json: &str) -> Vec<String> {
        check(&facts(json)).into_iter().map(|f| f.rule).collect()
    }

    #[test]
    fn times_that_contradict_each_other() {
        assert_eq!(
            rules(r#"{"attack_at": "2025-12-09", "discovered_at": "2025-12-08"}"#),
            ["discovered-before-attack"]
        );
        assert_eq!(rules(r#"{"attack_at": "2025-12-09", "issued_at": "2025-12-08T10:00"}"#), ["issued-before-attack"]);
        assert_eq!(
            rules(r#"{"issued_at": "2025-12-09T10:00", "next_update_at": "2025-12-09T10:00"}"#),
            ["next-update-not-later"]
        );
        assert_eq!(
            rules(r#"{"attack_at": "2025-12-09", "restoration": "working", "restoration_by": "2025-12-01"}"#),
            ["restored-before-attack"]
        );
        assert_eq!(
            rules(r#"{"issued_at": "2025-12-09T10:00", "tell_when": "by_date", "tell_until": "2025-12-08"}"#),
            ["tell-until-past"]
        );
    }

    #[test]
    fn vague_moments_get_the_benefit_of_the_doubt() {
        let night = r#"{"precision": "night_to", "date": "2025-12-09"}"#;
        assert!(rules(&format!(r#"{{"attack_at": {night}, "discovered_at": "2025-12-08T23:00"}}"#)).is_empty());
        assert!(
            rules(
                r#"{"attack_at": {"precision": "about", "date": "2025-12-09", "time": "17:05"},
                "discovered_at": "2025-12-09T16:30"}"#
            )
            .is_empty()
        );
        let since = r#"{"precision": "since_at_least", "date": "2025-12-09"}"#;
        assert!(rules(&format!(r#"{{"attack_at": {since}, "discovered_at": "2025-12-01"}}"#)).is_empty());
    }

    #[test]
    fn services_that_are_limited_and_continue() {
        let json = |state: &str| {
            format!(
                r#"{{"services_continuing": ["appointments"],
                "services_limited": [{{"key": "a", "service": "appointments", "state": "{state}"}}]}}"#
            )
        };
        assert_eq!(rules(&json("limited")), ["service-limited-and-continuing"]);
        assert!(rules(&json("resumed")).is_empty());
        assert_eq!(
            rules(
                r#"{"restoration": "complete", "services_limited": [{"key": "a", "service": "appointments", "state": "delayed"}]}"#
            ),
            ["complete-but-limited"]
        );
    }

    #[test]
    fn data_said_to_be_safe_in_systems_that_were_hit() {
        let proven = r#"[{"key": "p", "group": "patients", "confidentiality": "excluded", "source": "report",
            "as_of": "2025-12-09T17:00", "released_by": "head of security"}]"#;
        assert_eq!(
            rules(&format!(r#"{{"systems_affected": ["databases"], "data": {proven}}}"#)),
            ["safe-data-but-databases-hit"]
        );
        assert!(rules(&format!(r#"{{"systems_affected": ["telephone"], "data": {proven}}}"#)).is_empty());
        assert_eq!(rules(&format!(r#"{{"issued_at": "2025-12-09T16:00", "data": {proven}}}"#)), ["as-of-after-issue"]);
    }

    #[test]
    fn data_said_to_be_safe_and_altered() {
        let json = |integrity: &str| {
            format!(
                r#"{{"data": [{{"key": "p", "group": "patients", "confidentiality": "excluded", "source": "report",
                "as_of": "2025-12-09T17:00", "released_by": "head of security", "integrity": "{integrity}"}}]}}"#
            )
        };
        assert_eq!(rules(&json("altered")), ["excluded-but-altered"]);
        assert_eq!(rules(&json("deleted")), ["excluded-but-altered"]);
        assert!(rules(&json("intact")).is_empty());
    }

    #[test]
    fn an_outage_that_is_an_attack() {
        assert_eq!(rules(r#"{"attack_kind": "it_outage", "attacker": "criminals"}"#), ["outage-but-attack"]);
        assert_eq!(
            rules(
                r#"{"attack_kind": "it_outage", "data": [{"key": "p", "group": "patients", "confidentiality": "stolen"}]}"#
            ),
            ["outage-but-attack"]
        );
    }

    #[test]
    fn numbers_smaller_than_their_parts() {
        let json = |all: &str| {
            format!(
                r#"{{"affected_number": {all}, "data": [{{"key": "p", "group": "patients", "confidentiality": "stolen",
                "number": 1000}}]}}"#
            )
        };
        assert_eq!(rules(&json("900")), ["number-smaller-than-part"]);
        assert!(rules(&json(r#"{"number": 900, "precision": "about"}"#)).is_empty());
        assert!(rules(&json(r#"{"number": 900, "precision": "at_least"}"#)).is_empty());
    }

    #[test]
    fn advice_on_numbers_that_nobody_said_are_concerned() {
        let offer =
            r#""help_offers": [{"key": "n", "topic": "identity_numbers", "link": {"url": "https://example.org"}}]"#;
        assert_eq!(rules(&format!("{{{offer}}}")), ["help-without-category"]);
        assert!(
            rules(&format!(
                r#"{{{offer}, "data": [{{"key": "p", "group": "patients", "category": "identity_numbers",
                "confidentiality": "open"}}]}}"#
            ))
            .is_empty()
        );
    }
}
