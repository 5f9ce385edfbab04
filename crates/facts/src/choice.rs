use crate::Texts;
use serde_json::{Value as Json, json};
use std::borrow::Cow;

/// The key of every answer that is not in the list of an open family.
pub(crate) const OTHER: &str = "other";

/// An answer to a question with choices.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Choice {
    /// A key of the family.
    Key(String),
    /// An answer in words, for questions of open families: a text per language, one at least.
    Other(Texts),
}

impl Choice {
    /// Returns the key; `other` for an answer in words.
    #[must_use]
    pub fn key(&self) -> &str {
        match self {
            Self::Key(key) => key,
            Self::Other(_) => OTHER,
        }
    }

    /// Returns the texts of an answer in words.
    #[must_use]
    pub const fn other(&self) -> Option<&Texts> {
        match self {
            Self::Key(_) => None,
            Self::Other(texts) => Some(texts),
        }
    }

    /// Returns the name by which plans speak of an answer among several: its key, and `other`, `other_2`, `other_3` … for
    /// the answers in words, counted in the order of the list.
    #[must_use]
    pub fn handle<'a>(&self, among: impl IntoIterator<Item = &'a Self>) -> Cow<'_, str> {
        // Most answers are keys, and lists may be long.
        if let Self::Key(key) = self {
            return Cow::Borrowed(key);
        }
        let mut seen: Vec<&Self> = Vec::new();
        for other in among.into_iter().filter(|choice| choice.other().is_some()) {
            if other == self {
                break;
            }
            if !seen.contains(&other) {
                seen.push(other);
            }
        }
        match seen.len() {
            0 => Cow::Borrowed(OTHER),
            before => Cow::Owned(format!("{OTHER}_{}", before + 1)),
        }
    }

    /// Returns whether two answers say the same: one key, or one text in a language.
    pub(crate) fn repeats(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Key(one), Self::Key(two)) => one == two,
            (Self::Other(one), Self::Other(two)) => one
                .iter()
                .any(|(code, text)| two.get(code).is_some_and(|same| same.to_lowercase() == text.to_lowercase())),
            _ => false,
        }
    }

    pub(crate) fn to_json(&self) -> Json {
        match self {
            Self::Key(key) => json!(key),
            Self::Other(texts) => json!({ OTHER: texts }),
        }
    }
}

impl From<&str> for Choice {
    /// Returns the answer with this key.
    fn from(key: &str) -> Self {
        Self::Key(key.to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn other(text: &str) -> Choice {
        Choice::Other([("de".to_owned(), text.to_owned())].into())
    }

    #[test]
    fn answers_in_words_are_told_apart_by_their_place() {
        let list = [other("a"), "email".into(), other("b"), other("a"), other("c")];
        let handles: Vec<_> = list.iter().map(|choice| choice.handle(&list)).collect();
        assert_eq!(handles, ["other", "email", "other_2", "other", "other_3"]);
        assert_eq!(list[2].handle([]), "other");
        assert!(list.iter().skip(2).all(|choice| choice.key() == "other"));
    }

    #[test]
    fn the_same_words_are_the_same_answer() {
        assert!(other("Fax").repeats(&other("fax")) && !other("Fax").repeats(&other("Funk")));
        assert!(!other("email").repeats(&"email".into()));
    }
}
