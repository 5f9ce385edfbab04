//! Reading a house: every fault of templates and locales is found here, none when a notice is composed.

use crate::context::DERIVED;
use crate::house::condition_name;
use crate::lint::{Lint, element_blocks, elements, placed};
use crate::notice::CHARACTERS;
use crate::reach::Reach;
use crate::scan::{Scan, scan};
use crate::template::{brief, engine, part_name, template_name};
use crate::{Faults, House, HouseError, HouseSources, NoticeKind};
use herold_facts::Catalogue;
use herold_wording::{Said, Wording};
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
        let mut reading = Reading { catalogue: &catalogue, tera: engine(), faults: Vec::new() };
        let parts = reading.parts(&sources.parts);
        let notices = reading.notices(&sources.notices, &parts);
        reading.conditions();
        let said: Said = notices.iter().map(|notice| (notice.id.clone(), notice.reach.messages.clone())).collect();
        let (wording, locales) = Wording::examine(&sources.languages, &catalogue, &said);
        reading.lint(&notices, &parts, &wording);
        let Reading { tera, faults: templates, .. } = reading;
        let used = notices.iter().map(|n| (n.id.clone(), n.reach.facts(&catalogue, &wording))).collect();
        let mut kinds: Vec<NoticeKind> = notices.into_iter().filter_map(|notice| notice.kind).collect();
        kinds.sort_by(|a, b| (a.order, &a.id).cmp(&(b.order, &b.id)));
        let forms = wording.forms_of_own_words(&catalogue);
        let catalogue = catalogue.with_forms(&forms);
        Ok((Self { catalogue, kinds, wording, tera, used, said }, Faults { locales, templates }))
    }
}

/// A notice as far as it could be read.
struct Read {
    id: String,
    kind: Option<NoticeKind>,
    plan: Option<Scan>,
    /// What the engine says of the plan.
    refused: Option<String>,
    reach: Reach,
}

struct Reading<'a> {
    catalogue: &'a Catalogue,
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
            let file = part_file(part);
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
        parts
    }

    fn notices(&mut self, sources: &[(String, String, String)], parts: &BTreeMap<String, Scan>) -> Vec<Read> {
        let mut notices = Vec::new();
        for (id, toml, template) in sources {
            let mut kind = match NoticeKind::from_toml(id, toml, self.catalogue) {
                Ok(kind) => Some(kind),
                Err(what) => {
                    self.fault(&toml_file(id), &what);
                    None
                }
            };
            let plan = match scan(template) {
                Ok(plan) => Some(plan),
                Err(what) => {
                    self.fault(&template_name(id), &what);
                    None
                }
            };
            if let (Some(kind), Some(plan)) = (&mut kind, &plan) {
                kind.element_blocks = element_blocks(kind, &placed(plan, parts));
            }
            let refused = self.tera.add_raw_template(&template_name(id), template).err().map(|e| brief(&e));
            let reach = plan.as_ref().map(|plan| Reach::of(kind.as_ref(), plan, parts, self.catalogue));
            notices.push(Read { id: id.clone(), kind, plan, refused, reach: reach.unwrap_or_default() });
        }
        notices
    }

    fn lint(&mut self, notices: &[Read], parts: &BTreeMap<String, Scan>, wording: &Wording) {
        let lint = Lint { catalogue: self.catalogue, wording, parts };
        let plans = || notices.iter().filter_map(|notice| notice.plan.as_ref());
        for (part, scan) in parts {
            lint.part(scan).iter().for_each(|what| self.fault(&part_file(part), what));
            if !plans().flat_map(Scan::includes).any(|include| include.part == *part) {
                self.fault(&part_file(part), "no plan takes it in");
            }
        }
        for (nth, Read { id, kind, plan, refused, .. }) in notices.iter().enumerate() {
            if let Some(plan) = plan {
                let faults = lint.plan(plan);
                faults.iter().for_each(|what| self.fault(&template_name(id), what));
                // What the lint has found says it in the words of plans.
                refused.iter().filter(|_| faults.is_empty()).for_each(|what| self.fault(&template_name(id), what));
            }
            let Some(kind) = kind else { continue };
            let file = toml_file(id);
            if let Some(plan) = plan {
                elements(kind, &placed(plan, parts)).iter().for_each(|what| self.fault(&file, what));
            }
            let count = kind.character_count.then_some(CHARACTERS);
            for message in [kind.label.as_str()].into_iter().chain(count).filter(|id| wording.needs(id).is_none()) {
                self.fault(&file, &format!("there is no message `{message}` in notices.ftl"));
            }
            let before = notices[..nth].iter().filter_map(|notice| notice.kind.as_ref());
            for other in before.filter(|other| other.order == kind.order) {
                self.fault(&file, &format!("order {} is that of {} as well", kind.order, other.id));
            }
        }
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

fn toml_file(kind: &str) -> String {
    format!("notices/{kind}/notice.toml")
}

fn part_file(part: &str) -> String {
    format!("parts/{part}.tera")
}
