//! Certainty picks the wording: the data ledger through all eight statuses, in three languages and both persons.
#![allow(clippy::unwrap_used, clippy::panic, reason = "helpers of tests")]

mod common;

use common::{compose, facts, house, text};
use herold_compose::House;
use herold_facts::{Confidentiality, FactSet};
use herold_notice::{Notice, Sentence};
use std::collections::BTreeSet;

const ORGANISATION: &str = r#""org_name": {"de": {"plain": "Klinikum Nordmark", "gender": "n", "nominative": "das Klinikum Nordmark",
    "genitive": "des Klinikums Nordmark", "dative": "dem Klinikum Nordmark", "accusative": "das Klinikum Nordmark"},
    "da": {"plain": "Klinikum Nordmark", "definite": "Klinikum Nordmark", "genitive": "Klinikum Nordmarks"},
    "en": {"plain": "Klinikum Nordmark", "definite": "Klinikum Nordmark", "genitive": "Klinikum Nordmark’s"}},
    "attack_kind": "cyber_attack", "attack_at": "2025-12-09""#;

fn ledger(house: &House, status: &str, proof: &str) -> FactSet {
    facts(
        house,
        &format!(
            r#"{{"facts": {{{ORGANISATION}, "data": [{{"key": "p", "group": "patients", "confidentiality": "{status}"{proof}}}]}}}}"#
        ),
    )
}

const PROOF: &str = r#", "source": "forensic report 4", "as_of": "2025-12-09T17:05", "released_by": "Ida Holt""#;

/// Returns the sentences of the text, headline and sub-headline apart, that stand on the status of the record.
fn about_data(notice: &Notice) -> Vec<&Sentence> {
    notice
        .blocks
        .iter()
        .filter(|b| !["headline", "subheadline"].contains(&b.segment.0.as_str()))
        .flat_map(|b| &b.sentences)
        .filter(|s| s.bound.iter().any(|f| f.as_str() == "data.p.confidentiality"))
        .collect()
}

fn joined(notice: &Notice) -> String {
    about_data(notice).iter().map(|s| s.text.as_str()).collect::<Vec<_>>().join(" ")
}

#[test]
fn eight_statuses_give_eight_sentences_in_each_language_and_person() {
    let house = house();
    for kind in ["press-release", "website-notice"] {
        let mut seen: [BTreeSet<String>; 3] = Default::default();
        for status in Confidentiality::ALL {
            let notices = compose(&house, &ledger(&house, status.key(), PROOF), kind);
            for (i, notice) in notices.iter().enumerate() {
                let text = joined(notice);
                assert!(!text.is_empty(), "{kind} {} says nothing of {}", notice.language.code, status.key());
                assert!(
                    seen[i].insert(text.clone()),
                    "{kind} {}: {} says the same as another: {text}",
                    notice.language.code,
                    status.key()
                );
            }
        }
        assert!(seen.iter().all(|s| s.len() == Confidentiality::ALL.len()));
    }
}

#[test]
fn each_status_says_what_it_means() {
    let house = house();
    // A word that carries the status and must stand there, per language: de, da, en.
    let words: [(&str, [&[&str]; 3]); 8] = [
        (
            "excluded",
            [&["nicht betroffen"], &["ikke berørt", "ikke ramt"], &["not affected", "not been affected", "were not"]],
        ),
        ("no_sign", [&["Hinweis"], &["tegn", "tyder"], &["no sign"]]),
        (
            "open",
            [
                &["noch nicht", "prüfen", "geprüft", "untersucht"],
                &["endnu ikke", "ved ikke"],
                &["not yet known", "do not know yet", "yet"],
            ],
        ),
        (
            "reachable",
            [
                &["zugänglich"],
                &["tilgængelig", "kan have set"],
                &["within reach", "accessible", "could have been seen"],
            ],
        ),
        (
            "probably_taken",
            [
                &["wahrscheinlich", "vermutlich", "davon aus"],
                &["sandsynlighed", "sandsynligvis", "formentlig", "gå ud fra", "går ud fra"],
                &["probably", "assume", "likely"],
            ],
        ),
        ("accessed", [&["Zugriff", "eingesehen", "zugegriffen"], &["adgang", "set"], &["access", "viewed"]]),
        ("stolen", [&["gestohlen", "kopiert"], &["stjålet"], &["stole", "copied"]]),
        ("published", [&["veröffentlicht"], &["offentliggjort", "lagt"], &["published"]]),
    ];
    for (status, expected) in words {
        for kind in ["press-release", "website-notice"] {
            for (notice, any) in compose(&house, &ledger(&house, status, PROOF), kind).iter().zip(expected) {
                let text = joined(notice);
                assert!(
                    any.iter().any(|w| text.contains(w)),
                    "{kind} {} {status}: none of {any:?} in: {text}",
                    notice.language.code
                );
            }
        }
    }
}

#[test]
fn a_claim_of_safety_carries_its_time() {
    let house = house();
    for status in ["excluded", "no_sign"] {
        for notice in compose(&house, &ledger(&house, status, PROOF), "press-release") {
            let (text, time) =
                (joined(&notice).replace('\u{A0}', " "), if notice.language.code == "da" { "17.05" } else { "17:05" });
            // The lead has told the year.
            assert!(["9. Dezember", "9. december", "9 December"].iter().any(|day| text.contains(day)), "{text}");
            assert!(text.contains(time), "{text}");
        }
    }
}

#[test]
fn an_unproven_exclusion_does_not_say_not_affected() {
    let house = house();
    let firm = ["nicht betroffen", "ikke berørt", "not affected", "ikke ramt"];
    let lacking = [
        r#", "as_of": "2025-12-09T17:05", "released_by": "Ida Holt""#,
        r#", "source": "report", "released_by": "Ida Holt""#,
        r#", "source": "report", "as_of": "2025-12-09T17:05""#,
        "",
    ];
    for proof in lacking {
        for kind in ["press-release", "website-notice"] {
            for notice in compose(&house, &ledger(&house, "excluded", proof), kind) {
                let text = text(&notice);
                assert!(!firm.iter().any(|f| text.contains(f)), "{} {proof}: {text}", notice.language.code);
                assert!(!joined(&notice).is_empty(), "the ledger is passed over in silence");
            }
        }
    }
}

#[test]
fn the_headline_is_never_firmer_than_the_body() {
    let house = house();
    // The worst status counts: one proven exclusion does not make a headline beside a theft.
    let mixed = facts(
        &house,
        &format!(
            r#"{{"facts": {{{ORGANISATION}, "data": [
            {{"key": "p", "group": "patients", "confidentiality": "excluded"{PROOF}}},
            {{"key": "e", "group": "employees", "confidentiality": "stolen"}}]}}}}"#
        ),
    );
    for notice in compose(&house, &mixed, "press-release") {
        let head: String = notice
            .blocks
            .iter()
            .filter(|b| ["headline", "subheadline"].contains(&b.segment.0.as_str()))
            .map(|b| b.text() + " ")
            .collect();
        for firm in ["nicht betroffen", "ikke berørt", "not affected"] {
            assert!(!head.contains(firm), "{head}");
        }
    }
}

#[test]
fn an_attack_on_a_supplier_is_not_said_to_have_hit_the_house() {
    let house = house();
    let json = r#"{"facts": {
        "org_name": {"de": {"plain": "Haus"}, "da": {"plain": "Hus"}, "en": {"plain": "House"}},
        "attack_kind": "supply_chain", "attack_scale": "large_scale",
        "attack_at": {"precision": "day", "date": "2026-04-11"}}}"#;
    let facts = facts(&house, json);
    let opens = ["Einer unserer Dienstleister ist", "En af vores leverandører blev", "One of our suppliers was"];
    let ours = ["auf unsere IT", "mod vores it", "on our IT"];
    for (at, notice) in compose(&house, &facts, "website-notice").iter().enumerate() {
        let text = text(notice);
        assert!(text.contains(opens[at]) && !text.contains(ours[at]), "{text}");
    }
}
