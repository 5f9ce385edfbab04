//! From facts to notices: a plan (Tera) says which sentences stand where, the wording says how they read.
//!
//! A plan runs once per notice and knows no language, so every language has the same segments and sentences. A
//! sentence whose facts are not stated is not said; a block without sentences vanishes.

mod called;
mod context;
mod design;
mod error;
mod house;
mod kind;
mod lines;
mod lint;
mod load;
mod notice;
mod plan;
mod reach;
mod rows;
mod scan;
mod scope;
mod template;

pub use error::{ComposeError, HouseError};
pub use house::{Faults, House, HouseSources};
pub use kind::{NoticeKind, Person, Purpose};
pub use notice::Style;
