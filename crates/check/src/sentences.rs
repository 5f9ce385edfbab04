//! Where sentences end, and how many words they have.

/// Returns where the sentences of a text begin and end, in Unicode scalar values; the space between them belongs to
/// none. A full stop after a day ("9. Dezember") or a short abbreviation ("z. B.", "ca.") ends none.
pub(crate) fn sentences(text: &str) -> Vec<(usize, usize)> {
    let chars: Vec<char> = text.chars().collect();
    let mut found = Vec::new();
    let mut start = 0;
    for at in 0..chars.len() {
        if ends(&chars, start, at) {
            // A closing mark belongs to the sentence it closes.
            let end = (at + 1..chars.len()).find(|i| !CLOSING.contains(&chars[*i])).unwrap_or(chars.len());
            found.push((start, end));
            start = (end..chars.len()).find(|i| !chars[*i].is_whitespace()).unwrap_or(chars.len());
        }
    }
    if start < chars.len() {
        found.push((start, chars.len()));
    }
    found
}

const CLOSING: [char; 7] = ['“', '”', '"', '»', '’', ')', '«'];

/// Abbreviations before which a capital or a number follows.
const ABBREVIATIONS: [&str; 14] =
    ["bzw", "ca", "dr", "evtl", "kl", "mr", "mrs", "ms", "nr", "prof", "st", "str", "tel", "tlf"];

fn ends(chars: &[char], start: usize, at: usize) -> bool {
    if at < start || !['.', '!', '?', '…'].contains(&chars[at]) {
        return false;
    }
    let after = chars[at + 1..].iter().position(|c| !CLOSING.contains(c)).map(|i| at + 1 + i);
    let Some(after) = after else { return true };
    if !chars[after].is_whitespace() {
        return false;
    }
    let next = chars[after..].iter().find(|c| !c.is_whitespace());
    // What goes on in small letters is the same sentence.
    if next.is_some_and(|c| c.is_lowercase()) {
        return false;
    }
    if chars[at] != '.' {
        return true;
    }
    let word: Vec<char> = chars[start..at].iter().rev().take_while(|c| c.is_alphanumeric()).copied().collect();
    let word: String = word.into_iter().rev().collect::<String>().to_lowercase();
    let number = !word.is_empty() && word.bytes().all(|b| b.is_ascii_digit());
    // A year may end a sentence, a day does not; a letter alone is an abbreviation.
    if number { word.len() > 2 } else { word.chars().count() > 1 && !ABBREVIATIONS.contains(&word.as_str()) }
}

/// Returns how many words a text has: what stands between blanks and holds a letter or digit.
pub(crate) fn words(text: &str) -> usize {
    text.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn split(text: &str) -> Vec<String> {
        let cut = |(a, b): (usize, usize)| text.chars().skip(a).take(b - a).collect();
        sentences(text).into_iter().map(cut).collect()
    }

    #[test]
    fn sentences_end_where_a_reader_pauses() {
        assert_eq!(split("Wir helfen. Bitte warten Sie!"), ["Wir helfen.", "Bitte warten Sie!"]);
        assert_eq!(split("»Vi hjælper.« Det siger hun."), ["»Vi hjælper.«", "Det siger hun."]);
        assert_eq!(split("Rufen Sie uns an. Wir helfen."), ["Rufen Sie uns an.", "Wir helfen."]);
        assert_eq!(split("Es geschah 2025. Wir prüfen."), ["Es geschah 2025.", "Wir prüfen."]);
        assert_eq!(split("Ohne Punkt"), ["Ohne Punkt"]);
        assert_eq!(split(""), Vec::<String>::new());
    }

    #[test]
    fn days_and_abbreviations_end_none() {
        for text in [
            "Am 9. Dezember war es so weit.",
            "Rezepte, z. B. für Insulin, gibt es.",
            "»Ja?« siger hun.",
            "Mail: a@b.example",
            "Fragen an Dr. Holt",
        ] {
            assert_eq!(split(text), [text]);
        }
    }

    #[test]
    fn words_are_what_stands_between_blanks() {
        assert_eq!(words("Am 9. Dezember – um 17:05 Uhr – kam es."), 8);
        assert_eq!(words(" – "), 0);
    }
}
