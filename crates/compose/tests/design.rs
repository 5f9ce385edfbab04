//! What a notice takes from the profile to look like its house.
#![allow(clippy::unwrap_used, clippy::panic, reason = "helpers of tests fail loudly")]

mod common;

use common::{facts, house};
use herold_compose::Style;
use herold_notice::{Design, Font, Ink, Look, Role, Window};

const NAME: &str = r#""org_name": {"de": {"plain": "Klinik am See"}}"#;

fn design(kind: &str, json: &str) -> Design {
    let house = house();
    let facts = facts(&house, &format!(r#"{{"facts": {{{NAME}{json}}}}}"#));
    house.compose(&facts, kind, &["de"], &Style::default()).unwrap().remove(0).design
}

#[test]
fn the_line_above_the_window_is_the_sender_with_an_address() {
    let contact = r#", "org_website": {"url": "https://www.see.example"}, "press_contact": {"phone": "0461 1"}"#;
    let address = r#", "org_address": {"street": "Seeweg 1", "postcode": "24937", "town": "Flensburg"}"#;
    assert_eq!(design("patient-letter", contact).return_line, "Klinik am See");
    let whole = design("patient-letter", &format!("{contact}{address}"));
    assert_eq!(whole.return_line, "Klinik am See · Seeweg 1 · 24937 Flensburg");
}

#[test]
fn the_foot_of_a_letter_ends_lines_between_statements_and_stands_in_letters_alone() {
    let footer = r#", "letter_footer": {"de": "Klinik am See gGmbH · Träger: Kreis Nordmark, Rathausplatz 1, 24937 Flensburg · Geschäftsführerin: Dr. Anna Beispiel · Amtsgericht Flensburg HRB 1"}"#;
    let lines = [
        "Klinik am See gGmbH · Träger: Kreis Nordmark, Rathausplatz 1, 24937 Flensburg",
        "Geschäftsführerin: Dr. Anna Beispiel · Amtsgericht Flensburg HRB 1",
    ];
    assert_eq!(design("patient-letter", footer).footer, lines);
    assert_eq!(design("press-release", footer).footer, Vec::<String>::new());
}

#[test]
fn every_kind_has_the_look_that_its_plan_says() {
    let looks = |kind| design(kind, "").look;
    assert_eq!(looks("press-release"), Look::Press);
    assert_eq!(looks("website-notice"), Look::Page);
    assert_eq!(looks("patient-letter"), Look::Letter);
    assert_eq!(looks("poster"), Look::Poster);
    assert_eq!(looks("authority-worksheet"), Look::Sheet);
}

#[test]
fn window_colour_end_mark_and_embargo_come_from_facts_and_kind() {
    let json = r##", "letter_window": "danish", "org_colour": "#7a3b12", "embargo_until": "2026-02-11T12:00""##;
    let press = design("press-release", json);
    assert_eq!(press.window, Window::Danish);
    assert_eq!(press.accent().to_string(), "#7a3b12");
    assert_eq!(press.end_mark, "– Ende –");
    assert_eq!(press.every_page, "Sperrfrist: nicht veröffentlichen vor Mittwoch, 11.\u{a0}Februar 2026, 12:00 Uhr");
    let website = design("website-notice", json);
    assert_eq!((website.end_mark.as_str(), website.every_page.as_str()), ("", ""));
}

#[test]
fn fonts_print_colour_and_styles_come_from_the_profile_each_in_its_place() {
    let font = |face: &str| {
        let file = common::root().join(format!("crates/typeset/fonts/IBMPlexSans-{face}.ttf"));
        let font = Font::read(std::fs::read(file).unwrap()).unwrap();
        format!(r#"{{"media": "{}", "data": "{}"}}"#, font.media(), font.data())
    };
    let json = format!(
        r#", "org_font_regular": {}, "org_font_italic": {}, "org_font_bold": {{"value": {}, "release": "internal"}},
        "print_colour": {{"spot": "HKS 43 K", "cmyk": [100, 60, 0, 20]}},
        "docx_styles": [{{"key": "a", "style_role": "headline", "style_name": "Haus Titel"}},
            {{"key": "b", "style_role": "item", "style_name": "Haus Liste"}},
            {{"key": "c", "style_role": "headline", "style_name": "Haus Titel 2"}}]"#,
        font("Regular"),
        font("Italic"),
        font("Bold"),
    );
    let names = |design: &Design| {
        let faces = &design.faces;
        [&faces.regular, &faces.italic, &faces.semibold, &faces.bold]
            .map(|face| face.as_ref().map(|font| font.name.clone()))
    };
    let named = |name: &str| Some(name.to_owned());
    let made = design("press-release", &json);
    // What the audience may not know counts as not stated, here as everywhere.
    assert_eq!(names(&made), [named("IBM Plex Sans Regular"), named("IBM Plex Sans Italic"), None, None]);
    assert_eq!(made.ink, Some(Ink { spot: named("HKS 43 K"), cmyk: [100, 60, 0, 20] }));
    // A role that stands twice has its first name.
    let styles = [(Role::Headline, "Haus Titel".to_owned()), (Role::Item, "Haus Liste".to_owned())];
    assert_eq!(made.styles, styles);
    assert_eq!(names(&design("authority-worksheet", &json))[3], named("IBM Plex Sans Bold"));
    let bare = design("press-release", "");
    assert_eq!((names(&bare), bare.ink, bare.styles), ([const { None }; 4], None, Vec::new()));
}

#[test]
fn every_role_that_the_catalogue_offers_is_one_of_a_block() {
    let house = house();
    let keys = &house.catalogue().families()["style_role"];
    let records = keys.iter().map(|key| format!(r#"{{"key": "{key}", "style_role": "{key}", "style_name": "{key}"}}"#));
    let json = format!(r#", "docx_styles": [{}]"#, records.collect::<Vec<_>>().join(", "));
    let styles = design("press-release", &json).styles;
    let told = styles.iter().map(|(role, name)| (format!("{role:?}").to_lowercase(), name.clone()));
    assert_eq!(told.collect::<Vec<_>>(), keys.iter().map(|key| (key.clone(), key.clone())).collect::<Vec<_>>());
    assert_eq!(styles.len(), 12);
}
