//! The use cases, one function each, for the desktop app and the command line.

pub mod api;
mod assignment;
mod case;
mod command;
mod command_facts;
mod error;
mod export;
mod export_bundle;
mod export_folder;
mod export_name;
mod export_slug;
mod files;
mod findings;
mod house;
mod overview;
mod profile;
mod proof;
mod session;
mod session_export;
mod session_profile;
mod settings;
mod words;

pub use assignment::Assignment;
pub use case::{Case, NewCaseFile};
pub use command::{Answer, Command, StartFrom};
pub use error::DeskError;
pub use export::{Bundle, Export, Format, Step, Written, compose, export, export_names, layout_from_key};
pub use export_name::Pattern;
pub use files::{facts_file, passphrase_file};
pub use herold_casefile::OpenMode;
pub use house::{Sample, fonts, load, sample_facts, samples, sources};
pub use session::{Desk, Outside};
