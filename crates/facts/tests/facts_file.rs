//! The facts file: what it takes, what it refuses and how it says so, and that it comes back as it went in.
#![allow(clippy::unwrap_used, clippy::panic, reason = "helpers of tests")]

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use herold_facts::{
    Allowed, Catalogue, Certainty, Choice, Fact, FactId, FactSet, FactsError, Font, FontFault, Image, ImageFault,
    Media, ReleaseLevel, Stamp, Value, read_fact, read_facts_file, read_profile_file, schema, write_facts_file,
    write_profile_file,
};
use jiff::tz::TimeZone;
use serde_json::json;

fn catalogue() -> Catalogue {
    Catalogue::from_toml(include_str!("../../../templates/facts.toml")).unwrap()
}

fn berlin() -> TimeZone {
    TimeZone::get("Europe/Berlin").unwrap()
}

/// Returns path and expectation of the one error of a fact's value.
fn refused(id: &str, value: &serde_json::Value) -> (String, Allowed) {
    match read_fact(id, value, &catalogue(), &berlin()) {
        Err(FactsError::Value { path, allowed, .. }) => (path.as_str().to_owned(), allowed),
        other => panic!("{id} = {value}: {other:?}"),
    }
}

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

#[test]
fn moments_and_periods_as_vague_as_they_are_known() {
    let read = |id: &str, json: serde_json::Value| {
        let fact = read_fact(id, &json, &catalogue(), &berlin()).unwrap_or_else(|e| panic!("{json}: {e}")).1;
        fact.to_json()
    };
    let month = json!({"precision": "month", "date": "2023-03-01"});
    assert_eq!(read("attack_at", json!({"precision": "month", "date": "2023-03-17", "time": "10:00"})), month);
    assert_eq!(read("attack_at", json!("2023-03")), month);
    assert_eq!(
        read("attack_at", json!({"precision": "since", "date": "2015-09-01", "time": "10:00", "until": null})),
        json!({"precision": "since", "date": "2015-09-01"})
    );
    let span = json!({"precision": "since", "date": "2015-09-01", "until": {"date": "2023-02-06"}});
    assert_eq!(read("attack_at", span.clone()), span);
    assert_eq!(
        read("attack_at", json!({"precision": "since_month", "date": "2015-09-03", "until": {"date": "2023-02-06"}})),
        json!({"precision": "since_month", "date": "2015-09-01", "until": {"date": "2023-02-01"}})
    );
    let data = |period: serde_json::Value| json!([{"key": "p", "group": "patients", "confidentiality": "reachable", "period": period}]);
    for period in [json!({"to": "2016-12-31"}), json!({"from": "2015-01-01", "to": "2016-12-31"})] {
        assert_eq!(read("data", data(period.clone())), data(period));
    }
    assert_eq!(read("data", data(json!({"from": null, "to": "2016-12-31"}))), data(json!({"to": "2016-12-31"})));
    let refused = [
        ("attack_at", json!({"precision": "since", "date": "2015-09-01", "until": {"date": "2015-09-01"}})),
        ("attack_at", json!({"precision": "since_month", "date": "2015-09-01", "until": {"date": "2015-09-30"}})),
        ("attack_at", json!({"precision": "month", "date": "2015-09-01", "until": {"date": "2016-09-01"}})),
        ("attack_at", json!("2023-13")),
        ("data", data(json!({"from": "2015-01-01"}))),
        ("data", data(json!({"from": "2017-01-01", "to": "2016-12-31"}))),
    ];
    for (id, json) in refused {
        assert!(read_fact(id, &json, &catalogue(), &berlin()).is_err(), "{json}");
    }
}

#[test]
fn values_that_cannot_be() {
    let cases = [
        ("limits_acknowledged", json!("yes"), "limits_acknowledged", Allowed::YesNo),
        ("issued_at", json!("2025-13-01T10:00"), "issued_at", Allowed::Stamp),
        ("issued_at", json!("2025-12-01"), "issued_at", Allowed::Stamp),
        ("tell_until", json!("2025-02-29"), "tell_until", Allowed::Date),
        ("tell_until", json!("29.2.2024"), "tell_until", Allowed::Date),
        ("attack_at", json!({"precision": "about", "date": "2025-12-09"}), "attack_at", Allowed::MomentTime),
        (
            "attack_at",
            json!({"precision": "between", "date": "2025-12-09", "until": {"date": "2025-12-08"}}),
            "attack_at",
            Allowed::MomentUntil,
        ),
        (
            "attack_at",
            json!({"precision": "exact", "date": "2025-12-09", "time": "25:00"}),
            "attack_at.time",
            Allowed::Time,
        ),
        ("affected_number", json!(-1), "affected_number", Allowed::Count),
        ("affected_number", json!(1.5), "affected_number", Allowed::Count),
        ("org_boilerplate", json!("text"), "org_boilerplate", Allowed::Text),
        ("org_boilerplate", json!({"de": "a\u{0}b"}), "org_boilerplate.de", Allowed::Characters),
        ("org_boilerplate", json!({"de": "\u{202E}nebo"}), "org_boilerplate.de", Allowed::Characters),
        ("org_boilerplate", json!({"de": "x".repeat(20_001)}), "org_boilerplate.de", Allowed::Length(20_000)),
        ("org_name", json!({"de": {"plain": "Klinikum\u{E000}"}}), "org_name.de.plain", Allowed::Characters),
        ("org_name", json!({"de": {"plain": "K".repeat(2_001)}}), "org_name.de.plain", Allowed::Length(2_000)),
        (
            "org_address",
            json!({"street": "Gasse 1\nHof", "postcode": "1", "town": "Ort"}),
            "org_address.street",
            Allowed::Address,
        ),
        ("contact", json!({"phone": "0511\u{1B}[2J"}), "contact.phone", Allowed::Characters),
        ("org_name", json!({"de": {"nominative": "das Klinikum"}}), "org_name.de", Allowed::Name),
        ("contact", json!({"email": "a@b"}), "contact.email", Allowed::Email),
        ("contact", json!({}), "contact", Allowed::Contact),
        ("org_address", json!({"street": "Gasse 1"}), "org_address", Allowed::Address),
        ("org_website", json!({"url": "javascript:alert(1)"}), "org_website", Allowed::Link),
        ("data", json!([{"key": "p", "group": "patients"}]), "data.p", Allowed::FieldNeeded("confidentiality".into())),
        ("data", json!([{"key": "P!", "group": "patients"}]), "data.key", Allowed::RecordKey),
        ("data", json!({"key": "p"}), "data", Allowed::Records),
    ];
    for (id, value, path, allowed) in cases {
        assert_eq!(refused(id, &value), (path.to_owned(), allowed), "{id} = {value}");
    }
    let doubled = json!([{"key": "p", "group": "patients", "confidentiality": "open"}, {"key": "p", "group": "employees", "confidentiality": "open"}]);
    assert_eq!(refused("data", &doubled).0, "data.p");
    let (path, allowed) =
        refused("data", &json!([{"key": "p", "group": "patients", "confidentiality": "open", "colour": "red"}]));
    assert!(
        path == "data.p.colour" && matches!(allowed, Allowed::Field(fields) if fields.contains(&"group".to_owned()))
    );
    let (path, allowed) = refused("systems_off", &json!(["email", "email"]));
    assert!(path == "systems_off" && matches!(allowed, Allowed::SomeOfOrOther(_)));
}

#[test]
fn an_answer_in_words_where_the_family_is_open() {
    let fax = json!({"other": {"de": "das Faxgerät", "da": " faxen "}});
    let read = |id: &str, value| read_fact(id, &value, &catalogue(), &berlin()).unwrap().1.value.unwrap();
    let texts = [("da", "faxen"), ("de", "das Faxgerät")].map(|(code, text)| (code.to_owned(), text.into()));
    assert_eq!(read("attack_kind", fax.clone()), Value::Choice(Choice::Other(texts.into())));
    let list = json!([fax, "email", {"other": {"de": "der Empfang"}}]);
    let value = read("systems_off", list);
    let Value::Choices(choices) = &value else { panic!("{value:?}") };
    assert_eq!(choices.iter().map(Choice::key).collect::<Vec<_>>(), ["other", "email", "other"]);
    let data = json!([{"key": "p", "group": {"other": {"en": "donors"}}, "confidentiality": "open"}]);
    let Value::Records(records) = read("data", data.clone()) else { panic!("{data}") };
    assert_eq!((records[0].choice("group"), records[0].choice("category")), (Some("other"), None));
    assert_eq!(Value::Records(records).to_json(), data);

    let long = json!({"other": {"de": "x".repeat(301)}});
    let (fax, empty) = (json!({"other": {"de": "das Faxgerät"}}), json!({"other": {"de": " "}}));
    let attacks = |keys: &[&str]| keys.iter().map(|key| (*key).to_owned()).collect::<Vec<_>>();
    let cases = [
        ("attack_kind", long, "attack_kind.other.de", Allowed::Length(300)),
        ("attack_kind", empty, "attack_kind.other", Allowed::Text),
        ("attack_kind", json!({"other": "Fax"}), "attack_kind.other", Allowed::Text),
        ("attack_kind", json!({"other": {"de": "a\u{202E}b"}}), "attack_kind.other.de", Allowed::Characters),
        ("paper_work", fax.clone(), "paper_work", Allowed::OneOf(attacks(&["yes", "partly"]))),
    ];
    for (id, value, path, allowed) in cases {
        assert_eq!(refused(id, &value), (path.to_owned(), allowed), "{id} = {value}");
    }
    for (id, value) in [
        ("attack_kind", json!("other")),
        ("attack_kind", json!({"other": {"de": "a"}, "key": "phishing"})),
        ("attack_kind", json!({})),
    ] {
        assert!(matches!(refused(id, &value).1, Allowed::OneOfOrOther(_)), "{value}");
    }
    // Two answers that say the same are one, in whatever language they do.
    let twice = json!([fax, {"other": {"de": "das faxgerät", "da": "telefax"}}]);
    for list in [twice, json!([]), json!([{"other": {}}]), json!(vec!["email"; 201])] {
        assert!(matches!(refused("systems_off", &list).1, Allowed::SomeOfOrOther(_) | Allowed::Text), "{list}");
    }
}

#[test]
fn pictures_and_colours() {
    let read = |id: &str, value: &serde_json::Value| read_fact(id, value, &catalogue(), &berlin()).unwrap().1;
    assert_eq!(read("org_colour", &json!("#00A3FF")).to_json(), json!("#00a3ff"));
    let svg = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"><rect fill="#00a3ff"/></svg>"##;
    let logo = |media: &str, bytes: &[u8]| json!({"media": media, "data": STANDARD.encode(bytes)});
    let given = logo("image/svg+xml", svg.as_bytes());
    let fact = read("org_logo", &given);
    let Some(Value::Image(image)) = &fact.value else { panic!("{fact:?}") };
    assert_eq!((image.width, image.height, &image.bytes[..]), (4_000, 3_000, svg.as_bytes()));
    assert_eq!(fact.to_json(), given);
    // A line break in the data is none in the picture.
    let broken = json!({"media": "image/svg+xml", "data": given["data"].as_str().unwrap().replacen('A', "\nA", 1)});
    assert_eq!(read("org_logo", &broken), fact);

    let picture = |fault: ImageFault| Allowed::Picture(fault);
    let script = svg.replace("<rect", "<script/><rect");
    let cases = [
        ("org_colour", json!("blue"), Allowed::Colour),
        ("org_colour", json!("#12345g"), Allowed::Colour),
        ("org_logo", json!("logo.png"), Allowed::Image),
        ("org_logo", logo("image/gif", b"GIF89a"), Allowed::Image),
        ("org_logo", json!({"media": "image/png", "data": "%%%"}), Allowed::Image),
        ("org_logo", json!({"media": "image/png"}), Allowed::Image),
        ("org_logo", logo("image/png", svg.as_bytes()), picture(ImageFault::NotPng)),
        ("org_logo", logo("image/svg+xml", script.as_bytes()), picture(ImageFault::Script("script".into()))),
        (
            "org_logo",
            logo("image/png", &vec![0; 2_000_001]),
            picture(ImageFault::Bytes { media: Media::Png, bytes: 2_000_001 }),
        ),
    ];
    for (id, value, allowed) in cases {
        assert_eq!(refused(id, &value), (id.to_owned(), allowed));
    }
    // 30,000 × 30,000 pixels say so themselves, in 33 bytes.
    let huge = b"\x89PNG\r\n\x1A\n\0\0\0\x0DIHDR\0\0\x75\x30\0\0\x75\x30\x08\0\0\0\0\x43\x4C\xA7\x66";
    let error = read_fact("org_logo", &logo("image/png", huge), &catalogue(), &berlin()).unwrap_err();
    let (id, arguments) = error.message();
    assert_eq!(id, "error-fact-image");
    assert_eq!((arguments["allowed"].as_str(), arguments["list"].as_str()), ("image-pixels", "30000 × 30000"));
}

#[test]
fn fonts_inks_and_styles() {
    let plex = include_bytes!("../../typeset/fonts/IBMPlexSans-Regular.ttf");
    let read = |id: &str, value: &serde_json::Value| read_fact(id, value, &catalogue(), &berlin()).unwrap().1;
    let font = |media: &str, bytes: &[u8]| json!({"media": media, "data": STANDARD.encode(bytes)});
    let fact = read("org_font_regular", &font("font/ttf", plex));
    let Some(Value::Font(face)) = &fact.value else { panic!("{fact:?}") };
    assert_eq!((face.name.as_str(), face.bytes.len()), ("IBM Plex Sans Regular", plex.len()));
    assert!(fact.to_json() == font("font/ttf", plex), "it comes back as it went in");
    // A file with the ending `otf` may hold TrueType outlines; it says itself what it is.
    assert_eq!(read("org_font_regular", &font("font/otf", plex)), fact);

    let ink = json!({"spot": "HKS 43 K", "cmyk": [100, 60, 0, 20]});
    assert_eq!(read("print_colour", &ink).to_json(), ink);
    assert_eq!(
        read("print_colour", &json!({"spot": " ", "cmyk": [0, 0, 0, 1]})).to_json(),
        json!({"cmyk": [0, 0, 0, 1]})
    );
    let styles = json!([{"key": "headline", "style_role": "headline", "style_name": "Haus Titel"}]);
    assert_eq!(read("docx_styles", &styles).to_json(), styles);

    let mut restricted = plex.to_vec();
    let entry = restricted.windows(4).position(|tag| tag == b"OS/2").unwrap();
    let table = usize::try_from(u32::from_be_bytes(restricted[entry + 8..entry + 12].try_into().unwrap())).unwrap();
    restricted[table + 8..table + 10].copy_from_slice(&[0, 2]);
    let style = |name: &str| json!([{"key": "a", "style_role": "lead", "style_name": name}]);
    let spot = |name: &str| json!({"spot": name, "cmyk": [0, 0, 0, 100]});
    let cases = [
        ("org_font_bold", json!("Fira.ttf"), "org_font_bold", Allowed::Font),
        ("org_font_bold", font("font/woff2", plex), "org_font_bold", Allowed::Font),
        ("org_font_bold", font("font/ttf", b"wOF2"), "org_font_bold", Allowed::Typeface(FontFault::NotFont)),
        ("org_font_bold", font("font/ttf", &plex[..9_000]), "org_font_bold", Allowed::Typeface(FontFault::Damaged)),
        ("org_font_bold", font("font/ttf", &restricted), "org_font_bold", Allowed::Typeface(FontFault::Restricted)),
        ("print_colour", json!({"spot": "HKS 43 K"}), "print_colour", Allowed::Ink),
        ("print_colour", json!({"cmyk": [100, 60, 0]}), "print_colour", Allowed::Ink),
        ("print_colour", json!({"cmyk": [100, 60, 0, 101]}), "print_colour", Allowed::Ink),
        ("print_colour", json!({"cmyk": [100, 60, 0, 0.5]}), "print_colour", Allowed::Ink),
        ("print_colour", json!({"cmyk": [0, 0, 0, 0]}), "print_colour", Allowed::Ink),
        ("print_colour", json!({"cmyk": [0, 0, 0, 1], "rgb": "#000000"}), "print_colour", Allowed::Ink),
        ("print_colour", spot("all"), "print_colour.spot", Allowed::Spot),
        ("print_colour", spot("HKS\n43"), "print_colour.spot", Allowed::Spot),
        ("print_colour", spot(&"9".repeat(61)), "print_colour.spot", Allowed::Spot),
        ("docx_styles", style("a\nb"), "docx_styles.a.style_name", Allowed::Line),
        ("docx_styles", style(&"x".repeat(201)), "docx_styles.a.style_name", Allowed::Length(200)),
        ("docx_styles", style(" "), "docx_styles.a.style_name", Allowed::Line),
    ];
    for (id, value, path, allowed) in cases {
        assert_eq!(refused(id, &value), (path.to_owned(), allowed));
    }
    let error = read_fact("org_font_bold", &font("font/ttf", &restricted), &catalogue(), &berlin()).unwrap_err();
    let (id, arguments) = error.message();
    assert_eq!((id, arguments["allowed"].as_str()), ("error-fact-font", "font-restricted"));
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
fn pasted_text_becomes_plain_text() {
    let (_, fact) = read_fact(
        "org_boilerplate",
        &json!({"de": " Wir\r\nsind\tda.\u{2028}Dr.\u{A0}Holt ", "da": "  "}),
        &catalogue(),
        &berlin(),
    )
    .unwrap();
    assert_eq!(fact.value.unwrap().to_json(), json!({"de": "Wir sind da. Dr.\u{A0}Holt"}));
}

#[test]
fn a_long_wrong_value_is_cut_in_the_message() {
    let error = read_fact("attack_kind", &json!("x".repeat(5_000)), &catalogue(), &berlin()).unwrap_err().to_string();
    assert!(error.contains("xxx…") && error.len() < 400, "{error}");
}

#[test]
fn not_known_yet_is_a_value() {
    let (_, fact) = read_fact("affected_number", &json!(null), &catalogue(), &berlin()).unwrap();
    assert_eq!((fact.value.clone(), fact.certainty), (None, Certainty::Open));
    assert_eq!(fact.to_json(), json!(null));
    let (_, fact) =
        read_fact("affected_number", &json!({"value": null, "source": "forensics"}), &catalogue(), &berlin()).unwrap();
    assert_eq!(fact.source.text.as_deref(), Some("forensics"));
}

#[test]
fn what_is_known_about_a_fact() {
    let value = json!({"value": "ransomware", "certainty": "presumed", "source": {"text": "log", "person": "Ida Holt",
        "time": "2025-12-09T16:00"}, "as_of": "2025-12-09T16:05:00Z", "released_by": "Ida Holt", "release": "internal",
        "held": {"by": "police", "until": "2025-12-20T12:00", "reason": "investigation"}});
    let (_, fact) = read_fact("attack_kind", &value, &catalogue(), &berlin()).unwrap();
    assert_eq!((fact.certainty, fact.release), (Certainty::Presumed, ReleaseLevel::Internal));
    // A time in UTC is told on the clock of the case.
    assert_eq!(fact.as_of.unwrap().to_string(), "2025-12-09T17:05:00+01:00");
    assert_eq!(fact.source.time.unwrap().to_string(), "2025-12-09T16:00:00+01:00");
    assert!(!fact.is_for(ReleaseLevel::Partners) && fact.is_for(ReleaseLevel::Internal));
    assert_eq!(read_fact("attack_kind", &fact.to_json(), &catalogue(), &berlin()).unwrap().1, fact);
}

#[test]
fn what_cannot_be_known_about_a_fact() {
    let refused = |value| {
        let (path, allowed) = refused("systems_off", &value);
        (path, format!("{allowed}"))
    };
    let keys = ["email"];
    assert_eq!(
        refused(json!({"value": keys, "certainty": "presumed"})),
        ("systems_off.certainty".into(), "one-of confirmed".into())
    );
    assert_eq!(
        refused(json!({"value": null, "certainty": "confirmed"})),
        ("systems_off.certainty".into(), "one-of open".into())
    );
    assert_eq!(refused(json!({"value": keys, "release": "secret"})).0, "systems_off.release");
    assert_eq!(refused(json!({"value": keys, "sorce": "x"})), ("systems_off".into(), "wrapper".into()));
    assert_eq!(refused(json!({"value": keys, "held": {"reason": "x"}})), ("systems_off.held".into(), "held".into()));
}

#[test]
fn times_are_told_on_the_clock_of_the_case() {
    let at = |text: &str| Stamp::parse(text, &berlin()).map(|s| s.to_string());
    assert_eq!(at("2025-07-01T12:00"), Some("2025-07-01T12:00:00+02:00".into()));
    assert_eq!(at("2025-12-09 17:05"), Some("2025-12-09T17:05:00+01:00".into()));
    assert_eq!(at("2025-12-09T16:05:00-05:00"), Some("2025-12-09T22:05:00+01:00".into()));
    // The hour that the change of clocks skips is moved on.
    assert_eq!(at("2025-03-30T02:30"), Some("2025-03-30T03:30:00+02:00".into()));
    for wrong in ["", "now", "2025-12-09", "2025-02-30T10:00", "9999999999"] {
        assert_eq!(at(wrong), None, "{wrong}");
    }
    let (a, b) = (
        Stamp::parse("2025-12-09T10:00:00Z", &berlin()).unwrap(),
        Stamp::parse("2025-12-09T10:30", &berlin()).unwrap(),
    );
    assert!(a > b, "11:00 in Berlin is after 10:30 in Berlin");
}

#[test]
fn short_forms_mean_the_same() {
    let read = |id: &str, value| read_fact(id, &value, &catalogue(), &berlin()).unwrap().1.value.unwrap();
    assert_eq!(
        read("attack_at", json!("2025-12-09")),
        read("attack_at", json!({"precision": "day", "date": "2025-12-09"}))
    );
    assert_eq!(
        read("attack_at", json!("2025-12-09T17:05")),
        read("attack_at", json!({"precision": "exact", "date": "2025-12-09", "time": "17:05"}))
    );
    assert_eq!(read("affected_number", json!(7)), read("affected_number", json!({"number": 7, "precision": "exact"})));
    assert!(
        matches!(read("systems_off", json!(["email", "website"])), Value::Choices(keys) if keys == ["email".into(), "website".into()])
    );
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
