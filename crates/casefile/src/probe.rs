//! Looking at a file before SQLite gets it.

use crate::error::{CaseFileError, Result};
use crate::lock::beside;
use crate::passphrase::SALT_LENGTH;
use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// How a case is protected.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Protection {
    /// Anyone who has the file can read it.
    None,
    /// It opens with a passphrase.
    Passphrase,
}

/// Returns whether a file needs a passphrase, without opening it.
///
/// # Errors
/// Fails when the file is missing, a folder, cut off, or surely not a case.
pub fn protection(path: &Path) -> Result<Protection> {
    Ok(match Seen::look(path)?.header {
        Header::Plain => Protection::None,
        Header::Encrypted(_) => Protection::Passphrase,
    })
}

/// What the first bytes of a file say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Header {
    /// A SQLite file that anyone can read.
    Plain,
    /// Nothing known: encrypted, with this salt, or not ours.
    Encrypted([u8; SALT_LENGTH]),
}

const MAGIC: &[u8; 16] = b"SQLite format 3\0";

/// The page size of case files, encrypted or not: that of SQLCipher 4.
pub(crate) const PAGE: u64 = 4096;

/// How kinds of files begin that people mistake for a case: ZIP (Word, Excel), PDF, old Office and Outlook, RTF, PNG.
const OTHERS: [&[u8]; 5] = [b"PK\x03\x04", b"%PDF", b"\xD0\xCF\x11\xE0", b"{\\rtf", b"\x89PNG"];

/// The files that this process has open, with what their first bytes said.
///
/// On Unix a process loses all its locks on a file when it closes *any* handle of it. Reading the first bytes of a
/// case that is already open here would take SQLite's locks away unnoticed, and another process could then delete the
/// journal under it. So an open case is never read past SQLite.
static OPEN: Mutex<BTreeMap<PathBuf, (usize, Header)>> = Mutex::new(BTreeMap::new());

fn open_files() -> MutexGuard<'static, BTreeMap<PathBuf, (usize, Header)>> {
    OPEN.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A file that was looked at and is open, or about to be, while this lives.
#[derive(Debug)]
pub(crate) struct Seen {
    /// The file itself, with links followed.
    pub(crate) real: PathBuf,
    /// What it begins with.
    pub(crate) header: Header,
}

impl Seen {
    /// Looks at a file, or remembers what another handle of this process saw.
    pub(crate) fn look(path: &Path) -> Result<Self> {
        let meta = fs::metadata(path).map_err(|error| CaseFileError::reading(path, error))?;
        if meta.is_dir() {
            return Err(CaseFileError::IsFolder { path: path.into() });
        }
        if !meta.is_file() {
            return Err(CaseFileError::NotACase { path: path.into() });
        }
        let real = fs::canonicalize(path).map_err(|error| CaseFileError::reading(path, error))?;
        let mut open = open_files();
        if let Some((count, header)) = open.get_mut(&real) {
            *count += 1;
            return Ok(Self { real, header: *header });
        }
        let header = read_header(path, &real)?;
        open.insert(real.clone(), (1, header));
        Ok(Self { real, header })
    }
}

impl Drop for Seen {
    fn drop(&mut self) {
        let mut open = open_files();
        if let Some((count, _)) = open.get_mut(&self.real) {
            *count -= 1;
            if *count == 0 {
                open.remove(&self.real);
            }
        }
    }
}

fn read_header(path: &Path, real: &Path) -> Result<Header> {
    let reading = |error| CaseFileError::reading(path, error);
    let file = File::open(real).map_err(reading)?;
    let length = file.metadata().map_err(reading)?.len();
    let mut start = Vec::new();
    file.take(PAGE).read_to_end(&mut start).map_err(reading)?;
    // After a crash the end of the file may still stand in the journal.
    let journal = ["-wal", "-journal"].iter().any(|end| fs::metadata(beside(real, end)).is_ok_and(|m| m.len() > 0));
    classify(&start, length, journal).map_err(|wrong| match wrong {
        Wrong::NotOurs => CaseFileError::NotACase { path: path.into() },
        Wrong::Truncated => CaseFileError::Truncated { path: path.into(), length },
    })
}

#[derive(Debug, PartialEq, Eq)]
enum Wrong {
    NotOurs,
    Truncated,
}

/// Returns what a file of some length, whose first page is given, can be.
fn classify(start: &[u8], length: u64, journal: bool) -> Result<Header, Wrong> {
    let whole = length.is_multiple_of(PAGE) && length > 0;
    if MAGIC.starts_with(start) {
        return Err(Wrong::Truncated);
    }
    if start.starts_with(MAGIC) {
        // Other databases may have other pages; whose it is tells its id, later.
        let number = |at: usize, size: usize| {
            let bytes = start.get(at..at + size)?;
            Some(bytes.iter().fold(0_u64, |number, &byte| number << 8 | u64::from(byte)))
        };
        let page = number(16, 2).map_or(PAGE, |page| if page == 1 { 65_536 } else { page.max(512) });
        let pages = number(28, 4).unwrap_or(1).max(1);
        return if length < page.saturating_mul(pages) && !journal { Err(Wrong::Truncated) } else { Ok(Header::Plain) };
    }
    // A page of ciphertext is never text. The page's end may cut a character.
    let text = match std::str::from_utf8(start) {
        Ok(_) => start,
        Err(error) if error.error_len().is_none() => &start[..error.valid_up_to()],
        Err(_) => &[],
    };
    let text = !text.is_empty() && !text.contains(&0);
    if text || !whole && !journal && OTHERS.iter().any(|magic| start.starts_with(magic)) {
        return Err(Wrong::NotOurs);
    }
    match start.first_chunk() {
        Some(salt) if whole || journal => Ok(Header::Encrypted(*salt)),
        _ => Err(Wrong::Truncated),
    }
}

/// Returns an error if something stands where a new file shall be, its journals included: SQLite would take the
/// journal of a lost file for that of the new one. `path` is for errors.
pub(crate) fn must_be_free(path: &Path, real: &Path) -> Result<()> {
    for end in ["", "-wal", "-journal"] {
        let taken = beside(path, end);
        match fs::symlink_metadata(beside(real, end)) {
            Ok(_) => return Err(CaseFileError::AlreadyExists { path: taken }),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err(CaseFileError::folder(path, error)),
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn noise(length: usize) -> Vec<u8> {
        (0..length).map(|i| (i * 167 + 129) as u8).collect()
    }

    fn plain(pages: u8, length: usize) -> Vec<u8> {
        let mut file = MAGIC.to_vec();
        file.resize(length.max(16), 0);
        if length > 32 {
            file[16] = 0x10;
            file[31] = pages;
        }
        file.truncate(length);
        file
    }

    fn of(file: &[u8]) -> Result<Header, Wrong> {
        classify(&file[..file.len().min(4096)], file.len() as u64, false)
    }

    #[test]
    fn whole_files_are_plain_or_encrypted() {
        assert_eq!(of(&plain(2, 8192)), Ok(Header::Plain));
        let file = noise(8192);
        assert_eq!(of(&file), Ok(Header::Encrypted(file[..16].try_into().unwrap())));
    }

    #[test]
    fn files_cut_anywhere_are_cut_off() {
        for length in [0, 1, 15, 16, 20, 100, 4095, 4096, 8191] {
            assert_eq!(of(&plain(2, length)), Err(Wrong::Truncated), "plain {length}");
        }
        for length in [1, 15, 16, 100, 4095, 4097, 8191] {
            assert_eq!(of(&noise(length)), Err(Wrong::Truncated), "encrypted {length}");
        }
    }

    #[test]
    fn a_journal_may_hold_the_rest() {
        assert_eq!(classify(&plain(2, 4096), 4096, true), Ok(Header::Plain));
        assert!(matches!(classify(&noise(4096), 5000, true), Ok(Header::Encrypted(_))));
        assert_eq!(classify(&noise(10), 10, true), Err(Wrong::Truncated));
    }

    #[test]
    fn text_and_documents_are_not_ours() {
        let text = "Überfall auf das Klinikum. ".repeat(400);
        for cut in [5, 100, 4095, 4096, 4097, 8192] {
            assert_eq!(of(&text.as_bytes()[..cut]), Err(Wrong::NotOurs), "{cut}");
        }
        for magic in OTHERS {
            let file = [magic, &noise(5000)].concat();
            assert_eq!(of(&file), Err(Wrong::NotOurs));
        }
    }
}
