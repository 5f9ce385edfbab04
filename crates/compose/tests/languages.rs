//! Languages that cover some notices, which notices depend on a fact, and how people of all genders are named.
#![allow(clippy::unwrap_used, clippy::panic, reason = "helpers of tests")]

#[path = "common/small.rs"]
mod small;

use herold_compose::{ComposeError, House, HouseSources, Style};
use herold_wording::LanguageSource;
use small::{facts, faults, note, said, sources};

const MESSAGES: &str = "
hello = Hello { -there } { $org_short }.
attack = Attack: { $attack_kind }.
group = Data of { $data_group }.
open = { KEY($systems_off) ->
    [email] No e-mail.
   *[telephone] No telephone.
 }
-there = there
";

const PLAN: &str = "<p id=\"a\">{{ say(id=\"hello\") }}{{ say(id=\"attack\") }}</p>";
const OTHER_PLAN: &str = "{% if \"told_on\" in fresh or certainty.affected %}{% include \"part\" %}{% endif %}
    {% for l in lines %}<li id=\"l\" key=\"{{ l.status }}\">{{ say(id=\"group\", list=\"data\", where=l.where) }}</li>{% endfor %}";
const PART: &str = "<p id=\"p\">{{ say(id=\"open\", at=\"systems_off.email\", bind=\"restored_on\") }}</p>";

/// A house with two notices.
fn two() -> HouseSources {
    let mut two = sources(PLAN, &[("part", PART)], MESSAGES);
    let other = small::NOTICE.replace("order = 1", "order = 2");
    two.notices.push(("other".to_owned(), other, OTHER_PLAN.to_owned()));
    two
}

/// A language that has what the note says, less the lines that begin with one of these.
fn norwegian(covers: &str, less: &[&str]) -> LanguageSource {
    let mut language =
        small::language("nb", "nb-NO", "hello = Hei { $org_short }.\nattack = Angrep: { $attack_kind }.\n");
    language.files[0].1 += &format!("covers = [{covers}]\n");
    let choices = "attack-ransomware = utpressing\nattack-phishing = phishing\n";
    language.files[1].1 = choices.to_owned();
    for (_, text) in &mut language.files {
        *text =
            text.lines().filter(|l| !less.iter().any(|less| l.starts_with(less))).map(|l| format!("{l}\n")).collect();
    }
    language
}

fn with(language: LanguageSource) -> HouseSources {
    let mut sources = two();
    sources.languages.push(language);
    sources
}

#[test]
fn a_language_needs_what_its_notices_say() {
    let house = House::load(&with(norwegian("\"note\"", &[]))).unwrap_or_else(|e| panic!("{e}"));
    let facts = facts(&house, r#""org_short": {"en": {"plain": "Nordmark"}}, "attack_kind": "phishing""#);
    let notice = &house.compose(&facts, "note", &["nb"], &Style::default()).unwrap()[0];
    assert_eq!(notice.blocks[0].text(), "Hei Nordmark. Angrep: phishing.");
    assert_eq!(
        [house.covers("nb", "note"), house.covers("nb", "other"), house.covers("en", "other")],
        [true, false, true]
    );
    assert!(house.wording().screen("nb").is_none() && house.wording().screen("en").is_some());
    let error = house.compose(&facts, "other", &["en", "nb"], &Style::default()).unwrap_err();
    assert_eq!(error, ComposeError::NotCovered { language: "nb".to_owned(), kind: "other".to_owned() });
}

#[test]
fn what_a_language_lacks_is_found() {
    let of = |less: &[&str]| faults(&with(norwegian("\"note\"", less)));
    let missing = |id: &str| format!("locales/nb/notices.ftl: {id}: the message is missing in this language");
    assert_eq!(of(&["hello"]), [missing("hello")]);
    assert_eq!(of(&["label-note"]), [missing("label-note")]);
    assert_eq!(of(&["moment-day ="]), [missing("moment-day")]);
    assert_eq!(of(&["attack-phishing"]), ["locales/nb/facts.ftl: attack-phishing: the choice has no name"]);
    assert_eq!(
        faults(&with(norwegian("\"note\", \"gone\"", &[]))),
        ["locales/nb/language.toml: covers: there is no notice `gone`"]
    );
    // With the other notice more is needed.
    assert_eq!(faults(&with(norwegian("\"note\", \"other\"", &[]))), [missing("group"), missing("open")]);
}

#[test]
fn which_notices_depend_on_a_fact() {
    let house = House::load(&two()).unwrap();
    // By a message, by the full name instead of the short one, by what is derived, in a condition, by a part.
    for (fact, kinds) in [
        ("attack_kind", &["note"][..]),
        ("org_name", &["note"]),
        ("data", &["other"]),
        ("affected", &["other"]),
        ("told_on", &["other"]),
        ("update_since", &["other"]),
        ("systems_off", &["other"]),
        ("restored_on", &["other"]),
        ("issued_at", &[]),
    ] {
        assert_eq!(house.uses(fact), kinds, "{fact}");
    }
}

#[test]
fn messages_that_no_notice_says() {
    assert_eq!(House::load(&two()).unwrap().unsaid(), ["furniture-characters"]);
    let mut more = two();
    for language in &mut more.languages {
        language.files[2].1 += "inner = Inner.\nouter = { inner }\nhello-again = { hello }\n";
    }
    let unsaid = ["furniture-characters", "hello-again", "inner", "outer"];
    assert_eq!(House::load(&more).unwrap().unsaid(), unsaid);
    more.notices[0].2 = PLAN.replace("\"hello\"", "\"outer\"");
    assert_eq!(House::load(&more).unwrap().unsaid(), ["furniture-characters", "hello", "hello-again"]);
}

#[test]
fn people_of_all_genders_are_named_as_the_house_has_it() {
    let mut sources = sources("<p id=\"a\">{{ say(id=\"group\", list=\"data\") }}</p>", &[], MESSAGES);
    for language in &mut sources.languages {
        language.files[1].1 = language.files[1].1.replace(
            "group-patients = patients",
            "group-patients = { $gender_style ->\n    [neutral] people treated\n   *[pairs] he-patients and she-patients\n }",
        );
    }
    let house = House::load(&sources).unwrap_or_else(|e| panic!("{e}"));
    let data = r#""data": [{"key": "a", "group": "patients", "confidentiality": "open"}]"#;
    assert_eq!(said(&house, data), "a: Data of he-patients and she-patients.");
    let neutral = format!(r#"{data}, "gender_style": "neutral""#);
    assert_eq!(said(&house, &neutral), "a: Data of people treated.");
    let bound = &note(&house, &facts(&house, &neutral)).blocks[0].sentences[0].bound;
    assert!(bound.iter().any(|path| path.as_str() == "gender_style") && bound.is_sorted());
    assert_eq!(house.uses("gender_style"), ["note"]);
    assert_eq!(small::house(PLAN, &[], MESSAGES).uses("gender_style"), Vec::<&str>::new());
}
