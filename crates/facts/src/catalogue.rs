use crate::{CatalogueError, FactId, ReleaseLevel, is_snake_case};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};

/// What kind of value a question takes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind {
    /// Yes or no.
    YesNo,
    /// One key of a choice family.
    Choice(Family),
    /// Several keys of a choice family.
    Choices(Family),
    /// A day.
    Date,
    /// A time of day.
    Time,
    /// A point in time.
    Stamp,
    /// A moment with its vagueness.
    Moment,
    /// From one day to another.
    Period,
    /// A number.
    Count,
    /// Text per language.
    Text,
    /// Words for the house itself.
    Note,
    /// A name with its forms.
    Name,
    /// A person or office that can be reached.
    Contact,
    /// A postal address.
    Address,
    /// A web address.
    Link,
    /// Hours on days of the week.
    Hours,
    /// Records with these fields.
    Records(Vec<Field>),
}

impl Kind {
    /// Returns the kind's name in `facts.toml`, also the id of its name in Fluent (`kind-…`).
    #[must_use]
    pub const fn key(&self) -> &'static str {
        match self {
            Self::YesNo => "yes_no",
            Self::Choice(_) => "choice",
            Self::Choices(_) => "choices",
            Self::Date => "date",
            Self::Time => "time",
            Self::Stamp => "stamp",
            Self::Moment => "moment",
            Self::Period => "period",
            Self::Count => "count",
            Self::Text => "text",
            Self::Note => "note",
            Self::Name => "name",
            Self::Contact => "contact",
            Self::Address => "address",
            Self::Link => "link",
            Self::Hours => "hours",
            Self::Records(_) => "records",
        }
    }

    /// Returns the choice family of a choice or choices.
    #[must_use]
    pub const fn family(&self) -> Option<&Family> {
        match self {
            Self::Choice(family) | Self::Choices(family) => Some(family),
            _ => None,
        }
    }
}

/// A list of choices that share their names and forms: the message of a key is `FAMILY-KEY`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Family {
    /// The family's name, such as `group`.
    pub name: String,
    /// The keys a question offers, in order.
    pub keys: Vec<String>,
}

/// A field of a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// The id, unique among the fields of its list.
    pub id: String,
    /// What it takes; never records.
    pub kind: Kind,
    /// Whether a record without it is refused.
    pub required: bool,
}

/// A question of the guided form: what a fact is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// The fact's id.
    pub id: FactId,
    /// The section it stands in.
    pub section: String,
    /// What it takes.
    pub kind: Kind,
    /// Whether it belongs to the organisation rather than to the incident.
    pub profile: bool,
    /// Whether the certainty may be `presumed`.
    pub may_presume: bool,
    /// A Tera expression over facts; the question is shown when it holds.
    pub visible_if: Option<String>,
    /// The notice kinds that are not complete without it.
    pub wanted_by: Vec<String>,
    /// The release level that the form proposes.
    pub release: ReleaseLevel,
}

/// All questions, in the order of the form.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Catalogue {
    sections: Vec<String>,
    questions: Vec<Question>,
    families: BTreeMap<String, Vec<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawCatalogue {
    sections: Vec<String>,
    choices: BTreeMap<String, Vec<String>>,
    fact: Vec<RawFact>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawFact {
    id: String,
    section: String,
    kind: String,
    choices: Option<String>,
    #[serde(default)]
    field: Vec<RawField>,
    #[serde(default)]
    profile: bool,
    #[serde(default)]
    presume: bool,
    visible_if: Option<String>,
    #[serde(default)]
    wanted_by: Vec<String>,
    release: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawField {
    id: String,
    kind: String,
    choices: Option<String>,
    #[serde(default)]
    required: bool,
}

/// Field ids that every record or JSON object uses already.
const RESERVED_FIELDS: [&str; 2] = ["key", "value"];

impl Catalogue {
    /// Returns the catalogue in `facts.toml`.
    ///
    /// # Errors
    /// When it is not TOML of this shape, or names a section, kind or choice family that is not there.
    pub fn from_toml(text: &str) -> Result<Self, CatalogueError> {
        let raw: RawCatalogue = toml::from_str(text).map_err(|e| CatalogueError::Toml(e.to_string()))?;
        let wrong = |id: &str, what: String| CatalogueError::Entry { id: id.to_owned(), what };
        for (name, keys) in &raw.choices {
            if let Some(bad) = keys.iter().chain([name]).find(|k| !is_snake_case(k)) {
                return Err(wrong(name, format!("`{bad}` is not snake_case")));
            }
            if keys.iter().collect::<BTreeSet<_>>().len() != keys.len() {
                return Err(wrong(name, "a key stands there twice".to_owned()));
            }
        }
        let mut catalogue = Self { sections: raw.sections, questions: Vec::new(), families: raw.choices };
        for fact in raw.fact {
            let id = FactId::new(&fact.id).ok_or_else(|| wrong(&fact.id, "not a fact id".to_owned()))?;
            if catalogue.question(id.as_str()).is_some() {
                return Err(wrong(&fact.id, "stands there twice".to_owned()));
            }
            if !catalogue.sections.contains(&fact.section) {
                return Err(wrong(&fact.id, format!("unknown section `{}`", fact.section)));
            }
            let kind = if fact.kind == "records" {
                Kind::Records(catalogue.fields(&fact.id, fact.field)?)
            } else {
                catalogue.kind(&fact.kind, fact.choices.as_deref()).map_err(|what| wrong(&fact.id, what))?
            };
            let release = match fact.release.as_deref() {
                None => ReleaseLevel::Public,
                Some(key) => ReleaseLevel::ALL
                    .into_iter()
                    .find(|level| level.key() == key)
                    .ok_or_else(|| wrong(&fact.id, format!("unknown release level `{key}`")))?,
            };
            catalogue.questions.push(Question {
                id,
                section: fact.section,
                kind,
                profile: fact.profile,
                may_presume: fact.presume,
                visible_if: fact.visible_if,
                wanted_by: fact.wanted_by,
                release,
            });
        }
        Ok(catalogue)
    }

    fn fields(&self, id: &str, raw: Vec<RawField>) -> Result<Vec<Field>, CatalogueError> {
        let wrong = |what: String| CatalogueError::Entry { id: id.to_owned(), what };
        let mut fields: Vec<Field> = Vec::new();
        for field in raw {
            if !is_snake_case(&field.id) || RESERVED_FIELDS.contains(&field.id.as_str()) {
                return Err(wrong(format!("`{}` cannot be the id of a field", field.id)));
            }
            if fields.iter().any(|f| f.id == field.id) {
                return Err(wrong(format!("field `{}` stands there twice", field.id)));
            }
            let kind = self
                .kind(&field.kind, field.choices.as_deref())
                .map_err(|what| wrong(format!("field `{}`: {what}", field.id)))?;
            fields.push(Field { id: field.id, kind, required: field.required });
        }
        if fields.is_empty() { Err(wrong("records without fields".to_owned())) } else { Ok(fields) }
    }

    fn kind(&self, key: &str, choices: Option<&str>) -> Result<Kind, String> {
        let family = || -> Result<Family, String> {
            let name = choices.ok_or("a choice needs `choices`, the name of a family")?;
            let keys = self.families.get(name).ok_or_else(|| format!("unknown choice family `{name}`"))?;
            Ok(Family { name: name.to_owned(), keys: keys.clone() })
        };
        Ok(match key {
            "yes_no" => Kind::YesNo,
            "choice" => Kind::Choice(family()?),
            "choices" => Kind::Choices(family()?),
            "date" => Kind::Date,
            "time" => Kind::Time,
            "stamp" => Kind::Stamp,
            "moment" => Kind::Moment,
            "period" => Kind::Period,
            "count" => Kind::Count,
            "text" => Kind::Text,
            "note" => Kind::Note,
            "name" => Kind::Name,
            "contact" => Kind::Contact,
            "address" => Kind::Address,
            "link" => Kind::Link,
            "hours" => Kind::Hours,
            other => return Err(format!("unknown kind `{other}`")),
        })
    }

    /// Returns the sections in the order of the form.
    #[must_use]
    pub fn sections(&self) -> &[String] {
        &self.sections
    }

    /// Returns the questions in the order of the form.
    #[must_use]
    pub fn questions(&self) -> &[Question] {
        &self.questions
    }

    /// Returns the question of a fact.
    #[must_use]
    pub fn question(&self, id: &str) -> Option<&Question> {
        self.questions.iter().find(|q| q.id.as_str() == id)
    }

    /// Returns the choice families by name.
    #[must_use]
    pub const fn families(&self) -> &BTreeMap<String, Vec<String>> {
        &self.families
    }

    /// Returns the kind of a fact or of a field of a record, whatever the key of the record.
    #[must_use]
    pub fn kind_at(&self, fact: &str, field: Option<&str>) -> Option<&Kind> {
        let question = self.question(fact)?;
        match (field, &question.kind) {
            (None, kind) => Some(kind),
            (Some(field), Kind::Records(fields)) => fields.iter().find(|f| f.id == field).map(|f| &f.kind),
            (Some(_), _) => None,
        }
    }

    /// Returns the known fact id that looks most like a misspelt one, if any is close.
    #[must_use]
    pub fn nearest(&self, id: &str) -> Option<&str> {
        crate::error::nearest(id, self.questions.iter().map(|q| q.id.as_str()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shipped_catalogue_is_read() {
        let catalogue = Catalogue::from_toml(include_str!("../../../templates/facts.toml")).unwrap();
        assert_eq!(catalogue.question("data").unwrap().kind.key(), "records");
        assert_eq!(catalogue.nearest("atack_kind"), Some("attack_kind"));
        assert!(matches!(catalogue.kind_at("data", Some("as_of")), Some(Kind::Stamp)));
    }
}
