//! Requests and responses of the use cases: what the screens send and get. `ui/src/lib/bindings` is made from these.
//!
//! Texts that a person reads are resolved in the language of the screens where they carry arguments; names of facts,
//! choices and sections are Fluent ids that the screens resolve themselves.

use serde::{Deserialize, Serialize};
use serde_json::Value as Json;
use std::collections::BTreeMap;
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

/// A section of the catalogue with its questions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SectionView {
    /// The id; `section-ID`.
    pub id: String,
    /// Its questions; each has `fact-ID` with `.hint` and `.why` in Fluent (id with `-` for `_`).
    pub questions: Vec<QuestionView>,
}

/// A question of the form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct QuestionView {
    /// The fact.
    pub id: String,
    /// What it takes.
    pub kind: KindView,
    /// Whether it belongs to the organisation's profile rather than to the case.
    pub profile: bool,
    /// Whether `presumed` may be said.
    pub may_presume: bool,
    /// The notice kinds that are not complete without it.
    pub wanted_by: Vec<String>,
    /// The notice kinds in which it can show or decide something; none for what only documents show, such as a logo.
    pub used_by: Vec<String>,
    /// The release level to propose.
    pub release: String,
}

/// What a question or a field takes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct KindView {
    /// `yes_no`, `choice`, `choices`, `date`, `time`, `stamp`, `moment`, `period`, `count`, `text`, `note`, `name`,
    /// `contact`, `address`, `link`, `hours`, `image`, `colour`, `records`.
    pub kind: String,
    /// For choices: the family; the name of a key is `FAMILY-KEY` in Fluent (with `-` for `_`).
    pub family: Option<String>,
    /// For choices: the keys in order.
    pub choices: Vec<String>,
    /// For choices: whether `{"other": {"de": "…", …}}`, an answer in words, may stand where a key stands.
    pub open: bool,
    /// For records: the fields; each has `field-FACT-FIELD` in Fluent.
    pub fields: Vec<FieldView>,
}

/// A field of a record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FieldView {
    /// The id.
    pub id: String,
    /// What it takes; never records.
    pub kind: KindView,
    /// Whether a record without it is refused.
    pub required: bool,
}

/// The facts of the open case.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FactsView {
    /// The facts that are stated or open, by id, each as its wrapper in the facts file (always the full wrapper).
    pub facts: BTreeMap<String, FactState>,
    /// The questions that are shown.
    pub visible: Vec<String>,
    /// By choice family, the keys to show first with these answers; the others stay within reach.
    pub first: BTreeMap<String, Vec<String>>,
    /// Saving, undo and redo.
    pub saved: Saved,
}

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

/// A fact as the form shows it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FactState {
    /// The value as in the facts file; `null` is "not known yet". Of a picture `media`, `width`, `height` and `bytes`, its
    /// size, instead of its data.
    #[ts(type = "unknown")]
    pub value: Json,
    /// The value in the language of the screens.
    pub shown: String,
    /// `confirmed`, `presumed` or `open`.
    pub certainty: String,
    /// Where it comes from.
    pub source: SourceView,
    /// The time at which it was so, RFC 3339.
    pub as_of: Option<String>,
    /// Who released it.
    pub released_by: Option<String>,
    /// `public`, `partners` or `internal`.
    pub release: String,
    /// Whether it is held back, and for whom.
    pub held: Option<HeldView>,
}

/// Where a fact comes from.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct SourceView {
    /// Report, log, statement.
    pub text: Option<String>,
    /// Who said so.
    pub person: Option<String>,
    /// When, RFC 3339.
    pub time: Option<String>,
}

/// That a fact is held back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HeldView {
    /// Who asked for it.
    pub by: String,
    /// Until when, RFC 3339.
    pub until: Option<String>,
    /// The reason.
    pub reason: Option<String>,
}

/// A change of one fact.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SetFactRequest {
    /// Which.
    pub id: String,
    /// The new state; none takes the answer away ("not answered").
    pub fact: Option<FactInput>,
}

/// A new state of a fact.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FactInput {
    /// The value as in the facts file; `null` is "not known yet". Local times without an offset are taken in the zone. A
    /// picture without `data` is the one that is there.
    #[ts(type = "unknown")]
    pub value: Json,
    /// `confirmed`, `presumed` or `open`; none for what fits the value.
    #[serde(default)]
    pub certainty: Option<String>,
    /// Where it comes from.
    #[serde(default)]
    pub source: SourceView,
    /// The time at which it was so.
    #[serde(default)]
    pub as_of: Option<String>,
    /// Who released it.
    #[serde(default)]
    pub released_by: Option<String>,
    /// The release level; none for public.
    #[serde(default)]
    pub release: Option<String>,
    /// Whether it is held back.
    #[serde(default)]
    pub held: Option<HeldView>,
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

/// A notice to compose for the screen.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NoticeRequest {
    /// The kind.
    pub kind: String,
    /// The languages, in the order of the columns; those without words for the kind are left out.
    pub languages: Vec<String>,
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
    /// `contact`, `boilerplate`.
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

/// An export.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ExportRequest {
    /// The notice kind.
    pub kind: String,
    /// The languages.
    pub languages: Vec<String>,
    /// `single` or `side-by-side`.
    pub layout: String,
    /// `pdf`, `docx`, `html`, `txt`.
    pub formats: Vec<String>,
    /// An existing folder.
    pub folder: String,
}

/// What an export wrote.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Exported {
    /// The files.
    pub files: Vec<ExportedFile>,
}

/// A file that was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ExportedFile {
    /// Where it lies.
    pub path: String,
    /// Its name.
    pub name: String,
    /// The format.
    pub format: String,
    /// Its languages.
    pub languages: Vec<String>,
    /// Its size in bytes.
    pub bytes: u32,
}

/// An error on its way to a screen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ErrorView {
    /// What the screens branch on.
    pub code: Code,
    /// What happened and what to do, in the language of the screens; one paragraph a line.
    pub text: String,
    /// The fact concerned.
    pub fact: Option<String>,
}

/// What the screens branch on; a variant only where a screen does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Code {
    /// The case is encrypted: ask for the passphrase.
    PassphraseNeeded,
    /// Wrong passphrase or damaged: ask again.
    PassphraseWrong,
    /// No case is open: go to the first screen.
    NoCase,
    /// A value was refused: show it at the field.
    Value,
    /// Anything else: show the text.
    Other,
}
