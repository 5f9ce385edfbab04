use crate::SegmentId;
use herold_facts::FactPath;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// How much a finding weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Stops a release.
    Blocker,
    /// Wants a word from a person before a release.
    Warning,
    /// May be worth a look.
    Hint,
}

impl Severity {
    /// Returns the name on the wire, also in the id of its text (`severity-…`).
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Blocker => "blocker",
            Self::Warning => "warning",
            Self::Hint => "hint",
        }
    }
}

/// Where a finding lies; every part is as narrow as is known.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Place {
    /// The facts concerned, the one to look at first in front.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub facts: Vec<FactPath>,
    /// The notice kind.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notice: Option<String>,
    /// The language code.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// The segment.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub segment: Option<SegmentId>,
    /// The sentence of the segment, counted from 0.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sentence: Option<usize>,
    /// First scalar value in the sentence and one after the last.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub range: Option<(usize, usize)>,
}

/// A way to mend a finding.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fix {
    /// The Fluent message that names the fix.
    pub message: String,
    /// The fact to open.
    pub fact: FactPath,
}

/// Something a rule has to say about facts or a notice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Finding {
    /// The rule, such as `excluded-unproven`.
    pub rule: String,
    /// How much it weighs.
    pub severity: Severity,
    /// Where it lies.
    pub place: Place,
    /// The Fluent message in `findings.ftl`.
    pub message: String,
    /// Arguments of the message: fact ids and plain values.
    pub arguments: BTreeMap<String, String>,
    /// Ways to mend it.
    pub fixes: Vec<Fix>,
    /// The same for the same finding after edits elsewhere; see [`fingerprint`].
    pub fingerprint: String,
}

/// Returns the fingerprint of a finding: rule, facts, notice, language and segment, without positions, so that
/// "ignored" survives edits. 64-bit FNV-1a in hexadecimal.
#[must_use]
pub fn fingerprint(rule: &str, place: &Place) -> String {
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    let mut feed = |part: &str| {
        for byte in part.bytes().chain([0x1f]) {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
        }
    };
    feed(rule);
    for fact in &place.facts {
        feed(fact.as_str());
    }
    for part in [place.notice.as_deref(), place.language.as_deref(), place.segment.as_ref().map(|s| s.0.as_str())] {
        feed(part.unwrap_or_default());
    }
    format!("{hash:016x}")
}
