//! Systems, services, restoration and the all-clear.

use crate::Cases;

pub(crate) const CASES: &[Cases] = &[
    (
        "system-affected-and-not",
        &[r#""systems_affected": ["email", "telephone"], "systems_not_affected": ["telephone"]"#],
        &[
            r#""systems_affected": ["email"], "systems_not_affected": ["telephone"]"#,
            r#""systems_off": ["telephone"], "systems_not_affected": ["telephone"]"#,
        ],
    ),
    (
        "system-restored-not-hit",
        &[r#""systems_affected": ["email"], "systems_restored": ["telephone"]"#],
        &[
            r#""systems_affected": ["email"], "systems_restored": ["email"]"#,
            r#""systems_off": ["whole_it"], "systems_restored": ["telephone"]"#,
        ],
    ),
    (
        "system-restored-and-due",
        &[r#""systems_off": ["email"], "systems_restored": ["email"],
                "restoration_dates": [{"key": "a", "system": "email", "by": "2025-12-20"}]"#],
        &[r#""systems_off": ["email"], "systems_restored": ["email"],
                "restoration_dates": [{"key": "a", "system": "telephone", "by": "2025-12-20"}]"#],
    ),
    (
        "service-limited-and-continuing",
        &[r#""services_continuing": ["appointments"],
                "services_limited": [{"key": "a", "service": "appointments", "state": "limited"}]"#],
        &[r#""services_continuing": ["appointments"],
                "services_limited": [{"key": "a", "service": "appointments", "state": "resumed"}]"#],
    ),
    (
        "complete-but-limited",
        &[r#""restoration": "complete",
                "services_limited": [{"key": "a", "service": "appointments", "state": "delayed"}]"#],
        &[
            r#""restoration": "complete",
                "services_limited": [{"key": "a", "service": "appointments", "state": "resumed"}]"#,
            r#""restoration": "working",
                "services_limited": [{"key": "a", "service": "appointments", "state": "delayed"}]"#,
        ],
    ),
    (
        "as-usual-but-limited",
        &[r#""all_as_usual": true,
                "services_limited": [{"key": "a", "service": "appointments", "state": "delayed"}]"#],
        &[
            r#""all_as_usual": true,
                "services_limited": [{"key": "a", "service": "appointments", "state": "resumed"}]"#,
            r#""all_as_usual": false,
                "services_limited": [{"key": "a", "service": "appointments", "state": "delayed"}]"#,
        ],
    ),
    (
        "emergency-open-but-suspended",
        &[r#""emergency_state": "open",
                "services_limited": [{"key": "a", "service": "emergency_department", "state": "suspended"}]"#],
        &[
            r#""emergency_state": "open",
                "services_limited": [{"key": "a", "service": "emergency_department", "state": "limited"}]"#,
            r#""emergency_state": "signed_off",
                "services_limited": [{"key": "a", "service": "emergency_department", "state": "suspended"}]"#,
        ],
    ),
    (
        "emergency-closed-but-continuing",
        &[r#""emergency_state": "signed_off", "services_continuing": ["emergency_department"]"#],
        &[r#""emergency_state": "ambulances_diverted", "services_continuing": ["emergency_department"]"#],
    ),
    (
        "care-assured-but-closed",
        &[
            r#""patient_safety": ["care_assured"], "emergency_state": "signed_off""#,
            r#""patient_safety": ["care_assured"],
                "services_limited": [{"key": "a", "service": "emergency_department", "state": "suspended"}]"#,
        ],
        &[
            r#""patient_safety": ["care_assured"], "emergency_state": "open_with_waits""#,
            r#""patient_safety": ["no_harm_known"], "emergency_state": "signed_off""#,
        ],
    ),
    (
        "date-despite-backups",
        &[r#""backups": "affected", "restoration": "working", "restoration_by": "2025-12-20""#],
        &[
            r#""backups": "affected", "restoration": "working",
                "restoration_by": {"value": "2025-12-20", "certainty": "presumed"}"#,
            r#""backups": "intact", "restoration": "working", "restoration_by": "2025-12-20""#,
        ],
    ),
    (
        "false-alarm-but-attack",
        &[
            r#""all_clear": "false_alarm", "attack_kind": "ransomware""#,
            r#""all_clear": "false_alarm", "attack_kind": "suspicious_activity",
                "data": [{"key": "p", "group": "patients", "confidentiality": "reachable"}]"#,
        ],
        &[
            r#""all_clear": "false_alarm", "attack_kind": "suspicious_activity", "data": [PROVEN]"#,
            r#""all_clear": "false_alarm", "attack_kind": {"value": "ransomware", "certainty": "presumed"}"#,
            r#""all_clear": "incident_over", "attack_kind": "ransomware""#,
        ],
    ),
    (
        "no-data-unproven",
        &[
            r#""all_clear": "no_data_affected""#,
            r#""all_clear": "no_data_affected", "data": [PROVEN,
                {"key": "q", "group": "employees", "confidentiality": "no_sign", "as_of": "2025-12-09T17:05"}]"#,
            r#""all_clear": "no_data_affected",
                "data": [{"key": "q", "group": "employees", "confidentiality": "excluded"}]"#,
        ],
        &[r#""all_clear": "no_data_affected", "data": [PROVEN]"#],
    ),
];
