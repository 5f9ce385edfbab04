//! Each fault that the lint refuses, in two small languages.
#![allow(clippy::unwrap_used, clippy::panic, reason = "helpers of tests")]

use herold_facts::Catalogue;
use herold_wording::{LanguageSource, Wording};

const CATALOGUE: &str = r#"
sections = ["s"]
[choices]
attack = ["ransomware", "phishing"]
org_kind = ["hospital"]
[[fact]]
id = "attack_kind"
section = "s"
kind = "choice"
choices = "attack"
[[fact]]
id = "org_name"
section = "s"
kind = "name"
[[fact]]
id = "org_short"
section = "s"
kind = "name"
[[fact]]
id = "org_kind"
section = "s"
kind = "choice"
choices = "org_kind"
[[fact]]
id = "affected"
section = "s"
kind = "count"
[[fact]]
id = "attack_at"
section = "s"
kind = "moment"
[[fact]]
id = "contact"
section = "s"
kind = "contact"
"#;

const FACTS: &str = "
section-s = S
kind-choice = Choice
kind-name = Name
kind-count = Count
kind-contact = Contact
kind-moment = Moment
fact-attack-at = At
    .hint = H
    .why = W
fact-attack-kind = Kind
    .hint = H
    .why = W
fact-org-name = Name
    .hint = H
    .why = W
fact-org-short = Name
    .hint = H
    .why = W
fact-org-kind = Kind
    .hint = H
    .why = W
org-kind-hospital = hospital
    .genitive = the hospital’s
fact-affected = Number
    .hint = H
    .why = W
fact-contact = Contact
    .hint = H
    .why = W
attack-ransomware = ransomware
    .indefinite = a ransomware attack
attack-phishing = phishing
    .indefinite = a phishing attack
";

/// The messages that code asks for by name.
fn needed() -> String {
    let mut text = String::new();
    for id in [
        "exact",
        "about",
        "day",
        "month",
        "since-day",
        "since-month",
        "from-to-months",
        "between-months",
        "from-to",
        "from-to-days",
        "between-days-month",
        "night-to",
        "early-morning",
        "since-at-least",
        "since-at-least-day",
        "between",
        "between-days",
    ] {
        text += &format!("moment-{id} = x\n");
    }
    for id in ["exact", "about", "at-least", "up-to"] {
        text += &format!("count-{id} = {{ $number }}\n");
    }
    for id in
        ["running-header", "page-before", "page-between", "description", "side-by-side", "end", "logo", "letter-footer"]
    {
        text += &format!("furniture-{id} = x\n");
    }
    text += "review-draft = x\nreview-version = x\n";
    for id in ["organisation", "street", "town", "town-plain", "website", "press"] {
        text += &format!("letterhead-{id} = x\n");
    }
    for day in 1..=7 {
        text += &format!("day-{day} = x\n");
    }
    text + "hours-day = x\nhours-days = x\nperiod-days = x\nperiod-years = x\nperiod-until = x\nperiod-until-year = x\nlabel-press-release = x\n"
}

fn language(code: &str, notices: &str, facts: &str) -> LanguageSource {
    let toml = format!(
        "tag = \"{code}-DE\"\nname = \"X\"\nzone = \"Europe/Berlin\"\nname_forms = [\"genitive\"]\ngenders = [\"m\"]\n"
    );
    LanguageSource {
        code: code.to_owned(),
        files: vec![
            ("language.toml".to_owned(), toml),
            ("facts.ftl".to_owned(), facts.to_owned()),
            ("notices.ftl".to_owned(), needed() + notices),
        ],
    }
}

/// Returns the faults of two languages whose notices differ in this message.
fn faults(german: &str, english: &str) -> Vec<String> {
    let catalogue = Catalogue::from_toml(CATALOGUE).unwrap();
    let sources = [language("de", german, FACTS), language("en", english, FACTS)];
    match Wording::load(&sources, &catalogue) {
        Ok(_) => Vec::new(),
        Err(faults) => faults.iter().map(ToString::to_string).collect(),
    }
}

fn both(message: &str) -> Vec<String> {
    let found = faults(message, message);
    // The same fault in both languages: one is enough to look at.
    found.into_iter().filter(|f| f.starts_with("locales/en")).collect()
}

#[test]
fn right_messages_pass() {
    let right = "
lead = { $person ->
    [we] We were hit by { FORM($attack_kind, form: \"indefinite\") }.
   *[they] { FORM($org_name, form: \"genitive\") } systems were hit. { KEY($attack_kind) -> 
        [phishing] A
       *[ransomware] B
    } { PLURAL($affected) ->
        [0] none
        [one] one
       *[other] { $affected }
    } { PART($contact, part: \"phone\") } { GENDER($org_name) ->
        [m] x
       *[none] y
    }
 }
";
    assert_eq!(both(right), Vec::<String>::new());
}

#[test]
fn a_message_missing_in_a_language() {
    assert_eq!(faults("lead = A\n", ""), ["locales/en/notices.ftl: lead: the message is missing in this language"]);
}

#[test]
fn an_unknown_fact() {
    assert_eq!(both("lead = { $atack_kind }\n"), ["locales/en/notices.ftl: lead: unknown fact $atack_kind"]);
}

#[test]
fn variables_that_differ_where_they_must_not() {
    assert_eq!(
        faults("lead = { $attack_kind }\n", "lead = { $affected }\n"),
        [
            "locales/en/notices.ftl: lead: has $affected, which de lacks",
            "locales/en/notices.ftl: lead: lacks $attack_kind, which de has"
        ]
    );
    // The name of the organisation is grammar.
    assert_eq!(faults("lead = { $org_name } { $affected }\n", "lead = { $affected }\n"), Vec::<String>::new());
}

#[test]
fn a_misspelt_term_parameter_and_its_value() {
    let term = "-house = { $case ->\n   *[nominative] the house\n    [genitive] the house’s\n }\n";
    assert_eq!(both(&format!("{term}lead = {{ -house(case: \"genitive\") }}\n")), Vec::<String>::new());
    assert_eq!(
        both(&format!("{term}lead = {{ -house(cas: \"genitive\") }}\n")),
        ["locales/en/notices.ftl: lead: `-house` has no parameter `cas`"]
    );
    assert_eq!(
        both(&format!("{term}lead = {{ -house(case: \"genitiv\") }}\n")),
        ["locales/en/notices.ftl: lead: `genitiv` is none of nominative, genitive"]
    );
    assert_eq!(
        both("lead = { -hose }\n"),
        ["locales/en/notices.ftl: lead: refers to the term `-hose`, which does not exist"]
    );
}

#[test]
fn misspelt_forms_functions_parts_and_variants() {
    let cases = [
        (
            "{ FORM($attack_kind, form: \"indefinit\") }",
            "form `indefinit` of `attack` is missing for ransomware, phishing",
        ),
        ("{ FORM($attack_kind, frm: \"indefinite\") }", "FORM has no parameter `frm`"),
        ("{ FORM($org_name, form: \"dative\") }", "names have no form `dative`; there are genitive"),
        ("{ FROM($attack_kind) }", "FROM is not known here; there are FORM, DATE, TIME, MOMENT, PART"),
        (
            "{ PART($contact, part: \"fone\") }",
            "$contact has no part `fone`; there are name, function, phone, email, hours",
        ),
        ("{ MOMENT($attack_at, as: \"stat\") }", "MOMENT says nothing as `stat`; there is state"),
        ("{ DATE($attack_kind) }", "DATE cannot show $attack_kind, a choice"),
        ("{ $contact }", "$contact cannot be shown alone; use PART, KEY or FORM"),
        ("{ $person }", "$person is a choice of style: select by it, do not show it"),
    ];
    for (placeable, what) in cases {
        assert_eq!(both(&format!("lead = A {placeable}\n")), [format!("locales/en/notices.ftl: lead: {what}")]);
    }
    let selectors = [
        ("KEY($attack_kind)", "phising", "ransomware", "`phising` is none of ransomware, phishing"),
        ("CERTAINTY($attack_kind)", "assumed", "confirmed", "`assumed` is none of confirmed, presumed"),
        ("PLURAL($affected)", "few", "other", "`few` is none of one, other"),
        ("$person", "us", "they", "`us` is none of we, they"),
        ("GENDER($org_name)", "masc", "none", "`masc` is none of m, none"),
    ];
    for (selector, variant, default, what) in selectors {
        let message = format!("lead = {{ {selector} ->\n    [{variant}] A\n   *[{default}] B\n }}\n");
        assert_eq!(both(&message), [format!("locales/en/notices.ftl: lead: {what}")]);
    }
}

#[test]
fn a_message_that_stands_twice_or_cannot_be_read() {
    assert_eq!(both("lead = A\nlead = B\n"), ["locales/en/notices.ftl: lead: stands in notices.ftl as well"]);
    let broken = both("lead = { $attack_kind\n");
    assert!(broken[0].starts_with("locales/en/notices.ftl: line "), "{broken:?}");
}

#[test]
fn a_choice_without_a_name() {
    let catalogue = Catalogue::from_toml(CATALOGUE).unwrap();
    let less = FACTS.replace("attack-phishing = phishing\n    .indefinite = a phishing attack\n", "");
    let sources = [language("de", "", FACTS), language("en", "", &less)];
    let faults: Vec<String> =
        Wording::load(&sources, &catalogue).err().unwrap().iter().map(ToString::to_string).collect();
    assert!(faults.contains(&"locales/en/facts.ftl: attack-phishing: the choice has no name".to_owned()), "{faults:?}");
}

#[test]
fn a_kind_without_the_form_by_which_an_organisation_is_called() {
    let catalogue = Catalogue::from_toml(CATALOGUE).unwrap();
    let called = "lead = { FORM($org_short, form: \"genitive\") } systems { GENDER($org_short) ->\n    [m] x\n   *[none] y\n }\n";
    let gendered =
        FACTS.replace("    .genitive = the hospital’s\n", "    .genitive = the hospital’s\n    .gender_key = none\n");
    // Also in a language of some notices alone, which names no kind by itself.
    let english = |toml: &str, facts: &str| {
        let mut english = language("en", called, facts);
        english.files[0].1 += toml;
        let sources = [language("de", called, &gendered), english];
        let said = [("press-release".to_owned(), [("lead".to_owned())].into())].into();
        let (_, faults) = Wording::examine(&sources, &catalogue, &said);
        faults.iter().map(ToString::to_string).collect::<Vec<_>>()
    };
    let lacks = |form: &str| {
        format!(
            "locales/en/facts.ftl: org-kind-hospital.{form}: sentences call an organisation without a short name by this form"
        )
    };
    let bare = gendered.replace("    .genitive = the hospital’s\n", "");
    for toml in ["", "covers = [\"press-release\"]\n"] {
        assert_eq!(english(toml, &gendered), Vec::<String>::new());
        assert_eq!(english(toml, FACTS), [lacks("gender_key")]);
        assert_eq!(english(toml, &bare), [lacks("genitive")]);
        let none = bare.replace("org-kind-hospital = hospital\n    .gender_key = none\n", "");
        let missing = "locales/en/facts.ftl: org-kind-hospital: the choice has no name".to_owned();
        assert!(english(toml, &none).contains(&missing), "{toml}");
    }
}

#[test]
fn a_text_form_that_the_language_does_not_have() {
    let catalogue = Catalogue::from_toml(CATALOGUE).unwrap();
    let mut german = language("de", "", FACTS);
    german.files[0].1 += "text_form = \"dative\"\n";
    let faults = Wording::load(&[german], &catalogue).err().unwrap();
    assert_eq!(faults[0].to_string(), "locales/de/language.toml: text_form: `dative` is no form of this language");
}
