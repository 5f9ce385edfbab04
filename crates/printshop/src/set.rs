//! Lines of text: shaped with kerning, broken between words.

use crate::PrintshopError;
use harfrust::{Buffer, ClusterLevel, Direction, Font, Script, ShapeOptions, ShaperFont, Tag};
use herold_notice::are_one_number;
use printpdf::ParsedFont;
use std::sync::Arc;

/// A font file and the name of the font in it.
#[derive(Debug, Clone, Copy)]
pub struct FaceFile<'a> {
    /// The PostScript name, such as `IBMPlexSans-Bold`.
    pub name: &'static str,
    /// The file, TrueType or OpenType.
    pub bytes: &'a [u8],
}

/// The faces of a sheet, ready to shape and to draw.
pub struct Faces {
    pub(crate) regular: Face,
    pub(crate) bold: Face,
}

impl Faces {
    /// Returns the faces read from font files.
    ///
    /// # Errors
    /// When a file is no font.
    pub fn new(regular: FaceFile<'_>, bold: FaceFile<'_>) -> Result<Self, PrintshopError> {
        Ok(Self { regular: Face::new(regular)?, bold: Face::new(bold)? })
    }
}

pub(crate) struct Face {
    pub(crate) name: &'static str,
    pub(crate) drawing: ParsedFont,
    shaping: Font,
}

/// A glyph in its line; lengths in em.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Glyph {
    pub(crate) id: u16,
    pub(crate) advance: f32,
    pub(crate) dx: f32,
    pub(crate) dy: f32,
    /// What is copied for it.
    pub(crate) text: String,
}

/// A line of text in one face.
#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) struct Line {
    pub(crate) glyphs: Vec<Glyph>,
    /// In em.
    pub(crate) width: f32,
}

impl Face {
    fn new(FaceFile { name, bytes }: FaceFile<'_>) -> Result<Self, PrintshopError> {
        let unreadable = || PrintshopError::Font(name);
        let mut drawing = ParsedFont::from_bytes(bytes, 0, &mut Vec::new()).ok_or_else(unreadable)?;
        if drawing.units_per_em == 0 || drawing.codepoint_to_glyph.is_empty() {
            return Err(unreadable());
        }
        drawing.font_name = Some(name.to_owned());
        let shared: Arc<dyn AsRef<[u8]> + Send + Sync> = Arc::new(bytes.to_vec());
        let shaping = Font::new(shared, 0).ok_or_else(unreadable)?;
        Ok(Self { name, drawing, shaping })
    }

    /// Returns the width that the writer gives a glyph, in thousandths of an em: cut off, not rounded.
    pub(crate) fn written_width(&self, glyph: u16) -> f32 {
        let width = f32::from(self.drawing.get_glyph_width(glyph).unwrap_or_default());
        (width * 1000.0 / f32::from(self.drawing.units_per_em)).trunc()
    }

    /// Returns a line as it stands; the character when one has no glyph.
    pub(crate) fn line(&self, text: &str) -> Result<Line, char> {
        let script = script_of(text);
        let mut buffer = Buffer::new();
        buffer.set_cluster_level(ClusterLevel::MonotoneCharacters);
        buffer.push_str(text);
        buffer.set_direction(Direction::LeftToRight);
        buffer.set_script(script);
        let first = text.chars().next().unwrap_or('\u{fffd}');
        harfrust::shape(&ShaperFont::new(&self.shaping), &mut buffer, ShapeOptions::new()).map_err(|_| first)?;
        let infos = buffer.glyph_infos();
        let mut line = Line::default();
        let em = |length: i32| length as f32 / f32::from(self.drawing.units_per_em);
        for (at, (info, position)) in infos.iter().zip(buffer.glyph_positions()).enumerate() {
            let start = info.cluster as usize;
            let later = infos[at + 1..].iter().map(|next| next.cluster as usize).find(|next| *next > start);
            let stood_for = text.get(start..later.unwrap_or(text.len())).unwrap_or_default();
            let id = u16::try_from(info.glyph_id).unwrap_or_default();
            if id == 0 {
                return Err(stood_for.chars().next().unwrap_or('\u{fffd}'));
            }
            let advance = em(position.x_advance);
            line.width += advance;
            line.glyphs.push(Glyph {
                id,
                advance,
                dx: em(position.x_offset),
                dy: em(position.y_offset),
                text: stood_for.to_owned(),
            });
        }
        Ok(line)
    }

    /// Returns lines of at most `width` em, as few as there can be and of about one length; none when a word is wider.
    pub(crate) fn lines(&self, text: &str, width: f32) -> Result<Option<Vec<Line>>, char> {
        let Some(lines) = self.filled(text, width)? else { return Ok(None) };
        let mut best = lines;
        for part in (50..100).rev().step_by(2) {
            match self.filled(text, width * part as f32 / 100.0)? {
                Some(narrower) if narrower.len() == best.len() => best = narrower,
                _ => break,
            }
        }
        Ok(Some(best))
    }

    fn filled(&self, text: &str, width: f32) -> Result<Option<Vec<Line>>, char> {
        let mut lines: Vec<Line> = Vec::new();
        let mut current = String::new();
        for word in words(text) {
            let longer = if current.is_empty() { word.clone() } else { format!("{current} {word}") };
            let line = self.line(&longer)?;
            if line.width <= width {
                if !current.is_empty() {
                    lines.pop();
                }
                current = longer;
                lines.push(line);
                continue;
            }
            let alone = self.line(&word)?;
            if alone.width > width {
                return Ok(None);
            }
            current = word;
            lines.push(alone);
        }
        Ok(Some(lines))
    }
}

/// Returns the words of a text; the parts of a telephone number are one.
fn words(text: &str) -> Vec<String> {
    let text = cleaned(text);
    let mut made: Vec<String> = Vec::new();
    let mut before = "";
    for word in text.split(' ').filter(|word| !word.is_empty()) {
        match made.last_mut() {
            Some(last) if are_one_number(before, word) => {
                last.push(NO_BREAK_SPACE);
                last.push_str(word);
            }
            _ => made.push(word.to_owned()),
        }
        before = word;
    }
    made
}

const NO_BREAK_SPACE: char = '\u{a0}';

/// Returns text of plain spaces, spaces that hold, and characters that are seen.
pub(crate) fn cleaned(text: &str) -> String {
    let seen = |c: char| match c {
        '\u{a0}' | '\u{202f}' | '\u{2007}' => Some(NO_BREAK_SPACE),
        '\u{2011}' => Some('-'),
        c if c.is_whitespace() || c.is_control() => Some(' '),
        '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}' => None,
        c => Some(c),
    };
    text.chars().filter_map(seen).collect()
}

/// Returns the script of the first letter that tells it; Latin otherwise.
fn script_of(text: &str) -> Option<Script> {
    let tag = text.chars().find_map(|c| match u32::from(c) {
        0x41..=0x5a | 0x61..=0x7a | 0xc0..=0x24f | 0x1e00..=0x1eff => Some(b"Latn"),
        0x370..=0x3ff | 0x1f00..=0x1fff => Some(b"Grek"),
        0x400..=0x52f => Some(b"Cyrl"),
        _ => None,
    });
    Script::from_iso15924_tag(Tag::new(tag.unwrap_or(b"Latn")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_stay_whole_and_hidden_characters_go() {
        assert_eq!(words("Rufen Sie +49 5151 000-110 an."), ["Rufen", "Sie", "+49\u{a0}5151\u{a0}000-110", "an."]);
        assert_eq!(words("Ver\u{ad}sand\u{200b}  z.\u{202f}B.\tmorgen"), ["Versand", "z.\u{a0}B.", "morgen"]);
    }
}
