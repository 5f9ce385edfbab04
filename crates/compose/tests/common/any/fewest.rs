//! The fewest facts that still show a problem.

use super::problems::{Problem, problems_of};
use herold_compose::House;
use herold_facts::{FactSet, read_fact};
use jiff::tz::TimeZone;
use serde_json::Value as Json;

/// Returns the facts without what a problem does not need: facts, records, fields and choices.
pub fn fewest(house: &House, facts: &FactSet, problem: &Problem, languages: &[&str]) -> FactSet {
    let shows = |facts: &FactSet| {
        problems_of(house, facts, &problem.notice, languages).iter().any(|found| found.is_like(problem))
    };
    let mut fewest = facts.clone();
    for (id, _) in facts.iter() {
        let mut less = fewest.clone();
        less.remove(id);
        if shows(&less) {
            fewest = less;
        }
    }
    let ids: Vec<String> = fewest.iter().map(|(id, _)| id.to_string()).collect();
    for id in ids {
        while let Some(less) = less(house, &fewest, &id).into_iter().find(|less| shows(less)) {
            fewest = less;
        }
    }
    fewest
}

/// Returns the facts with one thing less in one of them.
fn less(house: &House, facts: &FactSet, id: &str) -> Vec<FactSet> {
    let Some(fact) = facts.get(id) else { return Vec::new() };
    let json = fact.to_json();
    let value = if json.get("value").is_some() { json["value"].clone() } else { json };
    let mut smaller = Vec::new();
    if fact.value.is_some() && fact.to_json() != value {
        smaller.push(value.clone());
    }
    if let Json::Array(list) = &value {
        for n in 0..list.len() {
            let mut shorter = list.clone();
            shorter.remove(n);
            smaller.push(Json::Array(shorter));
            for field in list[n].as_object().iter().flat_map(|record| record.keys()).filter(|field| *field != "key") {
                let mut shorter = list.clone();
                if let Json::Object(record) = &mut shorter[n] {
                    record.remove(field);
                }
                smaller.push(Json::Array(shorter));
            }
        }
    }
    let with = |json: Json| {
        let (id, fact) = read_fact(id, &json, house.catalogue(), &TimeZone::UTC).ok()?;
        let mut less = facts.clone();
        less.set(id, fact);
        Some(less)
    };
    smaller.into_iter().filter_map(with).collect()
}
