//! Every rule stands in `docs/rules.md` with its weight, has its message in every language, and neither the document
//! nor the messages have others.
#![allow(clippy::unwrap_used, reason = "helpers of tests fail loudly")]

use herold_check::RULES;
use std::path::Path;

fn read(path: &str) -> String {
    std::fs::read_to_string(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../..")).join(path)).unwrap()
}

#[test]
fn every_rule_is_explained() {
    let text = read("docs/rules.md");
    let documented: Vec<(&str, &str)> = text
        .lines()
        .filter_map(|line| line.strip_prefix("| `")?.split_once("` | "))
        .filter_map(|(rule, rest)| Some((rule, rest.split(" |").next()?)))
        .collect();
    assert_eq!(documented, RULES.iter().map(|rule| (rule.id, rule.severity.key())).collect::<Vec<_>>());
}

#[test]
fn every_rule_has_its_message() {
    for language in ["de", "da", "en"] {
        let text = read(&format!("locales/{language}/findings.ftl"));
        let messages: Vec<&str> = text
            .lines()
            .filter_map(|line| line.strip_prefix("finding-")?.split_once(" ="))
            .map(|(rule, _)| rule)
            .collect();
        assert_eq!(messages, RULES.iter().map(|rule| rule.id).collect::<Vec<_>>(), "{language}");
    }
}
