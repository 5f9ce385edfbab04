use crate::killed::Child;
use crate::{Desk, assert_error, id, operation, passphrase, set};
use herold_casefile::{CaseFile, OpenMode};
use serde_json::json;

#[test]
fn one_writes_and_many_read() {
    let desk = Desk::new();
    let mut writer = desk.create();
    let error = desk.open_error();
    assert_error(&error, "error-case-open-elsewhere", &desk.path());

    let readers: Vec<_> = (0..3).map(|_| CaseFile::open(&desk.path(), None, OpenMode::Read).unwrap()).collect();
    writer.apply(&operation("17:06", vec![set("note", None, Some(json!("seen at once")))])).unwrap();
    for reader in &readers {
        assert_eq!(reader.facts().unwrap()[&id("note")], json!("seen at once"));
        assert_eq!(reader.verify().unwrap().operations, 2);
    }
    drop(readers);
    writer.close().unwrap();
    desk.only_the_case();
    desk.open();
}

#[test]
fn a_reader_changes_nothing() {
    let desk = Desk::new();
    desk.create().close().unwrap();
    let mut reader = CaseFile::open(&desk.path(), None, OpenMode::Read).unwrap();
    let change = operation("17:06", vec![set("note", None, Some(json!(1)))]);
    assert_error(&reader.apply(&change).unwrap_err(), "error-case-read-only", &desk.path());
    assert_error(&reader.undo(change.at, "Bo").unwrap_err(), "error-case-read-only", &desk.path());
}

#[test]
fn readers_may_stay_when_the_writer_goes_and_comes() {
    let desk = Desk::new();
    let mut writer = desk.create();
    let reader = CaseFile::open(&desk.path(), None, OpenMode::Read).unwrap();
    writer.apply(&operation("17:06", vec![set("note", None, Some(json!(1)))])).unwrap();
    writer.close().unwrap();
    assert_eq!(reader.facts().unwrap()[&id("note")], json!(1));
    let mut writer = desk.open();
    writer.apply(&operation("17:07", vec![set("note", Some(json!(1)), Some(json!(2)))])).unwrap();
    writer.close().unwrap();
    assert_eq!(reader.facts().unwrap()[&id("note")], json!(2));
    drop(reader);
    desk.only_the_case();
    assert_eq!(desk.open().facts().unwrap()[&id("note")], json!(2));
}

#[test]
fn a_second_process_is_told_at_once_and_a_killed_one_hinders_nobody() {
    let desk = Desk::new();
    let mut case = desk.create();
    case.apply(&operation("17:06", vec![set("note", None, Some(json!(1)))])).unwrap();
    assert_eq!(Child::start("open", &desk.path()).line().unwrap(), "error-case-open-elsewhere");
    // A handle of this process that only looked must not have let go of what the writer holds.
    let reader = CaseFile::open(&desk.path(), None, OpenMode::Read).unwrap();
    herold_casefile::protection(&desk.path()).unwrap();
    drop(reader);
    let mut other = Child::start("read", &desk.path());
    assert_eq!(other.line().unwrap(), "read 1");
    // It has closed the case and ended, and left the writer its journal.
    assert_eq!(other.line(), None);
    assert!(desk.files().contains(&"Übung Nordmark.herold-wal".into()), "{:?}", desk.files());
    case.apply(&operation("17:07", vec![set("note", Some(json!(1)), Some(json!(2)))])).unwrap();
    assert_eq!(Child::start("read", &desk.path()).line().unwrap(), "read 2");
    case.close().unwrap();

    let mut holder = Child::start("open", &desk.path());
    assert_eq!(holder.line().unwrap(), "open");
    assert_error(&desk.open_error(), "error-case-open-elsewhere", &desk.path());
    let reader = CaseFile::open(&desk.path(), None, OpenMode::Read).unwrap();
    assert_eq!(reader.facts().unwrap()[&id("note")], json!(2));
    drop(reader);
    holder.kill();
    desk.open().close().unwrap();
    desk.only_the_case();
}

#[test]
fn an_encrypted_case_is_shared_alike() {
    let desk = Desk::new();
    let mut writer = desk.create_with(&passphrase());
    let reader = CaseFile::open(&desk.path(), Some(&passphrase()), OpenMode::Read).unwrap();
    writer.apply(&operation("17:06", vec![set("note", None, Some(json!(1)))])).unwrap();
    assert_eq!(reader.facts().unwrap()[&id("note")], json!(1));
    writer.close().unwrap();
    drop(reader);
    desk.only_the_case();
}
/// On Unix a process that closes any handle of a file loses its locks on it: see `probe.rs`.
#[cfg(target_os = "linux")]
#[test]
fn looking_at_an_open_case_lets_go_of_no_lock() {
    use std::os::unix::fs::MetadataExt as _;
    let desk = Desk::new();
    let case = desk.create();
    let number = std::fs::metadata(desk.path()).unwrap().ino();
    let locks = || {
        let all = std::fs::read_to_string("/proc/locks").unwrap();
        all.lines().filter(|line| line.contains("POSIX") && line.contains(&format!(":{number} "))).count()
    };
    case.facts().unwrap();
    let held = locks();
    assert!(held > 0);
    herold_casefile::protection(&desk.path()).unwrap();
    assert_eq!(locks(), held);
    let reader = CaseFile::open(&desk.path(), None, OpenMode::Read).unwrap();
    assert_eq!(reader.facts().unwrap(), case.facts().unwrap());
    drop(reader);
    desk.open_error();
    assert_eq!(locks(), held);
}
