//! A paragraph set in lines of glyph runs.

use crate::{
    TypesetError,
    breaking::{self, Break, Shape},
    fonts::FaceName,
    gaps::InnerBreak,
    items::{Item, Setting, items},
    shape::{Glyph, SOFT_HYPHEN, Shaper},
    text::{Attributes, Text},
};
use std::ops::Range;

/// Glyphs of one face and one set of attributes on one line.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Run {
    /// Points from the start of the line.
    pub(crate) x: f32,
    /// Points, with the space at a line end.
    pub(crate) width: f32,
    pub(crate) face: FaceName,
    pub(crate) attributes: Attributes,
    /// What readers and search get; glyphs point into it.
    pub(crate) text: String,
    pub(crate) glyphs: Vec<Glyph>,
}

/// A line; its runs carry the word space or the soft hyphen at its end.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Line {
    pub(crate) runs: Vec<Run>,
    /// Points from the left edge to the last ink, without the space at the end.
    pub(crate) width: f32,
}

/// How a paragraph is set.
#[derive(Debug, Clone, Copy)]
pub(crate) struct ParagraphStyle {
    pub(crate) setting: Setting,
    pub(crate) shape: Shape,
    pub(crate) align_right: bool,
}

/// Returns the lines of a paragraph; none for an empty one. A paragraph that could be justified only with holes (an
/// e-mail address that must not break, a narrow column) or with lines that end badly is set ragged as a whole.
///
/// # Errors
/// When a glyph is missing.
pub(crate) fn set(text: &Text, style: ParagraphStyle, shaper: &Shaper<'_>) -> Result<Vec<Line>, TypesetError> {
    let items = items(text, style.setting, shaper)?;
    let lines = |style: ParagraphStyle| -> Result<Vec<Line>, TypesetError> {
        breaking::lines(&items, &text.string, style.setting.measure, style.shape)
            .into_iter()
            .map(|line| LineMaker { text, style, shaper, line: Line::default() }.make(&items, line))
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
    text: &'a Text,
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
                self.push_space(range.start)?;
            } else {
                self.push_word(range)?;
            }
        }
        if let (Some(InnerBreak::Hyphen), Some(at)) = (found.inner, last_byte) {
            let face = self.face_at(at);
            let hyphen = self.shaper.soft_hyphen(face)?;
            self.push(face, self.attributes_at(at), SOFT_HYPHEN, &hyphen.glyphs);
        }
        self.line.width = self.line.runs.last().map_or(0.0, |run| run.x + run.width);
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
            self.push_space(range.start)?;
        }
        if self.style.align_right {
            for run in &mut self.line.runs {
                run.x += slack;
            }
        }
        Ok(self.line)
    }

    /// Adds `extra` points to each space.
    fn spread(&mut self, extra: f32) {
        let em = extra / self.style.setting.size;
        let mut x = 0.0;
        for run in &mut self.line.runs {
            run.x = x;
            for glyph in &mut run.glyphs {
                if run.text.get(glyph.start..glyph.end) == Some(" ") {
                    glyph.advance += em;
                    run.width += extra;
                }
            }
            x += run.width;
        }
        self.line.width = x;
    }

    /// Adds text without spaces, each stretch of one face shaped as a whole.
    fn push_word(&mut self, range: Range<usize>) -> Result<(), TypesetError> {
        let mut at = range.start;
        while at < range.end {
            let Some(span) = self.text.span_at(at) else { break };
            let end = span.end.min(range.end);
            let word = &self.text.string[at..end];
            let shaped = self.shaper.shape(span.face, word)?;
            self.push(span.face, span.attributes, word, &shaped.glyphs);
            at = end;
        }
        Ok(())
    }

    fn push_space(&mut self, at: usize) -> Result<(), TypesetError> {
        let face = self.face_at(at);
        let shaped = self.shaper.shape(face, " ")?;
        self.push(face, self.attributes_at(at), " ", &shaped.glyphs);
        Ok(())
    }

    fn face_at(&self, at: usize) -> FaceName {
        self.text.span_at(at).map_or(FaceName::Regular, |span| span.face)
    }

    fn attributes_at(&self, at: usize) -> Attributes {
        self.text.span_at(at).map_or_else(Attributes::default, |span| span.attributes)
    }

    fn push(&mut self, face: FaceName, attributes: Attributes, text: &str, glyphs: &[Glyph]) {
        let Setting { size, tracking, .. } = self.style.setting;
        let joins = self.line.runs.last().is_some_and(|run| run.face == face && run.attributes == attributes);
        if !joins {
            let x = self.line.runs.last().map_or(0.0, |run| run.x + run.width);
            self.line.runs.push(Run { x, width: 0.0, face, attributes, text: String::new(), glyphs: Vec::new() });
        }
        let Some(run) = self.line.runs.last_mut() else { return };
        let offset = run.text.len();
        run.text.push_str(text);
        for glyph in glyphs {
            let advance = glyph.advance + tracking / size;
            run.width += advance * size;
            run.glyphs.push(Glyph { advance, start: glyph.start + offset, end: glyph.end + offset, ..*glyph });
        }
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
