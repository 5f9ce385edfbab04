//! What the lawyer gets: the plain page with a wide margin for notes, numbers on lines and sentences, the state of the
//! text across and above every page, an annex, and a map from places on the pages back to the sentences.

mod annex;
mod map;
mod margin;

use crate::{
    TypesetError,
    compose::Composer,
    draw,
    fonts::Fonts,
    furniture, meta,
    model::{Document, Structure},
    options::{Attachment, Relation},
    paginate,
    shape::Shaper,
    style::Sheet,
};
use herold_notice::Review;

/// The name of the attached map.
const MAP: &str = "herold-layout.json";

/// Returns the file.
///
/// # Errors
/// When a font lacks a character, or the file would break a rule of its standards.
pub(crate) fn pdf(review: &Review, fonts: &Fonts) -> Result<Vec<u8>, TypesetError> {
    let document = lay_out(review, fonts)?;
    let bytes = map::json(&document, review).into_bytes();
    let map = Attachment {
        name: MAP,
        media: "application/json",
        // The words of the version say in the reader's language what it belongs to.
        description: &review.version,
        bytes: &bytes,
        relation: Relation::Data,
    };
    draw::draw(&document, &[map], fonts)
}

/// Returns the pages.
///
/// # Errors
/// When a font lacks a character.
pub(crate) fn lay_out(review: &Review, fonts: &Fonts) -> Result<Document, TypesetError> {
    let publication = &review.publication;
    let (sheet, shaper) = (Sheet::for_review(publication), Shaper::new(fonts));
    let mut composer = Composer::new(&shaper, &sheet, Structure::new());
    composer.sentences = Some(Vec::new());
    let mut rows = furniture::head(&mut composer, publication)?;
    rows.extend(composer.rows(publication)?);
    rows.extend(annex::rows(&mut composer, review)?);
    let mut document = Document::new(meta(publication), &sheet, composer.structure);
    document.sentences = composer.sentences.unwrap_or_default();
    paginate::fit(&rows, &sheet, &mut document);
    furniture::add_furniture(&mut document, publication, &sheet, &shaper)?;
    margin::furnish(&mut document, review, &sheet, &shaper)?;
    document.logo = publication.first().design.logo.clone();
    document.add_blanks(&shaper, crate::style::INK);
    Ok(document)
}
