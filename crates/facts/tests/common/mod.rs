//! The shipped catalogue, and what it refuses.
// Each test file takes what it needs.
#![allow(dead_code, unreachable_pub, clippy::unwrap_used, clippy::panic)]

use herold_facts::{Allowed, Catalogue, FactsError, read_fact};
use jiff::tz::TimeZone;

pub fn catalogue() -> Catalogue {
    Catalogue::from_toml(include_str!("../../../../templates/facts.toml")).unwrap()
}

pub fn berlin() -> TimeZone {
    TimeZone::get("Europe/Berlin").unwrap()
}

/// Returns path and expectation of the one error of a fact's value.
pub fn refused(id: &str, value: &serde_json::Value) -> (String, Allowed) {
    match read_fact(id, value, &catalogue(), &berlin()) {
        Err(FactsError::Value { path, allowed, .. }) => (path.as_str().to_owned(), allowed),
        other => panic!("{id} = {value}: {other:?}"),
    }
}
