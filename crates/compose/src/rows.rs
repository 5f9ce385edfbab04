//! What is wrong with the tables of a plan, found without running it: every row has as many cells as the head of its
//! table, whatever is stated.

use crate::lint::Placed;
use crate::plan::role;
use crate::scan::{Element, Scan};
use herold_facts::{Catalogue, Kind};
use herold_notice::Role;
use herold_wording::{Variable, Wording};

/// Returns how many cells a path through conditions gives, each of the paths given being one cell. `branches` says how
/// many branches a condition has, none when it may take none of them.
///
/// # Errors
/// When it depends on what is stated.
fn count(cells: &[&[(usize, usize)]], branches: &impl Fn(usize) -> Option<usize>) -> Result<usize, ()> {
    let mut total = cells.iter().filter(|path| path.is_empty()).count();
    let mut conditions: Vec<usize> = cells.iter().filter_map(|path| Some(path.first()?.0)).collect();
    conditions.sort_unstable();
    conditions.dedup();
    for condition in conditions {
        let inside = |branch: usize| -> Vec<&[(usize, usize)]> {
            let taken = |path: &&[(usize, usize)]| path.first() == Some(&(condition, branch));
            cells.iter().copied().filter(taken).map(|path| &path[1..]).collect()
        };
        let mut counts = (0..branches(condition).ok_or(())?).map(|branch| count(&inside(branch), branches));
        let first = counts.next().ok_or(())??;
        if counts.any(|other| other != Ok(first)) {
            return Err(());
        }
        total += first;
    }
    Ok(total)
}

/// Returns whether an element of a plan is the head or a row of a table.
pub(crate) fn is_row(element: &str) -> bool {
    role(element).is_some_and(Role::is_row)
}

/// Returns how many cells an element has, and what keeps that from being one number.
pub(crate) fn cells(element: &Element, scan: &Scan) -> Result<usize, String> {
    let name = &element.name;
    if element.takes_in {
        return Err(format!("<{name}> takes in no part: its cells could not be counted"));
    }
    if element.says.iter().any(|(place, _)| place.loops > element.place.loops) {
        return Err(format!("a loop in <{name}>: its cells could not be counted"));
    }
    let outer = element.place.branches.len();
    let paths: Vec<_> = element.says.iter().map(|(place, _)| place.branches.get(outer..).unwrap_or_default()).collect();
    let branches = |condition: usize| scan.conditions.get(condition).filter(|c| c.always).map(|c| c.branches);
    count(&paths, &branches)
        .map_err(|()| format!("<{name}> has now more, now fewer cells: each branch needs as many, `else` as well"))
}

/// Returns the faults of the cells of a template's tables: each has to stand, whatever is stated.
pub(crate) fn cell_faults(scan: &Scan, catalogue: &Catalogue, wording: &Wording) -> Vec<(usize, String)> {
    let mut faults = Vec::new();
    for element in scan.elements() {
        let row = is_row(&element.name);
        for (place, arguments) in &element.says {
            let argument =
                |name: &str| arguments.iter().find(|(n, _)| n == name).map(|(_, code)| code.trim_matches('"'));
            let needs = argument("id").and_then(|id| wording.needs(id));
            match argument("or") {
                Some(_) if !row => faults.push((place.line, "`or` is for the cells of a table alone".to_owned())),
                Some(or) => match wording.needs(or) {
                    None => faults.push((place.line, format!("there is no message `{or}` in notices.ftl"))),
                    Some(needs) if !needs.variables.is_empty() => {
                        faults.push((place.line, format!("or: `{or}` shows a fact, so it might not be said either")));
                    }
                    Some(_) => {}
                },
                None if row => {
                    let always = |name: &String| {
                        let Some(variable) = Variable::resolve(catalogue, name) else { return false };
                        let question = catalogue.question(variable.fact).map(|question| &question.kind);
                        let Some(Kind::Records(fields)) = question else { return false };
                        fields.iter().any(|field| Some(field.id.as_str()) == variable.field && field.required)
                    };
                    if needs.is_some_and(|needs| !needs.variables.iter().all(always)) {
                        let id = argument("id").unwrap_or_default();
                        let what =
                            format!("`{id}` is a cell, which always stands: say or=\"…\" for what is not stated");
                        faults.push((place.line, what));
                    }
                }
                None => {}
            }
        }
    }
    faults
}

/// Returns the faults of a plan's tables, with those of its parts in their places.
pub(crate) fn table_faults(elements: &[Placed<'_>]) -> Vec<String> {
    let mut faults = Vec::new();
    for (nth, element) in elements.iter().enumerate() {
        let Some(cells) = &element.cells else { continue };
        let cells = match cells {
            Ok(cells) => *cells,
            Err(what) => {
                faults.push(format!("{}: {what}", element.at));
                continue;
            }
        };
        if element.name != "record" {
            continue;
        }
        let table = elements[..nth].iter().rev().take_while(|other| other.cells.is_some());
        match table.filter(|other| !other.never_with(element)).find(|other| other.name == "columns") {
            None => faults.push(format!("{}: a <record> stands below <columns> or another <record>", element.at)),
            Some(head) if head.cells.as_ref().is_some_and(|head| head.as_ref().is_ok_and(|head| *head != cells)) => {
                let (id, head) = (element.id, head.id);
                faults.push(format!("{}: `{id}` has not as many cells as `{head}`", element.at));
            }
            Some(_) => {}
        }
    }
    faults
}
