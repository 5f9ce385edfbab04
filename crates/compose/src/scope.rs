use crate::called::FULL_NAME;
use crate::context::field as seen_field;
use crate::plan::Say;
use herold_facts::{Catalogue, Certainty, Choice, FactPath, FactSet, Kind, Record, Value};
use herold_wording::{Binding, Needs, SHORT_NAME, Scope, Variable};
use std::collections::{BTreeMap, BTreeSet};

/// Returns what the message of a sentence may speak of and the facts it is bound to; none when a fact or a part that
/// it needs is not stated, in any language: then no language says it.
pub(crate) fn scope(
    say: &Say,
    needs: &Needs,
    facts: &FactSet,
    catalogue: &Catalogue,
    style: &BTreeMap<String, String>,
) -> Option<(Scope, Vec<FactPath>)> {
    let mut bound: BTreeSet<FactPath> = say.bind.iter().map(FactPath::new).collect();
    let mut bindings = BTreeMap::new();
    let lists = say.list.iter().chain(say.at.as_ref().map(|(list, _)| list));
    for list in lists.filter(|list| matches!(catalogue.question(list).map(|q| &q.kind), Some(Kind::Records(_)))) {
        let records = records(say, list, facts);
        // About no record there is nothing to say, whatever the message shows.
        if records.is_empty() {
            return None;
        }
        for record in records {
            let path = FactPath::new(list).join(&record.key);
            for (condition, _) in say.conditions.iter().filter(|(field, _)| field != "key") {
                bound.insert(path.join(if condition == "status" { "confidentiality" } else { condition }));
            }
        }
    }
    for name in &needs.variables {
        // The lint has seen that every variable is a fact; what is none is not stated.
        let variable = Variable::resolve(catalogue, name)?;
        let mut binding = match variable.field {
            None => fact(say, &variable, facts)?,
            Some(field) => {
                let records = records(say, variable.fact, facts);
                for record in &records {
                    bound.insert(FactPath::new(variable.fact).join(&record.key).join(field));
                }
                let mut binding = collected(variable.fact, field, &records)?;
                binding.family = variable.kind.family().map(|f| f.name.clone());
                binding.certainty = facts.get(variable.fact)?.certainty;
                binding
            }
        };
        if needs.keyed.contains(name) {
            one_choice(&mut binding.value)?;
        }
        bound.extend(binding.paths.iter().cloned());
        bindings.insert(name.clone(), binding);
    }
    // What shows nothing of the record it is about was still chosen by it: "Everyone can use the offer."
    if bound.is_empty() {
        let about = say.at.iter().filter(|(at, key)| facts.records(at).iter().any(|record| record.key == *key));
        bound.extend(about.map(|(at, key)| FactPath::new(at).join(key)));
    }
    let has_parts =
        needs.parts.iter().all(|(variable, part)| bindings.get(variable).is_some_and(|b| has_part(&b.value, part)));
    has_parts.then(|| {
        let scope = Scope { facts: bindings, texts: BTreeMap::new(), style: style.clone() };
        (scope, bound.into_iter().collect())
    })
}

/// Returns the facts and fields whose lack keeps a message from being said, whether they are stated or not: what a cell
/// that says so instead is bound to.
pub(crate) fn asked(say: &Say, needs: &Needs, facts: &FactSet, catalogue: &Catalogue) -> Vec<FactPath> {
    let mut bound: BTreeSet<FactPath> = say.bind.iter().map(FactPath::new).collect();
    for variable in needs.variables.iter().filter_map(|name| Variable::resolve(catalogue, name)) {
        let base = FactPath::new(variable.fact);
        match variable.field {
            None => {
                bound.insert(base);
            }
            Some(field) => {
                let records = records(say, variable.fact, facts);
                bound.extend(records.iter().map(|record| base.join(&record.key).join(field)));
            }
        }
    }
    bound.into_iter().collect()
}

fn fact(say: &Say, variable: &Variable<'_>, facts: &FactSet) -> Option<Binding> {
    // An organisation without a short name is called by its full one.
    let stated = |id: &str| facts.get(id).filter(|fact| fact.value.is_some());
    let (id, fact) = match stated(variable.fact) {
        Some(fact) => (variable.fact, fact),
        None if variable.fact == SHORT_NAME => (FULL_NAME, stated(FULL_NAME)?),
        None => return None,
    };
    let stated = fact.value.as_ref()?;
    let value = match (&say.at, stated) {
        // `at="advice.be_alert"` narrows several choices to one.
        (Some((at, key)), Value::Choices(choices)) if at == variable.fact => {
            Value::Choice(choices.iter().find(|choice| choice.handle(choices) == *key)?.clone())
        }
        _ => stated.clone(),
    };
    Some(Binding {
        value,
        family: variable.kind.family().map(|f| f.name.clone()),
        paths: vec![FactPath::new(id)],
        certainty: fact.certainty,
    })
}

/// Returns the records of a list that a sentence is about.
fn records<'a>(say: &Say, list: &str, facts: &'a FactSet) -> Vec<&'a Record> {
    let all = facts.records(list).iter();
    match (&say.at, &say.list) {
        (Some((at, key)), _) if at == list => all.filter(|r| r.key == *key).collect(),
        (_, Some(chosen)) if chosen == list => all
            .filter(|record| {
                say.conditions.iter().all(|(field, value)| {
                    if field == "key" {
                        return value.split('+').any(|key| record.key == key);
                    }
                    let seen = seen_field(list, facts.records(list), record, field);
                    match value.as_str() {
                        "any" => seen.is_some(),
                        "none" => seen.is_none(),
                        value => seen.is_some_and(|json| match json.as_str() {
                            Some(text) => text == value,
                            None => json.as_u64().is_some_and(|number| value.parse() == Ok(number)),
                        }),
                    }
                })
            })
            .collect(),
        _ => Vec::new(),
    }
}

/// Returns a field over several records: choices without doubles, the earliest of times, a day, period or
/// number that all share; other values only of one record. None when a record lacks the field: the sentence would claim more than is known.
fn collected(list: &str, field: &str, records: &[&Record]) -> Option<Binding> {
    let base = FactPath::new(list);
    let path = |record: &Record| base.join(&record.key).join(field);
    let values: Vec<(&Record, &Value)> =
        records.iter().map(|record| Some((*record, record.fields.get(field)?))).collect::<Option<_>>()?;
    let (first, value) = *values.first()?;
    let mut paths = vec![path(first)];
    let value = match value {
        single if values.len() == 1 => single.clone(),
        Value::Choice(_) => {
            let mut choices: Vec<Choice> = Vec::new();
            paths.clear();
            for (record, value) in &values {
                let Value::Choice(choice) = value else { continue };
                match choices.iter_mut().find(|said| said.repeats(choice)) {
                    Some(said) => said.complete(choice),
                    None => {
                        choices.push(choice.clone());
                        paths.push(path(record));
                    }
                }
            }
            Value::Choices(choices)
        }
        Value::Stamp(_) => {
            let (record, earliest) = values
                .iter()
                .filter_map(|(record, value)| match value {
                    Value::Stamp(stamp) => Some((*record, *stamp)),
                    _ => None,
                })
                .min_by_key(|(_, stamp)| *stamp)?;
            paths = vec![path(record)];
            Value::Stamp(earliest)
        }
        // The earliest of several days would be a false one for the rest.
        Value::Date(_) | Value::Period(_) | Value::Count(_) if values.iter().all(|(_, other)| *other == value) => {
            paths = values.iter().map(|(record, _)| path(record)).collect();
            value.clone()
        }
        _ => return None,
    };
    Some(Binding { value, family: None, paths, certainty: Certainty::Confirmed })
}

/// Makes one choice of a list that holds one; none when it holds several, of which no sentence can select.
fn one_choice(value: &mut Value) -> Option<()> {
    if let Value::Choices(choices) = value {
        let [one] = &choices[..] else { return None };
        *value = Value::Choice(one.clone());
    }
    Some(())
}

fn has_part(value: &Value, part: &str) -> bool {
    match (value, part) {
        (Value::Contact(contact), "name") => contact.name.is_some(),
        (Value::Contact(contact), "function") => !contact.function.is_empty(),
        (Value::Contact(contact), "phone") => contact.phone.is_some(),
        (Value::Contact(contact), "email") => contact.email.is_some(),
        (Value::Contact(contact), "hours") => !contact.hours.is_empty(),
        (Value::Address(address), "country") => address.country.is_some(),
        _ => true,
    }
}
