//! What the languages have in common: the same messages, and in each the same facts.

use crate::asked::{CHARACTERS, NEEDED, TEXT_VARIABLES};
use crate::catalog::{Entry_, references};
use crate::needs::Covered;
use crate::variable::RESERVED;
use crate::words::{NOTICES, is_notices};
use crate::{Fault, LanguageWords, Variable};
use herold_facts::{Catalogue, Kind};
use std::collections::{BTreeMap, BTreeSet};

/// Every language has the same messages, or those that its notices need; they may differ in attributes, which are
/// grammatical forms.
pub(crate) fn same_messages(
    languages: &BTreeMap<String, LanguageWords>,
    covered: &BTreeMap<&str, Covered>,
) -> Vec<Fault> {
    let ids: BTreeSet<(&str, &str)> = languages
        .values()
        .flat_map(|w| w.catalog.messages.iter().map(|(id, entry)| (entry.file.as_str(), id.as_str())))
        .collect();
    let mut faults = Vec::new();
    for (file, id) in ids {
        for (code, words) in languages {
            match words.catalog.messages.get(id) {
                None if covered.get(code.as_str()).is_some_and(|covered| !covered.messages.contains(id)) => {}
                None => faults.push(Fault::new(code, file, id, "the message is missing in this language")),
                Some(entry) if entry.value.is_none() => {
                    faults.push(Fault::new(code, file, id, "the message has attributes but no text"));
                }
                Some(_) => {}
            }
        }
    }
    for id in TEXT_VARIABLES.iter().map(|(id, _)| *id).chain(NEEDED).filter(|id| *id != CHARACTERS) {
        if languages.values().all(|words| !words.catalog.messages.contains_key(id)) {
            faults.extend(languages.keys().map(|code| Fault::new(code, NOTICES, id, "the message is missing")));
        }
    }
    faults
}

/// A message speaks of the same facts in every language. Names of the organisation are grammar: one language needs
/// them where another says "we".
pub(crate) fn same_variables(languages: &BTreeMap<String, LanguageWords>, catalogue: &Catalogue) -> Vec<Fault> {
    let mut faults = Vec::new();
    let whole = languages.iter().find(|(_, words)| words.def.covers.is_none());
    let Some((first_code, first)) = whole else { return faults };
    for (id, entry) in &first.catalog.messages {
        let expected = spoken(first, id, entry, catalogue);
        for (code, words) in languages.iter().filter(|(code, _)| *code != first_code) {
            let Some(other) = words.catalog.messages.get(id) else { continue };
            let found = spoken(words, id, other, catalogue);
            let list = |set: Vec<&String>| set.into_iter().map(|v| format!("${v}")).collect::<Vec<_>>().join(", ");
            let (missing, extra) =
                (expected.difference(&found).collect::<Vec<_>>(), found.difference(&expected).collect::<Vec<_>>());
            if !missing.is_empty() {
                faults.push(Fault::new(
                    code,
                    &other.file,
                    id,
                    format!("lacks {}, which {first_code} has", list(missing)),
                ));
            }
            if !extra.is_empty() {
                faults.push(Fault::new(
                    code,
                    &other.file,
                    id,
                    format!("has {}, which {first_code} lacks", list(extra)),
                ));
            }
        }
    }
    faults
}

fn spoken(words: &LanguageWords, id: &str, entry: &Entry_, catalogue: &Catalogue) -> BTreeSet<String> {
    // Texts of screens get what they show and may leave out what their grammar does not need.
    if !is_notices(&entry.file) || TEXT_VARIABLES.iter().any(|(special, _)| *special == id) {
        return BTreeSet::new();
    }
    let mut found = BTreeSet::new();
    let mut open = vec![id.to_owned()];
    let mut seen = BTreeSet::new();
    while let Some(id) = open.pop() {
        let Some(pattern) = words.catalog.pattern(&id).filter(|_| seen.insert(id.clone())) else { continue };
        let references = references(pattern);
        found.extend(references.uses.into_iter().map(|usage| usage.variable));
        open.extend(references.messages);
    }
    found.retain(|name| {
        let is_name = Variable::resolve(catalogue, name).is_some_and(|v| matches!(v.kind, Kind::Name));
        !is_name && !RESERVED.iter().any(|(reserved, _)| reserved == name)
    });
    found
}
