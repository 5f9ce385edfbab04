use super::{common, plain, set_in, texts};
use crate::{
    breaking::Shape,
    fonts::FaceName,
    paragraph::{Line, text_of},
    shape::{Piece, SOFT_HYPHEN, Shaper},
    text::Text,
};
use herold_notice::{Notice, Role};
use std::sync::LazyLock;

const SHAPES: [Shape; 3] = [Shape::Justified, Shape::Ragged, Shape::Display];

fn paragraphs(notice: &Notice) -> Vec<Text> {
    let running = notice.blocks.iter().filter(|b| b.role != Role::Contact);
    running.map(|b| Text::of_sentences(&b.sentences, &[], FaceName::Regular, FaceName::Semibold)).collect()
}

/// A paragraph set in a column.
struct Case {
    text: Text,
    measure: f32,
    shape: Shape,
    lines: Vec<Line>,
}

/// Every paragraph of three languages in columns of many widths.
static CASES: LazyLock<Vec<Case>> = LazyLock::new(|| {
    let fonts = common::fonts();
    let shaper = Shaper::new(&fonts);
    let mut cases = Vec::new();
    for notice in [common::german(), common::danish(), common::english()] {
        for text in paragraphs(&notice) {
            for measure in [90.0, 140.0, 200.0, 231.0, 300.0, 388.0, 500.0] {
                for shape in SHAPES {
                    let lines = set_in(&text, &notice.language.tag, measure, shape, &shaper);
                    cases.push(Case { text: text.clone(), measure, shape, lines });
                }
            }
        }
    }
    cases
});

fn everywhere(mut check: impl FnMut(&Text, f32, Shape, &[Line])) {
    for Case { text, measure, shape, lines } in CASES.iter() {
        check(text, *measure, *shape, lines);
    }
}

#[test]
fn nothing_is_lost() {
    everywhere(|text, _, _, lines| assert_eq!(text_of(lines), text.plain_text()));
}

#[test]
fn no_line_is_too_long() {
    everywhere(|_, measure, _, lines| {
        for (line, text) in lines.iter().zip(texts(lines)) {
            assert!(line.width <= measure + 0.5, "{} > {measure}: {text}", line.width);
        }
    });
}

#[test]
fn justified_lines_end_at_the_edge_or_the_paragraph_is_ragged() {
    let mut filled = 0;
    everywhere(|_, measure, shape, lines| {
        let Some((_, full)) = lines.split_last() else { return };
        if shape != Shape::Justified {
            return;
        }
        let with_space = || full.iter().zip(texts(full)).filter(|(_, text)| text.trim_end().contains(' '));
        if with_space().all(|(line, _)| (line.width - measure).abs() < 0.1) {
            filled += 1;
            return;
        }
        // Ragged as a whole: no space is wider than another.
        let spaces = full
            .iter()
            .flat_map(|line| &line.runs)
            .flat_map(|run| run.glyphs.iter().filter(|g| run.text.get(g.start..g.end) == Some(" ")).map(|g| g.advance));
        let (least, most) = spaces.fold((f32::MAX, 0.0_f32), |(a, b), advance| (a.min(advance), b.max(advance)));
        assert!(most - least < 0.05, "spaces of {least} to {most} em in a column of {measure}: {:?}", texts(full));
    });
    assert!(filled > 10, "only {filled} paragraphs could be justified");
}

#[test]
fn no_more_than_two_hyphens_in_a_row() {
    everywhere(|_, measure, _, lines| {
        let ends: Vec<bool> = texts(lines).iter().map(|text| text.ends_with(['\u{ad}', '-'])).collect();
        assert!(!ends.windows(3).any(|row| row == [true; 3]), "{measure}: {:?}", texts(lines));
    });
}

#[test]
fn no_dash_at_a_line_start() {
    everywhere(|_, _, _, lines| {
        for text in texts(lines) {
            assert!(!text.starts_with(['–', '—', ' ']), "{text}");
        }
    });
}

#[test]
fn the_space_stands_at_the_line_end() {
    everywhere(|_, _, _, lines| {
        let Some((last, full)) = lines.split_last() else { return };
        for text in texts(full) {
            assert!(
                text.ends_with([' ', '\u{ad}', '-', '/'])
                    || text.ends_with("www.")
                    || text.ends_with("foerdekliniken."),
                "{text:?}"
            );
        }
        assert!(!texts(std::slice::from_ref(last))[0].ends_with([' ', '\u{ad}']));
    });
}

#[test]
fn headlines_are_few_lines_of_like_length_without_hyphens() {
    let fonts = common::fonts();
    let shaper = Shaper::new(&fonts);
    let text = plain("Angriff auf die Technik: Notaufnahmen bleiben geöffnet, planbare Eingriffe verschoben");
    let lines = set_in(&text, "xx", 200.0, Shape::Display, &shaper);
    assert_eq!(
        texts(&lines),
        ["Angriff auf die Technik: ", "Notaufnahmen bleiben geöffnet, ", "planbare Eingriffe verschoben"]
    );
    everywhere(|_, _, shape, lines| {
        if shape == Shape::Display && lines.len() > 1 {
            assert!(lines.iter().all(|line| line.width > 0.0));
        }
    });
}

#[test]
fn a_headline_has_no_word_alone_and_its_brackets_hold_on() {
    let fonts = common::fonts();
    let shaper = Shaper::new(&fonts);
    let headline = "Begutachtungen eingeschränkt: Cyberangriff auf den Medizinischen Dienst Weserland";
    let text = Text::plain(headline, FaceName::Semibold);
    let lines = set_in(&text, "de", 149.0, Shape::Display, &shaper);
    assert_eq!(
        texts(&lines),
        ["Begutachtungen eingeschränkt: ", "Cyberangriff auf ", "den Medizinischen ", "Dienst Weserland"]
    );
    let text = plain(
        "Gesamte IT vom Netz genommen – bisher kein Hinweis, dass Daten von Versicherten, Auftraggebern und \
         Beschäftigten in fremde Hände gelangt sind (Stand: 9. Dezember, 17:05 Uhr)",
    );
    for measure in [180.0, 200.0, 220.0, 240.0, 300.0] {
        for shape in [Shape::Ragged, Shape::Display] {
            let lines = set_in(&text, "de", measure, shape, &shaper);
            assert!(texts(&lines).iter().all(|line| !line.ends_with("(Stand: ")), "{:?}", texts(&lines));
        }
    }
}

#[test]
fn a_date_is_not_parted() {
    let fonts = common::fonts();
    let shaper = Shaper::new(&fonts);
    for (tag, date) in
        [("de", "9. Dezember"), ("da", "9. december"), ("de", "(9.\u{a0}September"), ("en", "9 December")]
    {
        let source =
            format!("Am frühen Morgen des {date} geschah es, und am {date} wurde es gemeldet, dann am {date}.");
        let text = plain(&source);
        for measure in 90..300 {
            for shape in SHAPES {
                for line in texts(&set_in(&text, tag, measure as f32, shape, &shaper)) {
                    let parted =
                        ["em\u{ad}", "zem\u{ad}", "Sep\u{ad}", "De\u{ad}", "de\u{ad}", "cem\u{ad}", "tem\u{ad}"];
                    assert!(!parted.iter().any(|part| line.ends_with(part)), "{measure}: {line}");
                }
            }
        }
    }
}

#[test]
fn no_paragraph_ends_in_the_rest_of_a_word() {
    let (mut seen, mut parted) = (0, Vec::new());
    everywhere(|_, measure, shape, lines| {
        if measure < 200.0 || lines.len() < 2 {
            return;
        }
        seen += 1;
        let lines = texts(lines);
        if lines[lines.len() - 2].ends_with('\u{ad}') && !lines[lines.len() - 1].contains(' ') {
            parted.push((measure, shape, lines));
        }
    });
    assert!(seen > 50 && parted.is_empty(), "{parted:?}");
}

#[test]
fn no_short_word_ends_a_paragraph_alone() {
    let fonts = common::fonts();
    let shaper = Shaper::new(&fonts);
    let text = plain(
        "Der kommer nyt her på siden senest onsdag den 10. december 2025 kl. 15.00. Vi holder forsikrede, \
         opdragsgivere og medarbejdere orienteret om undersøgelsen og arbejdet med at få systemerne i gang igen.",
    );
    for measure in 200..420 {
        for shape in [Shape::Justified, Shape::Ragged] {
            let lines = texts(&set_in(&text, "da", measure as f32, shape, &shaper));
            assert_ne!(lines.last().map(String::as_str), Some("igen."), "{measure} {shape:?}: {lines:?}");
        }
    }
}

#[test]
fn a_word_with_a_hyphen_is_parted_there_or_not_at_all() {
    let fonts = common::fonts();
    let shaper = Shaper::new(&fonts);
    let text = plain(
        "Vi blev tidligt om morgenen den 9. december 2025 ramt af et omfattende cyberangreb. For at forhindre større \
         skade har vi koblet alle vores it-systemer fra nettet.",
    );
    for measure in 190..400 {
        for shape in [Shape::Justified, Shape::Ragged] {
            for line in texts(&set_in(&text, "da", measure as f32, shape, &shaper)) {
                assert!(!line.contains("it-sy") || line.contains("it-systemer"), "{measure} {shape:?}: {line}");
            }
        }
    }
}

#[test]
fn the_first_word_of_a_sentence_goes_with_the_second() {
    let fonts = common::fonts();
    let shaper = Shaper::new(&fonts);
    let text = plain(
        "If you need personal advice: Cyber hotline (in Danish), from the Danish Resilience Agency (SAMSIK). Open to \
         everyone.",
    );
    let lines = set_in(&text, "en", 246.0, Shape::Ragged, &shaper);
    assert_eq!(texts(&lines).last().map(String::as_str), Some("Open to everyone."), "{:?}", texts(&lines));
}

#[test]
fn a_headline_parts_only_a_word_wider_than_its_column() {
    let fonts = common::fonts();
    let shaper = Shaper::new(&fonts);
    let text = plain("Informationssicherheitsbeauftragter informiert");
    let lines = set_in(&text, "de", 120.0, Shape::Display, &shaper);
    assert_eq!(texts(&lines), ["Informationssicherheits\u{ad}", "beauftragter informiert"]);
}

#[test]
fn a_broken_word_ends_with_a_glyph_of_its_own() {
    let fonts = common::fonts();
    let shaper = Shaper::new(&fonts);
    for face in FaceName::ALL {
        let own = fonts.chain(face)[0];
        let (drawn, soft) = shaper.soft_hyphen(face, own).unwrap();
        assert_eq!(drawn, own);
        assert_eq!(soft.glyphs.len(), 1);
        assert_ne!(soft.glyphs[0].id, shaper.shape(Piece::plain(own, "-")).unwrap().glyphs[0].id);
        assert_eq!((soft.glyphs[0].start, soft.glyphs[0].end), (0, SOFT_HYPHEN.len()));
    }
}

#[test]
fn kerning_counts_across_possible_hyphens() {
    let fonts = common::fonts();
    let shaper = Shaper::new(&fonts);
    let text = plain("Verfügbarkeitsangriffe");
    let regular = fonts.chain(FaceName::Regular)[0];
    let whole = shaper.shape(Piece::plain(regular, &text.string)).unwrap().width * 10.0;
    let lines = set_in(&text, "de", 400.0, Shape::Justified, &shaper);
    assert!((lines[0].width - whole).abs() < 0.01);
}

#[test]
fn odd_texts_are_set_whole() {
    let fonts = common::fonts();
    let shaper = Shaper::new(&fonts);
    let sentence = "Die Wiederherstellung der Systeme dauert nach Angaben der Fachleute noch mehrere Tage. ";
    for source in [
        sentence.repeat(60_000 / sentence.len()),
        "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz".repeat(8),
        "x".repeat(500),
        "Überwachung".repeat(2_000),
        "1 ".repeat(400),
        "– ".repeat(200),
        "a\u{a0}".repeat(300),
        "-".repeat(300),
        "e\u{301}tude cafe\u{301}".to_owned(),
        String::new(),
        " \n\t ".to_owned(),
    ] {
        let text = plain(&source);
        for (measure, shape) in [(388.0, Shape::Justified), (120.0, Shape::Ragged), (200.0, Shape::Display)] {
            let lines = set_in(&text, "de-DE", measure, shape, &shaper);
            assert_eq!(text_of(&lines), text.plain_text());
            assert!(lines.iter().all(|line| line.width <= measure + 0.5), "{source:.60} in {measure}");
        }
    }
}

#[test]
fn a_column_narrower_than_a_letter_still_ends() {
    let fonts = common::fonts();
    let shaper = Shaper::new(&fonts);
    let text = plain("Wiederherstellung der Systeme");
    assert_eq!(text_of(&set_in(&text, "de", 2.0, Shape::Justified, &shaper)), text.string);
}

#[test]
fn marks_become_faces_and_links() {
    let text = Text::of_sentences(
        &[
            common::sentence("Siehe *jetzt* [die Seite](https://a.example) und"),
            common::sentence("[Post](mailto:a@b.example)."),
        ],
        &[],
        FaceName::Regular,
        FaceName::Semibold,
    );
    assert_eq!(text.string, "Siehe jetzt die Seite und Post.");
    assert_eq!(text.links, ["https://a.example", "mailto:a@b.example"]);
    assert_eq!([text.link_text(0), text.link_text(1)], ["die Seite", "Post"]);
    let strong: Vec<&str> =
        text.spans.iter().filter(|s| s.face == FaceName::Semibold).map(|s| &text.string[s.start..s.end]).collect();
    assert_eq!(strong, ["jetzt"]);
}
