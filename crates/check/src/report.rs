use crate::moments::{earliest, latest, more_hours_between};
use crate::read::{Reader, choice, field, list, path, shown, text};
use crate::rules;
use herold_facts::{Confidentiality, FactPath, Record};
use jiff::Span;

/// The hours within which the authority is told (GDPR Art. 33(1)).
const HOURS: i64 = 72;

/// What the law asks for: the report to the authority, and the word to those concerned.
pub(crate) fn check(reader: &mut Reader<'_>) {
    aware(reader);
    elements(reader);
    authorities(reader);
    risk(reader);
}

fn aware(reader: &mut Reader<'_>) {
    let Some(aware) = reader.stamp("aware_at") else { return };
    let aware_path = path("aware_at");
    if let Some(discovered) = reader.moment("discovered_at") {
        let facts = [aware_path.clone(), path("discovered_at")];
        let arguments = [("aware", shown(&facts[0])), ("discovered", shown(&facts[1]))];
        if aware.local() < earliest(discovered) {
            reader.add(rules::AWARE_BEFORE_DISCOVERED, &facts, &arguments);
        } else if aware.local() > latest(discovered).saturating_add(Span::new().hours(HOURS)) {
            reader.add(rules::AWARE_LONG_AFTER_DISCOVERED, &facts, &arguments);
        }
    }
    let Some(issued) = reader.stamp("issued_at") else { return };
    // A follow-up means that the report was made; so does a record of it.
    let reported = reader.is("report_kind", &["follow_up", "final"])
        || reader
            .records("authorities")
            .iter()
            .any(|r| is_supervisor_of_data(r) && r.choice("step") == Some("reported"));
    if more_hours_between(aware, issued, HOURS) && !reported && !reader.stated("delay_reason") {
        reader.add(rules::REPORT_LATE, &[path("delay_reason"), aware_path.clone()], &[("aware", shown(&aware_path))]);
    }
}

fn is_supervisor_of_data(record: &Record) -> bool {
    const OTHERS: [&str; 4] = ["bfdi", "datatilsynet", "datatilsynet_norway", "ico"];
    record.choice("authority").is_some_and(|key| key.starts_with("dpa_") || OTHERS.contains(&key))
}

/// The elements of Art. 33(3), once there is to be a report.
fn elements(reader: &mut Reader<'_>) {
    if !reader.stated("report_kind") {
        return;
    }
    // Where no data are affected, nothing follows for anybody.
    let data = reader.records("data");
    let harmless = !data.is_empty() && data.iter().all(|r| Confidentiality::proven(r) == Confidentiality::Excluded);
    let any = |ids: &[&str]| ids.iter().any(|id| reader.stated(id));
    let wanted: [(&str, bool, &str); 5] = [
        ("nature", any(&["attack_kind"]), "attack_kind"),
        ("data", any(&["data"]), "data"),
        ("contact", any(&["dpo", "contact"]), "dpo"),
        ("consequences", harmless || any(&["consequences"]), "consequences"),
        ("measures", any(&["measures", "prevention"]), "measures"),
    ];
    let missing: Vec<&(&str, bool, &str)> = wanted.iter().filter(|(_, there, _)| !there).collect();
    if !missing.is_empty() {
        let facts: Vec<FactPath> = missing.iter().map(|(.., id)| path(id)).collect();
        let names = missing.iter().map(|(name, ..)| text(&format!("report-element-{name}")));
        reader.add(rules::REPORT_INCOMPLETE, &facts, &[("missing", list(names))]);
    }
}

fn authorities(reader: &mut Reader<'_>) {
    let records = reader.records("authorities");
    let told = |key: &str| records.iter().any(|record| record.choice("authority") == Some(key));
    let reported = records.iter().any(is_supervisor_of_data);
    let concerned = reader.data_from(Confidentiality::NoSign).next().is_some();
    if reader.has("org_law", &["social_data"]) && (reported || concerned) {
        let supervisors = ["supervisor_niedersachsen", "social_ministry", "federal_social_security", "health_ministry"];
        let missing = match reader.choice("supervisor") {
            Some(key) => !told(key),
            None => !supervisors.into_iter().any(told),
        };
        if missing {
            reader.add(rules::SOCIAL_DATA_SUPERVISOR, &[path("authorities"), path("supervisor")], &[]);
        }
    }
    for (law, church) in [("kdg", "dpa_catholic"), ("dsg_ekd", "dpa_protestant")] {
        let wrong = records.iter().find(|record| {
            is_supervisor_of_data(record)
                && matches!(record.choice("step"), Some("reported" | "informed"))
                && record.choice("authority") != Some(church)
        });
        if let Some(record) = wrong.filter(|_| reader.has("org_law", &[law]) && !told(church)) {
            reader.add(
                rules::CHURCH_LAW_AUTHORITY,
                &[field("authorities", record, "authority"), path("org_law")],
                &[("authority", choice("authority", church)), ("law", choice("law", law))],
            );
        }
    }
}

/// Categories of data about health (GDPR Art. 9).
const HEALTH: [&str; 10] = [
    "health",
    "diagnoses",
    "treatment",
    "medication",
    "test_results",
    "images",
    "genetic",
    "mental_health",
    "care_documents",
    "assessment_reports",
];

fn risk(reader: &mut Reader<'_>) {
    let health = reader
        .data_from(Confidentiality::Stolen)
        .find(|record| record.choice("category").is_some_and(|category| HEALTH.contains(&category)));
    if let Some(record) = health.filter(|_| reader.is("risk", &["none"])) {
        let category = field("data", record, "category");
        let arguments = [("category", shown(&category))];
        reader.add(rules::RISK_NONE_BUT_HEALTH, &[path("risk"), category], &arguments);
    }
    if reader.is("risk", &["high"]) && !reader.stated("tell_by") && !reader.stated("article_34_exception") {
        reader.add(rules::HIGH_RISK_UNTOLD, &[path("tell_by"), path("article_34_exception")], &[]);
    }
    let channel = reader.has("tell_by", &["public_notice"]) || reader.has("next_update_where", &["website", "press"]);
    if reader.is("article_34_exception", &["public_notice"]) && !channel {
        reader.add(rules::PUBLIC_NOTICE_WITHOUT_CHANNEL, &[path("tell_by"), path("article_34_exception")], &[]);
    }
}
