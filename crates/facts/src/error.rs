use crate::{FactPath, FontFault, ImageFault};
use std::collections::BTreeMap;
use thiserror::Error;

/// Why a catalogue cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum CatalogueError {
    /// Not TOML of the expected shape.
    #[error("facts.toml: {0}")]
    Toml(String),
    /// An entry that does not fit the others.
    #[error("facts.toml: {id}: {what}")]
    Entry {
        /// The fact or choice family.
        id: String,
        /// What is wrong with it.
        what: String,
    },
}

/// Why a facts file, or a value for a fact, is refused. Nothing of it is taken over.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum FactsError {
    /// The file is not UTF-8.
    #[error("byte {offset} (line {line}) is not UTF-8 text")]
    NotUtf8 {
        /// Offset of the first bad byte, counted from 0.
        offset: usize,
        /// Its line, counted from 1.
        line: usize,
    },
    /// The file is not JSON.
    #[error("line {line}, column {column}: {detail}")]
    NotJson {
        /// Counted from 1.
        line: usize,
        /// Counted from 1.
        column: usize,
        /// What the JSON reader found.
        detail: String,
    },
    /// A key stands twice in one object: which of the two is meant cannot be known.
    #[error("line {line}: the key `{key}` stands twice")]
    KeyTwice {
        /// The key.
        key: String,
        /// The line of the second, counted from 1.
        line: usize,
    },
    /// The file is larger than any facts file is.
    #[error("more than {most} bytes")]
    TooLarge {
        /// The most bytes that are read.
        most: usize,
    },
    /// The file has no object `facts`, or something beside it that is no object `profile`.
    #[error("a facts file is an object with the key `facts`; found {found}")]
    NotFacts {
        /// What stands there instead.
        found: String,
    },
    /// The file has no object `profile`, or something beside it.
    #[error("a profile file is an object with the key `profile`; found {found}")]
    NotProfile {
        /// What stands there instead.
        found: String,
    },
    /// A fact that belongs to the case stands in a profile.
    #[error("`{id}` does not belong to the profile")]
    NotOfProfile {
        /// The fact.
        id: String,
    },
    /// There is no such fact.
    #[error("unknown fact `{id}`")]
    UnknownFact {
        /// The id asked for.
        id: String,
        /// A known id that looks like it.
        nearest: Option<String>,
    },
    /// A value that the fact cannot take.
    #[error("`{path}`: {given} is not allowed; allowed: {allowed}")]
    Value {
        /// The fact, record or field.
        path: FactPath,
        /// The value given, cut to 60 characters.
        given: String,
        /// What the value has to be.
        allowed: Allowed,
    },
}

/// What a value has to be; each has a message `allowed-…` in Fluent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Allowed {
    /// `true` or `false`.
    YesNo,
    /// One of these keys.
    OneOf(Vec<String>),
    /// One of these keys, or `other` with a text for each language code.
    OneOfOrOther(Vec<String>),
    /// A list of these keys, none twice.
    SomeOf(Vec<String>),
    /// A list of these keys, or `other` with a text for each language code; none twice.
    SomeOfOrOther(Vec<String>),
    /// A date of the calendar, `YYYY-MM-DD`.
    Date,
    /// A time of day, `HH:MM`.
    Time,
    /// A point in time, `YYYY-MM-DDTHH:MM` or RFC 3339.
    Stamp,
    /// A moment: an object with `precision`, `date` and, where needed, `time` and `until`.
    Moment,
    /// A moment that is exact or about needs a time of day.
    MomentTime,
    /// A moment between two needs an `until` that is later.
    MomentUntil,
    /// An object with `from` and a `to` that is not earlier.
    Period,
    /// A whole number from 0, or an object with `number` and `precision`.
    Count,
    /// An object with a text for each language code.
    Text,
    /// Words in one language: a text, or an object with these keys, `text` among them.
    Worded(Vec<String>),
    /// Text of one to 20,000 characters.
    Note,
    /// One line of one to 200 characters.
    Line,
    /// Text of at most so many characters.
    Length(usize),
    /// Text without control characters, private-use characters and other ones that nobody sees.
    Characters,
    /// An object with the forms of a name for each language code, `plain` among them.
    Name,
    /// An object with `name`, `function`, `phone`, `email`, `hours`, one of them at least.
    Contact,
    /// An object with `street`, `postcode`, `town` and perhaps `country`.
    Address,
    /// An object with `url`, a web address, and perhaps `label`.
    Link,
    /// An e-mail address.
    Email,
    /// An object with `media` and `data`.
    Image,
    /// A picture that documents can carry.
    Picture(ImageFault),
    /// `#rrggbb`.
    Colour,
    /// An object with `media` and `data`.
    Font,
    /// A font that documents can carry.
    Typeface(FontFault),
    /// An object with `cmyk`, four percentages, and perhaps `spot`.
    Ink,
    /// The name of a spot colour.
    Spot,
    /// A list of `first`, `last`, `from`, `to`.
    Hours,
    /// A list of records, each with a `key` of its own.
    Records,
    /// An id for a record: small letters, digits and `_`.
    RecordKey,
    /// A record with this field.
    FieldNeeded(String),
    /// One of these fields.
    Field(Vec<String>),
    /// An object with `value` and what is known about it.
    Wrapper,
    /// An object with `text`, `person`, `time`.
    Source,
    /// An object with `by`, `until`, `reason`.
    Held,
}

impl Allowed {
    /// Returns the Fluent id of the description and the list it names, if any.
    #[must_use]
    pub fn message(&self) -> (&'static str, Option<String>) {
        let list = |keys: &[String]| Some(keys.join(", "));
        match self {
            Self::YesNo => ("allowed-yes-no", None),
            Self::OneOf(keys) => ("allowed-one-of", list(keys)),
            Self::OneOfOrOther(keys) => ("allowed-one-of-or-other", list(keys)),
            Self::SomeOf(keys) => ("allowed-some-of", list(keys)),
            Self::SomeOfOrOther(keys) => ("allowed-some-of-or-other", list(keys)),
            Self::Date => ("allowed-date", None),
            Self::Time => ("allowed-time", None),
            Self::Stamp => ("allowed-stamp", None),
            Self::Moment => ("allowed-moment", None),
            Self::MomentTime => ("allowed-moment-time", None),
            Self::MomentUntil => ("allowed-moment-until", None),
            Self::Period => ("allowed-period", None),
            Self::Count => ("allowed-count", None),
            Self::Text => ("allowed-text", None),
            Self::Worded(keys) => ("allowed-worded", list(keys)),
            Self::Note => ("allowed-note", None),
            Self::Line => ("allowed-line", None),
            Self::Length(most) => ("allowed-length", Some(most.to_string())),
            Self::Characters => ("allowed-characters", None),
            Self::Name => ("allowed-name", None),
            Self::Contact => ("allowed-contact", None),
            Self::Address => ("allowed-address", None),
            Self::Link => ("allowed-link", None),
            Self::Email => ("allowed-email", None),
            Self::Hours => ("allowed-hours", None),
            Self::Image => ("allowed-image", None),
            Self::Picture(fault) => fault.message(),
            Self::Colour => ("allowed-colour", None),
            Self::Font => ("allowed-font", None),
            Self::Typeface(fault) => fault.message(),
            Self::Ink => ("allowed-ink", None),
            Self::Spot => ("allowed-spot", None),
            Self::Records => ("allowed-records", None),
            Self::RecordKey => ("allowed-record-key", None),
            Self::FieldNeeded(field) => ("allowed-field-needed", Some(field.clone())),
            Self::Field(fields) => ("allowed-field", list(fields)),
            Self::Wrapper => ("allowed-wrapper", None),
            Self::Source => ("allowed-source", None),
            Self::Held => ("allowed-held", None),
        }
    }
}

impl std::fmt::Display for Allowed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.message() {
            (id, None) => f.write_str(id.trim_start_matches("allowed-")),
            (id, Some(list)) => write!(f, "{} {list}", id.trim_start_matches("allowed-")),
        }
    }
}

impl FactsError {
    /// Returns the Fluent id of the error and its arguments; `allowed` is itself a message id, with `list`.
    #[must_use]
    pub fn message(&self) -> (&'static str, BTreeMap<&'static str, String>) {
        let pair = |key, value: &dyn ToString| (key, value.to_string());
        match self {
            Self::NotUtf8 { offset, line } => {
                ("error-facts-not-utf8", [pair("offset", offset), pair("line", line)].into())
            }
            Self::NotJson { line, column, detail } => {
                ("error-facts-not-json", [pair("line", line), pair("column", column), pair("detail", detail)].into())
            }
            Self::KeyTwice { key, line } => ("error-facts-key-twice", [pair("key", key), pair("line", line)].into()),
            Self::TooLarge { most } => {
                ("error-facts-too-large", [("megabytes", (most / (1024 * 1024)).to_string())].into())
            }
            Self::NotFacts { found } => ("error-facts-not-facts", [pair("found", found)].into()),
            Self::NotProfile { found } => ("error-facts-not-profile", [pair("found", found)].into()),
            Self::NotOfProfile { id } => ("error-fact-not-of-profile", [pair("path", id)].into()),
            Self::UnknownFact { id, nearest: None } => ("error-fact-unknown", [pair("fact", id)].into()),
            Self::UnknownFact { id, nearest: Some(near) } => {
                ("error-fact-unknown-nearest", [pair("fact", id), pair("nearest", near)].into())
            }
            Self::Value { path, given, allowed } => {
                let (wanted, list) = allowed.message();
                let mut arguments: BTreeMap<_, _> =
                    [pair("path", path), pair("given", given), pair("allowed", &wanted)].into();
                if let Some(list) = list {
                    arguments.insert("list", list);
                }
                let id = match allowed {
                    Allowed::Picture(_) => "error-fact-image",
                    Allowed::Typeface(_) => "error-fact-font",
                    _ => "error-fact-value",
                };
                (id, arguments)
            }
        }
    }
}

/// Returns the candidate with the smallest edit distance to a word, if at most a third of it differs.
pub(crate) fn nearest<'a>(word: &str, candidates: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let word: String = word.chars().take(64).collect();
    candidates
        .map(|candidate| (distance(&word, candidate), candidate))
        .min()
        .filter(|(d, candidate)| *d <= candidate.len().max(word.len()).div_ceil(3))
        .map(|(_, candidate)| candidate)
}

/// Levenshtein's distance in characters.
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, ca) in a.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, cb) in b.iter().enumerate() {
            let change = diagonal + usize::from(ca != *cb);
            diagonal = row[j + 1];
            row[j + 1] = change.min(row[j] + 1).min(diagonal + 1);
        }
    }
    row[b.len()]
}
