//! The data ledger, ready to be said: for each status one sentence, or an opening and a list.

use herold_facts::{Confidentiality, FactSet, Record, Stamp, Value};
use serde_json::{Value as Json, json};
use std::borrow::Cow;

/// How many groups and kinds of data one sentence may hold.
const SHORT: (usize, usize) = (2, 3);
/// What is said of one record alone.
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
    statuses.map(|status| (*status, of(*status))).filter(|(_, records)| !records.is_empty()).map(|(status, records)| {
        let mut groups: Vec<Cow<'_, str>> = Vec::new();
        let mut categories: Vec<Cow<'_, str>> = Vec::new();
        let mut pairs: Vec<(Cow<'_, str>, Option<Cow<'_, str>>)> = Vec::new();
        for record in &records {
            let (group, category) = (record.handle("group", all).unwrap_or_default(), record.handle("category", all));
            note(&mut groups, group.clone());
            category.iter().for_each(|category| note(&mut categories, category.clone()));
            note(&mut pairs, (group, category));
        }
        let sorted = records.iter().filter(|record| record.choice("category").is_some()).count();
        let category = sorted == records.len();
        // Each group with each kind of data: only then "patients' and employees' names and addresses" is true.
        let whole = category && pairs.len() == groups.len() * categories.len();
        let short = groups.len() <= SHORT.0 && categories.len() <= SHORT.1;
        let condition = format!("status:{}", status.key());
        json!({
            "status": status.key(),
            "form": if short && (whole || sorted == 0) { "sentence" } else { "list" },
            "category": category,
            "where": &condition,
            "groups": groups.len(),
            "categories": categories.len(),
            "fresh": records.iter().any(|record| is_fresh(as_of(record), since)),
            "as_of": records.iter().all(|record| as_of(record).is_some()),
            "items": items(&records, all).iter().map(|item| item.json(&condition, &records, all)).collect::<Vec<_>>(),
        })
    })
    .collect()
}

fn note<T: PartialEq>(list: &mut Vec<T>, entry: T) {
    if !list.contains(&entry) {
        list.push(entry);
    }
}

/// Returns the items of a list: the records of a group with a kind of data, and those without. A record with a number
/// or a period of its own stands alone, so that these can be said of it.
fn items<'a>(records: &[&'a Record], all: &'a [Record]) -> Vec<Item<'a>> {
    let mut items: Vec<Item<'a>> = Vec::new();
    for record in records {
        let group = record.handle("group", all).unwrap_or_default();
        let category = record.choice("category").is_some();
        let same = items.iter_mut().find(|item| {
            item.group == group
                && item.category == category
                && !item.records.iter().any(|r| is_own(r))
                && !is_own(record)
        });
        match same {
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

fn is_own(record: &Record) -> bool {
    OWN.iter().any(|field| record.fields.contains_key(*field))
}

impl Item<'_> {
    fn json(&self, status: &str, records: &[&Record], all: &[Record]) -> Json {
        let mut conditions = vec![status.to_owned(), format!("group:{}", self.group)];
        let others: Vec<&&Record> = records
            .iter()
            .filter(|r| r.handle("group", all).unwrap_or_default() == self.group)
            .filter(|r| !self.records.iter().any(|own| own.key == r.key))
            .collect();
        match &self.records[..] {
            [one] if is_own(one) && !others.is_empty() => conditions.push(format!("key:{}", one.key)),
            _ => {
                let (alike, unlike): (Vec<&Record>, Vec<&Record>) =
                    others.into_iter().partition(|r| r.choice("category").is_some() == self.category);
                if !unlike.is_empty() {
                    conditions.push(format!("category:{}", if self.category { "any" } else { "none" }));
                }
                let own = OWN.iter().filter(|field| alike.iter().any(|r| r.fields.contains_key(**field)));
                conditions.extend(own.map(|field| format!("{field}:none")));
            }
        }
        let alone = |field: &str| self.records.len() == 1 && self.records[0].fields.contains_key(field);
        json!({
            "where": conditions.join(","),
            "group": self.group,
            "category": self.category,
            "number": alone("number"),
            "period": alone("period"),
            "key": self.records.first().map(|record| record.key.as_str()),
        })
    }
}
