//! Which face each word is set in, and what no face has.

use crate::{
    TypesetError,
    fonts::{FaceId, FaceName},
    shape::{Piece, Shaper, excerpt},
    text::is_joiner,
};
use unicode_segmentation::UnicodeSegmentation;

/// Returns the faces of a word, with the byte after the last that each has: one face if one has all characters, else as
/// few changes as can be.
///
/// # Errors
/// When no face has a character.
pub(crate) fn faces(shaper: &Shaper<'_>, name: FaceName, word: &str) -> Result<Vec<(usize, FaceId)>, TypesetError> {
    let chain = shaper.fonts.chain(name);
    if let Some(face) = chain.iter().find(|face| has_all(shaper, **face, word)) {
        return Ok(vec![(word.len(), *face)]);
    }
    let mut faces: Vec<(usize, FaceId)> = Vec::new();
    for (start, cluster) in word.grapheme_indices(true) {
        let end = start + cluster.len();
        if let Some((last, face)) = faces.last_mut()
            && has_all(shaper, *face, cluster)
        {
            *last = end;
            continue;
        }
        let Some(face) = face(shaper, name, cluster) else {
            let character = missing(shaper, name, cluster).unwrap_or('\u{fffd}');
            return Err(TypesetError::MissingGlyph { character, excerpt: excerpt(word) });
        };
        match faces.last_mut() {
            Some((last, known)) if *known == face => *last = end,
            _ => faces.push((end, face)),
        }
    }
    Ok(faces)
}

/// Returns the first character of a cluster that no face has; none when it can be set.
pub(crate) fn missing(shaper: &Shaper<'_>, name: FaceName, cluster: &str) -> Option<char> {
    if face(shaper, name, cluster).is_some() {
        return None;
    }
    let lacking = |c: &char| !is_joiner(*c) && !candidates(shaper, name).any(|face| shaper.has(face, *c));
    // Each has a glyph, but no face has them all: the base is the one to change.
    cluster.chars().find(lacking).or_else(|| cluster.chars().next())
}

/// Returns the first face that can set a cluster: a base with its marks.
fn face(shaper: &Shaper<'_>, name: FaceName, cluster: &str) -> Option<FaceId> {
    let own = candidates(shaper, name).find(|face| has_all(shaper, *face, cluster));
    // A face may have a letter with its accent as one, but not the accent; the shaper knows.
    own.or_else(|| candidates(shaper, name).find(|face| shaper.shape(Piece::plain(*face, cluster)).is_ok()))
}

/// Returns the faces of a style, then the others: a character in another weight is better than none.
fn candidates(shaper: &Shaper<'_>, name: FaceName) -> impl Iterator<Item = FaceId> {
    shaper.fonts.chain(name).iter().copied().chain(shaper.fonts.ids())
}

fn has_all(shaper: &Shaper<'_>, face: FaceId, text: &str) -> bool {
    text.chars().all(|c| is_joiner(c) || shaper.has(face, c))
}
