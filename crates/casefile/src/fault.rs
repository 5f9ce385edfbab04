use crate::change::Target;
use crate::error::CaseFileError;
use rusqlite::ErrorCode;
use std::error::Error as StdError;
use std::path::Path;

/// What goes wrong inside, before it is known of which file it is told.
#[derive(Debug)]
pub(crate) enum Fault {
    /// SQLite refuses.
    Sql(rusqlite::Error),
    /// A row holds what this program never wrote.
    Row(Box<dyn StdError + Send + Sync>),
    /// The state is not what a change expects.
    Conflict(Target),
    /// A setting that does not change.
    Fixed(String),
    NothingToUndo,
    NothingToRedo,
    /// The log is broken at an operation.
    Log(i64),
    /// A table and the log disagree.
    PastTheLog(Target),
    /// The handle is for reading.
    ReadOnly,
}

impl From<rusqlite::Error> for Fault {
    fn from(error: rusqlite::Error) -> Self {
        Self::Sql(error)
    }
}

impl From<serde_json::Error> for Fault {
    fn from(error: serde_json::Error) -> Self {
        Self::Row(Box::new(error))
    }
}

impl Fault {
    /// Returns the fault of a row that holds what this program never wrote.
    pub(crate) fn row(what: &str) -> Self {
        Self::Row(what.into())
    }

    /// Returns the fault as one of a file that is being checked: what SQLite cannot make sense of, such as a table that
    /// is missing or a page that does not decrypt, is damage and no mistake of this program.
    pub(crate) fn while_checking(self) -> Self {
        match self {
            Self::Sql(error) => match error.sqlite_error_code() {
                Some(ErrorCode::Unknown) | None => Self::Row(Box::new(error)),
                Some(_) => Self::Sql(error),
            },
            other => other,
        }
    }

    /// Returns the fault as an error of a file.
    pub(crate) fn at(self, path: &Path) -> CaseFileError {
        let path = path.to_owned();
        match self {
            Self::Sql(error) => match error.sqlite_error_code() {
                Some(ErrorCode::DiskFull) => CaseFileError::DiskFull { path },
                Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked | ErrorCode::FileLockingProtocolFailed) => {
                    CaseFileError::OpenElsewhere { path }
                }
                Some(ErrorCode::ReadOnly | ErrorCode::PermissionDenied) => CaseFileError::ReadOnly { path },
                Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => {
                    CaseFileError::Damaged { path, source: Box::new(error) }
                }
                Some(ErrorCode::SystemIoFailure | ErrorCode::CannotOpen) => {
                    CaseFileError::Io { path, source: Box::new(error) }
                }
                _ => CaseFileError::Unexpected { path, source: Box::new(error) },
            },
            Self::Row(source) => CaseFileError::Damaged { path, source },
            Self::Conflict(target) => CaseFileError::Conflict { path, target },
            Self::Fixed(key) => CaseFileError::Fixed { path, key },
            Self::NothingToUndo => CaseFileError::NothingToUndo { path },
            Self::NothingToRedo => CaseFileError::NothingToRedo { path },
            Self::Log(seq) => CaseFileError::LogBroken { path, seq },
            Self::PastTheLog(target) => CaseFileError::PastTheLog { path, target },
            Self::ReadOnly => CaseFileError::ReadOnly { path },
        }
    }
}
