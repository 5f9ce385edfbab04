//! The faces of a document, read once and shared by all exports.
//!
//! Each style has a chain of faces: the house's own, ours, and then one for each script that ours lack. A word is set in
//! the first face of its chain that has all its characters; see `fallback`.

use crate::{TypesetError, memory::Memory, unhinted::unhinted};
use herold_notice::{Faces, Font, FontFault};
use krilla::Data;
use std::{
    borrow::Cow,
    fmt,
    sync::{Arc, Mutex, PoisonError},
};

/// The bytes of the font files, TrueType or OpenType.
#[derive(Clone)]
pub struct FontFiles {
    /// Running text.
    pub regular: Cow<'static, [u8]>,
    /// Quotations.
    pub italic: Cow<'static, [u8]>,
    /// The wordmark of the organisation, strong words, headings and labels.
    pub semibold: Cow<'static, [u8]>,
    /// Strong words in headings, the number on a poster and the draft mark.
    pub bold: Cow<'static, [u8]>,
    /// For characters that the faces above lack, the first that has them.
    pub fallbacks: Vec<FallbackFiles>,
}

/// The bytes of the font files for another script; it has no italic, so quotations stand upright.
#[derive(Clone)]
pub struct FallbackFiles {
    /// Running text and quotations.
    pub regular: Cow<'static, [u8]>,
    /// The wordmark of the organisation, strong words, headings and labels.
    pub semibold: Cow<'static, [u8]>,
    /// Strong words in headings, the number on a poster and the draft mark.
    pub bold: Cow<'static, [u8]>,
}

/// The faces, ready to shape and to draw; [`Send`] and [`Sync`]. Clones share what they remember of the documents that
/// were set with them; [`Fonts::apart`] does not.
#[derive(Clone)]
pub struct Fonts {
    faces: Vec<Arc<Face>>,
    /// For each style, the faces in the order in which they are tried.
    chains: [Vec<FaceId>; 4],
    houses: Arc<Mutex<Vec<Known>>>,
    memories: Arc<Mutex<Vec<Remembered>>>,
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

/// One of the faces of [`Fonts`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct FaceId(usize);

/// One face for both the shaper and the writer.
pub(crate) struct Face {
    pub(crate) shaping: harfrust::Font,
    pub(crate) drawing: krilla::text::Font,
    pub(crate) units_per_em: f32,
}

/// A face of a house that has been read.
struct Known {
    bytes: Arc<[u8]>,
    face: Arc<Face>,
}

/// What was set in a set of faces, while no document is being made with it.
struct Remembered {
    faces: Vec<Arc<Face>>,
    chains: [Vec<FaceId>; 4],
    memory: Memory,
}

/// How many memories are kept: those of a few threads, or of two houses.
const MEMORIES: usize = 4;

/// How many faces of houses are kept: those of one house, and of the one before.
const KNOWN: usize = 8;

type Bytes = Arc<dyn AsRef<[u8]> + Send + Sync>;

impl Face {
    /// Returns the face in a file; `name` tells the person which file is meant.
    fn new(face: FaceName, name: &str, bytes: Bytes) -> Result<Arc<Self>, TypesetError> {
        let refused = |fault| TypesetError::Font { face, name: name.to_owned(), fault };
        // The readers below take what they find: a file cut off on its way here would give letters without width.
        let font = Font::read((*bytes).as_ref().to_vec()).map_err(refused)?;
        let damaged = || TypesetError::Font { face, name: font.name.clone(), fault: FontFault::Damaged };
        let carried = unhinted((*bytes).as_ref()).map_or_else(|| Data::from(bytes.clone()), Data::from);
        let drawing = krilla::text::Font::new(carried, 0).ok_or_else(damaged)?;
        let shaping = harfrust::Font::new(bytes, 0).ok_or_else(damaged)?;
        let units_per_em = drawing.units_per_em();
        if units_per_em.is_finite() && units_per_em > 0.0 {
            Ok(Arc::new(Self { shaping, drawing, units_per_em }))
        } else {
            Err(damaged())
        }
    }
}

impl Fonts {
    /// Returns the faces read from font files.
    ///
    /// # Errors
    /// When a file is no font, is damaged or forbids embedding.
    pub fn new(files: FontFiles) -> Result<Self, TypesetError> {
        let mut fonts =
            Self { faces: Vec::new(), chains: Default::default(), houses: Arc::default(), memories: Arc::default() };
        let read = |face, bytes: Cow<'static, [u8]>| Face::new(face, "", Arc::new(bytes));
        let own = [files.regular, files.italic, files.semibold, files.bold];
        for (name, bytes) in FaceName::ALL.into_iter().zip(own) {
            let id = fonts.add(read(name, bytes)?);
            fonts.chains[name as usize].push(id);
        }
        for FallbackFiles { regular, semibold, bold } in files.fallbacks {
            let upright = fonts.add(read(FaceName::Regular, regular)?);
            let semibold = fonts.add(read(FaceName::Semibold, semibold)?);
            let bold = fonts.add(read(FaceName::Bold, bold)?);
            for (chain, id) in fonts.chains.iter_mut().zip([upright, upright, semibold, bold]) {
                chain.push(id);
            }
        }
        Ok(fonts)
    }

    /// Returns the faces with those of a house before them.
    ///
    /// A house need not have all four. Its quotations then stand in its upright face, since an italic of another
    /// typeface among its letters would look like a mistake. Of its two bold faces one stands for the other. A face
    /// that neither rule finds is ours.
    ///
    /// # Errors
    /// When a font of the house is damaged or forbids embedding.
    pub(crate) fn dressed(&self, house: &Faces) -> Result<Self, TypesetError> {
        let mut fonts = self.clone();
        let Faces { regular, italic, semibold, bold } = house;
        let mut read = |face, font: &Option<Font>| match font {
            Some(font) => Ok(Some(fonts.add(self.known(face, font)?))),
            None => Ok(None),
        };
        let regular = read(FaceName::Regular, regular)?;
        let italic = read(FaceName::Italic, italic)?;
        let semibold = read(FaceName::Semibold, semibold)?;
        let bold = read(FaceName::Bold, bold)?;
        let own = [regular, italic.or(regular), semibold.or(bold), bold.or(semibold)];
        for (chain, id) in fonts.chains.iter_mut().zip(own) {
            chain.splice(0..0, id);
        }
        Ok(fonts)
    }

    /// Returns a face of a house, read once however many notices are set in it.
    fn known(&self, face: FaceName, font: &Font) -> Result<Arc<Face>, TypesetError> {
        let find = |known: &[Known]| {
            let same = |known: &&Known| Arc::ptr_eq(&known.bytes, &font.bytes) || known.bytes == font.bytes;
            known.iter().find(same).map(|known| known.face.clone())
        };
        // Nothing can be half done in there.
        let mut houses = self.houses.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(found) = find(&houses) {
            return Ok(found);
        }
        let read = Face::new(face, &font.name, Arc::new(font.bytes.clone()))?;
        if houses.len() >= KNOWN {
            houses.remove(0);
        }
        houses.push(Known { bytes: font.bytes.clone(), face: read.clone() });
        Ok(read)
    }

    /// Returns what is remembered of documents in these faces; nothing when another thread works with it.
    pub(crate) fn memory(&self) -> Memory {
        let mut memories = self.memories.lock().unwrap_or_else(PoisonError::into_inner);
        let same = |known: &Remembered| {
            let mut pairs = known.faces.iter().zip(&self.faces);
            known.chains == self.chains
                && known.faces.len() == self.faces.len()
                && pairs.all(|(a, b)| Arc::ptr_eq(a, b))
        };
        let found = memories.iter().rposition(same).map(|at| memories.remove(at).memory);
        found.unwrap_or_default()
    }

    /// Keeps a memory for the next document.
    pub(crate) fn keep(&self, memory: Memory) {
        memory.make_room();
        let mut memories = self.memories.lock().unwrap_or_else(PoisonError::into_inner);
        if memories.len() >= MEMORIES {
            memories.remove(0);
        }
        memories.push(Remembered { faces: self.faces.clone(), chains: self.chains.clone(), memory });
    }

    /// Returns the same faces with a memory of their own, as each case has it: the words of a case are gone with the
    /// last document of it that is being made.
    #[must_use]
    pub fn apart(&self) -> Self {
        Self { memories: Arc::default(), ..self.clone() }
    }

    /// Returns how many words are remembered.
    #[cfg(test)]
    pub(crate) fn remembered(&self) -> usize {
        let memories = self.memories.lock().unwrap();
        let words = |known: &Remembered| {
            known.memory.words.borrow().values().map(std::collections::BTreeMap::len).sum::<usize>()
        };
        memories.iter().map(words).sum()
    }

    fn add(&mut self, face: Arc<Face>) -> FaceId {
        self.faces.push(face);
        FaceId(self.faces.len() - 1)
    }

    pub(crate) fn face(&self, id: FaceId) -> &Face {
        &self.faces[id.0]
    }

    /// Returns all faces in order; [`FaceId::index`] counts in it.
    pub(crate) fn all(&self) -> impl Iterator<Item = &Face> {
        self.faces.iter().map(|face| &**face)
    }

    pub(crate) fn ids(&self) -> impl Iterator<Item = FaceId> + use<> {
        (0..self.faces.len()).map(FaceId)
    }

    /// Returns the faces of a style in the order in which they are tried; never empty.
    pub(crate) fn chain(&self, name: FaceName) -> &[FaceId] {
        &self.chains[name as usize]
    }
}

impl FaceId {
    pub(crate) const fn index(self) -> usize {
        self.0
    }
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
