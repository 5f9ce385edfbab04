use super::plain;
use crate::gaps::{InnerBreak, patterns, words};

/// Returns the text with `|` where a line may end at a space, and the space alone where not.
fn spaces(text: &str) -> String {
    let text = plain(text);
    let words = words(&text, None);
    let mut shown = String::new();
    for (at, word) in words.iter().enumerate() {
        if at > 0 {
            shown.push(if word.break_before { '|' } else { ' ' });
        }
        shown.push_str(&text.string[word.range.clone()]);
    }
    shown
}

/// Returns a word with `-` where it may be hyphenated and `/` at other breaks.
fn parts(word: &str, tag: &str) -> String {
    let text = plain(word);
    let mut shown = String::new();
    let mut from = 0;
    for (at, kind) in &words(&text, patterns(tag))[0].breaks {
        shown.push_str(&text.string[from..*at]);
        shown.push(if *kind == InnerBreak::Hyphen { '-' } else { '/' });
        from = *at;
    }
    shown + &text.string[from..]
}

#[test]
fn numbers_hold_what_they_count() {
    assert_eq!(spaces("innerhalb von 72 Stunden nach"), "innerhalb|von 72 Stunden|nach");
    assert_eq!(spaces("am 9. Dezember 2025 um 16:00 Uhr."), "am 9. Dezember|2025|um 16:00 Uhr.");
    assert_eq!(spaces("rund 61.000 Betten, das sind 33 % aller"), "rund|61.000 Betten,|das|sind|33 %|aller");
    assert_eq!(spaces("seit 2025 wurde es besser"), "seit|2025|wurde|es|besser");
    assert_eq!(spaces("søndag den 15. november kl. 16 på"), "søndag|den 15. november|kl. 16 på");
    assert_eq!(spaces("under Article 33 of"), "under|Article 33 of");
}

#[test]
fn a_year_holds_its_word_in_ukrainian_and_figures_of_the_arabic_world_count() {
    assert_eq!(spaces("14 листопада 2026 року, з 2026 р. до"), "14 листопада|2026 року,|з 2026 р.|до");
    assert_eq!(spaces("на пл. Ринок, ім. Франка"), "на|пл. Ринок,|ім. Франка");
    assert_eq!(spaces("في ١٤ نوفمبر ٢٠٢٦ على رقم ٠٤٦١ ٥٥٥"), "في ١٤ نوفمبر|٢٠٢٦|على|رقم ٠٤٦١ ٥٥٥");
}

#[test]
fn telephone_numbers_hold_together() {
    assert_eq!(spaces("Tel. +49 461 555 0199, täglich"), "Tel. +49 461 555 0199,|täglich");
    assert_eq!(spaces("unter +45 70 12 34 56 erreichbar"), "unter|+45 70 12 34 56 erreichbar");
    assert_eq!(spaces("(0461) 555 0199"), "(0461) 555 0199");
}

#[test]
fn abbreviations_and_dashes_hold() {
    assert_eq!(spaces("erklärt Prof. Dr. Überschär heute"), "erklärt|Prof. Dr. Überschär|heute");
    assert_eq!(
        spaces("Systeme, z. B. das Labor, nach Art. 33 und § 32"),
        "Systeme,|z. B. das|Labor,|nach|Art. 33 und|§ 32"
    );
    assert_eq!(spaces("Geräte – Beatmung, Dialyse – laufen"), "Geräte –|Beatmung,|Dialyse –|laufen");
    assert_eq!(spaces("Das war so. Das bleibt so."), "Das|war|so.|Das|bleibt|so.");
    assert_eq!(spaces("ein\u{a0}fester Raum"), "ein\u{20}fester|Raum");
}

#[test]
fn words_part_by_their_language() {
    assert_eq!(parts("Informationstechnik", "de-DE"), "In-for-ma-ti-ons-tech-nik");
    assert_eq!(parts("hospitalet", "da-DK"), "ho-spi-ta-let");
    assert_eq!(parts("information", "en-GB"), "in-for-ma-tion");
    // Both signs of the apostrophe.
    assert_eq!(parts("від’єднали", "uk"), "від’єд-нали");
    assert_eq!(parts("відʼєднали", "uk"), "відʼєд-нали");
    assert_eq!(parts("Informationstechnik", "xx"), "Informationstechnik");
    assert_eq!(parts("Informationstechnik", ""), "Informationstechnik");
}

#[test]
fn parts_have_two_letters_before_and_three_after_or_two_in_danish() {
    for (tag, text, after) in [
        ("de", include_str!("../../tests/common/german.txt"), 3),
        ("da", include_str!("../../tests/common/danish.txt"), 2),
        ("en", include_str!("../../tests/common/english.txt"), 3),
    ] {
        for word in text.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty()) {
            let parted = parts(word, tag);
            let pieces: Vec<usize> = parted.split('-').map(|part| part.chars().count()).collect();
            if pieces.len() > 1 {
                assert!(pieces[0] >= 2 && *pieces.last().unwrap() >= after, "{parted}");
            }
        }
    }
}

#[test]
fn abbreviations_addresses_and_numbers_stay_whole() {
    for word in ["DSGVO", "presse@foerdekliniken.example", "E-Mail", "10.000", "8–16", "CO2-frei"] {
        assert_eq!(parts(word, "de"), word);
    }
    assert_eq!(parts("www.foerdekliniken.example/aktuell", "de"), "www.foerdekliniken.example//aktuell");
    assert_eq!(parts("https://a-b.example/x", "de"), "https:///a-b.example//x");
    assert_eq!(parts("IT-Netz", "de"), "IT-/Netz");
    assert_eq!(parts("2FA-Code", "de"), "2FA-/Code");
}

#[test]
fn the_author_decides_first() {
    assert_eq!(parts("Urin\u{ad}stinkt", "de").replace('-', ""), "Urinstinkt");
    assert!(words(&plain("Urin\u{ad}stinkt"), patterns("de"))[0].breaks.contains(&(4, InnerBreak::Hyphen)));
    assert_eq!(parts("IT\u{2011}Störung", "de"), "IT-Stö-rung");
}
