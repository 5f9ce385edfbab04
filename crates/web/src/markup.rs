//! Blocks as HTML elements.

use crate::clean::escape;
use herold_notice::{Block, Direction, Language, Mark, MarkKind, Role, Sentence};
use std::fmt::Write as _;

/// Returns the attributes that name a language and its direction.
pub(crate) fn language(language: &Language) -> String {
    let direction = match language.direction {
        Direction::Ltr => "ltr",
        Direction::Rtl => "rtl",
    };
    format!("lang=\"{}\" dir=\"{direction}\"", escape(&language.tag))
}

/// Returns the address when it is one that a notice may link to: `https:`, `http:`, `mailto:` or `tel:`.
fn safe(href: &str) -> Option<&str> {
    let (scheme, rest) = href.split_once(':')?;
    let known = ["https", "http", "mailto", "tel"].iter().any(|k| scheme.eq_ignore_ascii_case(k));
    (known && !rest.is_empty()).then_some(href)
}

/// Returns text with its line feeds as breaks.
fn lines(text: &str) -> String {
    escape(text).replace('\n', "<br>")
}

/// Returns a sentence with its marks. Where links overlap the first one holds; ranges beyond the text are cut.
fn sentence(sentence: &Sentence) -> String {
    let chars: Vec<char> = sentence.text.chars().collect();
    let mut cuts: Vec<usize> =
        sentence.marks.iter().flat_map(|m| [m.start, m.end]).map(|c| c.min(chars.len())).collect();
    cuts.extend([0, chars.len()]);
    cuts.sort_unstable();
    cuts.dedup();
    let (mut out, mut open) = (String::new(), None);
    for pair in cuts.windows(2) {
        let covers = |m: &&Mark| m.start <= pair[0] && pair[0] < m.end;
        let strong = sentence.marks.iter().filter(covers).any(|m| m.kind == MarkKind::Strong);
        let link = sentence.marks.iter().filter(covers).find_map(|m| match &m.kind {
            MarkKind::Link { href } => safe(href),
            MarkKind::Strong => None,
        });
        if link != open {
            if open.is_some() {
                out.push_str("</a>");
            }
            if let Some(href) = link {
                let _ = write!(out, "<a href=\"{}\">", escape(href));
            }
            open = link;
        }
        let text = lines(&chars[pair[0]..pair[1]].iter().collect::<String>());
        if strong {
            let _ = write!(out, "<strong>{text}</strong>");
        } else {
            out.push_str(&text);
        }
    }
    if open.is_some() {
        out.push_str("</a>");
    }
    out
}

/// Returns the words of a block without the element around them.
pub(crate) fn inner(block: &Block) -> String {
    let joint = if block.role.is_lines() { "<br>\n" } else { " " };
    block.sentences.iter().map(sentence).collect::<Vec<_>>().join(joint)
}

/// Returns a block as an element of its own; an item is an `li` and wants a list around it.
pub(crate) fn element(block: &Block) -> String {
    let text = inner(block);
    match block.role {
        Role::Label => format!("<p class=\"label\">{text}</p>\n"),
        Role::Headline => format!("<h1>{text}</h1>\n"),
        Role::Subheadline => format!("<p class=\"subheadline\">{text}</p>\n"),
        Role::Dateline => format!("<p class=\"dateline\">{text}</p>\n"),
        Role::Lead => format!("<p class=\"lead\">{text}</p>\n"),
        Role::Heading => format!("<h2>{text}</h2>\n"),
        Role::Paragraph => format!("<p>{text}</p>\n"),
        Role::Item => format!("<li>{text}</li>\n"),
        Role::Quote => format!("<blockquote><p>{text}</p></blockquote>\n"),
        Role::Note => format!("<p class=\"note\">{text}</p>\n"),
        Role::Contact => format!("<address>{text}</address>\n"),
        Role::Boilerplate => format!("<p class=\"boilerplate\">{text}</p>\n"),
    }
}

/// Returns blocks one after the other, with a list around neighbouring items.
pub(crate) fn flow<'a>(blocks: impl IntoIterator<Item = &'a Block>) -> String {
    let mut out = String::new();
    let mut list = false;
    for block in blocks {
        let item = block.role == Role::Item;
        if item != list {
            out.push_str(if item { "<ul>\n" } else { "</ul>\n" });
            list = item;
        }
        out.push_str(&element(block));
    }
    if list {
        out.push_str("</ul>\n");
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marked(text: &str, marks: Vec<Mark>) -> String {
        sentence(&Sentence { text: text.to_owned(), marks, ..Sentence::default() })
    }

    fn link(start: usize, end: usize, href: &str) -> Mark {
        Mark { start, end, kind: MarkKind::Link { href: href.to_owned() } }
    }

    #[test]
    fn marks_nest_and_stay_inside_the_text() {
        let strong = Mark { start: 3, end: 99, kind: MarkKind::Strong };
        assert_eq!(
            marked("Øre & mund", vec![strong, link(0, 5, "https://a.example/?x=1&y=\"2\"")]),
            "<a href=\"https://a.example/?x=1&amp;y=&quot;2&quot;\">Øre<strong> &amp;</strong></a><strong> mund</strong>"
        );
    }

    #[test]
    fn only_known_schemes_are_links() {
        for href in ["javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "https:", "//a.example"] {
            assert_eq!(marked("hier", vec![link(0, 4, href)]), "hier", "{href}");
        }
        for href in ["https://a.example", "HTTP://a.example", "mailto:a@b.example", "tel:+49461555"] {
            assert_eq!(marked("hier", vec![link(0, 4, href)]), format!("<a href=\"{href}\">hier</a>"));
        }
    }

    #[test]
    fn empty_and_reversed_ranges_do_nothing() {
        assert_eq!(marked("abc", vec![link(2, 1, "https://a.example"), link(9, 12, "https://a.example")]), "abc");
    }
}
