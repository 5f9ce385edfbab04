//! The house's own profile: what stays the same from case to case, kept beside the settings and copied into new cases.

use crate::DeskError;
use crate::error::asked;
use herold_facts::{Catalogue, Fact, FactId, FactSet, FactsError, read_fact, read_profile_file, write_profile_file};
use jiff::tz::TimeZone;
use serde_json::{Map, Value as Json, json};

/// A profile file as far as it can be read.
#[derive(Debug, Default)]
pub(crate) struct Profile {
    /// What can be read.
    pub(crate) facts: FactSet,
    /// What stands there and cannot be read, as it may come from a newer version; it is kept as it is.
    unread: Map<String, Json>,
    /// Why nothing can be read.
    pub(crate) broken: Option<FactsError>,
}

impl Profile {
    /// Returns the profile in a file.
    pub(crate) fn read(bytes: &[u8], catalogue: &Catalogue, zone: &TimeZone) -> Self {
        let errors = match read_profile_file(bytes, catalogue, zone) {
            Ok(facts) => return Self { facts, ..Self::default() },
            Err(errors) => errors,
        };
        let json = serde_json::from_slice::<Json>(bytes).unwrap_or_default();
        let whole = errors.first().is_some_and(|error| {
            !matches!(
                error,
                FactsError::Value { .. } | FactsError::UnknownFact { .. } | FactsError::NotOfProfile { .. }
            )
        });
        let Some(facts) = json.get("profile").and_then(Json::as_object).filter(|_| !whole) else {
            return Self { broken: errors.into_iter().next(), ..Self::default() };
        };
        let mut profile = Self::default();
        for (id, value) in facts {
            let belongs = catalogue.question(id).is_some_and(|question| question.profile);
            match read_fact(id, value, catalogue, zone) {
                Ok((id, fact)) if belongs => {
                    profile.facts.set(id, fact);
                }
                _ => {
                    profile.unread.insert(id.clone(), value.clone());
                }
            }
        }
        profile
    }

    /// Returns the ids of what cannot be read.
    pub(crate) fn unread(&self) -> Vec<String> {
        self.unread.keys().cloned().collect()
    }

    /// Sets a fact or takes it away.
    pub(crate) fn set(&mut self, id: &FactId, fact: Option<Fact>) {
        self.unread.remove(id.as_str());
        match fact {
            Some(fact) => self.facts.set(id.clone(), fact),
            None => self.facts.remove(id),
        };
    }

    /// Returns the profile file: what can be read, in the order of the catalogue, then the rest as it was.
    ///
    /// # Errors
    /// When nothing could be read: what stands there would be lost.
    pub(crate) fn write(&self, catalogue: &Catalogue) -> Result<String, DeskError> {
        if let Some(broken) = &self.broken {
            return Err(DeskError::Profile(vec![broken.clone()]));
        }
        let text = write_profile_file(&self.facts, catalogue);
        if self.unread.is_empty() {
            return Ok(text);
        }
        let internal = |e: serde_json::Error| DeskError::Internal(e.to_string());
        let mut json: Json = serde_json::from_str(&text).map_err(internal)?;
        if let Some(facts) = json.get_mut("profile").and_then(Json::as_object_mut) {
            facts.extend(self.unread.clone());
        }
        serde_json::to_string_pretty(&json).map(|text| text + "\n").map_err(internal)
    }
}

/// Returns an error unless a fact belongs to the profile.
pub(crate) fn of_profile(catalogue: &Catalogue, id: &str) -> Result<FactId, DeskError> {
    match catalogue.question(id) {
        Some(question) if question.profile => Ok(question.id.clone()),
        Some(_) => Err(FactsError::NotOfProfile { id: id.to_owned() }.into()),
        None => Err(asked("error-fact-unknown", [("fact", id.to_owned())])),
    }
}

/// Returns the facts of a case that belong to the profile.
pub(crate) fn profile_of(facts: &FactSet, catalogue: &Catalogue) -> FactSet {
    let mut profile = FactSet::default();
    for (id, fact) in facts.profile(catalogue) {
        profile.set(id.clone(), fact.clone());
    }
    profile
}

/// Returns a profile as programs read it.
pub(crate) fn profile_json(facts: &FactSet, catalogue: &Catalogue) -> Json {
    serde_json::from_str(&write_profile_file(facts, catalogue)).unwrap_or_else(|_| json!({ "profile": {} }))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn catalogue() -> Catalogue {
        Catalogue::from_toml(include_str!("../../../templates/facts.toml")).unwrap()
    }

    fn read(text: &str) -> Profile {
        Profile::read(text.as_bytes(), &catalogue(), &TimeZone::UTC)
    }

    #[test]
    fn what_cannot_be_read_stays_in_the_file() {
        let newer = r#"{"profile": {"org_kind": "hospital", "org_motto": {"de": "…"}, "org_law": ["dsgvo_2"]}}"#;
        let mut profile = read(newer);
        assert_eq!(
            (profile.facts.choice("org_kind"), profile.unread()),
            (Some("hospital"), vec!["org_motto".into(), "org_law".into()])
        );
        let id = FactId::new("org_law").unwrap();
        let (_, law) = read_fact("org_law", &json!(["gdpr"]), &catalogue(), &TimeZone::UTC).unwrap();
        profile.set(&id, Some(law));
        let again = read(&profile.write(&catalogue()).unwrap());
        assert_eq!((again.facts.len(), again.unread()), (2, vec!["org_motto".to_owned()]));
    }

    #[test]
    fn a_broken_file_is_never_written_over() {
        for broken in ["", "{", r#"{"facts": {}}"#, r#"{"profile": {"org_kind": "a", "org_kind": "b"}}"#] {
            let mut profile = read(broken);
            assert!(profile.broken.is_some() && profile.facts.is_empty(), "{broken}");
            profile.set(&FactId::new("org_kind").unwrap(), None);
            assert!(matches!(profile.write(&catalogue()), Err(DeskError::Profile(_))), "{broken}");
        }
    }

    #[test]
    fn facts_of_a_case_are_none_of_a_profile() {
        let catalogue = catalogue();
        assert!(of_profile(&catalogue, "org_name").is_ok());
        let error = of_profile(&catalogue, "attack_kind").unwrap_err();
        assert!(
            matches!(error, DeskError::Facts(errors) if errors == [FactsError::NotOfProfile { id: "attack_kind".into() }])
        );
    }
}
