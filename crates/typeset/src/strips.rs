//! A paragraph in stretches that are shaped as one: of one face, one set of attributes and one direction.

use crate::{
    TypesetError,
    bidi::{Levels, level_of},
    fallback,
    fonts::FaceId,
    fonts::FaceName,
    shape::{Piece, Shaper},
    text::{Attributes, NO_BREAK_SPACE, Text},
};
use std::ops::Range;

/// A stretch of a paragraph; bytes of [`Text::string`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Strip {
    pub(crate) start: usize,
    pub(crate) end: usize,
    /// The style asked for.
    pub(crate) name: FaceName,
    /// The face that has its characters.
    pub(crate) face: FaceId,
    pub(crate) attributes: Attributes,
    /// Even from left to right, odd from right to left.
    pub(crate) level: u8,
}

/// A paragraph in stretches, without gaps, in order.
#[derive(Debug, Clone)]
pub(crate) struct Strips<'t> {
    pub(crate) text: &'t Text,
    strips: Vec<Strip>,
}

impl Strip {
    pub(crate) const fn is_rtl(&self) -> bool {
        self.level % 2 == 1
    }
}

/// How many bytes of a word on each side decide how its letters join.
const CONTEXT: usize = 8;

impl<'t> Strips<'t> {
    /// Returns a paragraph in stretches.
    ///
    /// # Errors
    /// When no face has a character.
    pub(crate) fn new(text: &'t Text, shaper: &Shaper<'_>) -> Result<Self, TypesetError> {
        let levels = Levels::of(text);
        let mut made = Self { text, strips: Vec::with_capacity(text.spans.len()) };
        let spaces = [' ', NO_BREAK_SPACE];
        for span in &text.spans {
            let mut at = span.start;
            while at < span.end {
                let rest = &text.string[at..span.end];
                let gap = rest.len() - rest.trim_start_matches(spaces).len();
                let length = if gap > 0 { gap } else { rest.find(spaces).unwrap_or(rest.len()) };
                let faces = if gap > 0 {
                    vec![(gap, made.face_of_space(shaper, span.face))]
                } else {
                    fallback::faces(shaper, span.face, &rest[..length])?
                };
                let mut start = at;
                for (end, face) in faces {
                    let strip =
                        Strip { start, end: at + end, name: span.face, face, attributes: span.attributes, level: 0 };
                    made.add(strip, &levels);
                    start = at + end;
                }
                at += length;
            }
        }
        Ok(made)
    }

    /// Returns the face of a space: that of the word before it, so that a change of face leaves no hole in a line.
    fn face_of_space(&self, shaper: &Shaper<'_>, name: FaceName) -> FaceId {
        let before = self.strips.last().filter(|last| last.name == name && shaper.has(last.face, ' '));
        before.map_or_else(|| shaper.fonts.chain(name)[0], |last| last.face)
    }

    /// Adds a stretch of one face, in parts of one level.
    fn add(&mut self, strip: Strip, levels: &Levels) {
        for (offset, c) in self.text.string[strip.start..strip.end].char_indices() {
            let start = strip.start + offset;
            let part = Strip { start, end: start + c.len_utf8(), level: levels.at(start), ..strip };
            match self.strips.last_mut() {
                Some(last)
                    if Strip { start: last.start, end: part.end, ..part } == Strip { end: part.end, ..*last } =>
                {
                    last.end = part.end;
                }
                _ => self.strips.push(part),
            }
        }
    }

    /// Returns the level of the paragraph itself.
    pub(crate) const fn base(&self) -> u8 {
        level_of(self.text.direction)
    }

    /// Returns the stretch around a byte.
    pub(crate) fn at(&self, byte: usize) -> Option<&Strip> {
        self.strips.get(self.strips.partition_point(|s| s.end <= byte))
    }

    /// Returns the parts of stretches that lie in a range.
    pub(crate) fn within(&self, range: Range<usize>) -> impl Iterator<Item = Strip> {
        let first = self.strips.partition_point(|s| s.end <= range.start);
        let (start, end) = (range.start, range.end);
        self.strips[first..].iter().take_while(move |s| s.start < end).map(move |s| Strip {
            start: s.start.max(start),
            end: s.end.min(end),
            ..*s
        })
    }

    /// Returns a part of a stretch as the shaper takes it.
    pub(crate) fn piece(&self, strip: &Strip) -> Piece<'t> {
        let string = self.text.string.as_str();
        let text = &string[strip.start..strip.end];
        if !strip.is_rtl() {
            return Piece::plain(strip.face, text);
        }
        let spaces = [' ', NO_BREAK_SPACE];
        let mut first = strip.start.saturating_sub(CONTEXT);
        while !string.is_char_boundary(first) {
            first += 1;
        }
        let before = &string[first..strip.start];
        let before = before.rsplit(spaces).next().unwrap_or_default();
        let mut last = (strip.end + CONTEXT).min(string.len());
        while !string.is_char_boundary(last) {
            last -= 1;
        }
        let after = string[strip.end..last].split(spaces).next().unwrap_or_default();
        Piece { face: strip.face, rtl: true, text, context: (before, after) }
    }
}
