//! Tables in the text, such as a ledger.

use crate::{
    clean::{clean, escape},
    markup::{Dress, sentence},
    text::UNBROKEN,
    wrap::{width, wrap},
};
use herold_notice::{Block, Role, Table};
use std::fmt::Write as _;

/// What stands between two columns of plain text.
const GAP: usize = 2;

/// Returns a table; the paragraph right above it is its caption. The first cell of a row says what the row is about.
pub(crate) fn html(caption: Option<&Block>, blocks: &[&Block], dress: Dress) -> String {
    let table = Table::of(blocks);
    let inner = |block: &Block| block.sentences.iter().map(|s| sentence(s, dress)).collect::<Vec<_>>().join(" ");
    let mut out = String::new();
    if dress == Dress::Page {
        // Too wide for a small screen it is moved by itself, from the keyboard as well.
        let label = caption.map(|block| format!(" role=\"region\" aria-label=\"{}\"", escape(&block.text())));
        let _ = writeln!(out, "<div class=\"wide\" tabindex=\"0\"{}>", label.unwrap_or_default());
    }
    let looks =
        dress.looks("data", "width:100%;margin:0 0 16px;border-collapse:collapse;font-size:13px;line-height:1.4");
    let _ = writeln!(out, "<table{looks}>");
    if let Some(caption) = caption {
        let looks = dress.looks("", "padding:0 0 8px;text-align:left");
        let _ = writeln!(out, "<caption{looks}>{}</caption>", inner(caption));
    }
    let cell = "padding:6px 12px 6px 0;border-bottom:1px solid #8a8178;text-align:left;vertical-align:top";
    let columns = table.columns();
    let row = |block: &Block, out: &mut String| {
        out.push_str("<tr>");
        for at in 0..columns {
            let (tag, scope) = match (block.role == Role::Columns, at) {
                (true, _) => ("th", " scope=\"col\""),
                (false, 0) => ("th", " scope=\"row\""),
                (false, _) => ("td", ""),
            };
            let text = block.sentences.get(at).map(|s| sentence(s, dress)).unwrap_or_default();
            let _ = write!(out, "<{tag}{scope}{}>{text}</{tag}>", dress.looks("", cell));
        }
        out.push_str("</tr>\n");
    };
    if let Some(head) = table.head {
        out.push_str("<thead>\n");
        row(head, &mut out);
        out.push_str("</thead>\n");
    }
    out.push_str("<tbody>\n");
    table.rows.iter().for_each(|block| row(block, &mut out));
    out.push_str("</tbody>\n</table>\n");
    if dress == Dress::Page {
        out.push_str("</div>\n");
    }
    out
}

/// Returns one row by itself, each cell under the head of its column: beside another language a table would be too
/// narrow to read.
pub(crate) fn stacked(head: Option<&Block>, block: &Block, dress: Dress) -> String {
    let mut cells = block.sentences.iter().enumerate();
    let mut out = String::new();
    if let Some((_, first)) = cells.next() {
        let _ =
            writeln!(out, "<p{}><strong>{}</strong></p>", dress.looks("row", "margin:0 0 4px"), sentence(first, dress));
    }
    let _ = write!(out, "<dl{}>", dress.looks("row", "margin:0 0 12px;font-size:14px"));
    for (at, cell) in cells {
        let name = head.and_then(|head| head.sentences.get(at)).map(|s| sentence(s, dress)).unwrap_or_default();
        let (term, value) = (dress.looks("", "font-weight:bold"), dress.looks("", "margin:0 0 4px"));
        let _ = write!(out, "<dt{term}>{name}</dt><dd{value}>{}</dd>", sentence(cell, dress));
    }
    out + "</dl>\n"
}

/// Returns the text of a cell; soft hyphens go, because plain text shows them.
fn cell_text(block: &Block, at: usize) -> String {
    block.sentences.get(at).map(|s| clean(&s.text).replace(['\u{ad}'], "").replace('\n', " ")).unwrap_or_default()
}

/// Returns one row in lines: what it is about, and below it each cell with the head of its column.
pub(crate) fn row_lines(head: Option<&Block>, block: &Block, columns: usize) -> Vec<String> {
    let mut lines = wrap(&cell_text(block, 0), columns);
    for at in 1..block.sentences.len() {
        let name = head.map(|head| cell_text(head, at)).filter(|name| !name.is_empty());
        let text = name.map_or_else(String::new, |name| format!("{name}: ")) + &cell_text(block, at);
        let mut broken = wrap(&text, columns.saturating_sub(2 * GAP)).into_iter();
        lines.extend(broken.next().map(|line| format!("  {line}")));
        lines.extend(broken.map(|line| format!("    {line}")));
    }
    lines
}

/// Returns the paragraphs of a table: one of aligned columns when no line is longer than `columns`, else one for each
/// row. Where lines break by themselves tabs part the columns, as spreadsheets and text programs read them.
pub(crate) fn paragraphs(blocks: &[&Block], columns: usize) -> Vec<Vec<String>> {
    let table = Table::of(blocks);
    let cells = |block: &Block| (0..table.columns()).map(|at| cell_text(block, at)).collect::<Vec<_>>();
    let all: Vec<Vec<String>> = table.head.iter().chain(&table.rows).map(|block| cells(block)).collect();
    if columns == UNBROKEN {
        return vec![all.iter().map(|row| row.join("\t")).collect()];
    }
    let widest = |at: usize| all.iter().map(|row| width(&row[at])).max().unwrap_or_default();
    let widths: Vec<usize> = (0..table.columns()).map(widest).collect();
    let whole = widths.iter().sum::<usize>() + GAP * widths.len().saturating_sub(1);
    if whole > columns {
        return table.rows.iter().map(|row| row_lines(table.head, row, columns)).collect();
    }
    let aligned = |row: &Vec<String>| {
        let padded = row.iter().zip(&widths).map(|(cell, wide)| cell.clone() + &" ".repeat(wide - width(cell)));
        padded.collect::<Vec<_>>().join(&" ".repeat(GAP)).trim_end().to_owned()
    };
    let mut lines: Vec<String> = all.iter().map(aligned).collect();
    if table.head.is_some() {
        lines.insert(1, widths.iter().map(|wide| "-".repeat(*wide)).collect::<Vec<_>>().join(&" ".repeat(GAP)));
    }
    vec![lines]
}
