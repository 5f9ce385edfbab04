//! The tables, a file each: the SQL that makes it, what a row is, reading and writing.

pub(crate) mod facts;
pub(crate) mod meta;
pub(crate) mod notices;
pub(crate) mod operations;

/// Returns an empty database with the tables of the newest format.
#[cfg(test)]
pub(crate) fn in_memory() -> rusqlite::Connection {
    let mut connection = rusqlite::Connection::open_in_memory().unwrap();
    crate::schema::upgrade(&mut connection, crate::schema::MIGRATIONS).unwrap();
    connection
}
