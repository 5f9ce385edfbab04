//! Tables: a cell whose fact is not stated says so, and stands on what is asked for.
#![allow(clippy::unwrap_used, clippy::panic, reason = "helpers of tests")]

#[path = "common/small.rs"]
mod small;

use herold_notice::{Block, Role};
use small::{facts, house, note};

const PLAN: &str = r#"
<section id="s"><h id="h">{{ say(id="title") }}</h>
<columns id="head">{{ say(id="c-group") }}{{ say(id="c-number") }}</columns>
{% for r in data or [] %}
<record id="row" key="{{ r.key }}">
{{ say(id="group", at="data." ~ r.key) }}
{% if r.status == "excluded" %}{{ say(id="number", at="data." ~ r.key, or="none") }}{% else %}{{ say(id="number", at="data." ~ r.key, or="missing") }}{% endif %}
</record>
{% endfor %}</section>
"#;

const MESSAGES: &str = "
title = Data
c-group = whose
c-number = how many
group = { $data_group }
number = { $data_number }
missing = not known yet
none = none
";

fn cells(block: &Block) -> Vec<&str> {
    block.sentences.iter().map(|cell| cell.text.as_str()).collect()
}

#[test]
fn a_cell_that_is_not_stated_says_so() {
    let house = house(PLAN, &[], MESSAGES);
    let facts = facts(
        &house,
        r#""data": {"value": [
            {"key": "a", "group": "patients", "confidentiality": "stolen", "number": 12},
            {"key": "b", "group": "staff", "confidentiality": "open"}]}"#,
    );
    let notice = note(&house, &facts);
    let rows: Vec<(Role, Vec<&str>)> = notice.blocks[1..].iter().map(|b| (b.role, cells(b))).collect();
    assert_eq!(
        rows,
        [
            (Role::Columns, vec!["Whose", "How many"]),
            (Role::Record, vec!["Patients", "12"]),
            (Role::Record, vec!["Staff", "Not known yet"]),
        ]
    );
    let bound: Vec<String> = notice.blocks[3].sentences[1].bound.iter().map(ToString::to_string).collect();
    assert_eq!(bound, ["data.b.number"], "who sees the gap finds the question");
    assert_eq!(notice.blocks[3].text(), "Staff\nNot known yet");
}

#[test]
fn a_head_without_rows_goes_with_its_heading() {
    let house = house(PLAN, &[], MESSAGES);
    assert_eq!(note(&house, &facts(&house, "")).blocks, []);
}
