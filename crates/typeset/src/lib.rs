//! Line breaking, pages and PDF.
//!
//! ```text
//! Publication ─▶ compose ─▶ rows ─▶ paginate ─▶ pages + structure (model) ─▶ draw ─▶ PDF/A, PDF/UA-1
//!                   │
//!                   ▼
//!      text ─▶ strips ─▶ gaps ─▶ items ─▶ breaking ─▶ paragraph          (shape: words to glyphs)
//! ```
//!
//! `strips` parts a paragraph by face (`fallback`) and by direction (`bidi`). All lengths up to the page are from where
//! a line begins, which is its right edge in Arabic; `paginate` is the first to know left and right.
//!
//! `style` holds every size and colour, `furniture` what stands around the text. Only `draw` knows the PDF writer, so
//! that pages can be put to other uses.

mod bidi;
mod breaking;
mod compose;
mod draw;
mod end_mark;
mod error;
mod fallback;
mod flow;
mod fonts;
mod furniture;
mod gaps;
mod items;
mod letter;
mod letterhead;
mod memory;
mod missing;
mod model;
mod neighbours;
mod options;
mod paginate;
mod paragraph;
mod picture;
mod poster;
mod records;
mod review;
mod shape;
mod strips;
mod style;
mod table;
mod text;
mod unhinted;

pub use error::TypesetError;
pub use fonts::{FaceName, FallbackFiles, FontFiles, Fonts};
pub use missing::{Missing, missing};
pub use options::{Attachment, Options, Relation};
pub use style::Paper;

use compose::{Composer, tag};
use herold_notice::{Publication, Review};
use model::{Document, Meta, Structure};
use shape::Shaper;
use style::Sheet;

/// Returns a publication as PDF/A-2a and PDF/UA-1 in one file; the same input gives the same bytes.
///
/// Segments that are still to translate are left out, or leave an empty cell beside the other language.
///
/// # Errors
/// When a font lacks a character, or the file would break a rule of its standards; the error says which.
pub fn pdf(publication: &Publication, fonts: &Fonts) -> Result<Vec<u8>, TypesetError> {
    pdf_with(publication, fonts, &Options::default())
}

/// As [`pdf`], a poster on paper of another size, or with files attached; then it is PDF/A-3a and PDF/UA-1.
///
/// # Errors
/// As [`pdf`], and when a file cannot be attached: it has no name or no media type, or one before it has its name.
pub fn pdf_with(publication: &Publication, fonts: &Fonts, options: &Options<'_>) -> Result<Vec<u8>, TypesetError> {
    let fonts = &fonts.dressed(&publication.first().design.faces)?;
    draw::draw(&lay_out(publication, options.paper, fonts)?, options.attachments, fonts)
}

/// Returns what the lawyer gets as PDF/A-3a and PDF/UA-1, with a map from the sentences to their places attached.
///
/// # Errors
/// As [`pdf`].
pub fn review(review: &Review, fonts: &Fonts) -> Result<Vec<u8>, TypesetError> {
    review::pdf(review, &fonts.dressed(&review.publication.first().design.faces)?)
}

/// How far the type of a poster shrinks at most, in steps.
const SHRINKS: [f32; 6] = [1.0, 0.9, 0.82, 0.74, 0.66, 0.58];

/// Returns the pages; of a poster with the largest type that leaves it on one sheet.
fn lay_out(publication: &Publication, paper: Paper, fonts: &Fonts) -> Result<Document, TypesetError> {
    let (sheet, shaper) = (Sheet::new(publication, paper), &Shaper::new(fonts));
    let mut document = lay_out_on(publication, &sheet, shaper)?;
    if sheet.is_poster() {
        for shrink in SHRINKS.into_iter().skip(1) {
            if document.pages.len() == 1 {
                break;
            }
            document = lay_out_on(publication, &Sheet { shrink, ..sheet }, shaper)?;
        }
    }
    Ok(document)
}

fn lay_out_on(publication: &Publication, sheet: &Sheet, shaper: &Shaper<'_>) -> Result<Document, TypesetError> {
    let mut composer = Composer::new(shaper, sheet, Structure::new());
    let mut rows = furniture::head(&mut composer, publication)?;
    rows.extend(composer.rows(publication)?);
    let mut document = Document::new(meta(publication), sheet, composer.structure);
    paginate::fit(&rows, sheet, &mut document);
    furniture::add_furniture(&mut document, publication, sheet, shaper)?;
    document.logo = publication.first().design.logo.clone();
    document.add_blanks(shaper, style::INK);
    Ok(document)
}

fn meta(publication: &Publication) -> Meta {
    let first = publication.first();
    let author = first.letterhead.organisation.trim().to_owned();
    let title = [first.title.trim(), author.as_str(), first.kind.as_str()].into_iter().find(|title| !title.is_empty());
    Meta {
        title: title.unwrap_or("-").to_owned(),
        author,
        description: first.furniture.description.trim().to_owned(),
        language: tag(first),
        direction: first.language.direction,
        created: publication.created(),
    }
}

#[cfg(test)]
extern crate self as herold_typeset;
#[cfg(test)]
mod tests;
