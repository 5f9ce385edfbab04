use crate::change::Target;
use std::collections::BTreeMap;
use std::error::Error as StdError;
use std::io;
use std::path::{Path, PathBuf};
use thiserror::Error;

/// A result of this crate.
pub type Result<T, E = CaseFileError> = std::result::Result<T, E>;

/// What lies behind an error. It may quote what is in the case: never for a message, and not for a log that leaves
/// the computer.
type Cause = Box<dyn StdError + Send + Sync>;

/// Why a case file cannot be opened, made, read or changed.
///
/// The text of an error, and the arguments of its [message](Self::message), name the file and never what is in it.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum CaseFileError {
    /// There is no such file.
    #[error("there is no file {}: check name and folder", path.display())]
    NotFound {
        /// The file asked for.
        path: PathBuf,
    },
    /// A folder, not a file.
    #[error("{} is a folder: choose the file inside it", path.display())]
    IsFolder {
        /// The path asked for.
        path: PathBuf,
    },
    /// Something else than a case: text, another program's database, a document.
    #[error("{} is not a case file: choose a file made by Herold", path.display())]
    NotACase {
        /// The file asked for.
        path: PathBuf,
    },
    /// A case file that is cut off, or empty.
    #[error("{} is cut off after {length} bytes: copy it again or take a backup", path.display())]
    Truncated {
        /// The file asked for.
        path: PathBuf,
        /// Its length in bytes.
        length: u64,
    },
    /// A case file with bytes in it that do not belong there.
    #[error("{} is damaged: take a backup", path.display())]
    Damaged {
        /// The file.
        path: PathBuf,
        /// What found it.
        source: Cause,
    },
    /// An encrypted file that this passphrase does not open. Nothing tells a wrong passphrase from damage.
    #[error("the passphrase for {} is wrong, or the file is damaged: type it again or take a backup", path.display())]
    WrongPassphraseOrDamaged {
        /// The file asked for.
        path: PathBuf,
    },
    /// A file that is encrypted, as far as can be told, and no passphrase was given.
    #[error("{} has a passphrase: give it", path.display())]
    PassphraseNeeded {
        /// The file asked for.
        path: PathBuf,
    },
    /// A passphrase was given for a case that has none: whoever believes it is protected has to know.
    #[error("{} has no passphrase: open it without one", path.display())]
    NotProtected {
        /// The file asked for.
        path: PathBuf,
    },
    /// A newer Herold wrote the file.
    #[error("{} has format {file}, this program knows up to {program}: update Herold", path.display())]
    Newer {
        /// The file asked for.
        path: PathBuf,
        /// The format of the file.
        file: i64,
        /// The newest format this program knows.
        program: i64,
    },
    /// An older Herold wrote the file, and it was opened only to read.
    #[error("{} has the older format {file}: open it once for writing, it becomes format {program}", path.display())]
    Older {
        /// The file asked for.
        path: PathBuf,
        /// The format of the file.
        file: i64,
        /// The format this program reads.
        program: i64,
    },
    /// Another window, program or computer has the case open for writing.
    #[error("{} is open elsewhere: close it there, or open it to read", path.display())]
    OpenElsewhere {
        /// The file asked for.
        path: PathBuf,
    },
    /// The file cannot be written, or was opened only to read.
    #[error("{} can only be read: save a copy in another folder to change it", path.display())]
    ReadOnly {
        /// The file.
        path: PathBuf,
    },
    /// The folder of the file does not exist.
    #[error("there is no folder for {}: make it or choose another", path.display())]
    FolderNotFound {
        /// The file asked for.
        path: PathBuf,
    },
    /// No file can be made in the folder.
    #[error("nothing can be written beside {}: choose another folder", path.display())]
    FolderNotWritable {
        /// The file asked for.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// A new file would overwrite one.
    #[error("{} exists already: choose another name", path.display())]
    AlreadyExists {
        /// The file in the way.
        path: PathBuf,
    },
    /// The disk is full. Nothing of the change was taken over.
    #[error("the disk is full, {} stays as it was: make room and try again", path.display())]
    DiskFull {
        /// The file.
        path: PathBuf,
    },
    /// The state is not what the change was made for; nothing of it was taken over.
    #[error("{target} was changed meanwhile: read it again")]
    Conflict {
        /// The file.
        path: PathBuf,
        /// What differs.
        target: Target,
    },
    /// A setting that never changes once the case exists.
    #[error("the setting {key} of a case cannot be changed")]
    Fixed {
        /// The file.
        path: PathBuf,
        /// The setting.
        key: String,
    },
    /// There is nothing to undo.
    #[error("there is nothing to undo")]
    NothingToUndo {
        /// The file.
        path: PathBuf,
    },
    /// There is nothing to redo.
    #[error("there is nothing to redo")]
    NothingToRedo {
        /// The file.
        path: PathBuf,
    },
    /// The log was tampered with or is damaged from an operation on.
    #[error("the log of {} is broken at operation {seq}: take a backup", path.display())]
    LogBroken {
        /// The file.
        path: PathBuf,
        /// The first operation that does not continue the ones before it.
        seq: i64,
    },
    /// A table holds something that no operation put there.
    #[error("{target} in {} was changed past the log: take a backup", path.display())]
    PastTheLog {
        /// The file.
        path: PathBuf,
        /// The first difference.
        target: Target,
    },
    /// The system refuses to read or write.
    #[error("{} cannot be read or written: check the disk and your rights", path.display())]
    Io {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: Cause,
    },
    /// Nothing that should happen; a mistake of this program.
    #[error("an unexpected error with {}: nothing was changed", path.display())]
    Unexpected {
        /// The file.
        path: PathBuf,
        /// What SQLite said.
        source: Cause,
    },
}

/// The Fluent ids of all errors of this crate, with the arguments each has beside `path`.
pub const MESSAGES: &[(&str, &[&str])] = &[
    ("error-case-not-found", &[]),
    ("error-case-is-folder", &[]),
    ("error-case-not-ours", &[]),
    ("error-case-truncated", &["length"]),
    ("error-case-damaged", &[]),
    ("error-case-wrong-passphrase", &[]),
    ("error-case-passphrase-needed", &[]),
    ("error-case-not-protected", &[]),
    ("error-case-newer", &["file", "program"]),
    ("error-case-older", &["file", "program"]),
    ("error-case-open-elsewhere", &[]),
    ("error-case-read-only", &[]),
    ("error-case-folder-not-found", &[]),
    ("error-case-folder-not-writable", &[]),
    ("error-case-already-exists", &[]),
    ("error-case-disk-full", &[]),
    ("error-case-conflict", &["target", "name"]),
    ("error-case-fixed", &["key"]),
    ("error-case-nothing-to-undo", &[]),
    ("error-case-nothing-to-redo", &[]),
    ("error-case-log-broken", &["seq"]),
    ("error-case-past-the-log", &["target", "name"]),
    ("error-case-io", &[]),
    ("error-case-unexpected", &[]),
];

impl CaseFileError {
    /// Returns the Fluent id of the error, one for each variant: the code that a program may branch on.
    #[must_use]
    pub fn code(&self) -> &'static str {
        self.message().0
    }

    /// Returns the Fluent id of the error and its arguments; [`MESSAGES`] lists them all.
    ///
    /// `target` is `fact`, `setting` or `notice`, and `name` its id.
    #[must_use]
    pub fn message(&self) -> (&'static str, BTreeMap<&'static str, String>) {
        let (id, arguments): (_, Vec<(_, String)>) = match self {
            Self::NotFound { .. } => ("error-case-not-found", vec![]),
            Self::IsFolder { .. } => ("error-case-is-folder", vec![]),
            Self::NotACase { .. } => ("error-case-not-ours", vec![]),
            Self::Truncated { length, .. } => ("error-case-truncated", vec![("length", length.to_string())]),
            Self::Damaged { .. } => ("error-case-damaged", vec![]),
            Self::WrongPassphraseOrDamaged { .. } => ("error-case-wrong-passphrase", vec![]),
            Self::PassphraseNeeded { .. } => ("error-case-passphrase-needed", vec![]),
            Self::NotProtected { .. } => ("error-case-not-protected", vec![]),
            Self::Newer { file, program, .. } => {
                ("error-case-newer", vec![("file", file.to_string()), ("program", program.to_string())])
            }
            Self::Older { file, program, .. } => {
                ("error-case-older", vec![("file", file.to_string()), ("program", program.to_string())])
            }
            Self::OpenElsewhere { .. } => ("error-case-open-elsewhere", vec![]),
            Self::ReadOnly { .. } => ("error-case-read-only", vec![]),
            Self::FolderNotFound { .. } => ("error-case-folder-not-found", vec![]),
            Self::FolderNotWritable { .. } => ("error-case-folder-not-writable", vec![]),
            Self::AlreadyExists { .. } => ("error-case-already-exists", vec![]),
            Self::DiskFull { .. } => ("error-case-disk-full", vec![]),
            Self::Conflict { target, .. } => ("error-case-conflict", target.arguments()),
            Self::Fixed { key, .. } => ("error-case-fixed", vec![("key", key.clone())]),
            Self::NothingToUndo { .. } => ("error-case-nothing-to-undo", vec![]),
            Self::NothingToRedo { .. } => ("error-case-nothing-to-redo", vec![]),
            Self::LogBroken { seq, .. } => ("error-case-log-broken", vec![("seq", seq.to_string())]),
            Self::PastTheLog { target, .. } => ("error-case-past-the-log", target.arguments()),
            Self::Io { .. } => ("error-case-io", vec![]),
            Self::Unexpected { .. } => ("error-case-unexpected", vec![]),
        };
        let mut arguments: BTreeMap<_, _> = arguments.into_iter().collect();
        arguments.insert("path", self.path().display().to_string());
        (id, arguments)
    }

    /// Returns the file that the error is about.
    #[must_use]
    pub fn path(&self) -> &Path {
        match self {
            Self::NotFound { path }
            | Self::IsFolder { path }
            | Self::NotACase { path }
            | Self::Truncated { path, .. }
            | Self::Damaged { path, .. }
            | Self::WrongPassphraseOrDamaged { path }
            | Self::PassphraseNeeded { path }
            | Self::NotProtected { path }
            | Self::Newer { path, .. }
            | Self::Older { path, .. }
            | Self::OpenElsewhere { path }
            | Self::ReadOnly { path }
            | Self::FolderNotFound { path }
            | Self::FolderNotWritable { path, .. }
            | Self::AlreadyExists { path }
            | Self::DiskFull { path }
            | Self::Conflict { path, .. }
            | Self::Fixed { path, .. }
            | Self::NothingToUndo { path }
            | Self::NothingToRedo { path }
            | Self::LogBroken { path, .. }
            | Self::PastTheLog { path, .. }
            | Self::Io { path, .. }
            | Self::Unexpected { path, .. } => path,
        }
    }

    /// Returns the error of a case beside which no file can be made.
    pub(crate) fn folder(case: &Path, error: io::Error) -> Self {
        let path = case.to_owned();
        match error.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::DiskFull { path },
            _ if !case.parent().is_some_and(Path::is_dir) => Self::FolderNotFound { path },
            _ => Self::FolderNotWritable { path, source: error },
        }
    }

    /// Returns the error of a file that cannot be looked at.
    pub(crate) fn reading(path: &Path, error: io::Error) -> Self {
        let path = path.to_owned();
        match error.kind() {
            io::ErrorKind::NotFound | io::ErrorKind::NotADirectory | io::ErrorKind::InvalidFilename => {
                Self::NotFound { path }
            }
            io::ErrorKind::IsADirectory => Self::IsFolder { path },
            _ => Self::Io { path, source: Box::new(error) },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_error_has_a_message_of_its_own() {
        let ids: std::collections::BTreeSet<_> = MESSAGES.iter().map(|(id, _)| id).collect();
        assert_eq!((ids.len(), MESSAGES.len()), (24, 24));
        assert!(ids.iter().all(|id| id.starts_with("error-case-")));
    }

    #[test]
    fn what_lies_behind_an_error_does_not_stand_in_it() {
        let secret = || "a row that says Patientin Müller".into();
        let path = PathBuf::from("a.herold");
        for error in [
            CaseFileError::Damaged { path: path.clone(), source: secret() },
            CaseFileError::Io { path: path.clone(), source: secret() },
            CaseFileError::Unexpected { path, source: secret() },
        ] {
            assert!(!error.to_string().contains("Müller"));
            assert_eq!(error.message().1, BTreeMap::from([("path", "a.herold".to_owned())]));
            assert!(StdError::source(&error).is_some_and(|cause| cause.to_string().contains("Müller")));
        }
    }
}
