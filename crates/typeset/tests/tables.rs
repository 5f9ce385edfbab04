//! Tables: what stands where, and what a reader of the structure gets.

#![allow(clippy::unwrap_used)] // Every line here is a test's.

mod common;

use common::pages::{Word, elements, words};
use common::review::{HEADS, tabular};
use common::{beside, block, danish, folded, fonts, run, single};
use herold_notice::{Block, Direction, Language, Notice, Role};
use herold_typeset::pdf;

fn rows(blocks: &[Block]) -> Vec<Vec<String>> {
    let rows = blocks.iter().filter(|block| block.role.is_row());
    rows.map(|row| row.sentences.iter().map(|cell| folded(&cell.text)).collect()).collect()
}

/// Returns the cells of all tables of a file, row by row, with what binds them.
fn cells(file: &[u8]) -> Vec<Vec<(String, String)>> {
    let mut rows: Vec<Vec<(String, String)>> = Vec::new();
    for element in elements(file) {
        match element.kind.as_str() {
            "TR" => rows.push(Vec::new()),
            "TH" | "TD" => rows.last_mut().unwrap().push((element.bound, element.text)),
            _ => {}
        }
    }
    rows
}

#[test]
fn cells_are_bound_to_their_heads() {
    for columns in [2, 4, 7] {
        let notice = tabular(3, columns);
        let wanted = rows(&notice.blocks);
        let made = cells(&pdf(&single(notice), &fonts()).unwrap());
        let texts: Vec<Vec<String>> =
            made.iter().map(|row| row.iter().map(|(_, text)| text.clone()).collect()).collect();
        assert_eq!(texts, wanted, "{columns} columns");
        let heads: Vec<&str> = made[0].iter().map(|(bound, _)| bound.as_str()).collect();
        assert!(heads.iter().all(|head| head.starts_with("Column ")), "{heads:?}");
        for row in &made[1..] {
            for ((bound, _), head) in row.iter().zip(&heads) {
                assert_eq!(format!("Column {bound}"), **head);
            }
        }
    }
}

#[test]
fn a_long_table_has_its_head_on_every_page_and_reads_it_once() {
    let file = pdf(&single(tabular(60, 4)), &fonts()).unwrap();
    let words = words(&file);
    let pages = words.iter().map(|word| word.page).max().unwrap();
    assert!(pages > 2);
    for page in 1..=pages {
        let heads: Vec<_> = words.iter().filter(|word| word.page == page && word.text == HEADS[0]).collect();
        assert_eq!(heads.len(), 1, "page {page}");
        let first = words.iter().filter(|word| word.page == page && word.text == "Behandlungsdaten").map(|word| word.y);
        assert!(heads[0].y < first.fold(f32::MAX, f32::min), "page {page}: the head stands above");
    }
    let read = cells(&file).into_iter().flatten().filter(|(_, text)| text == HEADS[0]).count();
    assert_eq!(read, 1);
}

#[test]
fn what_announces_a_table_stands_above_it() {
    // Pushes the table over the end of the page, a line at a time.
    for lines in 20..30 {
        let mut notice = tabular(3, 4);
        notice.blocks[1] = block("why", Role::Paragraph, &["Betroffenenkategorien:"]);
        let line = |at| block(&format!("before.{at}"), Role::Paragraph, &["Ein Absatz davor."]);
        notice.blocks.splice(1..1, (0..lines).map(line));
        let words = words(&pdf(&single(notice), &fonts()).unwrap());
        let page = |text: &str| words.iter().find(|word| word.text == text).unwrap().page;
        assert_eq!(page("Betroffenenkategorien:"), page("Behandlungsdaten"), "{lines} lines before");
    }
}

#[test]
fn a_row_stays_on_one_page() {
    let words = words(&pdf(&single(tabular(60, 4)), &fonts()).unwrap());
    for at in 0..60 {
        let first = words.iter().position(|word| word.text == format!("Nummer{at}")).unwrap();
        let number = words.iter().find(|word| word.text == (100 + at).to_string()).unwrap();
        assert_eq!(words[first].page, number.page, "row {at}");
    }
}

#[test]
fn a_row_taller_than_a_page_is_cut_and_nothing_is_lost() {
    let mut notice = tabular(1, 2);
    let long: Vec<String> = (0..900).map(|at| format!("Wort{at}")).collect();
    notice.blocks[3] = block("data.0", Role::Record, &["kurz", &long.join(" ")]);
    let words = words(&pdf(&single(notice), &fonts()).unwrap());
    let shown: Vec<&str> =
        words.iter().map(|word| word.text.as_str()).filter(|word| word.starts_with("Wort")).collect();
    assert_eq!(shown, long);
    let pages = words.iter().filter(|word| word.text.starts_with("Wort")).map(|word| word.page).max().unwrap();
    assert!(pages > 1);
}

#[test]
fn cells_stand_in_columns_or_as_pairs() {
    let grid = words(&pdf(&single(tabular(3, 4)), &fonts()).unwrap());
    let x = |words: &[Word], text: &str| words.iter().find(|word| word.text == text).unwrap().x;
    for (head, cell) in HEADS.iter().zip(["Behandlungsdaten", "etwa", "2019", "kein"]) {
        assert!((x(&grid, head) - x(&grid, cell)).abs() < 0.2, "{head} stands above {cell}");
    }
    // In the narrow columns of two languages each record is a list of pairs, its heads repeated for the eye.
    let other = Notice { blocks: tabular(3, 4).blocks, ..danish() };
    let file = pdf(&beside(tabular(3, 4), other), &fonts()).unwrap();
    let pairs = words(&file);
    assert_eq!(pairs.iter().filter(|word| word.text == HEADS[0]).count(), 6);
    for (head, cell) in HEADS.iter().zip(["Behandlungsdaten", "etwa", "2019", "kein"]) {
        let (head, cell) =
            (pairs.iter().find(|w| w.text == *head).unwrap(), pairs.iter().find(|w| w.text == cell).unwrap());
        assert!((head.y - cell.y).abs() < 1.0 && cell.x > head.x, "{head:?} {cell:?}");
    }
    let twice: Vec<Vec<String>> = [rows(&tabular(3, 4).blocks), rows(&tabular(3, 4).blocks)].concat();
    let made = cells(&file);
    let made: Vec<Vec<String>> = made.into_iter().map(|row| row.into_iter().map(|(_, text)| text).collect()).collect();
    assert_eq!(made, twice, "read as two tables, each in one piece");
}

#[test]
fn pairs_begin_at_the_right_in_a_language_from_there() {
    let language = Language { direction: Direction::Rtl, ..common::language("ar", "ar", "العربية") };
    let right = Notice { language, ..tabular(3, 4) };
    let words = words(&pdf(&beside(right, Notice { blocks: tabular(3, 4).blocks, ..danish() }), &fonts()).unwrap());
    let find = |text: &str| words.iter().find(|word| word.x > 105.0 && word.text == text).unwrap();
    for (head, cell) in [(HEADS[0], "Behandlungsdaten"), (HEADS[2], "2019")] {
        let (head, cell) = (find(head), find(cell));
        assert!((head.y - cell.y).abs() < 1.0 && cell.right < head.x, "{head:?} {cell:?}");
    }
}

#[test]
fn a_gap_in_a_row_keeps_its_place() {
    let mut notice = tabular(2, 4);
    notice.blocks[3].sentences[2].text.clear();
    let made = cells(&pdf(&single(notice), &fonts()).unwrap());
    assert!(made.iter().all(|row| row.len() == 4));
    assert_eq!(made[1][2].1, "");
    assert_eq!(made[1][3].1, "kein Anzeichen für einen Abfluss, Untersuchung dauert an");
}

#[test]
fn files_with_tables_are_sound() {
    for columns in [1, 4, 9] {
        let report = run("qpdf", "qpdf", &["--check", "{}"], &pdf(&single(tabular(5, columns)), &fonts()).unwrap());
        assert!(report.contains("No syntax or stream encoding errors"), "{report}");
    }
}
