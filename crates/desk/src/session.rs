use crate::DeskError;
use crate::api::{
    CaseView, ErrorView, FactInput, FactsView, NewCaseRequest, NoticeRequest, NoticeView, OpenCaseRequest,
    SampleRequest, SectionView, SetFactRequest, SetNoticesRequest, Settings, Start,
};
use crate::case::{Case, NewCaseFile, known_languages, secret};
use crate::error::{asked, reason};
use crate::house::{fonts, load, samples};
use crate::overview::{View, kind_info, language_info, sections};
use crate::session_export::Exporting;
use crate::settings::Memory;
use herold_casefile::OpenMode;
use herold_compose::House;
use herold_facts::{FactId, Value, read_fact};
use herold_typeset::Fonts;
use herold_wording::Screen;
use serde_json::{Map, Value as Json, json};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// What the use cases take from outside: nothing in here asks the machine for it.
pub struct Outside {
    /// Where settings are kept; none keeps nothing.
    pub settings_folder: Option<PathBuf>,
    /// The system's language as a BCP 47 tag, such as `de-DE`.
    pub system_language: String,
    /// The clock.
    pub now: fn() -> jiff::Timestamp,
    /// Fresh random bytes.
    pub random: fn() -> [u8; 32],
}

/// The use cases of the desktop app, one method each, around at most one open case.
pub struct Desk {
    pub(crate) house: House,
    fonts: Fonts,
    pub(crate) outside: Outside,
    /// Beside the state, which an export holds while it runs.
    pub(crate) exporting: Exporting,
    state: Mutex<State>,
}

pub(crate) struct State {
    pub(crate) memory: Memory,
    pub(crate) case: Option<Case>,
    /// They remember the words of the open case, and of no other.
    pub(crate) fonts: Fonts,
    /// The house's own profile as it was when its screen was opened.
    pub(crate) profile_opened: Option<Vec<u8>>,
    revision: u32,
}

#[expect(clippy::needless_pass_by_value, reason = "requests come off the wire and end here")]
impl Desk {
    /// Returns a desk with the templates and locales that the program carries.
    ///
    /// # Errors
    /// When they are faulty, in English: no text can be trusted then.
    pub fn new(outside: Outside) -> Result<Self, ErrorView> {
        let broken = |what: String| ErrorView { code: crate::api::Code::Other, text: what, fact: None };
        let house = load().map_err(|e| broken(e.to_string()))?;
        let fonts = fonts().map_err(|e| broken(e.to_string()))?;
        let memory = Memory::load(outside.settings_folder.as_deref());
        let own = fonts.apart();
        Ok(Self {
            house,
            fonts,
            outside,
            exporting: Exporting::default(),
            state: Mutex::new(State { memory, case: None, fonts: own, profile_opened: None, revision: 0 }),
        })
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // A use case that failed half-way left the case file as it was; going on is safe.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Returns the language of the screens: the one chosen, else the system's, else English.
    fn language(&self, state: &State) -> String {
        let known = |code: &str| self.house.wording().screen(code).is_some();
        let system = self.outside.system_language.split(['-', '_', '.']).next().unwrap_or_default().to_lowercase();
        let chosen = state.memory.settings().screen_language.clone().filter(|code| known(code));
        chosen.unwrap_or_else(|| if known(&system) { system } else { "en".to_owned() })
    }

    pub(crate) fn with<T>(
        &self,
        act: impl FnOnce(&mut State, &str, &Screen) -> Result<T, DeskError>,
    ) -> Result<T, ErrorView> {
        let mut state = self.state();
        let language = self.language(&state);
        let Some(screen) = self.house.wording().screen(&language) else {
            let text = format!("there are no texts for the language {language}");
            return Err(ErrorView { code: crate::api::Code::Other, text, fact: None });
        };
        act(&mut state, &language, screen).map_err(|error| error.view(screen))
    }

    fn view<'a>(&'a self, state: &'a State, language: &'a str, screen: &'a Screen) -> Result<View<'a>, DeskError> {
        let case = state.case.as_ref().ok_or_else(no_case)?;
        Ok(View { house: &self.house, case, screen, language, revision: state.revision })
    }

    /// Returns a text of the screens.
    #[must_use]
    pub fn message(&self, id: &str, arguments: &[(&str, &str)]) -> String {
        let language = self.language(&self.state());
        self.house.wording().screen(&language).map_or_else(|| id.to_owned(), |screen| screen.text(id, arguments))
    }

    /// Returns what the first screen shows.
    ///
    /// # Errors
    /// When the open case cannot be read.
    pub fn start(&self) -> Result<Start, ErrorView> {
        self.with(|state, language, screen| {
            let open = match &state.case {
                Some(_) => Some(self.view(state, language, screen)?.case_view()?),
                None => None,
            };
            let all = || self.house.wording().languages();
            // A language that covers some notices alone has no words for screens.
            let screens = all().filter(|def| def.covers.is_none()).map(language_info).collect();
            let mut settings = state.memory.settings().clone();
            settings.screen_language = Some(language.to_owned());
            Ok(Start {
                version: env!("CARGO_PKG_VERSION").to_owned(),
                settings,
                screen_languages: screens,
                notice_languages: all().map(language_info).collect(),
                notice_kinds: self.house.kinds().iter().map(kind_info).collect(),
                recent: state.memory.recent(),
                samples: samples()?.into_iter().map(|sample| sample.id).collect(),
                open,
            })
        })
    }

    /// Returns the Fluent source of all texts of the screens in a language.
    ///
    /// # Errors
    /// When there is no such language.
    pub fn texts(&self, language: String) -> Result<String, ErrorView> {
        self.with(|_, _, _| {
            known_languages(&self.house, std::slice::from_ref(&language))?;
            Ok(self.house.wording().screen(&language).map(|screen| screen.source().to_owned()).unwrap_or_default())
        })
    }

    /// Keeps the settings.
    ///
    /// # Errors
    /// When their file cannot be written.
    pub fn save_settings(&self, settings: Settings) -> Result<Settings, ErrorView> {
        self.with(|state, _, _| {
            state.memory.set(settings.clone()).map_err(|e| settings_error(&e))?;
            Ok(settings)
        })
    }

    /// Writes a new case and opens it; a case that was open is closed.
    ///
    /// # Errors
    /// When something is refused or the file cannot be written.
    pub fn case_new(&self, request: NewCaseRequest) -> Result<CaseView, ErrorView> {
        let profile = self.with(|state, language, _| self.profile_for_new_case(state, language))?;
        self.enter(|actor| {
            let passphrase = request.passphrase.map(secret).transpose()?;
            Case::create(
                &self.house,
                NewCaseFile {
                    path: PathBuf::from(request.path),
                    passphrase,
                    languages: request.languages,
                    notices: request.notices,
                    zone: request.zone,
                    facts: None,
                    profile,
                    random: (self.outside.random)(),
                    now: (self.outside.now)(),
                    actor,
                },
            )
        })
    }

    /// Opens a case; a case that was open is closed. The open case itself stays as it is.
    ///
    /// # Errors
    /// When it cannot be opened; `passphraseNeeded` and `passphraseWrong` ask for another try.
    pub fn case_open(&self, request: OpenCaseRequest) -> Result<CaseView, ErrorView> {
        if let Some(view) = self.already_open(Path::new(&request.path))? {
            return Ok(view);
        }
        self.enter(|_| {
            let passphrase = request.passphrase.map(secret).transpose()?;
            Case::open(&self.house, Path::new(&request.path), passphrase.as_ref(), OpenMode::Write)
        })
    }

    /// Returns the open case when its file is the one asked for: the writer's lock would refuse it a second time.
    fn already_open(&self, path: &Path) -> Result<Option<CaseView>, ErrorView> {
        self.with(|state, language, screen| {
            let same = |case: &Case| {
                let real = |path: &Path| std::fs::canonicalize(path).ok();
                real(path).is_some_and(|asked| real(case.file().path()) == Some(asked))
            };
            if state.case.as_ref().is_some_and(same) {
                return self.view(state, language, screen)?.case_view().map(Some);
            }
            Ok(None)
        })
    }

    /// Writes a sample case and opens it; a case that was open is closed.
    ///
    /// # Errors
    /// When there is no such sample or the file cannot be written.
    pub fn case_sample(&self, request: SampleRequest) -> Result<CaseView, ErrorView> {
        let (random, now) = ((self.outside.random)(), (self.outside.now)());
        self.enter(|actor| Case::sample(&self.house, &request.sample, Path::new(&request.path), random, now, &actor))
    }

    /// Opens a case; the one that was open stays open when that fails.
    fn enter(&self, open: impl FnOnce(String) -> Result<Case, DeskError>) -> Result<CaseView, ErrorView> {
        self.with(|state, language, screen| {
            let case = open(state.memory.settings().person.clone())?;
            let opened = crate::case::stamp((self.outside.now)(), case.zone())?;
            let revision = state.revision + 1;
            let view = View { house: &self.house, case: &case, screen, language, revision }.case_view()?;
            // Nothing can fail from here on.
            state.revision = revision;
            state.fonts = self.fonts.apart();
            if let Some(before) = state.case.replace(case) {
                // A journal that cannot be taken over stays beside its case and is taken over when that is opened next.
                let _ = before.close();
            }
            // Not remembering a case is no reason not to open it. What an encrypted one says stays inside it.
            let title = if view.encrypted { &view.file_name } else { &view.title };
            let _ = state.memory.remember(&view.path, title, &opened.to_string());
            Ok(view)
        })
    }

    /// Closes the case.
    ///
    /// # Errors
    /// When its journal cannot be taken over; nothing is lost then.
    pub fn case_close(&self) -> Result<(), ErrorView> {
        self.with(|state, _, _| {
            state.fonts = self.fonts.apart();
            state.case.take().map_or(Ok(()), Case::close)
        })
    }

    /// Closes what is open, at the end of the program.
    ///
    /// # Errors
    /// As [`Desk::case_close`].
    pub fn close(&self) -> Result<(), ErrorView> {
        self.case_close()
    }

    /// Returns the open case.
    ///
    /// # Errors
    /// When none is open.
    pub fn case_view(&self) -> Result<CaseView, ErrorView> {
        self.with(|state, language, screen| self.view(state, language, screen)?.case_view())
    }

    /// Chooses the notices and their languages.
    ///
    /// # Errors
    /// When one is unknown or the file cannot be written.
    pub fn set_notices(&self, request: SetNoticesRequest) -> Result<CaseView, ErrorView> {
        self.change(
            |case, actor, now| case.set_notices(&self.house, &request.kinds, &request.languages, now, actor),
            |view| view.case_view(),
        )
    }

    /// Returns the catalogue.
    ///
    /// # Errors
    /// None.
    pub fn questions(&self) -> Result<Vec<SectionView>, ErrorView> {
        Ok(sections(&self.house))
    }

    /// Returns the facts of the open case.
    ///
    /// # Errors
    /// When none is open.
    pub fn facts_view(&self) -> Result<FactsView, ErrorView> {
        self.with(|state, language, screen| self.view(state, language, screen)?.facts_view())
    }

    /// Sets a fact; it is written when this returns.
    ///
    /// # Errors
    /// `value` when the fact cannot take it; then nothing changes.
    pub fn set_fact(&self, request: SetFactRequest) -> Result<FactsView, ErrorView> {
        let set = |case: &mut Case, actor: &str, now| {
            let (id, fact) = match &request.fact {
                None => (FactId::new(&request.id), None),
                Some(input) => {
                    let wrapper = wrapper(input, case.facts().value(&request.id));
                    let (id, fact) = read_fact(&request.id, &wrapper, self.house.catalogue(), case.zone())?;
                    (Some(id), Some(fact))
                }
            };
            let id = id.ok_or_else(|| asked("error-fact-unknown", [("fact", request.id.clone())]))?;
            case.set(&id, fact, now, actor)
        };
        self.change(set, |view| view.facts_view())
    }

    /// Takes the last step back.
    ///
    /// # Errors
    /// When there is none.
    pub fn undo(&self) -> Result<FactsView, ErrorView> {
        self.change(|case, actor, now| case.undo(&self.house, now, actor), |view| view.facts_view())
    }

    /// Makes the step again that was taken back last.
    ///
    /// # Errors
    /// When there is none.
    pub fn redo(&self) -> Result<FactsView, ErrorView> {
        self.change(|case, actor, now| case.redo(&self.house, now, actor), |view| view.facts_view())
    }

    /// Changes the case and returns what the screen shows of it, without letting another change in between.
    pub(crate) fn change<T>(
        &self,
        act: impl FnOnce(&mut Case, &str, jiff::Timestamp) -> Result<(), DeskError>,
        show: impl FnOnce(View<'_>) -> Result<T, DeskError>,
    ) -> Result<T, ErrorView> {
        self.with(|state, language, screen| {
            let actor = state.memory.settings().person.clone();
            act(state.case.as_mut().ok_or_else(no_case)?, &actor, (self.outside.now)())?;
            state.revision += 1;
            show(self.view(state, language, screen)?)
        })
    }

    /// Composes a notice for the screen.
    ///
    /// # Errors
    /// When none is open, or the kind or a language is unknown.
    pub fn notice_view(&self, request: NoticeRequest) -> Result<NoticeView, ErrorView> {
        self.with(|state, language, screen| {
            self.view(state, language, screen)?.notice_view(&request.kind, &request.languages)
        })
    }
}

pub(crate) fn no_case() -> DeskError {
    asked("error-no-case-open", [])
}

fn settings_error(error: &std::io::Error) -> DeskError {
    asked("error-file-not-written", [("path", "settings.json".to_owned()), ("detail", reason(error))])
}

/// Returns the wrapper of a facts file for what a form holds; empty lines count as nothing, and a picture or a font
/// without data is the one that is there.
pub(crate) fn wrapper(input: &FactInput, before: Option<&Value>) -> Json {
    let mut map = Map::new();
    let value = match before {
        Some(file @ (Value::Image(_) | Value::Font(_)))
            if input.value.is_object() && input.value.get("data").is_none() =>
        {
            file.to_json()
        }
        _ => input.value.clone(),
    };
    map.insert("value".into(), value);
    let mut put = |key: &str, value: &Option<String>| {
        if let Some(text) = value.as_ref().filter(|t| !t.trim().is_empty()) {
            map.insert(key.into(), json!(text));
        }
    };
    put("certainty", &input.certainty);
    put("as_of", &input.as_of);
    put("released_by", &input.released_by);
    put("release", &input.release);
    let filled = |pairs: [(&str, &Option<String>); 3]| -> Map<String, Json> {
        let some = pairs.into_iter().filter_map(|(k, v)| Some((k, v.as_ref().filter(|t| !t.trim().is_empty())?)));
        some.map(|(k, v)| (k.to_owned(), json!(v))).collect()
    };
    let source = &input.source;
    let source = filled([("text", &source.text), ("person", &source.person), ("time", &source.time)]);
    if !source.is_empty() {
        map.insert("source".into(), Json::Object(source));
    }
    if let Some(held) = &input.held {
        let by = Some(held.by.clone());
        map.insert(
            "held".into(),
            Json::Object(filled([("by", &by), ("until", &held.until), ("reason", &held.reason)])),
        );
    }
    Json::Object(map)
}
