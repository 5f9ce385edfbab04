use crate::{Catalogue, Choice, FactId, Stamp, Value};
use serde_json::{Map, Value as Json, json};
use std::collections::BTreeMap;

/// How sure the organisation is of a fact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Certainty {
    /// Known.
    #[default]
    Confirmed,
    /// Taken to be so, not yet known.
    Presumed,
    /// Asked and not known yet.
    Open,
}

impl Certainty {
    /// All, the surest first.
    pub const ALL: [Self; 3] = [Self::Confirmed, Self::Presumed, Self::Open];

    /// Returns the name in the facts file.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Confirmed => "confirmed",
            Self::Presumed => "presumed",
            Self::Open => "open",
        }
    }
}

/// Who may know a fact; each level includes the ones before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum ReleaseLevel {
    /// Everybody.
    #[default]
    Public,
    /// Clients, referring practices, insurers, authorities.
    Partners,
    /// The organisation alone.
    Internal,
}

impl ReleaseLevel {
    /// All, the widest first.
    pub const ALL: [Self; 3] = [Self::Public, Self::Partners, Self::Internal];

    /// Returns the name in the facts file.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Public => "public",
            Self::Partners => "partners",
            Self::Internal => "internal",
        }
    }
}

/// Where a fact comes from.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Source {
    /// Report, log, statement.
    pub text: Option<String>,
    /// Who said so.
    pub person: Option<String>,
    /// When it was said.
    pub time: Option<Stamp>,
}

impl Source {
    /// Returns whether it names a report or a person.
    #[must_use]
    pub fn names_something(&self) -> bool {
        [&self.text, &self.person].into_iter().flatten().any(|t| !t.trim().is_empty())
    }
}

/// That a fact is held back, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Held {
    /// Who asked for it.
    pub by: String,
    /// Until when; open when none.
    pub until: Option<Stamp>,
    /// The reason.
    pub reason: Option<String>,
}

/// A fact: a value and what is known about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    /// The value; none is "not known yet".
    pub value: Option<Value>,
    /// How sure it is; always [`Certainty::Open`] when there is no value.
    pub certainty: Certainty,
    /// Where it comes from.
    pub source: Source,
    /// The time at which it was so.
    pub as_of: Option<Stamp>,
    /// Who released it.
    pub released_by: Option<String>,
    /// Who may know it.
    pub release: ReleaseLevel,
    /// Whether it is held back.
    pub held: Option<Held>,
}

impl Fact {
    /// Returns a confirmed public fact.
    #[must_use]
    pub fn new(value: Value) -> Self {
        Self {
            value: Some(value),
            certainty: Certainty::Confirmed,
            source: Source::default(),
            as_of: None,
            released_by: None,
            release: ReleaseLevel::Public,
            held: None,
        }
    }

    /// Returns "not known yet".
    #[must_use]
    pub fn unknown() -> Self {
        Self { value: None, certainty: Certainty::Open, ..Self::new(Value::YesNo(false)) }
    }

    /// Returns whether an audience of this level may learn the fact.
    #[must_use]
    pub fn is_for(&self, audience: ReleaseLevel) -> bool {
        self.release <= audience && (self.held.is_none() || audience == ReleaseLevel::Internal)
    }

    /// Returns the fact as it stands in a facts file: the bare value when nothing else is said.
    #[must_use]
    pub fn to_json(&self) -> Json {
        let mut map = self.about_json();
        let value = self.value.as_ref().map_or(Json::Null, Value::to_json);
        if map.is_empty() {
            return value;
        }
        map.insert("value".into(), value);
        Json::Object(map)
    }

    fn about_json(&self) -> Map<String, Json> {
        let mut map = Map::new();
        if self.value.is_some() && self.certainty != Certainty::Confirmed {
            map.insert("certainty".into(), json!(self.certainty.key()));
        }
        let mut source = Map::new();
        for (key, text) in [("text", &self.source.text), ("person", &self.source.person)] {
            if let Some(text) = text {
                source.insert(key.into(), json!(text));
            }
        }
        if let Some(time) = self.source.time {
            source.insert("time".into(), json!(time.to_string()));
        }
        if !source.is_empty() {
            map.insert("source".into(), Json::Object(source));
        }
        if let Some(as_of) = self.as_of {
            map.insert("as_of".into(), json!(as_of.to_string()));
        }
        if let Some(person) = &self.released_by {
            map.insert("released_by".into(), json!(person));
        }
        if self.release != ReleaseLevel::Public {
            map.insert("release".into(), json!(self.release.key()));
        }
        if let Some(held) = &self.held {
            let mut entry = Map::new();
            entry.insert("by".into(), json!(held.by));
            if let Some(until) = held.until {
                entry.insert("until".into(), json!(until.to_string()));
            }
            if let Some(reason) = &held.reason {
                entry.insert("reason".into(), json!(reason));
            }
            map.insert("held".into(), Json::Object(entry));
        }
        map
    }
}

/// The facts of a case.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct FactSet(BTreeMap<FactId, Fact>);

impl FactSet {
    /// Returns a fact.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<&Fact> {
        self.0.get(&FactId::new(id)?)
    }

    /// Returns the value of a fact, if it has one.
    #[must_use]
    pub fn value(&self, id: &str) -> Option<&Value> {
        self.get(id)?.value.as_ref()
    }

    /// Sets a fact and returns the one it replaces.
    pub fn set(&mut self, id: FactId, fact: Fact) -> Option<Fact> {
        self.0.insert(id, fact)
    }

    /// Takes a fact away: it counts as not asked.
    pub fn remove(&mut self, id: &FactId) -> Option<Fact> {
        self.0.remove(id)
    }

    /// Returns the facts by id.
    pub fn iter(&self) -> impl Iterator<Item = (&FactId, &Fact)> {
        self.0.iter()
    }

    /// Returns how many facts there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Returns whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Returns the facts that an audience of this level may learn; the others count as not stated.
    #[must_use]
    pub fn for_audience(&self, audience: ReleaseLevel) -> Self {
        Self(self.0.iter().filter(|(_, fact)| fact.is_for(audience)).map(|(id, f)| (id.clone(), f.clone())).collect())
    }

    /// Returns the key of a choice (`other` for one in words), if it is stated.
    #[must_use]
    pub fn choice(&self, id: &str) -> Option<&str> {
        match self.value(id) {
            Some(Value::Choice(choice)) => Some(choice.key()),
            _ => None,
        }
    }

    /// Returns the choices of a list, none when they are not stated.
    #[must_use]
    pub fn choices(&self, id: &str) -> &[Choice] {
        match self.value(id) {
            Some(Value::Choices(choices)) => choices,
            _ => &[],
        }
    }

    /// Returns the records of a list, none when it is not stated.
    #[must_use]
    pub fn records(&self, id: &str) -> &[crate::Record] {
        match self.value(id) {
            Some(Value::Records(records)) => records,
            _ => &[],
        }
    }

    /// Returns the facts that belong to the organisation's profile.
    pub fn profile<'a>(&'a self, catalogue: &'a Catalogue) -> impl Iterator<Item = (&'a FactId, &'a Fact)> {
        self.iter().filter(|(id, _)| catalogue.question(id.as_str()).is_some_and(|q| q.profile))
    }
}
