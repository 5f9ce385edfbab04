//! A small house: few facts, two languages, one kind of notice, whatever plan, parts and messages a test wants.
#![allow(dead_code, unreachable_pub, reason = "each test file uses its part")]
#![allow(clippy::unwrap_used, clippy::panic, reason = "helpers of tests")]

use herold_compose::{House, HouseError, HouseSources, Style};
use herold_facts::{Catalogue, FactSet, Kind, read_facts_file};
use herold_notice::{Notice, SegmentId};
use herold_wording::LanguageSource;
use jiff::tz::TimeZone;

pub const CATALOGUE: &str = r#"
sections = ["s"]
open = ["group"]
[choices]
attack = ["ransomware", "phishing"]
group = ["patients", "staff", "relatives"]
category = ["names", "health", "bank", "photos"]
confidentiality = ["excluded", "no_sign", "open", "reachable", "probably_taken", "accessed", "stolen", "published"]
system = ["email", "telephone"]
style = ["pairs", "neutral", "colon"]
[[fact]]
id = "org_name"
section = "s"
kind = "name"
[[fact]]
id = "org_short"
section = "s"
kind = "name"
[[fact]]
id = "gender_style"
section = "s"
kind = "choice"
choices = "style"
[[fact]]
id = "attack_kind"
section = "s"
kind = "choice"
choices = "attack"
presume = true
[[fact]]
id = "attack_at"
section = "s"
kind = "moment"
[[fact]]
id = "systems_off"
section = "s"
kind = "choices"
choices = "system"
[[fact]]
id = "affected"
section = "s"
kind = "count"
[[fact]]
id = "data"
section = "s"
kind = "records"
field = [
    { id = "group", kind = "choice", choices = "group", required = true },
    { id = "category", kind = "choice", choices = "category" },
    { id = "confidentiality", kind = "choice", choices = "confidentiality", required = true },
    { id = "number", kind = "count" },
    { id = "period", kind = "period" },
    { id = "as_of", kind = "stamp" },
    { id = "source", kind = "note" },
    { id = "released_by", kind = "note" },
]
[[fact]]
id = "restored_on"
section = "s"
kind = "date"
[[fact]]
id = "told_on"
section = "s"
kind = "date"
[[fact]]
id = "issued_at"
section = "s"
kind = "stamp"
[[fact]]
id = "update_since"
section = "s"
kind = "stamp"
[[fact]]
id = "quote_text"
section = "s"
kind = "text"
"#;

pub const NOTICE: &str = r#"
audience = "public"
person = "we"
address = "formal"
layouts = ["single"]
label = "label-note"
purpose = "inform"
order = 1
elements = []
"#;

/// The names of all facts and choices, and every message that the program asks for.
fn names() -> (String, String) {
    let catalogue = Catalogue::from_toml(CATALOGUE).unwrap();
    let mut facts = "section-s = S\n".to_owned();
    let mut kinds: Vec<&str> = Vec::new();
    for question in catalogue.questions() {
        facts += &format!("fact-{} = F\n    .hint = H\n    .why = W\n", question.id);
        if let Kind::Records(fields) = &question.kind {
            facts.extend(fields.iter().map(|field| format!("field-{}-{} = F\n", question.id, field.id)));
        }
        if !kinds.contains(&question.kind.key()) {
            kinds.push(question.kind.key());
        }
    }
    facts.extend(kinds.iter().map(|kind| format!("kind-{kind} = K\n")));
    for (family, keys) in catalogue.families() {
        facts.extend(keys.iter().map(|key| format!("{family}-{key} = {key}\n")));
        if catalogue.is_open(family) {
            facts += &format!("{family}-other = {{ $text }}\n");
        }
    }
    let facts = facts.lines().map(|line| {
        let (id, rest) = line.split_once(" = ").unwrap();
        format!("{} = {rest}\n", id.replace('_', "-"))
    });
    let mut notices = "moment-exact = on { $date } at { $time }\nmoment-day = on { $date }\n\
        moment-between = between { $date } and { $until_date }\nmoment-between-days = between { $date } and { $until_date }\n\
        count-exact = { $number }\nperiod-days = from { $from } to { $to }\nperiod-years = from { $from_year } to { $to_year }\n\
        period-until = up to { $to }\nperiod-until-year = up to { $to_year }\nmoment-month = in { $month_year }\n\
        moment-since-month = from { $month_year }\n\
        moment-from-to-months = from { $month_year } to { $until_month_year }\n\
        moment-between-months = between { $month_year } and { $until_month_year }\nmoment-from-to = from { $date } to { $until_date }\nmoment-from-to-days = from { $day } to { $until_date }\n\
        moment-between-days-month = between { $day } and { $until_date }\nlabel-note = Note\n"
        .to_owned();
    for id in ["about", "night-to", "early-morning", "since-day", "since-at-least", "since-at-least-day"] {
        notices += &format!("moment-{id} = x {{{{ $date }}}}\n");
    }
    for id in ["about", "at-least", "up-to"] {
        notices += &format!("count-{id} = {id} {{ $number }}\n");
    }
    for id in
        ["running-header", "page-before", "page-between", "description", "side-by-side", "end", "logo", "letter-footer"]
    {
        notices += &format!("furniture-{id} = x\n");
    }
    notices += "review-draft = x\nreview-version = x\n";
    notices += "furniture-characters = { $characters } characters\n";
    for id in ["organisation", "street", "town", "town-plain", "website", "press"] {
        notices += &format!("letterhead-{id} = x\n");
    }
    for day in 1..=7 {
        notices += &format!("day-{day} = x\n");
    }
    (facts.collect(), notices + "hours-day = x\nhours-days = x\n")
}

/// Returns a language with these messages.
pub fn language(code: &str, tag: &str, messages: &str) -> LanguageSource {
    let (facts, notices) = names();
    let toml = format!("tag = \"{tag}\"\nname = \"{code}\"\nzone = \"Europe/Berlin\"\n");
    let files = [("language.toml", toml), ("facts.ftl", facts), ("notices.ftl", notices + messages)];
    LanguageSource { code: code.to_owned(), files: files.map(|(name, text)| (name.to_owned(), text)).into() }
}

/// Returns a house with one notice, `note`, in English and German, whose messages are the same.
pub fn sources(plan: &str, parts: &[(&str, &str)], messages: &str) -> HouseSources {
    HouseSources {
        facts: CATALOGUE.to_owned(),
        notices: vec![("note".to_owned(), NOTICE.to_owned(), plan.to_owned())],
        parts: parts.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect(),
        languages: vec![language("en", "en-GB", messages), language("de", "de-DE", messages)],
    }
}

pub fn house(plan: &str, parts: &[(&str, &str)], messages: &str) -> House {
    House::load(&sources(plan, parts, messages)).unwrap_or_else(|e| panic!("{e}"))
}

/// Returns the faults of a house.
pub fn faults(sources: &HouseSources) -> Vec<String> {
    match House::load(sources) {
        Ok(_) => Vec::new(),
        Err(HouseError::Templates(faults)) => faults,
        Err(HouseError::Locales(faults)) => faults.iter().map(ToString::to_string).collect(),
        Err(other) => vec![other.to_string()],
    }
}

/// Returns facts written as the inside of a JSON object.
pub fn facts(house: &House, json: &str) -> FactSet {
    let zone = TimeZone::get("Europe/Berlin").unwrap();
    let json = format!("{{\"facts\": {{{json}}}}}");
    read_facts_file(json.as_bytes(), house.catalogue(), &zone).unwrap_or_else(|e| panic!("{e:?}"))
}

/// Returns the note in English.
pub fn note(house: &House, facts: &FactSet) -> Notice {
    let notices = house.compose(facts, "note", &["en"], &Style::default()).unwrap_or_else(|e| panic!("{e}"));
    notices.into_iter().next().unwrap()
}

/// Returns the note in English on facts written as the inside of a JSON object, a block a line with its segment.
pub fn said(house: &House, json: &str) -> String {
    let line = |block: &herold_notice::Block| format!("{}: {}", block.segment, block.text());
    note(house, &facts(house, json)).blocks.iter().map(line).collect::<Vec<_>>().join("\n").replace('\u{A0}', " ")
}

pub fn segment(id: &str) -> SegmentId {
    SegmentId(id.to_owned())
}
