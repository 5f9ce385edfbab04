//! The facts file: what it takes, what it refuses and how it says so, and that it comes back as it went in.
#![allow(clippy::unwrap_used, clippy::panic, reason = "helpers of tests")]

mod common;

use common::{berlin, catalogue};
use herold_facts::{
    Fact, FactId, FactSet, FactsError, Font, Image, Media, ReleaseLevel, Value, read_facts_file, read_profile_file,
    schema, write_facts_file, write_profile_file,
};
use serde_json::json;

#[test]
fn samples_come_back_as_they_went_in() {
    let catalogue = catalogue();
    for text in [
        include_str!("../../../templates/samples/medical-service.json"),
        include_str!("../../../templates/samples/gp-chain.json"),
    ] {
        let facts = read_facts_file(text.as_bytes(), &catalogue, &berlin()).unwrap();
        let written = write_facts_file(&facts, &catalogue);
        assert_eq!(read_facts_file(written.as_bytes(), &catalogue, &berlin()).unwrap(), facts);
        assert!(facts.len() >= 35, "{} facts", facts.len());
    }
}

#[test]
fn bytes_that_are_no_text_name_their_place() {
    let bytes = b"{\"facts\":\n {\"attack_kind\": \"rans\xffomware\"}}";
    let errors = read_facts_file(bytes, &catalogue(), &berlin()).unwrap_err();
    assert_eq!(errors, [FactsError::NotUtf8 { offset: 32, line: 2 }]);
}

#[test]
fn broken_json_names_line_and_column() {
    let errors = read_facts_file(b"{\"facts\": {\n  \"attack_kind\" \"x\"}}", &catalogue(), &berlin()).unwrap_err();
    let [FactsError::NotJson { line: 2, column, detail }] = &errors[..] else { panic!("{errors:?}") };
    assert_eq!((*column, detail.as_str()), (17, "expected `:`"));
}

#[test]
fn something_else_than_facts() {
    let found = |text: &str| match read_facts_file(text.as_bytes(), &catalogue(), &berlin()).unwrap_err().remove(0) {
        FactsError::NotFacts { found } => found,
        other => panic!("{other:?}"),
    };
    assert_eq!(found("[1]"), "[…]");
    assert_eq!(found("{\"fact\": {}}"), "fact");
    assert_eq!(found("{\"facts\": {}, \"more\": 1}"), "facts, more");
    assert_eq!(found("{\"facts\": {}, \"profile\": 1}"), "facts, profile");
    assert_eq!(found("{\"profile\": {}}"), "profile");
    assert_eq!(found("{}"), "{…}");
}

#[test]
fn a_profile_in_a_file_of_its_own_or_beside_the_facts() {
    let profile = r##""profile": {"org_kind": "hospital", "org_colour": "#00A3FF", "org_place": {"value": {"de": "Haus"},
        "release": "partners"}}"##;
    let read = |text: &str| read_profile_file(text.as_bytes(), &catalogue(), &berlin());
    let alone = read(&format!("{{{profile}}}")).unwrap();
    assert_eq!((alone.len(), alone.choice("org_kind")), (3, Some("hospital")));
    let written = write_profile_file(&alone, &catalogue());
    assert_eq!(read(&written).unwrap(), alone);
    assert!(written.starts_with("{\n  \"profile\": {\n    \"org_kind\""), "{written}");

    let facts = format!(r#"{{"facts": {{"org_kind": "pharmacy", "attack_kind": "phishing"}}, {profile}}}"#);
    let both = read_facts_file(facts.as_bytes(), &catalogue(), &berlin()).unwrap();
    assert_eq!((both.len(), both.choice("org_kind")), (4, Some("pharmacy")), "what stands in the facts wins");
    assert_eq!(both.get("org_place").unwrap().release, ReleaseLevel::Partners);
    // Only what belongs to the organisation is written into a profile.
    assert!(!write_profile_file(&both, &catalogue()).contains("attack_kind"));

    let wrong = r#"{"profile": {"attack_kind": "phishing", "org_kid": 1, "org_kind": "circus", "org_law": ["gdpr"]}}"#;
    let errors = read(wrong).unwrap_err();
    assert_eq!(errors[0], FactsError::NotOfProfile { id: "attack_kind".into() });
    assert_eq!(errors[1], FactsError::UnknownFact { id: "org_kid".into(), nearest: Some("org_kind".into()) });
    assert_eq!(errors.len(), 3);
    let beside = r#"{"facts": {}, "profile": {"attack_kind": "phishing"}}"#;
    let errors = read_facts_file(beside.as_bytes(), &catalogue(), &berlin()).unwrap_err();
    assert_eq!(errors, [FactsError::NotOfProfile { id: "attack_kind".into() }]);
    for none in ["{\"facts\": {}}", "{\"facts\": {}, \"profile\": {}}", "{\"profile\": []}", "[]"] {
        assert!(matches!(&read(none).unwrap_err()[..], [FactsError::NotProfile { .. }]), "{none}");
    }
}

#[test]
fn every_wrong_fact_is_named_at_once() {
    let text = r#"{"facts": {"atack_kind": "ransomware", "attack_kind": "flood", "attack_at": "2025-02-30"}}"#;
    let errors = read_facts_file(text.as_bytes(), &catalogue(), &berlin()).unwrap_err();
    assert_eq!(errors[0], FactsError::UnknownFact { id: "atack_kind".into(), nearest: Some("attack_kind".into()) });
    let shown: Vec<String> = errors[1..].iter().map(ToString::to_string).collect();
    assert!(
        shown[0]
            .starts_with("`attack_kind`: \"flood\" is not allowed; allowed: one-of-or-other cyber_attack, ransomware"),
        "{}",
        shown[0]
    );
    assert_eq!(shown[1], "`attack_at`: \"2025-02-30\" is not allowed; allowed: moment");
}

/// Four fonts and a logo, each as large as may be.
#[test]
fn the_largest_profile_comes_back_from_its_file() {
    let mut plex = include_bytes!("../../typeset/fonts/IBMPlexSans-Bold.ttf").to_vec();
    plex.resize(2_000_000, 0);
    let font = Value::Font(Font::read(plex).unwrap());
    let svg = r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"><rect/></svg>"#;
    let logo = Image::read(Media::Svg, format!("{svg}{}", " ".repeat(500_000 - svg.len())).into_bytes()).unwrap();
    let faces =
        ["org_font_regular", "org_font_italic", "org_font_semibold", "org_font_bold"].map(|id| (id, font.clone()));
    let mut facts = FactSet::default();
    for (id, value) in faces.into_iter().chain([("org_logo", Value::Image(logo))]) {
        facts.set(FactId::new(id).unwrap(), Fact::new(value));
    }
    let written = write_profile_file(&facts, &catalogue());
    assert_eq!(read_profile_file(written.as_bytes(), &catalogue(), &berlin()), Ok(facts));
}

#[test]
fn a_key_that_stands_twice_is_refused_not_chosen() {
    let text = "{\"facts\": {\"contact\": {\"phone\": \"1\",\n \"phone\": \"2\"}}}";
    let errors = read_facts_file(text.as_bytes(), &catalogue(), &berlin()).unwrap_err();
    assert_eq!(errors, [FactsError::KeyTwice { key: "phone".into(), line: 2 }]);
    let held =
        r#"{"facts": {"attack_kind": {"value": "ransomware", "release": "internal"}, "attack_kind": "ransomware"}}"#;
    let errors = read_facts_file(held.as_bytes(), &catalogue(), &berlin()).unwrap_err();
    assert_eq!(errors, [FactsError::KeyTwice { key: "attack_kind".into(), line: 1 }]);
}

#[test]
fn a_file_larger_than_any_is_refused_by_its_size() {
    let errors = read_facts_file(&vec![b' '; 16 * 1024 * 1024 + 1], &catalogue(), &berlin()).unwrap_err();
    assert_eq!(errors, [FactsError::TooLarge { most: 16 * 1024 * 1024 }]);
}

#[test]
fn a_large_file_of_wrong_facts_is_told_in_a_hundred_errors() {
    let facts: Vec<String> = (0..200_000).map(|n| format!("\"\\u001b[2Jno_such_fact_{n}\": 1")).collect();
    let errors = read_facts_file(format!("{{\"facts\": {{{}}}}}", facts.join(",")).as_bytes(), &catalogue(), &berlin());
    let errors = errors.unwrap_err();
    assert_eq!(errors.len(), 100);
    assert!(errors.iter().all(|e| !e.to_string().contains('\u{1B}')), "{}", errors[0]);
    let long = format!(r#"{{"facts": {{"data": [{{"key": "p", "{}": 1}}]}}}}"#, "x".repeat(1_000_000));
    let errors = read_facts_file(long.as_bytes(), &catalogue(), &berlin()).unwrap_err();
    assert!(errors[0].to_string().len() < 400);
}

#[test]
fn the_schema_knows_every_fact_and_choice() {
    let catalogue = catalogue();
    let schema = schema(&catalogue);
    let facts = schema["properties"]["facts"]["properties"].as_object().unwrap();
    assert_eq!(facts.len(), catalogue.questions().len());
    let profile = schema["properties"]["profile"]["properties"].as_object().unwrap();
    assert_eq!(profile.len(), catalogue.questions().iter().filter(|question| question.profile).count());
    assert!(profile.contains_key("org_logo") && !profile.contains_key("attack_kind"));
    let attack = &facts["attack_kind"]["anyOf"][0]["anyOf"];
    assert_eq!((&attack[0]["enum"][1], &attack[1]), (&json!("ransomware"), &json!({"$ref": "#/$defs/other"})));
    assert!(facts["first_sign"]["anyOf"][0]["enum"].is_array(), "no family that is open");
    assert_eq!(facts["data"]["anyOf"][0]["items"]["required"], json!(["key", "group", "confidentiality"]));
}
