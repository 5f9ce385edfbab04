//! Data and numbers.

use crate::Cases;

pub(crate) const CASES: &[Cases] = &[
    (
        "number-smaller-than-part",
        &[
            r#""affected_number": 900,
                "data": [{"key": "p", "group": "patients", "confidentiality": "stolen", "number": 1000}]"#,
            r#""affected_number": {"number": 900, "precision": "up_to"}, "data": [
                {"key": "p", "group": "patients", "confidentiality": "stolen", "number": 10},
                {"key": "q", "group": "employees", "confidentiality": "open",
                    "number": {"number": 1000, "precision": "at_least"}}]"#,
        ],
        &[
            r#""affected_number": {"number": 900, "precision": "about"},
                "data": [{"key": "p", "group": "patients", "confidentiality": "stolen", "number": 1000}]"#,
            r#""affected_number": {"number": 900, "precision": "at_least"},
                "data": [{"key": "p", "group": "patients", "confidentiality": "stolen", "number": 1000}]"#,
            r#""affected_number": 900, "data": [{"key": "p", "group": "patients", "confidentiality": "stolen",
                "number": {"number": 1000, "precision": "up_to"}}]"#,
            r#""affected_number": 900,
                "data": [{"key": "p", "group": "patients", "confidentiality": "stolen", "number": 900}]"#,
        ],
    ),
    (
        "number-as-before",
        &[r#""affected_number": 900, "affected_number_before": 900"#],
        &[
            r#""affected_number": 900, "affected_number_before": 1200"#,
            r#""affected_number": 900, "affected_number_before": {"number": 900, "precision": "about"}"#,
        ],
    ),
    (
        "publication-without-status",
        &[
            r#""publication": ["samples"], "data": [{"key": "p", "group": "patients", "confidentiality": "stolen"}]"#,
            r#""published_at": "2025-12-09""#,
        ],
        &[
            r#""publication": ["announced", "for_sale"],
                "data": [{"key": "p", "group": "patients", "confidentiality": "stolen"}]"#,
            r#""publication": ["downloadable"], "published_at": "2025-12-09",
                "data": [{"key": "p", "group": "patients", "confidentiality": "published"}]"#,
        ],
    ),
    (
        "none-seen-but-published",
        &[
            r#""publication": ["none_seen"], "data": [{"key": "p", "group": "patients", "confidentiality": "published"}]"#,
            r#""publication": ["none_seen"], "published_at": "2025-12-09""#,
            r#""publication": ["none_seen", "downloadable"]"#,
        ],
        &[
            r#""publication": ["none_seen"], "data": [{"key": "p", "group": "patients", "confidentiality": "stolen"}]"#,
            r#""publication": ["none_seen", "announced"]"#,
            r#""publication": ["samples"], "data": [{"key": "p", "group": "patients", "confidentiality": "published"}]"#,
        ],
    ),
    (
        "category-published-and-not",
        &[r#""not_published": ["diagnoses"],
                "data": [{"key": "p", "group": "patients", "category": "diagnoses", "confidentiality": "published"}]"#],
        &[
            r#""not_published": ["diagnoses"],
                "data": [{"key": "p", "group": "patients", "category": "diagnoses", "confidentiality": "stolen"}]"#,
            r#""not_published": ["diagnoses"],
                "data": [{"key": "p", "group": "patients", "category": "names", "confidentiality": "published"}]"#,
        ],
    ),
    (
        "no-news-too-firm",
        &[
            r#""no_news": "not_affected", "data": [{"key": "p", "group": "patients", "confidentiality": "open"}]"#,
            r#""no_news": "not_affected", "data": [{"key": "p", "group": "patients", "confidentiality": "excluded"}]"#,
        ],
        &[
            r#""no_news": "still_possible", "data": [{"key": "p", "group": "patients", "confidentiality": "open"}]"#,
            r#""no_news": "not_affected", "data": [{"key": "p", "group": "patients", "confidentiality": "stolen"}]"#,
        ],
    ),
    (
        "no-news-too-early",
        &[r#""no_news": "not_affected", "tell_when": "in_phases""#],
        &[r#""no_news": "not_affected", "tell_when": "already_sent""#],
    ),
];
