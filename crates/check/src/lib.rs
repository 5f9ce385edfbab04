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

/// Returns everything the rules have to say of a case, blockers first; `unread` are the ids of facts that stand in its
/// file with a value that this version does not take, and that no text speaks of.
#[must_use]
pub fn check_case(facts: &FactSet, unread: &[String]) -> Vec<Finding> {
    let mut findings = check(facts);
    findings.extend(unread.iter().map(|id| {
        let name = format!("@text:fact-{}", id.replace('_', "-"));
        finding("fact-unread", Severity::Warning, vec![FactPath::new(id)], &[("fact", name)])
    }));
    findings.sort_by_key(|f| f.severity);
    findings
}

/// The rules, by id; each has a message `finding-RULE` and stands in `docs/rules.md`.
pub const RULES: [&str; 16] = [
    "excluded-unproven",
    "no-sign-undated",
    "discovered-before-attack",
    "issued-before-attack",
    "next-update-not-later",
    "service-limited-and-continuing",
    "safe-data-but-databases-hit",
    "excluded-but-altered",
    "outage-but-attack",
    "number-smaller-than-part",
    "as-of-after-issue",
    "restored-before-attack",
    "help-without-category",
    "tell-until-past",
    "complete-but-limited",
    "fact-unread",
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fact_that_cannot_be_read_is_a_warning() {
        let found = check_case(&FactSet::default(), &["attack_kind".to_owned()]);
        assert_eq!(found.len(), 1);
        assert_eq!((found[0].rule.as_str(), found[0].severity), ("fact-unread", Severity::Warning));
        assert_eq!(found[0].arguments["fact"], "@text:fact-attack-kind");
        assert_eq!(check_case(&FactSet::default(), &[]), []);
    }
}
