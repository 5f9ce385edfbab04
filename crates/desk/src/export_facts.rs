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

#[cfg(test)]
mod tests {
    use super::facts_for_readers;
    use crate::case::Case;
    use crate::house::{load, samples};
    use herold_compose::House;
    use herold_facts::{FactSet, Value, read_fact, read_facts_file};
    use serde_json::{Value as Json, json};
    use std::collections::BTreeSet;
    use tempfile::TempDir;

    fn sample(house: &House, id: &str) -> (TempDir, Case) {
        let folder = tempfile::tempdir().unwrap();
        let now = "2025-12-09T16:05:00Z".parse().unwrap();
        let case = Case::sample(house, id, &folder.path().join("a.herold"), [7; 32], now, "").unwrap();
        (folder, case)
    }

    fn keys(json: &Json, into: &mut BTreeSet<String>) {
        match json {
            Json::Object(map) => map.iter().for_each(|(key, value)| {
                into.insert(key.clone());
                keys(value, into);
            }),
            Json::Array(list) => list.iter().for_each(|value| keys(value, into)),
            _ => {}
        }
    }

    /// Returns the words of sources and the reasons for holding something back; names of offices are in facts as well.
    fn secrets(facts: &FactSet) -> Vec<String> {
        let mut all = Vec::new();
        for (_, fact) in facts.iter() {
            all.extend(fact.source.text.clone());
            all.extend(fact.held.iter().filter_map(|held| held.reason.clone()));
            for record in fact.value.iter().filter_map(records).flatten() {
                if let Some(Value::Note(text)) = record.fields.get("source") {
                    all.push(text.clone());
                }
            }
        }
        all
    }

    fn records(value: &Value) -> Option<&Vec<herold_facts::Record>> {
        if let Value::Records(records) = value { Some(records) } else { None }
    }

    #[test]
    fn what_only_the_house_knows_is_in_no_attached_file() {
        let house = load().unwrap();
        for id in samples().unwrap().into_iter().map(|sample| sample.id) {
            let (_folder, case) = sample(&house, &id);
            for kind in house.kinds() {
                let text = facts_for_readers(&house, &case, &kind.id);
                let json: Json = serde_json::from_str(&text).unwrap();
                let mut found = BTreeSet::new();
                keys(&json, &mut found);
                for key in ["source", "released_by", "held", "release", "reference", "org_logo", "media"] {
                    assert!(!found.contains(key), "{id} {}: {key}", kind.id);
                }
                let facts = read_facts_file(text.as_bytes(), house.catalogue(), case.zone()).unwrap();
                assert!(facts.len() > 5, "{id} {}: hardly anything is told", kind.id);
                for (fact, _) in facts.iter() {
                    let own = case.facts().get(fact.as_str()).unwrap();
                    assert!(own.held.is_none() && own.is_for(kind.audience), "{id} {}: {fact}", kind.id);
                }
                for secret in secrets(case.facts()).iter().filter(|secret| secret.len() > 20) {
                    assert!(!text.contains(secret.as_str()), "{id} {}: {secret}", kind.id);
                }
            }
        }
    }

    #[test]
    fn the_ledger_claims_no_more_than_it_proves() {
        let house = load().unwrap();
        let (_folder, mut case) = sample(&house, "medical-service");
        let now = "2025-12-09T17:05:00Z".parse().unwrap();
        let mut status = |source: Option<&str>| {
            let value = json!([{"key": "a", "group": "insured", "confidentiality": "excluded",
                "as_of": "2025-12-09T17:05", "source": source, "released_by": "Geheimrat Freigabe"}]);
            let wrapper = json!({"value": value, "source": {"text": "Quelle Verborgen", "person": "Frau Verborgen"}});
            let (id, fact) = read_fact("data", &wrapper, house.catalogue(), case.zone()).unwrap();
            case.set(&id, Some(fact), now, "").unwrap();
            let text = facts_for_readers(&house, &case, "press-release");
            assert!(!text.contains("Geheimrat") && !text.contains("Verborgen") && !text.contains("Firewall"), "{text}");
            let json: Json = serde_json::from_str(&text).unwrap();
            json["facts"]["data"][0]["confidentiality"].clone()
        };
        assert_eq!(status(Some("Bericht der Firewall")), "excluded");
        assert_eq!(status(None), "no_sign");
    }
}
