//! Sheets for the print shop and for the printer next door: address labels and the sign for the door.

use crate::case::{Case, stamp};
use crate::command::Answer;
use crate::error::asked;
use crate::export::{Made, Written, compose, instant, written};
use crate::export_name::{Names, Pattern};
use crate::files::{read, write_all};
use crate::{Command, DeskError};
use herold_compose::House;
use herold_notice::{Instant, Notice};
use herold_printshop::{
    Address, AddressError, FaceFile, Faces, Inks, LabelSheet, Meta, Mixed, Preset, PrintshopError, Size,
};
use jiff::Timestamp;
use serde_json::{Value as Json, json};
use std::path::{Path, PathBuf};

/// The most bytes of a file of addresses.
const MOST: u64 = 4 * 1024 * 1024;
/// What stands between the parts of the sender's line.
const BETWEEN: &str = " · ";

/// A sheet that is printed and not published.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PrintSheet {
    /// Labels with addresses.
    Labels,
    /// The sign for the door.
    Sign,
}

impl PrintSheet {
    /// All.
    pub const ALL: [Self; 2] = [Self::Labels, Self::Sign];

    /// Returns the name.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Labels => "labels",
            Self::Sign => "sign",
        }
    }

    /// Returns the sheets among formats, none when documents alone are asked for; `alone` says that neither a bundle nor
    /// two languages side by side are wanted as well, `addresses` that there are some.
    ///
    /// # Errors
    /// When sheets and documents are mixed, or addresses are there and no labels are.
    pub fn asked_for(formats: &[String], alone: bool, addresses: bool) -> Result<Vec<Self>, DeskError> {
        let of = |key: &String| Self::ALL.into_iter().find(|sheet| sheet.key() == key);
        let sheets: Vec<Self> = formats.iter().filter_map(of).collect();
        if addresses && !sheets.contains(&Self::Labels) {
            return Err(asked("error-addresses-without-labels", []));
        }
        if !sheets.is_empty() && (!alone || sheets.len() < formats.len()) {
            return Err(asked("error-sheets-alone", [("list", Self::ALL.map(Self::key).join(", "))]));
        }
        Ok(sheets)
    }
}

/// Which sheets to write.
pub struct PrintSheets {
    /// The notice kind; a sign is made of the poster alone.
    pub kind: String,
    /// The languages: a sign each; labels are written once, in the first.
    pub languages: Vec<String>,
    /// The sheets; one that is named twice is written once.
    pub sheets: Vec<PrintSheet>,
    /// The folder; made when its parent exists.
    pub folder: PathBuf,
    /// How the files are called.
    pub name: Pattern,
    /// The addresses; without them every label bears the sender.
    pub addresses: Option<PathBuf>,
    /// How labels stand: the key of a [`Preset`].
    pub labels: String,
    /// The first label to print on, from 1.
    pub start: usize,
    /// The size of the sign: the key of a [`Size`].
    pub size: String,
}

/// What was written, and the inks that somebody has to look at because they come from the colour on screens: cyan,
/// magenta, yellow and black in percent.
struct Printed {
    files: Vec<Written>,
    reckoned: Option<[u8; 4]>,
}

impl Command {
    /// Writes sheets for the print shop, all or none.
    ///
    /// # Errors
    /// When something asked for is unknown, the addresses cannot be read or do not fit, or a file cannot be written;
    /// then everything is as before.
    pub fn print_sheets(&self, case: &Case, what: &PrintSheets) -> Result<Answer, DeskError> {
        let Printed { files, reckoned } = print_sheets(&self.house, case, what, self.now)?;
        let mut lines: Vec<String> =
            files.iter().map(|w| self.message("cli-wrote", &[("path", &w.path.display().to_string())])).collect();
        if let Some(inks) = reckoned {
            let inks = inks.map(|percent| percent.to_string()).join("/");
            lines.push(self.message("cli-inks-reckoned", &[("inks", &inks)]));
        }
        let list: Vec<Json> = files
            .iter()
            .map(|w| {
                json!({"path": w.path.display().to_string(), "format": w.format, "languages": w.languages,
                    "layout": Json::Null, "bytes": w.bytes})
            })
            .collect();
        Ok(Answer::new(lines.join("\n"), json!({"files": list, "inks_reckoned": reckoned})))
    }
}

fn print_sheets(house: &House, case: &Case, what: &PrintSheets, now: Timestamp) -> Result<Printed, DeskError> {
    let preset = known(Preset::ALL, Preset::key, &what.labels)?;
    let size = known(Size::ALL, Size::key, &what.size)?;
    let notices = compose(house, case, &what.kind, &what.languages)?;
    let created = instant(stamp(now, case.zone())?);
    let faces = faces()?;
    let (mut made, mut reckoned): (Vec<Made>, _) = (Vec::new(), None);
    for sheet in PrintSheet::ALL.into_iter().filter(|sheet| what.sheets.contains(sheet)) {
        // Their names end differently, so that those of one sheet do not hinder the other's.
        let mut names = Names::new(house, case, &what.kind, now, &what.name)?;
        // Labels speak one language at most: that of the sender.
        let notices = if sheet == PrintSheet::Labels { &notices[..notices.len().min(1)] } else { &notices[..] };
        for notice in notices {
            let bytes = match sheet {
                PrintSheet::Labels => labels(notice, what, preset, &faces, created)?,
                PrintSheet::Sign => {
                    let inks = Inks::new(&notice.design);
                    if inks.mixed() == Mixed::FromScreen {
                        reckoned = Some(inks.cmyk());
                    }
                    herold_printshop::sign(notice, size, &inks, &faces, &meta(notice, created))?
                }
            };
            let languages = vec![notice.language.code.clone()];
            let name = format!("{}.{}.pdf", names.next(&languages, None)?, sheet.key());
            made.push(Made { name, format: sheet.key(), languages, layout: None, bytes });
        }
    }
    let files = written(made, |files| write_all(&what.folder, files, &mut || Ok(())))?;
    Ok(Printed { files, reckoned })
}

fn known<T: Copy, const N: usize>(all: [T; N], key: fn(T) -> &'static str, given: &str) -> Result<T, DeskError> {
    all.into_iter().find(|one| key(*one) == given).ok_or_else(|| {
        let list = all.map(key).join(", ");
        asked("error-sheet-unknown", [("given", given.to_owned()), ("list", list)])
    })
}

fn table(path: &Path) -> Result<Vec<u8>, DeskError> {
    let bytes = read(path, MOST + 1).map_err(|e| DeskError::not_read(path, &e))?;
    if u64::try_from(bytes.len()).is_ok_and(|len| len <= MOST) {
        return Ok(bytes);
    }
    let most = (MOST / 1024 / 1024).to_string();
    Err(asked("error-addresses-large", [("path", path.display().to_string()), ("most", most)]))
}

fn labels(
    notice: &Notice,
    what: &PrintSheets,
    preset: Preset,
    faces: &Faces,
    created: Instant,
) -> Result<Vec<u8>, DeskError> {
    let sender = notice.design.return_line.as_str();
    let (addresses, sender) = match &what.addresses {
        Some(path) => (herold_printshop::addresses(&table(path)?)?, sender),
        None => {
            let lines: Vec<String> = sender.split(BETWEEN).map(str::to_owned).filter(|line| !line.is_empty()).collect();
            if lines.is_empty() {
                return Err(asked("error-sender-missing", []));
            }
            // What is left of one sheet.
            let own = Address { row: 0, lines };
            (vec![own; (preset.count() + 1).saturating_sub(what.start).max(1)], "")
        }
    };
    let sheet = LabelSheet { preset, start: what.start, sender, addresses: &addresses };
    Ok(herold_printshop::labels(&sheet, faces, &meta(notice, created))?)
}

fn meta(notice: &Notice, created: Instant) -> Meta {
    Meta {
        title: notice.title.clone(),
        author: notice.letterhead.organisation.clone(),
        language: notice.language.tag.clone(),
        created,
    }
}

fn faces() -> Result<Faces, DeskError> {
    macro_rules! face {
        ($name:literal) => {
            FaceFile {
                name: concat!("IBMPlexSans-", $name),
                bytes: include_bytes!(concat!("../../typeset/fonts/IBMPlexSans-", $name, ".ttf")),
            }
        };
    }
    Ok(Faces::new(face!("Regular"), face!("Bold"))?)
}

impl From<AddressError> for DeskError {
    fn from(error: AddressError) -> Self {
        let field = |id, row: usize, column: &str| asked(id, [("row", row.to_string()), ("column", column.to_owned())]);
        let columns = "name, street, postcode, town, country; line1–line6";
        match error {
            AddressError::NotUtf8 => asked("error-addresses-not-utf8", []),
            AddressError::Empty => asked("error-addresses-empty", [("list", columns.to_owned())]),
            AddressError::Column(given) => {
                asked("error-addresses-column", [("given", given), ("list", columns.to_owned())])
            }
            AddressError::Twice(given) => asked("error-addresses-twice", [("given", given)]),
            AddressError::NoName => asked("error-addresses-no-name", [("list", columns.to_owned())]),
            AddressError::BothKinds => asked("error-addresses-both", [("list", columns.to_owned())]),
            AddressError::Fields { row, expected, found } => asked(
                "error-addresses-fields",
                [("row", row.to_string()), ("expected", expected.to_string()), ("found", found.to_string())],
            ),
            AddressError::Missing { row, column } => field("error-addresses-missing", row, column),
            AddressError::Hidden { row, column } => field("error-addresses-hidden", row, column),
            AddressError::Long { row, column, most } => {
                let (row, column) = (row.to_string(), column.to_owned());
                asked("error-addresses-long", [("row", row), ("column", column), ("most", most.to_string())])
            }
            AddressError::Many { most } => asked("error-addresses-many", [("most", most.to_string())]),
            AddressError::Table { row } => asked("error-addresses-table", [("row", row.to_string())]),
        }
    }
}

impl From<PrintshopError> for DeskError {
    fn from(error: PrintshopError) -> Self {
        let shown = |c: char| format!("{c} (U+{:04X})", u32::from(c));
        match error {
            PrintshopError::Glyph { character } => asked("error-sign-glyph", [("given", shown(character))]),
            PrintshopError::LabelGlyph { row: 0, character } => {
                asked("error-sign-glyph", [("given", shown(character))])
            }
            PrintshopError::LabelGlyph { row, character } => {
                asked("error-label-glyph", [("row", row.to_string()), ("given", shown(character))])
            }
            PrintshopError::LabelFull { row: 0 } => asked("error-label-sender-full", []),
            PrintshopError::LabelFull { row } => asked("error-label-full", [("row", row.to_string())]),
            PrintshopError::Start { given, most } => {
                asked("error-label-start", [("given", given.to_string()), ("most", most.to_string())])
            }
            PrintshopError::SignFull => asked("error-sign-full", []),
            PrintshopError::NoPoster(given) => asked("error-sign-no-poster", [("given", given)]),
            PrintshopError::Font(_) | PrintshopError::Written(_) => Self::Internal(error.to_string()),
        }
    }
}
