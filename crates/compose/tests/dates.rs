//! A date is told in full once in the running text.
#![allow(clippy::unwrap_used, clippy::panic, reason = "helpers of tests")]

#[path = "common/small.rs"]
mod small;

use herold_compose::{House, Style};
use small::{NOTICE, facts, house, said, sources};

const MESSAGES: &str = "
attack = Hit { $attack_at }.
told = Told on { $told_on }.
restored = Restored on { DATE($restored_on) }.
weekday = It was { DATE($told_on, style: \"weekday\") }.
as-of = As of { DATE($issued_at) }, { TIME($issued_at) }.
period = Data { $data_period }.
quote = “{ $quote_text }” ({ $told_on })
";

const FACTS: &str = r#""attack_at": "2025-12-09", "told_on": "2025-12-09", "restored_on": "2025-12-10", "issued_at": "2025-12-10T17:05""#;

#[test]
fn labels_and_headlines_do_not_count() {
    let plan = r#"<label id="label">{{ say(id="told") }}</label><headline id="head">{{ say(id="told") }}</headline>
        <dateline id="date">{{ say(id="told") }}</dateline><lead id="lead">{{ say(id="attack") }}{{ say(id="told") }}</lead>
        <h id="h">{{ say(id="told") }}</h><li id="li">{{ say(id="told") }}{{ say(id="restored") }}</li>
        <p id="p">{{ say(id="weekday") }}</p><note id="note">{{ say(id="as-of") }}</note>
        <contact id="contact">{{ say(id="as-of") }}</contact>"#;
    assert_eq!(
        said(&house(plan, &[], MESSAGES), FACTS),
        "label: Told on 9 December 2025.\nhead: Told on 9 December 2025.\ndate: Told on 9 December 2025.\n\
         lead: Hit on 9 December 2025. Told on 9 December.\nh: Told on 9 December 2025.\n\
         li: Told on 9 December. Restored on 10 December 2025.\np: It was Tuesday 9 December.\n\
         note: As of 10 December 2025, 17:05.\ncontact: As of 10 December 2025, 17:05."
    );
}

#[test]
fn a_report_tells_every_date_in_full() {
    let plan = r#"<p id="a">{{ say(id="attack") }}{{ say(id="told") }}</p><li id="li">{{ say(id="weekday") }}</li>"#;
    let mut sources = sources(plan, &[], MESSAGES);
    sources.notices[0].1 = NOTICE.replace("\"inform\"", "\"report\"");
    let house = House::load(&sources).unwrap();
    assert_eq!(
        said(&house, FACTS),
        "a: Hit on 9 December 2025. Told on 9 December 2025.\nli: It was Tuesday, 9 December 2025."
    );
}

#[test]
fn another_year_is_another_date() {
    let plan = r#"<p id="a">{{ say(id="attack") }}{{ say(id="told") }}{{ say(id="restored") }}</p>"#;
    let facts = r#""attack_at": {"date": "2024-12-09", "precision": "between", "until": {"date": "2025-01-09"}}, "told_on": "2025-12-09", "restored_on": "2025-01-09""#;
    assert_eq!(
        said(&house(plan, &[], MESSAGES), facts),
        "a: Hit between 9 December 2024 and 9 January 2025. Told on 9 December 2025. Restored on 9 January."
    );
}

#[test]
fn what_no_reader_of_the_language_sees_tells_nothing() {
    let plan = r#"<quote id="q">{{ say(id="quote") }}</quote><p id="p">{{ say(id="told") }}</p>"#;
    let house = house(plan, &[], MESSAGES);
    let facts = facts(&house, &format!(r#"{FACTS}, "quote_text": {{"en": "Well"}}"#));
    let notices = house.compose(&facts, "note", &["en", "de"], &Style::default()).unwrap();
    let last = |i: usize| notices[i].blocks.last().unwrap().text().replace('\u{A0}', " ");
    assert_eq!([last(0), last(1)], ["Told on 9 December.", "Told on 9. Dezember 2025."]);
}

#[test]
fn facts_show_where_the_shorter_date_stands() {
    let plan = r#"<p id="a">{{ say(id="attack") }}{{ say(id="told") }}</p>"#;
    let house = house(plan, &[], MESSAGES);
    let facts = facts(&house, FACTS);
    for notice in house.compose(&facts, "note", &["en", "de"], &Style::default()).unwrap() {
        let sentence = &notice.blocks[0].sentences[1];
        let range = &sentence.facts[0];
        let shown: String = sentence.text.chars().take(range.end).skip(range.start).collect();
        assert!(["9\u{A0}December", "9.\u{A0}Dezember"].contains(&shown.as_str()), "{sentence:?}");
    }
}
