//! Writes the sample files for a look at the pages: set HEROLD_TYPESET_OUT to a folder.

mod common;

use common::{beside, block, danish, english, fonts, german, language, single};
use herold_notice::{Notice, Role};

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
        ("empty", single(Notice { blocks: Vec::new(), ..german() })),
        ("bare", single(bare(Vec::new()))),
        ("bare-beside", beside(bare(Vec::new()), Notice { blocks: Vec::new(), ..danish() })),
        ("no-headline", single(bare(german().blocks.into_iter().skip(2).collect()))),
        ("unknown", single(Notice { language: language("xx", "x-unknown", "?"), ..german() })),
        ("long", beside(long(german()), long(danish()))),
        ("long-de", single(long(german()))),
    ];
    for (name, publication) in samples {
        std::fs::write(folder.join(format!("{name}.pdf")), herold_typeset::pdf(&publication, &fonts).unwrap()).unwrap();
    }
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
