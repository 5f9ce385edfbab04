//! What text has to be so that screens, notices and files can carry it: decided here, once, when facts are read.

use crate::Allowed;

/// The longest text a fact takes, in characters.
pub(crate) const MAX_TEXT: usize = 20_000;
/// The longest line, such as a name, a street or a source, in characters.
pub(crate) const MAX_LINE: usize = 2_000;

/// The longest line that stands for something in another program, such as the name of a style, in characters.
pub(crate) const MAX_LABEL: usize = 200;

/// Returns text as documents can carry it: without blanks around it, every kind of line end a line feed, a tab a
/// space, no byte order mark.
///
/// # Errors
/// With what it should have been: when it is too long, or holds characters that a reader cannot see and that would say
/// something else than what is seen (see [`is_hidden`]).
pub(crate) fn clean(text: &str, longest: usize) -> Result<String, Allowed> {
    let mut out = String::with_capacity(text.len());
    let mut rest = text.trim().chars().peekable();
    while let Some(c) = rest.next() {
        match c {
            '\r' => {
                let _ = rest.next_if_eq(&'\n');
                out.push('\n');
            }
            '\n' | '\u{B}' | '\u{C}' | '\u{85}' | '\u{2028}' | '\u{2029}' => out.push('\n'),
            '\t' => out.push(' '),
            '\u{FEFF}' => {}
            c if is_hidden(c) => return Err(Allowed::Characters),
            c => out.push(c),
        }
    }
    if out.chars().count() > longest { Err(Allowed::Length(longest)) } else { Ok(out) }
}

/// Returns text as a paragraph: runs of blanks and line ends are one space, but no-break spaces stay.
pub(crate) fn paragraph(text: &str) -> String {
    let parts = text.split(|c: char| c.is_whitespace() && !['\u{A0}', '\u{202F}', '\u{2007}'].contains(&c));
    parts.filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Returns whether a character is a control, overrides the direction of its neighbours, belongs to a private use, is
/// none at all, or hides text: each would let a document say what nobody has read.
pub(crate) const fn is_hidden(c: char) -> bool {
    let low = c as u32 & 0xFFFF;
    matches!(c,
        '\0'..='\u{1F}' | '\u{7F}'..='\u{9F}'
        // Embedding, override and isolation of direction; the marks LRM, RLM and ALM only order what is seen.
        | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{206F}'
        | '\u{E000}'..='\u{F8FF}' | '\u{F0000}'..='\u{10FFFF}'
        | '\u{FDD0}'..='\u{FDEF}' | '\u{FFF9}'..='\u{FFFC}'
        // Tags, which no one sees.
        | '\u{E0000}'..='\u{E007F}')
        || low >= 0xFFFE
}

/// Returns a key or id of a file as an error may show it: cut, and what nobody sees replaced.
pub(crate) fn shown(key: &str) -> String {
    let mut short: String = key.chars().take(64).map(|c| if is_hidden(c) { '\u{FFFD}' } else { c }).collect();
    if short.len() < key.len() && key.chars().nth(64).is_some() {
        short.push('…');
    }
    short
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn line_ends_and_blanks_become_plain() {
        assert_eq!(clean(" \u{FEFF}a\r\nb\rc\u{2028}d\te\n", 99).unwrap(), "a\nb\nc\nd e");
        assert_eq!(paragraph("Dr.\u{A0}Holt\n\n sagt  nichts"), "Dr.\u{A0}Holt sagt nichts");
    }

    #[test]
    fn what_nobody_sees_is_refused() {
        for hidden in
            ['\0', '\u{1B}', '\u{9F}', '\u{202E}', '\u{2066}', '\u{E000}', '\u{FFFF}', '\u{1FFFE}', '\u{E0041}']
        {
            assert_eq!(clean(&format!("a{hidden}b"), 99), Err(Allowed::Characters), "{hidden:?}");
        }
        for seen in ["שלום\u{200F}", "n\u{303}", "👩\u{200D}⚕\u{FE0F}", "Sozial\u{AD}versicherung", "漢字"] {
            assert_eq!(clean(seen, 99).unwrap(), seen);
        }
    }

    #[test]
    fn length_counts_characters() {
        assert_eq!(clean(&"ä".repeat(10), 10).unwrap().chars().count(), 10);
        assert_eq!(clean(&"ä".repeat(11), 10), Err(Allowed::Length(10)));
    }

    #[test]
    fn keys_in_errors_are_short_and_plain() {
        assert_eq!(shown("a\u{1B}[2Jb"), "a\u{FFFD}[2Jb");
        assert_eq!(shown(&"é".repeat(70)).chars().count(), 65);
        assert_eq!(shown(&"é".repeat(64)).chars().count(), 64);
    }
}
