use super::{common, set_in};
use crate::{
    FallbackFiles, FontFiles, Fonts, Missing, TypesetError,
    bidi::{Levels, order},
    breaking::Shape,
    fonts::FaceName,
    items::Setting,
    missing,
    paragraph::{Line, ParagraphStyle, set},
    pdf,
    shape::Shaper,
    strips::Strips,
    text::Text,
};
use herold_notice::{Design, Direction, Faces, Font, FontFault, Notice, Role};
use std::sync::LazyLock;

static FONTS: LazyLock<Fonts> = LazyLock::new(common::fonts);

fn text(text: &str, direction: Direction) -> Text {
    Text::plain(text, FaceName::Regular).towards(direction)
}

/// Returns the characters of a text as they stand from left to right on one line.
fn visual(source: &str, direction: Direction) -> String {
    let text = text(source, direction);
    let levels = Levels::of(&text);
    let levels: Vec<u8> = text.string.char_indices().map(|(at, _)| levels.at(at)).collect();
    let chars: Vec<char> = text.string.chars().collect();
    order(&levels).into_iter().map(|at| chars[at]).collect()
}

/// Returns what stands on a line from left to right: text from right to left as it is written, in brackets.
fn placed(line: &Line, measure: f32, direction: Direction) -> String {
    let left = |run: &crate::paragraph::Run| match direction {
        Direction::Ltr => run.x,
        Direction::Rtl => measure - run.x - run.width,
    };
    let mut runs: Vec<(f32, String)> = line
        .runs
        .iter()
        .map(|run| (left(run), if run.is_rtl() { format!("[{}]", run.text) } else { run.text.clone() }))
        .collect();
    runs.sort_by(|(a, _), (b, _)| a.total_cmp(b));
    runs.into_iter().map(|(_, text)| text).collect::<Vec<_>>().join("|")
}

#[test]
fn words_and_figures_stand_in_their_order() {
    use Direction::{Ltr, Rtl};
    for (direction, source, wanted) in [
        (Ltr, "abc (12) def", "abc (12) def"),
        (Ltr, "siehe مرحبا، 12", "siehe 12 ،ابحرم"),
        (Rtl, "في 14.11.2026", "14.11.2026 يف"),
        (Rtl, "الهاتف: +49 461 555-0199، يوميًا", "اًيموي ،+49 461 555-0199 :فتاهلا"),
        (Rtl, "رقم (0461) 555 0100.", ".(0461) 555 0100 مقر"),
        (Rtl, "رقم ٠٤٦١ ٥٥٥ ٠١٠٠", "٠٤٦١ ٥٥٥ ٠١٠٠ مقر"),
        (Rtl, "من 8–20", "20–8 نم"),
        (Rtl, "بريد a.b-c@d.example، ثم", "مث ،a.b-c@d.example ديرب"),
        (Rtl, "www.a.example/b-1?c", "www.a.example/b-1?c"),
        (Rtl, "24937 Flensburg", "24937 Flensburg"),
        // Marks of the author count: without it the exclamation mark stands at the left.
        (Rtl, "قال Yahoo!\u{200e} ثم", "مث Yahoo! لاق"),
        (Rtl, "قال Yahoo! ثم", "مث !Yahoo لاق"),
        (Rtl, "\u{2066}1, ب\u{2069}", "1, ب"),
    ] {
        assert_eq!(visual(source, direction), wanted, "{source}");
    }
}

#[test]
fn lines_are_broken_as_read_and_turned_one_by_one() {
    let shaper = Shaper::new(&FONTS);
    let text = text("اتصلوا بمستشفيات Nordmark على الرقم +49 461 555 0100 اليوم.", Direction::Rtl);
    let lines = set_in(&text, "ar", 130.0, Shape::Ragged, &shaper);
    let shown: Vec<String> = lines.iter().map(|line| placed(line, 130.0, Direction::Rtl)).collect();
    assert_eq!(shown, ["[اتصلوا بمستشفيات ]", "[على الرقم ]|[ ]|Nordmark", "[اليوم.]|[ ]|+49 461 555 0100"]);
    for measure in 115..300 {
        for line in set_in(&text, "ar", measure as f32, Shape::Ragged, &shaper) {
            let read: String = line.runs.iter().map(|run| run.text.as_str()).collect();
            let parts = ["+49", "461", "555", "0100"].map(|part| read.contains(part));
            assert!(parts == [true; 4] || parts == [false; 4], "{measure}: {read}");
            let end = line.runs.iter().map(|run| run.x + run.width).fold(0.0, f32::max);
            assert!(line.width <= measure as f32 + 0.5 && end >= line.width - 0.01, "{measure}: {read}");
        }
    }
}

#[test]
fn letters_join_across_a_change_of_face() {
    let shaper = Shaper::new(&FONTS);
    let glyphs = |source: &str| {
        let made = Text::of_sentences(&[common::sentence(source)], &[], FaceName::Regular, FaceName::Semibold);
        let made = made.towards(Direction::Rtl);
        let lines = set_in(&made, "ar", 300.0, Shape::Ragged, &shaper);
        let runs = lines[0].runs.iter().map(|run| run.glyphs.iter().rev().map(|g| g.id).collect::<Vec<_>>());
        runs.collect::<Vec<_>>().concat()
    };
    assert_eq!(glyphs("و*ب*يت").len(), 4);
    // The weights of the typeface have the same glyphs in the same order.
    assert_eq!(glyphs("بي*تنا*"), glyphs("بيتنا"));
    assert_ne!(glyphs("بي تنا")[..2], glyphs("بيتنا")[..2]);
}

#[test]
fn brackets_are_mirrored() {
    let shaper = Shaper::new(&FONTS);
    let text = text("(أ)", Direction::Rtl);
    let line = set_in(&text, "ar", 300.0, Shape::Ragged, &shaper).swap_remove(0);
    let run = &line.runs[0];
    let face = |sign: &str| shaper.shape(crate::shape::Piece::plain(run.face, sign)).unwrap().glyphs[0].id;
    assert_eq!((run.glyphs[0].id, run.glyphs[2].id), (face("("), face(")")));
    assert_eq!((run.glyphs[0].start, run.glyphs[2].start), (3, 0), "the left one is the one that closes");
}

#[test]
fn ukrainian_is_hyphenated_and_its_short_words_hold() {
    let shaper = Shaper::new(&FONTS);
    let ukrainian = text("Взаєморозуміння співробітників", Direction::Ltr);
    let lines = set_in(&ukrainian, "uk-UA", 70.0, Shape::Justified, &shaper);
    assert!(lines.iter().any(Line::ends_with_hyphen), "{lines:?}");
    assert_eq!(crate::paragraph::text_of(&lines), ukrainian.string);
    let words = crate::gaps::words(&text("д-р Вінтер, вул. Шевченка, № 5, о 17:05", Direction::Ltr), None);
    assert_eq!(
        words.iter().map(|word| word.break_before).collect::<Vec<_>>(),
        [false, false, true, false, true, false, true, false]
    );
}

/// Returns the faces that the words of a text are set in.
fn faces(fonts: &Fonts, name: FaceName, source: &str) -> Vec<usize> {
    let shaper = Shaper::new(fonts);
    let text = Text::plain(source, name);
    let strips = Strips::new(&text, &shaper).unwrap();
    let mut faces: Vec<usize> = strips.within(0..text.string.len()).map(|strip| strip.face.index()).collect();
    faces.dedup();
    faces
}

#[test]
fn a_word_keeps_one_face() {
    let [regular, bold, arabic] = [0, 3, 4];
    assert_eq!(faces(&FONTS, FaceName::Regular, "Wort слово λέξη"), [regular]);
    assert_eq!(faces(&FONTS, FaceName::Regular, "im مستشفى bei"), [regular, arabic, regular]);
    // Figures and brackets of an Arabic word are in its face.
    assert_eq!(faces(&FONTS, FaceName::Regular, "(مستشفى-2)"), [arabic]);
    assert_eq!(faces(&FONTS, FaceName::Italic, "مستشفى"), [arabic], "no italic: upright");
    assert_eq!(faces(&FONTS, FaceName::Bold, "Wort"), [bold]);
    // Composed and decomposed letters are one.
    assert_eq!(faces(&FONTS, FaceName::Regular, "e\u{301}tude"), [regular]);
}

const SERIF: &[u8] = include_bytes!("../../fonts/IBMPlexSansArabic-Bold.ttf");

fn house() -> Font {
    Font::read(SERIF.to_vec()).unwrap()
}

#[test]
fn the_fonts_of_the_house_come_first() {
    // It stands for a house's font here: it has Latin and Arabic letters, but no Cyrillic ones.
    let dressed = |faces: Faces| FONTS.dressed(&faces).unwrap();
    let first = FONTS.ids().count();
    let only_regular = dressed(Faces { regular: Some(house()), ..Faces::default() });
    assert_eq!(faces(&only_regular, FaceName::Regular, "Wort слово"), [first, 0]);
    assert_eq!(faces(&only_regular, FaceName::Italic, "Wort"), [first], "quotations stand upright");
    assert_eq!(faces(&only_regular, FaceName::Semibold, "Wort"), [2]);
    let bold = dressed(Faces { regular: Some(house()), bold: Some(house()), ..Faces::default() });
    assert_eq!(faces(&bold, FaceName::Semibold, "Wort"), [first + 1], "bold stands for semibold");
    assert_eq!(faces(&bold, FaceName::Bold, "Wort"), [first + 1]);
    let none = dressed(Faces::default());
    assert_eq!(faces(&none, FaceName::Regular, "Wort"), [0]);
    // Read once.
    let again = dressed(Faces { regular: Some(house()), ..Faces::default() });
    assert!(std::ptr::eq(again.face(again.chain(FaceName::Regular)[0]), bold.face(bold.chain(FaceName::Regular)[0])));
}

#[test]
fn a_font_of_the_house_that_cannot_be_used_is_named() {
    let made = |bytes: Vec<u8>| {
        let font = Font { bytes: bytes.into(), name: "Haus Sans".to_owned() };
        let design = Design { faces: Faces { bold: Some(font), ..Faces::default() }, ..Design::default() };
        pdf(&common::single(Notice { design, ..common::german() }), &FONTS).unwrap_err()
    };
    let mut restricted = SERIF.to_vec();
    let entry = restricted.windows(4).position(|tag| tag == b"OS/2").unwrap();
    let table = u32::from_be_bytes(restricted[entry + 8..entry + 12].try_into().unwrap()) as usize;
    restricted[table + 8..table + 10].copy_from_slice(&2_u16.to_be_bytes());
    let error = made(restricted);
    let wanted = TypesetError::Font { face: FaceName::Bold, name: "Haus Sans".into(), fault: FontFault::Restricted };
    assert_eq!(error, wanted);
    let said = error.to_string();
    assert!(said.contains("“Haus Sans” for the bold face") && said.contains("licence"), "{said}");
    for length in (0..SERIF.len()).step_by(29_989) {
        let error = made(SERIF[..length].to_vec());
        assert!(matches!(error, TypesetError::Font { face: FaceName::Bold, .. }), "{length} bytes: {error}");
    }
}

#[test]
fn what_no_face_has_is_told_with_its_place() {
    let mut notice = common::german();
    notice.letterhead.lines.push("Straße ✈".to_owned());
    notice.blocks = vec![common::block(
        "a",
        Role::Paragraph,
        &["Gut.", "Ein 👩\u{200d}⚕\u{fe0f} und e\u{301}, \u{202b}مرحبا\u{202c}"],
    )];
    let found = missing(&notice, &FONTS);
    let around = Missing { segment: None, sentence: 0, start: 7, end: 8, character: '✈' };
    let inside =
        Missing { segment: Some(notice.blocks[0].segment.clone()), sentence: 1, start: 4, end: 8, character: '👩' };
    assert_eq!(found, [around, inside]);
    assert_eq!(missing(&common::arabic(), &FONTS), []);
    assert_eq!(missing(&common::ukrainian(), &FONTS), []);
    // The one and the other agree.
    notice.letterhead.lines.pop();
    assert!(matches!(
        pdf(&common::single(notice.clone()), &FONTS),
        Err(TypesetError::MissingGlyph { character: '👩', .. })
    ));
    notice.blocks = vec![common::block("a", Role::Paragraph, &["e\u{301} ‰ ½ № ₴ \u{200c}x\u{200d} \u{feff}Ω"])];
    assert_eq!(missing(&notice, &FONTS), []);
    pdf(&common::single(notice), &FONTS).unwrap();
}

#[test]
fn fonts_without_other_scripts_say_what_they_lack() {
    let own =
        |name: &str| std::fs::read(format!("{}/fonts/IBMPlexSans-{name}.ttf", env!("CARGO_MANIFEST_DIR"))).unwrap();
    let files = FontFiles {
        regular: own("Regular").into(),
        italic: own("Italic").into(),
        semibold: own("SemiBold").into(),
        bold: own("Bold").into(),
        fallbacks: Vec::<FallbackFiles>::new(),
    };
    let plain = Fonts::new(files).unwrap();
    assert!(!missing(&common::arabic(), &plain).is_empty());
    assert!(matches!(pdf(&common::single(common::arabic()), &plain), Err(TypesetError::MissingGlyph { .. })));
}

#[test]
fn odd_texts_from_right_to_left_are_set_whole() {
    let shaper = Shaper::new(&FONTS);
    for source in [
        "فصلنا جميع الأنظمة عن الشبكة (Firewall 2) حتى لا يتسع الهجوم، يوم 14 نوفمبر. ".repeat(780),
        "مستشفى".repeat(84),
        "a ب ".repeat(300),
        "\u{2067}\u{2066}\u{202e}".repeat(200) + "نص abc 12",
        "(((".repeat(100) + "ب" + &")))".repeat(100),
        "\u{64b}\u{651}".repeat(40),
        "\u{200f}\u{200d}".to_owned(),
    ] {
        let text = text(&source, Direction::Rtl);
        for (measure, shape) in [(388.0, Shape::Justified), (120.0, Shape::Ragged), (200.0, Shape::Display)] {
            let lines = set_in(&text, "ar", measure, shape, &shaper);
            assert_eq!(crate::paragraph::text_of(&lines), text.plain_text());
            assert!(lines.iter().all(|line| line.width <= measure + 0.5), "{source:.60} in {measure}");
        }
    }
}

#[test]
fn joined_letters_are_not_set_apart() {
    let shaper = Shaper::new(&FONTS);
    let width = |source: &str, direction, tracking| {
        let setting = Setting { size: 10.0, tracking, measure: 400.0, hyphenation: None, only_wide: false };
        let style = ParagraphStyle { setting, shape: Shape::Ragged, align_right: false };
        let lines = set(&text(source, direction), style, &shaper).unwrap();
        lines[0].runs.iter().map(|run| run.width).sum::<f32>()
    };
    let arabic = |tracking| width("بيانٌ", Direction::Rtl, tracking);
    assert!((arabic(0.55) - arabic(0.0)).abs() < 0.001 && arabic(0.0) > 5.0);
    let latin = |tracking| width("Presse", Direction::Ltr, tracking);
    assert!((latin(0.5) - latin(0.0) - 3.0).abs() < 0.001);
    // Latin words in Arabic text keep theirs.
    assert!(width("رقم IT-3", Direction::Rtl, 0.5) > width("رقم IT-3", Direction::Rtl, 0.0) + 1.9);
}
