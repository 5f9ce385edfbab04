//! Words to glyphs, each distinct word once per document.

use crate::{
    TypesetError,
    fonts::{FaceName, Fonts},
};
use harfrust::{Buffer, ClusterLevel, Direction, Script, ShapeOptions, ShapePlan, ShaperFont, Tag};
use std::{cell::RefCell, collections::BTreeMap, rc::Rc};

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

/// A word set in one face; lengths in em.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Shaped {
    pub(crate) glyphs: Vec<Glyph>,
    pub(crate) width: f32,
}

/// Shapes words and remembers them for one document.
pub(crate) struct Shaper<'f> {
    faces: [ShaperFont<'f, 'f>; 4],
    fonts: &'f Fonts,
    plans: RefCell<BTreeMap<(FaceName, u32), Rc<ShapePlan>>>,
    words: RefCell<BTreeMap<FaceName, BTreeMap<String, Rc<Shaped>>>>,
    soft_hyphens: RefCell<BTreeMap<FaceName, Rc<Shaped>>>,
}

/// The text that a line carries where a word is broken; readers drop it again.
pub(crate) const SOFT_HYPHEN: &str = "\u{ad}";

impl<'f> Shaper<'f> {
    pub(crate) fn new(fonts: &'f Fonts) -> Self {
        Self {
            faces: FaceName::ALL.map(|name| ShaperFont::new(&fonts.face(name).shaping)),
            fonts,
            plans: RefCell::default(),
            words: RefCell::default(),
            soft_hyphens: RefCell::default(),
        }
    }

    /// Returns the glyphs of a piece of text without line breaks.
    ///
    /// # Errors
    /// When the face lacks a glyph or the shaper refuses the text.
    pub(crate) fn shape(&self, face: FaceName, text: &str) -> Result<Rc<Shaped>, TypesetError> {
        if let Some(known) = self.words.borrow().get(&face).and_then(|words| words.get(text)) {
            return Ok(known.clone());
        }
        let shaped = Rc::new(self.shape_new(face, text)?);
        self.words.borrow_mut().entry(face).or_default().insert(text.to_owned(), shaped.clone());
        Ok(shaped)
    }

    /// Returns the hyphen at the end of a broken word: the glyph of U+2010, but the text of a soft hyphen.
    ///
    /// It must not be the glyph of `-`: one glyph has one text in a PDF, and readers stop at the exception that the
    /// other would need.
    ///
    /// # Errors
    /// When the face has no hyphen at all.
    pub(crate) fn soft_hyphen(&self, face: FaceName) -> Result<Rc<Shaped>, TypesetError> {
        if let Some(known) = self.soft_hyphens.borrow().get(&face) {
            return Ok(known.clone());
        }
        let drawn = self.shape(face, "\u{2010}").or_else(|_| self.shape(face, "-"))?;
        let mut shaped = (*drawn).clone();
        for glyph in &mut shaped.glyphs {
            (glyph.start, glyph.end) = (0, SOFT_HYPHEN.len());
        }
        let shaped = Rc::new(shaped);
        self.soft_hyphens.borrow_mut().insert(face, shaped.clone());
        Ok(shaped)
    }

    fn shape_new(&self, face: FaceName, text: &str) -> Result<Shaped, TypesetError> {
        let refused = |cause: String| TypesetError::Shaping { word: excerpt(text), cause };
        let script = script_of(text);
        let mut buffer = Buffer::new();
        // Characters keep their own cluster where they can, so that a base and its mark have a text each.
        buffer.set_cluster_level(ClusterLevel::MonotoneCharacters);
        buffer.push_str(text);
        buffer.set_direction(Direction::LeftToRight);
        buffer.set_script(script);
        let key = (face, script.map_or(0, |s| u32::from_be_bytes(s.tag().to_be_bytes())));
        let plan = self
            .plans
            .borrow_mut()
            .entry(key)
            .or_insert_with(|| {
                Rc::new(ShapePlan::new(&self.fonts.face(face).shaping, Direction::LeftToRight, script, None, &[]))
            })
            .clone();
        harfrust::shape(&self.faces[face as usize], &mut buffer, ShapeOptions::new().plan(Some(&plan)))
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

fn excerpt(text: &str) -> String {
    let mut short: String = text.chars().take(40).collect();
    if short.len() < text.len() {
        short.push('…');
    }
    short
}

/// Returns the script of the first letter that tells it; Latin otherwise.
fn script_of(text: &str) -> Option<Script> {
    let tag = text
        .chars()
        .find_map(|c| match u32::from(c) {
            0x41..=0x5a | 0x61..=0x7a | 0xc0..=0x24f | 0x1e00..=0x1eff => Some(b"Latn"),
            0x370..=0x3ff | 0x1f00..=0x1fff => Some(b"Grek"),
            0x400..=0x52f => Some(b"Cyrl"),
            _ => None,
        })
        .unwrap_or(b"Latn");
    Script::from_iso15924_tag(Tag::new(tag))
}
