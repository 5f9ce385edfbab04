//! The notices of the sample cases, written through the command line as anybody would.

use crate::{product, tool};
use std::{fs, path::Path};

/// Writes every sample case and all its notices into a folder; returns the cases.
///
/// Cases from an earlier run are written anew.
pub(crate) fn write(folder: &str) -> Result<Vec<String>, String> {
    let herold = product::program("herold");
    let mut cases = Vec::new();
    for sample in names("templates/samples", "json")? {
        let case = format!("{folder}/{sample}.herold");
        let to = format!("{folder}/{sample}");
        clear(folder, &sample)?;
        fs::create_dir_all(&to).map_err(|error| format!("{to}: {error}"))?;
        tool::run(&herold, &["sample", &sample, "--to", &case])?;
        for kind in names("templates/notices", "")? {
            for (languages, layout) in [("de,da,en", "single"), ("de,da", "side-by-side")] {
                let formats = "pdf,docx,html,txt";
                tool::run(
                    &herold,
                    &[
                        "export", &case, &kind, "--lang", languages, "--layout", layout, "--format", formats, "--to",
                        &to,
                    ],
                )?;
            }
        }
        cases.push(case);
    }
    // The one that is opened first.
    cases.sort_by_key(|case| !case.contains("medical-service"));
    Ok(cases)
}

/// Removes what an earlier run left of a sample: the case with its side files, and the notices.
fn clear(folder: &str, sample: &str) -> Result<(), String> {
    let case = format!("{sample}.herold");
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        if entry.file_name().to_string_lossy().starts_with(&case) {
            let path = entry.path();
            fs::remove_file(&path).map_err(|error| format!("{}: {error}; is the case still open?", path.display()))?;
        }
    }
    let notices = Path::new(folder).join(sample);
    if notices.is_dir() {
        fs::remove_dir_all(&notices).map_err(|error| format!("{}: {error}", notices.display()))?;
    }
    Ok(())
}

/// Returns the names in a folder, without their ending, in order.
fn names(folder: &str, ending: &str) -> Result<Vec<String>, String> {
    let entries = fs::read_dir(folder).map_err(|error| format!("{folder}: {error}"))?;
    let mut names: Vec<String> = entries
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.extension().unwrap_or_default() == ending && (path.is_dir() == ending.is_empty()))
        .filter_map(|path| path.file_stem().map(|stem| stem.to_string_lossy().into_owned()))
        .collect();
    names.sort();
    if names.is_empty() {
        return Err(format!("{folder} is empty"));
    }
    Ok(names)
}
