//! Fonts of a house. A font is looked through when it is read, since every document carries a part of it.

use crate::image::kilobytes;
use crate::text::is_hidden;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use std::fmt;
use std::sync::Arc;
use thiserror::Error;

/// The most bytes of a font file: one of the usual Latin, Greek and Cyrillic fonts has less, and a profile holds four.
pub(crate) const MAX_FONT: usize = 2_000_000;

/// A font file with TrueType or OpenType outlines that may be embedded.
#[derive(Clone, PartialEq, Eq)]
pub struct Font {
    /// The file; shared, since facts are copied for every notice.
    pub bytes: Arc<[u8]>,
    /// What the file calls itself, such as "Fira Sans Medium".
    pub name: String,
}

/// Why a font is refused; each has a message `font-…` in Fluent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum FontFault {
    /// The file is too large.
    #[error("{bytes} bytes; at most {MAX_FONT}")]
    Bytes {
        /// Its size.
        bytes: usize,
    },
    /// No TrueType or OpenType file; web fonts (WOFF) and collections (TTC) are none.
    #[error("no TrueType or OpenType file")]
    NotFont,
    /// Cut off, or without a table that setting needs.
    #[error("damaged: cut off or without a table that setting needs")]
    Damaged,
    /// Its licence flag (`fsType` of the table OS/2) forbids embedding.
    #[error("the font forbids embedding")]
    Restricted,
    /// One file for all weights (a table `fvar`); each face of a house is a file of one weight, and the first of those in
    /// here would stand for all.
    #[error("a variable font; the file of one weight is needed")]
    Variable,
}

impl FontFault {
    /// Returns the Fluent id and what it names, if anything.
    #[must_use]
    pub fn message(self) -> (&'static str, Option<String>) {
        match self {
            Self::Bytes { bytes } => ("font-bytes", Some(kilobytes(bytes))),
            Self::NotFont => ("font-not-font", None),
            Self::Damaged => ("font-damaged", None),
            Self::Restricted => ("font-restricted", None),
            Self::Variable => ("font-variable", None),
        }
    }
}

impl Font {
    /// The media types of font files, as they stand in the facts file. Which of the two a file is, it says itself:
    /// OpenType with TrueType outlines goes by either.
    pub const MEDIA: [&str; 2] = ["font/ttf", "font/otf"];

    /// Returns the font in a file.
    ///
    /// # Errors
    /// With what stands against it; see [`FontFault`].
    pub fn read(bytes: Vec<u8>) -> Result<Self, FontFault> {
        if bytes.len() > MAX_FONT {
            return Err(FontFault::Bytes { bytes: bytes.len() });
        }
        if ![&b"\0\x01\0\0"[..], b"OTTO", b"true"].iter().any(|start| bytes.starts_with(start)) {
            return Err(FontFault::NotFont);
        }
        let tables = Tables::read(&bytes).filter(Tables::is_enough).ok_or(FontFault::Damaged)?;
        if !letters_are_whole(&bytes) {
            return Err(FontFault::Damaged);
        }
        if tables.forbids_embedding() {
            return Err(FontFault::Restricted);
        }
        if tables.get(b"fvar").is_some() {
            return Err(FontFault::Variable);
        }
        let name = tables.name().unwrap_or_default();
        Ok(Self { bytes: Arc::from(bytes), name })
    }

    /// Returns the media type, by the outlines.
    #[must_use]
    pub fn media(&self) -> &'static str {
        Self::MEDIA[usize::from(self.bytes.starts_with(b"OTTO"))]
    }

    /// Returns the file in Base64.
    #[must_use]
    pub fn data(&self) -> String {
        STANDARD.encode(&self.bytes)
    }
}

impl fmt::Debug for Font {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Font({}, {} bytes)", self.name, self.bytes.len())
    }
}

/// Of a hundred letters, as many may lack a drawing or a sensible width.
const ODD: usize = 10;

/// Returns whether the letters of a font can be read: each with a drawing and a width of at most four em. A damaged table
/// inside a file of the right length would give empty pages, or letters miles apart.
fn letters_are_whole(bytes: &[u8]) -> bool {
    let Ok(face) = ttf_parser::Face::parse(bytes, 0) else { return false };
    let Some(map) = face.tables().cmap else { return false };
    let mut letters = Vec::new();
    for table in map.subtables.into_iter().filter(ttf_parser::cmap::Subtable::is_unicode) {
        table.codepoints(|code| {
            let letter = char::from_u32(code).filter(|c| c.is_alphabetic() && letters.len() < MOST_LETTERS);
            letters.extend(letter.and_then(|_| table.glyph_index(code)));
        });
    }
    let widest = face.units_per_em().saturating_mul(4);
    let whole = |glyph: &&ttf_parser::GlyphId| {
        let width = face.glyph_hor_advance(**glyph).unwrap_or(0);
        let drawing = face.outline_glyph(**glyph, &mut Nowhere);
        (1..=widest).contains(&width) && drawing.is_some_and(|frame| frame.width() > 0 || frame.height() > 0)
    };
    let count = letters.iter().filter(whole).count();
    !letters.is_empty() && (letters.len() - count) * 100 <= letters.len() * ODD
}

/// As many letters are looked at; a font with more has the same tables for all.
const MOST_LETTERS: usize = 3_000;

/// Takes drawings and keeps nothing.
struct Nowhere;

impl ttf_parser::OutlineBuilder for Nowhere {
    fn move_to(&mut self, _: f32, _: f32) {}
    fn line_to(&mut self, _: f32, _: f32) {}
    fn quad_to(&mut self, _: f32, _: f32, _: f32, _: f32) {}
    fn curve_to(&mut self, _: f32, _: f32, _: f32, _: f32, _: f32, _: f32) {}
    fn close(&mut self) {}
}

/// The tables of a font file, none of which reaches past its end.
struct Tables<'a>(Vec<(&'a [u8], &'a [u8])>);

fn word(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_be_bytes(bytes.get(at..at.checked_add(2)?)?.try_into().ok()?))
}

fn long(bytes: &[u8], at: usize) -> Option<usize> {
    let value = u32::from_be_bytes(bytes.get(at..at.checked_add(4)?)?.try_into().ok()?);
    usize::try_from(value).ok()
}

impl<'a> Tables<'a> {
    /// Returns the tables; none when one reaches past the end. Readers of fonts take what they find: a file cut off on
    /// its way here would give pages of letters without width.
    fn read(bytes: &'a [u8]) -> Option<Self> {
        let table = |n: usize| {
            let at = 12 + n * 16;
            let start = long(bytes, at + 8)?;
            Some((bytes.get(at..at + 4)?, bytes.get(start..start.checked_add(long(bytes, at + 12)?)?)?))
        };
        Some(Self((0..usize::from(word(bytes, 4)?)).map(table).collect::<Option<_>>()?))
    }

    fn get(&self, tag: &[u8; 4]) -> Option<&'a [u8]> {
        self.0.iter().find(|(own, _)| own == tag).map(|(_, table)| *table)
    }

    /// Returns whether it has the tables that setting and drawing need.
    fn is_enough(&self) -> bool {
        let has = |tag: &[u8; 4]| self.get(tag).is_some_and(|table| !table.is_empty());
        [b"cmap", b"head", b"hhea", b"hmtx", b"maxp"].into_iter().all(has)
            && (has(b"glyf") && has(b"loca") || has(b"CFF ") || has(b"CFF2"))
    }

    /// Returns whether the flag "restricted licence embedding" stands alone, without a milder one beside it
    /// (OpenType 1.9, OS/2, `fsType`).
    fn forbids_embedding(&self) -> bool {
        self.get(b"OS/2").and_then(|os2| word(os2, 8)).is_some_and(|flags| flags & 0x000e == 0x0002)
    }

    /// Returns the full name in the table `name`: record 4 in UTF-16 of the platform Windows.
    fn name(&self) -> Option<String> {
        let table = self.get(b"name")?;
        let (count, strings) = (word(table, 2)?, usize::from(word(table, 4)?));
        let record = (0..usize::from(count)).map(|n| 6 + n * 12).find(|at| {
            let part = |offset: usize| word(table, at + offset);
            part(0) == Some(3) && part(6) == Some(4)
        })?;
        let start = strings + usize::from(word(table, record + 10)?);
        let units = table.get(start..start + usize::from(word(table, record + 8)?))?;
        let units: Vec<u16> = units.chunks_exact(2).filter_map(|pair| word(pair, 0)).collect();
        let name: String = String::from_utf16_lossy(&units).chars().filter(|c| !is_hidden(*c)).take(80).collect();
        Some(name.trim().to_owned()).filter(|name| !name.is_empty())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PLEX: &[u8] = include_bytes!("../../typeset/fonts/IBMPlexSans-SemiBold.ttf");

    /// Returns where a table begins in the file.
    fn table(tag: &[u8; 4]) -> usize {
        let entry = PLEX.windows(4).position(|window| window == tag).unwrap();
        long(PLEX, entry + 8).unwrap()
    }

    #[test]
    fn a_font_says_what_it_is_called() {
        let font = Font::read(PLEX.to_vec()).unwrap();
        assert_eq!((font.name.as_str(), font.media()), ("IBM Plex Sans SemiBold", "font/ttf"));
        assert!(STANDARD.decode(font.data()).unwrap() == PLEX, "it comes back as it went in");
        assert_eq!(format!("{font:?}"), format!("Font(IBM Plex Sans SemiBold, {} bytes)", PLEX.len()));
    }

    #[test]
    fn a_font_that_is_cut_off_or_lacks_a_table_is_damaged() {
        for end in [PLEX.len() - 1, PLEX.len() / 2, 300, 12, 5] {
            assert_eq!(Font::read(PLEX[..end].to_vec()), Err(FontFault::Damaged), "{end} bytes");
        }
        let without = |tag: &[u8; 4]| {
            let mut bytes = PLEX.to_vec();
            let entry = bytes.windows(4).position(|window| window == tag).unwrap();
            bytes[entry] = b'x';
            Font::read(bytes)
        };
        for tag in [b"cmap", b"glyf", b"head", b"hmtx"] {
            assert_eq!(without(tag), Err(FontFault::Damaged), "{tag:?}");
        }
        assert_eq!(without(b"name").unwrap().name, "");
    }

    #[test]
    fn a_font_whose_tables_were_overwritten_is_damaged() {
        for tag in [b"cmap", b"glyf", b"head", b"hhea", b"hmtx", b"loca", b"maxp"] {
            let entry = PLEX.windows(4).position(|window| window == tag).unwrap();
            let (start, length) = (table(tag), long(PLEX, entry + 12).unwrap());
            let noise = (0_u32..).map(|n| n.wrapping_mul(2_654_435_761).to_be_bytes()[0]);
            let fills: [Vec<u8>; 3] = [vec![0; length], vec![0xff; length], noise.take(length).collect()];
            // Of the table for lines only the number of widths counts, and it may be too large.
            for fill in fills.into_iter().take(if tag == b"hhea" { 1 } else { 3 }) {
                let mut bytes = PLEX.to_vec();
                bytes[start..start + length].copy_from_slice(&fill);
                assert_eq!(Font::read(bytes), Err(FontFault::Damaged), "{} of {:?}", fill[0], tag.map(char::from));
            }
        }
    }

    #[test]
    fn a_font_of_all_weights_is_none_of_one() {
        let mut bytes = PLEX.to_vec();
        let entry = bytes.windows(4).position(|window| window == b"gasp").unwrap();
        bytes[entry..entry + 4].copy_from_slice(b"fvar");
        assert_eq!(Font::read(bytes), Err(FontFault::Variable));
    }

    #[test]
    fn the_flag_that_forbids_embedding_counts_when_it_stands_alone() {
        let with = |flags: u16| {
            let mut bytes = PLEX.to_vec();
            let at = table(b"OS/2") + 8;
            bytes[at..at + 2].copy_from_slice(&flags.to_be_bytes());
            Font::read(bytes).map(|_| ())
        };
        assert_eq!([0x0002, 0x0102].map(with), [Err(FontFault::Restricted); 2]);
        // Installable, preview and print, editable, restricted beside editable (which then counts), no subsetting.
        assert_eq!([0x0000, 0x0004, 0x0008, 0x000a, 0x0100].map(with), [Ok(()); 5]);
    }

    #[test]
    fn web_fonts_collections_and_other_files_are_none() {
        for start in [&b"wOFF"[..], b"wOF2", b"ttcf", b"%PDF", b""] {
            let bytes = [start, &PLEX[4..]].concat();
            assert_eq!(Font::read(bytes), Err(FontFault::NotFont), "{start:?}");
        }
        assert_eq!(Font::read(Vec::new()), Err(FontFault::NotFont));
    }

    #[test]
    fn a_font_may_have_two_megabytes() {
        let filled = |size: usize| {
            let mut bytes = PLEX.to_vec();
            bytes.resize(size, 0);
            Font::read(bytes).map(|font| font.bytes.len())
        };
        assert_eq!(filled(MAX_FONT), Ok(2_000_000));
        assert_eq!(filled(MAX_FONT + 1), Err(FontFault::Bytes { bytes: 2_000_001 }));
        assert_eq!(FontFault::Bytes { bytes: 2_000_001 }.message(), ("font-bytes", Some("2001".to_owned())));
    }
}
