//! The DOCX writer: one [`Publication`] in, the bytes of a Word document out.
//!
//! A writer of our own on `zip` and string building, because a reviewed file has to find its way back. Every segment
//! stands inside a hidden bookmark (`_seg_` and a hash of language and segment; Word does not list names that start
//! with an underscore), and a custom XML part ([`MANIFEST_NAMESPACE`]) says which bookmark is which segment and what
//! the SHA-256 of its text was. Content controls would look like the better anchor, but LibreOffice drops their tags
//! and loses text where a comment touches one.
//!
//! A notice looks like its house: its colour, its logo, the kind of page that `Design` says. A
//! drawn logo (SVG) stands there as PNG as well, which Word and LibreOffice ask for. All looks are named
//! styles, so that whoever goes on writing changes one of them and not a hundred paragraphs.
//!
//! Every run names its language, so that spelling and screen readers follow. The same publication gives the same
//! bytes: the archive carries no time but that of the publication.

mod colours;
mod document;
mod furniture;
mod ledger;
mod letter;
mod links;
mod logo;
mod manifest;
mod package;
mod parts;
mod properties;
mod runs;
mod sheet;
mod styles;
mod theme;
mod xml;

pub use manifest::{MANIFEST_NAMESPACE, bookmark_name, cell_bookmark_name};

use herold_notice::Publication;

/// Why no document came about.
#[derive(Debug, thiserror::Error)]
pub enum DocxError {
    /// The archive could not be put together, mostly because memory ran out.
    #[error("the DOCX file could not be put together ({0}); close other documents and export again")]
    Archive(#[from] zip::result::ZipError),
    /// A part could not be written into the archive.
    #[error("a part of the DOCX file could not be written ({0}); close other documents and export again")]
    Part(#[from] std::io::Error),
}

/// Returns the bytes of a DOCX file (Office Open XML, transitional) of the publication.
///
/// Characters that XML 1.0 forbids are left out. Links that are not well-formed `https:`, `mailto:` or `tel:` addresses
/// stay plain text, because Word refuses to open a file with a malformed one.
///
/// # Errors
/// When the archive cannot be written, which on memory alone means that there is not enough of it.
pub fn docx(publication: &Publication) -> Result<Vec<u8>, DocxError> {
    package::pack(&parts::all(publication))
}
