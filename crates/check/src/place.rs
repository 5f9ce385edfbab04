//! Where findings lie: the one place that makes a `Place`, so that all findings of a kind are as narrow as each other.

use herold_facts::FactPath;
use herold_notice::{Block, Notice, Place, Sentence};

/// Returns the place of facts, whatever notice speaks of them.
pub(crate) fn of_facts(facts: Vec<FactPath>) -> Place {
    Place { facts, ..Place::default() }
}

/// Returns the place of what a kind of notice as a whole has or lacks, in every language alike.
pub(crate) fn of_kind(notice: &Notice, facts: Vec<FactPath>) -> Place {
    Place { notice: Some(notice.kind.clone()), ..of_facts(facts) }
}

/// Returns the place of a notice in one language.
pub(crate) fn of_language(notice: &Notice) -> Place {
    Place { language: Some(notice.language.code.clone()), ..of_kind(notice, Vec::new()) }
}

/// Returns the place of a segment in one language.
pub(crate) fn of_segment(notice: &Notice, block: &Block, facts: Vec<FactPath>) -> Place {
    Place {
        language: Some(notice.language.code.clone()),
        segment: Some(block.segment.clone()),
        ..of_kind(notice, facts)
    }
}

/// Returns the place of a part of a sentence, with the facts that show in it; the sentence is the one of this number.
pub(crate) fn of_part(notice: &Notice, block: &Block, number: usize, range: (usize, usize)) -> Place {
    let facts = block.sentences.get(number).map_or_else(Vec::new, |said| shown_in(said, range));
    Place { sentence: Some(number), range: Some(range), ..of_segment(notice, block, facts) }
}

/// Returns the facts that show in a part of a sentence, in order and each once.
fn shown_in(said: &Sentence, (start, end): (usize, usize)) -> Vec<FactPath> {
    let mut facts: Vec<FactPath> = Vec::new();
    for range in said.facts.iter().filter(|range| range.start < end && start < range.end) {
        if !facts.contains(&range.fact) {
            facts.push(range.fact.clone());
        }
    }
    facts
}
