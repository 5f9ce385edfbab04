//! A bundle as a folder: written whole beside, then renamed.

use crate::DeskError;
use crate::error::asked;
use crate::export_bundle::{MANIFEST, PROGRAM, SUMS, sha256};
use crate::files::{Going, file_error, folder_error, in_folder, read, sync, temporary};
use serde_json::Value as Json;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

/// The most bytes of a manifest or a document that are read to see whether a bundle is as it was made.
const MOST: u64 = 256 * 1024 * 1024;

/// Writes files into a folder `name` inside `folder`, and returns their paths. A bundle that is there already gives way
/// when it is as Herold made it; one in which somebody has worked, and any other folder, stays.
///
/// # Errors
/// When something is in the way, the files cannot be written, or `going` ends it; then everything is as before.
pub(crate) fn write_folder(
    folder: &Path,
    name: &str,
    files: &[(String, Vec<u8>)],
    going: Going<'_>,
) -> Result<Vec<PathBuf>, DeskError> {
    in_folder(folder, || {
        let target = folder.join(name);
        let replaces = may_be_replaced(&target)?;
        let fresh = temporary().tempdir_in(folder).map_err(|e| folder_error(folder, &e))?;
        for (file, bytes) in files {
            going()?;
            let written = fs::File::create_new(fresh.path().join(file))
                .and_then(|mut out| out.write_all(bytes).and_then(|()| out.sync_all()));
            written.map_err(|e| file_error(&target.join(file), &e))?;
        }
        sync(fresh.path());
        going()?;
        let aside = match replaces {
            true => Some(temporary().tempdir_in(folder).map_err(|e| folder_error(folder, &e))?),
            false => None,
        };
        let before = aside.as_ref().map(|aside| aside.path().join("before"));
        if let Some(before) = &before {
            fs::rename(&target, before).map_err(|e| file_error(&target, &e))?;
        }
        if let Err(error) = fs::rename(fresh.path(), &target) {
            if let Some(before) = &before {
                let _ = fs::rename(before, &target);
            }
            return Err(file_error(&target, &error));
        }
        sync(folder);
        Ok(files.iter().map(|(file, _)| target.join(file)).collect())
    })
}

/// Returns whether a bundle is there that may be replaced, and an error when something else is.
fn may_be_replaced(target: &Path) -> Result<bool, DeskError> {
    let Ok(there) = fs::symlink_metadata(target) else { return Ok(false) };
    if there.is_dir() && as_it_was_made(target).unwrap_or(false) {
        return Ok(true);
    }
    Err(asked("error-bundle-taken", [("path", target.display().to_string())]))
}

/// Returns whether a folder holds nothing but what its manifest lists, byte for byte; none when it cannot be told.
fn as_it_was_made(folder: &Path) -> Option<bool> {
    let manifest: Json = serde_json::from_slice(&read(&folder.join(MANIFEST), MOST).ok()?).ok()?;
    if manifest.get("program")? != PROGRAM {
        return Some(false);
    }
    let listed = manifest.get("files")?.as_array()?;
    for entry in fs::read_dir(folder).ok()? {
        let entry = entry.ok()?;
        let name = entry.file_name().into_string().ok()?;
        if !entry.file_type().ok()?.is_file() {
            return Some(false);
        }
        if name == MANIFEST || name == SUMS {
            continue;
        }
        let file = listed.iter().find(|file| file.get("name").and_then(Json::as_str) == Some(&name));
        let Some(sum) = file.and_then(|file| file.get("sha256")).and_then(Json::as_str) else {
            return Some(false);
        };
        if sha256(&read(&entry.path(), MOST).ok()?) != sum {
            return Some(false);
        }
    }
    Some(true)
}
