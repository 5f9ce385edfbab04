//! Values in a facts file: what each kind of question takes, and what it refuses by place.
#![allow(clippy::unwrap_used, clippy::panic, reason = "helpers of tests")]

mod common;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use common::{berlin, catalogue, refused};
use herold_facts::{Allowed, Choice, FontFault, ImageFault, Media, Value, read_fact};
use serde_json::json;

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
