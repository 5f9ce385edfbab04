//! Plain text.

use crate::{clean::clean, columns::side_by_side, wrap::wrap};
use herold_notice::{Block, Layout, Notice, Publication, Role};

/// The width of a line, as mail and wire services want it.
const LINE: usize = 72;
/// What stands before an item; its further lines are indented as far.
const BULLET: &str = "– ";

/// Returns the publication as plain text in UTF-8 with line feeds: paragraphs apart by blank lines, lines of at most 72
/// columns, or two columns of 48 side by side. The label stands in capitals, place and date run into the lead.
#[must_use]
pub fn text(publication: &Publication) -> String {
    match publication.layout() {
        Layout::Single => single(publication.first()),
        Layout::SideBySide => side_by_side(publication),
    }
}

/// Returns the sender at the head of the text, with a blank line after it.
pub(crate) fn letterhead(notice: &Notice, columns: usize) -> String {
    let head = &notice.letterhead;
    let mut out: Vec<String> = std::iter::once(&head.organisation)
        .chain(&head.lines)
        .filter(|l| !l.trim().is_empty())
        .flat_map(|l| wrap(&clean(l), columns, false))
        .collect();
    if !out.is_empty() {
        out.push(String::new());
        out.push(String::new());
    }
    out.join("\n")
}

/// Returns the lines of a block in a column.
pub(crate) fn block_lines(block: &Block, columns: usize, narrow: bool) -> Vec<String> {
    let text = plain(block);
    match block.role {
        Role::Label => wrap(&text.to_uppercase(), columns, narrow),
        Role::Item => {
            let lines = wrap(&text, columns - 2, narrow).into_iter().enumerate();
            lines.map(|(at, l)| if at == 0 { format!("{BULLET}{l}") } else { format!("  {l}") }).collect()
        }
        _ => wrap(&text, columns, narrow),
    }
}

/// Returns a block's text; soft hyphens go, because plain text shows them.
fn plain(block: &Block) -> String {
    clean(&block.text()).replace('\u{ad}', "")
}

fn single(notice: &Notice) -> String {
    let mut out = letterhead(notice, LINE);
    let blocks: Vec<&Block> = notice.blocks.iter().filter(|b| !b.sentences.is_empty()).collect();
    let mut last = None;
    let mut at = 0;
    while let Some(block) = blocks.get(at) {
        let run_in = blocks.get(at + 1).filter(|next| block.role == Role::Dateline && next.role == Role::Lead);
        let lines = match run_in {
            Some(lead) => wrap(&format!("{} – {}", plain(block), plain(lead)), LINE, false),
            None => block_lines(block, LINE, false),
        };
        let close = block.role == Role::Item && last == Some(Role::Item);
        if last.is_some() && !close {
            out.push('\n');
        }
        for line in lines {
            out.push_str(line.trim_end());
            out.push('\n');
        }
        last = Some(block.role);
        at += if run_in.is_some() { 2 } else { 1 };
    }
    out
}
