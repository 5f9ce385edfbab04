use crate::error::{CaseFileError, Result};
use std::fs::{self, File, OpenOptions, TryLockError};
use std::path::{Path, PathBuf};

/// The right to write a case, held by one handle on this computer and others that share the folder.
///
/// It is a lock of the operating system on `NAME.herold.lock`, beside the case: SQLite's own locks either last only
/// for one change or keep readers out. The system drops it when the process ends, however it ends; the file is taken
/// away when the lock is given back, and one that a killed process left behind hinders nobody.
#[derive(Debug)]
pub(crate) struct WriterLock {
    path: PathBuf,
    _file: File,
}

impl WriterLock {
    /// Takes the lock of a case, or fails at once. `real` is the file with links followed, `case` the name for errors.
    pub(crate) fn take(case: &Path, real: &Path) -> Result<Self> {
        let path = beside(real, ".lock");
        // A few rounds: between opening the file and locking it, its last holder may have taken it away.
        for _ in 0..64 {
            let file = OpenOptions::new()
                .read(true)
                .write(true)
                .create(true)
                .truncate(false)
                .open(&path)
                .map_err(|error| CaseFileError::folder(case, error))?;
            match file.try_lock() {
                Ok(()) => {}
                Err(TryLockError::WouldBlock) => return Err(CaseFileError::OpenElsewhere { path: case.into() }),
                Err(TryLockError::Error(error)) => return Err(CaseFileError::folder(case, error)),
            }
            if is_still(&path, &file) {
                return Ok(Self { path, _file: file });
            }
        }
        Err(CaseFileError::OpenElsewhere { path: case.into() })
    }
}

impl Drop for WriterLock {
    fn drop(&mut self) {
        // Before the lock goes with the file's handle: afterwards the name could be someone else's.
        let _ = fs::remove_file(&self.path);
    }
}

/// Returns whether a path names an open file.
fn is_still(path: &Path, file: &File) -> bool {
    let Ok(file) = file.try_clone().and_then(same_file::Handle::from_file) else { return false };
    same_file::Handle::from_path(path).is_ok_and(|named| named == file)
}

/// Returns the path of a file that belongs to a case: its name with something added.
pub(crate) fn beside(case: &Path, addition: &str) -> PathBuf {
    let mut name = case.as_os_str().to_owned();
    name.push(addition);
    name.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_second_taker_is_refused_until_the_first_gives_back() {
        let folder = tempfile::tempdir().unwrap();
        let case = folder.path().join("a.herold");
        let first = WriterLock::take(&case, &case).unwrap();
        assert!(matches!(WriterLock::take(&case, &case), Err(CaseFileError::OpenElsewhere { .. })));
        drop(first);
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
        WriterLock::take(&case, &case).unwrap();
    }

    #[test]
    fn a_lock_file_left_by_a_killed_process_hinders_nobody() {
        let folder = tempfile::tempdir().unwrap();
        let case = folder.path().join("a.herold");
        fs::write(beside(&case, ".lock"), "").unwrap();
        drop(WriterLock::take(&case, &case).unwrap());
        assert!(!beside(&case, ".lock").exists());
    }

    #[test]
    fn many_threads_never_hold_it_together() {
        use std::sync::atomic::{AtomicUsize, Ordering};
        let folder = tempfile::tempdir().unwrap();
        let case = folder.path().join("a.herold");
        let (holders, taken) = (AtomicUsize::new(0), AtomicUsize::new(0));
        std::thread::scope(|scope| {
            for _ in 0..4 {
                scope.spawn(|| {
                    while taken.load(Ordering::SeqCst) < 400 {
                        let Ok(lock) = WriterLock::take(&case, &case) else { continue };
                        assert_eq!(holders.fetch_add(1, Ordering::SeqCst), 0);
                        taken.fetch_add(1, Ordering::SeqCst);
                        holders.fetch_sub(1, Ordering::SeqCst);
                        drop(lock);
                    }
                });
            }
        });
    }
}
