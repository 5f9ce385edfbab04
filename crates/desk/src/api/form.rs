//! The form: questions, and the facts that answer them.

use super::case::Saved;
use serde::{Deserialize, Serialize};
use serde_json::Value as Json;
use std::collections::BTreeMap;
use ts_rs::TS;

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
    /// `line`, `contact`, `address`, `link`, `hours`, `image`, `colour`, `font`, `ink`, `records`.
    pub kind: String,
    /// For choices: the family; the name of a key is `FAMILY-KEY` in Fluent (with `-` for `_`).
    pub family: Option<String>,
    /// For choices: the keys in order.
    pub choices: Vec<String>,
    /// For choices: whether `{"other": {"de": "…", …}}`, an answer in words, may stand where a key stands.
    pub open: bool,
    /// For choices: by language, the grammatical forms that such an answer may carry beside its `text`, in order; empty
    /// where no sentence asks for any.
    pub forms: BTreeMap<String, Vec<String>>,
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

/// A fact as the form shows it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FactState {
    /// The value as in the facts file; `null` is "not known yet". Of a picture `media`, `width`, `height` and `bytes`, its
    /// size, instead of its data; of a font `media`, `name` and `bytes`.
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
    /// picture or a font without `data` is the one that is there.
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
