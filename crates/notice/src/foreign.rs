//! What keeps its order from left to right inside a language that runs the other way.
//!
//! Without that the groups of a telephone number change places in Arabic: "+49 461 555-0100" would be read, and dialled,
//! from its end (UAX #9, section 6: numbers and addresses want isolates).

use crate::{Block, Direction, Notice, Sentence, are_one_number, is_number};
use std::{borrow::Cow, ops::Range};

/// A stretch with an order of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Foreign {
    /// A telephone number, whose groups follow each other from left to right in every language.
    Number,
    /// An address of e-mail or of a page, or a line in Latin letters alone.
    Latin,
}

const BEGIN: char = '\u{2066}';
const END: char = '\u{2069}';

/// Returns where telephone numbers and addresses stand, in bytes and in order, without the marks of the sentence around
/// them. "8–20" is none: the ends of a range stand in the order of the sentence.
#[must_use]
pub fn foreign(text: &str) -> Vec<(Range<usize>, Foreign)> {
    let mut words: Vec<(Range<usize>, &str)> = Vec::new();
    let mut start = 0;
    for word in text.split_inclusive([' ', '\u{a0}', '\n']) {
        let bare = word.trim_end_matches([' ', '\u{a0}', '\n']);
        words.push((start..start + bare.len(), bare));
        start += word.len();
    }
    let one = |before: &(Range<usize>, &str), after: &(Range<usize>, &str)| {
        are_one_number(before.1, after.1) && !text[before.0.end..after.0.start].contains('\n')
    };
    let found = words.chunk_by(one).filter_map(|group| {
        let (first, last) = (group.first()?, group.last()?);
        let range = without_marks(text, first.0.start..last.0.end);
        let word = &text[range.clone()];
        let address = word.contains('@') || word.contains("://") || word.starts_with("www.");
        let number = is_number(word) && !word.contains('–') && word.contains(['+', '/', '-']);
        let what = if address { Foreign::Latin } else { Foreign::Number };
        (address || number || group.len() > 1).then_some((range, what))
    });
    found.collect()
}

/// Returns whether a text has letters and none of them runs from right to left, such as "24937 Flensburg".
#[must_use]
pub fn is_latin(text: &str) -> bool {
    let mut letters = text.chars().filter(|c| c.is_alphabetic()).peekable();
    letters.peek().is_some() && letters.all(|c| !is_from_right(c))
}

/// The blocks of Hebrew, Arabic and their neighbours, and the forms of their letters.
const fn is_from_right(c: char) -> bool {
    matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}' | '\u{10800}'..='\u{10fff}')
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

/// Returns a text with marks around what keeps its order, and where they were set, in scalar values of the text before.
fn marked(text: &str) -> (String, Vec<usize>) {
    let whole = is_latin(text).then_some((0..text.len(), Foreign::Latin));
    let ranges = whole.map_or_else(|| foreign(text), |whole| vec![whole]);
    let (mut out, mut set, mut at) = (String::with_capacity(text.len() + 6 * ranges.len()), Vec::new(), 0);
    for (range, _) in ranges {
        for (place, mark) in [(range.start, BEGIN), (range.end, END)] {
            out.push_str(&text[at..place]);
            out.push(mark);
            set.push(text[..place].chars().count());
            at = place;
        }
    }
    out.push_str(&text[at..]);
    (out, set)
}

fn sentence(sentence: &Sentence) -> Sentence {
    let (text, set) = marked(&sentence.text);
    // What begins at a mark begins after it, and what ends at one ends before it.
    let start = |at: usize| at + set.iter().filter(|mark| **mark <= at).count();
    let end = |at: usize| at + set.iter().filter(|mark| **mark < at).count();
    let mut isolated = Sentence { text, ..sentence.clone() };
    for mark in &mut isolated.marks {
        (mark.start, mark.end) = (start(mark.start), end(mark.end));
    }
    for fact in &mut isolated.facts {
        (fact.start, fact.end) = (start(fact.start), end(fact.end));
    }
    isolated
}

impl Notice {
    /// Returns the notice with isolates (U+2066, U+2069) around numbers and addresses, if its language runs from right to
    /// left: for formats that are read by programs which order the line themselves.
    #[must_use]
    pub fn isolated(&self) -> Cow<'_, Self> {
        if self.language.direction == Direction::Ltr {
            return Cow::Borrowed(self);
        }
        let mut notice = self.clone();
        let block =
            |block: &Block| Block { sentences: block.sentences.iter().map(sentence).collect(), ..block.clone() };
        notice.blocks = self.blocks.iter().map(block).collect();
        let letterhead = &mut notice.letterhead;
        let design = &mut notice.design;
        let lines = letterhead.lines.iter_mut().chain(&mut design.footer);
        for line in lines.chain([&mut letterhead.organisation, &mut design.return_line, &mut design.every_page]) {
            *line = marked(line).0;
        }
        Cow::Owned(notice)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Mark, MarkKind};

    fn shown(text: &str) -> String {
        marked(text).0.replace(BEGIN, "<").replace(END, ">")
    }

    #[test]
    fn numbers_and_addresses_keep_their_order() {
        for (text, wanted) in [
            ("الهاتف: +49 461 555-0199، يوميًا", "الهاتف: <+49 461 555-0199>، يوميًا"),
            ("رقم (0461) 555 0100.", "رقم <(0461) 555 0100>."),
            ("رقم ٠٤٦١ ٥٥٥ ٠١٠٠", "رقم <٠٤٦١ ٥٥٥ ٠١٠٠>"),
            ("من 8–20 في 14.11.2026", "من 8–20 في 14.11.2026"),
            ("بريد a.b-c@d.example، ثم", "بريد <a.b-c@d.example>، ثم"),
            ("24937 Flensburg", "<24937 Flensburg>"),
            ("+49 461 555\n112 رقم", "<+49 461 555>\n112 رقم"),
            ("112", "112"),
        ] {
            assert_eq!(shown(text), wanted);
        }
    }

    #[test]
    fn links_stay_around_their_words() {
        let mark = |start, end| Mark { start, end, kind: MarkKind::Strong };
        let plain = Sentence {
            text: "اتصل +49 461 555-0199 الآن".to_owned(),
            marks: vec![mark(0, 4), mark(5, 21), mark(22, 26), mark(0, 26)],
            ..Sentence::default()
        };
        let isolated = sentence(&plain);
        let of = |sentence: &Sentence, at: usize| -> String {
            let mark = &sentence.marks[at];
            sentence.text.chars().skip(mark.start).take(mark.end - mark.start).collect()
        };
        for at in 0..3 {
            assert_eq!(of(&isolated, at), of(&plain, at));
        }
        assert_eq!(of(&isolated, 3), isolated.text);
        assert_eq!(isolated.text.chars().filter(|c| [BEGIN, END].contains(c)).count(), 2);
    }
}
