use crate::{Desk, assert_error, passphrase};
use herold_casefile::{CaseFile, OpenMode};
use rusqlite::Connection;
use std::fs;

#[test]
fn what_is_no_case_is_refused_by_its_own_name() {
    let desk = Desk::new();
    let path = desk.path();
    assert_error(&desk.open_error(), "error-case-not-found", &path);
    let folder = desk.0.path();
    assert_error(&CaseFile::open(folder, None, OpenMode::Read).unwrap_err(), "error-case-is-folder", folder);
    for (content, code) in [
        (Vec::new(), "error-case-truncated"),
        (b"Hallo".to_vec(), "error-case-not-ours"),
        ("Überfall auf das Klinikum\n".repeat(1000).into_bytes(), "error-case-not-ours"),
        ([b"PK\x03\x04".as_slice(), &[0xfe; 9000]].concat(), "error-case-not-ours"),
        (vec![0xfe; 9000], "error-case-truncated"),
        (b"SQLite format 3\0".to_vec(), "error-case-truncated"),
    ] {
        fs::write(&path, content).unwrap();
        for secret in [None, Some(passphrase())] {
            let error = CaseFile::open(&path, secret.as_ref(), OpenMode::Write).unwrap_err();
            assert_error(&error, code, &path);
        }
        desk.only_the_case();
    }
}

#[test]
fn a_database_of_another_program_is_not_ours_and_stays_as_it_was() {
    let desk = Desk::new();
    let other = Connection::open(desk.path()).unwrap();
    other.execute_batch("PRAGMA application_id = 252006673; CREATE TABLE facts (id TEXT)").unwrap();
    other.close().unwrap();
    let before = fs::read(desk.path()).unwrap();
    for mode in [OpenMode::Read, OpenMode::Write] {
        let error = CaseFile::open(&desk.path(), None, mode).unwrap_err();
        assert_error(&error, "error-case-not-ours", &desk.path());
    }
    assert_eq!(fs::read(desk.path()).unwrap(), before);
    desk.only_the_case();
}

#[test]
fn a_newer_file_is_refused_and_stays_as_it_was() {
    let desk = Desk::new();
    desk.create().close().unwrap();
    let newer = Connection::open(desk.path()).unwrap();
    newer.pragma_update(None, "user_version", 7).unwrap();
    newer.close().unwrap();
    let before = fs::read(desk.path()).unwrap();
    for mode in [OpenMode::Read, OpenMode::Write] {
        let error = CaseFile::open(&desk.path(), None, mode).unwrap_err();
        assert_error(&error, "error-case-newer", &desk.path());
        let (_, arguments) = error.message();
        assert_eq!((arguments["file"].as_str(), arguments["program"].as_str()), ("7", "1"));
    }
    assert_eq!(fs::read(desk.path()).unwrap(), before);
    desk.only_the_case();
}

#[test]
fn a_file_cut_off_is_told() {
    let desk = Desk::new();
    desk.create().close().unwrap();
    let whole = fs::read(desk.path()).unwrap();
    for length in [0, 1, 15, 16, 99, 512, 4095, 4096, whole.len() / 2, whole.len() - 4096, whole.len() - 1] {
        fs::write(desk.path(), &whole[..length]).unwrap();
        let error = desk.open_error();
        assert_error(&error, "error-case-truncated", &desk.path());
        assert_eq!(error.message().1["length"], length.to_string());
        desk.only_the_case();
    }
}

#[test]
fn pages_full_of_noise_are_damage() {
    let desk = Desk::new();
    desk.create().close().unwrap();
    let whole = fs::read(desk.path()).unwrap();
    for page in 0..whole.len() / 4096 {
        let mut file = whole.clone();
        let start = if page == 0 { 100 } else { page * 4096 };
        file[start..(page + 1) * 4096].fill(0xa5);
        fs::write(desk.path(), &file).unwrap();
        let error = CaseFile::open(&desk.path(), None, OpenMode::Read).and_then(|case| case.verify()).unwrap_err();
        assert_error(&error, "error-case-damaged", &desk.path());
        assert!(std::error::Error::source(&error).is_some());
    }
}

#[test]
fn a_table_that_is_missing_is_damage() {
    let desk = Desk::new();
    desk.create().close().unwrap();
    let other = Connection::open(desk.path()).unwrap();
    other.execute_batch("DROP TABLE notices").unwrap();
    other.close().unwrap();
    assert_error(&desk.open_error(), "error-case-damaged", &desk.path());
}

#[test]
fn a_write_protected_file_can_be_read_but_not_written() {
    let desk = Desk::new();
    desk.create().close().unwrap();
    let writable = fs::metadata(desk.path()).unwrap().permissions();
    let mut protected = writable.clone();
    protected.set_readonly(true);
    fs::set_permissions(desk.path(), protected).unwrap();
    assert_error(&desk.open_error(), "error-case-read-only", &desk.path());
    let case = CaseFile::open(&desk.path(), None, OpenMode::Read).unwrap();
    assert_eq!(case.verify().unwrap().operations, 1);
    drop(case);
    fs::set_permissions(desk.path(), writable).unwrap();
    desk.only_the_case();
}

#[test]
fn a_name_that_looks_like_an_address_is_a_name() {
    let desk = Desk::new();
    let path = desk.0.path().join("file:a?mode=memory#b.herold");
    if cfg!(windows) {
        return;
    }
    CaseFile::create(&path, None, &crate::new_case(), crate::SEED).unwrap().close().unwrap();
    assert!(path.is_file());
}

/// A link leads to the same case, with the same lock.
#[cfg(unix)]
#[test]
fn a_case_opened_through_a_link_is_the_same_case() {
    let desk = Desk::new();
    let other = Desk::new();
    let case = desk.create();
    std::os::unix::fs::symlink(desk.path(), other.path()).unwrap();
    assert_error(&other.open_error(), "error-case-open-elsewhere", &other.path());
    case.close().unwrap();
    other.open().close().unwrap();
    desk.only_the_case();
    other.only_the_case();
}
