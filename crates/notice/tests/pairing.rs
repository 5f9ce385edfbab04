//! Segments side by side, documents that cannot be, and fingerprints of findings.
#![allow(clippy::unwrap_used, clippy::panic, reason = "helpers of tests")]

use herold_facts::FactPath;
use herold_notice::{
    Block, Direction, Furniture, Instant, Language, Layout, Letterhead, Notice, PageNumbering, Place, Publication,
    PublicationError, Role, SegmentId, SegmentState, Sentence, fingerprint, rows, table_length,
};

fn notice(code: &str, segments: &[&str]) -> Notice {
    let block = |id: &&str| Block {
        segment: SegmentId((*id).to_owned()),
        role: Role::Paragraph,
        state: SegmentState::Generated,
        sentences: vec![Sentence { text: format!("{code} {id}"), ..Sentence::default() }],
    };
    Notice {
        kind: "press-release".into(),
        language: Language { code: code.into(), tag: code.into(), name: code.into(), direction: Direction::Ltr },
        title: String::new(),
        letterhead: Letterhead::default(),
        furniture: Furniture::default(),
        design: Default::default(),
        blocks: segments.iter().map(block).collect(),
    }
}

/// Returns the rows as text: the segment and, for each notice, whether it has it.
fn seen(notices: &[Notice]) -> Vec<String> {
    rows(notices)
        .iter()
        .map(|row| {
            let cells: String = row.cells.iter().map(|cell| if cell.is_some() { '+' } else { '-' }).collect();
            assert!(row.cells.iter().flatten().all(|block| block.segment == *row.segment));
            format!("{} {cells}", row.segment)
        })
        .collect()
}

#[test]
fn a_segment_that_one_language_lacks_leaves_a_gap_and_moves_nothing() {
    let pair = [notice("de", &["a", "b", "c"]), notice("da", &["a", "c"])];
    assert_eq!(seen(&pair), ["a ++", "b +-", "c ++"]);
    let pair = [notice("de", &["a", "c"]), notice("da", &["a", "b", "c", "d"])];
    assert_eq!(seen(&pair), ["a ++", "b -+", "c ++", "d -+"]);
    let pair = [notice("de", &["b"]), notice("da", &["a", "b"])];
    assert_eq!(seen(&pair), ["a -+", "b ++"]);
    let three = [notice("de", &["a"]), notice("da", &["a", "b"]), notice("en", &["c", "b"])];
    assert_eq!(seen(&three), ["c --+", "a ++-", "b -++"]);
    assert_eq!(seen(&[notice("de", &[]), notice("da", &[])]), Vec::<String>::new());
    assert!(rows(&[]).is_empty());
}

#[test]
fn documents_take_notices_that_belong_together() {
    let now = Instant { year: 2025, month: 12, day: 9, hour: 7, minute: 5, second: 0, offset_minutes: -90 };
    assert_eq!(now.rfc3339(), "2025-12-09T07:05:00-01:30");
    let made =
        |notices: Vec<Notice>, layout| Publication::new(notices, layout, now).map(|p| p.first().language.code.clone());
    let (de, da) = (notice("de", &["a"]), notice("da", &["a"]));
    let other = Notice { kind: "website-notice".into(), ..da.clone() };
    assert_eq!(made(vec![da, de.clone()], Layout::SideBySide), Ok("da".to_owned()));
    assert_eq!(made(vec![], Layout::Single), Err(PublicationError::Count { wanted: 1, got: 0 }));
    assert_eq!(made(vec![de.clone()], Layout::SideBySide), Err(PublicationError::Count { wanted: 2, got: 1 }));
    assert_eq!(made(vec![de.clone(), other], Layout::SideBySide), Err(PublicationError::Kinds));
    assert_eq!(made(vec![de.clone(), de], Layout::SideBySide), Err(PublicationError::SameLanguage));
}

#[test]
fn a_fingerprint_knows_the_place_and_not_the_position() {
    let place = |facts: &[&str]| Place { facts: facts.iter().map(|f| FactPath::new(*f)).collect(), ..Place::default() };
    let base = fingerprint("rule", &place(&["data.p"]));
    assert_eq!(base.len(), 16);
    let moved = Place { sentence: Some(3), range: Some((1, 2)), ..place(&["data.p"]) };
    assert_eq!(fingerprint("rule", &moved), base);
    let all = [
        base,
        fingerprint("rules", &place(&["data.p"])),
        fingerprint("rule", &place(&["data.q"])),
        fingerprint("rule", &place(&["data", "p"])),
        fingerprint("rule", &Place { notice: Some("data.p".into()), ..Place::default() }),
        fingerprint("rule", &Place { language: Some("de".into()), ..place(&["data.p"]) }),
        fingerprint("rule", &Place { segment: Some(SegmentId("a".into())), ..place(&["data.p"]) }),
    ];
    let different: std::collections::BTreeSet<_> = all.iter().collect();
    assert_eq!(different.len(), all.len());
}

#[test]
fn text_of_a_block_and_the_line_of_a_page() {
    let sentence = |text: &str| Sentence { text: text.into(), ..Sentence::default() };
    let mut block = notice("de", &["a"]).blocks.remove(0);
    block.sentences = vec![sentence("Eins."), sentence("Zwei.")];
    assert_eq!(block.text(), "Eins. Zwei.");
    block.role = Role::Contact;
    assert_eq!(block.text(), "Eins.\nZwei.");
    let numbering = PageNumbering { before: "Seite ".into(), between: " von ".into(), after: String::new() };
    assert_eq!(numbering.line(1, 2), "Seite 1 von 2");
}

#[test]
fn no_heading_stands_above_what_is_still_to_translate_alone() {
    let now = Instant { year: 2025, month: 12, day: 9, hour: 7, minute: 5, second: 0, offset_minutes: 60 };
    let mut da = notice("da", &["about", "about.text", "press", "contact", "hours", "end", "as-of"]);
    let set = |notice: &mut Notice, id: &str, change: &dyn Fn(&mut Block)| {
        change(notice.blocks.iter_mut().find(|b| b.segment.0 == id).unwrap());
    };
    for heading in ["about", "press", "end"] {
        set(&mut da, heading, &|b| b.role = Role::Heading);
    }
    set(&mut da, "as-of", &|b| b.role = Role::Note);
    for missing in ["about.text", "hours"] {
        set(&mut da, missing, &|b| {
            b.state = SegmentState::ToTranslate;
            b.sentences.clear();
        });
    }
    let shown = |notices: Vec<Notice>, layout| {
        let publication = Publication::new(notices, layout, now).unwrap();
        let blocks = publication.notices().last().unwrap().blocks.iter();
        blocks.map(|b| b.segment.0.clone()).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(shown(vec![da.clone()], Layout::Single), "about.text press contact hours end as-of");
    let both = vec![Notice { language: notice("de", &[]).language, ..da.clone() }, da];
    assert_eq!(shown(both, Layout::SideBySide), "about about.text press contact hours end as-of");
}

#[test]
fn a_table_is_a_head_and_its_rows_and_goes_when_no_row_has_text() {
    let now = Instant { year: 2025, month: 12, day: 9, hour: 7, minute: 5, second: 0, offset_minutes: 60 };
    let mut da = notice("da", &["h", "head", "row.a", "row.b", "p", "other", "row.c"]);
    let roles =
        [Role::Heading, Role::Columns, Role::Record, Role::Record, Role::Paragraph, Role::Columns, Role::Record];
    da.blocks.iter_mut().zip(roles).for_each(|(block, role)| block.role = role);
    let lengths: Vec<usize> = (0..7).map(|at| table_length(&da.blocks[at..])).collect();
    assert_eq!(lengths, [0, 3, 2, 1, 0, 2, 1]);
    da.blocks[2].sentences.clear();
    da.blocks[6].sentences.clear();
    let publication = Publication::new(vec![da], Layout::Single, now).unwrap();
    let shown: Vec<&str> = publication.first().blocks.iter().map(|b| b.segment.0.as_str()).collect();
    assert_eq!(shown, ["h", "head", "row.a", "row.b", "p", "row.c"]);
}
