//! The facts that lie in a published PDF, for those who read it.

use crate::case::Case;
use herold_compose::House;
use herold_facts::{Choice, Confidentiality, Fact, FactSet, Field, Kind, Question, Record, Value, write_facts_file};
use std::collections::BTreeMap;

/// The list of records that says whose data are affected; what it claims is weighed before it is told.
const LEDGER: &str = "data";
const STATUS: &str = "confidentiality";

/// Returns what a notice of a kind may speak of as a facts file without what is the house's own: sources, who released
/// what, notes, what is held back, and how documents look.
pub(crate) fn facts_for_readers(house: &House, case: &Case, kind: &str) -> String {
    let catalogue = house.catalogue();
    let spoken = house.kind(kind).map(|kind| kind.facts(case.facts())).unwrap_or_default();
    let mut told = FactSet::default();
    for (id, fact) in spoken.iter().filter(|(_, fact)| fact.held.is_none()) {
        let Some(question) = catalogue.question(id.as_str()).filter(|question| is_told(question)) else { continue };
        let value = fact.value.as_ref().map(|value| told_value(question, value));
        let bare = Fact { value, certainty: fact.certainty, as_of: fact.as_of, ..Fact::unknown() };
        told.set(id.clone(), bare);
    }
    write_facts_file(&told, catalogue)
}

/// Returns whether readers learn the answer of a question: not what is for the house alone, and nothing of the letterhead
/// that is no words.
fn is_told(question: &Question) -> bool {
    match &question.kind {
        Kind::Note | Kind::Line | Kind::Image | Kind::Colour | Kind::Font | Kind::Ink => false,
        // A record without a field that it needs would be none.
        Kind::Records(fields) => !fields.iter().any(|field| field.required && !is_told_field(field)),
        _ => true,
    }
}

const fn is_told_field(field: &Field) -> bool {
    !matches!(field.kind, Kind::Note | Kind::Line)
}

fn told_value(question: &Question, value: &Value) -> Value {
    let (Kind::Records(fields), Value::Records(records)) = (&question.kind, value) else { return value.clone() };
    let record = |record: &Record| {
        let told = |id: &str| fields.iter().any(|field| field.id == id && is_told_field(field));
        let mut kept: BTreeMap<String, Value> =
            record.fields.iter().filter(|(id, _)| told(id)).map(|(id, value)| (id.clone(), value.clone())).collect();
        if question.id.as_str() == LEDGER && kept.contains_key(STATUS) {
            // As in every sentence: no firmer than it is proven, and the proof does not go along.
            let status = Confidentiality::proven(record).key().to_owned();
            kept.insert(STATUS.to_owned(), Value::Choice(Choice::Key(status)));
        }
        Record { key: record.key.clone(), fields: kept }
    };
    Value::Records(records.iter().map(record).collect())
}
