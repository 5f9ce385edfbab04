//! Escaping, and what every part begins with.

use std::borrow::Cow;

pub(crate) const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

/// The namespaces of WordprocessingML parts.
pub(crate) const NAMESPACES: &str = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" \
     xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

/// Returns whether XML 1.0 allows the character and it means something in a text; C1 controls are legal but mean nothing.
pub(crate) fn is_legal(c: char) -> bool {
    match c {
        '\t' | '\n' | '\r' => true,
        '\u{FFFE}' | '\u{FFFF}' => false,
        c => !c.is_control(),
    }
}

/// Returns the text with nothing in it that a document cannot hold; `\r\n` and `\r` become `\n`.
///
/// This is the text that the manifest's fingerprints are taken of.
pub(crate) fn clean(text: &str) -> Cow<'_, str> {
    if text.chars().all(|c| c != '\r' && is_legal(c)) {
        return Cow::Borrowed(text);
    }
    let unix = text.replace("\r\n", "\n").replace('\r', "\n");
    Cow::Owned(unix.chars().filter(|c| is_legal(*c)).collect())
}

/// Returns the text for element content and attribute values alike.
pub(crate) fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    for c in clean(text).chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            c => out.push(c),
        }
    }
    out
}

/// Returns an attribute value: as [`escape`], with line feeds and tabs as spaces.
pub(crate) fn attribute(text: &str) -> String {
    escape(text).replace(['\n', '\t'], " ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn illegal_characters_go_and_markup_is_escaped() {
        assert_eq!(escape("a\u{0}\u{8}\u{1b}b\u{85}c\u{FFFE}\u{FFFF}"), "abc");
        assert_eq!(escape("<b> & ]]> \"q\""), "&lt;b&gt; &amp; ]]&gt; &quot;q&quot;");
        assert_eq!(escape("one\r\ntwo\rthree"), "one\ntwo\nthree");
        assert_eq!(attribute("one\ntwo\t3"), "one two 3");
    }

    #[test]
    fn direction_marks_and_joiners_stay() {
        assert_eq!(escape("\u{200f}א\u{200d}\u{202e}"), "\u{200f}א\u{200d}\u{202e}");
    }
}
