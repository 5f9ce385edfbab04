//! The sample cases and the notices of the first, written through the command line as anybody would.

use crate::{product, tool};
use std::{fs, path::Path};

/// The sample whose notices are written, and whose case is opened: those of all would take minutes.
const FIRST: &str = "medical-service";

/// Writes every sample case into a folder, and all notices of the first; returns its case.
///
/// What an earlier run wrote is written anew.
pub(crate) fn write(folder: &str) -> Result<String, String> {
    let herold = product::program("herold");
    fs::create_dir_all(folder).map_err(|error| format!("{folder}: {error}"))?;
    let case = |sample: &str| format!("{folder}/{sample}.herold");
    for sample in names("templates/samples", "json")? {
        clear(folder, &sample)?;
        tool::run(&herold, &["sample", &sample, "--to", &case(&sample)])?;
    }
    let to = format!("{folder}/{FIRST}");
    for kind in names("templates/notices", "")? {
        for (languages, layout) in [("de,da,en", "single"), ("de,da", "side-by-side")] {
            let what = ["export", &case(FIRST), &kind, "--lang", languages, "--layout", layout];
            tool::run(&herold, &[&what[..], &["--format", "pdf,docx,html,txt", "--to", &to]].concat())?;
        }
    }
    println!("\nEvery sample case is in {folder}/, and every notice of {FIRST} in {to}/.");
    println!("Those of another sample: {herold} export {folder}/SAMPLE.herold NOTICE --lang de --to {folder}/SAMPLE");
    Ok(case(FIRST))
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
