use crate::read::{Reader, field, language, list, path, text};
use crate::rules;
use herold_facts::{Choice, FactPath, Value};

/// Answers in words that lack a language of the case: the sentences that show them cannot be said in it.
pub(crate) fn check(reader: &mut Reader<'_>, languages: &[String]) {
    let mut gaps: Vec<(FactPath, Vec<String>)> = Vec::new();
    let mut look = |place: FactPath, choice: &Choice| {
        let lacking = |code: &&String| choice.other().is_some_and(|texts| !texts.contains_key(*code));
        let codes: Vec<String> = languages.iter().filter(lacking).cloned().collect();
        if !codes.is_empty() {
            gaps.push((place, codes));
        }
    };
    for (id, fact) in reader.facts().iter() {
        match &fact.value {
            Some(Value::Records(records)) => {
                for record in records {
                    for (name, value) in &record.fields {
                        each(field(id.as_str(), record, name), value, &mut look);
                    }
                }
            }
            Some(value) => each(path(id.as_str()), value, &mut look),
            None => {}
        }
    }
    for (place, codes) in gaps {
        let fact = text(&format!("fact-{}", place.fact()));
        let names = codes.iter().map(|code| language(code));
        reader.add(rules::OTHER_WITHOUT_TEXT, &[place], &[("fact", fact), ("languages", list(names))]);
    }
}

/// Shows every choice of a value with its path: of several, with the name by which plans speak of it.
fn each(place: FactPath, value: &Value, look: &mut impl FnMut(FactPath, &Choice)) {
    match value {
        Value::Choice(choice) => look(place, choice),
        Value::Choices(choices) => choices.iter().for_each(|choice| look(place.join(&choice.handle(choices)), choice)),
        _ => {}
    }
}
