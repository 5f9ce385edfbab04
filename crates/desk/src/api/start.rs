//! What the first screen shows and what a person sets.

use super::case::CaseView;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A language, for screens or notices.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LanguageInfo {
    /// The folder in `locales`, such as `de`.
    pub code: String,
    /// The BCP 47 tag, such as `de-DE`.
    pub tag: String,
    /// Its own name, such as `Deutsch`.
    pub name: String,
    /// `ltr` or `rtl`.
    pub direction: String,
    /// The notice kinds that it has words for; none for all of them.
    pub covers: Option<Vec<String>>,
    /// The grammatical forms of names that the form asks for.
    pub name_forms: Vec<String>,
    /// The grammatical genders of names.
    pub genders: Vec<String>,
}

/// What the screens look like; kept for the person, not in the case.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct Settings {
    /// The language of the screens; none until chosen: then that of the system.
    pub screen_language: Option<String>,
    /// Light, dark or as the system.
    pub theme: Theme,
    /// The person's name, for the log of the case.
    pub person: String,
}

/// The brightness of the screens.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Theme {
    /// As the system.
    #[default]
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

/// What the first screen shows.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Start {
    /// The version of the program.
    pub version: String,
    /// The settings.
    pub settings: Settings,
    /// The languages of the screens.
    pub screen_languages: Vec<LanguageInfo>,
    /// The languages of notices.
    pub notice_languages: Vec<LanguageInfo>,
    /// The notice kinds, in the order in which they are offered.
    pub notice_kinds: Vec<NoticeKindInfo>,
    /// Cases opened before, the last one first.
    pub recent: Vec<RecentCase>,
    /// Sample cases; the name of each is `sample-ID` in Fluent, with `.about`.
    pub samples: Vec<String>,
    /// The case that is open already.
    pub open: Option<CaseView>,
}

/// A kind of notice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NoticeKindInfo {
    /// The id; its name is `notice-kind-ID` in Fluent, with `.about`.
    pub id: String,
    /// What it is for: `inform`, `instruct`, `report`, `correct` or `end`.
    pub purpose: String,
    /// Who reads it: `public`, `partners` or `internal`.
    pub audience: String,
    /// Whether it is a poster, which can be had on larger paper.
    pub poster: bool,
}

/// A case opened before.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RecentCase {
    /// Where it lies.
    pub path: String,
    /// Its title when it was last open.
    pub title: String,
    /// When, RFC 3339.
    pub opened_at: String,
    /// Whether the file is still there.
    pub present: bool,
}
