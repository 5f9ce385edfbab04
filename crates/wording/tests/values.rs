//! Values in words: names, moments, counts, lists, contacts, with the ranges of the facts they show.
#![allow(clippy::unwrap_used, clippy::panic, reason = "helpers of tests")]

mod common;

use common::{binding, said, wording};
use herold_facts::Value;
use herold_notice::{MarkKind, Sentence};
use herold_wording::{Binding, Outcome, Scope};
use serde_json::json;

fn text(message: &str, name: &str, value: Binding) -> String {
    said("de", message, [(name, value)]).text
}

fn shown(sentence: &Sentence) -> Vec<(String, &str)> {
    let cut = |start: usize, end: usize| sentence.text.chars().skip(start).take(end - start).collect();
    sentence.facts.iter().map(|range| (cut(range.start, range.end), range.fact.as_str())).collect()
}

#[test]
fn forms_of_a_name_are_entered_or_derived_or_the_bare_name() {
    let form = |value: serde_json::Value| text("name-genitive", "org_name", binding("org_name", &value));
    assert_eq!(form(json!({"de": {"plain": "Klinikum", "genitive": "des Klinikums"}})), "Mitteilung des Klinikums.");
    assert_eq!(form(json!({"de": {"plain": "Medicare"}})), "Mitteilung Medicares.");
    assert_eq!(form(json!({"de": {"plain": "Ärztehaus"}})), "Mitteilung Ärztehaus’.");
    // A name with an article has no safe rule for the genitive.
    assert_eq!(form(json!({"de": {"plain": "Klinikum", "gender": "n"}})), "Mitteilung Klinikum.");
    // The name of another language is better than none, and takes the ending of a name without an article.
    assert_eq!(form(json!({"da": {"plain": "Hospitalet"}})), "Mitteilung Hospitalets.");
}

#[test]
fn a_sentence_begins_with_a_capital_and_a_line_keeps_its_name() {
    let name = binding("org_name", &json!({"de": {"plain": "gematik GmbH"}}));
    let scope = Scope { facts: [("org_name".to_owned(), name)].into(), ..Scope::default() };
    let wording = wording();
    let of = |outcome| match outcome {
        Outcome::Said(sentence) => sentence.text,
        other => panic!("{other:?}"),
    };
    assert_eq!(of(wording.realise("de", "name-alone", &scope).unwrap()), "Gematik GmbH");
    assert_eq!(of(wording.realise_line("de", "name-alone", &scope).unwrap()), "gematik GmbH");
    let link = binding("org_website", &json!({"url": "https://klinikum.example"}));
    assert_eq!(text("website-host", "org_website", link), "klinikum.example");
}

#[test]
fn moments_in_all_precisions() {
    let moment = |value: serde_json::Value| text("moment", "attack_at", binding("attack_at", &value));
    let cases = [
        (json!({"precision": "exact", "date": "2025-12-09", "time": "17:05"}), "Exact 9. Dezember 2025 17:05."),
        (json!({"precision": "about", "date": "2025-12-09", "time": "17:05"}), "About 9. Dezember 2025 17:05."),
        (json!({"precision": "day", "date": "2025-12-09", "time": "17:05"}), "Day 9. Dezember 2025."),
        (json!({"precision": "night_to", "date": "2025-12-09"}), "Night 9. Dezember 2025."),
        (json!({"precision": "early_morning", "date": "2025-12-09"}), "Early 9. Dezember 2025."),
        (json!({"precision": "since_at_least", "date": "2025-12-09"}), "Since 9. Dezember 2025."),
        (
            json!({"precision": "since_at_least", "date": "2025-12-09", "time": "08:00"}),
            "Since 9. Dezember 2025 08:00.",
        ),
        (
            json!({"precision": "between", "date": "2025-12-08", "until": {"date": "2025-12-09"}}),
            "Between 8 and 9. Dezember 2025.",
        ),
        (
            json!({"precision": "between", "date": "2025-12-08", "time": "22:00",
                "until": {"date": "2025-12-09", "time": "06:30"}}),
            "Between 8. Dezember 22:00 and 9. Dezember 2025 06:30.",
        ),
        (
            json!({"precision": "between", "date": "2025-12-30", "until": {"date": "2026-01-02"}}),
            "Between 30. Dezember 2025 and 2. Januar 2026.",
        ),
        // A time at one end alone is not told.
        (
            json!({"precision": "between", "date": "2025-12-08", "time": "22:00", "until": {"date": "2025-12-09"}}),
            "Between 8 and 9. Dezember 2025.",
        ),
    ];
    for (value, expected) in cases {
        assert_eq!(moment(value.clone()).replace('\u{A0}', " "), expected, "{value}");
    }
}

#[test]
fn months_spans_and_what_lasts() {
    let at = |message: &str, value: serde_json::Value| {
        text(message, "attack_at", binding("attack_at", &value)).replace('\u{A0}', " ")
    };
    let month = json!({"precision": "month", "date": "2023-03-17"});
    assert_eq!(at("moment", month.clone()), "Month März 2023.");
    assert_eq!(at("moment", json!("2023-03")), "Month März 2023.");
    assert_eq!(at("moment-date", month), "Seit März 2023.", "no day that nobody knows");
    let between = |until: &str| json!({"precision": "between", "date": "2026-02-20", "until": {"date": until}});
    assert_eq!(at("moment", between("2026-02-23")), "Between 20 and 23. Februar 2026.");
    assert_eq!(at("moment", between("2026-03-02")), "Between 20. Februar and 2. März 2026.");
    assert_eq!(at("moment", between("2027-02-23")), "Between 20. Februar 2026 and 23. Februar 2027.");

    let months = json!({"precision": "since_month", "date": "2015-09-01"});
    assert_eq!(at("moment-state", months.clone()), "From September 2015 on.");
    assert_eq!(at("moment", months), "Month September 2015.");
    let months = json!({"precision": "since_month", "date": "2015-09-01", "until": {"date": "2023-02-06"}});
    assert_eq!(at("moment-state", months.clone()), "From September 2015 to Februar 2023.");
    assert_eq!(at("moment", months), "Between September 2015 and Februar 2023.");

    let since = json!({"precision": "since", "date": "2015-09-01"});
    assert_eq!(at("moment-state", since.clone()), "From 1. September 2015 on.");
    assert_eq!(at("moment", since), "Day 1. September 2015.", "what happened once began on the day");
    let span = |until: &str| json!({"precision": "since", "date": "2015-09-01", "until": {"date": until}});
    assert_eq!(at("moment-state", span("2023-02-06")), "From 1. September 2015 to 6. Februar 2023.");
    assert_eq!(at("moment-state", span("2015-10-06")), "From 1. September to 6. Oktober 2015.");
    assert_eq!(at("moment-state", span("2015-09-06")), "From 1 to 6. September 2015.");
    assert_eq!(at("moment", span("2015-09-06")), "Between 1 and 6. September 2015.");
    assert_eq!(at("moment-state", between("2026-02-23")), "Between 20 and 23. Februar 2026.");
}

#[test]
fn periods_by_days_and_years_and_without_a_beginning() {
    let period =
        |value: serde_json::Value| text("period", "treated", binding("treated", &value)).replace('\u{A0}', " ");
    let said = [
        (json!({"from": "2015-03-01", "to": "2022-12-31"}), "1. März 2015 bis 31. Dezember 2022."),
        (json!({"from": "2015-01-01", "to": "2022-12-31"}), "Jahre 2015 bis 2022."),
        (json!({"from": "2022-01-01", "to": "2022-12-31"}), "1. Januar 2022 bis 31. Dezember 2022."),
        (json!({"to": "2016-12-31"}), "Bis Jahr 2016."),
        (json!({"to": "2016-11-30"}), "Bis 30. November 2016."),
    ];
    for (value, expected) in said {
        assert_eq!(period(value.clone()), expected, "{value}");
    }
}

#[test]
fn counts_say_how_exactly_they_are_known_and_choose_their_plural() {
    let count = |value: serde_json::Value| text("count", "affected", binding("affected", &value));
    assert_eq!(count(json!(1)), "1 Person.");
    assert_eq!(count(json!(12_345)), "12.345 Personen.");
    assert_eq!(count(json!({"number": 1_000, "precision": "about"})), "Rund 1.000 Personen.");
    assert_eq!(count(json!({"number": 1_000, "precision": "at_least"})), "Mindestens 1.000 Personen.");
    assert_eq!(count(json!({"number": 1_000, "precision": "up_to"})), "Bis zu 1.000 Personen.");
    assert_eq!(count(json!(0)), "0 Personen.");
}

#[test]
fn lists_take_another_word_where_a_part_holds_the_usual_one() {
    let list = |keys: serde_json::Value| text("groups", "groups", binding("groups", &keys));
    assert_eq!(list(json!(["staff"])), "Daten von Beschäftigten.");
    assert_eq!(list(json!(["staff", "relatives"])), "Daten von Beschäftigten und Angehörigen.");
    assert_eq!(list(json!(["patients", "staff"])), "Daten von Patientinnen und Patienten sowie Beschäftigten.");
    assert_eq!(
        list(json!(["patients", "relatives", "staff"])),
        "Daten von Patientinnen und Patienten, Angehörigen sowie Beschäftigten."
    );
}

#[test]
fn a_list_from_records_keeps_the_record_of_each_part() {
    let mut parts = binding("groups", &json!(["patients", "staff"]));
    parts.paths = ["data.p.group", "data.s.group"].map(herold_facts::FactPath::new).into();
    let sentence = said("de", "groups", [("groups", parts)]);
    assert_eq!(
        shown(&sentence),
        [("Patientinnen und Patienten".to_owned(), "data.p.group"), ("Beschäftigten".to_owned(), "data.s.group")]
    );
    let whole = said("de", "groups", [("groups", binding("groups", &json!(["patients", "staff"])))]);
    assert_eq!(shown(&whole), [("Patientinnen und Patienten sowie Beschäftigten".to_owned(), "groups")]);
}

#[test]
fn an_answer_in_words_stands_among_the_choices() {
    let groups = json!([{"other": {"de": "Spender und Spenderinnen", "da": "donorer"}}, "staff"]);
    let sentence = |message: &str, name: &str, value| text(message, name, binding(name, &value));
    assert_eq!(sentence("groups", "groups", groups.clone()), "Daten von Spender und Spenderinnen sowie Beschäftigten.");
    let with_relatives = json!(["relatives", {"other": {"de": "Gästen"}}]);
    assert_eq!(
        sentence("groups-form", "groups", with_relatives),
        "Den angehörigen Leuten und Gästen (wem?) nicht gemeinsam."
    );
    assert_eq!(sentence("groups-form", "groups", json!(["staff"])), "Den beschäftigten Leuten auch allein.");
    assert_eq!(sentence("first-shown", "first_group", json!({"other": {"de": "gäste"}})), "Gäste.");
    // It is the key `other`, else the default.
    assert_eq!(sentence("first-key", "first_group", json!({"other": {"de": "Gäste"}})), "Übrige.");
    // Selecting asks for no text; showing does, and says nothing that is not there.
    let danish = json!({"other": {"da": "gæster"}});
    assert_eq!(sentence("first-key", "first_group", danish.clone()), "Übrige.");
    let scope =
        |name: &str, value| Scope { facts: [(name.to_owned(), binding(name, value))].into(), ..Scope::default() };
    let wording = wording();
    let outcome = |message, name, value| wording.realise("de", message, &scope(name, value)).unwrap();
    assert_eq!(outcome("first-shown", "first_group", &danish), Outcome::ToTranslate);
    assert_eq!(outcome("groups", "groups", &json!(["staff", danish])), Outcome::ToTranslate);
    // A screen shows what there is.
    let catalogue = common::catalogue();
    let kind = |id: &str| catalogue.question(id).unwrap().kind.clone();
    let shown = |id: &str, value| wording.show("de", &kind(id), &binding(id, value).value);
    assert_eq!(shown("first_group", &danish), "gæster");
    assert_eq!(shown("groups", &groups), "Spender und Spenderinnen sowie Beschäftigten");
}

#[test]
fn an_answer_in_words_is_said_in_its_own_forms() {
    let sentence = |message: &str, groups| text(message, "groups", binding("groups", &groups));
    let guests = json!({"other": {"de": {"text": "die Gäste", "dative": "den Gästen"}}});
    let dative = sentence("groups-form", json!(["staff", guests]));
    assert_eq!(dative, "Den beschäftigten Leuten und den Gästen auch gemeinsam.");
    // Where no form is asked for it is its text; with forms beside it the text is the nominative, alone it is neither.
    assert_eq!(sentence("groups", json!([guests])), "Daten von die Gäste.");
    assert_eq!(sentence("groups-come", json!([guests])), "Es kommen die Gäste.");
    assert_eq!(sentence("groups-come", json!([{"other": {"de": "Gäste"}}])), "Es kommen Gäste (wer?).");
    // A form that it lacks is made by its message.
    let nominative = json!({"other": {"de": {"text": "Gäste", "nominative": "die Gäste"}}});
    assert_eq!(sentence("groups-come", json!([nominative])), "Es kommen die Gäste.");
    assert_eq!(sentence("groups-form", json!([nominative])), "Den Gäste (wem?) nicht allein.");
    // The range of the fact is what it says.
    let shown_groups = said("de", "groups-form", [("groups", binding("groups", &json!([guests])))]);
    assert_eq!(shown(&shown_groups), [("den Gästen".to_owned(), "groups")]);
}

#[test]
fn an_answer_in_words_carries_the_forms_of_names_that_its_message_has() {
    let forms = wording().forms_of_own_words(&common::catalogue());
    let expected = ["nominative", "dative"].map(str::to_owned).to_vec();
    assert_eq!(forms, [("group".to_owned(), [("de".to_owned(), expected)].into())].into());
}

#[test]
fn contacts_carry_links_and_hours() {
    let value = json!({"name": "Ægir Ößling", "phone": "+49 (0)511 8785-0", "email": "presse@klinikum.example",
        "hours": [{"first": "mon", "last": "fri", "from": "08:00", "to": "16:30"}, {"first": "sat", "from": "09:00", "to": "12:00"}]});
    let sentence = said("de", "contact", [("contact", binding("contact", &value))]);
    assert_eq!(
        sentence.text,
        "Ægir Ößling: +49 (0)511 8785-0, presse@klinikum.example, Montag bis Freitag 08:00–16:30, Samstag 09:00–12:00."
    );
    let links: Vec<(String, String)> = sentence
        .marks
        .iter()
        .map(|mark| {
            let MarkKind::Link { href } = &mark.kind else { panic!("{mark:?}") };
            (sentence.text.chars().skip(mark.start).take(mark.end - mark.start).collect(), href.clone())
        })
        .collect();
    assert_eq!(
        links,
        [
            ("+49 (0)511 8785-0".to_owned(), "tel:+4951187850".to_owned()),
            ("presse@klinikum.example".to_owned(), "mailto:presse@klinikum.example".to_owned())
        ]
    );
    assert!(shown(&sentence).iter().all(|(_, fact)| *fact == "contact"));
    // From one day to the next is no span.
    let value = json!({"name": "A", "phone": "1", "email": "a@b.example", "hours": [{"first": "sat", "last": "sun", "from": "09:00", "to": "12:00"}]});
    let sentence = said("de", "contact", [("contact", binding("contact", &value))]);
    assert!(sentence.text.ends_with(", Samstag und Sonntag 09:00–12:00."), "{}", sentence.text);
    // A number that cannot be dialled is text.
    let value = json!({"name": "A", "phone": "über die Zentrale", "email": "a@b.example", "hours": [{"first": "sun", "from": "09:00", "to": "12:00"}]});
    let sentence = said("de", "contact", [("contact", binding("contact", &value))]);
    assert_eq!(sentence.marks.len(), 1, "{sentence:?}");
}

#[test]
fn a_missing_part_says_nothing_and_a_missing_language_is_to_translate() {
    let wording = wording();
    let outcome = |message: &str, name: &str, value: Binding| {
        let scope = Scope { facts: [(name.to_owned(), value)].into(), ..Scope::default() };
        wording.realise("de", message, &scope).unwrap()
    };
    assert_eq!(outcome("contact", "contact", binding("contact", &json!({"name": "A"}))), Outcome::NotSaid);
    assert_eq!(outcome("place", "org_place", binding("org_place", &json!({"da": "Aarhus"}))), Outcome::ToTranslate);
    assert_eq!(wording.realise("de", "moment", &Scope::default()).unwrap(), Outcome::NotSaid);
}

#[test]
fn a_value_that_a_message_cannot_show_is_an_error_and_no_text() {
    let scope = Scope {
        facts: [(
            "org_place".to_owned(),
            Binding { value: Value::YesNo(true), ..binding("org_place", &json!({"de": "X"})) },
        )]
        .into(),
        ..Scope::default()
    };
    let error = wording().realise("de", "place", &scope).unwrap_err().to_string();
    assert!(error.starts_with("[de] place: "), "{error}");
    let error = wording().realise("fr", "place", &scope).unwrap_err().to_string();
    assert_eq!(error, "unknown language `fr`");
}

#[test]
fn one_in_words_is_exactly_one() {
    let of = |value: serde_json::Value| text("one", "affected", binding("affected", &value));
    assert_eq!(of(json!(1)), "Eine Person.");
    assert_eq!(of(json!({"number": 1, "precision": "at_least"})), "Mindestens 1 Person.");
    assert_eq!(of(json!(21)), "21 Personen.");
}

#[test]
fn a_full_stop_stands_once() {
    let of = |text_: &str| text("place", "org_place", binding("org_place", &json!({"de": text_})));
    assert_eq!(
        ["Nordmark", "Nordmark a. S.", "Wo?", "Nirgends …"].map(of),
        ["Nordmark.", "Nordmark a. S.", "Wo?", "Nirgends …"]
    );
}

#[test]
fn no_full_stop_sticks_to_an_address() {
    let of = |text_: &str| text("place", "org_place", binding("org_place", &json!({"de": text_})));
    let kept = [
        "Alles steht unter https://klinik.example/liste.pdf",
        "Siehe www.klinik.example",
        "Mehr: klinik.example/hilfe",
    ];
    assert_eq!(kept.map(of), kept);
    assert_eq!(["24.12./25.12", "Ärztinnen und/oder Ärzte"].map(of), ["24.12./25.12.", "Ärztinnen und/oder Ärzte."]);
}
