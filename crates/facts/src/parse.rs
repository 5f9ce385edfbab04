use crate::parse_answer::{choice, choices};
use crate::parse_look::{font, image, ink};
use crate::text::{MAX_LABEL, MAX_LINE, MAX_TEXT, clean, paragraph, shown};
use crate::value::DAYS;
use crate::{
    Address, Allowed, Colour, Contact, Count, CountPrecision, FactPath, FactsError, Field, Kind, Link, Moment, Name,
    NameForms, Opening, Period, Precision, Record, Stamp, Texts, Value, is_snake_case,
};
use jiff::civil::{Date, Time};
use jiff::tz::TimeZone;
use serde_json::{Map, Value as Json};
use std::collections::BTreeMap;

/// The most records a list takes.
pub(crate) const MAX_RECORDS: usize = 500;

/// Reads values from JSON in the zone of the case.
pub(crate) struct Reader<'a> {
    pub(crate) zone: &'a TimeZone,
}

pub(crate) type Read<T> = Result<T, FactsError>;
type Object = Map<String, Json>;

pub(crate) fn refuse<T>(path: &FactPath, given: &Json, allowed: Allowed) -> Read<T> {
    let text = given.to_string();
    let short: String = text.chars().take(60).collect();
    let given = if short.len() < text.len() { short + "…" } else { text };
    Err(FactsError::Value { path: path.clone(), given, allowed })
}

impl Reader<'_> {
    pub(crate) fn value(&self, path: &FactPath, kind: &Kind, json: &Json) -> Read<Value> {
        Ok(match kind {
            Kind::YesNo => match json {
                Json::Bool(yes) => Value::YesNo(*yes),
                _ => return refuse(path, json, Allowed::YesNo),
            },
            Kind::Choice(family) => match choice(path, family, json)? {
                Some(choice) => Value::Choice(choice),
                None if family.open => return refuse(path, json, Allowed::OneOfOrOther(family.keys.clone())),
                None => return refuse(path, json, Allowed::OneOf(family.keys.clone())),
            },
            Kind::Choices(family) => Value::Choices(choices(path, family, json)?),
            Kind::Date => Value::Date(date(path, json, Allowed::Date)?),
            Kind::Time => Value::Time(time(path, json, Allowed::Time)?),
            Kind::Stamp => Value::Stamp(self.stamp(path, json)?),
            Kind::Moment => Value::Moment(moment(path, json)?),
            Kind::Period => {
                let object = object(path, json, &["from", "to"], &Allowed::Period)?;
                let end = |day: &Json| date(path, day, Allowed::Period);
                let from = object.get("from").filter(|day| !day.is_null()).map(end).transpose()?;
                let to = end(object.get("to").unwrap_or(&Json::Null))?;
                if from.is_some_and(|from| to < from) {
                    return refuse(path, json, Allowed::Period);
                }
                Value::Period(Period { from, to })
            }
            Kind::Count => Value::Count(count(path, json)?),
            Kind::Text => Value::Text(texts(path, json)?),
            Kind::Note => match json.as_str().map(|text| clean(text, MAX_TEXT)) {
                Some(Ok(text)) if !text.is_empty() => Value::Note(text),
                Some(Err(allowed)) => return refuse(path, json, allowed),
                _ => return refuse(path, json, Allowed::Note),
            },
            Kind::Line => match json.as_str().map(|text| clean(text, MAX_LABEL)) {
                Some(Ok(text)) if !text.is_empty() && !text.contains('\n') => Value::Note(text),
                Some(Err(allowed)) => return refuse(path, json, allowed),
                _ => return refuse(path, json, Allowed::Line),
            },
            Kind::Name => Value::Name(name(path, json)?),
            Kind::Contact => Value::Contact(contact(path, json)?),
            Kind::Address => Value::Address(address(path, json)?),
            Kind::Link => Value::Link(link(path, json)?),
            Kind::Hours => Value::Hours(hours(path, json)?),
            Kind::Image => Value::Image(image(path, json)?),
            Kind::Colour => match json.as_str().and_then(Colour::parse) {
                Some(colour) => Value::Colour(colour),
                None => return refuse(path, json, Allowed::Colour),
            },
            Kind::Font => Value::Font(font(path, json)?),
            Kind::Ink => Value::Ink(ink(path, json)?),
            Kind::Records(fields) => Value::Records(self.records(path, fields, json)?),
        })
    }

    pub(crate) fn stamp(&self, path: &FactPath, json: &Json) -> Read<Stamp> {
        match json.as_str().and_then(|text| Stamp::parse(text, self.zone)) {
            Some(stamp) => Ok(stamp),
            None => refuse(path, json, Allowed::Stamp),
        }
    }

    fn records(&self, path: &FactPath, fields: &[Field], json: &Json) -> Read<Vec<Record>> {
        let Some(list) = json.as_array().filter(|list| list.len() <= MAX_RECORDS) else {
            return refuse(path, json, Allowed::Records);
        };
        let names = || fields.iter().map(|f| f.id.clone()).collect::<Vec<_>>();
        let mut records: Vec<Record> = Vec::with_capacity(list.len());
        for entry in list {
            let Some(object) = entry.as_object() else { return refuse(path, entry, Allowed::Records) };
            let key_json = object.get("key").unwrap_or(&Json::Null);
            let Some(key) = key_json.as_str().filter(|key| is_snake_case(key)) else {
                return refuse(&path.join("key"), key_json, Allowed::RecordKey);
            };
            let here = path.join(key);
            if records.iter().any(|record| record.key == key) {
                return refuse(&here, key_json, Allowed::Records);
            }
            let mut record = Record { key: key.to_owned(), fields: BTreeMap::new() };
            for (id, value) in object.iter().filter(|(id, value)| *id != "key" && !value.is_null()) {
                let Some(field) = fields.iter().find(|f| f.id == *id) else {
                    return refuse(&here.join(&shown(id)), value, Allowed::Field(names()));
                };
                record.fields.insert(id.clone(), self.value(&here.join(id), &field.kind, value)?);
            }
            if let Some(field) = fields.iter().find(|f| f.required && !record.fields.contains_key(&f.id)) {
                return refuse(&here, entry, Allowed::FieldNeeded(field.id.clone()));
            }
            records.push(record);
        }
        Ok(records)
    }
}

/// Returns the object, when it has no other keys than these.
pub(crate) fn object<'a>(path: &FactPath, json: &'a Json, keys: &[&str], allowed: &Allowed) -> Read<&'a Object> {
    match json.as_object() {
        Some(object) if object.keys().all(|key| keys.contains(&key.as_str())) => Ok(object),
        _ => refuse(path, json, allowed.clone()),
    }
}

/// Returns a line of text: none when the key is missing, `null` or blank.
pub(crate) fn line(path: &FactPath, object: &Object, key: &str, allowed: &Allowed) -> Read<Option<String>> {
    match object.get(key) {
        None | Some(Json::Null) => Ok(None),
        Some(Json::String(text)) => match one_line(text, allowed) {
            Ok(line) => Ok(Some(line).filter(|line| !line.is_empty())),
            Err(wanted) => refuse(&path.join(&shown(key)), &object[key], wanted),
        },
        Some(other) => refuse(&path.join(&shown(key)), other, allowed.clone()),
    }
}

/// Returns text as one line; `allowed` is what it should have been when it has several.
pub(crate) fn one_line(text: &str, allowed: &Allowed) -> Result<String, Allowed> {
    let line = clean(text, MAX_LINE)?;
    if line.contains('\n') { Err(allowed.clone()) } else { Ok(line) }
}

fn date(path: &FactPath, json: &Json, allowed: Allowed) -> Read<Date> {
    let parsed = json.as_str().filter(|text| text.len() == 10).and_then(|text| text.parse::<Date>().ok());
    match parsed {
        Some(date) if date.year() >= 1 => Ok(date),
        _ => refuse(path, json, allowed),
    }
}

fn time(path: &FactPath, json: &Json, allowed: Allowed) -> Read<Time> {
    let parsed = json.as_str().filter(|t| t.len() == 5 || t.len() == 8).and_then(|text| text.parse::<Time>().ok());
    match parsed.and_then(|t| t.with().second(0).build().ok()) {
        Some(time) => Ok(time),
        None => refuse(path, json, allowed),
    }
}

fn moment(path: &FactPath, json: &Json) -> Read<Moment> {
    if let Some(text) = json.as_str() {
        if text.len() == 7 {
            let date = date(path, &Json::from(format!("{text}-01")), Allowed::Moment)?;
            return Ok(Moment { precision: Precision::Month, date, time: None, until: None });
        }
        let (day, clock) = text.split_once(['T', ' ']).map_or((text, None), |(day, clock)| (day, Some(clock)));
        let date = date(path, &Json::from(day), Allowed::Moment)?;
        let time = clock.map(|clock| time(path, &Json::from(clock), Allowed::Moment)).transpose()?;
        let precision = if time.is_some() { Precision::Exact } else { Precision::Day };
        return Ok(Moment { precision, date, time, until: None });
    }
    let object_ = object(path, json, &["precision", "date", "time", "until"], &Allowed::Moment)?;
    let keys: Vec<String> = Precision::ALL.iter().map(|p| p.key().to_owned()).collect();
    let key = object_.get("precision").unwrap_or(&Json::Null);
    let Some(precision) = Precision::ALL.into_iter().find(|p| Some(p.key()) == key.as_str()) else {
        return refuse(&path.join("precision"), key, Allowed::OneOf(keys));
    };
    let (date, time) = day_and_time(path, object_)?;
    let whole = |date: Date| if precision.is_month() { date.first_of_month() } else { date };
    let date = whole(date);
    if precision.needs_time() && time.is_none() {
        return refuse(path, json, Allowed::MomentTime);
    }
    let until = match (precision, object_.get("until").filter(|until| !until.is_null())) {
        (precision, Some(until)) if precision.may_end() => {
            let end = object(&path.join("until"), until, &["date", "time"], &Allowed::MomentUntil)?;
            let end = day_and_time(&path.join("until"), end)?;
            let end = (whole(end.0), end.1);
            let later = match (end.1, time) {
                (Some(end_time), Some(time)) if precision == Precision::Between => (end.0, end_time) > (date, time),
                _ => end.0 > date,
            };
            if !later {
                return refuse(path, json, Allowed::MomentUntil);
            }
            Some(end)
        }
        (Precision::Between, None) => return refuse(path, json, Allowed::MomentUntil),
        (_, None) => None,
        (_, Some(until)) => return refuse(&path.join("until"), until, Allowed::Moment),
    };
    let keeps_time =
        matches!(precision, Precision::Exact | Precision::About | Precision::Between | Precision::SinceAtLeast);
    let kept = |time: Option<Time>| time.filter(|_| keeps_time);
    Ok(Moment { precision, date, time: kept(time), until: until.map(|(date, time)| (date, kept(time))) })
}

fn day_and_time(path: &FactPath, object: &Object) -> Read<(Date, Option<Time>)> {
    let day = date(&path.join("date"), object.get("date").unwrap_or(&Json::Null), Allowed::Date)?;
    let clock = match object.get("time") {
        None | Some(Json::Null) => None,
        Some(clock) => Some(time(&path.join("time"), clock, Allowed::Time)?),
    };
    Ok((day, clock))
}

fn count(path: &FactPath, json: &Json) -> Read<Count> {
    let (number, precision) = if json.is_object() {
        let object = object(path, json, &["number", "precision"], &Allowed::Count)?;
        let precision = match object.get("precision") {
            None => Some(CountPrecision::Exact),
            Some(key) => CountPrecision::ALL.into_iter().find(|p| Some(p.key()) == key.as_str()),
        };
        (object.get("number").and_then(Json::as_u64), precision)
    } else {
        (json.as_u64(), Some(CountPrecision::Exact))
    };
    match (number.filter(|n| *n <= Count::MAX), precision) {
        (Some(number), Some(precision)) => Ok(Count { number, precision }),
        _ => refuse(path, json, Allowed::Count),
    }
}

pub(crate) fn texts(path: &FactPath, json: &Json) -> Read<Texts> {
    let Some(object) = json.as_object() else { return refuse(path, json, Allowed::Text) };
    let mut texts = Texts::new();
    for (code, text) in object {
        let here = path.join(&shown(code));
        match text.as_str().filter(|_| is_language(code)).map(|text| clean(text, MAX_TEXT)) {
            Some(Ok(text)) => {
                // Lines of a form field are one paragraph; what a notice breaks is for its layout to say.
                let text = paragraph(&text);
                if !text.is_empty() {
                    texts.insert(code.clone(), text);
                }
            }
            Some(Err(allowed)) => return refuse(&here, text, allowed),
            None => return refuse(&here, text, Allowed::Text),
        }
    }
    if texts.is_empty() { refuse(path, json, Allowed::Text) } else { Ok(texts) }
}

pub(crate) fn is_language(code: &str) -> bool {
    (2..=8).contains(&code.len())
        && code.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
        && code.starts_with(|c: char| c.is_ascii_lowercase())
}

fn name(path: &FactPath, json: &Json) -> Read<Name> {
    let Some(object) = json.as_object().filter(|o| !o.is_empty()) else { return refuse(path, json, Allowed::Name) };
    let mut name = Name::default();
    for (code, forms_json) in object {
        let here = path.join(&shown(code));
        let Some(forms) = forms_json.as_object().filter(|_| is_language(code)) else {
            return refuse(&here, forms_json, Allowed::Name);
        };
        let mut found = NameForms::default();
        for key in forms.keys() {
            let text = line(&here, forms, key, &Allowed::Name)?;
            match (key.as_str(), text) {
                ("plain", Some(text)) => found.plain = text,
                ("gender", gender) => found.gender = gender,
                (form, Some(text)) if is_snake_case(form) => {
                    found.forms.insert(form.to_owned(), text);
                }
                (_, None) => {}
                (form, Some(text)) => return refuse(&here.join(&shown(form)), &Json::from(text), Allowed::Name),
            }
        }
        if found.plain.is_empty() {
            return refuse(&here, forms_json, Allowed::Name);
        }
        name.0.insert(code.clone(), found);
    }
    Ok(name)
}

fn contact(path: &FactPath, json: &Json) -> Read<Contact> {
    let object = object(path, json, &["name", "function", "phone", "email", "hours"], &Allowed::Contact)?;
    let email = line(path, object, "email", &Allowed::Email)?;
    if email.as_deref().is_some_and(|email| !is_email(email)) {
        return refuse(&path.join("email"), &object["email"], Allowed::Email);
    }
    let contact = Contact {
        name: line(path, object, "name", &Allowed::Contact)?,
        function: match object.get("function") {
            None | Some(Json::Null) => Texts::new(),
            Some(function) => texts(&path.join("function"), function)?,
        },
        phone: line(path, object, "phone", &Allowed::Contact)?,
        email,
        hours: match object.get("hours") {
            None | Some(Json::Null) => Vec::new(),
            Some(hours_json) => hours(&path.join("hours"), hours_json)?,
        },
    };
    if contact == Contact::default() { refuse(path, json, Allowed::Contact) } else { Ok(contact) }
}

/// Returns whether text looks like an address that mail can be sent to: one `@`, a dot in the host, no blanks.
fn is_email(text: &str) -> bool {
    let Some((local, host)) = text.split_once('@') else { return false };
    let plain = |c: char| !c.is_whitespace() && !"<>()[],;:\\\"@".contains(c);
    !local.is_empty()
        && host.contains('.')
        && !host.starts_with('.')
        && !host.ends_with('.')
        && text.len() <= 254
        && local.chars().all(plain)
        && host.chars().all(plain)
}

fn address(path: &FactPath, json: &Json) -> Read<Address> {
    let object = object(path, json, &["street", "postcode", "town", "country"], &Allowed::Address)?;
    let part = |key: &str| line(path, object, key, &Allowed::Address);
    match (part("street")?, part("postcode")?, part("town")?) {
        (Some(street), Some(postcode), Some(town)) => Ok(Address { street, postcode, town, country: part("country")? }),
        _ => refuse(path, json, Allowed::Address),
    }
}

fn link(path: &FactPath, json: &Json) -> Read<Link> {
    let object = object(path, json, &["url", "label"], &Allowed::Link)?;
    let url = line(path, object, "url", &Allowed::Link)?.unwrap_or_default();
    let host = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://")).unwrap_or_default();
    let plain = |c: char| !c.is_whitespace() && !"<>\"{}|\\^`".contains(c);
    if !host.starts_with(|c: char| c.is_alphanumeric()) || url.len() > 2_000 || !url.chars().all(plain) {
        return refuse(path, json, Allowed::Link);
    }
    let label = match object.get("label") {
        None | Some(Json::Null) => Texts::new(),
        Some(label) => texts(&path.join("label"), label)?,
    };
    Ok(Link { url, label })
}

fn hours(path: &FactPath, json: &Json) -> Read<Vec<Opening>> {
    let Some(list) = json.as_array() else { return refuse(path, json, Allowed::Hours) };
    let day = |object: &Object, key: &str| {
        let name = object.get(key).and_then(Json::as_str)?;
        DAYS.iter().position(|d| *d == name).and_then(|n| u8::try_from(n + 1).ok())
    };
    list.iter()
        .map(|entry| {
            let object = object(path, entry, &["first", "last", "from", "to"], &Allowed::Hours)?;
            let clock = |key: &str| time(path, object.get(key).unwrap_or(&Json::Null), Allowed::Hours);
            let (from, to) = (clock("from")?, clock("to")?);
            match (day(object, "first"), day(object, "last").or_else(|| day(object, "first"))) {
                (Some(first), Some(last)) if first <= last && from < to => Ok(Opening { first, last, from, to }),
                _ => refuse(path, entry, Allowed::Hours),
            }
        })
        .collect()
}
