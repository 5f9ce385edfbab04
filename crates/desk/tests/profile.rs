//! The house's own profile: kept beside the settings, given to new cases, put into cases, written and read; and what a
//! form is told of questions.
#![allow(clippy::unwrap_used, clippy::panic, reason = "helpers of tests")]

mod common;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use common::{Room, desk, input, names, now, text};
use herold_desk::api::{
    Code, ErrorView, FactInput, LetterheadRequest, ProfileFileRequest, ProfileView, QuestionView, SetFactRequest,
};
use herold_desk::{Assignment, Command, StartFrom};
use serde_json::{Value as Json, json};
use std::fs;
use std::path::Path;

const LOGO: &str = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 10"><rect fill="#00457c"/></svg>"##;

impl Room {
    fn set_profile(&self, id: &str, value: Json) -> Result<ProfileView, ErrorView> {
        self.desk.set_profile_fact(SetFactRequest { id: id.into(), fact: Some(input(value)) })
    }

    fn file(&self, name: &str) -> ProfileFileRequest {
        ProfileFileRequest { path: text(&self.path(name)) }
    }
}

fn logo() -> Json {
    json!({"media": "image/svg+xml", "data": base64(LOGO.as_bytes())})
}

fn base64(bytes: &[u8]) -> String {
    STANDARD.encode(bytes)
}

fn keys(view: &ProfileView) -> Vec<&str> {
    view.facts.keys().map(String::as_str).collect()
}

#[test]
fn a_profile_is_kept_and_given_to_every_new_case() {
    let room = Room::new();
    let empty = room.desk.profile_view().unwrap();
    assert!(empty.facts.is_empty() && empty.unread.is_empty() && empty.broken.is_none());
    assert_eq!(empty.case_differs, None, "no case is open");
    assert!(empty.sections.iter().flat_map(|s| &s.questions).all(|q| q.profile));
    assert_eq!(empty.sections.iter().map(|s| s.id.as_str()).collect::<Vec<_>>(), ["organisation", "letterhead"]);

    room.set_profile("org_name", json!({"de": {"plain": "Klinikum Nordmark"}})).unwrap();
    let view = room.set_profile("org_kind", json!("hospital")).unwrap();
    assert_eq!((keys(&view), view.facts["org_kind"].shown.as_str()), (vec!["org_kind", "org_name"], "hospital"));
    assert_eq!(view.first["service"][0], "emergency_department");

    let case = room.new_case("a.herold", None).unwrap();
    assert_eq!((case.title.as_str(), case.saved.undo), ("Klinikum Nordmark", None));
    assert_eq!(room.desk.facts_view().unwrap().facts["org_kind"].value, json!("hospital"));
    assert_eq!(room.desk.profile_view().unwrap().case_differs, Some(Vec::new()));
    // The case has its own copy: neither changes with the other.
    room.set("org_kind", json!("pharmacy")).unwrap();
    let view = room.set_profile("org_place", json!({"de": "Nordmark"})).unwrap();
    assert_eq!(view.facts["org_kind"].value, json!("hospital"));
    assert_eq!(view.case_differs, Some(vec!["org_kind".to_owned(), "org_place".to_owned()]));
    assert!(!room.desk.facts_view().unwrap().facts.contains_key("org_place"));
    // It is there for the next time, and a sample is somebody else's.
    let again = desk(&room.path("settings")).profile_view().unwrap();
    assert_eq!(keys(&again), ["org_kind", "org_name", "org_place"]);
    assert_ne!(room.sample("s.herold").title, "Klinikum Nordmark");
}

#[test]
fn a_profile_comes_into_a_case_and_out_of_it_in_one_step() {
    let room = Room::new();
    assert_eq!(room.desk.profile_to_case().unwrap_err().code, Code::NoCase);
    assert_eq!(room.desk.profile_from_case().unwrap_err().code, Code::NoCase);
    room.new_case("a.herold", None).unwrap();
    room.set("org_place", json!({"de": "Altstadt"})).unwrap();
    room.set("attack_kind", json!("phishing")).unwrap();
    room.set_profile("org_kind", json!("hospital")).unwrap();
    room.set_profile("org_place", json!({"de": "Neustadt"})).unwrap();
    let before = room.desk.facts_view().unwrap();
    let after = room.desk.profile_to_case().unwrap();
    assert_eq!(after.facts["org_place"].value, json!({"de": "Neustadt"}));
    assert_eq!(after.saved.undo.as_deref(), Some("Profile put into the case"));
    assert_eq!(room.desk.undo().unwrap().facts, before.facts, "one step takes all of it back");
    // The other way round: only what belongs to the house.
    let view = room.desk.profile_from_case().unwrap();
    assert_eq!(
        (keys(&view), &view.facts["org_place"].value),
        (vec!["org_kind", "org_place"], &json!({"de": "Altstadt"}))
    );
}

#[test]
fn what_is_no_profile_is_refused_and_changes_nothing() {
    let room = Room::new();
    room.set_profile("org_kind", json!("hospital")).unwrap();
    let error = room.set_profile("attack_kind", json!("phishing")).unwrap_err();
    assert_eq!((error.code, error.fact.as_deref()), (Code::Value, Some("attack_kind")));
    assert!(error.text.contains("belongs to the individual case"), "{}", error.text);
    assert_eq!(room.set_profile("org_kind", json!("circus")).unwrap_err().code, Code::Value);
    assert!(room.set_profile("org_kid", json!("hospital")).is_err());
    let wrong = [
        ("{", "not valid JSON"),
        (r#"{"facts": {}}"#, "not a profile"),
        (r#"{"profile": {"attack_kind": "phishing"}}"#, "Incident type"),
        (r#"{"profile": {"org_kind": "circus"}}"#, "cannot be \"circus\""),
    ];
    for (file, expected) in wrong {
        fs::write(room.path("p.json"), file).unwrap();
        let error = room.desk.profile_import(room.file("p.json")).unwrap_err();
        let expected = if expected == "Incident type" { "belongs to the individual case" } else { expected };
        assert!(error.text.starts_with("Something is wrong with the profile:\n"), "{}", error.text);
        assert!(error.text.contains(expected), "{}", error.text);
    }
    assert!(room.desk.profile_import(room.file("missing.json")).is_err());
    let view = room.desk.profile_view().unwrap();
    assert_eq!((keys(&view), &view.facts["org_kind"].value), (vec!["org_kind"], &json!("hospital")));
}

#[test]
fn what_was_done_with_a_profile_since_it_was_opened_is_taken_back_at_once() {
    let room = Room::new();
    room.set_profile("org_kind", json!("hospital")).unwrap();
    let before = room.set_profile("org_logo", logo()).unwrap();
    assert!(!before.changed && !room.desk.profile_discard().unwrap().changed, "nobody has opened it yet");
    assert_eq!(room.desk.profile_open().unwrap(), before);
    room.set_profile("org_logo", Json::Null).unwrap();
    assert!(room.set_profile("org_kind", json!("pharmacy")).unwrap().changed);
    fs::write(room.path("p.json"), r##"{"profile": {"org_colour": "#123456"}}"##).unwrap();
    assert!(room.desk.profile_import(room.file("p.json")).unwrap().changed);
    assert_eq!(room.desk.profile_discard().unwrap(), before, "the picture is there again as well");
    room.set_profile("org_kind", json!("pharmacy")).unwrap();
    assert!(!room.set_profile("org_kind", json!("hospital")).unwrap().changed, "a way there and back is no change");
    // What was opened empty becomes empty, what was broken stays as somebody may still mend it.
    let other = Room::new();
    other.desk.profile_open().unwrap();
    assert!(other.set_profile("org_kind", json!("hospital")).unwrap().changed);
    let empty = other.desk.profile_discard().unwrap();
    assert!(empty.facts.is_empty() && !empty.changed);
    let file = other.path("settings/profile.json");
    fs::write(&file, "{ broken").unwrap();
    other.desk.profile_open().unwrap();
    assert!(other.desk.profile_import(room.file("p.json")).unwrap().changed);
    assert!(other.desk.profile_discard().unwrap().broken.is_some());
    assert_eq!(fs::read_to_string(&file).unwrap(), "{ broken");
}

#[test]
fn a_profile_goes_from_house_to_house_as_a_file() {
    let room = Room::new();
    room.set_profile("org_kind", json!("hospital")).unwrap();
    room.set_profile("org_logo", logo()).unwrap();
    room.desk.profile_export(room.file("p.json")).unwrap();
    room.desk.profile_export(room.file("p.json")).unwrap();
    let other = Room::new();
    other.set_profile("org_colour", json!("#123456")).unwrap();
    let view = other.desk.profile_import(room.file("p.json")).unwrap();
    assert_eq!(keys(&view), ["org_kind", "org_logo"], "it is instead of the one before");
    // No slip of the name costs a case.
    room.new_case("a.herold", None).unwrap();
    let before = fs::read(room.path("a.herold")).unwrap();
    let error = room.desk.profile_export(room.file("a.herold")).unwrap_err();
    assert!(error.text.contains("is not a profile"), "{}", error.text);
    assert_eq!(fs::read(room.path("a.herold")).unwrap(), before);
    for nowhere in ["none/p.json", ""] {
        assert!(room.desk.profile_export(room.file(nowhere)).is_err());
    }
}

#[test]
fn a_broken_profile_stops_no_case_and_is_not_written_over() {
    let room = Room::new();
    room.set_profile("org_kind", json!("hospital")).unwrap();
    let file = room.path("settings/profile.json");
    fs::write(&file, "{ broken").unwrap();
    let view = room.desk.profile_view().unwrap();
    assert!(view.broken.unwrap().contains("not valid JSON"));
    assert!(room.set_profile("org_kind", json!("pharmacy")).is_err());
    room.new_case("a.herold", None).unwrap();
    assert!(room.desk.profile_to_case().is_err() && room.desk.profile_from_case().is_err());
    assert_eq!(fs::read_to_string(&file).unwrap(), "{ broken");
    // Of one with answers that this version does not know, the rest is taken.
    fs::write(&file, r##"{"profile": {"org_kind": "space_hospital", "org_colour": "#123456"}}"##).unwrap();
    let view = room.desk.profile_view().unwrap();
    assert_eq!((keys(&view), &view.unread[..]), (vec!["org_colour"], &["org_kind".to_owned()][..]));
    room.new_case("b.herold", None).unwrap();
    assert!(room.desk.facts_view().unwrap().facts.contains_key("org_colour"));
}

#[test]
fn a_logo_crosses_the_wire_once() {
    let room = Room::new();
    let view = room.set_profile("org_logo", logo()).unwrap();
    let seen = json!({"media": "image/svg+xml", "width": 40_000, "height": 10_000, "bytes": LOGO.len()});
    assert_eq!(view.facts["org_logo"].value, seen);
    // What the form got says which picture is meant when something else is said of it.
    let fact = FactInput { release: Some("internal".into()), ..input(seen.clone()) };
    let view = room.desk.set_profile_fact(SetFactRequest { id: "org_logo".into(), fact: Some(fact) }).unwrap();
    assert_eq!((&view.facts["org_logo"].value, view.facts["org_logo"].release.as_str()), (&seen, "internal"));
    room.new_case("a.herold", None).unwrap();
    room.set("org_logo", seen.clone()).unwrap();
    let letterhead = |of_case| room.desk.letterhead(LetterheadRequest { of_case, language: "de".into() }).unwrap();
    assert_eq!(letterhead(true), letterhead(false));
    assert_eq!(letterhead(true).logo, Some(format!("data:image/svg+xml;base64,{}", base64(LOGO.as_bytes()))));
    // Without one that is there, it is none.
    let other = Room::new();
    assert_eq!(other.set_profile("org_logo", seen).unwrap_err().code, Code::Value);
    let hostile = json!({"media": "image/svg+xml", "data": base64(LOGO.replace("<rect", "<script/><rect").as_bytes())});
    let error = other.set_profile("org_logo", hostile).unwrap_err();
    assert!(error.text.contains("contains a program (script)"), "{}", error.text);
}

#[test]
fn a_font_crosses_the_wire_once_and_comes_from_a_file() {
    let room = Room::new();
    let plex = fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("../typeset/fonts/IBMPlexSans-Bold.ttf")).unwrap();
    let given = json!({"media": "font/ttf", "data": base64(&plex)});
    let view = room.set_profile("org_font_bold", given).unwrap();
    let seen = json!({"media": "font/ttf", "name": "IBM Plex Sans Bold", "bytes": plex.len()});
    assert_eq!(view.facts["org_font_bold"].value, seen);
    assert_eq!(view.facts["org_font_bold"].shown, format!("IBM Plex Sans Bold, {} kB", plex.len().div_ceil(1000)));
    let fact = FactInput { release: Some("internal".into()), ..input(seen.clone()) };
    let view = room.desk.set_profile_fact(SetFactRequest { id: "org_font_bold".into(), fact: Some(fact) }).unwrap();
    assert_eq!((&view.facts["org_font_bold"].value, view.facts["org_font_bold"].release.as_str()), (&seen, "internal"));
    let cut = json!({"media": "font/ttf", "data": base64(&plex[..10_000])});
    let error = room.set_profile("org_font_bold", cut).unwrap_err();
    assert!(error.text.contains("damaged or incomplete"), "{}", error.text);
    assert_eq!(room.desk.profile_view().unwrap().facts["org_font_bold"].value, seen, "the one before stays");

    // A case has its own, and takes it from a file and back.
    room.new_case("a.herold", None).unwrap();
    assert_eq!(room.desk.facts_view().unwrap().facts["org_font_bold"].value, seen);
    room.desk.close().unwrap();
    fs::write(room.path("bold.ttf"), &plex).unwrap();
    fs::write(room.path("bold.woff"), b"wOFF").unwrap();
    let words = command("en");
    let set = |name: &str| {
        let case = words.open(&room.path("a.herold"), None, true).unwrap();
        words.set(case, &[format!("org_font_italic=@{}", text(&room.path(name)))], &Assignment::default())
    };
    set("bold.ttf").unwrap();
    let error = words.error(&set("bold.woff").unwrap_err());
    assert!(error.contains("web fonts (WOFF)"), "{error}");
    let case = words.open(&room.path("a.herold"), None, false).unwrap();
    let Some(herold_facts::Value::Font(font)) = case.facts().value("org_font_italic") else { panic!() };
    assert!(*font.bytes == *plex, "the file as it was");
}

#[test]
fn print_colour_and_styles_are_told_in_words() {
    let room = Room::new();
    let view = room.set_profile("print_colour", json!({"spot": "HKS 43 K", "cmyk": [100, 60, 0, 20]})).unwrap();
    assert_eq!(view.facts["print_colour"].shown, "HKS 43 K (100/60/0/20)");
    let styles = json!([{"key": "headline", "style_role": "headline", "style_name": "Haus Titel"}]);
    let view = room.set_profile("docx_styles", styles).unwrap();
    assert_eq!(view.facts["docx_styles"].shown, "headline, Haus Titel");
    let error = room.set_profile("print_colour", json!({"spot": "All", "cmyk": [0, 0, 0, 100]})).unwrap_err();
    assert!(error.text.contains("something else to a print shop"), "{}", error.text);
}

#[test]
fn a_letterhead_says_what_the_profile_says() {
    let room = Room::new();
    let letterhead =
        |of_case, language: &str| room.desk.letterhead(LetterheadRequest { of_case, language: language.into() });
    let empty = letterhead(false, "de").unwrap();
    assert_eq!((empty.organisation.as_str(), empty.logo, empty.colour, empty.footer), ("", None, None, None));
    room.set_profile("org_name", json!({"de": {"plain": "Klinikum Nordmark"}})).unwrap();
    room.set_profile("org_address", json!({"street": "Gasse 1", "postcode": "30159", "town": "Hannover"})).unwrap();
    room.set_profile("org_colour", json!("#00457C")).unwrap();
    room.set_profile("letter_window", json!("din_b")).unwrap();
    room.set_profile("letter_footer", json!({"de": "HRB 1"})).unwrap();
    let made = letterhead(false, "de").unwrap();
    assert_eq!(made.organisation, "Klinikum Nordmark");
    assert!(made.lines.iter().any(|line| line.contains("Hannover")), "{made:?}");
    assert_eq!((made.colour.as_deref(), made.window.as_deref()), (Some("#00457c"), Some("din_b")));
    assert_eq!((made.footer.as_deref(), letterhead(false, "da").unwrap().footer), (Some("HRB 1"), None));
    assert_eq!(letterhead(true, "de").unwrap_err().code, Code::NoCase);
    assert!(letterhead(false, "xx").is_err());
}

#[test]
fn the_form_knows_what_a_question_takes_and_who_uses_it() {
    let room = Room::new();
    let sections = room.desk.questions().unwrap();
    let question = |id: &str| -> &QuestionView {
        sections.iter().flat_map(|section| &section.questions).find(|question| question.id == id).unwrap()
    };
    assert!(question("attack_kind").kind.open && !question("first_sign").kind.open);
    assert!(question("data").kind.fields.iter().any(|field| field.id == "group" && field.kind.open));
    assert_eq!([question("org_logo"), question("org_colour")].map(|q| q.kind.kind.as_str()), ["image", "colour"]);
    assert!(question("org_name").used_by.len() >= question("org_name").wanted_by.len());
    assert!(question("attack_kind").used_by.contains(&"press-release".to_owned()));
    assert_eq!(question("org_logo").used_by, Vec::<String>::new(), "no sentence shows it");

    room.new_case("a.herold", None).unwrap();
    let view = room.set("org_country", json!("dk")).unwrap();
    assert_eq!(view.first["authority"][0], "datatilsynet");
    assert!(!view.first.contains_key("service"));
    let other = json!({"other": {"de": "Telefax-Panne"}});
    let view = room.set("attack_kind", other.clone()).unwrap();
    // A screen shows what there is, in whatever language.
    assert_eq!((&view.facts["attack_kind"].value, view.facts["attack_kind"].shown.as_str()), (&other, "Telefax-Panne"));
    let view = room.set("advice", json!(["be_alert", "no_codes"])).unwrap();
    assert!(!view.facts["advice"].shown.contains(". and "), "{}", view.facts["advice"].shown);
    let error = room.set("first_sign", other).unwrap_err();
    assert_eq!(error.code, Code::Value);
}

fn command(language: &str) -> Command {
    Command::new(language, now(), [3; 32]).unwrap()
}

#[test]
fn a_new_case_has_the_languages_that_the_house_says_it_writes_in() {
    let room = Room::new();
    let words = command("en");
    let languages = |name: &str, profile: &str| {
        let from = StartFrom { facts: None, profile: Some(profile.as_bytes().to_vec()) };
        let _ = words.create(&room.path(name), from, Vec::new(), None, None).unwrap();
        words.open(&room.path(name), None, false).unwrap().languages().to_vec()
    };
    assert_eq!(languages("a.herold", r#"{"profile": {"org_languages": ["da", "tr", "en"]}}"#), ["da", "en"]);
    // What Herold does not write in cannot be all that there is.
    assert_eq!(languages("b.herold", r#"{"profile": {"org_languages": ["tr"]}}"#), ["da", "de", "en"]);
    assert_eq!(languages("c.herold", r#"{"profile": {"org_kind": "hospital"}}"#), ["da", "de", "en"]);
}

#[test]
fn the_command_writes_takes_and_checks_profiles() {
    let room = Room::new();
    let words = command("de");
    let path = |name: &str| room.path(name);
    let profile = r##"{"profile": {"org_kind": "hospital", "org_colour": "#00457C"}}"##;
    fs::write(path("p.json"), profile).unwrap();
    let facts = r#"{"facts": {"org_kind": "pharmacy", "attack_kind": "phishing"}, "profile": {"org_law": ["gdpr"]}}"#;
    let from = |facts: Option<&str>, profile: Option<&str>| StartFrom {
        facts: facts.map(|text| text.as_bytes().to_vec()),
        profile: profile.map(|text| text.as_bytes().to_vec()),
    };
    let create = |name: &str, from: StartFrom| words.create(&path(name), from, vec!["de".into()], None, None);
    let made = create("a.herold", from(Some(facts), Some(profile))).unwrap();
    assert_eq!(made.json["facts"], 4);
    let open = |mode: bool| words.open(&path("a.herold"), None, mode).unwrap();
    assert_eq!(open(false).facts().choice("org_kind"), Some("pharmacy"), "what stands in the facts wins");

    let taken = words.profile_from(open(true), &path("p.json")).unwrap();
    assert_eq!(taken.json["facts"], 1, "the colour was there already");
    assert!(taken.text.contains("1 Angabe ist neu"), "{}", taken.text);
    assert_eq!(open(false).facts().choice("org_kind"), Some("hospital"));
    let written = words.profile_to(&open(false), &path("q.json")).unwrap();
    assert_eq!(written.json["facts"], 3);
    let good = words.profile_check(&path("q.json")).unwrap();
    assert_eq!((&good.json["facts"], &good.json["profile"]["org_kind"]), (&json!(3), &json!("hospital")));
    // One step of undo for all of it.
    room.open("a.herold", None).unwrap();
    assert_eq!(room.desk.undo().unwrap().facts["org_kind"].value, json!("pharmacy"));
    room.desk.close().unwrap();

    let text = |error| words.error(&error);
    let error = text(create("b.herold", from(None, Some(facts))).unwrap_err());
    assert!(error.starts_with("Mit dem Profil stimmt etwas nicht:\nDie Datei ist kein Profil"), "{error}");
    let error =
        text(create("b.herold", from(Some(facts), Some(r#"{"profile": {"attack_kind": "phishing"}}"#))).unwrap_err());
    assert!(error.contains("„attack_kind“ gehört zum einzelnen Fall"), "{error}");
    assert!(!names(room.folder.path()).contains(&"b.herold".to_owned()), "nothing half-done stays");
    create("c.herold", from(Some(r#"{"facts": {"attack_kind": "phishing"}}"#), None)).unwrap();
    let empty = words.open(&path("c.herold"), None, false).unwrap();
    assert!(text(words.profile_to(&empty, &path("r.json")).unwrap_err()).starts_with("Der Fall sagt noch nichts"));
    assert!(words.profile_to(&open(false), &path("c.herold")).is_err(), "a case is not written over");
}

#[test]
fn the_command_tells_facts_in_the_words_of_the_language() {
    let room = Room::new();
    let facts = r#"{"facts": {"attack_kind": {"value": {"other": {"de": "Panne"}}, "as_of": "2026-01-02T08:00",
        "held": {"by": "Polizei", "until": "2026-02-01T12:00", "reason": "Ermittlung"}},
        "advice": ["be_alert", "no_codes"], "affected_number": {"value": 7, "held": {"by": "Vorstand"}}}}"#;
    let path = room.path("a.herold");
    let from = StartFrom { facts: Some(facts.as_bytes().to_vec()), profile: None };
    command("de").create(&path, from, vec!["de".into()], None, None).unwrap();
    let shown = |language: &str| {
        let words = command(language);
        let case = words.open(&path, None, false).unwrap();
        words.facts(&case).unwrap().text.replace('\u{A0}', " ")
    };
    let german = shown("de");
    assert!(german.contains("Stand: 2. Januar 2026, 08:00 · zurückgehalten bis 1. Februar 2026, 12:00 (Bitte: Polizei) · Grund: Ermittlung"), "{german}");
    assert!(german.contains("zurückgehalten (Bitte: Vorstand)"), "{german}");
    assert_eq!(german.lines().filter(|line| line.starts_with("    – ")).count(), 2, "{german}");
    assert!(shown("da").contains("status pr. 2. januar 2026, 08.00"), "{}", shown("da"));
    assert!(
        shown("en").contains("as of 2 January 2026, 08:00 · held back until 1 February 2026, 12:00"),
        "{}",
        shown("en")
    );
    for language in ["de", "da", "en"] {
        assert!(shown(language).contains("Panne"));
    }
}

#[test]
fn the_command_sets_answers_in_words() {
    let room = Room::new();
    let words = command("en");
    room.sample("s.herold");
    room.desk.close().unwrap();
    let set = |assignment: &str| {
        let case = words.open(&room.path("s.herold"), None, true).unwrap();
        words.set(case, &[assignment.to_owned()], &Assignment::default())
    };
    set(r#"attack_kind={"other": {"de": "Panne", "da": "fejl", "en": "mishap"}}"#).unwrap();
    set(r#"systems_off=["email", {"other": {"de": "Fax"}}]"#).unwrap();
    set("org_colour=#00457C").unwrap();
    fs::write(room.path("logo.svg"), LOGO).unwrap();
    let logo = |name: &str| set(&format!("org_logo=@{}", text(&room.path(name))));
    logo("logo.svg").unwrap();
    fs::write(room.path("logo.gif"), "GIF89a").unwrap();
    assert!(words.error(&logo("logo.gif").unwrap_err()).contains("not a readable SVG image"));
    assert!(logo("missing.png").is_err());
    let case = words.open(&room.path("s.herold"), None, false).unwrap();
    assert!(
        matches!(case.facts().value("org_logo"), Some(herold_facts::Value::Image(image)) if &*image.bytes == LOGO.as_bytes())
    );
    assert_eq!((case.facts().choice("attack_kind"), case.facts().choices("systems_off").len()), (Some("other"), 2));
    assert!(words.error(&set("org_colour=blue").unwrap_err()).contains("such as #00457c"));
}

#[test]
fn a_profile_without_a_folder_lasts_as_long_as_the_desk() {
    let outside =
        herold_desk::Outside { settings_folder: None, system_language: "de-DE".into(), now, random: || [9; 32] };
    let desk = herold_desk::Desk::new(outside).unwrap();
    let fact = Some(input(json!("hospital")));
    desk.set_profile_fact(SetFactRequest { id: "org_kind".into(), fact }).unwrap();
    assert_eq!(desk.profile_view().unwrap().facts.len(), 1);
    assert!(!Path::new("profile.json").exists());
}
