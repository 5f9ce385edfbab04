//! Sheets read back as a print shop's programs read them: boxes, colour spaces, operators, places and words.
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests fail loudly")]

use herold_notice::{
    Block, Colour, Design, Direction, Furniture, Ink, Instant, Language, Letterhead, Look, Notice, Role, SegmentId,
    SegmentState, Sentence,
};
use herold_printshop::{
    Address, FaceFile, Faces, Inks, LabelSheet, Meta, Mixed, Preset, PrintshopError, Size, labels, sign,
};
use lopdf::content::{Content, Operation};
use lopdf::{Dictionary, Document, Object, ObjectId};

const REGULAR: &[u8] = include_bytes!("../../typeset/fonts/IBMPlexSans-Regular.ttf");
const BOLD: &[u8] = include_bytes!("../../typeset/fonts/IBMPlexSans-Bold.ttf");
const MM: f32 = 72.0 / 25.4;

fn faces() -> Faces {
    let file = |name, bytes| FaceFile { name, bytes };
    Faces::new(file("IBMPlexSans-Regular", REGULAR), file("IBMPlexSans-Bold", BOLD)).unwrap()
}

fn meta() -> Meta {
    let created = Instant { year: 2025, month: 12, day: 9, hour: 17, minute: 5, second: 0, offset_minutes: 60 };
    Meta { title: "Aushang – Tür".to_owned(), author: "Haus".to_owned(), language: "de-DE".to_owned(), created }
}

fn block(role: Role, sentences: &[&str]) -> Block {
    let sentence = |text: &&str| Sentence { text: (*text).to_owned(), ..Sentence::default() };
    let sentences = sentences.iter().map(sentence).collect();
    Block { segment: SegmentId(format!("{role:?}")), role, state: SegmentState::Generated, sentences }
}

fn poster(ink: Option<Ink>) -> Notice {
    Notice {
        kind: "poster".to_owned(),
        language: Language {
            code: "de".to_owned(),
            tag: "de-DE".to_owned(),
            name: "Deutsch".to_owned(),
            direction: Direction::Ltr,
        },
        title: "Aushang".to_owned(),
        letterhead: Letterhead { organisation: "Medizinischer Dienst Weserland".to_owned(), lines: Vec::new() },
        furniture: Furniture::default(),
        design: Design { look: Look::Poster, ink, colour: Some(Colour([0x0e, 0x4f, 0x5c])), ..Design::default() },
        blocks: vec![
            block(Role::Label, &["AUSHANG"]),
            block(Role::Headline, &["Zurzeit können wir nicht alles wie gewohnt anbieten"]),
            block(Role::Item, &["Begutachtungen finden nur eingeschränkt statt."]),
            block(Role::Item, &["Gutachten verzögern sich.", "Sie müssen zunächst nichts unternehmen."]),
            block(Role::Paragraph, &["Bei Lebensgefahr rufen Sie den Notruf 112."]),
            block(
                Role::Contact,
                &["Fragen? Rufen Sie uns an:", "+49 5151 000-110", "Montag bis Freitag 08:00–18:00 Uhr"],
            ),
            block(Role::Note, &["Stand: 9. Dezember 2025, 17:30 Uhr"]),
        ],
    }
}

fn made(notice: &Notice, size: Size) -> Vec<u8> {
    sign(notice, size, &Inks::new(&notice.design), &faces(), &meta()).unwrap()
}

fn pages(file: &Document) -> Vec<ObjectId> {
    file.get_pages().into_values().collect()
}

fn corners(file: &Document, page: ObjectId, name: &[u8]) -> Vec<f32> {
    let page = file.get_dictionary(page).unwrap();
    page.get(name).unwrap().as_array().unwrap().iter().map(|n| n.as_float().unwrap()).collect()
}

fn operations(file: &Document, page: ObjectId) -> Vec<Operation> {
    Content::decode(&file.get_page_content(page)).unwrap().operations
}

fn spaces(file: &Document, page: ObjectId) -> Dictionary {
    let (_, inherited) = file.get_page_resources(page).unwrap();
    file.get_dictionary(inherited[0]).unwrap().get(b"ColorSpace").unwrap().as_dict().unwrap().clone()
}

/// Returns the name of the colorant and the process inks of a separation.
fn separation(file: &Document, space: &Object) -> (String, Vec<f32>) {
    let space = file.get_object(space.as_reference().unwrap()).unwrap().as_array().unwrap();
    assert_eq!((space[0].as_name().unwrap(), space[2].as_name().unwrap()), (&b"Separation"[..], &b"DeviceCMYK"[..]));
    let tint = file.get_dictionary(space[3].as_reference().unwrap()).unwrap();
    let numbers = |key: &[u8]| -> Vec<f32> {
        tint.get(key).unwrap().as_array().unwrap().iter().map(|n| n.as_float().unwrap()).collect()
    };
    assert_eq!((numbers(b"C0"), numbers(b"Domain")), (vec![0.0; 4], vec![0.0, 1.0]));
    (String::from_utf8(space[1].as_name().unwrap().to_vec()).unwrap(), numbers(b"C1"))
}

/// Returns the text of a page line by line, each with the place of its first glyph.
fn lines(file: &Document, page: ObjectId) -> Vec<(f32, f32, String)> {
    let fonts = file.get_page_fonts(page).unwrap();
    let mut made: Vec<(f32, f32, String)> = Vec::new();
    let mut font = Vec::new();
    for Operation { operator, operands } in operations(file, page) {
        match operator.as_str() {
            "Tf" => font = operands[0].as_name().unwrap().to_vec(),
            "Tm" => made.push((operands[4].as_float().unwrap(), operands[5].as_float().unwrap(), String::new())),
            "TJ" => {
                let encoding = fonts[&font].get_font_encoding(file).unwrap();
                for part in operands[0].as_array().unwrap() {
                    if let Object::String(bytes, _) = part {
                        made.last_mut().unwrap().2.push_str(&Document::decode_text(&encoding, bytes).unwrap());
                    }
                }
            }
            _ => {}
        }
    }
    made
}

fn texts(file: &Document, page: ObjectId) -> Vec<String> {
    lines(file, page).into_iter().map(|(.., text)| text).collect()
}

fn close(is: &[f32], wanted: &[f32]) -> bool {
    is.len() == wanted.len() && is.iter().zip(wanted).all(|(a, b)| (a - b).abs() < 0.01)
}

#[test]
fn a_sign_has_bleed_crop_marks_and_its_trimmed_size() {
    for (size, width, height) in [(Size::A3, 297.0, 420.0), (Size::A2, 420.0, 594.0)] {
        let file = Document::load_mem(&made(&poster(None), size)).unwrap();
        let page = pages(&file)[0];
        let (w, h) = (width * MM, height * MM);
        let (around, bleed) = (14.0 * MM, 3.0 * MM);
        let boxes = |edge: f32| [edge, edge, w + 2.0 * around - edge, h + 2.0 * around - edge];
        assert!(close(&corners(&file, page, b"MediaBox"), &boxes(0.0)), "{size:?}");
        assert!(close(&corners(&file, page, b"CropBox"), &boxes(0.0)), "{size:?}");
        assert!(close(&corners(&file, page, b"BleedBox"), &boxes(around - bleed)), "{size:?}");
        assert!(close(&corners(&file, page, b"TrimBox"), &boxes(around)), "{size:?}");
        // Eight marks, none inside the bleed, each on the line it marks.
        let mut marks = Vec::new();
        let mut from = (0.0, 0.0);
        for Operation { operator, operands } in operations(&file, page) {
            let at = |n: usize| operands[n].as_float().unwrap();
            match operator.as_str() {
                "m" => from = (at(0), at(1)),
                "l" => marks.push((from, (at(0), at(1)))),
                _ => {}
            }
        }
        assert_eq!(marks.len(), 8, "{size:?}");
        let bleeds = boxes(around - bleed);
        for ((x1, y1), (x2, y2)) in marks {
            let outside = |x: f32, y: f32| x < bleeds[0] || x > bleeds[2] || y < bleeds[1] || y > bleeds[3];
            assert!(outside(x1, y1) && outside(x2, y2), "{size:?}: {x1} {y1} {x2} {y2}");
            let on_a_trim_line = (x1 == x2 && close(&[(x1 - around).min(w + around - x1).abs()], &[0.0]))
                || (y1 == y2 && close(&[(y1 - around).min(h + around - y1).abs()], &[0.0]));
            assert!(on_a_trim_line, "{size:?}: {x1} {y1} {x2} {y2}");
        }
        // The band reaches into the bleed on three sides.
        let band = operations(&file, page).into_iter().find(|o| o.operator == "re").unwrap();
        let band: Vec<f32> = band.operands.iter().map(|n| n.as_float().unwrap()).collect();
        assert!(close(&[band[0], band[2]], &[bleeds[0], bleeds[2] - bleeds[0]]), "{size:?}: {band:?}");
        assert!(close(&[band[1] + band[3]], &[bleeds[3]]), "{size:?}: {band:?}");
    }
}

/// Every operator that sets a colour or paints without a colour of ours.
const RGB_OR_GREY: [&str; 10] = ["rg", "RG", "g", "G", "sc", "SC", "sh", "Do", "ri", "gs"];

#[test]
fn a_sign_is_printed_in_black_and_the_spot_colour_of_the_house() {
    let ink = Ink { spot: Some("HKS 43 K".to_owned()), cmyk: [100, 60, 0, 20] };
    let file = Document::load_mem(&made(&poster(Some(ink)), Size::A3)).unwrap();
    let page = pages(&file)[0];
    let spaces = spaces(&file, page);
    let mut found: Vec<_> = spaces.iter().map(|(_, space)| separation(&file, space)).collect();
    found.sort_by(|a, b| a.0.cmp(&b.0));
    assert_eq!(found, [("All".to_owned(), vec![1.0; 4]), ("HKS 43 K".to_owned(), vec![1.0, 0.6, 0.0, 0.2])]);
    let mut process = Vec::new();
    let mut named = Vec::new();
    for Operation { operator, operands } in operations(&file, page) {
        assert!(!RGB_OR_GREY.contains(&operator.as_str()), "{operator}");
        match operator.as_str() {
            "k" | "K" => process.push(operands.iter().map(|n| n.as_float().unwrap()).collect::<Vec<_>>()),
            "cs" | "CS" => named.push(operands[0].as_name().unwrap().to_vec()),
            "scn" | "SCN" => assert_eq!(operands[0].as_float().unwrap(), 1.0),
            _ => {}
        }
    }
    // Black type is black alone, type on the band is paper; all else is the spot colour or stands on every plate.
    assert!(process.iter().all(|inks| *inks == [0.0, 0.0, 0.0, 1.0] || *inks == [0.0; 4]), "{process:?}");
    assert!(process.contains(&vec![0.0, 0.0, 0.0, 1.0]));
    for name in &named {
        assert!(spaces.has(name), "{}", String::from_utf8_lossy(name));
    }
    assert!(named.iter().any(|name| separation(&file, spaces.get(name).unwrap()).0 == "HKS 43 K"));
    assert!(texts(&file, page).contains(&"297 × 420 mm + 3 mm · K + HKS 43 K".to_owned()));
}

#[test]
fn without_a_spot_colour_the_accent_is_mixed_from_process_inks() {
    let notice = poster(None);
    let inks = Inks::new(&notice.design);
    assert_eq!((inks.mixed(), inks.cmyk()), (Mixed::FromScreen, [85, 14, 0, 64]));
    let file = Document::load_mem(&made(&notice, Size::A3)).unwrap();
    let page = pages(&file)[0];
    let spaces = spaces(&file, page);
    assert_eq!(spaces.len(), 1);
    let operations = operations(&file, page);
    let accent = operations.iter().filter(|o| o.operator == "k").map(|o| &o.operands);
    let of_accent = accent.filter(|o| close(&[o[0].as_float().unwrap()], &[0.85])).count();
    assert!(of_accent >= 3, "the band, the bullets and the number: {of_accent}");
    assert!(operations.iter().all(|o| !RGB_OR_GREY.contains(&o.operator.as_str())));
}

#[test]
fn a_sign_says_all_that_the_poster_says_and_the_number_is_largest() {
    let notice = poster(None);
    let file = Document::load_mem(&made(&notice, Size::A3)).unwrap();
    let page = pages(&file)[0];
    let said = texts(&file, page).join(" ").replace('\u{a0}', " ");
    for block in &notice.blocks {
        for sentence in &block.sentences {
            assert!(said.contains(&sentence.text), "{} is missing in {said}", sentence.text);
        }
    }
    assert!(said.contains("Medizinischer Dienst Weserland"));
    let mut sizes: Vec<(f32, String)> = Vec::new();
    for operation in operations(&file, page) {
        if operation.operator == "Tf" {
            sizes.push((operation.operands[1].as_float().unwrap(), String::new()));
        }
    }
    let lines = texts(&file, page);
    assert_eq!(sizes.len(), lines.len());
    let largest = sizes.iter().zip(&lines).max_by(|a, b| a.0.0.total_cmp(&b.0.0)).unwrap();
    assert_eq!(largest.1.replace('\u{a0}', " "), "+49 5151 000-110");
}

#[test]
fn no_line_of_a_sign_leaves_the_sheet_however_long_its_words() {
    let mut notice = poster(None);
    notice.blocks[1] =
        block(Role::Headline, &["Begutachtungsterminvereinbarungen entfallen Weihnachtsfeiertagsbedingt"]);
    for _ in 0..5 {
        notice.blocks.insert(
            3,
            block(Role::Item, &["Die Ambulanzen behandeln nur dringende Fälle. Bitte rufen Sie vorher an."]),
        );
    }
    let file = Document::load_mem(&made(&notice, Size::A3)).unwrap();
    let page = pages(&file)[0];
    let trim = corners(&file, page, b"TrimBox");
    for (x, y, text) in lines(&file, page).iter().filter(|(.., text)| !text.contains("420 mm")) {
        assert!(*x >= trim[0] && *y >= trim[1] && *y <= trim[3], "{text}: {x} {y}");
    }
    notice.blocks[1] = block(Role::Headline, &[&"Wort".repeat(60)]);
    let inks = Inks::new(&notice.design);
    assert_eq!(sign(&notice, Size::A3, &inks, &faces(), &meta()), Err(PrintshopError::SignFull));
}

#[test]
fn what_is_no_poster_and_what_has_no_glyph_is_refused() {
    let inks = Inks::new(&Design::default());
    let mut notice = poster(None);
    notice.blocks[1] = block(Role::Headline, &["Geschlossen 關閉"]);
    assert_eq!(sign(&notice, Size::A3, &inks, &faces(), &meta()), Err(PrintshopError::Glyph { character: '關' }));
    notice.design.look = Look::Letter;
    notice.kind = "letter".to_owned();
    assert_eq!(sign(&notice, Size::A3, &inks, &faces(), &meta()), Err(PrintshopError::NoPoster("letter".to_owned())));
}

#[test]
fn the_same_input_gives_the_same_bytes_and_the_file_promises_no_standard() {
    let bytes = made(&poster(None), Size::A3);
    assert_eq!(bytes, made(&poster(None), Size::A3));
    let file = Document::load_mem(&bytes).unwrap();
    let info = file.get_dictionary(file.trailer.get(b"Info").unwrap().as_reference().unwrap()).unwrap();
    assert!(!info.has(b"GTS_PDFXVersion"));
    assert_eq!(info.get(b"CreationDate").unwrap().as_str().unwrap(), b"D:20251209170500+01'00'");
    assert_eq!(info.get(b"Trapped").unwrap().as_name().unwrap(), b"False");
}

fn address(row: usize, lines: &[&str]) -> Address {
    Address { row, lines: lines.iter().map(|line| (*line).to_owned()).collect() }
}

fn sheet(preset: Preset, start: usize, addresses: &[Address]) -> Result<Document, PrintshopError> {
    let sender = "Medizinischer Dienst Weserland · Am Alten Speicher 12 · 31785 Hameln";
    let bytes = labels(&LabelSheet { preset, start, sender, addresses }, &faces(), &meta())?;
    Ok(Document::load_mem(&bytes).unwrap())
}

#[test]
fn labels_stand_where_the_sheet_has_them() {
    // Left edge, upper edge, distances, width and height in millimetres; columns and rows.
    let sheets = [
        (Preset::Three, (0.0, 0.5), (70.0, 37.0), (70.0, 37.0), (3, 8)),
        (Preset::Two, (4.65, 15.15), (101.6, 38.1), (99.1, 38.1), (2, 7)),
    ];
    for (preset, (left, top), (right, down), (width, height), (columns, rows)) in sheets {
        let count = columns * rows;
        let all: Vec<Address> = (0..=count)
            .map(|n| address(n + 2, &[&format!("Empfänger {n}"), "Jørgen-Weiß-Straße 1", "12345 Ort"]))
            .collect();
        let file = sheet(preset, 1, &all).unwrap();
        let pages = pages(&file);
        assert_eq!(pages.len(), 2, "the label after the last begins a sheet");
        assert!(close(&corners(&file, pages[0], b"TrimBox"), &[0.0, 0.0, 210.0 * MM, 297.0 * MM]));
        let lines = lines(&file, pages[0]);
        for n in 0..count {
            let (x, y) = (left + right * (n % columns) as f32, top + down * (n / columns) as f32);
            let inside = |at: &&(f32, f32, String)| {
                let (along, below) = (at.0 / MM, 297.0 - at.1 / MM);
                along > x + 4.0 && along < x + width && below > y + 3.0 && below < y + height - 2.0
            };
            let texts: Vec<&str> = lines.iter().filter(inside).map(|(.., text)| text.as_str()).collect();
            assert!(texts[0].starts_with("Medizinischer Dienst"), "{preset:?} {n}: {texts:?}");
            assert_eq!(texts[1..], [&format!("Empfänger {n}"), "Jørgen-Weiß-Straße 1", "12345 Ort"], "{preset:?}");
        }
        assert_eq!(lines.len(), count * 4, "{preset:?}: nothing beside the labels");
    }
}

#[test]
fn labels_that_are_used_up_are_passed_over() {
    let file = sheet(Preset::Three, 5, &[address(2, &["Zweite Spalte"])]).unwrap();
    let (x, y, text) = lines(&file, pages(&file)[0]).pop().unwrap();
    assert_eq!(text, "Zweite Spalte");
    assert!((70.0..140.0).contains(&(x / MM)) && (37.5..74.5).contains(&(297.0 - y / MM)), "{x} {y}");
    assert_eq!(sheet(Preset::Three, 25, &[]).err(), Some(PrintshopError::Start { given: 25, most: 24 }));
    assert_eq!(sheet(Preset::Two, 0, &[]).err(), Some(PrintshopError::Start { given: 0, most: 14 }));
}

#[test]
fn a_long_address_shrinks_breaks_and_is_refused_before_it_overflows() {
    let size = |lines: &[&str]| {
        let file = sheet(Preset::Three, 1, &[address(2, lines)]).unwrap();
        let page = pages(&file)[0];
        let set = texts(&file, page).len() - 1;
        let last = operations(&file, page).into_iter().rfind(|o| o.operator == "Tf").unwrap();
        (last.operands[1].as_float().unwrap(), set)
    };
    assert_eq!(size(&["Frau Eva Muster", "Weg 1", "12345 Ort"]), (11.0, 3));
    let long = "Gemeinschaftspraxis für Allgemeinmedizin und Diabetologie Dr. Ahlers-Hinrichsen";
    let (broken, lines) = size(&[long, "Weg 1", "12345 Ort"]);
    assert!((9.0..11.0).contains(&broken) && lines > 3, "rather broken than small: {broken} {lines}");
    let word = "Donaudampfschifffahrtsgesellschaftskapitänswitwenkassenverwaltungsgebäude";
    assert_eq!(sheet(Preset::Three, 1, &[address(7, &[word])]).err(), Some(PrintshopError::LabelFull { row: 7 }));
    let missing = sheet(Preset::Two, 1, &[address(3, &["王"])]).err();
    assert_eq!(missing, Some(PrintshopError::LabelGlyph { row: 3, character: '王' }));
}

#[test]
fn labels_are_black_alone() {
    let file = sheet(Preset::Two, 1, &[address(2, &["A"])]).unwrap();
    for Operation { operator, operands } in operations(&file, pages(&file)[0]) {
        assert!(!RGB_OR_GREY.contains(&operator.as_str()) && !["cs", "CS"].contains(&operator.as_str()), "{operator}");
        if matches!(operator.as_str(), "k" | "K") {
            assert_eq!(operands[3].as_float().unwrap(), 1.0);
        }
    }
}
