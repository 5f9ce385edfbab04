//! A disk, a folder or a file that takes nothing: what was there stays, byte for byte.

use super::{names, refused, with_sample};
use herold_tests::{herold, program};
use std::fs;
use std::path::Path;
use std::process::Command;

/// What stood in the file that an export is about to replace.
const BEFORE: &str = "the version of yesterday";

/// Returns a folder with a sample and, in `out`, a document of yesterday under the name of the next.
fn with_yesterday() -> tempfile::TempDir {
    let folder = with_sample();
    fs::create_dir(folder.path().join("out")).unwrap();
    fs::write(folder.path().join("out/n_de.pdf"), BEFORE).unwrap();
    folder
}

/// The export that meets it: a small file first, then the PDF.
const EXPORT: [&str; 12] = [
    "export",
    "a.herold",
    "press-release",
    "--lang",
    "de",
    "--format",
    "txt,pdf",
    "--name",
    "n_{languages}",
    "--to",
    "out",
    "--messages=en",
];

/// Runs the export in a shell after a preparation of the system; returns exit code and message.
fn after(folder: &Path, shell: &[&str], prepare: &str, more: &[&str]) -> (Option<i32>, String) {
    let script = format!("set -e; {prepare}; exec \"$0\" \"$@\"");
    let done = Command::new(shell[0])
        .args(&shell[1..])
        .args(["bash", "-c", &script])
        .arg(program("herold"))
        .args(EXPORT)
        .args(more)
        .current_dir(folder)
        .output()
        .unwrap();
    (done.status.code(), String::from_utf8(done.stderr).unwrap())
}

const BUNDLES: [&[&str]; 3] = [&[], &["--bundle", "zip"], &["--bundle", "folder"]];

/// A limit on the size of files: the system ends the writing in the middle of a document.
#[cfg(unix)]
#[test]
fn a_system_that_allows_no_larger_file_leaves_everything_as_it_was() {
    let folder = with_yesterday();
    let out = folder.path().join("out");
    for bundle in BUNDLES {
        // Blocks of 1024 bytes: more than the file of text needs, fewer than a PDF.
        let (code, error) = after(folder.path(), &["env"], "trap '' XFSZ; ulimit -f 16", bundle);
        assert_eq!(code, Some(2), "{error}");
        assert!(error.contains("out") && error.contains("larger than is allowed here"), "{error}");
        assert!(error.contains("choose another place"), "{error}");
        assert_eq!(names(&out), ["n_de.pdf"], "{bundle:?}");
        assert_eq!(fs::read_to_string(out.join("n_de.pdf")).unwrap(), BEFORE);
    }
}

/// A program of the system that runs a command as the master of mounts of its own, where the system lets it.
#[cfg(target_os = "linux")]
fn own_mounts() -> Option<&'static [&'static str]> {
    const UNSHARE: &[&str] = &["unshare", "--user", "--map-root-user", "--mount"];
    let allowed = Command::new(UNSHARE[0]).args(&UNSHARE[1..]).args(["mount", "-t", "tmpfs", "none", "/mnt"]).output();
    let allowed = allowed.is_ok_and(|done| done.status.success());
    if !allowed {
        // Containers often forbid it; the limit on the size of files has shown the same way through the program.
        let _ = std::io::Write::write_all(
            &mut std::io::stderr(),
            b"not tried: this system allows no mounts of one's own\n",
        );
    }
    allowed.then_some(UNSHARE)
}

/// Runs the export on a file system of its own; returns exit code, message, and what lies in the folder afterwards.
#[cfg(target_os = "linux")]
fn on_its_own_disk(shell: &[&str], mount: &str, more: &[&str]) -> (Option<i32>, String, String) {
    let folder = with_yesterday();
    let keep = "code=0; \"$0\" \"$@\" || code=$?; ls -A out >seen; cat out/n_de.pdf >>seen; exit $code";
    let (code, error) = after(folder.path(), shell, &format!("{mount}; {keep}; true"), more);
    (code, error, fs::read_to_string(folder.path().join("seen")).unwrap())
}

#[cfg(target_os = "linux")]
#[test]
fn a_disk_that_is_full_leaves_everything_as_it_was() {
    let Some(shell) = own_mounts() else { return };
    let mount = format!("mount -t tmpfs -o size=32k none out; printf '{BEFORE}' >out/n_de.pdf");
    for bundle in BUNDLES {
        let (code, error, seen) = on_its_own_disk(shell, &mount, bundle);
        assert_eq!(code, Some(2), "{error}");
        assert!(error.contains("The disk with out") && error.contains("Free some space"), "{error}");
        assert_eq!(seen, format!("n_de.pdf\n{BEFORE}"), "{bundle:?}");
    }
}

/// What another program holds on Windows is, on Linux, a file that something is mounted on: it cannot be renamed over.
#[cfg(target_os = "linux")]
#[test]
fn a_file_that_is_held_leaves_everything_as_it_was() {
    let Some(shell) = own_mounts() else { return };
    let (code, error, seen) = on_its_own_disk(shell, "mount --bind out/n_de.pdf out/n_de.pdf", &[]);
    assert_eq!(code, Some(2), "{error}");
    assert!(error.contains("n_de.pdf could not be replaced") && error.contains("open in another program"), "{error}");
    // The text was ready and had its name already: it goes again.
    assert_eq!(seen, format!("n_de.pdf\n{BEFORE}"));
}

#[cfg(target_os = "linux")]
#[test]
fn a_disk_that_can_only_be_read_leaves_everything_as_it_was() {
    let Some(shell) = own_mounts() else { return };
    for bundle in BUNDLES {
        let (code, error, seen) = on_its_own_disk(shell, "mount --bind out out; mount -o remount,ro,bind out", bundle);
        assert_eq!(code, Some(2), "{error}");
        assert!(error.contains("folder out") && error.contains("Choose another"), "{error}");
        assert!(error.contains("the disk is read-only"), "{error}");
        assert_eq!(seen, format!("n_de.pdf\n{BEFORE}"), "{bundle:?}");
    }
}

#[test]
fn a_protected_file_or_a_folder_in_its_place_stays() {
    let folder = with_yesterday();
    let out = folder.path().join("out");
    let file = out.join("n_de.pdf");
    let mut protected = fs::metadata(&file).unwrap().permissions();
    protected.set_readonly(true);
    fs::set_permissions(&file, protected).unwrap();
    let error = refused(folder.path(), &EXPORT[..11]);
    assert!(error.contains("n_de.pdf is write-protected") && error.contains("Remove the protection"), "{error}");
    assert_eq!((names(&out), fs::read_to_string(&file).unwrap()), (vec!["n_de.pdf".to_owned()], BEFORE.to_owned()));
    // The text would come first; nothing of it is written either.
    fs::create_dir_all(out.join("n_de.txt/inside")).unwrap();
    let error = refused(folder.path(), &EXPORT[..11]);
    assert!(error.contains("n_de.txt is a folder") && error.contains("choose another folder"), "{error}");
    assert_eq!(names(&out), ["n_de.pdf", "n_de.txt"]);
    assert_eq!(names(&out.join("n_de.txt")), ["inside"]);
}

#[test]
fn a_file_that_exists_is_never_overwritten() {
    let folder = with_sample();
    let bytes = fs::read(folder.path().join("a.herold")).unwrap();
    let error = refused(folder.path(), &["sample", "gp-chain", "--to", "a.herold"]);
    assert!(error.contains("a.herold"), "{error}");
    assert_eq!(fs::read(folder.path().join("a.herold")).unwrap(), bytes);
}

#[test]
fn folders_that_cannot_be_written() {
    let folder = with_sample();
    fs::write(folder.path().join("file"), "x").unwrap();
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
