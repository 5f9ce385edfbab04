//! Sheets of labels to stick on envelopes.

use crate::canvas::{Canvas, MM, Paint};
use crate::inks::Inks;
use crate::set::{Face, Faces, Line, cleaned};
use crate::write::{Meta, write};
use crate::{Address, PrintshopError};
use herold_notice::Design;

/// Width and height of A4.
const A4: (f32, f32) = (210.0 * MM, 297.0 * MM);
/// The type of an address: as large as it fits.
const SIZES: [f32; 11] = [11.0, 10.5, 10.0, 9.5, 9.0, 8.5, 8.0, 7.5, 7.0, 6.5, 6.0];
/// Below this size long lines are broken rather than everything made smaller.
const WHOLE_FROM: f32 = 9.0;
/// Distance of baselines, in parts of the size.
const LEADING: f32 = 1.22;
/// The type of the sender's line.
const SENDER_SIZES: [f32; 5] = [6.5, 6.0, 5.5, 5.0, 4.5];

/// How labels stand on a sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Preset {
    /// 3 × 8 labels of 70 × 37 mm.
    Three,
    /// 2 × 7 labels of 99.1 × 38.1 mm, rounded, with a gap between the columns.
    Two,
}

impl Preset {
    /// All.
    pub const ALL: [Self; 2] = [Self::Three, Self::Two];

    /// Returns the name: columns and rows.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Three => "3x8",
            Self::Two => "2x7",
        }
    }

    /// Returns columns and rows.
    const fn grid(self) -> (usize, usize) {
        match self {
            Self::Three => (3, 8),
            Self::Two => (2, 7),
        }
    }

    /// Returns how many labels a sheet has.
    #[must_use]
    pub const fn count(self) -> usize {
        let (columns, rows) = self.grid();
        columns * rows
    }

    /// Returns width, height and distance of the columns, in millimetres.
    const fn label(self) -> (f32, f32, f32) {
        match self {
            Self::Three => (70.0, 37.0, 70.0),
            Self::Two => (99.1, 38.1, 101.6),
        }
    }

    /// Returns the upper left corner of a label in points, counted row by row; the sheet's rest is even on both sides.
    fn corner(self, at: usize) -> (f32, f32) {
        let ((columns, rows), (width, height, pitch)) = (self.grid(), self.label());
        let left = (210.0 - pitch * (columns - 1) as f32 - width) / 2.0;
        let top = (297.0 - height * rows as f32) / 2.0;
        let (column, row) = (at % columns, at / columns);
        ((left + pitch * column as f32) * MM, (top + height * row as f32) * MM)
    }
}

/// What is printed on labels.
#[derive(Debug, Clone, Copy)]
pub struct LabelSheet<'a> {
    /// How they stand.
    pub preset: Preset,
    /// The first label to print on, from 1: those before it are used up.
    pub start: usize,
    /// The sender in one line above each address; empty for none.
    pub sender: &'a str,
    /// The addresses, a label each.
    pub addresses: &'a [Address],
}

/// Returns sheets of labels as PDF, in black.
///
/// # Errors
/// When the sheet has no such first label, or an address does not fit or has a character that the font has not.
pub fn labels(sheet: &LabelSheet<'_>, faces: &Faces, meta: &Meta) -> Result<Vec<u8>, PrintshopError> {
    let (preset, per_sheet) = (sheet.preset, sheet.preset.count());
    if !(1..=per_sheet).contains(&sheet.start) {
        return Err(PrintshopError::Start { given: sheet.start, most: per_sheet });
    }
    let inks = Inks::new(&Design::default());
    let (width, height, _) = preset.label();
    // Printers leave four millimetres at the edge of the sheet, and labels sit a little off.
    let (side, top) = (7.0 * MM, 4.5 * MM);
    let room = (width * MM - 2.0 * side, height * MM - 2.0 * top);
    let sender = sender_line(sheet.sender, &faces.regular, room.0)?;
    let above = if sender.is_some() { 3.5 * MM } else { 0.0 };
    let mut canvases: Vec<Canvas> = Vec::new();
    for (at, address) in (sheet.start - 1..).zip(sheet.addresses) {
        if canvases.is_empty() || at % per_sheet == 0 {
            canvases.push(Canvas::new(A4, 0.0, 0.0));
        }
        let Some(canvas) = canvases.last_mut() else { continue };
        let (x, y) = preset.corner(at % per_sheet);
        let (x, y) = (x + side, y + top);
        if let Some((line, size)) = &sender {
            canvas.text(line, &faces.regular, *size, (x, y + *size), Paint::Black, &inks);
            let rule = y + size * 1.35;
            canvas.stroke((x, rule), (x + line.width * size, rule), 0.25, Paint::Black, &inks);
        }
        let (size, lines) = fitted(address, &faces.regular, (room.0, room.1 - above))?;
        // In the middle of what is left, so that a short address does not hang from the sender's line.
        let left = room.1 - above - size * LEADING * lines.len() as f32;
        for (n, line) in lines.iter().enumerate() {
            let baseline = y + above + left / 2.0 + size * (0.95 + LEADING * n as f32);
            canvas.text(line, &faces.regular, size, (x, baseline), Paint::Black, &inks);
        }
    }
    write(canvases, faces, &inks, meta)
}

/// Returns an address in the largest type in which it fits with its lines whole, or, where that would be small, broken
/// between words.
fn fitted(address: &Address, face: &Face, (width, height): (f32, f32)) -> Result<(f32, Vec<Line>), PrintshopError> {
    let row = address.row;
    let texts: Vec<String> = address.lines.iter().map(|line| cleaned(line)).collect();
    let missing = |character| PrintshopError::LabelGlyph { row, character };
    let whole = texts.iter().map(|text| face.line(text)).collect::<Result<Vec<Line>, char>>().map_err(missing)?;
    let fits = |lines: &[Line], size: f32| {
        size * LEADING * lines.len() as f32 <= height && lines.iter().all(|line| line.width * size <= width)
    };
    if let Some(size) = SIZES.into_iter().filter(|size| *size >= WHOLE_FROM).find(|size| fits(&whole, *size)) {
        return Ok((size, whole));
    }
    for size in SIZES {
        let mut lines = Some(Vec::new());
        for text in &texts {
            let broken = face.lines(text, width / size).map_err(missing)?;
            lines = lines.zip(broken).map(|(mut lines, broken)| {
                lines.extend(broken);
                lines
            });
        }
        if let Some(lines) = lines.filter(|lines| fits(lines, size)) {
            return Ok((size, lines));
        }
    }
    Err(PrintshopError::LabelFull { row })
}

/// Returns the sender in one line with its size; what does not fit even in small type ends in an ellipsis, since the
/// address is what brings the letter there.
fn sender_line(sender: &str, face: &Face, width: f32) -> Result<Option<(Line, f32)>, PrintshopError> {
    let missing = |character| PrintshopError::LabelGlyph { row: 0, character };
    let text = cleaned(sender).trim().to_owned();
    if text.is_empty() {
        return Ok(None);
    }
    let whole = face.line(&text).map_err(missing)?;
    if let Some(size) = SENDER_SIZES.into_iter().find(|size| whole.width * size <= width) {
        return Ok(Some((whole, size)));
    }
    let smallest = SENDER_SIZES[SENDER_SIZES.len() - 1];
    let mut kept = text;
    while kept.pop().is_some() {
        let line = face.line(&format!("{} …", kept.trim_end())).map_err(missing)?;
        if line.width * smallest <= width {
            return Ok(Some((line, smallest)));
        }
    }
    Ok(None)
}
