use crate::DeskError;
use crate::api::{
    CaseView, FactState, FactsView, FieldView, FindingView, HeldView, KindView, LanguageInfo, LanguageState,
    NoticeKindInfo, NoticeState, QuestionView, Saved, SectionState, SectionView, SourceView,
};
use crate::case::Case;
use crate::export::covering;
use crate::findings::{Worded, missing, of_notices, sorted, unanswered};
use crate::words::fact_message;
use herold_casefile::{Description, Protection};
use herold_check::{check_translation, each_text_once};
use herold_compose::{House, NoticeKind, Style};
use herold_facts::{Certainty, Fact, FactId, FactSet, Kind, Question, Source, Value};
use herold_notice::{Direction, Finding, Notice, SegmentState};
use herold_wording::{LanguageDef, Screen};
use serde_json::{Value as Json, json};
use std::collections::BTreeMap;

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
        covers: def.covers.clone(),
        name_forms: def.name_forms.clone(),
        genders: def.genders.clone(),
    }
}

/// Returns a kind of notice as the screens need it.
pub(crate) fn kind_info(kind: &NoticeKind) -> NoticeKindInfo {
    NoticeKindInfo {
        id: kind.id.clone(),
        purpose: kind.purpose.key().to_owned(),
        audience: kind.audience.key().to_owned(),
        poster: kind.look == herold_notice::Look::Poster,
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

    /// Returns findings as the screens show them, blockers first.
    pub(crate) fn worded(&self, findings: Vec<Finding>) -> Vec<FindingView> {
        let worded =
            Worded { house: self.house, facts: self.case.facts(), screen: self.screen, language: self.language };
        sorted(findings).into_iter().map(|finding| worded.view(finding)).collect()
    }

    /// Returns the facts that a notice kind wants, that are shown, and that nobody has answered.
    fn missing(&self, kind: &str, visible: &[String]) -> Vec<String> {
        let mut missing = unanswered(self.house, self.case.facts(), kind);
        missing.retain(|id| visible.contains(id));
        missing
    }

    /// Returns everything the rules have to say of the case and of one notice of it.
    pub(crate) fn findings_with(&self, notices: &[Notice]) -> Result<Vec<FindingView>, DeskError> {
        let facts = self.case.facts();
        let kind = notices.first().map_or("", |notice| notice.kind.as_str());
        let missing = missing(self.house, facts, kind)?;
        let mut findings = self.case.findings(self.house);
        findings.extend(of_notices(self.house, facts, notices, missing));
        Ok(self.worded(findings))
    }

    pub(crate) fn case_view(&self) -> Result<CaseView, DeskError> {
        let visible = self.house.visible(self.case.facts())?;
        let mut wanted: Vec<String> = Vec::new();
        let mut notices = Vec::new();
        let mut translation = Vec::new();
        for kind in self.house.kinds() {
            let missing = self.missing(&kind.id, &visible);
            let chosen = self.case.has_notice(&kind.id);
            let mut languages = Vec::new();
            if chosen {
                wanted.extend(missing.iter().filter(|id| !wanted.contains(id)).cloned().collect::<Vec<_>>());
                let covering = covering(self.house, &kind.id, self.case.languages());
                let codes: Vec<&str> = covering.iter().map(String::as_str).collect();
                let composed = self.house.compose(self.case.facts(), &kind.id, &codes, &Style::default())?;
                translation.extend(check_translation(&composed, self.case.facts()));
                for notice in composed {
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
        let mut findings = self.case.findings(self.house);
        findings.extend(each_text_once(translation, self.case.facts()));
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
            findings: self.worded(findings),
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
        let facts = self.case.facts();
        Ok(FactsView {
            facts: states(self.house, self.language, facts),
            visible: self.house.visible(facts)?,
            first: first(self.house, facts),
            saved: self.saved()?,
        })
    }
}

/// Returns facts as the form shows them, in a language of the screens.
pub(crate) fn states(house: &House, language: &str, facts: &FactSet) -> BTreeMap<String, FactState> {
    let state = |(id, fact): (&FactId, &Fact)| {
        let kind = &house.catalogue().question(id.as_str())?.kind;
        Some((id.to_string(), state(house, language, kind, fact)))
    };
    facts.iter().filter_map(state).collect()
}

/// Returns, by family, the keys that a form shows first.
pub(crate) fn first(house: &House, facts: &FactSet) -> BTreeMap<String, Vec<String>> {
    let owned = |keys: Vec<&str>| keys.into_iter().map(str::to_owned).collect();
    house.catalogue().firsts(facts).into_iter().map(|(family, keys)| (family.to_owned(), owned(keys))).collect()
}

fn state(house: &House, language: &str, kind: &Kind, fact: &Fact) -> FactState {
    FactState {
        value: match &fact.value {
            // Its data would cross the wire with every letter that is typed into another field.
            Some(Value::Image(image)) => json!({"media": image.media.key(), "width": image.width,
                "height": image.height, "bytes": image.bytes.len()}),
            Some(Value::Font(font)) => json!({"media": font.media(), "name": font.name, "bytes": font.bytes.len()}),
            value => value.as_ref().map_or(Json::Null, Value::to_json),
        },
        shown: fact.value.as_ref().map(|v| house.wording().show(language, kind, v)).unwrap_or_default(),
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

pub(crate) fn source(source: &Source) -> SourceView {
    SourceView { text: source.text.clone(), person: source.person.clone(), time: source.time.map(|t| t.to_string()) }
}

pub(crate) fn count(n: usize) -> u32 {
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
        used_by: house.uses(q.id.as_str()).into_iter().map(str::to_owned).collect(),
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
        open: kind.family().is_some_and(|f| f.open),
        forms: kind.family().map(|f| f.forms.clone()).unwrap_or_default(),
        fields: fields
            .iter()
            .map(|f| FieldView { id: f.id.clone(), kind: kind_view(&f.kind), required: f.required })
            .collect(),
    }
}
