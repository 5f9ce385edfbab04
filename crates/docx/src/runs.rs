//! Paragraphs: the text of a block in runs, with its marks, language and anchor.

use crate::{
    links::Links,
    xml::{attribute, clean, escape},
};
use herold_notice::{
    Block, Direction, Language, Mark, MarkKind, Sentence, are_one_number, foreign, is_latin, is_number,
};
use std::{fmt::Write as _, ops::Range};

/// Returns the run properties that name the language, and the character style, if any.
pub(crate) fn run_properties(language: &Language, strong: bool, style: &str) -> String {
    let style = if style.is_empty() { String::new() } else { format!("<w:rStyle w:val=\"{style}\"/>") };
    let bold = if strong { "<w:b/><w:bCs/>" } else { "" };
    let tag = attribute(&language.tag);
    match language.direction {
        Direction::Ltr => format!("<w:rPr>{style}{bold}<w:lang w:val=\"{tag}\"/></w:rPr>"),
        Direction::Rtl => format!("<w:rPr>{style}{bold}<w:rtl/><w:lang w:val=\"{tag}\" w:bidi=\"{tag}\"/></w:rPr>"),
    }
}

/// Returns plain text in a language as runs.
pub(crate) fn run(text: &str, language: &Language) -> String {
    let stretches = stretches(text, language);
    let text: Vec<char> = held(text).chars().collect();
    let one = |(range, direction): &(Range<usize>, Direction)| {
        let language = Language { direction: *direction, ..language.clone() };
        styled_run(&text[range.clone()].iter().collect::<String>(), &language, false, "")
    };
    stretches.iter().map(one).collect()
}

/// Returns a text, in scalar values, as the stretches that run one way: in a language from right to left a number, an
/// address and a line in Latin letters run from left to right, in runs of their own.
fn stretches(text: &str, language: &Language) -> Vec<(Range<usize>, Direction)> {
    let count = |text: &str| text.chars().count();
    if language.direction == Direction::Ltr || is_latin(text) {
        return vec![(0..count(text), Direction::Ltr)];
    }
    let (mut all, mut at) = (Vec::new(), 0);
    for (range, _) in foreign(text) {
        let (start, end) = (count(&text[..range.start]), count(&text[..range.end]));
        all.extend([(at..start, Direction::Rtl), (start..end, Direction::Ltr)]);
        at = end;
    }
    all.push((at..count(text), Direction::Rtl));
    all.retain(|(range, _)| !range.is_empty());
    all
}

/// Returns the text with numbers that no line end parts: as many characters, spaces and hyphens in numbers as those that
/// hold. Composed text is plain; here is the one place where it is not.
fn held(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut before = None;
    for word in text.split(' ') {
        if let Some(before) = before.replace(word) {
            out.push(if are_one_number(before, word) { '\u{a0}' } else { ' ' });
        }
        out.extend(word.chars().map(|c| if c == '-' && is_number(word) { '\u{2011}' } else { c }));
    }
    out
}

fn styled_run(text: &str, language: &Language, strong: bool, style: &str) -> String {
    let content = content(text);
    if content.is_empty() {
        return content;
    }
    format!("<w:r>{}{content}</w:r>", run_properties(language, strong, style))
}

/// Returns text as the content of a run: line feeds, tabs, soft and holding hyphens are elements of their own.
fn content(text: &str) -> String {
    fn flush(plain: &mut String, out: &mut String) {
        if !plain.is_empty() {
            let _ = write!(out, "<w:t xml:space=\"preserve\">{}</w:t>", escape(plain));
            plain.clear();
        }
    }
    let (mut out, mut plain) = (String::new(), String::new());
    for c in clean(text).chars() {
        let element = match c {
            '\n' => "<w:br/>",
            '\t' => "<w:tab/>",
            '\u{ad}' => "<w:softHyphen/>",
            '\u{2011}' => "<w:noBreakHyphen/>",
            c => {
                plain.push(c);
                continue;
            }
        };
        flush(&mut plain, &mut out);
        out.push_str(element);
    }
    flush(&mut plain, &mut out);
    out
}

/// Returns the runs of a sentence. Where links overlap the first one holds; ranges beyond the text are cut.
///
/// `phone` is the character style of links to a telephone.
pub(crate) fn sentence_runs(sentence: &Sentence, language: &Language, phone: &str, links: &mut Links) -> String {
    let chars: Vec<char> = held(&sentence.text).chars().collect();
    let stretches = stretches(&sentence.text, language);
    let covers = |mark: &&Mark, at: usize| mark.start <= at && at < mark.end;
    let mut cuts: Vec<usize> =
        sentence.marks.iter().flat_map(|m| [m.start, m.end]).map(|c| c.min(chars.len())).collect();
    cuts.extend([0, chars.len()]);
    cuts.extend(stretches.iter().map(|(range, _)| range.start));
    cuts.sort_unstable();
    cuts.dedup();
    let mut out = String::new();
    let mut open: Option<String> = None;
    for pair in cuts.windows(2) {
        let text: String = chars[pair[0]..pair[1]].iter().collect();
        let at =
            |kind: fn(&MarkKind) -> bool| sentence.marks.iter().filter(|m| kind(&m.kind)).find(|m| covers(m, pair[0]));
        let strong = at(|k| matches!(k, MarkKind::Strong)).is_some();
        let link = at(|k| matches!(k, MarkKind::Link { .. })).and_then(|m| match &m.kind {
            MarkKind::Link { href } => Some((links.id(href)?, if is_phone(href) { phone } else { HYPERLINK })),
            MarkKind::Strong => None,
        });
        let (link, style) = link.map_or((None, ""), |(link, style)| (Some(link), style));
        if link != open {
            if open.is_some() {
                out.push_str("</w:hyperlink>");
            }
            if let Some(id) = &link {
                let _ = write!(out, "<w:hyperlink r:id=\"{id}\" w:history=\"1\">");
            }
            open.clone_from(&link);
        }
        let here = stretches.iter().find(|(range, _)| range.contains(&pair[0])).map(|(_, direction)| *direction);
        let language = Language { direction: here.unwrap_or(language.direction), ..language.clone() };
        out.push_str(&styled_run(&text, &language, strong, style));
    }
    if open.is_some() {
        out.push_str("</w:hyperlink>");
    }
    out
}

/// The character style of links.
pub(crate) const HYPERLINK: &str = "Hyperlink";

/// Returns whether a link dials.
pub(crate) fn is_phone(href: &str) -> bool {
    href.trim().get(..4).is_some_and(|scheme| scheme.eq_ignore_ascii_case("tel:"))
}

/// Returns a paragraph in a style; `extra` holds paragraph properties that the schema wants after the style.
pub(crate) fn paragraph(style: &str, extra: &str, language: &Language, inner: &str) -> String {
    spaced_paragraph(style, extra, "", language, inner)
}

/// As [`paragraph`], with `spacing` other than the style's.
pub(crate) fn spaced_paragraph(style: &str, extra: &str, spacing: &str, language: &Language, inner: &str) -> String {
    let bidi = match language.direction {
        Direction::Ltr => "",
        Direction::Rtl => "<w:bidi/>",
    };
    let mark = run_properties(language, false, "");
    format!("<w:p><w:pPr><w:pStyle w:val=\"{style}\"/>{extra}{bidi}{spacing}{mark}</w:pPr>{inner}</w:p>")
}

/// A bookmark: its name, and a number that is unique in the document.
#[derive(Debug)]
pub(crate) struct Bookmark {
    pub(crate) name: String,
    pub(crate) number: usize,
}

impl Bookmark {
    /// Returns where it begins.
    pub(crate) fn start(&self) -> String {
        format!("<w:bookmarkStart w:id=\"{}\" w:name=\"{}\"/>", self.number, self.name)
    }

    /// Returns where it ends.
    pub(crate) fn end(&self) -> String {
        format!("<w:bookmarkEnd w:id=\"{}\"/>", self.number)
    }
}

/// Returns the runs of a row of a table that stands by itself, between the two ends of its bookmark: what it is about,
/// and below it a line for each cell, behind the head of its column.
pub(crate) fn row_runs(
    block: &Block,
    head: Option<&Block>,
    language: &Language,
    bookmark: &Bookmark,
    links: &mut Links,
) -> String {
    let mut out = bookmark.start();
    for (at, sentence) in block.sentences.iter().enumerate() {
        if at == 0 {
            let strong = Mark { start: 0, end: sentence.text.chars().count(), kind: MarkKind::Strong };
            let marks = sentence.marks.iter().cloned().chain([strong]).collect();
            out.push_str(&sentence_runs(&Sentence { marks, ..sentence.clone() }, language, HYPERLINK, links));
            continue;
        }
        let name = head.and_then(|head| head.sentences.get(at)).map_or("", |name| name.text.as_str());
        out.push_str(&run(&["\n", &row_name(name)].concat(), language));
        out.push_str(&sentence_runs(sentence, language, HYPERLINK, links));
    }
    out + &bookmark.end()
}

/// Returns what stands before a cell that stands by itself: the head of its column.
pub(crate) fn row_name(head: &str) -> String {
    if head.is_empty() { String::new() } else { format!("{head}: ") }
}

/// Returns the runs of a block between the two ends of its bookmark; `phone` is the style of links to a telephone.
pub(crate) fn block_runs(
    block: &Block,
    language: &Language,
    bookmark: &Bookmark,
    phone: &str,
    links: &mut Links,
) -> String {
    let joint = if block.role.is_lines() { "\n" } else { " " };
    let mut out = bookmark.start();
    for (at, sentence) in block.sentences.iter().enumerate() {
        if at > 0 {
            out.push_str(&run(joint, language));
        }
        out.push_str(&sentence_runs(sentence, language, phone, links));
    }
    out + &bookmark.end()
}
