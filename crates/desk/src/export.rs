//! Notices as documents: which, under which names, in which formats.

use crate::DeskError;
use crate::case::{Case, known_kind, known_languages, stamp};
use crate::error::asked;
use crate::export_bundle::{papers, zipped};
use crate::export_document::Document;
use crate::export_extras::Extras;
use crate::export_folder::write_folder;
use crate::export_layout::ExportLayout;
use crate::export_name::{Names, Pattern};
use crate::files::write_all;
use herold_compose::{House, Style};
use herold_notice::{Instant, Notice};
use herold_typeset::Fonts;
use jiff::Timestamp;
use std::ops::ControlFlow;
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
    /// An e-mail that is not sent yet.
    Eml,
    /// The text alone as HTML, to paste into a website.
    Fragment,
}

impl Format {
    /// All.
    pub const ALL: [Self; 6] = [Self::Pdf, Self::Docx, Self::Html, Self::Txt, Self::Eml, Self::Fragment];

    /// Returns the name.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Docx => "docx",
            Self::Html => "html",
            Self::Txt => "txt",
            Self::Eml => "eml",
            Self::Fragment => "fragment",
        }
    }

    /// Returns what its files end with.
    #[must_use]
    pub const fn ending(self) -> &'static str {
        match self {
            // Beside a whole page of the same name.
            Self::Fragment => "fragment.html",
            other => other.key(),
        }
    }

    /// Returns a format by its name.
    ///
    /// # Errors
    /// When there is none.
    pub fn from_key(key: &str) -> Result<Self, DeskError> {
        Self::ALL.into_iter().find(|f| f.key() == key).ok_or_else(|| {
            let sheets = crate::PrintSheet::ALL.map(crate::PrintSheet::key);
            let list = Self::ALL.map(Self::key).into_iter().chain(sheets).collect::<Vec<_>>().join(", ");
            asked("error-format-unknown", [("given", key.to_owned()), ("list", list)])
        })
    }
}

/// How everything of a notice is kept together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bundle {
    /// In a folder of its own.
    Folder,
    /// In one ZIP file.
    Zip,
}

impl Bundle {
    /// Returns a kind of bundle by its name.
    ///
    /// # Errors
    /// When there is none.
    pub fn from_key(key: &str) -> Result<Self, DeskError> {
        match key {
            "folder" => Ok(Self::Folder),
            "zip" => Ok(Self::Zip),
            _ => Err(asked("error-bundle-unknown", [("given", key.to_owned()), ("list", "folder, zip".to_owned())])),
        }
    }
}

/// What to export.
pub struct Export {
    /// The notice kind.
    pub kind: String,
    /// The languages; for `single` one file each.
    pub languages: Vec<String>,
    /// The layout; a bundle has every layout but that of a review.
    pub layout: ExportLayout,
    /// The formats; one that is named twice is written once. A bundle has all of them when none is named, anything else
    /// needs one.
    pub formats: Vec<Format>,
    /// The folder; made when its parent exists.
    pub folder: PathBuf,
    /// How the files are called.
    pub name: Pattern,
    /// Whether the files are kept together.
    pub bundle: Option<Bundle>,
    /// What goes along with them.
    pub extras: Extras,
}

/// A file that was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// Where it lies.
    pub path: PathBuf,
    /// Its format: the key of a [`Format`], `zip`, or `manifest` and `sums` for the papers of a bundle.
    pub format: &'static str,
    /// Its languages.
    pub languages: Vec<String>,
    /// How they stand in it; none for what holds several documents.
    pub layout: Option<ExportLayout>,
    /// Its size.
    pub bytes: usize,
}

/// How far an export is: about to make the document `name`, when `done` of `of` are made. With all made they are about
/// to be written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Step<'a> {
    /// The file.
    pub name: &'a str,
    /// How many are made.
    pub done: usize,
    /// How many there will be.
    pub of: usize,
}

/// A document that is made and not written yet.
pub(crate) struct Made {
    pub(crate) name: String,
    pub(crate) format: &'static str,
    pub(crate) languages: Vec<String>,
    pub(crate) layout: Option<ExportLayout>,
    pub(crate) bytes: Vec<u8>,
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

/// A document to make: its name without ending, its layout and languages.
struct Planned {
    stem: String,
    layout: ExportLayout,
    languages: Vec<String>,
}

/// What an export will write.
struct Plan {
    /// The name of the bundle without ending.
    bundle: Option<String>,
    documents: Vec<Planned>,
    formats: Vec<Format>,
}

fn plan(house: &House, case: &Case, what: &Export, now: Timestamp) -> Result<Plan, DeskError> {
    known_kind(house, &what.kind)?;
    let languages = known_languages(house, &what.languages)?;
    let mut formats: Vec<Format> = Vec::new();
    for format in &what.formats {
        if !formats.contains(format) {
            formats.push(*format);
        }
    }
    match (formats.is_empty(), what.bundle) {
        (true, Some(_)) => formats.extend(Format::ALL),
        // An empty choice is none, not all.
        (true, None) => {
            return Err(asked("error-format-missing", [("list", Format::ALL.map(Format::key).join(", "))]));
        }
        (false, _) => {}
    }
    if what.layout == ExportLayout::Review && what.bundle.is_none() {
        if formats.iter().any(|format| *format != Format::Pdf) {
            return Err(asked("error-review-format", []));
        }
        if languages.len() > 2 {
            return Err(asked("error-review-languages", []));
        }
    }
    if let Some(kind) = house.kind(&what.kind) {
        what.extras.fit(kind, what.layout, what.bundle, &formats)?;
    }
    let each = || languages.iter().map(|language| (ExportLayout::Single, vec![language.clone()]));
    let documents: Vec<(ExportLayout, Vec<String>)> = match (what.bundle, what.layout) {
        (None, ExportLayout::Single) => each().collect(),
        (None, layout) => vec![(layout, languages.clone())],
        (Some(_), _) => {
            let beside = |leading: &[String]| (ExportLayout::SideBySide, leading.to_vec());
            each().chain(languages.get(..2).map(beside)).collect()
        }
    };
    let mut names = Names::new(house, case, &what.kind, now, &what.name)?;
    let documents: Result<Vec<Planned>, DeskError> = documents
        .into_iter()
        .map(|(layout, languages)| Ok(Planned { stem: names.next(&languages, Some(layout))?, layout, languages }))
        .collect();
    let bundle = match what.bundle {
        // The names of what lies inside do not hinder its own.
        Some(_) => Some(Names::new(house, case, &what.kind, now, &what.name)?.next(&languages, None)?),
        None => None,
    };
    Ok(Plan { bundle, documents: documents?, formats })
}

/// Returns the names of the files that an export would write, without making any: the bundle's own when it is one.
///
/// # Errors
/// When something asked for is unknown, no format is asked for, or a name would be empty.
pub fn export_names(house: &House, case: &Case, what: &Export, now: Timestamp) -> Result<Vec<String>, DeskError> {
    let plan = plan(house, case, what, now)?;
    Ok(match (plan.bundle, what.bundle) {
        (Some(name), Some(Bundle::Zip)) => vec![format!("{name}.zip")],
        (Some(name), _) => vec![name],
        (None, _) => {
            let files = |planned: &Planned| plan.formats.iter().map(|f| ended(&planned.stem, *f)).collect::<Vec<_>>();
            plan.documents.iter().flat_map(files).collect()
        }
    })
}

pub(crate) fn ended(stem: &str, format: Format) -> String {
    format!("{stem}.{}", format.ending())
}

/// Writes the documents of a notice, all or none: everything is made before the first file is written, and nothing
/// half-written is ever left. `progress` hears each step and may break off until the files get their names.
///
/// # Errors
/// When something asked for is unknown, no format is asked for, a document cannot be made, a file cannot be written, or
/// `progress` breaks off; then everything is as before.
pub fn export(
    house: &House,
    case: &Case,
    fonts: &Fonts,
    what: &Export,
    now: Timestamp,
    mut progress: impl FnMut(Step<'_>) -> ControlFlow<()>,
) -> Result<Vec<Written>, DeskError> {
    let plan = plan(house, case, what, now)?;
    let mut step = |name: &str, done, of| match progress(Step { name, done, of }) {
        ControlFlow::Continue(()) => Ok(()),
        ControlFlow::Break(()) => Err(asked("error-export-cancelled", [])),
    };
    let of = plan.documents.len() * plan.formats.len();
    let created = instant(stamp(now, case.zone())?);
    let notices = compose(house, case, &what.kind, &what.languages)?;
    let mut made: Vec<Made> = Vec::with_capacity(of + 2);
    for Planned { stem, layout, languages } in &plan.documents {
        let theirs = languages.iter().filter_map(|code| notices.iter().find(|notice| notice.language.code == *code));
        let document = Document::new(house, case, theirs.cloned().collect(), *layout, (now, created), &what.extras)?;
        for format in &plan.formats {
            let name = ended(stem, *format);
            step(&name, made.len(), of)?;
            let bytes = document.bytes(*format, stem, fonts)?;
            let (format, languages) = (format.key(), languages.clone());
            made.push(Made { name, format, languages, layout: Some(*layout), bytes });
        }
    }
    let mut going = || step("", of, of);
    let Some((name, bundle)) = plan.bundle.zip(what.bundle) else {
        return written(made, |files| write_all(&what.folder, files, &mut going));
    };
    made.extend(papers(&what.kind, created, &made)?);
    match bundle {
        Bundle::Folder => written(made, |files| write_folder(&what.folder, &name, files, &mut going)),
        Bundle::Zip => {
            let bytes = zipped(&made, created)?;
            let languages = what.languages.clone();
            let archive = Made { name: format!("{name}.zip"), format: "zip", languages, layout: None, bytes };
            written(vec![archive], |files| write_all(&what.folder, files, &mut going))
        }
    }
}

/// Writes what is made and says where it lies.
pub(crate) fn written(
    made: Vec<Made>,
    write: impl FnOnce(&[(String, Vec<u8>)]) -> Result<Vec<PathBuf>, DeskError>,
) -> Result<Vec<Written>, DeskError> {
    let (mut entries, mut files) = (Vec::with_capacity(made.len()), Vec::with_capacity(made.len()));
    for Made { name, format, languages, layout, bytes } in made {
        entries.push(Written { path: PathBuf::new(), format, languages, layout, bytes: bytes.len() });
        files.push((name, bytes));
    }
    for (entry, path) in entries.iter_mut().zip(write(&files)?) {
        entry.path = path;
    }
    Ok(entries)
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
