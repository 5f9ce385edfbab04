use crate::DeskError;
use crate::case::Case;
use crate::error::asked;
use crate::files::facts_file;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use herold_compose::House;
use herold_facts::{Fact, FactId, FactsError, Font, Kind, Media, Stamp, read_fact};
use serde_json::{Map, Value as Json, json};
use std::path::Path;

/// What `herold set` says of all the facts it sets.
#[derive(Debug, Clone, Default)]
pub struct Assignment {
    /// `confirmed`, `presumed` or `open`.
    pub certainty: Option<String>,
    /// Where it comes from.
    pub source: Option<String>,
    /// The time at which it was so.
    pub as_of: Option<String>,
    /// Who may know it.
    pub release: Option<String>,
}

/// Returns the fact that `FACT=VALUE` sets: VALUE is JSON or plain text, keys of several choices stand behind commas,
/// `FACT.de=VALUE` sets a text in one language, `@FILE` a picture or a font, `null` is "not known yet", nothing takes the answer
/// away.
///
/// A new value does not inherit source and time of the old one, but it stays as confidential as the old one was.
///
/// # Errors
/// When it is no assignment, or the fact cannot take the value.
pub(crate) fn assign(
    house: &House,
    case: &Case,
    text: &str,
    about: &Assignment,
    before: &[(FactId, Option<Fact>)],
) -> Result<(FactId, Option<Fact>), DeskError> {
    let Some((name, given)) = text.split_once('=') else {
        return Err(asked("error-assignment", [("given", text.to_owned())]));
    };
    let (id, language) = name.trim().split_once('.').map_or((name.trim(), None), |(id, code)| (id, Some(code)));
    let Some(question) = house.catalogue().question(id) else {
        let id: String = id.chars().take(64).collect();
        let nearest = house.catalogue().nearest(&id).map(str::to_owned);
        return Err(FactsError::UnknownFact { id, nearest }.into());
    };
    // An assignment earlier in the same command counts already.
    let pending = before.iter().rev().find(|(other, _)| *other == question.id);
    let current = pending.map_or_else(|| case.facts().get(id), |(_, fact)| fact.as_ref());
    if given.trim().is_empty() && language.is_none() {
        return Ok((question.id.clone(), None));
    }
    let value = match (language, &question.kind) {
        (Some(code), Kind::Text) => {
            let mut texts = match current.and_then(|f| f.value.as_ref()).map(herold_facts::Value::to_json) {
                Some(Json::Object(texts)) => texts,
                _ => Map::new(),
            };
            texts.insert(code.to_owned(), json!(given));
            Json::Object(texts)
        }
        (Some(_), _) => return Err(asked("error-assignment", [("given", text.to_owned())])),
        (None, Kind::Image | Kind::Font) if given.trim().starts_with('@') => {
            file(&question.kind, given.trim().trim_start_matches('@'))?
        }
        (None, kind) => value(kind, given.trim()),
    };
    let mut wrapper = Map::new();
    wrapper.insert("value".to_owned(), value);
    let stamped = about.as_of.as_ref().map(|time| match Stamp::parse(time, case.zone()) {
        Some(stamp) => Ok(stamp.to_string()),
        None => Err(asked("error-time-unreadable", [("given", time.clone())])),
    });
    let as_of = stamped.transpose()?;
    // A fact that was not stated before takes the level that a form would propose.
    let level = current.map_or(question.release, |fact| fact.release);
    let release = about.release.clone().or_else(|| Some(level.key().to_owned()));
    for (key, text) in
        [("certainty", &about.certainty), ("source", &about.source), ("as_of", &as_of), ("release", &release)]
    {
        if let Some(text) = text {
            wrapper.insert(key.to_owned(), json!(text));
        }
    }
    let (id, mut fact) = read_fact(id, &Json::Object(wrapper), house.catalogue(), case.zone())?;
    fact.held = current.and_then(|f| f.held.clone());
    Ok((id, Some(fact)))
}

/// Returns the value of a picture or a font in a file; whether it is one is for the facts to say.
fn file(kind: &Kind, path: &str) -> Result<Json, DeskError> {
    let bytes = facts_file(Path::new(path))?;
    let media = match kind {
        Kind::Font => Font::MEDIA[0],
        _ if bytes.starts_with(b"\x89PNG") => Media::Png.key(),
        _ => Media::Svg.key(),
    };
    Ok(json!({"media": media, "data": STANDARD.encode(bytes)}))
}

fn value(kind: &Kind, given: &str) -> Json {
    let parsed = serde_json::from_str::<Json>(given);
    match (kind, parsed) {
        (_, Ok(Json::Null)) => Json::Null,
        (Kind::YesNo | Kind::Count, Ok(json)) => json,
        // A number or a bare word is the text it looks like, not JSON.
        (_, Ok(json @ (Json::Object(_) | Json::Array(_) | Json::String(_)))) => json,
        (Kind::Choices(_), _) => given.split(',').map(|key| json!(key.trim())).collect(),
        _ => json!(given),
    }
}
