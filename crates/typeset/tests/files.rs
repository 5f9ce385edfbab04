//! Writes the sample files for a look at the pages: set HEROLD_TYPESET_OUT to a folder.

mod common;

use common::review::{review, tabular};
use common::{arabic, beside, block, danish, english, fonts, german, language, single, ukrainian};
use herold_notice::{Design, Look, Notice, Role};

#[test]
#[ignore = "writes files to look at"]
#[allow(clippy::disallowed_methods)] // Where to write is the person's choice.
fn sample_files() {
    let Some(folder) = std::env::var_os("HEROLD_TYPESET_OUT").map(std::path::PathBuf::from) else { return };
    let fonts = fonts();
    let samples = [
        ("de", single(german())),
        ("da", single(danish())),
        ("en", single(english())),
        ("de-da", beside(german(), danish())),
        ("en-de", beside(english(), german())),
        ("ar", single(arabic())),
        ("ar-de", beside(arabic(), german())),
        ("de-ar", beside(german(), arabic())),
        ("uk", single(ukrainian())),
        ("uk-ar", beside(ukrainian(), arabic())),
        ("ar-letter", single(looking(arabic(), Look::Letter))),
        ("ar-poster", single(looking(arabic(), Look::Poster))),
        ("ar-press", single(looking(arabic(), Look::Press))),
        ("uk-press", single(looking(ukrainian(), Look::Press))),
        ("ar-long", single(long(arabic()))),
        ("ar-de-long", beside(long(arabic()), long(german()))),
        ("empty", single(Notice { blocks: Vec::new(), ..german() })),
        ("bare", single(bare(Vec::new()))),
        ("bare-beside", beside(bare(Vec::new()), Notice { blocks: Vec::new(), ..danish() })),
        ("no-headline", single(bare(german().blocks.into_iter().skip(2).collect()))),
        ("unknown", single(Notice { language: language("xx", "x-unknown", "?"), ..german() })),
        ("long", beside(long(german()), long(danish()))),
        ("long-de", single(long(german()))),
        ("table", single(tabular(40, 4))),
        ("table-7", single(tabular(4, 7))),
        ("table-beside", beside(tabular(4, 4), Notice { blocks: tabular(4, 4).blocks, ..danish() })),
    ];
    let reviews = [
        ("review-de", single(german())),
        ("review-de-da", beside(german(), danish())),
        ("review-table", single(tabular(3, 4))),
        ("review-ar", single(arabic())),
        ("review-de-ar", beside(german(), arabic())),
    ];
    for (name, publication) in reviews {
        let made = herold_typeset::review(&review(publication), &fonts).unwrap();
        std::fs::write(folder.join(format!("{name}.pdf")), made).unwrap();
    }
    for (name, publication) in samples {
        std::fs::write(folder.join(format!("{name}.pdf")), herold_typeset::pdf(&publication, &fonts).unwrap()).unwrap();
    }
}

fn looking(notice: Notice, look: Look) -> Notice {
    Notice { design: Design { look, end_mark: "***".to_owned(), ..Design::default() }, ..notice }
}

fn bare(blocks: Vec<herold_notice::Block>) -> Notice {
    let empty = german();
    Notice { title: String::new(), letterhead: Default::default(), furniture: Default::default(), blocks, ..empty }
}

/// Returns the notice with long paragraphs, so that rows go over pages.
fn long(mut notice: Notice) -> Notice {
    let extra = notice.blocks.iter().filter(|b| b.role == Role::Paragraph).map(herold_notice::Block::text);
    let text = extra.collect::<Vec<_>>().join(" ").repeat(2);
    notice.blocks.insert(6, block("more", Role::Paragraph, &[&text]));
    notice
}
