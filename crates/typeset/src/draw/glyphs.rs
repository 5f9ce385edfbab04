//! The text that glyphs stand for in a file.

use crate::{fonts::FaceId, model::PlacedRun};
use krilla::text::{GlyphId, KrillaGlyph};
use std::collections::BTreeMap;

/// The text that each glyph stands for, which it has once in a file: the first one wins.
///
/// Where a font draws two characters with one glyph, the run that means the other gets its true text from its tag
/// instead.
#[derive(Default)]
pub(super) struct Texts<'d>(BTreeMap<FaceId, Vec<Option<&'d str>>>);

/// A run as the writer takes it.
pub(super) struct Written<'d> {
    /// The text of each glyph.
    texts: Vec<&'d str>,
    /// Whether that is the run's own text, glyph by glyph.
    own: bool,
}

impl<'d> Texts<'d> {
    /// Returns a run with the text that its glyphs stand for in this file.
    pub(super) fn of(&mut self, placed: &'d PlacedRun) -> Written<'d> {
        let run = &placed.run;
        let face = self.0.entry(run.face).or_default();
        let mut written = Written { texts: Vec::with_capacity(run.glyphs.len()), own: true };
        for glyph in &run.glyphs {
            let text = run.text.get(glyph.start..glyph.end).unwrap_or_default();
            let at = glyph.id as usize;
            if face.len() <= at {
                face.resize(at + 1, None);
            }
            let known = *face[at].get_or_insert(text);
            written.own &= known == text;
            written.texts.push(known);
        }
        written
    }
}

impl Written<'_> {
    /// Returns whether the glyphs, with the text that each stands for in this file, give the text of their run in their
    /// order.
    pub(super) fn reads_as_drawn(&self, placed: &PlacedRun) -> bool {
        let run = &placed.run;
        if run.is_rtl() {
            return false;
        }
        let own = || run.glyphs.iter().filter_map(|g| run.text.get(g.start..g.end)).flat_map(str::bytes);
        self.own || self.texts.iter().flat_map(|text| text.bytes()).eq(own())
    }

    /// Returns the glyphs and the text that they stand for.
    pub(super) fn glyphs(&self, placed: &PlacedRun) -> (Vec<KrillaGlyph>, String) {
        let mut text = String::with_capacity(placed.run.text.len());
        let glyph = |(glyph, own): (&crate::shape::Glyph, &&str)| {
            let start = text.len();
            text.push_str(own);
            let range = start..text.len();
            KrillaGlyph::new(GlyphId::new(glyph.id), glyph.advance, glyph.dx, glyph.dy, 0.0, range, None)
        };
        let glyphs = placed.run.glyphs.iter().zip(&self.texts).map(glyph).collect();
        (glyphs, text)
    }
}
