//! How languages stand in the documents of an export.

use crate::DeskError;
use crate::error::asked;
use herold_notice::Layout;

/// How languages stand in a document, and whom it is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ExportLayout {
    /// One language in each document.
    Single,
    /// Two languages in two columns.
    SideBySide,
    /// One language, or two in two columns, for the lawyer: with what each sentence stands on. Never published.
    Review,
}

impl ExportLayout {
    /// All.
    pub const ALL: [Self; 3] = [Self::Single, Self::SideBySide, Self::Review];

    /// Returns the name.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Single => "single",
            Self::SideBySide => "side-by-side",
            Self::Review => "review",
        }
    }

    /// Returns a layout by its name.
    ///
    /// # Errors
    /// When there is none.
    pub fn from_key(key: &str) -> Result<Self, DeskError> {
        Self::ALL.into_iter().find(|layout| layout.key() == key).ok_or_else(|| {
            let list = Self::ALL.map(Self::key).join(", ");
            asked("error-layout-unknown", [("given", key.to_owned()), ("list", list)])
        })
    }

    /// Returns how the columns of a publication stand; of a review that follows from its languages.
    pub(crate) const fn columns(self, languages: usize) -> Layout {
        match self {
            Self::Single => Layout::Single,
            Self::Review if languages == 1 => Layout::Single,
            Self::SideBySide | Self::Review => Layout::SideBySide,
        }
    }
}
