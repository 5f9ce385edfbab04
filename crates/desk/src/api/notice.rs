//! Notices on the screen.

use super::case::FindingView;
use super::form::SourceView;
use super::start::LanguageInfo;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// A notice to compose for the screen.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NoticeRequest {
    /// The kind.
    pub kind: String,
    /// The languages, in the order of the columns; those without words for the kind are left out.
    pub languages: Vec<String>,
}

/// A notice as a document: its pages, or what goes onto the clipboard.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DocumentRequest {
    /// The kind.
    pub kind: String,
    /// The languages, in the order of the columns.
    pub languages: Vec<String>,
    /// `single`, `side-by-side` or `review`.
    pub layout: String,
}

/// A notice for the clipboard: the same text twice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ClipView {
    /// With headings, lists and links.
    pub html: String,
    /// Without markup.
    pub text: String,
}

/// A notice in several languages, segment beside segment.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NoticeView {
    /// The kind.
    pub kind: String,
    /// The languages of the columns.
    pub languages: Vec<LanguageInfo>,
    /// The segments in reading order.
    pub rows: Vec<RowView>,
    /// The facts that the sentences stand on, by path (`attack_kind`, `data.insured.group`).
    pub facts: BTreeMap<String, FactCard>,
    /// What the rules have to say of the facts and of this notice.
    pub findings: Vec<FindingView>,
    /// The revision it was composed from.
    pub revision: u32,
}

/// One segment in every column.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RowView {
    /// The segment's id.
    pub segment: String,
    /// `label`, `headline`, `subheadline`, `dateline`, `lead`, `heading`, `paragraph`, `item`, `quote`, `note`,
    /// `contact`, `boilerplate`, `columns`, `record`.
    pub role: String,
    /// How many characters (Unicode scalar values) it may have, where there is a limit, as for a post.
    pub limit: Option<u32>,
    /// One cell per column.
    pub cells: Vec<CellView>,
}

/// A segment in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CellView {
    /// `generated`, `edited`, `overtaken`, `to-translate`, `confirmed`, or `missing`.
    pub state: String,
    /// How many characters (Unicode scalar values) the text has.
    pub characters: u32,
    /// The sentences.
    pub sentences: Vec<SentenceView>,
}

/// A sentence in runs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SentenceView {
    /// The message it was made from.
    pub message: Option<String>,
    /// The text in pieces; joined they are the sentence.
    pub runs: Vec<RunView>,
    /// Every fact it depends on.
    pub bound: Vec<String>,
}

/// A piece of a sentence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RunView {
    /// The text.
    pub text: String,
    /// The fact that shows here.
    pub fact: Option<String>,
    /// Where it leads.
    pub href: Option<String>,
    /// Whether it is strong.
    pub strong: bool,
}

/// A fact or a field of a record as the margin of a notice shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FactCard {
    /// The fact to open in the form.
    pub fact: String,
    /// The field of the record, for lists.
    pub field: Option<String>,
    /// The record's key, for lists.
    pub record: Option<String>,
    /// The value in the language of the screens.
    pub shown: String,
    /// `confirmed`, `presumed`, `open` or `excluded`.
    pub mark: String,
    /// Where it comes from.
    pub source: SourceView,
    /// The time at which it was so.
    pub as_of: Option<String>,
    /// Who released it.
    pub released_by: Option<String>,
}
