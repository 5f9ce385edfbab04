//! Writes the sample files for a look at the pages: set HEROLD_TYPESET_OUT to a folder.

mod common;

use common::{beside, danish, english, fonts, german, single};

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
    ];
    for (name, publication) in samples {
        std::fs::write(folder.join(format!("{name}.pdf")), herold_typeset::pdf(&publication, &fonts).unwrap()).unwrap();
    }
}
