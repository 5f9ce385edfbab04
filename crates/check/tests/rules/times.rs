//! Times that go with each other.

use crate::Cases;

pub(crate) const CASES: &[Cases] = &[
    (
        "discovered-before-attack",
        &[r#""attack_at": "2025-12-09", "discovered_at": "2025-12-08""#],
        &[
            r#""attack_at": {"precision": "night_to", "date": "2025-12-09"}, "discovered_at": "2025-12-08T23:00""#,
            r#""attack_at": {"precision": "about", "date": "2025-12-09", "time": "17:05"},
                "discovered_at": "2025-12-09T16:30""#,
            r#""attack_at": {"precision": "since_at_least", "date": "2025-12-09"}, "discovered_at": "2025-12-01""#,
            r#""attack_at": {"precision": "between", "date": "2025-12-01", "until": {"date": "2025-12-09"}},
                "discovered_at": "2025-12-03""#,
        ],
    ),
    (
        "issued-before-attack",
        &[r#""attack_at": "2025-12-09", "issued_at": "2025-12-08T10:00""#],
        &[r#""attack_at": "2025-12-09", "issued_at": "2025-12-09T10:00""#],
    ),
    (
        "restored-before-attack",
        &[
            r#""attack_at": "2025-12-09", "restoration": "working", "restoration_by": "2025-12-01""#,
            r#""attack_at": "2025-12-09", "restoration": "complete", "restored_at": "2025-12-08""#,
            r#""attack_at": "2025-12-09", "emergency_reopened_at": "2025-12-08T10:00""#,
            r#""attack_at": "2025-12-09", "restoration_dates": [{"key": "a", "system": "email", "by": "2025-12-08"}]"#,
        ],
        &[r#""attack_at": "2025-12-09", "restoration": "complete", "restored_at": "2025-12-09""#],
    ),
    (
        "published-before-attack",
        &[r#""attack_at": "2025-12-09", "published_at": "2025-12-08""#],
        &[r#""attack_at": "2025-12-09", "published_at": "2025-12-09""#],
    ),
    (
        "told-before-aware",
        &[r#""told_on": "2025-12-08", "aware_at": "2025-12-09T08:00""#],
        &[r#""told_on": "2025-12-09", "aware_at": "2025-12-09T08:00""#],
    ),
    (
        "next-update-not-later",
        &[r#""issued_at": "2025-12-09T10:00", "next_update_at": "2025-12-09T10:00""#],
        &[r#""issued_at": "2025-12-09T10:00", "next_update_at": "2025-12-09T10:01""#],
    ),
    (
        "embargo-not-later",
        &[r#""issued_at": "2025-12-09T10:00", "embargo_until": "2025-12-09T09:00""#],
        &[r#""issued_at": "2025-12-09T10:00", "embargo_until": "2025-12-09T12:00""#],
    ),
    (
        "update-since-not-earlier",
        &[r#""issued_at": "2025-12-09T10:00", "update_since": "2025-12-09T11:00""#],
        &[r#""issued_at": "2025-12-09T10:00", "update_since": "2025-12-08T10:00""#],
    ),
    (
        "tell-until-past",
        &[r#""issued_at": "2025-12-09T10:00", "tell_when": "by_date", "tell_until": "2025-12-08""#],
        &[
            r#""issued_at": "2025-12-09T10:00", "tell_when": "by_date", "tell_until": "2025-12-09""#,
            r#""issued_at": "2025-12-09T10:00", "tell_when": "in_phases", "tell_until": "2025-12-08""#,
        ],
    ),
    (
        "promise-past",
        &[
            r#""issued_at": "2025-12-09T10:00", "restoration": "working", "restoration_by": "2025-12-08""#,
            r#""issued_at": "2025-12-09T10:00", "restoration_dates": [{"key": "a", "system": "email", "by": "2025-12-08"}]"#,
            r#""issued_at": "2025-12-09T10:00", "services_limited":
                [{"key": "a", "service": "visits", "state": "limited", "until": "2025-12-08"}]"#,
        ],
        &[
            r#""issued_at": "2025-12-09T10:00", "restoration": "working", "restoration_by": "2025-12-09""#,
            r#""issued_at": "2025-12-09T10:00", "restoration": "complete", "restoration_by": "2025-12-08""#,
            r#""issued_at": "2025-12-09T10:00", "services_limited":
                [{"key": "a", "service": "visits", "state": "resumed", "until": "2025-12-08"}]"#,
        ],
    ),
    (
        "done-after-issue",
        &[
            r#""issued_at": "2025-12-09T10:00", "restoration": "complete", "restored_at": "2025-12-10""#,
            r#""issued_at": "2025-12-09T10:00", "published_at": "2025-12-10""#,
            r#""issued_at": "2025-12-09T10:00", "tell_when": "already_sent", "told_on": "2025-12-10""#,
            r#""issued_at": "2025-12-09T10:00", "discovered_at": "2025-12-10""#,
            r#""issued_at": "2025-12-09T10:00",
                "authorities": [{"key": "a", "authority": "bsi", "step": "reported", "on": "2025-12-10"}]"#,
        ],
        &[
            r#""issued_at": "2025-12-09T10:00", "restoration": "complete", "restored_at": "2025-12-09""#,
            r#""restoration": "complete", "restored_at": "2025-12-10""#,
            r#""issued_at": "2025-12-09T10:00", "emergency_reopened_at": "2025-12-10T08:00""#,
            r#""issued_at": "2025-12-09T10:00",
                "discovered_at": {"precision": "between", "date": "2025-12-08", "until": {"date": "2025-12-10"}}"#,
        ],
    ),
];
