use crate::catalog::{Inline, Pat, named, variant_key};
use crate::output::Output;
use crate::show::Shown;
use crate::told::Dates;
use crate::{Binding, LanguageWords, Scope};
use fluent_syntax::ast::{Expression, PatternElement, Variant, VariantKey};
use herold_facts::{Certainty, CountPrecision, Value};
use std::collections::BTreeMap;
use thiserror::Error;

/// Why a sentence cannot be made. The lint at load time finds these first; a house's own template may still get here.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum WordingError {
    /// There is no such language.
    #[error("unknown language `{0}`")]
    Language(String),
    /// There is no such message.
    #[error("[{language}] there is no message `{message}`")]
    Message {
        /// The language code.
        language: String,
        /// The message asked for.
        message: String,
    },
    /// A message asks for something that its variable cannot give.
    #[error("[{language}] {message}: {what}")]
    Pattern {
        /// The language code.
        language: String,
        /// The message.
        message: String,
        /// What is wrong.
        what: String,
    },
}

/// Why a pattern gives no text.
#[derive(Debug)]
pub(crate) enum Stop {
    /// A fact lacks the part that is asked for; the sentence is not said.
    NotStated,
    /// A text is missing in this language.
    ToTranslate,
    /// The message is wrong.
    Wrong(String),
}

type Made<T> = Result<T, Stop>;

/// How deep messages and terms may refer to each other.
const MAX_DEPTH: usize = 12;

/// Evaluates patterns of one language. Unlike Fluent's own resolver it keeps where each fact shows, and nothing is
/// ever replaced by a default in silence: an unknown name, form or parameter is an error.
pub(crate) struct Evaluator<'a> {
    pub(crate) words: &'a LanguageWords,
    pub(crate) scope: &'a Scope,
    /// The dates that need not be told in full; none where all stand in full.
    pub(crate) dates: Option<&'a Dates<'a>>,
}

impl Evaluator<'_> {
    pub(crate) fn message(&self, id: &str, depth: usize) -> Made<Output> {
        if depth > MAX_DEPTH {
            return Err(Stop::Wrong(format!("`{id}` refers to itself")));
        }
        let pattern =
            self.words.catalog.pattern(id).ok_or_else(|| Stop::Wrong(format!("there is no message `{id}`")))?;
        self.pattern(pattern, &BTreeMap::new(), depth)
    }

    fn pattern(&self, pattern: &Pat, parameters: &BTreeMap<String, String>, depth: usize) -> Made<Output> {
        let mut out = Output::default();
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => out.push_after(value),
                PatternElement::Placeable { expression } => self.expression(expression, parameters, depth, &mut out)?,
            }
        }
        Ok(out)
    }

    fn expression(
        &self,
        expression: &Expression<String>,
        parameters: &BTreeMap<String, String>,
        depth: usize,
        out: &mut Output,
    ) -> Made<()> {
        match expression {
            Expression::Inline(inline) => self.inline(inline, parameters, depth, out),
            Expression::Select { selector, variants } => {
                let value = self.selector(selector, parameters, depth)?;
                let fits = |v: &&Variant<String>| value.matches(variant_key(&v.key), self.words);
                // A number goes before the category that it belongs to, wherever it stands.
                let number = variants.iter().filter(|v| matches!(v.key, VariantKey::NumberLiteral { .. })).find(fits);
                let fitting = number.or_else(|| variants.iter().find(fits));
                let chosen = fitting.or_else(|| variants.iter().find(|v| v.default));
                match chosen {
                    Some(variant) => {
                        out.append(self.pattern(&variant.value, parameters, depth)?);
                        Ok(())
                    }
                    None => Err(Stop::Wrong("no variant fits and none is the default".to_owned())),
                }
            }
        }
    }

    fn inline(
        &self,
        inline: &Inline,
        parameters: &BTreeMap<String, String>,
        depth: usize,
        out: &mut Output,
    ) -> Made<()> {
        match inline {
            Inline::StringLiteral { value } => out.push(&unescape(value)),
            Inline::NumberLiteral { value } => out.push(value),
            Inline::VariableReference { id } => {
                if let Some(text) = self.scope.texts.get(&id.name).or_else(|| parameters.get(&id.name)) {
                    out.push(text);
                } else {
                    let shown = self.shown(&id.name)?;
                    shown.plain(out)?;
                }
            }
            Inline::FunctionReference { id, arguments } => {
                let [Inline::VariableReference { id: variable }] = &arguments.positional[..] else {
                    return Err(Stop::Wrong(format!("{} takes one variable", id.name)));
                };
                let shown = self.shown(&variable.name)?;
                shown.call(&id.name, &named(arguments), out)?;
            }
            Inline::MessageReference { id, attribute } => {
                let name = attribute.as_ref().map_or(id.name.clone(), |a| format!("{}.{}", id.name, a.name));
                out.append(self.message(&name, depth + 1)?);
            }
            Inline::TermReference { id, attribute: None, arguments } => {
                if depth > MAX_DEPTH {
                    return Err(Stop::Wrong(format!("`-{}` refers to itself", id.name)));
                }
                let term = self.words.catalog.terms.get(&id.name).and_then(|t| t.value.as_ref());
                let term = term.ok_or_else(|| Stop::Wrong(format!("there is no term `-{}`", id.name)))?;
                let parameters = arguments.as_ref().map(named).unwrap_or_default();
                out.append(self.pattern(term, &parameters, depth + 1)?);
            }
            Inline::TermReference { id, .. } => {
                return Err(Stop::Wrong(format!("`-{}`: an attribute of a term can only be a selector", id.name)));
            }
            Inline::Placeable { expression } => self.expression(expression, parameters, depth, out)?,
        }
        Ok(())
    }

    fn shown(&self, variable: &str) -> Made<Shown<'_>> {
        let binding = self.binding(variable)?;
        let path = binding.paths.first();
        Ok(Shown { words: self.words, scope: self.scope, dates: self.dates, binding, path })
    }

    fn binding(&self, variable: &str) -> Made<&Binding> {
        self.scope.facts.get(variable).ok_or(Stop::NotStated)
    }

    fn selector(&self, inline: &Inline, parameters: &BTreeMap<String, String>, depth: usize) -> Made<Selector> {
        match inline {
            Inline::VariableReference { id } => {
                let text = parameters.get(&id.name).or_else(|| self.scope.style.get(&id.name));
                let text = text.or_else(|| self.scope.texts.get(&id.name));
                // A term's parameter that was not passed takes the default variant, as in Fluent.
                Ok(Selector::Key(text.cloned().unwrap_or_default()))
            }
            Inline::FunctionReference { id, arguments } => {
                let [Inline::VariableReference { id: variable }] = &arguments.positional[..] else {
                    return Err(Stop::Wrong(format!("{} takes one variable", id.name)));
                };
                let binding = self.binding(&variable.name)?;
                self.select(&id.name, binding, &named(arguments))
            }
            Inline::TermReference { id, attribute: Some(attribute), .. } => {
                let term = self.words.catalog.terms.get(&id.name).and_then(|t| t.attributes.get(&attribute.name));
                let term = term.ok_or_else(|| Stop::Wrong(format!("there is no `-{}.{}`", id.name, attribute.name)))?;
                Ok(Selector::Key(self.pattern(term, &BTreeMap::new(), depth + 1)?.text))
            }
            Inline::StringLiteral { value } => Ok(Selector::Key(value.clone())),
            _ => Err(Stop::Wrong("a selector is a variable or a function".to_owned())),
        }
    }

    fn select(&self, function: &str, binding: &Binding, options: &BTreeMap<String, String>) -> Made<Selector> {
        let key = match (function, &binding.value) {
            ("KEY", Value::Choice(choice)) => choice.key().to_owned(),
            ("KEY", Value::YesNo(yes)) => yes_no(*yes),
            ("CERTAINTY", _) => match binding.certainty {
                Certainty::Presumed => "presumed".to_owned(),
                Certainty::Confirmed | Certainty::Open => "confirmed".to_owned(),
            },
            ("PLURAL", Value::Count(count)) => {
                return Ok(Selector::Number { number: count.number, exact: count.precision == CountPrecision::Exact });
            }
            ("PLURAL", Value::Choices(keys)) => return Ok(Selector::Number { number: keys.len() as u64, exact: true }),
            // A field of one record is one choice where several records make a list.
            ("PLURAL", Value::Choice(_)) => return Ok(Selector::Number { number: 1, exact: true }),
            ("HAS", Value::Choices(_) | Value::Choice(_)) => {
                let wanted = options.get("key").ok_or_else(|| Stop::Wrong("HAS needs `key`".to_owned()))?;
                yes_no(match &binding.value {
                    Value::Choices(choices) => choices.iter().any(|choice| choice.key() == wanted),
                    Value::Choice(choice) => choice.key() == wanted,
                    _ => false,
                })
            }
            ("GENDER", Value::Name(name)) => {
                let forms = name.0.get(&self.words.def.language.code);
                forms.and_then(|f| f.gender.clone()).unwrap_or_else(|| "none".to_owned())
            }
            _ => return Err(Stop::Wrong(format!("{function} cannot select on this kind of fact"))),
        };
        Ok(Selector::Key(key))
    }
}

fn yes_no(yes: bool) -> String {
    if yes { "yes" } else { "no" }.to_owned()
}

enum Selector {
    Key(String),
    Number {
        number: u64,
        /// Whether it is this number and no other: "one person" is not said of "at least one".
        exact: bool,
    },
}

impl Selector {
    fn matches(&self, key: &str, words: &LanguageWords) -> bool {
        match self {
            Self::Key(value) => value == key,
            Self::Number { number, exact } => match key.parse::<u64>() {
                Ok(key) => *exact && key == *number,
                Err(_) => words.formats.plural(*number) == key,
            },
        }
    }
}

/// Resolves `\u00A0`, `\"` and `\\` in a string literal, as Fluent writes them.
fn unescape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text.chars();
    while let Some(c) = rest.next() {
        if c != '\\' {
            out.push(c);
            continue;
        }
        let width = match rest.next() {
            Some('u') => 4,
            Some('U') => 6,
            Some(other) => {
                out.push(other);
                continue;
            }
            None => break,
        };
        let digits: String = rest.by_ref().take(width).collect();
        out.push(u32::from_str_radix(&digits, 16).ok().and_then(char::from_u32).unwrap_or('\u{FFFD}'));
    }
    out
}
