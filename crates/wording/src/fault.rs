use std::fmt;

/// Something wrong in a language folder; found when it is loaded, never when a notice is composed.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fault {
    /// The language code.
    pub language: String,
    /// The file.
    pub file: String,
    /// The message, with `.attribute`; empty when the file as a whole is meant.
    pub message: String,
    /// What is wrong.
    pub what: String,
}

impl Fault {
    pub(crate) fn new(language: &str, file: &str, message: &str, what: impl Into<String>) -> Self {
        Self { language: language.into(), file: file.into(), message: message.into(), what: what.into() }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "locales/{}/{}", self.language, self.file)?;
        if !self.message.is_empty() {
            write!(f, ": {}", self.message)?;
        }
        write!(f, ": {}", self.what)
    }
}

impl std::error::Error for Fault {}
