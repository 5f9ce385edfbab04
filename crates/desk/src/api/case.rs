//! Cases: made, opened, and what they have and lack.

use super::start::LanguageInfo;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A new case.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NewCaseRequest {
    /// The file to write; must not exist.
    pub path: String,
    /// None for a case without encryption.
    pub passphrase: Option<String>,
    /// The languages of its notices, the leading one first; at least one.
    pub languages: Vec<String>,
    /// The kinds of its notices; all when none is named.
    #[serde(default)]
    pub notices: Vec<String>,
    /// The IANA name of its time zone; none for the zone that belongs to the leading language.
    pub zone: Option<String>,
}

/// A case to open.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OpenCaseRequest {
    /// The file.
    pub path: String,
    /// Needed when it is encrypted.
    pub passphrase: Option<String>,
}

/// A sample case to write and open.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SampleRequest {
    /// Which sample.
    pub sample: String,
    /// The file to write; must not exist.
    pub path: String,
}

/// Which notices a case has.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SetNoticesRequest {
    /// The kinds.
    pub kinds: Vec<String>,
    /// The languages, the leading one first; at least one.
    pub languages: Vec<String>,
}

/// The open case: what is there, what is missing, what to do next.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CaseView {
    /// Where it lies.
    pub path: String,
    /// The file's name without its ending.
    pub file_name: String,
    /// The organisation's name in the leading language, or the file's name.
    pub title: String,
    /// Whether it has a passphrase.
    pub encrypted: bool,
    /// The languages of its notices, the leading one first.
    pub languages: Vec<LanguageInfo>,
    /// Its time zone.
    pub zone: String,
    /// The notice kinds, all of them, the chosen ones marked.
    pub notices: Vec<NoticeState>,
    /// The sections of the form.
    pub sections: Vec<SectionState>,
    /// The first fact that a chosen notice wants and nobody has answered.
    pub next: Option<String>,
    /// Everything the rules have to say.
    pub findings: Vec<FindingView>,
    /// Saving, undo and redo.
    pub saved: Saved,
}

/// Saving, undo and redo.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Saved {
    /// Grows with every change; older answers than this are stale.
    pub revision: u32,
    /// When the last change was written, RFC 3339.
    pub at: Option<String>,
    /// What undo would take back, in the language of the screens.
    pub undo: Option<String>,
    /// What redo would do again.
    pub redo: Option<String>,
}

/// A notice kind in the case.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NoticeState {
    /// The kind.
    pub kind: String,
    /// Whether the case has it.
    pub chosen: bool,
    /// One entry per language of the case that has words for it.
    pub languages: Vec<LanguageState>,
    /// Facts it is not complete without and that nobody has answered.
    pub missing: Vec<String>,
}

/// A notice in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LanguageState {
    /// The language.
    pub code: String,
    /// How many sentences it has.
    pub sentences: u32,
    /// How many segments want a text in this language.
    pub to_translate: u32,
}

/// A section of the form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SectionState {
    /// The id; its name is `section-ID` in Fluent.
    pub id: String,
    /// Questions shown.
    pub questions: u32,
    /// Questions with a value.
    pub answered: u32,
    /// Questions answered with "not known yet".
    pub open: u32,
    /// Facts that a chosen notice wants and nobody has answered.
    pub missing: Vec<String>,
}

/// A finding, worded.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FindingView {
    /// The rule.
    pub rule: String,
    /// `blocker`, `warning` or `hint`.
    pub severity: String,
    /// What it says.
    pub text: String,
    /// The facts to look at; `advice.be_alert` is one of several choices.
    pub facts: Vec<String>,
    /// The notice kind it lies in, if it lies in one.
    pub notice: Option<String>,
    /// The code of the language it lies in.
    pub language: Option<String>,
    /// The segment it lies in.
    pub segment: Option<String>,
    /// The sentence of the segment, counted from 0.
    pub sentence: Option<u32>,
    /// The first character of the sentence concerned and the one after the last, in Unicode scalar values.
    pub range: Option<(u32, u32)>,
    /// Identifies it across edits.
    pub fingerprint: String,
}
