//! The contract of the command line: what it answers, with which exit code, and that bad input loses nothing.
#![allow(clippy::unwrap_used, clippy::panic, reason = "helpers of tests fail loudly")]

mod bad_input;
mod exports;
mod in_the_way;
mod print_sheets;

use herold_tests::{herold, ok, program};
use serde_json::Value as Json;
use std::path::Path;
use std::process::Command;

pub(crate) fn json(text: &str) -> Json {
    serde_json::from_str(text).unwrap_or_else(|e| panic!("{e}: {text}"))
}

/// Returns a folder with the sample `medical-service` as `a.herold`.
pub(crate) fn with_sample() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let _ = ok(folder.path(), &["sample", "medical-service", "--to", "a.herold"]);
    folder
}

pub(crate) fn names(folder: &Path) -> Vec<String> {
    let mut all: Vec<_> =
        std::fs::read_dir(folder).unwrap().map(|e| e.unwrap().file_name().to_string_lossy().into_owned()).collect();
    all.sort();
    all
}

/// Runs a command that must fail with exit code 2, one message on standard error and nothing on standard output.
pub(crate) fn refused(folder: &Path, arguments: &[&str]) -> String {
    let before = names(folder);
    let done = herold(folder, arguments);
    assert_eq!((done.code, done.out.as_str()), (2, ""), "herold {}: {}", arguments.join(" "), done.err);
    assert!(!done.err.contains("error-") && !done.err.contains("allowed-"), "an id instead of a text: {}", done.err);
    assert_eq!(names(folder), before, "something was left behind");
    done.err
}

#[test]
fn notices_and_samples_are_listed() {
    let folder = tempfile::tempdir().unwrap();
    let notices = json(&ok(folder.path(), &["notices", "--json"]));
    let kinds = [
        "holding-statement",
        "press-release",
        "website-notice",
        "questions-and-answers",
        "patient-letter",
        "staff-notice",
        "partner-notice",
        "update",
        "all-clear",
        "correction",
        "poster",
        "phone-script",
        "social-post",
        "authority-worksheet",
    ];
    assert_eq!(notices["notices"], serde_json::json!(kinds));
    assert_eq!(notices["languages"][1]["tag"], "de-DE");
    let samples = ok(folder.path(), &["sample"]);
    assert!(samples.contains("medical-service") && samples.contains("gp-chain"), "{samples}");
    assert!(!samples.contains("sample-"), "an id instead of a name: {samples}");
}

#[test]
fn the_schema_names_every_choice() {
    let schema = json(&ok(Path::new("."), &["facts", "--schema"]));
    let facts = &schema["properties"]["facts"]["properties"];
    assert_eq!(facts["first_sign"]["anyOf"][0]["enum"][1], "ransom_note");
    assert_eq!(facts["attack_kind"]["anyOf"][0]["anyOf"][0]["enum"][1], "ransomware", "an open family");
    assert!(schema["properties"]["profile"]["properties"]["org_logo"].is_object());
}

#[test]
fn a_case_is_made_set_read_and_composed() {
    let folder = tempfile::tempdir().unwrap();
    let facts = r#"{"facts": {"org_name": {"en": {"plain": "Nordmark Hospital"}, "de": {"plain": "Klinikum Nordmark"}},
        "attack_kind": {"value": "ransomware", "certainty": "presumed", "source": "IT", "release": "public"}}}"#;
    std::fs::write(folder.path().join("f.json"), facts).unwrap();
    let made = json(&ok(
        folder.path(),
        &["new", "c.herold", "--facts", "f.json", "--lang", "en,de", "--zone", "Europe/Berlin", "--json"],
    ));
    assert_eq!(made["facts"], 2);
    let _ = ok(
        folder.path(),
        &[
            "set",
            "c.herold",
            "systems_off=email,telephone",
            "affected_number=null",
            "issued_at=2025-12-09T17:30",
            "org_place.de=Flensburg",
            "org_place.en=Flensburg",
            "--source",
            "status meeting",
            "--as-of",
            "2025-12-09T17:00",
        ],
    );
    let facts = json(&ok(folder.path(), &["facts", "c.herold", "--json"]));
    assert_eq!(facts["facts"]["systems_off"]["value"], serde_json::json!(["email", "telephone"]));
    assert_eq!(facts["facts"]["systems_off"]["as_of"], "2025-12-09T17:00:00+01:00");
    assert_eq!(facts["facts"]["affected_number"]["value"], Json::Null);
    assert_eq!(facts["facts"]["org_place"]["value"], serde_json::json!({"de": "Flensburg", "en": "Flensburg"}));
    // A new value does not inherit the source of the old one.
    let _ = ok(folder.path(), &["set", "c.herold", "attack_kind=phishing"]);
    let facts = json(&ok(folder.path(), &["facts", "c.herold", "--json"]));
    assert_eq!(facts["facts"]["attack_kind"], "phishing");
    let list = ok(folder.path(), &["facts", "c.herold"]);
    assert!(list.contains("Nordmark") && list.contains("status meeting"), "{list}");
    let text = ok(folder.path(), &["compose", "c.herold", "press-release"]);
    assert!(text.contains("English") && text.contains("Deutsch") && text.contains("Flensburg"), "{text}");
    assert_eq!(names(folder.path()), ["c.herold", "f.json"], "one file stays");
}

#[test]
fn what_is_held_back_stays_held_back_when_it_is_set_anew() {
    let folder = with_sample();
    let _ = ok(folder.path(), &["set", "a.herold", "systems_off=email", "--release", "internal"]);
    let _ = ok(folder.path(), &["set", "a.herold", "systems_off=email,website"]);
    let facts = json(&ok(folder.path(), &["facts", "a.herold", "--json"]));
    assert_eq!(facts["facts"]["systems_off"]["release"], "internal");
    let text = ok(folder.path(), &["compose", "a.herold", "press-release", "--lang", "de"]);
    assert!(!text.contains("vom Netz genommen"), "{text}");
}

#[test]
fn composed_json_has_the_shape_that_scripts_rely_on() {
    let folder = with_sample();
    let one = json(&ok(folder.path(), &["compose", "a.herold", "press-release", "--lang", "da", "--format", "json"]));
    assert_eq!((one["notice"].as_str(), one["lang"].as_str()), (Some("press-release"), Some("da")));
    let several =
        json(&ok(folder.path(), &["compose", "a.herold", "press-release", "--lang", "da,de", "--format", "json"]));
    assert_eq!([&several[0]["lang"], &several[1]["lang"]], ["da", "de"]);
    let mut shown = 0;
    for block in one["blocks"].as_array().unwrap() {
        assert!(block["segment"].is_string() && block["role"].is_string() && block["state"] == "generated");
        for sentence in block["sentences"].as_array().unwrap() {
            let text: Vec<char> = sentence["text"].as_str().unwrap().chars().collect();
            assert!(sentence["message"].is_string() && sentence["bound"].is_array());
            for range in sentence["facts"].as_array().unwrap() {
                let (start, end) = (range["start"].as_u64().unwrap() as usize, range["end"].as_u64().unwrap() as usize);
                assert!(start < end && end <= text.len());
                shown += 1;
            }
        }
    }
    assert!(shown > 20);
    // Nothing of where a fact comes from is in what is published.
    assert!(!one.to_string().contains("released_by") && !one.to_string().contains("source"));
}

#[test]
fn html_is_composed_in_one_and_two_languages() {
    let folder = with_sample();
    let one = ok(folder.path(), &["compose", "a.herold", "website-notice", "--lang", "en", "--format", "html"]);
    assert!(one.starts_with("<!DOCTYPE html>") || one.starts_with("<!doctype html>"), "{}", &one[..80.min(one.len())]);
    let two = ok(folder.path(), &["compose", "a.herold", "website-notice", "--lang", "de,da", "--format", "html"]);
    assert!(two.contains("lang=\"de-DE\"") && two.contains("lang=\"da-DK\""));
    assert!(refused(folder.path(), &["compose", "a.herold", "website-notice", "--format", "html"]).contains("two"));
}

#[test]
fn check_says_what_stops_a_release() {
    let folder = with_sample();
    let clean = herold(folder.path(), &["check", "a.herold", "press-release"]);
    assert_eq!(clean.code, 0, "{}", clean.out);
    let record = r#"data=[{"key":"p","group":"patients","confidentiality":"excluded"}]"#;
    let _ = ok(folder.path(), &["set", "a.herold", record]);
    let done = herold(folder.path(), &["check", "a.herold"]);
    assert_eq!(done.code, 1, "{}", done.out);
    assert!(done.out.contains("excluded-unproven") && done.out.contains("patients"), "{}", done.out);
    assert!(
        !done.out.contains("@choice") && !done.out.contains("@text") && !done.out.contains("proof-"),
        "{}",
        done.out
    );
    let done = herold(folder.path(), &["check", "a.herold", "--json"]);
    assert_eq!(json(&done.out)["findings"][0]["severity"], "blocker");
}

#[test]
fn an_encrypted_case_wants_its_passphrase_from_a_file() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("f.json"), r#"{"facts": {"attack_kind": "ransomware"}}"#).unwrap();
    std::fs::write(folder.path().join("secret"), "korrekt häst\n").unwrap();
    std::fs::write(folder.path().join("wrong"), "batteri\n").unwrap();
    let _ = ok(folder.path(), &["new", "c.herold", "--facts", "f.json", "--passphrase-file", "secret"]);
    let bytes = std::fs::read(folder.path().join("c.herold")).unwrap();
    assert!(!bytes.windows(10).any(|w| w == b"ransomware") && !bytes.starts_with(b"SQLite"));
    assert!(refused(folder.path(), &["facts", "c.herold"]).contains("passphrase"));
    assert!(refused(folder.path(), &["facts", "c.herold", "--passphrase-file", "wrong"]).contains("damaged"));
    let facts = json(&ok(folder.path(), &["facts", "c.herold", "--json", "--passphrase-file", "secret"]));
    assert_eq!(facts["facts"]["attack_kind"], "ransomware");
}

#[test]
fn a_profile_goes_from_case_to_case() {
    let folder = with_sample();
    let path = |name: &str| folder.path().join(name);
    let written = json(&ok(folder.path(), &["profile", "a.herold", "--to", "p.json", "--json"]));
    let count = written["facts"].as_u64().unwrap();
    assert!(count > 5, "{written}");
    let good = json(&ok(folder.path(), &["profile", "--check", "p.json", "--json"]));
    assert_eq!((&good["facts"], good["profile"]["org_name"].is_object()), (&written["facts"], true));
    std::fs::write(path("f.json"), r#"{"facts": {"attack_kind": "phishing"}}"#).unwrap();
    let made = ok(folder.path(), &["new", "b.herold", "--facts", "f.json", "--profile", "p.json", "--json"]);
    assert_eq!(json(&made)["facts"], count + 1);
    let _ = ok(folder.path(), &["set", "b.herold", "org_kind=pharmacy"]);
    let taken = json(&ok(folder.path(), &["profile", "b.herold", "--from", "p.json", "--json"]));
    assert_eq!(taken["facts"], 1, "one has changed since");
    // What is no profile, and what no profile may replace.
    let error = refused(folder.path(), &["profile", "--check", "f.json"]);
    assert!(error.contains("not a profile") && error.contains("facts"), "{error}");
    std::fs::write(path("q.json"), r#"{"profile": {"attack_kind": "phishing"}}"#).unwrap();
    for arguments in [&["profile", "--check", "q.json"][..], &["profile", "b.herold", "--from", "q.json"]] {
        assert!(refused(folder.path(), arguments).contains("attack_kind"));
    }
    let case = std::fs::read(path("a.herold")).unwrap();
    let _ = refused(folder.path(), &["profile", "b.herold", "--to", "a.herold"]);
    assert_eq!(std::fs::read(path("a.herold")).unwrap(), case);
    for wrong in [&["profile"][..], &["profile", "b.herold"], &["profile", "--to", "x.json"], &["new", "c.herold"]] {
        let _ = refused(folder.path(), wrong);
    }
}

#[test]
fn help_speaks_the_language_of_messages() {
    let done = Command::new(program("herold")).args(["--messages", "de", "--help"]).output().unwrap();
    let text = String::from_utf8(done.stdout).unwrap();
    assert!(done.status.success() && text.contains("Mitteilung"), "{text}");
}
