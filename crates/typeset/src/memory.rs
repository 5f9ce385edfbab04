//! What is set once and stands in many documents: words, and whole paragraphs.

use crate::{
    TypesetError,
    fonts::{FaceId, FaceName},
    paragraph::{Line, ParagraphStyle},
    shape::Shaped,
    text::Text,
};
use harfrust::ShapePlan;
use std::{cell::RefCell, collections::BTreeMap, sync::Arc};

/// How many words and paragraphs are kept before all are forgotten: those of a long run of letters, some megabytes.
const MOST_WORDS: usize = 20_000;
const MOST_PARAGRAPHS: usize = 2_000;

/// What a piece from right to left is remembered by.
pub(crate) type Joined = (FaceId, bool, String, String);

/// A glyph and the face that it is taken from.
type Lent = (FaceId, Arc<Shaped>);

/// Paragraphs with one text: each with its faces and links, how it is set, and its lines.
type Same = Vec<(Text, ParagraphStyle, Vec<Line>)>;

/// Glyphs of words and lines of paragraphs in one set of faces.
#[derive(Default)]
pub(crate) struct Memory {
    pub(crate) plans: RefCell<BTreeMap<(FaceId, bool, u32), Arc<ShapePlan>>>,
    pub(crate) words: RefCell<BTreeMap<FaceId, BTreeMap<String, Arc<Shaped>>>>,
    /// The rarer ones, from right to left.
    pub(crate) joined: RefCell<BTreeMap<Joined, Arc<Shaped>>>,
    /// By style too: where a face lacks the hyphen, the style says which face lends it.
    pub(crate) soft_hyphens: RefCell<BTreeMap<(FaceName, FaceId), Lent>>,
    paragraphs: RefCell<BTreeMap<String, Same>>,
}

impl Memory {
    /// Returns the lines of a paragraph: those from before, or from `set`.
    ///
    /// # Errors
    /// As `set`; nothing is kept then.
    pub(crate) fn lines(
        &self,
        text: &Text,
        style: ParagraphStyle,
        set: impl FnOnce() -> Result<Vec<Line>, TypesetError>,
    ) -> Result<Vec<Line>, TypesetError> {
        let same = |(other, how, _): &&(Text, ParagraphStyle, Vec<Line>)| other == text && *how == style;
        if let Some((.., lines)) = self.paragraphs.borrow().get(&text.string).and_then(|all| all.iter().find(same)) {
            return Ok(lines.clone());
        }
        let lines = set()?;
        let kept = (text.clone(), style, lines.clone());
        self.paragraphs.borrow_mut().entry(text.string.clone()).or_default().push(kept);
        Ok(lines)
    }

    /// Forgets everything when it has become much: between documents, never in one.
    pub(crate) fn make_room(&self) {
        let words: usize = self.words.borrow().values().map(BTreeMap::len).sum();
        if words + self.joined.borrow().len() > MOST_WORDS {
            self.words.borrow_mut().clear();
            self.joined.borrow_mut().clear();
        }
        if self.paragraphs.borrow().values().map(Vec::len).sum::<usize>() > MOST_PARAGRAPHS {
            self.paragraphs.borrow_mut().clear();
        }
    }
}
