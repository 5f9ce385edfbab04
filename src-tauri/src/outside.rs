//! What the core may not fetch for itself: the settings folder, the language of the system, the time, randomness.
#![expect(
    clippy::disallowed_methods,
    clippy::print_stderr,
    reason = "this is the one place of the app where the outside comes in"
)]

use herold_desk::{Outside, api::ErrorView};
use jiff::Timestamp;
use std::path::PathBuf;

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
