//! `notices`: the notice kinds chosen for the case, with languages and order.

use crate::change::{NoticeChoice, Target};
use crate::fault::Fault;
use rusqlite::{Connection, OptionalExtension as _, Row};
use std::collections::BTreeMap;

/// The table of format 1. Positions may be equal for a moment while two notices change places.
pub(crate) const V1: &str = "
CREATE TABLE notices (
    kind TEXT PRIMARY KEY CHECK (kind <> ''),
    languages TEXT NOT NULL CHECK (json_type(languages) = 'array'),
    position INTEGER NOT NULL
) STRICT;
";

fn choice(row: &Row<'_>) -> Result<NoticeChoice, Fault> {
    let languages = row.get_ref(1)?.as_str().map_err(|e| Fault::Row(e.into()))?;
    Ok(NoticeChoice { languages: serde_json::from_str(languages)?, position: row.get(2)? })
}

/// Returns all choices by kind.
pub(crate) fn all(connection: &Connection) -> Result<BTreeMap<String, NoticeChoice>, Fault> {
    let mut statement = connection.prepare_cached("SELECT kind, languages, position FROM notices")?;
    let mut rows = statement.query([])?;
    let mut all = BTreeMap::new();
    while let Some(row) = rows.next()? {
        all.insert(row.get(0)?, choice(row)?);
    }
    Ok(all)
}

/// Sets or removes the choice of a kind that stands at `before`.
pub(crate) fn set(
    connection: &Connection,
    kind: &str,
    before: Option<&NoticeChoice>,
    after: Option<&NoticeChoice>,
) -> Result<(), Fault> {
    let now = connection
        .prepare_cached("SELECT kind, languages, position FROM notices WHERE kind = ?1")?
        .query_row([kind], |row| Ok(choice(row)))
        .optional()?
        .transpose()?;
    if now.as_ref() != before {
        return Err(Fault::Conflict(Target::Notice(kind.to_owned())));
    }
    match after {
        Some(choice) => connection
            .prepare_cached(
                "INSERT INTO notices VALUES (?1, ?2, ?3) ON CONFLICT (kind)
                 DO UPDATE SET languages = excluded.languages, position = excluded.position",
            )?
            .execute((kind, serde_json::to_string(&choice.languages)?, choice.position))?,
        None => connection.prepare_cached("DELETE FROM notices WHERE kind = ?1")?.execute([kind])?,
    };
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::table::in_memory;

    #[test]
    fn choices_are_set_changed_and_removed_where_they_stand_as_expected() {
        let connection = in_memory();
        let choice = |languages: &[&str], position| NoticeChoice {
            languages: languages.iter().map(|&l| l.into()).collect(),
            position,
        };
        let (first, second) = (choice(&["de", "da"], 1), choice(&["da", "de"], 2));
        set(&connection, "press-release", None, Some(&first)).unwrap();
        assert!(matches!(
            set(&connection, "press-release", Some(&second), None),
            Err(Fault::Conflict(Target::Notice(_)))
        ));
        set(&connection, "press-release", Some(&first), Some(&second)).unwrap();
        assert_eq!(all(&connection).unwrap(), BTreeMap::from([("press-release".to_owned(), second.clone())]));
        set(&connection, "press-release", Some(&second), None).unwrap();
        assert!(all(&connection).unwrap().is_empty());
    }
}
