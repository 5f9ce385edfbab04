use crate::context::context;
use crate::design::design;
use crate::plan::{Planned, Say, parse};
use crate::reach::GENDER_STYLE;
use crate::scope::{asked, scope};
use crate::template::{run, template_name};
use crate::{ComposeError, House, NoticeKind, Purpose};
use herold_facts::{FactPath, FactSet, Value};
use herold_notice::{
    Block, Furniture, Language, Letterhead, Notice, PageNumbering, Role, SegmentId, SegmentState, Sentence,
};
use herold_wording::{Before, Binding, Outcome, Scope, Told};
use std::collections::BTreeMap;

/// What holds where the facts do not say it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Style {
    /// `pairs`, `neutral` or `colon`; the fact `gender_style` goes before it.
    pub gender_style: String,
}

impl Default for Style {
    fn default() -> Self {
        Self { gender_style: "pairs".to_owned() }
    }
}

/// A sentence that can be said, before any language.
struct Sayable<'a> {
    message: &'a str,
    /// What a cell of a table says where the message cannot be said.
    or: Option<&'a str>,
    scope: Scope,
    bound: Vec<FactPath>,
}

/// A block with what can be said in it.
struct Filled<'a> {
    segment: &'a SegmentId,
    role: Role,
    sayable: Vec<Sayable<'a>>,
}

/// The message with the number of characters.
pub(crate) const CHARACTERS: &str = "furniture-characters";

/// The messages of the letterhead's lines: of each line the first whose facts are stated, else there is no such line.
/// In which order town and postcode stand is for the country to say, where it is known.
pub(crate) const LETTERHEAD_LINES: [&[&str]; 4] = [
    &["letterhead-street"],
    &["letterhead-town", "letterhead-town-plain"],
    &["letterhead-website"],
    &["letterhead-press"],
];

/// The message with the organisation's name in the letterhead.
pub(crate) const LETTERHEAD_NAME: &str = "letterhead-organisation";

/// The messages of running header, page numbers and description.
pub(crate) const FURNITURE: [&str; 4] =
    ["furniture-running-header", "furniture-page-before", "furniture-page-between", "furniture-description"];

impl House {
    /// Returns a notice in each of the languages, in the order asked; all have the same segments. Facts above the
    /// release level of the notice's audience count as not stated.
    ///
    /// # Errors
    /// When the kind or a language does not exist, when a language does not cover the kind, or a template of the house
    /// fails on these facts.
    pub fn compose(
        &self,
        facts: &FactSet,
        kind: &str,
        languages: &[&str],
        style: &Style,
    ) -> Result<Vec<Notice>, ComposeError> {
        let (notices, skipped) = self.draft(facts, kind, languages, style)?;
        skipped.into_iter().next().map_or(Ok(notices), Err)
    }

    /// As [`House::compose`], but goes on past messages that fail: for a house with faults. Returns what was left out
    /// as well.
    ///
    /// # Errors
    /// When the kind or a language does not exist, when a language does not cover the kind, or the plan fails.
    pub fn draft(
        &self,
        facts: &FactSet,
        kind: &str,
        languages: &[&str],
        style: &Style,
    ) -> Result<(Vec<Notice>, Vec<ComposeError>), ComposeError> {
        let kind = self.kind(kind).ok_or_else(|| ComposeError::Kind(kind.to_owned()))?;
        let defs: Vec<&Language> = languages
            .iter()
            .map(|code| {
                let def = self.wording.language_def(code).ok_or_else(|| ComposeError::Language((*code).to_owned()))?;
                if !def.covers(&kind.id) {
                    let (language, kind) = ((*code).to_owned(), kind.id.clone());
                    return Err(ComposeError::NotCovered { language, kind });
                }
                Ok(&def.language)
            })
            .collect::<Result<_, ComposeError>>()?;
        let facts = kind.facts(facts);
        let template = template_name(&kind.id);
        let xml = run(&self.tera, &template, &context(&facts, &self.catalogue))?;
        let plan = parse(&xml).map_err(|detail| ComposeError::Plan { template, detail })?;
        let style = styles(kind, style, &facts);
        let filled = self.fill(&plan, &facts, &style);
        let mut skipped = Vec::new();
        let composing = Composing { house: self, kind, all: &defs, facts: &facts, style: &style };
        let notices = defs.iter().map(|language| composing.notice(language, &filled, &mut skipped)).collect();
        Ok((notices, skipped))
    }

    fn fill<'a>(&self, plan: &'a [Planned], facts: &FactSet, style: &BTreeMap<String, String>) -> Vec<Filled<'a>> {
        let mut blocks = Vec::new();
        for planned in plan {
            match planned {
                Planned::Block { segment, role, says } => {
                    let sayable: Vec<_> = says.iter().filter_map(|say| self.sayable(say, facts, style)).collect();
                    if !sayable.is_empty() {
                        blocks.push(Filled { segment, role: *role, sayable });
                    }
                }
                Planned::Section(inside) => {
                    let inside = self.fill(inside, facts, style);
                    if inside.iter().any(|block| !matches!(block.role, Role::Heading | Role::Columns)) {
                        blocks.extend(inside);
                    }
                }
            }
        }
        blocks
    }

    fn sayable<'a>(&self, say: &'a Say, facts: &FactSet, style: &BTreeMap<String, String>) -> Option<Sayable<'a>> {
        let needs = self.wording.needs(&say.message)?;
        let or = say.or.as_deref();
        let Some((scope, mut bound)) = scope(say, needs, facts, &self.catalogue, style) else {
            let scope = Scope { style: style.clone(), ..Scope::default() };
            let bound = asked(say, needs, facts, &self.catalogue);
            return or.map(|message| Sayable { message, or: None, scope, bound });
        };
        let styled = |binding: &Binding| binding.family.as_ref().is_some_and(|family| self.wording.is_styled(family));
        let is_styled = needs.styles.contains(GENDER_STYLE) || scope.facts.values().any(styled);
        if is_styled && facts.value(GENDER_STYLE).is_some() {
            let path = FactPath::new(GENDER_STYLE);
            if let Err(at) = bound.binary_search(&path) {
                bound.insert(at, path);
            }
        }
        Some(Sayable { message: &say.message, or, scope, bound })
    }
}

/// What all languages of one notice have in common.
struct Composing<'a> {
    house: &'a House,
    kind: &'a NoticeKind,
    all: &'a [&'a Language],
    facts: &'a FactSet,
    style: &'a BTreeMap<String, String>,
}

impl Composing<'_> {
    /// Returns the notice in a language; messages that fail are left out and returned as errors.
    fn notice(&self, language: &Language, filled: &[Filled<'_>], skipped: &mut Vec<ComposeError>) -> Notice {
        let mut blocks = Vec::with_capacity(filled.len());
        let mut told = Told::default();
        // A report is looked up and copied field by field: each date is needed with its year.
        let shortens = self.kind.purpose != Purpose::Report;
        for block in filled {
            let mut sentences = Vec::with_capacity(block.sayable.len());
            let mut state = SegmentState::Generated;
            let running = is_running(block.role);
            let mut now = told.clone();
            for sayable in &block.sayable {
                let before = Before {
                    // Lines stand each on its own.
                    sentence: sentences.last().filter(|_| !block.role.is_lines()).map(|s: &Sentence| s.text.as_str()),
                    told: (running && shortens).then_some(&now),
                };
                let called = self.house.called(&sayable.scope, &sayable.bound, self.facts, &language.code);
                let (scope, bound) = called.as_ref().map_or((&sayable.scope, &sayable.bound), |(s, b)| (s, b));
                let realise = |id: &str| self.house.wording.realise_after(&language.code, id, scope, before);
                let said = match (realise(sayable.message), sayable.or) {
                    (Ok((Outcome::NotSaid, _)), Some(or)) => realise(or),
                    (said, _) => said,
                };
                match said {
                    Ok((Outcome::Said(sentence), more)) => {
                        now.add(more);
                        sentences.push(Sentence { bound: bound.clone(), ..*sentence });
                    }
                    Ok((Outcome::NotSaid, _)) => {}
                    Ok((Outcome::ToTranslate, _)) => state = SegmentState::ToTranslate,
                    Err(e) => skipped.push(e.into()),
                }
            }
            if state == SegmentState::ToTranslate {
                // Half a paragraph could say the opposite of the whole.
                sentences.clear();
            } else if sentences.is_empty() {
                continue;
            } else {
                told = now;
            }
            blocks.push(Block { segment: block.segment.clone(), role: block.role, state, sentences });
        }
        if self.kind.character_count {
            match self.characters(language, &blocks) {
                Ok(count) => blocks.extend(count),
                Err(e) => skipped.push(e),
            }
        }
        let mut line = |message: &str| {
            self.line(language, message).unwrap_or_else(|e| {
                skipped.push(e);
                None
            })
        };
        let label = line(&self.kind.label).unwrap_or_default();
        let headline = blocks.iter().find(|b| b.role == Role::Headline && !b.sentences.is_empty());
        let title = headline.map_or_else(|| label.clone(), Block::text);
        let organisation = line(LETTERHEAD_NAME).unwrap_or_default();
        let lines = LETTERHEAD_LINES.iter().filter_map(|ids| ids.iter().find_map(|id| line(id))).collect();
        let name = line(FURNITURE[0]).unwrap_or_default();
        let joined: Vec<&str> = [name.as_str(), label.as_str()].into_iter().filter(|t| !t.is_empty()).collect();
        let letterhead = Letterhead { organisation, lines };
        let design = design(self.kind.look, self.facts, &letterhead, &blocks, &mut line);
        let furniture = Furniture {
            running_header: joined.join(" · "),
            page_numbering: PageNumbering {
                before: line(FURNITURE[1]).unwrap_or_default(),
                between: line(FURNITURE[2]).unwrap_or_default(),
                after: String::new(),
            },
            description: line(FURNITURE[3]).unwrap_or_default(),
            side_by_side_caption: self.caption(language).unwrap_or_else(|e| {
                skipped.push(e);
                String::new()
            }),
        };
        Notice { kind: self.kind.id.clone(), language: language.clone(), title, letterhead, furniture, design, blocks }
    }

    /// Returns a line of furniture; none when its facts are not stated.
    fn line(&self, language: &Language, message: &str) -> Result<Option<String>, ComposeError> {
        let House { wording, catalogue, .. } = self.house;
        let needs = wording.needs(message).cloned().unwrap_or_default();
        let Some((scope, _)) = scope(&Say::default(), &needs, self.facts, catalogue, self.style) else {
            return Ok(None);
        };
        match wording.realise_line(&language.code, message, &scope)? {
            Outcome::Said(sentence) => Ok(Some(sentence.text)),
            Outcome::NotSaid | Outcome::ToTranslate => Ok(None),
        }
    }

    /// Returns the block that says how many characters the text has, spaces counted; none when there is no text.
    fn characters(&self, language: &Language, blocks: &[Block]) -> Result<Option<Block>, ComposeError> {
        let counted = blocks.iter().filter(|block| is_counted(block.role) && !block.sentences.is_empty());
        let lengths: Vec<usize> = counted.map(|block| block.text().chars().count()).collect();
        if lengths.is_empty() {
            return Ok(None);
        }
        let number = lengths.iter().sum::<usize>() + lengths.len() - 1;
        let number = self.house.wording.number(&language.code, number as u64);
        let texts = [("characters".to_owned(), number)].into();
        let scope = Scope { texts, style: self.style.clone(), ..Scope::default() };
        let said = self.house.wording.realise_line(&language.code, CHARACTERS, &scope)?;
        let Outcome::Said(sentence) = said else { return Ok(None) };
        Ok(Some(Block {
            segment: SegmentId("characters".to_owned()),
            role: Role::Note,
            state: SegmentState::Generated,
            sentences: vec![*sentence],
        }))
    }

    fn caption(&self, language: &Language) -> Result<String, ComposeError> {
        let [left, right, ..] = self.all else { return Ok(String::new()) };
        // As its readers call them: "dansk og tysk".
        let called = |other: &Language| {
            let names = self.house.wording.name_of_choice(LANGUAGES, &other.code);
            let own = names.0.get(&language.code).map(|forms| forms.plain.clone());
            own.filter(|name| !name.is_empty()).unwrap_or_else(|| other.name.clone())
        };
        let texts = [("left", called(left)), ("right", called(right))].map(|(k, v)| (k.to_owned(), v)).into();
        let scope = Scope { texts, style: self.style.clone(), ..Scope::default() };
        match self.house.wording.realise_line(&language.code, "furniture-side-by-side", &scope)? {
            Outcome::Said(sentence) => Ok(sentence.text),
            Outcome::NotSaid | Outcome::ToTranslate => Ok(String::new()),
        }
    }
}

/// The choices that name languages.
const LANGUAGES: &str = "notice_language";

/// Returns whether a block is read on in one go, so that a date told in it is known from then on. A note such as "as of"
/// is looked up by itself.
const fn is_running(role: Role) -> bool {
    matches!(role, Role::Lead | Role::Paragraph | Role::Item | Role::Quote)
}

/// Returns whether a block is part of the text that editors measure: all but what stands around it.
const fn is_counted(role: Role) -> bool {
    match role {
        Role::Headline
        | Role::Subheadline
        | Role::Dateline
        | Role::Lead
        | Role::Heading
        | Role::Paragraph
        | Role::Item
        | Role::Quote
        | Role::Columns
        | Role::Record => true,
        Role::Label | Role::Note | Role::Contact | Role::Boilerplate => false,
    }
}

fn styles(kind: &NoticeKind, style: &Style, facts: &FactSet) -> BTreeMap<String, String> {
    let gender_style = match facts.value(GENDER_STYLE) {
        Some(Value::Choice(choice)) => choice.key(),
        _ => style.gender_style.as_str(),
    };
    [("person", kind.person.key()), ("address", kind.address.as_str()), (GENDER_STYLE, gender_style)]
        .map(|(key, value)| (key.to_owned(), value.to_owned()))
        .into()
}
