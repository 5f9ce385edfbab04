//! One HTML file.

use crate::{
    article::{PUBLISHER, article},
    clean::escape,
    colour::{on_dark, on_light},
    logo::logo,
    markup::{Dress, language},
};
use herold_notice::{Layout, Notice, Publication};
use std::fmt::Write as _;

const STYLE: &str = include_str!("style.css");

/// Returns the publication as one HTML file that needs nothing else.
///
/// Reading order is the order of the segments; side by side it goes row by row, and every cell names its language. What
/// is still to translate is left out, or leaves its cell empty. The colour of the house is made darker or lighter where
/// it could not be read.
#[must_use]
pub fn html(publication: &Publication) -> String {
    let publication = &*publication.isolated();
    let first = publication.first();
    let class = match publication.layout() {
        Layout::Single => "single",
        Layout::SideBySide => "pair",
    };
    let pictures = if first.design.logo.is_some() { " img-src data:;" } else { "" };
    let mut out = format!(
        "<!DOCTYPE html>\n<html {}>\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline';{pictures} \
         base-uri 'none'; form-action 'none'\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n<title>{}</title>\n",
        language(&first.language),
        escape(&first.title)
    );
    let description = &first.furniture.description;
    for (name, content) in [("description", description), ("author", &first.letterhead.organisation)] {
        if !content.is_empty() {
            let _ = writeln!(out, "<meta name=\"{name}\" content=\"{}\">", escape(content));
        }
    }
    let _ = writeln!(
        out,
        "<meta name=\"dcterms.created\" content=\"{}\">\n<style>\n{STYLE}{}</style>\n</head>\n<body class=\"{class}\">",
        publication.created().rfc3339(),
        house_style(publication)
    );
    let (masthead, sender) = (masthead(first), sender(first));
    let text = article(publication, Dress::Page);
    let _ = write!(out, "{masthead}<main>\n{text}</main>\n{sender}</body>\n</html>\n");
    out
}

/// Returns what the house adds to the style sheet: its colour, and what has to stand on every page of paper.
fn house_style(publication: &Publication) -> String {
    let mut out = String::new();
    if let Some(colour) = publication.first().design.colour {
        let (light, dark) = (on_light(colour), on_dark(colour));
        let _ = writeln!(
            out,
            ":root {{ --accent: {light} }}\n@media (prefers-color-scheme: dark) {{ :root {{ --accent: {dark} }} }}\n\
             @media print {{ :root {{ --accent: {light} }} }}"
        );
    }
    let mut every: Vec<&str> = publication.notices().iter().map(|n| n.design.every_page.trim()).collect();
    every.retain(|line| !line.is_empty());
    every.dedup();
    if !every.is_empty() {
        let _ = writeln!(
            out,
            "@media print {{ @page {{ @top-center {{ content: \"{}\"; font: 600 8pt \"IBM Plex Sans\", sans-serif }} }} }}",
            css(&every.join(" · "))
        );
    }
    out
}

/// Returns the text for a quoted value of a style sheet: everything but letters, digits and spaces as its number, so
/// that nothing in it ends the value, the rule or the element.
fn css(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars().filter(|c| !c.is_control()) {
        if c.is_ascii_alphanumeric() || c == ' ' {
            out.push(c);
        } else {
            let _ = write!(out, "\\{:x} ", u32::from(c));
        }
    }
    out
}

/// Returns who speaks, at the head of the page.
fn masthead(notice: &Notice) -> String {
    let head = &notice.letterhead;
    let named = !head.organisation.trim().is_empty();
    let logo = logo(&notice.design, named);
    if !named && logo.is_empty() {
        return String::new();
    }
    let mut out = String::from("<header class=\"masthead\"");
    if named {
        let _ = write!(
            out,
            " id=\"{PUBLISHER}\" itemprop=\"author publisher\" itemscope itemtype=\"https://schema.org/Organization\""
        );
        if lines(notice).is_some() {
            let _ = write!(out, " itemref=\"{PUBLISHER}-address\"");
        }
    }
    let _ = write!(out, ">\n{logo}");
    if named {
        let _ = writeln!(out, "<p class=\"organisation\" itemprop=\"name\">{}</p>", escape(&head.organisation));
    }
    out + "</header>\n"
}

/// Returns the lines of address and contact, none without any.
fn lines(notice: &Notice) -> Option<String> {
    let lines: Vec<String> =
        notice.letterhead.lines.iter().filter(|l| !l.trim().is_empty()).map(|l| escape(l)).collect();
    (!lines.is_empty()).then(|| lines.join("<br>"))
}

/// Returns the organisation with its address, at the foot of the page.
fn sender(notice: &Notice) -> String {
    let (organisation, lines) = (escape(&notice.letterhead.organisation), lines(notice));
    let named = !organisation.trim().is_empty();
    if !named && lines.is_none() {
        return String::new();
    }
    let mut out = String::from("<footer class=\"sender\">\n");
    if named {
        let _ = writeln!(out, "<p class=\"organisation\">{organisation}</p>");
    }
    if let Some(lines) = lines {
        let property = if named { format!(" id=\"{PUBLISHER}-address\" itemprop=\"address\"") } else { String::new() };
        let _ = writeln!(out, "<p class=\"lines\"{property}>{lines}</p>");
    }
    out + "</footer>\n"
}
