//! One HTML file.

use crate::{
    clean::escape,
    markup::{element, flow, language},
};
use herold_notice::{Block, Layout, Notice, Publication, Role};
use std::fmt::Write as _;

const STYLE: &str = include_str!("style.css");

/// Returns the publication as one HTML file that needs nothing else.
///
/// Reading order is the order of the segments; side by side it goes row by row, and every cell names its language. What
/// is still to translate is left out, or leaves its cell empty.
#[must_use]
pub fn html(publication: &Publication) -> String {
    let first = publication.first();
    let (class, main) = match publication.layout() {
        Layout::Single => ("single", single(first)),
        Layout::SideBySide => ("pair", side_by_side(publication)),
    };
    let description = &first.furniture.description;
    let mut out = format!(
        "<!DOCTYPE html>\n<html {}>\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; \
         base-uri 'none'; form-action 'none'\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n<title>{}</title>\n",
        language(&first.language),
        escape(&first.title)
    );
    for (name, content) in [("description", description), ("author", &first.letterhead.organisation)] {
        if !content.is_empty() {
            let _ = writeln!(out, "<meta name=\"{name}\" content=\"{}\">", escape(content));
        }
    }
    let _ = writeln!(
        out,
        "<meta name=\"dcterms.created\" content=\"{}\">\n<style>\n{STYLE}</style>\n</head>\n<body class=\"{class}\">",
        publication.created().rfc3339()
    );
    let (masthead, sender) = (masthead(first), sender(first));
    let _ = write!(out, "{masthead}<main>\n{main}</main>\n{sender}</body>\n</html>\n");
    out
}

/// Returns who speaks, at the head of the page.
fn masthead(notice: &Notice) -> String {
    let organisation = escape(&notice.letterhead.organisation);
    if organisation.is_empty() {
        return String::new();
    }
    format!("<header class=\"masthead\">\n<p class=\"organisation\">{organisation}</p>\n</header>\n")
}

/// Returns the organisation with its address, at the foot of the page.
fn sender(notice: &Notice) -> String {
    let head = &notice.letterhead;
    let lines: Vec<String> = head.lines.iter().filter(|l| !l.trim().is_empty()).map(|l| escape(l)).collect();
    if head.organisation.is_empty() && lines.is_empty() {
        return String::new();
    }
    let mut out = String::from("<footer class=\"sender\">\n");
    if !head.organisation.is_empty() {
        let _ = writeln!(out, "<p class=\"organisation\">{}</p>", escape(&head.organisation));
    }
    if !lines.is_empty() {
        let _ = writeln!(out, "<p class=\"lines\">{}</p>", lines.join("<br>"));
    }
    out + "</footer>\n"
}

const fn opens(role: Role) -> bool {
    matches!(role, Role::Label | Role::Headline | Role::Subheadline | Role::Dateline)
}

const fn closes(role: Role) -> bool {
    matches!(role, Role::Heading | Role::Contact | Role::Boilerplate)
}

/// Returns one language: what opens the text as the article's header, contacts and the text about the house as its
/// footer.
fn single(notice: &Notice) -> String {
    let blocks: Vec<&Block> = notice.blocks.iter().filter(|b| !b.sentences.is_empty()).collect();
    let head = blocks.iter().take_while(|b| opens(b.role)).count();
    let end = head + blocks[head..].iter().rposition(|b| !closes(b.role)).map_or(0, |at| at + 1);
    // The name under "yours sincerely" belongs to the letter.
    let said = end > head && blocks[end - 1].role == Role::Paragraph;
    let tail = end + blocks[end..].iter().take_while(|b| said && b.role == Role::Contact).count();
    let mut out = format!("<article {}>\n", language(&notice.language));
    for (tag, part) in [("header", &blocks[..head]), ("", &blocks[head..tail]), ("footer", &blocks[tail..])] {
        let inner = flow(part.iter().copied());
        if inner.is_empty() {
            continue;
        }
        if tag.is_empty() {
            out.push_str(&inner);
        } else {
            let _ = write!(out, "<{tag}>\n{inner}</{tag}>\n");
        }
    }
    out + "</article>\n"
}

/// Returns two languages as a table with a row per segment. The roles are spelt out because a table that a narrow screen
/// stacks is otherwise no table to a screen reader.
fn side_by_side(publication: &Publication) -> String {
    let notices = publication.notices();
    let mut out = format!(
        "<article>\n<table role=\"table\">\n<caption>{}</caption>\n<thead role=\"rowgroup\">\n<tr role=\"row\">",
        escape(&publication.first().furniture.side_by_side_caption)
    );
    for notice in notices {
        let (attributes, name) = (language(&notice.language), escape(&notice.language.name));
        let _ = write!(out, "<th scope=\"col\" role=\"columnheader\" {attributes}>{name}</th>");
    }
    out.push_str("</tr>\n</thead>\n<tbody role=\"rowgroup\">\n");
    for row in publication.rows() {
        if row.cells.iter().flatten().all(|b| b.sentences.is_empty()) {
            continue;
        }
        out.push_str("<tr role=\"row\">\n");
        for (block, notice) in row.cells.iter().zip(notices) {
            let attributes = language(&notice.language);
            let inner = match block.filter(|b| !b.sentences.is_empty()) {
                None => String::new(),
                Some(item) if item.role == Role::Item => format!("<ul>{}</ul>", element(item).trim_end()),
                Some(other) => element(other).trim_end().to_owned(),
            };
            let _ = writeln!(out, "<td role=\"cell\" {attributes}>{inner}</td>");
        }
        out.push_str("</tr>\n");
    }
    out + "</tbody>\n</table>\n</article>\n"
}
