use crate::{Fault, RESERVED};
use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, Resource};
use fluent_syntax::parser;
use std::collections::BTreeMap;

pub(crate) type Pat = Pattern<String>;
pub(crate) type Inline = InlineExpression<String>;

/// A message or term with its attributes.
#[derive(Debug, Clone)]
pub(crate) struct Entry_ {
    pub(crate) file: String,
    pub(crate) value: Option<Pat>,
    pub(crate) attributes: BTreeMap<String, Pat>,
}

/// The messages and terms of one language.
#[derive(Debug, Clone, Default)]
pub(crate) struct Catalog {
    pub(crate) messages: BTreeMap<String, Entry_>,
    pub(crate) terms: BTreeMap<String, Entry_>,
}

impl Catalog {
    /// Adds a file; every entry that cannot be read or stands there twice is a fault.
    pub(crate) fn add(&mut self, language: &str, file: &str, text: &str, faults: &mut Vec<Fault>) {
        let resource: Resource<String> = match parser::parse(text.to_owned()) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                for error in errors {
                    let line = 1 + text[..error.pos.start.min(text.len())].matches('\n').count();
                    faults.push(Fault::new(language, file, "", format!("line {line}: {}", error.kind)));
                }
                resource
            }
        };
        for entry in resource.body {
            let (map, id, value, attributes) = match entry {
                Entry::Message(m) => (&mut self.messages, m.id.name, m.value, m.attributes),
                Entry::Term(t) => (&mut self.terms, t.id.name, Some(t.value), t.attributes),
                _ => continue,
            };
            let attributes = attributes.into_iter().map(|a| (a.id.name, a.value)).collect();
            let entry = Entry_ { file: file.to_owned(), value, attributes };
            if let Some(first) = map.get(&id) {
                faults.push(Fault::new(language, file, &id, format!("stands in {} as well", first.file)));
            } else {
                map.insert(id, entry);
            }
        }
    }

    /// Returns whether a message or one of its forms selects by the house's choices.
    pub(crate) fn is_styled(&self, id: &str) -> bool {
        let patterns = self.messages.get(id).into_iter().flat_map(|m| m.value.iter().chain(m.attributes.values()));
        patterns
            .flat_map(|pattern| references(pattern).uses)
            .any(|u| RESERVED.iter().any(|(name, _)| *name == u.variable))
    }

    /// Returns the pattern of `message` or `message.attribute`.
    pub(crate) fn pattern(&self, id: &str) -> Option<&Pat> {
        match id.split_once('.') {
            None => self.messages.get(id)?.value.as_ref(),
            Some((id, attribute)) => self.messages.get(id)?.attributes.get(attribute),
        }
    }
}

/// One use of a variable in a pattern.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Use {
    pub(crate) variable: String,
    /// The function it is given to; none when it stands alone.
    pub(crate) function: Option<String>,
    /// Named arguments of the function.
    pub(crate) options: BTreeMap<String, String>,
    /// The variants when it is a selector; none when it is shown.
    pub(crate) variants: Option<Vec<String>>,
}

/// What a pattern refers to.
#[derive(Debug, Clone, Default)]
pub(crate) struct References {
    pub(crate) uses: Vec<Use>,
    pub(crate) messages: Vec<String>,
    /// Terms with their named arguments.
    pub(crate) terms: Vec<(String, BTreeMap<String, String>)>,
    /// Shapes that notices do not take.
    pub(crate) faults: Vec<String>,
}

/// Returns everything a pattern refers to, without following messages and terms.
pub(crate) fn references(pattern: &Pat) -> References {
    let mut found = References::default();
    walk(pattern, &mut found);
    found
}

fn walk(pattern: &Pat, found: &mut References) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            walk_expression(expression, found);
        }
    }
}

fn walk_expression(expression: &Expression<String>, found: &mut References) {
    match expression {
        Expression::Inline(inline) => walk_inline(inline, None, found),
        Expression::Select { selector, variants } => {
            let keys = variants.iter().map(|v| variant_key(&v.key).to_owned()).collect();
            walk_inline(selector, Some(keys), found);
            for variant in variants {
                walk(&variant.value, found);
            }
        }
    }
}

fn walk_inline(inline: &Inline, variants: Option<Vec<String>>, found: &mut References) {
    match inline {
        Inline::StringLiteral { .. } | Inline::NumberLiteral { .. } => {}
        Inline::VariableReference { id } => {
            found.uses.push(Use { variable: id.name.clone(), function: None, options: BTreeMap::new(), variants });
        }
        Inline::FunctionReference { id, arguments } => match &arguments.positional[..] {
            [Inline::VariableReference { id: variable }] => found.uses.push(Use {
                variable: variable.name.clone(),
                function: Some(id.name.clone()),
                options: named(arguments),
                variants,
            }),
            _ => found.faults.push(format!("{} takes one variable", id.name)),
        },
        Inline::MessageReference { id, attribute: None } => found.messages.push(id.name.clone()),
        Inline::MessageReference { id, attribute: Some(attribute) } => {
            found.messages.push(format!("{}.{}", id.name, attribute.name));
        }
        Inline::TermReference { id, arguments, .. } => {
            found.terms.push((id.name.clone(), arguments.as_ref().map(named).unwrap_or_default()));
        }
        Inline::Placeable { expression } => walk_expression(expression, found),
    }
}

/// Returns the named arguments of a call as text.
pub(crate) fn named(arguments: &CallArguments<String>) -> BTreeMap<String, String> {
    let text = |inline: &Inline| match inline {
        Inline::StringLiteral { value } | Inline::NumberLiteral { value } => value.clone(),
        _ => String::new(),
    };
    arguments.named.iter().map(|a| (a.name.name.clone(), text(&a.value))).collect()
}

/// Returns the key of a variant as text.
pub(crate) fn variant_key(key: &fluent_syntax::ast::VariantKey<String>) -> &str {
    match key {
        fluent_syntax::ast::VariantKey::Identifier { name } => name,
        fluent_syntax::ast::VariantKey::NumberLiteral { value } => value,
    }
}
