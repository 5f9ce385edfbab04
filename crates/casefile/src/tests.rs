//! What only the inside can bring about: a full disk, and formats that do not exist yet.

use crate::schema::{MIGRATIONS, identity};
use crate::{CaseFile, CaseFileError, Change, Description, NewCase, NewOperation, OpenMode, Passphrase, Seed};
use herold_facts::{FactId, Stamp};
use jiff::tz::TimeZone;
use serde_json::json;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

fn at() -> Stamp {
    Stamp::parse("2025-12-09T17:05:00", &TimeZone::UTC).unwrap()
}

fn create(path: &Path, passphrase: Option<&Passphrase>) -> CaseFile {
    let new = NewCase {
        at: at(),
        actor: "Anna Öst".into(),
        description: Description::new("operation-case-new", []),
        title: "Nordmark".into(),
        zone: "UTC".into(),
        languages: vec!["de".into()],
        settings: BTreeMap::new(),
        facts: BTreeMap::new(),
        notices: BTreeMap::new(),
    };
    CaseFile::create(path, passphrase, &new, Seed { salt: [0x93; 16], case_id: [1; 16] }).unwrap()
}

fn change(fact: &str, text: &str) -> NewOperation {
    NewOperation {
        at: at(),
        actor: "Anna Öst".into(),
        description: Description::new("operation-fact-set", [("fact", fact.into())]),
        changes: vec![Change::SetFact { id: FactId::new(fact).unwrap(), before: None, after: Some(json!(text)) }],
        coalesce: None,
    }
}

#[test]
fn a_full_disk_is_told_and_everything_stays_as_it_was() {
    for passphrase in [None, Passphrase::new("x".into())] {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.herold");
        let mut case = create(&path, passphrase.as_ref());
        let pages = |case: &CaseFile| -> i64 {
            case.connection.pragma_query_value(None, "page_count", |row| row.get(0)).unwrap()
        };
        let limit = pages(&case) + 4;
        case.connection.pragma_update_and_check(None, "max_page_count", limit, |_| Ok(())).unwrap();
        let error = case.apply(&change("note", &"x".repeat(40_000))).unwrap_err();
        assert!(matches!(&error, CaseFileError::DiskFull { path: told } if *told == path), "{error:?}");
        assert_eq!(error.code(), "error-case-disk-full");
        assert!(case.facts().unwrap().is_empty());
        assert_eq!(case.verify().unwrap().operations, 1);
        // What still has room goes on, and so does everything once there is room again.
        case.apply(&change("short", "x")).unwrap().unwrap();
        case.connection.pragma_update_and_check(None, "max_page_count", 10_000, |_| Ok(())).unwrap();
        case.apply(&change("note", &"x".repeat(40_000))).unwrap().unwrap();
        assert_eq!(case.verify().unwrap().operations, 3);
    }
}

const SECOND: &[&str] = &["CREATE TABLE edits (id TEXT PRIMARY KEY) STRICT;"];

#[test]
fn an_older_case_becomes_one_of_the_newest_format_and_a_copy_stays() {
    for passphrase in [None, Passphrase::new("x".into())] {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("Übung.herold");
        create(&path, passphrase.as_ref()).close().unwrap();
        let names = || {
            let mut names: Vec<_> = fs::read_dir(folder.path())
                .unwrap()
                .map(|entry| entry.unwrap().file_name().into_string().unwrap())
                .collect();
            names.sort();
            names
        };
        let newer = &[MIGRATIONS[0], SECOND];
        let open = |mode, migrations| CaseFile::open_with(&path, passphrase.as_ref(), mode, migrations);

        let error = open(OpenMode::Read, newer).unwrap_err();
        assert!(matches!(&error, CaseFileError::Older { file: 1, program: 2, .. }), "{error:?}");
        assert_eq!(names(), ["Übung.herold"]);

        let case = open(OpenMode::Write, newer).unwrap();
        assert_eq!(identity(&case.connection).unwrap().1, 2);
        case.connection.execute("INSERT INTO edits VALUES ('lead')", []).unwrap();
        assert_eq!(case.verify().unwrap().operations, 1);
        case.close().unwrap();
        assert_eq!(names(), ["Übung.format-1.herold", "Übung.herold"]);

        // This program refuses the new one and opens the copy.
        let error = open(OpenMode::Write, MIGRATIONS).unwrap_err();
        assert!(matches!(&error, CaseFileError::Newer { file: 2, program: 1, .. }), "{error:?}");
        let copy = folder.path().join("Übung.format-1.herold");
        let copy = CaseFile::open(&copy, passphrase.as_ref(), OpenMode::Write).unwrap();
        assert_eq!(copy.verify().unwrap().operations, 1);
    }
}

#[test]
fn a_migration_that_fails_leaves_the_case_in_its_format() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.herold");
    let broken: &[&str] = &["CREATE TABLE edits (id TEXT) STRICT;", "CREATE TABLE facts (id TEXT) STRICT;"];
    create(&path, None).close().unwrap();
    CaseFile::open_with(&path, None, OpenMode::Write, &[MIGRATIONS[0], broken]).unwrap_err();
    let case = CaseFile::open(&path, None, OpenMode::Write).unwrap();
    assert_eq!(case.verify().unwrap().operations, 1);
    // A second try finds the first copy and keeps another.
    drop(case);
    CaseFile::open_with(&path, None, OpenMode::Write, &[MIGRATIONS[0], SECOND]).unwrap();
    assert!(folder.path().join("a.format-1-2.herold").is_file());
}

/// The files of this format stay readable, whatever the libraries do: one made by the first program of it is kept.
#[test]
fn a_case_made_by_the_first_program_of_this_format_opens() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.herold");
    for (file, passphrase) in [
        (include_bytes!("../tests/format-1.herold").as_slice(), None),
        (include_bytes!("../tests/format-1-passphrase.herold").as_slice(), Passphrase::new("Schwäne".into())),
    ] {
        fs::write(&path, file).unwrap();
        let mut case = CaseFile::open(&path, passphrase.as_ref(), OpenMode::Write).unwrap();
        let verified = case.verify().unwrap();
        assert_eq!(verified.operations, 3);
        assert_eq!(case.about().unwrap().title, "Nordmark");
        assert_eq!(case.facts().unwrap()[&FactId::new("persons").unwrap()], json!("many"));
        assert_eq!(
            verified.head.map(|byte| format!("{byte:02x}")).concat(),
            "471de979dbd8efccc4507ba01679100f8eb3fcead8011e004a13c1ea3b933716"
        );
        case.undo(at(), "Bo").unwrap();
        case.close().unwrap();
        fs::remove_file(&path).unwrap();
    }
}

#[test]
#[ignore = "makes the files of the test above"]
fn make_format_1() {
    for (name, passphrase) in
        [("format-1.herold", None), ("format-1-passphrase.herold", Passphrase::new("Schwäne".into()))]
    {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(name);
        let mut case = create(&path, passphrase.as_ref());
        case.apply(&change("persons", "many")).unwrap();
        case.note(at(), "Anna Öst", &Description::new("operation-export", [])).unwrap();
        println!("{}", case.verify().unwrap().head.map(|byte| format!("{byte:02x}")).concat());
        case.close().unwrap();
    }
}
