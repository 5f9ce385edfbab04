//! Whatever is known, not known, presumed or held back: every notice composes and reads clean.
#![allow(clippy::unwrap_used, clippy::panic, reason = "helpers of tests")]

mod common;

use common::{compose, facts, house, sample};
use herold_compose::House;
use herold_facts::{Certainty, Fact, FactSet, Held, ReleaseLevel};
use herold_notice::{Notice, SegmentState};
use proptest::prelude::*;
use std::collections::BTreeSet;
use std::sync::LazyLock;

static HOUSE: LazyLock<House> = LazyLock::new(house);
static SAMPLES: LazyLock<[FactSet; 2]> = LazyLock::new(|| ["medical-service", "gp-chain"].map(|id| sample(&HOUSE, id)));

/// Returns the facts as far as they are known: each number decides over one fact.
fn known(all: &FactSet, choices: &[u8]) -> FactSet {
    let mut set = FactSet::default();
    for ((id, fact), choice) in all.iter().zip(choices) {
        let may_presume = HOUSE.catalogue().question(id.as_str()).unwrap().may_presume;
        let fact = fact.clone();
        let fact = match choice {
            0 => continue,
            1 => Fact::unknown(),
            2 => Fact { release: ReleaseLevel::Internal, ..fact },
            3 => Fact { held: Some(Held { by: "police".into(), until: None, reason: None }), ..fact },
            4 if may_presume => Fact { certainty: Certainty::Presumed, ..fact },
            _ => fact,
        };
        set.set(id.clone(), fact);
    }
    set
}

/// Returns the first word that stands twice in a row.
fn doubled(text: &str) -> Option<&str> {
    let words: Vec<&str> = text.split_whitespace().collect();
    words.windows(2).find(|pair| pair[0] == pair[1] && pair[0].chars().all(char::is_alphabetic)).map(|pair| pair[0])
}

fn reads_clean(notice: &Notice, public: &FactSet) {
    let mut seen = BTreeSet::new();
    for block in &notice.blocks {
        assert!(seen.insert(&block.segment), "two segments {}", block.segment);
        assert_eq!(block.sentences.is_empty(), block.state == SegmentState::ToTranslate, "{block:?}");
        for sentence in &block.sentences {
            let text = &sentence.text;
            assert!(!text.trim().is_empty() && text.trim() == text, "{sentence:?}");
            for bad in ["  ", " .", " ,", "..", ",,", "()", "{", "}", "\n"] {
                assert!(!text.contains(bad), "`{bad}` in {sentence:?}");
            }
            assert_eq!(doubled(text), None, "{sentence:?}");
            let length = text.chars().count();
            for range in &sentence.facts {
                assert!(range.start < range.end && range.end <= length, "{sentence:?}");
                let shown = public.get(range.fact.fact()).is_some_and(|fact| fact.value.is_some());
                assert!(shown && sentence.bound.contains(&range.fact), "{} in {sentence:?}", range.fact);
            }
            assert!(sentence.marks.iter().all(|mark| mark.start < mark.end && mark.end <= length), "{sentence:?}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_facts_read_clean(which in 0..2usize, choices in proptest::collection::vec(0..12u8, 100)) {
        let set = known(&SAMPLES[which], &choices);
        let public = set.for_audience(ReleaseLevel::Public);
        for kind in HOUSE.kinds() {
            let notices = compose(&HOUSE, &set, &kind.id);
            for notice in &notices {
                reads_clean(notice, &public);
            }
            // What is held back or internal changes nothing: the notice is that of the public facts.
            prop_assert_eq!(&notices, &compose(&HOUSE, &public, &kind.id));
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
            reads_clean(&notice, &set);
            assert!(notice.blocks.iter().flat_map(|b| &b.sentences).any(|s| s.bound.len() > 100));
        }
    }
}
