//! Answers in words and the languages of the case.

use crate::Cases;

pub(crate) const CASES: &[Cases] = &[(
    "other-without-text",
    &[
        r#""cause": [{"other": {"de": "ein Wasserschaden"}}]"#,
        r#""services_limited": [{"key": "a", "service": {"other": {"da": "Blodprøver"}}, "state": "limited"}]"#,
    ],
    &[r#""cause": [{"other": {"de": "ein Wasserschaden", "da": "en vandskade"}}]"#, r#""cause": ["theft"]"#],
)];
