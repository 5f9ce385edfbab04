use crate::{Desk, SEED, assert_error, new_case, operation, passphrase, set};
use herold_casefile::{CaseFile, OpenMode, Passphrase, Protection, protection};
use serde_json::json;
use std::fs;

fn contains(file: &[u8], text: &str) -> bool {
    file.windows(text.len()).any(|window| window == text.as_bytes())
}

#[test]
fn nothing_can_be_read_in_the_file_or_its_journal() {
    let desk = Desk::new();
    let mut case = desk.create_with(&passphrase());
    case.apply(&operation("17:06", vec![set("note", None, Some(json!("Patientendaten im Netz")))])).unwrap();
    let secrets = ["Patientendaten", "Nordmark", "Anna", "org_name", "operation", "CREATE TABLE", "SQLite", "Berlin"];
    for name in desk.files() {
        let file = fs::read(desk.0.path().join(&name)).unwrap();
        for secret in secrets {
            assert!(!contains(&file, secret), "{secret} in {name}");
        }
    }
    case.close().unwrap();
    desk.only_the_case();
    let file = fs::read(desk.path()).unwrap();
    assert_eq!(file[..16], SEED.salt);
    for secret in secrets {
        assert!(!contains(&file, secret), "{secret}");
    }
    // The same search finds it in a case that anyone can read.
    let open = Desk::new();
    open.create().close().unwrap();
    assert!(contains(&fs::read(open.path()).unwrap(), "Klinikum Nordmark"));
}

#[test]
fn it_opens_with_its_passphrase_alone() {
    let desk = Desk::new();
    desk.create_with(&passphrase()).close().unwrap();
    assert_eq!(protection(&desk.path()).unwrap(), Protection::Passphrase);
    assert_error(&desk.open_error(), "error-case-passphrase-needed", &desk.path());
    let wrong = Passphrase::new("Schwäne über Nordmarq".into()).unwrap();
    let error = CaseFile::open(&desk.path(), Some(&wrong), OpenMode::Write).unwrap_err();
    assert_error(&error, "error-case-wrong-passphrase", &desk.path());
    assert!(!format!("{error:?} {error}").contains("Schw"));
    desk.only_the_case();
    let composed = Passphrase::new("Schwa\u{308}ne u\u{308}ber Nordmark".into()).unwrap();
    let case = CaseFile::open(&desk.path(), Some(&composed), OpenMode::Write).unwrap();
    assert_eq!(case.protection(), Protection::Passphrase);
    assert_eq!(case.facts().unwrap(), new_case().facts);
}

#[test]
fn a_passphrase_for_a_case_without_one_is_told() {
    let desk = Desk::new();
    desk.create().close().unwrap();
    let error = CaseFile::open(&desk.path(), Some(&passphrase()), OpenMode::Write).unwrap_err();
    assert_error(&error, "error-case-not-protected", &desk.path());
}

#[test]
fn a_flipped_bit_in_any_page_is_found() {
    let desk = Desk::new();
    desk.create_with(&passphrase()).close().unwrap();
    let whole = fs::read(desk.path()).unwrap();
    let pages = whole.len() / 4096;
    assert!(pages >= 8, "{pages}");
    let mut told = Vec::new();
    for page in 0..pages {
        let mut file = whole.clone();
        file[page * 4096 + 1000] ^= 1;
        fs::write(desk.path(), &file).unwrap();
        let result = CaseFile::open(&desk.path(), Some(&passphrase()), OpenMode::Read).and_then(|case| case.verify());
        told.push(result.unwrap_err().code());
    }
    assert_eq!(told[0], "error-case-wrong-passphrase");
    assert!(told[1..].iter().all(|code| *code == "error-case-damaged"), "{told:?}");
}

#[test]
fn a_file_cut_at_any_length_is_cut_off_or_damaged() {
    let desk = Desk::new();
    desk.create_with(&passphrase()).close().unwrap();
    let whole = fs::read(desk.path()).unwrap();
    for (length, code) in [
        (0, "error-case-truncated"),
        (15, "error-case-truncated"),
        (16, "error-case-truncated"),
        (4095, "error-case-truncated"),
        (whole.len() - 1, "error-case-truncated"),
        (4096, "error-case-damaged"),
        (whole.len() - 4096, "error-case-damaged"),
    ] {
        fs::write(desk.path(), &whole[..length]).unwrap();
        let error = CaseFile::open(&desk.path(), Some(&passphrase()), OpenMode::Write).unwrap_err();
        assert_eq!(error.code(), code, "{length}");
        desk.only_the_case();
    }
}
