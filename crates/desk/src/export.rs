use crate::DeskError;
use crate::case::{Case, known_kind, known_languages, stamp};
use crate::error::asked;
use crate::files::write_all;
use herold_compose::{House, Style};
use herold_notice::{Instant, Layout, Notice, Publication};
use herold_typeset::Fonts;
use jiff::Timestamp;
use std::path::PathBuf;

/// A file format.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// PDF/A-2a and PDF/UA-1.
    Pdf,
    /// Office Open XML.
    Docx,
    /// One HTML file.
    Html,
    /// Plain text.
    Txt,
}

impl Format {
    /// All.
    pub const ALL: [Self; 4] = [Self::Pdf, Self::Docx, Self::Html, Self::Txt];

    /// Returns the name, also the ending of the files.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Docx => "docx",
            Self::Html => "html",
            Self::Txt => "txt",
        }
    }

    /// Returns a format by its name.
    ///
    /// # Errors
    /// When there is none, or it comes later (`eml`).
    pub fn from_key(key: &str) -> Result<Self, DeskError> {
        Self::ALL.into_iter().find(|f| f.key() == key).ok_or_else(|| match key {
            "eml" => asked("error-not-available-yet", [("what", key.to_owned())]),
            _ => {
                let list = Self::ALL.map(Self::key).join(", ");
                asked("error-format-unknown", [("given", key.to_owned()), ("list", list)])
            }
        })
    }
}

/// Returns a layout by its name.
///
/// # Errors
/// When there is none, or it comes later (`review`).
pub fn layout_from_key(key: &str) -> Result<Layout, DeskError> {
    match key {
        "single" => Ok(Layout::Single),
        "side-by-side" => Ok(Layout::SideBySide),
        "review" => Err(asked("error-not-available-yet", [("what", key.to_owned())])),
        _ => {
            Err(asked("error-layout-unknown", [("given", key.to_owned()), ("list", "single, side-by-side".to_owned())]))
        }
    }
}

/// What to export.
pub struct Export {
    /// The notice kind.
    pub kind: String,
    /// The languages; for `single` one file each.
    pub languages: Vec<String>,
    /// The layout.
    pub layout: Layout,
    /// The formats, one at least; one that is named twice is written once.
    pub formats: Vec<Format>,
    /// The folder; made when its parent exists.
    pub folder: PathBuf,
}

/// A file that was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// Where it lies.
    pub path: PathBuf,
    /// Its format.
    pub format: Format,
    /// Its languages.
    pub languages: Vec<String>,
    /// Its size.
    pub bytes: usize,
}

/// Returns the languages among these that have words for a notice kind; one covers all kinds as a rule.
pub(crate) fn covering(house: &House, kind: &str, languages: &[String]) -> Vec<String> {
    languages.iter().filter(|code| house.covers(code, kind)).cloned().collect()
}

/// As [`covering`], but all of the languages when none has words for the kind: the error that follows says why.
pub(crate) fn covering_or_all(house: &House, kind: &str, languages: &[String]) -> Vec<String> {
    let covering = covering(house, kind, languages);
    if covering.is_empty() { languages.to_vec() } else { covering }
}

/// Composes a notice of a case in languages.
///
/// # Errors
/// When the kind or a language is unknown, a language does not cover the kind, or a template fails.
pub fn compose(house: &House, case: &Case, kind: &str, languages: &[String]) -> Result<Vec<Notice>, DeskError> {
    known_kind(house, kind)?;
    let languages = known_languages(house, languages)?;
    let codes: Vec<&str> = languages.iter().map(String::as_str).collect();
    Ok(house.compose(case.facts(), kind, &codes, &Style::default())?)
}

/// Writes the documents of a notice, all or none: everything is made before the first file is written, and nothing
/// half-written is ever left. `progress` hears each name.
///
/// # Errors
/// When something asked for is unknown, no format is asked for, a document cannot be made or a file cannot be written.
pub fn export(
    house: &House,
    case: &Case,
    fonts: &Fonts,
    what: &Export,
    now: Timestamp,
    mut progress: impl FnMut(&str),
) -> Result<Vec<Written>, DeskError> {
    let mut formats: Vec<Format> = Vec::new();
    for format in &what.formats {
        if !formats.contains(format) {
            formats.push(*format);
        }
    }
    if formats.is_empty() {
        // An empty choice is none, not all.
        return Err(asked("error-format-missing", [("list", Format::ALL.map(Format::key).join(", "))]));
    }
    let notices = compose(house, case, &what.kind, &what.languages)?;
    let groups: Vec<Vec<Notice>> = match what.layout {
        Layout::Single => notices.into_iter().map(|notice| vec![notice]).collect(),
        Layout::SideBySide => vec![notices],
    };
    let (mut files, mut written) = (Vec::new(), Vec::new());
    for group in groups {
        let languages: Vec<String> = group.iter().map(|n| n.language.code.clone()).collect();
        let publication = Publication::new(group, what.layout, instant(stamp(now, case.zone())?))?;
        for format in &formats {
            let name = format!("{}-{}.{}", what.kind, languages.join("-"), format.key());
            progress(&name);
            let bytes = match format {
                Format::Pdf => herold_typeset::pdf(&publication, fonts)?,
                Format::Docx => herold_docx::docx(&publication)?,
                Format::Html => herold_web::html(&publication).into_bytes(),
                Format::Txt => herold_web::text(&publication).into_bytes(),
            };
            written.push(Written {
                path: PathBuf::new(),
                format: *format,
                languages: languages.clone(),
                bytes: bytes.len(),
            });
            files.push((name, bytes));
        }
    }
    for (entry, path) in written.iter_mut().zip(write_all(&what.folder, &files)?) {
        entry.path = path;
    }
    Ok(written)
}

pub(crate) fn instant(stamp: herold_facts::Stamp) -> Instant {
    let local = stamp.local();
    let part = |n: i8| u8::try_from(n).unwrap_or_default();
    Instant {
        year: u16::try_from(local.year()).unwrap_or(1),
        month: part(local.month()),
        day: part(local.day()),
        hour: part(local.hour()),
        minute: part(local.minute()),
        second: part(local.second()),
        offset_minutes: stamp.offset_minutes(),
    }
}
