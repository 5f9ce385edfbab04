//! Case files on a real disk.
#![allow(clippy::unwrap_used, clippy::panic, reason = "helpers of tests, outside of test functions")]

mod creating;
mod encrypted;
mod history;
mod killed;
mod opening;
mod sharing;
mod tampering;

use herold_casefile::{
    CaseFile, CaseFileError, Change, Coalesce, Description, NewCase, NewOperation, OpenMode, Passphrase, Seed,
};
use herold_facts::{FactId, Stamp};
use jiff::tz::TimeZone;
use serde_json::{Value as Json, json};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// A folder for cases, gone with the test.
struct Desk(TempDir);

impl Desk {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    fn path(&self) -> PathBuf {
        self.0.path().join("Übung Nordmark.herold")
    }

    fn create(&self) -> CaseFile {
        CaseFile::create(&self.path(), None, &new_case(), SEED).unwrap()
    }

    fn create_with(&self, passphrase: &Passphrase) -> CaseFile {
        CaseFile::create(&self.path(), Some(passphrase), &new_case(), SEED).unwrap()
    }

    fn open(&self) -> CaseFile {
        CaseFile::open(&self.path(), None, OpenMode::Write).unwrap()
    }

    fn open_error(&self) -> CaseFileError {
        CaseFile::open(&self.path(), None, OpenMode::Write).unwrap_err()
    }

    /// The names in the folder.
    fn files(&self) -> Vec<String> {
        let mut names: Vec<_> =
            fs::read_dir(self.0.path()).unwrap().map(|e| e.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }

    fn only_the_case(&self) {
        assert_eq!(self.files(), ["Übung Nordmark.herold"]);
    }
}

const SEED: Seed = Seed { salt: *b"\x93salt of sixteen", case_id: [0xab; 16] };

fn passphrase() -> Passphrase {
    Passphrase::new("Schwäne über Nordmark".into()).unwrap()
}

fn id(id: &str) -> FactId {
    FactId::new(id).unwrap()
}

/// A time on 9 December 2025.
fn at(clock: &str) -> Stamp {
    Stamp::parse(&format!("2025-12-09T{clock}"), &TimeZone::get("Europe/Berlin").unwrap()).unwrap()
}

fn new_case() -> NewCase {
    NewCase {
        at: at("17:05:00"),
        actor: "Anna Öst".into(),
        description: Description::new("operation-case-new", []),
        title: "Angriff auf das Klinikum Nordmark".into(),
        zone: "Europe/Berlin".into(),
        languages: vec!["de".into(), "da".into()],
        settings: BTreeMap::from([("style".into(), json!({"gender": "pairs"}))]),
        facts: BTreeMap::from([(id("org_name"), json!({"de": {"plain": "Klinikum Nordmark"}}))]),
        notices: BTreeMap::new(),
    }
}

fn set(fact: &str, before: Option<Json>, after: Option<Json>) -> Change {
    Change::SetFact { id: id(fact), before, after }
}

fn operation(clock: &str, changes: Vec<Change>) -> NewOperation {
    NewOperation {
        at: at(clock),
        actor: "Anna Öst".into(),
        description: Description::new("operation-facts-set", [("count", changes.len().to_string())]),
        changes,
        coalesce: None,
    }
}

fn typing(clock: &str, before: Option<&str>, after: &str) -> NewOperation {
    NewOperation {
        coalesce: Some(Coalesce { key: "note".into(), within: 2 }),
        description: Description::new("operation-fact-typed", [("text", after.into())]),
        ..operation(clock, vec![set("note", before.map(Json::from), Some(after.into()))])
    }
}

/// Every error says the file and what to do, in a message that the locales can have.
fn assert_error(error: &CaseFileError, code: &str, path: &Path) {
    assert_eq!(error.code(), code, "{error}");
    assert_eq!(error.path(), path);
    let (id, arguments) = error.message();
    let (_, names) = herold_casefile::MESSAGES.iter().find(|(listed, _)| *listed == id).unwrap();
    let mut expected = names.to_vec();
    expected.push("path");
    expected.sort_unstable();
    assert_eq!(arguments.keys().copied().collect::<Vec<_>>(), expected);
    assert_eq!(arguments["path"], path.display().to_string());
    // What happened, and what to do.
    let alone = ["error-case-nothing-to-undo", "error-case-nothing-to-redo", "error-case-fixed"];
    assert!(error.to_string().contains(": ") || alone.contains(&code), "{error}");
}
