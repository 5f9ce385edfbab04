use crate::read::{Reader, date_of, field, shown, shown_field};
use crate::rules;
use herold_facts::{Confidentiality, Record, Value};

/// Corrections: what was said, what is true, since when it is known.
pub(crate) fn check(reader: &mut Reader<'_>) {
    for record in reader.records("corrections") {
        let topic = shown_field("corrections", record, "topic");
        let at = |name: &str| field("corrections", record, name);
        if !record.fields.contains_key("now") && !has_truth(reader, record) {
            reader.add(rules::CORRECTION_WITHOUT_TRUTH, &[at("now")], &[("topic", topic.clone())]);
        }
        if let Some(same) = said_again(reader, record) {
            reader.add(rules::CORRECTION_CHANGES_NOTHING, &[at(same), at("topic")], &[("topic", topic)]);
        }
        if let (Some(known), Some(said)) = (date_of(record, "known_since"), date_of(record, "said_on"))
            && known < said
        {
            let arguments = [("known", shown(&at("known_since"))), ("said", shown(&at("said_on")))];
            reader.add(rules::CORRECTION_KNOWN_BEFORE_SAID, &[at("known_since"), at("said_on")], &arguments);
        }
    }
}

/// Returns whether a fact says what is true of the matter that is corrected.
fn has_truth(reader: &Reader<'_>, record: &Record) -> bool {
    let facts: &[&str] = match record.choice("topic") {
        Some("data") => &["data"],
        Some("number") => &["affected_number"],
        Some("time") => &["attack_at", "discovered_at"],
        Some("cause") => &["cause"],
        Some("services") => &["services_limited", "services_continuing"],
        _ => &[],
    };
    facts.iter().any(|id| reader.stated(id))
}

/// Returns the field that says of the past what the facts say of today.
fn said_again(reader: &Reader<'_>, record: &Record) -> Option<&'static str> {
    if let Some(Value::Count(said)) = record.fields.get("said_number")
        && record.choice("topic") == Some("number")
        && reader.count("affected_number") == Some(*said)
    {
        return Some("said_number");
    }
    let said = record.choice("said_status").filter(|_| record.choice("topic") == Some("data"))?;
    let ledger = reader.records("data");
    let same = |record: &Record| Confidentiality::proven(record).key() == said;
    (!ledger.is_empty() && ledger.iter().all(same)).then_some("said_status")
}
