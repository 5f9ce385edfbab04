//! The poster as a sign for the door, to be printed by a print shop.

use crate::PrintshopError;
use crate::canvas::{Canvas, MM, Paint};
use crate::inks::Inks;
use crate::set::{Face, Faces, Line, cleaned};
use crate::write::{Meta, write};
use herold_notice::{Block, Look, Notice, Role, Sentence, is_number};

/// What is cut off on each side.
const BLEED: f32 = 3.0 * MM;
/// What is around the trimmed sheet: bleed, crop marks and the line that tells size and inks.
const AROUND: f32 = 14.0 * MM;
/// How far type shrinks at most, in hundredths.
const LEAST: u8 = 40;
/// Type sizes on A3 are in points; everything grows with the sheet.
const HEADLINE: f32 = 84.0;
const TEXT: f32 = 35.0;
const NUMBER: f32 = 92.0;
const SMALL: f32 = 21.0;
const MARGIN: f32 = 27.0 * MM;
/// The band of colour at the head.
const BAND: f32 = 58.0 * MM;

/// The size of a sign after trimming.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Size {
    /// 297 × 420 mm.
    #[default]
    A3,
    /// 420 × 594 mm.
    A2,
}

impl Size {
    /// All.
    pub const ALL: [Self; 2] = [Self::A3, Self::A2];

    /// Returns the name.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::A3 => "a3",
            Self::A2 => "a2",
        }
    }

    /// Returns width and height in millimetres.
    #[must_use]
    pub const fn millimetres(self) -> (u16, u16) {
        match self {
            Self::A3 => (297, 420),
            Self::A2 => (420, 594),
        }
    }
}

/// A line with its place on the sheet.
struct Placed<'f> {
    line: Line,
    face: &'f Face,
    size: f32,
    at: (f32, f32),
    paint: Paint,
}

/// Returns a poster as a sign for the door: the words of the notice, the telephone number largest, in black and one
/// colour, with bleed and crop marks. Pictures are in RGB, so the logo is not on it.
///
/// # Errors
/// When the notice is no poster, its text does not fit even in small type, or the font lacks a character.
pub fn sign(notice: &Notice, size: Size, inks: &Inks, faces: &Faces, meta: &Meta) -> Result<Vec<u8>, PrintshopError> {
    if notice.design.look != Look::Poster {
        return Err(PrintshopError::NoPoster(notice.kind.clone()));
    }
    let (width, height) = size.millimetres();
    let trim = (f32::from(width) * MM, f32::from(height) * MM);
    let scale = trim.0 / (297.0 * MM);
    let missing = |character| PrintshopError::Glyph { character };
    let mut layout = None;
    for shrink in (LEAST..=100).rev().step_by(4) {
        let sheet = Sheet { notice, faces, inks, trim, scale, shrink: f32::from(shrink) / 100.0 };
        layout = sheet.set().map_err(missing)?;
        if layout.is_some() {
            break;
        }
    }
    let Some(lines) = layout else { return Err(PrintshopError::SignFull) };
    let mut canvas = Canvas::new(trim, BLEED, AROUND);
    let band = (trim.0 + 2.0 * BLEED, BAND * scale + BLEED);
    canvas.fill((-BLEED, -BLEED), band, Paint::Accent, inks);
    for Placed { line, face, size, at, paint } in &lines {
        canvas.text(line, face, *size, *at, *paint, inks);
    }
    canvas.crop_marks(inks);
    let told = format!("{width} × {height} mm + 3 mm · {}", inks.told());
    let line = faces.regular.line(&told).map_err(missing)?;
    let below = trim.1 + BLEED + 5.0 * MM;
    canvas.text(&line, &faces.regular, 7.0, (20.0 * MM, below), Paint::Black, inks);
    write(vec![canvas], faces, inks, meta)
}

/// One try to set everything at one size.
struct Sheet<'a> {
    notice: &'a Notice,
    faces: &'a Faces,
    inks: &'a Inks,
    trim: (f32, f32),
    scale: f32,
    shrink: f32,
}

/// Lines one below the other, from a height of 0; the height they take.
#[derive(Default)]
struct Stack<'f> {
    lines: Vec<Placed<'f>>,
    height: f32,
}

impl<'a> Sheet<'a> {
    /// Returns all lines in their places; none when they do not fit.
    fn set(&self) -> Result<Option<Vec<Placed<'a>>>, char> {
        let scale = self.scale;
        let (margin, width) = (MARGIN * scale, self.trim.0 - 2.0 * MARGIN * scale);
        let Some(mut lines) = self.band(margin, width)? else { return Ok(None) };
        let (mut body, mut contact, mut foot) = (Stack::default(), Stack::default(), Stack::default());
        for block in &self.notice.blocks {
            let stack = match block.role {
                Role::Label => continue,
                Role::Contact => &mut contact,
                Role::Note | Role::Boilerplate => &mut foot,
                _ => &mut body,
            };
            if !self.add(stack, block, width)? {
                return Ok(None);
            }
        }
        let top = (BAND + 14.0 * MM) * scale;
        let bottom = self.trim.1 - 20.0 * MM * scale;
        let (foot_top, gap) = (bottom - foot.height, 10.0 * MM * scale);
        let contact_top = foot_top - contact.height - gap;
        if top + body.height + gap > contact_top {
            return Ok(None);
        }
        for (stack, y) in [(body, top), (contact, contact_top), (foot, foot_top)] {
            lines.extend(stack.lines.into_iter().map(|placed| {
                let (x, own) = placed.at;
                Placed { at: (margin + x, y + own), ..placed }
            }));
        }
        Ok(Some(lines))
    }

    /// Returns the lines in the band: what this is, and whose it is.
    fn band(&self, margin: f32, width: f32) -> Result<Option<Vec<Placed<'a>>>, char> {
        let faces = self.faces;
        let paint = if self.inks.is_readable() { Paint::None } else { Paint::Black };
        let mut stack = Stack::default();
        for block in self.notice.blocks.iter().filter(|block| block.role == Role::Label) {
            let (text, size) = (block.text(), SMALL * self.scale);
            if !self.lines(&mut stack, &text, &faces.regular, (size, 0.0, width), paint)? {
                return Ok(None);
            }
        }
        let whose = &self.notice.letterhead.organisation;
        for size in [46.0, 40.0, 34.0, 28.0, 24.0, 20.0].map(|size| size * self.scale) {
            let mut tried = Stack::default();
            let fits = self.lines(&mut tried, whose, &faces.bold, (size, 0.0, width), paint)?;
            let height = stack.height + tried.height;
            if fits && height <= (BAND - 12.0 * MM) * self.scale {
                let top = (BAND * self.scale - height) / 2.0;
                let below = stack.height;
                let shifted = tried.lines.into_iter().map(|p| Placed { at: (p.at.0, p.at.1 + below), ..p });
                let all = stack.lines.into_iter().chain(shifted);
                return Ok(Some(all.map(|p| Placed { at: (margin, top + p.at.1), ..p }).collect()));
            }
        }
        Ok(None)
    }

    /// Adds a block to a stack; returns whether its words are narrow enough.
    fn add(&self, stack: &mut Stack<'a>, block: &Block, width: f32) -> Result<bool, char> {
        let unit = self.scale * self.shrink;
        let faces = self.faces;
        let bullet = 26.0 * unit;
        match block.role {
            Role::Headline => {
                // Nothing outshines the number.
                let size = self.number_size(width)?.map_or(HEADLINE * unit, |most| most.min(HEADLINE * unit));
                let fits = self.lines(stack, &block.text(), &faces.bold, (size, 0.0, width), Paint::Black)?;
                stack.height += 20.0 * unit;
                Ok(fits)
            }
            Role::Contact => {
                for sentence in &block.sentences {
                    let fits = if is_telephone(sentence) {
                        self.number(stack, &sentence.text, width)?
                    } else {
                        self.lines(stack, &sentence.text, &faces.regular, (TEXT * unit, 0.0, width), Paint::Black)?
                    };
                    if !fits {
                        return Ok(false);
                    }
                }
                Ok(true)
            }
            Role::Note | Role::Boilerplate => {
                self.lines(stack, &block.text(), &faces.regular, (SMALL * unit, 0.0, width), Paint::Black)
            }
            Role::Item => {
                stack.height += 8.0 * unit;
                let mark = faces.bold.line("•")?;
                let (size, y) = (TEXT * unit, stack.height + TEXT * unit);
                stack.lines.push(Placed { line: mark, face: &faces.bold, size, at: (0.0, y), paint: self.accent() });
                self.lines(stack, &block.text(), &faces.regular, (size, bullet, width), Paint::Black)
            }
            _ => {
                stack.height += 14.0 * unit;
                self.lines(stack, &block.text(), &faces.regular, (TEXT * unit, 0.0, width), Paint::Black)
            }
        }
    }

    /// Returns the most that the headline may have beside the telephone number; none without a number.
    fn number_size(&self, width: f32) -> Result<Option<f32>, char> {
        let sentences = self.notice.blocks.iter().filter(|b| b.role == Role::Contact).flat_map(|b| &b.sentences);
        let Some(number) = sentences.into_iter().find(|sentence| is_telephone(sentence)) else { return Ok(None) };
        Ok(Some(self.fitted(&self.faces.bold.line(&cleaned(&number.text))?, width) * 0.96))
    }

    /// Returns the size of a telephone number: it is never broken.
    fn fitted(&self, line: &Line, width: f32) -> f32 {
        (NUMBER * self.scale * self.shrink).min(width / line.width.max(1.0))
    }

    /// Adds the telephone number in one line, as large as the sheet is wide.
    fn number(&self, stack: &mut Stack<'a>, text: &str, width: f32) -> Result<bool, char> {
        let face = &self.faces.bold;
        let line = face.line(&cleaned(text))?;
        let size = self.fitted(&line, width);
        stack.height += size * 1.05;
        stack.lines.push(Placed { line, face, size, at: (0.0, stack.height), paint: self.accent() });
        stack.height += size * 0.35;
        Ok(size >= TEXT * self.scale * self.shrink)
    }

    /// Adds lines of one text, `indent` from the left; returns whether its words are narrow enough.
    fn lines(
        &self,
        stack: &mut Stack<'a>,
        text: &str,
        face: &'a Face,
        (size, indent, width): (f32, f32, f32),
        paint: Paint,
    ) -> Result<bool, char> {
        let Some(lines) = face.lines(text, (width - indent) / size)? else { return Ok(false) };
        for line in lines {
            let baseline = stack.height + size;
            stack.lines.push(Placed { line, face, size, at: (indent, baseline), paint });
            stack.height += size * 1.2;
        }
        Ok(true)
    }

    /// Returns the colour of the house where it can be read on paper.
    fn accent(&self) -> Paint {
        if self.inks.is_readable() { Paint::Accent } else { Paint::Black }
    }
}

/// Returns whether a line of the contact is the number to dial and nothing else.
fn is_telephone(sentence: &Sentence) -> bool {
    let mut words = sentence.text.split_whitespace().peekable();
    words.peek().is_some() && words.all(is_number)
}
