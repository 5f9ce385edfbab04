//! The names of exported files: a pattern such as `{date}_{organisation}_{notice}_{languages}`, filled in and made safe
//! for every system that a file may travel to.

use crate::DeskError;
use crate::case::{Case, known_kind, stamp};
use crate::error::asked;
use crate::export_layout::ExportLayout;
use crate::export_slug::{cut, slug};
use herold_compose::House;
use herold_facts::Value;
use jiff::Timestamp;
use std::collections::BTreeSet;

/// The most characters of a part. Two names at full length still leave room for the date and the languages.
const MOST_OF_PART: usize = 60;
/// The most bytes of a name without its ending. With the ending and a number it stays below 180, far from the 255 bytes
/// that file systems take, because the folders before it count on Windows.
const MOST_OF_STEM: usize = 160;
/// The most characters of a pattern; more is a slip of the clipboard.
const MOST_OF_PATTERN: usize = 300;
/// What stands between parts. Next to an empty part it goes as well.
const SEPARATORS: [char; 5] = ['_', '-', '.', ' ', '+'];
/// Names of devices that Windows takes for files in every folder, whatever their ending.
const DEVICES: [&str; 6] = ["con", "prn", "aux", "nul", "conin$", "conout$"];

/// What a pattern is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Date,
    Time,
    Organisation,
    Notice,
    Languages,
    Version,
    Layout,
}

impl Part {
    const ALL: [Self; 7] =
        [Self::Date, Self::Time, Self::Organisation, Self::Notice, Self::Languages, Self::Version, Self::Layout];

    const fn key(self) -> &'static str {
        match self {
            Self::Date => "date",
            Self::Time => "time",
            Self::Organisation => "organisation",
            Self::Notice => "notice",
            Self::Languages => "languages",
            Self::Version => "version",
            Self::Layout => "layout",
        }
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Piece {
    Words(String),
    Part(Part),
}

/// A pattern for names of files.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pattern(Vec<Piece>);

impl Default for Pattern {
    fn default() -> Self {
        let parts = [Part::Date, Part::Organisation, Part::Notice, Part::Languages];
        let mut pieces = Vec::new();
        for part in parts {
            if !pieces.is_empty() {
                pieces.push(Piece::Words("_".to_owned()));
            }
            pieces.push(Piece::Part(part));
        }
        Self(pieces)
    }
}

impl std::fmt::Display for Pattern {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.iter().try_for_each(|piece| match piece {
            Piece::Words(words) => f.write_str(words),
            Piece::Part(part) => write!(f, "{{{}}}", part.key()),
        })
    }
}

impl Pattern {
    /// Reads a pattern; blanks around it do not count.
    ///
    /// # Errors
    /// When it is empty or too long, names a part that there is not, leaves a brace open, or has a character that no
    /// name of a file may have; the error names the place.
    pub fn parse(text: &str) -> Result<Self, DeskError> {
        let text = text.trim();
        if text.is_empty() {
            return Err(asked("error-name-empty", []));
        }
        if text.chars().count() > MOST_OF_PATTERN {
            return Err(asked("error-name-long", [("most", MOST_OF_PATTERN.to_string())]));
        }
        let (mut pieces, mut words) = (Vec::new(), String::new());
        let mut characters = text.chars().zip(1_usize..);
        while let Some((character, place)) = characters.next() {
            let at = || ("place", place.to_string());
            match character {
                '{' => {
                    let mut name = String::new();
                    loop {
                        match characters.next() {
                            Some(('}', _)) => break,
                            Some((next, _)) if next != '{' => name.push(next),
                            _ => return Err(asked("error-name-brace", [at()])),
                        }
                    }
                    let known = Part::ALL.into_iter().find(|part| part.key() == name.trim());
                    let part = known.ok_or_else(|| {
                        let list = Part::ALL.map(|part| format!("{{{}}}", part.key())).join(", ");
                        asked("error-name-part-unknown", [("given", format!("{{{name}}}")), at(), ("list", list)])
                    })?;
                    if !words.is_empty() {
                        pieces.push(Piece::Words(std::mem::take(&mut words)));
                    }
                    pieces.push(Piece::Part(part));
                }
                '}' => return Err(asked("error-name-brace", [at()])),
                bad if forbidden(bad) => return Err(asked("error-name-character", [("given", shown(bad)), at()])),
                good => words.push(good),
            }
        }
        if !words.is_empty() {
            pieces.push(Piece::Words(words));
        }
        Ok(Self(pieces))
    }
}

/// Returns whether a character may not stand in the name of a file: on Windows, on a command line, or because it makes
/// a name look like another.
fn forbidden(character: char) -> bool {
    matches!(character, '<' | '>' | ':' | '"' | '/' | '\\' | '|' | '?' | '*') || hidden(character)
}

fn hidden(character: char) -> bool {
    character.is_control()
        || matches!(character, '\u{AD}' | '\u{61C}' | '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}'
            | '\u{2060}'..='\u{206F}' | '\u{FEFF}')
}

fn shown(character: char) -> String {
    if hidden(character) { format!("U+{:04X}", u32::from(character)) } else { character.to_string() }
}

/// Gives the documents of one export their names; no two get the same.
pub(crate) struct Names<'a> {
    pattern: &'a Pattern,
    date: String,
    time: String,
    organisation: String,
    notice: String,
    given: BTreeSet<String>,
}

impl<'a> Names<'a> {
    /// Gathers what the names say. They speak the leading language of the case, whatever is exported, so that the
    /// documents of a case lie together in a folder; and, as the notice itself, only what its audience may know.
    pub(crate) fn new(
        house: &House,
        case: &Case,
        kind: &str,
        now: Timestamp,
        pattern: &'a Pattern,
    ) -> Result<Self, DeskError> {
        known_kind(house, kind)?;
        let facts = house.kind(kind).map(|kind| case.facts().for_audience(kind.audience)).unwrap_or_default();
        let issued = match facts.value("issued_at") {
            Some(Value::Stamp(issued)) => *issued,
            _ => stamp(now, case.zone())?,
        };
        let leading = case.languages().iter().find(|code| house.wording().screen(code).is_some());
        let leading = leading.map_or("en", String::as_str);
        let organisation = match facts.value("org_name") {
            Some(Value::Name(name)) => name.0.get(leading).or_else(|| name.0.values().next()),
            _ => None,
        };
        let screen = house.wording().screen(leading);
        let notice = screen.map(|screen| screen.text(&format!("notice-kind-{kind}"), &[]));
        let local = issued.local();
        Ok(Self {
            pattern,
            date: format!("{:04}-{:02}-{:02}", local.year(), local.month(), local.day()),
            time: format!("{:02}-{:02}", local.hour(), local.minute()),
            organisation: slug(organisation.map_or("", |forms| &forms.plain), MOST_OF_PART),
            notice: slug(&notice.unwrap_or_else(|| kind.to_owned()), MOST_OF_PART),
            given: BTreeSet::new(),
        })
    }

    /// Returns the name of a document without its ending, never one that it has returned before.
    ///
    /// # Errors
    /// When every part of the pattern is empty.
    pub(crate) fn next(&mut self, languages: &[String], layout: Option<ExportLayout>) -> Result<String, DeskError> {
        let mut name = safe(&self.filled(languages, layout));
        if name.is_empty() {
            return Err(asked("error-name-empty", []));
        }
        // What is not to be published never takes the name of what is, whatever the pattern and however long it is.
        let review = ExportLayout::Review.key();
        let says = self.pattern.0.contains(&Piece::Part(Part::Layout)) && name.contains(review);
        if layout == Some(ExportLayout::Review) && !says {
            name = format!("{}_{review}", cut(&name, MOST_OF_STEM - review.len() - 1));
        }
        // Windows and macOS do not tell capitals from small letters.
        let mut free = name.clone();
        let mut number = 2_usize;
        while !self.given.insert(free.to_lowercase()) {
            free = format!("{name}-{number}");
            number += 1;
        }
        Ok(free)
    }

    fn filled(&self, languages: &[String], layout: Option<ExportLayout>) -> String {
        let (mut name, mut after_nothing) = (String::new(), false);
        for piece in &self.pattern.0 {
            let part = match piece {
                Piece::Words(words) => {
                    let words = if after_nothing { words.trim_start_matches(SEPARATORS) } else { words };
                    name.push_str(words);
                    after_nothing &= name.is_empty();
                    continue;
                }
                Piece::Part(part) => part,
            };
            let filled = match part {
                Part::Date => self.date.clone(),
                Part::Time => self.time.clone(),
                Part::Organisation => self.organisation.clone(),
                Part::Notice => self.notice.clone(),
                Part::Languages => cut(&languages.join("-"), MOST_OF_PART).to_owned(),
                // Until notices have versions.
                Part::Version => String::new(),
                Part::Layout => layout.filter(|l| *l != ExportLayout::Single).map_or("", ExportLayout::key).to_owned(),
            };
            if filled.is_empty() {
                name.truncate(name.trim_end_matches(SEPARATORS).len());
                after_nothing = name.is_empty();
            } else {
                name.push_str(&filled);
                after_nothing = false;
            }
        }
        name
    }
}

/// Returns a name that every system takes. What a name begins or ends with can be lost on the way: Windows drops dots
/// and blanks at the end, a dot at the beginning hides a file, and a dash looks like an option to a command.
fn safe(name: &str) -> String {
    let bare = |text: &str| text.trim_start_matches(['.', ' ', '-']).trim_end_matches(['.', ' ']).to_owned();
    let name = bare(&bare(name)[..bare(name).floor_char_boundary(MOST_OF_STEM)]);
    // Windows looks at what stands before the first dot.
    let (base, rest) = name.split_at(name.find('.').unwrap_or(name.len()));
    let device = base.trim_end().to_lowercase();
    let numbered = ["com", "lpt"].iter().any(|port| {
        let number = device.strip_prefix(port).unwrap_or_default();
        number.chars().count() == 1 && number.chars().all(|c| c.is_ascii_digit() || matches!(c, '¹' | '²' | '³'))
    });
    if numbered || DEVICES.contains(&device.as_str()) { format!("{base}_{rest}") } else { name }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(pattern: &Pattern) -> Names<'_> {
        Names {
            pattern,
            date: "2026-02-11".into(),
            time: "09-05".into(),
            organisation: "klinikum-nordmark".into(),
            notice: "pressemitteilung".into(),
            given: BTreeSet::new(),
        }
    }

    fn named(pattern: &str) -> String {
        names(&Pattern::parse(pattern).unwrap()).next(&["de".into(), "da".into()], None).unwrap()
    }

    fn refused(pattern: &str) -> (&'static str, Vec<(&'static str, String)>) {
        match Pattern::parse(pattern).unwrap_err() {
            DeskError::Asked(id, arguments) => (id, arguments),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_pattern_is_filled_in() {
        assert_eq!(Pattern::default().to_string(), "{date}_{organisation}_{notice}_{languages}");
        assert_eq!(Pattern::parse(&Pattern::default().to_string()).unwrap(), Pattern::default());
        for (pattern, name) in [
            ("{date}_{organisation}_{notice}_{languages}", "2026-02-11_klinikum-nordmark_pressemitteilung_de-da"),
            (" Presse {time} ({ languages }) ", "Presse 09-05 (de-da)"),
            ("plain", "plain"),
            ("{date}{notice}", "2026-02-11pressemitteilung"),
        ] {
            assert_eq!(named(pattern), name, "{pattern}");
        }
    }

    #[test]
    fn an_empty_part_takes_its_separator_along() {
        for (pattern, name) in [
            ("{date}_{version}_{notice}", "2026-02-11_pressemitteilung"),
            ("{version}_{date}", "2026-02-11"),
            ("{date} - {layout}", "2026-02-11"),
            ("{version}_{layout}_a", "a"),
            ("a-{version}-{layout}-b", "a-b"),
        ] {
            assert_eq!(named(pattern), name, "{pattern}");
        }
        let pattern = Pattern::parse("{date}_{layout}").unwrap();
        let beside = names(&pattern).next(&[], Some(ExportLayout::SideBySide)).unwrap();
        assert_eq!(beside, "2026-02-11_side-by-side");
        for (pattern, name) in [("{date}_{layout}", "2026-02-11_review"), ("{date}", "2026-02-11_review")] {
            let pattern = Pattern::parse(pattern).unwrap();
            assert_eq!(names(&pattern).next(&[], Some(ExportLayout::Review)).unwrap(), name);
        }
        for long in ["x".repeat(290), "ü".repeat(200), format!("{}{{layout}}", "x".repeat(200))] {
            let pattern = Pattern::parse(&long).unwrap();
            let name = names(&pattern).next(&[], Some(ExportLayout::Review)).unwrap();
            assert!(name.ends_with("_review") && name.len() <= MOST_OF_STEM, "{name}");
        }
        let pattern = Pattern::parse("{version}_{layout}").unwrap();
        assert!(names(&pattern).next(&["de".into()], Some(ExportLayout::Single)).is_err());
    }

    #[test]
    fn what_is_wrong_with_a_pattern_is_named_with_its_place() {
        let place = |pattern: &str| {
            let (id, arguments) = refused(pattern);
            (id, arguments.into_iter().find(|(key, _)| *key == "place").map(|(_, place)| place))
        };
        assert_eq!(place("{date}_{organization}"), ("error-name-part-unknown", Some("8".into())));
        assert_eq!(place("ü{date"), ("error-name-brace", Some("2".into())));
        assert_eq!(place("{date{notice}"), ("error-name-brace", Some("1".into())));
        assert_eq!(place("date}"), ("error-name-brace", Some("5".into())));
        assert_eq!(place("{date}/{notice}"), ("error-name-character", Some("7".into())));
        assert_eq!(place("a\u{202E}fdp"), ("error-name-character", Some("2".into())));
        assert_eq!(refused("a\u{202E}b").1[0].1, "U+202E");
        assert_eq!(refused("{}").1[0].1, "{}");
        assert_eq!(refused("  ").0, "error-name-empty");
        assert_eq!(refused(&"a".repeat(301)).0, "error-name-long");
    }

    #[test]
    fn no_two_documents_have_the_same_name() {
        let pattern = Pattern::parse("Notice").unwrap();
        let mut names = names(&pattern);
        let got: Vec<String> = (0..3).map(|_| names.next(&["de".into()], None).unwrap()).collect();
        assert_eq!(got, ["Notice", "Notice-2", "Notice-3"]);
    }

    #[test]
    fn every_name_is_safe_on_every_system() {
        for (name, expected) in [
            ("NUL", "NUL_"),
            ("con.backup", "con_.backup"),
            ("Aux ", "Aux_"),
            ("com1", "com1_"),
            ("LPT³", "LPT³_"),
            ("com10", "com10"),
            ("console", "console"),
            ("CONIN$", "CONIN$_"),
            ("..a. .", "a"),
            ("-rf", "rf"),
            (". .", ""),
        ] {
            assert_eq!(safe(name), expected, "{name}");
        }
        let long = safe(&"ö".repeat(300));
        assert!(long.len() <= MOST_OF_STEM && long.chars().all(|c| c == 'ö'), "{long}");
        assert_eq!(safe(&format!("{} b", "a".repeat(159))).len(), 159, "a blank at the cut goes");
    }
}
