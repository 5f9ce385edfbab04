//! Two languages in two columns of plain text.

use crate::{
    clean::clean,
    parts::is_text,
    rows::row_lines,
    text::{block_lines, embargo, letterhead, stands_above, stands_close},
    wrap::{width, wrap},
};
use herold_notice::{Block, Direction, Language, Publication, Role, head_of};

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
    let page = COLUMN * 2 + width(DIVIDER);
    let mut out = embargo(&[first, second], page) + &letterhead(first, page);
    let head = |name: &str| wrap(&clean(name), COLUMN);
    out.push_str(&beside(&head(&first.language.name), &head(&second.language.name), languages));
    let rule = "─".repeat(COLUMN + 1);
    out.push_str(&format!("{rule}┼{rule}\n"));
    let shown = |block: &Block, at: usize| {
        // Each row of a table says its heads itself.
        let said = !block.sentences.is_empty() && block.role != Role::Columns;
        said && !stands_above(block, &publication.notices()[at])
    };
    let rows: Vec<Vec<Option<&Block>>> = publication
        .rows()
        .into_iter()
        .map(|row| row.cells.into_iter().enumerate().map(|(at, b)| b.filter(|b| shown(b, at))).collect())
        .filter(|cells: &Vec<Option<&Block>>| cells.iter().any(Option::is_some))
        .collect();
    let text_ends = rows.iter().rposition(|cells| cells.iter().flatten().any(|b| is_text(b.role)));
    let marks: Vec<Vec<String>> = publication.notices().iter().map(|n| mark(&n.design.end_mark)).collect();
    let mut last: Option<Role> = None;
    for (row, cells) in rows.iter().enumerate() {
        let Some(role) = cells.iter().flatten().map(|b| b.role).next() else { continue };
        let sentences = cells.iter().flatten().map(|b| b.sentences.len()).max().unwrap_or_default();
        if row > 0 && !stands_close(last, role, sentences) {
            out.push_str(&beside(&[String::new()], &[], languages));
        }
        let stack = |at: usize| match cells.get(at).copied().flatten() {
            Some(row) if row.role == Role::Record => {
                row_lines(head_of(&publication.notices()[at].blocks, row), row, COLUMN)
            }
            Some(block) => block_lines(block, COLUMN),
            None => Vec::new(),
        };
        out.push_str(&beside(&stack(0), &stack(1), languages));
        last = Some(role);
        if text_ends == Some(row) && marks.iter().any(|m| !m.is_empty()) {
            out.push_str(&beside(&[String::new()], &[], languages));
            out.push_str(&beside(&marks[0], &marks[1], languages));
            last = None;
        }
    }
    out
}

/// Returns the lines of an end mark, none without one.
fn mark(text: &str) -> Vec<String> {
    let text = clean(text.trim());
    if text.is_empty() { Vec::new() } else { wrap(&text, COLUMN) }
}
