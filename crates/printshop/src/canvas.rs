//! One sheet being drawn: lengths are points from the upper left corner of the trimmed sheet.

use crate::inks::Inks;
use crate::set::{Face, Line};
use printpdf::{
    Cmyk, Codepoint, Color, DictItem, FontId, Line as Stroke, LinePoint, Op, PaintMode, PdfFontHandle, Point, Pt, Rect,
    TextItem, TextMatrix,
};

/// Points in a millimetre.
pub(crate) const MM: f32 = 72.0 / 25.4;
/// The colour space of the spot colour among the resources of a page.
pub(crate) const SPOT: &str = "Spot";
/// The colour space of marks that stand on every plate.
pub(crate) const EVERY_PLATE: &str = "EveryPlate";

/// What something is painted with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Paint {
    /// Black alone, no other ink below: type stays sharp when plates are a little off.
    Black,
    /// Paper.
    None,
    /// The colour of the house.
    Accent,
    /// Every plate.
    Registration,
}

/// A sheet and what is drawn on it.
pub(crate) struct Canvas {
    pub(crate) ops: Vec<Op>,
    /// Width and height after trimming.
    pub(crate) trim: (f32, f32),
    /// What is printed beyond the trimmed sheet and cut off.
    pub(crate) bleed: f32,
    /// What is around the trimmed sheet in all, bleed and marks.
    pub(crate) around: f32,
}

impl Canvas {
    pub(crate) const fn new(trim: (f32, f32), bleed: f32, around: f32) -> Self {
        Self { ops: Vec::new(), trim, bleed, around }
    }

    fn at(&self, x: f32, y: f32) -> (Pt, Pt) {
        (Pt(self.around + x), Pt(self.around + self.trim.1 - y))
    }

    fn colour(&mut self, paint: Paint, inks: &Inks, stroke: bool) {
        let process = |[cyan, magenta, yellow, black]: [u8; 4]| {
            let part = |percent: u8| f32::from(percent.min(100)) / 100.0;
            Color::Cmyk(Cmyk::new(part(cyan), part(magenta), part(yellow), part(black), None))
        };
        let space = match paint {
            Paint::Black => Err(process([0, 0, 0, 100])),
            Paint::None => Err(process([0; 4])),
            Paint::Accent if inks.spot().is_some() => Ok(SPOT),
            Paint::Accent => Err(process(inks.cmyk())),
            Paint::Registration => Ok(EVERY_PLATE),
        };
        // The writer's own spot colours are process colours without a name.
        match (space, stroke) {
            (Ok(id), false) => {
                self.ops.push(Op::SetColorSpaceFill { id: id.to_owned() });
                self.ops.push(Op::Unknown { key: "scn".to_owned(), value: vec![DictItem::Real(1.0)] });
            }
            (Ok(id), true) => {
                self.ops.push(Op::SetColorSpaceStroke { id: id.to_owned() });
                self.ops.push(Op::Unknown { key: "SCN".to_owned(), value: vec![DictItem::Real(1.0)] });
            }
            (Err(col), false) => self.ops.push(Op::SetFillColor { col }),
            (Err(col), true) => self.ops.push(Op::SetOutlineColor { col }),
        }
    }

    /// Fills a rectangle, `x` and `y` its upper left corner.
    pub(crate) fn fill(&mut self, (x, y): (f32, f32), (width, height): (f32, f32), paint: Paint, inks: &Inks) {
        self.colour(paint, inks, false);
        let (left, bottom) = self.at(x, y + height);
        let mut rectangle = Rect::from_xywh(left, bottom, Pt(width), Pt(height));
        rectangle.mode = Some(PaintMode::Fill);
        self.ops.push(Op::DrawRectangle { rectangle });
    }

    /// Draws a line.
    pub(crate) fn stroke(&mut self, from: (f32, f32), to: (f32, f32), thickness: f32, paint: Paint, inks: &Inks) {
        self.colour(paint, inks, true);
        self.ops.push(Op::SetOutlineThickness { pt: Pt(thickness) });
        let points = [from, to].map(|(x, y)| {
            let (x, y) = self.at(x, y);
            LinePoint { p: Point { x, y }, bezier: false }
        });
        self.ops.push(Op::DrawLine { line: Stroke { points: points.to_vec(), is_closed: false } });
    }

    /// Sets a line of text, `x` its left end and `y` its baseline.
    pub(crate) fn text(&mut self, line: &Line, face: &Face, size: f32, (x, y): (f32, f32), paint: Paint, inks: &Inks) {
        self.colour(paint, inks, false);
        self.ops.push(Op::StartTextSection);
        self.ops.push(Op::SetFont { font: PdfFontHandle::External(FontId(face.name.to_owned())), size: Pt(size) });
        let (left, baseline) = self.at(x, y);
        let mut pen = left.0;
        let mut run: Vec<Codepoint> = Vec::new();
        self.place(pen, baseline.0);
        for glyph in &line.glyphs {
            if glyph.dx == 0.0 && glyph.dy == 0.0 {
                let correction = face.written_width(glyph.id) - glyph.advance * 1000.0;
                let correction = if correction.abs() < 0.01 { 0.0 } else { correction };
                run.push(Codepoint::with_cid(glyph.id, correction, glyph.text.clone()));
            } else {
                // A mark beside its place.
                self.show(std::mem::take(&mut run));
                self.place(pen + glyph.dx * size, baseline.0 + glyph.dy * size);
                self.show(vec![Codepoint::with_cid(glyph.id, 0.0, glyph.text.clone())]);
                self.place(pen + glyph.advance * size, baseline.0);
            }
            pen += glyph.advance * size;
        }
        self.show(run);
        self.ops.push(Op::EndTextSection);
    }

    fn place(&mut self, x: f32, y: f32) {
        self.ops.push(Op::SetTextMatrix { matrix: TextMatrix::Raw([1.0, 0.0, 0.0, 1.0, x, y]) });
    }

    fn show(&mut self, glyphs: Vec<Codepoint>) {
        if !glyphs.is_empty() {
            self.ops.push(Op::ShowText { items: vec![TextItem::GlyphIds(glyphs)] });
        }
    }

    /// Draws the marks by which the sheet is cut: outside the bleed, at each corner.
    pub(crate) fn crop_marks(&mut self, inks: &Inks) {
        let (width, height) = self.trim;
        let (near, far) = (self.bleed + MM, self.bleed + 7.0 * MM);
        for (x, outwards) in [(0.0, -1.0), (width, 1.0)] {
            for (y, up) in [(0.0, -1.0), (height, 1.0)] {
                self.stroke((x + near * outwards, y), (x + far * outwards, y), 0.25, Paint::Registration, inks);
                self.stroke((x, y + near * up), (x, y + far * up), 0.25, Paint::Registration, inks);
            }
        }
    }
}
