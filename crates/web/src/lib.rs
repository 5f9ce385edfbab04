//! What a publication looks like outside paper: [`html`] for websites, [`text`] for wire services and mail.
//!
//! The HTML is one file: no script, no request to anywhere, its own style sheet for light, dark and paper. The text is
//! wrapped at 72 columns, or set in two columns with segment beside segment.

mod clean;
mod columns;
mod html;
mod markup;
mod text;
mod wrap;

pub use html::html;
pub use text::text;
