//! Two languages in two columns of plain text.

use crate::{
    clean::clean,
    text::{block_lines, letterhead, stands_close},
    wrap::{width, wrap},
};
use herold_notice::{Direction, Language, Publication};

/// The width of a column.
const COLUMN: usize = 48;
/// What stands between the columns.
const DIVIDER: &str = " │ ";

/// Returns the line without marks that would turn the other column around, and isolated where a language of the
/// document runs from right to left.
fn shielded(line: &str, language: &Language, mixed: bool) -> String {
    let calm: String =
        line.chars().filter(|c| !matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')).collect();
    match (mixed, language.direction) {
        (false, _) => calm,
        (true, Direction::Ltr) => format!("\u{2066}{calm}\u{2069}"),
        (true, Direction::Rtl) => format!("\u{2067}{calm}\u{2069}"),
    }
}

/// Sets two stacks of lines beside each other. A line that is wider than its column stands alone, so that what
/// follows keeps the edge.
fn beside(left: &[String], right: &[String], languages: [&Language; 2]) -> String {
    let mixed = languages.iter().any(|l| l.direction == Direction::Rtl);
    let (mut out, mut rest) = (String::new(), right.iter());
    let mut push = |left: &str, right: &str| {
        let pad = COLUMN.saturating_sub(width(left));
        let left = shielded(left, languages[0], mixed);
        let right = if right.is_empty() { String::new() } else { shielded(right, languages[1], mixed) };
        let line = format!("{left}{}{DIVIDER}{right}", " ".repeat(pad));
        out.push_str(line.trim_end());
        out.push('\n');
    };
    for line in left {
        let wide = width(line) > COLUMN;
        let other = if wide { "" } else { rest.next().map_or("", String::as_str) };
        push(line, other);
    }
    for line in rest {
        push("", line);
    }
    out
}

/// Returns both languages, segment beside segment.
pub(crate) fn side_by_side(publication: &Publication) -> String {
    let [first, second] = publication.notices() else { return String::new() };
    let languages = [&first.language, &second.language];
    let mut out = letterhead(first, COLUMN * 2 + width(DIVIDER));
    let head = |name: &str| wrap(&clean(name), COLUMN);
    out.push_str(&beside(&head(&first.language.name), &head(&second.language.name), languages));
    let rule = "─".repeat(COLUMN + 1);
    let mut before = Some(format!("{rule}┼{rule}\n"));
    let mut last = None;
    for row in publication.rows() {
        let role = row.cells.iter().flatten().find(|b| !b.sentences.is_empty()).map(|b| b.role);
        let Some(role) = role else { continue };
        let stack = |at: usize| {
            let block = row.cells.get(at).copied().flatten().filter(|b| !b.sentences.is_empty());
            block.map_or_else(Vec::new, |b| block_lines(b, COLUMN))
        };
        let sentences = row.cells.iter().flatten().map(|b| b.sentences.len()).max().unwrap_or_default();
        let close = stands_close(last, role, sentences);
        out.push_str(
            &before
                .take()
                .unwrap_or_else(|| if close { String::new() } else { beside(&[String::new()], &[], languages) }),
        );
        out.push_str(&beside(&stack(0), &stack(1), languages));
        last = Some(role);
    }
    out
}
