//! Whatever is known, not known, presumed or held back: every notice composes and reads clean.
#![allow(clippy::unwrap_used, clippy::panic, reason = "helpers of tests")]

#[path = "common/any/mod.rs"]
mod any;
mod common;

use any::{any_facts, fewest, problems, problems_of};
use common::{compose, facts, house, sample};
use herold_compose::{House, NoticeKind, Style};
use herold_facts::{Certainty, Fact, FactSet, write_facts_file};
use herold_notice::{Notice, SegmentState};
use std::collections::BTreeSet;
use std::sync::LazyLock;

static HOUSE: LazyLock<House> = LazyLock::new(house);
static SAMPLES: LazyLock<[FactSet; 2]> = LazyLock::new(|| ["medical-service", "gp-chain"].map(|id| sample(&HOUSE, id)));

/// How many sets of facts are tried, and in how many kinds of notices each.
const CASES: u64 = 320;
const KINDS: usize = 4;

fn languages() -> Vec<&'static str> {
    HOUSE.wording().languages().map(|def| def.language.code.as_str()).collect()
}

/// Returns the kinds of notices that a case is tried in: others for the next.
fn kinds(seed: u64) -> impl Iterator<Item = &'static NoticeKind> {
    let from = usize::try_from(seed).unwrap() * KINDS;
    HOUSE.kinds().iter().cycle().skip(from % HOUSE.kinds().len()).take(KINDS.min(HOUSE.kinds().len()))
}

fn tried(seed: u64) {
    let facts = any_facts(&HOUSE, seed);
    for kind in kinds(seed) {
        if let Some(problem) = problems_of(&HOUSE, &facts, &kind.id, &languages()).into_iter().next() {
            let fewest = write_facts_file(&fewest(&HOUSE, &facts, &problem, &languages()), HOUSE.catalogue());
            panic!("seed {seed}: {problem:#?}\non {fewest}");
        }
    }
}

#[test]
fn any_facts_read_clean() {
    std::thread::scope(|scope| {
        for half in 0..2 {
            scope.spawn(move || (0..CASES).filter(|seed| seed % 2 == half).for_each(tried));
        }
    });
}

#[test]
fn what_is_held_back_or_above_the_audience_changes_nothing() {
    for seed in 0..CASES / 8 {
        let facts = any_facts(&HOUSE, seed);
        for kind in kinds(seed) {
            let codes: Vec<&str> = languages().into_iter().filter(|code| HOUSE.covers(code, &kind.id)).collect();
            let of = |facts: &FactSet| HOUSE.compose(facts, &kind.id, &codes, &Style::default()).unwrap();
            assert_eq!(of(&facts), of(&kind.facts(&facts)), "seed {seed}, {}", kind.id);
        }
    }
}

#[test]
fn texts_in_every_language_leave_nothing_to_translate() {
    for facts in &*SAMPLES {
        for kind in HOUSE.kinds() {
            for notice in compose(&HOUSE, facts, &kind.id) {
                assert!(notice.blocks.iter().all(|block| block.state == SegmentState::Generated), "{}", kind.id);
                assert_eq!(problems(&notice), []);
            }
        }
    }
}

#[test]
fn what_is_presumed_is_not_said_as_if_it_were_known() {
    let mut told = 0;
    for all in &*SAMPLES {
        for (id, fact) in all.iter().filter(|(id, _)| HOUSE.catalogue().question(id.as_str()).unwrap().may_presume) {
            let with = |certainty| {
                let mut set = all.clone();
                set.set(id.clone(), Fact { certainty, ..fact.clone() });
                set
            };
            for kind in HOUSE.kinds() {
                let confirmed = compose(&HOUSE, &with(Certainty::Confirmed), &kind.id);
                let presumed = compose(&HOUSE, &with(Certainty::Presumed), &kind.id);
                for (sure, unsure) in confirmed.iter().zip(&presumed) {
                    let shows = |notice: &Notice| -> BTreeSet<String> {
                        let sentences = notice.blocks.iter().flat_map(|b| &b.sentences);
                        let of_fact = sentences.filter(|s| s.facts.iter().any(|f| f.fact.fact() == id.as_str()));
                        of_fact.map(|s| s.text.clone()).collect()
                    };
                    let same: Vec<String> = shows(sure).intersection(&shows(unsure)).cloned().collect();
                    assert!(same.is_empty(), "{} {} {id}: {same:?}", kind.id, sure.language.code);
                    told += shows(sure).len();
                }
            }
        }
    }
    assert!(told > 20, "{told} sentences show what may be presumed");
}

#[test]
fn five_hundred_records_compose() {
    let groups = ["patients", "employees", "insured", "relatives", "partners"];
    let records: Vec<String> = (0..500)
        .map(|n| {
            let (group, status) = (groups[n % 5], ["stolen", "open", "published", "accessed"][n / 5 % 4]);
            format!(r#"{{"key": "r{n}", "group": "{group}", "confidentiality": "{status}", "category": "health"}}"#)
        })
        .collect();
    let json = format!(
        r#"{{"facts": {{"attack_kind": "ransomware", "org_name": {{"de": {{"plain": "A"}}}}, "data": [{}]}}}}"#,
        records.join(",")
    );
    let set = facts(&HOUSE, &json);
    for kind in HOUSE.kinds() {
        for notice in compose(&HOUSE, &set, &kind.id) {
            assert_eq!(problems(&notice), []);
            let most = notice.blocks.iter().flat_map(|b| &b.sentences).map(|s| s.bound.len()).max().unwrap_or(0);
            assert!(most > 20 || !["press-release", "website-notice"].contains(&kind.id.as_str()), "{most}");
        }
    }
}
