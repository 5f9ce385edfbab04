//! `operations`: the log. It only grows: triggers refuse to change or remove a row and to add one that does not
//! continue the chain of hashes.
//!
//! **Undo from the log alone.** Nothing but the log says what can be undone, and nothing in it is ever rewritten. A
//! *step* is what one press of undo takes back: one change, or a run of keystrokes in the same field. Its number is
//! that of its first operation; a keystroke that belongs to the step before it carries that step's number instead of
//! its own. Every row also carries the tops of both stacks as they are after it: `undo_step` and `redo_step`. What
//! lies under a top stands in an older row, since a stack cannot change below a step while the step is on it:
//!
//! - under step *s* on the undo stack lies the `undo_step` of row *s* − 1, the row before the step began;
//! - under step *s* on the redo stack lies the `redo_step` of the row before the last undo of *s*.
//!
//! So a change pushes its step and empties the redo stack, undo and redo move one step across, and each reads a few
//! rows, however long the log is.

use crate::fault::Fault;
use crate::operation::{Description, Operation, OperationKind};
use herold_facts::Stamp;
use jiff::fmt::temporal::Pieces;
use jiff::tz::TimeZone;
use rusqlite::{CachedStatement, Connection, OptionalExtension as _, Row};
use sha2::{Digest as _, Sha256};

/// The table of format 1.
pub(crate) const V1: &str = "
CREATE TABLE operations (
    seq INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    actor TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('begin', 'do', 'undo', 'redo', 'note')),
    message TEXT NOT NULL,
    arguments TEXT NOT NULL CHECK (json_type(arguments) = 'object'),
    forward TEXT NOT NULL CHECK (json_type(forward) = 'array'),
    inverse TEXT NOT NULL CHECK (json_type(inverse) = 'array'),
    step INTEGER CHECK (step <= seq),
    coalesce_key TEXT,
    undo_step INTEGER CHECK (undo_step <= seq),
    redo_step INTEGER CHECK (redo_step <= seq),
    prev BLOB NOT NULL CHECK (length(prev) = 32),
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    CHECK ((kind IN ('begin', 'note')) = (step IS NULL)),
    CHECK ((kind = 'begin') = (seq = 1))
) STRICT;

CREATE INDEX operations_by_step ON operations (step, seq) WHERE step IS NOT NULL;

CREATE TRIGGER operations_continue BEFORE INSERT ON operations
WHEN new.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM operations)
    OR new.prev <> coalesce((SELECT hash FROM operations ORDER BY seq DESC LIMIT 1), zeroblob(32))
BEGIN
    SELECT raise(ABORT, 'an operation has to continue the log');
END;

CREATE TRIGGER operations_stay BEFORE UPDATE ON operations
BEGIN
    SELECT raise(ABORT, 'the log only grows');
END;

CREATE TRIGGER operations_remain BEFORE DELETE ON operations
BEGIN
    SELECT raise(ABORT, 'the log only grows');
END;
";

const COLUMNS: &str = "seq, at, actor, kind, message, arguments, forward, inverse, step, coalesce_key, undo_step, \
                       redo_step, prev, hash";

/// A row, with times, lists and objects as the texts that are hashed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Record {
    pub(crate) seq: i64,
    pub(crate) at: String,
    pub(crate) actor: String,
    pub(crate) kind: String,
    pub(crate) message: String,
    pub(crate) arguments: String,
    pub(crate) forward: String,
    pub(crate) inverse: String,
    pub(crate) step: Option<i64>,
    pub(crate) coalesce_key: Option<String>,
    pub(crate) undo_step: Option<i64>,
    pub(crate) redo_step: Option<i64>,
    pub(crate) prev: [u8; 32],
    pub(crate) hash: [u8; 32],
}

impl Record {
    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            seq: row.get(0)?,
            at: row.get(1)?,
            actor: row.get(2)?,
            kind: row.get(3)?,
            message: row.get(4)?,
            arguments: row.get(5)?,
            forward: row.get(6)?,
            inverse: row.get(7)?,
            step: row.get(8)?,
            coalesce_key: row.get(9)?,
            undo_step: row.get(10)?,
            redo_step: row.get(11)?,
            prev: row.get(12)?,
            hash: row.get(13)?,
        })
    }

    /// Returns the SHA-256 of the hash before it and of every field with its length, so that no two rows with
    /// different fields are the same bytes.
    pub(crate) fn digest(&self) -> [u8; 32] {
        let mut hasher = Sha256::new();
        let mut field = |bytes: Option<&[u8]>| {
            let Some(bytes) = bytes else { return hasher.update(u64::MAX.to_be_bytes()) };
            hasher.update((bytes.len() as u64).to_be_bytes());
            hasher.update(bytes);
        };
        field(Some(b"herold operation 1"));
        field(Some(&self.prev));
        field(Some(&self.seq.to_be_bytes()));
        for text in [&self.at, &self.actor, &self.kind, &self.message, &self.arguments, &self.forward, &self.inverse] {
            field(Some(text.as_bytes()));
        }
        field(self.coalesce_key.as_deref().map(str::as_bytes));
        for step in [self.step, self.undo_step, self.redo_step] {
            field(step.map(i64::to_be_bytes).as_ref().map(<[u8; 8]>::as_slice));
        }
        hasher.finalize().into()
    }

    /// Returns the row as an operation.
    pub(crate) fn operation(&self) -> Result<Operation, Fault> {
        let kind = OperationKind::ALL.into_iter().find(|kind| kind.key() == self.kind);
        Ok(Operation {
            seq: self.seq,
            at: read_stamp(&self.at).ok_or_else(|| Fault::row("a time that is none"))?,
            actor: self.actor.clone(),
            kind: kind.ok_or_else(|| Fault::row("an unknown kind of operation"))?,
            description: Description {
                message: self.message.clone(),
                arguments: serde_json::from_str(&self.arguments)?,
            },
            forward: serde_json::from_str(&self.forward)?,
            inverse: serde_json::from_str(&self.inverse)?,
            step: self.step,
            hash: self.hash,
        })
    }
}

/// Returns a stored time with the offset it was stored with.
pub(crate) fn read_stamp(text: &str) -> Option<Stamp> {
    let offset = Pieces::parse(text).ok()?.to_numeric_offset()?;
    Stamp::parse(text, &TimeZone::fixed(offset))
}

fn prepare<'c>(connection: &'c Connection, rest: &str) -> rusqlite::Result<CachedStatement<'c>> {
    connection.prepare_cached(&format!("SELECT {COLUMNS} FROM operations {rest}"))
}

/// Appends a row: number and chain are put in here.
pub(crate) fn append(connection: &Connection, mut record: Record) -> Result<Record, Fault> {
    let last = last(connection)?;
    record.seq = last.as_ref().map_or(0, |last| last.seq) + 1;
    record.prev = last.map_or([0; 32], |last| last.hash);
    record.hash = record.digest();
    connection
        .prepare_cached("INSERT INTO operations VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)")?
        .execute(rusqlite::params![
            record.seq,
            record.at,
            record.actor,
            record.kind,
            record.message,
            record.arguments,
            record.forward,
            record.inverse,
            record.step,
            record.coalesce_key,
            record.undo_step,
            record.redo_step,
            record.prev,
            record.hash,
        ])?;
    Ok(record)
}

/// Returns the last row; none only while a case is being made.
pub(crate) fn last(connection: &Connection) -> Result<Option<Record>, Fault> {
    Ok(prepare(connection, "ORDER BY seq DESC LIMIT 1")?.query_row([], Record::read).optional()?)
}

/// Returns a row by number.
pub(crate) fn get(connection: &Connection, seq: i64) -> Result<Record, Fault> {
    prepare(connection, "WHERE seq = ?1")?.query_row([seq], Record::read).optional()?.ok_or(Fault::Log(seq))
}

/// Returns the changes that a step consists of, first to last; at least one.
pub(crate) fn of_step(connection: &Connection, step: i64) -> Result<Vec<Operation>, Fault> {
    let mut statement = prepare(connection, "WHERE step = ?1 AND kind = 'do' ORDER BY seq")?;
    let mut rows = statement.query([step])?;
    let mut list = Vec::new();
    while let Some(row) = rows.next()? {
        list.push(Record::read(row)?.operation()?);
    }
    if list.is_empty() { Err(Fault::Log(step)) } else { Ok(list) }
}

/// Returns the number of the operation that last took a step back.
pub(crate) fn last_undo_of(connection: &Connection, step: i64) -> Result<i64, Fault> {
    connection
        .prepare_cached("SELECT max(seq) FROM operations WHERE step = ?1 AND kind = 'undo'")?
        .query_row([step], |row| row.get::<_, Option<i64>>(0))?
        .ok_or(Fault::Log(step))
}

/// Returns at most `limit` operations, the last one first, all of them older than number `before` if given.
pub(crate) fn newest(connection: &Connection, before: Option<i64>, limit: u32) -> Result<Vec<Operation>, Fault> {
    let mut statement = prepare(connection, "WHERE seq < ?1 ORDER BY seq DESC LIMIT ?2")?;
    let mut rows = statement.query((before.unwrap_or(i64::MAX), limit))?;
    let mut list = Vec::new();
    while let Some(row) = rows.next()? {
        list.push(Record::read(row)?.operation()?);
    }
    Ok(list)
}

/// Returns at most `limit` operations that changed a fact, the last one first. Looks through the whole log if it must.
pub(crate) fn of_fact(connection: &Connection, fact: &str, limit: u32) -> Result<Vec<Operation>, Fault> {
    let mut statement = prepare(
        connection,
        "WHERE EXISTS (SELECT 1 FROM json_each(forward)
                       WHERE value ->> '$.change' = 'set_fact' AND value ->> '$.id' = ?1)
         ORDER BY seq DESC LIMIT ?2",
    )?;
    let mut rows = statement.query((fact, limit))?;
    let mut list = Vec::new();
    while let Some(row) = rows.next()? {
        list.push(Record::read(row)?.operation()?);
    }
    Ok(list)
}

/// Calls a function with every row, first to last.
pub(crate) fn each(connection: &Connection, mut visit: impl FnMut(&Record) -> Result<(), Fault>) -> Result<(), Fault> {
    let mut statement = prepare(connection, "ORDER BY seq")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        visit(&Record::read(row)?)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::table::in_memory;

    fn record(kind: &str, step: Option<i64>) -> Record {
        Record {
            seq: 0,
            at: "2025-12-09T17:05:00+01:00".into(),
            actor: "Anna Öst".into(),
            kind: kind.into(),
            message: "operation-fact-set".into(),
            arguments: r#"{"fact":"persons"}"#.into(),
            forward: "[]".into(),
            inverse: "[]".into(),
            step,
            coalesce_key: None,
            undo_step: step,
            redo_step: None,
            prev: [9; 32],
            hash: [9; 32],
        }
    }

    #[test]
    fn rows_continue_the_chain_and_come_back_as_they_were() {
        let connection = in_memory();
        let first = append(&connection, record("begin", None)).unwrap();
        let second = append(&connection, record("do", Some(2))).unwrap();
        assert_eq!((first.seq, first.prev, second.seq, second.prev), (1, [0; 32], 2, first.hash));
        assert_eq!(last(&connection).unwrap(), Some(second.clone()));
        assert_eq!(get(&connection, 1).unwrap(), first);
        let operation = second.operation().unwrap();
        assert_eq!(operation.at.to_string(), "2025-12-09T17:05:00+01:00");
        assert_eq!(operation.description, Description::new("operation-fact-set", [("fact", "persons".into())]));
        assert_eq!(of_step(&connection, 2).unwrap(), std::slice::from_ref(&operation));
        assert_eq!(newest(&connection, None, 1).unwrap(), [operation]);
        assert_eq!(newest(&connection, Some(2), 9).unwrap(), [first.operation().unwrap()]);
    }

    #[test]
    fn the_hash_covers_every_field() {
        let base = record("do", Some(2));
        let mut variants = vec![base.digest()];
        let mut with = |edit: fn(&mut Record)| {
            let mut other = base.clone();
            edit(&mut other);
            variants.push(other.digest());
        };
        with(|r| r.seq = 1);
        with(|r| r.at.push('x'));
        with(|r| r.actor.push('x'));
        with(|r| r.kind = "redo".into());
        with(|r| r.message.push('x'));
        with(|r| r.arguments.push(' '));
        with(|r| r.forward.push(' '));
        with(|r| r.inverse.push(' '));
        with(|r| r.step = None);
        with(|r| r.coalesce_key = Some(String::new()));
        with(|r| r.undo_step = Some(1));
        with(|r| r.redo_step = Some(2));
        with(|r| r.prev = [0; 32]);
        // Text that moves from one field to the next.
        with(|r| {
            r.actor.push_str("operation");
            r.message = "-fact-set".into();
        });
        let count = variants.len();
        variants.sort_unstable();
        variants.dedup();
        assert_eq!((count, variants.len()), (15, 15));
    }

    #[test]
    fn the_log_only_grows() {
        let connection = in_memory();
        let first = append(&connection, record("begin", None)).unwrap();
        append(&connection, record("do", Some(2))).unwrap();
        let refused = |sql: &str| connection.execute(sql, []).unwrap_err().to_string();
        assert_eq!(refused("UPDATE operations SET actor = 'x' WHERE seq = 1"), "the log only grows");
        assert_eq!(refused("DELETE FROM operations WHERE seq = 2"), "the log only grows");
        let copy = |seq: i64, prev: &str| {
            format!(
                "INSERT OR REPLACE INTO operations SELECT {seq}, at, actor, 'note', message, arguments, forward, inverse,
                 NULL, NULL, undo_step, redo_step, {prev}, hash FROM operations WHERE seq = 2"
            )
        };
        let head = "(SELECT hash FROM operations WHERE seq = 2)";
        assert_eq!(refused(&copy(2, "prev")), "an operation has to continue the log");
        assert_eq!(refused(&copy(4, head)), "an operation has to continue the log");
        assert_eq!(refused(&copy(3, "zeroblob(32)")), "an operation has to continue the log");
        assert_eq!(connection.execute(&copy(3, head), []).unwrap(), 1);
        assert_eq!(get(&connection, 1).unwrap(), first);
    }
}
