//! Facts as rules read them: one short call per question that a rule asks.

use crate::{Rule, place};
use herold_facts::{
    Certainty, Choice, Confidentiality, Contact, Count, FactPath, FactSet, Moment, Record, Stamp, Value,
};
use herold_notice::{Finding, Fix, Place, fingerprint};
use jiff::civil::Date;
use std::collections::BTreeMap;

/// The facts of a case, and what the rules have found in them so far.
pub(crate) struct Reader<'a> {
    facts: &'a FactSet,
    found: Vec<Finding>,
}

impl<'a> Reader<'a> {
    pub(crate) const fn new(facts: &'a FactSet) -> Self {
        Self { facts, found: Vec::new() }
    }

    pub(crate) fn found(self) -> Vec<Finding> {
        self.found
    }

    /// Notes a finding about facts; the first path is the one to look at.
    pub(crate) fn add(&mut self, rule: Rule, facts: &[FactPath], arguments: &[(&str, String)]) {
        self.found.push(finding(rule, place::of_facts(facts.to_vec()), arguments));
    }

    pub(crate) const fn facts(&self) -> &'a FactSet {
        self.facts
    }

    pub(crate) fn value(&self, id: &str) -> Option<&'a Value> {
        self.facts.value(id)
    }

    pub(crate) fn stated(&self, id: &str) -> bool {
        self.value(id).is_some()
    }

    pub(crate) fn choice(&self, id: &str) -> Option<&'a str> {
        self.facts.choice(id)
    }

    pub(crate) fn is(&self, id: &str, keys: &[&str]) -> bool {
        self.choice(id).is_some_and(|key| keys.contains(&key))
    }

    pub(crate) fn is_yes(&self, id: &str) -> bool {
        matches!(self.value(id), Some(Value::YesNo(true)))
    }

    /// Returns how many choices are stated.
    pub(crate) fn count_choices(&self, id: &str) -> usize {
        self.facts.choices(id).len()
    }

    /// Returns the keys of several choices, without those in words.
    pub(crate) fn keys(&self, id: &str) -> impl Iterator<Item = &'a str> + use<'a> {
        self.facts.choices(id).iter().filter(|choice| choice.other().is_none()).map(Choice::key)
    }

    pub(crate) fn has(&self, id: &str, keys: &[&str]) -> bool {
        self.keys(id).any(|key| keys.contains(&key))
    }

    pub(crate) fn confirmed(&self, id: &str) -> bool {
        self.facts.get(id).is_some_and(|fact| fact.value.is_some() && fact.certainty == Certainty::Confirmed)
    }

    pub(crate) fn moment(&self, id: &str) -> Option<&'a Moment> {
        match self.value(id) {
            Some(Value::Moment(moment)) => Some(moment),
            _ => None,
        }
    }

    pub(crate) fn stamp(&self, id: &str) -> Option<Stamp> {
        match self.value(id) {
            Some(Value::Stamp(stamp)) => Some(*stamp),
            _ => None,
        }
    }

    pub(crate) fn date(&self, id: &str) -> Option<Date> {
        match self.value(id) {
            Some(Value::Date(date)) => Some(*date),
            _ => None,
        }
    }

    pub(crate) fn count(&self, id: &str) -> Option<Count> {
        match self.value(id) {
            Some(Value::Count(count)) => Some(*count),
            _ => None,
        }
    }

    pub(crate) fn contact(&self, id: &str) -> Option<&'a Contact> {
        match self.value(id) {
            Some(Value::Contact(contact)) => Some(contact),
            _ => None,
        }
    }

    pub(crate) fn records(&self, id: &str) -> &'a [Record] {
        self.facts.records(id)
    }

    /// Returns the records of the data ledger whose status, as far as it is proven, is at least this bad.
    pub(crate) fn data_from(&self, status: Confidentiality) -> impl Iterator<Item = &'a Record> + use<'a> {
        self.records("data").iter().filter(move |record| Confidentiality::proven(record) >= status)
    }
}

/// Returns a day in a field of a record.
pub(crate) fn date_of(record: &Record, field: &str) -> Option<Date> {
    match record.fields.get(field) {
        Some(Value::Date(date)) => Some(*date),
        _ => None,
    }
}

pub(crate) fn path(id: &str) -> FactPath {
    FactPath::new(id)
}

/// Returns the path of a field of a record.
pub(crate) fn field(list: &str, record: &Record, field: &str) -> FactPath {
    path(list).join(&record.key).join(field)
}

/// Returns a reference to the value of a fact or field.
pub(crate) fn shown(path: &FactPath) -> String {
    format!("@fact:{path}")
}

/// Returns a reference to a choice.
pub(crate) fn choice(family: &str, key: &str) -> String {
    format!("@choice:{}", format!("{family}-{key}").replace('_', "-"))
}

/// Returns a reference to the choice in a field of a record: to the value itself, which may be one in words.
pub(crate) fn shown_field(list: &str, record: &Record, name: &str) -> String {
    shown(&field(list, record, name))
}

/// Returns a reference to a text.
pub(crate) fn text(id: &str) -> String {
    format!("@text:{}", id.replace('_', "-"))
}

/// Returns a reference to the name of a language.
pub(crate) fn language(code: &str) -> String {
    choice("notice_language", code)
}

/// Returns references to several things, for one argument.
pub(crate) fn list(references: impl IntoIterator<Item = String>) -> String {
    references.into_iter().collect::<Vec<_>>().join("|")
}

/// Returns a finding at a place; its facts can be opened, in their order.
pub(crate) fn finding(rule: Rule, place: Place, arguments: &[(&str, String)]) -> Finding {
    let fix = |fact: &FactPath| Fix { message: "fix-open-fact".to_owned(), fact: fact.clone() };
    Finding {
        rule: rule.id.to_owned(),
        severity: rule.severity,
        message: format!("finding-{}", rule.id),
        arguments: arguments.iter().map(|(k, v)| ((*k).to_owned(), v.clone())).collect::<BTreeMap<_, _>>(),
        fixes: place.facts.iter().map(fix).collect(),
        fingerprint: fingerprint(rule.id, &place),
        place,
    }
}
