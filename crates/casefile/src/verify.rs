use crate::case_file::CaseFile;
use crate::change::{Change, NoticeChoice, Target};
use crate::error::Result;
use crate::fault::Fault;
use crate::operation::{Operation, OperationKind};
use crate::table::operations::Record;
use crate::table::{facts, meta, notices, operations};
use herold_facts::FactId;
use rusqlite::Connection;
use serde_json::Value as Json;
use std::collections::BTreeMap;

/// A case found whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Verified {
    /// How many operations its log has.
    pub operations: i64,
    /// The hash of the last one. The chain proves that nothing in the log was changed; that nothing was cut off its
    /// end proves only a copy of this hash kept elsewhere, such as in the manifest of an export.
    pub head: [u8; 32],
}

impl CaseFile {
    /// Checks the whole case: every page of the file, the chain of the log, and that replaying the log gives the
    /// tables and what can be undone as they are. Takes time with the length of the log.
    ///
    /// # Errors
    /// Fails with the first thing that is wrong.
    pub fn verify(&self) -> Result<Verified> {
        self.verified().map_err(|fault| fault.while_checking().at(&self.path))
    }

    fn verified(&self) -> Result<Verified, Fault> {
        // One state, whatever a writer does meanwhile.
        let transaction = self.connection.unchecked_transaction()?;
        let result: String = transaction.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))?;
        if result != "ok" {
            return Err(Fault::row("the integrity check of SQLite fails"));
        }
        let mut replay = Replay::default();
        operations::each(&transaction, |record| replay.next(record))?;
        replay.compare(&transaction)?;
        if replay.operations == 0 { Err(Fault::Log(1)) } else { Ok(replay.verified()) }
    }
}

/// The state that the log says there is.
#[derive(Default)]
struct Replay {
    operations: i64,
    head: [u8; 32],
    facts: BTreeMap<FactId, Json>,
    meta: BTreeMap<String, Json>,
    notices: BTreeMap<String, NoticeChoice>,
    undo: Vec<i64>,
    redo: Vec<i64>,
}

impl Replay {
    const fn verified(&self) -> Verified {
        Verified { operations: self.operations, head: self.head }
    }

    fn next(&mut self, record: &Record) -> Result<(), Fault> {
        let broken = || Fault::Log(self.operations + 1);
        if record.seq != self.operations + 1 || record.prev != self.head || record.digest() != record.hash {
            return Err(broken());
        }
        let operation = record.operation().map_err(|_| broken())?;
        if !self.fits(&operation) || !operation.forward.iter().all(|change| self.make(change)) {
            return Err(Fault::Log(record.seq));
        }
        if (record.undo_step, record.redo_step) != (self.undo.last().copied(), self.redo.last().copied()) {
            return Err(Fault::Log(record.seq));
        }
        self.operations = record.seq;
        self.head = record.hash;
        Ok(())
    }

    /// Moves the stacks; returns whether the operation may stand where it stands.
    fn fits(&mut self, operation: &Operation) -> bool {
        match operation.kind {
            OperationKind::Begin => operation.seq == 1,
            OperationKind::Note => operation.forward.is_empty(),
            OperationKind::Do => {
                self.redo.clear();
                if operation.step == Some(operation.seq) {
                    self.undo.push(operation.seq);
                }
                operation.step.is_some() && operation.step == self.undo.last().copied()
            }
            OperationKind::Undo => {
                let step = self.undo.pop();
                self.redo.extend(step);
                step.is_some() && step == operation.step
            }
            OperationKind::Redo => {
                let step = self.redo.pop();
                self.undo.extend(step);
                step.is_some() && step == operation.step
            }
        }
    }

    /// Makes a change; returns whether it found what it expected.
    fn make(&mut self, change: &Change) -> bool {
        match change.clone() {
            Change::SetFact { id, before, after } => set(&mut self.facts, id, &before, after),
            Change::SetMeta { key, before, after } => set(&mut self.meta, key, &before, after),
            Change::SetNotice { kind, before, after } => set(&mut self.notices, kind, &before, after),
        }
    }

    fn compare(&self, connection: &Connection) -> Result<(), Fault> {
        let fact = difference(&self.facts, &facts::all(connection)?).map(|id| Target::Fact(id.to_string()));
        let setting = difference(&self.meta, &meta::all(connection)?).map(Target::Setting);
        let notice = difference(&self.notices, &notices::all(connection)?).map(Target::Notice);
        fact.or(setting).or(notice).map_or(Ok(()), |target| Err(Fault::PastTheLog(target)))
    }
}

fn set<K: Ord, V: PartialEq>(map: &mut BTreeMap<K, V>, key: K, before: &Option<V>, after: Option<V>) -> bool {
    let found = match after {
        Some(value) => map.insert(key, value),
        None => map.remove(&key),
    };
    found == *before
}

/// Returns the first key at which two maps differ.
fn difference<K: Ord + Clone, V: PartialEq>(one: &BTreeMap<K, V>, other: &BTreeMap<K, V>) -> Option<K> {
    one.keys().chain(other.keys()).find(|key| one.get(key) != other.get(key)).cloned()
}
