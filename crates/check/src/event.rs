use crate::read::{Reader, field, path, shown};
use crate::rules;
use herold_facts::{Confidentiality, FactPath};

/// Kinds of attack with someone behind them.
const ATTACKS: [&str; 9] = [
    "cyber_attack",
    "ransomware",
    "intrusion",
    "malware",
    "phishing",
    "mailbox_takeover",
    "denial_of_service",
    "supply_chain",
    "insider",
];

/// What happened, who did it, and whether it is over.
pub(crate) fn check(reader: &mut Reader<'_>) {
    kind(reader);
    ransom(reader);
    cause(reader);
    all_clear(reader);
}

/// Returns the worst thing that the facts know of an attacker: data taken, else a name, a demand or a description.
fn attacker(reader: &Reader<'_>) -> Option<FactPath> {
    let demanded = reader.has("ransom", &["demanded", "not_paid"]).then(|| path("ransom"));
    let of = |id: &str| reader.stated(id).then(|| path(id));
    demanded.or_else(|| of("attacker_name")).or_else(|| of("attacker"))
}

fn kind(reader: &mut Reader<'_>) {
    let taken = reader.data_from(Confidentiality::ProbablyTaken).next().is_some();
    if reader.is("attack_kind", &["it_outage"])
        && let Some(other) = taken.then(|| path("data")).or_else(|| attacker(reader))
    {
        reader.add(rules::OUTAGE_BUT_ATTACK, &[path("attack_kind"), other], &[]);
    }
    if reader.is("attack_kind", &["data_exposed", "misdirected_data", "lost_device"])
        && let Some(other) = attacker(reader)
    {
        let arguments = [("kind", shown(&path("attack_kind")))];
        reader.add(rules::MISHAP_BUT_ATTACKER, &[path("attack_kind"), other], &arguments);
    }
    if reader.is("attack_kind", &["denial_of_service"]) && reader.data_from(Confidentiality::Accessed).next().is_some()
    {
        reader.add(rules::FLOOD_BUT_STOLEN, &[path("attack_kind"), path("data")], &[]);
    }
}

fn ransom(reader: &mut Reader<'_>) {
    let demanded = reader.has("ransom", &["demanded"]);
    let note = reader.is("first_sign", &["ransom_note"]);
    if reader.has("ransom", &["no_demand"]) {
        if demanded {
            reader.add(rules::RANSOM_DEMANDED_AND_NOT, &[path("ransom")], &[]);
        } else if note {
            reader.add(rules::RANSOM_DEMANDED_AND_NOT, &[path("ransom"), path("first_sign")], &[]);
        }
    }
    // That there is a demand, and nothing more, is often said; whether it was paid is more.
    if reader.has("ransom", &["no_comment"]) && reader.has("ransom", &["not_paid", "no_demand"]) {
        reader.add(rules::RANSOM_NO_COMMENT_AND_MORE, &[path("ransom")], &[]);
    }
    if reader.has("ransom", &["not_paid"]) && !demanded {
        reader.add(rules::RANSOM_NOT_PAID_WITHOUT_DEMAND, &[path("ransom")], &[]);
    }
}

fn cause(reader: &mut Reader<'_>) {
    if reader.has("cause", &["supplier"]) && !reader.stated("supplier_name") && !reader.stated("it_supplier") {
        reader.add(rules::SUPPLIER_UNNAMED, &[path("supplier_name"), path("cause")], &[]);
    }
    if reader.confirmed("cause") && reader.is("investigation", &["running"]) {
        reader.add(rules::CAUSE_BEFORE_RESULT, &[path("cause"), path("investigation")], &[]);
    }
}

fn all_clear(reader: &mut Reader<'_>) {
    if reader.is("all_clear", &["false_alarm"]) {
        let reached = reader.data_from(Confidentiality::Reachable).next().is_some();
        let attacked = reader.confirmed("attack_kind") && reader.is("attack_kind", &ATTACKS);
        let other = if attacked { Some("attack_kind") } else { reached.then_some("data") };
        if let Some(other) = other {
            reader.add(rules::FALSE_ALARM_BUT_ATTACK, &[path("all_clear"), path(other)], &[]);
        }
    }
    if reader.is("all_clear", &["no_data_affected"]) {
        let ledger = reader.records("data");
        let unproven = ledger.iter().find(|record| Confidentiality::proven(record) != Confidentiality::Excluded);
        let place = match unproven {
            Some(record) => field("data", record, "confidentiality"),
            None if ledger.is_empty() => path("data"),
            None => return,
        };
        reader.add(rules::NO_DATA_UNPROVEN, &[path("all_clear"), place], &[]);
    }
}
