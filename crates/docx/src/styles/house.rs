//! The house's own names for our styles, so that Word takes those of its template.
//!
//! Word knows a style by its name. A name that is one of Word's own has to be written as files have it, whatever the
//! language that people see it in; two styles of one name would be a file that Word repairs.

use super::named::Named;
use crate::document::style;
use herold_notice::{Publication, Role};
use std::collections::BTreeMap;

/// What people see in German, Danish or English, and what files have for it, both without their level.
const WORD: [(&[&str], &str); 10] = [
    (&["standard", "normal"], "Normal"),
    (&["titel", "title"], "Title"),
    (&["untertitel", "undertitel", "subtitle"], "Subtitle"),
    (&["textkörper", "brødtekst", "body text"], "Body Text"),
    (&["aufzählungszeichen", "opstilling - punkttegn", "list bullet"], "List Bullet"),
    (&["listenabsatz", "listeafsnit", "list paragraph"], "List Paragraph"),
    (&["zitat", "citat", "quote"], "Quote"),
    (&["intensives zitat", "stærkt citat", "intense quote"], "Intense Quote"),
    (&["kein leerraum", "ingen afstand", "no spacing"], "No Spacing"),
    (&["beschriftung", "billedtekst", "caption"], "caption"),
];
/// Word's headings in these languages; a level follows.
const HEADINGS: [&str; 3] = ["überschrift ", "overskrift ", "heading "];

/// Names of styles that are no styles of paragraphs, or of what no role is: a paragraph cannot have them.
const TAKEN: [&str; 9] = [
    "hyperlink",
    "default paragraph font",
    "normal table",
    "no list",
    "side by side",
    "ledger table",
    "letterhead table",
    "poster phone",
    "table grid",
];

/// The style that no role has; it gives way to a house whose style has its name.
const SPARE: &str = "Heading1";

/// Returns one of Word's own names as files have it; none for a name of the house.
fn built_in(name: &str) -> Option<String> {
    let small = name.to_lowercase();
    let level = HEADINGS.iter().find_map(|heading| small.strip_prefix(heading));
    if let Some(level) = level.filter(|level| matches!(level.as_bytes(), [b'1'..=b'9'])) {
        return Some(format!("heading {level}"));
    }
    WORD.iter().find(|(names, _)| names.contains(&small.as_str())).map(|(_, file)| (*file).to_owned())
}

/// Which styles are called what, and which roles stand in the style of another.
#[derive(Debug, Default)]
pub(crate) struct HouseStyles {
    names: BTreeMap<&'static str, (String, bool)>,
    places: Vec<(Role, &'static str)>,
    spared: bool,
}

impl HouseStyles {
    /// Returns what the house's names make of these styles. Where a name is that of a style which stays, the role takes
    /// that style; a name that no paragraph can have is left out.
    pub(super) fn of(publication: &Publication, all: &[Named]) -> Self {
        let wanted: Vec<(Role, String, bool)> = publication
            .first()
            .design
            .styles
            .iter()
            // A comma would begin another name for the same style.
            .map(|(role, name)| (*role, name.replace([',', ';'], " ").split_whitespace().collect::<Vec<_>>().join(" ")))
            .filter(|(_, name)| !name.is_empty() && !TAKEN.contains(&name.to_lowercase().as_str()))
            .map(|(role, name)| match built_in(&name) {
                Some(file) => (role, file, true),
                None => (role, name, false),
            })
            .collect();
        let same = |a: &str, b: &str| a.to_lowercase() == b.to_lowercase();
        let ours = |id: &str| all.iter().find(|named| named.id == id).map_or("", |named| named.name.as_ref());
        let moves = |id: &str| wanted.iter().any(|(role, name, _)| style(*role) == id && !same(ours(id), name));
        let mut house = Self::default();
        for (role, name, built_in) in &wanted {
            let id = style(*role);
            let stays = all.iter().find(|named| named.id != id && same(&named.name, name) && !moves(named.id));
            let taken = house.names.iter().find(|(_, (given, _))| same(given, name)).map(|(id, _)| *id);
            match taken.or(stays.map(|named| named.id)).or_else(|| same(name, "Normal").then_some("Normal")) {
                Some(SPARE) if taken.is_none() => {
                    house.spared = true;
                    house.names.insert(id, (name.clone(), *built_in));
                }
                Some(place) => house.places.push((*role, place)),
                None => {
                    house.names.insert(id, (name.clone(), *built_in));
                }
            }
        }
        house
    }

    /// Gives the styles their names; a role that stands in the style of another leaves its own behind.
    pub(super) fn name(&self, all: &mut Vec<Named>) {
        all.retain(|named| !(self.spared && named.id == SPARE));
        for named in all {
            if let Some((name, built_in)) = self.names.get(named.id) {
                named.name = name.clone().into();
                named.custom = !built_in;
            }
        }
    }

    /// Returns the style that the paragraphs of a role have.
    pub(crate) fn style(&self, role: Role) -> &'static str {
        self.places.iter().find(|(other, _)| *other == role).map_or_else(|| style(role), |(_, place)| place)
    }
}
