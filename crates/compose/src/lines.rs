//! The data ledger, ready to be said: for each status one sentence, or an opening and a list.

use herold_facts::{Confidentiality, FactSet, Record, Stamp, Value};
use serde_json::{Value as Json, json};
use std::borrow::Cow;

/// How many groups and kinds of data one sentence may hold.
const SHORT: (usize, usize) = (2, 3);
/// What is said of records that have it in common.
const OWN: [&str; 2] = ["number", "period"];

/// Returns whether a time lies in the part of the case that an update tells of.
pub(crate) fn is_fresh(time: Option<Stamp>, since: Option<Stamp>) -> bool {
    matches!((time, since), (Some(time), Some(since)) if time >= since)
}

pub(crate) fn as_of(record: &Record) -> Option<Stamp> {
    match record.fields.get("as_of") {
        Some(Value::Stamp(stamp)) => Some(*stamp),
        _ => None,
    }
}

/// Records of one group that one item of a list speaks of.
struct Item<'a> {
    group: Cow<'a, str>,
    category: bool,
    records: Vec<&'a Record>,
}

/// Returns an entry for each status that has records, the worst first. `where` is what `say` takes.
pub(crate) fn lines(facts: &FactSet, since: Option<Stamp>) -> Vec<Json> {
    let all = facts.records("data");
    let statuses = Confidentiality::ALL.iter().rev();
    let of = |status: Confidentiality| -> Vec<&Record> {
        all.iter().filter(|record| Confidentiality::proven(record) == status).collect()
    };
    statuses
        .map(|status| (*status, of(*status)))
        .filter(|(_, records)| !records.is_empty())
        .map(|(status, records)| {
            let mut groups: Vec<Cow<'_, str>> = Vec::new();
            let mut categories: Vec<Cow<'_, str>> = Vec::new();
            let mut pairs: Vec<(Cow<'_, str>, Option<Cow<'_, str>>)> = Vec::new();
            for record in &records {
                let (group, category) =
                    (record.handle("group", all).unwrap_or_default(), record.handle("category", all));
                note(&mut groups, group.clone());
                category.iter().for_each(|category| note(&mut categories, category.clone()));
                note(&mut pairs, (group, category));
            }
            let sorted = records.iter().filter(|record| record.choice("category").is_some()).count();
            let category = sorted == records.len();
            // Each group with each kind of data: only then "patients' and employees' names and addresses" is true.
            let whole = category && pairs.len() == groups.len() * categories.len();
            let short = groups.len() <= SHORT.0 && categories.len() <= SHORT.1;
            // Data of one group from two times would leave open which is which.
            let times = |group: &Cow<'_, str>| {
                let of_group = records.iter().filter(|record| record.handle("group", all).as_ref() == Some(group));
                let mut times = Vec::new();
                of_group.for_each(|record| note(&mut times, record.fields.get("period")));
                times.len()
            };
            let one_time = groups.iter().all(|group| times(group) < 2);
            let condition = format!("status:{}", status.key());
            let items = items(&records, all);
            json!({
                "status": status.key(),
                "form": if short && one_time && (whole || sorted == 0) { "sentence" } else { "list" },
                "category": category,
                "where": &condition,
                "groups": groups.len(),
                "categories": categories.len(),
                "fresh": records.iter().any(|record| is_fresh(as_of(record), since)),
                "as_of": records.iter().all(|record| as_of(record).is_some()),
                "number": shared(&records, "number"),
                "period": shared(&records, "period"),
                "items": items.iter().map(|item| item.json(&condition, &items)).collect::<Vec<_>>(),
            })
        })
        .collect()
}

fn note<T: PartialEq>(list: &mut Vec<T>, entry: T) {
    if !list.contains(&entry) {
        list.push(entry);
    }
}

/// Returns the items of a list: the records of a group with a kind of data, and those without. Only records with the
/// same number and the same period stand together, so that these can be said of each item.
fn items<'a>(records: &[&'a Record], all: &'a [Record]) -> Vec<Item<'a>> {
    let mut items: Vec<Item<'a>> = Vec::new();
    for record in records {
        let group = record.handle("group", all).unwrap_or_default();
        let category = record.choice("category").is_some();
        let alike = |item: &&mut Item<'_>| {
            let own = |field: &&str| item.records[0].fields.get(*field) == record.fields.get(*field);
            item.group == group && item.category == category && OWN.iter().all(own)
        };
        match items.iter_mut().find(alike) {
            Some(item) => item.records.push(record),
            None => items.push(Item { group, category, records: vec![record] }),
        }
    }
    // Of one group together, groups in the order of the ledger.
    let mut groups: Vec<Cow<'_, str>> = Vec::new();
    items.iter().for_each(|item| note(&mut groups, item.group.clone()));
    items.sort_by_key(|item| groups.iter().position(|group| *group == item.group));
    items
}

/// Returns whether all records state a field, and the same in it.
fn shared(records: &[&Record], field: &str) -> bool {
    let value = records.first().and_then(|record| record.fields.get(field));
    value.is_some() && records.iter().all(|record| record.fields.get(field) == value)
}

impl Item<'_> {
    fn json(&self, status: &str, items: &[Self]) -> Json {
        let mut conditions = vec![status.to_owned(), format!("group:{}", self.group)];
        let of_group = || items.iter().filter(|item| item.group == self.group);
        if of_group().filter(|item| item.category == self.category).count() > 1 {
            let keys: Vec<&str> = self.records.iter().map(|record| record.key.as_str()).collect();
            conditions.push(format!("key:{}", keys.join("+")));
        } else if of_group().count() > 1 {
            conditions.push(format!("category:{}", if self.category { "any" } else { "none" }));
        }
        json!({
            "where": conditions.join(","),
            "group": self.group,
            "category": self.category,
            "number": shared(&self.records, "number"),
            "period": shared(&self.records, "period"),
            "key": self.records.first().map(|record| record.key.as_str()),
        })
    }
}
