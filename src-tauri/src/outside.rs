//! What the core may not fetch for itself: the settings folder, the language of the system, the time, randomness.
#![expect(
    clippy::disallowed_methods,
    clippy::print_stderr,
    reason = "this is the one place of the app where the outside comes in"
)]

use herold_desk::{Outside, api::ErrorView};
use jiff::Timestamp;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// Returns the outside as the use cases want it.
pub fn outside(settings_folder: Option<PathBuf>) -> Outside {
    Outside {
        settings_folder,
        system_language: sys_locale::get_locale().unwrap_or_else(|| "en".to_owned()),
        now: Timestamp::now,
        random,
    }
}

/// Returns the folder that the variable `HEROLD_HOME` names: tests and portable installations keep their settings there.
pub fn settings_folder() -> Option<PathBuf> {
    std::env::var_os("HEROLD_HOME").filter(|folder| !folder.is_empty()).map(PathBuf::from)
}

/// Returns 32 random bytes of the operating system.
///
/// # Panics
///
/// When the system has no randomness to give: a key made without it would not protect anything.
fn random() -> [u8; 32] {
    let mut bytes = [0; 32];
    getrandom::fill(&mut bytes).expect("the operating system gives random bytes");
    bytes
}

/// Shows a folder in the file manager of the system; returns whether one was started.
pub fn show_folder(folder: &Path) -> bool {
    let program = if cfg!(windows) {
        "explorer"
    } else if cfg!(target_os = "macos") {
        "open"
    } else {
        "xdg-open"
    };
    // Only a folder, by its whole path: a file would be opened, and a name that begins with a dash be an option.
    if !folder.is_absolute() || !folder.is_dir() {
        return false;
    }
    let started = Command::new(program).arg(folder).stdin(Stdio::null()).stdout(Stdio::null()).spawn();
    // Nobody waits for a file manager; a thread takes note of its end, so that no dead process is left.
    started.map(|mut child| std::thread::spawn(move || child.wait())).is_ok()
}

/// Writes to the error stream, for those who started Herold in a terminal.
pub fn complain(text: &str) {
    eprintln!("herold-app: {text}");
}

/// Reports the error of something that has no screen left to show it on.
pub fn report(result: Result<(), ErrorView>) {
    if let Err(error) = result {
        complain(&error.text);
    }
}
