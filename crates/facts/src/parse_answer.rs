//! Choices from JSON.

use crate::choice::{OTHER, TEXT};
use crate::parse::{Read, is_language, refuse};
use crate::text::{clean, paragraph, shown};
use crate::{Allowed, Choice, FactPath, Family, OwnWords, Worded};
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
    Ok(Some(Choice::Other(own_words(&path.join(OTHER), family, words)?)))
}

/// Returns an answer in words: per language a text, or an object with `text` and forms that the family has there.
fn own_words(path: &FactPath, family: &Family, json: &Json) -> Read<OwnWords> {
    let Some(object) = json.as_object() else { return refuse(path, json, Allowed::Text) };
    let mut words = OwnWords::new();
    for (code, json) in object {
        let here = path.join(&shown(code));
        if !is_language(code) {
            return refuse(&here, json, Allowed::Text);
        }
        let forms = family.forms.get(code).map(Vec::as_slice).unwrap_or_default();
        let worded = worded(&here, forms, json)?;
        if !worded.text.is_empty() {
            words.insert(code.clone(), worded);
        }
    }
    if words.is_empty() { refuse(path, json, Allowed::Text) } else { Ok(words) }
}

/// Returns the words of one language; without a text when there is nothing.
fn worded(path: &FactPath, forms: &[String], json: &Json) -> Read<Worded> {
    let allowed = || Allowed::Worded([TEXT].into_iter().map(str::to_owned).chain(forms.iter().cloned()).collect());
    if json.is_string() {
        return Ok(Worded { text: phrase(path, json, &allowed)?, ..Worded::default() });
    }
    let Some(object) = json.as_object() else { return refuse(path, json, allowed()) };
    let mut worded = Worded::default();
    for (key, json) in object.iter().filter(|(_, json)| !json.is_null()) {
        let here = path.join(&shown(key));
        if key == TEXT {
            worded.text = phrase(&here, json, &allowed)?;
        } else if forms.contains(key) {
            let form = phrase(&here, json, &allowed)?;
            // A form left blank is none.
            if !form.is_empty() {
                worded.forms.insert(key.clone(), form);
            }
        } else {
            return refuse(&here, json, allowed());
        }
    }
    if worded.text.is_empty() && !worded.forms.is_empty() { refuse(path, json, allowed()) } else { Ok(worded) }
}

/// Returns text that stands among choices in a sentence.
fn phrase(path: &FactPath, json: &Json, allowed: &dyn Fn() -> Allowed) -> Read<String> {
    match json.as_str().map(|text| clean(text, MAX_OTHER)) {
        Some(Ok(text)) => Ok(paragraph(&text)),
        Some(Err(wanted)) => refuse(path, json, wanted),
        None => refuse(path, json, allowed()),
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
