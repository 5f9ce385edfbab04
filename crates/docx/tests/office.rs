//! What an office program makes of the file. Wants LibreOffice (`soffice`) and poppler (`pdftotext`).
#![allow(clippy::unwrap_used, clippy::panic, reason = "a helper of tests fails like a test")]

mod sample;

use herold_notice::Publication;
use sample::{german, hostile, side_by_side, single};
use std::{fs, path::Path, process::Command};

fn run(program: &str, package: &str, arguments: &[&str]) {
    let output = Command::new(program).args(arguments).output().unwrap_or_else(|error| {
        panic!("{program} does not start ({error}); install {package}, on Debian: apt-get install {package}")
    });
    assert!(output.status.success(), "{program}: {}", String::from_utf8_lossy(&output.stderr));
}

/// Returns the text of the pages that LibreOffice lays out, without white space and hyphens at line ends.
fn printed(publication: &Publication) -> String {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    fs::write(at("notice.docx"), herold_docx::docx(publication).unwrap()).unwrap();
    let profile = format!("-env:UserInstallation=file://{}", at("profile"));
    let convert = [&profile, "--headless", "--convert-to", "pdf", "--outdir", &at(""), &at("notice.docx")];
    run("soffice", "libreoffice-writer-nogui", &convert);
    assert!(Path::new(&at("notice.pdf")).exists(), "LibreOffice could not read the file");
    run("pdftotext", "poppler-utils", &["-raw", &at("notice.pdf"), &at("notice.txt")]);
    plain(&fs::read_to_string(at("notice.txt")).unwrap())
}

fn plain(text: &str) -> String {
    text.chars()
        .filter(|c| !c.is_whitespace() && !c.is_control() && !"-\u{2010}\u{ad}\u{202e}\u{200f}".contains(*c))
        .collect()
}

fn assert_all_printed(publication: &Publication) {
    let printed = printed(publication);
    for notice in publication.notices() {
        for sentence in notice.blocks.iter().flat_map(|b| &b.sentences) {
            assert!(printed.contains(&plain(&sentence.text)), "{:?} is not in {printed}", sentence.text);
        }
    }
    let letterhead = &publication.first().letterhead;
    assert!(printed.contains(&plain(&letterhead.organisation)));
}

#[test]
fn every_sentence_is_printed_in_one_language() {
    assert_all_printed(&single(german()));
}

#[test]
fn every_sentence_is_printed_side_by_side() {
    assert_all_printed(&side_by_side());
}

#[test]
fn hostile_text_opens() {
    assert!(printed(&single(hostile())).contains(&plain(sample::TAMED)));
}
