use crate::change::Change;
use herold_facts::Stamp;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What an operation did, for people: a Fluent message and its arguments.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Description {
    /// The Fluent id.
    pub message: String,
    /// Fact ids and plain values.
    pub arguments: BTreeMap<String, String>,
}

impl Description {
    /// Returns a description from its message and arguments.
    #[must_use]
    pub fn new<const N: usize>(message: &str, arguments: [(&str, String); N]) -> Self {
        Self { message: message.to_owned(), arguments: arguments.map(|(key, value)| (key.to_owned(), value)).into() }
    }
}

/// When to count an operation to the step before it, so that undo takes back a word and not a letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Coalesce {
    /// What is being typed into, such as the id of a fact.
    pub key: String,
    /// The longest pause since the last operation, in seconds.
    pub within: u32,
}

/// A change to make.
#[derive(Debug, Clone, PartialEq)]
pub struct NewOperation {
    /// The time.
    pub at: Stamp,
    /// The person.
    pub actor: String,
    /// What it is, for people.
    pub description: Description,
    /// The changes, in order; all or none of them happen.
    pub changes: Vec<Change>,
    /// Whether it may count to the step before it.
    pub coalesce: Option<Coalesce>,
}

/// The kind of an operation in the log.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum OperationKind {
    /// The case was made; always the first, and never undone.
    Begin,
    /// A change.
    Do,
    /// A step was taken back.
    Undo,
    /// A step that had been taken back was made again.
    Redo,
    /// Something that changed no state, such as an export. Undo passes over it.
    Note,
}

impl OperationKind {
    pub(crate) const ALL: [Self; 5] = [Self::Begin, Self::Do, Self::Undo, Self::Redo, Self::Note];

    /// Returns the key under which the kind is stored.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Begin => "begin",
            Self::Do => "do",
            Self::Undo => "undo",
            Self::Redo => "redo",
            Self::Note => "note",
        }
    }
}

/// An operation of the log.
#[derive(Debug, Clone, PartialEq)]
pub struct Operation {
    /// Its number, from 1 and without gaps.
    pub seq: i64,
    /// The time.
    pub at: Stamp,
    /// The person.
    pub actor: String,
    /// The kind.
    pub kind: OperationKind,
    /// What it is, for people; undo and redo carry that of the step they are about.
    pub description: Description,
    /// What it changed.
    pub forward: Vec<Change>,
    /// What takes it back.
    pub inverse: Vec<Change>,
    /// The step: for a change the number of the first operation it counts to (mostly its own), for undo and redo the
    /// step they are about.
    pub step: Option<i64>,
    /// The SHA-256 of this operation and, through the one before it, of the whole log up to here.
    pub hash: [u8; 32],
}

/// What undo or redo would do next.
#[derive(Debug, Clone, PartialEq)]
pub struct Step {
    /// What it was, for people.
    pub description: Description,
    /// Who did it.
    pub actor: String,
    /// When it was finished.
    pub at: Stamp,
}
