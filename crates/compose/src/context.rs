use crate::lines::{as_of, is_fresh, lines};
use herold_facts::{Catalogue, Certainty, Confidentiality, FactSet, Record, Value};
use serde_json::{Map, Value as Json, json};
use tera::Context;

/// The names that templates may use beside the fact ids.
pub(crate) const DERIVED: [&str; 6] = ["certainty", "statuses", "worst", "ledger", "lines", "fresh"];

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
    context
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
        // Plans choose between sentences by how exact it is: "the same day" says less than a time of day.
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
