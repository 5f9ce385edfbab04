//! The document model of a notice: what every reader sees comes from here, whatever the format.
//!
//! A [`Notice`] is one text in one language, already composed: its furniture (letterhead, running header, "page 1 of
//! 2") is worded too, so that a renderer needs no language. Notices of one plan have the same segments in the same
//! order in every language, so [`rows`] can set them side by side.

mod colour;
mod design;
mod finding;
mod foreign;
mod model;
mod number;
mod publication;
mod review;
mod table;
mod window;

pub use colour::{contrast, readable};
pub use design::{Design, Faces, Look};
pub use finding::{Finding, Fix, Place, Severity, fingerprint};
pub use foreign::{Foreign, foreign, is_latin};
pub use herold_facts::{Colour, Font, FontFault, Image, Ink, Media};
pub use model::{
    Block, Direction, FactRange, Furniture, Language, Letterhead, Mark, MarkKind, Notice, PageNumbering, Role,
    SegmentId, SegmentState, Sentence,
};
pub use number::{are_one_number, is_digit, is_number};
pub use publication::{Instant, Layout, Publication, PublicationError, Row, rows};
pub use review::{Numbered, Review, ReviewEntry, ReviewFact, ReviewFinding, ReviewWords, numbered};
pub use table::{Table, head_of, table_length};
pub use window::{ADDRESS, INFORMATION, PUNCH, Places, Window};
