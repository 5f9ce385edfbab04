use crate::{Record, Value};

/// What is known of the confidentiality of data, from best to worst.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Confidentiality {
    /// Shown not to be affected; needs a source, a time and a person who releases it.
    Excluded,
    /// Looked at, and no sign so far.
    NoSign,
    /// Under investigation.
    Open,
    /// Within reach of people who should not see it; whether anyone looked is not known.
    Reachable,
    /// Taken in all probability.
    ProbablyTaken,
    /// Seen by the attackers.
    Accessed,
    /// Copied by the attackers.
    Stolen,
    /// Made public by the attackers.
    Published,
}

impl Confidentiality {
    /// All eight, from best to worst.
    pub const ALL: [Self; 8] = [
        Self::Excluded,
        Self::NoSign,
        Self::Open,
        Self::Reachable,
        Self::ProbablyTaken,
        Self::Accessed,
        Self::Stolen,
        Self::Published,
    ];

    /// Returns the key in the facts file.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Excluded => "excluded",
            Self::NoSign => "no_sign",
            Self::Open => "open",
            Self::Reachable => "reachable",
            Self::ProbablyTaken => "probably_taken",
            Self::Accessed => "accessed",
            Self::Stolen => "stolen",
            Self::Published => "published",
        }
    }

    fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|c| c.key() == key)
    }

    /// Returns the status that a record of the data ledger states, as it was entered; `open` when none was.
    #[must_use]
    pub fn stated(record: &Record) -> Self {
        record.choice("confidentiality").and_then(Self::from_key).unwrap_or(Self::Open)
    }

    /// Returns the status that a text may speak from: an `excluded` without source, time or releaser counts as
    /// `no_sign` when it has a time and as `open` when it has none, and so does a `no_sign` without a time.
    #[must_use]
    pub fn proven(record: &Record) -> Self {
        let dated = matches!(record.fields.get("as_of"), Some(Value::Stamp(_)));
        match Self::stated(record) {
            Self::Excluded if missing_proof(record).is_empty() => Self::Excluded,
            Self::Excluded | Self::NoSign if dated => Self::NoSign,
            Self::Excluded | Self::NoSign => Self::Open,
            other => other,
        }
    }
}

/// Returns the fields that an `excluded` record still needs before a text may say "not affected": of `source`,
/// `as_of` and `released_by`, the ones not filled in. Empty for any other status.
#[must_use]
pub fn missing_proof(record: &Record) -> Vec<&'static str> {
    if Confidentiality::stated(record) != Confidentiality::Excluded {
        return Vec::new();
    }
    let filled = |field: &str| match record.fields.get(field) {
        Some(Value::Note(text)) => !text.trim().is_empty(),
        Some(Value::Stamp(_)) => true,
        _ => false,
    };
    ["source", "as_of", "released_by"].into_iter().filter(|field| !filled(field)).collect()
}
