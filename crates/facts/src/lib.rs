//! Facts: the questions of the catalogue, their values with certainty, source and time, and the facts file.

mod catalogue;
mod choice;
mod error;
mod fact;
mod file;
mod font;
mod id;
mod image;
mod ink;
mod json;
mod ledger;
mod parse;
mod parse_answer;
mod parse_look;
mod precision;
mod question;
mod schema;
mod stamp;
mod text;
mod value;

pub use catalogue::Catalogue;
pub use choice::{Choice, OwnWords, Worded};
pub use error::{Allowed, CatalogueError, FactsError};
pub use fact::{Certainty, Fact, FactSet, Held, ReleaseLevel, Source};
pub use file::{
    MAX_FILE, read_fact, read_facts_file, read_profile_file, read_value, write_facts_file, write_profile_file,
};
pub use font::{Font, FontFault};
pub use id::{FactId, FactPath, is_snake_case};
pub use image::{Colour, Image, ImageFault, Media};
pub use ink::Ink;
pub use ledger::{Confidentiality, missing_proof};
pub use precision::Precision;
pub use question::{Family, Field, Kind, Question};
pub use schema::schema;
pub use stamp::Stamp;
pub use value::{
    Address, Contact, Count, CountPrecision, DAYS, Link, Moment, Name, NameForms, Opening, Period, Record, Texts, Value,
};
