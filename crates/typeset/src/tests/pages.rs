use super::common;
use crate::{
    Paper, lay_out,
    model::{Child, Document, ElementId, Kind, LeafId, Part, Structure},
};
use herold_notice::{Block, Notice, Publication, Role, SegmentId, SegmentState};
use std::{collections::BTreeMap, sync::LazyLock};

/// Lines of one paragraph on one page.
#[derive(Debug, PartialEq)]
struct Piece {
    element: ElementId,
    baselines: Vec<f32>,
    x: f32,
    text: String,
}

/// Returns for each leaf the paragraph, heading or list body around it.
fn owners(structure: &Structure) -> BTreeMap<LeafId, ElementId> {
    fn walk(structure: &Structure, at: ElementId, owner: ElementId, found: &mut BTreeMap<LeafId, ElementId>) {
        for child in &structure.element(at).children {
            match child {
                Child::Leaf(leaf) => {
                    found.insert(*leaf, owner);
                }
                Child::Element(id) => {
                    let inline = matches!(structure.element(*id).kind, Kind::Strong | Kind::Link);
                    walk(structure, *id, if inline { owner } else { *id }, found);
                }
                Child::Annotation(_) => {}
            }
        }
    }
    let mut found = BTreeMap::new();
    walk(structure, Structure::ROOT, Structure::ROOT, &mut found);
    found
}

fn pages(document: &Document) -> Vec<Vec<Piece>> {
    let owners = owners(&document.structure);
    let pieces = |page: &crate::model::Page| {
        let mut pieces: Vec<Piece> = Vec::new();
        for sequence in &page.sequences {
            let Part::Leaf(leaf) = sequence.part else { continue };
            let element = owners[&leaf];
            for placed in &sequence.runs {
                if pieces.last().is_none_or(|piece| piece.element != element) {
                    pieces.push(Piece { element, baselines: Vec::new(), x: placed.x, text: String::new() });
                }
                let piece = pieces.last_mut().unwrap();
                if piece.baselines.last() != Some(&placed.y) {
                    piece.baselines.push(placed.y);
                }
                piece.text.push_str(&placed.run.text);
            }
        }
        pieces
    };
    document.pages.iter().map(pieces).collect()
}

/// Returns a notice with its running blocks as often as told, each time as other segments.
fn longer(notice: &Notice, times: usize, skip: usize) -> Notice {
    let mut long = Notice { blocks: Vec::new(), ..notice.clone() };
    for round in 0..times {
        for block in notice.blocks.iter().skip(if round == 0 { 0 } else { 5 + skip }) {
            let segment = SegmentId(format!("{}.{round}", block.segment));
            long.blocks.push(Block { segment, ..block.clone() });
        }
    }
    long
}

fn publications() -> Vec<Publication> {
    let mut all = Vec::new();
    for times in 1..=4 {
        for skip in 0..4 {
            all.push(common::single(longer(&common::german(), times, skip)));
            all.push(common::beside(longer(&common::german(), times, skip), longer(&common::danish(), times, skip)));
        }
    }
    all
}

/// Many documents, so that page ends fall everywhere.
static DOCUMENTS: LazyLock<Vec<Document>> = LazyLock::new(|| {
    let fonts = common::fonts();
    publications().iter().map(|publication| lay_out(publication, Paper::A4, &fonts).unwrap()).collect()
});

#[test]
fn a_heading_stands_with_its_text() {
    for document in DOCUMENTS.iter() {
        for page in pages(document) {
            let last = page.last().unwrap();
            assert!(!matches!(document.structure.element(last.element).kind, Kind::Heading { .. }), "{}", last.text);
        }
    }
}

#[test]
fn a_list_stands_with_its_announcement_and_a_number_with_what_to_call_it_for() {
    let fonts = common::fonts();
    let mut notice = common::german();
    for lines in 1..60 {
        // Every place on the page comes by.
        let names: Vec<String> = (0..lines).map(|at| format!("n{at}")).collect();
        notice.blocks = names.iter().map(|name| common::block(name, Role::Item, &["Eine Zeile."])).collect();
        notice.blocks.extend([
            common::block("intro", Role::Paragraph, &["Das gilt jetzt:"]),
            common::block("a", Role::Item, &["Erstens."]),
            common::block("b", Role::Item, &["Zweitens."]),
            common::block("c", Role::Item, &["Drittens."]),
            common::block("call", Role::Paragraph, &["Rufen Sie uns an:"]),
            common::block("contact", Role::Contact, &["Servicetelefon", "+49 30 000000"]),
        ]);
        let document = lay_out(&common::single(notice.clone()), Paper::A4, &fonts).unwrap();
        let together = |first: &str, second: &str| {
            let on = |text: &str| pages(&document).iter().position(|p| p.iter().any(|piece| piece.text == text));
            assert!(on(first).is_some() && on(first) == on(second), "{lines}: {first} {second}");
        };
        together("Das gilt jetzt:", "Erstens.");
        together("Zweitens.", "Drittens.");
        together("Rufen Sie uns an:", "Servicetelefon");
    }
}

#[test]
fn a_small_distance_is_not_lost_on_the_grid() {
    let fonts = common::fonts();
    for items in 1..12 {
        let names: Vec<String> = (0..items).map(|at| format!("n{at}")).collect();
        let mut blocks: Vec<Block> = names.iter().map(|n| common::block(n, Role::Item, &["Eine Zeile."])).collect();
        blocks.push(common::block("after", Role::Paragraph, &["Danach."]));
        let document = lay_out(&common::single(Notice { blocks, ..common::german() }), Paper::A4, &fonts).unwrap();
        let lines: Vec<f32> = pages(&document).remove(0).iter().map(|piece| piece.baselines[0]).collect();
        let apart = lines[lines.len() - 1] - lines[lines.len() - 2];
        // 15 from line to line, and a distance of 7.5 that may give way or grow a little.
        assert!((20.0..30.0).contains(&apart), "{items}: {apart}");
    }
}

#[test]
fn a_letter_keeps_away_from_the_letterhead_and_a_note_above_the_headline_has_no_rule() {
    let fonts = common::fonts();
    let lay_out = |blocks: Vec<Block>| {
        lay_out(&common::single(Notice { blocks, ..common::german() }), Paper::A4, &fonts).unwrap()
    };
    let baseline = |document: &Document, text: &str| {
        let page = pages(document).remove(0);
        page.iter().find(|piece| piece.text == text).unwrap().baselines[0]
    };
    let headline = common::block("headline", Role::Headline, &["Was wir wissen"]);

    let letter = lay_out(vec![common::block("dateline", Role::Dateline, &["Auental, 1. Mai"]), headline.clone()]);
    let under = letter.pages[0].rules.iter().map(|rule| rule.y).filter(|y| *y < 300.0).fold(0.0, f32::max);
    assert!(baseline(&letter, "Auental, 1. Mai") - under > 30.0);

    let embargo = common::block("embargo", Role::Note, &["Sperrfrist"]);
    let release = lay_out(vec![common::block("label", Role::Label, &["Pressemitteilung"]), embargo, headline]);
    let (label, note) = (baseline(&release, "Pressemitteilung"), baseline(&release, "Sperrfrist"));
    assert!(note - label < 20.0 && baseline(&release, "Was wir wissen") - note > 30.0);
    assert!(!release.pages[0].rules.iter().any(|rule| label < rule.y && rule.y < note));
}

#[test]
fn a_cut_paragraph_has_two_lines_on_each_side() {
    for document in DOCUMENTS.iter() {
        let mut parts: BTreeMap<ElementId, Vec<usize>> = BTreeMap::new();
        for piece in pages(document).into_iter().flatten() {
            parts.entry(piece.element).or_default().push(piece.baselines.len());
        }
        for (element, lines) in parts {
            assert!(
                lines.len() == 1 || lines.iter().all(|n| *n >= 2),
                "{:?}: {lines:?}",
                document.structure.element(element)
            );
        }
    }
}

#[test]
fn no_word_is_parted_by_a_page_end() {
    for document in DOCUMENTS.iter() {
        for piece in pages(document).into_iter().flatten() {
            assert!(!piece.text.ends_with('\u{ad}'), "{}", piece.text);
        }
    }
}

#[test]
fn quotes_and_contacts_stay_on_one_page() {
    for document in DOCUMENTS.iter() {
        let structure = &document.structure;
        let pages = pages(document);
        let on_pages = |wanted: &dyn Fn(ElementId) -> bool| {
            pages.iter().filter(|page| page.iter().any(|piece| wanted(piece.element))).count()
        };
        for element in &structure.elements {
            let inner: Vec<ElementId> = element
                .children
                .iter()
                .filter_map(|child| if let Child::Element(id) = child { Some(*id) } else { None })
                .collect();
            let lines = element.language.is_none()
                && element.kind == Kind::Division
                && inner.iter().all(|id| structure.element(*id).kind == Kind::Paragraph);
            if !inner.is_empty() && (element.kind == Kind::Quote || lines) {
                assert_eq!(on_pages(&|id| inner.contains(&id)), 1);
            }
        }
    }
}

#[test]
fn everything_stands_between_header_and_footer() {
    for document in DOCUMENTS.iter() {
        for (at, page) in pages(document).into_iter().enumerate() {
            assert!(!page.is_empty(), "page {at} is empty");
            for y in page.iter().flat_map(|piece| &piece.baselines) {
                assert!(*y <= 770.0 && *y >= if at == 0 { 55.0 } else { 90.0 }, "page {at}: {y}");
            }
        }
    }
}

#[test]
fn rows_begin_on_one_baseline() {
    let fonts = common::fonts();
    let document = lay_out(&common::beside(common::german(), common::danish()), Paper::A4, &fonts).unwrap();
    let structure = &document.structure;
    let pieces: Vec<(usize, Piece)> = pages(&document)
        .into_iter()
        .enumerate()
        .flat_map(|(at, page)| page.into_iter().map(move |p| (at, p)))
        .collect();
    let below = |root: ElementId| {
        let mut found = vec![root];
        let mut at = 0;
        while at < found.len() {
            let children = &structure.element(found[at]).children;
            found.extend(children.iter().filter_map(|c| if let Child::Element(id) = c { Some(*id) } else { None }));
            at += 1;
        }
        found
    };
    let mut rows = 0;
    for section in structure.elements.iter().filter(|element| element.kind == Kind::Section) {
        let firsts: Vec<(usize, f32)> = section
            .children
            .iter()
            .filter_map(|child| if let Child::Element(id) = child { Some(below(*id)) } else { None })
            .filter_map(|cell| pieces.iter().find(|(_, piece)| cell.contains(&piece.element)))
            .map(|(page, piece)| (*page, piece.baselines[0]))
            .collect();
        assert_eq!(firsts.len(), 2);
        assert_eq!(firsts[0], firsts[1]);
        rows += 1;
    }
    assert_eq!(rows, common::german().blocks.len() + 1);
}

#[test]
fn what_is_to_translate_is_left_out_or_leaves_its_cell_empty() {
    let fonts = common::fonts();
    let mut danish = common::danish();
    let at = danish.blocks.iter().position(|b| b.role == Role::Quote).unwrap();
    danish.blocks[at].state = SegmentState::ToTranslate;
    danish.blocks[at].sentences.clear();
    let alone = lay_out(&common::single(danish.clone()), Paper::A4, &fonts).unwrap();
    assert!(!alone.structure.elements.iter().any(|element| element.kind == Kind::Quote));
    let both = lay_out(&common::beside(common::german(), danish), Paper::A4, &fonts).unwrap();
    assert_eq!(both.structure.elements.iter().filter(|element| element.kind == Kind::Quote).count(), 1);
}

#[test]
fn a_last_page_with_next_to_nothing_is_saved() {
    let fonts = common::fonts();
    let alone = |document: &Document| {
        let last = pages(document).pop().unwrap();
        last.iter().flat_map(|piece| &piece.baselines).fold(0.0_f32, |a, b| a.max(*b))
    };
    for publication in [common::beside(common::german(), common::danish()), common::single(common::german())] {
        let document = lay_out(&publication, Paper::A4, &fonts).unwrap();
        assert_eq!(document.pages.len(), 2);
        assert!(alone(&document) > 300.0);
    }
}

#[test]
fn neighbouring_items_are_one_list() {
    let fonts = common::fonts();
    let document = lay_out(&common::single(common::german()), Paper::A4, &fonts).unwrap();
    let count = |kind: &Kind| document.structure.elements.iter().filter(|element| element.kind == *kind).count();
    assert_eq!((count(&Kind::List), count(&Kind::ListItem), count(&Kind::ListLabel)), (1, 3, 3));
}

#[test]
fn a_link_over_a_line_end_is_one_link() {
    let fonts = common::fonts();
    let mut notice = common::german();
    let words = "ein Verweis mit sehr vielen Wörtern, der gewiss nicht auf eine einzige Zeile dieser Seite passen wird";
    notice.blocks =
        vec![common::block("p", Role::Paragraph, &[&format!("Hier steht [{words}](https://a.example) und mehr.")])];
    let document = lay_out(&common::single(notice), Paper::A4, &fonts).unwrap();
    let links = &document.pages[0].links;
    assert_eq!(links.len(), 1);
    assert_eq!(links[0].alternative, words);
    assert_eq!(links[0].boxes.len(), 2);
    assert_eq!(document.structure.elements.iter().filter(|element| element.kind == Kind::Link).count(), 1);
}

#[test]
fn headings_move_up_without_a_headline() {
    let fonts = common::fonts();
    let mut notice = common::german();
    notice.blocks.retain(|b| b.role != Role::Headline);
    let document = lay_out(&common::single(notice), Paper::A4, &fonts).unwrap();
    let levels: Vec<u16> = document.bookmarks.iter().map(|mark| mark.level).collect();
    assert_eq!(levels, [1, 2, 2]);
}

#[test]
fn a_rule_stands_above_the_heading_of_what_it_sets_apart() {
    let fonts = common::fonts();
    let mut notice = common::german();
    notice.blocks = vec![
        common::block("p", Role::Paragraph, &["Ein Absatz."]),
        common::block("h", Role::Heading, &["Über uns"]),
        common::block("b", Role::Boilerplate, &["Wir sind ein Haus."]),
    ];
    let document = lay_out(&common::single(notice), Paper::A4, &fonts).unwrap();
    let pieces = pages(&document).remove(0);
    let baselines: Vec<f32> = pieces.iter().rev().take(3).map(|piece| piece.baselines[0]).collect();
    let [boilerplate, heading, paragraph] = baselines[..] else { panic!("{pieces:?}") };
    let between = |above: f32, below: f32| document.pages[0].rules.iter().any(|rule| above < rule.y && rule.y < below);
    assert!(between(paragraph, heading) && !between(heading, boilerplate));
}

#[test]
fn side_by_side_later_pages_name_the_notice_in_both_languages() {
    let fonts = common::fonts();
    let (german, danish) = (longer(&common::german(), 2, 0), longer(&common::danish(), 2, 0));
    let wanted = |notice: &Notice| notice.furniture.running_header.clone();
    let headers = [wanted(&german), wanted(&danish)];
    let document = lay_out(&common::beside(german, danish), Paper::A4, &fonts).unwrap();
    for (at, page) in document.pages.iter().enumerate() {
        let said = |part: Part| -> Vec<(f32, String)> {
            let own = page.sequences.iter().filter(|sequence| sequence.part == part);
            own.map(|s| (s.runs[0].x, s.runs.iter().map(|placed| placed.run.text.as_str()).collect())).collect()
        };
        let footers: Vec<String> = said(Part::Footer).into_iter().map(|(_, text)| text).collect();
        let n = document.pages.len();
        assert!(footers.contains(&format!("Seite {} von {n}", at + 1)), "{footers:?}");
        assert!(footers.contains(&format!("Side {} af {n}", at + 1)), "{footers:?}");
        if at > 0 {
            assert_eq!(said(Part::Header)[..2], [(54.0, headers[0].clone()), (310.0, headers[1].clone())]);
        }
    }
}
