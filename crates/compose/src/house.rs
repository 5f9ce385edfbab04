use crate::context::{DERIVED, context};
use crate::template::{engine, lint};
use crate::{ComposeError, HouseError, NoticeKind};
use herold_facts::{Catalogue, FactSet};
use herold_wording::{Fault, LanguageSource, Wording};
use std::collections::BTreeSet;
use tera::Tera;

/// Templates and locales as text; where they come from is for the caller to know.
#[derive(Debug, Clone, Default)]
pub struct HouseSources {
    /// `facts.toml`.
    pub facts: String,
    /// Per notice kind: its name, `notice.toml` and `notice.tera`.
    pub notices: Vec<(String, String, String)>,
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
}

pub(crate) fn template_name(kind: &str) -> String {
    format!("notices/{kind}/notice.tera")
}

fn condition_name(fact: &str) -> String {
    format!("visible-if/{fact}")
}

impl House {
    /// Returns the house of these sources.
    ///
    /// # Errors
    /// With every fault of templates and locales; nothing of a faulty house is used.
    pub fn load(sources: &HouseSources) -> Result<Self, HouseError> {
        let (house, faults) = Self::examine(sources)?;
        if !faults.locales.is_empty() {
            return Err(HouseError::Locales(faults.locales));
        }
        if !faults.templates.is_empty() {
            return Err(HouseError::Templates(faults.templates));
        }
        Ok(house)
    }

    /// Returns the house as far as it can be read, with every fault: for people at work on templates and locales, never
    /// for a notice that goes out.
    ///
    /// # Errors
    /// When the catalogue cannot be read.
    pub fn examine(sources: &HouseSources) -> Result<(Self, Faults), HouseError> {
        let catalogue = Catalogue::from_toml(&sources.facts)?;
        let (wording, locales) = Wording::examine(&sources.languages, &catalogue);
        let mut faults = Vec::new();
        let mut kinds = Vec::new();
        let mut tera = engine();
        for (kind, toml, template) in &sources.notices {
            let mut fault = |file: &str, what: String| faults.push(format!("templates/notices/{kind}/{file}: {what}"));
            match NoticeKind::from_toml(kind, toml, &catalogue) {
                Ok(def) if wording.needs(&def.label).is_none() => {
                    fault("notice.toml", format!("there is no message `{}` in notices.ftl", def.label));
                }
                Ok(def) => kinds.push(def),
                Err(what) => fault("notice.toml", what),
            }
            let name = template_name(kind);
            let added = tera.add_raw_template(&name, template);
            // Also of a template that the engine refuses: the lint says why in the words of plans.
            let known = added.is_ok().then_some((&tera, name.as_str()));
            for what in lint(known, template, &catalogue, &wording) {
                fault("notice.tera", what);
            }
            if let Err(e) = added {
                fault("notice.tera", e.to_string());
            }
        }
        for question in catalogue.questions() {
            let id = question.id.as_str();
            if let Some(expression) = &question.visible_if {
                let name = condition_name(id);
                let added = tera.add_raw_template(&name, &format!("{{% if {expression} %}}1{{% endif %}}"));
                let known = |v: &&str| catalogue.question(v).is_some() || DERIVED.contains(v);
                let unknown = match added {
                    Ok(()) => tera.get_template_variables(&name).map(|all| {
                        let all: BTreeSet<&str> = all.into_iter().collect();
                        all.into_iter().find(|v| !known(v)).map(str::to_owned)
                    }),
                    Err(e) => Err(e),
                };
                match unknown {
                    Ok(None) => {}
                    Ok(Some(fact)) => {
                        faults.push(format!("templates/facts.toml: {id}: visible_if: unknown fact `{fact}`"));
                    }
                    Err(e) => faults.push(format!("templates/facts.toml: {id}: visible_if: {e}")),
                }
            }
        }
        Ok((Self { catalogue, kinds, wording, tera }, Faults { locales, templates: faults }))
    }

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
                Some(_) => {
                    let name = condition_name(id);
                    let text = self.tera.render(&name, &context);
                    let plan = |e: tera::Error| ComposeError::Plan { template: name.clone(), detail: e.to_string() };
                    !text.map_err(plan)?.is_empty()
                }
            };
            if holds {
                shown.push(id.to_owned());
            }
        }
        Ok(shown)
    }
}
