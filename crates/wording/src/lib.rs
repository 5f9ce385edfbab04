//! Words: Fluent messages and ICU4X formats per language, the grammatical forms of names, and the strict lint of all
//! locales.
//!
//! A sentence is a Fluent message whose variables are facts. The evaluator here walks Fluent's own syntax tree and
//! keeps, for every fact, the range of characters where it shows; `docs/architecture.md` says why it is not the
//! resolver of the `fluent` crate.

mod asked;
mod called;
mod catalog;
mod fault;
mod format;
mod language;
mod lint;
mod needs;
mod output;
mod own_words;
mod parity;
mod realise;
mod screen;
mod show;
mod show_time;
mod told;
mod variable;
mod words;

pub use called::{ORG_KIND, SHORT_NAME};
pub use fault::Fault;
pub use language::LanguageDef;
pub use needs::{Needs, Said};
pub use realise::WordingError;
pub use screen::Screen;
pub use told::{Before, Told};
pub use variable::{Binding, RESERVED, Scope, Variable};
pub use words::{LanguageSource, Outcome, Wording};

pub(crate) use words::LanguageWords;
