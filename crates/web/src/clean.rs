//! What may not reach a reader's screen.

/// Returns whether a character means something in a text: no control characters, no noncharacters.
fn is_text(c: char) -> bool {
    match c {
        '\t' | '\n' => true,
        '\u{FDD0}'..='\u{FDEF}' => false,
        c if u32::from(c) & 0xFFFE == 0xFFFE => false,
        c => !c.is_control(),
    }
}

/// Returns the characters that mean something.
pub(crate) fn clean(text: &str) -> String {
    text.chars().filter(|c| is_text(*c)).collect()
}

/// Returns the text for element content and quoted attribute values alike.
pub(crate) fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    for c in text.chars().filter(|c| is_text(*c)) {
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
}
