//! Plain text.

use crate::{
    clean::clean,
    columns::side_by_side,
    wrap::{width, wrap},
};
use herold_notice::{Block, Layout, Notice, Publication, Role};

/// The width of a line, as mail and wire services want it.
const LINE: usize = 72;
/// What stands before an item; its further lines are indented as far.
const BULLET: &str = "– ";

/// Returns the publication as plain text in UTF-8 with line feeds: paragraphs apart by blank lines, lines of at most 72
/// columns, or two columns of 48 side by side. The label stands in capitals, headings are underlined, place and date run
/// into the lead. Ends with exactly one line feed.
#[must_use]
pub fn text(publication: &Publication) -> String {
    let text = match publication.layout() {
        Layout::Single => single(publication.first()),
        Layout::SideBySide => side_by_side(publication),
    };
    format!("{}\n", text.trim_end_matches(['\n', ' ']))
}

/// Returns the sender at the head of the text, with a blank line after it.
pub(crate) fn letterhead(notice: &Notice, columns: usize) -> String {
    let head = &notice.letterhead;
    let mut out: Vec<String> = std::iter::once(&head.organisation)
        .chain(&head.lines)
        .filter(|l| !l.trim().is_empty())
        .flat_map(|l| wrap(&clean(l), columns))
        .collect();
    if !out.is_empty() {
        out.push(String::new());
        out.push(String::new());
    }
    out.join("\n")
}

/// Returns the lines of a block in a column.
pub(crate) fn block_lines(block: &Block, columns: usize) -> Vec<String> {
    let text = plain(block);
    match block.role {
        Role::Label => wrap(&text.to_uppercase(), columns),
        Role::Item => {
            let lines = wrap(&text, columns - 2).into_iter().enumerate();
            lines.map(|(at, l)| if at == 0 { format!("{BULLET}{l}") } else { format!("  {l}") }).collect()
        }
        Role::Heading => {
            let mut lines = wrap(&text, columns);
            let longest = lines.iter().map(|l| width(l)).max().unwrap_or_default();
            lines.push("-".repeat(longest.min(columns)));
            lines
        }
        _ => wrap(&text, columns),
    }
}

/// Returns whether a block follows the one before without a blank line: items of a list, and the lines of one contact
/// that come as blocks of their own. A contact of several lines begins a new one.
pub(crate) fn stands_close(before: Option<Role>, role: Role, sentences: usize) -> bool {
    match role {
        Role::Item => before == Some(Role::Item),
        Role::Contact => before == Some(Role::Contact) && sentences == 1,
        _ => false,
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
            Some(lead) => wrap(&format!("{} – {}", plain(block), plain(lead)), LINE),
            None => block_lines(block, LINE),
        };
        let close = stands_close(last, block.role, block.sentences.len());
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
