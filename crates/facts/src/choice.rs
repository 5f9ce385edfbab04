use serde_json::{Map, Value as Json, json};
use std::borrow::Cow;
use std::collections::BTreeMap;

/// The key of every answer that is not in the list of an open family.
pub(crate) const OTHER: &str = "other";
/// The key of the words themselves beside their forms.
pub(crate) const TEXT: &str = "text";

/// An answer to a question with choices.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Choice {
    /// A key of the family.
    Key(String),
    /// An answer in words, for questions of open families: words per language, one at least.
    Other(OwnWords),
}

/// An answer in words per language code; a language may be missing.
pub type OwnWords = BTreeMap<String, Worded>;

/// An answer in words in one language.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Worded {
    /// The words as they stand alone.
    pub text: String,
    /// Their grammatical forms, such as `dative`; which ones there may be says the family, see
    /// [`crate::Family::forms`].
    pub forms: BTreeMap<String, String>,
}

impl Worded {
    fn to_json(&self) -> Json {
        if self.forms.is_empty() {
            return json!(self.text);
        }
        let mut map = Map::new();
        map.insert(TEXT.into(), json!(self.text));
        map.extend(self.forms.iter().map(|(form, text)| (form.clone(), json!(text))));
        Json::Object(map)
    }
}

impl From<&str> for Worded {
    /// Returns these words without further forms.
    fn from(text: &str) -> Self {
        Self { text: text.to_owned(), forms: BTreeMap::new() }
    }
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

    /// Returns the words of an answer in words.
    #[must_use]
    pub const fn other(&self) -> Option<&OwnWords> {
        match self {
            Self::Key(_) => None,
            Self::Other(words) => Some(words),
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
            if other.repeats(self) {
                break;
            }
            if !seen.iter().any(|before| before.repeats(other)) {
                seen.push(other);
            }
        }
        match seen.len() {
            0 => Cow::Borrowed(OTHER),
            before => Cow::Owned(format!("{OTHER}_{}", before + 1)),
        }
    }

    /// Takes over the languages and forms that another answer in words has and this one lacks: they say the same, see
    /// [`Choice::repeats`], and who entered it twice gave the forms once.
    pub fn complete(&mut self, from: &Self) {
        let (Self::Other(words), Self::Other(more)) = (self, from) else { return };
        for (code, worded) in more {
            let own = words.entry(code.clone()).or_insert_with(|| worded.clone());
            for (form, text) in &worded.forms {
                own.forms.entry(form.clone()).or_insert_with(|| text.clone());
            }
        }
    }

    /// Returns whether two answers say the same: one key, or one text in a language.
    #[must_use]
    pub fn repeats(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Key(one), Self::Key(two)) => one == two,
            (Self::Other(one), Self::Other(two)) => one
                .iter()
                .any(|(code, words)| two.get(code).is_some_and(|o| o.text.to_lowercase() == words.text.to_lowercase())),
            _ => false,
        }
    }

    pub(crate) fn to_json(&self) -> Json {
        match self {
            Self::Key(key) => json!(key),
            Self::Other(words) => {
                let words: Map<String, Json> = words.iter().map(|(code, w)| (code.clone(), w.to_json())).collect();
                json!({ OTHER: words })
            }
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
        Choice::Other([("de".to_owned(), text.into())].into())
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
        let formed = Worded { forms: [("dative".to_owned(), "dem Fax".to_owned())].into(), ..Worded::from("FAX") };
        let formed = Choice::Other([("de".to_owned(), formed), ("da".to_owned(), "fax".into())].into());
        assert!(formed.repeats(&other("Fax")));
        let list = [other("Funk"), other("fax"), formed.clone()];
        assert_eq!(list.each_ref().map(|choice| choice.handle(&list)), ["other", "other_2", "other_2"]);
        let mut fax = other("Fax");
        fax.complete(&formed);
        let words = fax.other().unwrap();
        assert_eq!((words["de"].text.as_str(), words["de"].forms["dative"].as_str()), ("Fax", "dem Fax"));
        assert_eq!(words["da"].text, "fax");
    }
}
