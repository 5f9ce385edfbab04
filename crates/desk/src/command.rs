use crate::DeskError;
use crate::assignment::{Assignment, assign};
use crate::case::{Case, NewCaseFile, secret, stamp};
use crate::error::asked;
use crate::export::{Export, compose, covering, covering_or_all, export};
use crate::export_layout::ExportLayout;
use crate::findings::{Worded, missing, of_notices, sorted};
use crate::house::{fonts, load, samples};
use crate::words::fact_message;
use herold_casefile::OpenMode;
use herold_check::{check_translation, each_text_once};
use herold_compose::House;
use herold_facts::{read_facts_file, read_profile_file};
use herold_notice::{Instant, Layout, Notice, Publication, Severity};
use herold_wording::Screen;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde_json::{Value as Json, json};
use std::fmt::Write;
use std::ops::ControlFlow;
use std::path::Path;

/// The use cases of the command line, one method each.
pub struct Command {
    pub(crate) house: House,
    pub(crate) language: String,
    pub(crate) now: Timestamp,
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

/// The files that a new case starts with.
#[derive(Debug, Clone, Default)]
pub struct StartFrom {
    /// The bytes of a facts file.
    pub facts: Option<Vec<u8>>,
    /// The bytes of a profile file.
    pub profile: Option<Vec<u8>>,
}

impl Answer {
    pub(crate) const fn new(text: String, json: Json) -> Self {
        Self { text, json, blocked: false }
    }
}

/// Who the command line is in the log of a case.
pub(crate) const ACTOR: &str = "herold";

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
        from: StartFrom,
        languages: Vec<String>,
        zone: Option<String>,
        passphrase: Option<String>,
    ) -> Result<Answer, DeskError> {
        let languages = if languages.is_empty() { self.languages_of_house(&from) } else { languages };
        let StartFrom { facts, profile } = from;
        let case = Case::create(
            &self.house,
            NewCaseFile {
                path: path.to_owned(),
                passphrase: passphrase.map(secret).transpose()?,
                languages,
                notices: Vec::new(),
                zone,
                facts,
                profile,
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

    /// Returns the languages in which the house says that it writes; all that cover every notice when it says none.
    fn languages_of_house(&self, from: &StartFrom) -> Vec<String> {
        let all = || self.house.wording().languages();
        // Times do not matter here, and a file that cannot be read is refused when the case is made.
        let (catalogue, zone) = (self.house.catalogue(), TimeZone::UTC);
        let facts = from.facts.as_deref().and_then(|bytes| read_facts_file(bytes, catalogue, &zone).ok());
        let profile = from.profile.as_deref().and_then(|bytes| read_profile_file(bytes, catalogue, &zone).ok());
        let said = [facts, profile].into_iter().flatten().find_map(|facts| {
            let codes = facts.choices("org_languages").iter().map(|choice| choice.key().to_owned());
            Some(codes.filter(|code| all().any(|def| def.language.code == *code)).collect::<Vec<_>>())
                .filter(|codes| !codes.is_empty())
        });
        // A language that covers some notices alone is for those who ask for it.
        let whole = || all().filter(|def| def.covers.is_none()).map(|def| def.language.code.clone()).collect();
        said.unwrap_or_else(whole)
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

    /// Returns the languages of a case that have words for a notice kind.
    #[must_use]
    pub fn languages(&self, case: &Case, kind: &str) -> Vec<String> {
        covering_or_all(&self.house, kind, case.languages())
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

    /// Returns what the rules have to say of the facts of a case, and of a notice of it in all languages of the case;
    /// without a notice, what all notices of the case still want to be translated.
    ///
    /// # Errors
    /// When the notice kind is unknown or a template fails.
    pub fn check(&self, case: &Case, kind: Option<&str>) -> Result<Answer, DeskError> {
        let mut findings = case.findings(&self.house);
        match kind {
            Some(kind) => {
                let languages = covering_or_all(&self.house, kind, case.languages());
                let notices = compose(&self.house, case, kind, &languages)?;
                let missing = missing(&self.house, case.facts(), kind)?;
                findings.extend(of_notices(&self.house, case.facts(), &notices, missing));
            }
            None => {
                let mut translation = Vec::new();
                for kind in self.house.kinds().iter().filter(|kind| case.has_notice(&kind.id)) {
                    let languages = covering(&self.house, &kind.id, case.languages());
                    if languages.is_empty() {
                        continue;
                    }
                    let notices = compose(&self.house, case, &kind.id, &languages)?;
                    translation.extend(check_translation(&notices, case.facts()));
                }
                findings.extend(each_text_once(translation, case.facts()));
            }
        }
        let findings = sorted(findings);
        let worded =
            Worded { house: &self.house, facts: case.facts(), screen: self.screen(), language: &self.language };
        let mut lines = Vec::new();
        let mut list = Vec::new();
        for finding in &findings {
            let text = worded.text(finding);
            let severity = finding.severity.key();
            let facts: Vec<String> = finding.place.facts.iter().map(ToString::to_string).collect();
            let label = self.message(&format!("severity-{severity}"), &[]);
            let place = &finding.place;
            let notice = place.notice.as_ref().map(|kind| self.message(&format!("notice-kind-{kind}"), &[]));
            let segment = place.segment.as_ref().map(ToString::to_string);
            let facts_shown = Some(facts.join(", ")).filter(|facts| !facts.is_empty());
            let parts = [Some(finding.rule.clone()), notice, place.language.clone(), segment, facts_shown];
            lines.push(format!("{label}: {text}\n    {}", parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")));
            list.push(json!({"rule": finding.rule, "severity": severity, "text": text, "facts": facts,
                "notice": place.notice, "lang": place.language, "segment": place.segment, "sentence": place.sentence,
                "range": place.range, "fingerprint": finding.fingerprint}));
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
    pub fn export(&self, case: &Case, what: &Export, mut progress: impl FnMut(&str)) -> Result<Answer, DeskError> {
        let step = |step: crate::Step<'_>| {
            if !step.name.is_empty() {
                progress(step.name);
            }
            ControlFlow::Continue(())
        };
        let written = export(&self.house, case, &fonts()?, what, self.now, step)?;
        let line = |path: &Path| self.message("cli-wrote", &[("path", &path.display().to_string())]);
        let text = written.iter().map(|w| line(&w.path)).collect::<Vec<_>>().join("\n");
        let files: Vec<Json> = written
            .iter()
            .map(|w| {
                json!({"path": w.path.display().to_string(), "format": w.format, "languages": w.languages,
                    "layout": w.layout.map(ExportLayout::key), "bytes": w.bytes})
            })
            .collect();
        Ok(Answer::new(text, json!({"files": files})))
    }
}

fn single(notice: Notice, created: Instant) -> Result<String, DeskError> {
    Ok(herold_web::text(&Publication::new(vec![notice], Layout::Single, created)?))
}

/// Returns a notice as scripts read it; offsets are Unicode scalar values. Of how it looks, what has words.
fn notice_json(notice: &Notice) -> Json {
    let Notice { kind, language, title, letterhead, furniture, blocks, design } = notice;
    json!({"notice": kind, "lang": language.code, "title": title, "letterhead": letterhead, "furniture": furniture,
        "end_mark": design.end_mark, "every_page": design.every_page, "return_line": design.return_line,
        "letter_footer": design.footer, "blocks": blocks})
}
