use crate::moments::{at_least, at_most};
use crate::read::{Reader, field, list, path, shown, shown_field, text};
use crate::rules;
use herold_facts::{Confidentiality, Count, FactPath, Record, Value, missing_proof};

/// What the data ledger says: whether it is proven, and whether other answers agree with it.
pub(crate) fn check(reader: &mut Reader<'_>) {
    proof(reader);
    safe(reader);
    numbers(reader);
    publication(reader);
    not_published(reader);
    no_news(reader);
}

/// "Not affected" needs a source, a time and a person who releases it; "no sign so far" needs a time.
fn proof(reader: &mut Reader<'_>) {
    for record in reader.records("data") {
        let group = shown_field("data", record, "group");
        let missing = missing_proof(record);
        if !missing.is_empty() {
            let names = missing.iter().map(|name| text(&format!("proof-{name}")));
            reader.add(
                rules::EXCLUDED_UNPROVEN,
                &[field("data", record, "confidentiality")],
                &[("group", group), ("missing", list(names))],
            );
        } else if Confidentiality::stated(record) == Confidentiality::NoSign
            && !matches!(record.fields.get("as_of"), Some(Value::Stamp(_)))
        {
            reader.add(rules::NO_SIGN_UNDATED, &[field("data", record, "as_of")], &[("group", group)]);
        }
    }
}

/// Systems that hold data about people.
const HOLDS_DATA: [&str; 6] = [
    "databases",
    "patient_records",
    "hospital_information_system",
    "practice_system",
    "care_documentation",
    "whole_it",
];

fn safe(reader: &mut Reader<'_>) {
    let hit = reader.has("systems_affected", &HOLDS_DATA);
    for record in reader.records("data") {
        let group = shown_field("data", record, "group");
        let status = field("data", record, "confidentiality");
        if Confidentiality::proven(record) == Confidentiality::Excluded && hit {
            reader.add(
                rules::SAFE_DATA_BUT_DATABASES_HIT,
                &[status.clone(), path("systems_affected")],
                &[("group", group.clone())],
            );
        }
        if Confidentiality::stated(record) == Confidentiality::Excluded
            && matches!(record.choice("integrity"), Some("altered" | "deleted"))
        {
            let facts = [status, field("data", record, "integrity")];
            reader.add(rules::EXCLUDED_BUT_ALTERED, &facts, &[("group", group)]);
        }
    }
}

fn numbers(reader: &mut Reader<'_>) {
    let Some(all) = reader.count("affected_number") else { return };
    let number = shown(&path("affected_number"));
    if let Some(most) = at_most(all) {
        for record in reader.records("data") {
            if matches!(record.fields.get("number"), Some(Value::Count(part)) if at_least(*part) > most) {
                let part = field("data", record, "number");
                let arguments = [("number", number.clone()), ("part", shown(&part))];
                reader.add(rules::NUMBER_SMALLER_THAN_PART, &[path("affected_number"), part], &arguments);
            }
        }
    }
    let same = |before: Count| before == all;
    if reader.count("affected_number_before").is_some_and(same) {
        let facts = [path("affected_number_before"), path("affected_number")];
        reader.add(rules::NUMBER_AS_BEFORE, &facts, &[("number", number)]);
    }
}

fn publication(reader: &mut Reader<'_>) {
    // What is announced or offered for sale need not be public yet.
    let public = reader.has("publication", &["samples", "downloadable", "removed"]);
    let dated = reader.stated("published_at");
    if (public || dated) && reader.data_from(Confidentiality::Published).next().is_none() {
        let first = if public { "publication" } else { "published_at" };
        reader.add(rules::PUBLICATION_WITHOUT_STATUS, &[path("data"), path(first)], &[]);
    }
    let published = reader.data_from(Confidentiality::Published).next();
    let other = published
        .map(|record| field("data", record, "confidentiality"))
        .or_else(|| dated.then(|| path("published_at")));
    if reader.has("publication", &["none_seen"]) && (public || other.is_some()) {
        let facts: Vec<FactPath> = std::iter::once(path("publication")).chain(other).collect();
        reader.add(rules::NONE_SEEN_BUT_PUBLISHED, &facts, &[]);
    }
}

/// "This was not published" beside data of that kind that were.
fn not_published(reader: &mut Reader<'_>) {
    for key in reader.keys("not_published") {
        let of_kind = |record: &&Record| record.choice("category") == Some(key);
        if let Some(record) = reader.data_from(Confidentiality::Published).find(of_kind) {
            reader.add(
                rules::CATEGORY_PUBLISHED_AND_NOT,
                &[path("not_published").join(key), field("data", record, "confidentiality")],
                &[("category", shown_field("data", record, "category"))],
            );
        }
    }
}

/// "Whoever hears nothing is not affected" is firm, and only true when everybody concerned is known and told.
fn no_news(reader: &mut Reader<'_>) {
    if !reader.is("no_news", &["not_affected"]) {
        return;
    }
    let open = reader.records("data").iter().find(|r| Confidentiality::proven(r) == Confidentiality::Open);
    if let Some(record) = open {
        let facts = [path("no_news"), field("data", record, "confidentiality")];
        reader.add(rules::NO_NEWS_TOO_FIRM, &facts, &[("group", shown_field("data", record, "group"))]);
    }
    if reader.is("tell_when", &["once_known", "in_phases"]) {
        reader.add(rules::NO_NEWS_TOO_EARLY, &[path("no_news"), path("tell_when")], &[]);
    }
}
