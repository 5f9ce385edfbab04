use herold_facts::{Catalogue, FactSet, ReleaseLevel};
use herold_notice::{Look, SegmentId};
use serde::Deserialize;
use std::collections::BTreeMap;

/// What `notice.toml` says of a notice kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoticeKind {
    /// The folder's name, such as `press-release`.
    pub id: String,
    /// Who reads it; facts above this level count as not stated.
    pub audience: ReleaseLevel,
    /// Who hears what is read out from it; the same as the audience when nobody else does.
    pub heard_by: ReleaseLevel,
    /// Facts that only the audience sees, whoever else listens.
    pub aside: Vec<String>,
    /// Who speaks.
    pub person: Person,
    /// `formal` or `informal` address.
    pub address: String,
    /// The message with the name of this kind of text.
    pub label: String,
    /// What it is for.
    pub purpose: Purpose,
    /// What kind of page it makes.
    pub look: Look,
    /// Its place among the kinds.
    pub order: u32,
    /// Facts without which it is not complete.
    pub required: Vec<String>,
    /// The ids of blocks and sections that a complete notice of this kind has, in their order.
    pub elements: Vec<String>,
    /// Whether its last block says how many characters it has.
    pub character_count: bool,
    limits: BTreeMap<String, usize>,
    pub(crate) element_blocks: Vec<(String, Vec<String>)>,
}

/// What a notice is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Purpose {
    /// To tell what has happened.
    Inform,
    /// To tell what to do or to say.
    Instruct,
    /// To report to an authority.
    Report,
    /// To put right what was said before.
    Correct,
    /// To tell that it is over.
    End,
}

impl Purpose {
    /// Returns the key in `notice.toml`.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Inform => "inform",
            Self::Instruct => "instruct",
            Self::Report => "report",
            Self::Correct => "correct",
            Self::End => "end",
        }
    }
}

/// Who speaks in a notice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Person {
    /// The organisation speaks of itself as "we".
    We,
    /// The organisation is spoken of.
    They,
}

impl Person {
    /// Returns the key that messages select by.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::We => "we",
            Self::They => "they",
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    audience: String,
    heard_by: Option<String>,
    #[serde(default)]
    aside: Vec<String>,
    person: Person,
    address: String,
    layouts: Vec<String>,
    label: String,
    purpose: Purpose,
    #[serde(default)]
    look: Look,
    order: u32,
    #[serde(default)]
    required: Vec<String>,
    elements: Vec<String>,
    #[serde(default)]
    limits: BTreeMap<String, usize>,
    #[serde(default)]
    character_count: bool,
}

impl NoticeKind {
    pub(crate) fn from_toml(id: &str, text: &str, catalogue: &Catalogue) -> Result<Self, String> {
        let raw: Raw = toml::from_str(text).map_err(|e| {
            let line = e.span().map_or(1, |span| 1 + text[..span.start].matches('\n').count());
            format!("line {line}: {}", e.message())
        })?;
        let level = |key: &str| {
            let level = ReleaseLevel::ALL.into_iter().find(|level| level.key() == key);
            level.ok_or_else(|| format!("unknown audience `{key}`"))
        };
        let audience = level(&raw.audience)?;
        let heard_by = raw.heard_by.as_deref().map_or(Ok(audience), level)?;
        if let Some(fact) = raw.aside.iter().find(|fact| catalogue.question(fact).is_none()) {
            return Err(format!("unknown fact `{fact}` in aside"));
        }
        if !["formal", "informal"].contains(&raw.address.as_str()) {
            return Err(format!("unknown address `{}`", raw.address));
        }
        if let Some(layout) = raw.layouts.iter().find(|l| !["single", "side-by-side", "review"].contains(&l.as_str())) {
            return Err(format!("unknown layout `{layout}`"));
        }
        if let Some(fact) = raw.required.iter().find(|fact| catalogue.question(fact).is_none()) {
            return Err(format!("unknown fact `{fact}` in required"));
        }
        Ok(Self {
            id: id.to_owned(),
            audience,
            heard_by,
            aside: raw.aside,
            person: raw.person,
            address: raw.address,
            label: raw.label,
            purpose: raw.purpose,
            look: raw.look,
            order: raw.order,
            required: raw.required,
            elements: raw.elements,
            character_count: raw.character_count,
            limits: raw.limits,
            element_blocks: Vec::new(),
        })
    }

    /// Returns the elements of a complete notice, each with the ids of the blocks that make it: of a section, one of
    /// them at least.
    #[must_use]
    pub fn element_blocks(&self) -> &[(String, Vec<String>)] {
        &self.element_blocks
    }

    /// Returns the facts that a notice of this kind may speak of; the others count as not stated.
    #[must_use]
    pub fn facts(&self, facts: &FactSet) -> FactSet {
        let mut spoken = facts.for_audience(self.heard_by);
        let seen = facts.for_audience(self.audience);
        for (id, fact) in seen.iter().filter(|(id, _)| self.aside.iter().any(|aside| aside == id.as_str())) {
            spoken.set(id.clone(), fact.clone());
        }
        spoken
    }

    /// Returns how many characters (Unicode scalar values) a segment may have, where there is a limit. A limit is set for
    /// a segment as a whole (`lead`) or for the key of a record or choice (`x` for `post.x`).
    #[must_use]
    pub fn limit(&self, segment: &SegmentId) -> Option<usize> {
        let key = segment.0.split_once('.').map_or(segment.0.as_str(), |(_, key)| key);
        self.limits.get(&segment.0).or_else(|| self.limits.get(key)).copied()
    }

    pub(crate) fn limited(&self) -> impl Iterator<Item = &str> {
        self.limits.keys().map(String::as_str)
    }
}
