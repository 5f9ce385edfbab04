//! Tables in the text.
#![allow(clippy::unwrap_used, reason = "a helper of tests fails like a test")]

mod sample;

use herold_docx::cell_bookmark_name;
use herold_notice::{Layout, Notice, Publication, Role, SegmentId};
use sample::{block, danish, german, sentence, single};
use sha2::{Digest as _, Sha256};
use std::io::{Cursor, Read as _};

fn ledger(notice: Notice, status: &str) -> Notice {
    let row = |id: &str, role, cells: [&str; 3]| block(id, role, cells.map(sentence).to_vec());
    let blocks = vec![
        block("p", Role::Paragraph, vec![sentence("Daten & Personen:")]),
        row("head", Role::Columns, ["Daten", "Anzahl", "Vertraulichkeit"]),
        row("row.a", Role::Record, ["Kinder: Namen", "3.920", status]),
        row("row.b", Role::Record, ["Versicherte", "Angabe fehlt", "Noch nicht bekannt"]),
        block("after", Role::Item, vec![sentence("Danach.")]),
    ];
    Notice { blocks, ..notice }
}

fn both() -> Publication {
    let notices = vec![ledger(german(), "Gestohlen"), ledger(danish(), "Stjålet")];
    Publication::new(notices, Layout::SideBySide, sample::side_by_side().created()).unwrap()
}

fn part(publication: &Publication, name: &str) -> String {
    let bytes = herold_docx::docx(publication).unwrap();
    let mut archive = zip::ZipArchive::new(Cursor::new(&bytes[..])).unwrap();
    let mut xml = String::new();
    archive.by_name(name).unwrap().read_to_string(&mut xml).unwrap();
    xml
}

/// Returns what the bookmark of a segment holds: cells and lines parted by line feeds.
fn marked(xml: &str, language: &str, segment: &str, cell: usize) -> String {
    let name = cell_bookmark_name(language, &SegmentId(segment.to_owned()), cell);
    let (before, rest) = xml.split_once(&format!("w:name=\"{name}\"/>")).unwrap();
    let number = before.rsplit_once("w:id=\"").unwrap().1.trim_end_matches(['"', ' ']);
    let inside = rest.split_once(&format!("<w:bookmarkEnd w:id=\"{number}\"/>")).unwrap().0;
    const TEXT: &str = "<w:t xml:space=\"preserve\">";
    let line = format!("{TEXT}\n</w:t>");
    let inside = inside.replace("</w:p>", &line).replace("<w:br/>", &line);
    inside.split(TEXT).skip(1).map(|text| text.split_once("</w:t>").unwrap().0).collect()
}

#[test]
fn a_table_repeats_its_head_and_stays_in_its_rows() {
    let xml = part(&single(ledger(german(), "Gestohlen")), "word/document.xml");
    assert_eq!(xml.matches("<w:tr>").count(), 3);
    assert_eq!(xml.matches("<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>").count(), 1);
    assert_eq!(xml.matches("<w:tc>").count(), 9);
    assert!(xml.contains("<w:tblCaption w:val=\"Daten &amp; Personen:\"/>"), "{xml}");
    assert_eq!(xml.matches("<w:pStyle w:val=\"LedgerHead\"/>").count(), 3);
    let announcement = xml.split_once("<w:pStyle w:val=\"BodyText\"/>").unwrap().1;
    assert!(announcement.starts_with("<w:keepNext/>"), "the caption stays with the table");
    let after = xml.split_once("</w:tbl>").unwrap().1;
    assert!(after.starts_with("<w:p><w:pPr><w:pStyle w:val=\"TableEnd\"/>"), "tables and text are parted: {after}");
    for style in ["LedgerTable", "LedgerHead", "LedgerText"] {
        let id = format!("w:styleId=\"{style}\"");
        assert!(part(&single(german()), "word/styles.xml").contains(&id), "{style}");
    }
}

#[test]
fn beside_another_language_a_row_says_its_heads() {
    let xml = part(&both(), "word/document.xml");
    assert_eq!(xml.matches("<w:tbl>").count(), 1, "no table in a table");
    assert_eq!(marked(&xml, "da", "row.a", 0), "Kinder: Namen\nAnzahl: 3.920\nVertraulichkeit: Stjålet");
    assert_eq!(xml.matches("<w:pStyle w:val=\"LedgerHead\"/>").count(), 0);
}

#[test]
fn the_fingerprint_of_a_row_is_that_of_what_stands_there() {
    for (publication, languages) in [(single(ledger(german(), "Gestohlen")), vec!["de"]), (both(), vec!["de", "da"])] {
        let (xml, manifest) = (part(&publication, "word/document.xml"), part(&publication, "customXml/item1.xml"));
        for language in languages {
            for (segment, row) in [("p", false), ("row.a", true), ("row.b", true), ("after", false)] {
                let cells = if row && publication.layout() == Layout::Single { 3 } else { 1 };
                let texts: Vec<String> = (0..cells).map(|cell| marked(&xml, language, segment, cell)).collect();
                let text = texts.join("\n").replace("&amp;", "&");
                let hash: String = Sha256::digest(text.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect();
                let name = cell_bookmark_name(language, &SegmentId(segment.to_owned()), 0);
                let cells = if cells > 1 { format!(" cells=\"{cells}\"") } else { String::new() };
                let entry = format!("<segment id=\"{segment}\" bookmark=\"{name}\" sha256=\"{hash}\"{cells}/>");
                assert!(manifest.contains(&entry), "{text}: {manifest}");
            }
        }
    }
}
