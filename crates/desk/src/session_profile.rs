//! The house's own profile at the desk: what stays the same from case to case, and the letterhead made of it.

use crate::api::{
    ErrorView, FactsView, LetterheadRequest, LetterheadView, ProfileFileRequest, ProfileView, SetFactRequest,
};
use crate::case::{Case, known_languages};
use crate::error::reason;
use crate::files::{facts_file, write_profile};
use crate::overview::{first, sections, states};
use crate::profile::{Profile, of_profile, profile_of};
use crate::session::{Desk, State, no_case, wrapper};
use crate::{DeskError, error::asked};
use herold_compose::Style;
use herold_facts::{FactSet, Value, read_fact, read_profile_file, write_profile_file};
use herold_wording::Screen;
use jiff::tz::TimeZone;
use std::path::Path;

#[expect(clippy::needless_pass_by_value, reason = "requests come off the wire and end here")]
impl Desk {
    /// Returns the house's own profile.
    ///
    /// # Errors
    /// When its file cannot be read for a reason of the system.
    pub fn profile_view(&self) -> Result<ProfileView, ErrorView> {
        self.with(|state, language, screen| self.profile(state, language, screen))
    }

    /// Returns the house's own profile and remembers it, for the case that what follows shall be taken back.
    ///
    /// # Errors
    /// When its file cannot be read for a reason of the system.
    pub fn profile_open(&self) -> Result<ProfileView, ErrorView> {
        self.with(|state, language, screen| {
            state.profile_opened = Some(self.bytes(state)?);
            self.profile(state, language, screen)
        })
    }

    /// Makes the house's own profile what it was when its screen was opened, whatever was done with it since. No case
    /// changes.
    ///
    /// # Errors
    /// When it cannot be written; then nothing changes.
    pub fn profile_discard(&self) -> Result<ProfileView, ErrorView> {
        self.with(|state, language, screen| {
            if let Some(before) = state.profile_opened.clone() {
                self.keep(state, &before)?;
            }
            self.profile(state, language, screen)
        })
    }

    /// Sets a fact of the house's own profile; it is written when this returns. No case changes.
    ///
    /// # Errors
    /// `value` when the fact cannot take it or does not belong to a profile; then nothing changes.
    pub fn set_profile_fact(&self, request: SetFactRequest) -> Result<ProfileView, ErrorView> {
        self.with(|state, language, screen| {
            let zone = self.zone(language);
            let mut profile = self.kept(state, &zone)?;
            let id = of_profile(self.house.catalogue(), &request.id)?;
            let fact = match &request.fact {
                None => None,
                Some(input) => {
                    let wrapper = wrapper(input, profile.facts.value(&request.id));
                    Some(read_fact(&request.id, &wrapper, self.house.catalogue(), &zone)?.1)
                }
            };
            profile.set(&id, fact);
            self.keep(state, profile.write(self.house.catalogue())?.as_bytes())?;
            self.profile(state, language, screen)
        })
    }

    /// Makes the profile in a file the house's own, instead of the one before.
    ///
    /// # Errors
    /// When the file cannot be read or something in it is refused; then nothing changes.
    pub fn profile_import(&self, request: ProfileFileRequest) -> Result<ProfileView, ErrorView> {
        self.with(|state, language, screen| {
            let bytes = facts_file(Path::new(&request.path))?;
            let catalogue = self.house.catalogue();
            let facts = read_profile_file(&bytes, catalogue, &self.zone(language)).map_err(DeskError::Profile)?;
            self.keep(state, write_profile_file(&facts, catalogue).as_bytes())?;
            self.profile(state, language, screen)
        })
    }

    /// Writes the house's own profile into a file.
    ///
    /// # Errors
    /// When it cannot be written, or another file than a profile is in the way.
    pub fn profile_export(&self, request: ProfileFileRequest) -> Result<(), ErrorView> {
        self.with(|state, language, _| {
            let profile = self.kept(state, &self.zone(language))?;
            write_profile(Path::new(&request.path), &profile.write(self.house.catalogue())?)
        })
    }

    /// Takes what the open case says of the organisation over into the house's own profile; what it does not say stays.
    ///
    /// # Errors
    /// When no case is open or the profile cannot be written; then nothing changes.
    pub fn profile_from_case(&self) -> Result<ProfileView, ErrorView> {
        self.with(|state, language, screen| {
            let case = state.case.as_ref().ok_or_else(no_case)?;
            let mut profile = self.kept(state, &self.zone(language))?;
            for (id, fact) in profile_of(case.facts(), self.house.catalogue()).iter() {
                profile.set(id, Some(fact.clone()));
            }
            self.keep(state, profile.write(self.house.catalogue())?.as_bytes())?;
            self.profile(state, language, screen)
        })
    }

    /// Puts the house's own profile into the open case, as one step of undo; what it does not say stays.
    ///
    /// # Errors
    /// When no case is open, or the case or the profile's file cannot be read or written.
    pub fn profile_to_case(&self) -> Result<FactsView, ErrorView> {
        let profile = self.with(|state, _, _| {
            let zone = state.case.as_ref().map(Case::zone).ok_or_else(no_case)?;
            let profile = self.kept(state, zone)?;
            match profile.broken {
                Some(broken) => Err(DeskError::Profile(vec![broken])),
                None => Ok(profile.facts),
            }
        })?;
        self.change(|case, actor, now| case.take_profile(&profile, now, actor).map(|_| ()), |view| view.facts_view())
    }

    /// Returns the letterhead of the open case or of the house's own profile in a language.
    ///
    /// # Errors
    /// When there is no such language, or no case is open and its letterhead is asked for.
    pub fn letterhead(&self, request: LetterheadRequest) -> Result<LetterheadView, ErrorView> {
        self.with(|state, language, _| {
            let languages = known_languages(&self.house, std::slice::from_ref(&request.language))?;
            let facts = if request.of_case {
                state.case.as_ref().ok_or_else(no_case)?.facts().clone()
            } else {
                self.kept(state, &self.zone(language))?.facts
            };
            self.letterhead_of(&facts, &languages[0])
        })
    }

    fn letterhead_of(&self, facts: &FactSet, language: &str) -> Result<LetterheadView, DeskError> {
        // Every notice has the letterhead of the house; what else the first one would say is left aside.
        let made = match self.house.kinds().first() {
            Some(kind) => self.house.draft(facts, &kind.id, &[language], &Style::default())?.0.into_iter().next(),
            None => None,
        };
        let letterhead = made.map(|notice| notice.letterhead).unwrap_or_default();
        let image = match facts.value("org_logo") {
            Some(Value::Image(image)) => Some(image),
            _ => None,
        };
        let (logo_width, logo_height) = image.map_or((0, 0), |image| (image.width, image.height));
        Ok(LetterheadView {
            organisation: letterhead.organisation,
            lines: letterhead.lines,
            logo: image.map(herold_facts::Image::data_address),
            logo_width,
            logo_height,
            colour: match facts.value("org_colour") {
                Some(Value::Colour(colour)) => Some(colour.to_string()),
                _ => None,
            },
            window: facts.choice("letter_window").map(str::to_owned),
            footer: match facts.value("letter_footer") {
                Some(Value::Text(texts)) => texts.get(language).cloned(),
                _ => None,
            },
        })
    }

    /// Returns the profile file that a new case is given: of the house's own what can be read.
    pub(crate) fn profile_for_new_case(&self, state: &State, language: &str) -> Result<Option<Vec<u8>>, DeskError> {
        let facts = self.kept(state, &self.zone(language))?.facts;
        Ok((!facts.is_empty()).then(|| write_profile_file(&facts, self.house.catalogue()).into_bytes()))
    }

    /// Returns the zone in which times of a profile are told that says none: that of the language of the screens.
    fn zone(&self, language: &str) -> TimeZone {
        let def = self.house.wording().language_def(language);
        def.and_then(|def| TimeZone::get(&def.zone).ok()).unwrap_or(TimeZone::UTC)
    }

    fn kept(&self, state: &State, zone: &TimeZone) -> Result<Profile, DeskError> {
        Ok(Profile::read(&self.bytes(state)?, self.house.catalogue(), zone))
    }

    /// Returns the profile file; an empty one when there is none.
    fn bytes(&self, state: &State) -> Result<Vec<u8>, DeskError> {
        let bytes = state.memory.profile().map_err(|e| {
            let path = state.memory.profile_path().unwrap_or_default();
            DeskError::not_read(&path, &e)
        })?;
        let empty = || write_profile_file(&FactSet::default(), self.house.catalogue()).into_bytes();
        Ok(bytes.unwrap_or_else(empty))
    }

    fn keep(&self, state: &mut State, bytes: &[u8]) -> Result<(), DeskError> {
        let path = state.memory.profile_path().map(|path| path.display().to_string()).unwrap_or_default();
        state
            .memory
            .set_profile(bytes)
            .map_err(|e| asked("error-file-not-written", [("path", path), ("detail", reason(&e))]))
    }

    fn profile(&self, state: &State, language: &str, screen: &Screen) -> Result<ProfileView, DeskError> {
        let profile = self.kept(state, &self.zone(language))?;
        let mut sections = sections(&self.house);
        for section in &mut sections {
            section.questions.retain(|question| question.profile);
        }
        sections.retain(|section| !section.questions.is_empty());
        let is_shown = |id: &String| self.house.catalogue().question(id).is_some_and(|question| question.profile);
        let visible = self.house.visible(&profile.facts)?.into_iter().filter(is_shown).collect();
        let differs = |case: &Case| {
            let other = profile.facts.iter().filter(|(id, fact)| case.facts().get(id.as_str()) != Some(fact));
            other.map(|(id, _)| id.to_string()).collect()
        };
        Ok(ProfileView {
            sections,
            facts: states(&self.house, language, &profile.facts),
            visible,
            first: first(&self.house, &profile.facts),
            unread: profile.unread(),
            broken: profile.broken.as_ref().map(|error| DeskError::Profile(vec![error.clone()]).text(screen)),
            changed: match &state.profile_opened {
                Some(before) => *before != self.bytes(state)?,
                None => false,
            },
            case_differs: state.case.as_ref().map(differs),
        })
    }
}
