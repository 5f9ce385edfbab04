//! Where a line may end, and where it may not although Unicode would allow it.
//!
//! The rules look at digits, dashes, short abbreviations and addresses; they are the same for every language.

use crate::text::{NO_BREAK_SPACE, Text};
use herold_notice::{are_one_number, is_digit};
use std::ops::Range;
use unicode_linebreak::linebreaks;

/// How a line can end inside a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum InnerBreak {
    /// A hyphen is added.
    Hyphen,
    /// After a hyphen that is there anyway.
    AfterHyphen,
    /// After another sign, such as a slash.
    AfterSign,
    /// Anywhere, because the word is wider than the line.
    Emergency,
}

/// A word between two spaces.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Word {
    pub(crate) range: Range<usize>,
    /// Whether a line may end at the space before the word.
    pub(crate) break_before: bool,
    /// Holds on to a number of a day or the like before it; parting such a word would tear a date.
    pub(crate) dated: bool,
    /// Part of one number with the word before it: of a telephone number, or of an amount.
    pub(crate) counted: bool,
    /// Places inside, in order.
    pub(crate) breaks: Vec<(usize, InnerBreak)>,
}

/// Abbreviations of titles and the like that hold on to the next word in the languages of the notices.
const HOLDING: [&str; 25] = [
    "Dr.",
    "Prof.",
    "Nr.",
    "nr.",
    "Art.",
    "Abs.",
    "Tel.",
    "tlf.",
    "Tlf.",
    "kl.",
    "No.",
    "St.",
    "Mr.",
    "Ms.",
    "Mrs.",
    "ca.",
    "д-р",
    "проф.",
    "вул.",
    "просп.",
    "бл.",
    "ім.",
    "пл.",
    "пров.",
    "бульв.",
];

/// What opens a quotation or a bracket before a word.
const OPENING: [char; 8] = ['(', '„', '“', '»', '«', '"', '‘', '‚'];

/// Words that hold on to a number after them.
const HOLDING_NUMBERS: [&str; 16] = [
    "Artikel",
    "artikel",
    "Article",
    "Section",
    "Seite",
    "side",
    "page",
    "Nummer",
    "стаття",
    "статті",
    "сторінка",
    "сторінці",
    "المادة",
    "الصفحة",
    "الساعة",
    "صفحة",
];

/// Words that a year holds on to.
const YEARS: [&str; 5] = ["рік", "року", "році", "р.", "рр."];

/// Returns the words with their places to break; `language` hyphenates them when given.
pub(crate) fn words(text: &Text, language: Option<hypher::Lang>) -> Vec<Word> {
    let string = text.string.as_str();
    let mut allowed = vec![false; string.len() + 1];
    for (at, _) in linebreaks(string) {
        allowed[at] = text.glued.binary_search(&at).is_err();
    }
    let mut words: Vec<Word> = Vec::new();
    let mut start = 0;
    while start < string.len() {
        let end = string[start..].find([' ', NO_BREAK_SPACE]).map_or(string.len(), |length| start + length);
        let word = &string[start..end];
        let break_before = words.last().is_some_and(|before| {
            let space = before.range.end;
            string[space..].starts_with(' ')
                && allowed[start]
                && text.glued.binary_search(&space).is_err()
                && !holds(&string[before.range.clone()], word)
        });
        let dated = !break_before && words.last().is_some_and(|before| is_day(&string[before.range.clone()]));
        let counted =
            !break_before && words.last().is_some_and(|before| are_one_number(&string[before.range.clone()], word));
        let breaks = inner_breaks(text, start..end, &allowed, language);
        words.push(Word { range: start..end, break_before, dated, counted, breaks });
        start = end + string[end..].chars().next().map_or(0, char::len_utf8);
    }
    words
}

/// Returns whether two words keep together.
fn holds(before: &str, after: &str) -> bool {
    // No dash at a line start: it belongs to what was said.
    if after.starts_with(['–', '—']) || after == "-" {
        return true;
    }
    let bare = before.trim_start_matches(OPENING);
    let digit_ahead = after.trim_start_matches(['+', '(']).starts_with(is_digit);
    if matches!(bare, "§" | "§§" | "№" | "+" | "±" | "≈" | "&") {
        return true;
    }
    if HOLDING.contains(&bare) {
        return true;
    }
    // "z. B.", "J. Weber", "S. 3", "Art. 33".
    if let Some(short) = bare.strip_suffix('.')
        && short.chars().all(char::is_alphabetic)
        && match short.chars().count() {
            // An initial; the Ukrainian "year" belongs to what stands before it.
            1 => short != "р",
            2..=4 => digit_ahead,
            _ => false,
        }
    {
        return true;
    }
    if are_one_number(before, after) {
        return true;
    }
    // "9. Dezember", "72 Stunden", "16:00 Uhr", "33 %"; not a year at the end of a clause.
    let number = bare.strip_suffix('.').unwrap_or(bare);
    let ordinal = bare.ends_with('.');
    let numeric = number.starts_with(is_digit)
        && number.ends_with(is_digit)
        && number.chars().all(|c| is_digit(c) || matches!(c, '.' | ',' | ':' | '–' | '-'));
    if numeric {
        let (digits, signs) = (number.chars().filter(|c| is_digit(*c)).count(), number.chars().count());
        let begins = ["19", "20", "١٩", "٢٠", "۱۹", "۲۰"];
        let year = signs == 4 && digits == 4 && begins.iter().any(|century| number.starts_with(century));
        return match (ordinal, year) {
            (true, _) => digits <= 2,
            (false, true) => YEARS.contains(&after.trim_end_matches([',', ';', ':', ')', '»'])),
            (false, false) => signs <= 11,
        };
    }
    // "kl 16", "Uhr 3", "Artikel 33": a number after a short word stays with it.
    digit_ahead
        && (bare.chars().count() <= 3 && bare.chars().all(char::is_alphabetic) || HOLDING_NUMBERS.contains(&bare))
}

/// Returns whether a word can be the number of a day: "9.", "(10".
fn is_day(word: &str) -> bool {
    let number = word.trim_start_matches(OPENING);
    let digits = number.strip_suffix('.').unwrap_or(number);
    (1..=2).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit())
}

fn inner_breaks(
    text: &Text,
    range: Range<usize>,
    allowed: &[bool],
    language: Option<hypher::Lang>,
) -> Vec<(usize, InnerBreak)> {
    let word = &text.string[range.clone()];
    let address = word.contains("://") || word.starts_with("www.");
    let mut breaks: Vec<(usize, InnerBreak)> = Vec::new();
    if !word.contains('@') {
        for (offset, c) in word.char_indices() {
            let at = range.start + offset + c.len_utf8();
            if at >= range.end || !allowed[at] {
                continue;
            }
            let (left, right) = (&word[..at - range.start], &word[at - range.start..]);
            match c {
                '/' if address || letters_at_end(left, '/') >= 2 && letters_at_start(right) >= 2 => {
                    breaks.push((at, InnerBreak::AfterSign));
                }
                '-' if !address && letters_at_end(left, '-') >= 2 && letters_at_start(right) >= 3 => {
                    breaks.push((at, InnerBreak::AfterHyphen));
                }
                // A dash between words may end a line; between numbers it is a range.
                '–' | '—' if letters_at_end(left, c) >= 2 && letters_at_start(right) >= 2 => {
                    breaks.push((at, InnerBreak::AfterSign));
                }
                c if !c.is_ascii() && !matches!(c, '–' | '—' | '…' | '“' | '”' | '«' | '»') => {
                    // Scripts without spaces.
                    breaks.push((at, InnerBreak::AfterSign));
                }
                _ => {}
            }
        }
    }
    if language.is_some() {
        let first = text.soft_hyphens.partition_point(|at| *at <= range.start);
        breaks.extend(
            text.soft_hyphens[first..].iter().take_while(|at| **at < range.end).map(|at| (*at, InnerBreak::Hyphen)),
        );
    }
    if let Some(language) = language.filter(|_| !address && !word.contains(['@', '/', '_'])) {
        hyphenate(word, range.start, language, &mut breaks);
    }
    breaks.sort_by_key(|(at, _)| *at);
    breaks.dedup_by_key(|(at, _)| *at);
    breaks.retain(|(at, _)| text.glued.binary_search(at).is_err());
    breaks
}

/// Adds the places where a hyphen may come, for each run of letters of the word.
fn hyphenate(word: &str, offset: usize, language: hypher::Lang, breaks: &mut Vec<(usize, InnerBreak)>) {
    let least = if language == hypher::Lang::Danish { (2, 2) } else { (2, 3) };
    // The Ukrainian apostrophe counts as a letter, but the patterns know it as little as the sign that stands for it.
    let is_letter = |c: char| c.is_alphabetic() && c != '\u{2bc}';
    let mut start = 0;
    while start < word.len() {
        let rest = &word[start..];
        let Some(first) = rest.find(is_letter) else { break };
        let run = start + first;
        let end = word[run..].find(|c: char| !is_letter(c)).map_or(word.len(), |length| run + length);
        let letters = &word[run..end];
        start = end;
        // Abbreviations such as DSGVO and mixed forms such as 2FA are read letter by letter.
        let capitals = letters.chars().filter(|c| c.is_uppercase()).count();
        let touches_digit = word[..run].ends_with(|c: char| c.is_ascii_digit())
            || word[end..].starts_with(|c: char| c.is_ascii_digit());
        if capitals >= 2 || touches_digit || letters.chars().count() < least.0 + least.1 {
            continue;
        }
        let mut at = offset + run;
        let mut parts = hypher::hyphenate_bounded(letters, language, least.0, least.1).peekable();
        while let Some(part) = parts.next() {
            at += part.len();
            if parts.peek().is_some() {
                breaks.push((at, InnerBreak::Hyphen));
            }
        }
    }
}

fn letters_at_end(left: &str, sign: char) -> usize {
    left.trim_end_matches(sign).chars().rev().take_while(|c| c.is_alphabetic()).count()
}

fn letters_at_start(right: &str) -> usize {
    right.chars().take_while(|c| c.is_alphabetic()).count()
}

/// Returns the hyphenation patterns for a BCP 47 tag, or none when there are none.
pub(crate) fn patterns(tag: &str) -> Option<hypher::Lang> {
    let primary = tag.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
    <[u8; 2]>::try_from(primary.as_bytes()).ok().and_then(hypher::Lang::from_iso)
}
