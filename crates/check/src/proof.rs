use crate::{choice, finding};
use herold_facts::{Confidentiality, FactPath, FactSet, Value, missing_proof};
use herold_notice::{Finding, Severity};

/// "Not affected" needs a source, a time and a person who releases it; "no sign so far" needs a time.
pub(crate) fn check(facts: &FactSet) -> Vec<Finding> {
    let mut findings = Vec::new();
    for record in facts.records("data") {
        let path = FactPath::new("data").join(&record.key);
        let group = choice("group", record.choice("group").unwrap_or_default());
        let missing = missing_proof(record);
        if !missing.is_empty() {
            let names: Vec<String> = missing.iter().map(|f| format!("@text:proof-{}", f.replace('_', "-"))).collect();
            findings.push(finding(
                "excluded-unproven",
                Severity::Blocker,
                vec![path.join("confidentiality")],
                &[("group", group), ("missing", names.join("|"))],
            ));
        } else if Confidentiality::stated(record) == Confidentiality::NoSign
            && !matches!(record.fields.get("as_of"), Some(Value::Stamp(_)))
        {
            findings.push(finding("no-sign-undated", Severity::Warning, vec![path.join("as_of")], &[("group", group)]));
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use crate::check;
    use crate::contradictions::tests::facts;
    use herold_notice::Severity;

    #[test]
    fn an_excluded_status_needs_source_time_and_releaser() {
        let found = check(&facts(
            r#"{"data": [{"key": "p", "group": "patients", "confidentiality": "excluded",
            "source": "forensic report"}]}"#,
        ));
        assert_eq!(found.len(), 1);
        assert_eq!((found[0].rule.as_str(), found[0].severity), ("excluded-unproven", Severity::Blocker));
        assert_eq!(found[0].arguments["missing"], "@text:proof-as-of|@text:proof-released-by");
        assert_eq!(found[0].arguments["group"], "@choice:group-patients");
        assert_eq!(found[0].place.facts[0].as_str(), "data.p.confidentiality");
    }

    #[test]
    fn a_proven_exclusion_and_a_dated_no_sign_are_silent() {
        let found = check(&facts(
            r#"{"data": [{"key": "p", "group": "patients", "confidentiality": "excluded", "source": "report",
            "as_of": "2025-12-09T17:00", "released_by": "head of security"},
            {"key": "q", "group": "employees", "confidentiality": "no_sign", "as_of": "2025-12-09T17:00"}]}"#,
        ));
        assert_eq!(found, []);
    }

    #[test]
    fn no_sign_without_a_time_is_a_warning() {
        let found = check(&facts(r#"{"data": [{"key": "p", "group": "patients", "confidentiality": "no_sign"}]}"#));
        assert_eq!((found[0].rule.as_str(), found[0].severity), ("no-sign-undated", Severity::Warning));
    }
}
