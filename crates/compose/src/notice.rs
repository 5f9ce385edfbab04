use crate::context::context;
use crate::house::template_name;
use crate::plan::{Planned, Say, parse};
use crate::scope::scope;
use crate::{ComposeError, House, NoticeKind};
use herold_facts::FactSet;
use herold_notice::{Block, Furniture, Language, Letterhead, Notice, PageNumbering, Role, SegmentState, Sentence};
use herold_wording::{Outcome, Scope};
use std::collections::BTreeMap;

/// The house's style choices.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Style {
    /// `pairs`, `neutral` or `colon`.
    pub gender_style: String,
}

impl Default for Style {
    fn default() -> Self {
        Self { gender_style: "pairs".to_owned() }
    }
}

/// A sentence that can be said, before any language.
struct Sayable<'a> {
    say: &'a Say,
    scope: Scope,
    bound: Vec<herold_facts::FactPath>,
}

/// A block with what can be said in it.
struct Filled<'a> {
    segment: &'a herold_notice::SegmentId,
    role: Role,
    sayable: Vec<Sayable<'a>>,
}

/// The messages of the letterhead's lines, each left out when its facts are not stated.
const LETTERHEAD_LINES: [&str; 4] = ["letterhead-street", "letterhead-town", "letterhead-website", "letterhead-press"];

impl House {
    /// Returns a notice in each of the languages, in the order asked; all have the same segments. Facts above the
    /// release level of the notice's audience count as not stated.
    ///
    /// # Errors
    /// When the kind or a language does not exist, or a template of the house fails on these facts.
    pub fn compose(
        &self,
        facts: &FactSet,
        kind: &str,
        languages: &[&str],
        style: &Style,
    ) -> Result<Vec<Notice>, ComposeError> {
        let kind = self.kind(kind).ok_or_else(|| ComposeError::Kind(kind.to_owned()))?;
        let defs: Vec<&Language> = languages
            .iter()
            .map(|code| {
                let def = self.wording.language_def(code).ok_or_else(|| ComposeError::Language((*code).to_owned()))?;
                Ok(&def.language)
            })
            .collect::<Result<_, ComposeError>>()?;
        let facts = facts.for_audience(kind.audience);
        let plan_error = |detail: String| ComposeError::Plan { template: template_name(&kind.id), detail };
        let xml = self.tera.render(&template_name(&kind.id), &context(&facts, &self.catalogue));
        let plan = parse(&xml.map_err(|e| plan_error(e.to_string()))?).map_err(plan_error)?;
        let style = styles(kind, style);
        let filled = self.fill(&plan, &facts, &style);
        defs.iter().map(|language| self.notice(kind, language, &defs, &filled, &facts, &style)).collect()
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
                    if inside.iter().any(|block| block.role != Role::Heading) {
                        blocks.extend(inside);
                    }
                }
            }
        }
        blocks
    }

    fn sayable<'a>(&self, say: &'a Say, facts: &FactSet, style: &BTreeMap<String, String>) -> Option<Sayable<'a>> {
        let needs = self.wording.needs(&say.message)?;
        let (scope, bound) = scope(say, needs, facts, &self.catalogue, style)?;
        Some(Sayable { say, scope, bound })
    }

    fn notice(
        &self,
        kind: &NoticeKind,
        language: &Language,
        all: &[&Language],
        filled: &[Filled<'_>],
        facts: &FactSet,
        style: &BTreeMap<String, String>,
    ) -> Result<Notice, ComposeError> {
        let mut blocks = Vec::with_capacity(filled.len());
        for block in filled {
            let mut sentences = Vec::with_capacity(block.sayable.len());
            let mut state = SegmentState::Generated;
            for sayable in &block.sayable {
                match self.wording.realise(&language.code, &sayable.say.message, &sayable.scope)? {
                    Outcome::Said(sentence) => sentences.push(Sentence { bound: sayable.bound.clone(), ..*sentence }),
                    Outcome::NotSaid => {}
                    Outcome::ToTranslate => state = SegmentState::ToTranslate,
                }
            }
            if state == SegmentState::ToTranslate {
                // Half a paragraph could say the opposite of the whole.
                sentences.clear();
            } else if sentences.is_empty() {
                continue;
            }
            blocks.push(Block { segment: block.segment.clone(), role: block.role, state, sentences });
        }
        let line = |message: &str| self.line(&language.code, message, facts, style);
        let label = line(&kind.label)?.unwrap_or_default();
        let headline = blocks.iter().find(|b| b.role == Role::Headline && !b.sentences.is_empty());
        let title = headline.map_or_else(|| label.clone(), Block::text);
        let organisation = line("letterhead-organisation")?.unwrap_or_default();
        let lines = LETTERHEAD_LINES.iter().map(|id| line(id)).collect::<Result<Vec<_>, _>>()?;
        let name = line("furniture-running-header")?.unwrap_or_default();
        let joined: Vec<&str> = [name.as_str(), label.as_str()].into_iter().filter(|t| !t.is_empty()).collect();
        let furniture = Furniture {
            running_header: joined.join(" · "),
            page_numbering: PageNumbering {
                before: line("furniture-page-before")?.unwrap_or_default(),
                between: line("furniture-page-between")?.unwrap_or_default(),
                after: String::new(),
            },
            description: line("furniture-description")?.unwrap_or_default(),
            side_by_side_caption: self.caption(language, all, style)?,
        };
        Ok(Notice {
            kind: kind.id.clone(),
            language: language.clone(),
            title,
            letterhead: Letterhead { organisation, lines: lines.into_iter().flatten().collect() },
            furniture,
            blocks,
        })
    }

    /// Returns a line of furniture; none when its facts are not stated.
    fn line(
        &self,
        language: &str,
        message: &str,
        facts: &FactSet,
        style: &BTreeMap<String, String>,
    ) -> Result<Option<String>, ComposeError> {
        let needs = self.wording.needs(message).cloned().unwrap_or_default();
        let Some((scope, _)) = scope(&Say::default(), &needs, facts, &self.catalogue, style) else { return Ok(None) };
        match self.wording.realise_line(language, message, &scope)? {
            Outcome::Said(sentence) => Ok(Some(sentence.text)),
            Outcome::NotSaid | Outcome::ToTranslate => Ok(None),
        }
    }

    fn caption(
        &self,
        language: &Language,
        all: &[&Language],
        style: &BTreeMap<String, String>,
    ) -> Result<String, ComposeError> {
        let [left, right, ..] = all else { return Ok(String::new()) };
        let texts = [("left", &left.name), ("right", &right.name)].map(|(k, v)| (k.to_owned(), v.clone())).into();
        let scope = Scope { texts, style: style.clone(), ..Scope::default() };
        match self.wording.realise_line(&language.code, "furniture-side-by-side", &scope)? {
            Outcome::Said(sentence) => Ok(sentence.text),
            Outcome::NotSaid | Outcome::ToTranslate => Ok(String::new()),
        }
    }
}

fn styles(kind: &NoticeKind, style: &Style) -> BTreeMap<String, String> {
    [("person", kind.person.key()), ("address", kind.address.as_str()), ("gender_style", style.gender_style.as_str())]
        .map(|(key, value)| (key.to_owned(), value.to_owned()))
        .into()
}
