//! Facts: the questions of the catalogue, their values with certainty, source and time, and the facts file.

mod id;

pub use id::{FactId, FactPath, is_snake_case};
