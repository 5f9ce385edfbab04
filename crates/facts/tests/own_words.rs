//! Answers in words with their grammatical forms: what the facts file takes, what it refuses, and that they come back.
#![allow(clippy::unwrap_used, clippy::panic, reason = "helpers of tests")]

use herold_facts::{
    Allowed, Catalogue, Choice, FactsError, Value, read_fact, read_facts_file, schema, write_facts_file,
};
use jiff::tz::TimeZone;
use serde_json::{Value as Json, json};
use std::collections::{BTreeMap, BTreeSet};

/// The catalogue with forms of authorities in German, and of groups in German and Danish.
fn catalogue() -> Catalogue {
    let forms = |languages: &[(&str, &[&str])]| {
        let owned = |forms: &[&str]| forms.iter().map(|form| (*form).to_owned()).collect::<Vec<_>>();
        languages.iter().map(|(code, forms)| ((*code).to_owned(), owned(forms))).collect::<BTreeMap<_, _>>()
    };
    let all = [
        ("authority", forms(&[("de", &["nominative", "genitive", "dative", "accusative"])])),
        ("group", forms(&[("de", &["dative"]), ("da", &["definite", "genitive"])])),
        // A family that takes no answer in words has no forms of one.
        ("paper_work", forms(&[("de", &["dative"])])),
    ];
    let catalogue = Catalogue::from_toml(include_str!("../../../templates/facts.toml")).unwrap();
    catalogue.with_forms(&all.map(|(family, forms)| (family.to_owned(), forms)).into())
}

fn read(id: &str, value: &Json) -> Value {
    read_fact(id, value, &catalogue(), &TimeZone::UTC).unwrap().1.value.unwrap()
}

/// Returns path and expectation of the one error of an authority in words.
fn refused(words: &Json) -> (String, Allowed) {
    match read_fact("supervisor", &json!({"other": words}), &catalogue(), &TimeZone::UTC) {
        Err(FactsError::Value { path, allowed, .. }) => (path.as_str().to_owned(), allowed),
        other => panic!("{words}: {other:?}"),
    }
}

fn office() -> Json {
    json!({"text": "das Gesundheitsamt", "dative": "dem Gesundheitsamt", "genitive": "des Gesundheitsamts"})
}

#[test]
fn forms_stand_beside_the_text_and_come_back() {
    let value = read("supervisor", &json!({"other": {"de": office(), "da": "sundhedsforvaltningen"}}));
    let Value::Choice(Choice::Other(words)) = &value else { panic!("{value:?}") };
    assert_eq!(
        (words["de"].text.as_str(), words["de"].forms["dative"].as_str()),
        ("das Gesundheitsamt", "dem Gesundheitsamt")
    );
    assert_eq!((words["de"].forms.len(), words["da"].text.as_str()), (2, "sundhedsforvaltningen"));
    assert!(words["da"].forms.is_empty());

    let data = json!([{"key": "d", "group": {"other": {
        "de": {"text": "Spendende", "dative": "Spendenden"}, "da": {"text": "donorer", "definite": "donorerne"},
    }}, "confidentiality": "open"}]);
    let facts = json!({"facts": {"supervisor": value.to_json(), "data": data}}).to_string();
    let facts = read_facts_file(facts.as_bytes(), &catalogue(), &TimeZone::UTC).unwrap();
    assert_eq!(facts.value("supervisor"), Some(&value));
    assert_eq!(facts.value("data").unwrap().to_json(), data);
    let written = write_facts_file(&facts, &catalogue());
    assert!(written.contains("\"dative\": \"dem Gesundheitsamt\""), "{written}");
    assert_eq!(read_facts_file(written.as_bytes(), &catalogue(), &TimeZone::UTC).unwrap(), facts);
}

#[test]
fn what_says_no_more_than_a_text_is_a_text() {
    let plain = read("supervisor", &json!({"other": {"de": "das  Gesundheitsamt"}}));
    for words in [
        json!({"text": " das Gesundheitsamt "}),
        json!({"text": "das Gesundheitsamt", "dative": " ", "genitive": null}),
    ] {
        assert_eq!(read("supervisor", &json!({"other": {"de": words}})), plain, "{words}");
    }
    // An object without forms may stand in any language; a language without words is none.
    let value = read("supervisor", &json!({"other": {"fr": {"text": "le service"}, "en": {"text": ""}}}));
    assert_eq!(value.to_json(), json!({"other": {"fr": "le service"}}));
}

#[test]
fn every_fault_names_its_place_and_what_is_allowed() {
    let keys = |keys: &[&str]| Allowed::Worded(keys.iter().map(|key| (*key).to_owned()).collect());
    let german = || keys(&["text", "nominative", "genitive", "dative", "accusative"]);
    let text = || "das Amt".to_owned();
    let cases = [
        (json!({"de": {"text": text(), "dativ": "dem Amt"}}), "supervisor.other.de.dativ", german()),
        (json!({"de": {"text": text(), "definite": "das Amt"}}), "supervisor.other.de.definite", german()),
        // A language that has no forms of it says so.
        (json!({"da": {"text": text(), "dative": "x"}}), "supervisor.other.da.dative", keys(&["text"])),
        (json!({"de": {"dative": "dem Amt"}}), "supervisor.other.de", german()),
        (json!({"de": {"text": " ", "dative": "dem Amt"}}), "supervisor.other.de", german()),
        (json!({"de": {"text": 1}}), "supervisor.other.de.text", german()),
        (json!({"de": {"text": text(), "dative": ["dem"]}}), "supervisor.other.de.dative", german()),
        (json!({"de": 1}), "supervisor.other.de", german()),
        (
            json!({"de": {"text": text(), "dative": "x".repeat(301)}}),
            "supervisor.other.de.dative",
            Allowed::Length(300),
        ),
        (json!({"de": {"text": "x".repeat(301)}}), "supervisor.other.de.text", Allowed::Length(300)),
        (json!({"de": {"text": text(), "dative": "a\u{202E}b"}}), "supervisor.other.de.dative", Allowed::Characters),
        (json!({"de": {"text": "a\u{E000}"}}), "supervisor.other.de.text", Allowed::Characters),
        (json!({"Deutsch!": "das Amt"}), "supervisor.other.Deutsch!", Allowed::Text),
        (json!({"de": {}}), "supervisor.other", Allowed::Text),
    ];
    for (words, path, allowed) in cases {
        assert_eq!(refused(&words), (path.to_owned(), allowed), "{words}");
    }
    let (message, list) = german().message();
    assert_eq!((message, list.unwrap().as_str()), ("allowed-worded", "text, nominative, genitive, dative, accusative"));
}

#[test]
fn the_same_text_is_the_same_answer_whatever_its_forms() {
    let list =
        json!([{"other": {"de": "Spendende"}}, {"other": {"de": {"text": "spendende", "dative": "Spendenden"}}}]);
    let error = read_fact("apology_to", &list, &catalogue(), &TimeZone::UTC).unwrap_err();
    assert!(matches!(&error, FactsError::Value { allowed: Allowed::SomeOfOrOther(_), .. }), "{error}");
}

#[test]
fn the_schema_names_the_forms_of_each_language() {
    let schema = schema(&catalogue());
    let at = |def: &str, code: &str| {
        let object = &schema["$defs"][def]["properties"]["other"]["properties"][code]["anyOf"][1];
        object["properties"].as_object().map(|keys| keys.keys().cloned().collect::<BTreeSet<_>>())
    };
    let keys = |keys: &[&str]| Some(keys.iter().map(|key| (*key).to_owned()).collect::<BTreeSet<_>>());
    assert_eq!(at("other_authority", "de"), keys(&["accusative", "dative", "genitive", "nominative", "text"]));
    assert_eq!(at("other_authority", "da"), None);
    assert_eq!(at("other_group", "da"), keys(&["definite", "genitive", "text"]));
    // In every other language, and in families without forms, an object holds a text alone.
    let bare = &schema["$defs"]["other"]["properties"]["other"]["additionalProperties"]["anyOf"][1]["properties"];
    assert_eq!(bare, &json!({"text": {"$ref": "#/$defs/words"}}));
    let facts = &schema["properties"]["facts"]["properties"];
    assert!(facts["supervisor"].to_string().contains("#/$defs/other_authority\""));
    assert!(facts["systems_off"].to_string().contains("#/$defs/other\""));
    assert!(schema["$defs"].get("other_paper_work").is_none());
}
