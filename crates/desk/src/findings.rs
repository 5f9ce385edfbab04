//! What the rules have to say of a case and its notices, and how a reader hears it.

use crate::DeskError;
use crate::api::FindingView;
use crate::house::fonts;
use crate::words::find;
use herold_check::{Demands, Unset, check_notices};
use herold_compose::House;
use herold_facts::{FactSet, ReleaseLevel};
use herold_notice::{Finding, Notice};
use herold_typeset::Missing;
use herold_wording::Screen;

/// Returns the facts that a notice kind is not complete without and that nobody has answered, in the order of the form,
/// whether their questions are shown or not.
pub(crate) fn unanswered(house: &House, facts: &FactSet, kind: &str) -> Vec<String> {
    let required = house.kind(kind).map(|kind| kind.required.as_slice()).unwrap_or_default();
    let questions = house.catalogue().questions().iter().map(|question| question.id.as_str());
    let missing = |id: &&str| required.iter().any(|required| required == id) && facts.get(id).is_none();
    questions.filter(missing).map(str::to_owned).collect()
}

/// As [`unanswered`], but only what the form asks with these facts.
///
/// # Errors
/// When a condition of the form fails.
pub(crate) fn missing(house: &House, facts: &FactSet, kind: &str) -> Result<Vec<String>, DeskError> {
    let mut missing = unanswered(house, facts, kind);
    if !missing.is_empty() {
        let visible = house.visible(facts)?;
        missing.retain(|id| visible.contains(id));
    }
    Ok(missing)
}

/// Returns everything the rules have to say of one notice, given in each of its languages, blockers first; `missing`
/// are the facts that it still needs.
pub(crate) fn of_notices(house: &House, facts: &FactSet, notices: &[Notice], missing: Vec<String>) -> Vec<Finding> {
    let Some(kind) = notices.first().and_then(|notice| house.kind(&notice.kind)) else { return Vec::new() };
    let segments = notices.iter().flat_map(|notice| &notice.blocks).map(|block| &block.segment);
    let demands = Demands {
        outside: kind.audience < ReleaseLevel::Internal,
        unanswered: missing,
        elements: kind.element_blocks().to_vec(),
        limits: segments.filter_map(|segment| Some((segment.clone(), kind.limit(segment)?))).collect(),
        unset: notices.iter().flat_map(unset).collect(),
    };
    check_notices(notices, facts, &demands)
}

/// Returns what of a notice no font has, characters next to each other as one.
fn unset(notice: &Notice) -> Vec<Unset> {
    // Without fonts there is no PDF at all, and making one says so.
    let Ok(fonts) = fonts() else { return Vec::new() };
    let mut all: Vec<Unset> = Vec::new();
    for Missing { segment, sentence, start, end, character } in herold_typeset::missing(notice, &fonts) {
        match all.last_mut() {
            // A space between two foreign words is no end.
            Some(last) if (&last.segment, last.sentence) == (&segment, sentence) && start <= last.range.1 + 1 => {
                last.range.1 = last.range.1.max(end);
                if !last.characters.contains(&character) {
                    last.characters.push(character);
                }
            }
            _ => {
                let (language, characters) = (notice.language.code.clone(), vec![character]);
                all.push(Unset { language, segment, sentence, range: (start, end), characters });
            }
        }
    }
    all
}

/// Returns findings with blockers first, each kind of weight in the order given.
pub(crate) fn sorted(mut findings: Vec<Finding>) -> Vec<Finding> {
    findings.sort_by_key(|finding| finding.severity);
    findings
}

/// Words findings for a reader.
pub(crate) struct Worded<'a> {
    pub(crate) house: &'a House,
    pub(crate) facts: &'a FactSet,
    pub(crate) screen: &'a Screen,
    /// The code of the reader's language.
    pub(crate) language: &'a str,
}

impl Worded<'_> {
    /// Returns a finding as the screens show it.
    pub(crate) fn view(&self, finding: Finding) -> FindingView {
        let number = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        FindingView {
            text: self.text(&finding),
            severity: finding.severity.key().to_owned(),
            facts: finding.place.facts.iter().map(ToString::to_string).collect(),
            notice: finding.place.notice,
            language: finding.place.language,
            segment: finding.place.segment.map(|segment| segment.0),
            sentence: finding.place.sentence.map(number),
            range: finding.place.range.map(|(start, end)| (number(start), number(end))),
            rule: finding.rule,
            fingerprint: finding.fingerprint,
        }
    }

    /// Returns the text of a finding; see the references in [`herold_check`].
    pub(crate) fn text(&self, finding: &Finding) -> String {
        let arguments: Vec<(&str, String)> =
            finding.arguments.iter().map(|(name, value)| (name.as_str(), self.argument(value))).collect();
        let arguments: Vec<(&str, &str)> = arguments.iter().map(|(k, v)| (*k, v.as_str())).collect();
        self.screen.text(&finding.message, &arguments)
    }

    fn argument(&self, references: &str) -> String {
        let mut shown = String::new();
        for reference in references.split('|') {
            // Whole sentences follow each other, anything else is a list.
            shown += match shown.chars().last() {
                None => "",
                Some('.' | '!' | '?') => " ",
                Some(_) => ", ",
            };
            shown += &self.reference(reference);
        }
        shown
    }

    fn reference(&self, reference: &str) -> String {
        if let Some(path) = reference.strip_prefix("@fact:") {
            let found = find(self.house, self.facts, path);
            return found
                .and_then(|found| Some(self.house.wording().show(self.language, found.kind, found.value?)))
                .unwrap_or_default();
        }
        let Some(id) = reference.strip_prefix("@choice:").or_else(|| reference.strip_prefix("@text:")) else {
            return reference.to_owned();
        };
        if self.screen.has(id) {
            return self.screen.text(id, &[("address", "formal"), ("person", "we")]);
        }
        // An element or channel without a name of its own is called by its id.
        let name = ["element-", "social-channel-"].into_iter().find_map(|prefix| id.strip_prefix(prefix));
        name.unwrap_or(id).to_owned()
    }
}
