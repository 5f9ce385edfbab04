//! The house's own profile and its letterhead.

use super::form::{FactState, SectionView};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// The house's own profile, which new cases are given.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProfileView {
    /// The questions that belong to it, by section.
    pub sections: Vec<SectionView>,
    /// The facts that are stated or open, by id.
    pub facts: BTreeMap<String, FactState>,
    /// The questions that are shown.
    pub visible: Vec<String>,
    /// By choice family, the keys to show first with these answers.
    pub first: BTreeMap<String, Vec<String>>,
    /// Facts that stand in its file and that this version cannot read; they stay there.
    pub unread: Vec<String>,
    /// Why its file cannot be read, if it cannot; it is not written until another profile is imported.
    pub broken: Option<String>,
    /// Whether it is another than it was when its screen was opened, so that there is something to take back.
    pub changed: bool,
    /// The facts of the profile that the open case does not have so; none when no case is open.
    pub case_differs: Option<Vec<String>>,
}

/// A profile file to read or to write.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProfileFileRequest {
    /// The file.
    pub path: String,
}

/// A letterhead to show.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LetterheadRequest {
    /// Whether it is that of the open case; else that of the house's own profile.
    pub of_case: bool,
    /// The language.
    pub language: String,
}

/// A letterhead as documents have it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LetterheadView {
    /// The organisation's full name; empty when it is not stated.
    pub organisation: String,
    /// Lines of address and contact.
    pub lines: Vec<String>,
    /// The logo as a `data:` address.
    pub logo: Option<String>,
    /// The width of the logo, in the same unit as its height.
    pub logo_width: u32,
    /// The height of the logo.
    pub logo_height: u32,
    /// The colour of the house, `#rrggbb`.
    pub colour: Option<String>,
    /// Where the window of an envelope is: a key of the family `letter_window`.
    pub window: Option<String>,
    /// What stands at the foot, in the language; none when it has no text in it.
    pub footer: Option<String>,
}
