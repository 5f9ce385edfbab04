use crate::{Fonts, Paper, TypesetError, draw, lay_out_by, memory::Memory, shape::Shaper};
use herold_notice::{Faces, Publication};
use std::rc::Rc;

/// Makes many documents of one house, one after the other: what they have in common is set once. Each is byte for byte
/// what [`pdf`](crate::pdf) makes of it.
///
/// A press is for one thread; presses on several threads share their [`Fonts`].
pub struct Press {
    fonts: Fonts,
    /// The faces of the house in `fonts`.
    house: Faces,
    memory: Rc<Memory>,
}

impl Press {
    /// Returns a press with the faces of a house.
    ///
    /// # Errors
    /// When a font of the house is damaged or forbids embedding.
    pub fn new(fonts: &Fonts, house: &Faces) -> Result<Self, TypesetError> {
        Ok(Self { fonts: fonts.dressed(house)?, house: house.clone(), memory: Rc::default() })
    }

    /// Returns a publication as PDF/A-2a and PDF/UA-1 in one file.
    ///
    /// # Errors
    /// As [`pdf`](crate::pdf), and when the publication has other faces than the press.
    pub fn pdf(&self, publication: &Publication) -> Result<Vec<u8>, TypesetError> {
        if publication.first().design.faces != self.house {
            return Err(TypesetError::Export { cause: "the notice has other fonts than the press".to_owned() });
        }
        self.memory.make_room();
        let shaper = Shaper::with(&self.fonts, self.memory.clone());
        draw::draw(&lay_out_by(publication, Paper::A4, &shaper)?, &[], &self.fonts)
    }
}
