use crate::change::NoticeChoice;
use crate::connect::{connect, first_page, quick_check};
use crate::create::{keep_copy, key_of};
use crate::error::{CaseFileError, Result};
use crate::fault::Fault;
use crate::lock::WriterLock;
use crate::passphrase::{Key, Passphrase};
use crate::probe::{Header, Protection, Seen};
use crate::schema::{APPLICATION_ID, MIGRATIONS, identity, newest, upgrade};
use crate::table::{facts, meta, notices, operations};
use herold_facts::{FactId, Stamp};
use rusqlite::{Connection, ErrorCode};
use serde_json::Value as Json;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// What a handle may do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OpenMode {
    /// Read, beside a writer and other readers. Each call sees what was written until then.
    Read,
    /// Read and write; one handle at a time, on all computers.
    Write,
}

/// An open case.
///
/// [`close`](Self::close) leaves exactly one file; dropping the handle does the same and keeps silent about errors.
/// A process that is killed leaves a journal beside the file, and the next opening takes it over: every change whose
/// call had returned is there.
#[derive(Debug)]
pub struct CaseFile {
    // In the order in which they are given back.
    pub(crate) connection: Connection,
    _lock: Option<WriterLock>,
    seen: Seen,
    pub(crate) key: Option<Key>,
    pub(crate) path: PathBuf,
    pub(crate) mode: OpenMode,
    settled: bool,
}

/// What a case is, from its settings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct About {
    /// The case's id, 32 hexadecimal digits.
    pub case_id: String,
    /// When it was made.
    pub created: Stamp,
    /// Its title.
    pub title: String,
    /// Its time zone, such as `Europe/Berlin`.
    pub zone: String,
    /// The codes of the languages of its notices.
    pub languages: Vec<String>,
}

impl CaseFile {
    /// Opens a case.
    ///
    /// A case of an older format becomes one of the newest when it is opened for writing; a copy of it stays beside
    /// it, as `NAME.format-1.herold`.
    ///
    /// # Errors
    /// Fails with an error of its own for each thing that can stand in the way; see [`CaseFileError`].
    pub fn open(path: &Path, passphrase: Option<&Passphrase>, mode: OpenMode) -> Result<Self> {
        Self::open_with(path, passphrase, mode, MIGRATIONS)
    }

    pub(crate) fn open_with(
        path: &Path,
        passphrase: Option<&Passphrase>,
        mode: OpenMode,
        migrations: &[&[&str]],
    ) -> Result<Self> {
        let seen = Seen::look(path)?;
        let salt = match (seen.header, passphrase) {
            (Header::Plain, None) => None,
            (Header::Encrypted(salt), Some(passphrase)) => Some((salt, passphrase)),
            (Header::Plain, Some(_)) => return Err(CaseFileError::NotProtected { path: path.into() }),
            (Header::Encrypted(_), None) => return Err(CaseFileError::PassphraseNeeded { path: path.into() }),
        };
        // The lock before the key, which takes its time: "open elsewhere" is said at once.
        let lock = match mode {
            OpenMode::Read => None,
            OpenMode::Write if fs::metadata(&seen.real).is_ok_and(|meta| meta.permissions().readonly()) => {
                return Err(CaseFileError::ReadOnly { path: path.into() });
            }
            OpenMode::Write => Some(WriterLock::take(path, &seen.real)?),
        };
        let key = salt.map(|(salt, passphrase)| key_of(path, passphrase, salt)).transpose()?;
        Self::open_seen(path, seen, lock, key, mode, migrations)
    }

    /// Opens a file that was looked at, whose lock is held if it shall be written, and whose key is known.
    pub(crate) fn open_seen(
        path: &Path,
        seen: Seen,
        lock: Option<WriterLock>,
        key: Option<Key>,
        mode: OpenMode,
        migrations: &[&[&str]],
    ) -> Result<Self> {
        let mut connection = connect(path, &seen.real, key.as_ref(), false)?;
        first_page(&connection, path, key.is_some())?;
        let at = |fault: Fault| fault.at(path);
        let (id, format) = identity(&connection).map_err(at)?;
        let newest = newest(migrations);
        if id != APPLICATION_ID {
            return Err(CaseFileError::NotACase { path: path.into() });
        }
        if format > newest {
            return Err(CaseFileError::Newer { path: path.into(), file: format, program: newest });
        }
        if mode == OpenMode::Write && connection.is_readonly("main").map_err(|error| at(error.into()))? {
            return Err(CaseFileError::ReadOnly { path: path.into() });
        }
        // Before anything is written to a file that may be damaged.
        check(&connection).map_err(|fault| fault.while_checking().at(path))?;
        if format < newest {
            if mode == OpenMode::Read {
                return Err(CaseFileError::Older { path: path.into(), file: format, program: newest });
            }
            keep_copy(&connection, key.as_ref(), path, &seen.real, format)?;
            upgrade(&mut connection, migrations).map_err(at)?;
        }
        match mode {
            // Where the journal cannot be shared (some network drives) the mode stays what it was: slower, as safe.
            OpenMode::Write => connection
                .pragma_update_and_check(None, "journal_mode", "WAL", |row| row.get::<_, String>(0))
                .map(drop)
                .map_err(|error| at(error.into()))?,
            OpenMode::Read => connection.pragma_update(None, "query_only", true).map_err(|error| at(error.into()))?,
        }
        Ok(Self { connection, _lock: lock, seen, key, path: path.into(), mode, settled: false })
    }

    /// Returns the path that the case was opened with.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Returns what the handle may do.
    #[must_use]
    pub const fn mode(&self) -> OpenMode {
        self.mode
    }

    /// Returns whether the case has a passphrase.
    #[must_use]
    pub const fn protection(&self) -> Protection {
        match self.seen.header {
            Header::Plain => Protection::None,
            Header::Encrypted(_) => Protection::Passphrase,
        }
    }

    /// Returns the facts, each as the JSON it was given.
    ///
    /// # Errors
    /// Fails when the file cannot be read.
    pub fn facts(&self) -> Result<BTreeMap<FactId, Json>> {
        facts::all(&self.connection).map_err(|fault| fault.at(&self.path))
    }

    /// Returns the settings.
    ///
    /// # Errors
    /// Fails when the file cannot be read.
    pub fn meta(&self) -> Result<BTreeMap<String, Json>> {
        meta::all(&self.connection).map_err(|fault| fault.at(&self.path))
    }

    /// Returns the notices chosen, by kind.
    ///
    /// # Errors
    /// Fails when the file cannot be read.
    pub fn notices(&self) -> Result<BTreeMap<String, NoticeChoice>> {
        notices::all(&self.connection).map_err(|fault| fault.at(&self.path))
    }

    /// Returns what the case is, from the settings that every case has.
    ///
    /// # Errors
    /// Fails when the file cannot be read.
    pub fn about(&self) -> Result<About> {
        let mut settings = self.meta()?;
        let mut take = |key| settings.remove(key).unwrap_or_default();
        let text = |value: Json| serde_json::from_value::<String>(value);
        let about = (|| {
            Ok(About {
                case_id: text(take(meta::CASE_ID))?,
                created: operations::read_stamp(&text(take(meta::CREATED))?)
                    .ok_or_else(|| Fault::row("a time that is none"))?,
                title: text(take(meta::TITLE))?,
                zone: text(take(meta::ZONE))?,
                languages: serde_json::from_value(take(meta::LANGUAGES))?,
            })
        })();
        about.map_err(|fault: Fault| fault.at(&self.path))
    }

    /// Closes the case and leaves exactly one file, unless others still read it.
    ///
    /// # Errors
    /// Fails when the journal cannot be taken over into the file, for want of room as a rule. Nothing is lost: the
    /// journal stays, and the next opening takes it over.
    pub fn close(mut self) -> Result<()> {
        self.settle()
    }

    fn settle(&mut self) -> Result<()> {
        if self.mode == OpenMode::Read || std::mem::replace(&mut self.settled, true) {
            return Ok(());
        }
        let connection = &self.connection;
        let others = |error: &rusqlite::Error| {
            matches!(error.sqlite_error_code(), Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked))
        };
        let settled = (|| {
            connection.busy_timeout(Duration::from_millis(100))?;
            match connection.pragma_update_and_check(None, "journal_mode", "DELETE", |row| row.get::<_, String>(0)) {
                Ok(mode) if mode == "delete" => Ok(()),
                Err(error) if !others(&error) => Err(error),
                // Others that read keep the journal: it is emptied, and the last of them takes it away.
                _ => match connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(())) {
                    Err(error) if !others(&error) => Err(error),
                    _ => Ok(()),
                },
            }
        })();
        settled.map_err(|error| Fault::Sql(error).at(&self.path))
    }
}

impl Drop for CaseFile {
    fn drop(&mut self) {
        let _ = self.settle();
    }
}

/// Looks through what is read at every opening: the tables of the state and the end of the log.
fn check(connection: &Connection) -> Result<(), Fault> {
    quick_check(connection)?;
    match operations::last(connection)? {
        None => Err(Fault::Log(1)),
        Some(last) if last.digest() != last.hash => Err(Fault::Log(last.seq)),
        Some(_) => Ok(()),
    }
}
