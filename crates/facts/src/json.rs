//! JSON as it stands in a facts file: a key that stands twice is an error, where most readers keep the last in silence.

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value as Json};
use std::cell::RefCell;
use std::fmt;

/// Why text is not the JSON of a facts file.
pub(crate) enum Wrong {
    /// Not JSON.
    Json(serde_json::Error),
    /// A key stands twice in one object; its text and the line of the second.
    Twice(String, usize),
}

/// Returns the JSON in a text.
pub(crate) fn read(text: &str) -> Result<Json, Wrong> {
    let twice = RefCell::new(None);
    let mut reader = serde_json::Deserializer::from_str(text);
    let read = Unique { twice: &twice }.deserialize(&mut reader).and_then(|json| reader.end().map(|()| json));
    read.map_err(|error| match twice.take() {
        Some(key) => Wrong::Twice(key, error.line()),
        None => Wrong::Json(error),
    })
}

#[derive(Clone, Copy)]
struct Unique<'a> {
    twice: &'a RefCell<Option<String>>,
}

impl<'de> DeserializeSeed<'de> for Unique<'_> {
    type Value = Json;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Json, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Unique<'_> {
    type Value = Json;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Json, E> {
        Ok(Json::Bool(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Json, E> {
        Ok(value.into())
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Json, E> {
        Ok(value.into())
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Json, E> {
        Ok(value.into())
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Json, E> {
        Ok(value.into())
    }

    fn visit_string<E: Error>(self, value: String) -> Result<Json, E> {
        Ok(Json::String(value))
    }

    fn visit_unit<E: Error>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<Json, A::Error> {
        let mut list = Vec::new();
        while let Some(entry) = access.next_element_seed(self)? {
            list.push(entry);
        }
        Ok(Json::Array(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Json, A::Error> {
        let mut map = Map::new();
        while let Some(key) = access.next_key::<String>()? {
            if map.contains_key(&key) {
                self.twice.replace(Some(key));
                return Err(A::Error::custom("a key stands twice"));
            }
            let value = access.next_value_seed(self)?;
            map.insert(key, value);
        }
        Ok(Json::Object(map))
    }
}
