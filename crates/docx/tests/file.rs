//! What stands in the file.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a helper of tests fails like a test")]

mod sample;

use quick_xml::{Reader, Writer, events::Event};
use sample::{danish, german, hostile, side_by_side, single};
use std::io::{Cursor, Read as _};

fn archive(bytes: &[u8]) -> zip::ZipArchive<Cursor<&[u8]>> {
    zip::ZipArchive::new(Cursor::new(bytes)).unwrap()
}

fn part(bytes: &[u8], name: &str) -> String {
    let mut text = String::new();
    archive(bytes).by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}

/// Returns the part indented; fails where it is not well-formed.
fn pretty(xml: &str) -> String {
    let mut reader = Reader::from_str(xml);
    let mut writer = Writer::new_with_indent(Vec::new(), b' ', 1);
    loop {
        match reader.read_event().unwrap() {
            Event::Eof => return String::from_utf8(writer.into_inner()).unwrap(),
            event => writer.write_event(event).unwrap(),
        }
    }
}

/// Returns the text of a part as a reader sees it: a line feed per break and after each paragraph. Spaces that hold look
/// like others.
fn text(xml: &str) -> String {
    let mut reader = Reader::from_str(xml);
    let (mut out, mut inside) = (String::new(), false);
    loop {
        match reader.read_event().unwrap() {
            Event::Eof => return out.replace('\u{a0}', " "),
            Event::Start(e) if e.name().as_ref() == b"w:t" => inside = true,
            Event::End(e) if e.name().as_ref() == b"w:t" => inside = false,
            Event::End(e) if e.name().as_ref() == b"w:p" => out.push('\n'),
            Event::Empty(e) if e.name().as_ref() == b"w:br" => out.push('\n'),
            Event::Empty(e) if e.name().as_ref() == b"w:softHyphen" => out.push('\u{ad}'),
            Event::Empty(e) if e.name().as_ref() == b"w:noBreakHyphen" => out.push('-'),
            Event::Text(t) if inside => out.push_str(&t.decode().unwrap()),
            Event::GeneralRef(r) if inside => {
                out.push_str(quick_xml::escape::resolve_predefined_entity(&r.decode().unwrap()).unwrap());
            }
            _ => {}
        }
    }
}

#[test]
fn every_segment_is_a_paragraph_with_its_text() {
    for notice in [german(), danish()] {
        let bytes = herold_docx::docx(&single(notice.clone())).unwrap();
        let expected: String =
            notice.blocks.iter().filter(|b| !b.sentences.is_empty()).map(|b| b.text() + "\n").collect();
        assert_eq!(text(&part(&bytes, "word/document.xml")), expected);
    }
}

#[test]
fn side_by_side_has_a_row_per_segment_and_leaves_out_nothing() {
    let bytes = herold_docx::docx(&side_by_side()).unwrap();
    let xml = part(&bytes, "word/document.xml");
    assert_eq!(xml.matches("<w:tr>").count(), german().blocks.len() + 1);
    assert_eq!(xml.matches("<w:cantSplit/>").count(), german().blocks.len() + 1);
    assert_eq!(xml.matches("<w:tblHeader/>").count(), 1);
    assert!(xml.contains("<w:tblCaption w:val=\"Deutsch und Dänisch nebeneinander\"/>"));
    let mut expected = "Deutsch\nDansk\n".to_owned();
    for (de, da) in german().blocks.iter().zip(&danish().blocks) {
        expected += &format!("{}\n{}\n", de.text(), da.text());
    }
    // The paragraph after the table.
    assert_eq!(text(&xml), expected + "\n");
}

#[test]
fn the_line_between_the_columns_begins_below_their_names() {
    let xml = part(&herold_docx::docx(&side_by_side()).unwrap(), "word/document.xml");
    let (head, rows) = xml.split_once("</w:tr>").unwrap();
    assert!(head.contains("<w:tcBorders><w:right w:val=\"nil\"/></w:tcBorders>"));
    assert!(head.contains("<w:tcBorders><w:left w:val=\"nil\"/></w:tcBorders>"));
    assert!(!rows.contains("<w:tcBorders>"));
    // A row that opens a page keeps away from the rule of the repeated names.
    assert_eq!(rows.matches("<w:tcMar><w:top w:w=\"120\"").count(), 2 * german().blocks.len());
}

#[test]
fn the_last_two_items_of_a_list_stay_on_one_page() {
    let one = part(&herold_docx::docx(&single(german())).unwrap(), "word/document.xml");
    let both = part(&herold_docx::docx(&side_by_side()).unwrap(), "word/document.xml");
    for (xml, languages) in [(one, 1), (both, 2)] {
        let items: Vec<bool> = xml
            .split("<w:pStyle w:val=\"ListBullet\"/>")
            .skip(1)
            .map(|paragraph| paragraph.starts_with("<w:keepNext/>"))
            .collect();
        let wanted = [false, true, false].into_iter().flat_map(|keeps| vec![keeps; languages]).collect::<Vec<_>>();
        assert_eq!(items, wanted);
    }
}

#[test]
fn a_list_stays_with_its_announcement_and_apart_from_what_follows() {
    let text = |name: &str, role, text: &str| {
        let sentence = herold_notice::Sentence { text: text.to_owned(), ..herold_notice::Sentence::default() };
        let segment = herold_notice::SegmentId(name.to_owned());
        herold_notice::Block { segment, role, state: herold_notice::SegmentState::Generated, sentences: vec![sentence] }
    };
    use herold_notice::Role::{Contact, Item, Paragraph};
    let mut notice = german();
    notice.blocks = vec![
        text("before", Paragraph, "Zuvor."),
        text("intro", Paragraph, "Das gilt:"),
        text("a", Item, "Erstens."),
        text("b", Item, "Zweitens."),
        text("call", Paragraph, "Rufen Sie an:"),
        text("contact", Contact, "Tel. (030) 000-100, +49 30 000-200."),
    ];
    let xml = part(&herold_docx::docx(&single(notice)).unwrap(), "word/document.xml");
    let all: Vec<&str> = xml.split("<w:pPr>").skip(1).collect();
    let keeps: Vec<bool> = all.iter().map(|p| p.contains("<w:keepNext/>")).collect();
    assert_eq!(keeps, [false, true, true, false, true, false]);
    let apart: Vec<bool> = all.iter().map(|p| p.contains("<w:spacing w:after=\"150\"/>")).collect();
    assert_eq!(apart, [false, false, false, true, false, false]);
    // Numbers hold together at every space and hyphen, other words do not.
    let number = "Tel. (030)\u{a0}000</w:t><w:noBreakHyphen/><w:t xml:space=\"preserve\">100, +49\u{a0}30\u{a0}000</w:t>\
                  <w:noBreakHyphen/><w:t xml:space=\"preserve\">200.";
    assert!(all[5].contains(number), "{}", all[5]);
}

#[test]
fn no_default_colour_hides_that_of_links() {
    let styles = part(&herold_docx::docx(&side_by_side()).unwrap(), "word/styles.xml");
    let (defaults, named) = styles.split_once("</w:docDefaults>").unwrap();
    assert!(!defaults.contains("<w:color "));
    assert!(named.contains("<w:name w:val=\"Normal\"/><w:qFormat/><w:rPr><w:color w:val=\"26211C\"/></w:rPr>"));
}

#[test]
fn every_run_names_its_language() {
    let xml = part(&herold_docx::docx(&side_by_side()).unwrap(), "word/document.xml");
    assert_eq!(xml.matches("<w:r>").count(), xml.matches("<w:r><w:rPr>").count());
    let properties = xml.split("<w:rPr>").skip(1).map(|p| p.split("</w:rPr>").next().unwrap());
    for run in properties {
        assert!(run.contains("<w:lang w:val=\"de-DE\"/>") ^ run.contains("<w:lang w:val=\"da-DK\"/>"), "{run}");
    }
    let notice = danish();
    let styles = part(&herold_docx::docx(&single(notice)).unwrap(), "word/styles.xml");
    assert!(styles.contains("<w:lang w:val=\"da-DK\""));
}

#[test]
fn bookmarks_and_manifest_lead_back_to_the_segments() {
    use sha2::Digest as _;
    let bytes = herold_docx::docx(&side_by_side()).unwrap();
    let (xml, manifest) = (part(&bytes, "word/document.xml"), part(&bytes, "customXml/item1.xml"));
    for notice in [german(), danish()] {
        for block in notice.blocks.iter().filter(|b| !b.sentences.is_empty()) {
            let name = herold_docx::bookmark_name(&notice.language.code, &block.segment);
            assert!(name.len() <= 40, "Word's limit");
            assert_eq!(xml.matches(&name).count(), 1);
            let hash: String =
                sha2::Sha256::digest(block.text().as_bytes()).iter().map(|b| format!("{b:02x}")).collect();
            let entry = format!("<segment id=\"{}\" bookmark=\"{name}\" sha256=\"{hash}\"/>", block.segment);
            assert!(manifest.contains(&entry), "{entry} in {manifest}");
        }
    }
    assert!(manifest.contains("kind=\"press-release\""));
    assert!(!manifest.contains(&herold_docx::bookmark_name("da", &danish().blocks.last().unwrap().segment)));
    assert_eq!(xml.matches("<w:bookmarkStart ").count(), xml.matches("<w:bookmarkEnd ").count());
}

#[test]
fn properties_header_and_footer_come_from_the_notice() {
    let bytes = herold_docx::docx(&single(danish())).unwrap();
    let core = part(&bytes, "docProps/core.xml");
    for wanted in [
        "<dc:title>Klinikum Nordmark udskyder planlagte operationer efter angreb på it-systemerne</dc:title>",
        "<dc:creator>Klinikum Nordmark gGmbH</dc:creator>",
        "<dc:description>Pressemeddelelse fra Klinikum Nordmark den 9. december 2025</dc:description>",
        "<dc:language>da-DK</dc:language>",
        ">2025-12-09T16:05:00Z</dcterms:created>",
    ] {
        assert!(core.contains(wanted), "{wanted} in {core}");
    }
    assert_eq!(text(&part(&bytes, "word/footer.xml")), "Side 1 af 1\n");
    assert_eq!(text(&part(&bytes, "word/header.xml")), "Klinikum Nordmark · Pressemeddelelse\n");
    assert!(text(&part(&bytes, "word/headerFirst.xml")).contains("Große Bäckerstraße 12 · 24937 Flensburg"));
    let footer = part(&bytes, "word/footer.xml");
    assert!(footer.contains("> PAGE <") && footer.contains("> NUMPAGES <"));
}

#[test]
fn links_are_relationships_and_one_address_is_one() {
    let bytes = herold_docx::docx(&side_by_side()).unwrap();
    let rels = part(&bytes, "word/_rels/document.xml.rels");
    for target in [
        "https://www.klinikum-nordmark.example/aktuell",
        "https://www.klinikum-nordmark.example/aktuelt",
        "mailto:presse@klinikum-nordmark.example",
        "tel:+494615550123",
    ] {
        assert_eq!(rels.matches(&format!("Target=\"{target}\" TargetMode=\"External\"")).count(), 1, "{target}");
    }
    assert_eq!(part(&bytes, "word/document.xml").matches("<w:hyperlink ").count(), 6);
}

#[test]
fn hostile_text_is_text() {
    let bytes = herold_docx::docx(&single(hostile())).unwrap();
    let names: Vec<String> = archive(&bytes).file_names().map(|n| n.unwrap().into_owned()).collect();
    for name in &names {
        let xml = part(&bytes, name);
        pretty(&xml);
        assert!(!xml.contains("<script") && !xml.contains("javascript"), "{name}");
        assert!(xml.chars().all(|c| !c.is_control() || c == '\n'), "{name}");
        assert!(!xml.contains('\u{FFFE}'), "{name}");
    }
    let text = text(&part(&bytes, "word/document.xml"));
    assert!(text.starts_with(&format!("{}\n", sample::TAMED)), "{text}");
    assert!(text.contains("Hier klicken\nZeile\nZeileTab Silben\u{ad}trennung\n"), "{text}");
}

#[test]
fn right_to_left_languages_say_so() {
    let mut notice = german();
    notice.language.tag = "ar".to_owned();
    notice.language.direction = herold_notice::Direction::Rtl;
    let xml = part(&herold_docx::docx(&single(notice)).unwrap(), "word/document.xml");
    assert!(xml.contains("<w:bidi/>") && xml.contains("<w:rtl/><w:lang w:val=\"ar\" w:bidi=\"ar\"/>"));
}

#[test]
fn numbers_keep_their_order_in_a_language_from_right_to_left() {
    let mut notice = german();
    notice.language.tag = "ar".to_owned();
    notice.language.direction = herold_notice::Direction::Rtl;
    let body = notice.blocks.iter_mut().find(|block| block.role == herold_notice::Role::Paragraph).unwrap();
    body.sentences.truncate(1);
    body.sentences[0].marks.clear();
    body.sentences[0].text = "اتصل بنا على +49 461 555-0100 الآن.".to_owned();
    let xml = part(&herold_docx::docx(&single(notice)).unwrap(), "word/document.xml");
    let number = "<w:r><w:rPr><w:lang w:val=\"ar\"/></w:rPr><w:t xml:space=\"preserve\">+49\u{a0}461\u{a0}555</w:t>\
                  <w:noBreakHyphen/><w:t xml:space=\"preserve\">0100</w:t></w:r>";
    assert!(xml.contains(number), "{xml}");
    let arabic = "<w:rtl/><w:lang w:val=\"ar\" w:bidi=\"ar\"/></w:rPr><w:t xml:space=\"preserve\">";
    assert!(xml.contains(&format!("{arabic}اتصل بنا على </w:t>")) && xml.contains(&format!("{arabic} الآن.</w:t>")));
}

#[test]
fn the_same_publication_gives_the_same_bytes() {
    for publication in [side_by_side(), single(german()), single(hostile())] {
        let bytes = herold_docx::docx(&publication).unwrap();
        assert!(bytes == herold_docx::docx(&publication).unwrap());
        let mut archive = archive(&bytes);
        for at in 0..archive.len() {
            let time = archive.by_index(at).unwrap().last_modified().unwrap();
            assert_eq!((time.year(), time.month(), time.day()), (1980, 1, 1));
        }
    }
}

#[test]
fn an_empty_notice_is_a_document_too() {
    let mut notice = german();
    notice.blocks.clear();
    let xml = part(&herold_docx::docx(&single(notice)).unwrap(), "word/document.xml");
    assert_eq!(text(&xml), "\n");
}

#[test]
fn the_main_part_german() {
    insta::assert_snapshot!(pretty(&part(&herold_docx::docx(&single(german())).unwrap(), "word/document.xml")));
}

#[test]
fn the_main_part_side_by_side() {
    insta::assert_snapshot!(pretty(&part(&herold_docx::docx(&side_by_side()).unwrap(), "word/document.xml")));
}
