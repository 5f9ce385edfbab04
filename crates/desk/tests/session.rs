//! The desk as the screens use it: cases, facts, undo, notices, documents, and what stays when something is refused.
#![allow(clippy::unwrap_used, clippy::panic, reason = "helpers of tests")]

mod common;

use common::{Room, desk, input, names, now, text};
use herold_casefile::{CaseFile, Description, NewCase, Seed};
use herold_desk::api::{
    CaseView, Code, FactInput, FactsView, HeldView, NewCaseRequest, NoticeRequest, OpenCaseRequest, SetFactRequest,
    SetNoticesRequest, Settings, SourceView, Theme,
};
use herold_facts::{FactId, Stamp};
use serde_json::{Value as Json, json};
use std::collections::BTreeMap;
use std::path::Path;

#[test]
fn a_new_case_asks_for_what_its_notices_want() {
    let room = Room::new();
    let case = room.new_case("Nordmark.herold", None).unwrap();
    assert_eq!((case.title.as_str(), case.zone.as_str(), case.encrypted), ("Nordmark", "Europe/Berlin", false));
    assert_eq!(case.languages.iter().map(|l| l.code.as_str()).collect::<Vec<_>>(), ["de", "da"]);
    assert_eq!(case.next.as_deref(), Some("org_name"));
    assert!(case.notices.iter().all(|notice| notice.chosen && notice.missing.contains(&"org_name".to_owned())));
    assert_eq!(case.saved.undo, None, "the making of a case is not taken back");
    room.set("org_name", json!({"de": {"plain": "Klinikum Nordmark"}})).unwrap();
    let case = room.desk.case_view().unwrap();
    assert_eq!(case.title, "Klinikum Nordmark");
    assert_ne!(case.next.as_deref(), Some("org_name"));
    let again = room.new_case("Nordmark.herold", None).unwrap_err();
    assert!(again.text.contains("already exists"), "{}", again.text);
}

#[test]
fn a_refused_value_leaves_everything_as_it_was() {
    let room = Room::new();
    assert_eq!(room.set("attack_kind", json!("ransomware")).unwrap_err().code, Code::NoCase);
    room.new_case("a.herold", None).unwrap();
    let before = room.set("attack_kind", json!("ransomware")).unwrap();
    for (id, value) in [
        ("attack_kind", json!("flood")),
        ("attack_at", json!("2025-02-30")),
        ("attack_kind", json!({"value": "ransomware"})),
        ("no_such_fact", json!(1)),
    ] {
        let error = room.set(id, value).unwrap_err();
        assert_eq!((error.code, error.fact.as_deref()), (Code::Value, Some(id)), "{}", error.text);
        assert_eq!(room.desk.facts_view().unwrap(), before);
    }
    let error = room.desk.set_fact(SetFactRequest { id: "No!".into(), fact: None }).unwrap_err();
    assert_eq!(error.text, "There is no fact called “No!”. The command “herold facts --schema” lists them all.");
    assert_eq!(room.desk.facts_view().unwrap(), before);
}

#[test]
fn what_is_known_of_a_fact_is_kept() {
    let room = Room::new();
    room.new_case("a.herold", None).unwrap();
    let fact = FactInput {
        certainty: Some("presumed".into()),
        source: SourceView {
            text: Some("log".into()),
            person: Some(" ".into()),
            time: Some("2025-12-09T16:00".into()),
        },
        as_of: Some("2025-12-09T16:05:00Z".into()),
        released_by: Some("Ida Holt".into()),
        release: Some("internal".into()),
        held: Some(HeldView { by: "police".into(), until: None, reason: Some(String::new()) }),
        ..input(json!("ransomware"))
    };
    let view = room.desk.set_fact(SetFactRequest { id: "attack_kind".into(), fact: Some(fact) }).unwrap();
    let state = &view.facts["attack_kind"];
    assert_eq!((state.certainty.as_str(), state.release.as_str()), ("presumed", "internal"));
    assert_eq!(state.as_of.as_deref(), Some("2025-12-09T17:05:00+01:00"));
    assert_eq!((state.source.text.as_deref(), state.source.person.as_deref()), (Some("log"), None));
    assert_eq!(state.held.as_ref().map(|held| (held.by.as_str(), held.reason.as_deref())), Some(("police", None)));
    assert_eq!(state.shown, "ransomware attack");
}

#[test]
fn a_conditional_question_is_shown_when_its_condition_holds() {
    let room = Room::new();
    room.new_case("a.herold", None).unwrap();
    let visible = |view: &FactsView| view.visible.iter().any(|id| id == "tell_until");
    assert!(!visible(&room.desk.facts_view().unwrap()));
    assert!(visible(&room.set("tell_when", json!("by_date")).unwrap()));
    assert!(!visible(&room.set("tell_when", json!("once_known")).unwrap()));
}

#[test]
fn undo_and_redo_survive_closing() {
    let room = Room::new();
    room.new_case("a.herold", None).unwrap();
    room.set("attack_kind", json!("phishing")).unwrap();
    let view = room.set("attack_kind", json!("ransomware")).unwrap();
    assert!(view.saved.undo.is_some() && view.saved.redo.is_none());
    room.desk.case_close().unwrap();
    assert_eq!(names(room.folder.path()), ["a.herold", "settings"], "one file stays");
    room.open("a.herold", None).unwrap();
    let value = |view: &FactsView| view.facts.get("attack_kind").map(|fact| fact.value.clone());
    assert_eq!(value(&room.desk.undo().unwrap()), Some(json!("phishing")));
    room.desk.case_close().unwrap();
    room.open("a.herold", None).unwrap();
    assert_eq!(value(&room.desk.redo().unwrap()), Some(json!("ransomware")));
    room.desk.undo().unwrap();
    assert_eq!(value(&room.desk.undo().unwrap()), None);
    assert_eq!(room.desk.undo().unwrap_err().code, Code::Other);
    // A new change after undo leaves nothing to redo.
    let view = room.set("attack_kind", json!(null)).unwrap();
    assert_eq!((view.facts["attack_kind"].certainty.as_str(), view.saved.redo), ("open", None));
    assert!(room.desk.redo().is_err());
    let cleared = room.desk.set_fact(SetFactRequest { id: "attack_kind".into(), fact: None }).unwrap();
    assert_eq!(value(&cleared), None);
    assert_eq!(value(&room.desk.undo().unwrap()), Some(Json::Null));
}

#[test]
fn every_change_has_a_higher_revision() {
    let room = Room::new();
    let mut last = room.new_case("a.herold", None).unwrap().saved.revision;
    let mut grows = |revision: u32| {
        assert!(revision > last, "{revision} after {last}");
        last = revision;
    };
    grows(room.set("attack_kind", json!("phishing")).unwrap().saved.revision);
    grows(room.desk.undo().unwrap().saved.revision);
    grows(room.desk.redo().unwrap().saved.revision);
    let request = SetNoticesRequest { kinds: vec!["press-release".into()], languages: vec!["en".into()] };
    grows(room.desk.set_notices(request).unwrap().saved.revision);
    grows(room.new_case("b.herold", None).unwrap().saved.revision);
}

#[test]
fn choosing_notices_is_one_step_of_undo() {
    let room = Room::new();
    let before = room.new_case("a.herold", None).unwrap();
    let request = |kinds: &[&str], languages: &[&str]| SetNoticesRequest {
        kinds: kinds.iter().map(|s| (*s).to_owned()).collect(),
        languages: languages.iter().map(|s| (*s).to_owned()).collect(),
    };
    let case = room.desk.set_notices(request(&["website-notice"], &["en", "de"])).unwrap();
    let chosen: Vec<&str> = case.notices.iter().filter(|n| n.chosen).map(|n| n.kind.as_str()).collect();
    assert_eq!(chosen, ["website-notice"]);
    assert_eq!(case.languages.iter().map(|l| l.code.as_str()).collect::<Vec<_>>(), ["en", "de"]);
    room.desk.undo().unwrap();
    let after = room.desk.case_view().unwrap();
    assert_eq!((after.notices, after.languages), (before.notices, before.languages));
    for (kinds, languages) in [(&["poem"][..], &["de"][..]), (&[], &["xx"]), (&[], &["de", "de"]), (&[], &[])] {
        assert!(room.desk.set_notices(request(kinds, languages)).is_err(), "{kinds:?} {languages:?}");
    }
}

#[test]
fn a_notice_stands_segment_beside_segment_with_its_facts() {
    let room = Room::new();
    room.sample("s.herold");
    let request = |languages: &[&str]| NoticeRequest {
        kind: "press-release".into(),
        languages: languages.iter().map(|s| (*s).to_owned()).collect(),
    };
    let view = room.desk.notice_view(request(&["de", "da"])).unwrap();
    assert!(view.rows.len() > 8 && view.rows.iter().all(|row| row.cells.len() == 2));
    let headline = view.rows.iter().find(|row| row.role == "headline").unwrap();
    assert!(headline.cells.iter().all(|cell| cell.state == "generated" && cell.sentences.len() == 1));
    assert_ne!(headline.cells[0], headline.cells[1]);
    let runs = view.rows.iter().flat_map(|r| &r.cells).flat_map(|c| &c.sentences).flat_map(|s| &s.runs);
    for run in runs {
        let Some(fact) = &run.fact else { continue };
        let card = view.facts.get(fact).unwrap_or_else(|| panic!("no card for {fact}"));
        assert!(!card.shown.is_empty() && ["confirmed", "presumed", "open", "excluded"].contains(&card.mark.as_str()));
    }
    let record = view.facts.values().find(|card| card.fact == "data" && card.record.is_some()).unwrap();
    assert!(record.field.is_some());
    assert!(room.desk.notice_view(request(&[])).is_err() && room.desk.notice_view(request(&["xx"])).is_err());
}

#[test]
fn a_language_that_covers_some_notices_has_no_others() {
    let room = Room::new();
    let start = room.desk.start().unwrap();
    // Only where such a language is shipped is there something to see.
    let Some(part) = start.notice_languages.iter().find(|language| language.covers.is_some()) else { return };
    assert!(start.screen_languages.iter().all(|language| language.code != part.code));
    let covered = part.covers.clone().unwrap();
    let request = SetNoticesRequest {
        kinds: vec!["press-release".into(), covered[0].clone()],
        languages: vec![part.code.clone(), "de".into()],
    };
    room.new_case("a.herold", None).unwrap();
    let case = room.desk.set_notices(request).unwrap();
    let languages = |kind: &str| -> Vec<String> {
        let notice = case.notices.iter().find(|notice| notice.kind == kind).unwrap();
        notice.languages.iter().map(|language| language.code.clone()).collect()
    };
    assert_eq!((languages("press-release"), languages(&covered[0]).len()), (vec!["de".to_owned()], 2));
    let view = |kind: &str, languages: &[&str]| {
        let languages = languages.iter().map(|code| (*code).to_owned()).collect();
        room.desk.notice_view(NoticeRequest { kind: kind.into(), languages })
    };
    assert_eq!(view("press-release", &[&part.code, "de"]).unwrap().languages.len(), 1);
    let error = view("press-release", &[&part.code]).unwrap_err().text;
    assert!(error.contains("press-release") && error.contains(&part.code), "{error}");
    let export = |languages: &[&str]| room.export("out", &["txt"], languages, "single");
    assert!(export(&[&part.code]).is_err() && export(&["de"]).is_ok());
}

#[test]
fn a_held_fact_is_in_the_form_and_in_no_notice() {
    let room = Room::new();
    room.sample("s.herold");
    let place = json!({"de": "Geheimstadt", "da": "Geheimstadt", "en": "Geheimstadt"});
    let held = FactInput { held: Some(HeldView { by: "police".into(), until: None, reason: None }), ..input(place) };
    let view = room.desk.set_fact(SetFactRequest { id: "org_place".into(), fact: Some(held) }).unwrap();
    assert_eq!(view.facts["org_place"].shown, "Geheimstadt");
    room.export("out", &["html", "txt", "docx", "pdf"], &["de", "da"], "side-by-side").unwrap();
    for name in names(&room.path("out")) {
        let bytes = std::fs::read(room.path("out").join(&name)).unwrap();
        assert!(!String::from_utf8_lossy(&bytes).contains("Geheimstadt"), "{name}");
    }
}

#[test]
fn documents_are_written_all_or_none() {
    let room = Room::new();
    room.sample("s.herold");
    let made = room.export("out", &["pdf", "docx", "html", "txt", "pdf"], &["de"], "single").unwrap();
    let expected =
        ["pressemitteilung-de.pdf", "pressemitteilung-de.docx", "pressemitteilung-de.html", "pressemitteilung-de.txt"];
    assert_eq!(made, expected);
    assert_eq!(names(&room.path("out")).len(), 4, "nothing but the documents stays");
    let pair = room.export("out", &["pdf"], &["de", "da"], "side-by-side").unwrap();
    assert_eq!(pair, ["pressemitteilung-de-da.pdf"]);
    let refused: [(&[&str], &[&str], &str); 5] = [
        (&[], &["de"], "single"),
        (&["xls"], &["de"], "single"),
        (&["txt"], &["de", "da", "en"], "side-by-side"),
        (&["txt"], &[], "single"),
        (&["txt"], &["de"], "diagonal"),
    ];
    for (formats, languages, layout) in refused {
        let error = room.export("none", formats, languages, layout).unwrap_err();
        assert!(!error.text.contains("error-") && !room.path("none").exists(), "{}", error.text);
    }
    std::fs::create_dir(room.path("out/pressemitteilung-en.txt")).unwrap();
    let error = room.export("out", &["html", "txt"], &["en"], "single").unwrap_err();
    assert!(error.text.contains("pressemitteilung-en.txt is a folder"), "{}", error.text);
    assert!(!room.path("out/pressemitteilung-en.html").exists());
}

#[test]
fn a_case_that_cannot_be_opened_keeps_the_old_one_open() {
    let room = Room::new();
    room.new_case("secret.herold", Some("right")).unwrap();
    assert!(room.desk.case_view().unwrap().encrypted);
    room.sample("s.herold");
    let open = |room: &Room| room.desk.case_view().unwrap().file_name;
    assert_eq!(room.open("secret.herold", None).unwrap_err().code, Code::PassphraseNeeded);
    assert_eq!(room.open("secret.herold", Some("wrong")).unwrap_err().code, Code::PassphraseWrong);
    assert_eq!(room.open("secret.herold", Some("")).unwrap_err().code, Code::Other);
    std::fs::write(room.path("no.herold"), "not a case").unwrap();
    assert_eq!(room.open("no.herold", None).unwrap_err().code, Code::Other);
    assert_eq!(room.open("missing.herold", None).unwrap_err().code, Code::Other);
    assert_eq!(open(&room), "s");
    room.set("attack_kind", json!("phishing")).unwrap();
    assert_eq!(room.open("secret.herold", Some("right")).unwrap().file_name, "secret");
    let bytes = std::fs::read(room.path("secret.herold")).unwrap();
    assert!(!bytes.starts_with(b"SQLite"));
}

#[test]
fn the_open_case_can_be_opened_again() {
    let room = Room::new();
    room.sample("s.herold");
    let before = room.set("attack_kind", json!("phishing")).unwrap();
    let view = room.open("s.herold", None).unwrap();
    assert_eq!((view.file_name.as_str(), view.saved), ("s", before.saved));
    // Another desk is another writer.
    let other = desk(&room.path("other-settings"));
    let request = OpenCaseRequest { path: text(&room.path("s.herold")), passphrase: None };
    let error = other.case_open(request).unwrap_err();
    assert!(error.text.contains("open elsewhere"), "{}", error.text);
}

#[test]
fn recent_cases_are_remembered_and_an_encrypted_one_by_its_file_alone() {
    let room = Room::new();
    room.new_case("secret.herold", Some("right")).unwrap();
    room.set("org_name", json!({"de": {"plain": "Klinikum Nordmark"}})).unwrap();
    room.sample("s.herold");
    room.open("secret.herold", Some("right")).unwrap();
    let recent = room.desk.start().unwrap().recent;
    let seen: Vec<_> = recent.iter().map(|r| (r.title.as_str(), r.present)).collect();
    assert_eq!(seen.len(), 2);
    assert_eq!(seen[0], ("secret", true));
    assert_ne!(seen[1].0, "s", "a case without a passphrase by its organisation");
    let stored = std::fs::read_to_string(room.path("settings/settings.json")).unwrap();
    assert!(!stored.contains("Nordmark"), "{stored}");
    room.desk.close().unwrap();
    std::fs::remove_file(room.path("s.herold")).unwrap();
    let again = desk(&room.path("settings")).start().unwrap();
    assert_eq!(again.recent.iter().map(|r| r.present).collect::<Vec<_>>(), [true, false]);
    assert!(again.open.is_none());
}

#[test]
fn settings_choose_the_language_of_texts_and_errors() {
    let room = Room::new();
    assert_eq!(room.desk.start().unwrap().settings.screen_language.as_deref(), Some("en"));
    let german = Settings { screen_language: Some("de".into()), theme: Theme::Dark, person: "Ida Holt".into() };
    room.desk.save_settings(german.clone()).unwrap();
    assert_eq!(room.desk.start().unwrap().settings, german);
    assert!(room.desk.undo().unwrap_err().text.starts_with("Es ist kein Fall"), "{:?}", room.desk.undo());
    assert_eq!(desk(&room.path("settings")).start().unwrap().settings, german);
    assert!(room.desk.texts("da".into()).unwrap().contains("error-no-case-open"));
    let error = room.desk.texts("xx".into()).unwrap_err().text;
    assert!(error.contains("xx") && error.contains("da, de, en"), "{error}");
    // What cannot be kept is not taken.
    std::fs::remove_dir_all(room.path("settings")).unwrap();
    std::fs::write(room.path("settings"), "in the way").unwrap();
    assert!(room.desk.save_settings(Settings::default()).is_err());
    assert_eq!(room.desk.start().unwrap().settings, german);
}

/// Writes a case as a newer version might have left it: one answer that this version does not know.
fn case_from_the_future(path: &Path) {
    let zone = jiff::tz::TimeZone::get("Europe/Berlin").unwrap();
    let new = NewCase {
        at: Stamp::of(&now().to_zoned(zone)).unwrap(),
        actor: String::new(),
        description: Description::new("operation-new-case", []),
        title: "future".into(),
        zone: "Europe/Berlin".into(),
        languages: vec!["de".into()],
        settings: BTreeMap::new(),
        facts: BTreeMap::from([(FactId::new("attack_kind").unwrap(), json!("quantum_attack"))]),
        notices: BTreeMap::new(),
    };
    CaseFile::create(path, None, &new, Seed { salt: [1; 16], case_id: [2; 16] }).unwrap().close().unwrap();
}

#[test]
fn an_answer_that_cannot_be_read_is_named_and_comes_back_with_undo() {
    let room = Room::new();
    case_from_the_future(&room.path("future.herold"));
    let unread = |case: &CaseView| case.findings.iter().find(|f| f.rule == "fact-unread").map(|f| f.facts.clone());
    let case = room.open("future.herold", None).unwrap();
    assert_eq!(unread(&case), Some(vec!["attack_kind".to_owned()]));
    assert!(!case.findings[0].text.contains("fact-"), "{}", case.findings[0].text);
    assert!(!room.desk.facts_view().unwrap().facts.contains_key("attack_kind"));
    // Another change leaves it alone.
    room.set("systems_off", json!(["email"])).unwrap();
    assert!(unread(&room.desk.case_view().unwrap()).is_some());
    room.set("attack_kind", json!("phishing")).unwrap();
    assert_eq!(unread(&room.desk.case_view().unwrap()), None);
    room.desk.undo().unwrap();
    assert!(unread(&room.desk.case_view().unwrap()).is_some());
    room.desk.close().unwrap();
    assert!(unread(&room.open("future.herold", None).unwrap()).is_some());
}

#[test]
fn a_new_case_has_the_notices_asked_for() {
    let room = Room::new();
    let kinds = room.desk.start().unwrap().notice_kinds;
    assert!(kinds.iter().all(|kind| !kind.purpose.is_empty() && !kind.audience.is_empty()));
    let request = |name: &str, notices: &[&str]| NewCaseRequest {
        path: room.path(name).display().to_string(),
        passphrase: None,
        languages: vec!["de".into()],
        notices: notices.iter().map(|kind| (*kind).to_owned()).collect(),
        zone: None,
    };
    assert!(room.desk.case_new(request("a.herold", &["leaflet"])).is_err() && !room.path("a.herold").exists());
    let chosen = |case: CaseView| case.notices.iter().filter(|notice| notice.chosen).count();
    assert_eq!(chosen(room.desk.case_new(request("b.herold", &["poster"])).unwrap()), 1);
    assert_eq!(chosen(room.desk.case_new(request("c.herold", &[])).unwrap()), kinds.len());
}

#[test]
fn a_post_says_how_long_it_is_and_may_be() {
    let room = Room::new();
    room.sample("a.herold");
    let request = NoticeRequest { kind: "social-post".into(), languages: vec!["de".into()] };
    let view = room.desk.notice_view(request).unwrap();
    let post = view.rows.iter().find(|row| row.segment == "post.x").unwrap();
    let written: usize = post.cells[0].sentences.iter().flat_map(|s| &s.runs).map(|run| run.text.chars().count()).sum();
    let spaces = post.cells[0].sentences.len() - 1;
    assert_eq!((post.limit, post.cells[0].characters as usize), (Some(280), written + spaces));
    assert!(view.rows.iter().any(|row| row.limit.is_none()));
}
