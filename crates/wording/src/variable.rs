use herold_facts::{Catalogue, Certainty, FactPath, Kind, Value};
use std::collections::BTreeMap;

/// The variables that are choices of the house, not facts.
pub const RESERVED: [(&str, &[&str]); 3] = [
    ("person", &["we", "they"]),
    ("address", &["formal", "informal"]),
    ("gender_style", &["pairs", "neutral", "colon"]),
];

/// What a Fluent variable stands for: a fact, or a field of the records of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Variable<'a> {
    /// The fact's id.
    pub fact: &'a str,
    /// The field, for lists.
    pub field: Option<&'a str>,
    /// What it takes.
    pub kind: &'a Kind,
}

impl<'a> Variable<'a> {
    /// Returns what a variable stands for: `attack_kind` the fact, `data_group` the field `group` of the list `data`.
    #[must_use]
    pub fn resolve(catalogue: &'a Catalogue, name: &str) -> Option<Self> {
        if let Some(question) = catalogue.question(name) {
            return Some(Self { fact: question.id.as_str(), field: None, kind: &question.kind });
        }
        let longest = catalogue
            .questions()
            .iter()
            .filter(|q| name.len() > q.id.as_str().len() && name.starts_with(q.id.as_str()))
            .filter(|q| name.as_bytes()[q.id.as_str().len()] == b'_')
            .max_by_key(|q| q.id.as_str().len())?;
        let Kind::Records(fields) = &longest.kind else { return None };
        let field = fields.iter().find(|f| f.id == name[longest.id.as_str().len() + 1..])?;
        Some(Self { fact: longest.id.as_str(), field: Some(&field.id), kind: &field.kind })
    }
}

/// What a variable is bound to in one sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Binding {
    /// The value to word.
    pub value: Value,
    /// What it takes, for choices.
    pub family: Option<String>,
    /// Where it comes from. For [`Value::Choices`] collected from records one path for each key; else the first is
    /// the one that shows.
    pub paths: Vec<FactPath>,
    /// How sure it is.
    pub certainty: Certainty,
}

/// What the messages of one sentence may speak of.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Scope {
    /// Facts by variable.
    pub facts: BTreeMap<String, Binding>,
    /// Plain text by variable, for furniture, moments and the like.
    pub texts: BTreeMap<String, String>,
    /// The house's choices, by the names in [`RESERVED`].
    pub style: BTreeMap<String, String>,
}
