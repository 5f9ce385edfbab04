//! What is read out to callers comes from public facts; what only the staff see is there all the same.

mod common;

use common::{compose, facts, house, text};

const FACTS: &str = r#"{"facts": {
    "org_name": {"de": {"plain": "Klinik", "nominative": "die Klinik", "genitive": "der Klinik", "dative": "der Klinik",
        "accusative": "die Klinik", "gender": "f"}, "da": {"plain": "Klinik"}, "en": {"plain": "Clinic"}},
    "attack_kind": "lost_device",
    "attack_at": {"value": {"precision": "day", "date": "2026-05-04"}, "release": "internal"},
    "cause": {"value": ["theft"], "release": "partners"},
    "press_contact": {"value": {"phone": "+49 30 000-12"}, "release": "internal"},
    "not_to_say": {"value": ["blame"], "release": "internal"}
}}"#;

#[test]
fn callers_hear_public_facts_alone() {
    let house = house();
    let facts = facts(&house, FACTS);
    let script = &compose(&house, &facts, "phone-script")[0];
    let said = text(script);
    assert!(!said.contains("4. Mai"), "the day is internal: {said}");
    assert!(!said.contains("gestohlen"), "the cause is for partners: {said}");
    let of = |id: &str| script.blocks.iter().any(|block| block.segment.0 == id);
    assert!(of("not-item.blame") && of("pass-press"), "what the staff see: {said}");
}
