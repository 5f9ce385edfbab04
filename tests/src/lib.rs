//! What the tests of the whole product share: the built programs and a place to work in.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// Returns the root of the repository.
#[must_use]
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Returns a built program, from the folder that this test was built into.
///
/// # Panics
/// When it was not built: `cargo xtask test` builds it first.
#[must_use]
pub fn program(name: &str) -> PathBuf {
    let test = std::env::current_exe().expect("a test knows where it is");
    let folder = test.ancestors().nth(2).expect("target/PROFILE/deps/TEST");
    let program = folder.join(format!("{name}{}", std::env::consts::EXE_SUFFIX));
    assert!(program.is_file(), "{} is missing; build it: cargo build -p herold-cli", program.display());
    program
}

/// What a command did.
#[derive(Debug)]
pub struct Done {
    /// Its exit code.
    pub code: i32,
    /// Its standard output.
    pub out: String,
    /// Its standard error.
    pub err: String,
}

/// Runs `herold` in a folder, with messages in English and the clock at 9 December 2025, 17:30 in Berlin.
///
/// # Panics
/// When it cannot be started.
#[must_use]
pub fn herold(folder: &Path, arguments: &[&str]) -> Done {
    let Output { status, stdout, stderr } = Command::new(program("herold"))
        .args(arguments)
        .args(["--now", "2025-12-09T16:30:00Z", "--messages", "en"])
        .current_dir(folder)
        .stdin(std::process::Stdio::null())
        .output()
        .expect("herold starts");
    Done {
        code: status.code().unwrap_or(-1),
        out: String::from_utf8(stdout).expect("UTF-8"),
        err: String::from_utf8(stderr).expect("UTF-8"),
    }
}

/// Runs `herold` and expects exit code 0; returns the standard output.
///
/// # Panics
/// When it fails.
#[must_use]
pub fn ok(folder: &Path, arguments: &[&str]) -> String {
    let done = herold(folder, arguments);
    assert_eq!(done.code, 0, "herold {}: {}", arguments.join(" "), done.err);
    done.out
}
