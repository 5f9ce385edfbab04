use crate::choice::OTHER;
use crate::question::{Family, Field, Kind, Question};
use crate::{CatalogueError, Choice, FactId, FactPath, FactSet, ReleaseLevel, Value, is_snake_case};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};

/// All questions, in the order of the form.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Catalogue {
    sections: Vec<String>,
    questions: Vec<Question>,
    families: BTreeMap<String, Vec<String>>,
    open: BTreeSet<String>,
    first: Vec<First>,
}

/// Which keys of a family a form shows first, by the answers to another question.
#[derive(Debug, Clone, PartialEq, Eq)]
struct First {
    family: String,
    /// A fact, or a field of a list such as `data.category`.
    by: FactPath,
    /// The keys by answer.
    keys: BTreeMap<String, Vec<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawCatalogue {
    sections: Vec<String>,
    #[serde(default)]
    open: BTreeSet<String>,
    choices: BTreeMap<String, Vec<String>>,
    #[serde(default)]
    first: Vec<RawFirst>,
    fact: Vec<RawFact>,
}

#[derive(Deserialize)]
struct RawFirst {
    family: String,
    by: String,
    #[serde(flatten)]
    keys: BTreeMap<String, Vec<String>>,
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
        if let Some(name) = raw.open.iter().find(|name| !raw.choices.contains_key(*name)) {
            return Err(wrong("open", format!("unknown choice family `{name}`")));
        }
        // The key stands for every answer that is not in the list.
        if let Some(name) = raw.open.iter().find(|name| raw.choices[*name].iter().any(|key| key == OTHER)) {
            return Err(wrong(name, format!("an open family has no key `{OTHER}` of its own")));
        }
        let (families, open) = (raw.choices, raw.open);
        let mut catalogue = Self { sections: raw.sections, questions: Vec::new(), families, open, first: Vec::new() };
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
                release,
            });
        }
        for first in raw.first {
            let first = catalogue.first_entry(first)?;
            catalogue.first.push(first);
        }
        Ok(catalogue)
    }

    /// Returns the catalogue with the grammatical forms that answers in words may carry, by family and language. Which
    /// there are is for the languages to say; a catalogue that has not heard of any takes none.
    #[must_use]
    pub fn with_forms(mut self, forms: &BTreeMap<String, BTreeMap<String, Vec<String>>>) -> Self {
        let set = |kind: &mut Kind| {
            if let Kind::Choice(family) | Kind::Choices(family) = kind
                && family.open
            {
                family.forms = forms.get(&family.name).cloned().unwrap_or_default();
            }
        };
        for question in &mut self.questions {
            match &mut question.kind {
                Kind::Records(fields) => fields.iter_mut().for_each(|field| set(&mut field.kind)),
                kind => set(kind),
            }
        }
        self
    }

    fn first_entry(&self, raw: RawFirst) -> Result<First, CatalogueError> {
        let RawFirst { family, by, keys } = raw;
        let wrong = |what: String| CatalogueError::Entry { id: format!("first {family} by {by}"), what };
        let Some(known) = self.families.get(&family) else { return Err(wrong("unknown choice family".to_owned())) };
        let (fact, field) = by.split_once('.').map_or((by.as_str(), None), |(fact, field)| (fact, Some(field)));
        let Some(answers) = self.kind_at(fact, field).and_then(Kind::family) else {
            return Err(wrong(format!("`{by}` is no question with choices")));
        };
        if self.first.iter().any(|other| other.family == family && other.by.as_str() == by) {
            return Err(wrong("stands there twice".to_owned()));
        }
        for (answer, list) in &keys {
            if !answers.keys.contains(answer) {
                return Err(wrong(format!("unknown answer `{answer}`")));
            }
            if let Some(key) = list.iter().find(|key| !known.contains(key)) {
                return Err(wrong(format!("unknown choice `{key}`")));
            }
            if list.iter().collect::<BTreeSet<_>>().len() != list.len() {
                return Err(wrong(format!("a choice stands twice under `{answer}`")));
            }
        }
        Ok(First { by: FactPath::new(by), family, keys })
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
            let (name, open) = (name.to_owned(), self.open.contains(name));
            Ok(Family { name, keys: keys.clone(), open, forms: BTreeMap::new() })
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
            "line" => Kind::Line,
            "name" => Kind::Name,
            "contact" => Kind::Contact,
            "address" => Kind::Address,
            "link" => Kind::Link,
            "hours" => Kind::Hours,
            "image" => Kind::Image,
            "colour" => Kind::Colour,
            "font" => Kind::Font,
            "ink" => Kind::Ink,
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

    /// Returns whether the questions of a family also take an answer that is not in the list.
    #[must_use]
    pub fn is_open(&self, family: &str) -> bool {
        self.open.contains(family)
    }

    /// Returns the keys of a family that a form shows first with these facts, in order and without doubles; none when
    /// nothing is said about them.
    #[must_use]
    pub fn first(&self, family: &str, facts: &FactSet) -> Vec<&str> {
        let mut shown: Vec<&str> = Vec::new();
        for entry in self.first.iter().filter(|entry| entry.family == family) {
            for key in answers(facts, &entry.by).iter().filter_map(|answer| entry.keys.get(*answer)).flatten() {
                if !shown.contains(&key.as_str()) {
                    shown.push(key);
                }
            }
        }
        shown
    }

    /// Returns the keys of a family that go with one answer to another question (a fact, or a field such as
    /// `data.category`), in order; none when nothing is said about it.
    #[must_use]
    pub fn first_for(&self, family: &str, by: &str, answer: &str) -> &[String] {
        let entry = self.first.iter().find(|entry| entry.family == family && entry.by.as_str() == by);
        entry.and_then(|entry| entry.keys.get(answer)).map(Vec::as_slice).unwrap_or_default()
    }

    /// Returns, by family, the keys that a form shows first with these facts; families about which nothing is said are
    /// left out.
    #[must_use]
    pub fn firsts(&self, facts: &FactSet) -> BTreeMap<&str, Vec<&str>> {
        let families: BTreeSet<&str> = self.first.iter().map(|entry| entry.family.as_str()).collect();
        let keys = families.into_iter().map(|family| (family, self.first(family, facts)));
        keys.filter(|(_, keys)| !keys.is_empty()).collect()
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

/// Returns the keys that a fact, or a field of the records of a list, has been answered with.
fn answers<'a>(facts: &'a FactSet, path: &FactPath) -> Vec<&'a str> {
    fn keys(value: &Value) -> Vec<&str> {
        match value {
            Value::Choice(choice) => vec![choice.key()],
            Value::Choices(choices) => choices.iter().map(Choice::key).collect(),
            _ => Vec::new(),
        }
    }
    match path.as_str().split_once('.') {
        None => facts.value(path.as_str()).map(keys).unwrap_or_default(),
        Some((list, field)) => {
            facts.records(list).iter().filter_map(|record| record.fields.get(field)).flat_map(keys).collect()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Fact, Record};

    #[test]
    fn the_shipped_catalogue_is_read() {
        let catalogue = Catalogue::from_toml(include_str!("../../../templates/facts.toml")).unwrap();
        assert_eq!(catalogue.question("data").unwrap().kind.key(), "records");
        assert_eq!(catalogue.nearest("atack_kind"), Some("attack_kind"));
        assert!(matches!(catalogue.kind_at("data", Some("as_of")), Some(Kind::Stamp)));
        assert_eq!(catalogue.first_for("advice", "data.category", "payment_cards"), ["block_card", "check_accounts"]);
        assert!(catalogue.first_for("advice", "data.category", "location_logs").is_empty());
    }

    #[test]
    fn a_form_shows_first_what_belongs_to_the_answers() {
        let catalogue = Catalogue::from_toml(include_str!("../../../templates/facts.toml")).unwrap();
        let mut facts = FactSet::default();
        assert_eq!(catalogue.first("service", &facts), Vec::<&str>::new());
        let id = |text: &str| FactId::new(text).unwrap();
        facts.set(id("org_kind"), Fact::new(Value::Choice("pharmacy".into())));
        assert_eq!(catalogue.first("service", &facts)[..2], ["prescriptions", "medicine_supply"]);
        let record = |key: &str, category: &str| Record {
            key: key.into(),
            fields: [("category".to_owned(), Value::Choice(category.into()))].into(),
        };
        let records = vec![record("a", "insurance_numbers"), record("b", "identity_numbers")];
        facts.set(id("data"), Fact::new(Value::Records(records)));
        assert_eq!(catalogue.first("advice", &facts), ["watch_insurance", "be_alert", "credit_alert", "no_codes"]);
        assert_eq!(catalogue.first("attack", &facts), Vec::<&str>::new());
        assert_eq!(catalogue.firsts(&facts).into_keys().collect::<Vec<_>>(), ["advice", "service"]);
    }

    #[test]
    fn what_is_shown_first_must_exist() {
        let wrong = |head: &str| {
            let text = format!(
                "sections = [\"s\"]\n{head}\n[[fact]]\nid = \"f\"\nsection = \"s\"\nkind = \"choice\"\nchoices = \"c\"\n"
            );
            Catalogue::from_toml(&text).unwrap_err().to_string()
        };
        let choices = "[choices]\nc = [\"x\"]\nd = [\"y\"]\n";
        let first = |body: &str| wrong(&format!("{choices}[[first]]\n{body}"));
        assert!(wrong(&format!("open = [\"e\"]\n{choices}")).ends_with("open: unknown choice family `e`"));
        assert!(wrong("open = [\"c\"]\n[choices]\nc = [\"other\"]\n").contains("no key `other` of its own"));
        assert!(first("family = \"e\"\nby = \"f\"\n").ends_with("unknown choice family"));
        assert!(first("family = \"d\"\nby = \"g\"\n").ends_with("`g` is no question with choices"));
        assert!(first("family = \"d\"\nby = \"f\"\nz = [\"y\"]\n").ends_with("unknown answer `z`"));
        assert!(first("family = \"d\"\nby = \"f\"\nx = [\"x\"]\n").ends_with("unknown choice `x`"));
        assert!(first("family = \"d\"\nby = \"f\"\nx = [\"y\", \"y\"]\n").ends_with("twice under `x`"));
    }
}
