//! What is wrong with plans and parts, found without running them.

use crate::NoticeKind;
use crate::context::DERIVED;
use crate::rows::{cell_faults, cells, is_row, table_faults};
use crate::scan::{Element, Item, SayCall, Scan};
use crate::template::{brief, engine};
use herold_facts::{Catalogue, Field, Kind};
use herold_wording::{Variable, Wording};
use std::collections::{BTreeMap, BTreeSet};

/// What `say` takes.
const SAY_ARGUMENTS: [&str; 6] = ["id", "at", "list", "where", "bind", "or"];
/// How deep loops may stand in each other, those of parts counted in.
const MAX_LOOPS: usize = 3;
/// What a condition of `where` may ask beside a value: whether a record has the field at all.
pub(crate) const PRESENCE: [&str; 2] = ["any", "none"];

/// What plans and parts are judged by.
pub(crate) struct Lint<'a> {
    pub(crate) catalogue: &'a Catalogue,
    pub(crate) wording: &'a Wording,
    pub(crate) parts: &'a BTreeMap<String, Scan>,
}

/// An element of a plan, with those of its parts in their places.
pub(crate) struct Placed<'a> {
    pub(crate) id: &'a str,
    pub(crate) name: &'a str,
    /// Of the head and the rows of a table: how many cells they have.
    pub(crate) cells: Option<Result<usize, String>>,
    keyed: bool,
    section: bool,
    /// The ids of the sections around it.
    sections: Vec<&'a str>,
    looped: bool,
    /// The conditions around it: of which template taken in, which condition, which branch.
    branches: Vec<(usize, usize, usize)>,
    /// Such as `line 3` or ``part `cause`, line 3``.
    pub(crate) at: String,
}

/// Returns the elements of a plan and of the parts it takes in, in the order of reading.
pub(crate) fn placed<'a>(plan: &'a Scan, parts: &'a BTreeMap<String, Scan>) -> Vec<Placed<'a>> {
    let mut all = Vec::new();
    let branches = |taken: usize, branches: &[(usize, usize)]| -> Vec<(usize, usize, usize)> {
        branches.iter().map(|(condition, branch)| (taken, *condition, *branch)).collect()
    };
    let ids = |sections: &'a [String]| sections.iter().map(String::as_str);
    let counted = |element: &Element, scan: &Scan| is_row(&element.name).then(|| cells(element, scan));
    for (nth, item) in plan.items.iter().enumerate() {
        match item {
            Item::Element(e) => all.push(Placed {
                id: &e.id,
                name: &e.name,
                cells: counted(e, plan),
                keyed: e.keyed,
                section: e.name == "section",
                sections: ids(&e.place.sections).collect(),
                looped: e.place.loops > 0,
                branches: branches(0, &e.place.branches),
                at: format!("line {}", e.place.line),
            }),
            Item::Include(include) => {
                let outer = branches(0, &include.place.branches);
                let taken = parts.get(&include.part).into_iter();
                for (part, e) in taken.flat_map(|part| part.elements().map(move |e| (part, e))) {
                    all.push(Placed {
                        id: &e.id,
                        name: &e.name,
                        cells: counted(e, part),
                        keyed: e.keyed,
                        section: e.name == "section",
                        sections: ids(&include.place.sections).chain(ids(&e.place.sections)).collect(),
                        looped: include.place.loops + e.place.loops > 0,
                        branches: outer.iter().copied().chain(branches(nth + 1, &e.place.branches)).collect(),
                        at: format!("part `{}`, line {}", include.part, e.place.line),
                    });
                }
            }
        }
    }
    all
}

impl Placed<'_> {
    /// Returns whether one condition decides between the two.
    pub(crate) fn never_with(&self, other: &Self) -> bool {
        self.branches.iter().any(|(taken, condition, branch)| {
            other.branches.iter().any(|(t, c, b)| t == taken && c == condition && b != branch)
        })
    }
}

impl Lint<'_> {
    /// Returns the faults of a part.
    pub(crate) fn part(&self, part: &Scan) -> Vec<String> {
        let mut faults = self.template(part);
        for include in part.includes() {
            faults.push((include.place.line, format!("a part takes in no part, such as `{}`", include.part)));
        }
        lines(faults)
    }

    /// Returns the faults of a plan.
    pub(crate) fn plan(&self, plan: &Scan) -> Vec<String> {
        let mut faults = self.template(plan);
        self.includes(plan, &mut faults);
        let mut faults = lines(faults);
        let elements = placed(plan, self.parts);
        for (nth, element) in elements.iter().enumerate().filter(|(_, e)| !e.id.is_empty() && !e.keyed) {
            if element.looped && !element.section {
                let id = element.id;
                faults.push(format!("{}: `{id}` stands in a loop: it needs key=\"{{{{ … }}}}\"", element.at));
            }
            let again = elements[..nth]
                .iter()
                .find(|e| e.id == element.id && !e.keyed && e.section == element.section && !e.never_with(element));
            if let Some(first) = again {
                faults.push(format!("{}: the id `{}` stands at {} as well", element.at, element.id, first.at));
            }
        }
        faults.extend(table_faults(&elements));
        faults.extend(self.unknown_facts(&plan.without_includes, &BTreeSet::new()));
        faults
    }

    fn template(&self, scan: &Scan) -> Vec<(usize, String)> {
        let mut faults = scan.faults.clone();
        if scan.loops.0 > MAX_LOOPS {
            faults.push((scan.loops.1, format!("more than {MAX_LOOPS} loops in each other")));
        }
        for say in &scan.says {
            self.say(say, &mut faults);
        }
        faults.extend(cell_faults(scan, self.catalogue, self.wording));
        for (line, code) in &scan.code {
            for rest in code.split("certainty.").skip(1) {
                let fact: String = rest.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '_').collect();
                if self.catalogue.question(&fact).is_none() {
                    faults.push((*line, format!("unknown fact `{fact}` in certainty")));
                }
            }
        }
        faults
    }

    fn includes(&self, plan: &Scan, faults: &mut Vec<(usize, String)>) {
        for include in plan.includes() {
            let line = include.place.line;
            let Some(part) = self.parts.get(&include.part) else {
                faults.push((line, format!("there is no part `{}` in templates/parts", include.part)));
                continue;
            };
            if include.place.loops + part.loops.0 > MAX_LOOPS {
                let what = format!("more than {MAX_LOOPS} loops in each other, with part `{}`", include.part);
                faults.push((line, what));
            }
            for what in self.unknown_facts(&part.without_includes, &include.names) {
                faults.push((line, format!("part `{}`: {what}, nor is it set before", include.part)));
            }
        }
    }

    /// Returns a fault for each name that is neither a fact nor made by the plan.
    fn unknown_facts(&self, source: &str, made: &BTreeSet<String>) -> Vec<String> {
        // On its own, without what it takes in: the names of parts depend on the place.
        let mut alone = engine();
        if alone.add_raw_template("alone", source).is_err() {
            return Vec::new();
        }
        match alone.get_template_variables("alone") {
            Ok(names) => {
                let known = |name: &str| {
                    self.catalogue.question(name).is_some() || DERIVED.contains(&name) || made.contains(name)
                };
                let unknown: BTreeSet<&str> = names.into_iter().filter(|name| !known(name)).collect();
                unknown.into_iter().map(|name| format!("unknown fact `{name}`")).collect()
            }
            Err(e) => vec![brief(&e)],
        }
    }

    fn say(&self, (line, arguments): &SayCall, faults: &mut Vec<(usize, String)>) {
        let mut fault = |what: String| faults.push((*line, what));
        for (name, _) in arguments.iter().filter(|(name, _)| !SAY_ARGUMENTS.contains(&name.as_str())) {
            fault(format!("say takes {}, not `{name}`", SAY_ARGUMENTS.join(", ")));
        }
        let code = |name: &str| Some(arguments.iter().find(|(n, _)| n == name)?.1.as_str());
        let literal = |name: &str| code(name).and_then(literal_text);
        for fact in literal("bind").iter().flat_map(|b| b.split(',')).map(str::trim) {
            if self.catalogue.question(fact).is_none() {
                fault(format!("unknown fact `{fact}` in bind"));
            }
        }
        // Of `"data." ~ r.key` the list is known, of `"advice.be_alert"` the choice as well.
        let at = code("at").and_then(|code| code.strip_prefix('"')?.split('"').next());
        let at = at.and_then(|at| at.split_once('.'));
        if let Some((fact, key)) = at {
            match self.catalogue.question(fact).map(|q| &q.kind) {
                Some(Kind::Choices(family)) => {
                    let in_words = family.open && key.starts_with("other");
                    if !(key.is_empty() || in_words || family.keys.iter().any(|k| k == key)) {
                        fault(format!("`{key}` is no choice of `{fact}`"));
                    }
                }
                Some(Kind::Records(_)) => {}
                Some(_) => fault(format!("`{fact}` has nothing to choose from in at")),
                None => fault(format!("unknown fact `{fact}` in at")),
            }
        }
        let list = literal("list");
        if let Some(list) = list {
            match self.catalogue.question(list).map(|q| &q.kind) {
                Some(Kind::Records(fields)) => {
                    let conditions = literal("where").iter().flat_map(|w| w.split(',')).collect::<Vec<_>>();
                    conditions.into_iter().for_each(|condition| self.condition(list, fields, condition, &mut fault));
                }
                _ => fault(format!("`{list}` is not a list of records")),
            }
        }
        match literal("id") {
            None => fault("say needs id=\"…\", a message in quotation marks".to_owned()),
            Some(id) => {
                let about = [at.map(|(fact, _)| fact), list];
                // What is computed may be any fact.
                let open = code("at").is_some() && at.is_none() || code("list").is_some() && list.is_none();
                self.message(id, about, open, &mut fault);
            }
        }
    }

    fn condition(&self, list: &str, fields: &[Field], condition: &str, fault: &mut impl FnMut(String)) {
        let (field, value) = condition.split_once(':').map_or((condition, None), |(f, v)| (f, Some(v)));
        let (field, value) = (field.trim(), value.map(str::trim));
        // The status that a text may speak from has the keys of the entered one.
        let entered = if list == "data" && field == "status" { "confidentiality" } else { field };
        if field == "key" {
            return;
        }
        let Some(found) = fields.iter().find(|f| f.id == entered) else {
            fault(format!("`{list}` has no field `{field}`"));
            return;
        };
        let keys = found.kind.family().map(|family| family.keys.as_slice()).unwrap_or_default();
        match value {
            // A value that is computed ends the text.
            None | Some("") => {}
            Some(value) if PRESENCE.contains(&value) || keys.iter().any(|key| key == value) => {}
            Some(value) => fault(format!("`{value}` is no choice of `{list}.{field}`, nor any or none")),
        }
    }

    /// A sentence about records or about one of several choices must be told which.
    fn message(&self, id: &str, about: [Option<&str>; 2], open: bool, fault: &mut impl FnMut(String)) {
        let Some(needs) = self.wording.needs(id) else {
            fault(format!("there is no message `{id}` in notices.ftl"));
            return;
        };
        let told = |fact: &str| open || about.contains(&Some(fact));
        let variables = needs.variables.iter().filter_map(|name| Variable::resolve(self.catalogue, name));
        let lists: BTreeSet<&str> = variables.filter(|v| v.field.is_some()).map(|v| v.fact).collect();
        for list in lists.into_iter().filter(|list| !told(list)) {
            fault(format!("`{id}` speaks of records of `{list}`: say which with at or list"));
        }
        for name in &needs.keyed {
            let several = Variable::resolve(self.catalogue, name).filter(|v| matches!(v.kind, Kind::Choices(_)));
            if let Some(variable) = several.filter(|v| !told(v.fact)) {
                fault(format!("`{id}` selects by one choice of `{}`: say which with at", variable.fact));
            }
        }
    }
}

/// Returns the faults of what `notice.toml` says of the elements of its plan.
pub(crate) fn elements(kind: &NoticeKind, placed: &[Placed<'_>]) -> Vec<String> {
    let mut faults = Vec::new();
    let mut last = (0, "");
    for id in &kind.elements {
        match placed.iter().position(|element| element.id == id) {
            None => faults.push(format!("elements: the plan has no `{id}`")),
            Some(at) if at < last.0 => faults.push(format!("elements: in the plan `{id}` stands before `{}`", last.1)),
            Some(at) => last = (at, id),
        }
    }
    if kind.character_count && placed.iter().any(|element| element.id == "characters") {
        faults.push("character_count: the plan has a block `characters` of its own".to_owned());
    }
    let keyed = placed.iter().any(|element| element.keyed);
    for id in kind.limited().filter(|id| !keyed && !placed.iter().any(|element| element.id == *id)) {
        faults.push(format!("limits: the plan has no `{id}`"));
    }
    faults
}

/// Returns the elements of a complete notice, each with the ids of the blocks that make it: its own, or those of the
/// section.
pub(crate) fn element_blocks(kind: &NoticeKind, placed: &[Placed<'_>]) -> Vec<(String, Vec<String>)> {
    let blocks = |id: &String| {
        let mut ids: Vec<String> = Vec::new();
        let makes = |e: &&Placed<'_>| !e.section && (e.id == id || e.sections.contains(&id.as_str()));
        for element in placed.iter().filter(makes) {
            if !ids.iter().any(|known| known == element.id) {
                ids.push(element.id.to_owned());
            }
        }
        ids
    };
    kind.elements.iter().map(|id| (id.clone(), blocks(id))).collect()
}

fn lines(faults: Vec<(usize, String)>) -> Vec<String> {
    faults.into_iter().map(|(line, what)| format!("line {line}: {what}")).collect()
}

/// Returns the text of code that is one text in quotation marks.
fn literal_text(code: &str) -> Option<&str> {
    code.strip_prefix('"').and_then(|c| c.strip_suffix('"')).filter(|t| !t.contains('"'))
}
