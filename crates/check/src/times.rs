use crate::moments::{earliest, latest};
use crate::read::{Reader, date_of, field, path, shown, shown_field, text};
use crate::rules;
use herold_facts::{FactPath, Value};
use jiff::civil::Date;

/// Times that cannot both be so, and promises that are broken when they are made.
pub(crate) fn check(reader: &mut Reader<'_>) {
    since_the_attack(reader);
    around_the_text(reader);
    promises(reader);
    deeds(reader);
}

fn since_the_attack(reader: &mut Reader<'_>) {
    let Some(attack) = reader.moment("attack_at") else { return };
    let attack_path = path("attack_at");
    let begin = earliest(attack);
    if reader.moment("discovered_at").is_some_and(|discovered| latest(discovered) < begin) {
        reader.add(
            rules::DISCOVERED_BEFORE_ATTACK,
            &[path("discovered_at"), attack_path.clone()],
            &[("discovered", shown(&path("discovered_at"))), ("attack", shown(&attack_path))],
        );
    }
    if reader.stamp("issued_at").is_some_and(|issued| issued.local() < begin) {
        reader.add(
            rules::ISSUED_BEFORE_ATTACK,
            &[path("issued_at"), attack_path.clone()],
            &[("issued", shown(&path("issued_at"))), ("attack", shown(&attack_path))],
        );
    }
    for (place, day) in restored(reader) {
        if day < begin.date() {
            let restored = shown(&place);
            reader.add(
                rules::RESTORED_BEFORE_ATTACK,
                &[place, attack_path.clone()],
                &[("restored", restored), ("attack", shown(&attack_path))],
            );
        }
    }
    if reader.date("published_at").is_some_and(|published| published < begin.date()) {
        reader.add(
            rules::PUBLISHED_BEFORE_ATTACK,
            &[path("published_at"), attack_path.clone()],
            &[("published", shown(&path("published_at"))), ("attack", shown(&attack_path))],
        );
    }
}

/// Returns every day on which something is to be, or is said to be, back.
fn restored(reader: &Reader<'_>) -> Vec<(FactPath, Date)> {
    let mut days: Vec<(FactPath, Date)> =
        ["restoration_by", "restored_at"].into_iter().filter_map(|id| Some((path(id), reader.date(id)?))).collect();
    if let Some(reopened) = reader.stamp("emergency_reopened_at") {
        days.push((path("emergency_reopened_at"), reopened.date()));
    }
    let records = reader.records("restoration_dates").iter();
    days.extend(records.filter_map(|r| Some((field("restoration_dates", r, "by"), date_of(r, "by")?))));
    days
}

fn around_the_text(reader: &mut Reader<'_>) {
    let Some(issued) = reader.stamp("issued_at") else { return };
    let issued_path = path("issued_at");
    let times = [
        ("next_update_at", rules::NEXT_UPDATE_NOT_LATER, "next"),
        ("embargo_until", rules::EMBARGO_NOT_LATER, "embargo"),
    ];
    for (id, rule, name) in times {
        if reader.stamp(id).is_some_and(|later| later <= issued) {
            let arguments = [(name, shown(&path(id))), ("issued", shown(&issued_path))];
            reader.add(rule, &[path(id), issued_path.clone()], &arguments);
        }
    }
    if reader.stamp("update_since").is_some_and(|since| since >= issued) {
        let arguments = [("since", shown(&path("update_since"))), ("issued", shown(&issued_path))];
        reader.add(rules::UPDATE_SINCE_NOT_EARLIER, &[path("update_since"), issued_path], &arguments);
    }
    for record in reader.records("data") {
        if matches!(record.fields.get("as_of"), Some(Value::Stamp(as_of)) if *as_of > issued) {
            reader.add(
                rules::AS_OF_AFTER_ISSUE,
                &[field("data", record, "as_of"), path("issued_at")],
                &[("group", shown_field("data", record, "group"))],
            );
        }
    }
}

fn promises(reader: &mut Reader<'_>) {
    if let (Some(told), Some(aware)) = (reader.date("told_on"), reader.stamp("aware_at"))
        && told < aware.date()
    {
        reader.add(
            rules::TOLD_BEFORE_AWARE,
            &[path("told_on"), path("aware_at")],
            &[("told", shown(&path("told_on"))), ("aware", shown(&path("aware_at")))],
        );
    }
    let Some(issued) = reader.stamp("issued_at") else { return };
    if reader.is("tell_when", &["by_date"]) && reader.date("tell_until").is_some_and(|until| until < issued.date()) {
        reader.add(
            rules::TELL_UNTIL_PAST,
            &[path("tell_until"), path("issued_at")],
            &[("until", shown(&path("tell_until"))), ("issued", shown(&path("issued_at")))],
        );
    }
    let mut days: Vec<(FactPath, Date)> = Vec::new();
    if !reader.is("restoration", &["complete"]) {
        days.extend(reader.date("restoration_by").map(|day| (path("restoration_by"), day)));
    }
    for record in reader.records("restoration_dates") {
        days.extend(date_of(record, "by").map(|day| (field("restoration_dates", record, "by"), day)));
    }
    for record in reader.records("services_limited").iter().filter(|r| r.choice("state") != Some("resumed")) {
        days.extend(date_of(record, "until").map(|day| (field("services_limited", record, "until"), day)));
    }
    for (place, day) in days {
        if day < issued.date() {
            let fact = text(&format!("fact-{}", place.fact()));
            let arguments = [("fact", fact), ("day", shown(&place)), ("issued", shown(&path("issued_at")))];
            reader.add(rules::PROMISE_PAST, &[place, path("issued_at")], &arguments);
        }
    }
}

/// What a text says to have happened cannot lie ahead of it.
fn deeds(reader: &mut Reader<'_>) {
    let Some(issued) = reader.stamp("issued_at") else { return };
    let mut days: Vec<(FactPath, Date)> = ["restored_at", "published_at", "told_on"]
        .into_iter()
        .filter_map(|id| Some((path(id), reader.date(id)?)))
        .collect();
    let authorities = reader.records("authorities").iter();
    days.extend(authorities.filter_map(|r| Some((field("authorities", r, "on"), date_of(r, "on")?))));
    if let Some(discovered) = reader.moment("discovered_at") {
        days.push((path("discovered_at"), earliest(discovered).date()));
    }
    for (place, day) in days {
        if day > issued.date() {
            let fact = text(&format!("fact-{}", place.fact()));
            let arguments = [("fact", fact), ("day", shown(&place)), ("issued", shown(&path("issued_at")))];
            reader.add(rules::DONE_AFTER_ISSUE, &[place, path("issued_at")], &arguments);
        }
    }
}
