//! Text for pasting: into a content management system, or wherever the cursor is.

use crate::{article::article, markup::Dress, text::unbroken};
use herold_notice::Publication;

/// What goes onto the clipboard: the same text twice, the program it is pasted into takes what it can.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Clipboard {
    /// With headings, lists and links.
    pub html: String,
    /// Without markup; each paragraph is one line.
    pub text: String,
}

/// Returns the text alone as one HTML element to paste into a website: no style sheet, no classes, no pictures and no
/// identifiers that could be there twice; headings from level 2 on, because the page has one of level 1. The language
/// and what search engines are told stay.
#[must_use]
pub fn fragment(publication: &Publication) -> String {
    article(&publication.isolated(), Dress::Bare)
}

/// Returns the text alone, for the clipboard.
#[must_use]
pub fn clipboard(publication: &Publication) -> Clipboard {
    Clipboard { html: fragment(publication), text: unbroken(&publication.isolated()) }
}
