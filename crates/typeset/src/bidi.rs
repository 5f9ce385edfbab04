//! The order in which text from right to left, and words and figures in it, stand on a line (UAX #9).
//!
//! Beyond the algorithm, a telephone number, an address of e-mail or of a page and the text of a link are isolated from
//! what stands around them: without that the groups of a number change places in Arabic.

use crate::text::Text;
use herold_notice::{Direction, Foreign, foreign, is_latin};
use std::{cmp::Reverse, ops::Range};
use unicode_bidi::{BidiClass, BidiInfo, Level, bidi_class};

/// Marks around a stretch with an order of its own.
type Isolate = (&'static str, &'static str);

/// The first letter decides which.
const BY_FIRST_LETTER: Isolate = ("\u{2068}", "\u{2069}");
const LEFT_TO_RIGHT: Isolate = ("\u{2066}", "\u{2069}");
/// Arabic figures too, whose groups would else stand from right to left.
const NUMBER: Isolate = ("\u{2066}\u{202d}", "\u{202c}\u{2069}");

/// The embedding level of each byte of a text: even from left to right, odd from right to left.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Levels {
    base: u8,
    /// Empty when all are that of the paragraph.
    bytes: Vec<u8>,
}

impl Levels {
    pub(crate) fn of(text: &Text) -> Self {
        let base = level_of(text.direction);
        if base == 0 && !text.string.chars().any(turns) && !text.controls.iter().any(|(_, c)| turns(*c)) {
            return Self { base, bytes: Vec::new() };
        }
        let (marked, places) = marked(text);
        let level = if base == 0 { Level::ltr() } else { Level::rtl() };
        let info = BidiInfo::new(&marked, Some(level));
        let found = places.iter().map(|at| info.levels.get(*at).map_or(base, Level::number));
        Self { base, bytes: found.collect() }
    }

    pub(crate) fn at(&self, byte: usize) -> u8 {
        self.bytes.get(byte).copied().unwrap_or(self.base)
    }
}

/// Returns the level of a paragraph.
pub(crate) const fn level_of(direction: Direction) -> u8 {
    match direction {
        Direction::Ltr => 0,
        Direction::Rtl => 1,
    }
}

/// Returns the places of runs with these levels on a line, from left to right.
pub(crate) fn order(levels: &[u8]) -> Vec<usize> {
    BidiInfo::reorder_visual(&Level::vec(levels))
}

/// Returns whether a character can bring another level into text from left to right.
fn turns(c: char) -> bool {
    use BidiClass::{AL, AN, R, RLE, RLI, RLO};
    matches!(bidi_class(c), R | AL | AN | RLE | RLO | RLI)
}

/// Returns the text with its marks of direction and those that isolate, and for each byte of the text its place there.
fn marked(text: &Text) -> (String, Vec<usize>) {
    // Before a byte the author's marks come first, then ends, then beginnings, the widest first.
    let mut marks: Vec<(usize, (u8, Reverse<usize>), String)> =
        text.controls.iter().map(|(at, mark)| (*at, (0, Reverse(0)), mark.to_string())).collect();
    for (range, (begin, end)) in isolated(text) {
        marks.push((range.start, (2, Reverse(range.len())), begin.to_owned()));
        marks.push((range.end, (1, Reverse(0)), end.to_owned()));
    }
    marks.sort_by_key(|(at, rank, _)| (*at, *rank));
    let mut marks = marks.into_iter().peekable();
    let (mut marked, mut places) = (String::with_capacity(text.string.len() + 16), Vec::new());
    for (at, c) in text.string.char_indices() {
        while let Some((.., mark)) = marks.next_if(|(before, ..)| *before <= at) {
            marked.push_str(&mark);
        }
        let start = marked.len();
        places.extend(start..start + c.len_utf8());
        marked.push(c);
    }
    (marked, places)
}

/// Returns what keeps an order of its own; no two of the ranges overlap.
fn isolated(text: &Text) -> Vec<(Range<usize>, Isolate)> {
    if text.direction == Direction::Rtl && is_latin(&text.string) {
        return vec![(0..text.string.len(), LEFT_TO_RIGHT)];
    }
    let mut ranges: Vec<(Range<usize>, Isolate)> = Vec::new();
    for span in text.spans.iter().filter(|span| span.attributes.link.is_some()) {
        let link = span.attributes.link;
        match ranges.last_mut() {
            Some((last, _))
                if last.end == span.start && text.span_at(last.start).map(|s| s.attributes.link) == Some(link) =>
            {
                last.end = span.end;
            }
            _ => ranges.push((span.start..span.end, BY_FIRST_LETTER)),
        }
    }
    let links = ranges.len();
    for (range, what) in foreign(&text.string) {
        let isolate = if what == Foreign::Number { NUMBER } else { LEFT_TO_RIGHT };
        if !ranges[..links].iter().any(|(link, _)| link.start < range.end && range.start < link.end) {
            ranges.push((range, isolate));
        }
    }
    ranges
}
