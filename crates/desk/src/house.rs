use crate::DeskError;
use herold_compose::{House, HouseError, HouseSources};
use herold_typeset::{FallbackFiles, FontFiles, Fonts, TypesetError};
use herold_wording::LanguageSource;
use include_dir::{Dir, include_dir};
use serde::Deserialize;
use std::borrow::Cow;
use std::sync::LazyLock;

static TEMPLATES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../templates");
static LOCALES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../locales");

/// Returns the templates and locales that the program carries.
#[must_use]
pub fn sources() -> HouseSources {
    let notices = TEMPLATES.get_dir("notices").into_iter().flat_map(Dir::dirs).map(|folder| {
        let kind = name(folder);
        let file = |name: &str| text(folder, &format!("notices/{kind}/{name}"));
        (kind.clone(), file("notice.toml"), file("notice.tera"))
    });
    let languages = LOCALES.dirs().map(|folder| LanguageSource {
        code: name(folder),
        files: folder
            .files()
            .filter_map(|file| {
                let name = file.path().file_name()?.to_str()?.to_owned();
                Some((name, file.contents_utf8()?.to_owned()))
            })
            .collect(),
    });
    let parts = TEMPLATES.get_dir("parts").into_iter().flat_map(Dir::files).filter_map(|file| {
        let name = file.path().file_name()?.to_str()?.strip_suffix(".tera")?;
        Some((name.to_owned(), file.contents_utf8()?.to_owned()))
    });
    let mut sources = HouseSources {
        facts: text(&TEMPLATES, "facts.toml"),
        notices: notices.collect(),
        parts: parts.collect(),
        languages: languages.collect(),
    };
    sources.notices.sort();
    sources.parts.sort();
    sources.languages.sort_by(|a, b| a.code.cmp(&b.code));
    sources
}

fn name(folder: &Dir<'_>) -> String {
    folder.path().file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default()
}

fn text(folder: &Dir<'_>, path: &str) -> String {
    folder.get_file(path).and_then(|file| file.contents_utf8()).unwrap_or_default().to_owned()
}

/// Returns the house that the program carries.
///
/// # Errors
/// When templates or locales cannot be read; the tests of composing load and lint the same files.
pub fn load() -> Result<House, HouseError> {
    House::load_linted(&sources())
}

/// Returns the faces of all documents, read once: who writes asks for them with every letter.
///
/// # Errors
/// When a font file is damaged.
pub fn fonts() -> Result<Fonts, DeskError> {
    static FONTS: LazyLock<Result<Fonts, TypesetError>> = LazyLock::new(read_fonts);
    Ok(FONTS.clone()?)
}

fn read_fonts() -> Result<Fonts, TypesetError> {
    macro_rules! face {
        ($name:literal) => {
            Cow::Borrowed(&include_bytes!(concat!("../../typeset/fonts/IBMPlexSans", $name, ".ttf"))[..])
        };
    }
    let files = FontFiles {
        regular: face!("-Regular"),
        italic: face!("-Italic"),
        semibold: face!("-SemiBold"),
        bold: face!("-Bold"),
        fallbacks: vec![FallbackFiles {
            regular: face!("Arabic-Regular"),
            semibold: face!("Arabic-SemiBold"),
            bold: face!("Arabic-Bold"),
        }],
    };
    Fonts::new(files)
}

/// A sample case.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sample {
    /// Its id; its name is `sample-ID` in Fluent.
    pub id: String,
    /// The languages of its notices, the leading one first.
    pub languages: Vec<String>,
    /// Its time zone.
    pub zone: String,
}

#[derive(Deserialize)]
struct Samples {
    sample: Vec<Sample>,
}

/// Returns the sample cases.
///
/// # Errors
/// When the list is faulty; a test keeps that from being shipped.
pub fn samples() -> Result<Vec<Sample>, DeskError> {
    let samples: Samples = toml::from_str(&text(&TEMPLATES, "samples/samples.toml"))
        .map_err(|e| DeskError::Internal(format!("samples.toml: {e}")))?;
    Ok(samples.sample)
}

/// Returns the facts file of a sample case.
#[must_use]
pub fn sample_facts(id: &str) -> Option<&'static [u8]> {
    Some(TEMPLATES.get_file(format!("samples/{id}.json"))?.contents())
}
