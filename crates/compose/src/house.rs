use crate::context::context;
use crate::template::run;
use crate::{ComposeError, NoticeKind};
use herold_facts::{Catalogue, FactSet};
use herold_wording::{Fault, LanguageSource, Said, Wording};
use std::collections::{BTreeMap, BTreeSet};
use tera::Tera;

/// Templates and locales as text; where they come from is for the caller to know.
#[derive(Debug, Clone, Default)]
pub struct HouseSources {
    /// `facts.toml`.
    pub facts: String,
    /// Per notice kind: its name, `notice.toml` and `notice.tera`.
    pub notices: Vec<(String, String, String)>,
    /// The parts that plans take in: name and template, `parts/NAME.tera`.
    pub parts: Vec<(String, String)>,
    /// The language folders.
    pub languages: Vec<LanguageSource>,
}

/// Everything that is wrong with a house.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Faults {
    /// Of the locales.
    pub locales: Vec<Fault>,
    /// Of the templates; each line names file and place.
    pub templates: Vec<String>,
}

/// Templates and locales, read and checked: everything that turns facts into notices.
pub struct House {
    pub(crate) catalogue: Catalogue,
    pub(crate) kinds: Vec<NoticeKind>,
    pub(crate) wording: Wording,
    pub(crate) tera: Tera,
    /// The facts that each kind depends on.
    pub(crate) used: BTreeMap<String, BTreeSet<String>>,
    pub(crate) said: Said,
}

pub(crate) fn condition_name(fact: &str) -> String {
    format!("visible-if/{fact}")
}

impl House {
    /// Returns the questions.
    #[must_use]
    pub const fn catalogue(&self) -> &Catalogue {
        &self.catalogue
    }

    /// Returns the languages.
    #[must_use]
    pub const fn wording(&self) -> &Wording {
        &self.wording
    }

    /// Returns the notice kinds.
    #[must_use]
    pub fn kinds(&self) -> &[NoticeKind] {
        &self.kinds
    }

    /// Returns a notice kind.
    #[must_use]
    pub fn kind(&self, id: &str) -> Option<&NoticeKind> {
        self.kinds.iter().find(|kind| kind.id == id)
    }

    /// Returns whether a language has words for a notice kind.
    #[must_use]
    pub fn covers(&self, language: &str, kind: &str) -> bool {
        self.wording.language_def(language).is_some_and(|def| def.covers(kind))
    }

    /// Returns the notice kinds whose plan, sentences or letterhead depend on a fact, in their order. What only documents
    /// show (logo, colours, the window of a letter) is in none.
    #[must_use]
    pub fn uses(&self, fact: &str) -> Vec<&str> {
        let used = |kind: &&NoticeKind| self.used.get(&kind.id).is_some_and(|facts| facts.contains(fact));
        self.kinds.iter().filter(used).map(|kind| kind.id.as_str()).collect()
    }

    /// Returns the messages of notices that no plan says and nothing refers to.
    #[must_use]
    pub fn unsaid(&self) -> Vec<&str> {
        self.wording.unsaid(&self.said)
    }

    /// Returns the ids of the questions that are shown with these facts, in the order of the form.
    ///
    /// # Errors
    /// When a condition of the catalogue fails on a value.
    pub fn visible(&self, facts: &FactSet) -> Result<Vec<String>, ComposeError> {
        let context = context(facts, &self.catalogue);
        let mut shown = Vec::new();
        for question in self.catalogue.questions() {
            let id = question.id.as_str();
            let holds = match &question.visible_if {
                None => true,
                Some(_) => !run(&self.tera, &condition_name(id), &context)?.is_empty(),
            };
            if holds {
                shown.push(id.to_owned());
            }
        }
        Ok(shown)
    }
}
