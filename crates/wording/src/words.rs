use crate::asked::{CHARACTERS, NEEDED, TEXT_VARIABLES};
use crate::catalog::Catalog;
use crate::format::Formats;
use crate::lint::lint;
use crate::needs::{Needs, Said, collect, reach};
use crate::own_words::in_words;
use crate::realise::{Evaluator, Stop};
use crate::show::{Shown, choice_message};
use crate::told::{Dates, opening};
use crate::{Before, Binding, Fault, LanguageDef, Scope, Screen, Told, WordingError};
use herold_facts::{Catalogue, Certainty, Choice, Kind, Value};
use herold_notice::Sentence;
use std::collections::{BTreeMap, BTreeSet};

/// A language folder as text: file names with their contents.
#[derive(Debug, Clone)]
pub struct LanguageSource {
    /// The folder's name, such as `de`.
    pub code: String,
    /// `language.toml` and every `.ftl` file, by name.
    pub files: Vec<(String, String)>,
}

/// One language, read and ready.
pub(crate) struct LanguageWords {
    pub(crate) def: LanguageDef,
    pub(crate) catalog: Catalog,
    pub(crate) formats: Formats,
}

/// What became of a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// The sentence; `bound` is left to the caller.
    Said(Box<Sentence>),
    /// A part of a fact that it shows is not stated.
    NotSaid,
    /// A text that it shows is missing in this language.
    ToTranslate,
}

/// All languages, read and checked.
pub struct Wording {
    pub(crate) languages: BTreeMap<String, LanguageWords>,
    screens: BTreeMap<String, Screen>,
    needs: BTreeMap<String, Needs>,
    /// The choice families whose names differ by the house's choices.
    styled: BTreeSet<String>,
}

/// The attribute of a message that says the same and opens with another word.
pub(crate) const VARIED: &str = "varied";

/// The first of the files whose messages become sentences.
pub(crate) const NOTICES: &str = "notices.ftl";

/// Returns whether the messages of a file become sentences: `notices.ftl`, `notices-letter.ftl` and the like.
pub(crate) fn is_notices(file: &str) -> bool {
    file.starts_with("notices") && file.ends_with(".ftl")
}

impl Wording {
    /// Returns the languages in these folders, each of which has everything.
    ///
    /// # Errors
    /// Every fault at once: files that cannot be read, and what the lint finds (a message missing in a language, an
    /// unknown fact, variables that differ between languages, a misspelt form, parameter or variant).
    pub fn load(sources: &[LanguageSource], catalogue: &Catalogue) -> Result<Self, Vec<Fault>> {
        let (wording, faults) = Self::examine(sources, catalogue, &Said::new());
        if faults.is_empty() { Ok(wording) } else { Err(faults) }
    }

    /// Returns the languages as far as they can be read, with every fault; what is faulty fails when it is asked for. A
    /// language that covers some notices alone needs what these say.
    #[must_use]
    pub fn examine(sources: &[LanguageSource], catalogue: &Catalogue, said: &Said) -> (Self, Vec<Fault>) {
        let (wording, unread) = Self::read(sources, catalogue);
        let faults = wording.lint(catalogue, said, unread);
        (wording, faults)
    }

    /// Returns every fault, sorted: what could not be read, and what the lint finds.
    #[must_use]
    pub fn lint(&self, catalogue: &Catalogue, said: &Said, unread: Vec<Fault>) -> Vec<Fault> {
        let mut faults = unread;
        faults.extend(lint(&self.languages, catalogue, said));
        faults.sort();
        faults.dedup();
        faults
    }

    /// Returns the languages as far as they can be read, with what cannot be read. What the lint would find is not
    /// looked for.
    #[must_use]
    pub fn read(sources: &[LanguageSource], catalogue: &Catalogue) -> (Self, Vec<Fault>) {
        let mut faults = Vec::new();
        let mut languages = BTreeMap::new();
        let mut screens = BTreeMap::new();
        // Most of the time it takes to start Herold is spent here, and no language asks for another.
        let read: Vec<_> = std::thread::scope(|scope| {
            let threads: Vec<_> = sources.iter().map(|source| scope.spawn(|| Self::language(source))).collect();
            threads.into_iter().map(|thread| thread.join()).collect()
        });
        for (source, read) in sources.iter().zip(read) {
            match read.unwrap_or_else(|panic| std::panic::resume_unwind(panic)) {
                Ok((words, screen, unread)) => {
                    screens.extend(screen.map(|screen| (source.code.clone(), screen)));
                    languages.insert(source.code.clone(), words);
                    faults.extend(unread);
                }
                Err(fault) => faults.push(fault),
            }
        }
        let mut needs = BTreeMap::new();
        for words in languages.values() {
            for (id, entry) in &words.catalog.messages {
                if is_notices(&entry.file) {
                    let merged: &mut Needs = needs.entry(id.clone()).or_default();
                    collect(&words.catalog, id, merged, 0);
                }
            }
        }
        let styled = catalogue.families().iter().filter(|(family, keys)| {
            let ids = keys.iter().map(|key| choice_message(family, key));
            ids.into_iter().any(|id| languages.values().any(|words| words.catalog.is_styled(&id)))
        });
        let styled = styled.map(|(family, _)| family.clone()).collect();
        (Self { languages, screens, needs, styled }, faults)
    }

    fn language(source: &LanguageSource) -> Result<(LanguageWords, Option<Screen>, Vec<Fault>), Fault> {
        let toml = source.files.iter().find(|(name, _)| name == "language.toml");
        let missing = || Fault::new(&source.code, "language.toml", "", "the file is missing");
        let def = LanguageDef::from_toml(&source.code, &toml.ok_or_else(missing)?.1)?;
        let formats = Formats::new(&source.code, &def.language.tag)?.with_time_separator(def.time_separator.as_deref());
        let (mut catalog, mut faults, mut texts) = (Catalog::default(), Vec::new(), Vec::new());
        for (name, text) in source.files.iter().filter(|(name, _)| name.ends_with(".ftl")) {
            catalog.add(&source.code, name, text, &mut faults);
            if !is_notices(name) {
                texts.push(text.as_str());
            }
        }
        let whole = def.covers.is_none();
        let screen = whole.then(|| Screen::new(&source.code, &def.language.tag, &texts)).transpose()?;
        Ok((LanguageWords { def, catalog, formats }, screen, faults))
    }

    /// Returns the languages by code.
    pub fn languages(&self) -> impl Iterator<Item = &LanguageDef> {
        self.languages.values().map(|words| &words.def)
    }

    /// Returns a language.
    #[must_use]
    pub fn language_def(&self, code: &str) -> Option<&LanguageDef> {
        self.languages.get(code).map(|words| &words.def)
    }

    /// Returns the texts of the screens in a language; none for a language that covers some notices alone.
    #[must_use]
    pub fn screen(&self, code: &str) -> Option<&Screen> {
        self.screens.get(code)
    }

    /// Returns what a message of `notices.ftl` needs.
    #[must_use]
    pub fn needs(&self, message: &str) -> Option<&Needs> {
        self.needs.get(message)
    }

    /// Returns the messages of notices that no notice says and nothing refers to.
    #[must_use]
    pub fn unsaid(&self, said: &Said) -> Vec<&str> {
        let asked = TEXT_VARIABLES.iter().map(|(id, _)| *id).chain(NEEDED).filter(|id| *id != CHARACTERS);
        let roots: Vec<&str> = said.values().flatten().map(String::as_str).chain(asked).collect();
        let mut reached = BTreeSet::new();
        for words in self.languages.values() {
            let mut of_language = BTreeSet::new();
            roots.iter().for_each(|id| reach(&words.catalog, id, &mut of_language));
            reached.extend(of_language);
        }
        self.needs.keys().map(String::as_str).filter(|id| !reached.contains(*id)).collect()
    }

    /// Returns whether names of a choice family differ by the house's choices, in any language.
    #[must_use]
    pub fn is_styled(&self, family: &str) -> bool {
        self.styled.contains(family)
    }

    /// Returns a message as a sentence: one line, capital first, with the ranges of its facts. Dates stand in full.
    ///
    /// # Errors
    /// When the language or the message does not exist, or asks a fact for what it cannot give.
    pub fn realise(&self, language: &str, message: &str, scope: &Scope) -> Result<Outcome, WordingError> {
        self.made(language, message, scope, None, true)
    }

    /// Returns a message as a sentence of a notice, and what it tells in full: as [`Wording::realise`], but dates that
    /// were told are told without their year, and where it would open with the word that the sentence before it opens
    /// with, its attribute `.varied` is taken, if the language has one.
    ///
    /// # Errors
    /// As [`Wording::realise`].
    pub fn realise_after(
        &self,
        language: &str,
        message: &str,
        scope: &Scope,
        before: Before<'_>,
    ) -> Result<(Outcome, Told), WordingError> {
        let made = |message: &str| {
            let dates = before.told.map(Dates::after);
            let outcome = self.made(language, message, scope, dates.as_ref(), true)?;
            Ok((outcome, dates.map(Dates::told).unwrap_or_default()))
        };
        let (outcome, told) = made(message)?;
        let (Outcome::Said(sentence), Some(last)) = (&outcome, before.sentence) else { return Ok((outcome, told)) };
        let varied = format!("{message}.{VARIED}");
        if opening(&sentence.text) != opening(last) || self.words(language)?.catalog.pattern(&varied).is_none() {
            return Ok((outcome, told));
        }
        match made(&varied)? {
            (Outcome::Said(other), told) => {
                let sentence = Sentence { message: Some(message.to_owned()), ..*other };
                Ok((Outcome::Said(Box::new(sentence)), told))
            }
            _ => Ok((outcome, told)),
        }
    }

    /// Returns a message as a line of a letterhead or of furniture: as [`Wording::realise`], but a name keeps the small
    /// letter it may begin with.
    ///
    /// # Errors
    /// As [`Wording::realise`].
    pub fn realise_line(&self, language: &str, message: &str, scope: &Scope) -> Result<Outcome, WordingError> {
        self.made(language, message, scope, None, false)
    }

    fn made(
        &self,
        language: &str,
        message: &str,
        scope: &Scope,
        dates: Option<&Dates<'_>>,
        capital: bool,
    ) -> Result<Outcome, WordingError> {
        let words = self.words(language)?;
        if words.catalog.pattern(message).is_none() {
            return Err(WordingError::Message { language: language.to_owned(), message: message.to_owned() });
        }
        match (Evaluator { words, scope, dates }).message(message, 0) {
            Ok(mut out) => {
                if capital {
                    out.capitalise();
                }
                let out = out.sorted();
                Ok(Outcome::Said(Box::new(Sentence {
                    message: Some(message.to_owned()),
                    text: out.text,
                    facts: out.facts,
                    bound: Vec::new(),
                    marks: out.marks,
                })))
            }
            Err(Stop::NotStated) => Ok(Outcome::NotSaid),
            Err(Stop::ToTranslate) => Ok(Outcome::ToTranslate),
            Err(Stop::Wrong(what)) => {
                Err(WordingError::Pattern { language: language.to_owned(), message: message.to_owned(), what })
            }
        }
    }

    /// Returns a value in a language, for screens and lists; an empty text when the language has none for it.
    #[must_use]
    pub fn show(&self, language: &str, kind: &Kind, value: &Value) -> String {
        let Ok(words) = self.words(language) else { return String::new() };
        words.show(kind, value)
    }

    /// Returns a whole number with the grouping of a language; plain digits when there is no such language.
    #[must_use]
    pub fn number(&self, language: &str, number: u64) -> String {
        self.words(language).map_or_else(|_| number.to_string(), |words| words.formats.number(number))
    }

    pub(crate) fn words(&self, language: &str) -> Result<&LanguageWords, WordingError> {
        self.languages.get(language).ok_or_else(|| WordingError::Language(language.to_owned()))
    }
}

impl LanguageWords {
    /// Returns the variables that a message speaks of, with the parts it shows of them; those of the messages it refers
    /// to as well, the house's style not.
    pub(crate) fn spoken(&self, id: &str) -> BTreeSet<String> {
        let mut needs = Needs::default();
        collect(&self.catalog, id, &mut needs, 0);
        let parts = needs.parts.iter().map(|(variable, part)| format!("${variable}, part {part}"));
        needs.variables.iter().map(|variable| format!("${variable}")).chain(parts).collect()
    }

    fn show(&self, kind: &Kind, value: &Value) -> String {
        let parts = |parts: &[&str]| {
            let shown: Vec<String> = parts.iter().map(|p| self.part(value, p)).filter(|t| !t.is_empty()).collect();
            shown.join(" · ")
        };
        match value {
            Value::YesNo(yes) => self.plain_message(if *yes { "answer-yes" } else { "answer-no" }),
            Value::Note(text) => text.clone(),
            Value::Contact(_) => parts(&["name", "function", "phone", "email", "hours"]),
            Value::Address(_) => parts(&["street", "postcode", "town", "country"]),
            Value::Link(_) => self.part(value, "url"),
            Value::Text(texts) => {
                let own = texts.get(&self.def.language.code).or_else(|| texts.values().next());
                own.cloned().unwrap_or_default()
            }
            Value::Stamp(stamp) => {
                let date = self.formats.date(stamp.date(), "long").unwrap_or_default();
                format!("{date}, {}", self.formats.time(stamp.local().time()))
            }
            Value::Records(records) => {
                let fields: &[herold_facts::Field] = if let Kind::Records(fields) = kind { fields } else { &[] };
                let row = |record: &herold_facts::Record| {
                    let shown = fields.iter().filter_map(|f| Some(self.show(&f.kind, record.fields.get(&f.id)?)));
                    shown.filter(|t| !t.is_empty()).collect::<Vec<_>>().join(", ")
                };
                records.iter().map(row).collect::<Vec<_>>().join("; ")
            }
            Value::Hours(_) => String::new(),
            Value::Colour(colour) => colour.to_string(),
            Value::Image(image) => self.file(image.media.name(), image.bytes.len()),
            Value::Font(font) => self.file(&font.name, font.bytes.len()),
            Value::Ink(ink) => ink.to_string(),
            Value::Choice(_) | Value::Choices(_) => {
                let worded = in_words(value, &self.def.language.code);
                let sentences = self.sentences(&worded, kind);
                sentences.unwrap_or_else(|| self.with(&worded, kind, |shown, out| shown.plain(out)))
            }
            other => self.with(other, kind, |shown, out| shown.plain(out)),
        }
    }

    /// Returns what a file is and how large; a font need not say what it is called.
    fn file(&self, name: &str, bytes: usize) -> String {
        let size = format!("{} kB", self.formats.number(bytes.div_ceil(1000) as u64));
        if name.is_empty() { size } else { format!("{name}, {size}") }
    }

    /// Returns several choices that are sentences one behind the other; none for those that are not.
    fn sentences(&self, value: &Value, kind: &Kind) -> Option<String> {
        let Value::Choices(choices) = value else { return None };
        let alone = |choice: &Choice| self.with(&Value::Choice(choice.clone()), kind, |shown, out| shown.plain(out));
        let each: Vec<String> = choices.iter().map(alone).collect();
        (each.len() > 1 && each.iter().any(|text| text.ends_with(['.', '!', '?']))).then(|| each.join(" "))
    }

    fn part(&self, value: &Value, part: &str) -> String {
        let options = BTreeMap::from([("part".to_owned(), part.to_owned())]);
        self.with(value, &Kind::Note, |shown, out| shown.call("PART", &options, out))
    }

    pub(crate) fn plain_message(&self, id: &str) -> String {
        let scope = Scope::default();
        (Evaluator { words: self, scope: &scope, dates: None }).message(id, 0).map(|out| out.text).unwrap_or_default()
    }

    fn with(
        &self,
        value: &Value,
        kind: &Kind,
        show: impl FnOnce(&Shown<'_>, &mut crate::output::Output) -> Result<(), Stop>,
    ) -> String {
        let scope = Scope::default();
        let binding = Binding {
            value: value.clone(),
            family: kind.family().map(|f| f.name.clone()),
            paths: Vec::new(),
            certainty: Certainty::Confirmed,
        };
        let mut out = crate::output::Output::default();
        let shown = Shown { words: self, scope: &scope, dates: None, binding: &binding, path: None };
        if show(&shown, &mut out).is_ok() { out.text } else { String::new() }
    }
}
