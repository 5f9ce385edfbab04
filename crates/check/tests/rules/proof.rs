//! Proof of what the ledger says.

use crate::Cases;

pub(crate) const CASES: &[Cases] = &[
    (
        "excluded-unproven",
        &[r#""data": [{"key": "p", "group": "patients", "confidentiality": "excluded", "source": "report"}]"#],
        &[r#""data": [PROVEN]"#, r#""data": [{"key": "p", "group": "patients", "confidentiality": "open"}]"#],
    ),
    (
        "no-sign-undated",
        &[r#""data": [{"key": "p", "group": "patients", "confidentiality": "no_sign"}]"#],
        &[r#""data": [{"key": "p", "group": "patients", "confidentiality": "no_sign", "as_of": "2025-12-09T17:05"}]"#],
    ),
    (
        "excluded-but-altered",
        &[
            r#""data": [{"key": "p", "group": "patients", "confidentiality": "excluded", "integrity": "altered"}]"#,
            r#""data": [{"key": "p", "group": "patients", "confidentiality": "excluded", "integrity": "deleted"}]"#,
        ],
        &[
            r#""data": [{"key": "p", "group": "patients", "confidentiality": "excluded", "integrity": "intact"}]"#,
            r#""data": [{"key": "p", "group": "patients", "confidentiality": "stolen", "integrity": "altered"}]"#,
        ],
    ),
    (
        "safe-data-but-databases-hit",
        &[r#""systems_affected": ["databases"], "data": [PROVEN]"#],
        &[r#""systems_affected": ["telephone"], "data": [PROVEN]"#],
    ),
    (
        "as-of-after-issue",
        &[r#""issued_at": "2025-12-09T16:00", "data": [PROVEN]"#],
        &[r#""issued_at": "2025-12-09T17:00", "data": [PROVEN]"#],
    ),
];
