//! Tables in the text: how wide their columns are, and what holds them.

use crate::xml::attribute;
use herold_notice::{Direction, Language, Table};
use std::fmt::Write as _;

/// Room for a letter in the type of a table, and between two columns; twentieths of a point.
const LETTER: u32 = 95;
const GAP: u32 = 110;
/// As many letters as every column has room for: of a few one may be wide.
const LEAST: u32 = 9;

/// Returns the widths of the columns, in all `measure`: each has room for its longest word where that is possible, and
/// what is left goes to those with the most to say.
pub(crate) fn widths(table: &Table<'_>, measure: u32) -> Vec<u32> {
    let letters = |text: &str| u32::try_from(text.chars().count()).unwrap_or(u32::MAX / LETTER);
    let columns: Vec<(u32, u32)> = (0..table.columns())
        .map(|at| {
            let cells = || table.head.iter().chain(&table.rows).filter_map(|row| row.sentences.get(at));
            let word = cells().flat_map(|cell| cell.text.split([' ', '\n'])).map(letters).max().unwrap_or_default();
            let text = cells().map(|cell| letters(&cell.text)).max().unwrap_or_default();
            (word.max(LEAST).saturating_mul(LETTER).saturating_add(GAP), text.saturating_sub(word))
        })
        .collect();
    let least: u32 = columns.iter().fold(0_u32, |sum, (least, _)| sum.saturating_add(*least)).max(1);
    let more: u32 = columns.iter().fold(0_u32, |sum, (_, more)| sum.saturating_add(*more)).max(1);
    let share = |part: u32, of: u32, whole: u32| {
        u32::try_from(u64::from(part) * u64::from(whole) / u64::from(of)).unwrap_or(whole)
    };
    let width = |(word, text): &(u32, u32)| match measure.checked_sub(least) {
        Some(left) => word + share(*text, more, left),
        None => share(*word, least, measure),
    };
    let mut widths: Vec<u32> = columns.iter().map(width).collect();
    let whole: u32 = widths.iter().sum();
    if let Some(last) = widths.last_mut() {
        *last += measure.saturating_sub(whole);
    }
    widths
}

/// Returns a table as far as its first row.
pub(crate) fn opening(widths: &[u32], caption: &str, language: &Language) -> String {
    let direction = if language.direction == Direction::Rtl { "<w:bidiVisual/>" } else { "" };
    let said =
        if caption.is_empty() { String::new() } else { format!("<w:tblCaption w:val=\"{}\"/>", attribute(caption)) };
    let mut out = format!(
        "<w:tbl><w:tblPr><w:tblStyle w:val=\"LedgerTable\"/>{direction}<w:tblW w:w=\"{}\" w:type=\"dxa\"/>\
         <w:tblLayout w:type=\"fixed\"/><w:tblLook w:val=\"0420\" w:firstRow=\"1\" w:lastRow=\"0\" \
         w:firstColumn=\"0\" w:lastColumn=\"0\" w:noHBand=\"0\" w:noVBand=\"1\"/>{said}</w:tblPr><w:tblGrid>",
        widths.iter().sum::<u32>()
    );
    for width in widths {
        let _ = write!(out, "<w:gridCol w:w=\"{width}\"/>");
    }
    out + "</w:tblGrid>"
}

/// Returns the beginning of a row, which no page parts.
pub(crate) const fn row_opening(head: bool) -> &'static str {
    if head { "<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>" } else { "<w:tr><w:trPr><w:cantSplit/></w:trPr>" }
}

/// Returns a cell; the last one reaches the margin.
pub(crate) fn cell(width: u32, last: bool, inner: &str) -> String {
    let gap = if last { 0 } else { GAP };
    format!(
        "<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/><w:tcMar><w:right w:w=\"{gap}\" w:type=\"dxa\"/></w:tcMar>\
         </w:tcPr>{inner}</w:tc>"
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use herold_notice::{Block, Role, SegmentId, SegmentState, Sentence};

    fn row(role: Role, cells: &[&str]) -> Block {
        let sentences = cells.iter().map(|s| Sentence { text: (*s).to_owned(), ..Sentence::default() }).collect();
        Block { segment: SegmentId("x".to_owned()), role, state: SegmentState::Generated, sentences }
    }

    #[test]
    fn columns_have_room_for_their_words_and_fill_the_measure() {
        let (head, long) = (row(Role::Columns, &["Daten", "Vertraulichkeit"]), "Namen und Anschriften von Kindern");
        let first = row(Role::Record, &[long, "Gestohlen"]);
        let table = Table::of(&[&head, &first]);
        let found = widths(&table, 8000);
        assert_eq!(found.iter().sum::<u32>(), 8000);
        assert!(found[1] >= 15 * LETTER + GAP && found[0] > found[1], "{found:?}");
        let tight = widths(&table, 900);
        assert_eq!(tight.iter().sum::<u32>(), 900);
        assert!(tight[0] < tight[1], "the longer word has more: {tight:?}");
        assert_eq!(widths(&Table::of(&[]), 900), [0; 0]);
    }
}
