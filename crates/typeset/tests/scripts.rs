//! Other scripts than Latin: Arabic from right to left, Cyrillic, and words in the one inside the other.

#![allow(clippy::unwrap_used)] // Every line here is a test's.

mod common;

use common::{arabic, beside, folded, fonts, german, run, single, ukrainian};
use herold_notice::{Block, Design, Direction, Look, Notice, Publication, Role};
use herold_typeset::pdf;

fn looking(notice: Notice, look: Look) -> Notice {
    Notice { design: Design { look, end_mark: "***".to_owned(), ..Design::default() }, ..notice }
}

#[test]
#[ignore = "writes files to look at"]
#[allow(clippy::disallowed_methods)] // Where to write is the person's choice.
fn sample_files() {
    let Some(folder) = std::env::var_os("HEROLD_TYPESET_OUT").map(std::path::PathBuf::from) else { return };
    let samples = [
        ("ar", single(arabic())),
        ("uk", single(ukrainian())),
        ("ar-de", beside(arabic(), german())),
        ("de-ar", beside(german(), arabic())),
        ("uk-ar", beside(ukrainian(), arabic())),
        ("ar-letter", single(looking(arabic(), Look::Letter))),
        ("ar-poster", single(looking(arabic(), Look::Poster))),
        ("ar-press", single(looking(arabic(), Look::Press))),
    ];
    for (name, publication) in samples {
        std::fs::write(folder.join(format!("{name}.pdf")), pdf(&publication, &fonts()).unwrap()).unwrap();
    }
}

/// Returns the text of each part of the pages in the order of their contents: what its tag gives for it, if anything.
fn actual_texts(file: &[u8]) -> Vec<Option<String>> {
    let file = run("qpdf", "qpdf", &["--qdf", "--object-streams=disable", "{}", "-"], file);
    let tags = file.split("<</MCID ").skip(1).map(|rest| rest.split(">>BDC").next().unwrap());
    tags.map(|tag| {
        let string = tag.split_once("/ActualText")?.1;
        let Some(units) = string.strip_prefix("<feff") else {
            return Some(string.trim_start_matches('(').trim_end_matches(')').replace('\\', ""));
        };
        let digits: Vec<char> = units.trim_end_matches('>').chars().collect();
        let unit = |four: &[char]| u16::from_str_radix(&four.iter().collect::<String>(), 16).unwrap();
        Some(String::from_utf16(&digits.chunks(4).map(unit).collect::<Vec<_>>()).unwrap())
    })
    .collect()
}

/// Returns the text that assistive technology gets, without spaces: around a link the reader's program puts some. The
/// program that reads the structure back knows glyphs alone, so the tags' own texts are put in.
fn read(file: &[u8]) -> String {
    let shown = run("pdfinfo", "poppler-utils", &["-struct-text", "{}"], file);
    let quoted = |line: &str| Some(line.trim().strip_prefix('"')?.strip_suffix('"')?.to_owned());
    let drawn: Vec<String> = shown.lines().filter_map(quoted).collect();
    let actual = actual_texts(file);
    assert_eq!(drawn.len(), actual.len(), "{drawn:?}");
    tight(&drawn.into_iter().zip(actual).map(|(drawn, actual)| actual.unwrap_or(drawn)).collect::<Vec<_>>().join(" "))
}

fn tight(text: &str) -> String {
    folded(text).replace(' ', "")
}

fn block_text(block: &Block) -> String {
    let bullet = if block.role == Role::Item { "• " } else { "" };
    format!("{bullet}{}", block.text())
}

fn letterhead(notice: &Notice) -> String {
    format!("{} {}", notice.letterhead.organisation, notice.letterhead.lines.join(" "))
}

#[test]
fn arabic_and_ukrainian_are_read_as_they_are_written() {
    for notice in [arabic(), ukrainian()] {
        let blocks = notice.blocks.iter().map(block_text).collect::<Vec<_>>().join(" ");
        let wanted = tight(&format!("{} {blocks}", letterhead(&notice)));
        assert_eq!(read(&pdf(&single(notice), &fonts()).unwrap()), wanted);
    }
}

#[test]
fn arabic_beside_german_is_read_cell_by_cell() {
    for publication in [beside(arabic(), german()), beside(german(), arabic())] {
        let file = pdf(&publication, &fonts()).unwrap();
        let turned = tight(&actual_texts(&file).into_iter().flatten().collect::<String>());
        let drawn = tight(&run("pdfinfo", "poppler-utils", &["-struct-text", "{}"], &file).replace('"', ""));
        // A link stands in its own element.
        let whole = |block: &&Block| block.sentences.iter().all(|sentence| sentence.marks.is_empty());
        for notice in publication.notices() {
            let read = if notice.language.direction == Direction::Rtl { &turned } else { &drawn };
            for block in notice.blocks.iter().filter(whole) {
                assert!(read.contains(&tight(&block.text())), "{}", block.text());
            }
        }
    }
}

/// Returns the x of the first letter of a word on the first page, in points.
fn left_of(publication: &Publication, word: &str) -> f32 {
    let file = pdf(publication, &fonts()).unwrap();
    let shown = run("pdftotext", "poppler-utils", &["-bbox", "-l", "1", "{}", "-"], &file);
    let line = shown.lines().find(|line| line.contains(&format!(">{word}<"))).unwrap();
    line.split("xMin=\"").nth(1).unwrap().split('"').next().unwrap().parse().unwrap()
}

#[test]
fn the_first_language_stands_where_reading_begins() {
    assert!(left_of(&beside(arabic(), german()), "Deutsch") < 100.0);
    assert!(left_of(&beside(german(), arabic()), "Deutsch") < 100.0);
    assert!(left_of(&beside(german(), ukrainian()), "Українська") > 300.0);
    assert!(left_of(&beside(ukrainian(), german()), "Українська") < 100.0);
    assert!(left_of(&beside(german(), arabic()), "العربية") > 480.0, "at the right edge of its column");
}

#[test]
fn viewers_are_told_the_direction() {
    let preference = |notice: Notice| {
        let file = pdf(&single(notice), &fonts()).unwrap();
        run("qpdf", "qpdf", &["--qdf", "--object-streams=disable", "{}", "-"], &file).contains("/Direction /R2L")
    };
    assert!(preference(arabic()) && !preference(ukrainian()));
}
