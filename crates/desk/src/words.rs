use herold_compose::House;
use herold_facts::{Fact, FactSet, Kind, Record, Value};
use herold_notice::Finding;
use herold_wording::Screen;

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

/// Returns the text of a finding; see the references in [`herold_check`].
pub(crate) fn finding_text(
    house: &House,
    screen: &Screen,
    language: &str,
    facts: &FactSet,
    finding: &Finding,
) -> String {
    let one = |reference: &str| -> String {
        if let Some(path) = reference.strip_prefix("@fact:") {
            let shown = |found: Found<'_>| Some(house.wording().show(language, found.kind, found.value?));
            return find(house, facts, path).and_then(shown).unwrap_or_default();
        }
        let id = reference.strip_prefix("@choice:").or_else(|| reference.strip_prefix("@text:"));
        id.map_or_else(|| reference.to_owned(), |id| screen.text(id, &[]))
    };
    let arguments: Vec<(&str, String)> = finding
        .arguments
        .iter()
        .map(|(name, value)| (name.as_str(), value.split('|').map(one).collect::<Vec<_>>().join(", ")))
        .collect();
    let arguments: Vec<(&str, &str)> = arguments.iter().map(|(k, v)| (*k, v.as_str())).collect();
    screen.text(&finding.message, &arguments)
}
