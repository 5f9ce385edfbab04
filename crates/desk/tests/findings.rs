//! What the rules say of cases and notices, from a facts file to the words of a finding.
#![allow(clippy::unwrap_used, clippy::panic, reason = "helpers of tests")]

use herold_compose::House;
use herold_desk::{Answer, Case, Command, StartFrom, load};
use serde_json::{Value as Json, json};
use std::collections::BTreeSet;
use std::path::Path;
use std::sync::LazyLock;
use tempfile::TempDir;

const LANGUAGES: [&str; 3] = ["de", "da", "en"];

fn house() -> House {
    load().unwrap_or_else(|e| panic!("{e}"))
}

fn command(language: &str) -> &'static Command {
    static COMMANDS: LazyLock<[Command; 3]> = LazyLock::new(|| {
        let now = jiff::Timestamp::from_second(1_765_300_000).unwrap();
        LANGUAGES.map(|language| Command::new(language, now, [7; 32]).unwrap_or_else(|e| panic!("{e}")))
    });
    &COMMANDS[LANGUAGES.iter().position(|known| *known == language).unwrap()]
}

/// A case in German, Danish and English with these facts.
fn case(command: &Command, facts: &Json) -> (TempDir, Case) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.herold");
    let file = json!({ "facts": facts }).to_string().into_bytes();
    let from = StartFrom { facts: Some(file), profile: None };
    let languages = LANGUAGES.map(str::to_owned).to_vec();
    command.create(&path, from, languages, Some("Europe/Berlin".into()), None).unwrap_or_else(|e| {
        panic!("{}", command.error(&e));
    });
    let case = command.open(&path, None, false).unwrap();
    (folder, case)
}

fn sample(command: &Command, id: &str) -> (TempDir, Case) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.herold");
    command.sample(id, Path::new(&path)).unwrap();
    let case = command.open(&path, None, false).unwrap();
    (folder, case)
}

fn findings(answer: &Answer) -> &Vec<Json> {
    answer.json["findings"].as_array().unwrap()
}

fn rules(answer: &Answer) -> Vec<&str> {
    findings(answer).iter().map(|finding| finding["rule"].as_str().unwrap()).collect()
}

fn kinds() -> Vec<String> {
    house().kinds().iter().map(|kind| kind.id.clone()).collect()
}

/// Whatever can be said in a facts file and cannot be so.
fn contradictions() -> Json {
    serde_json::from_str(include_str!("contradictions.json")).unwrap()
}

#[test]
fn facts_that_contradict_each_other_are_kept_and_told() {
    let german = command("de");
    let facts = contradictions();
    let (_folder, case) = case(german, &facts);
    assert_eq!(case.facts().len(), facts.as_object().unwrap().len());
    let answer = german.check(&case, None).unwrap();
    assert!(answer.blocked);
    let found: BTreeSet<&str> = rules(&answer).into_iter().collect();
    let wanted = [
        "excluded-unproven",
        "no-sign-undated",
        "excluded-but-altered",
        "safe-data-but-databases-hit",
        "as-of-after-issue",
        "discovered-before-attack",
        "issued-before-attack",
        "restored-before-attack",
        "published-before-attack",
        "told-before-aware",
        "next-update-not-later",
        "embargo-not-later",
        "update-since-not-earlier",
        "promise-past",
        "outage-but-attack",
        "ransom-demanded-and-not",
        "ransom-no-comment-and-more",
        "ransom-not-paid-without-demand",
        "supplier-unnamed",
        "cause-before-result",
        "system-affected-and-not",
        "system-restored-not-hit",
        "system-restored-and-due",
        "service-limited-and-continuing",
        "complete-but-limited",
        "emergency-open-but-suspended",
        "care-assured-but-closed",
        "date-despite-backups",
        "no-data-unproven",
        "number-smaller-than-part",
        "number-as-before",
        "no-news-too-firm",
        "no-news-too-early",
        "digital-post-only",
        "children-without-guardians",
        "advice-missing",
        "nothing-to-do-and-advice",
        "help-without-category",
        "contact-unreachable",
        "quote-unattributed",
        "correction-without-truth",
        "correction-changes-nothing",
        "correction-known-before-said",
        "aware-before-discovered",
        "report-incomplete",
        "social-data-supervisor",
        "church-law-authority",
        "risk-none-but-health",
        "public-notice-without-channel",
        "other-without-text",
    ];
    let silent: Vec<&str> = wanted.into_iter().filter(|rule| !found.contains(rule)).collect();
    assert_eq!(silent, Vec::<&str>::new());
    let prints: Vec<&str> = findings(&answer).iter().map(|f| f["fingerprint"].as_str().unwrap()).collect();
    assert_eq!(prints.iter().collect::<BTreeSet<_>>().len(), prints.len(), "a finding hides another");
}

#[test]
fn facts_that_contradict_each_other_compose_and_every_finding_is_worded() {
    let kinds = kinds();
    for language in LANGUAGES {
        let command = command(language);
        let (_folder, case) = case(command, &contradictions());
        for kind in &kinds {
            let text = command.compose(&case, kind, &[language.to_owned()], "text").unwrap();
            assert!(!text.text.is_empty(), "{kind}");
            let answer = command.check(&case, Some(kind)).unwrap();
            for finding in findings(&answer) {
                let text = finding["text"].as_str().unwrap();
                let bad = ["@", "finding-", "fact-", "notice-", "element-", "{", "  ", "„“", "»«", "“”", ": ."];
                let bad = bad.iter().find(|bad| text.contains(**bad));
                assert!(bad.is_none() && text.len() > 20, "{language} {bad:?}: {finding}");
                assert!(text.ends_with(['.', '!', '?', '“', '”', '«']), "{language}: {text}");
            }
        }
    }
}

#[test]
fn what_is_still_to_be_translated_is_named_with_its_fact_and_place() {
    let english = command("en");
    let facts = json!({
        "org_name": {"de": {"plain": "Klinikum Nordmark"}},
        "quote_text": {"de": "Wir helfen.", "en": "We help."},
        "quote_speaker": {"name": "Ida Holt", "function": {"de": "Vorständin", "da": "direktør", "en": "Chief Executive"}},
        "issued_at": "2025-12-09T10:00",
    });
    let (_folder, case) = case(english, &facts);
    let answer = english.check(&case, Some("press-release")).unwrap();
    let found = findings(&answer).iter().find(|finding| finding["rule"] == "to-translate").unwrap();
    let place = ["notice", "lang", "severity"].map(|key| found[key].as_str().unwrap());
    assert_eq!(place, ["press-release", "da", "warning"]);
    assert_eq!(found["facts"], json!(["quote_text"]));
    assert!(found["segment"].is_string());
    let text = found["text"].as_str().unwrap();
    assert!(text.contains("Danish") && text.contains("Wir helfen"), "{text}");
    // The same without a notice, for every notice of the case.
    let all = english.check(&case, None).unwrap();
    let notices: BTreeSet<&str> = findings(&all)
        .iter()
        .filter(|finding| finding["rule"] == "to-translate")
        .map(|finding| finding["notice"].as_str().unwrap())
        .collect();
    assert!(notices.contains("press-release"), "{notices:?}");
    assert!(all.text.contains("to-translate · Press release · da · "), "{}", all.text);
    assert!(!rules(&all).contains(&"fact-missing") && rules(&answer).contains(&"fact-missing"));
}

#[test]
fn a_character_that_no_font_has_is_a_blocker_where_it_stands() {
    let english = command("en");
    let of = |name: &str| {
        let forms = json!({"plain": name});
        let facts = json!({"org_name": {"de": forms, "da": forms, "en": forms}, "issued_at": "2025-12-09T10:00",
            "discovered_at": "2025-12-09T06:00", "attack_kind": "ransomware"});
        let (_folder, case) = case(english, &facts);
        let answer = english.check(&case, Some("press-release")).unwrap();
        let missing = |finding: &&Json| finding["rule"] == "glyph-missing";
        findings(&answer).iter().filter(missing).cloned().collect::<Vec<_>>()
    };
    // Latin, Cyrillic, Greek and Arabic are there.
    assert_eq!(of("Łódź Клініка Νοσοκομείο مستشفى"), Vec::<Json>::new());
    let found = of("Klinik ღი");
    let text = found[0]["text"].as_str().unwrap();
    assert!(text.contains("none of the fonts has: ღ (U+10E6), ი (U+10D8)."), "{text}");
    assert!(found.iter().all(|finding| finding["severity"] == "blocker"), "{found:?}");
    // Once around the text, and wherever a sentence names the house.
    assert!(found.iter().any(|finding| finding["segment"].is_null()), "{found:?}");
    let inside = found.iter().find(|finding| finding["segment"].is_string() && finding["lang"] == "de").unwrap();
    let range: Vec<u64> = inside["range"].as_array().unwrap().iter().map(|n| n.as_u64().unwrap()).collect();
    assert_eq!(range[1] - range[0], 2, "{inside}");
    assert_eq!(inside["facts"], json!(["org_name"]));
}

#[test]
fn every_element_of_a_notice_has_a_name() {
    let house = house();
    let mut nameless = BTreeSet::new();
    for kind in house.kinds() {
        for (element, blocks) in kind.element_blocks() {
            assert!(!blocks.is_empty(), "{}: nothing makes {element}", kind.id);
            for language in LANGUAGES {
                let id = format!("element-{element}");
                if !house.wording().screen(language).unwrap().has(&id) {
                    nameless.insert(format!("{language}: {id}"));
                }
            }
        }
    }
    assert_eq!(nameless, BTreeSet::new());
}

#[test]
fn nothing_stops_the_release_of_a_sample() {
    let command = command("en");
    for id in herold_desk::samples().unwrap().iter().map(|sample| &sample.id) {
        let (_folder, case) = sample(command, id);
        for kind in kinds() {
            let answer = command.check(&case, Some(&kind)).unwrap();
            assert!(!answer.blocked, "{id} {kind}: {}", answer.text);
        }
    }
}
