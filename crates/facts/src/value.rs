use crate::{Choice, Colour, Font, Image, Ink, Precision, Stamp};
use jiff::civil::{Date, Time};
use serde_json::{Map, Value as Json, json};
use std::borrow::Cow;
use std::collections::BTreeMap;

/// Text per language code; a language may be missing.
pub type Texts = BTreeMap<String, String>;

/// The value of a fact or of a field of a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// Yes or no.
    YesNo(bool),
    /// One choice.
    Choice(Choice),
    /// Several choices in the order given, without doubles; one at least.
    Choices(Vec<Choice>),
    /// A day.
    Date(Date),
    /// A time of day.
    Time(Time),
    /// A point in time in the zone of the case.
    Stamp(Stamp),
    /// A moment as vague as it is known.
    Moment(Moment),
    /// From one day to another, both included.
    Period(Period),
    /// A number of persons or things.
    Count(Count),
    /// Text per language.
    Text(Texts),
    /// Words for the house itself, in no language in particular, of one line or several; no notice shows them.
    Note(String),
    /// A name with its grammatical forms per language.
    Name(Name),
    /// A person or an office that can be reached.
    Contact(Contact),
    /// A postal address.
    Address(Address),
    /// A web address.
    Link(Link),
    /// Hours on days of the week.
    Hours(Vec<Opening>),
    /// A picture.
    Image(Image),
    /// A colour.
    Colour(Colour),
    /// A font file.
    Font(Font),
    /// A colour as print shops mix it.
    Ink(Ink),
    /// Records, each with a permanent key.
    Records(Vec<Record>),
}

/// A moment with the vagueness with which it is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Moment {
    /// How exactly it is known.
    pub precision: Precision,
    /// The day; the first of the month where no day is known.
    pub date: Date,
    /// The time of day; needed for `exact` and `about`.
    pub time: Option<Time>,
    /// The end: needed for `between`, optional and without a time of day for `since` and `since_month`, else none.
    pub until: Option<(Date, Option<Time>)>,
}

/// From one day to another, both included; never ends before it begins. Data often go back nobody knows how far.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Period {
    /// The first day, where it is known.
    pub from: Option<Date>,
    /// The last day.
    pub to: Date,
}

/// A number with how exactly it is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Count {
    /// The number, at most [`Count::MAX`].
    pub number: u64,
    /// How exactly it is known.
    pub precision: CountPrecision,
}

impl Count {
    /// The largest number taken: more people than there are.
    pub const MAX: u64 = 100_000_000_000;
}

/// How exactly a [`Count`] is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CountPrecision {
    /// The number itself.
    Exact,
    /// About so many.
    About,
    /// So many or more.
    AtLeast,
    /// So many or fewer.
    UpTo,
}

impl CountPrecision {
    /// All, in the order a form offers them.
    pub const ALL: [Self; 4] = [Self::Exact, Self::About, Self::AtLeast, Self::UpTo];

    /// Returns the name in the facts file.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Exact => "exact",
            Self::About => "about",
            Self::AtLeast => "at_least",
            Self::UpTo => "up_to",
        }
    }
}

/// A name with its grammatical forms; which forms a language has stands in its `language.toml`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Name(pub BTreeMap<String, NameForms>);

/// The forms of a name in one language.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct NameForms {
    /// The bare name, as on a letterhead.
    pub plain: String,
    /// The grammatical gender that the language uses, such as `m`; none when the name takes no article.
    pub gender: Option<String>,
    /// Other forms by their names, such as `genitive`; the ones left out are derived where a rule is safe.
    pub forms: BTreeMap<String, String>,
}

/// A person or an office that can be reached.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Contact {
    /// Name of the person; none for an office.
    pub name: Option<String>,
    /// Function or office, per language.
    pub function: Texts,
    /// Telephone number, as it is to be printed.
    pub phone: Option<String>,
    /// E-mail address.
    pub email: Option<String>,
    /// Hours, if there are any.
    pub hours: Vec<Opening>,
}

/// A postal address.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Address {
    /// Street and number.
    pub street: String,
    /// Postcode.
    pub postcode: String,
    /// Town.
    pub town: String,
    /// Country, when it is to be printed.
    pub country: Option<String>,
}

/// A web address and what it leads to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// An absolute `https:` or `http:` address.
    pub url: String,
    /// What it leads to, per language.
    pub label: Texts,
}

/// Hours on days of the week.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opening {
    /// The first day, 1 is Monday, 7 is Sunday.
    pub first: u8,
    /// The last day, not before the first.
    pub last: u8,
    /// Opens at.
    pub from: Time,
    /// Closes at; 23:59 for midnight.
    pub to: Time,
}

/// One record of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// The key, permanent and unique in its list.
    pub key: String,
    /// The fields that are filled in.
    pub fields: BTreeMap<String, Value>,
}

impl Record {
    /// Returns the key of the choice in a field (`other` for one in words), if it is filled in and a choice.
    #[must_use]
    pub fn choice(&self, field: &str) -> Option<&str> {
        self.answer(field).map(Choice::key)
    }

    /// Returns the choice in a field, if it is filled in and a choice.
    #[must_use]
    pub fn answer(&self, field: &str) -> Option<&Choice> {
        match self.fields.get(field) {
            Some(Value::Choice(choice)) => Some(choice),
            _ => None,
        }
    }

    /// Returns the name by which plans speak of the choice in a field, among the records of its list; see
    /// [`Choice::handle`].
    #[must_use]
    pub fn handle<'a>(&'a self, field: &str, list: &[Self]) -> Option<Cow<'a, str>> {
        Some(self.answer(field)?.handle(list.iter().filter_map(|record| record.answer(field))))
    }
}

impl Value {
    /// Returns the value as it stands in a facts file.
    #[must_use]
    pub fn to_json(&self) -> Json {
        match self {
            Self::YesNo(yes) => json!(yes),
            Self::Choice(choice) => choice.to_json(),
            Self::Choices(choices) => choices.iter().map(Choice::to_json).collect(),
            Self::Date(date) => json!(date.to_string()),
            Self::Time(time) => json!(clock(*time)),
            Self::Stamp(stamp) => json!(stamp.to_string()),
            Self::Moment(moment) => moment.to_json(),
            Self::Period(period) => period.to_json(),
            Self::Count(count) if count.precision == CountPrecision::Exact => json!(count.number),
            Self::Count(count) => json!({"number": count.number, "precision": count.precision.key()}),
            Self::Text(texts) => json!(texts),
            Self::Note(text) => json!(text),
            Self::Name(name) => name.to_json(),
            Self::Contact(contact) => contact.to_json(),
            Self::Address(address) => {
                let mut map = Map::new();
                map.insert("street".into(), json!(address.street));
                map.insert("postcode".into(), json!(address.postcode));
                map.insert("town".into(), json!(address.town));
                put(&mut map, "country", address.country.as_ref());
                Json::Object(map)
            }
            Self::Link(link) if link.label.is_empty() => json!({"url": link.url}),
            Self::Link(link) => json!({"url": link.url, "label": link.label}),
            Self::Hours(hours) => hours_json(hours),
            Self::Image(image) => json!({"media": image.media.key(), "data": image.data()}),
            Self::Colour(colour) => json!(colour.to_string()),
            Self::Font(font) => json!({"media": font.media(), "data": font.data()}),
            Self::Ink(ink) => {
                let mut map = Map::new();
                put(&mut map, "spot", ink.spot.as_ref());
                map.insert("cmyk".into(), json!(ink.cmyk));
                Json::Object(map)
            }
            Self::Records(records) => records
                .iter()
                .map(|record| {
                    let mut map = Map::new();
                    map.insert("key".into(), json!(record.key));
                    map.extend(record.fields.iter().map(|(field, value)| (field.clone(), value.to_json())));
                    Json::Object(map)
                })
                .collect(),
        }
    }
}

impl Moment {
    fn to_json(&self) -> Json {
        let mut map = Map::new();
        map.insert("precision".into(), json!(self.precision.key()));
        map.insert("date".into(), json!(self.date.to_string()));
        put(&mut map, "time", self.time.map(clock));
        if let Some((date, time)) = self.until {
            let mut until = Map::new();
            until.insert("date".into(), json!(date.to_string()));
            put(&mut until, "time", time.map(clock));
            map.insert("until".into(), Json::Object(until));
        }
        Json::Object(map)
    }
}

impl Period {
    fn to_json(self) -> Json {
        let mut map = Map::new();
        put(&mut map, "from", self.from.map(|day| day.to_string()));
        map.insert("to".into(), json!(self.to.to_string()));
        Json::Object(map)
    }
}

impl Name {
    fn to_json(&self) -> Json {
        let languages = self.0.iter().map(|(code, forms)| {
            let mut map = Map::new();
            map.insert("plain".into(), json!(forms.plain));
            put(&mut map, "gender", forms.gender.as_ref());
            map.extend(forms.forms.iter().map(|(form, text)| (form.clone(), json!(text))));
            (code.clone(), Json::Object(map))
        });
        Json::Object(languages.collect())
    }
}

impl Contact {
    fn to_json(&self) -> Json {
        let mut map = Map::new();
        put(&mut map, "name", self.name.as_ref());
        if !self.function.is_empty() {
            map.insert("function".into(), json!(self.function));
        }
        put(&mut map, "phone", self.phone.as_ref());
        put(&mut map, "email", self.email.as_ref());
        if !self.hours.is_empty() {
            map.insert("hours".into(), hours_json(&self.hours));
        }
        Json::Object(map)
    }
}

fn put(map: &mut Map<String, Json>, key: &str, value: Option<impl serde::Serialize>) {
    if let Some(value) = value {
        map.insert(key.into(), json!(value));
    }
}

fn clock(time: Time) -> String {
    format!("{:02}:{:02}", time.hour(), time.minute())
}

/// The English short names of the days in the facts file, Monday first.
pub const DAYS: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

fn hours_json(hours: &[Opening]) -> Json {
    let day = |n: u8| DAYS[usize::from(n.clamp(1, 7)) - 1];
    hours
        .iter()
        .map(|h| json!({"first": day(h.first), "last": day(h.last), "from": clock(h.from), "to": clock(h.to)}))
        .collect()
}
