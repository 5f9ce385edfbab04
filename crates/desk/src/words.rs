use herold_compose::House;
use herold_facts::{Certainty, Confidentiality, Fact, FactSet, Kind, Question, Record, Source, Stamp, Value};

/// Returns the Fluent id of a fact's name.
pub(crate) fn fact_message(fact: &str) -> String {
    format!("fact-{fact}").replace('_', "-")
}

/// A fact or a field of a record, found by its path.
pub(crate) struct Found<'a> {
    pub(crate) question: &'a Question,
    pub(crate) fact: &'a Fact,
    pub(crate) record: Option<&'a Record>,
    pub(crate) field: Option<String>,
    pub(crate) kind: &'a Kind,
    pub(crate) value: Option<&'a Value>,
}

/// Returns what a path leads to: `attack_kind`, `data.insured`, `data.insured.group`.
pub(crate) fn find<'a>(house: &'a House, facts: &'a FactSet, path: &str) -> Option<Found<'a>> {
    let mut parts = path.splitn(3, '.');
    let id = parts.next()?;
    let fact = facts.get(id)?;
    let question = house.catalogue().question(id)?;
    let whole = Found { question, fact, record: None, field: None, kind: &question.kind, value: fact.value.as_ref() };
    let Some(key) = parts.next() else { return Some(whole) };
    let Some(record) = facts.records(id).iter().find(|r| r.key == key) else { return Some(whole) };
    match parts.next() {
        None => Some(Found { record: Some(record), ..whole }),
        Some(field) => Some(Found {
            question,
            fact,
            record: Some(record),
            field: Some(field.to_owned()),
            kind: house.catalogue().kind_at(id, Some(field))?,
            value: record.fields.get(field),
        }),
    }
}

/// Where an answer comes from and who stands for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct About {
    pub(crate) source: Source,
    pub(crate) as_of: Option<Stamp>,
    pub(crate) released_by: Option<String>,
}

impl Found<'_> {
    /// Returns the record, when it is one of the data ledger, which says per record what other facts say as a whole.
    fn ledger(&self) -> Option<&Record> {
        self.record.filter(|_| self.question.id.as_str() == "data")
    }

    /// Returns how sure the answer is: the key of a certainty, or `excluded` for data shown not to be affected.
    pub(crate) fn mark(&self) -> &'static str {
        match self.ledger().map(Confidentiality::proven) {
            Some(Confidentiality::Excluded) => "excluded",
            Some(Confidentiality::NoSign | Confidentiality::Reachable | Confidentiality::ProbablyTaken) => "presumed",
            Some(Confidentiality::Open) => "open",
            Some(_) => "confirmed",
            None if self.fact.value.is_none() => Certainty::Open.key(),
            None => self.fact.certainty.key(),
        }
    }

    /// Returns where it comes from: what the record says for itself goes before what the fact says for all.
    pub(crate) fn about(&self) -> About {
        let fact = self.fact;
        let field = |name: &str| self.ledger().and_then(|record| record.fields.get(name));
        let note = |name: &str| match field(name) {
            Some(Value::Note(text)) => Some(text.clone()),
            _ => None,
        };
        About {
            // The person and the time of another source would vouch for what they did not say.
            source: note("source")
                .map_or_else(|| fact.source.clone(), |text| Source { text: Some(text), ..Source::default() }),
            as_of: match field("as_of") {
                Some(Value::Stamp(as_of)) => Some(*as_of),
                _ => fact.as_of,
            },
            released_by: note("released_by").or_else(|| fact.released_by.clone()),
        }
    }
}
