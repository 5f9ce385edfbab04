//! What cannot be set, told before anything is: characters that no face has.

use crate::{
    fallback,
    fonts::{FaceName, Fonts},
    shape::Shaper,
    text::shown,
};
use herold_notice::{Notice, SegmentId};
use unicode_segmentation::UnicodeSegmentation;

/// A character that no face has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Missing {
    /// Its segment; none for the letterhead and the other words around the text.
    pub segment: Option<SegmentId>,
    /// The sentence of the segment, counted from 0.
    pub sentence: usize,
    /// Where it begins in the sentence, with its base or its marks, in Unicode scalar values.
    pub start: usize,
    /// One after its last scalar value.
    pub end: usize,
    /// The character.
    pub character: char,
}

/// Returns every character of a notice that neither its house's fonts nor ours have, in reading order; a document with
/// one of them cannot be made. It looks into the fonts' tables of characters and sets nothing, so it is quick.
///
/// A font of the house that cannot be read counts as not there: making the document says so.
#[must_use]
pub fn missing(notice: &Notice, fonts: &Fonts) -> Vec<Missing> {
    // What is looked for is set nowhere, so no document's memory is taken or filled.
    let fonts = fonts.dressed(&notice.design.faces).unwrap_or_else(|_| fonts.clone()).apart();
    let shaper = Shaper::new(&fonts);
    let mut all = Vec::new();
    let around = around(notice);
    all.extend(around.into_iter().flat_map(|text| in_text(&shaper, text, None, 0)));
    for block in &notice.blocks {
        for (at, sentence) in block.sentences.iter().enumerate() {
            all.extend(in_text(&shaper, &sentence.text, Some(&block.segment), at));
        }
    }
    all
}

/// Returns the words that stand around the text on some page.
fn around(notice: &Notice) -> Vec<&str> {
    let (letterhead, furniture, design) = (&notice.letterhead, &notice.furniture, &notice.design);
    let numbering = &furniture.page_numbering;
    let mut words = vec![
        letterhead.organisation.as_str(),
        &furniture.running_header,
        &furniture.side_by_side_caption,
        &numbering.before,
        &numbering.between,
        &numbering.after,
        &notice.language.name,
        &design.return_line,
        &design.every_page,
        &design.end_mark,
    ];
    words.extend(letterhead.lines.iter().chain(&design.footer).map(String::as_str));
    words
}

fn in_text(shaper: &Shaper<'_>, text: &str, segment: Option<&SegmentId>, sentence: usize) -> Vec<Missing> {
    let mut found = Vec::new();
    let mut start = 0;
    for cluster in text.graphemes(true) {
        let end = start + cluster.chars().count();
        let set: String = cluster.chars().filter_map(shown).collect();
        // A private character says nothing to those who get the text, whatever a font draws for it.
        let private = set.chars().find(|c| is_private(*c));
        if let Some(character) = private.or_else(|| fallback::missing(shaper, FaceName::Regular, &set)) {
            found.push(Missing { segment: segment.cloned(), sentence, start, end, character });
        }
        start = end;
    }
    found
}

const fn is_private(c: char) -> bool {
    matches!(c, '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..='\u{ffffd}' | '\u{100000}'..='\u{10fffd}')
}
