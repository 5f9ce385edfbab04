//! The faces of a document, read once and shared by all exports.

use crate::TypesetError;
use krilla::Data;
use std::{borrow::Cow, fmt, sync::Arc};

/// The bytes of the font files, TrueType or OpenType.
#[derive(Clone)]
pub struct FontFiles {
    /// Running text.
    pub regular: Cow<'static, [u8]>,
    /// Quotations.
    pub italic: Cow<'static, [u8]>,
    /// Strong words, headings and labels.
    pub semibold: Cow<'static, [u8]>,
    /// The wordmark of the organisation and strong words in headings.
    pub bold: Cow<'static, [u8]>,
}

/// The faces, ready to shape and to draw; immutable, [`Send`] and [`Sync`].
pub struct Fonts {
    regular: Face,
    italic: Face,
    semibold: Face,
    bold: Face,
}

/// The name of a face.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum FaceName {
    /// Upright, normal weight.
    Regular,
    /// Italic, normal weight.
    Italic,
    /// Upright, half-bold.
    Semibold,
    /// Upright, bold.
    Bold,
}

impl FaceName {
    pub(crate) const ALL: [Self; 4] = [Self::Regular, Self::Italic, Self::Semibold, Self::Bold];
}

impl fmt::Display for FaceName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Regular => "regular",
            Self::Italic => "italic",
            Self::Semibold => "semibold",
            Self::Bold => "bold",
        })
    }
}

/// One face for both the shaper and the writer.
pub(crate) struct Face {
    pub(crate) shaping: harfrust::Font,
    pub(crate) drawing: krilla::text::Font,
    pub(crate) units_per_em: f32,
}

impl Face {
    fn new(face: FaceName, bytes: Cow<'static, [u8]>) -> Result<Self, TypesetError> {
        let shared: Arc<Cow<'static, [u8]>> = Arc::new(bytes);
        let unreadable = || TypesetError::Font { face };
        if !is_whole(&shared) {
            return Err(unreadable());
        }
        let drawing = krilla::text::Font::new(Data::from(shared.clone() as Arc<dyn AsRef<[u8]> + Send + Sync>), 0)
            .ok_or_else(unreadable)?;
        let shaping = harfrust::Font::new(shared as Arc<dyn AsRef<[u8]> + Send + Sync>, 0).ok_or_else(unreadable)?;
        let units_per_em = drawing.units_per_em();
        if units_per_em.is_finite() && units_per_em > 0.0 {
            Ok(Self { shaping, drawing, units_per_em })
        } else {
            Err(unreadable())
        }
    }
}

impl Fonts {
    /// Returns the faces read from font files.
    ///
    /// # Errors
    /// When a file is no font.
    pub fn new(faces: FontFiles) -> Result<Self, TypesetError> {
        Ok(Self {
            regular: Face::new(FaceName::Regular, faces.regular)?,
            italic: Face::new(FaceName::Italic, faces.italic)?,
            semibold: Face::new(FaceName::Semibold, faces.semibold)?,
            bold: Face::new(FaceName::Bold, faces.bold)?,
        })
    }

    pub(crate) const fn face(&self, name: FaceName) -> &Face {
        match name {
            FaceName::Regular => &self.regular,
            FaceName::Italic => &self.italic,
            FaceName::Semibold => &self.semibold,
            FaceName::Bold => &self.bold,
        }
    }
}

/// Returns whether the file has the tables that setting needs and none of its tables reaches past its end.
///
/// The readers take what they find: a file cut off on its way here would give pages of letters without width.
fn is_whole(bytes: &[u8]) -> bool {
    let word = |at: usize| Some(u16::from_be_bytes(bytes.get(at..at.checked_add(2)?)?.try_into().ok()?));
    let long = |at: usize| {
        let value = u32::from_be_bytes(bytes.get(at..at.checked_add(4)?)?.try_into().ok()?);
        usize::try_from(value).ok()
    };
    let start = if bytes.starts_with(b"ttcf") { long(12) } else { Some(0) };
    let table = |at: usize| {
        let end = long(at + 8)?.checked_add(long(at + 12)?)?;
        if end > bytes.len() {
            return None;
        }
        bytes.get(at..at + 4)
    };
    let Some((start, count)) = start.and_then(|start| Some((start, word(start.checked_add(4)?)?))) else {
        return false;
    };
    let Some(tables) = (0..usize::from(count)).map(|n| table(start + 12 + n * 16)).collect::<Option<Vec<_>>>() else {
        return false;
    };
    let has = |tag: &[u8; 4]| tables.contains(&tag.as_slice());
    [b"cmap", b"head", b"hhea", b"hmtx", b"maxp"].into_iter().all(has)
        && (has(b"glyf") && has(b"loca") || has(b"CFF ") || has(b"CFF2"))
}

impl fmt::Debug for Fonts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Fonts")
    }
}

/// Fails to compile when a face can no longer be shared between threads.
const _: () = {
    const fn shared<T: Send + Sync>() {}
    shared::<Fonts>();
};
