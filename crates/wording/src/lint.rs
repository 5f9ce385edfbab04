use crate::{Fault, LanguageWords};
use herold_facts::Catalogue;
use std::collections::BTreeMap;
pub(crate) fn lint(_l: &BTreeMap<String, LanguageWords>, _c: &Catalogue) -> Vec<Fault> {
    Vec::new()
}
