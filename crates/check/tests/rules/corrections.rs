//! Corrections.

use crate::Cases;

pub(crate) const CASES: &[Cases] = &[
    (
        "correction-without-truth",
        &[
            r#""corrections": [{"key": "a", "topic": "other_matter", "said": {"de": "Das.", "da": "Det."}}]"#,
            r#""corrections": [{"key": "a", "topic": "number", "said_number": 10}]"#,
        ],
        &[
            r#""corrections": [{"key": "a", "topic": "other_matter", "now": {"de": "Dies.", "da": "Dette."}}]"#,
            r#""affected_number": 12, "corrections": [{"key": "a", "topic": "number", "said_number": 10}]"#,
        ],
    ),
    (
        "correction-changes-nothing",
        &[
            r#""affected_number": 10, "corrections": [{"key": "a", "topic": "number", "said_number": 10}]"#,
            r#""data": [PROVEN], "corrections": [{"key": "a", "topic": "data", "said_status": "excluded"}]"#,
        ],
        &[
            r#""affected_number": 12, "corrections": [{"key": "a", "topic": "number", "said_number": 10}]"#,
            r#""data": [PROVEN, {"key": "q", "group": "employees", "confidentiality": "stolen"}],
                "corrections": [{"key": "a", "topic": "data", "said_status": "excluded"}]"#,
        ],
    ),
    (
        "correction-known-before-said",
        &[r#""affected_number": 12, "corrections": [{"key": "a", "topic": "number", "said_number": 10,
                "said_on": "2025-12-12", "known_since": "2025-12-11"}]"#],
        &[r#""affected_number": 12, "corrections": [{"key": "a", "topic": "number", "said_number": 10,
                "said_on": "2025-12-12", "known_since": "2025-12-12"}]"#],
    ),
];
