//! What may not reach a reader's screen.

/// Returns whether a character means something in a text: no control characters, no noncharacters, and none of the
/// marks that turn what follows around without an end, because they can make a number or an address read backwards.
/// The marks for one letter (U+200E, U+200F) and isolates stay: right-to-left languages need them.
fn is_text(c: char) -> bool {
    match c {
        '\t' | '\n' => true,
        '\u{202A}'..='\u{202E}' | '\u{FDD0}'..='\u{FDEF}' => false,
        c if u32::from(c) & 0xFFFE == 0xFFFE => false,
        c => !c.is_control(),
    }
}

/// Returns the characters that mean something; every kind of line end is a line feed.
fn meaningful(text: &str) -> impl Iterator<Item = char> + '_ {
    let mut after_return = false;
    text.chars().filter_map(move |c| {
        let paired = std::mem::replace(&mut after_return, c == '\r') && c == '\n';
        match c {
            _ if paired => None,
            '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => Some('\n'),
            c => is_text(c).then_some(c),
        }
    })
}

/// Returns the text without what means nothing in it.
pub(crate) fn clean(text: &str) -> String {
    meaningful(text).collect()
}

/// Returns the text for element content and quoted attribute values alike.
pub(crate) fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    for c in meaningful(text) {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_is_escaped_and_controls_go() {
        assert_eq!(escape("<script>'x' & \"y\"]]>"), "&lt;script&gt;&#39;x&#39; &amp; &quot;y&quot;]]&gt;");
        assert_eq!(clean("a\u{0}\u{1b}[31m\u{7f}\u{9b}b\u{FFFE}\u{1FFFF}\u{FDD0}\r\nc"), "a[31mb\nc");
    }

    #[test]
    fn every_line_end_is_one_line_feed() {
        assert_eq!(clean("a\r\nb\rc\u{2028}d\u{2029}e\n\nf\r\r"), "a\nb\nc\nd\ne\n\nf\n\n");
    }

    #[test]
    fn nothing_turns_a_text_around() {
        assert_eq!(
            escape("\u{202e}110-000\u{202c} \u{2067}שלום\u{2069}\u{200f}"),
            "110-000 \u{2067}שלום\u{2069}\u{200f}"
        );
    }
}
