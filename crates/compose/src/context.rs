use crate::lines::{as_of, is_fresh, lines};
use herold_facts::{Catalogue, Certainty, Confidentiality, FactSet, Record, Value};
use serde_json::{Map, Value as Json, json};
use tera::Context;

/// The names that templates may use beside the fact ids.
pub(crate) const DERIVED: [&str; 9] =
    ["certainty", "statuses", "worst", "ledger", "lines", "fresh", "attacked", "harmed", "mixed"];

/// Returns what a template sees of the facts. Every fact of the catalogue is there, as none when it is not stated, so
/// that a condition never meets an undefined name.
pub(crate) fn context(facts: &FactSet, catalogue: &Catalogue) -> Context {
    let mut context = Context::new();
    let mut certainty = Map::new();
    let since = match facts.value("update_since") {
        Some(Value::Stamp(since)) => Some(*since),
        _ => None,
    };
    let mut fresh = Vec::new();
    for question in catalogue.questions() {
        let id = question.id.as_str();
        let fact = facts.get(id);
        let value = fact.and_then(|f| f.value.as_ref());
        let mut shown = value.map_or(Json::Null, |value| seen(id, value));
        let mut new = is_fresh(fact.and_then(|f| f.as_of), since);
        if id == "data" {
            for (record, shown) in facts.records(id).iter().zip(shown.as_array_mut().into_iter().flatten()) {
                let own = is_fresh(as_of(record), since);
                shown["fresh"] = json!(own);
                new |= own;
            }
        }
        if new {
            fresh.push(id);
        }
        context.insert(id.to_owned(), &shown);
        certainty.insert(id.to_owned(), fact.map_or(Json::Null, |f| json!(certainty_key(f.certainty))));
    }
    let entries = ledger(facts);
    let mut statuses: Vec<Confidentiality> = entries.iter().map(|e| e.0).collect();
    statuses.dedup();
    let worst = statuses.first().map(|s| s.key());
    let entries: Vec<Json> = entries
        .iter()
        .map(|(status, group, has_category)| {
            json!({"status": status.key(), "group": group, "has_category": has_category})
        })
        .collect();
    context.insert("certainty", &Json::Object(certainty));
    context.insert("statuses", &statuses.iter().map(|s| s.key()).collect::<Vec<_>>());
    context.insert("worst", &worst);
    context.insert("ledger", &entries);
    context.insert("lines", &lines(facts, since));
    context.insert("fresh", &fresh);
    context.insert("attacked", &attacked(facts));
    context.insert("harmed", &harmed().map(Confidentiality::key).collect::<Vec<_>>());
    context.insert("mixed", &mixed(facts));
    context
}

/// The kinds of incident in which nobody attacked, or nobody knows it yet.
const NO_ATTACK: [&str; 5] = ["it_outage", "data_exposed", "misdirected_data", "lost_device", "suspicious_activity"];

/// Returns whether the incident is an attack. One in words is when something else says so too.
fn attacked(facts: &FactSet) -> bool {
    let says_so = || {
        facts.value("attacker").is_some()
            || facts.value("attack_state").is_some()
            || !facts.choices("ransom").is_empty()
    };
    facts.choice("attack_kind").is_some_and(|kind| !NO_ATTACK.contains(&kind) && (kind != "other" || says_so()))
}

/// Returns the statuses of data that somebody has, or may have, seen; the worst first.
fn harmed() -> impl Iterator<Item = Confidentiality> {
    Confidentiality::ALL.into_iter().rev().filter(|status| *status >= Confidentiality::Reachable)
}

/// Returns whether a group has data within reach and has lost other data: then only the kinds of data can be said to
/// have been within reach.
fn mixed(facts: &FactSet) -> bool {
    let records = facts.records("data");
    let groups = |wanted: fn(Confidentiality) -> bool| {
        let records_of = records.iter().filter(move |record| wanted(Confidentiality::proven(record)));
        records_of.filter_map(|record| record.handle("group", records))
    };
    groups(|status| status == Confidentiality::Reachable)
        .any(|group| groups(|status| status > Confidentiality::Reachable).any(|worse| worse == group))
}

/// Returns the pairs of status and group, the worst status first, groups in the order of the ledger; the flag says
/// whether every record of the pair names a category.
fn ledger(facts: &FactSet) -> Vec<(Confidentiality, String, bool)> {
    let mut pairs: Vec<(Confidentiality, String, bool)> = Vec::new();
    let records = facts.records("data");
    for record in records {
        let status = Confidentiality::proven(record);
        let group = record.handle("group", records).unwrap_or_default();
        let has_category = record.choice("category").is_some();
        match pairs.iter_mut().find(|(s, g, _)| *s == status && *g == group) {
            Some(pair) => pair.2 &= has_category,
            None => pairs.push((status, group.into_owned(), has_category)),
        }
    }
    // A stable sort: groups keep the order in which people entered them.
    pairs.sort_by_key(|pair| std::cmp::Reverse(pair.0));
    pairs
}

const fn certainty_key(certainty: Certainty) -> &'static str {
    certainty.key()
}

/// Returns a field of a record of a list as templates see it; `status` is the status a text may speak from.
pub(crate) fn field(list: &str, records: &[Record], record: &Record, field: &str) -> Option<Json> {
    if list == "data" && field == "status" {
        return Some(json!(Confidentiality::proven(record).key()));
    }
    if let Some(handle) = record.handle(field, records) {
        return Some(json!(handle));
    }
    record.fields.get(field).map(|value| seen(list, value))
}

fn seen(id: &str, value: &Value) -> Json {
    match value {
        Value::Records(records) => records
            .iter()
            .map(|record| {
                let mut map = Map::new();
                map.insert("key".to_owned(), json!(record.key));
                for name in record.fields.keys().map(String::as_str).chain(["status"]) {
                    if let Some(json) = field(id, records, record, name) {
                        map.insert(name.to_owned(), json);
                    }
                }
                Json::Object(map)
            })
            .collect(),
        Value::Choice(choice) => json!(choice.key()),
        Value::Choices(choices) => choices.iter().map(|choice| json!(choice.handle(choices))).collect(),
        Value::Count(count) => json!(count.number),
        // Plans choose between sentences by how exact it is: "the same day" says less than a time of day. A month is no
        // day, and so never the same day as another.
        Value::Moment(moment) => {
            let length = if moment.precision.is_month() { "2025-12".len() } else { "2025-12-09".len() };
            let date: String = moment.date.to_string().chars().take(length).collect();
            json!({"date": date, "precision": moment.precision.key()})
        }
        // Of a contact a plan sees which parts there are, never their text.
        Value::Contact(contact) => json!({
            "name": contact.name.is_some(),
            "function": !contact.function.is_empty(),
            "phone": contact.phone.is_some(),
            "email": contact.email.is_some(),
            "hours": !contact.hours.is_empty(),
        }),
        Value::Text(_)
        | Value::Note(_)
        | Value::Name(_)
        | Value::Address(_)
        | Value::Link(_)
        | Value::Hours(_)
        | Value::Image(_)
        | Value::Font(_)
        | Value::Ink(_) => json!(true),
        // Plans compare periods: the same for all data is said once.
        period_or_simple @ Value::Period(_) => period_or_simple.to_json(),
        simple => simple.to_json(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use herold_facts::read_facts_file;

    fn derived(json: &str) -> [Json; 2] {
        let catalogue = Catalogue::from_toml(include_str!("../../../templates/facts.toml")).unwrap();
        let text = format!("{{\"facts\": {json}}}");
        let facts = read_facts_file(text.as_bytes(), &catalogue, &jiff::tz::TimeZone::UTC).unwrap();
        let context = context(&facts, &catalogue);
        let seen = |name: &str| serde_json::to_value(context.get(name)).unwrap();
        assert_eq!(seen("harmed"), json!(["published", "stolen", "accessed", "probably_taken", "reachable"]));
        ["attacked", "mixed"].map(seen)
    }

    #[test]
    fn an_attack_is_one_by_its_kind_or_by_what_else_is_said() {
        let attacked = |json: &str| derived(json)[0] == json!(true);
        assert!(attacked(r#"{"attack_kind": "ransomware"}"#));
        assert!(!attacked("{}") && !attacked(r#"{"attack_kind": null, "attacker": "criminals"}"#));
        for kind in NO_ATTACK {
            assert!(!attacked(&format!(r#"{{"attack_kind": "{kind}", "attacker": "criminals"}}"#)), "{kind}");
        }
        let worded = |more: &str| {
            format!(r#"{{"attack_kind": {{"other": {{"de": {{"text": "Anschlag auf das Rechenzentrum"}}}}}}{more}}}"#)
        };
        assert!(!attacked(&worded("")));
        assert!(attacked(&worded(r#", "ransom": ["demanded"]"#)));
        assert!(attacked(&worded(r#", "attack_state": "stopped""#)));
    }

    #[test]
    fn data_is_mixed_when_one_group_has_fared_in_two_ways() {
        let mixed = |other: &str, status: &str| {
            let record = |key: &str, group: &str, status: &str| {
                format!(r#"{{"key": "{key}", "group": "{group}", "confidentiality": "{status}"}}"#)
            };
            let records = [record("a", "patients", "reachable"), record("b", other, status)].join(", ");
            derived(&format!(r#"{{"data": [{records}]}}"#))[1] == json!(true)
        };
        assert!(mixed("patients", "stolen") && mixed("patients", "probably_taken"));
        assert!(!mixed("employees", "stolen") && !mixed("patients", "no_sign") && !mixed("patients", "reachable"));
    }
}
