//! Changes past Herold, with any program that knows SQLite.

use crate::{Desk, assert_error, operation, set};
use herold_casefile::{CaseFile, OpenMode};
use rusqlite::Connection;
use serde_json::json;

/// Makes a case with five operations, runs SQL on the file past Herold, and returns what verifying says.
fn after(sql: &str) -> (Desk, Result<i64, herold_casefile::CaseFileError>) {
    let desk = Desk::new();
    let mut case = desk.create();
    for number in 1..=3 {
        let before = (number > 1).then(|| json!(number - 1));
        case.apply(&operation("17:06", vec![set("note", before, Some(json!(number)))])).unwrap();
    }
    case.undo(crate::at("17:07"), "Bo").unwrap();
    case.close().unwrap();
    let other = Connection::open(desk.path()).unwrap();
    other.execute_batch(sql).unwrap();
    other.close().unwrap();
    let found = CaseFile::open(&desk.path(), None, OpenMode::Read).and_then(|case| case.verify());
    (desk, found.map(|verified| verified.operations))
}

fn broken_at(sql: &str, seq: i64) {
    let unlock = "DROP TRIGGER operations_stay; DROP TRIGGER operations_remain; DROP TRIGGER operations_continue;";
    let (desk, found) = after(&format!("{unlock}{sql}"));
    let error = found.unwrap_err();
    assert_error(&error, "error-case-log-broken", &desk.path());
    assert_eq!(error.message().1["seq"], seq.to_string(), "{sql}");
}

#[test]
fn a_case_left_alone_is_whole() {
    assert_eq!(after("").1.unwrap(), 5);
}

#[test]
fn a_log_changed_anywhere_is_found() {
    broken_at("UPDATE operations SET actor = 'Eve' WHERE seq = 2", 2);
    broken_at("UPDATE operations SET at = '2025-12-09T17:06:01+01:00' WHERE seq = 5", 5);
    broken_at("UPDATE operations SET hash = zeroblob(32) WHERE seq = 3", 3);
    broken_at("UPDATE operations SET undo_step = 2 WHERE seq = 4", 4);
    broken_at("DELETE FROM operations WHERE seq = 3", 3);
    broken_at("DELETE FROM operations WHERE seq = 1", 1);
    broken_at("DELETE FROM operations", 1);
    broken_at(
        "INSERT INTO operations SELECT 6, at, actor, 'note', message, arguments, '[]', '[]', NULL, NULL, undo_step,
        redo_step, hash, zeroblob(32) FROM operations WHERE seq = 5",
        6,
    );
}

#[test]
fn a_log_cut_at_its_end_no_longer_leads_to_the_tables() {
    let (desk, found) = after("DROP TRIGGER operations_remain; DELETE FROM operations WHERE seq = 5");
    assert_error(&found.unwrap_err(), "error-case-past-the-log", &desk.path());
}

#[test]
fn tables_changed_past_the_log_are_found() {
    for (sql, target, name) in [
        ("UPDATE facts SET json = '7' WHERE id = 'note'", "fact", "note"),
        ("INSERT INTO facts VALUES ('cause', '1')", "fact", "cause"),
        ("DELETE FROM facts WHERE id = 'org_name'", "fact", "org_name"),
        ("UPDATE meta SET value = '\"x\"' WHERE key = 'title'", "setting", "title"),
        ("INSERT INTO notices VALUES ('faq', '[\"de\"]', 1)", "notice", "faq"),
    ] {
        let (desk, found) = after(sql);
        let error = found.unwrap_err();
        assert_error(&error, "error-case-past-the-log", &desk.path());
        let (_, arguments) = error.message();
        assert_eq!((arguments["target"].as_str(), arguments["name"].as_str()), (target, name), "{sql}");
    }
}
