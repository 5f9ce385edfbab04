//! Words as boxes, spaces as glue, and places to break between them.

use crate::{
    TypesetError,
    gaps::{InnerBreak, Word, words},
    shape::{Piece, Shaper},
    strips::Strips,
    text::{NO_BREAK_SPACE, Text},
};
use std::ops::Range;

/// A piece of a paragraph; lengths in points, ranges in bytes of the text.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Item {
    /// Text that stays in one line.
    Box { range: Range<usize>, width: f32 },
    /// A space between words.
    Glue { range: Range<usize>, width: f32, breakable: bool },
    /// A place inside a word where a line can end; `width` is that of the hyphen that it adds.
    Break { kind: InnerBreak, width: f32 },
}

impl Item {
    pub(crate) const fn width(&self) -> f32 {
        match self {
            Self::Box { width, .. } | Self::Glue { width, .. } => *width,
            Self::Break { .. } => 0.0,
        }
    }
}

/// How text becomes items.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Setting {
    /// Points.
    pub(crate) size: f32,
    /// Points added after each glyph.
    pub(crate) tracking: f32,
    /// Width of the line in points.
    pub(crate) measure: f32,
    pub(crate) hyphenation: Option<hypher::Lang>,
    /// Only words wider than the line are hyphenated, for want of anything better.
    pub(crate) only_wide: bool,
}

impl Setting {
    /// Returns the points added after each glyph: none from right to left, where letters are joined.
    pub(crate) const fn tracking_of(self, rtl: bool) -> f32 {
        if rtl { 0.0 } else { self.tracking }
    }
}

/// Returns the items of a paragraph; no box between two places to break is wider than the line, unless a single
/// character is.
///
/// # Errors
/// When a glyph is missing.
pub(crate) fn items(strips: &Strips<'_>, setting: Setting, shaper: &Shaper<'_>) -> Result<Vec<Item>, TypesetError> {
    let text = strips.text;
    let mut words = words(text, setting.hyphenation);
    let advances = words
        .iter()
        .map(|word| advances(strips, word.range.clone(), setting, shaper))
        .collect::<Result<Vec<_>, _>>()?;
    let widths: Vec<f32> = advances.iter().map(|word| word.iter().map(|(_, advance)| advance).sum()).collect();
    for (word, width) in words.iter_mut().zip(&widths) {
        if (setting.only_wide || word.dated) && *width <= setting.measure {
            word.breaks.retain(|(_, kind)| *kind != InnerBreak::Hyphen);
        }
    }
    loosen(&mut words, &widths, setting);
    let mut items = Vec::with_capacity(words.len() * 4);
    for (word, advances) in words.iter().zip(&advances) {
        if let Some(space) = gap(text, word, &items) {
            items.push(Item::Glue {
                width: space_width(strips, space.start, setting, shaper)?,
                range: space,
                breakable: word.break_before,
            });
        }
        push_word(strips, word, advances, setting, shaper, &mut items)?;
    }
    Ok(items)
}

/// Returns the space before a word that is not the first.
fn gap(text: &Text, word: &Word, before: &[Item]) -> Option<Range<usize>> {
    if before.is_empty() {
        return None;
    }
    let space = text.string[..word.range.start].chars().next_back().filter(|c| matches!(c, ' ' | &NO_BREAK_SPACE))?;
    Some(word.range.start - space.len_utf8()..word.range.start)
}

/// Lets lines end at held spaces again where the words that hold together are too wide for a line; within a number only
/// when it is too wide by itself.
fn loosen(words: &mut [Word], widths: &[f32], setting: Setting) {
    for keep_numbers in [true, false] {
        loosen_all(words, widths, setting, keep_numbers);
    }
}

fn loosen_all(words: &mut [Word], widths: &[f32], setting: Setting, keep_numbers: bool) {
    let mut first = 0;
    while first < words.len() {
        let mut end = first + 1;
        while end < words.len() && !words[end].break_before {
            end += 1;
        }
        let total: f32 = widths[first..end].iter().sum::<f32>() + setting.size * 0.3 * (end - first - 1) as f32;
        if total > setting.measure * 0.9 {
            for word in &mut words[first + 1..end] {
                word.break_before |= !(keep_numbers && word.counted);
            }
        }
        first = end;
    }
}

fn push_word(
    strips: &Strips<'_>,
    word: &Word,
    advances: &[(usize, f32)],
    setting: Setting,
    shaper: &Shaper<'_>,
    items: &mut Vec<Item>,
) -> Result<(), TypesetError> {
    let text = strips.text;
    let mut breaks = word.breaks.clone();
    if advances.iter().map(|(_, advance)| advance).sum::<f32>() > setting.measure {
        let known: Vec<usize> = breaks.iter().map(|(at, _)| *at).collect();
        let start = word.range.start;
        let inside = text.string[word.range.clone()].char_indices().skip(1).map(|(offset, _)| start + offset);
        // An address parts best after its signs; other words have no good place left.
        let kind = |at: usize| match text.string[start..at].chars().next_back() {
            Some('.' | '@' | '_' | '?' | '&' | '=' | '#') => InnerBreak::AfterSign,
            _ => InnerBreak::Emergency,
        };
        breaks.extend(inside.filter(|at| known.binary_search(at).is_err()).map(|at| (at, kind(at))));
        breaks.sort_by_key(|(at, _)| *at);
    }
    let (mut from, mut glyphs) = (word.range.start, advances.iter().peekable());
    let mut width_to = |end: usize| {
        let mut width = 0.0;
        while let Some((_, advance)) = glyphs.next_if(|(start, _)| *start < end) {
            width += advance;
        }
        width
    };
    for (at, kind) in breaks {
        items.push(Item::Box { range: from..at, width: width_to(at) });
        let hyphen = if kind == InnerBreak::Hyphen {
            match strips.at(at - 1) {
                Some(strip) => shaper.soft_hyphen(strip.name, strip.face)?.1.width * setting.size + setting.tracking,
                None => 0.0,
            }
        } else {
            0.0
        };
        items.push(Item::Break { kind, width: hyphen });
        from = at;
    }
    items.push(Item::Box { range: from..word.range.end, width: width_to(word.range.end) });
    Ok(())
}

/// Returns for each glyph of a word, in the order of its text, the byte it begins at and how far it moves on; the word
/// is shaped as a whole, so that kerning counts across places to break.
fn advances(
    strips: &Strips<'_>,
    word: Range<usize>,
    setting: Setting,
    shaper: &Shaper<'_>,
) -> Result<Vec<(usize, f32)>, TypesetError> {
    let mut advances = Vec::new();
    for strip in strips.within(word) {
        let shaped = shaper.shape(strips.piece(&strip))?;
        let first = advances.len();
        let own = shaped.glyphs.iter();
        let tracking = setting.tracking_of(strip.is_rtl());
        advances.extend(own.map(|g| (strip.start + g.start, g.advance * setting.size + tracking)));
        if strip.is_rtl() {
            advances[first..].reverse();
        }
    }
    Ok(advances)
}

fn space_width(strips: &Strips<'_>, at: usize, setting: Setting, shaper: &Shaper<'_>) -> Result<f32, TypesetError> {
    let Some(strip) = strips.at(at) else { return Ok(0.0) };
    Ok(shaper.shape(Piece::plain(strip.face, " "))?.width * setting.size + setting.tracking_of(strip.is_rtl()))
}
