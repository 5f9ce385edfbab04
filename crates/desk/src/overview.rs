use crate::DeskError;
use crate::api::{
    CaseView, FactState, FactsView, FieldView, FindingView, HeldView, KindView, LanguageInfo, LanguageState,
    NoticeState, QuestionView, Saved, SectionState, SectionView, SourceView,
};
use crate::case::Case;
use crate::words::{fact_message, finding_text};
use herold_casefile::{Description, Protection};
use herold_compose::{House, Style};
use herold_facts::{Certainty, Fact, Kind, Question, Source, Value};
use herold_notice::{Direction, SegmentState};
use herold_wording::{LanguageDef, Screen};
use serde_json::Value as Json;

/// What every view is made from.
pub(crate) struct View<'a> {
    pub(crate) house: &'a House,
    pub(crate) case: &'a Case,
    pub(crate) screen: &'a Screen,
    /// The code of the screens' language.
    pub(crate) language: &'a str,
    pub(crate) revision: u32,
}

/// Returns a language as the screens need it.
pub(crate) fn language_info(def: &LanguageDef) -> LanguageInfo {
    let language = &def.language;
    LanguageInfo {
        code: language.code.clone(),
        tag: language.tag.clone(),
        name: language.name.clone(),
        direction: match language.direction {
            Direction::Ltr => "ltr",
            Direction::Rtl => "rtl",
        }
        .to_owned(),
        name_forms: def.name_forms.clone(),
        genders: def.genders.clone(),
    }
}

impl View<'_> {
    pub(crate) fn languages(&self, codes: &[String]) -> Vec<LanguageInfo> {
        let info = |code: &String| self.house.wording().language_def(code).map(language_info);
        codes.iter().filter_map(info).collect()
    }

    pub(crate) fn saved(&self) -> Result<Saved, DeskError> {
        let file = self.case.file();
        let text = |description: &Description| {
            let arguments: Vec<(String, String)> = description
                .arguments
                .iter()
                .map(|(name, value)| {
                    let shown =
                        if name == "fact" { self.screen.text(&fact_message(value), &[]) } else { value.clone() };
                    (name.clone(), shown)
                })
                .collect();
            let arguments: Vec<(&str, &str)> = arguments.iter().map(|(k, v)| (k.as_str(), v.as_str())).collect();
            self.screen.text(&description.message, &arguments)
        };
        Ok(Saved {
            revision: self.revision,
            at: Some(file.last_operation()?.at.to_string()),
            undo: file.undoable()?.map(|step| text(&step.description)),
            redo: file.redoable()?.map(|step| text(&step.description)),
        })
    }

    pub(crate) fn findings(&self) -> Vec<FindingView> {
        let facts = self.case.facts();
        self.case
            .findings(self.house)
            .into_iter()
            .map(|finding| FindingView {
                text: finding_text(self.house, self.screen, self.language, facts, &finding),
                severity: finding.severity.key().to_owned(),
                facts: finding.place.facts.iter().map(ToString::to_string).collect(),
                rule: finding.rule,
                fingerprint: finding.fingerprint,
            })
            .collect()
    }

    /// Returns the facts that a notice kind wants, that are shown, and that nobody has answered.
    fn missing(&self, kind: &str, visible: &[String]) -> Vec<String> {
        let required = self.house.kind(kind).map(|k| k.required.as_slice()).unwrap_or_default();
        let wanted = |q: &&Question| required.iter().any(|r| r == q.id.as_str());
        let unanswered = |q: &&Question| self.case.facts().get(q.id.as_str()).is_none();
        let questions = self.house.catalogue().questions().iter().filter(wanted).filter(unanswered);
        questions.map(|q| q.id.to_string()).filter(|id| visible.contains(id)).collect()
    }

    pub(crate) fn case_view(&self) -> Result<CaseView, DeskError> {
        let visible = self.house.visible(self.case.facts())?;
        let mut wanted: Vec<String> = Vec::new();
        let mut notices = Vec::new();
        for kind in self.house.kinds() {
            let missing = self.missing(&kind.id, &visible);
            let chosen = self.case.has_notice(&kind.id);
            let mut languages = Vec::new();
            if chosen {
                wanted.extend(missing.iter().filter(|id| !wanted.contains(id)).cloned().collect::<Vec<_>>());
                let codes: Vec<&str> = self.case.languages().iter().map(String::as_str).collect();
                for notice in self.house.compose(self.case.facts(), &kind.id, &codes, &Style::default())? {
                    let to_translate = notice.blocks.iter().filter(|b| b.state == SegmentState::ToTranslate).count();
                    languages.push(LanguageState {
                        code: notice.language.code.clone(),
                        sentences: count(notice.blocks.iter().map(|b| b.sentences.len()).sum()),
                        to_translate: count(to_translate),
                    });
                }
            }
            notices.push(NoticeState { kind: kind.id.clone(), chosen, languages, missing });
        }
        let order = |id: &String| self.house.catalogue().questions().iter().position(|q| q.id.as_str() == id);
        let next = wanted.iter().min_by_key(|id| order(id)).cloned();
        let sections = self.house.catalogue().sections().iter();
        Ok(CaseView {
            path: self.case.file().path().display().to_string(),
            file_name: self.file_name(),
            title: self.title(),
            encrypted: self.case.file().protection() == Protection::Passphrase,
            languages: self.languages(self.case.languages()),
            zone: self.case.zone_name().to_owned(),
            notices,
            sections: sections.map(|section| self.section(section, &visible, &wanted)).collect(),
            next,
            findings: self.findings(),
            saved: self.saved()?,
        })
    }

    fn file_name(&self) -> String {
        self.case.file().path().file_stem().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default()
    }

    pub(crate) fn title(&self) -> String {
        let name = match self.case.facts().value("org_name") {
            Some(Value::Name(name)) => {
                let leading = self.case.languages().first().and_then(|code| name.0.get(code));
                leading.or_else(|| name.0.values().next()).map(|forms| forms.plain.clone())
            }
            _ => None,
        };
        name.unwrap_or_else(|| self.file_name())
    }

    fn section(&self, id: &str, visible: &[String], wanted: &[String]) -> SectionState {
        let shown = |q: &&Question| q.section == id && visible.iter().any(|v| v == q.id.as_str());
        let questions: Vec<&Question> = self.house.catalogue().questions().iter().filter(shown).collect();
        let fact = |q: &&&Question| self.case.facts().get(q.id.as_str());
        SectionState {
            id: id.to_owned(),
            questions: count(questions.len()),
            answered: count(questions.iter().filter(|q| fact(q).is_some_and(|f| f.value.is_some())).count()),
            open: count(questions.iter().filter(|q| fact(q).is_some_and(|f| f.value.is_none())).count()),
            missing: questions.iter().map(|q| q.id.to_string()).filter(|id| wanted.contains(id)).collect(),
        }
    }

    pub(crate) fn facts_view(&self) -> Result<FactsView, DeskError> {
        let facts = self.case.facts().iter().filter_map(|(id, fact)| {
            let kind = &self.house.catalogue().question(id.as_str())?.kind;
            Some((id.to_string(), self.state(kind, fact)))
        });
        Ok(FactsView { facts: facts.collect(), visible: self.house.visible(self.case.facts())?, saved: self.saved()? })
    }

    fn state(&self, kind: &Kind, fact: &Fact) -> FactState {
        FactState {
            value: fact.value.as_ref().map_or(Json::Null, Value::to_json),
            shown: fact.value.as_ref().map(|v| self.house.wording().show(self.language, kind, v)).unwrap_or_default(),
            certainty: if fact.value.is_some() { fact.certainty } else { Certainty::Open }.key().to_owned(),
            source: source(&fact.source),
            as_of: fact.as_of.map(|t| t.to_string()),
            released_by: fact.released_by.clone(),
            release: fact.release.key().to_owned(),
            held: fact.held.as_ref().map(|held| HeldView {
                by: held.by.clone(),
                until: held.until.map(|t| t.to_string()),
                reason: held.reason.clone(),
            }),
        }
    }
}

pub(crate) fn source(source: &Source) -> SourceView {
    SourceView { text: source.text.clone(), person: source.person.clone(), time: source.time.map(|t| t.to_string()) }
}

fn count(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

/// Returns the catalogue as the form needs it.
pub(crate) fn sections(house: &House) -> Vec<SectionView> {
    let catalogue = house.catalogue();
    let wanted_by = |fact: &str| {
        let wanting = house.kinds().iter().filter(|kind| kind.required.iter().any(|required| required == fact));
        wanting.map(|kind| kind.id.clone()).collect()
    };
    let question = |q: &Question| QuestionView {
        id: q.id.to_string(),
        kind: kind_view(&q.kind),
        profile: q.profile,
        may_presume: q.may_presume,
        wanted_by: wanted_by(q.id.as_str()),
        release: q.release.key().to_owned(),
    };
    let section = |id: &String| SectionView {
        id: id.clone(),
        questions: catalogue.questions().iter().filter(|q| q.section == *id).map(question).collect(),
    };
    catalogue.sections().iter().map(section).collect()
}

fn kind_view(kind: &Kind) -> KindView {
    let fields = match kind {
        Kind::Records(fields) => fields.as_slice(),
        _ => &[],
    };
    KindView {
        kind: kind.key().to_owned(),
        family: kind.family().map(|f| f.name.clone()),
        choices: kind.family().map(|f| f.keys.clone()).unwrap_or_default(),
        fields: fields
            .iter()
            .map(|f| FieldView { id: f.id.clone(), kind: kind_view(&f.kind), required: f.required })
            .collect(),
    }
}
