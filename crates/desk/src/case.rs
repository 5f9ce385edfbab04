use crate::DeskError;
use crate::error::asked;
use crate::house::{Sample, sample_facts, samples};
use herold_casefile::{
    CaseFile, Change, Coalesce, Description, NewCase, NewOperation, NoticeChoice, OpenMode, Passphrase, Seed,
};
use herold_compose::{House, NoticeKind};
use herold_facts::{Catalogue, Fact, FactId, FactSet, Stamp, read_fact, read_facts_file, read_profile_file};
use herold_notice::Finding;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// An open case with its facts read.
pub struct Case {
    file: CaseFile,
    facts: FactSet,
    unread: Vec<String>,
    zone: TimeZone,
    zone_name: String,
    languages: Vec<String>,
    chosen: BTreeMap<String, NoticeChoice>,
}

/// What a new case starts with.
pub struct NewCaseFile {
    /// The file to write; must not exist.
    pub path: PathBuf,
    /// None for no encryption.
    pub passphrase: Option<Passphrase>,
    /// The languages of its notices, the leading one first.
    pub languages: Vec<String>,
    /// The kinds of its notices; all when none is named.
    pub notices: Vec<String>,
    /// The IANA name of its zone; none for that of the leading language.
    pub zone: Option<String>,
    /// A facts file to start with.
    pub facts: Option<Vec<u8>>,
    /// A profile file to start with; a fact that stands in the facts file as well is the one of the facts file.
    pub profile: Option<Vec<u8>>,
    /// Fresh random bytes.
    pub random: [u8; 32],
    /// The time.
    pub now: Timestamp,
    /// Who does it.
    pub actor: String,
}

/// The longest pause, in seconds, after which typing on in one field is a new step of undo.
const TYPING_PAUSE: u32 = 8;

/// Returns what a person typed as a passphrase.
pub(crate) fn secret(text: String) -> Result<Passphrase, DeskError> {
    Passphrase::new(text).ok_or_else(|| asked("error-passphrase-empty", []))
}

/// Returns a time zone by its IANA name.
pub(crate) fn zone(name: &str) -> Result<TimeZone, DeskError> {
    TimeZone::get(name).map_err(|_| asked("error-zone-unknown", [("given", name.to_owned())]))
}

/// Returns the moment on the clock of a zone.
pub(crate) fn stamp(now: Timestamp, zone: &TimeZone) -> Result<Stamp, DeskError> {
    Stamp::of(&now.to_zoned(zone.clone())).ok_or_else(|| DeskError::Internal("a time before year 1".to_owned()))
}

/// Returns the languages in the order given, each once and each known.
///
/// # Errors
/// When one is unknown or there twice, or there is none.
pub(crate) fn known_languages(house: &House, given: &[String]) -> Result<Vec<String>, DeskError> {
    let all: Vec<&str> = house.wording().languages().map(|def| def.language.code.as_str()).collect();
    let mut seen: Vec<String> = Vec::new();
    for code in given {
        if !all.contains(&code.as_str()) {
            return Err(asked("error-language-unknown", [("given", code.clone()), ("list", all.join(", "))]));
        }
        if seen.contains(code) {
            return Err(asked("error-language-twice", [("given", code.clone())]));
        }
        seen.push(code.clone());
    }
    if seen.is_empty() {
        return Err(asked("error-language-unknown", [("given", String::new()), ("list", all.join(", "))]));
    }
    Ok(seen)
}

impl Case {
    /// Opens a case.
    ///
    /// # Errors
    /// When the file cannot be opened; see [`herold_casefile::CaseFileError`].
    pub fn open(
        house: &House,
        path: &Path,
        passphrase: Option<&Passphrase>,
        mode: OpenMode,
    ) -> Result<Self, DeskError> {
        Self::read(house, CaseFile::open(path, passphrase, mode)?)
    }

    fn read(house: &House, file: CaseFile) -> Result<Self, DeskError> {
        let about = file.about()?;
        let zone = zone(&about.zone)?;
        let mut case = Self {
            facts: FactSet::default(),
            unread: Vec::new(),
            chosen: file.notices()?,
            file,
            zone,
            zone_name: about.zone,
            languages: about.languages,
        };
        case.reload(house.catalogue())?;
        Ok(case)
    }

    fn reload(&mut self, catalogue: &Catalogue) -> Result<(), DeskError> {
        let (mut facts, mut unread) = (FactSet::default(), Vec::new());
        for (id, json) in self.file.facts()? {
            match read_fact(id.as_str(), &json, catalogue, &self.zone) {
                Ok((id, fact)) => {
                    facts.set(id, fact);
                }
                // It stays in the file, untouched and unspoken; the checks say so.
                Err(_) => unread.push(id.to_string()),
            }
        }
        let (chosen, languages) = (self.file.notices()?, self.file.about()?.languages);
        // Only now, so that an error above leaves all of it as it was.
        (self.facts, self.unread, self.chosen, self.languages) = (facts, unread, chosen, languages);
        Ok(())
    }

    /// Writes a new case and opens it.
    ///
    /// # Errors
    /// When a language, a notice kind, the zone or a fact of the facts file is refused, or the file cannot be written;
    /// then nothing is left behind.
    pub fn create(house: &House, new: NewCaseFile) -> Result<Self, DeskError> {
        let languages = known_languages(house, &new.languages)?;
        let leading = house.wording().language_def(&languages[0]);
        let zone_name = new.zone.or_else(|| leading.map(|def| def.zone.clone())).unwrap_or_default();
        let zone = zone(&zone_name)?;
        for kind in &new.notices {
            known_kind(house, kind)?;
        }
        let is_chosen = |kind: &&NoticeKind| new.notices.is_empty() || new.notices.contains(&kind.id);
        let mut facts = match &new.profile {
            None => FactSet::default(),
            Some(bytes) => read_profile_file(bytes, house.catalogue(), &zone).map_err(DeskError::Profile)?,
        };
        if let Some(bytes) = &new.facts {
            let of_case = read_facts_file(bytes, house.catalogue(), &zone).map_err(DeskError::Facts)?;
            for (id, fact) in of_case.iter() {
                facts.set(id.clone(), fact.clone());
            }
        }
        let (first, second) = new.random.split_at(16);
        let half = |bytes: &[u8]| <[u8; 16]>::try_from(bytes).unwrap_or_default();
        let title = new.path.file_stem().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
        let choice = |position: usize| NoticeChoice {
            languages: languages.clone(),
            position: i64::try_from(position).unwrap_or_default(),
        };
        let chosen = house.kinds().iter().filter(is_chosen);
        let file = CaseFile::create(
            &new.path,
            new.passphrase.as_ref(),
            &NewCase {
                at: stamp(new.now, &zone)?,
                actor: new.actor,
                description: Description::new("operation-new-case", []),
                title,
                zone: zone_name,
                languages: languages.clone(),
                settings: BTreeMap::new(),
                facts: facts.iter().map(|(id, fact)| (id.clone(), fact.to_json())).collect(),
                notices: chosen.enumerate().map(|(i, kind)| (kind.id.clone(), choice(i))).collect(),
            },
            Seed { salt: half(first), case_id: half(second) },
        )?;
        Self::read(house, file)
    }

    /// Writes a sample case and opens it.
    ///
    /// # Errors
    /// When there is no such sample, or as [`Case::create`].
    pub fn sample(
        house: &House,
        id: &str,
        path: &Path,
        random: [u8; 32],
        now: Timestamp,
        actor: &str,
    ) -> Result<Self, DeskError> {
        let all: Vec<Sample> = samples()?;
        let unknown = || {
            let list = all.iter().map(|s| s.id.as_str()).collect::<Vec<_>>().join(", ");
            asked("error-sample-unknown", [("given", id.to_owned()), ("list", list)])
        };
        let sample = all.iter().find(|s| s.id == id).ok_or_else(unknown)?;
        let facts = sample_facts(id).ok_or_else(unknown)?;
        Self::create(
            house,
            NewCaseFile {
                path: path.to_owned(),
                passphrase: None,
                languages: sample.languages.clone(),
                notices: Vec::new(),
                zone: Some(sample.zone.clone()),
                facts: Some(facts.to_vec()),
                profile: None,
                random,
                now,
                actor: actor.to_owned(),
            },
        )
    }

    /// Returns the facts.
    #[must_use]
    pub const fn facts(&self) -> &FactSet {
        &self.facts
    }

    /// Returns everything the rules have to say of the facts of the case, blockers first.
    #[must_use]
    pub fn findings(&self, house: &House) -> Vec<Finding> {
        self.findings_in(house, &self.languages)
    }

    /// As [`Case::findings`], when only these languages matter.
    pub(crate) fn findings_in(&self, house: &House, languages: &[String]) -> Vec<Finding> {
        herold_check::check_case(herold_check::CaseFacts {
            facts: &self.facts,
            catalogue: house.catalogue(),
            languages,
            unread: &self.unread,
        })
    }

    /// Returns the time zone.
    #[must_use]
    pub const fn zone(&self) -> &TimeZone {
        &self.zone
    }

    /// Returns the IANA name of the time zone.
    #[must_use]
    pub fn zone_name(&self) -> &str {
        &self.zone_name
    }

    /// Returns the codes of the languages of its notices, the leading one first.
    #[must_use]
    pub fn languages(&self) -> &[String] {
        &self.languages
    }

    /// Returns whether a notice kind is chosen.
    #[must_use]
    pub fn has_notice(&self, kind: &str) -> bool {
        self.chosen.contains_key(kind)
    }

    /// Returns the case file.
    #[must_use]
    pub const fn file(&self) -> &CaseFile {
        &self.file
    }

    /// Sets a fact, or takes the answer away; written when this returns.
    ///
    /// # Errors
    /// When the file cannot be written; then everything is as before.
    pub fn set(&mut self, id: &FactId, fact: Option<Fact>, now: Timestamp, actor: &str) -> Result<(), DeskError> {
        self.set_all(vec![(id.clone(), fact)], now, actor)
    }

    /// Sets several facts as one step of undo.
    ///
    /// # Errors
    /// When the file cannot be written; then everything is as before.
    pub fn set_all(
        &mut self,
        facts: Vec<(FactId, Option<Fact>)>,
        now: Timestamp,
        actor: &str,
    ) -> Result<(), DeskError> {
        // A fact that is set twice is set once, to its last value.
        let mut last: Vec<(FactId, Option<Fact>)> = Vec::with_capacity(facts.len());
        for (id, fact) in facts {
            last.retain(|(other, _)| *other != id);
            last.push((id, fact));
        }
        let Some((first, fact)) = last.first() else { return Ok(()) };
        let message = if fact.is_some() { "operation-set-fact" } else { "operation-clear-fact" };
        let description = Description::new(message, [("fact", first.to_string())]);
        let key = (last.len() == 1).then(|| Coalesce { key: format!("fact {first}"), within: TYPING_PAUSE });
        self.write(last, description, key, now, actor)
    }

    /// Takes the facts of a profile over, as one step of undo; those that the case has already in the same words are no
    /// change. Returns how many have changed.
    ///
    /// # Errors
    /// When the file cannot be written; then everything is as before.
    pub fn take_profile(&mut self, profile: &FactSet, now: Timestamp, actor: &str) -> Result<usize, DeskError> {
        let changed: Vec<(FactId, Option<Fact>)> = profile
            .iter()
            .filter(|(id, fact)| self.facts.get(id.as_str()) != Some(fact))
            .map(|(id, fact)| (id.clone(), Some(fact.clone())))
            .collect();
        let count = changed.len();
        if count > 0 {
            self.write(changed, Description::new("operation-take-profile", []), None, now, actor)?;
        }
        Ok(count)
    }

    fn write(
        &mut self,
        facts: Vec<(FactId, Option<Fact>)>,
        description: Description,
        coalesce: Option<Coalesce>,
        now: Timestamp,
        actor: &str,
    ) -> Result<(), DeskError> {
        let stored = self.file.facts()?;
        let changes = facts
            .iter()
            .map(|(id, fact)| Change::SetFact {
                id: id.clone(),
                before: stored.get(id).cloned(),
                after: fact.as_ref().map(Fact::to_json),
            })
            .collect();
        let at = stamp(now, &self.zone)?;
        self.file.apply(&NewOperation { at, actor: actor.to_owned(), description, changes, coalesce })?;
        for (id, fact) in facts {
            self.unread.retain(|unread| *unread != id.as_str());
            match fact {
                Some(fact) => self.facts.set(id, fact),
                None => self.facts.remove(&id),
            };
        }
        Ok(())
    }

    /// Chooses the notices and their languages.
    ///
    /// # Errors
    /// When a kind or language is unknown, or the file cannot be written.
    pub fn set_notices(
        &mut self,
        house: &House,
        kinds: &[String],
        languages: &[String],
        now: Timestamp,
        actor: &str,
    ) -> Result<(), DeskError> {
        let languages = known_languages(house, languages)?;
        for kind in kinds {
            known_kind(house, kind)?;
        }
        let mut changes = vec![Change::SetMeta {
            key: "languages".to_owned(),
            before: Some(serde_json::json!(self.languages)),
            after: Some(serde_json::json!(languages)),
        }];
        for (position, kind) in house.kinds().iter().enumerate() {
            let after = kinds.contains(&kind.id).then(|| NoticeChoice {
                languages: languages.clone(),
                position: i64::try_from(position).unwrap_or_default(),
            });
            changes.push(Change::SetNotice {
                kind: kind.id.clone(),
                before: self.chosen.get(&kind.id).cloned(),
                after,
            });
        }
        self.file.apply(&NewOperation {
            at: stamp(now, &self.zone)?,
            actor: actor.to_owned(),
            description: Description::new("operation-set-notices", []),
            changes,
            coalesce: None,
        })?;
        self.reload(house.catalogue())
    }

    /// Takes the last step back.
    ///
    /// # Errors
    /// When there is none, or the file cannot be written.
    pub fn undo(&mut self, house: &House, now: Timestamp, actor: &str) -> Result<(), DeskError> {
        self.file.undo(stamp(now, &self.zone)?, actor)?;
        self.reload(house.catalogue())
    }

    /// Makes the step again that was taken back last.
    ///
    /// # Errors
    /// When there is none, or the file cannot be written.
    pub fn redo(&mut self, house: &House, now: Timestamp, actor: &str) -> Result<(), DeskError> {
        self.file.redo(stamp(now, &self.zone)?, actor)?;
        self.reload(house.catalogue())
    }

    /// Closes the file; one file stays.
    ///
    /// # Errors
    /// When the journal cannot be taken over; nothing is lost then.
    pub fn close(self) -> Result<(), DeskError> {
        Ok(self.file.close()?)
    }
}

/// Returns an error that lists the kinds unless the kind is known.
pub(crate) fn known_kind(house: &House, kind: &str) -> Result<(), DeskError> {
    if house.kind(kind).is_some() {
        return Ok(());
    }
    let list = house.kinds().iter().map(|k| k.id.as_str()).collect::<Vec<_>>().join(", ");
    Err(asked("error-notice-unknown", [("given", kind.to_owned()), ("list", list)]))
}
