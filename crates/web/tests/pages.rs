//! HTML and text of whole notices.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a helper of tests fails like a test")]

mod house;

use herold_notice::{Direction, Language, Mark, MarkKind, Role, Sentence};
use herold_web::{clipboard, fragment, html, text};
use house::{danish, german, hostile, sample, side_by_side, single};

/// Returns what an element's text says, without tags and with the five entities resolved.
fn words(html: &str) -> String {
    let body = html.split_once("<body").unwrap().1;
    let mut out = String::new();
    let mut inside = true;
    for c in body.chars() {
        match c {
            '<' => inside = true,
            '>' => inside = false,
            c if !inside => out.push(c),
            _ => {}
        }
    }
    for (entity, c) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")] {
        out = out.replace(entity, c);
    }
    out
}

#[test]
fn every_sentence_stands_in_reading_order() {
    for notice in [german(), danish()] {
        let page = words(&html(&single(notice.clone())));
        let mut from = 0;
        for sentence in notice.blocks.iter().flat_map(|b| &b.sentences) {
            from += page[from..].find(&sentence.text).unwrap_or_else(|| panic!("{:?} after {from}", sentence.text));
        }
    }
}

#[test]
fn rows_hold_both_languages_in_turn() {
    let page = html(&side_by_side());
    assert_eq!(page.matches("<tr role=\"row\">\n").count(), german().blocks.len());
    assert_eq!(page.matches("<td role=\"cell\" lang=\"de-DE\" dir=\"ltr\">").count(), 18);
    assert_eq!(page.matches("<td role=\"cell\" lang=\"da-DK\" dir=\"ltr\">").count(), 18);
    assert!(page.contains("<th scope=\"col\" role=\"columnheader\" lang=\"da-DK\" dir=\"ltr\">Dansk</th>"));
    assert!(
        page.contains("<td role=\"cell\" lang=\"da-DK\" dir=\"ltr\"></td>"),
        "what is still to translate leaves its cell empty"
    );
    let at = |part: &str| page.find(part).unwrap();
    assert!(at("Was jetzt gilt") < at("Det gælder nu") && at("Det gælder nu") < at("Die Stationen rufen"));
}

#[test]
fn a_page_names_its_language_and_needs_nothing_else() {
    let page = html(&single(danish()));
    assert!(page.starts_with("<!DOCTYPE html>\n<html lang=\"da-DK\" dir=\"ltr\">"));
    assert!(page.contains("<title>Klinikum Nordmark udskyder"));
    assert!(page.contains("content=\"default-src 'none'; style-src 'unsafe-inline';"));
    for outside in ["<script", "<link", "@import", "url(", "<img", " src="] {
        assert!(!page.contains(outside), "{outside}");
    }
    assert_eq!(page.matches("<h1 ").count(), 1);
    assert_eq!(page.matches("<ul>").count(), 1);
    assert!(page.contains("<a href=\"tel:+494615550123\">+49 461 555 0123</a><br>"));
}

#[test]
fn hostile_text_is_text_in_html() {
    let page = html(&single(hostile()));
    assert!(!page.contains("<script") && !page.contains("href=\"javascript") && !page.contains("<a "));
    assert!(page.chars().all(|c| !c.is_control() || c == '\n' || c == '\t'));
    assert!(words(&page).contains(sample::TAMED));
    assert!(page.contains("Zeile<br>Zeile"));
}

#[test]
fn right_to_left_languages_say_so() {
    let mut notice = german();
    notice.language.direction = Direction::Rtl;
    assert!(html(&single(notice)).contains("<html lang=\"de-DE\" dir=\"rtl\">"));
}

#[test]
fn lines_are_at_most_72_columns_and_no_word_is_lost() {
    for notice in [german(), danish()] {
        let page = text(&single(notice.clone()));
        assert!(page.lines().all(|l| l.chars().count() <= 72), "{page}");
        assert!(page.ends_with('\n') && !page.contains("\n\n\n"));
        let flat = page.split_whitespace().collect::<Vec<_>>().join(" ");
        for block in notice.blocks.iter().filter(|b| b.segment.0 != "label") {
            let wanted = block.text().split_whitespace().collect::<Vec<_>>().join(" ");
            assert!(flat.contains(&wanted), "{wanted}");
        }
        assert!(page.contains("\n+49 461 555 0123\n"), "contacts keep their lines");
    }
}

#[test]
fn columns_keep_their_edge() {
    let page = text(&side_by_side());
    let body = page.split_once("\n\n").unwrap().1;
    for line in body.lines() {
        let at = line.chars().position(|c| c == '│' || c == '┼');
        assert_eq!(at, Some(49), "{line:?}");
        assert!(line.chars().count() <= 99, "{line:?}");
    }
}

#[test]
fn hostile_text_is_text_in_text() {
    let page = text(&single(hostile()));
    assert!(page.chars().all(|c| !c.is_control() || c == '\n'));
    assert!(page.contains(sample::TAMED) && page.contains("Silbentrennung"));
}

#[test]
fn html_german() {
    insta::assert_snapshot!(html(&single(german())));
}

#[test]
fn html_side_by_side() {
    insta::assert_snapshot!(html(&side_by_side()));
}

#[test]
fn text_german() {
    insta::assert_snapshot!(text(&single(german())));
}

#[test]
fn text_danish() {
    insta::assert_snapshot!(text(&single(danish())));
}

#[test]
fn text_side_by_side() {
    insta::assert_snapshot!(text(&side_by_side()));
}

#[test]
fn numbers_keep_their_order_in_a_language_from_right_to_left() {
    let mut notice = german();
    notice.language = Language { tag: "ar".to_owned(), direction: Direction::Rtl, ..notice.language };
    for block in &mut notice.blocks {
        block.sentences = match block.role {
            Role::Contact => vec![
                Sentence { text: "أسئلة؟".to_owned(), ..Sentence::default() },
                Sentence {
                    text: "+49 461 555-0123".to_owned(),
                    marks: vec![Mark {
                        start: 0,
                        end: 16,
                        kind: MarkKind::Link { href: "tel:+494615550123".to_owned() },
                    }],
                    ..Sentence::default()
                },
            ],
            _ => vec![Sentence { text: "اتصل بنا على +49 461 555-0100.".to_owned(), ..Sentence::default() }],
        };
    }
    let publication = single(notice);
    let page = html(&publication);
    assert!(page.contains("اتصل بنا على \u{2066}+49 461 555-0100\u{2069}."), "{page}");
    assert!(page.contains("\u{2066}<a href=\"tel:+494615550123\">+49 461 555-0123</a>\u{2069}"), "{page}");
    assert!(fragment(&publication).contains("\u{2066}+49 461 555-0100\u{2069}"));
    assert!(clipboard(&publication).text.contains("\u{2066}+49 461 555-0100\u{2069}"));
    let plain = text(&publication);
    assert!(plain.lines().any(|line| line.contains("\u{2066}+49 461 555-0100\u{2069}")), "no line parts it: {plain}");
    // Nothing is added to other languages.
    assert!(!html(&single(german())).contains('\u{2066}') && !text(&single(german())).contains('\u{2066}'));
}
