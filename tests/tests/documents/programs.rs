//! The programs of others that look at documents.

use herold_tests::root;
use serde_json::Value as Json;
use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicUsize, Ordering};

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

/// Works on all items with every core there is, each with tools of its own; returns the results in the order of the
/// items.
pub(crate) fn in_parallel<T: Sync, U, R: Send>(
    items: &[T],
    tools: impl Fn() -> U + Sync,
    work: impl Fn(&mut U, &T) -> R + Sync,
) -> Vec<R> {
    let next = AtomicUsize::new(0);
    let run = || {
        let mut own = tools();
        let mut done = Vec::new();
        while let Some((at, item)) =
            Some(next.fetch_add(1, Ordering::Relaxed)).and_then(|at| Some((at, items.get(at)?)))
        {
            done.push((at, work(&mut own, item)));
        }
        done
    };
    let cores = std::thread::available_parallelism().map_or(2, usize::from);
    let mut all: Vec<(usize, R)> = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..cores).map(|_| scope.spawn(run)).collect();
        threads.into_iter().flat_map(|thread| thread.join().unwrap_or_else(|e| std::panic::resume_unwind(e))).collect()
    });
    all.sort_by_key(|(at, _)| *at);
    all.into_iter().map(|(_, result)| result).collect()
}

/// Returns the folder of the scripts and of what documents are compared with.
pub(crate) fn scripts() -> PathBuf {
    root().join("tests/documents")
}
