//! Pages by kind: what stands where, and what the eye alone gets.

#![allow(clippy::unwrap_used)] // Every line here is a test's.

mod common;

use common::pages::{Word, words};
use common::{beside, block, danish, folded, fonts, german, language, run, single};
use herold_notice::{Block, Colour, Design, Direction, Image, Language, Look, Media, Notice, Role, Window};
use herold_typeset::{Options, Paper, TypesetError, pdf, pdf_with};

fn structure(file: &[u8]) -> String {
    folded(&run("pdfinfo", "poppler-utils", &["-struct-text", "{}"], file))
}

fn looking(look: Look, blocks: Vec<Block>, design: Design) -> Notice {
    Notice { blocks, design: Design { look, ..design }, ..german() }
}

fn letter(window: Window) -> Notice {
    let blocks = vec![
        block("dateline", Role::Dateline, &["Flensburg, 14. November 2026"]),
        block("headline", Role::Headline, &["Betreffzeile"]),
        block("salutation", Role::Paragraph, &["Sehr geehrte Damen und Herren,"]),
        block("why", Role::Paragraph, &["wir schreiben Ihnen wegen Ihrer Daten."]),
    ];
    let design = Design {
        window,
        return_line: "Absenderzeile · 24937 Flensburg".to_owned(),
        footer: vec!["Amtsgericht Flensburg HRB 1".to_owned(), "Geschäftsführung: A. Beispiel".to_owned()],
        ..Design::default()
    };
    looking(Look::Letter, blocks, design)
}

#[test]
fn a_letter_leaves_the_window_to_the_address() {
    // Upper edge and lower edge of what the window shows below the sender's line, and where the subject begins at least.
    for (window, top, bottom, subject) in
        [(Window::DinA, 44.7, 72.0, 85.0), (Window::DinB, 62.7, 90.0, 103.0), (Window::Danish, 49.0, 76.0, 95.0)]
    {
        let words = words(&pdf(&single(letter(window)), &fonts()).unwrap());
        let find =
            |text: &str| words.iter().find(|word| word.text == text).unwrap_or_else(|| panic!("{text}: {words:?}"));
        let in_window = |word: &&Word| word.page == 1 && word.x < 110.0 && word.bottom > top && word.y < bottom;
        assert_eq!(words.iter().find(in_window).map(|word| &word.text), None, "{window:?}");
        let sender = find("Absenderzeile");
        assert!(sender.bottom <= top && sender.y > top - 10.0 && sender.x > 22.0, "{window:?}: {sender:?}");
        assert!((124.5..125.5).contains(&find("Flensburg,").x), "{window:?}: the date stands at the right");
        assert!(find("Betreffzeile").y >= subject && find("Betreffzeile").y < subject + 5.0, "{window:?}");
        assert!((24.0..26.0).contains(&find("Sehr").x));
        assert!(find("Amtsgericht").y > 260.0);
    }
}

#[test]
fn all_lines_at_the_foot_of_a_letter_are_there_and_below_its_text() {
    let mut notice = letter(Window::DinB);
    notice.design.footer = (1..=7).map(|n| format!("Fußzeile{n}")).collect();
    let more =
        |at: usize| block(&format!("more.{at}"), Role::Paragraph, &["Noch ein Absatz, damit die Seite voll wird."]);
    notice.blocks.extend((0..60).map(more));
    let words = words(&pdf(&single(notice), &fonts()).unwrap());
    let first = |text: &str| words.iter().find(|word| word.page == 1 && word.text == text).map(|word| word.y);
    let feet: Vec<f32> = (1..=7).map(|n| first(&format!("Fußzeile{n}")).unwrap()).collect();
    assert!(feet.is_sorted() && feet[6] < 285.0, "{feet:?}");
    let text = words.iter().filter(|word| word.page == 1 && word.text == "voll").map(|word| word.bottom);
    assert!(text.fold(0.0, f32::max) < feet[0], "no text stands in the foot");
}

#[test]
fn what_a_letter_has_for_the_eye_is_not_read_out() {
    let read = structure(&pdf(&single(letter(Window::DinB)), &fonts()).unwrap());
    assert!(read.contains("Betreffzeile") && read.contains("Sehr geehrte"));
    assert!(!read.contains("Absenderzeile") && !read.contains("Amtsgericht"), "{read}");
}

#[test]
fn the_text_of_a_press_release_ends_with_a_mark_for_the_eye() {
    let design = Design { end_mark: "– Ende –".to_owned(), ..Design::default() };
    let notice = looking(Look::Press, german().blocks, design);
    let file = pdf(&single(notice), &fonts()).unwrap();
    let mark = words(&file).into_iter().find(|word| word.text == "Ende").unwrap();
    assert!((90.0..125.0).contains(&mark.x), "in the middle: {mark:?}");
    assert!(!structure(&file).contains("Ende –"));
}

#[test]
fn an_embargo_stands_on_every_page() {
    let design = Design { every_page: "Sperrfrist: 11. Februar".to_owned(), ..Design::default() };
    let mut blocks = german().blocks;
    let more: Vec<Block> = (0..40)
        .map(|at| block(&format!("more.{at}"), Role::Paragraph, &["Noch ein Absatz, damit es mehrere Seiten werden."]))
        .collect();
    blocks.extend(more);
    let words = words(&pdf(&single(looking(Look::Press, blocks, design)), &fonts()).unwrap());
    let pages = words.iter().map(|word| word.page).max().unwrap();
    assert!(pages > 2);
    for page in 2..=pages {
        assert!(words.iter().any(|word| word.page == page && word.text == "Sperrfrist:" && word.y < 20.0), "{page}");
    }
}

fn poster(items: usize) -> Notice {
    let mut blocks = vec![block("headline", Role::Headline, &["Zurzeit ist nicht alles möglich"])];
    let item = |at| block(&format!("service.{at}"), Role::Item, &["Geplante Operationen fallen vorerst aus."]);
    blocks.extend((0..items).map(item));
    blocks.push(block(
        "contact",
        Role::Contact,
        &["Fragen?", "[+49 461 555-0](tel:+494615550)", "täglich 8 bis 20 Uhr"],
    ));
    looking(Look::Poster, blocks, Design::default())
}

#[test]
fn a_poster_is_one_sheet_with_its_number_largest() {
    for items in [1, 5, 14] {
        let words = words(&pdf(&single(poster(items)), &fonts()).unwrap());
        assert_eq!(words.iter().map(|word| word.page).max(), Some(1), "{items} items");
        let height = |text: &str| words.iter().find(|w| w.text.starts_with(text)).map(|w| w.bottom - w.y).unwrap();
        assert!(height("+49") > height("Zurzeit"), "{items} items");
        assert!(height("Zurzeit") > 1.5 * height("Geplante"), "{items} items");
    }
}

#[test]
fn a_poster_of_two_languages_is_one_sheet_across() {
    for items in [1, 5, 14] {
        let other = Notice { language: danish().language, ..poster(items) };
        let file = pdf(&beside(poster(items), other), &fonts()).unwrap();
        let size = run("pdfinfo", "poppler-utils", &["{}"], &file);
        assert!(size.contains("841.89 x 595.27"), "{size}");
        let words = words(&file);
        assert_eq!(words.iter().map(|word| word.page).max(), Some(1), "{items} items");
        let numbers: Vec<&Word> = words.iter().filter(|w| w.text.starts_with("+49")).collect();
        assert_eq!(numbers.len(), 2);
        let read = structure(&file);
        let first = read.split("Fragen?").nth(1).unwrap();
        assert!(first.contains("+49") && first.contains("täglich"), "each language is read as a whole: {read}");
        assert!((numbers[0].y - numbers[1].y).abs() < 0.1, "on one line");
        let height = |text: &str| words.iter().find(|w| w.text.starts_with(text)).map(|w| w.bottom - w.y).unwrap();
        assert!(height("+49") > height("Zurzeit"), "{items} items");
        assert!(height("Zurzeit") > 1.5 * height("Geplante"), "{items} items");
    }
}

#[test]
fn more_than_a_poster_of_two_languages_can_hold_goes_on_below_the_names() {
    let other = |items| Notice { language: danish().language, ..poster(items) };
    let words = words(&pdf(&beside(poster(60), other(60)), &fonts()).unwrap());
    let pages = words.iter().map(|word| word.page).max().unwrap();
    assert!(pages > 1, "60 items go on one sheet");
    for page in 2..=pages {
        let on: Vec<&Word> = words.iter().filter(|word| word.page == page).collect();
        // The names of the languages and the line above them, then the text.
        let name = on.iter().find(|word| word.text == "Deutsch").unwrap_or_else(|| panic!("no names on {page}"));
        let text = on.iter().filter(|word| ["Geplante", "Operationen", "Fragen?"].contains(&word.text.as_str()));
        let first = text.map(|word| word.y).fold(f32::INFINITY, f32::min);
        assert!(first > name.bottom, "page {page}: text at {first}, names to {}", name.bottom);
        for (nth, a) in on.iter().enumerate() {
            let over =
                |b: &&&Word| a.x < b.right - 0.1 && b.x < a.right - 0.1 && a.y < b.bottom - 1.5 && b.y < a.bottom - 1.5;
            let over = on[nth + 1..].iter().find(over);
            assert!(over.is_none(), "page {page}: {a:?} and {over:?}");
        }
    }
}

#[test]
fn arabic_leads_a_poster_from_the_right() {
    let mut first = poster(5);
    first.language = Language { direction: Direction::Rtl, ..language("ar", "ar", "العربية") };
    for block in &mut first.blocks {
        match block.role {
            Role::Headline => *block = common::block("headline", Role::Headline, &["بعض الخدمات متوقفة حاليًا"]),
            Role::Item => block.sentences = vec![common::sentence("العمليات المخطط لها متوقفة مؤقتًا.")],
            _ => block.sentences[0] = common::sentence("أسئلة؟"),
        }
    }
    let file = pdf(&beside(first, poster(5)), &fonts()).unwrap();
    let words = words(&file);
    assert_eq!(words.iter().map(|word| word.page).max(), Some(1));
    let numbers: Vec<&Word> = words.iter().filter(|word| word.text.starts_with("+49")).collect();
    let middle = 297.0 / 2.0;
    assert_eq!(numbers.len(), 2);
    assert!(numbers.iter().any(|number| number.x > middle) && numbers.iter().any(|number| number.right < middle));
    // German, the second language, stands at the left.
    assert!(words.iter().filter(|word| word.text == "Geplante").all(|word| word.right < middle));
    let read = structure(&file);
    // Poppler writes the letters as they stand.
    let arabic = read.find("؟ةلئسأ").unwrap_or_else(|| panic!("{read}"));
    assert!(arabic < read.find("Fragen?").unwrap(), "the first language is read first");
}

#[test]
fn a_number_too_wide_for_its_column_is_broken_between_its_groups() {
    let long = |mut notice: Notice| {
        let last = notice.blocks.last_mut().unwrap();
        last.sentences[1] = common::sentence("[+49 461 5550 1234 5678 90 123](tel:+4946155501234567890123)");
        notice
    };
    let other = Notice { language: danish().language, ..long(poster(3)) };
    let words = words(&pdf(&beside(long(poster(3)), other), &fonts()).unwrap());
    let (middle, width) = (297.0 / 2.0, 297.0);
    for group in ["+49", "5678", "123"] {
        let found: Vec<&Word> = words.iter().filter(|word| word.text == group).collect();
        assert_eq!(found.len(), 2, "{group}: {words:?}");
        assert!(found.iter().all(|word| word.right < middle || word.x > middle), "{group} crosses the middle");
        assert!(found.iter().all(|word| word.x > 15.0 && word.right < width - 15.0), "{group} leaves the sheet");
    }
}

#[test]
fn a_poster_grows_with_its_paper() {
    let of = |paper| {
        let options = Options { paper, ..Options::default() };
        let file = pdf_with(&single(poster(3)), &fonts(), &options).unwrap();
        let size = run("pdfinfo", "poppler-utils", &["{}"], &file);
        let words = words(&file);
        let number = words.iter().find(|word| word.text.starts_with("+49")).unwrap();
        (size.contains("(A4)"), size.contains("(A3)"), number.bottom - number.y)
    };
    let ((a4, _, small), (_, a3, large)) = (of(Paper::A4), of(Paper::A3));
    assert!(a4 && a3);
    assert!((large / small - 2.0_f32.sqrt()).abs() < 0.01, "{small} {large}");
}

/// A red square, 2 × 2 pixels, half of it see-through.
fn png() -> Vec<u8> {
    let mut file = Vec::new();
    let mut encoder = png::Encoder::new(&mut file, 2, 2);
    encoder.set_color(png::ColorType::Rgba);
    encoder.set_depth(png::BitDepth::Eight);
    let pixels = [[200, 0, 0, 255], [200, 0, 0, 128], [200, 0, 0, 255], [200, 0, 0, 0]].concat();
    encoder.write_header().unwrap().write_image_data(&pixels).unwrap();
    file
}

const SVG: &[u8] = br##"<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20">
<defs><linearGradient id="g"><stop stop-color="#0b5d66"/><stop offset="1" stop-color="#123456"/></linearGradient></defs>
<path d="M0 0h40v20H0z" fill="url(#g)"/><circle cx="10" cy="10" r="5" fill="#fff" fill-opacity=".5"/></svg>"##;

#[test]
fn a_logo_has_words_for_those_who_do_not_see_it() {
    for (media, bytes) in [(Media::Png, png()), (Media::Svg, SVG.to_vec())] {
        let logo = Some(Image::read(media, bytes).unwrap());
        let design = Design { logo, logo_text: "Logo: Fördekliniken".to_owned(), ..Design::default() };
        let file = pdf(&single(looking(Look::Press, german().blocks, design)), &fonts()).unwrap();
        let tree = run("pdfinfo", "poppler-utils", &["-struct", "{}"], &file);
        assert!(tree.contains("Figure"), "{tree}");
        let objects = run("qpdf", "qpdf", &["--qdf", "--object-streams=disable", "{}", "-"], &file);
        assert_eq!(objects.contains("/Subtype /Image"), media == Media::Png, "a drawing stays a drawing");
        assert!(structure(&file).contains("Fördekliniken Nordmark"), "the name stands in words as well");
    }
}

#[test]
fn a_logo_that_cannot_be_decoded_is_an_error() {
    let mut logo = Image::read(Media::Svg, SVG.to_vec()).unwrap();
    logo.bytes = b"<svg".as_slice().into();
    let design = Design { logo: Some(logo), ..Design::default() };
    let made = pdf(&single(looking(Look::Press, german().blocks, design)), &fonts());
    assert!(matches!(made, Err(TypesetError::Logo { .. })), "{made:?}");
}

#[test]
fn the_colour_of_the_house_is_the_accent() {
    let design = Design { colour: Colour::parse("#7a3b12"), ..Design::default() };
    let file = pdf(&single(looking(Look::Press, german().blocks, design)), &fonts()).unwrap();
    let objects = run("qpdf", "qpdf", &["--qdf", "--object-streams=disable", "{}", "-"], &file);
    let (house, other) = ("0.47843137 0.23137255 0.07058824", "0.05490196 0.30980393 0.36078432");
    assert!(objects.contains(house) && !objects.contains(other), "the accent is that of the house alone");
}
