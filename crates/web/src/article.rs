//! The text itself as an HTML element, with microdata of schema.org.

use crate::{
    clean::escape,
    markup::{Dress, element, flow, flow_with, language},
    parts::{asks, is_press, parts},
    table::table,
};
use herold_notice::{Block, Layout, Notice, Publication, Role};
use std::fmt::Write as _;

/// The identifier of the element that says who speaks.
pub(crate) const PUBLISHER: &str = "publisher";

/// Returns the text of a publication as one element.
pub(crate) fn article(publication: &Publication, dress: Dress) -> String {
    match publication.layout() {
        Layout::Single => single(publication, dress),
        Layout::SideBySide => table(publication, dress),
    }
}

/// Returns an attribute that names a property, where search engines are told.
pub(crate) fn property(name: &str, dress: Dress) -> String {
    if dress.explains() { format!(" itemprop=\"{name}\"") } else { String::new() }
}

/// Returns the property that a block of the head is.
pub(crate) fn head_property(block: &Block, dress: Dress) -> String {
    match block.role {
        Role::Headline => property("headline", dress),
        Role::Subheadline => property("alternativeHeadline", dress),
        _ => String::new(),
    }
}

/// Returns the opening tag of the text and what only machines read. A special announcement of schema.org would have to
/// name a disease and a date of its end, so notices are articles.
pub(crate) fn opening(publication: &Publication, kind: &str, dress: Dress) -> String {
    let first = publication.first();
    let tag = dress.part("article");
    let language = language(&first.language);
    if !dress.explains() {
        return format!("<{tag} {language}>\n");
    }
    let named = !first.letterhead.organisation.trim().is_empty();
    let reference = if named && dress == Dress::Page { format!(" itemref=\"{PUBLISHER}\"") } else { String::new() };
    let mut out = format!("<{tag} {language} itemscope itemtype=\"https://schema.org/{kind}\"{reference}>\n");
    for notice in publication.notices() {
        let _ = writeln!(out, "<meta itemprop=\"inLanguage\" content=\"{}\">", escape(&notice.language.tag));
    }
    let _ = writeln!(out, "<meta itemprop=\"dateCreated\" content=\"{}\">", publication.created().rfc3339());
    if named && dress == Dress::Bare {
        out.push_str(&publisher(first));
    }
    out
}

/// Returns who speaks for machines alone: the website that a fragment goes into names its house elsewhere.
fn publisher(notice: &Notice) -> String {
    let head = &notice.letterhead;
    let lines: Vec<&str> = head.lines.iter().map(String::as_str).filter(|l| !l.trim().is_empty()).collect();
    let mut out = format!(
        "<span itemprop=\"author publisher\" itemscope itemtype=\"https://schema.org/Organization\"><meta itemprop=\"name\" content=\"{}\">",
        escape(&head.organisation)
    );
    if !lines.is_empty() {
        let _ = write!(out, "<meta itemprop=\"address\" content=\"{}\">", escape(&lines.join(", ")));
    }
    out + "</span>\n"
}

/// Returns what kind of text search engines find.
pub(crate) fn kind(notice: &Notice) -> &'static str {
    if is_press(notice) { "NewsArticle" } else { "Article" }
}

/// Returns one language: what opens the text as the article's header, contacts and the text about the house as its
/// footer.
fn single(publication: &Publication, dress: Dress) -> String {
    let notice = publication.first();
    let parts = parts(notice);
    let kind = if asks(notice) { "FAQPage" } else { kind(notice) };
    let mut out = opening(publication, kind, dress);
    let head = flow_with(&parts.head, dress, |block| head_property(block, dress));
    let body = if asks(notice) { questions(&parts.body, dress) } else { flow(&parts.body, dress) };
    let (notes, foot) = (flow(&parts.notes, dress), foot(notice, &parts.foot, dress));
    for (tag, inner) in [("header", head), ("", body), ("", end(notice, dress)), ("", notes), ("footer", foot)] {
        if inner.is_empty() {
            continue;
        }
        if tag.is_empty() || dress.is_mail() {
            out.push_str(&inner);
        } else {
            let _ = write!(out, "<{tag}>\n{inner}</{tag}>\n");
        }
    }
    let _ = writeln!(out, "</{}>", dress.part("article"));
    out
}

/// Returns the mark below the text, for the eye alone. A website needs none: its pages end by themselves.
pub(crate) fn end(notice: &Notice, dress: Dress) -> String {
    let mark = escape(notice.design.end_mark.trim());
    if mark.is_empty() || dress == Dress::Bare {
        return String::new();
    }
    format!("<p{} aria-hidden=\"true\">{mark}</p>\n", dress.looks("end", "margin:24px 0;text-align:center"))
}

/// Returns questions with their answers: each heading with what stands below it. A note never answers.
fn questions(blocks: &[&Block], dress: Dress) -> String {
    let mut out = String::new();
    let mut rest = blocks;
    while let Some(block) = rest.first() {
        let further = &rest[1..];
        let below = further.iter().take_while(|b| !matches!(b.role, Role::Heading | Role::Note)).count();
        if block.role == Role::Heading && below > 0 && dress.explains() {
            let _ = write!(
                out,
                "<section itemprop=\"mainEntity\" itemscope itemtype=\"https://schema.org/Question\">\n{}\
                 <div itemprop=\"acceptedAnswer\" itemscope itemtype=\"https://schema.org/Answer\">\n\
                 <div itemprop=\"text\">\n{}</div>\n</div>\n</section>\n",
                element(block, dress, &property("name", dress)),
                flow(&further[..below], dress)
            );
            rest = &further[below..];
        } else {
            let plain = further.iter().take_while(|b| b.role != Role::Heading).count();
            out.push_str(&flow(&rest[..=plain], dress));
            rest = &further[plain..];
        }
    }
    out
}

/// Returns what stands below the text; for editors whom to ask stands apart, as a landmark of its own.
fn foot(notice: &Notice, blocks: &[&Block], dress: Dress) -> String {
    let mut out = String::new();
    let mut rest = blocks;
    while !rest.is_empty() {
        let length = 1 + rest[1..].iter().take_while(|b| !matches!(b.role, Role::Heading | Role::Note)).count();
        let (group, others) = rest.split_at(length);
        rest = others;
        let [heading, below @ ..] = group else { break };
        let asked = heading.role == Role::Heading && below.iter().any(|b| b.role == Role::Contact);
        if !(asked && is_press(notice)) || dress.is_mail() {
            out.push_str(&flow(group, dress));
            continue;
        }
        // Pasted into another page an identifier could be there twice.
        let (label, id) = if dress == Dress::Page {
            let id = identifier(heading);
            (format!(" aria-labelledby=\"{id}\""), format!(" id=\"{id}\""))
        } else {
            (String::new(), String::new())
        };
        let _ = write!(out, "<aside{label}>\n{}{}</aside>\n", element(heading, dress, &id), flow(below, dress));
    }
    out
}

/// Returns the identifier of a block's element.
fn identifier(block: &Block) -> String {
    let plain = |c: char| if c.is_ascii_alphanumeric() || c == '-' { c } else { '-' };
    format!("part-{}", block.segment.0.chars().map(plain).collect::<String>())
}
