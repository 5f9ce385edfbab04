//! How people are told and advised.

use crate::Cases;

pub(crate) const CASES: &[Cases] = &[
    (
        "digital-post-only",
        &[r#""tell_by": ["digital_post"]"#, r#""tell_by": ["digital_post", "sms"]"#],
        &[r#""tell_by": ["digital_post", "letter"]"#, r#""tell_by": ["email"]"#],
    ),
    (
        "children-without-guardians",
        &[
            r#""data": [{"key": "c", "group": "children", "confidentiality": "stolen"}]"#,
            r#""data": [{"key": "c", "group": "children", "confidentiality": "reachable"}]"#,
            r#""letter_to": "person", "data": [{"key": "c", "group": "children", "confidentiality": "published"}]"#,
        ],
        &[
            r#""letter_to": "guardian", "data": [{"key": "c", "group": "children", "confidentiality": "stolen"}]"#,
            r#""advice": ["tell_children"], "data": [{"key": "c", "group": "children", "confidentiality": "stolen"}]"#,
            r#""data": [{"key": "c", "group": "children", "confidentiality": "open"}]"#,
        ],
    ),
    (
        "advice-missing",
        &[
            r#""data": [{"key": "p", "group": "patients", "category": "bank_details", "confidentiality": "stolen"}]"#,
            r#""advice": ["be_alert"],
                "data": [{"key": "p", "group": "patients", "category": "passwords", "confidentiality": "published"}]"#,
            r#""data": [{"key": "p", "group": "patients", "category": "passwords", "confidentiality": "reachable"}]"#,
        ],
        &[
            r#""advice": ["check_accounts"],
                "data": [{"key": "p", "group": "patients", "category": "bank_details", "confidentiality": "stolen"}]"#,
            r#""data": [{"key": "p", "group": "patients", "category": "bank_details", "confidentiality": "open"}]"#,
            r#""data": [{"key": "p", "group": "patients", "category": "location_logs", "confidentiality": "stolen"}]"#,
        ],
    ),
    (
        "advice-unfitting",
        &[
            r#""advice": ["block_card"]"#,
            r#""advice": ["check_accounts", "block_card"],
                "data": [{"key": "p", "group": "patients", "category": "passwords", "confidentiality": "stolen"}]"#,
        ],
        &[
            r#""advice": ["be_alert", "keep_evidence"]"#,
            r#""advice": ["health_data_calls"],
                "data": [{"key": "p", "group": "patients", "category": "test_results", "confidentiality": "stolen"}]"#,
            r#""advice": ["block_card"], "data": [{"key": "p", "group": "patients", "confidentiality": "open"}]"#,
            r#""advice": ["block_card"],
                "data": [{"key": "p", "group": "patients", "category": "payment_cards", "confidentiality": "open"}]"#,
        ],
    ),
    (
        "nothing-to-do-and-advice",
        &[r#""advice": ["nothing_to_do", "be_alert"]"#],
        &[r#""advice": ["nothing_to_do"]"#, r#""advice": ["be_alert", "no_links"]"#],
    ),
    (
        "help-without-category",
        &[r#""help_offers": [{"key": "n", "topic": "identity_numbers", "link": {"url": "https://example.org"}}]"#],
        &[
            r#""help_offers": [{"key": "n", "topic": "identity_numbers", "link": {"url": "https://example.org"}}],
                "data": [{"key": "p", "group": "patients", "category": "identity_numbers", "confidentiality": "open"}]"#,
            r#""help_offers": [{"key": "n", "topic": "phishing", "link": {"url": "https://example.org"}}]"#,
        ],
    ),
    (
        "contact-unreachable",
        &[
            r#""contact": {"function": {"de": "Servicetelefon"}}"#,
            r#""press_contact": {"name": "Ida Holt"}"#,
            r#""dpo": {"name": "Ida Holt"}"#,
        ],
        &[r#""contact": {"phone": "+49 30 000"}, "dpo": {"email": "datenschutz@klinik.example"}"#],
    ),
    (
        "quote-unattributed",
        &[
            r#""quote_text": {"de": "Wir helfen.", "da": "Vi hjælper."}"#,
            r#""quote_text": {"de": "Wir helfen.", "da": "Vi hjælper."}, "quote_speaker": {"name": "Ida Holt"}"#,
        ],
        &[r#""quote_text": {"de": "Wir helfen.", "da": "Vi hjælper."},
                "quote_speaker": {"name": "Ida Holt", "function": {"de": "Vorständin", "da": "direktør"}}"#],
    ),
];
