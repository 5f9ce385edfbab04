//! Words as parts of file names: small letters from a to z, digits and dashes.

use icu_normalizer::DecomposingNormalizerBorrowed;

/// Returns the words as people write them where there are no other letters: ä as ae, ø as oe, å as aa, é as e, and a
/// dash for everything else; at most so many characters. Letters of other scripts are left out.
pub(crate) fn slug(words: &str, most: usize) -> String {
    let mut out = String::with_capacity(words.len());
    let mut gap = false;
    let mut push = |letters: &str| {
        for letter in letters.chars() {
            if letter.is_ascii_alphanumeric() {
                if gap && !out.is_empty() {
                    out.push('-');
                }
                gap = false;
                out.push(letter.to_ascii_lowercase());
            } else {
                gap = true;
            }
        }
    };
    // Composed first: ü may have come as u and two dots, which would be taken for a u with a mark.
    let composed = icu_normalizer::ComposingNormalizerBorrowed::new_nfc().normalize(words);
    for letter in composed.chars() {
        match letter {
            'ä' | 'Ä' | 'æ' | 'Æ' => push("ae"),
            'ö' | 'Ö' | 'ø' | 'Ø' | 'œ' | 'Œ' => push("oe"),
            'ü' | 'Ü' => push("ue"),
            'å' | 'Å' => push("aa"),
            'ß' | 'ẞ' => push("ss"),
            'þ' | 'Þ' => push("th"),
            'ð' | 'Ð' | 'đ' | 'Đ' => push("d"),
            'ł' | 'Ł' => push("l"),
            'ı' => push("i"),
            '\'' | '’' => {}
            other => push(&bare(other)),
        }
    }
    cut(&out, most).to_owned()
}

/// Returns a letter without its marks, and a blank for what has no letter from a to z in it.
fn bare(letter: char) -> String {
    if letter.is_ascii() {
        return letter.to_string();
    }
    let parts = DecomposingNormalizerBorrowed::new_nfkd().normalize(letter.encode_utf8(&mut [0; 4])).into_owned();
    let marks = |part: &char| matches!(part, '\u{300}'..='\u{36F}');
    parts.chars().filter(|part| !marks(part)).map(|part| if part.is_ascii() { part } else { ' ' }).collect()
}

/// Returns at most so many characters, ending with a whole word where that costs less than half.
pub(crate) fn cut(slug: &str, most: usize) -> &str {
    if slug.len() <= most {
        return slug;
    }
    let head = &slug[..slug.floor_char_boundary(most)];
    if slug[head.len()..].starts_with('-') {
        return head;
    }
    match head.rfind('-') {
        Some(dash) if dash >= most / 2 => &head[..dash],
        _ => head.trim_end_matches('-'),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_are_written_out() {
        for (words, expected) in [
            ("Universitätsklinikum Süd & Nord gGmbH", "universitaetsklinikum-sued-nord-ggmbh"),
            ("Rigshospitalet på Østerbro – Ærø", "rigshospitalet-paa-oesterbro-aeroe"),
            ("Hôpital Élise", "hopital-elise"),
            ("u\u{308}ber A\u{30A}rhus", "ueber-aarhus"),
            ("St. Mary’s Hospital (Trust)", "st-marys-hospital-trust"),
            ("Straße № 5 ﬁn ½", "strasse-no-5-fin-1-2"),
            ("Łódź", "lodz"),
            ("../../etc/passwd\0\n", "etc-passwd"),
            ("Больница", ""),
            ("--", ""),
        ] {
            assert_eq!(slug(words, 60), expected, "{words}");
        }
    }

    #[test]
    fn a_long_name_ends_with_a_whole_word() {
        assert_eq!(slug("Medizinischer Dienst der Krankenversicherung", 30), "medizinischer-dienst-der");
        assert_eq!(slug("Medizinischer Dienst", 13), "medizinischer");
        assert_eq!(slug("Krankenhausbetriebsgesellschaft", 10), "krankenhau");
        assert_eq!(slug("ab Krankenhausbetriebsgesellschaft", 10), "ab-kranken");
    }
}
