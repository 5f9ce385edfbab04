//! What the organisation is called where its short name is missing: in a language, or altogether.

use crate::House;
use herold_facts::{FactPath, FactSet, Name, NameForms, Value};
use herold_wording::{ORG_KIND, SHORT_NAME, Scope};

/// The fact of the organisation's full name.
pub(crate) const FULL_NAME: &str = "org_name";

/// What a sentence may speak of, and the facts that it is bound to.
pub(crate) type Speaking = (Scope, Vec<FactPath>);

impl House {
    /// Returns what a sentence speaks of in a language whose word for the organisation is not that of the fact; none when
    /// it is.
    ///
    /// An organisation without a short name is called by its kind in running text ("the hospital"); its full name stands
    /// once. A short name that this language lacks gives way to the full name, if there is one here, else to the kind:
    /// the bare word of another language has neither article nor form. Only where there is no kind either it is a name of
    /// another language, the full one if it can be.
    pub(crate) fn called(
        &self,
        scope: &Scope,
        bound: &[FactPath],
        facts: &FactSet,
        language: &str,
    ) -> Option<Speaking> {
        scope.facts.get(SHORT_NAME)?;
        let name = |id: &str| match facts.value(id) {
            Some(Value::Name(name)) => Some(name),
            _ => None,
        };
        let here = |id: &str| name(id)?.0.get(language).cloned();
        let kind = || match facts.value(ORG_KIND) {
            Some(Value::Choice(kind)) => self.wording.name_of_choice(ORG_KIND, kind.key()).0.remove(language),
            _ => None,
        };
        let from = |id: &'static str, forms: NameForms| (id, Name([(language.to_owned(), forms)].into()));
        let (id, name) = match name(SHORT_NAME) {
            Some(short) if short.0.contains_key(language) => return None,
            Some(_) => here(FULL_NAME)
                .map(|forms| from(FULL_NAME, forms))
                .or_else(|| kind().map(|forms| from(ORG_KIND, forms)))
                .or_else(|| name(FULL_NAME).map(|full| (FULL_NAME, full.clone())))?,
            None => kind().map(|forms| from(ORG_KIND, forms))?,
        };
        let (mut scope, mut bound) = (scope.clone(), bound.to_vec());
        let short = scope.facts.get_mut(SHORT_NAME)?;
        (short.value, short.paths) = (Value::Name(name), vec![FactPath::new(id)]);
        if let Err(at) = bound.binary_search(&FactPath::new(id)) {
            bound.insert(at, FactPath::new(id));
        }
        Some((scope, bound))
    }
}
