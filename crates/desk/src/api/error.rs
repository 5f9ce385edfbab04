//! Errors on their way to a screen.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// An error on its way to a screen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ErrorView {
    /// What the screens branch on.
    pub code: Code,
    /// What happened and what to do, in the language of the screens; one paragraph a line.
    pub text: String,
    /// The fact concerned.
    pub fact: Option<String>,
}

/// What the screens branch on; a variant only where a screen does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Code {
    /// The case is encrypted: ask for the passphrase.
    PassphraseNeeded,
    /// Wrong passphrase or damaged: ask again.
    PassphraseWrong,
    /// No case is open: go to the first screen.
    NoCase,
    /// A value was refused: show it at the field.
    Value,
    /// The person ended it: say so, without alarm.
    Cancelled,
    /// Anything else: show the text.
    Other,
}
