use crate::json::{Wrong, read};
use crate::parse::{Reader, line, object, one_line, refuse};
use crate::text::shown;
use crate::{
    Allowed, Catalogue, Certainty, Fact, FactId, FactPath, FactSet, FactsError, Held, Kind, ReleaseLevel, Source,
    Stamp, Value,
};
use jiff::tz::TimeZone;
use serde_json::{Map, Value as Json, json};

/// The most bytes of a facts file that are read: more than any case holds.
pub const MAX_FILE: usize = 16 * 1024 * 1024;
/// The most errors that are told at once: nobody mends more before trying again.
const MAX_ERRORS: usize = 100;

/// Returns the facts in a facts file: `{"facts": {"fact_id": value | {"value": …, "certainty": …, …}}}`.
///
/// # Errors
/// All of them at once where the file is JSON (the first hundred), so that they can be mended together; the facts that
/// are right are not taken over either.
pub fn read_facts_file(bytes: &[u8], catalogue: &Catalogue, zone: &TimeZone) -> Result<FactSet, Vec<FactsError>> {
    if bytes.len() > MAX_FILE {
        return Err(vec![FactsError::TooLarge { most: MAX_FILE }]);
    }
    let text = std::str::from_utf8(bytes).map_err(|e| {
        let offset = e.valid_up_to();
        let line = 1 + bytes[..offset].iter().filter(|b| **b == b'\n').count();
        vec![FactsError::NotUtf8 { offset, line }]
    })?;
    let json = read(text.trim_start_matches('\u{feff}')).map_err(|wrong| match wrong {
        Wrong::Json(e) => vec![FactsError::NotJson { line: e.line(), column: e.column(), detail: plain_detail(&e) }],
        Wrong::Twice(key, line) => vec![FactsError::KeyTwice { key: shown(&key), line }],
    })?;
    let facts = match json.as_object() {
        Some(top) if top.len() == 1 => top.get("facts").and_then(Json::as_object),
        _ => None,
    };
    let Some(facts) = facts else {
        let found = json.as_object().map_or_else(
            || kind_of(&json).to_owned(),
            |top| top.keys().take(5).map(|k| shown(k)).collect::<Vec<_>>().join(", "),
        );
        return Err(vec![FactsError::NotFacts { found }]);
    };
    let mut set = FactSet::default();
    let mut errors = Vec::new();
    for (id, value) in facts {
        match read_fact(id, value, catalogue, zone) {
            Ok((id, fact)) => {
                set.set(id, fact);
            }
            Err(error) => errors.push(error),
        }
        if errors.len() == MAX_ERRORS {
            break;
        }
    }
    if errors.is_empty() { Ok(set) } else { Err(errors) }
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
    let mut map = Map::new();
    for question in catalogue.questions() {
        if let Some(fact) = facts.get(question.id.as_str()) {
            map.insert(question.id.to_string(), fact.to_json());
        }
    }
    serde_json::to_string_pretty(&json!({ "facts": map })).unwrap_or_default() + "\n"
}

/// Returns one value from its JSON, as [`read_fact`] does without what is known about it.
///
/// # Errors
/// When there is no such fact or it cannot take the value.
pub fn read_value(id: &str, json: &Json, catalogue: &Catalogue, zone: &TimeZone) -> Result<Option<Value>, FactsError> {
    read_fact(id, json, catalogue, zone).map(|(_, fact)| fact.value)
}
