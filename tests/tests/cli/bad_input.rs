//! Input that cannot be taken: the message names it and says what would do.

use super::{json, refused, with_sample};
use herold_tests::ok;

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
