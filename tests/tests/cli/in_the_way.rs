//! A disk, a folder or a file that takes nothing: what was there stays, byte for byte.

use super::{names, refused, with_sample};
use herold_tests::{herold, program};
use std::process::Command;

/// A limit on the size of files stands in for a full disk: the system ends the writing in the middle of a document.
#[cfg(unix)]
#[test]
fn a_disk_that_takes_no_more_leaves_everything_as_it_was() {
    let folder = with_sample();
    let out = folder.path().join("out");
    std::fs::create_dir(&out).unwrap();
    std::fs::write(out.join("n_de.pdf"), "the version of yesterday").unwrap();
    for bundle in [&[][..], &["--bundle", "zip"], &["--bundle", "folder"]] {
        // Blocks of 512 bytes: more than the first file of text needs, fewer than a PDF.
        let done = Command::new("sh")
            .args(["-c", "trap '' XFSZ; ulimit -f 16; exec \"$0\" \"$@\""])
            .arg(program("herold"))
            .args(["export", "a.herold", "press-release", "--lang", "de", "--format", "txt,pdf", "--messages", "en"])
            .args(["--name", "n_{languages}", "--to", "out"])
            .args(bundle)
            .current_dir(folder.path())
            .output()
            .unwrap();
        let error = String::from_utf8_lossy(&done.stderr);
        assert_eq!(done.status.code(), Some(2), "{error}");
        assert!(error.contains("larger than is allowed here"), "{error}");
        assert_eq!(names(&out), ["n_de.pdf"], "{bundle:?}");
        assert_eq!(std::fs::read_to_string(out.join("n_de.pdf")).unwrap(), "the version of yesterday");
    }
}

#[test]
fn a_file_that_exists_is_never_overwritten() {
    let folder = with_sample();
    let bytes = std::fs::read(folder.path().join("a.herold")).unwrap();
    let error = refused(folder.path(), &["sample", "gp-chain", "--to", "a.herold"]);
    assert!(error.contains("a.herold"), "{error}");
    assert_eq!(std::fs::read(folder.path().join("a.herold")).unwrap(), bytes);
}

#[test]
fn folders_that_cannot_be_written() {
    let folder = with_sample();
    std::fs::write(folder.path().join("file"), "x").unwrap();
    let error = refused(
        folder.path(),
        &["export", "a.herold", "press-release", "--lang", "de", "--format", "txt", "--to", "file/out"],
    );
    assert!(error.contains("file"), "{error}");
    let error = refused(folder.path(), &["sample", "gp-chain", "--to", "nowhere/b.herold"]);
    assert!(error.contains("nowhere"), "{error}");
    let error = refused(folder.path(), &["sample", "gp-chain", "--to", "file/b.herold"]);
    assert!(error.contains("file"), "{error}");
}

#[test]
fn a_case_open_elsewhere_can_be_read_but_not_written() {
    let folder = with_sample();
    let house = herold_desk::load().unwrap();
    let held = herold_desk::Case::open(&house, &folder.path().join("a.herold"), None, herold_desk::OpenMode::Write);
    let held = held.unwrap_or_else(|e| panic!("{e}"));
    let before: Vec<String> = names(folder.path());
    let done = herold(folder.path(), &["set", "a.herold", "attack_kind=phishing"]);
    assert_eq!(done.code, 2);
    assert!(done.err.contains("open") && done.err.contains("a.herold"), "{}", done.err);
    assert_eq!(names(folder.path()), before);
    assert_eq!(herold(folder.path(), &["facts", "a.herold"]).code, 0);
    held.close().unwrap_or_else(|e| panic!("{e}"));
    assert_eq!(names(folder.path()), ["a.herold"]);
}
