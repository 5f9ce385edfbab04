//! The lint of all locales, at load time: what it finds would be a wrong sentence later, or none.

use crate::asked::TEXT_VARIABLES;
use crate::catalog::{Entry_, Pat, Use, references};
use crate::needs::{Covered, Said, covered};
use crate::own_words::OTHER;
use crate::parity::{same_messages, same_variables};
use crate::show::choice_message;
use crate::variable::RESERVED;
use crate::words::{VARIED, is_notices};
use crate::{Fault, LanguageWords, Variable, called};
use herold_facts::{Catalogue, Certainty, Family, Kind};
use std::collections::BTreeMap;

/// Functions that show a fact, with their options.
const SHOWING: [(&str, &[&str]); 5] =
    [("FORM", &["form", "join"]), ("DATE", &["style"]), ("TIME", &[]), ("MOMENT", &["as"]), ("PART", &["part"])];
/// Functions that select, with their options.
const SELECTING: [(&str, &[&str]); 5] =
    [("KEY", &[]), ("CERTAINTY", &[]), ("PLURAL", &[]), ("HAS", &["key"]), ("GENDER", &[])];

const DATE_STYLES: [&str; 4] = ["long", "weekday", "weekday_name", "day_month"];

/// Returns everything that is wrong with the locales.
pub(crate) fn lint(languages: &BTreeMap<String, LanguageWords>, catalogue: &Catalogue, said: &Said) -> Vec<Fault> {
    let covered: BTreeMap<&str, Covered> =
        languages.iter().filter_map(|(code, words)| Some((code.as_str(), covered(words, said, catalogue)?))).collect();
    let mut faults = same_messages(languages, &covered);
    for (code, words) in languages {
        let linter = Linter { code, words, catalogue, covered: covered.get(code.as_str()) };
        linter.notices(&mut faults);
        linter.choices(&mut faults);
        linter.terms(&mut faults);
        faults.extend(called::lint(code, words, catalogue));
        match &words.def.covers {
            None => linter.form_names(&mut faults),
            Some(kinds) => faults.extend(
                kinds
                    .iter()
                    .filter(|kind| !said.contains_key(*kind))
                    .map(|kind| Fault::new(code, "language.toml", "", format!("covers: there is no notice `{kind}`"))),
            ),
        }
    }
    faults.extend(same_variables(languages, catalogue));
    faults
}

struct Linter<'a> {
    code: &'a str,
    words: &'a LanguageWords,
    catalogue: &'a Catalogue,
    /// What the language must have, when it does not have everything.
    covered: Option<&'a Covered>,
}

impl Linter<'_> {
    fn notices(&self, faults: &mut Vec<Fault>) {
        for (id, entry) in &self.words.catalog.messages {
            // Forms of choices stand in facts.ftl and may choose by the house's style.
            for (name, pattern) in patterns(id, entry) {
                let mut fault = |what: String| faults.push(Fault::new(self.code, &entry.file, &name, what));
                if is_notices(&entry.file) {
                    self.pattern(id, pattern, &mut fault);
                }
            }
            if is_notices(&entry.file) && entry.attributes.contains_key(VARIED) {
                let (own, varied) = (self.words.spoken(id), self.words.spoken(&format!("{id}.{VARIED}")));
                let more: Vec<String> = varied.difference(&own).cloned().collect();
                if !more.is_empty() {
                    let what = format!("speaks of {}, of which the message does not", more.join(", "));
                    faults.push(Fault::new(self.code, &entry.file, &format!("{id}.{VARIED}"), what));
                }
            }
        }
    }

    fn pattern(&self, id: &str, pattern: &Pat, fault: &mut impl FnMut(String)) {
        let references = references(pattern);
        references.faults.into_iter().for_each(&mut *fault);
        for message in references.messages {
            if self.words.catalog.pattern(&message).is_none() {
                fault(format!("refers to `{message}`, which does not exist"));
            }
        }
        for (term, parameters) in references.terms {
            self.term_call(&term, &parameters, fault);
        }
        let texts = TEXT_VARIABLES.iter().find(|(special, _)| *special == id).map(|(_, names)| *names);
        for usage in references.uses {
            match texts {
                Some(names) if names.contains(&usage.variable.as_str()) => {}
                _ if id == "furniture-side-by-side" && ["left", "right"].contains(&usage.variable.as_str()) => {}
                Some(names) => fault(format!("${} is not passed to it; it gets {}", usage.variable, names.join(", "))),
                None => self.usage(&usage, fault),
            }
        }
    }

    fn usage(&self, usage: &Use, fault: &mut impl FnMut(String)) {
        if let Some((_, values)) = RESERVED.iter().find(|(name, _)| *name == usage.variable) {
            match &usage.variants {
                None => fault(format!("${} is a choice of style: select by it, do not show it", usage.variable)),
                Some(variants) => variants_in(variants, values, fault),
            }
            return;
        }
        let Some(variable) = Variable::resolve(self.catalogue, &usage.variable) else {
            fault(format!("unknown fact ${}", usage.variable));
            return;
        };
        let selecting = usage.variants.is_some();
        let Some(function) = usage.function.as_deref() else {
            if selecting {
                fault(format!("a selector needs a function: KEY(${0}), PLURAL(${0}) …", usage.variable));
            } else if !shows_alone(variable.kind) {
                fault(format!("${} cannot be shown alone; use PART, KEY or FORM", usage.variable));
            }
            return;
        };
        let known = if selecting { &SELECTING[..] } else { &SHOWING[..] };
        let Some((_, options)) = known.iter().find(|(name, _)| *name == function) else {
            let names = known.iter().map(|(name, _)| *name).collect::<Vec<_>>().join(", ");
            fault(format!("{function} is not known here; there are {names}"));
            return;
        };
        if let Some(bad) = usage.options.keys().find(|key| !options.contains(&key.as_str())) {
            fault(format!("{function} has no parameter `{bad}`"));
        }
        match &usage.variants {
            Some(variants) => self.selection(function, &variable, usage, variants, fault),
            None => self.showing(function, &variable, usage, fault),
        }
    }

    fn selection(
        &self,
        function: &str,
        variable: &Variable<'_>,
        usage: &Use,
        variants: &[String],
        fault: &mut impl FnMut(String),
    ) {
        let keys = |kind: &Kind| kind.family().map(all_keys).unwrap_or_default();
        match (function, variable.kind) {
            ("KEY", Kind::Choice(_) | Kind::Choices(_)) => variants_in(variants, &keys(variable.kind), fault),
            ("KEY", Kind::YesNo) => variants_in(variants, &["yes", "no"], fault),
            ("CERTAINTY", _) => {
                variants_in(variants, &[Certainty::Confirmed.key(), Certainty::Presumed.key()], fault);
            }
            // A field of one record is one choice, of several records a list.
            ("PLURAL", Kind::Count | Kind::Choices(_) | Kind::Choice(_)) => {
                let categories = self.words.formats.plurals();
                let named: Vec<String> = variants.iter().filter(|v| v.parse::<u64>().is_err()).cloned().collect();
                variants_in(&named, &categories, fault);
            }
            ("HAS", Kind::Choices(_) | Kind::Choice(_)) => {
                variants_in(variants, &["yes", "no"], fault);
                let wanted = usage.options.get("key").cloned().unwrap_or_default();
                variants_in(&[wanted], &keys(variable.kind), fault);
            }
            ("GENDER", Kind::Name) => {
                let mut genders = self.words.def.genders.clone();
                genders.push("none".to_owned());
                variants_in(variants, &genders, fault);
            }
            _ => fault(format!("{function} cannot select by ${}, a {}", usage.variable, variable.kind.key())),
        }
    }

    fn showing(&self, function: &str, variable: &Variable<'_>, usage: &Use, fault: &mut impl FnMut(String)) {
        let option = |name: &str| usage.options.get(name).map(String::as_str);
        match (function, variable.kind) {
            ("FORM", Kind::Choice(family) | Kind::Choices(family)) => {
                if option("join").is_some_and(|join| !["and", "or"].contains(&join)) {
                    fault("`join` is and or or".to_owned());
                }
                let Some(form) = option("form") else { return };
                let lacks = |key: &&String| {
                    let entry = self.words.catalog.messages.get(&choice_message(&family.name, key));
                    !entry.is_some_and(|e| e.attributes.contains_key(form))
                };
                let keys = all_keys(family);
                let missing: Vec<&str> = keys.iter().filter(lacks).map(String::as_str).collect();
                // A form that mostly reads as the name itself may be left out, but not of all: that is a slip of the pen.
                let may_lack = self.words.def.optional_forms.iter().any(|f| f == form) && missing.len() < keys.len();
                if !missing.is_empty() && !may_lack {
                    let (name, list) = (&family.name, missing.join(", "));
                    fault(format!("form `{form}` of `{name}` is missing for {list}"));
                }
            }
            ("FORM", Kind::Name) => {
                let forms = &self.words.def.name_forms;
                if let Some(form) = option("form").filter(|form| !forms.iter().any(|f| f == form)) {
                    fault(format!("names have no form `{form}`; there are {}", forms.join(", ")));
                }
            }
            ("DATE", Kind::Date | Kind::Stamp | Kind::Moment) => {
                if let Some(style) = option("style").filter(|style| !DATE_STYLES.contains(style)) {
                    fault(format!("DATE has no style `{style}`; there are {}", DATE_STYLES.join(", ")));
                }
            }
            ("TIME", Kind::Stamp | Kind::Time) => {}
            ("MOMENT", Kind::Moment) => {
                if let Some(wrong) = option("as").filter(|said_as| *said_as != "state") {
                    fault(format!("MOMENT says nothing as `{wrong}`; there is state"));
                }
            }
            ("PART", kind @ (Kind::Contact | Kind::Address | Kind::Link)) => {
                let parts: &[&str] = match kind {
                    Kind::Contact => &["name", "function", "phone", "email", "hours"],
                    Kind::Address => &["street", "postcode", "town", "country"],
                    _ => &["url", "label", "host"],
                };
                let part = option("part").unwrap_or_default();
                if !parts.contains(&part) {
                    fault(format!("${} has no part `{part}`; there are {}", usage.variable, parts.join(", ")));
                }
            }
            _ => fault(format!("{function} cannot show ${}, a {}", usage.variable, variable.kind.key())),
        }
    }

    /// A misspelt parameter of a term takes the default in silence, so both name and value must be known to the term.
    fn term_call(&self, term: &str, parameters: &BTreeMap<String, String>, fault: &mut impl FnMut(String)) {
        let Some(pattern) = self.words.catalog.terms.get(term).and_then(|t| t.value.as_ref()) else {
            fault(format!("refers to the term `-{term}`, which does not exist"));
            return;
        };
        let uses = references(pattern).uses;
        for (name, value) in parameters {
            let of_name: Vec<&Use> = uses.iter().filter(|usage| usage.variable == *name).collect();
            if of_name.is_empty() {
                fault(format!("`-{term}` has no parameter `{name}`"));
            }
            for variants in of_name.iter().filter_map(|usage| usage.variants.as_ref()) {
                variants_in(std::slice::from_ref(value), variants, fault);
            }
        }
    }

    fn terms(&self, faults: &mut Vec<Fault>) {
        for (id, term) in &self.words.catalog.terms {
            for (name, pattern) in patterns(id, term) {
                for usage in references(pattern).uses.iter().filter(|usage| usage.function.is_some()) {
                    let what = format!("a term cannot see the fact ${}", usage.variable);
                    faults.push(Fault::new(self.code, &term.file, &format!("-{name}"), what));
                }
            }
        }
    }

    /// Every choice has a name, and its forms choose by the house's style alone.
    fn choices(&self, faults: &mut Vec<Fault>) {
        let needed = |family: &str| self.covered.is_none_or(|covered| covered.families.contains(family));
        for (family, keys) in self.catalogue.families() {
            let other = self.catalogue.is_open(family).then_some(OTHER);
            for key in keys.iter().map(String::as_str).chain(other) {
                let id = choice_message(family, key);
                let Some(entry) = self.words.catalog.messages.get(&id) else {
                    if needed(family) {
                        faults.push(Fault::new(self.code, "facts.ftl", &id, "the choice has no name"));
                    }
                    continue;
                };
                for (name, pattern) in patterns(&id, entry) {
                    for usage in references(pattern).uses {
                        let mut fault = |what: String| faults.push(Fault::new(self.code, &entry.file, &name, what));
                        match RESERVED.iter().find(|(reserved, _)| *reserved == usage.variable) {
                            Some(_) => self.usage(&usage, &mut fault),
                            None if key == OTHER && usage.variable == "text" && usage.function.is_none() => {}
                            None => fault(format!("a choice cannot speak of ${}", usage.variable)),
                        }
                    }
                }
            }
        }
    }

    /// Every question, section and field has its name in the form.
    fn form_names(&self, faults: &mut Vec<Fault>) {
        let mut need = |id: String, attributes: &[&str]| {
            let id = id.replace('_', "-");
            let entry = self.words.catalog.messages.get(&id);
            if entry.is_none() {
                faults.push(Fault::new(self.code, "facts.ftl", &id, "the form needs this name"));
            }
            for attribute in attributes.iter().filter(|a| entry.is_some_and(|e| !e.attributes.contains_key(**a))) {
                faults.push(Fault::new(
                    self.code,
                    "facts.ftl",
                    &format!("{id}.{attribute}"),
                    "the form needs this text",
                ));
            }
        };
        for section in self.catalogue.sections() {
            need(format!("section-{section}"), &[]);
        }
        for question in self.catalogue.questions() {
            need(format!("fact-{}", question.id), &["hint", "why"]);
            need(format!("kind-{}", question.kind.key()), &[]);
            if let Kind::Records(fields) = &question.kind {
                for field in fields {
                    need(format!("field-{}-{}", question.id, field.id), &[]);
                }
            }
        }
    }
}

/// Returns the keys of a family, `other` included where it takes answers in words.
fn all_keys(family: &Family) -> Vec<String> {
    family.keys.iter().cloned().chain(family.open.then(|| OTHER.to_owned())).collect()
}

pub(crate) fn patterns<'a>(id: &str, entry: &'a Entry_) -> Vec<(String, &'a Pat)> {
    let value = entry.value.iter().map(|pattern| (id.to_owned(), pattern));
    let attributes = entry.attributes.iter().map(|(name, pattern)| (format!("{id}.{name}"), pattern));
    value.chain(attributes).collect()
}

fn variants_in(variants: &[String], known: &[impl AsRef<str>], fault: &mut impl FnMut(String)) {
    for variant in variants.iter().filter(|v| !known.iter().any(|k| k.as_ref() == v.as_str())) {
        let list = known.iter().map(AsRef::as_ref).collect::<Vec<_>>().join(", ");
        fault(format!("`{variant}` is none of {list}"));
    }
}

const fn shows_alone(kind: &Kind) -> bool {
    matches!(
        kind,
        Kind::Choice(_)
            | Kind::Choices(_)
            | Kind::Name
            | Kind::Text
            | Kind::Date
            | Kind::Stamp
            | Kind::Moment
            | Kind::Count
            | Kind::Time
            | Kind::Period
    )
}
