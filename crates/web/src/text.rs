//! Plain text.

use crate::{
    clean::clean,
    columns::side_by_side,
    parts::parts,
    rows,
    wrap::{width, wrap},
};
use herold_notice::{Block, Layout, Notice, Publication, Role, table_length};

/// The width of a line, as mail and wire services want it.
const LINE: usize = 72;
/// The width of a line that breaks by itself.
pub(crate) const UNBROKEN: usize = usize::MAX;
/// What stands before an item; its further lines are indented as far.
const BULLET: &str = "– ";

/// Returns the publication as plain text in UTF-8 with line feeds: paragraphs apart by blank lines, lines of at most 72
/// columns, or two columns of 48 side by side. An embargo stands above everything, before a desk has read a word of what
/// it holds back. The label stands in capitals, headings are underlined, place and date run into the lead; the end mark
/// stands below the text, above notes, contacts and the text about the house. Ends with exactly one line feed.
#[must_use]
pub fn text(publication: &Publication) -> String {
    let publication = &*publication.isolated();
    let text = match publication.layout() {
        Layout::Single => {
            let first = publication.first();
            format!("{}{}{}", embargo(&[first], LINE), letterhead(first, LINE), single(first, LINE))
        }
        Layout::SideBySide => side_by_side(publication),
    };
    ended(&text)
}

/// Returns the text alone, without the letterhead and without a line end inside a paragraph, for pasting where lines
/// break by themselves; two languages one after the other.
pub(crate) fn unbroken(publication: &Publication) -> String {
    let texts: Vec<String> = publication
        .notices()
        .iter()
        .map(|notice| ended(&format!("{}{}", embargo(&[notice], UNBROKEN), single(notice, UNBROKEN))))
        .filter(|text| text != "\n")
        .collect();
    texts.join("\n\n")
}

/// Returns the text with exactly one line feed at its end.
fn ended(text: &str) -> String {
    format!("{}\n", text.trim_end_matches(['\n', ' ']))
}

/// Returns what has to stand above everything in each language, with a blank line after it.
pub(crate) fn embargo(notices: &[&Notice], columns: usize) -> String {
    let mut lines: Vec<&str> = notices.iter().map(|n| n.design.every_page.trim()).filter(|l| !l.is_empty()).collect();
    lines.dedup();
    let wrapped: Vec<String> = lines.iter().flat_map(|l| wrap(&clean(l).replace('\u{ad}', ""), columns)).collect();
    if wrapped.is_empty() { String::new() } else { format!("{}\n\n", wrapped.join("\n")) }
}

/// Returns whether a block already stands above everything.
pub(crate) fn stands_above(block: &Block, notice: &Notice) -> bool {
    block.role == Role::Note && !notice.design.every_page.is_empty() && block.text() == notice.design.every_page
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
        // An underline under letters of different width is none.
        Role::Heading if columns == UNBROKEN => wrap(&text, columns),
        Role::Item => {
            let lines = wrap(&text, columns.saturating_sub(2)).into_iter().enumerate();
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

/// Returns the blocks of one language, place and date run into the lead.
fn single(notice: &Notice, columns: usize) -> String {
    let parts = parts(notice);
    let mut paper = Paper { columns, out: String::new(), last: None };
    let above: Vec<&Block> = parts.head.into_iter().chain(parts.body).filter(|b| !stands_above(b, notice)).collect();
    paper.blocks(&above);
    let mark = clean(notice.design.end_mark.trim());
    if !mark.is_empty() {
        paper.paragraph(&wrap(&mark, columns), false);
    }
    paper.blocks(&parts.notes);
    paper.blocks(&parts.foot);
    paper.out
}

/// A text in the making.
struct Paper {
    columns: usize,
    out: String,
    last: Option<Role>,
}

impl Paper {
    fn blocks(&mut self, blocks: &[&Block]) {
        let mut at = 0;
        while let Some(block) = blocks.get(at) {
            let rows = table_length(&blocks[at..]);
            if rows > 0 {
                for lines in rows::paragraphs(&blocks[at..at + rows], self.columns) {
                    self.paragraph(&lines, self.out.is_empty());
                }
                self.last = Some(Role::Record);
                at += rows;
                continue;
            }
            let run_in = blocks.get(at + 1).filter(|next| block.role == Role::Dateline && next.role == Role::Lead);
            let lines = match run_in {
                Some(lead) => wrap(&format!("{} – {}", plain(block), plain(lead)), self.columns),
                None => block_lines(block, self.columns),
            };
            let close = self.out.is_empty() || stands_close(self.last, block.role, block.sentences.len());
            self.paragraph(&lines, close);
            self.last = Some(block.role);
            at += if run_in.is_some() { 2 } else { 1 };
        }
    }

    /// Adds lines, after a blank one unless they stand close.
    fn paragraph(&mut self, lines: &[String], close: bool) {
        if !close {
            self.out.push('\n');
        }
        for line in lines {
            self.out.push_str(line.trim_end());
            self.out.push('\n');
        }
    }
}
