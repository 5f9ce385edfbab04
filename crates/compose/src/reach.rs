//! What a notice reaches: the messages it says, and the facts that its plan or its words depend on.

use crate::NoticeKind;
use crate::called::FULL_NAME;
use crate::design::{END_MARK, FOOTER, LOGO};
use crate::notice::{CHARACTERS, FURNITURE, LETTERHEAD_LINES, LETTERHEAD_NAME};
use crate::scan::Scan;
use herold_facts::Catalogue;
use herold_wording::{Needs, ORG_KIND, SHORT_NAME, Variable, Wording};
use std::collections::{BTreeMap, BTreeSet};

/// What plans derive from facts.
const DERIVED_FROM: [(&str, &str); 10] = [
    ("statuses", "data"),
    ("worst", "data"),
    ("ledger", "data"),
    ("lines", "data"),
    ("fresh", "update_since"),
    ("attacked", "attack_kind"),
    ("attacked", "attacker"),
    ("attacked", "attack_state"),
    ("attacked", "ransom"),
    ("mixed", "data"),
];

/// What the source of a plan and of its parts speaks of.
#[derive(Debug, Clone, Default)]
pub(crate) struct Reach {
    /// The messages that it says, the name of the kind included.
    pub(crate) messages: BTreeSet<String>,
    /// The facts that it asks for.
    facts: BTreeSet<String>,
}

impl Reach {
    /// Returns what a plan and the parts it takes in reach.
    pub(crate) fn of(
        kind: Option<&NoticeKind>,
        plan: &Scan,
        parts: &BTreeMap<String, Scan>,
        catalogue: &Catalogue,
    ) -> Self {
        let mut reach = Self::default();
        let taken_in = plan.includes().filter_map(|include| parts.get(&include.part));
        for scan in std::iter::once(plan).chain(taken_in) {
            for (_, arguments) in &scan.says {
                for (name, code) in arguments {
                    let text = code.trim_matches('"');
                    match name.as_str() {
                        "id" | "or" => {
                            reach.messages.insert(text.to_owned());
                        }
                        "bind" => reach.facts.extend(text.split(',').map(|fact| fact.trim().to_owned())),
                        // Of `"data." ~ r.key` the list is known.
                        _ => reach.facts.extend(text.split(['.', '"']).next().map(str::to_owned)),
                    }
                }
            }
            for (_, code) in &scan.code {
                reach.code(code);
            }
        }
        for (derived, fact) in DERIVED_FROM {
            if reach.facts.contains(derived) {
                reach.facts.insert(fact.to_owned());
            }
        }
        if let Some(kind) = kind {
            reach.messages.insert(kind.label.clone());
            reach.messages.extend(kind.character_count.then(|| CHARACTERS.to_owned()));
            reach.facts.extend(kind.required.iter().cloned());
        }
        reach.facts.retain(|fact| catalogue.question(fact).is_some());
        reach
    }

    /// Notes the names in an expression: what stands in quotation marks is a choice, or a fact asked whether it is new.
    fn code(&mut self, code: &str) {
        for (nth, piece) in code.split(['"', '\'']).enumerate() {
            if nth % 2 == 1 {
                if code.contains("fresh") {
                    self.facts.insert(piece.to_owned());
                }
                continue;
            }
            let names = piece.split(|c: char| !(c.is_ascii_alphanumeric() || c == '_'));
            self.facts.extend(names.filter(|name| !name.is_empty()).map(str::to_owned));
        }
    }

    /// Returns the facts that the plan, its messages and the words around the text depend on.
    pub(crate) fn facts(&self, catalogue: &Catalogue, wording: &Wording) -> BTreeSet<String> {
        let mut facts = self.facts.clone();
        let around = LETTERHEAD_LINES
            .iter()
            .copied()
            .flatten()
            .chain(&FURNITURE)
            .chain([&LETTERHEAD_NAME, &END_MARK, &FOOTER, &LOGO])
            .copied();
        let messages = self.messages.iter().map(String::as_str).chain(around);
        let needs: Vec<&Needs> = messages.filter_map(|id| wording.needs(id)).collect();
        for variable in needs.iter().flat_map(|needs| &needs.variables) {
            let Some(variable) = Variable::resolve(catalogue, variable) else { continue };
            facts.insert(variable.fact.to_owned());
            // An organisation without a short name is called by its full one or by its kind.
            if variable.fact == SHORT_NAME {
                facts.extend(
                    [FULL_NAME, ORG_KIND].into_iter().filter(|id| catalogue.question(id).is_some()).map(str::to_owned),
                );
            }
            if variable.kind.family().is_some_and(|family| wording.is_styled(&family.name)) {
                facts.insert(GENDER_STYLE.to_owned());
            }
        }
        if needs.iter().any(|needs| needs.styles.contains(GENDER_STYLE)) {
            facts.insert(GENDER_STYLE.to_owned());
        }
        facts
    }
}

/// The fact, and the name in messages, of how a text names people of all genders.
pub(crate) const GENDER_STYLE: &str = "gender_style";
