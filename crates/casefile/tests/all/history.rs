use crate::{Desk, assert_error, at, id, operation, set, typing};
use herold_casefile::{CaseFile, Change, Coalesce, Description, NoticeChoice, OpenMode, OperationKind, Target};
use herold_facts::FactId;
use proptest::prelude::*;
use serde_json::{Value as Json, json};
use std::collections::BTreeMap;

fn text(case: &CaseFile) -> Option<Json> {
    case.facts().unwrap().remove(&id("note"))
}

#[test]
fn an_operation_changes_all_tables_and_says_what_it_did() {
    let desk = Desk::new();
    let mut case = desk.create();
    let choice = NoticeChoice { languages: vec!["de".into(), "da".into()], position: 3 };
    let changes = vec![
        set("persons", None, Some(Json::Null)),
        Change::SetMeta { key: "style".into(), before: Some(json!({"gender": "pairs"})), after: None },
        Change::SetNotice { kind: "faq".into(), before: None, after: Some(choice.clone()) },
    ];
    let done = case.apply(&operation("17:06", changes.clone())).unwrap().unwrap();
    assert_eq!((done.seq, done.kind, done.step, done.at), (2, OperationKind::Do, Some(2), at("17:06")));
    assert_eq!(done.forward, changes);
    assert_eq!(done.inverse[0], Change::SetNotice { kind: "faq".into(), before: Some(choice.clone()), after: None });
    assert_eq!(case.facts().unwrap()[&id("persons")], Json::Null);
    assert!(!case.meta().unwrap().contains_key("style"));
    assert_eq!(case.notices().unwrap(), BTreeMap::from([("faq".into(), choice)]));
    assert_eq!(case.last_operation().unwrap(), done);
    assert_eq!(case.operations(None, 10).unwrap().iter().map(|o| o.seq).collect::<Vec<_>>(), [2, 1]);
    assert_eq!(case.operations(Some(2), 10).unwrap().len(), 1);
    assert_eq!(case.verify().unwrap().head, done.hash);
}

#[test]
fn a_conflict_changes_nothing_at_all() {
    let desk = Desk::new();
    let mut case = desk.create();
    let changes = vec![set("note", None, Some(json!(1))), set("persons", Some(json!(5)), Some(json!(6)))];
    let error = case.apply(&operation("17:06", changes)).unwrap_err();
    assert_error(&error, "error-case-conflict", &desk.path());
    assert!(
        matches!(&error, herold_casefile::CaseFileError::Conflict { target: Target::Fact(id), .. } if id == "persons")
    );
    let (_, arguments) = error.message();
    assert_eq!((arguments["target"].as_str(), arguments["name"].as_str()), ("fact", "persons"));
    assert_eq!(text(&case), None);
    assert_eq!(case.verify().unwrap().operations, 1);
}

#[test]
fn the_identity_of_a_case_stays() {
    let desk = Desk::new();
    let mut case = desk.create();
    let change =
        Change::SetMeta { key: "case_id".into(), before: Some(json!("ab".repeat(16))), after: Some(json!("x")) };
    assert_error(&case.apply(&operation("17:06", vec![change])).unwrap_err(), "error-case-fixed", &desk.path());
}

#[test]
fn a_change_that_changes_nothing_leaves_no_trace() {
    let desk = Desk::new();
    let mut case = desk.create();
    case.apply(&operation("17:06", vec![set("note", None, Some(json!(1)))])).unwrap();
    case.undo(at("17:07"), "Anna Öst").unwrap();
    assert_eq!(case.apply(&operation("17:08", vec![set("note", None, None)])).unwrap(), None);
    assert_eq!(case.apply(&operation("17:08", vec![])).unwrap(), None);
    // And so what was undone can still be redone.
    case.redo(at("17:09"), "Anna Öst").unwrap();
    assert_eq!(text(&case), Some(json!(1)));
}

#[test]
fn undo_and_redo_work_across_restarts_and_append() {
    let desk = Desk::new();
    desk.create().close().unwrap();
    let first = operation("17:06", vec![set("note", None, Some(json!("a")))]);
    let second =
        operation("17:07", vec![set("note", Some(json!("a")), Some(json!("b"))), set("persons", None, Some(json!(9)))]);
    let mut case = desk.open();
    case.apply(&first).unwrap();
    case.apply(&second).unwrap();
    drop(case);

    let mut case = desk.open();
    assert_eq!(case.undoable().unwrap().unwrap().description, second.description);
    let undo = case.undo(at("17:08"), "Bo Dahl").unwrap();
    assert_eq!((undo.kind, undo.seq, undo.step, undo.actor.as_str()), (OperationKind::Undo, 4, Some(3), "Bo Dahl"));
    assert_eq!(undo.description, second.description);
    assert_eq!((text(&case), case.facts().unwrap().len()), (Some(json!("a")), 2));
    drop(case);

    let mut case = desk.open();
    case.undo(at("17:09"), "Bo Dahl").unwrap();
    assert_eq!(text(&case), None);
    assert_error(&case.undo(at("17:09"), "Bo Dahl").unwrap_err(), "error-case-nothing-to-undo", &desk.path());
    drop(case);

    let mut case = desk.open();
    assert_eq!(case.redoable().unwrap().unwrap().description, first.description);
    case.redo(at("17:10"), "Anna Öst").unwrap();
    assert_eq!(case.redoable().unwrap().unwrap().at, at("17:07"));
    drop(case);

    let mut case = desk.open();
    let redo = case.redo(at("17:11"), "Anna Öst").unwrap();
    assert_eq!((redo.kind, redo.seq, redo.step), (OperationKind::Redo, 7, Some(3)));
    assert_eq!((text(&case), case.facts().unwrap().len()), (Some(json!("b")), 3));
    assert_error(&case.redo(at("17:12"), "Anna Öst").unwrap_err(), "error-case-nothing-to-redo", &desk.path());
    case.undo(at("17:13"), "Anna Öst").unwrap();
    let other = operation("17:14", vec![set("note", Some(json!("a")), Some(json!("c")))]);
    case.apply(&other).unwrap();
    assert_eq!(case.redoable().unwrap(), None);
    assert_eq!(case.undoable().unwrap().unwrap().at, at("17:14"));
    assert_eq!(case.verify().unwrap().operations, 9);
}

#[test]
fn keystrokes_are_one_step_and_each_is_in_the_log() {
    let desk = Desk::new();
    let mut case = desk.create();
    case.apply(&typing("17:06:00", None, "D")).unwrap();
    case.apply(&typing("17:06:02", Some("D"), "Di")).unwrap();
    let third = case.apply(&typing("17:06:04", Some("Di"), "Die")).unwrap().unwrap();
    assert_eq!((third.seq, third.step), (4, Some(2)));
    // A longer pause begins a new step.
    case.apply(&typing("17:06:07", Some("Die"), "Die I")).unwrap();
    drop(case);

    let mut case = desk.open();
    case.apply(&typing("17:06:08", Some("Die I"), "Die IT")).unwrap();
    assert_eq!(case.undoable().unwrap().unwrap().description.arguments["text"], "Die IT");
    let undo = case.undo(at("17:06:09"), "Anna Öst").unwrap();
    assert_eq!(undo.forward, [set("note", Some(json!("Die IT")), Some(json!("Die")))]);
    assert_eq!(case.undoable().unwrap().unwrap().description.arguments["text"], "Die");
    case.undo(at("17:06:10"), "Anna Öst").unwrap();
    assert_eq!(text(&case), None);
    let redo = case.redo(at("17:06:10"), "Anna Öst").unwrap();
    assert_eq!(redo.forward, [set("note", None, Some(json!("Die")))]);
    // After an undo or redo the same field is a new step.
    case.apply(&typing("17:06:11", Some("Die"), "Die Ä")).unwrap();
    case.undo(at("17:06:12"), "Anna Öst").unwrap();
    assert_eq!(text(&case), Some(json!("Die")));
    let kept: Vec<_> = case.operations(None, 99).unwrap().iter().rev().map(|o| o.step).collect();
    assert_eq!(
        kept,
        [None, Some(2), Some(2), Some(2), Some(5), Some(5), Some(5), Some(2), Some(2), Some(10), Some(10)]
    );
    assert_eq!(case.verify().unwrap().operations, 11);
}

#[test]
fn what_parts_steps() {
    let step_of_second = |second: herold_casefile::NewOperation| {
        let desk = Desk::new();
        let mut case = desk.create();
        case.apply(&typing("17:06:10", None, "D")).unwrap();
        case.apply(&second).unwrap().unwrap().step
    };
    let same = typing("17:06:11", Some("D"), "Di");
    assert_eq!(step_of_second(same.clone()), Some(2));
    assert_eq!(step_of_second(herold_casefile::NewOperation { coalesce: None, ..same.clone() }), Some(3));
    assert_eq!(step_of_second(herold_casefile::NewOperation { actor: "Bo".into(), ..same.clone() }), Some(3));
    assert_eq!(step_of_second(herold_casefile::NewOperation { at: at("17:06:13"), ..same.clone() }), Some(3));
    assert_eq!(step_of_second(herold_casefile::NewOperation { at: at("17:06:09"), ..same.clone() }), Some(3));
    let key = Some(Coalesce { key: "other".into(), within: 2 });
    assert_eq!(step_of_second(herold_casefile::NewOperation { coalesce: key, ..same }), Some(3));
}

#[test]
fn a_fact_has_a_history() {
    let desk = Desk::new();
    let mut case = desk.create();
    case.apply(&operation("17:06", vec![set("persons", None, Some(json!(1)))])).unwrap();
    let both = vec![set("note", None, Some(json!("x"))), set("persons", Some(json!(1)), Some(Json::Null))];
    case.apply(&operation("17:07", both)).unwrap();
    let setting = Change::SetMeta { key: "persons".into(), before: None, after: Some(json!(1)) };
    case.apply(&operation("17:08", vec![setting])).unwrap();
    case.undo(at("17:09"), "Bo").unwrap();
    case.undo(at("17:10"), "Bo").unwrap();
    let seqs = |fact, limit| {
        case.fact_history(&id(fact), limit).unwrap().iter().map(|operation| operation.seq).collect::<Vec<_>>()
    };
    assert_eq!(seqs("persons", 9), [6, 3, 2]);
    assert_eq!(seqs("persons", 1), [6]);
    assert_eq!(seqs("org_name", 9), [1]);
    assert!(seqs("cause", 9).is_empty());
}

#[test]
fn notes_stand_in_the_log_and_undo_passes_over_them() {
    let desk = Desk::new();
    let mut case = desk.create();
    case.apply(&operation("17:06", vec![set("note", None, Some(json!(1)))])).unwrap();
    let export = Description::new("operation-export", [("notice", "press-release".into())]);
    let note = case.note(at("17:07"), "Anna Öst", &export).unwrap();
    assert_eq!((note.kind, note.step, &note.description), (OperationKind::Note, None, &export));
    case.undo(at("17:08"), "Anna Öst").unwrap();
    case.note(at("17:09"), "Anna Öst", &export).unwrap();
    assert_eq!(text(&case), None);
    case.redo(at("17:10"), "Anna Öst").unwrap();
    assert_eq!(text(&case), Some(json!(1)));
    assert_eq!(case.last_operation().unwrap().at, at("17:10"));
    case.verify().unwrap();
}

#[derive(Debug, Clone)]
enum Act {
    Set(usize, Option<u8>),
    Two(u8, u8),
    Type(u8, bool),
    Undo,
    Redo,
    Note,
    Reopen,
}

fn act() -> impl Strategy<Value = Act> {
    prop_oneof![
        3 => (0..3_usize, proptest::option::of(0..4_u8)).prop_map(|(fact, value)| Act::Set(fact, value)),
        1 => (0..4_u8, 0..4_u8).prop_map(|(one, other)| Act::Two(one, other)),
        3 => (0..4_u8, any::<bool>()).prop_map(|(value, pause)| Act::Type(value, pause)),
        4 => Just(Act::Undo),
        3 => Just(Act::Redo),
        1 => Just(Act::Note),
        1 => Just(Act::Reopen),
    ]
}

const FACTS: [&str; 4] = ["persons", "cause", "data", "note"];

/// The simple thing that a case shall be like: whole states on two stacks.
#[derive(Default)]
struct Model {
    now: BTreeMap<FactId, Json>,
    undo: Vec<BTreeMap<FactId, Json>>,
    redo: Vec<BTreeMap<FactId, Json>>,
    /// When the last operation was, if it was typing.
    typed: Option<u32>,
}

impl Model {
    fn change(&mut self, to: &[(&str, Option<u8>)], joins: bool) -> Vec<Change> {
        let before = self.now.clone();
        let changes: Vec<_> = to
            .iter()
            .map(|(fact, value)| {
                let value = value.map(Json::from);
                let before = match value.clone() {
                    Some(value) => self.now.insert(id(fact), value),
                    None => self.now.remove(&id(fact)),
                };
                set(fact, before, value)
            })
            .collect();
        if changes.iter().any(|change| !change.is_idle()) && !joins {
            self.undo.push(before);
        }
        if changes.iter().any(|change| !change.is_idle()) {
            self.redo.clear();
        }
        changes
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, failure_persistence: None, ..ProptestConfig::default() })]
    #[test]
    fn any_sequence_is_like_two_stacks_of_states(acts in proptest::collection::vec(act(), 1..40)) {
        let desk = Desk::new();
        let mut case = desk.create();
        let mut model = Model { now: case.facts().unwrap(), ..Model::default() };
        let mut second = 0;
        for act in acts {
            second += 1;
            let typed = matches!(act, Act::Type(..));
            match act {
                Act::Set(fact, value) => {
                    let changes = model.change(&[(FACTS[fact], value)], false);
                    let idle = changes[0].is_idle();
                    prop_assert_eq!(case.apply(&operation(&clock(second), changes)).unwrap().is_none(), idle);
                    if idle { continue }
                }
                Act::Two(one, other) => {
                    let changes = model.change(&[("cause", Some(one)), ("cause", Some(other)), ("data", Some(one))], false);
                    if case.apply(&operation(&clock(second), changes)).unwrap().is_none() { continue }
                }
                Act::Type(value, pause) => {
                    second += if pause { 10 } else { 0 };
                    let joins = model.typed.is_some_and(|last| second - last <= 5);
                    let changes = model.change(&[("note", Some(value))], joins);
                    let new = herold_casefile::NewOperation {
                        coalesce: Some(Coalesce { key: "note".into(), within: 5 }),
                        ..operation(&clock(second), changes)
                    };
                    // A key that changes nothing is not in the log; the time still passes.
                    if case.apply(&new).unwrap().is_none() { continue }
                }
                Act::Undo => match model.undo.pop() {
                    Some(before) => {
                        model.redo.push(std::mem::replace(&mut model.now, before));
                        case.undo(at(&clock(second)), "Bo").unwrap();
                    }
                    None => { prop_assert!(case.undo(at(&clock(second)), "Bo").is_err()); continue }
                },
                Act::Redo => match model.redo.pop() {
                    Some(after) => {
                        model.undo.push(std::mem::replace(&mut model.now, after));
                        case.redo(at(&clock(second)), "Bo").unwrap();
                    }
                    None => { prop_assert!(case.redo(at(&clock(second)), "Bo").is_err()); continue }
                },
                Act::Note => {
                    case.note(at(&clock(second)), "Bo", &Description::new("operation-export", [])).unwrap();
                }
                Act::Reopen => {
                    case.close().unwrap();
                    case = CaseFile::open(&desk.path(), None, OpenMode::Write).unwrap();
                    second -= 1;
                    prop_assert_eq!(&case.facts().unwrap(), &model.now);
                    continue
                }
            }
            model.typed = typed.then_some(second);
            prop_assert_eq!(&case.facts().unwrap(), &model.now);
            prop_assert_eq!(case.undoable().unwrap().is_some(), !model.undo.is_empty());
            prop_assert_eq!(case.redoable().unwrap().is_some(), !model.redo.is_empty());
        }
        case.close().unwrap();
        let case = desk.open();
        prop_assert_eq!(&case.facts().unwrap(), &model.now);
        case.verify().unwrap();
    }
}

fn clock(second: u32) -> String {
    format!("18:{:02}:{:02}", second / 60, second % 60)
}
