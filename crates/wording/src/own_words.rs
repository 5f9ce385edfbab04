//! Answers in words: the grammatical forms that they may carry, and what is said where they carry none.

use crate::show::choice_message;
use crate::{LanguageDef, LanguageWords, Wording};
use herold_facts::{Catalogue, Choice, Value, Worded};
use std::collections::BTreeMap;

/// The key of answers in words, whose message gets them as `$text`.
pub(crate) const OTHER: &str = "other";

impl Wording {
    /// Returns, by family and language, the forms that an answer in words may carry: those of the language's names for
    /// which the message `FAMILY-other` has an attribute. Without one no sentence asks for the form.
    #[must_use]
    pub fn forms_of_own_words(&self, catalogue: &Catalogue) -> BTreeMap<String, BTreeMap<String, Vec<String>>> {
        let open = catalogue.families().keys().filter(|family| catalogue.is_open(family));
        let forms = |family: &String| {
            let of = |words: &LanguageWords| -> Vec<String> {
                let entry = words.catalog.messages.get(&choice_message(family, OTHER));
                let has = |form: &&String| entry.is_some_and(|entry| entry.attributes.contains_key(*form));
                words.def.name_forms.iter().filter(has).cloned().collect()
            };
            let languages = self.languages.iter().map(|(code, words)| (code.clone(), of(words)));
            (family.clone(), languages.filter(|(_, forms)| !forms.is_empty()).collect::<BTreeMap<_, _>>())
        };
        open.map(forms).filter(|(_, languages)| !languages.is_empty()).collect()
    }
}

/// Returns an answer in words in a form, when it says itself how it goes: the form entered, or its text in the form in
/// which answers stand as they are. Whoever enters forms has said in which one the text is; of a text alone nobody knows
/// whether it has an article, so its message stays careful.
pub(crate) fn own_form<'a>(worded: &'a Worded, form: &str, def: &LanguageDef) -> Option<&'a str> {
    let text = || (!worded.forms.is_empty() && def.text_form.as_deref() == Some(form)).then_some(worded.text.as_str());
    worded.forms.get(form).map(String::as_str).or_else(text)
}

/// Returns a choice or choices for a screen in a language: an answer in words without a text in it has one of another
/// language, which is better there than none.
pub(crate) fn in_words(value: &Value, code: &str) -> Value {
    let worded = |choice: &Choice| match choice {
        Choice::Other(words) if !words.contains_key(code) => {
            Choice::Other(words.values().take(1).map(|own| (code.to_owned(), own.text.as_str().into())).collect())
        }
        choice => choice.clone(),
    };
    match value {
        Value::Choice(choice) => Value::Choice(worded(choice)),
        Value::Choices(choices) => Value::Choices(choices.iter().map(worded).collect()),
        other => other.clone(),
    }
}
