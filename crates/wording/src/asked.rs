//! The messages that the code asks for by name: every language that says anything has them.

/// The line with the number of characters, for the kinds of notices that have one.
pub(crate) const CHARACTERS: &str = "furniture-characters";

/// Messages that get plain texts instead of facts, with their variables.
pub(crate) const TEXT_VARIABLES: [(&str, &[&str]); 29] = [
    ("moment-exact", &["date", "time"]),
    ("moment-about", &["date", "time"]),
    ("moment-day", &["date", "time"]),
    ("moment-month", &["month_year"]),
    ("moment-since-day", &["date"]),
    ("moment-from-to", &["date", "until_date"]),
    ("moment-from-to-days", &["day", "until_date"]),
    ("moment-since-month", &["month_year"]),
    ("moment-from-to-months", &["month_year", "until_month_year"]),
    ("moment-between-months", &["month_year", "until_month_year"]),
    ("moment-night-to", &["date", "time"]),
    ("moment-early-morning", &["date", "time"]),
    ("moment-since-at-least", &["date", "time"]),
    ("moment-since-at-least-day", &["date", "time"]),
    ("moment-between", &["date", "time", "until_date", "until_time"]),
    ("moment-between-days", &["date", "time", "until_date"]),
    ("moment-between-days-month", &["day", "until_date"]),
    ("count-exact", &["number"]),
    ("count-about", &["number"]),
    ("count-at-least", &["number"]),
    ("count-up-to", &["number"]),
    ("hours-day", &["first", "last", "from", "to"]),
    ("hours-days", &["first", "last", "from", "to"]),
    ("period-days", &["from", "to"]),
    ("period-years", &["from_year", "to_year"]),
    ("period-until", &["to"]),
    ("period-until-year", &["to_year"]),
    ("review-version", &["date", "time", "fingerprint"]),
    (CHARACTERS, &["characters"]),
];

/// Messages that the code asks for by name, beside those above.
pub(crate) const NEEDED: [&str; 22] = [
    "furniture-running-header",
    "furniture-page-before",
    "furniture-page-between",
    "furniture-description",
    "furniture-side-by-side",
    "furniture-end",
    "furniture-logo",
    "furniture-letter-footer",
    "review-draft",
    "letterhead-organisation",
    "letterhead-street",
    "letterhead-town",
    "letterhead-town-plain",
    "letterhead-website",
    "letterhead-press",
    "day-1",
    "day-2",
    "day-3",
    "day-4",
    "day-5",
    "day-6",
    "day-7",
];
