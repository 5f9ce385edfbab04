//! Every rule stands in `docs/rules.md`, has its message in every language, and the document has no other.

use herold_check::RULES;
use std::path::Path;

fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."))
}

#[test]
fn every_rule_is_explained() {
    let text = std::fs::read_to_string(root().join("docs/rules.md")).unwrap();
    let documented: Vec<&str> =
        text.lines().filter_map(|line| line.strip_prefix("| `")).filter_map(|line| line.split('`').next()).collect();
    assert_eq!(documented, RULES);
}

#[test]
fn every_rule_has_its_message() {
    for language in ["de", "da", "en"] {
        let text = std::fs::read_to_string(root().join(format!("locales/{language}/findings.ftl"))).unwrap();
        for rule in RULES {
            assert!(text.lines().any(|line| line.starts_with(&format!("finding-{rule} ="))), "{language}: {rule}");
        }
    }
}
