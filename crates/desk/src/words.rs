use herold_compose::House;
use herold_facts::{Fact, FactSet, Kind, Record, Value};

/// Returns the Fluent id of a fact's name.
pub(crate) fn fact_message(fact: &str) -> String {
    format!("fact-{fact}").replace('_', "-")
}

/// A fact or a field of a record, found by its path.
pub(crate) struct Found<'a> {
    pub(crate) fact: &'a Fact,
    pub(crate) record: Option<&'a Record>,
    pub(crate) field: Option<String>,
    pub(crate) kind: &'a Kind,
    pub(crate) value: Option<&'a Value>,
}

/// Returns what a path leads to: `attack_kind`, `data.insured`, `data.insured.group`.
pub(crate) fn find<'a>(house: &'a House, facts: &'a FactSet, path: &str) -> Option<Found<'a>> {
    let mut parts = path.splitn(3, '.');
    let id = parts.next()?;
    let fact = facts.get(id)?;
    let kind = &house.catalogue().question(id)?.kind;
    let whole = Found { fact, record: None, field: None, kind, value: fact.value.as_ref() };
    let Some(key) = parts.next() else { return Some(whole) };
    let Some(record) = facts.records(id).iter().find(|r| r.key == key) else { return Some(whole) };
    match parts.next() {
        None => Some(Found { record: Some(record), ..whole }),
        Some(field) => Some(Found {
            fact,
            record: Some(record),
            field: Some(field.to_owned()),
            kind: house.catalogue().kind_at(id, Some(field))?,
            value: record.fields.get(field),
        }),
    }
}
