use crate::error::{CaseFileError, Result};
use crate::fault::Fault;
use crate::passphrase::Key;
use rusqlite::config::DbConfig;
use rusqlite::{Connection, ErrorCode, OpenFlags};
use std::path::Path;
use std::time::Duration;

/// How long a statement waits for another process that is reading or writing at the moment.
const PATIENCE: Duration = Duration::from_secs(5);

/// Opens a connection and hands over the key; nothing of the file is read yet. `path` is for errors.
pub(crate) fn connect(path: &Path, real: &Path, key: Option<&Key>, create: bool) -> Result<Connection> {
    // No URI: a name that begins with `file:` is a name. Whether the file can be written shows when it is.
    let mut flags =
        OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX | OpenFlags::SQLITE_OPEN_EXRESCODE;
    if create {
        flags |= OpenFlags::SQLITE_OPEN_CREATE;
    }
    let connection = Connection::open_with_flags(real, flags).map_err(|error| Fault::Sql(error).at(path))?;
    set_up(&connection, key).map_err(|fault| fault.at(path))?;
    Ok(connection)
}

fn set_up(connection: &Connection, key: Option<&Key>) -> Result<(), Fault> {
    // SQLCipher would report a wrong key on the standard error of the program.
    connection.execute_batch("PRAGMA cipher_log_level = NONE")?;
    if let Some(key) = key {
        // An error of this statement would quote it, and the key with it.
        connection.execute_batch(&key.pragma()).map_err(|_| Fault::row("SQLCipher takes no key"))?;
        // The format stays that of SQLCipher 4, whatever a later release makes its default.
        connection.execute_batch("PRAGMA cipher_compatibility = 4")?;
    }
    connection.busy_timeout(PATIENCE)?;
    for (setting, value) in [
        (DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true),
        (DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false),
        (DbConfig::SQLITE_DBCONFIG_DQS_DDL, false),
        (DbConfig::SQLITE_DBCONFIG_DQS_DML, false),
    ] {
        connection.set_db_config(setting, value)?;
    }
    Ok(())
}

/// Reads the first page: whether the key fits and the file is a database. Then sets what needs that known.
pub(crate) fn first_page(connection: &Connection, path: &Path, encrypted: bool) -> Result<()> {
    let read = connection.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(()));
    read.map_err(|error| match error.sqlite_error_code() {
        Some(ErrorCode::NotADatabase) if encrypted => CaseFileError::WrongPassphraseOrDamaged { path: path.into() },
        _ => Fault::Sql(error).at(path),
    })?;
    // Full syncs: what macOS calls a sync is none until its drive says so. Other systems take no notice.
    // SQLCipher's `cipher_memory_security` stays off. Keys are locked and wiped without it; it would wipe SQLite's own
    // memory too, at half the speed of every write, while the same facts stand in the memory of the screens.
    let settings = "PRAGMA temp_store = MEMORY;
         PRAGMA mmap_size = 0;
         PRAGMA cell_size_check = ON;
         PRAGMA foreign_keys = ON;
         PRAGMA synchronous = FULL;
         PRAGMA fullfsync = ON;
         PRAGMA checkpoint_fullfsync = ON;";
    connection.execute_batch(settings).map_err(|error| Fault::Sql(error).at(path))
}

/// Looks through the tables that are read whole at once; the log, which grows, is [verified](crate::CaseFile::verify).
pub(crate) fn quick_check(connection: &Connection) -> Result<(), Fault> {
    for table in ["meta", "facts", "notices"] {
        let result: String = connection.query_row(&format!("PRAGMA quick_check('{table}')"), [], |row| row.get(0))?;
        if result != "ok" {
            return Err(Fault::row("the quick check of SQLite fails"));
        }
    }
    Ok(())
}
