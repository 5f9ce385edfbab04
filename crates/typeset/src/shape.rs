//! Words to glyphs, each distinct word once.

use crate::{
    TypesetError,
    fonts::{FaceId, FaceName, Fonts},
    memory::Memory,
};
use harfrust::{Buffer, ClusterLevel, Direction, Script, ShapeOptions, ShapePlan, ShaperFont, Tag};
use std::sync::Arc;

/// A glyph in its word; lengths in em.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Glyph {
    pub(crate) id: u32,
    pub(crate) advance: f32,
    pub(crate) dx: f32,
    pub(crate) dy: f32,
    /// First byte of the text it stands for.
    pub(crate) start: usize,
    /// One after the last byte.
    pub(crate) end: usize,
}

/// A word set in one face, its glyphs from left to right; lengths in em.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Shaped {
    pub(crate) glyphs: Vec<Glyph>,
    pub(crate) width: f32,
}

/// A piece of text to shape: one face, one direction, no line break.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Piece<'t> {
    pub(crate) face: FaceId,
    pub(crate) rtl: bool,
    pub(crate) text: &'t str,
    /// What stands right before and after it in its word, since Arabic letters join across a change of face.
    pub(crate) context: (&'t str, &'t str),
}

impl<'t> Piece<'t> {
    /// Returns text from left to right by itself.
    pub(crate) const fn plain(face: FaceId, text: &'t str) -> Self {
        Self { face, rtl: false, text, context: ("", "") }
    }
}

/// Shapes words and remembers them, for one document and, through [`Fonts`], for the next.
pub(crate) struct Shaper<'f> {
    faces: Vec<ShaperFont<'f, 'f>>,
    pub(crate) fonts: &'f Fonts,
    pub(crate) memory: Memory,
}

/// The text that a line carries where a word is broken; readers drop it again.
pub(crate) const SOFT_HYPHEN: &str = "\u{ad}";

impl<'f> Shaper<'f> {
    pub(crate) fn new(fonts: &'f Fonts) -> Self {
        let faces = fonts.all().map(|face| ShaperFont::new(&face.shaping)).collect();
        Self { faces, fonts, memory: fonts.memory() }
    }

    /// Returns whether a face has a character of its own.
    pub(crate) fn has(&self, face: FaceId, character: char) -> bool {
        self.faces[face.index()].nominal_glyph(u32::from(character)).is_some_and(|glyph| glyph.to_u32() != 0)
    }

    /// Returns the glyphs of a piece of text.
    ///
    /// # Errors
    /// When the face lacks a glyph or the shaper refuses the text.
    pub(crate) fn shape(&self, piece: Piece<'_>) -> Result<Arc<Shaped>, TypesetError> {
        if piece.rtl || piece.context != ("", "") {
            let (before, after) = piece.context;
            // No text holds the sign between.
            let key = (piece.face, piece.rtl, piece.text.to_owned(), format!("{before}\0{after}"));
            if let Some(known) = self.memory.joined.borrow().get(&key) {
                return Ok(known.clone());
            }
            let shaped = Arc::new(self.shape_new(piece)?);
            self.memory.joined.borrow_mut().insert(key, shaped.clone());
            return Ok(shaped);
        }
        if let Some(known) = self.memory.words.borrow().get(&piece.face).and_then(|words| words.get(piece.text)) {
            return Ok(known.clone());
        }
        let shaped = Arc::new(self.shape_new(piece)?);
        self.memory.words.borrow_mut().entry(piece.face).or_default().insert(piece.text.to_owned(), shaped.clone());
        Ok(shaped)
    }

    /// Returns the hyphen at the end of a broken word, and its face: the glyph of U+2010, but the text of a soft hyphen.
    ///
    /// It must not be the glyph of `-`: one glyph has one text in a PDF, and readers stop at the exception that the
    /// other would need. So a face without U+2010 borrows it from the next one of its style.
    ///
    /// # Errors
    /// When no face has a hyphen at all.
    pub(crate) fn soft_hyphen(&self, name: FaceName, face: FaceId) -> Result<(FaceId, Arc<Shaped>), TypesetError> {
        if let Some(known) = self.memory.soft_hyphens.borrow().get(&(name, face)) {
            return Ok(known.clone());
        }
        let faces = || [face].into_iter().chain(self.fonts.chain(name).iter().copied());
        let signs = ["\u{2010}", "-"].into_iter();
        let mut drawn = signs.flat_map(|sign| faces().map(move |face| (face, sign)));
        let found = drawn.find_map(|(face, sign)| Some((face, self.shape(Piece::plain(face, sign)).ok()?)));
        let missing = || TypesetError::MissingGlyph { character: '-', excerpt: "-".to_owned() };
        let (own, drawn) = found.ok_or_else(missing)?;
        let mut shaped = (*drawn).clone();
        for glyph in &mut shaped.glyphs {
            (glyph.start, glyph.end) = (0, SOFT_HYPHEN.len());
        }
        let shaped = Arc::new(shaped);
        self.memory.soft_hyphens.borrow_mut().insert((name, face), (own, shaped.clone()));
        Ok((own, shaped))
    }

    fn shape_new(&self, piece: Piece<'_>) -> Result<Shaped, TypesetError> {
        let Piece { face, rtl, text, context } = piece;
        let refused = |cause: String| TypesetError::Shaping { word: excerpt(text), cause };
        let mut buffer = Buffer::new();
        // Characters keep their own cluster where they can, so that a base and its mark have a text each.
        buffer.set_cluster_level(ClusterLevel::MonotoneCharacters);
        buffer.set_pre_context(context.0);
        buffer.push_str(text);
        buffer.set_post_context(context.1);
        buffer.set_direction(if rtl { Direction::RightToLeft } else { Direction::LeftToRight });
        buffer.guess_segment_properties();
        // Figures and signs by themselves go with Latin.
        let script = buffer.script().or_else(|| Script::from_iso15924_tag(Tag::new(b"Latn")));
        buffer.set_script(script);
        let key = (face, rtl, script.map_or(0, |s| u32::from_be_bytes(s.tag().to_be_bytes())));
        let font = &self.fonts.face(face).shaping;
        let plan = self
            .memory
            .plans
            .borrow_mut()
            .entry(key)
            .or_insert_with(|| Arc::new(ShapePlan::new(font, buffer.direction(), script, None, &[])))
            .clone();
        harfrust::shape(&self.faces[face.index()], &mut buffer, ShapeOptions::new().plan(Some(&plan)))
            .map_err(|error| refused(error.to_string()))?;
        if !buffer.allocation_successful() {
            return Err(refused("out of room".to_owned()));
        }
        let mut starts: Vec<usize> = buffer.glyph_infos().iter().map(|info| info.cluster as usize).collect();
        starts.sort_unstable();
        starts.dedup();
        starts.push(text.len());
        let units = self.fonts.face(face).units_per_em;
        let em = |length: i32| length as f32 / units;
        let mut shaped = Shaped::default();
        for (info, position) in buffer.glyph_infos().iter().zip(buffer.glyph_positions()) {
            let start = info.cluster as usize;
            let end = starts[starts.partition_point(|s| *s <= start).min(starts.len() - 1)];
            if info.glyph_id == 0 {
                let character = text.get(start..).and_then(|rest| rest.chars().next()).unwrap_or('\u{fffd}');
                return Err(TypesetError::MissingGlyph { character, excerpt: excerpt(text) });
            }
            let advance = em(position.x_advance);
            shaped.width += advance;
            shaped.glyphs.push(Glyph {
                id: info.glyph_id,
                advance,
                dx: em(position.x_offset),
                dy: em(position.y_offset),
                start,
                end,
            });
        }
        Ok(shaped)
    }
}

impl Drop for Shaper<'_> {
    fn drop(&mut self) {
        self.fonts.keep(std::mem::take(&mut self.memory));
    }
}

pub(crate) fn excerpt(text: &str) -> String {
    let mut short: String = text.chars().take(40).collect();
    if short.len() < text.len() {
        short.push('…');
    }
    short
}
