use crate::{Desk, SEED, assert_error, at, id, new_case, passphrase};
use herold_casefile::{About, CaseFile, Change, NoticeChoice, OpenMode, OperationKind, Protection, protection};
use serde_json::json;
use std::collections::BTreeMap;
use std::fs;

#[test]
fn a_new_case_has_what_it_was_given_and_is_one_file_after_close() {
    let desk = Desk::new();
    let mut new = new_case();
    let choice = NoticeChoice { languages: vec!["de".into()], position: 1 };
    new.notices.insert("press-release".into(), choice.clone());
    let case = CaseFile::create(&desk.path(), None, &new, SEED).unwrap();
    case.close().unwrap();
    desk.only_the_case();

    let case = desk.open();
    assert_eq!(
        case.about().unwrap(),
        About {
            case_id: "ab".repeat(16),
            created: at("17:05:00"),
            title: "Angriff auf das Klinikum Nordmark".into(),
            zone: "Europe/Berlin".into(),
            languages: vec!["de".into(), "da".into()],
        }
    );
    assert_eq!(case.meta().unwrap()["style"], json!({"gender": "pairs"}));
    assert_eq!(case.facts().unwrap(), new.facts);
    assert_eq!(case.notices().unwrap(), BTreeMap::from([("press-release".into(), choice)]));
    assert_eq!(case.protection(), Protection::None);
    let begin = case.last_operation().unwrap();
    assert_eq!(
        (begin.seq, begin.kind, begin.at, begin.actor.as_str()),
        (1, OperationKind::Begin, at("17:05:00"), "Anna Öst")
    );
    assert_eq!(begin.forward.len(), 8);
    assert_eq!((case.undoable().unwrap(), case.redoable().unwrap()), (None, None));
    assert_eq!(case.verify().unwrap().operations, 1);
    drop(case);
    desk.only_the_case();
}

#[test]
fn the_header_says_whose_file_it_is() {
    let desk = Desk::new();
    desk.create().close().unwrap();
    let header = fs::read(desk.path()).unwrap();
    assert_eq!(&header[..16], b"SQLite format 3\0");
    assert_eq!(header[60..64], 1_u32.to_be_bytes());
    assert_eq!(&header[68..72], b"HERO");
    // Not in the mode that needs a journal beside it, so that it opens from a read-only medium.
    assert_eq!(header[18..20], [1, 1]);
    assert_eq!(protection(&desk.path()).unwrap(), Protection::None);
}

#[test]
fn a_new_case_never_overwrites() {
    let desk = Desk::new();
    fs::write(desk.path(), "precious").unwrap();
    let error = CaseFile::create(&desk.path(), None, &new_case(), SEED).unwrap_err();
    assert_error(&error, "error-case-already-exists", &desk.path());
    assert_eq!(fs::read_to_string(desk.path()).unwrap(), "precious");
    desk.only_the_case();
}

#[test]
fn the_journal_of_a_lost_file_is_not_taken_for_that_of_a_new_one() {
    let desk = Desk::new();
    let journal = desk.0.path().join("Übung Nordmark.herold-wal");
    fs::write(&journal, "left over").unwrap();
    let error = CaseFile::create(&desk.path(), None, &new_case(), SEED).unwrap_err();
    assert_error(&error, "error-case-already-exists", &journal);
    assert_eq!(desk.files(), ["Übung Nordmark.herold-wal"]);
}

#[test]
fn folders_that_are_none_or_take_nothing_are_told_apart() {
    let desk = Desk::new();
    let lost = desk.0.path().join("lost/a.herold");
    assert_error(&CaseFile::create(&lost, None, &new_case(), SEED).unwrap_err(), "error-case-folder-not-found", &lost);

    fs::write(desk.path(), "a file, no folder").unwrap();
    let inside = desk.path().join("a.herold");
    let error = CaseFile::create(&inside, None, &new_case(), SEED).unwrap_err();
    assert_error(&error, "error-case-folder-not-found", &inside);
    assert_error(&CaseFile::open(&inside, None, OpenMode::Write).unwrap_err(), "error-case-not-found", &inside);
}

/// No rights help against a folder in which the system makes no files, not even those of root.
#[cfg(target_os = "linux")]
#[test]
fn a_folder_that_cannot_be_written_leaves_nothing() {
    let path = std::path::Path::new("/proc/herold-test.herold");
    let error = CaseFile::create(path, Some(&passphrase()), &new_case(), SEED).unwrap_err();
    assert_error(&error, "error-case-folder-not-writable", path);
    assert!(std::error::Error::source(&error).is_some());

    let desk = Desk::new();
    let case = desk.create();
    assert_error(&case.backup_to(path).unwrap_err(), "error-case-folder-not-writable", path);
}

#[test]
fn a_creation_that_fails_leaves_nothing() {
    let desk = Desk::new();
    let mut new = new_case();
    new.settings.insert(String::new(), json!("a setting without a key is refused by the table"));
    CaseFile::create(&desk.path(), None, &new, SEED).unwrap_err();
    assert_eq!(desk.files(), Vec::<String>::new());
}

#[test]
fn leftovers_of_a_killed_creation_hinder_nobody() {
    let desk = Desk::new();
    for end in [".new", ".new-journal", ".lock"] {
        fs::write(desk.0.path().join(format!("Übung Nordmark.herold{end}")), "half").unwrap();
    }
    desk.create().close().unwrap();
    desk.only_the_case();
}

#[test]
fn a_backup_is_the_case_as_it_is_and_never_overwrites() {
    for secret in [None, Some(passphrase())] {
        let desk = Desk::new();
        let mut case = CaseFile::create(&desk.path(), secret.as_ref(), &new_case(), SEED).unwrap();
        let change = |after: &str| Change::SetMeta { key: "title".into(), before: None, after: Some(json!(after)) };
        let Change::SetMeta { key, after, .. } = change("Neuer Titel") else { unreachable!() };
        let before = Some(json!("Angriff auf das Klinikum Nordmark"));
        case.apply(&crate::operation("17:06", vec![Change::SetMeta { key, before, after }])).unwrap().unwrap();

        let target = desk.0.path().join("Sicherung.herold");
        case.backup_to(&target).unwrap();
        assert_error(&case.backup_to(&target).unwrap_err(), "error-case-already-exists", &target);
        assert_error(&case.backup_to(&desk.path()).unwrap_err(), "error-case-already-exists", &desk.path());
        let head = case.verify().unwrap();
        case.close().unwrap();
        assert_eq!(desk.files(), ["Sicherung.herold", "Übung Nordmark.herold"]);

        let mut copy = CaseFile::open(&target, secret.as_ref(), OpenMode::Write).unwrap();
        assert_eq!(copy.verify().unwrap(), head);
        assert_eq!(copy.about().unwrap().title, "Neuer Titel");
        assert_eq!(copy.facts().unwrap()[&id("org_name")], json!({"de": {"plain": "Klinikum Nordmark"}}));
        copy.undo(at("17:07"), "Anna Öst").unwrap();
        assert_eq!(copy.about().unwrap().title, "Angriff auf das Klinikum Nordmark");
    }
}
