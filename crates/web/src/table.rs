//! Two languages beside each other as an HTML table.

use crate::{
    article::{end, head_property, kind, opening},
    clean::escape,
    markup::{Dress, element, language, list},
    parts::is_text,
    rows::stacked,
};
use herold_notice::{Publication, Role, head_of};
use std::fmt::Write as _;

/// Returns the attribute with the role of an element of the table, on the page alone: a table that a narrow screen
/// stacks is otherwise no table to a screen reader.
fn role(name: &str, dress: Dress) -> String {
    if dress == Dress::Page { format!(" role=\"{name}\"") } else { String::new() }
}

/// Returns two languages as a table with a row per segment. The leading language alone tells search engines what is
/// what, because one text has one headline.
pub(crate) fn table(publication: &Publication, dress: Dress) -> String {
    let notices = publication.notices();
    let first = publication.first();
    let mut out = opening(publication, kind(first), dress);
    let looks = dress.looks("", "width:100%;border-collapse:collapse");
    let _ = write!(
        out,
        "<table{}{looks}>\n<caption{}>{}</caption>\n<thead{}>\n<tr{}>",
        role("table", dress),
        dress.looks("", "padding:0 0 12px;text-align:left;font-size:14px"),
        escape(&first.furniture.side_by_side_caption),
        role("rowgroup", dress),
        role("row", dress),
    );
    let cell = "width:50%;padding:6px 16px 6px 0;vertical-align:top;text-align:left";
    for notice in notices {
        let _ = write!(
            out,
            "<th scope=\"col\"{} {}{}>{}</th>",
            role("columnheader", dress),
            language(&notice.language),
            dress.towards(&notice.language).looks("", cell),
            escape(&notice.language.name)
        );
    }
    let _ = write!(out, "</tr>\n</thead>\n<tbody{}>\n", role("rowgroup", dress));
    let mut row = |cells: Vec<String>| {
        let _ = writeln!(out, "<tr{}>", role("row", dress));
        for (inner, notice) in cells.iter().zip(notices) {
            let attributes = language(&notice.language);
            let looks = dress.towards(&notice.language).looks("", cell);
            let _ = writeln!(out, "<td{} {attributes}{looks}>{}</td>", role("cell", dress), inner.trim_end());
        }
        out.push_str("</tr>\n");
    };
    let rows: Vec<_> = publication
        .rows()
        .into_iter()
        // Each row of a table says its heads itself.
        .filter(|row| row.cells.iter().flatten().any(|b| !b.sentences.is_empty() && b.role != Role::Columns))
        .collect();
    let last = rows.iter().rposition(|row| row.cells.iter().flatten().any(|b| is_text(b.role)));
    let ends: Vec<String> = notices.iter().map(|notice| end(notice, dress)).collect();
    for (at, blocks) in rows.iter().enumerate() {
        let cells = blocks.cells.iter().enumerate().map(|(column, block)| {
            let Some(block) = block.filter(|b| !b.sentences.is_empty()) else { return String::new() };
            let dress = dress.towards(&notices[column].language);
            if block.role == Role::Record {
                return stacked(head_of(&notices[column].blocks, block), block, dress);
            }
            let further = if column == 0 { head_property(block, dress) } else { String::new() };
            let element = element(block, dress, &further);
            if block.role == Role::Item { format!("{}{}</ul>", list(dress), element.trim_end()) } else { element }
        });
        row(cells.collect());
        if last == Some(at) && ends.iter().any(|end| !end.is_empty()) {
            row(ends.clone());
        }
    }
    let _ = writeln!(out, "</tbody>\n</table>\n</{}>", dress.part("article"));
    out
}
