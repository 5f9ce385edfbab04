//! The case file `NAME.herold`: one SQLite file per incident, encrypted by SQLCipher when it has a passphrase.
//!
//! A [`CaseFile`] holds facts, choices of notices and settings as tables, and every change of them as an operation in
//! a log that only grows. The tables are the state; the log is undo, history and audit at once. The facts are kept as
//! JSON: this crate knows where a fact is stored, not what it means.
//!
//! One handle writes, many read. Nothing here asks a clock or a source of randomness: times, persons, salts and ids
//! are passed in.

mod case_file;
mod change;
mod connect;
mod create;
mod error;
mod fault;
mod history;
mod lock;
mod operation;
mod passphrase;
mod probe;
mod schema;
mod table;
#[cfg(test)]
mod tests;
mod verify;

pub use case_file::{About, CaseFile, OpenMode};
pub use change::{Change, NoticeChoice, Target};
pub use create::{NewCase, Seed};
pub use error::{CaseFileError, MESSAGES, Result};
pub use operation::{Coalesce, Description, NewOperation, Operation, OperationKind, Step};
pub use passphrase::Passphrase;
pub use probe::{Protection, protection};
pub use schema::{APPLICATION_ID, SCHEMA_VERSION};
pub use verify::Verified;
