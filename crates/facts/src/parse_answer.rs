//! Choices and pictures from JSON.

use crate::choice::OTHER;
use crate::parse::{Read, object, refuse, texts};
use crate::{Allowed, Choice, FactPath, Family, Image, Media};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value as Json;

/// The most answers to one question with several choices: more than any family has.
const MAX_CHOICES: usize = 200;
/// The longest answer in words that stands in a list with choices, in characters.
pub(crate) const MAX_OTHER: usize = 300;

/// Returns the choice: a key, or `{"other": {…}}` for an open family; none when it is neither.
pub(crate) fn choice(path: &FactPath, family: &Family, json: &Json) -> Read<Option<Choice>> {
    if let Some(key) = json.as_str() {
        return Ok(family.keys.iter().find(|known| *known == key).map(|key| Choice::Key(key.clone())));
    }
    let words = json.as_object().filter(|object| family.open && object.len() == 1);
    let Some(words) = words.and_then(|object| object.get(OTHER)) else { return Ok(None) };
    let here = path.join(OTHER);
    let texts = texts(&here, words)?;
    match texts.iter().find(|(_, text)| text.chars().count() > MAX_OTHER) {
        Some((code, text)) => refuse(&here.join(code), &Json::from(text.as_str()), Allowed::Length(MAX_OTHER)),
        None => Ok(Some(Choice::Other(texts))),
    }
}

pub(crate) fn choices(path: &FactPath, family: &Family, json: &Json) -> Read<Vec<Choice>> {
    let allowed = || match family.open {
        true => Allowed::SomeOfOrOther(family.keys.clone()),
        false => Allowed::SomeOf(family.keys.clone()),
    };
    let Some(list) = json.as_array().filter(|list| list.len() <= MAX_CHOICES) else {
        return refuse(path, json, allowed());
    };
    let mut found: Vec<Choice> = Vec::new();
    for entry in list {
        match choice(path, family, entry)? {
            Some(choice) if !found.iter().any(|before| before.repeats(&choice)) => found.push(choice),
            _ => return refuse(path, entry, allowed()),
        }
    }
    if found.is_empty() { refuse(path, json, allowed()) } else { Ok(found) }
}

pub(crate) fn image(path: &FactPath, json: &Json) -> Read<Image> {
    let object = object(path, json, &["media", "data"], &Allowed::Image)?;
    let text = |key: &str| object.get(key).and_then(Json::as_str);
    let media = Media::ALL.into_iter().find(|media| Some(media.key()) == text("media"));
    // Programs break long lines; the breaks say nothing.
    let data = text("data").map(|data| data.split_ascii_whitespace().collect::<String>());
    let bytes = data.and_then(|data| STANDARD.decode(data).ok());
    match (media, bytes) {
        (Some(media), Some(bytes)) => match Image::read(media, bytes) {
            Ok(image) => Ok(image),
            Err(fault) => refuse(path, json, Allowed::Picture(fault)),
        },
        _ => refuse(path, json, Allowed::Image),
    }
}
