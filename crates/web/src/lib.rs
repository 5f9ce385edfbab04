//! What a publication looks like outside paper: [`html`] for websites, [`fragment`] for pages of a content management
//! system, [`text`] for wire services, [`eml`] for mail programs, [`clipboard`] for everything else.
//!
//! The HTML is one file: no script, no request to anywhere, its own style sheet for light, dark and paper. The text is
//! wrapped at 72 columns, or set in two columns with segment beside segment.

mod article;
mod clean;
mod colour;
mod columns;
mod html;
mod link;
mod logo;
mod mail;
mod markup;
mod parts;
mod paste;
mod rows;
mod table;
mod text;
mod wrap;

pub use html::html;
pub use mail::{Attachment, EmlError, eml};
pub use paste::{Clipboard, clipboard, fragment};
pub use text::text;
