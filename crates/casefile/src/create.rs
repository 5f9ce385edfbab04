use crate::case_file::{CaseFile, OpenMode};
use crate::change::{Change, NoticeChoice};
use crate::connect::{connect, first_page};
use crate::error::{CaseFileError, Result};
use crate::fault::Fault;
use crate::history::{Entry, append, make};
use crate::lock::{WriterLock, beside};
use crate::operation::{Description, OperationKind};
use crate::passphrase::{Key, Passphrase};
use crate::probe::{Seen, must_be_free};
use crate::schema::{MIGRATIONS, upgrade};
use crate::table::meta;
use herold_facts::{FactId, Stamp};
use rusqlite::backup::Backup;
use rusqlite::{Connection, TransactionBehavior};
use serde_json::{Value as Json, json};
use std::collections::BTreeMap;
use std::ffi::c_int;
use std::fs::{self, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// Random bytes for a new case, never used twice.
#[derive(Debug, Clone, Copy)]
pub struct Seed {
    /// The salt of the key: the first bytes of an encrypted file.
    pub salt: [u8; 16],
    /// The id of the case.
    pub case_id: [u8; 16],
}

/// What a new case starts with; the first operation of its log.
#[derive(Debug, Clone, PartialEq)]
pub struct NewCase {
    /// The time.
    pub at: Stamp,
    /// The person.
    pub actor: String,
    /// What the log says of it.
    pub description: Description,
    /// The title of the case.
    pub title: String,
    /// The time zone, such as `Europe/Berlin`.
    pub zone: String,
    /// The codes of the languages of its notices.
    pub languages: Vec<String>,
    /// Further settings.
    pub settings: BTreeMap<String, Json>,
    /// Facts that are known already, such as those of the organisation.
    pub facts: BTreeMap<FactId, Json>,
    /// Notices chosen already.
    pub notices: BTreeMap<String, NoticeChoice>,
}

impl NewCase {
    fn changes(&self, seed: &Seed) -> Vec<Change> {
        let mut settings = self.settings.clone();
        let id: String = seed.case_id.iter().map(|byte| format!("{byte:02x}")).collect();
        settings.insert(meta::CASE_ID.into(), json!(id));
        settings.insert(meta::CREATED.into(), json!(self.at.to_string()));
        settings.insert(meta::TITLE.into(), json!(self.title));
        settings.insert(meta::ZONE.into(), json!(self.zone));
        settings.insert(meta::LANGUAGES.into(), json!(self.languages));
        let settings =
            settings.into_iter().map(|(key, value)| Change::SetMeta { key, before: None, after: Some(value) });
        let facts = self.facts.iter().map(|(id, fact)| Change::SetFact {
            id: id.clone(),
            before: None,
            after: Some(fact.clone()),
        });
        let notices = self.notices.iter().map(|(kind, choice)| Change::SetNotice {
            kind: kind.clone(),
            before: None,
            after: Some(choice.clone()),
        });
        settings.chain(facts).chain(notices).collect()
    }
}

impl CaseFile {
    /// Makes a case and opens it for writing.
    ///
    /// The file is written under another name in the same folder and gets its name when it is whole: a creation that
    /// fails leaves nothing. The name is `path` as it stands; the ending `.herold` is the caller's.
    ///
    /// # Errors
    /// Fails when anything stands at the path, or nothing can be written there.
    pub fn create(path: &Path, passphrase: Option<&Passphrase>, new: &NewCase, seed: Seed) -> Result<Self> {
        let real = free_place(path)?;
        let lock = WriterLock::take(path, &real)?;
        let key = passphrase.map(|passphrase| key_of(path, passphrase, seed.salt)).transpose()?;
        write_new(path, &real, |temporary| {
            let mut connection = connect(path, temporary, key.as_ref(), true)?;
            first_page(&connection, path, key.is_some())?;
            fill(&mut connection, new, &seed).map_err(|fault| fault.at(path))?;
            connection.close().map_err(|(_, error)| Fault::Sql(error).at(path))
        })?;
        Self::open_seen(path, Seen::look(path)?, Some(lock), key, OpenMode::Write, MIGRATIONS)
    }

    /// Writes a copy of the case as it is now, with the same passphrase, to a new file.
    ///
    /// # Errors
    /// Fails when anything stands at the path, or nothing can be written there; then nothing is left.
    pub fn backup_to(&self, path: &Path) -> Result<()> {
        let real = free_place(path)?;
        let _lock = WriterLock::take(path, &real)?;
        write_new(path, &real, |temporary| copy(&self.connection, self.key.as_ref(), path, temporary))
    }
}

/// Returns the key of a file.
pub(crate) fn key_of(path: &Path, passphrase: &Passphrase, salt: [u8; 16]) -> Result<Key> {
    // Argon2 fails for want of memory only, with parameters that are right.
    passphrase.key(salt).map_err(|error| CaseFileError::Io { path: path.into(), source: error.to_string().into() })
}

fn fill(connection: &mut Connection, new: &NewCase, seed: &Seed) -> Result<(), Fault> {
    connection.execute_batch("PRAGMA page_size = 4096")?;
    upgrade(connection, MIGRATIONS)?;
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let changes = new.changes(seed);
    for change in &changes {
        make(&transaction, change)?;
    }
    append(
        &transaction,
        Entry {
            at: new.at,
            actor: &new.actor,
            kind: OperationKind::Begin,
            description: &new.description,
            forward: &changes,
            step: None,
            coalesce_key: None,
            undo_step: None,
            redo_step: None,
        },
    )?;
    transaction.commit()?;
    Ok(())
}

/// Returns the place of a new file with the links of its folder followed, if nothing stands there.
fn free_place(path: &Path) -> Result<PathBuf> {
    let path_owned = || path.to_owned();
    let whole = std::path::absolute(path).map_err(|_| CaseFileError::FolderNotFound { path: path_owned() })?;
    let (Some(folder), Some(name)) = (whole.parent(), whole.file_name()) else {
        return Err(CaseFileError::IsFolder { path: path_owned() });
    };
    if !folder.is_dir() {
        return Err(CaseFileError::FolderNotFound { path: path_owned() });
    }
    let real = fs::canonicalize(folder).map_err(|error| CaseFileError::folder(path, error))?.join(name);
    must_be_free(path, &real)?;
    Ok(real)
}

/// Makes a file under another name and gives it its own when it is whole. The caller holds the lock of `real`.
fn write_new(path: &Path, real: &Path, write: impl FnOnce(&Path) -> Result<()>) -> Result<()> {
    let temporary = beside(real, ".new");
    // Left by a killed process, if at all: the lock says that nobody is at it.
    remove_with_journals(&temporary);
    let done = write(&temporary).and_then(|()| place(path, real, &temporary));
    if done.is_err() {
        remove_with_journals(&temporary);
    }
    done
}

/// Gives a finished file its name, and never overwrites one.
fn place(path: &Path, real: &Path, temporary: &Path) -> Result<()> {
    // Renaming overwrites, so the name is taken first, by the one call that takes only free names.
    OpenOptions::new().write(true).create_new(true).open(real).map_err(|error| match error.kind() {
        io::ErrorKind::AlreadyExists => CaseFileError::AlreadyExists { path: path.into() },
        _ => CaseFileError::folder(path, error),
    })?;
    fs::rename(temporary, real).map_err(|error| {
        let _ = fs::remove_file(real);
        CaseFileError::folder(path, error)
    })?;
    // On Unix a new name is safe from a power cut once the folder is. Some file systems cannot do it: no harm.
    #[cfg(unix)]
    if let Some(folder) = real.parent().and_then(|folder| fs::File::open(folder).ok()) {
        let _ = folder.sync_all();
    }
    Ok(())
}

fn remove_with_journals(file: &Path) {
    for end in ["", "-journal", "-wal", "-shm"] {
        let _ = fs::remove_file(beside(file, end));
    }
}

/// Copies a database page by page, in one consistent state, into a new file with the same key.
fn copy(from: &Connection, key: Option<&Key>, path: &Path, temporary: &Path) -> Result<()> {
    let mut to = connect(path, temporary, key, true)?;
    first_page(&to, path, key.is_some())?;
    let copied = (|| {
        Backup::new(from, &mut to)?.run_to_completion(c_int::MAX, Duration::from_millis(10), None)?;
        // The copy is told to be in the mode of its model: with a journal beside it.
        to.pragma_update_and_check(None, "journal_mode", "DELETE", |row| row.get::<_, String>(0))
    })();
    copied.map_err(|error| Fault::Sql(error).at(path))?;
    to.close().map_err(|(_, error)| Fault::Sql(error).at(path))
}

/// Keeps a copy of a case of an older format beside it, as `NAME.format-1.herold`.
pub(crate) fn keep_copy(from: &Connection, key: Option<&Key>, path: &Path, real: &Path, format: i64) -> Result<()> {
    let stem = real.file_stem().unwrap_or_default().to_string_lossy();
    let name = |number: u32| match number {
        1 => format!("{stem}.format-{format}.herold"),
        _ => format!("{stem}.format-{format}-{number}.herold"),
    };
    let place =
        (1..1000).map(|number| real.with_file_name(name(number))).find(|place| must_be_free(path, place).is_ok());
    let Some(place) = place else { return Err(CaseFileError::AlreadyExists { path: real.with_file_name(name(1)) }) };
    write_new(path, &place, |temporary| copy(from, key, path, temporary))
}
