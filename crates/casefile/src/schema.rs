use crate::fault::Fault;
use crate::table::{facts, meta, notices, operations};
use rusqlite::{Connection, TransactionBehavior};

/// The application id in the header of a case file: `HERO`.
pub const APPLICATION_ID: i64 = 0x4845_524F;

/// The SQL that leads from each format to the next; the first makes an empty file a case of format 1.
pub(crate) const MIGRATIONS: &[&[&str]] = &[&[meta::V1, facts::V1, notices::V1, operations::V1]];

/// The newest format of case files that this program knows.
pub const SCHEMA_VERSION: i64 = newest(MIGRATIONS);

/// Returns the format to which these migrations lead.
pub(crate) const fn newest(migrations: &[&[&str]]) -> i64 {
    // A handful.
    #[allow(clippy::cast_possible_wrap)]
    {
        migrations.len() as i64
    }
}

/// Returns application id and format of a file.
pub(crate) fn identity(connection: &Connection) -> Result<(i64, i64), Fault> {
    let number = |name| connection.pragma_query_value(None, name, |row| row.get(0));
    Ok((number("application_id")?, number("user_version")?))
}

/// Brings a file from its format to the newest, all at once or not at all.
pub(crate) fn upgrade(connection: &mut Connection, migrations: &[&[&str]]) -> Result<(), Fault> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let (_, format) = identity(&transaction)?;
    let done = usize::try_from(format).map_err(|_| Fault::row("a format below zero"))?;
    for sql in migrations.iter().skip(done).copied().flatten() {
        transaction.execute_batch(sql)?;
    }
    transaction.pragma_update(None, "application_id", APPLICATION_ID)?;
    transaction.pragma_update(None, "user_version", newest(migrations))?;
    transaction.commit()?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::table::in_memory;

    #[test]
    fn a_new_file_says_what_it_is() {
        assert_eq!(identity(&in_memory()).unwrap(), (APPLICATION_ID, 1));
        assert_eq!(APPLICATION_ID.to_be_bytes()[4..], *b"HERO");
    }

    #[test]
    fn an_upgrade_does_only_what_is_missing_and_all_or_nothing() {
        let mut connection = in_memory();
        let second: &[&str] = &["CREATE TABLE edits (id TEXT PRIMARY KEY) STRICT;"];
        upgrade(&mut connection, &[MIGRATIONS[0], second]).unwrap();
        assert_eq!(identity(&connection).unwrap().1, 2);
        let broken: &[&str] = &["CREATE TABLE more (id TEXT) STRICT;", "CREATE TABLE edits (id TEXT) STRICT;"];
        upgrade(&mut connection, &[MIGRATIONS[0], second, broken]).unwrap_err();
        assert_eq!(identity(&connection).unwrap().1, 2);
        connection.execute("INSERT INTO more VALUES ('x')", []).unwrap_err();
    }
}
