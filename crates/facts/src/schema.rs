use crate::choice::{OTHER, TEXT};
use crate::ink::MAX_SPOT;
use crate::value::DAYS;
use crate::{
    Catalogue, Certainty, Count, CountPrecision, Family, Font, Kind, Media, Precision, Question, ReleaseLevel,
};
use serde_json::{Map, Value as Json, json};
use std::collections::BTreeMap;

/// What the code of a language looks like.
const LANGUAGE: &str = "^[a-z][a-z0-9A-Z-]{1,7}$";

/// Returns the JSON Schema (draft 2020-12) of the facts file, and of the profile file, of a catalogue.
#[must_use]
pub fn schema(catalogue: &Catalogue) -> Json {
    let of = |wanted: &dyn Fn(&Question) -> bool| {
        let questions = catalogue.questions().iter().filter(|question| wanted(question));
        let facts: Map<String, Json> = questions.map(|q| (q.id.to_string(), fact_schema(q))).collect();
        json!({"type": "object", "additionalProperties": false, "properties": facts})
    };
    let mut schema = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Herold facts file or profile file",
        "type": "object",
        // With `facts` it is a facts file, with `profile` alone a profile file.
        "anyOf": [{"required": ["facts"]}, {"required": ["profile"], "maxProperties": 1}],
        "additionalProperties": false,
        "properties": {"facts": of(&|_| true), "profile": of(&|question| question.profile)},
        "$defs": {
            "date": {"type": "string", "format": "date", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},
            "time": {"type": "string", "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?$"},
            "stamp": {
                "type": "string",
                "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt ][0-9]{2}:[0-9]{2}",
                "description": "RFC 3339, or a local date and time in the zone of the case",
            },
            "note": {"type": "string", "minLength": 1, "maxLength": crate::text::MAX_TEXT},
            "text": {
                "type": "object",
                "minProperties": 1,
                "propertyNames": {"pattern": LANGUAGE},
                "additionalProperties": {"type": "string", "maxLength": crate::text::MAX_TEXT},
            },
            "other": other_schema(&BTreeMap::new()),
            "words": {"type": "string", "maxLength": crate::parse_answer::MAX_OTHER},
            "key": {"type": "string", "pattern": "^[a-z][a-z0-9_]{0,63}$"},
            "hours": {"type": "array", "items": {
                "type": "object",
                "required": ["first", "from", "to"],
                "additionalProperties": false,
                "properties": {
                    "first": {"enum": DAYS}, "last": {"enum": DAYS},
                    "from": {"$ref": "#/$defs/time"}, "to": {"$ref": "#/$defs/time"},
                },
            }},
            "source": {"oneOf": [{"type": "string"}, {
                "type": "object",
                "additionalProperties": false,
                "properties": {
                    "text": {"type": "string"}, "person": {"type": "string"}, "time": {"$ref": "#/$defs/stamp"},
                },
            }]},
            "held": {
                "type": "object",
                "required": ["by"],
                "additionalProperties": false,
                "properties": {
                    "by": {"type": "string"}, "until": {"$ref": "#/$defs/stamp"}, "reason": {"type": "string"},
                },
            },
        },
    });
    let kinds = catalogue.questions().iter().flat_map(|question| match &question.kind {
        Kind::Records(fields) => fields.iter().map(|field| &field.kind).collect(),
        kind => vec![kind],
    });
    for family in kinds.filter_map(Kind::family).filter(|family| !family.forms.is_empty()) {
        schema["$defs"][other_def(family)] = other_schema(&family.forms);
    }
    schema
}

fn fact_schema(question: &Question) -> Json {
    let value = value_schema(&question.kind);
    let certainties: Vec<&str> = Certainty::ALL
        .into_iter()
        .filter(|c| question.may_presume || *c != Certainty::Presumed)
        .map(Certainty::key)
        .collect();
    let wrapper = json!({
        "type": "object",
        "required": ["value"],
        "additionalProperties": false,
        "properties": {
            "value": {"anyOf": [value, {"type": "null"}]},
            "certainty": {"enum": certainties},
            "source": {"$ref": "#/$defs/source"},
            "as_of": {"$ref": "#/$defs/stamp"},
            "released_by": {"type": "string"},
            "release": {"enum": ReleaseLevel::ALL.map(ReleaseLevel::key)},
            "held": {"$ref": "#/$defs/held"},
        },
    });
    json!({"anyOf": [value, {"type": "null", "description": "not known yet"}, wrapper]})
}

fn choice_schema(family: &Family) -> Json {
    let keys = json!({"enum": family.keys});
    let other = || format!("#/$defs/{}", other_def(family));
    if family.open { json!({"anyOf": [keys, {"$ref": other()}]}) } else { keys }
}

/// Returns the name under which the schema has the answers in words of a family.
fn other_def(family: &Family) -> String {
    if family.forms.is_empty() { OTHER.to_owned() } else { format!("{OTHER}_{}", family.name) }
}

/// An answer in words: in a language that has forms for it they may stand beside the text.
fn other_schema(forms: &BTreeMap<String, Vec<String>>) -> Json {
    let worded = |forms: &[String]| {
        let words = || json!({"$ref": "#/$defs/words"});
        let keys: Map<String, Json> =
            [TEXT].into_iter().chain(forms.iter().map(String::as_str)).map(|key| (key.to_owned(), words())).collect();
        let object = json!({"type": "object", "required": [TEXT], "additionalProperties": false, "properties": keys});
        json!({"anyOf": [words(), object]})
    };
    let languages: Map<String, Json> = forms.iter().map(|(code, forms)| (code.clone(), worded(forms))).collect();
    json!({
        "type": "object",
        "description": "an answer that is not in the list, in words",
        "required": [OTHER],
        "additionalProperties": false,
        "properties": {OTHER: {
            "type": "object",
            "minProperties": 1,
            "propertyNames": {"pattern": LANGUAGE},
            "properties": languages,
            "additionalProperties": worded(&[]),
        }},
    })
}

/// A file in the facts file.
fn file_schema(media: &[&str]) -> Json {
    json!({
        "type": "object",
        "required": ["media", "data"],
        "additionalProperties": false,
        "properties": {"media": {"enum": media}, "data": {"type": "string", "contentEncoding": "base64"}},
    })
}

fn value_schema(kind: &Kind) -> Json {
    match kind {
        Kind::YesNo => json!({"type": "boolean"}),
        Kind::Choice(family) => choice_schema(family),
        Kind::Choices(family) => {
            json!({"type": "array", "minItems": 1, "uniqueItems": true, "items": choice_schema(family)})
        }
        Kind::Date => json!({"$ref": "#/$defs/date"}),
        Kind::Time => json!({"$ref": "#/$defs/time"}),
        Kind::Stamp => json!({"$ref": "#/$defs/stamp"}),
        Kind::Moment => json!({"anyOf": [{"type": "string"}, {
            "type": "object",
            "required": ["precision", "date"],
            "additionalProperties": false,
            "properties": {
                "precision": {"enum": Precision::ALL.map(Precision::key)},
                "date": {"$ref": "#/$defs/date"},
                "time": {"$ref": "#/$defs/time"},
                "until": {
                    "type": "object",
                    "required": ["date"],
                    "additionalProperties": false,
                    "properties": {"date": {"$ref": "#/$defs/date"}, "time": {"$ref": "#/$defs/time"}},
                },
            },
        }]}),
        Kind::Period => json!({
            "type": "object",
            "required": ["to"],
            "additionalProperties": false,
            "properties": {"from": {"$ref": "#/$defs/date"}, "to": {"$ref": "#/$defs/date"}},
        }),
        Kind::Count => {
            let number = json!({"type": "integer", "minimum": 0, "maximum": Count::MAX});
            json!({"anyOf": [number, {
                "type": "object",
                "required": ["number"],
                "additionalProperties": false,
                "properties": {"number": number, "precision": {"enum": CountPrecision::ALL.map(CountPrecision::key)}},
            }]})
        }
        Kind::Text => json!({"$ref": "#/$defs/text"}),
        Kind::Note => json!({"$ref": "#/$defs/note"}),
        Kind::Line => json!({"type": "string", "minLength": 1, "maxLength": crate::text::MAX_LABEL}),
        Kind::Name => json!({
            "type": "object",
            "minProperties": 1,
            "additionalProperties": {
                "type": "object",
                "required": ["plain"],
                "additionalProperties": {"type": "string"},
            },
        }),
        Kind::Contact => json!({
            "type": "object",
            "minProperties": 1,
            "additionalProperties": false,
            "properties": {
                "name": {"type": "string"},
                "function": {"$ref": "#/$defs/text"},
                "phone": {"type": "string"},
                "email": {"type": "string", "format": "email"},
                "hours": {"$ref": "#/$defs/hours"},
            },
        }),
        Kind::Address => json!({
            "type": "object",
            "required": ["street", "postcode", "town"],
            "additionalProperties": false,
            "properties": {
                "street": {"type": "string"}, "postcode": {"type": "string"}, "town": {"type": "string"},
                "country": {"type": "string"},
            },
        }),
        Kind::Link => json!({
            "type": "object",
            "required": ["url"],
            "additionalProperties": false,
            "properties": {"url": {"type": "string", "pattern": "^https?://"}, "label": {"$ref": "#/$defs/text"}},
        }),
        Kind::Hours => json!({"$ref": "#/$defs/hours"}),
        Kind::Image => file_schema(&Media::ALL.map(Media::key)),
        Kind::Font => file_schema(&Font::MEDIA),
        Kind::Colour => json!({"type": "string", "pattern": "^#[0-9A-Fa-f]{6}$"}),
        Kind::Ink => {
            let percent = json!({"type": "integer", "minimum": 0, "maximum": 100});
            json!({
                "type": "object",
                "required": ["cmyk"],
                "additionalProperties": false,
                "properties": {
                    "spot": {"type": "string", "maxLength": MAX_SPOT},
                    "cmyk": {"type": "array", "items": percent, "minItems": 4, "maxItems": 4},
                },
            })
        }
        Kind::Records(fields) => {
            let mut properties: Map<String, Json> = fields
                .iter()
                .map(|f| (f.id.clone(), json!({"anyOf": [value_schema(&f.kind), {"type": "null"}]})))
                .collect();
            properties.insert("key".into(), json!({"$ref": "#/$defs/key"}));
            let required: Vec<&str> =
                ["key"].into_iter().chain(fields.iter().filter(|f| f.required).map(|f| f.id.as_str())).collect();
            json!({"type": "array", "maxItems": crate::parse::MAX_RECORDS, "items": {
                "type": "object",
                "required": required,
                "additionalProperties": false,
                "properties": properties,
            }})
        }
    }
}
