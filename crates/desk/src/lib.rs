//! The use cases, one function each, for the desktop app and the command line.

pub mod api;
mod assignment;
mod case;
mod command;
mod command_facts;
mod error;
mod export;
mod export_bundle;
mod export_document;
mod export_extras;
mod export_facts;
mod export_folder;
mod export_layout;
mod export_name;
mod export_slug;
mod files;
mod findings;
mod house;
mod overview;
mod print_sheets;
mod profile;
mod proof;
mod review;
mod review_facts;
mod session;
mod session_document;
mod session_export;
mod session_profile;
mod settings;
mod words;

pub use assignment::Assignment;
pub use case::{Case, NewCaseFile};
pub use command::{Answer, Command, StartFrom};
pub use error::DeskError;
pub use export::{Bundle, Export, Format, Step, Written, compose, export, export_names};
pub use export_extras::Extras;
pub use export_layout::ExportLayout;
pub use export_name::Pattern;
pub use files::{facts_file, passphrase_file};
pub use herold_casefile::OpenMode;
pub use house::{Sample, fonts, load, sample_facts, samples, sources};
pub use print_sheets::{PrintSheet, PrintSheets};
pub use review::review;
pub use session::{Desk, Outside};

/// Notices, checks and documents are made of many small pieces of text, most of which live for a moment; whoever makes
/// them gets a third more done with this allocator than with the system's (`docs/dependencies.md`).
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;
