use crate::DeskError;
use crate::case::{Case, known_kind, known_languages, stamp};
use crate::error::asked;
use herold_compose::{House, Style};
use herold_notice::{Instant, Layout, Notice, Publication};
use herold_typeset::Fonts;
use jiff::Timestamp;
use std::io::Write;
use std::path::{Path, PathBuf};

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
    /// The formats, each once.
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

/// Composes a notice of a case in languages.
///
/// # Errors
/// When the kind or a language is unknown or a template fails.
pub fn compose(house: &House, case: &Case, kind: &str, languages: &[String]) -> Result<Vec<Notice>, DeskError> {
    known_kind(house, kind)?;
    let languages = known_languages(house, languages)?;
    let codes: Vec<&str> = languages.iter().map(String::as_str).collect();
    Ok(house.compose(case.facts(), kind, &codes, &Style::default())?)
}

/// Writes the documents of a notice. Everything is made before the first file is written, each file goes to a
/// temporary name first and is renamed, so nothing half-written is ever left; `progress` hears each name.
///
/// # Errors
/// When something asked for is unknown, a document cannot be made or a file cannot be written.
pub fn export(
    house: &House,
    case: &Case,
    fonts: &Fonts,
    what: &Export,
    now: Timestamp,
    mut progress: impl FnMut(&str),
) -> Result<Vec<Written>, DeskError> {
    let notices = compose(house, case, &what.kind, &what.languages)?;
    let groups: Vec<Vec<Notice>> = match what.layout {
        Layout::Single => notices.into_iter().map(|notice| vec![notice]).collect(),
        Layout::SideBySide => vec![notices],
    };
    let mut documents = Vec::new();
    for group in groups {
        let languages: Vec<String> = group.iter().map(|n| n.language.code.clone()).collect();
        let publication = Publication::new(group, what.layout, instant(stamp(now, case.zone())?))?;
        for format in &what.formats {
            let name = format!("{}-{}.{}", what.kind, languages.join("-"), format.key());
            progress(&name);
            let bytes = match format {
                Format::Pdf => herold_typeset::pdf(&publication, fonts)?,
                Format::Docx => herold_docx::docx(&publication)?,
                Format::Html => herold_web::html(&publication).into_bytes(),
                Format::Txt => herold_web::text(&publication).into_bytes(),
            };
            documents.push((name, *format, languages.clone(), bytes));
        }
    }
    write_all(&what.folder, documents)
}

/// A document before it is written: name, format, languages, contents.
type Document = (String, Format, Vec<String>, Vec<u8>);

fn write_all(folder: &Path, documents: Vec<Document>) -> Result<Vec<Written>, DeskError> {
    let shown = |path: &Path| path.display().to_string();
    std::fs::create_dir_all(folder).map_err(|e| match e.kind() {
        std::io::ErrorKind::NotFound => asked("error-folder-missing", [("path", shown(folder))]),
        _ => asked("error-folder-not-writable", [("path", shown(folder)), ("detail", e.to_string())]),
    })?;
    let mut ready = Vec::new();
    for (name, format, languages, bytes) in documents {
        let path = folder.join(name);
        let unwritten =
            |e: std::io::Error| asked("error-file-not-written", [("path", shown(&path)), ("detail", e.to_string())]);
        let mut file = tempfile::Builder::new()
            .prefix(".herold-")
            .tempfile_in(folder)
            .map_err(|e| asked("error-folder-not-writable", [("path", shown(folder)), ("detail", e.to_string())]))?;
        file.write_all(&bytes).and_then(|()| file.as_file().sync_all()).map_err(unwritten)?;
        ready.push((file, Written { bytes: bytes.len(), path, format, languages }));
    }
    // All are on the disk; only names are given now.
    let mut written = Vec::new();
    for (file, entry) in ready {
        publish(file, &entry.path)?;
        written.push(entry);
    }
    Ok(written)
}

fn publish(file: tempfile::NamedTempFile, path: &Path) -> Result<(), DeskError> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        // Temporary files are private; a notice is not.
        let _ = file.as_file().set_permissions(std::fs::Permissions::from_mode(0o644));
    }
    let failed = |e: &std::io::Error| {
        asked("error-file-not-written", [("path", path.display().to_string()), ("detail", e.to_string())])
    };
    file.persist(path).map(drop).map_err(|e| failed(&e.error))
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
