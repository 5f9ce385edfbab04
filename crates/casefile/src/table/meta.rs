//! `meta`: the settings of the case, JSON by key.

use crate::change::Target;
use crate::fault::Fault;
use rusqlite::{Connection, OptionalExtension as _};
use serde_json::Value as Json;
use std::collections::BTreeMap;

/// The table of format 1.
pub(crate) const V1: &str = "
CREATE TABLE meta (
    key TEXT PRIMARY KEY CHECK (key <> ''),
    value TEXT NOT NULL CHECK (json_valid(value))
) STRICT;
";

/// The case's id, 32 hexadecimal digits; fixed.
pub(crate) const CASE_ID: &str = "case_id";
/// When the case was made, RFC 3339; fixed.
pub(crate) const CREATED: &str = "created";
/// The title of the case.
pub(crate) const TITLE: &str = "title";
/// The time zone of the case, such as `Europe/Berlin`.
pub(crate) const ZONE: &str = "zone";
/// The languages of the notices, a list of codes.
pub(crate) const LANGUAGES: &str = "languages";

/// Returns all settings.
pub(crate) fn all(connection: &Connection) -> Result<BTreeMap<String, Json>, Fault> {
    let mut statement = connection.prepare_cached("SELECT key, value FROM meta")?;
    let mut rows = statement.query([])?;
    let mut all = BTreeMap::new();
    while let Some(row) = rows.next()? {
        all.insert(row.get(0)?, serde_json::from_str(row.get_ref(1)?.as_str().map_err(|e| Fault::Row(e.into()))?)?);
    }
    Ok(all)
}

/// Sets or removes a setting that stands at `before`.
pub(crate) fn set(
    connection: &Connection,
    key: &str,
    before: Option<&Json>,
    after: Option<&Json>,
) -> Result<(), Fault> {
    let now: Option<String> = connection
        .prepare_cached("SELECT value FROM meta WHERE key = ?1")?
        .query_row([key], |row| row.get(0))
        .optional()?;
    let now: Option<Json> = now.map(|text| serde_json::from_str(&text)).transpose()?;
    if now.as_ref() != before {
        return Err(Fault::Conflict(Target::Setting(key.to_owned())));
    }
    match after {
        Some(value) => connection
            .prepare_cached("INSERT INTO meta VALUES (?1, ?2) ON CONFLICT (key) DO UPDATE SET value = excluded.value")?
            .execute((key, serde_json::to_string(value)?))?,
        None => connection.prepare_cached("DELETE FROM meta WHERE key = ?1")?.execute([key])?,
    };
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::table::in_memory;
    use serde_json::json;

    #[test]
    fn settings_are_set_changed_and_removed_where_they_stand_as_expected() {
        let connection = in_memory();
        set(&connection, "title", None, Some(&json!("Angriff auf \u{2068}Nordmark\u{2069}"))).unwrap();
        set(&connection, "style", None, Some(&json!({"gender": "pairs", "list": [1, null]}))).unwrap();
        let conflict = set(&connection, "title", None, Some(&json!("x"))).unwrap_err();
        assert!(matches!(conflict, Fault::Conflict(Target::Setting(key)) if key == "title"));
        set(&connection, "style", Some(&json!({"list": [1, null], "gender": "pairs"})), Some(&Json::Null)).unwrap();
        assert_eq!(
            all(&connection).unwrap(),
            BTreeMap::from([
                ("style".to_owned(), Json::Null),
                ("title".to_owned(), json!("Angriff auf \u{2068}Nordmark\u{2069}"))
            ])
        );
        set(&connection, "style", Some(&Json::Null), None).unwrap();
        assert_eq!(all(&connection).unwrap().len(), 1);
    }

    #[test]
    fn the_table_takes_only_json() {
        assert!(in_memory().execute("INSERT INTO meta VALUES ('title', 'no json')", []).is_err());
    }
}
