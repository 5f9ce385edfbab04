//! What happened.

use crate::Cases;

pub(crate) const CASES: &[Cases] = &[
    (
        "outage-but-attack",
        &[
            r#""attack_kind": "it_outage", "attacker": "criminals""#,
            r#""attack_kind": "it_outage", "ransom": ["demanded"]"#,
            r#""attack_kind": "it_outage", "data": [{"key": "p", "group": "patients", "confidentiality": "stolen"}]"#,
        ],
        &[
            r#""attack_kind": "it_outage", "data": [{"key": "p", "group": "patients", "confidentiality": "open"}]"#,
            r#""attack_kind": "ransomware", "attacker": "criminals""#,
        ],
    ),
    (
        "mishap-but-attacker",
        &[
            r#""attack_kind": "data_exposed", "attacker": "criminals""#,
            r#""attack_kind": "lost_device", "ransom": ["demanded"]"#,
        ],
        &[
            r#""attack_kind": "misdirected_data", "data": [{"key": "p", "group": "patients", "confidentiality": "accessed"}]"#,
            r#""attack_kind": "intrusion", "attacker": "criminals""#,
        ],
    ),
    (
        "flood-but-stolen",
        &[
            r#""attack_kind": "denial_of_service", "data": [{"key": "p", "group": "patients", "confidentiality": "stolen"}]"#,
        ],
        &[r#""attack_kind": "denial_of_service", "data": [PROVEN]"#],
    ),
    (
        "ransom-demanded-and-not",
        &[r#""ransom": ["demanded", "no_demand"]"#, r#""ransom": ["no_demand"], "first_sign": "ransom_note""#],
        &[r#""ransom": ["demanded", "not_paid"], "first_sign": "ransom_note""#, r#""ransom": ["no_demand"]"#],
    ),
    (
        "ransom-no-comment-and-more",
        &[r#""ransom": ["not_paid", "no_comment"]"#],
        &[r#""ransom": ["demanded", "no_comment"]"#, r#""ransom": ["demanded", "not_paid"]"#],
    ),
    (
        "ransom-not-paid-without-demand",
        &[r#""ransom": ["not_paid"]"#],
        &[r#""ransom": ["demanded", "not_paid"]"#, r#""ransom": ["demanded"]"#],
    ),
    (
        "supplier-unnamed",
        &[r#""cause": ["supplier"]"#],
        &[
            r#""cause": ["supplier"], "it_supplier": "hosting""#,
            r#""cause": ["supplier"], "supplier_name": {"de": {"plain": "Beispiel-Rechenzentrum"}}"#,
            r#""cause": ["security_gap"]"#,
        ],
    ),
    (
        "cause-before-result",
        &[r#""cause": ["phishing_mail"], "investigation": "running""#],
        &[
            r#""cause": {"value": ["phishing_mail"], "certainty": "presumed"}, "investigation": "running""#,
            r#""cause": ["phishing_mail"], "investigation": "completed""#,
        ],
    ),
];
