//! The ledger ready to be said, and what is new since the last text.
#![allow(clippy::unwrap_used, clippy::panic, reason = "helpers of tests")]

#[path = "common/small.rs"]
mod small;

use small::{house, said};

const MESSAGES: &str = "
whole = Of { $data_group } were taken.
sorted = Of { $data_group } were taken { $data_category }.
opening = These were taken:
item = { $data_group }: { $data_category }
plain = { $data_group }
number = Of these { $data_number }.
period = They are { $data_period }.
new = This is new.
";

/// Says the ledger line by line, items with their keys.
const PLAN: &str = r#"{% for l in lines %}
<p id="line" key="{{ l.status }}">
{% if l.form == "sentence" and l.category %}{{ say(id="sorted", list="data", where=l.where) }}
{% elif l.form == "sentence" %}{{ say(id="whole", list="data", where=l.where) }}
{% else %}{{ say(id="opening", list="data", where=l.where) }}{% endif %}
{% if l.fresh %}{{ say(id="new", bind="update_since") }}{% endif %}
</p>
{% if l.form == "list" %}{% for i in l.items %}
<li id="item" key="{{ i.key }}">
{% if i.category %}{{ say(id="item", list="data", where=i.where) }}{% else %}{{ say(id="plain", list="data", where=i.where) }}{% endif %}
{% if i.number %}{{ say(id="number", list="data", where=i.where) }}{% endif %}
{% if i.period %}{{ say(id="period", list="data", where=i.where) }}{% endif %}
</li>
{% endfor %}{% endif %}
{% endfor %}"#;

/// Returns the text of a ledger, written as key, status, group and further fields.
fn of(records: &[(&str, &str, &str, &str)]) -> String {
    let records = records.iter().map(|(key, status, group, more)| {
        let group = if group.starts_with('{') { (*group).to_owned() } else { format!("\"{group}\"") };
        format!(r#"{{"key": "{key}", "confidentiality": "{status}", "group": {group}{more}}}"#)
    });
    let records = records.collect::<Vec<_>>().join(", ");
    said(&house(PLAN, &[], MESSAGES), &format!(r#""update_since": "2025-12-09T12:00", "data": [{records}]"#))
}

#[test]
fn what_is_short_and_true_of_all_is_one_sentence() {
    assert_eq!(
        of(&[("a", "stolen", "patients", ""), ("b", "stolen", "staff", "")]),
        "line.stolen: Of patients and staff were taken."
    );
    let names = r#", "category": "names""#;
    let health = r#", "category": "health""#;
    assert_eq!(
        of(&[
            ("a", "stolen", "patients", names),
            ("b", "stolen", "patients", health),
            ("c", "stolen", "staff", names),
            ("d", "stolen", "staff", health)
        ]),
        "line.stolen: Of patients and staff were taken names and health."
    );
}

#[test]
fn what_is_not_true_of_each_or_too_long_is_a_list() {
    let names = r#", "category": "names""#;
    let health = r#", "category": "health""#;
    assert_eq!(
        of(&[("a", "stolen", "patients", names), ("b", "stolen", "patients", health), ("c", "stolen", "staff", names)]),
        "line.stolen: These were taken:\nitem.a: Patients: names and health\nitem.c: Staff: names"
    );
    assert_eq!(
        of(&[("a", "stolen", "patients", names), ("b", "stolen", "staff", ""), ("c", "stolen", "patients", "")]),
        "line.stolen: These were taken:\nitem.a: Patients: names\nitem.c: Patients\nitem.b: Staff"
    );
    assert_eq!(
        of(&[("a", "open", "patients", ""), ("b", "open", "staff", ""), ("c", "open", "relatives", "")]),
        "line.open: These were taken:\nitem.a: Patients\nitem.b: Staff\nitem.c: Relatives"
    );
    let of_kind = |kind: &str| format!(r#", "category": "{kind}""#);
    let kinds: Vec<String> = ["names", "health", "bank", "photos"].map(of_kind).into();
    let long: Vec<_> =
        ["a", "b", "c", "d"].iter().zip(&kinds).map(|(k, c)| (*k, "stolen", "staff", c.as_str())).collect();
    assert_eq!(of(&long), "line.stolen: These were taken:\nitem.a: Staff: names, health, bank and photos");
}

#[test]
fn statuses_stand_worst_first_and_only_as_far_as_proven() {
    assert_eq!(
        of(&[("a", "excluded", "patients", ""), ("b", "published", "staff", ""), ("c", "accessed", "relatives", "")]),
        "line.published: Of staff were taken.\nline.accessed: Of relatives were taken.\nline.open: Of patients were taken."
    );
}

#[test]
fn numbers_and_periods_are_said_of_their_own_record() {
    let names = r#", "category": "names", "number": 40"#;
    let bank = r#", "category": "bank", "period": {"from": "2020-01-01", "to": "2021-02-03"}"#;
    let (health, photos) = (r#", "category": "health""#, r#", "category": "photos""#);
    assert_eq!(
        of(&[
            ("a", "stolen", "staff", names),
            ("b", "stolen", "staff", health),
            ("c", "stolen", "staff", bank),
            ("d", "stolen", "staff", photos),
            ("e", "stolen", "staff", "")
        ]),
        "line.stolen: These were taken:\nitem.a: Staff: names Of these 40.\nitem.b: Staff: health and photos\n\
         item.c: Staff: bank They are from 1 January 2020 to 3 February 2021.\nitem.e: Staff"
    );
}

#[test]
fn what_records_share_is_said_once() {
    let of_kind = |kind: &str| format!(r#", "category": "{kind}", "number": 40"#);
    let kinds: Vec<String> = ["names", "health", "bank", "photos"].map(of_kind).into();
    let keys = ["a", "b", "c", "d"].iter();
    let records: Vec<_> = keys.zip(&kinds).map(|(key, kind)| (*key, "stolen", "staff", kind.as_str())).collect();
    assert_eq!(
        of(&records),
        "line.stolen: These were taken:\nitem.a: Staff: names, health, bank and photos Of these 40."
    );
}

#[test]
fn answers_in_words_are_groups_of_their_own() {
    let other = |text: &str| format!(r#"{{"other": {{"en": "{text}", "de": "{text}"}}}}"#);
    assert_eq!(
        of(&[
            ("a", "stolen", &other("neighbours"), r#", "category": "names""#),
            ("b", "stolen", &other("donors"), ""),
            ("c", "stolen", "staff", "")
        ]),
        "line.stolen: These were taken:\nitem.a: Neighbours: names\nitem.b: Donors\nitem.c: Staff"
    );
}

#[test]
fn what_is_new_since_the_last_text() {
    let at = |time: &str| format!(r#", "as_of": "2025-12-{time}""#);
    assert_eq!(
        of(&[("a", "stolen", "staff", &at("09T12:00")), ("b", "open", "patients", &at("09T11:59"))]),
        "line.stolen: Of staff were taken. This is new.\nline.open: Of patients were taken."
    );
    let plan = r#"{% if "attack_kind" in fresh %}<p id="kind">{{ say(id="opening") }}</p>{% endif %}
        {% if "data" in fresh %}<p id="data">{{ say(id="opening") }}</p>{% endif %}
        {% for r in data or [] %}{% if r.fresh %}<li id="r" key="{{ r.key }}">{{ say(id="plain", at="data." ~ r.key) }}</li>{% endif %}{% endfor %}"#;
    let house = house(plan, &[], MESSAGES);
    let facts = r#""attack_kind": {"value": "phishing", "as_of": "2025-12-09T13:00"},
        "data": [{"key": "a", "group": "staff", "confidentiality": "open", "as_of": "2025-12-09T12:30"},
        {"key": "b", "group": "patients", "confidentiality": "open"}]"#;
    assert_eq!(said(&house, facts), "");
    let since = |time: &str| said(&house, &format!(r#"{facts}, "update_since": "2025-12-09T{time}""#));
    assert_eq!(since("12:00"), "kind: These were taken:\ndata: These were taken:\nr.a: Staff");
    assert_eq!(since("12:45"), "kind: These were taken:");
}

#[test]
fn a_sentence_over_no_record_is_not_said() {
    let plan = r#"<p id="a">{{ say(id="opening", list="data", where="status:stolen") }}</p>
        <p id="b">{{ say(id="whole", list="data", where="category:none") }}</p>"#;
    let house = house(plan, &[], MESSAGES);
    let record = |more: &str| format!(r#""data": [{{"key": "a", "group": "staff", "confidentiality": "open"{more}}}]"#);
    assert_eq!(said(&house, &record(r#", "category": "names""#)), "");
    assert_eq!(said(&house, &record("")), "b: Of staff were taken.");
}
