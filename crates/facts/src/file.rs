use crate::font::MAX_FONT;
use crate::image::MAX_PNG;
use crate::json::{Wrong, read};
use crate::parse::{Reader, line, object, one_line, refuse};
use crate::text::shown;
use crate::{
    Allowed, Catalogue, Certainty, Fact, FactId, FactPath, FactSet, FactsError, Held, Kind, Question, ReleaseLevel,
    Source, Stamp, Value,
};
use jiff::tz::TimeZone;
use serde_json::{Map, Value as Json, json};

/// The most bytes of a facts file that are read: more than any case holds.
pub const MAX_FILE: usize = 16 * 1024 * 1024;
/// In Base64 four fonts and a logo fit into one file, with 2 MB for everything else.
const _: () = assert!((4 * MAX_FONT + MAX_PNG).div_ceil(3) * 4 + 2_000_000 < MAX_FILE);
/// The most errors that are told at once: nobody mends more before trying again.
const MAX_ERRORS: usize = 100;

/// Returns the facts in a facts file: `{"facts": {"fact_id": value | {"value": …, "certainty": …, …}}}`, perhaps with
/// `"profile": {…}` beside it, of the same shape, for facts that belong to the organisation's profile. A fact that stands
/// in both is the one of `facts`.
///
/// # Errors
/// All of them at once where the file is JSON (the first hundred), so that they can be mended together; the facts that
/// are right are not taken over either.
pub fn read_facts_file(bytes: &[u8], catalogue: &Catalogue, zone: &TimeZone) -> Result<FactSet, Vec<FactsError>> {
    let top = top(bytes)?;
    let object = |key: &str| top.get(key).and_then(Json::as_object);
    let facts =
        object("facts").filter(|_| top.as_object().is_some_and(|top| top.keys().all(|k| KEYS.contains(&k.as_str()))));
    let Some(facts) = facts.filter(|_| top.get("profile").is_none_or(Json::is_object)) else {
        return Err(vec![FactsError::NotFacts { found: found(&top) }]);
    };
    let mut reading = Reading { catalogue, zone, set: FactSet::default(), errors: Vec::new() };
    reading.read(object("profile").into_iter().flatten(), true);
    reading.read(facts, false);
    reading.done()
}

/// Returns the facts in a profile file: `{"profile": {…}}` with facts as in a facts file, all of which belong to the
/// organisation's profile.
///
/// # Errors
/// As [`read_facts_file`], and when a fact belongs to the case.
pub fn read_profile_file(bytes: &[u8], catalogue: &Catalogue, zone: &TimeZone) -> Result<FactSet, Vec<FactsError>> {
    let top = top(bytes)?;
    let profile = top.as_object().filter(|top| top.len() == 1).and_then(|top| top.get("profile")?.as_object());
    let Some(profile) = profile else { return Err(vec![FactsError::NotProfile { found: found(&top) }]) };
    let mut reading = Reading { catalogue, zone, set: FactSet::default(), errors: Vec::new() };
    reading.read(profile, true);
    reading.done()
}

/// The keys of a facts file.
const KEYS: [&str; 2] = ["facts", "profile"];

/// Facts on their way out of a file.
struct Reading<'a> {
    catalogue: &'a Catalogue,
    zone: &'a TimeZone,
    set: FactSet,
    errors: Vec<FactsError>,
}

impl Reading<'_> {
    fn read<'a>(&mut self, facts: impl IntoIterator<Item = (&'a String, &'a Json)>, is_profile: bool) {
        for (id, value) in facts {
            if self.errors.len() == MAX_ERRORS {
                break;
            }
            let belongs = |id: &FactId| self.catalogue.question(id.as_str()).is_some_and(|q| q.profile || !is_profile);
            match read_fact(id, value, self.catalogue, self.zone) {
                Ok((id, _)) if !belongs(&id) => self.errors.push(FactsError::NotOfProfile { id: id.to_string() }),
                Ok((id, fact)) => {
                    self.set.set(id, fact);
                }
                Err(error) => self.errors.push(error),
            }
        }
    }

    fn done(self) -> Result<FactSet, Vec<FactsError>> {
        if self.errors.is_empty() { Ok(self.set) } else { Err(self.errors) }
    }
}

/// Returns the JSON of a file.
fn top(bytes: &[u8]) -> Result<Json, Vec<FactsError>> {
    if bytes.len() > MAX_FILE {
        return Err(vec![FactsError::TooLarge { most: MAX_FILE }]);
    }
    let text = std::str::from_utf8(bytes).map_err(|e| {
        let offset = e.valid_up_to();
        let line = 1 + bytes[..offset].iter().filter(|b| **b == b'\n').count();
        vec![FactsError::NotUtf8 { offset, line }]
    })?;
    read(text.trim_start_matches('\u{feff}')).map_err(|wrong| match wrong {
        Wrong::Json(e) => vec![FactsError::NotJson { line: e.line(), column: e.column(), detail: plain_detail(&e) }],
        Wrong::Twice(key, line) => vec![FactsError::KeyTwice { key: shown(&key), line }],
    })
}

/// Returns what a file holds instead of what it should.
fn found(json: &Json) -> String {
    json.as_object().filter(|top| !top.is_empty()).map_or_else(
        || kind_of(json).to_owned(),
        |top| top.keys().take(5).map(|k| shown(k)).collect::<Vec<_>>().join(", "),
    )
}

/// serde_json's text without its own " at line …".
fn plain_detail(error: &serde_json::Error) -> String {
    let text = error.to_string();
    text.rsplit_once(" at line ").map_or(text.clone(), |(detail, _)| detail.to_owned())
}

fn kind_of(json: &Json) -> &'static str {
    match json {
        Json::Null => "null",
        Json::Bool(_) => "true/false",
        Json::Number(_) => "123",
        Json::String(_) => "\"…\"",
        Json::Array(_) => "[…]",
        Json::Object(_) => "{…}",
    }
}

/// Returns one fact from its JSON: the bare value, `null` for "not known yet", or the wrapper with `value`.
///
/// # Errors
/// When there is no such fact, or its value or what is said about it cannot be.
pub fn read_fact(id: &str, json: &Json, catalogue: &Catalogue, zone: &TimeZone) -> Result<(FactId, Fact), FactsError> {
    let Some(question) = catalogue.question(id) else {
        return Err(FactsError::UnknownFact { nearest: catalogue.nearest(id).map(str::to_owned), id: shown(id) });
    };
    let path = FactPath::from(&question.id);
    let reader = Reader { zone };
    // A wrapper is an object with the key `value`; no kind of value has that key.
    let Some(wrapper) = json.as_object().filter(|object| object.contains_key("value")) else {
        return Ok((question.id.clone(), bare(&reader, &path, &question.kind, json)?));
    };
    let keys = ["value", "certainty", "source", "as_of", "released_by", "release", "held"];
    object(&path, json, &keys, &Allowed::Wrapper)?;
    let mut fact = bare(&reader, &path, &question.kind, &wrapper["value"])?;
    if let Some(certainty) = one_of(&path, wrapper, "certainty", &Certainty::ALL, |c| c.key())? {
        let fits = match certainty {
            Certainty::Open => fact.value.is_none(),
            Certainty::Presumed => question.may_presume && fact.value.is_some(),
            Certainty::Confirmed => fact.value.is_some(),
        };
        if !fits {
            let open_only = fact.value.is_none();
            let fitting = Certainty::ALL.into_iter().filter(|c| match c {
                Certainty::Open => open_only,
                Certainty::Presumed => !open_only && question.may_presume,
                Certainty::Confirmed => !open_only,
            });
            let keys = fitting.map(|c| c.key().to_owned()).collect();
            return refuse(&path.join("certainty"), &wrapper["certainty"], Allowed::OneOf(keys));
        }
        fact.certainty = certainty;
    }
    fact.source = source(&reader, &path, wrapper.get("source"))?;
    fact.as_of = stamp(&reader, &path, wrapper, "as_of")?;
    fact.released_by = line(&path, wrapper, "released_by", &Allowed::Note)?;
    fact.release = one_of(&path, wrapper, "release", &ReleaseLevel::ALL, |r| r.key())?.unwrap_or_default();
    fact.held = held(&reader, &path, wrapper.get("held"))?;
    Ok((question.id.clone(), fact))
}

fn bare(reader: &Reader<'_>, path: &FactPath, kind: &Kind, json: &Json) -> Result<Fact, FactsError> {
    match json {
        Json::Null => Ok(Fact::unknown()),
        json => Ok(Fact::new(reader.value(path, kind, json)?)),
    }
}

fn one_of<T: Copy>(
    path: &FactPath,
    wrapper: &Map<String, Json>,
    key: &str,
    all: &[T],
    name: fn(T) -> &'static str,
) -> Result<Option<T>, FactsError> {
    match wrapper.get(key) {
        None | Some(Json::Null) => Ok(None),
        Some(json) => match all.iter().find(|x| Some(name(**x)) == json.as_str()) {
            Some(found) => Ok(Some(*found)),
            None => {
                let names = all.iter().map(|x| name(*x).to_owned()).collect();
                refuse(&path.join(key), json, Allowed::OneOf(names))
            }
        },
    }
}

fn stamp(
    reader: &Reader<'_>,
    path: &FactPath,
    map: &Map<String, Json>,
    key: &str,
) -> Result<Option<Stamp>, FactsError> {
    match map.get(key) {
        None | Some(Json::Null) => Ok(None),
        Some(json) => reader.stamp(&path.join(key), json).map(Some),
    }
}

fn source(reader: &Reader<'_>, path: &FactPath, json: Option<&Json>) -> Result<Source, FactsError> {
    let here = path.join("source");
    match json {
        None | Some(Json::Null) => Ok(Source::default()),
        Some(given @ Json::String(text)) => match one_line(text, &Allowed::Source) {
            Ok(text) => Ok(Source { text: Some(text).filter(|text| !text.is_empty()), ..Source::default() }),
            Err(allowed) => refuse(&here, given, allowed),
        },
        Some(json) => {
            let map = object(&here, json, &["text", "person", "time"], &Allowed::Source)?;
            Ok(Source {
                text: line(&here, map, "text", &Allowed::Source)?,
                person: line(&here, map, "person", &Allowed::Source)?,
                time: stamp(reader, &here, map, "time")?,
            })
        }
    }
}

fn held(reader: &Reader<'_>, path: &FactPath, json: Option<&Json>) -> Result<Option<Held>, FactsError> {
    let here = path.join("held");
    let Some(json) = json.filter(|json| !json.is_null()) else { return Ok(None) };
    let map = object(&here, json, &["by", "until", "reason"], &Allowed::Held)?;
    let Some(by) = line(&here, map, "by", &Allowed::Held)? else { return refuse(&here, json, Allowed::Held) };
    Ok(Some(Held {
        by,
        until: stamp(reader, &here, map, "until")?,
        reason: line(&here, map, "reason", &Allowed::Held)?,
    }))
}

/// Returns the facts file of a set of facts, indented, in the order of the catalogue.
#[must_use]
pub fn write_facts_file(facts: &FactSet, catalogue: &Catalogue) -> String {
    write(facts, catalogue, "facts", |_| true)
}

/// Returns the profile file of a set of facts, indented, in the order of the catalogue: only those that belong to the
/// organisation's profile.
#[must_use]
pub fn write_profile_file(facts: &FactSet, catalogue: &Catalogue) -> String {
    write(facts, catalogue, "profile", |question| question.profile)
}

fn write(facts: &FactSet, catalogue: &Catalogue, key: &str, wanted: impl Fn(&Question) -> bool) -> String {
    let mut map = Map::new();
    for question in catalogue.questions().iter().filter(|question| wanted(question)) {
        if let Some(fact) = facts.get(question.id.as_str()) {
            map.insert(question.id.to_string(), fact.to_json());
        }
    }
    serde_json::to_string_pretty(&json!({ key: map })).unwrap_or_default() + "\n"
}

/// Returns one value from its JSON, as [`read_fact`] does without what is known about it.
///
/// # Errors
/// When there is no such fact or it cannot take the value.
pub fn read_value(id: &str, json: &Json, catalogue: &Catalogue, zone: &TimeZone) -> Result<Option<Value>, FactsError> {
    read_fact(id, json, catalogue, zone).map(|(_, fact)| fact.value)
}
