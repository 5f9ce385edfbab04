use crate::read::{Reader, choice, field, path, shown_field};
use crate::rules;
use herold_facts::Record;

/// Systems, services, emergency care and restoration.
pub(crate) fn check(reader: &mut Reader<'_>) {
    systems(reader);
    services(reader);
    emergency(reader);
}

/// Systems whose name covers others.
const WIDE: [&str; 2] = ["whole_it", "internal_systems"];

fn systems(reader: &mut Reader<'_>) {
    for key in reader.keys("systems_not_affected") {
        if reader.has("systems_affected", &[key]) {
            reader.add(
                rules::SYSTEM_AFFECTED_AND_NOT,
                &[path("systems_not_affected").join(key), path("systems_affected")],
                &[("system", choice("system", key))],
            );
        }
    }
    let down = |key: &str| reader.has("systems_affected", &[key]) || reader.has("systems_off", &[key]);
    let wide = WIDE.into_iter().any(down);
    let lost: Vec<&str> = reader.keys("systems_restored").filter(|key| !wide && !down(key)).collect();
    for key in lost {
        reader.add(
            rules::SYSTEM_RESTORED_NOT_HIT,
            &[path("systems_restored").join(key), path("systems_affected")],
            &[("system", choice("system", key))],
        );
    }
    for record in reader.records("restoration_dates") {
        if record.choice("system").is_some_and(|key| reader.has("systems_restored", &[key])) {
            reader.add(
                rules::SYSTEM_RESTORED_AND_DUE,
                &[field("restoration_dates", record, "by"), path("systems_restored")],
                &[("system", shown_field("restoration_dates", record, "system"))],
            );
        }
    }
    if reader.is("backups", &["affected"]) && reader.confirmed("restoration_by") {
        reader.add(rules::DATE_DESPITE_BACKUPS, &[path("restoration_by"), path("backups")], &[]);
    }
}

fn state_path(record: &Record) -> herold_facts::FactPath {
    field("services_limited", record, "state")
}

fn services(reader: &mut Reader<'_>) {
    let both: Vec<&Record> = limited(reader)
        .filter(|record| record.choice("service").is_some_and(|key| reader.has("services_continuing", &[key])))
        .collect();
    let first = limited(reader).next();
    for record in both {
        reader.add(
            rules::SERVICE_LIMITED_AND_CONTINUING,
            &[state_path(record), path("services_continuing")],
            &[("service", shown_field("services_limited", record, "service"))],
        );
    }
    if let Some(record) = first.filter(|_| reader.is("restoration", &["complete"])) {
        reader.add(
            rules::COMPLETE_BUT_LIMITED,
            &[path("restoration"), state_path(record)],
            &[("service", shown_field("services_limited", record, "service"))],
        );
    }
    if let Some(record) = first.filter(|_| reader.is_yes("all_as_usual")) {
        reader.add(
            rules::AS_USUAL_BUT_LIMITED,
            &[path("all_as_usual"), state_path(record)],
            &[("service", shown_field("services_limited", record, "service"))],
        );
    }
}

/// Returns the services that are limited in any way and have not been taken up again.
fn limited<'a>(reader: &Reader<'a>) -> impl Iterator<Item = &'a Record> + use<'a> {
    reader.records("services_limited").iter().filter(|record| record.choice("state") != Some("resumed"))
}

fn emergency(reader: &mut Reader<'_>) {
    let closed = reader
        .records("services_limited")
        .iter()
        .find(|r| r.choice("service") == Some("emergency_department") && r.choice("state") == Some("suspended"));
    let open = reader.is("emergency_state", &["open", "open_with_waits", "reopened"]);
    let signed_off = reader.is("emergency_state", &["signed_off"]);
    if let Some(record) = closed.filter(|_| open) {
        reader.add(rules::EMERGENCY_OPEN_BUT_SUSPENDED, &[path("emergency_state"), state_path(record)], &[]);
    }
    if signed_off && reader.has("services_continuing", &["emergency_department", "emergency_care"]) {
        let facts = [path("emergency_state"), path("services_continuing")];
        reader.add(rules::EMERGENCY_CLOSED_BUT_CONTINUING, &facts, &[]);
    }
    if reader.has("patient_safety", &["care_assured"]) {
        let other = if signed_off { Some(path("emergency_state")) } else { closed.map(state_path) };
        if let Some(other) = other {
            reader.add(rules::CARE_ASSURED_BUT_CLOSED, &[path("patient_safety"), other], &[]);
        }
    }
}
