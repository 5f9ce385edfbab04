use herold_facts::CatalogueError;
use herold_wording::{Fault, WordingError};
use thiserror::Error;

/// Why templates and locales are refused. All faults are found when they are loaded.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum HouseError {
    /// `facts.toml` cannot be read.
    #[error(transparent)]
    Catalogue(#[from] CatalogueError),
    /// The locales have faults.
    #[error("{}", lines(.0))]
    Locales(Vec<Fault>),
    /// Templates have faults; each line names file and place.
    #[error("{}", .0.join("\n"))]
    Templates(Vec<String>),
}

fn lines(faults: &[Fault]) -> String {
    faults.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}

/// Why a notice cannot be composed.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum ComposeError {
    /// There is no such notice kind.
    #[error("unknown notice `{0}`")]
    Kind(String),
    /// There is no such language.
    #[error("unknown language `{0}`")]
    Language(String),
    /// The language has no words for the notice kind.
    #[error("language `{language}` does not cover notice `{kind}`")]
    NotCovered {
        /// The language code.
        language: String,
        /// The notice kind.
        kind: String,
    },
    /// The plan failed; a fault of the template.
    #[error("{template}: {detail}")]
    Plan {
        /// The template's path.
        template: String,
        /// What went wrong, with its place.
        detail: String,
    },
    /// A message failed; a fault of the locale.
    #[error(transparent)]
    Wording(#[from] WordingError),
}
