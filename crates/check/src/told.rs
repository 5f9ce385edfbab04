use crate::read::{Reader, choice, field, list, path, shown_field, text};
use crate::rules;
use herold_facts::{Catalogue, Confidentiality, FactPath, Record};

/// How people are told, what they are advised, and whom they can ask.
pub(crate) fn check(reader: &mut Reader<'_>, catalogue: &Catalogue) {
    told(reader);
    advice(reader, catalogue);
    help(reader);
    contacts(reader);
}

fn told(reader: &mut Reader<'_>) {
    if reader.has("tell_by", &["digital_post"]) && !reader.has("tell_by", &["letter"]) {
        reader.add(rules::DIGITAL_POST_ONLY, &[path("tell_by")], &[]);
    }
    let mut reached = reader.data_from(Confidentiality::Reachable);
    if let Some(record) = reached.find(|record| record.choice("group") == Some("children")) {
        let told = reader.is("letter_to", &["guardian", "legal_representative"])
            || reader.has("advice", &["tell_children"])
            || reader.records("data").iter().any(|r| r.choice("group") == Some("guardians"));
        if !told {
            let facts = [path("letter_to"), field("data", record, "group")];
            reader.add(rules::CHILDREN_WITHOUT_GUARDIANS, &facts, &[]);
        }
    }
}

/// Advice that is right whatever data are concerned, although the catalogue proposes it for some.
const GENERAL_ADVICE: [&str; 7] =
    ["be_alert", "no_codes", "no_links", "call_back", "no_blackmail", "report_misuse", "two_factor"];

fn advice(reader: &mut Reader<'_>, catalogue: &Catalogue) {
    let proposed = |category: &str| catalogue.first_for("advice", "data.category", category);
    let given: Vec<&str> = reader.keys("advice").collect();
    // Data for which the same advice is missing are named together.
    let mut missing: Vec<(&[String], Vec<&Record>)> = Vec::new();
    for record in reader.data_from(Confidentiality::Reachable) {
        let fitting = record.choice("category").map(proposed).unwrap_or_default();
        if fitting.is_empty() || fitting.iter().any(|advice| given.contains(&advice.as_str())) {
            continue;
        }
        match missing.iter_mut().find(|(advice, _)| *advice == fitting) {
            Some((_, records)) if records.iter().any(|r| r.choice("category") == record.choice("category")) => {}
            Some((_, records)) => records.push(record),
            None => missing.push((fitting, vec![record])),
        }
    }
    for (fitting, records) in missing {
        let categories = records.iter().map(|record| shown_field("data", record, "category"));
        let names = fitting.iter().map(|advice| choice("advice", advice));
        let places = records.iter().map(|record| field("data", record, "category"));
        let facts: Vec<FactPath> = [path("advice")].into_iter().chain(places).collect();
        reader.add(rules::ADVICE_MISSING, &facts, &[("category", list(categories)), ("advice", list(names))]);
    }
    let concerned: Vec<&Record> = reader.data_from(Confidentiality::Open).collect();
    // Data that nobody has named may be of any kind.
    if concerned.iter().all(|record| record.choice("category").is_some()) {
        let fits = |advice: &str| {
            let categories = concerned.iter().filter_map(|record| record.choice("category"));
            categories.into_iter().any(|category| proposed(category).iter().any(|fitting| fitting == advice))
        };
        let special = |advice: &str| {
            !GENERAL_ADVICE.contains(&advice)
                && catalogue.families().get("data_category").is_some_and(|all| {
                    all.iter().any(|category| proposed(category).iter().any(|fitting| fitting == advice))
                })
        };
        for advice in given.iter().filter(|advice| special(advice) && !fits(advice)) {
            let facts = [path("advice").join(advice), path("data")];
            reader.add(rules::ADVICE_UNFITTING, &facts, &[("advice", choice("advice", advice))]);
        }
    }
    if given.contains(&"nothing_to_do") && reader.count_choices("advice") > 1 {
        reader.add(rules::NOTHING_TO_DO_AND_ADVICE, &[path("advice")], &[]);
    }
}

fn help(reader: &mut Reader<'_>) {
    // Advice on a kind of data tells readers that it is concerned.
    let concerned = reader.data_from(Confidentiality::Open).any(|record| {
        record.choice("category").is_some_and(|c| ["identity_numbers", "insurance_numbers"].contains(&c))
    });
    for record in reader.records("help_offers").iter().filter(|r| r.choice("topic") == Some("identity_numbers")) {
        if !concerned {
            reader.add(
                rules::HELP_WITHOUT_CATEGORY,
                &[field("help_offers", record, "topic"), path("data")],
                &[("topic", choice("help_topic", "identity_numbers"))],
            );
        }
    }
}

fn contacts(reader: &mut Reader<'_>) {
    for id in ["contact", "press_contact", "dpo"] {
        if reader.contact(id).is_some_and(|contact| contact.phone.is_none() && contact.email.is_none()) {
            reader.add(rules::CONTACT_UNREACHABLE, &[path(id)], &[("contact", text(&format!("fact-{id}")))]);
        }
    }
    if !reader.stated("quote_text") {
        return;
    }
    let speaker = reader.contact("quote_speaker");
    if speaker.is_none_or(|speaker| speaker.name.is_none() || speaker.function.is_empty()) {
        reader.add(rules::QUOTE_UNATTRIBUTED, &[path("quote_speaker"), path("quote_text")], &[]);
    }
}
