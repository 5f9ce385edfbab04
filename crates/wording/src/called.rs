//! An organisation without a short name is called by its kind ("the hospital"): names made of choices, and the lint that
//! finds a kind without the forms that sentences ask of the name.

use crate::catalog::{Use, references};
use crate::lint::patterns;
use crate::show::choice_message;
use crate::words::is_notices;
use crate::{Fault, LanguageWords, Wording};
use herold_facts::{Catalogue, Kind, Name, NameForms};
use std::collections::BTreeSet;

/// The fact of how the organisation is called after its full name.
pub const SHORT_NAME: &str = "org_short";
/// The fact of what it is.
pub const ORG_KIND: &str = "org_kind";

/// The attribute of a kind with its gender.
const GENDER: &str = "gender_key";

impl Wording {
    /// Returns a choice as a name with the forms of each language, for an organisation that is called by its kind: "the
    /// hospital". Its forms are the attributes of the choice; `gender_key` is its gender.
    #[must_use]
    pub fn name_of_choice(&self, family: &str, key: &str) -> Name {
        let id = choice_message(family, key);
        let of = |words: &LanguageWords| {
            let form = |form: &String| {
                let name = format!("{id}.{form}");
                words.catalog.pattern(&name).map(|_| (form.clone(), words.plain_message(&name)))
            };
            NameForms {
                plain: words.plain_message(&id),
                gender: words
                    .catalog
                    .pattern(&format!("{id}.{GENDER}"))
                    .map(|_| words.plain_message(&format!("{id}.{GENDER}")))
                    .filter(|gender| words.def.genders.contains(gender)),
                forms: words.def.name_forms.iter().filter_map(form).collect(),
            }
        };
        Name(self.languages.iter().map(|(code, words)| (code.clone(), of(words))).collect())
    }
}

/// Returns what a language lacks to call organisations by their kinds in its sentences. The forms of kinds are names: none
/// reads as the bare word, so none may be left out.
pub(crate) fn lint(code: &str, words: &LanguageWords, catalogue: &Catalogue) -> Vec<Fault> {
    let Some(Kind::Choice(kinds)) = catalogue.question(ORG_KIND).map(|question| &question.kind) else {
        return Vec::new();
    };
    let notices = words.catalog.messages.iter().filter(|(_, entry)| is_notices(&entry.file));
    let uses = notices.flat_map(|(id, entry)| patterns(id, entry)).flat_map(|(_, pattern)| references(pattern).uses);
    let asked: BTreeSet<Option<String>> = uses.filter(|usage| usage.variable == SHORT_NAME).map(form).collect();
    if asked.is_empty() {
        return Vec::new();
    }
    let mut faults = Vec::new();
    for key in &kinds.keys {
        let id = choice_message(ORG_KIND, key);
        let Some(entry) = words.catalog.messages.get(&id) else {
            faults.push(Fault::new(code, "facts.ftl", &id, "the choice has no name"));
            continue;
        };
        for form in asked.iter().flatten().filter(|form| !entry.attributes.contains_key(*form)) {
            let what = "sentences call an organisation without a short name by this form";
            faults.push(Fault::new(code, &entry.file, &format!("{id}.{form}"), what));
        }
    }
    faults
}

/// Returns the attribute that a use of the name asks of the kind; none when the bare word serves.
fn form(mut usage: Use) -> Option<String> {
    match usage.function.as_deref() {
        Some("FORM") => usage.options.remove("form"),
        Some("GENDER") => Some(GENDER.to_owned()),
        _ => None,
    }
}
