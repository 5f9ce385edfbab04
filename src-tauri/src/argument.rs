//! The case that Herold was started with: by a double click, or as `herold-app CASE.herold`.
//!
//! A case that opens without more ado is open when the page asks `start`. Everything else needs the person, so the
//! page gets the path in its address: `#open=PATH` for a case that wants a passphrase or cannot be opened (the page
//! opens it again and shows what is the matter), `#new=PATH` for a file that is not there yet (the page offers a new
//! case under this name).

use herold_desk::{Desk, api::OpenCaseRequest};
use std::{
    ffi::OsString,
    path::{Path, PathBuf},
};

/// Returns the first argument that is not an option, as an absolute path.
pub(crate) fn from_command_line() -> Option<PathBuf> {
    first_file(std::env::args_os().skip(1))
}

fn first_file(arguments: impl Iterator<Item = OsString>) -> Option<PathBuf> {
    let name = arguments.filter(|argument| !argument.is_empty()).find(|argument| !looks_like_an_option(argument))?;
    Some(std::path::absolute(&name).unwrap_or_else(|_| PathBuf::from(name)))
}

/// macOS passes `-psn_…` and GTK its own `--…`; a case whose name begins so can be given as `./-name.herold`.
fn looks_like_an_option(argument: &OsString) -> bool {
    argument.to_string_lossy().starts_with('-')
}

/// Opens the case when it opens without a passphrase; returns the fragment of the page's address otherwise.
pub(crate) fn open(desk: &Desk, path: &Path) -> String {
    let text = path.to_string_lossy();
    if !path.exists() {
        return format!("new={}", escape(&text));
    }
    match desk.case_open(OpenCaseRequest { path: text.to_string(), passphrase: None }) {
        Ok(_) => String::new(),
        Err(_) => format!("open={}", escape(&text)),
    }
}

/// Escapes everything but unreserved characters, as `decodeURIComponent` expects it.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-_.~/".contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{escape, first_file};
    use std::{ffi::OsString, path::Path};

    fn first(arguments: &[&str]) -> Option<std::path::PathBuf> {
        first_file(arguments.iter().map(OsString::from))
    }

    #[test]
    fn options_and_empty_arguments_are_no_files() {
        assert_eq!(first(&[]), None);
        assert_eq!(first(&["", "-psn_0_12345", "--display=:1"]), None);
        let found = first(&["--x", "fall.herold", "second.herold"]).unwrap();
        assert!(found.is_absolute());
        assert_eq!(found.file_name(), Some("fall.herold".as_ref()));
    }

    #[test]
    fn paths_stay_whole_in_an_address() {
        assert_eq!(escape("/tmp/Fall Süd #2 & 50%.herold"), "/tmp/Fall%20S%C3%BCd%20%232%20%26%2050%25.herold");
        assert_eq!(escape(r"C:\Fälle\a.herold"), "C%3A%5CF%C3%A4lle%5Ca.herold");
        assert_eq!(escape(&Path::new("a/b").to_string_lossy()), "a/b");
    }
}
