//! Changing a case: operations, undo, redo and what the log tells of them.

use crate::case_file::{CaseFile, OpenMode};
use crate::change::{Change, inverted, squashed};
use crate::error::Result;
use crate::fault::Fault;
use crate::operation::{Coalesce, Description, NewOperation, Operation, OperationKind, Step};
use crate::table::operations::{self, Record};
use crate::table::{facts, meta, notices};
use herold_facts::{FactId, Stamp};
use jiff::Timestamp;
use rusqlite::{Connection, TransactionBehavior};

impl CaseFile {
    /// Makes a change and writes it to the disk: when this returns, it survives a crash.
    ///
    /// Changes that leave everything as it is are let go; none is returned, and nothing written, when no other is
    /// left. A change makes what was undone before it impossible to redo.
    ///
    /// # Errors
    /// Fails, and changes nothing, when the state is not what the changes expect, when a setting is fixed, when the
    /// handle is for reading, or when the file cannot be written.
    pub fn apply(&mut self, operation: &NewOperation) -> Result<Option<Operation>> {
        self.write(|connection| {
            for change in &operation.changes {
                if let Change::SetMeta { key, .. } = change
                    && [meta::CASE_ID, meta::CREATED].contains(&key.as_str())
                {
                    return Err(Fault::Fixed(key.clone()));
                }
                make(connection, change)?;
            }
            let changes: Vec<_> = operation.changes.iter().filter(|change| !change.is_idle()).cloned().collect();
            if changes.is_empty() {
                return Ok(None);
            }
            let last = last(connection)?;
            let step = match &operation.coalesce {
                Some(coalesce) if continues(&last, operation, coalesce) => last.step,
                _ => Some(last.seq + 1),
            };
            let record = append(
                connection,
                Entry {
                    at: operation.at,
                    actor: &operation.actor,
                    kind: OperationKind::Do,
                    description: &operation.description,
                    forward: &changes,
                    step,
                    coalesce_key: operation.coalesce.as_ref().map(|coalesce| coalesce.key.clone()),
                    undo_step: step,
                    redo_step: None,
                },
            )?;
            record.operation().map(Some)
        })
    }

    /// Writes into the log something that changes no state, such as an export or a release. Undo passes over it.
    ///
    /// # Errors
    /// Fails when the handle is for reading, or when the file cannot be written.
    pub fn note(&mut self, at: Stamp, actor: &str, description: &Description) -> Result<Operation> {
        self.write(|connection| {
            let last = last(connection)?;
            let record = append(
                connection,
                Entry {
                    at,
                    actor,
                    kind: OperationKind::Note,
                    description,
                    forward: &[],
                    step: None,
                    coalesce_key: None,
                    undo_step: last.undo_step,
                    redo_step: last.redo_step,
                },
            )?;
            record.operation()
        })
    }

    /// Takes back the last step that is not taken back yet, as a new operation, and returns that.
    ///
    /// # Errors
    /// Fails when there is nothing to undo, when the handle is for reading, or when the file cannot be written.
    pub fn undo(&mut self, at: Stamp, actor: &str) -> Result<Operation> {
        self.write(|connection| {
            let step = last(connection)?.undo_step.ok_or(Fault::NothingToUndo)?;
            let done = operations::of_step(connection, step)?;
            let back = squashed(done.iter().rev().flat_map(|operation| operation.inverse.clone()));
            // The row before the step says what lies under it.
            let under = operations::get(connection, step - 1)?.undo_step;
            move_step(connection, (at, actor), OperationKind::Undo, (step, &done), &back, (under, Some(step)))
        })
    }

    /// Makes the step again that was undone last, as a new operation, and returns that.
    ///
    /// # Errors
    /// Fails when there is nothing to redo, when the handle is for reading, or when the file cannot be written.
    pub fn redo(&mut self, at: Stamp, actor: &str) -> Result<Operation> {
        self.write(|connection| {
            let step = last(connection)?.redo_step.ok_or(Fault::NothingToRedo)?;
            let done = operations::of_step(connection, step)?;
            let again = squashed(done.iter().flat_map(|operation| operation.forward.clone()));
            let undone = operations::last_undo_of(connection, step)?;
            let under = operations::get(connection, undone - 1)?.redo_step;
            move_step(connection, (at, actor), OperationKind::Redo, (step, &done), &again, (Some(step), under))
        })
    }

    /// Returns what undo would take back.
    ///
    /// # Errors
    /// Fails when the file cannot be read.
    pub fn undoable(&self) -> Result<Option<Step>> {
        self.top(|record| record.undo_step)
    }

    /// Returns what redo would make again.
    ///
    /// # Errors
    /// Fails when the file cannot be read.
    pub fn redoable(&self) -> Result<Option<Step>> {
        self.top(|record| record.redo_step)
    }

    /// Returns at most `limit` operations, the last one first; with `before`, those with a smaller number.
    ///
    /// # Errors
    /// Fails when the file cannot be read.
    pub fn operations(&self, before: Option<i64>, limit: u32) -> Result<Vec<Operation>> {
        operations::newest(&self.connection, before, limit).map_err(|fault| fault.at(&self.path))
    }

    /// Returns at most `limit` operations that changed a fact, the last one first: the history of the fact.
    ///
    /// # Errors
    /// Fails when the file cannot be read.
    pub fn fact_history(&self, fact: &FactId, limit: u32) -> Result<Vec<Operation>> {
        operations::of_fact(&self.connection, fact.as_str(), limit).map_err(|fault| fault.at(&self.path))
    }

    /// Returns the last operation: its time is when the case was saved last, its hash that of the whole log, which
    /// tells later whether the log was cut.
    ///
    /// # Errors
    /// Fails when the file cannot be read.
    pub fn last_operation(&self) -> Result<Operation> {
        let last = last(&self.connection).and_then(|record| record.operation());
        last.map_err(|fault| fault.at(&self.path))
    }

    fn top(&self, of: impl Fn(&Record) -> Option<i64>) -> Result<Option<Step>> {
        let step = (|| {
            let Some(step) = of(&last(&self.connection)?) else { return Ok(None) };
            let done = operations::of_step(&self.connection, step)?.pop();
            Ok(done.map(|last| Step { description: last.description, actor: last.actor, at: last.at }))
        })();
        step.map_err(|fault: Fault| fault.at(&self.path))
    }

    /// Runs a change in one transaction: all of it or nothing.
    fn write<T>(&mut self, change: impl FnOnce(&Connection) -> Result<T, Fault>) -> Result<T> {
        let written = (|| {
            if self.mode == OpenMode::Read {
                return Err(Fault::ReadOnly);
            }
            let transaction = self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
            let result = change(&transaction)?;
            transaction.commit()?;
            Ok(result)
        })();
        written.map_err(|fault| fault.at(&self.path))
    }
}

/// Returns whether a change counts to the step of the last operation: the same field and person, no long pause, and
/// nothing in between. A clock that was put back ends the step.
fn continues(last: &Record, operation: &NewOperation, coalesce: &Coalesce) -> bool {
    let pause = || {
        let time = |text: &str| text.parse::<Timestamp>().ok().map(Timestamp::as_second);
        Some(time(&operation.at.to_string())? - time(&last.at)?)
    };
    last.kind == OperationKind::Do.key()
        && last.coalesce_key.as_ref() == Some(&coalesce.key)
        && last.actor == operation.actor
        && pause().is_some_and(|pause| (0..=i64::from(coalesce.within)).contains(&pause))
}

fn last(connection: &Connection) -> Result<Record, Fault> {
    operations::last(connection)?.ok_or(Fault::Log(1))
}

/// Moves a step from one stack to the other: makes the changes and writes the operation. `tops` are the steps on top
/// of the undo stack and the redo stack afterwards.
fn move_step(
    connection: &Connection,
    (at, actor): (Stamp, &str),
    kind: OperationKind,
    (step, done): (i64, &[Operation]),
    changes: &[Change],
    (undo_step, redo_step): (Option<i64>, Option<i64>),
) -> Result<Operation, Fault> {
    for change in changes {
        make(connection, change)?;
    }
    let description = &done.last().ok_or(Fault::Log(step))?.description;
    let entry = Entry {
        at,
        actor,
        kind,
        description,
        forward: changes,
        step: Some(step),
        coalesce_key: None,
        undo_step,
        redo_step,
    };
    append(connection, entry)?.operation()
}

/// An operation to append to the log.
pub(crate) struct Entry<'a> {
    pub(crate) at: Stamp,
    pub(crate) actor: &'a str,
    pub(crate) kind: OperationKind,
    pub(crate) description: &'a Description,
    pub(crate) forward: &'a [Change],
    pub(crate) step: Option<i64>,
    pub(crate) coalesce_key: Option<String>,
    pub(crate) undo_step: Option<i64>,
    pub(crate) redo_step: Option<i64>,
}

/// Appends an operation to the log.
pub(crate) fn append(connection: &Connection, entry: Entry<'_>) -> Result<Record, Fault> {
    let record = Record {
        seq: 0,
        at: entry.at.to_string(),
        actor: entry.actor.to_owned(),
        kind: entry.kind.key().to_owned(),
        message: entry.description.message.clone(),
        arguments: serde_json::to_string(&entry.description.arguments)?,
        forward: serde_json::to_string(entry.forward)?,
        inverse: serde_json::to_string(&inverted(entry.forward))?,
        step: entry.step,
        coalesce_key: entry.coalesce_key,
        undo_step: entry.undo_step,
        redo_step: entry.redo_step,
        prev: [0; 32],
        hash: [0; 32],
    };
    operations::append(connection, record)
}

/// Makes one change of the tables.
pub(crate) fn make(connection: &Connection, change: &Change) -> Result<(), Fault> {
    match change {
        Change::SetFact { id, before, after } => facts::set(connection, id, before.as_ref(), after.as_ref()),
        Change::SetMeta { key, before, after } => meta::set(connection, key, before.as_ref(), after.as_ref()),
        Change::SetNotice { kind, before, after } => notices::set(connection, kind, before.as_ref(), after.as_ref()),
    }
}
