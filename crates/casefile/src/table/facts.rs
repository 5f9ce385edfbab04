//! `facts`: the facts of the case, JSON by id. A missing row is a question not answered yet.

use crate::change::Target;
use crate::fault::Fault;
use herold_facts::FactId;
use rusqlite::{Connection, OptionalExtension as _};
use serde_json::Value as Json;
use std::collections::BTreeMap;

/// The table of format 1.
pub(crate) const V1: &str = "
CREATE TABLE facts (
    id TEXT PRIMARY KEY CHECK (id GLOB '[a-z]*' AND id NOT GLOB '*[^a-z0-9_]*' AND length(id) <= 64),
    json TEXT NOT NULL CHECK (json_valid(json))
) STRICT;
";

/// Returns all facts.
pub(crate) fn all(connection: &Connection) -> Result<BTreeMap<FactId, Json>, Fault> {
    let mut statement = connection.prepare_cached("SELECT id, json FROM facts")?;
    let mut rows = statement.query([])?;
    let mut all = BTreeMap::new();
    while let Some(row) = rows.next()? {
        let text = |column| row.get_ref(column)?.as_str().map_err(|e| Fault::Row(e.into()));
        let id = FactId::new(text(0)?).ok_or_else(|| Fault::row("an id that no fact has"))?;
        all.insert(id, serde_json::from_str(text(1)?)?);
    }
    Ok(all)
}

/// Sets or removes a fact that stands at `before`.
pub(crate) fn set(
    connection: &Connection,
    id: &FactId,
    before: Option<&Json>,
    after: Option<&Json>,
) -> Result<(), Fault> {
    let now: Option<String> = connection
        .prepare_cached("SELECT json FROM facts WHERE id = ?1")?
        .query_row([id.as_str()], |row| row.get(0))
        .optional()?;
    let now: Option<Json> = now.map(|text| serde_json::from_str(&text)).transpose()?;
    if now.as_ref() != before {
        return Err(Fault::Conflict(Target::Fact(id.as_str().to_owned())));
    }
    match after {
        Some(json) => connection
            .prepare_cached("INSERT INTO facts VALUES (?1, ?2) ON CONFLICT (id) DO UPDATE SET json = excluded.json")?
            .execute((id.as_str(), serde_json::to_string(json)?))?,
        None => connection.prepare_cached("DELETE FROM facts WHERE id = ?1")?.execute([id.as_str()])?,
    };
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::table::in_memory;
    use serde_json::json;

    #[test]
    fn facts_are_set_changed_and_removed_where_they_stand_as_expected() {
        let connection = in_memory();
        let id = FactId::new("persons").unwrap();
        set(&connection, &id, None, Some(&Json::Null)).unwrap();
        // "Not known yet" is an answer, other than no answer.
        assert!(matches!(set(&connection, &id, None, Some(&json!(1))), Err(Fault::Conflict(Target::Fact(_)))));
        set(&connection, &id, Some(&Json::Null), Some(&json!({"value": 12_345, "certainty": "presumed"}))).unwrap();
        assert_eq!(
            all(&connection).unwrap(),
            BTreeMap::from([(id.clone(), json!({"value": 12_345, "certainty": "presumed"}))])
        );
        set(&connection, &id, Some(&json!({"certainty": "presumed", "value": 12_345})), None).unwrap();
        assert!(all(&connection).unwrap().is_empty());
    }

    #[test]
    fn the_table_takes_only_ids_of_facts() {
        for id in ["", "Persons", "9lives", "a-b", "straße"] {
            assert!(in_memory().execute("INSERT INTO facts VALUES (?1, '1')", [id]).is_err(), "{id}");
        }
    }
}
