//! Reading a house: every fault of templates and locales is found here, none when a notice is composed.

use crate::context::DERIVED;
use crate::house::condition_name;
use crate::lint::{Lint, element_blocks, elements, placed};
use crate::notice::CHARACTERS;
use crate::reach::Reach;
use crate::scan::{Scan, scan};
use crate::template::{PARTS, brief, engine, part_name, template_name};
use crate::{Faults, House, HouseError, HouseSources, NoticeKind};
use herold_facts::Catalogue;
use herold_wording::{Fault, Said, Wording};
use std::borrow::Cow;
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

    /// Returns the house of sources that were loaded without a fault before, as those are that a program carries: in
    /// half the time, since the lint is left out.
    ///
    /// # Errors
    /// As [`House::load`], where something cannot be read.
    pub fn load_linted(sources: &HouseSources) -> Result<Self, HouseError> {
        let reading = Reading::of(sources)?;
        if reading.is_whole() { Ok(reading.house()) } else { Self::load(sources) }
    }

    /// Returns the house as far as it can be read, with every fault: for people at work on templates and locales, never
    /// for a notice that goes out.
    ///
    /// # Errors
    /// When the catalogue cannot be read.
    pub fn examine(sources: &HouseSources) -> Result<(Self, Faults), HouseError> {
        let mut reading = Reading::of(sources)?;
        let unread = std::mem::take(&mut reading.unread);
        let locales = reading.wording.lint(&reading.catalogue, &reading.said(), unread);
        let mut templates = std::mem::take(&mut reading.faults);
        templates.extend(reading.lint());
        Ok((reading.house(), Faults { locales, templates }))
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

/// A house as far as it could be read.
struct Reading {
    catalogue: Catalogue,
    tera: Tera,
    parts: BTreeMap<String, Scan>,
    notices: Vec<Read>,
    wording: Wording,
    /// What could not be read of templates.
    faults: Vec<String>,
    /// What could not be read of locales.
    unread: Vec<Fault>,
}

impl Reading {
    fn of(sources: &HouseSources) -> Result<Self, HouseError> {
        let catalogue = Catalogue::from_toml(&sources.facts)?;
        // Neither needs the other, and both are what a start of Herold waits for.
        let (words, (tera, refused), parts, notices, mut faults) = std::thread::scope(|scope| {
            let words = scope.spawn(|| Wording::read(&sources.languages, &catalogue));
            let (tera, refused) = compiled(sources, &catalogue);
            let mut faults = Vec::new();
            let parts = parts(sources, &refused, &mut faults);
            let notices = notices(sources, &catalogue, &parts, &refused, &mut faults);
            (words.join(), (tera, refused), parts, notices, faults)
        });
        let (wording, unread) = words.unwrap_or_else(|panic| std::panic::resume_unwind(panic));
        for question in catalogue.questions() {
            if let Some(what) = refused.get(&condition_name(question.id.as_str())) {
                faults.push(fault("facts.toml", &format!("{}: visible_if: {what}", question.id)));
            }
        }
        Ok(Self { catalogue, tera, parts, notices, wording, faults, unread })
    }

    fn is_whole(&self) -> bool {
        let refused = self.notices.iter().any(|notice| notice.refused.is_some());
        self.faults.is_empty() && self.unread.is_empty() && !refused
    }

    fn house(self) -> House {
        let said = self.said();
        let Self { catalogue, tera, notices, wording, .. } = self;
        let used = notices.iter().map(|n| (n.id.clone(), n.reach.facts(&catalogue, &wording))).collect();
        let mut kinds: Vec<NoticeKind> = notices.into_iter().filter_map(|notice| notice.kind).collect();
        kinds.sort_by(|a, b| (a.order, &a.id).cmp(&(b.order, &b.id)));
        let forms = wording.forms_of_own_words(&catalogue);
        House { catalogue: catalogue.with_forms(&forms), kinds, wording, tera, used, said }
    }

    /// Returns the messages that each notice says.
    fn said(&self) -> Said {
        self.notices.iter().map(|notice| (notice.id.clone(), notice.reach.messages.clone())).collect()
    }

    /// Returns what is wrong with templates that can be read.
    fn lint(&self) -> Vec<String> {
        let Self { catalogue, parts, notices, wording, .. } = self;
        let lint = Lint { catalogue, wording, parts };
        let plans = || notices.iter().filter_map(|notice| notice.plan.as_ref());
        let mut faults = Vec::new();
        for (part, scan) in parts {
            faults.extend(lint.part(scan).iter().map(|what| fault(&part_file(part), what)));
            if !plans().flat_map(Scan::includes).any(|include| include.part == *part) {
                faults.push(fault(&part_file(part), "no plan takes it in"));
            }
        }
        for (nth, Read { id, kind, plan, refused, .. }) in notices.iter().enumerate() {
            if let Some(plan) = plan {
                let found = lint.plan(plan);
                // What the lint has found says it in the words of plans.
                let refused = refused.iter().filter(|_| found.is_empty());
                faults.extend(found.iter().chain(refused).map(|what| fault(&template_name(id), what)));
            }
            let Some(kind) = kind else { continue };
            let file = toml_file(id);
            if let Some(plan) = plan {
                faults.extend(elements(kind, &placed(plan, parts)).iter().map(|what| fault(&file, what)));
            }
            let count = kind.character_count.then_some(CHARACTERS);
            for message in [kind.label.as_str()].into_iter().chain(count).filter(|id| wording.needs(id).is_none()) {
                faults.push(fault(&file, &format!("there is no message `{message}` in notices.ftl")));
            }
            let before = notices[..nth].iter().filter_map(|notice| notice.kind.as_ref());
            for other in before.filter(|other| other.order == kind.order) {
                faults.push(fault(&file, &format!("order {} is that of {} as well", kind.order, other.id)));
            }
        }
        faults.extend(self.conditions());
        faults
    }

    /// Returns what is wrong with the conditions of the catalogue.
    fn conditions(&self) -> Vec<String> {
        let known = |v: &&str| self.catalogue.question(v).is_some() || DERIVED.contains(v);
        let unknown = |id: &str| {
            let asked: BTreeSet<&str> =
                self.tera.get_template_variables(&condition_name(id)).ok()?.into_iter().collect();
            asked.into_iter().find(|v| !known(v)).map(str::to_owned)
        };
        let asking = self.catalogue.questions().iter().filter(|question| question.visible_if.is_some());
        let faults = asking.filter_map(|question| Some((question.id.as_str(), unknown(question.id.as_str())?)));
        faults.map(|(id, name)| fault("facts.toml", &format!("{id}: visible_if: unknown fact `{name}`"))).collect()
    }
}

/// Returns the engine with every template, and what it says of those that it refuses, by their names.
fn compiled(sources: &HouseSources, catalogue: &Catalogue) -> (Tera, BTreeMap<String, String>) {
    let mut tera = engine();
    let parts = sources.parts.iter().map(|(part, source)| (part_name(part), Cow::from(source)));
    let plans = sources.notices.iter().map(|(id, _, plan)| (template_name(id), Cow::from(plan)));
    let conditions = catalogue.questions().iter().filter_map(|question| {
        let condition = format!("{{% if {} %}}1{{% endif %}}", question.visible_if.as_ref()?);
        Some((condition_name(question.id.as_str()), Cow::from(condition)))
    });
    let all: Vec<(String, Cow<'_, str>)> = parts.chain(plans).chain(conditions).collect();
    let mut refused = BTreeMap::new();
    // The engine goes over all its templates whenever some come, so they come together, and each by itself only where
    // one has to be found that is refused.
    if tera.add_raw_templates(all.iter().map(|(name, source)| (name, source))).is_err() {
        for (name, source) in &all {
            if let Err(error) = tera.add_raw_template(name, source) {
                refused.insert(name.clone(), brief(&error));
                // Plans that take a part in are read all the same, so that their own faults are seen.
                if name.starts_with(PARTS) {
                    let _ = tera.add_raw_template(name, "");
                }
            }
        }
    }
    (tera, refused)
}

fn parts(
    sources: &HouseSources,
    refused: &BTreeMap<String, String>,
    faults: &mut Vec<String>,
) -> BTreeMap<String, Scan> {
    let mut parts = BTreeMap::new();
    for (part, source) in &sources.parts {
        let file = part_file(part);
        faults.extend(refused.get(&part_name(part)).map(|what| fault(&file, what)));
        match scan(source) {
            Ok(scan) => {
                parts.insert(part.clone(), scan);
            }
            Err(what) => faults.push(fault(&file, &what)),
        }
    }
    parts
}

fn notices(
    sources: &HouseSources,
    catalogue: &Catalogue,
    parts: &BTreeMap<String, Scan>,
    refused: &BTreeMap<String, String>,
    faults: &mut Vec<String>,
) -> Vec<Read> {
    let mut notices = Vec::new();
    for (id, toml, template) in &sources.notices {
        let kind = NoticeKind::from_toml(id, toml, catalogue).map_err(|what| faults.push(fault(&toml_file(id), &what)));
        let plan = scan(template).map_err(|what| faults.push(fault(&template_name(id), &what))).ok();
        let mut kind = kind.ok();
        if let (Some(kind), Some(plan)) = (&mut kind, &plan) {
            kind.element_blocks = element_blocks(kind, &placed(plan, parts));
        }
        let reach = plan.as_ref().map(|plan| Reach::of(kind.as_ref(), plan, parts, catalogue)).unwrap_or_default();
        notices.push(Read { id: id.clone(), kind, plan, refused: refused.get(&template_name(id)).cloned(), reach });
    }
    notices
}

fn fault(file: &str, what: &str) -> String {
    format!("templates/{file}: {what}")
}

fn toml_file(kind: &str) -> String {
    format!("notices/{kind}/notice.toml")
}

fn part_file(part: &str) -> String {
    format!("parts/{part}.tera")
}
