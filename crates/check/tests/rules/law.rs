//! The law and the report to the authority.

use crate::Cases;

pub(crate) const CASES: &[Cases] = &[
    (
        "aware-before-discovered",
        &[r#""discovered_at": "2025-12-09T06:40", "aware_at": "2025-12-09T06:00""#],
        &[
            r#""discovered_at": "2025-12-09T06:40", "aware_at": "2025-12-09T06:40""#,
            r#""discovered_at": "2025-12-09", "aware_at": "2025-12-09T00:01""#,
        ],
    ),
    (
        "aware-long-after-discovered",
        &[r#""discovered_at": "2025-12-09T06:40", "aware_at": "2025-12-12T06:41""#],
        &[r#""discovered_at": "2025-12-09T06:40", "aware_at": "2025-12-12T06:40""#],
    ),
    (
        "report-late",
        &[r#""aware_at": "2025-12-09T08:00", "issued_at": "2025-12-12T08:01""#],
        &[
            r#""aware_at": "2025-12-09T08:00", "issued_at": "2025-12-12T08:00""#,
            r#""aware_at": "2025-12-09T08:00", "issued_at": "2025-12-14T08:00",
                "delay_reason": {"de": "Erst heute war klar, dass Daten betroffen sind.", "da": "Først i dag."}"#,
            r#""aware_at": "2025-12-09T08:00", "issued_at": "2025-12-14T08:00",
                "authorities": [{"key": "a", "authority": "datatilsynet", "step": "reported"}]"#,
        ],
    ),
    (
        "report-incomplete",
        &[
            r#""report_kind": "initial""#,
            r#""report_kind": "initial", "attack_kind": "ransomware", "data": [PROVEN],
                "contact": {"phone": "+49 30 000"}, "consequences": ["fraud_calls"]"#,
            r#""report_kind": "initial", "attack_kind": "ransomware", "measures": ["attack_contained"],
                "data": [{"key": "p", "group": "patients", "confidentiality": "open"}], "dpo": {"phone": "+49 30 000"}"#,
        ],
        &[
            r#""report_kind": "initial", "attack_kind": "ransomware", "data": [PROVEN],
                "contact": {"phone": "+49 30 000"}, "consequences": ["fraud_calls"], "measures": ["attack_contained"]"#,
            r#""report_kind": "final", "attack_kind": "suspicious_activity", "data": [PROVEN],
                "dpo": {"phone": "+49 30 000"}, "measures": ["systems_isolated"]"#,
            r#""attack_kind": "ransomware""#,
        ],
    ),
    (
        "social-data-supervisor",
        &[
            r#""org_law": ["gdpr", "social_data"],
                "authorities": [{"key": "a", "authority": "dpa_niedersachsen", "step": "reported"}]"#,
            r#""org_law": ["social_data"], "supervisor": "social_ministry",
                "authorities": [{"key": "a", "authority": "health_ministry", "step": "informed"}],
                "data": [{"key": "p", "group": "insured", "confidentiality": "open"}]"#,
        ],
        &[
            r#""org_law": ["social_data"], "supervisor": "social_ministry",
                "authorities": [{"key": "a", "authority": "dpa_niedersachsen", "step": "reported"},
                    {"key": "b", "authority": "social_ministry", "step": "informed"}]"#,
            r#""org_law": ["social_data"], "data": [PROVEN]"#,
            r#""org_law": ["gdpr"], "authorities": [{"key": "a", "authority": "dpa_niedersachsen", "step": "reported"}]"#,
        ],
    ),
    (
        "church-law-authority",
        &[
            r#""org_law": ["kdg"], "authorities": [{"key": "a", "authority": "dpa_bayern", "step": "reported"}]"#,
            r#""org_law": ["dsg_ekd"], "authorities": [{"key": "a", "authority": "dpa_catholic", "step": "reported"}]"#,
        ],
        &[
            r#""org_law": ["kdg"], "authorities": [{"key": "a", "authority": "dpa_catholic", "step": "reported"}]"#,
            r#""org_law": ["gdpr"], "authorities": [{"key": "a", "authority": "dpa_bayern", "step": "reported"}]"#,
        ],
    ),
    (
        "risk-none-but-health",
        &[r#""risk": "none",
                "data": [{"key": "p", "group": "patients", "category": "diagnoses", "confidentiality": "stolen"}]"#],
        &[
            r#""risk": "high", "tell_by": ["letter"],
                "data": [{"key": "p", "group": "patients", "category": "diagnoses", "confidentiality": "stolen"}]"#,
            r#""risk": "none",
                "data": [{"key": "p", "group": "patients", "category": "diagnoses", "confidentiality": "open"}]"#,
        ],
    ),
    (
        "high-risk-untold",
        &[r#""risk": "high""#],
        &[
            r#""risk": "high", "tell_by": ["letter"]"#,
            r#""risk": "high", "article_34_exception": "unintelligible""#,
            r#""risk": "present""#,
        ],
    ),
    (
        "public-notice-without-channel",
        &[r#""risk": "high", "article_34_exception": "public_notice""#],
        &[
            r#""risk": "high", "article_34_exception": "public_notice", "next_update_where": ["website"]"#,
            r#""risk": "high", "article_34_exception": "public_notice", "tell_by": ["public_notice"]"#,
        ],
    ),
];
