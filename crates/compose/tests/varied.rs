//! Sentences that would open alike.
#![allow(clippy::unwrap_used, clippy::panic, reason = "helpers of tests")]

#[path = "common/small.rs"]
mod small;

use herold_compose::Style;
use small::{facts, faults, house, said, sources};

const MESSAGES: &str = "
one = We were hit.
two = We found it on { DATE($told_on) }.
    .varied = On { DATE($told_on) } we found it.
three = WE’RE sorry.
plain = We care.
";

#[test]
fn a_sentence_that_would_open_as_the_one_before_is_turned_round() {
    let plan = r#"<p id="a">{{ say(id="one") }}{{ say(id="two") }}{{ say(id="plain") }}{{ say(id="three") }}{{ say(id="two") }}</p>
        <p id="b">{{ say(id="two") }}</p>
        <contact id="c">{{ say(id="one") }}{{ say(id="two") }}</contact>"#;
    let text = said(&house(plan, &[], MESSAGES), r#""told_on": "2025-12-09""#);
    assert_eq!(
        text,
        "a: We were hit. On 9 December 2025 we found it. We care. WE’RE sorry. On 9 December we found it.\n\
         b: We found it on 9 December.\nc: We were hit.\nWe found it on 9 December 2025."
    );
}

#[test]
fn the_facts_of_the_turned_sentence_stand_where_it_shows_them() {
    let house = house(r#"<p id="a">{{ say(id="one") }}{{ say(id="two") }}</p>"#, &[], MESSAGES);
    let facts = facts(&house, r#""told_on": "2025-12-09""#);
    for notice in house.compose(&facts, "note", &["en", "de"], &Style::default()).unwrap() {
        let sentence = &notice.blocks[0].sentences[1];
        assert_eq!(sentence.message.as_deref(), Some("two"));
        let shown: String = sentence.text.chars().take(sentence.facts[0].end).skip(sentence.facts[0].start).collect();
        assert!(sentence.facts[0].start == 3 && shown.ends_with("2025"), "{sentence:?}");
    }
}

#[test]
fn it_speaks_of_nothing_else() {
    let wrong = MESSAGES.replace("On { DATE($told_on) } we", "On { DATE($restored_on) } we");
    let plan = r#"<p id="a">{{ say(id="two") }}</p>"#;
    assert_eq!(
        faults(&sources(plan, &[], &wrong)),
        ["de", "en"].map(|code| format!(
            "locales/{code}/notices.ftl: two.varied: speaks of $restored_on, of which the message does not"
        ))
    );
}
