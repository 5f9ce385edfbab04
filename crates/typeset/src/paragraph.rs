//! A paragraph set in lines of glyph runs.

use crate::{
    TypesetError, bidi,
    breaking::{self, Break, Shape},
    fonts::FaceId,
    gaps::InnerBreak,
    items::{Item, Setting, items},
    shape::{Glyph, Piece, SOFT_HYPHEN, Shaper},
    strips::{Strip, Strips},
    text::{Attributes, Text},
};
use std::ops::Range;

/// Glyphs of one face, one set of attributes and one direction on one line.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Run {
    /// Points from where the line begins: from its left edge, in text from right to left from its right edge to that of
    /// the run.
    pub(crate) x: f32,
    /// Points, with the space at a line end.
    pub(crate) width: f32,
    pub(crate) face: FaceId,
    pub(crate) attributes: Attributes,
    /// Even from left to right, odd from right to left.
    pub(crate) level: u8,
    /// What readers and search get; glyphs point into it.
    pub(crate) text: String,
    /// From left to right.
    pub(crate) glyphs: Vec<Glyph>,
}

/// A line; its runs carry the word space or the soft hyphen at its end.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Line {
    /// In the order in which they are read.
    pub(crate) runs: Vec<Run>,
    /// Points from where it begins to the last ink, without the space at the end.
    pub(crate) width: f32,
}

/// How a paragraph is set.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct ParagraphStyle {
    pub(crate) setting: Setting,
    pub(crate) shape: Shape,
    /// At the end of the line instead of its beginning; so on the left in text from right to left.
    pub(crate) align_right: bool,
}

impl Run {
    pub(crate) const fn is_rtl(&self) -> bool {
        self.level % 2 == 1
    }
}

/// Returns the lines of a paragraph; none for an empty one. A paragraph that could be justified only with holes (an
/// e-mail address that must not break, a narrow column) or with lines that end badly is set ragged as a whole.
///
/// # Errors
/// When a glyph is missing.
pub(crate) fn set(text: &Text, style: ParagraphStyle, shaper: &Shaper<'_>) -> Result<Vec<Line>, TypesetError> {
    shaper.memory.lines(text, style, || set_new(text, style, shaper))
}

fn set_new(text: &Text, style: ParagraphStyle, shaper: &Shaper<'_>) -> Result<Vec<Line>, TypesetError> {
    let strips = Strips::new(text, shaper)?;
    let items = items(&strips, style.setting, shaper)?;
    let lines = |style: ParagraphStyle| -> Result<Vec<Line>, TypesetError> {
        breaking::lines(&items, &text.string, style.setting.measure, style.shape)
            .into_iter()
            .map(|line| LineMaker { strips: &strips, style, shaper, line: Line::default() }.make(&items, line))
            .collect()
    };
    let found = lines(style)?;
    let unfilled = |full: &[Line]| full.iter().any(|line| line.width < style.setting.measure - 0.5 && line.has_space());
    if style.shape != Shape::Justified {
        return Ok(found);
    }
    let holes = found.split_last().is_some_and(|(_, full)| unfilled(full));
    if !holes && !ends_badly(&found, style) {
        return Ok(found);
    }
    let ragged = lines(ParagraphStyle { shape: Shape::Ragged, ..style })?;
    Ok(if holes || !ends_badly(&ragged, style) { ragged } else { found })
}

/// Returns whether the last line is nothing but the rest of a word or looks forgotten, or whether a word with a hyphen
/// is parted once more.
fn ends_badly(lines: &[Line], style: ParagraphStyle) -> bool {
    let [.., before, last] = lines else { return false };
    let fragment = before.ends_with_hyphen() && !last.has_space();
    let forgotten = f64::from(last.width) < f64::from(style.setting.measure) * breaking::VERY_SHORT;
    fragment || forgotten || lines.iter().any(Line::ends_with_second_division)
}

impl Line {
    /// Returns whether a word is parted at its end.
    pub(crate) fn ends_with_hyphen(&self) -> bool {
        self.runs.last().is_some_and(|run| run.text.ends_with(SOFT_HYPHEN))
    }

    /// Returns whether the word parted at its end has a hyphen before.
    fn ends_with_second_division(&self) -> bool {
        let text = self.text();
        self.ends_with_hyphen() && text.rsplit(' ').next().is_some_and(|word| word.contains('-'))
    }

    /// Returns whether it has a space between words.
    fn has_space(&self) -> bool {
        self.text().trim_end().contains(' ')
    }

    fn text(&self) -> String {
        self.runs.iter().map(|run| run.text.as_str()).collect()
    }
}

struct LineMaker<'a, 'f> {
    strips: &'a Strips<'a>,
    style: ParagraphStyle,
    shaper: &'a Shaper<'f>,
    line: Line,
}

/// The most that a space may grow to fill a line, in parts of the size of the type.
const WIDEST_EXTRA: f32 = 0.45;

impl LineMaker<'_, '_> {
    fn make(mut self, items: &[Item], found: Break) -> Result<Line, TypesetError> {
        let (mut spaces, mut last_byte) = (0_usize, None);
        for (range, space) in pieces(&items[found.start..found.end]) {
            last_byte = range.end.checked_sub(1);
            if space {
                spaces += 1;
                self.push_space(range.start, None)?;
            } else {
                self.push_word(range)?;
            }
        }
        if let (Some(InnerBreak::Hyphen), Some(at)) = (found.inner, last_byte)
            && let Some(strip) = self.strips.at(at).copied()
        {
            let (face, hyphen) = self.shaper.soft_hyphen(strip.name, strip.face)?;
            self.push(Strip { face, ..strip }, SOFT_HYPHEN, &hyphen.glyphs);
        }
        self.line.width = self.line.runs.iter().map(|run| run.width).sum();
        let slack = self.style.setting.measure - self.line.width;
        if self.style.shape == Shape::Justified && spaces > 0 && (!found.last || slack < 0.0) {
            let extra = slack / spaces as f32;
            // What would be full of holes stays short; `set` then takes the paragraph as ragged.
            if extra <= self.style.setting.size * WIDEST_EXTRA {
                self.spread(extra);
            }
        }
        // A reader needs the space between the last word of this line and the first of the next.
        if !found.last
            && found.inner.is_none()
            && let Some(Item::Glue { range, .. }) = items.get(found.end)
        {
            self.push_space(range.start, Some(self.strips.base()))?;
        }
        self.arrange(if self.style.align_right { slack } else { 0.0 });
        Ok(self.line)
    }

    /// Gives each run its place, the first `from` points from where the line begins.
    fn arrange(&mut self, from: f32) {
        let levels: Vec<u8> = self.line.runs.iter().map(|run| run.level).collect();
        let mut order = bidi::order(&levels);
        if self.strips.base() % 2 == 1 {
            order.reverse();
        }
        let mut x = from;
        for at in order {
            let run = &mut self.line.runs[at];
            run.x = x;
            x += run.width;
        }
    }

    /// Adds `extra` points to each space.
    fn spread(&mut self, extra: f32) {
        let em = extra / self.style.setting.size;
        for run in &mut self.line.runs {
            for glyph in &mut run.glyphs {
                if run.text.get(glyph.start..glyph.end) == Some(" ") {
                    glyph.advance += em;
                    run.width += extra;
                }
            }
        }
        self.line.width = self.line.runs.iter().map(|run| run.width).sum();
    }

    /// Adds text without spaces, each stretch shaped as a whole.
    fn push_word(&mut self, range: Range<usize>) -> Result<(), TypesetError> {
        let strips = self.strips;
        for strip in strips.within(range) {
            let piece = strips.piece(&strip);
            let shaped = self.shaper.shape(piece)?;
            self.push(strip, piece.text, &shaped.glyphs);
        }
        Ok(())
    }

    /// Adds a space; at a line end it has the level of the paragraph, whatever it stands between.
    fn push_space(&mut self, at: usize, level: Option<u8>) -> Result<(), TypesetError> {
        let Some(strip) = self.strips.at(at).copied() else { return Ok(()) };
        let shaped = self.shaper.shape(Piece::plain(strip.face, " "))?;
        self.push(Strip { level: level.unwrap_or(strip.level), ..strip }, " ", &shaped.glyphs);
        Ok(())
    }

    fn push(&mut self, strip: Strip, text: &str, glyphs: &[Glyph]) {
        let Strip { face, attributes, level, .. } = strip;
        let (size, tracking) = (self.style.setting.size, self.style.setting.tracking_of(strip.is_rtl()));
        let same = |run: &Run| (run.face, run.attributes, run.level) == (face, attributes, level);
        if !self.line.runs.last().is_some_and(same) {
            let (text, glyphs) = (String::new(), Vec::new());
            self.line.runs.push(Run { x: 0.0, width: 0.0, face, attributes, level, text, glyphs });
        }
        let Some(run) = self.line.runs.last_mut() else { return };
        let offset = run.text.len();
        run.text.push_str(text);
        // What follows in the text stands further left in a run from right to left.
        let place = if run.is_rtl() { 0 } else { run.glyphs.len() };
        let moved = glyphs.iter().map(|glyph| {
            let advance = glyph.advance + tracking / size;
            run.width += advance * size;
            Glyph { advance, start: glyph.start + offset, end: glyph.end + offset, ..*glyph }
        });
        run.glyphs.splice(place..place, moved);
    }
}

/// Returns words, put together again where no line ended, and spaces (true).
fn pieces(items: &[Item]) -> Vec<(Range<usize>, bool)> {
    let mut pieces: Vec<(Range<usize>, bool)> = Vec::new();
    for item in items {
        match item {
            Item::Box { range, .. } => match pieces.last_mut() {
                Some((last, false)) if last.end == range.start => last.end = range.end,
                _ => pieces.push((range.clone(), false)),
            },
            Item::Glue { range, .. } => pieces.push((range.clone(), true)),
            Item::Break { .. } => {}
        }
    }
    pieces
}

/// Returns the text of lines as readers put it together: without soft hyphens.
#[cfg(test)]
pub(crate) fn text_of(lines: &[Line]) -> String {
    let all: String = lines.iter().flat_map(|line| &line.runs).map(|run| run.text.as_str()).collect();
    all.replace(SOFT_HYPHEN, "")
}
