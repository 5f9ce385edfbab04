//! Breaking text into lines of a given width.

use herold_notice::{are_one_number, is_number};
use unicode_segmentation::UnicodeSegmentation as _;
use unicode_width::UnicodeWidthStr as _;

/// Returns how many columns a text takes up in a fixed-width font.
pub(crate) fn width(text: &str) -> usize {
    text.width()
}

/// Returns the words of a line. Groups of digits that follow each other stay together, because a telephone number
/// that is parted by a line end is hard to dial; no-break spaces never part words.
fn words(line: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    for word in line.split([' ', '\t']).filter(|w| !w.is_empty()) {
        match words.last_mut() {
            Some(number) if number.rsplit(' ').next().is_some_and(|last| are_one_number(last, word)) => {
                number.push(' ');
                number.push_str(word);
            }
            _ => words.push(word.to_owned()),
        }
    }
    words
}

/// Returns whether a word is an address or a number, which stays whole however long it is.
fn stays_whole(word: &str) -> bool {
    word.contains("://") || word.contains('@') || word.contains("www.") || word.split(' ').all(is_number)
}

/// Returns an ordinary word in pieces of at most `columns`.
fn pieces(word: &str, columns: usize) -> Vec<String> {
    let mut pieces = vec![String::new()];
    let mut used = 0;
    for cluster in word.graphemes(true) {
        let wide = width(cluster);
        if used + wide > columns && used > 0 {
            pieces.push(String::new());
            used = 0;
        }
        if let Some(piece) = pieces.last_mut() {
            piece.push_str(cluster);
        }
        used += wide;
    }
    pieces
}

/// Returns lines of at most `columns`, apart from those that hold an address or number longer than that. Line feeds
/// in the text stay. Ordinary words that are too long are cut, so that columns keep their edge and mail servers, which
/// refuse endless lines, take the text.
pub(crate) fn wrap(text: &str, columns: usize) -> Vec<String> {
    let mut lines = Vec::new();
    for paragraph in text.split('\n') {
        let mut line = String::new();
        for word in words(paragraph) {
            let cut = width(&word) > columns && !stays_whole(&word);
            for piece in if cut { pieces(&word, columns) } else { vec![word] } {
                if line.is_empty() {
                    line = piece;
                } else if width(&line) + 1 + width(&piece) <= columns {
                    line.push(' ');
                    line.push_str(&piece);
                } else {
                    lines.push(std::mem::replace(&mut line, piece));
                }
            }
        }
        lines.push(line);
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_addresses_stay_whole() {
        let text = "Rufen Sie an: +49 461 555 0199, oder 70 12 34 56. Auch (0461) 555-12 gilt. Mehr: https://www.haus-sund.example/da/aktuelt/angreb-paa-it";
        let lines = wrap(text, 24);
        for whole in [
            "+49 461 555 0199,",
            "70 12 34 56.",
            "(0461) 555-12",
            "https://www.haus-sund.example/da/aktuelt/angreb-paa-it",
        ] {
            assert!(lines.iter().any(|l| l.contains(whole)), "{whole}: {lines:#?}");
        }
        assert!(lines.iter().all(|l| width(l) <= 24 || l.contains("://")), "{lines:#?}");
    }

    #[test]
    fn dates_and_times_part_like_words() {
        assert_eq!(wrap("am 9. Dezember 2025 um 17:05 Uhr", 12), ["am 9.", "Dezember", "2025 um", "17:05 Uhr"]);
    }

    #[test]
    fn long_words_are_cut() {
        assert_eq!(wrap("aaaaaaaaaa b", 4), ["aaaa", "aaaa", "aa b"]);
        // A base letter and its accent are one cluster; a wide letter takes two columns.
        assert_eq!(wrap("e\u{301}e\u{301}e\u{301}", 2), ["e\u{301}e\u{301}", "e\u{301}"]);
        assert_eq!(wrap("漢漢漢", 4), ["漢漢", "漢"]);
    }

    #[test]
    fn no_break_spaces_and_line_feeds_are_kept() {
        assert_eq!(wrap("etwa z.\u{a0}B. so\nund so", 9), ["etwa", "z.\u{a0}B. so", "und so"]);
        assert_eq!(wrap("", 9), [""]);
    }
}
