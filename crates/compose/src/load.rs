//! Reading a house: every fault of templates and locales is found here, none when a notice is composed.

use crate::context::DERIVED;
use crate::house::condition_name;
use crate::lint::{Lint, element_blocks, elements, placed};
use crate::notice::CHARACTERS;
use crate::scan::{Scan, scan};
use crate::template::{brief, engine, part_name, template_name};
use crate::{Faults, House, HouseError, HouseSources, NoticeKind};
use herold_facts::Catalogue;
use herold_wording::Wording;
use std::collections::{BTreeMap, BTreeSet};
use tera::Tera;

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
        let mut reading = Reading { catalogue: &catalogue, wording: &wording, tera: engine(), faults: Vec::new() };
        let parts = reading.parts(&sources.parts);
        let kinds = reading.notices(&sources.notices, &parts);
        reading.conditions();
        let Reading { tera, faults: templates, .. } = reading;
        Ok((Self { catalogue, kinds, wording, tera }, Faults { locales, templates }))
    }
}

struct Reading<'a> {
    catalogue: &'a Catalogue,
    wording: &'a Wording,
    tera: Tera,
    faults: Vec<String>,
}

impl Reading<'_> {
    fn fault(&mut self, file: &str, what: &str) {
        self.faults.push(format!("templates/{file}: {what}"));
    }

    fn parts(&mut self, sources: &[(String, String)]) -> BTreeMap<String, Scan> {
        let mut parts = BTreeMap::new();
        for (part, source) in sources {
            let file = format!("parts/{part}.tera");
            if let Err(e) = self.tera.add_raw_template(&part_name(part), source) {
                self.fault(&file, &brief(&e));
                // Plans that take it in are read all the same, so that their own faults are seen.
                let _ = self.tera.add_raw_template(&part_name(part), "");
            }
            match scan(source) {
                Ok(scan) => {
                    parts.insert(part.clone(), scan);
                }
                Err(what) => self.fault(&file, &what),
            }
        }
        let none = BTreeMap::new();
        for (part, scan) in &parts {
            let faults = self.lint(&none).part(scan);
            faults.iter().for_each(|what| self.fault(&format!("parts/{part}.tera"), what));
        }
        parts
    }

    fn lint<'l>(&'l self, parts: &'l BTreeMap<String, Scan>) -> Lint<'l> {
        Lint { catalogue: self.catalogue, wording: self.wording, parts }
    }

    fn notices(&mut self, sources: &[(String, String, String)], parts: &BTreeMap<String, Scan>) -> Vec<NoticeKind> {
        let mut kinds: Vec<NoticeKind> = Vec::new();
        let mut taken_in: BTreeSet<String> = BTreeSet::new();
        for (id, toml, template) in sources {
            let (toml_file, plan_file) = (format!("notices/{id}/notice.toml"), template_name(id));
            let mut kind = match NoticeKind::from_toml(id, toml, self.catalogue) {
                Ok(kind) => Some(kind),
                Err(what) => {
                    self.fault(&toml_file, &what);
                    None
                }
            };
            let mut faults = Vec::new();
            match scan(template) {
                Ok(plan) => {
                    faults = self.lint(parts).plan(&plan);
                    taken_in.extend(plan.includes().map(|include| include.part.clone()));
                    let placed = placed(&plan, parts);
                    let faults = kind.iter().flat_map(|kind| elements(kind, &placed)).collect::<Vec<_>>();
                    faults.iter().for_each(|what| self.fault(&toml_file, what));
                    if let Some(kind) = &mut kind {
                        kind.element_blocks = element_blocks(kind, &placed);
                    }
                }
                Err(what) => faults.push(what),
            }
            if let Err(e) = self.tera.add_raw_template(&plan_file, template) {
                // What the lint has found says it in the words of plans.
                if faults.is_empty() {
                    faults.push(brief(&e));
                }
            }
            faults.iter().for_each(|what| self.fault(&plan_file, what));
            if let Some(kind) = kind {
                if self.wording.needs(&kind.label).is_none() {
                    self.fault(&toml_file, &format!("there is no message `{}` in notices.ftl", kind.label));
                }
                if kind.character_count && self.wording.needs(CHARACTERS).is_none() {
                    self.fault(&toml_file, &format!("there is no message `{CHARACTERS}` in notices.ftl"));
                }
                if let Some(other) = kinds.iter().find(|other| other.order == kind.order) {
                    let what = format!("order {} is that of {} as well", kind.order, other.id);
                    self.fault(&toml_file, &what);
                }
                kinds.push(kind);
            }
        }
        for part in parts.keys().filter(|part| !taken_in.contains(*part)) {
            self.fault(&format!("parts/{part}.tera"), "no plan takes it in");
        }
        kinds.sort_by(|a, b| (a.order, &a.id).cmp(&(b.order, &b.id)));
        kinds
    }

    /// Adds the conditions of the catalogue.
    fn conditions(&mut self) {
        let catalogue = self.catalogue;
        for question in catalogue.questions() {
            let Some(expression) = &question.visible_if else { continue };
            let id = question.id.as_str();
            let name = condition_name(id);
            let added = self.tera.add_raw_template(&name, &format!("{{% if {expression} %}}1{{% endif %}}"));
            let known = |v: &&str| catalogue.question(v).is_some() || DERIVED.contains(v);
            let unknown = match added {
                Ok(()) => self.tera.get_template_variables(&name).map(|all| {
                    let all: BTreeSet<&str> = all.into_iter().collect();
                    all.into_iter().find(|v| !known(v)).map(str::to_owned)
                }),
                Err(e) => Err(e),
            };
            match unknown {
                Ok(None) => {}
                Ok(Some(fact)) => self.fault("facts.toml", &format!("{id}: visible_if: unknown fact `{fact}`")),
                Err(e) => self.fault("facts.toml", &format!("{id}: visible_if: {}", brief(&e))),
            }
        }
    }
}
