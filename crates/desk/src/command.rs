use crate::DeskError;
use crate::assignment::{Assignment, assign};
use crate::case::{Case, NewCaseFile, known_kind, secret, stamp};
use crate::error::asked;
use crate::export::{Export, compose, export};
use crate::house::{fonts, load, samples};
use crate::words::{fact_message, finding_text};
use herold_casefile::OpenMode;
use herold_compose::House;
use herold_notice::{Instant, Layout, Notice, Publication, Severity};
use herold_wording::Screen;
use jiff::Timestamp;
use serde_json::{Value as Json, json};
use std::fmt::Write;
use std::path::Path;

/// The use cases of the command line, one method each.
pub struct Command {
    house: House,
    language: String,
    now: Timestamp,
    random: [u8; 32],
}

/// What a command has to say, for people and for programs.
#[derive(Debug, Clone, PartialEq)]
pub struct Answer {
    /// For people; without a line feed at the end.
    pub text: String,
    /// For programs.
    pub json: Json,
    /// Whether something stops a release.
    pub blocked: bool,
}

impl Answer {
    const fn new(text: String, json: Json) -> Self {
        Self { text, json, blocked: false }
    }
}

/// Who the command line is in the log of a case.
const ACTOR: &str = "herold";

impl Command {
    /// Returns the commands with texts in a language (a BCP 47 tag or POSIX locale), English when there is none.
    ///
    /// # Errors
    /// When templates or locales are faulty.
    pub fn new(language: &str, now: Timestamp, random: [u8; 32]) -> Result<Self, DeskError> {
        let house = load()?;
        let code = language.split(['-', '_', '.', '@']).next().unwrap_or_default().to_lowercase();
        let code = if house.wording().screen(&code).is_some() { code } else { "en".to_owned() };
        Ok(Self { house, language: code, now, random })
    }

    /// Takes another time for now.
    #[must_use]
    pub fn at(self, now: Timestamp) -> Self {
        Self { now, ..self }
    }

    fn screen(&self) -> &Screen {
        // `new` has seen that it is there; an empty one would only show ids.
        static NONE: std::sync::OnceLock<Screen> = std::sync::OnceLock::new();
        self.house.wording().screen(&self.language).unwrap_or_else(|| NONE.get_or_init(Screen::empty))
    }

    /// Returns a text of the command line.
    #[must_use]
    pub fn message(&self, id: &str, arguments: &[(&str, &str)]) -> String {
        self.screen().text(id, arguments)
    }

    /// Returns whether there is such a text.
    #[must_use]
    pub fn has_message(&self, id: &str) -> bool {
        self.screen().has(id)
    }

    /// Returns an error in words.
    #[must_use]
    pub fn error(&self, error: &DeskError) -> String {
        error.text(self.screen())
    }

    /// Returns the notice kinds and the languages.
    #[must_use]
    pub fn notices(&self) -> Answer {
        let kinds: Vec<&str> = self.house.kinds().iter().map(|k| k.id.as_str()).collect();
        let languages: Vec<_> = self.house.wording().languages().map(|def| &def.language).collect();
        let mut text = self.message("cli-notices-heading", &[]);
        for kind in &kinds {
            let _ = write!(text, "\n  {kind:<18}{}", self.message(&format!("notice-kind-{kind}"), &[]));
        }
        let _ = write!(text, "\n{}", self.message("cli-languages-heading", &[]));
        for language in &languages {
            let _ = write!(text, "\n  {:<18}{}", language.code, language.name);
        }
        let languages: Vec<Json> =
            languages.iter().map(|l| json!({"code": l.code, "tag": l.tag, "name": l.name})).collect();
        Answer::new(text, json!({"notices": kinds, "languages": languages}))
    }

    /// Returns the sample cases.
    ///
    /// # Errors
    /// When the list that the program carries is faulty.
    pub fn samples(&self) -> Result<Answer, DeskError> {
        let all = samples()?;
        let mut text = self.message("cli-samples-heading", &[]);
        for sample in &all {
            let name = format!("sample-{}", sample.id);
            let _ = write!(text, "\n  {:<18}{}", sample.id, self.message(&name, &[]));
            let _ = write!(text, "\n  {:<18}{}", "", self.message(&format!("{name}.about"), &[]));
        }
        let list: Vec<Json> =
            all.iter().map(|s| json!({"id": s.id, "languages": s.languages, "zone": s.zone})).collect();
        Ok(Answer::new(text, json!({"samples": list})))
    }

    /// Writes a sample case.
    ///
    /// # Errors
    /// As [`Case::sample`].
    pub fn sample(&self, id: &str, path: &Path) -> Result<Answer, DeskError> {
        Case::sample(&self.house, id, path, self.random, self.now, ACTOR)?.close()?;
        let shown = path.display().to_string();
        Ok(Answer::new(self.message("cli-sample-written", &[("path", &shown)]), json!({"case": shown})))
    }

    /// Returns the JSON Schema of the facts file.
    #[must_use]
    pub fn schema(&self) -> Json {
        herold_facts::schema(self.house.catalogue())
    }

    /// Writes a new case with the facts of a file.
    ///
    /// # Errors
    /// As [`Case::create`].
    pub fn create(
        &self,
        path: &Path,
        facts: Vec<u8>,
        languages: Vec<String>,
        zone: Option<String>,
        passphrase: Option<String>,
    ) -> Result<Answer, DeskError> {
        let all = || self.house.wording().languages().map(|def| def.language.code.clone()).collect();
        let case = Case::create(
            &self.house,
            NewCaseFile {
                path: path.to_owned(),
                passphrase: passphrase.map(secret).transpose()?,
                languages: if languages.is_empty() { all() } else { languages },
                zone,
                facts: Some(facts),
                random: self.random,
                now: self.now,
                actor: ACTOR.to_owned(),
            },
        )?;
        let (shown, count) = (path.display().to_string(), case.facts().len());
        case.close()?;
        let text = self.message("cli-case-created", &[("path", &shown), ("count", &count.to_string())]);
        Ok(Answer::new(text, json!({"case": shown, "facts": count})))
    }

    /// Opens a case, for reading unless it is to be written.
    ///
    /// # Errors
    /// When it cannot be opened.
    pub fn open(&self, path: &Path, passphrase: Option<String>, write: bool) -> Result<Case, DeskError> {
        let passphrase = passphrase.map(secret).transpose()?;
        let mode = if write { OpenMode::Write } else { OpenMode::Read };
        Case::open(&self.house, path, passphrase.as_ref(), mode)
    }

    /// Returns the facts of a case.
    ///
    /// # Errors
    /// None beyond those of reading.
    pub fn facts(&self, case: &Case) -> Result<Answer, DeskError> {
        let mut text = String::new();
        for section in self.house.catalogue().sections() {
            let questions = self.house.catalogue().questions().iter().filter(|q| q.section == *section);
            let mut lines = String::new();
            for question in questions {
                let Some(fact) = case.facts().get(question.id.as_str()) else { continue };
                let shown = match &fact.value {
                    Some(value) => self.house.wording().show(&self.language, &question.kind, value),
                    None => self.message("cli-unknown", &[]),
                };
                let name = self.message(&fact_message(question.id.as_str()), &[]);
                let _ = write!(lines, "\n  {name}: {shown}");
                let mut notes = vec![question.id.to_string()];
                if fact.value.is_some() && fact.certainty != herold_facts::Certainty::Confirmed {
                    notes.push(self.message(&format!("certainty-{}", fact.certainty.key()), &[]));
                }
                if let Some(source) = fact.source.text.as_deref().or(fact.source.person.as_deref()) {
                    notes.push(self.message("cli-source", &[("source", source)]));
                }
                if let Some(as_of) = fact.as_of {
                    notes.push(self.message("cli-as-of", &[("time", &as_of.to_string())]));
                }
                if fact.release != herold_facts::ReleaseLevel::Public {
                    notes.push(self.message(&format!("release-{}", fact.release.key()), &[]));
                }
                let _ = write!(lines, "\n      {}", notes.join(" · "));
            }
            if !lines.is_empty() {
                let id = format!("section-{section}").replace('_', "-");
                let _ = write!(text, "{}{}{lines}", if text.is_empty() { "" } else { "\n" }, self.message(&id, &[]));
            }
        }
        let file = herold_facts::write_facts_file(case.facts(), self.house.catalogue());
        let json = serde_json::from_str(&file).map_err(|e| DeskError::Internal(e.to_string()))?;
        Ok(Answer::new(text, json))
    }

    /// Sets facts of a case, all or none, as one step of undo.
    ///
    /// # Errors
    /// When an assignment is refused or the file cannot be written; nothing is changed then.
    pub fn set(&self, mut case: Case, assignments: &[String], about: &Assignment) -> Result<Answer, DeskError> {
        let mut facts = Vec::new();
        for text in assignments {
            facts.push(assign(&self.house, &case, text, about, &facts)?);
        }
        let names: Vec<String> = facts.iter().map(|(id, _)| id.to_string()).collect();
        case.set_all(facts, self.now, ACTOR)?;
        case.close()?;
        let lines =
            names.iter().map(|id| self.message("cli-fact-set", &[("fact", &self.message(&fact_message(id), &[]))]));
        Ok(Answer::new(lines.collect::<Vec<_>>().join("\n"), json!({"set": names})))
    }

    /// Returns a notice as `text`, `html` or `json`.
    ///
    /// # Errors
    /// When the kind, a language or the format is unknown, or HTML is asked for in more than two languages.
    pub fn compose(&self, case: &Case, kind: &str, languages: &[String], format: &str) -> Result<Answer, DeskError> {
        let notices = compose(&self.house, case, kind, languages)?;
        let json = match &notices[..] {
            [notice] => notice_json(notice),
            several => several.iter().map(notice_json).collect(),
        };
        let created = crate::export::instant(stamp(self.now, case.zone())?);
        let text = match format {
            "json" => serde_json::to_string_pretty(&json).map_err(|e| DeskError::Internal(e.to_string()))?,
            "text" => {
                let several = notices.len() > 1;
                let mut parts = Vec::new();
                for notice in notices {
                    let name = notice.language.name.clone();
                    let text = single(notice, created)?;
                    parts.push(if several {
                        format!("══ {name} ══\n\n{}", text.trim_end())
                    } else {
                        text.trim_end().to_owned()
                    });
                }
                parts.join("\n\n\n")
            }
            "html" => {
                let layout = if notices.len() == 1 { Layout::Single } else { Layout::SideBySide };
                herold_web::html(&Publication::new(notices, layout, created)?)
            }
            _ => {
                let list = "text, html, json".to_owned();
                return Err(asked("error-format-unknown", [("given", format.to_owned()), ("list", list)]));
            }
        };
        Ok(Answer::new(text, json))
    }

    /// Returns what the rules have to say of a case.
    ///
    /// # Errors
    /// When the notice kind is unknown.
    pub fn check(&self, case: &Case, kind: Option<&str>) -> Result<Answer, DeskError> {
        if let Some(kind) = kind {
            known_kind(&self.house, kind)?;
        }
        let findings = case.findings(&self.house);
        let mut lines = Vec::new();
        let mut list = Vec::new();
        for finding in &findings {
            let text = finding_text(&self.house, self.screen(), &self.language, case.facts(), finding);
            let severity = finding.severity.key();
            let facts: Vec<String> = finding.place.facts.iter().map(ToString::to_string).collect();
            let label = self.message(&format!("severity-{severity}"), &[]);
            lines.push(format!("{label}: {text}\n    {} · {}", finding.rule, facts.join(", ")));
            list.push(json!({"rule": finding.rule, "severity": severity, "text": text, "facts": facts,
                "fingerprint": finding.fingerprint}));
        }
        let count = |severity| findings.iter().filter(|f| f.severity == severity).count().to_string();
        lines.push(if findings.is_empty() {
            self.message("cli-no-findings", &[])
        } else {
            let numbers = [count(Severity::Blocker), count(Severity::Warning), count(Severity::Hint)];
            self.message(
                "cli-findings",
                &[("blockers", &numbers[0]), ("warnings", &numbers[1]), ("hints", &numbers[2])],
            )
        });
        let blocked = findings.iter().any(|f| f.severity == Severity::Blocker);
        Ok(Answer { text: lines.join("\n"), json: json!({"findings": list}), blocked })
    }

    /// Writes the documents of a notice; `progress` hears each name.
    ///
    /// # Errors
    /// As [`export`].
    pub fn export(&self, case: &Case, what: &Export, progress: impl FnMut(&str)) -> Result<Answer, DeskError> {
        let written = export(&self.house, case, &fonts()?, what, self.now, progress)?;
        let line = |path: &Path| self.message("cli-wrote", &[("path", &path.display().to_string())]);
        let text = written.iter().map(|w| line(&w.path)).collect::<Vec<_>>().join("\n");
        let files: Vec<Json> = written
            .iter()
            .map(|w| {
                json!({"path": w.path.display().to_string(), "format": w.format.key(), "languages": w.languages,
                    "bytes": w.bytes})
            })
            .collect();
        Ok(Answer::new(text, json!({"files": files})))
    }
}

fn single(notice: Notice, created: Instant) -> Result<String, DeskError> {
    Ok(herold_web::text(&Publication::new(vec![notice], Layout::Single, created)?))
}

/// Returns a notice as scripts read it; offsets are Unicode scalar values.
fn notice_json(notice: &Notice) -> Json {
    json!({"notice": notice.kind, "lang": notice.language.code, "title": notice.title, "blocks": notice.blocks})
}
