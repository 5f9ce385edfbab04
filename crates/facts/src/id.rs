use serde::{Deserialize, Serialize};
use std::fmt;

/// The id of a fact: snake_case ASCII, legal as a name in Fluent and Tera, such as `attack_kind`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct FactId(String);

impl FactId {
    /// Returns the id, or none when it is not snake_case starting with a letter, at most 64 characters.
    #[must_use]
    pub fn new(id: &str) -> Option<Self> {
        is_snake_case(id).then(|| Self(id.to_owned()))
    }

    /// Returns the id as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for FactId {
    type Error = String;

    fn try_from(id: String) -> Result<Self, String> {
        Self::new(&id).ok_or_else(|| format!("`{id}` is not a fact id: small letters, digits and _, a letter first"))
    }
}

impl From<FactId> for String {
    fn from(id: FactId) -> Self {
        id.0
    }
}

impl fmt::Display for FactId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Returns whether text is snake_case: small ASCII letters, digits and `_`, a letter first, at most 64 characters.
#[must_use]
pub fn is_snake_case(text: &str) -> bool {
    text.len() <= 64
        && text.starts_with(|c: char| c.is_ascii_lowercase())
        && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_')
}

/// A fact, a record of a fact (`data.insured`), or a field (`data.insured.group`, `press_contact.phone`).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct FactPath(String);

impl FactPath {
    /// Returns a path from its parts joined by dots.
    #[must_use]
    pub fn new(path: impl Into<String>) -> Self {
        Self(path.into())
    }

    /// Returns the path as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns the part before the first dot: the fact's id.
    #[must_use]
    pub fn fact(&self) -> &str {
        self.0.split('.').next().unwrap_or_default()
    }

    /// Returns the path one step further down.
    #[must_use]
    pub fn join(&self, part: &str) -> Self {
        Self(format!("{}.{part}", self.0))
    }
}

impl From<&FactId> for FactPath {
    fn from(id: &FactId) -> Self {
        Self(id.0.clone())
    }
}

impl fmt::Display for FactPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
