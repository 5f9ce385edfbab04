//! What a line end may not part: the numbers that people dial.

/// Returns whether a word is a number or a part of one, such as `+49`, `(0461)` or `000-100,`; marks of the sentence
/// around it do not count.
#[must_use]
pub fn is_number(word: &str) -> bool {
    let bare = word.trim_start_matches(OPENING).trim_end_matches(CLOSING);
    bare.chars().any(is_digit) && bare.chars().all(|c| is_digit(c) || matches!(c, '+' | '(' | ')' | '-' | '/' | '–'))
}

/// Returns whether a character is a figure, of Europe or of the Arabic world.
#[must_use]
pub const fn is_digit(c: char) -> bool {
    matches!(c, '0'..='9' | '\u{660}'..='\u{669}' | '\u{6f0}'..='\u{6f9}')
}

/// Returns whether two words with a space between them are parts of one number: of a telephone number, or of an amount
/// with its thousands apart. A mark after the first ends the number.
#[must_use]
pub fn are_one_number(before: &str, after: &str) -> bool {
    is_number(before) && is_number(after) && !before.ends_with(ENDING)
}

/// The first begins what keeps its own order; see `foreign`.
const OPENING: [char; 9] = ['\u{2066}', '(', '„', '“', '»', '«', '"', '‘', '‚'];
/// Marks that end a number; a bracket may be part of it.
const ENDING: [char; 17] = ['\u{2069}', ',', '.', ';', ':', '!', '?', '“', '”', '«', '»', '"', '’', '…', '،', '؛', '؟'];
const CLOSING: [char; 18] =
    ['\u{2069}', ',', '.', ';', ':', '!', '?', '“', '”', '«', '»', '"', '’', '…', ')', '،', '؛', '؟'];

#[cfg(test)]
mod tests {
    use super::*;

    /// Returns the text with a `_` for every space that is inside a number.
    fn held(text: &str) -> String {
        let words: Vec<&str> = text.split(' ').collect();
        let mut out = words[0].to_owned();
        for pair in words.windows(2) {
            out.push(if are_one_number(pair[0], pair[1]) { '_' } else { ' ' });
            out.push_str(pair[1]);
        }
        out
    }

    #[test]
    fn telephone_numbers_are_one() {
        assert_eq!(held("Tel. +49 461 555 0199, täglich"), "Tel. +49_461_555_0199, täglich");
        assert_eq!(held("+49 36600 000-100."), "+49_36600_000-100.");
        assert_eq!(held("(0461) 555 / oder +49 (0) 461 5"), "(0461)_555 / oder +49_(0)_461_5");
        assert_eq!(held("„70 12 34 56“ (0800 000 0190)"), "„70_12_34_56“ (0800_000_0190)");
        assert_eq!(held("\u{2066}+49 461 5\u{2069} ٠٤٦١ ٥٥٥"), "\u{2066}+49_461_5\u{2069} ٠٤٦١_٥٥٥");
        assert_eq!(held("+49 461 555 0199، 112؟ «0800 000» 5"), "+49_461_555_0199، 112؟ «0800_000» 5");
    }

    #[test]
    fn numbers_that_follow_each_other_are_several() {
        assert_eq!(held("70 12 34 56. 112 oder 116117, 112"), "70_12_34_56. 112 oder 116117, 112");
        assert_eq!(held("am 9. 10 Menschen um 17:05 33 Fälle"), "am 9. 10 Menschen um 17:05 33 Fälle");
        assert_eq!(held("- 5"), "- 5");
    }
}
