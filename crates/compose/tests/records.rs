//! A sentence over several records says what all of them say, and is not lost where it could be said.

mod common;

use common::{compose, facts, house, text};

fn reported(first: &str, second: &str) -> String {
    format!(
        r#"{{"facts": {{"org_name": {{"de": {{"plain": "Klinikum Nordmark"}}, "da": {{"plain": "Klinikum Nordmark"}},
        "en": {{"plain": "Klinikum Nordmark"}}}}, "attack_kind": "cyber_attack", "authorities": [
        {{"key": "a", "authority": "datatilsynet", "step": "reported"{first}}},
        {{"key": "b", "authority": "patient_safety_denmark", "step": "reported"{second}}}]}}}}"#
    )
}

#[test]
fn two_authorities_reported_to_on_one_day_are_told_with_the_day() {
    let house = house();
    for kind in ["press-release", "website-notice"] {
        let set = facts(&house, &reported(r#", "on": "2025-12-10""#, r#", "on": "2025-12-10""#));
        for notice in compose(&house, &set, kind) {
            let text = text(&notice);
            assert!(text.contains("Datatilsynet") && text.contains("Patient"), "{text}");
            let day = ["10. Dezember", "10.\u{a0}december", "10 December", "10.\u{a0}Dezember", "10\u{a0}December"];
            assert!(day.iter().any(|d| text.contains(d)), "{kind} {}: {text}", notice.language.code);
        }
    }
}

#[test]
fn two_authorities_reported_to_on_different_days_are_told_without_a_day() {
    let house = house();
    for second in [r#", "on": "2025-12-11""#, ""] {
        let set = facts(&house, &reported(r#", "on": "2025-12-10""#, second));
        for notice in compose(&house, &set, "press-release") {
            let text = text(&notice);
            assert!(text.contains("Patient") && !text.contains("10.") && !text.contains("10 "), "{text}");
        }
    }
}
