//! What messages need: facts before they can be said, and names before a language has them.

use crate::asked::{CHARACTERS, NEEDED, TEXT_VARIABLES};
use crate::catalog::{Catalog, references};
use crate::{LanguageWords, RESERVED, Variable};
use herold_facts::Catalogue;
use std::collections::{BTreeMap, BTreeSet};

/// The messages that each notice says, by its kind: those of its plan and parts and the name of the kind.
pub type Said = BTreeMap<String, BTreeSet<String>>;

/// What a message needs before it can be said, in any language.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Needs {
    /// The variables of all languages together, without the reserved ones.
    pub variables: BTreeSet<String>,
    /// Parts of contacts, addresses and links that it shows, as variable and part.
    pub parts: BTreeSet<(String, String)>,
    /// The variables that it shows; it may select by the others alone.
    pub shown: BTreeSet<String>,
    /// The variables by whose one choice it selects.
    pub keyed: BTreeSet<String>,
    /// The house's choices that it selects by, see [`RESERVED`].
    pub styles: BTreeSet<String>,
}

/// Collects what a message needs, following the messages and terms it refers to.
pub(crate) fn collect(catalog: &Catalog, id: &str, needs: &mut Needs, depth: usize) {
    if depth > 12 {
        return;
    }
    let Some(pattern) = catalog.pattern(id) else { return };
    let found = references(pattern);
    for usage in found.uses {
        if RESERVED.iter().any(|(name, _)| *name == usage.variable) {
            needs.styles.insert(usage.variable);
            continue;
        }
        if let Some(part) = usage.options.get("part").filter(|_| usage.function.as_deref() == Some("PART")) {
            needs.parts.insert((usage.variable.clone(), part.clone()));
        }
        match usage.variants {
            None => needs.shown.insert(usage.variable.clone()),
            Some(_) if usage.function.as_deref() == Some("KEY") => needs.keyed.insert(usage.variable.clone()),
            Some(_) => false,
        };
        needs.variables.insert(usage.variable);
    }
    for message in found.messages {
        collect(catalog, &message, needs, depth + 1);
    }
    let terms = found.terms.iter().filter_map(|(term, _)| catalog.terms.get(term)?.value.as_ref());
    for usage in terms.flat_map(|pattern| references(pattern).uses) {
        if RESERVED.iter().any(|(name, _)| *name == usage.variable) {
            needs.styles.insert(usage.variable);
        }
    }
}

/// Adds a message and those that it refers to.
pub(crate) fn reach(catalog: &Catalog, id: &str, reached: &mut BTreeSet<String>) {
    let whole = id.split('.').next().unwrap_or(id);
    if !reached.insert(whole.to_owned()) {
        return;
    }
    let Some(entry) = catalog.messages.get(whole) else { return };
    for pattern in entry.value.iter().chain(entry.attributes.values()) {
        references(pattern).messages.iter().for_each(|id| reach(catalog, id, reached));
    }
}

/// What a language must have that covers some notices alone.
pub(crate) struct Covered {
    pub(crate) messages: BTreeSet<String>,
    /// The choice families whose names it shows.
    pub(crate) families: BTreeSet<String>,
}

/// Returns what a language must have; none when it has everything.
pub(crate) fn covered(words: &LanguageWords, said: &Said, catalogue: &Catalogue) -> Option<Covered> {
    let kinds = words.def.covers.as_ref()?;
    let mut messages: BTreeSet<String> = kinds.iter().filter_map(|kind| said.get(kind)).flatten().cloned().collect();
    let always = TEXT_VARIABLES.iter().map(|(id, _)| *id).chain(NEEDED).filter(|id| *id != CHARACTERS);
    messages.extend(always.map(str::to_owned));
    let mut needs = Needs::default();
    for id in &messages {
        collect(&words.catalog, id, &mut needs, 0);
    }
    let shown = needs.shown.iter().filter_map(|name| Variable::resolve(catalogue, name)?.kind.family());
    Some(Covered { messages, families: shown.map(|family| family.name.clone()).collect() })
}
