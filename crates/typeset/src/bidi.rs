//! The order in which text from right to left, and words and figures in it, stand on a line (UAX #9).
//!
//! Beyond the algorithm, a telephone number, an address of e-mail or of a page and the text of a link are isolated from
//! what stands around them: without that the groups of a number change places in Arabic.

use crate::text::{NO_BREAK_SPACE, Text};
use herold_notice::{Direction, are_one_number, is_number};
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
    // An address in Latin letters in an Arabic letterhead is one foreign word: "24937 Flensburg".
    let is = |classes: &[BidiClass]| text.string.chars().any(|c| classes.contains(&bidi_class(c)));
    if text.direction == Direction::Rtl && is(&[BidiClass::L]) && !is(&[BidiClass::R, BidiClass::AL]) {
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
    for (range, isolate) in numbers_and_addresses(&text.string) {
        if !ranges[..links].iter().any(|(link, _)| link.start < range.end && range.start < link.end) {
            ranges.push((range, isolate));
        }
    }
    ranges
}

/// Returns where telephone numbers and addresses stand, without the marks of the sentence around them.
fn numbers_and_addresses(text: &str) -> Vec<(Range<usize>, Isolate)> {
    let mut words: Vec<(Range<usize>, String)> = Vec::new();
    let mut start = 0;
    for word in text.split_inclusive([' ', NO_BREAK_SPACE]) {
        let bare = word.trim_end_matches([' ', NO_BREAK_SPACE]);
        words.push((start..start + bare.len(), european(bare)));
        start += word.len();
    }
    let groups = words.chunk_by(|(_, before), (_, after)| are_one_number(before, after));
    let found = groups.filter_map(|group| {
        let (first, last) = (group.first()?, group.last()?);
        let range = without_marks(text, first.0.start..last.0.end);
        let word = european(&text[range.clone()]);
        let address = word.contains('@') || word.contains("://") || word.starts_with("www.");
        // "8–20" is a range, whose ends stand in the order of the sentence.
        let number = is_number(&word) && !word.contains('–') && word.contains(['+', '/', '-']);
        let isolate = if address { LEFT_TO_RIGHT } else { NUMBER };
        (address || number || group.len() > 1).then_some((range, isolate))
    });
    found.collect()
}

/// Returns text with Arabic figures as European ones.
fn european(word: &str) -> String {
    let figure = |c: char, zero: u32| char::from_digit(u32::from(c).wrapping_sub(zero), 10);
    word.chars().map(|c| figure(c, 0x660).or_else(|| figure(c, 0x6f0)).unwrap_or(c)).collect()
}

/// Returns a range without the marks of the sentence around it; brackets within a number stay: "(0461) 555".
fn without_marks(text: &str, range: Range<usize>) -> Range<usize> {
    const ENDS: [char; 16] = ['.', ',', ';', ':', '!', '?', '…', '،', '؛', '؟', '»', '«', '”', '“', '"', '’'];
    const OPENS: [char; 8] = ['»', '«', '”', '“', '„', '"', '‘', '‚'];
    let (mut start, mut word) = (range.start, &text[range]);
    loop {
        let before = word;
        word = word.trim_end_matches(ENDS);
        let unopened = word.matches('(').count() < word.matches(')').count();
        let enclosed = word.starts_with('(') && word.find(')').is_some_and(|at| at + 1 == word.len());
        if unopened || enclosed {
            word = word.strip_suffix(')').unwrap_or(word);
        }
        let opened = word.trim_start_matches(OPENS);
        let opened = if opened.contains(')') { opened } else { opened.trim_start_matches('(') };
        start += word.len() - opened.len();
        word = opened;
        if word == before {
            return start..start + word.len();
        }
    }
}
