//! One small language with a message for each kind of value.
#![allow(clippy::unwrap_used, clippy::panic, reason = "helpers of tests")]

use herold_facts::{Catalogue, FactPath, read_fact};
use herold_notice::Sentence;
use herold_wording::{Binding, LanguageSource, Outcome, Scope, Wording};
use jiff::tz::TimeZone;

const CATALOGUE: &str = r#"
sections = ["s"]
open = ["group"]
[choices]
group = ["patients", "staff", "relatives"]
[[fact]]
id = "org_name"
section = "s"
kind = "name"
[[fact]]
id = "org_place"
section = "s"
kind = "text"
[[fact]]
id = "org_website"
section = "s"
kind = "link"
[[fact]]
id = "attack_at"
section = "s"
kind = "moment"
[[fact]]
id = "treated"
section = "s"
kind = "period"
[[fact]]
id = "affected"
section = "s"
kind = "count"
[[fact]]
id = "groups"
section = "s"
kind = "choices"
choices = "group"
[[fact]]
id = "first_group"
section = "s"
kind = "choice"
choices = "group"
[[fact]]
id = "contact"
section = "s"
kind = "contact"
"#;

const LANGUAGE: &str = r#"
tag = "de-DE"
name = "Deutsch"
zone = "Europe/Berlin"
name_forms = ["nominative", "genitive", "dative"]
text_form = "nominative"
genders = ["m", "f", "n", "pl"]
[list]
word = "und"
around = "sowie"
[[derive]]
form = "genitive"
gender = "none"
ends = ["s"]
pattern = "{}’"
[[derive]]
form = "genitive"
gender = "none"
pattern = "{}s"
"#;

const NOTICES: &str = r#"
moment-exact = exact { $date } { $time }
moment-about = about { $date } { $time }
moment-day = day { $date }
moment-month = month { $month_year }
moment-since-day = from { $date } on
moment-since-month = from { $month_year } on
moment-from-to-months = from { $month_year } to { $until_month_year }
moment-between-months = between { $month_year } and { $until_month_year }
moment-from-to = from { $date } to { $until_date }
moment-from-to-days = from { $day } to { $until_date }
moment-between-days-month = between { $day } and { $until_date }
moment-night-to = night { $date }
moment-early-morning = early { $date }
moment-since-at-least = since { $date } { $time }
moment-since-at-least-day = since { $date }
moment-between = between { $date } { $time } and { $until_date } { $until_time }
moment-between-days = between { $date } and { $until_date }
count-exact = { $number }
count-about = rund { $number }
count-at-least = mindestens { $number }
count-up-to = bis zu { $number }
period-days = { $from } bis { $to }
period-years = Jahre { $from_year } bis { $to_year }
period-until = bis { $to }
period-until-year = bis Jahr { $to_year }
hours-day = { $first } { $from }–{ $to }
hours-days = { $first } bis { $last } { $from }–{ $to }
day-1 = Montag
day-2 = Dienstag
day-3 = Mittwoch
day-4 = Donnerstag
day-5 = Freitag
day-6 = Samstag
day-7 = Sonntag
furniture-running-header = x
furniture-page-before = x
furniture-page-between = x
furniture-description = x
furniture-side-by-side = x
furniture-end = x
furniture-logo = x
furniture-letter-footer = x
review-draft = x
review-version = x
letterhead-organisation = x
letterhead-street = x
letterhead-town = x
letterhead-town-plain = x
letterhead-website = x
letterhead-press = x
label-press-release = x
name-genitive = Mitteilung { FORM($org_name, form: "genitive") }.
name-alone = { $org_name }
website-host = { PART($org_website, part: "host") }
place = { $org_place }.
moment = { MOMENT($attack_at) }.
moment-state = { MOMENT($attack_at, as: "state") }.
moment-date = Seit { DATE($attack_at) }.
period = { $treated }.
count = { $affected } { PLURAL($affected) ->
    [one] Person
   *[other] Personen
}.
one = { PLURAL($affected) ->
    [one] { $affected } Person
    [1] eine Person
   *[other] { $affected } Personen
}.
groups = Daten von { $groups }.
groups-form = Den { FORM($groups, form: "dative") } { HAS($groups, key: "staff") ->
    [yes] auch
   *[no] nicht
} { PLURAL($groups) ->
    [one] allein
   *[other] gemeinsam
}.
groups-come = Es kommen { FORM($groups, form: "nominative") }.
first-key = { KEY($first_group) ->
    [patients] Behandelte.
   *[staff] Übrige.
}
first-shown = { $first_group }.
contact = { PART($contact, part: "name") }: { PART($contact, part: "phone") }, { PART($contact, part: "email") }, { PART($contact, part: "hours") }.
"#;

const FACTS: &str = "
section-s = S
group-patients = Patientinnen und Patienten
    .dative = behandelten Leuten
    .nominative = behandelte Leute
group-staff = Beschäftigten
    .dative = beschäftigten Leuten
    .nominative = beschäftigte Leute
group-relatives = Angehörigen
    .dative = angehörigen Leuten
    .nominative = angehörige Leute
group-other = { $text }
    .dative = { $text } (wem?)
    .nominative = { $text } (wer?)
    .whole = alle { $text }
";

/// Returns the questions, with the forms that the language has for answers in words.
pub(crate) fn catalogue() -> Catalogue {
    let bare = bare();
    let forms = wording().forms_of_own_words(&bare);
    bare.with_forms(&forms)
}

fn bare() -> Catalogue {
    Catalogue::from_toml(CATALOGUE).unwrap()
}

/// Returns the language.
pub(crate) fn wording() -> Wording {
    let mut facts = FACTS.to_owned();
    for question in bare().questions() {
        let id = question.id.as_str().replace('_', "-");
        facts += &format!("fact-{id} = F\n    .hint = H\n    .why = W\n");
        if !facts.contains(&format!("kind-{} ", question.kind.key())) {
            facts += &format!("kind-{} = K\n", question.kind.key());
        }
    }
    let files = [("language.toml", LANGUAGE), ("facts.ftl", &facts), ("notices.ftl", NOTICES)];
    let files = files.map(|(name, text)| (name.to_owned(), text.to_owned())).into();
    let source = LanguageSource { code: "de".to_owned(), files };
    Wording::load(&[source], &bare()).unwrap_or_else(|faults| panic!("{faults:#?}"))
}

/// Returns a fact with a value of the facts file, as a sentence gets it.
pub(crate) fn binding(id: &str, value: &serde_json::Value) -> Binding {
    let catalogue = catalogue();
    let (_, fact) = read_fact(id, value, &catalogue, &TimeZone::UTC).unwrap();
    Binding {
        value: fact.value.unwrap(),
        family: catalogue.question(id).unwrap().kind.family().map(|family| family.name.clone()),
        paths: vec![FactPath::new(id)],
        certainty: fact.certainty,
    }
}

/// Returns the sentence of a message that is said.
pub(crate) fn said<const N: usize>(language: &str, message: &str, facts: [(&str, Binding); N]) -> Sentence {
    let scope = Scope { facts: facts.map(|(name, value)| (name.to_owned(), value)).into(), ..Scope::default() };
    match wording().realise(language, message, &scope).unwrap() {
        Outcome::Said(sentence) => *sentence,
        other => panic!("{message}: {other:?}"),
    }
}
