use herold_facts::{Catalogue, ReleaseLevel};
use serde::Deserialize;

/// What `notice.toml` says of a notice kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoticeKind {
    /// The folder's name, such as `press-release`.
    pub id: String,
    /// Who reads it; facts above this level count as not stated.
    pub audience: ReleaseLevel,
    /// Who speaks.
    pub person: Person,
    /// `formal` or `informal` address.
    pub address: String,
    /// The message with the name of this kind of text.
    pub label: String,
    /// Facts without which it is not complete.
    pub required: Vec<String>,
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
    person: Person,
    address: String,
    layouts: Vec<String>,
    label: String,
    #[serde(default)]
    required: Vec<String>,
}

impl NoticeKind {
    pub(crate) fn from_toml(id: &str, text: &str, catalogue: &Catalogue) -> Result<Self, String> {
        let raw: Raw = toml::from_str(text).map_err(|e| e.to_string())?;
        let audience = ReleaseLevel::ALL.into_iter().find(|level| level.key() == raw.audience);
        let audience = audience.ok_or_else(|| format!("unknown audience `{}`", raw.audience))?;
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
            person: raw.person,
            address: raw.address,
            label: raw.label,
            required: raw.required,
        })
    }
}
