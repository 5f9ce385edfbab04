//! Other scripts than Latin: Arabic from right to left, Cyrillic, and words in the one inside the other.

#![allow(clippy::unwrap_used)] // Every line here is a test's.

mod common;

use common::{arabic, beside, folded, fonts, german, run, single, ukrainian};
use herold_notice::{Block, Design, Look, Notice, Publication, Role};
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

/// Returns the text that assistive technology gets, without spaces: around a link the reader's program puts some.
fn read(file: &[u8]) -> String {
    let shown = run("pdfinfo", "poppler-utils", &["-struct-text", "{}"], file);
    let quoted = |line: &str| Some(line.trim().strip_prefix('"')?.strip_suffix('"')?.to_owned());
    tight(&shown.lines().filter_map(quoted).collect::<Vec<_>>().join(" "))
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
fn arabic_beside_german_is_read_pair_by_pair() {
    for publication in [beside(arabic(), german()), beside(german(), arabic())] {
        let first = publication.first();
        let names: Vec<&str> = publication.notices().iter().map(|notice| notice.language.name.as_str()).collect();
        let mut wanted =
            format!("{} {} {}", letterhead(first), first.furniture.side_by_side_caption, names.join(" "));
        for cell in publication.rows().into_iter().flat_map(|row| row.cells).flatten() {
            wanted = format!("{wanted} {}", block_text(cell));
        }
        assert_eq!(read(&pdf(&publication, &fonts()).unwrap()), tight(&wanted));
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
