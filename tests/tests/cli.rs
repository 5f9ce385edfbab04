//! The contract of the command line: what it answers, with which exit code, and that bad input loses nothing.
#![allow(clippy::unwrap_used, clippy::panic, reason = "helpers of tests fail loudly")]

use herold_tests::{herold, ok, program};
use serde_json::Value as Json;
use std::path::Path;
use std::process::Command;

fn json(text: &str) -> Json {
    serde_json::from_str(text).unwrap_or_else(|e| panic!("{e}: {text}"))
}

/// Returns a folder with the sample `medical-service` as `a.herold`.
fn with_sample() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let _ = ok(folder.path(), &["sample", "medical-service", "--to", "a.herold"]);
    folder
}

fn names(folder: &Path) -> Vec<String> {
    let mut all: Vec<_> =
        std::fs::read_dir(folder).unwrap().map(|e| e.unwrap().file_name().to_string_lossy().into_owned()).collect();
    all.sort();
    all
}

/// Runs a command that must fail with exit code 2, one message on standard error and nothing on standard output.
fn refused(folder: &Path, arguments: &[&str]) -> String {
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
fn exports_are_written_reproducible_and_complete() {
    let folder = with_sample();
    let arguments = |to| -> Vec<&'static str> {
        vec![
            "export",
            "a.herold",
            "press-release",
            "--lang",
            "de,da",
            "--layout",
            "side-by-side",
            "--format",
            "pdf,docx,html,txt",
            "--to",
            to,
        ]
    };
    let written = ok(folder.path(), &arguments("out"));
    let stem = "2025-12-09_medizinischer-dienst-weserland_pressemitteilung_de-da";
    let files = ["docx", "html", "pdf", "txt"].map(|ending| format!("{stem}.{ending}"));
    assert_eq!(names(&folder.path().join("out")), files);
    assert!(files.iter().all(|f| written.contains(f.as_str())), "{written}");
    let _ = ok(folder.path(), &arguments("again"));
    for file in files {
        let read = |to: &str| std::fs::read(folder.path().join(to).join(&file)).unwrap();
        assert!(read("out") == read("again"), "{file} differs from run to run");
        assert!(read("out").len() > 3_000, "{file} is too small to be a notice");
    }
}

#[test]
fn files_are_called_as_the_pattern_says() {
    let folder = with_sample();
    let call = |name: &'static str, to: &'static str| {
        let mut all = vec!["export", "a.herold", "website-notice", "--lang", "de,en", "--format", "txt", "--to", to];
        all.extend(["--name", name]);
        all
    };
    let _ = ok(folder.path(), &call("{notice} ({languages})", "out"));
    assert_eq!(names(&folder.path().join("out")), ["website-mitteilung (de).txt", "website-mitteilung (en).txt"]);
    let _ = ok(folder.path(), &call("nul", "same"));
    assert_eq!(names(&folder.path().join("same")), ["nul_-2.txt", "nul_.txt"]);
    for (pattern, words) in [
        ("{date}_{version}_{organization}", &["{organization}", "character 18", "{organisation}"][..]),
        ("{date}/{notice}", &["/", "character 7"]),
        ("{date", &["character 1"]),
        ("{version}", &["no name"]),
    ] {
        let error = refused(folder.path(), &call(pattern, "none"));
        assert!(words.iter().all(|word| error.contains(word)), "{error}");
        assert!(!folder.path().join("none").exists());
    }
}

#[test]
fn a_bundle_holds_everything_and_can_be_checked() {
    let folder = with_sample();
    let call = |bundle: &'static str, to: &'static str| {
        let mut all = vec!["export", "a.herold", "press-release", "--lang", "de,da", "--bundle", bundle, "--to", to];
        all.extend(["--name", "{notice}_{languages}", "--json"]);
        all
    };
    let written = json(&ok(folder.path(), &call("folder", "out")));
    let bundle = folder.path().join("out/pressemitteilung_de-da");
    let mut expected: Vec<String> = ["da", "de", "de-da"]
        .iter()
        // The names of one single and of the pair differ in their languages alone.
        .flat_map(|codes| {
            ["docx", "eml", "fragment.html", "html", "pdf", "txt"].map(|end| format!("pressemitteilung_{codes}.{end}"))
        })
        .chain(["SHA256SUMS".to_owned(), "manifest.json".to_owned()])
        .collect();
    expected.sort();
    assert_eq!(names(&bundle), expected);
    assert_eq!(written["files"].as_array().unwrap().len(), expected.len());
    let manifest = json(&std::fs::read_to_string(bundle.join("manifest.json")).unwrap());
    assert_eq!(manifest["created"], "2025-12-09T17:30:00+01:00");
    assert_eq!((&manifest["notice"], &manifest["version"]), (&"press-release".into(), &"0.1.0".into()));
    for file in manifest["files"].as_array().unwrap() {
        let bytes = std::fs::read(bundle.join(file["name"].as_str().unwrap())).unwrap();
        assert_eq!(file["bytes"], bytes.len());
        let pair = file["languages"].as_array().unwrap().len() == 2;
        assert_eq!(file["layout"], if pair { "side-by-side" } else { "single" });
    }
    let check = |folder: &Path| {
        Command::new("sha256sum").args(["--check", "--strict", "SHA256SUMS"]).current_dir(folder).output()
    };
    if let Ok(checked) = check(&bundle) {
        assert!(checked.status.success(), "{}", String::from_utf8_lossy(&checked.stdout));
    }
    for to in ["zip", "again"] {
        let _ = ok(folder.path(), &call("zip", to));
        assert_eq!(names(&folder.path().join(to)), ["pressemitteilung_de-da.zip"]);
    }
    let zip = |to: &str| std::fs::read(folder.path().join(to).join("pressemitteilung_de-da.zip")).unwrap();
    assert!(zip("zip") == zip("again"), "the ZIP differs from run to run");
    assert!(refused(folder.path(), &[&call("zip", "x")[..], &["--layout", "single"]].concat()).contains("--layout"));
}

#[test]
fn mails_and_fragments_are_written_for_one_language_and_two() {
    let folder = with_sample();
    for (layout, stem) in [("single", "de"), ("side-by-side", "de-da")] {
        let codes = stem.replace('-', ",");
        let what = ["export", "a.herold", "website-notice", "--lang", &codes, "--layout", layout, "--to", "out"];
        let _ = ok(folder.path(), &[&what[..], &["--format", "eml,fragment,html", "--name", "{languages}"]].concat());
        let read = |ending: &str| std::fs::read_to_string(folder.path().join(format!("out/{stem}.{ending}"))).unwrap();
        let mail = read("eml");
        assert!(mail.contains("X-Unsent: 1") && mail.contains("multipart/alternative"), "{mail}");
        let (fragment, page) = (read("fragment.html"), read("html"));
        assert!(fragment.contains("Weserland") && !fragment.contains("<html") && !fragment.contains("<style"));
        assert!(page.contains("<html"));
    }
}

/// A limit on the size of files stands in for a full disk: the system ends the writing in the middle of a document.
#[cfg(unix)]
#[test]
fn a_disk_that_takes_no_more_leaves_everything_as_it_was() {
    let folder = with_sample();
    let out = folder.path().join("out");
    std::fs::create_dir(&out).unwrap();
    std::fs::write(out.join("n_de.pdf"), "the version of yesterday").unwrap();
    for bundle in [&[][..], &["--bundle", "zip"], &["--bundle", "folder"]] {
        // Blocks of 512 bytes: more than the first file of text needs, fewer than a PDF.
        let done = Command::new("sh")
            .args(["-c", "trap '' XFSZ; ulimit -f 16; exec \"$0\" \"$@\""])
            .arg(program("herold"))
            .args(["export", "a.herold", "press-release", "--lang", "de", "--format", "txt,pdf", "--messages", "en"])
            .args(["--name", "n_{languages}", "--to", "out"])
            .args(bundle)
            .current_dir(folder.path())
            .output()
            .unwrap();
        let error = String::from_utf8_lossy(&done.stderr);
        assert_eq!(done.status.code(), Some(2), "{error}");
        assert!(error.contains("larger than is allowed here"), "{error}");
        assert_eq!(names(&out), ["n_de.pdf"], "{bundle:?}");
        assert_eq!(std::fs::read_to_string(out.join("n_de.pdf")).unwrap(), "the version of yesterday");
    }
}

#[test]
fn what_is_not_there_yet_says_so() {
    let folder = with_sample();
    let all = ["export", "a.herold", "press-release", "--lang", "de", "--to", "out", "--layout", "review"];
    let error = refused(folder.path(), &all);
    assert!(error.contains("not available yet"), "{error}");
}

#[test]
fn wrong_names_list_what_there_is() {
    let folder = with_sample();
    let has = |arguments: &[&str], words: &[&str]| {
        let error = refused(folder.path(), arguments);
        assert!(words.iter().all(|w| error.contains(w)), "{error}");
    };
    has(&["compose", "a.herold", "press-relase"], &["press-relase", "press-release"]);
    has(&["compose", "a.herold", "press-release", "--lang", "de,xx"], &["xx", "da, de, en"]);
    has(&["compose", "a.herold", "press-release", "--lang", "de,de"], &["de"]);
    has(&["compose", "a.herold", "press-release", "--lang", "de", "--format", "rtf"], &["rtf", "json"]);
    has(&["sample", "clinic", "--to", "b.herold"], &["clinic", "gp-chain"]);
    has(&["set", "a.herold", "atack_kind=ransomware"], &["atack_kind", "attack_kind"]);
    has(&["set", "a.herold", "attack_kind=ransom"], &["attack_kind", "ransom", "ransomware"]);
    has(&["set", "a.herold", "attack_kind"], &["FACT=VALUE"]);
    has(&["set", "a.herold", "limits_acknowledged=3"], &["limits_acknowledged", "3"]);
    has(&["set", "a.herold", "tell_until=2025-02-30"], &["tell_until", "2025-02-30"]);
    has(&["set", "a.herold", "attack_kind=ransomware", "--certainty", "sure"], &["sure", "confirmed"]);
    has(&["set", "a.herold", "attack_kind=ransomware", "--as-of", "yesterday"], &["yesterday"]);
    has(&["new", "b.herold", "--facts", "nowhere.json"], &["nowhere.json"]);
    let facts = json(&ok(folder.path(), &["facts", "a.herold", "--json"]));
    assert_ne!(facts["facts"]["attack_kind"]["value"], "phishing");
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
fn one_wrong_assignment_sets_none() {
    let folder = with_sample();
    let before = ok(folder.path(), &["facts", "a.herold", "--json"]);
    let _ = refused(folder.path(), &["set", "a.herold", "attack_kind=phishing", "tell_until=never"]);
    assert_eq!(ok(folder.path(), &["facts", "a.herold", "--json"]), before);
}

#[test]
fn a_facts_file_with_a_byte_of_rubbish() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("f.json"), b"{\"facts\":\n{\"attack_kind\": \"ran\xffsomware\"}}").unwrap();
    let error = refused(folder.path(), &["new", "c.herold", "--facts", "f.json"]);
    assert!(error.contains("line 2") || error.contains("Line 2"), "{error}");
    std::fs::write(folder.path().join("f.json"), "{\"facts\": {\"attack_kind\": }}").unwrap();
    let error = refused(folder.path(), &["new", "c.herold", "--facts", "f.json"]);
    assert!(error.to_lowercase().contains("line 1"), "{error}");
}

#[test]
fn case_files_that_are_none() {
    let folder = with_sample();
    let path = |name: &str| folder.path().join(name);
    std::fs::write(path("text.herold"), "Dear all,\nthis is not a case.\n".repeat(200)).unwrap();
    let case = std::fs::read(path("a.herold")).unwrap();
    std::fs::write(path("short.herold"), &case[..case.len() / 2]).unwrap();
    std::fs::write(path("empty.herold"), "").unwrap();
    let mut newer = case;
    // user_version: four bytes, big endian, at offset 60 of the first page.
    newer[60..64].copy_from_slice(&4_000_u32.to_be_bytes());
    std::fs::write(path("newer.herold"), newer).unwrap();
    for name in ["text.herold", "short.herold", "empty.herold", "newer.herold", "missing.herold"] {
        let bytes = std::fs::read(path(name)).ok();
        for arguments in
            [vec!["facts", name], vec!["set", name, "attack_kind=phishing"], vec!["compose", name, "press-release"]]
        {
            let error = refused(folder.path(), &arguments);
            assert!(error.contains(name), "{error}");
        }
        assert_eq!(std::fs::read(path(name)).ok(), bytes, "{name} was touched");
    }
    assert!(refused(folder.path(), &["facts", "newer.herold"]).contains("4000"));
}

#[test]
fn a_file_that_exists_is_never_overwritten() {
    let folder = with_sample();
    let bytes = std::fs::read(folder.path().join("a.herold")).unwrap();
    let error = refused(folder.path(), &["sample", "gp-chain", "--to", "a.herold"]);
    assert!(error.contains("a.herold"), "{error}");
    assert_eq!(std::fs::read(folder.path().join("a.herold")).unwrap(), bytes);
}

#[test]
fn folders_that_cannot_be_written() {
    let folder = with_sample();
    std::fs::write(folder.path().join("file"), "x").unwrap();
    let error = refused(
        folder.path(),
        &["export", "a.herold", "press-release", "--lang", "de", "--format", "txt", "--to", "file/out"],
    );
    assert!(error.contains("file"), "{error}");
    let error = refused(folder.path(), &["sample", "gp-chain", "--to", "nowhere/b.herold"]);
    assert!(error.contains("nowhere"), "{error}");
    let error = refused(folder.path(), &["sample", "gp-chain", "--to", "file/b.herold"]);
    assert!(error.contains("file"), "{error}");
}

#[test]
fn a_case_open_elsewhere_can_be_read_but_not_written() {
    let folder = with_sample();
    let house = herold_desk::load().unwrap();
    let held = herold_desk::Case::open(&house, &folder.path().join("a.herold"), None, herold_desk::OpenMode::Write);
    let held = held.unwrap_or_else(|e| panic!("{e}"));
    let before: Vec<String> = names(folder.path());
    let done = herold(folder.path(), &["set", "a.herold", "attack_kind=phishing"]);
    assert_eq!(done.code, 2);
    assert!(done.err.contains("open") && done.err.contains("a.herold"), "{}", done.err);
    assert_eq!(names(folder.path()), before);
    assert_eq!(herold(folder.path(), &["facts", "a.herold"]).code, 0);
    held.close().unwrap_or_else(|e| panic!("{e}"));
    assert_eq!(names(folder.path()), ["a.herold"]);
}

#[test]
fn help_speaks_the_language_of_messages() {
    let done = Command::new(program("herold")).args(["--messages", "de", "--help"]).output().unwrap();
    let text = String::from_utf8(done.stdout).unwrap();
    assert!(done.status.success() && text.contains("Mitteilung"), "{text}");
}
