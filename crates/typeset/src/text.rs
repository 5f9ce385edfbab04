//! The text of a paragraph with its faces and links, cleaned for setting.

use crate::fonts::FaceName;
use herold_notice::{Direction, MarkKind, Sentence};

/// A space at which no line ends.
pub(crate) const NO_BREAK_SPACE: char = '\u{a0}';

/// What a stretch of text is beside its words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub(crate) struct Attributes {
    pub(crate) strong: bool,
    /// Index into [`Text::links`].
    pub(crate) link: Option<usize>,
    /// Index into the document's sentences, for a text whose sentences are numbered.
    pub(crate) sentence: Option<usize>,
    /// The number before the sentence.
    pub(crate) number: bool,
}

/// The number that a sentence carries.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Numeral {
    /// Index into the document's sentences.
    pub(crate) sentence: usize,
    pub(crate) number: usize,
}

impl Numeral {
    /// Returns the number as raised figures: a face has them in the size and weight of its letters.
    pub(crate) fn text(self) -> String {
        let raised = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];
        let figures = self.number.to_string();
        figures.chars().filter_map(|c| raised.get(usize::try_from(c.to_digit(10)?).ok()?)).collect()
    }
}

/// A stretch of one face and one set of attributes; bytes of [`Text::string`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Span {
    pub(crate) start: usize,
    pub(crate) end: usize,
    pub(crate) face: FaceName,
    pub(crate) attributes: Attributes,
}

/// A paragraph: one space between words, no control characters, U+00A0 for spaces that hold, `-` for every hyphen.
///
/// Marks of direction are kept beside the text, so that nothing but the order of the words knows of them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Text {
    pub(crate) string: String,
    /// Without gaps, in order.
    pub(crate) spans: Vec<Span>,
    /// Addresses, one for each link mark.
    pub(crate) links: Vec<String>,
    /// Where the author allows a hyphen (U+00AD in the source).
    pub(crate) soft_hyphens: Vec<usize>,
    /// Where the author forbids a break (after U+2011 in the source, and at U+2060).
    pub(crate) glued: Vec<usize>,
    /// Marks of direction of the source and the bytes that they stand before.
    pub(crate) controls: Vec<(usize, char)>,
    /// Where its lines begin.
    pub(crate) direction: Direction,
}

impl Text {
    /// Returns text in one face.
    pub(crate) fn plain(text: &str, face: FaceName) -> Self {
        let mut made = Self::default();
        for c in text.chars() {
            made.push(c, face, Attributes::default());
        }
        made.trim_end();
        made
    }

    /// Returns sentences joined by a space, strong words in another face, each after its number if it has one.
    pub(crate) fn of_sentences(sentences: &[Sentence], numerals: &[Numeral], face: FaceName, strong: FaceName) -> Self {
        let mut made = Self::default();
        for (at, sentence) in sentences.iter().enumerate() {
            made.push(' ', face, Attributes::default());
            let numeral = numerals.get(at);
            let plain = Attributes { sentence: numeral.map(|n| n.sentence), ..Attributes::default() };
            if let Some(numeral) = numeral {
                for c in numeral.text().chars().chain([NO_BREAK_SPACE]) {
                    made.push(c, face, Attributes { number: true, ..plain });
                }
            }
            let mut marks: Vec<(usize, usize, Option<usize>)> = Vec::new();
            for mark in &sentence.marks {
                marks.push(match &mark.kind {
                    MarkKind::Strong => (mark.start, mark.end, None),
                    MarkKind::Link { href } if href.trim().is_empty() => continue,
                    MarkKind::Link { href } => {
                        made.links.push(href.trim().to_owned());
                        (mark.start, mark.end, Some(made.links.len() - 1))
                    }
                });
            }
            let styled: Vec<Attributes> = (0..sentence.text.chars().count())
                .map(|at| {
                    let over = || marks.iter().filter(|(start, end, _)| (*start..*end).contains(&at));
                    Attributes {
                        strong: over().any(|(_, _, link)| link.is_none()),
                        link: over().find_map(|(_, _, link)| *link),
                        ..plain
                    }
                })
                .collect();
            for (c, attributes) in sentence.text.chars().zip(styled) {
                made.push(c, if attributes.strong { strong } else { face }, attributes);
            }
        }
        made.trim_end();
        made
    }

    /// Returns the text as that of a language with this direction of writing.
    pub(crate) fn towards(self, direction: Direction) -> Self {
        Self { direction, ..self }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.string.is_empty()
    }

    /// Returns the text of a link.
    pub(crate) fn link_text(&self, link: usize) -> String {
        self.spans
            .iter()
            .filter(|s| s.attributes.link == Some(link))
            .map(|s| &self.string[s.start..s.end])
            .collect::<String>()
            .replace(NO_BREAK_SPACE, " ")
    }

    /// Returns the text as readers get it.
    pub(crate) fn plain_text(&self) -> String {
        self.string.replace(NO_BREAK_SPACE, " ")
    }

    /// Returns the span around a byte.
    pub(crate) fn span_at(&self, at: usize) -> Option<&Span> {
        self.spans.get(self.spans.partition_point(|s| s.end <= at))
    }

    fn push(&mut self, c: char, face: FaceName, attributes: Attributes) {
        let at = self.string.len();
        match c {
            '\u{ad}' => self.soft_hyphens.push(at),
            '\u{2060}' | '\u{feff}' => self.glued.push(at),
            // No break after it.
            '\u{2011}' => self.glued.push(at + 1),
            c if is_mark_of_direction(c) => self.controls.push((at, c)),
            _ => {}
        }
        let Some(c) = shown(c) else { return };
        // Joining is a matter of scripts whose letters join.
        if is_joiner(c) && !self.string.ends_with(is_joining) {
            return;
        }
        if c == ' ' && (self.string.is_empty() || self.string.ends_with([' ', NO_BREAK_SPACE])) {
            return;
        }
        if c == NO_BREAK_SPACE {
            // A space and a no-break space in a row are one gap, and it holds.
            while self.string.ends_with([' ', NO_BREAK_SPACE]) {
                self.pop();
            }
            if self.string.is_empty() {
                return;
            }
        }
        let start = self.string.len();
        self.string.push(c);
        let end = self.string.len();
        match self.spans.last_mut() {
            Some(last) if last.face == face && last.attributes == attributes => last.end = end,
            _ => self.spans.push(Span { start, end, face, attributes }),
        }
    }

    fn pop(&mut self) {
        self.string.pop();
        let end = self.string.len();
        if let Some(last) = self.spans.last_mut() {
            last.end = end;
            if last.start >= end {
                self.spans.pop();
            }
        }
    }

    fn trim_end(&mut self) {
        while self.string.ends_with([' ', NO_BREAK_SPACE]) {
            self.pop();
        }
    }
}

/// Returns what is set for a character of the source; none for what has no glyph of its own.
pub(crate) fn shown(c: char) -> Option<char> {
    match c {
        '\u{ad}' | '\u{2060}' | '\u{feff}' | '\u{200b}' | '\u{fe00}'..='\u{fe0f}' => None,
        c if is_mark_of_direction(c) => None,
        '\u{a0}' | '\u{2007}' | '\u{202f}' => Some(NO_BREAK_SPACE),
        c if c.is_whitespace() => Some(' '),
        c if c.is_control() => None,
        // The glyph of U+2010 is the one that breaks words; see `Shaper::soft_hyphen`.
        '\u{2010}' | '\u{2011}' => Some('-'),
        // Signs that Unicode itself equates with a letter.
        '\u{2126}' => Some('\u{3a9}'),
        '\u{212b}' => Some('\u{c5}'),
        c => Some(c),
    }
}

/// Returns whether a character only tells the order of those around it.
const fn is_mark_of_direction(c: char) -> bool {
    matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Returns whether a character only tells how its neighbours join.
pub(crate) const fn is_joiner(c: char) -> bool {
    matches!(c, '\u{200c}' | '\u{200d}')
}

/// Returns whether a character belongs to Arabic or Syriac script and the like, whose letters join.
const fn is_joining(c: char) -> bool {
    matches!(c, '\u{600}'..='\u{8ff}' | '\u{fb50}'..='\u{fdff}' | '\u{fe70}'..='\u{fefe}')
}
