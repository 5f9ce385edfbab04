//! Blocks as HTML elements.

use crate::{
    clean::escape,
    link::{safe, shows},
    rows,
};
use herold_notice::{Block, Direction, Language, Mark, MarkKind, Role, Sentence, table_length};
use std::fmt::Write as _;

/// What the elements of a document bring along for their looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Dress {
    /// Classes for the style sheet of the page.
    Page,
    /// Nothing: the website that they go into has looks of its own, and its own heading of level 1.
    Bare,
    /// Styles of their own, since many mail programs leave style sheets out.
    Mail,
    /// The same for a language that runs from right to left: mail programs know no sides that follow the language.
    MirroredMail,
}

impl Dress {
    /// Returns the attribute that gives an element its looks: a class on the page, a style in mail.
    pub(crate) fn looks(self, class: &str, style: &str) -> String {
        match self {
            Self::Page if !class.is_empty() => format!(" class=\"{class}\""),
            Self::Mail if !style.is_empty() => format!(" style=\"{style}\""),
            Self::MirroredMail if !style.is_empty() => format!(" style=\"{}\"", mirrored(style)),
            _ => String::new(),
        }
    }

    /// Returns the dress of what is in a language.
    pub(crate) const fn towards(self, language: &Language) -> Self {
        match (self, language.direction) {
            (Self::Mail | Self::MirroredMail, Direction::Ltr) => Self::Mail,
            (Self::Mail | Self::MirroredMail, Direction::Rtl) => Self::MirroredMail,
            (other, _) => other,
        }
    }

    pub(crate) const fn is_mail(self) -> bool {
        matches!(self, Self::Mail | Self::MirroredMail)
    }

    /// Returns the element for a part of the document; mail programs know few.
    pub(crate) const fn part(self, tag: &'static str) -> &'static str {
        if self.is_mail() { "div" } else { tag }
    }

    /// Returns whether search engines are told what is what.
    pub(crate) const fn explains(self) -> bool {
        !self.is_mail()
    }
}

/// Returns a style with its sides changed: `left` and `right`, and the second and fourth of four paddings.
fn mirrored(style: &str) -> String {
    let declaration = |declaration: &str| {
        let (name, value) = declaration.split_once(':').unwrap_or((declaration, ""));
        let value = match (name, value.split(' ').collect::<Vec<_>>().as_slice()) {
            ("padding", [top, right, bottom, left]) => format!("{top} {left} {bottom} {right}"),
            ("text-align", ["left"]) => "right".to_owned(),
            _ => value.to_owned(),
        };
        format!("{}:{value}", name.replace("border-left", "border-right"))
    };
    style.split(';').map(declaration).collect::<Vec<_>>().join(";")
}

/// Returns the attributes that name a language and its direction.
pub(crate) fn language(language: &Language) -> String {
    let direction = match language.direction {
        Direction::Ltr => "ltr",
        Direction::Rtl => "rtl",
    };
    format!("lang=\"{}\" dir=\"{direction}\"", escape(&language.tag))
}

/// Returns text with its line feeds as breaks.
fn lines(text: &str) -> String {
    escape(text).replace('\n', "<br>")
}

/// Returns a sentence with its marks. Where links overlap the first one holds; ranges beyond the text are cut.
pub(crate) fn sentence(sentence: &Sentence, dress: Dress) -> String {
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
            MarkKind::Link { href } => safe(href).map(|href| (href, m)),
            MarkKind::Strong => None,
        });
        if link != open {
            if open.is_some() {
                out.push_str("</a>");
            }
            if let Some((href, mark)) = link {
                let words: String = chars[mark.start.min(chars.len())..mark.end.min(chars.len())].iter().collect();
                let looks = if shows(&words, href) { String::new() } else { dress.looks("named", "") };
                let _ = write!(out, "<a{looks} href=\"{}\">", escape(href));
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
fn inner(block: &Block, dress: Dress) -> String {
    let joint = if block.role.is_lines() { "<br>\n" } else { " " };
    block.sentences.iter().map(|s| sentence(s, dress)).collect::<Vec<_>>().join(joint)
}

/// Returns the element of a role with its class on the page and its style in mail.
const fn element_of(role: Role, dress: Dress) -> (&'static str, &'static str, &'static str) {
    let bare = matches!(dress, Dress::Bare);
    match role {
        Role::Label => ("p", "label", "margin:0 0 8px;font-size:14px;font-weight:bold"),
        Role::Headline => (if bare { "h2" } else { "h1" }, "", "margin:0 0 12px;font-size:24px;line-height:1.25"),
        Role::Subheadline => ("p", "subheadline", "margin:0 0 16px;font-size:18px;line-height:1.4"),
        Role::Dateline => ("p", "dateline", "margin:0 0 16px;font-size:14px"),
        Role::Lead => ("p", "lead", "margin:0 0 16px;font-weight:bold"),
        Role::Heading => (if bare { "h3" } else { "h2" }, "", "margin:24px 0 8px;font-size:18px;line-height:1.3"),
        Role::Paragraph => ("p", "", "margin:0 0 16px"),
        Role::Item => ("li", "", "margin:0 0 6px"),
        Role::Quote => ("blockquote", "", "margin:16px 0;padding:0 0 0 12px;border-left:3px solid #8a8178"),
        Role::Note => ("p", "note", "margin:16px 0;padding:8px 0;border-top:1px solid #8a8178"),
        Role::Contact => ("address", "", "margin:0 0 16px;font-style:normal"),
        Role::Boilerplate => ("p", "boilerplate", "margin:0 0 16px;font-size:14px"),
        // Whole tables are made elsewhere.
        Role::Columns | Role::Record => ("p", "", "margin:0 0 16px"),
    }
}

/// Returns a block as an element of its own, with further attributes; an item is an `li` and wants a list around it.
pub(crate) fn element(block: &Block, dress: Dress, further: &str) -> String {
    let (tag, class, style) = element_of(block.role, dress);
    let looks = dress.looks(class, style);
    let mut text = inner(block, dress);
    if block.role == Role::Quote {
        text = format!("<p{}>{text}</p>", dress.looks("", "margin:0"));
    }
    format!("<{tag}{looks}{further}>{text}</{tag}>\n")
}

/// Returns the opening tag of a list.
pub(crate) fn list(dress: Dress) -> String {
    format!("<ul{}>", dress.looks("", "margin:0 0 16px;padding:0 0 0 24px"))
}

/// Returns blocks one after the other, with a list around neighbouring items, tables of their rows, and the attributes
/// that `further` gives.
pub(crate) fn flow_with(blocks: &[&Block], dress: Dress, further: impl Fn(&Block) -> String) -> String {
    let mut out = String::new();
    let mut inside = false;
    let mut at = 0;
    while let Some(block) = blocks.get(at) {
        let item = block.role == Role::Item;
        if item != inside {
            out.push_str(&if item { format!("{}\n", list(dress)) } else { "</ul>\n".to_owned() });
            inside = item;
        }
        let captions = usize::from(block.role == Role::Paragraph);
        let rows = table_length(&blocks[at + captions..]);
        if rows > 0 {
            let (caption, rows) = blocks[at..at + captions + rows].split_at(captions);
            out.push_str(&rows::html(caption.first().copied(), rows, dress));
            at += captions + rows.len();
        } else {
            out.push_str(&element(block, dress, &further(block)));
            at += 1;
        }
    }
    if inside {
        out.push_str("</ul>\n");
    }
    out
}

/// Returns blocks one after the other, with a list around neighbouring items, and tables of their rows.
pub(crate) fn flow(blocks: &[&Block], dress: Dress) -> String {
    flow_with(blocks, dress, |_| String::new())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mail_from_right_to_left_has_its_sides_changed() {
        let quote = "margin:16px 0;padding:0 0 0 12px;border-left:3px solid #8a8178";
        assert_eq!(mirrored(quote), "margin:16px 0;padding:0 12px 0 0;border-right:3px solid #8a8178");
        assert_eq!(mirrored("padding:6px 16px 6px 0;text-align:left"), "padding:6px 0 6px 16px;text-align:right");
        assert_eq!(mirrored("padding:8px 0;font-weight:bold"), "padding:8px 0;font-weight:bold");
        let [code, tag, name] = ["ar"; 3].map(str::to_owned);
        let arabic = Language { code, tag, name, direction: Direction::Rtl };
        assert_eq!(Dress::Mail.towards(&arabic), Dress::MirroredMail);
        assert_eq!((Dress::Page.towards(&arabic), Dress::MirroredMail.is_mail()), (Dress::Page, true));
    }

    fn marked(text: &str, marks: Vec<Mark>) -> String {
        sentence(&Sentence { text: text.to_owned(), marks, ..Sentence::default() }, Dress::Bare)
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

    #[test]
    fn a_link_whose_words_are_not_its_address_says_so_on_the_page_alone() {
        let marked = |dress| {
            let marks = vec![link(0, 4, "https://a.example/x"), link(5, 16, "https://a.example/x")];
            sentence(&Sentence { text: "Hier a.example/x".to_owned(), marks, ..Sentence::default() }, dress)
        };
        assert_eq!(
            marked(Dress::Page),
            "<a class=\"named\" href=\"https://a.example/x\">Hier</a> <a href=\"https://a.example/x\">a.example/x</a>"
        );
        assert!(!marked(Dress::Bare).contains("class") && !marked(Dress::Mail).contains("class"));
    }
}
