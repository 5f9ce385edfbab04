//! Whatever stands in a facts file: what is taken comes back as it went in, and what is refused is refused in words.
#![allow(clippy::unwrap_used, clippy::panic, reason = "helpers of tests")]

use herold_facts::{Catalogue, Family, Kind, Question, read_fact, schema};
use jiff::tz::TimeZone;
use proptest::prelude::*;
use serde_json::{Value as Json, json};
use std::sync::LazyLock;

static CATALOGUE: LazyLock<Catalogue> =
    LazyLock::new(|| Catalogue::from_toml(include_str!("../../../templates/facts.toml")).unwrap());

fn texts() -> BoxedStrategy<Json> {
    let code = prop_oneof![Just("de"), Just("da"), Just("en")];
    proptest::collection::btree_map(code, "[a-zæøåßÄ ]{1,12}", 1..3).prop_map(|map| json!(map)).boxed()
}

/// A key, an answer in words, and now and then a key that is none.
fn choice(family: &Family) -> BoxedStrategy<Json> {
    let key = proptest::sample::select(family.keys.clone()).prop_map(Json::from);
    let other = texts().prop_map(|texts| json!({"other": texts}));
    prop_oneof![6 => key, 3 => other, 1 => Just(json!("no_such_key"))].boxed()
}

fn value(kind: &Kind) -> BoxedStrategy<Json> {
    match kind {
        Kind::YesNo => any::<bool>().prop_map(Json::from).boxed(),
        Kind::Choice(family) => choice(family),
        Kind::Choices(family) => proptest::collection::vec(choice(family), 0..5).prop_map(Json::from).boxed(),
        Kind::Date => "20[0-9]{2}-[01][0-9]-[0-3][0-9]".prop_map(Json::from).boxed(),
        Kind::Stamp => "20[0-9]{2}-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]".prop_map(Json::from).boxed(),
        Kind::Count => any::<u32>().prop_map(Json::from).boxed(),
        Kind::Text => texts(),
        Kind::Note => "[a-z ]{0,9}".prop_map(Json::from).boxed(),
        Kind::Line => "[a-z ]{0,9}".prop_map(Json::from).boxed(),
        Kind::Ink => {
            let spot = proptest::option::of("[A-Z0-9 ]{0,9}");
            let part = prop_oneof![9 => 0_u8..=100, 1 => any::<u8>()];
            (spot, proptest::collection::vec(part, 4))
                .prop_map(|(spot, cmyk)| json!({"spot": spot, "cmyk": cmyk}))
                .boxed()
        }
        Kind::Colour => "#[0-9A-Fa-f]{5,7}".prop_map(Json::from).boxed(),
        Kind::Records(fields) => {
            let entries: Vec<_> = fields
                .iter()
                .map(|field| {
                    let chance = if field.required { 0.95 } else { 0.5 };
                    proptest::option::weighted(chance, value(&field.kind)).prop_map({
                        let id = field.id.clone();
                        move |value| (id.clone(), value)
                    })
                })
                .collect();
            let record = entries.prop_map(|fields| {
                fields.into_iter().filter_map(|(id, value)| Some((id, value?))).collect::<serde_json::Map<_, _>>()
            });
            proptest::collection::vec(record, 0..4)
                .prop_map(|records| {
                    let keyed = records.into_iter().enumerate().map(|(n, mut record)| {
                        record.insert("key".into(), json!(format!("r{n}")));
                        Json::Object(record)
                    });
                    keyed.collect()
                })
                .boxed()
        }
        _ => Just(json!({"de": 1})).boxed(),
    }
}

fn fact() -> impl Strategy<Value = (String, Json)> {
    let questions: Vec<&Question> = CATALOGUE.questions().iter().collect();
    proptest::sample::select(questions).prop_flat_map(|question| (Just(question.id.to_string()), value(&question.kind)))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_taken_comes_back((id, json) in fact()) {
        match read_fact(&id, &json, &CATALOGUE, &TimeZone::UTC) {
            Ok((_, fact)) => {
                let written = fact.to_json();
                let (_, again) = read_fact(&id, &written, &CATALOGUE, &TimeZone::UTC).unwrap();
                prop_assert_eq!(&again, &fact);
                prop_assert_eq!(again.to_json(), written);
            }
            Err(error) => {
                let (message, arguments) = error.message();
                prop_assert_eq!(message, "error-fact-value");
                prop_assert!(arguments["path"].starts_with(&id) && arguments["allowed"].starts_with("allowed-"));
            }
        }
    }
}

#[test]
fn the_schema_has_an_answer_in_words_for_open_families_alone() {
    let schema = schema(&CATALOGUE);
    for question in CATALOGUE.questions() {
        let Some(family) = question.kind.family() else { continue };
        let text = schema["properties"]["facts"]["properties"][question.id.as_str()].to_string();
        assert_eq!(text.contains("#/$defs/other"), family.open, "{}", question.id);
    }
}
