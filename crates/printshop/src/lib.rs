//! Sheets for print shops and printers: address labels, and the sign for the door with crop marks.
//!
//! ```text
//! addresses (CSV) ─▶ labels ─┐
//!                            ├─▶ canvas ─▶ write (printpdf, boxes and colour spaces through lopdf)
//! Notice (poster) ─▶ sign ───┘
//! ```
//!
//! Colours are those that are printed: black alone for text, the spot colour of the house or process inks, never RGB.
//! printpdf writes no tags, so nothing of this is for readers on a screen; what is published comes from `typeset`.

mod addresses;
mod canvas;
mod error;
mod inks;
mod labels;
mod set;
mod sign;
mod write;

pub use addresses::{Address, AddressError, addresses};
pub use error::PrintshopError;
pub use inks::{Inks, Mixed};
pub use labels::{LabelSheet, Preset, labels};
pub use set::{FaceFile, Faces};
pub use sign::{Size, sign};
pub use write::Meta;
