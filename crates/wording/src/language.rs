use crate::Fault;
use herold_facts::NameForms;
use herold_notice::{Direction, Language};
use serde::Deserialize;

/// What a language folder says of its language in `language.toml`.
#[derive(Debug, Clone)]
pub struct LanguageDef {
    /// Code, tag, name, direction.
    pub language: Language,
    /// The IANA time zone that a case in this language starts with.
    pub zone: String,
    /// The grammatical forms of names, `plain` apart.
    pub name_forms: Vec<String>,
    /// The form in which answers in words stand as they are; none when the language has no such form.
    pub text_form: Option<String>,
    /// The notice kinds it has words for; none when it has words for everything, screens included.
    pub covers: Option<Vec<String>>,
    /// The forms of choices that may be left out where they read as the name itself.
    pub optional_forms: Vec<String>,
    /// The grammatical genders of names.
    pub genders: Vec<String>,
    /// What stands between hours and minutes where the usage of the language differs from the locale data.
    pub(crate) time_separator: Option<String>,
    derive: Vec<Derivation>,
    around: Option<Around>,
}

/// The word before the last part of a list when a part holds the usual one itself: "Patientinnen und Patienten sowie
/// Beschäftigte".
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Around {
    /// The usual word, such as `und`.
    word: String,
    /// The word around it, such as `sowie`.
    around: String,
}

/// How a form of a name is made when nobody entered it; the first rule that fits is taken.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Derivation {
    form: String,
    /// The gender it is for; for every gender when it says none.
    gender: Option<String>,
    /// Endings of the name it is for; for every ending when it says none.
    #[serde(default)]
    ends: Vec<String>,
    /// The form, with `{}` for the name.
    pattern: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    tag: String,
    name: String,
    #[serde(default)]
    direction: Direction,
    zone: String,
    #[serde(default)]
    name_forms: Vec<String>,
    text_form: Option<String>,
    covers: Option<Vec<String>>,
    #[serde(default)]
    optional_forms: Vec<String>,
    #[serde(default)]
    genders: Vec<String>,
    #[serde(default)]
    derive: Vec<Derivation>,
    list: Option<Around>,
    time_separator: Option<String>,
}

impl LanguageDef {
    pub(crate) fn from_toml(code: &str, text: &str) -> Result<Self, Fault> {
        let fault = |what: String| Fault::new(code, "language.toml", "", what);
        let raw: Raw = toml::from_str(text).map_err(|e| fault(e.to_string()))?;
        if let Some(rule) = raw.derive.iter().find(|d| !raw.name_forms.contains(&d.form) || !d.pattern.contains("{}")) {
            return Err(fault(format!("the rule for `{}` names no form of this language or lacks {{}}", rule.form)));
        }
        if let Some(form) = raw.text_form.as_ref().filter(|form| !raw.name_forms.contains(*form)) {
            return Err(fault(format!("text_form: `{form}` is no form of this language")));
        }
        let language = Language { code: code.to_owned(), tag: raw.tag, name: raw.name, direction: raw.direction };
        Ok(Self {
            language,
            zone: raw.zone,
            name_forms: raw.name_forms,
            text_form: raw.text_form,
            covers: raw.covers,
            optional_forms: raw.optional_forms,
            genders: raw.genders,
            time_separator: raw.time_separator,
            derive: raw.derive,
            around: raw.list,
        })
    }

    /// Returns whether it has words for a notice kind.
    #[must_use]
    pub fn covers(&self, kind: &str) -> bool {
        self.covers.as_ref().is_none_or(|kinds| kinds.iter().any(|k| k == kind))
    }

    /// Returns what stands before a part of a list; another word for the usual "and" when a part holds that itself.
    pub(crate) fn joint(&self, joint: &str, parts: &[&str]) -> String {
        let spaced = |word: &str| format!(" {word} ");
        match &self.around {
            Some(list) if joint == spaced(&list.word) && parts.iter().any(|part| part.contains(joint)) => {
                spaced(&list.around)
            }
            _ => joint.to_owned(),
        }
    }

    /// Returns a form of a name: the one entered, else the one derived, else the bare name.
    #[must_use]
    pub fn form_of(&self, name: &NameForms, form: &str) -> String {
        if let Some(entered) = name.forms.get(form) {
            return entered.clone();
        }
        let fits = |rule: &&Derivation| {
            let gender = name.gender.as_deref().unwrap_or("none");
            rule.form == form
                && rule.gender.as_deref().is_none_or(|g| g == gender)
                && (rule.ends.is_empty() || rule.ends.iter().any(|end| name.plain.ends_with(end.as_str())))
        };
        match self.derive.iter().find(fits) {
            Some(rule) => rule.pattern.replacen("{}", &name.plain, 1),
            None => name.plain.clone(),
        }
    }
}
