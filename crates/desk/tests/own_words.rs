//! Answers in words with their grammatical forms: into a case file and out of it, and in the schema.
#![allow(clippy::unwrap_used, clippy::panic, reason = "helpers of tests")]

mod common;

use common::{Room, now};
use herold_desk::{Assignment, Command};
use serde_json::json;

#[test]
fn forms_are_kept_in_a_case_and_refused_by_name_where_there_are_none() {
    let room = Room::new();
    let words = Command::new("en", now(), [3; 32]).unwrap();
    room.sample("s.herold");
    room.desk.close().unwrap();
    let set = |assignment: &str| {
        let case = words.open(&room.path("s.herold"), None, true).unwrap();
        words.set(case, &[assignment.to_owned()], &Assignment::default())
    };
    let office = json!({"other": {"de": {"text": "das Amt", "dative": "dem Amt"}, "da": "kontoret"}});
    set(&format!("supervisor={office}")).unwrap();
    let case = words.open(&room.path("s.herold"), None, false).unwrap();
    assert_eq!(case.facts().value("supervisor").map(herold_facts::Value::to_json), Some(office));
    drop(case);

    let refused = |words_: &str| words.error(&set(&format!("supervisor={{\"other\": {words_}}}")).unwrap_err());
    let danish = refused(r#"{"da": {"text": "kontoret", "dative": "kontoret"}}"#);
    assert!(danish.contains("supervisor.other.da.dative") && danish.contains("“text” among them: text"), "{danish}");
    let german = refused(r#"{"de": {"text": "das Amt", "dativ": "dem Amt"}}"#);
    assert!(german.contains("supervisor.other.de.dativ"), "{german}");
    assert!(german.contains("text, nominative, genitive, dative, accusative"), "{german}");
}

#[test]
fn the_schema_has_the_forms_of_the_languages() {
    let schema = Command::new("en", now(), [3; 32]).unwrap().schema();
    let forms = |family: &str, code: &str| {
        let languages = &schema["$defs"][format!("other_{family}")]["properties"]["other"]["properties"];
        let keys = languages[code]["anyOf"][1]["properties"].as_object();
        keys.map(|keys| keys.keys().cloned().collect::<std::collections::BTreeSet<_>>())
    };
    let set = |keys: &[&str]| Some(keys.iter().map(|key| (*key).to_owned()).collect());
    assert_eq!(forms("thanks_group", "de"), set(&["dative", "text"]));
    assert_eq!(forms("group", "da"), set(&["definite", "genitive", "text"]));
    assert_eq!(forms("group", "nb"), set(&["genitive", "text"]));
    assert_eq!(forms("authority", "en"), None);
}
