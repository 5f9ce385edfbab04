//! The facts of a case and the profile of its house, for the command line.

use crate::command::ACTOR;
use crate::error::asked;
use crate::files::{facts_file, write_profile};
use crate::profile::{profile_json, profile_of};
use crate::words::fact_message;
use crate::{Answer, Case, Command, DeskError};
use herold_facts::{
    Certainty, Fact, Kind, Question, ReleaseLevel, Stamp, Value, read_profile_file, write_facts_file,
    write_profile_file,
};
use jiff::tz::TimeZone;
use serde_json::json;
use std::fmt::Write;
use std::path::Path;

impl Command {
    /// Returns the facts of a case, section by section.
    ///
    /// # Errors
    /// None beyond those of reading.
    pub fn facts(&self, case: &Case) -> Result<Answer, DeskError> {
        let catalogue = self.house.catalogue();
        let mut text = String::new();
        for section in catalogue.sections() {
            let mut lines = String::new();
            for question in catalogue.questions().iter().filter(|question| question.section == *section) {
                let Some(fact) = case.facts().get(question.id.as_str()) else { continue };
                let name = self.message(&fact_message(question.id.as_str()), &[]);
                match &self.shown(question, fact)[..] {
                    [one] => {
                        let _ = write!(lines, "\n  {name}: {one}");
                    }
                    several => {
                        let _ = write!(lines, "\n  {name}:");
                        for one in several {
                            let _ = write!(lines, "\n    – {one}");
                        }
                    }
                }
                let _ = write!(lines, "\n      {}", self.notes(question, fact).join(" · "));
            }
            if !lines.is_empty() {
                let id = format!("section-{section}").replace('_', "-");
                let _ = write!(text, "{}{}{lines}", if text.is_empty() { "" } else { "\n" }, self.message(&id, &[]));
            }
        }
        let file = write_facts_file(case.facts(), catalogue);
        let json = serde_json::from_str(&file).map_err(|e| DeskError::Internal(e.to_string()))?;
        Ok(Answer::new(text, json))
    }

    /// Returns the value of a fact in lines: one each for choices that are sentences and for records, else one.
    fn shown(&self, question: &Question, fact: &Fact) -> Vec<String> {
        let show = |value: &Value| self.house.wording().show(&self.language, &question.kind, value);
        match &fact.value {
            None => vec![self.message("cli-unknown", &[])],
            Some(Value::Choices(choices)) => {
                let each: Vec<String> = choices.iter().map(|choice| show(&Value::Choice(choice.clone()))).collect();
                let sentences = each.len() > 1 && each.iter().any(|text| text.ends_with(['.', '!', '?']));
                if sentences { each } else { vec![show(&Value::Choices(choices.clone()))] }
            }
            Some(Value::Records(records)) if records.len() > 1 => {
                records.iter().map(|record| show(&Value::Records(vec![record.clone()]))).collect()
            }
            Some(value) => vec![show(value)],
        }
    }

    /// Returns what is known about a fact.
    fn notes(&self, question: &Question, fact: &Fact) -> Vec<String> {
        let mut notes = vec![question.id.to_string()];
        if fact.value.is_some() && fact.certainty != Certainty::Confirmed {
            notes.push(self.message(&format!("certainty-{}", fact.certainty.key()), &[]));
        }
        if let Some(source) = fact.source.text.as_deref().or(fact.source.person.as_deref()) {
            notes.push(self.message("cli-source", &[("source", source)]));
        }
        if let Some(as_of) = fact.as_of {
            notes.push(self.message("cli-as-of", &[("time", &self.time(as_of))]));
        }
        if fact.release != ReleaseLevel::Public {
            notes.push(self.message(&format!("release-{}", fact.release.key()), &[]));
        }
        if let Some(held) = &fact.held {
            let by = held.by.as_str();
            notes.push(match held.until {
                Some(until) => self.message("cli-held-until", &[("by", by), ("time", &self.time(until))]),
                None => self.message("cli-held", &[("by", by)]),
            });
            if let Some(reason) = &held.reason {
                notes.push(self.message("cli-held-reason", &[("reason", reason)]));
            }
        }
        notes
    }

    /// Returns a point in time as the language of messages writes it.
    fn time(&self, stamp: Stamp) -> String {
        self.house.wording().show(&self.language, &Kind::Stamp, &Value::Stamp(stamp))
    }

    /// Writes what a case says of its organisation into a profile file.
    ///
    /// # Errors
    /// When it says nothing, the file cannot be written, or another file than a profile is in the way.
    pub fn profile_to(&self, case: &Case, path: &Path) -> Result<Answer, DeskError> {
        let catalogue = self.house.catalogue();
        let profile = profile_of(case.facts(), catalogue);
        if profile.is_empty() {
            return Err(asked("error-profile-empty", []));
        }
        write_profile(path, &write_profile_file(&profile, catalogue))?;
        Ok(self.about_profile("cli-profile-written", path, profile.len()))
    }

    /// Puts the profile in a file into a case, as one step of undo; facts that it does not state stay.
    ///
    /// # Errors
    /// When something in the file is refused or the case cannot be written; nothing is changed then.
    pub fn profile_from(&self, mut case: Case, path: &Path) -> Result<Answer, DeskError> {
        let bytes = facts_file(path)?;
        let profile = read_profile_file(&bytes, self.house.catalogue(), case.zone()).map_err(DeskError::Profile)?;
        let count = case.take_profile(&profile, self.now, ACTOR)?;
        case.close()?;
        Ok(self.about_profile("cli-profile-taken", path, count))
    }

    /// Returns whether a file is a good profile, and what it says.
    ///
    /// # Errors
    /// When something in it is refused.
    pub fn profile_check(&self, path: &Path) -> Result<Answer, DeskError> {
        let catalogue = self.house.catalogue();
        let profile = read_profile_file(&facts_file(path)?, catalogue, &TimeZone::UTC).map_err(DeskError::Profile)?;
        let mut answer = self.about_profile("cli-profile-good", path, profile.len());
        if let (Some(answer), Some(file)) =
            (answer.json.as_object_mut(), profile_json(&profile, catalogue).as_object_mut())
        {
            answer.append(file);
        }
        Ok(answer)
    }

    fn about_profile(&self, message: &str, path: &Path, count: usize) -> Answer {
        let (shown, count_) = (path.display().to_string(), count.to_string());
        let text = self.message(message, &[("path", &shown), ("count", &count_)]);
        Answer::new(text, json!({"file": shown, "facts": count}))
    }
}
