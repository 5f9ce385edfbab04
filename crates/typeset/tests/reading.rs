//! What programs get out of the files: text in reading order, languages, links, metadata.

#![allow(clippy::unwrap_used)] // Every line here is a test's.

mod common;

use common::{beside, block, danish, english, folded, fonts, german, language, run, single};
use herold_notice::{Block, Notice, Publication, Role};
use herold_typeset::{FontFiles, Fonts, TypesetError, pdf};

fn make(publication: &Publication) -> Vec<u8> {
    pdf(publication, &fonts()).unwrap()
}

/// Returns the text that assistive technology gets, element by element.
fn structure_text(file: &[u8]) -> String {
    let shown = run("pdfinfo", "poppler-utils", &["-struct-text", "{}"], file);
    let quoted = |line: &str| Some(line.trim().strip_prefix('"')?.strip_suffix('"')?.to_owned());
    folded(&shown.lines().filter_map(quoted).collect::<Vec<_>>().join(" "))
}

/// Returns the file as plain objects.
fn objects(file: &[u8]) -> String {
    run("qpdf", "qpdf", &["--qdf", "--object-streams=disable", "{}", "-"], file)
}

fn block_text(block: &Block) -> String {
    let bullet = if block.role == Role::Item { "• " } else { "" };
    format!("{bullet}{}", block.text())
}

/// Returns text without spaces: between a word and a sign after a link the reader's program puts one.
fn tight(text: &str) -> String {
    folded(text).replace(' ', "")
}

fn letterhead(notice: &Notice) -> String {
    format!("{} {}", notice.letterhead.organisation, notice.letterhead.lines.join(" "))
}

#[test]
fn the_structure_reads_as_the_notice() {
    for notice in [german(), danish(), english()] {
        let wanted =
            format!("{} {}", letterhead(&notice), notice.blocks.iter().map(block_text).collect::<Vec<_>>().join(" "));
        let got = structure_text(&make(&single(notice)));
        assert_eq!(tight(&got), tight(&wanted));
        for word in folded(&wanted).split(' ') {
            assert!(got.contains(word.trim_end_matches(['.', ',', ';'])), "{word}");
        }
    }
}

#[test]
fn side_by_side_reads_pair_by_pair() {
    let (left, right) = (german(), danish());
    let publication = beside(left.clone(), right);
    let mut wanted = format!("{} {} Deutsch Dansk", letterhead(&left), left.furniture.side_by_side_caption);
    for row in publication.rows() {
        for cell in row.cells.into_iter().flatten() {
            wanted = format!("{wanted} {}", block_text(cell));
        }
    }
    assert_eq!(tight(&structure_text(&make(&publication))), tight(&wanted));
}

#[test]
fn words_at_line_ends_stay_apart() {
    let got = structure_text(&make(&single(german())));
    for block in german().blocks.iter().filter(|b| b.sentences.iter().all(|s| s.marks.is_empty())) {
        assert!(got.contains(&folded(&block.text())), "{}", block.text());
    }
}

#[test]
fn roles_become_tags() {
    let shown = run("pdfinfo", "poppler-utils", &["-struct", "{}"], &make(&single(german())));
    let count = |tag: &str| shown.lines().filter(|line| line.split_whitespace().next() == Some(tag)).count();
    assert_eq!((count("H1"), count("H2")), (1, 3));
    assert_eq!((count("L"), count("LI"), count("Lbl"), count("LBody")), (1, 3, 3, 3));
    assert_eq!((count("BlockQuote"), count("Link")), (1, 4));
}

#[test]
fn each_column_has_its_language() {
    let objects = objects(&make(&beside(german(), danish())));
    let rows = german().blocks.len() + 1;
    let count = |tag: &str| objects.matches(&format!("/Lang ({tag})")).count();
    assert_eq!(count("da-DK"), rows);
    // The catalogue, and perhaps the root of the structure, name it too.
    assert!((rows + 1..=rows + 2).contains(&count("de-DE")), "{}", count("de-DE"));
}

#[test]
fn links_are_annotations_with_their_text() {
    let file = make(&single(german()));
    let urls = run("pdfinfo", "poppler-utils", &["-url", "{}"], &file);
    for url in
        ["https://www.foerdekliniken.example/aktuell", "tel:+494615550123", "mailto:presse@foerdekliniken.example"]
    {
        assert!(urls.contains(url), "{urls}");
    }
    let objects = objects(&file);
    assert_eq!(objects.matches("/Subtype /Link").count(), 4);
    assert!(objects.contains("/Contents (www.foerdekliniken.example/aktuell)"));
}

#[test]
fn addresses_outside_ascii_are_encoded() {
    let mut notice = german();
    notice.blocks = vec![block("p", Role::Paragraph, &["Mehr [hier](https://förde.example/a b)."])];
    let urls = run("pdfinfo", "poppler-utils", &["-url", "{}"], &make(&single(notice)));
    assert!(urls.contains("https://f%C3%B6rde.example/a%20b"), "{urls}");
}

#[test]
fn metadata_names_title_author_subject_and_time() {
    let notice = german();
    let file = make(&single(notice.clone()));
    let shown = run("pdfinfo", "poppler-utils", &["-isodates", "{}"], &file);
    let has = |name: &str, value: &str| {
        let found = shown.lines().any(|line| line.split_once(':').is_some_and(|(n, v)| n == name && v.trim() == value));
        assert!(found, "{name}: {value} not in\n{shown}");
    };
    has("Title", &notice.title);
    has("Author", "Fördekliniken Nordmark");
    has("Subject", &notice.furniture.description);
    has("Tagged", "yes");
    has("Page size", "595.276 x 841.89 pts (A4)");
    assert!(shown.contains("2026-11-14T09:30:00+01"), "{shown}");
    let objects = objects(&file);
    assert!(objects.contains("/DisplayDocTitle true"));
    let xmp = String::from_utf8_lossy(&file);
    assert!(xmp.contains("pdfuaid:part>1<") && xmp.contains("pdfaid:part>2<") && xmp.contains("pdfaid:conformance>A<"));
}

#[test]
fn the_outline_has_the_headings() {
    let objects = objects(&make(&single(english())));
    for title in ["What this means for patients", "Contact for the media"] {
        assert!(objects.contains(&format!("/Title ({title})")), "{title}");
    }
}

#[test]
fn files_are_sound() {
    for publication in [single(german()), beside(english(), german())] {
        let report = run("qpdf", "qpdf", &["--check", "{}"], &make(&publication));
        assert!(report.contains("No syntax or stream encoding errors"), "{report}");
    }
}

#[test]
fn the_same_notice_gives_the_same_bytes() {
    for publication in [single(german()), beside(german(), danish())] {
        assert!(make(&publication) == make(&publication));
    }
    assert!(make(&single(german())) != make(&single(danish())));
}

#[test]
fn no_stream_ends_in_a_carriage_return() {
    let fonts = fonts();
    for day in 0..100 {
        let text = format!("Stand: {day}. November 2026, {}:{:02} Uhr.", day % 24, day * 7 % 60);
        let notice = Notice { blocks: vec![block("as-of", Role::Note, &[&text])], ..german() };
        let file = pdf(&single(notice), &fonts).unwrap();
        assert!(!file.windows(11).any(|bytes| bytes == b"\r\nendstream"), "{day}");
    }
}

#[test]
fn later_pages_have_header_and_number() {
    let text = run("pdftotext", "poppler-utils", &["-layout", "{}", "-"], &make(&single(german())));
    let pages: Vec<&str> = text.split('\u{c}').collect();
    assert!(pages[0].contains("Seite 1 von 2") && pages[1].contains("Seite 2 von 2"));
    assert!(!pages[0].contains("Nordmark · Pressemitteilung") && pages[1].contains("Nordmark · Pressemitteilung"));
}

#[test]
fn odd_notices_become_files() {
    let sentence = "Die Wiederherstellung der Systeme dauert nach Angaben der Fachleute noch mehrere Tage. ";
    let word = "Verfügbarkeit".repeat(40);
    let empty =
        Notice { title: String::new(), letterhead: Default::default(), furniture: Default::default(), ..german() };
    let cases: Vec<(&str, Notice)> = vec![
        ("long", Notice { blocks: vec![block("p", Role::Paragraph, &[&sentence.repeat(700)])], ..german() }),
        ("heading", Notice { blocks: vec![block("h", Role::Headline, &[&sentence.repeat(300)])], ..german() }),
        (
            "word",
            Notice {
                blocks: vec![block("h", Role::Headline, &[&word]), block("p", Role::Quote, &[&word])],
                ..german()
            },
        ),
        ("empty", Notice { blocks: Vec::new(), ..empty.clone() }),
        (
            "blank",
            Notice { blocks: vec![block("p", Role::Paragraph, &[" "]), block("c", Role::Contact, &[])], ..empty },
        ),
        ("unknown", Notice { language: language("xx", "x-unknown", "?"), ..german() }),
        ("none", Notice { language: language("", "", ""), ..german() }),
        (
            "odd",
            Notice {
                blocks: vec![block("p", Role::Paragraph, &["a\u{0}b\u{feff}c\u{200b}d\u{a0}e\u{2011}f\u{2126}g\r\nh"])],
                ..german()
            },
        ),
    ];
    for (name, notice) in cases {
        let file = pdf(&single(notice), &fonts()).unwrap_or_else(|error| panic!("{name}: {error}"));
        run("qpdf", "qpdf", &["--check", "{}"], &file);
    }
}

#[test]
fn a_character_without_a_glyph_is_named() {
    let notice = Notice { blocks: vec![block("p", Role::Paragraph, &["Alles gut 😀"])], ..german() };
    let error = pdf(&single(notice), &fonts()).unwrap_err();
    assert_eq!(error, TypesetError::MissingGlyph { character: '😀', excerpt: "😀".into() });
    assert!(error.to_string().contains("U+1F600"), "{error}");
}

#[test]
fn a_file_that_is_no_font_is_refused() {
    let files = FontFiles {
        regular: vec![1, 2, 3].into(),
        italic: vec![].into(),
        semibold: vec![].into(),
        bold: vec![].into(),
        fallbacks: Vec::new(),
    };
    assert!(matches!(Fonts::new(files), Err(TypesetError::Font { .. })));
}

#[test]
fn a_damaged_font_is_an_error_not_a_crash() {
    let whole = include_bytes!("../fonts/IBMPlexSans-Regular.ttf");
    for length in (0..whole.len()).step_by(9_973) {
        let cut = || whole[..length].to_vec().into();
        let files = FontFiles { regular: cut(), italic: cut(), semibold: cut(), bold: cut(), fallbacks: Vec::new() };
        assert!(Fonts::new(files).and_then(|fonts| pdf(&single(german()), &fonts)).is_err(), "{length} bytes");
    }
}

#[test]
fn a_private_character_is_named() {
    let notice = Notice { blocks: vec![block("p", Role::Paragraph, &["Zeichen \u{e000}"])], ..german() };
    let error = pdf(&single(notice), &fonts()).unwrap_err().to_string();
    assert!(error.contains("U+E000"), "{error}");
}
