use herold_facts::FactId;
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::Value as Json;
use std::collections::BTreeMap;
use std::fmt;

/// The choice of a notice kind for a case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NoticeChoice {
    /// The language codes, the one written first in front.
    pub languages: Vec<String>,
    /// The place in the list of notices; smaller comes first, equal ones by kind.
    pub position: i64,
}

/// One change of the state. An absent `before` or `after` means that the thing is not there; JSON's `null` is a value
/// like others (a fact "not known yet").
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "change", rename_all = "snake_case")]
pub enum Change {
    /// Sets or removes a fact.
    SetFact {
        /// The fact.
        id: FactId,
        /// What stands there now.
        #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
        before: Option<Json>,
        /// What shall stand there.
        #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
        after: Option<Json>,
    },
    /// Sets or removes a setting of the case.
    SetMeta {
        /// The setting.
        key: String,
        /// What stands there now.
        #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
        before: Option<Json>,
        /// What shall stand there.
        #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
        after: Option<Json>,
    },
    /// Chooses a notice kind, changes its languages or place, or lets go of it.
    SetNotice {
        /// The notice kind.
        kind: String,
        /// The choice now.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        before: Option<NoticeChoice>,
        /// The choice to make.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        after: Option<NoticeChoice>,
    },
}

/// Reads a field that is there: its `null` is a value, unlike that of a plain `Option`.
fn present<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Json>, D::Error> {
    Json::deserialize(deserializer).map(Some)
}

/// What a change is about.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Target {
    /// A fact, by id.
    Fact(String),
    /// A setting, by key.
    Setting(String),
    /// A notice, by kind.
    Notice(String),
}

impl Target {
    /// Returns kind and name as arguments of a message.
    pub(crate) fn arguments(&self) -> Vec<(&'static str, String)> {
        let (target, name) = self.parts();
        vec![("target", target.to_owned()), ("name", name.to_owned())]
    }

    fn parts(&self) -> (&'static str, &str) {
        match self {
            Self::Fact(name) => ("fact", name),
            Self::Setting(name) => ("setting", name),
            Self::Notice(name) => ("notice", name),
        }
    }
}

impl fmt::Display for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (target, name) = self.parts();
        write!(f, "{target} {name}")
    }
}

impl Change {
    /// Returns what the change is about.
    #[must_use]
    pub fn target(&self) -> Target {
        match self {
            Self::SetFact { id, .. } => Target::Fact(id.as_str().to_owned()),
            Self::SetMeta { key, .. } => Target::Setting(key.clone()),
            Self::SetNotice { kind, .. } => Target::Notice(kind.clone()),
        }
    }

    /// Returns the change that takes this one back.
    #[must_use]
    pub fn inverted(&self) -> Self {
        match self.clone() {
            Self::SetFact { id, before, after } => Self::SetFact { id, before: after, after: before },
            Self::SetMeta { key, before, after } => Self::SetMeta { key, before: after, after: before },
            Self::SetNotice { kind, before, after } => Self::SetNotice { kind, before: after, after: before },
        }
    }

    /// Returns whether the change leaves everything as it is.
    #[must_use]
    pub fn is_idle(&self) -> bool {
        match self {
            Self::SetFact { before, after, .. } | Self::SetMeta { before, after, .. } => before == after,
            Self::SetNotice { before, after, .. } => before == after,
        }
    }

    /// Takes over the end of a later change of the same thing.
    fn extend(&mut self, later: Self) {
        match (self, later) {
            (Self::SetFact { after, .. }, Self::SetFact { after: last, .. })
            | (Self::SetMeta { after, .. }, Self::SetMeta { after: last, .. }) => *after = last,
            (Self::SetNotice { after, .. }, Self::SetNotice { after: last, .. }) => *after = last,
            _ => {}
        }
    }
}

/// Returns changes that take the others back, last first.
pub(crate) fn inverted(changes: &[Change]) -> Vec<Change> {
    changes.iter().rev().map(Change::inverted).collect()
}

/// Returns the same effect with at most one change for each thing.
pub(crate) fn squashed(changes: impl IntoIterator<Item = Change>) -> Vec<Change> {
    let mut list: Vec<Change> = Vec::new();
    let mut places: BTreeMap<Target, usize> = BTreeMap::new();
    for change in changes {
        match places.get(&change.target()) {
            Some(&place) => list[place].extend(change),
            None => {
                places.insert(change.target(), list.len());
                list.push(change);
            }
        }
    }
    list.retain(|change| !change.is_idle());
    list
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn fact(id: &str, before: Option<Json>, after: Option<Json>) -> Change {
        Change::SetFact { id: FactId::new(id).unwrap(), before, after }
    }

    #[test]
    fn null_and_absence_stay_apart_in_json() {
        let change = fact("persons", None, Some(Json::Null));
        let text = serde_json::to_string(&change).unwrap();
        assert_eq!(text, r#"{"change":"set_fact","id":"persons","after":null}"#);
        assert_eq!(serde_json::from_str::<Change>(&text).unwrap(), change);
        assert_eq!(
            serde_json::from_str::<Change>(r#"{"change":"set_notice","kind":"faq"}"#).unwrap(),
            Change::SetNotice { kind: "faq".into(), before: None, after: None }
        );
    }

    #[test]
    fn squashing_keeps_the_first_before_and_the_last_after() {
        let list = vec![
            fact("a", None, Some(json!(1))),
            fact("b", Some(json!(1)), Some(json!(2))),
            fact("a", Some(json!(1)), Some(json!(3))),
            fact("b", Some(json!(2)), Some(json!(1))),
        ];
        assert_eq!(squashed(list), [fact("a", None, Some(json!(3)))]);
    }

    #[test]
    fn inverting_turns_order_and_direction() {
        let list = [fact("a", None, Some(json!(1))), fact("a", Some(json!(1)), Some(json!(2)))];
        assert_eq!(inverted(&list), [fact("a", Some(json!(2)), Some(json!(1))), fact("a", Some(json!(1)), None)]);
    }
}
