//! What real notices say, Herold can say: `docs/coverage.md`, held against what the samples say in every language.
#![allow(clippy::unwrap_used, clippy::panic, reason = "helpers of tests fail loudly")]

mod common;

use common::{SAMPLES, compose, house, root, sample};
use herold_facts::{Kind, Value};
use std::collections::{BTreeMap, BTreeSet};

/// The codes of the study, in its order.
const CODES: [&str; 57] = [
    "ATTACK",
    "INC_DATE",
    "RESTORE",
    "SVC_LIM",
    "DATA_CAT",
    "DATA_INV",
    "GROUPS",
    "NOTIFY",
    "EXPERTS",
    "MEAS",
    "NEXT",
    "POLICE",
    "ADVICE",
    "DATA_STOLEN",
    "SVC_CONT",
    "AUTH",
    "QUOTE",
    "SYS_AFF",
    "DPA",
    "CONTACT",
    "DATA_NOIND",
    "ACTOR",
    "NOT_AFF",
    "SYS_OFF",
    "SAFETY",
    "DISC_DATE",
    "CAUSE",
    "DATA_PUB",
    "CRISIS",
    "PLAN",
    "NUMBER",
    "CONSEQ",
    "REQUEST",
    "WORKAROUND",
    "APOLOGY",
    "EMERG",
    "DATA_ACC",
    "THANKS",
    "PRIORITY",
    "RESTDATE",
    "NOACTION",
    "GLOSS",
    "RANSOM",
    "NODETAIL",
    "CREDIT",
    "HOURS",
    "CONTEXT",
    "DATA_LIKELY",
    "EMPATHY",
    "LANG",
    "RIGHTS",
    "BOILER",
    "PRESS",
    "SIGN",
    "DATA_NONE",
    "DPO",
    "LESSONS",
];

struct Row {
    code: String,
    facts: Vec<String>,
    messages: Vec<String>,
}

fn table() -> Vec<Row> {
    let text = std::fs::read_to_string(root().join("docs/coverage.md")).unwrap();
    let quoted = |cell: &str| cell.split('`').skip(1).step_by(2).map(str::to_owned).collect::<Vec<_>>();
    text.lines()
        .filter(|line| line.starts_with("| ") && !line.starts_with("| code"))
        .map(|line| {
            let cells: Vec<&str> = line.trim_matches('|').split('|').map(str::trim).collect();
            Row { code: cells[0].to_owned(), facts: quoted(cells[2]), messages: quoted(cells[3]) }
        })
        .collect()
}

#[test]
fn every_code_has_facts_and_a_sentence_in_each_language() {
    let house = house();
    let rows = table();
    assert_eq!(rows.iter().map(|r| r.code.as_str()).collect::<Vec<_>>(), CODES);
    let mut said: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for id in SAMPLES {
        let facts = sample(&house, id);
        for kind in house.kinds() {
            for notice in compose(&house, &facts, &kind.id) {
                let messages = notice.blocks.iter().flat_map(|b| &b.sentences).filter_map(|s| s.message.clone());
                said.entry(notice.language.code.clone()).or_default().extend(messages);
            }
        }
    }
    let mut faults = Vec::new();
    for row in &rows {
        let code = &row.code;
        for fact in row.facts.iter().filter(|f| house.catalogue().question(f).is_none()) {
            faults.push(format!("{code}: no fact `{fact}`"));
        }
        for message in row.messages.iter().filter(|m| house.wording().needs(m).is_none()) {
            faults.push(format!("{code}: no message `{message}`"));
        }
        for (language, messages) in &said {
            if !row.messages.iter().any(|m| messages.contains(m)) {
                faults.push(format!("{code}: no sample says it in `{language}`"));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// Notes the choices of a value by their family.
fn note(kind: &Kind, value: &Value, families: &mut BTreeSet<String>) {
    if let (Some(family), Value::Choice(_) | Value::Choices(_)) = (kind.family(), value) {
        families.insert(family.name.clone());
    }
}

#[test]
fn the_samples_use_every_question_every_field_and_every_family() {
    let house = house();
    // A font of a house belongs to it and is larger than all samples together: `tests/design.rs` states fonts instead.
    let questions = house.catalogue().questions().iter().filter(|question| question.kind != Kind::Font);
    let (mut stated, mut families) = (BTreeSet::new(), BTreeSet::new());
    for id in SAMPLES {
        for (fact, known) in sample(&house, id).iter() {
            stated.insert(fact.as_str().to_owned());
            let kind = &house.catalogue().question(fact.as_str()).unwrap().kind;
            match (kind, &known.value) {
                (Kind::Records(fields), Some(Value::Records(records))) => {
                    for (record, field) in records.iter().flat_map(|r| fields.iter().map(move |f| (r, f))) {
                        if let Some(value) = record.fields.get(&field.id) {
                            stated.insert(format!("{fact}.{}", field.id));
                            note(&field.kind, value, &mut families);
                        }
                    }
                }
                (kind, Some(value)) => note(kind, value, &mut families),
                _ => {}
            }
        }
    }
    let mut missing = Vec::new();
    for question in questions {
        let id = question.id.as_str();
        let fields = if let Kind::Records(fields) = &question.kind { fields.as_slice() } else { &[] };
        let asked = std::iter::once(id.to_owned()).chain(fields.iter().map(|f| format!("{id}.{}", f.id)));
        missing.extend(asked.filter(|asked| !stated.contains(asked)));
        let kinds = std::iter::once(&question.kind).chain(fields.iter().map(|f| &f.kind));
        let names = kinds.filter_map(Kind::family).map(|f| f.name.clone());
        missing.extend(names.filter(|name| !families.contains(name)).map(|name| format!("a choice of {name}")));
    }
    assert!(missing.is_empty(), "no sample states {missing:?}");
}
