//! The programs of others that look at documents.

use crate::exports::scripts;
use herold_tests::root;
use serde_json::Value as Json;
use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Reads JSON.
pub(crate) fn json(text: &str) -> Json {
    serde_json::from_str(text).unwrap_or_else(|e| panic!("{e}: {}", text.chars().take(400).collect::<String>()))
}

/// Runs a program; returns its output, or what it complained about. What is no UTF-8 becomes U+FFFD.
///
/// Panics when it is not installed.
pub(crate) fn run<S: AsRef<OsStr>>(program: &str, arguments: &[S]) -> Result<String, String> {
    let output = Command::new(program).args(arguments).output().unwrap_or_else(|error| {
        panic!("{program} does not start ({error}); `cargo xtask test --only documents` installs what is needed")
    });
    let out = String::from_utf8_lossy(&output.stdout).into_owned();
    if output.status.success() {
        return Ok(out);
    }
    Err(format!("{program}: {}{out}", String::from_utf8_lossy(&output.stderr)))
}

/// Runs a program on one file, the options first.
pub(crate) fn look(program: &str, options: &[&str], file: &Path) -> Result<String, String> {
    let arguments: Vec<&OsStr> = options.iter().map(OsStr::new).chain([file.as_os_str()]).collect();
    run(program, &arguments)
}

/// Returns what `inspect_documents.py` tells of files, in one process.
pub(crate) fn inspect(kind: &str, files: &[PathBuf]) -> BTreeMap<PathBuf, Json> {
    let python = root().join(if cfg!(windows) { ".venv/Scripts/python.exe" } else { ".venv/bin/python" });
    assert!(
        python.is_file(),
        "{} is missing; `cargo xtask test --only documents` makes it from tests/documents/requirements.txt",
        python.display()
    );
    let script = scripts().join("inspect_documents.py");
    let mut arguments = vec![script.as_os_str(), OsStr::new(kind)];
    arguments.extend(files.iter().map(|file| file.as_os_str()));
    let answer = json(&run(python.to_str().unwrap(), &arguments).unwrap_or_else(|error| panic!("{error}")));
    let Json::Object(answer) = answer else { panic!("{answer}") };
    assert_eq!(answer.len(), files.len(), "a file was left out");
    answer.into_iter().map(|(file, told)| (PathBuf::from(file), told)).collect()
}

/// Returns a list of texts.
pub(crate) fn strings(list: &Json) -> Vec<String> {
    list.as_array().unwrap().iter().map(|s| s.as_str().unwrap_or_default().to_owned()).collect()
}
