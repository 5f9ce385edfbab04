//! Rules over facts; each gives findings, all of them, never just the first.
//!
//! Arguments of a finding that a reader sees in their own language are references: `@fact:PATH` is the value of a fact
//! or of a field, `@choice:FAMILY-KEY` the name of a choice, `@text:ID` a text; several are separated by `|`.

mod contradictions;
mod proof;

use herold_facts::{FactPath, FactSet};
use herold_notice::{Finding, Fix, Place, Severity, fingerprint};
use std::collections::BTreeMap;

/// Returns everything the rules have to say of these facts, blockers first.
#[must_use]
pub fn check(facts: &FactSet) -> Vec<Finding> {
    let mut findings = proof::check(facts);
    findings.extend(contradictions::check(facts));
    findings.sort_by_key(|f| f.severity);
    findings
}

/// The rules, by id; each has a message `finding-RULE` and stands in `docs/rules.md`.
pub const RULES: [&str; 14] = [
    "excluded-unproven",
    "no-sign-undated",
    "discovered-before-attack",
    "issued-before-attack",
    "next-update-not-later",
    "service-limited-and-continuing",
    "safe-data-but-databases-hit",
    "outage-but-attack",
    "number-smaller-than-part",
    "as-of-after-issue",
    "restored-before-attack",
    "help-without-category",
    "tell-until-past",
    "complete-but-limited",
];

/// Returns a finding about facts; the first fact is the one to look at, and to open as a fix.
pub(crate) fn finding(rule: &str, severity: Severity, facts: Vec<FactPath>, arguments: &[(&str, String)]) -> Finding {
    let fixes = facts.iter().map(|fact| Fix { message: "fix-open-fact".to_owned(), fact: fact.clone() }).collect();
    let place = Place { facts, ..Place::default() };
    Finding {
        rule: rule.to_owned(),
        severity,
        message: format!("finding-{rule}"),
        arguments: arguments.iter().map(|(k, v)| ((*k).to_owned(), v.clone())).collect::<BTreeMap<_, _>>(),
        fixes,
        fingerprint: fingerprint(rule, &place),
        place,
    }
}

/// Returns a reference to a choice for an argument.
pub(crate) fn choice(family: &str, key: &str) -> String {
    format!("@choice:{}", format!("{family}-{key}").replace('_', "-"))
}
