//! Input that cannot be taken: the message names it and says what would do.

use super::{json, refused, with_sample};
use herold_tests::{ok, root};
use std::fs;
use std::path::Path;

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
    fs::write(folder.path().join("f.json"), b"{\"facts\":\n{\"attack_kind\": \"ran\xffsomware\"}}").unwrap();
    let error = refused(folder.path(), &["new", "c.herold", "--facts", "f.json"]);
    assert!(error.contains("line 2") || error.contains("Line 2"), "{error}");
    fs::write(folder.path().join("f.json"), "{\"facts\": {\"attack_kind\": }}").unwrap();
    let error = refused(folder.path(), &["new", "c.herold", "--facts", "f.json"]);
    assert!(error.to_lowercase().contains("line 1"), "{error}");
}

#[test]
fn case_files_that_are_none() {
    let folder = with_sample();
    let path = |name: &str| folder.path().join(name);
    fs::write(path("text.herold"), "Dear all,\nthis is not a case.\n".repeat(200)).unwrap();
    let case = fs::read(path("a.herold")).unwrap();
    fs::write(path("short.herold"), &case[..case.len() / 2]).unwrap();
    fs::write(path("empty.herold"), "").unwrap();
    let mut newer = case;
    // user_version: four bytes, big endian, at offset 60 of the first page.
    newer[60..64].copy_from_slice(&4_000_u32.to_be_bytes());
    fs::write(path("newer.herold"), newer).unwrap();
    for name in ["text.herold", "short.herold", "empty.herold", "newer.herold", "missing.herold"] {
        let bytes = fs::read(path(name)).ok();
        for arguments in
            [vec!["facts", name], vec!["set", name, "attack_kind=phishing"], vec!["compose", name, "press-release"]]
        {
            let error = refused(folder.path(), &arguments);
            assert!(error.contains(name), "{error}");
        }
        assert_eq!(fs::read(path(name)).ok(), bytes, "{name} was touched");
    }
    assert!(refused(folder.path(), &["facts", "newer.herold"]).contains("4000"));
}

/// Returns an export of everything that is made of a notice, to `out`.
fn export(kind: &'static str) -> Vec<&'static str> {
    let what = ["export", "a.herold", kind, "--lang", "de", "--format", "pdf,docx,html,txt,eml"];
    [&what[..], &["--name", "n", "--to", "out"]].concat()
}

/// Sets a file as picture or font where every file of the list is refused, for a reason; the case stays as it was.
fn refuses(fact: &str, files: &[(&str, Vec<u8>, &[&str])]) {
    let folder = with_sample();
    let before = ok(folder.path(), &["facts", "a.herold", "--json"]);
    for (name, bytes, words) in files {
        fs::write(folder.path().join(name), bytes).unwrap();
        let error = refused(folder.path(), &["set", "a.herold", &format!("{fact}=@{name}")]);
        assert!(error.contains(fact) && words.iter().all(|word| error.contains(word)), "{name}: {error}");
    }
    let error = refused(folder.path(), &["set", "a.herold", &format!("{fact}=@nowhere.bin")]);
    assert!(error.contains("nowhere.bin"), "{error}");
    assert_eq!(ok(folder.path(), &["facts", "a.herold", "--json"]), before);
}

#[test]
fn a_logo_that_cannot_be_drawn() {
    let logo = fs::read(root().join("src-tauri/icons/32x32.png")).unwrap();
    let mut damaged = logo.clone();
    let middle = damaged.len() / 2;
    damaged[middle] ^= 0xff;
    let svg = |inside: &str| {
        let head = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">";
        format!("{head}{inside}</svg>").into_bytes()
    };
    refuses(
        "org_logo",
        &[
            ("cut.png", logo[..logo.len() / 2].to_vec(), &["damaged or incomplete", "Copy it again"]),
            ("flipped.png", damaged, &["damaged or incomplete", "save the image again"]),
            ("empty.png", Vec::new(), &["image", "PNG"]),
            ("photo.jpg", b"\xff\xd8\xff\xe0\0\x10JFIF".to_vec(), &["PNG"]),
            ("open.svg", svg("<g>"), &["not a readable SVG", "again"]),
            ("script.svg", svg("<script>alert(1)</script>"), &["program", "save it as PNG"]),
            ("outside.svg", svg("<image href=\"https://example.org/a.png\"/>"), &["outside its file", "Embed"]),
        ],
    );
}

/// Returns the font of the documents with a change in one of its tables.
fn font(table: &[u8; 4], change: impl Fn(&mut [u8])) -> Vec<u8> {
    let mut bytes = fs::read(root().join("crates/typeset/fonts/IBMPlexSans-Regular.ttf")).unwrap();
    let long = |bytes: &[u8], at: usize| u32::from_be_bytes(bytes[at..at + 4].try_into().unwrap()) as usize;
    let record = (12..).step_by(16).find(|at| bytes[*at..at + 4] == table[..]).unwrap();
    let (start, length) = (long(&bytes, record + 8), long(&bytes, record + 12));
    change(&mut bytes[start..start + length]);
    bytes
}

#[test]
fn a_font_that_is_broken_or_forbids_embedding() {
    let whole = font(b"OS/2", |_| ());
    // The licence stands in bytes 8 and 9: 2 is "restricted".
    let restricted = font(b"OS/2", |os2| os2[8..10].copy_from_slice(&[0, 2]));
    refuses(
        "org_font_regular",
        &[
            ("cut.ttf", whole[..whole.len() / 2].to_vec(), &["damaged or incomplete", "download the font again"]),
            ("web.woff2", [b"wOF2", &whole[4..]].concat(), &["not a single TrueType", "TTF or OTF"]),
            ("restricted.ttf", restricted, &["forbids embedding", "Choose another"]),
        ],
    );
}

/// What looks like a font from without may be none inside.
#[test]
fn a_font_that_is_broken_inside() {
    let tables = [b"cmap", b"glyf", b"head", b"hmtx", b"loca", b"maxp"];
    let files: Vec<(String, Vec<u8>)> = tables
        .into_iter()
        .map(|table| (String::from_utf8_lossy(table).into_owned(), font(table, |bytes| bytes.fill(0xff))))
        .map(|(table, bytes)| (format!("{table}.ttf"), bytes))
        .collect();
    let told: &[&str] = &["damaged or incomplete", "download the font again"];
    let faults: Vec<(&str, Vec<u8>, &[&str])> =
        files.iter().map(|(name, bytes)| (name.as_str(), bytes.clone(), told)).collect();
    refuses("org_font_regular", &faults);
}

/// Sets a statement of the house in German.
fn state(folder: &Path, texts: &[String]) -> Result<(), String> {
    let records = texts
        .iter()
        .enumerate()
        .map(|(n, text)| serde_json::json!({"key": format!("k{n}"), "topic": "response", "statement": {"de": text}}));
    let records: serde_json::Value = records.collect();
    let done =
        herold_tests::herold(folder, &["set", "a.herold", &format!("statements={records}"), "--release", "public"]);
    if done.code == 0 { Ok(()) } else { Err(done.err) }
}

#[test]
fn a_paragraph_of_sixty_thousand_characters() {
    let folder = with_sample();
    let sentence = "Die Wiederherstellung der Systeme dauert nach Angaben der Fachleute noch mehrere Tage. ";
    let text = |characters: usize| sentence.repeat(characters / sentence.len()).trim_end().to_owned();
    // One answer takes a third of it and says so.
    let error = state(folder.path(), &[text(60_000)]).unwrap_err();
    assert!(error.contains("statements") && error.contains("20000 characters"), "{error}");
    // The argument of a command is not endless either, so three of them come in a file.
    let records: serde_json::Value = (0..3)
        .map(|n| {
            let statement = format!("{} Satz {n} ist der letzte.", text(19_900));
            serde_json::json!({"key": format!("k{n}"), "topic": "response", "statement": {"de": statement}})
        })
        .collect();
    let facts = serde_json::json!({"facts": {"statements": {"value": records, "release": "public"}}});
    fs::write(folder.path().join("f.json"), facts.to_string()).unwrap();
    fs::remove_file(folder.path().join("a.herold")).unwrap();
    let _ = ok(folder.path(), &["new", "a.herold", "--facts", "f.json", "--lang", "de"]);
    let _ = ok(folder.path(), &export("website-notice"));
    let html = fs::read_to_string(folder.path().join("out/n.html")).unwrap();
    assert!((0..3).all(|n| html.contains(&format!("Satz {n} ist der letzte."))));
    assert!(html.matches(sentence.trim_end()).count() > 600);
    // Some fifteen pages of it.
    assert!(lopdf::Document::load(folder.path().join("out/n.pdf")).unwrap().get_pages().len() > 10);
}

#[test]
fn a_word_of_five_hundred_letters() {
    let folder = with_sample();
    for word in [
        "x".repeat(500),
        "Überwachung".repeat(46),
        "1".repeat(500),
        "https://example.org/".to_owned() + &"a".repeat(480),
    ] {
        state(folder.path(), &[format!("Das Wort {word} steht hier.")]).unwrap();
        let _ = ok(folder.path(), &export("website-notice"));
        let text = fs::read_to_string(folder.path().join("out/n.html")).unwrap();
        assert!(text.contains(&word), "{word}");
    }
}
