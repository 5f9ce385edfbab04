//! Files beside the case: documents that are written, all of them or none, and files that a person names to be read.

use crate::DeskError;
use crate::error::{asked, reason};
use std::fs;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use tempfile::{NamedTempFile, TempPath};

/// The most bytes of a facts file that are read: one more than is taken, so that a file that is too large is refused.
pub(crate) const MOST: u64 = herold_facts::MAX_FILE as u64 + 1;
/// The most bytes of a passphrase file that are read; only its first line counts.
const MAX_PASSPHRASE_FILE: u64 = 64 * 1024;

/// What is asked between two files: an error ends the writing, and everything is as before.
pub(crate) type Going<'a> = &'a mut dyn FnMut() -> Result<(), DeskError>;

/// Writes files into a folder, which is made when its parent exists, and returns their paths. All are on the disk under
/// other names before the first gets its own; when one cannot get its name, those before it are as they were.
///
/// # Errors
/// When the folder or one of the files cannot be written, or `going` ends it; then everything is as before.
pub(crate) fn write_all(
    folder: &Path,
    files: &[(String, Vec<u8>)],
    going: Going<'_>,
) -> Result<Vec<PathBuf>, DeskError> {
    in_folder(folder, || put(folder, files, going))
}

/// Makes a folder unless it is there, and removes it again when what follows fails.
pub(crate) fn in_folder<T>(folder: &Path, write: impl FnOnce() -> Result<T, DeskError>) -> Result<T, DeskError> {
    let made = !folder.is_dir();
    if made {
        fs::create_dir(folder).map_err(|e| folder_error(folder, &e))?;
    }
    let written = write();
    if written.is_err() && made {
        let _ = fs::remove_dir(folder);
    }
    written
}

fn put(folder: &Path, files: &[(String, Vec<u8>)], going: Going<'_>) -> Result<Vec<PathBuf>, DeskError> {
    let paths: Vec<PathBuf> = files.iter().map(|(name, _)| folder.join(name)).collect();
    paths.iter().try_for_each(|path| may_be_replaced(path))?;
    let mut ready = Vec::with_capacity(files.len());
    for (path, (_, bytes)) in paths.iter().zip(files) {
        going()?;
        let mut file = beside(folder).map_err(|e| folder_error(folder, &e))?;
        file.write_all(bytes).and_then(|()| file.as_file().sync_all()).map_err(|e| file_error(path, &e))?;
        ready.push(file);
    }
    going()?;
    // Before the first gets its name, so that what cannot be kept is not replaced.
    let kept: Result<Vec<Option<TempPath>>, DeskError> =
        paths.iter().map(|path| keep(folder, path).map_err(|e| file_error(path, &e))).collect();
    let mut named: Vec<(&Path, Option<TempPath>)> = Vec::with_capacity(files.len());
    for ((file, path), before) in ready.into_iter().zip(&paths).zip(kept?) {
        if let Err(failed) = file.persist(path) {
            take_back(named);
            return Err(file_error(path, &failed.error));
        }
        named.push((path, before));
    }
    sync(folder);
    Ok(paths)
}

/// Returns an error when something is in the way that must not be replaced. Renaming would replace a protected file
/// without asking; whoever protected it meant it to stay.
fn may_be_replaced(path: &Path) -> Result<(), DeskError> {
    let Ok(there) = fs::metadata(path) else { return Ok(()) };
    let shown = || ("path", path.display().to_string());
    if there.is_dir() {
        return Err(asked("error-target-is-folder", [shown()]));
    }
    if there.permissions().readonly() {
        return Err(asked("error-target-protected", [shown()]));
    }
    Ok(())
}

/// Has the system write down the names of a folder, where it can: a power cut then leaves the old files or the new ones.
pub(crate) fn sync(folder: &Path) {
    if cfg!(unix) {
        let _ = fs::File::open(folder).and_then(|folder| folder.sync_all());
    }
}

/// Returns a builder of things under names of their own.
pub(crate) fn temporary() -> tempfile::Builder<'static, 'static> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(".herold-");
    builder
}

/// Returns an empty file under a name of its own.
fn beside(folder: &Path) -> io::Result<NamedTempFile> {
    let mut builder = temporary();
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        // What the mask leaves of it, as for any new file; the default of temporary files is the owner alone.
        builder.permissions(fs::Permissions::from_mode(0o666));
    }
    builder.tempfile_in(folder)
}

/// Keeps a file that is about to be replaced under a second name; none when there is none.
///
/// A second name takes no room. Where the file system has none it is a copy, and an error when there is no room for it:
/// without it a file could not be put back.
fn keep(folder: &Path, path: &Path) -> io::Result<Option<TempPath>> {
    if !path.is_file() {
        return Ok(None);
    }
    let copy = beside(folder)?.into_temp_path();
    fs::remove_file(&copy)?;
    if fs::hard_link(path, &copy).is_err() {
        fs::copy(path, &copy)?;
    }
    Ok(Some(copy))
}

fn take_back(named: Vec<(&Path, Option<TempPath>)>) {
    for (path, before) in named.into_iter().rev() {
        let _ = match before {
            Some(before) => before.persist(path).map_err(|e| e.error),
            None => fs::remove_file(path),
        };
    }
}

pub(crate) fn folder_error(folder: &Path, error: &io::Error) -> DeskError {
    let path = ("path", folder.display().to_string());
    match error.kind() {
        // It never was there, or somebody took it away in the meantime.
        io::ErrorKind::NotFound => asked("error-folder-missing", [path]),
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => asked("error-disk-full", [path]),
        _ => asked("error-folder-not-writable", [path, ("detail", reason(error))]),
    }
}

pub(crate) fn file_error(path: &Path, error: &io::Error) -> DeskError {
    let shown = ("path", path.display().to_string());
    match error.kind() {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => asked("error-disk-full", [shown]),
        io::ErrorKind::NotFound => match path.parent() {
            Some(folder) if !folder.is_dir() => folder_error(folder, error),
            _ => asked("error-file-not-written", [shown, ("detail", reason(error))]),
        },
        _ if in_use(error) => asked("error-file-in-use", [shown]),
        _ => asked("error-file-not-written", [shown, ("detail", reason(error))]),
    }
}

/// Returns whether another program holds the file: Windows says so with two numbers of its own, and with a refusal when
/// a document is open in a word processor.
fn in_use(error: &io::Error) -> bool {
    let busy = matches!(error.kind(), io::ErrorKind::ResourceBusy | io::ErrorKind::ExecutableFileBusy);
    busy || (cfg!(windows) && (matches!(error.raw_os_error(), Some(5 | 32 | 33))))
}

/// Returns the bytes of a facts file or a profile file.
///
/// # Errors
/// When it cannot be read.
pub fn facts_file(path: &Path) -> Result<Vec<u8>, DeskError> {
    read(path, MOST).map_err(|e| DeskError::not_read(path, &e))
}

/// Writes a profile file. A file that is there already is replaced only when it is a profile as well: a slip of the name
/// must not cost a case.
///
/// # Errors
/// When another file is in the way or it cannot be written; then everything is as before.
pub(crate) fn write_profile(path: &Path, text: &str) -> Result<(), DeskError> {
    if path.exists() && !path.is_dir() {
        let before = facts_file(path)?;
        let json: Option<serde_json::Value> = serde_json::from_slice(&before).ok();
        if json.is_none_or(|json| json.get("profile").is_none()) {
            return Err(asked("error-not-a-profile-there", [("path", path.display().to_string())]));
        }
    }
    let Some(name) = path.file_name() else {
        return Err(asked("error-target-is-folder", [("path", path.display().to_string())]));
    };
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or_else(|| Path::new("."));
    if !folder.is_dir() {
        return Err(asked("error-folder-missing", [("path", folder.display().to_string())]));
    }
    let name = name.to_string_lossy().into_owned();
    write_all(folder, &[(name, text.as_bytes().to_owned())], &mut || Ok(())).map(|_| ())
}

/// Returns the passphrase that stands in the first line of a file.
///
/// # Errors
/// When it cannot be read or is not UTF-8.
pub fn passphrase_file(path: &Path) -> Result<String, DeskError> {
    let bytes = read(path, MAX_PASSPHRASE_FILE).map_err(|e| DeskError::not_read(path, &e))?;
    let line = bytes.split(|b| *b == b'\n').next().unwrap_or_default();
    let line = line.strip_suffix(b"\r").unwrap_or(line);
    // Some editors put a mark before the text that nobody typed.
    let line = line.strip_prefix("\u{FEFF}".as_bytes()).unwrap_or(line);
    let text = std::str::from_utf8(line)
        .map_err(|_| DeskError::not_read(path, &io::Error::from(io::ErrorKind::InvalidData)))?;
    Ok(text.to_owned())
}

pub(crate) fn read(path: &Path, most: u64) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    fs::File::open(path)?.take(most).read_to_end(&mut bytes)?;
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(folder: &Path) -> Vec<String> {
        let mut all: Vec<String> =
            fs::read_dir(folder).unwrap().map(|e| e.unwrap().file_name().into_string().unwrap()).collect();
        all.sort();
        all
    }

    fn files(pairs: &[(&str, &str)]) -> Vec<(String, Vec<u8>)> {
        pairs.iter().map(|(name, text)| ((*name).to_owned(), text.as_bytes().to_owned())).collect()
    }

    fn on() -> impl FnMut() -> Result<(), DeskError> {
        || Ok(())
    }

    fn id(error: &DeskError) -> &'static str {
        match error {
            DeskError::Asked(id, _) => id,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn files_replace_what_was_there() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("a"), "old").unwrap();
        write_all(folder.path(), &files(&[("a", "1"), ("b", "2")]), &mut on()).unwrap();
        assert_eq!(names(folder.path()), ["a", "b"]);
        assert_eq!(fs::read_to_string(folder.path().join("a")).unwrap(), "1");
    }

    #[test]
    fn a_folder_in_the_way_leaves_everything_as_it_was() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("a"), "old").unwrap();
        fs::create_dir_all(folder.path().join("b/inside")).unwrap();
        let error = write_all(folder.path(), &files(&[("a", "1"), ("b", "2")]), &mut on()).unwrap_err();
        assert_eq!(id(&error), "error-target-is-folder");
        assert_eq!(names(folder.path()), ["a", "b"]);
        assert_eq!(fs::read_to_string(folder.path().join("a")).unwrap(), "old");
    }

    #[test]
    fn names_already_given_are_taken_back() {
        let folder = tempfile::tempdir().unwrap();
        let (old, new) = (folder.path().join("old"), folder.path().join("new"));
        fs::write(&old, "before").unwrap();
        let kept = keep(folder.path(), &old).unwrap();
        fs::remove_file(&old).unwrap();
        fs::write(&old, "after").unwrap();
        fs::write(&new, "after").unwrap();
        take_back(vec![(&old, kept), (&new, None)]);
        assert_eq!(names(folder.path()), ["old"]);
        assert_eq!(fs::read_to_string(&old).unwrap(), "before");
    }

    #[test]
    fn only_the_last_folder_is_made() {
        let root = tempfile::tempdir().unwrap();
        write_all(&root.path().join("out"), &files(&[("a", "1")]), &mut on()).unwrap();
        assert_eq!(names(root.path()), ["out"]);
        let error = write_all(&root.path().join("no/such"), &files(&[("a", "1")]), &mut on()).unwrap_err();
        assert_eq!(id(&error), "error-folder-missing");
        let error = write_all(&root.path().join("out/a"), &files(&[("a", "1")]), &mut on()).unwrap_err();
        assert_eq!(id(&error), "error-folder-not-writable");
        assert_eq!(names(root.path()), ["out"]);
    }

    #[cfg(unix)]
    #[test]
    fn a_document_has_the_permissions_of_any_new_file() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let mode = |name: &str| fs::metadata(folder.path().join(name)).unwrap().permissions().mode();
        fs::write(folder.path().join("plain"), "").unwrap();
        write_all(folder.path(), &files(&[("a", "1")]), &mut on()).unwrap();
        assert_eq!(mode("a"), mode("plain"));
    }

    #[test]
    fn a_passphrase_is_the_first_line_without_marks() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("p");
        for (bytes, expected) in [
            (&b"secret"[..], "secret"),
            (b"\xEF\xBB\xBFsecret\r\nmore\xFF", "secret"),
            (b" two words \n", " two words "),
            (b"", ""),
        ] {
            fs::write(&file, bytes).unwrap();
            assert_eq!(passphrase_file(&file).unwrap(), expected);
        }
        fs::write(&file, b"\xFF").unwrap();
        assert_eq!(id(&passphrase_file(&file).unwrap_err()), "error-file-not-read");
    }
}
