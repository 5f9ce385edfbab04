use crate::api::{Code, ErrorView};
use crate::words::fact_message;
use herold_casefile::CaseFileError;
use herold_compose::{ComposeError, HouseError};
use herold_facts::FactsError;
use herold_notice::PublicationError;
use herold_typeset::TypesetError;
use herold_wording::Screen;
use std::collections::BTreeMap;
use std::io;
use std::path::Path;
use thiserror::Error;

/// Why a use case did not happen. Nothing was half done.
#[derive(Debug, Error)]
pub enum DeskError {
    /// The case file.
    #[error(transparent)]
    Case(#[from] CaseFileError),
    /// Facts that cannot be.
    #[error("{} facts are refused", .0.len())]
    Facts(Vec<FactsError>),
    /// Facts of a profile that cannot be.
    #[error("{} facts of the profile are refused", .0.len())]
    Profile(Vec<FactsError>),
    /// Something asked for that does not exist or cannot be done; the Fluent id and its arguments.
    #[error("{0}: {1:?}")]
    Asked(&'static str, Vec<(&'static str, String)>),
    /// Templates or locales.
    #[error(transparent)]
    House(#[from] HouseError),
    /// A notice could not be composed.
    #[error(transparent)]
    Compose(ComposeError),
    /// A PDF could not be made.
    #[error(transparent)]
    Pdf(#[from] TypesetError),
    /// A DOCX could not be made.
    #[error(transparent)]
    Docx(#[from] herold_docx::DocxError),
    /// A fault of the program.
    #[error("{0}")]
    Internal(String),
}

/// Returns the error of something asked for.
pub(crate) fn asked<const N: usize>(id: &'static str, arguments: [(&'static str, String); N]) -> DeskError {
    DeskError::Asked(id, Vec::from(arguments))
}

/// Returns why the system did not do something, as an argument that [`DeskError::text`] words; in the system's own
/// words when the reason is a rare one.
pub(crate) fn reason(error: &io::Error) -> String {
    let id = match error.kind() {
        io::ErrorKind::NotFound => "reason-not-found",
        io::ErrorKind::PermissionDenied => "reason-denied",
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => "reason-disk-full",
        io::ErrorKind::ReadOnlyFilesystem => "reason-read-only",
        io::ErrorKind::IsADirectory => "reason-is-folder",
        io::ErrorKind::FileTooLarge => "reason-too-large",
        io::ErrorKind::NotADirectory => "reason-not-folder",
        io::ErrorKind::InvalidData => "reason-not-text",
        _ => return error.to_string(),
    };
    format!("{REASON}{id}")
}

/// What an argument begins with that is the id of a text.
const REASON: &str = "@text:";

impl From<FactsError> for DeskError {
    fn from(error: FactsError) -> Self {
        Self::Facts(vec![error])
    }
}

impl From<ComposeError> for DeskError {
    fn from(error: ComposeError) -> Self {
        match error {
            ComposeError::Kind(given) => asked("error-notice-unknown", [("given", given), ("list", String::new())]),
            ComposeError::Language(given) => {
                asked("error-language-unknown", [("given", given), ("list", String::new())])
            }
            ComposeError::NotCovered { language, kind } => {
                asked("error-language-not-covered", [("language", language), ("kind", kind)])
            }
            other => Self::Compose(other),
        }
    }
}

impl From<PublicationError> for DeskError {
    fn from(error: PublicationError) -> Self {
        match error {
            PublicationError::Count { .. } => asked("error-layout-two-languages", []),
            PublicationError::SameLanguage => asked("error-language-twice", [("given", String::new())]),
            PublicationError::Kinds => Self::Internal("notices of different kinds".to_owned()),
        }
    }
}

/// Returns why there is no PDF: what a person can mend in their own words, the rest as the writer puts it.
fn pdf_text(error: &TypesetError, screen: &Screen) -> String {
    match error {
        TypesetError::MissingGlyph { character, excerpt } => {
            let code = format!("U+{:04X}", u32::from(*character));
            screen.text("error-pdf-glyph", &[("word", excerpt), ("character", &character.to_string()), ("code", &code)])
        }
        TypesetError::Font { name, fault, .. } => {
            let (id, list) = fault.message();
            let detail = screen.text(id, &[("list", list.as_deref().unwrap_or_default())]);
            screen.text("error-pdf-font", &[("font", name), ("detail", &detail)])
        }
        TypesetError::Logo { cause } => screen.text("error-pdf-logo", &[("detail", cause)]),
        other => screen.text("error-pdf", &[("detail", &other.to_string())]),
    }
}

impl DeskError {
    /// Returns the error of a file that a person named and that cannot be read.
    #[must_use]
    pub fn not_read(path: &Path, error: &io::Error) -> Self {
        asked("error-file-not-read", [("path", path.display().to_string()), ("detail", reason(error))])
    }

    /// Returns what happened and what to do, in the language of the screen; several errors are lines. Facts are called
    /// by their ids, as in a facts file.
    #[must_use]
    pub fn text(&self, screen: &Screen) -> String {
        self.worded(screen, |path| path.to_owned())
    }

    fn worded(&self, screen: &Screen, name: impl Fn(&str) -> String) -> String {
        let say = |id: &str, arguments: &BTreeMap<&'static str, String>| {
            let arguments: Vec<(&str, &str)> = arguments.iter().map(|(k, v)| (*k, v.as_str())).collect();
            screen.text(id, &arguments)
        };
        let detail = |id: &str, detail: String| screen.text(id, &[("detail", &detail)]);
        match self {
            Self::Case(error) => {
                let (id, arguments) = error.message();
                say(id, &arguments)
            }
            Self::Facts(errors) | Self::Profile(errors) => {
                let line = |error: &FactsError| {
                    let (id, mut arguments) = error.message();
                    if let Some(path) = arguments.get_mut("path") {
                        *path = name(path);
                    }
                    if let Some(allowed) = arguments.get("allowed").cloned() {
                        let expected = say(&allowed, &arguments);
                        arguments.insert("expected", expected);
                    }
                    say(id, &arguments)
                };
                let heading = matches!(self, Self::Profile(_)).then(|| screen.text("error-profile-refused", &[]));
                heading.into_iter().chain(errors.iter().map(line)).collect::<Vec<_>>().join("\n")
            }
            Self::Asked(id, arguments) => {
                let worded = |value: &String| match value.strip_prefix(REASON) {
                    Some(id) => screen.text(id, &[]),
                    None => value.clone(),
                };
                say(id, &arguments.iter().map(|(key, value)| (*key, worded(value))).collect())
            }
            Self::House(error) => detail("error-house-template", error.to_string()),
            Self::Compose(error) => detail("error-house-template", error.to_string()),
            Self::Pdf(error) => pdf_text(error, screen),
            Self::Docx(error) => detail("error-docx", error.to_string()),
            Self::Internal(what) => detail("error-internal", what.clone()),
        }
    }

    /// Returns whether the case is encrypted and no passphrase was given.
    #[must_use]
    pub const fn wants_passphrase(&self) -> bool {
        matches!(self, Self::Case(CaseFileError::PassphraseNeeded { .. }))
    }

    /// Returns what a screen branches on.
    #[must_use]
    pub fn code(&self) -> Code {
        match self {
            Self::Case(CaseFileError::PassphraseNeeded { .. }) => Code::PassphraseNeeded,
            Self::Case(CaseFileError::WrongPassphraseOrDamaged { .. }) => Code::PassphraseWrong,
            Self::Asked("error-no-case-open", _) => Code::NoCase,
            Self::Asked("error-export-cancelled", _) => Code::Cancelled,
            Self::Facts(_) => Code::Value,
            _ => Code::Other,
        }
    }

    /// Returns the error as a screen gets it.
    #[must_use]
    pub fn view(&self, screen: &Screen) -> ErrorView {
        let fact = match self {
            Self::Facts(errors) | Self::Profile(errors) => errors.iter().find_map(|error| match error {
                FactsError::Value { path, .. } => Some(path.as_str().to_owned()),
                FactsError::UnknownFact { id, .. } | FactsError::NotOfProfile { id } => Some(id.clone()),
                _ => None,
            }),
            _ => None,
        };
        ErrorView { code: self.code(), text: self.worded(screen, |path| place_name(screen, path)), fact }
    }
}

/// Returns what a form calls a fact or a field: `data.insured.as_of` is the name of the question and of its field.
fn place_name(screen: &Screen, path: &str) -> String {
    let mut parts = path.split('.');
    let fact = parts.next().unwrap_or_default();
    let last = parts.next_back().unwrap_or_default();
    let ids = [format!("field-{fact}-{last}"), format!("part-{last}")].map(|id| id.replace('_', "-"));
    let question = screen.text(&fact_message(fact), &[]);
    match ids.iter().find(|id| !last.is_empty() && screen.has(id)) {
        Some(id) => format!("{question}: {}", screen.text(id, &[])),
        None => question,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use herold_notice::FontFault;
    use herold_typeset::FaceName;

    #[test]
    fn what_stops_a_pdf_is_said_in_the_language_of_the_screen() {
        let house = crate::load().unwrap();
        let glyph = TypesetError::MissingGlyph { character: '😀', excerpt: "gut😀".to_owned() };
        let fault = FontFault::Restricted;
        let font = TypesetError::Font { face: FaceName::Bold, name: "Haus Sans".to_owned(), fault };
        for (language, forbids, without) in [
            ("de", "verbietet", "in keiner der verfügbaren Schriften"),
            ("da", "tillader ikke", "ikke findes"),
            ("en", "forbids", "none"),
        ] {
            let screen = house.wording().screen(language).unwrap();
            let said = DeskError::Pdf(glyph.clone()).text(screen);
            assert!(["gut😀", "(U+1F600)", without].iter().all(|part| said.contains(part)), "{said}");
            let said = DeskError::Pdf(font.clone()).text(screen);
            assert!(said.contains("Haus Sans") && said.contains(forbids), "{said}");
        }
    }
}
