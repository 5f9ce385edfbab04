//! Fonts of a house. A font is looked through when it is read, since every document carries a part of it.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use std::fmt;
use std::sync::Arc;
use thiserror::Error;

/// The most bytes of a font file.
pub(crate) const MAX_FONT: usize = 4_000_000;

/// A font file with TrueType or OpenType outlines that may be embedded.
#[derive(Clone, PartialEq, Eq)]
pub struct Font {
    /// The file; shared, since facts are copied for every notice.
    pub bytes: Arc<[u8]>,
    /// What the file calls itself, such as "Fira Sans Medium".
    pub name: String,
}

/// Why a font is refused; each has a message `font-…` in Fluent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum FontFault {
    /// The file is too large.
    #[error("{bytes} bytes; at most {MAX_FONT}")]
    Bytes {
        /// Its size.
        bytes: usize,
    },
    /// No TrueType or OpenType file; web fonts (WOFF) and collections (TTC) are none.
    #[error("no TrueType or OpenType file")]
    NotFont,
    /// Cut off, or without a table that setting needs.
    #[error("damaged: cut off or without a table that setting needs")]
    Damaged,
    /// Its licence flag (`fsType` of the table OS/2) forbids embedding.
    #[error("the font forbids embedding")]
    Restricted,
}

impl Font {
    /// Returns the font in a file.
    ///
    /// # Errors
    /// With what stands against it; see [`FontFault`].
    pub fn read(bytes: Vec<u8>) -> Result<Self, FontFault> {
        if bytes.len() > MAX_FONT {
            return Err(FontFault::Bytes { bytes: bytes.len() });
        }
        if ![&b"\0\x01\0\0"[..], b"OTTO", b"true"].iter().any(|start| bytes.starts_with(start)) {
            return Err(FontFault::NotFont);
        }
        let tables = Tables::read(&bytes).filter(Tables::is_enough).ok_or(FontFault::Damaged)?;
        if tables.forbids_embedding() {
            return Err(FontFault::Restricted);
        }
        let name = tables.name().unwrap_or_default();
        Ok(Self { bytes: Arc::from(bytes), name })
    }

    /// Returns the file in Base64.
    #[must_use]
    pub fn data(&self) -> String {
        STANDARD.encode(&self.bytes)
    }
}

impl fmt::Debug for Font {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Font({}, {} bytes)", self.name, self.bytes.len())
    }
}

/// The tables of a font file, none of which reaches past its end.
struct Tables<'a>(Vec<(&'a [u8], &'a [u8])>);

fn word(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_be_bytes(bytes.get(at..at.checked_add(2)?)?.try_into().ok()?))
}

fn long(bytes: &[u8], at: usize) -> Option<usize> {
    let value = u32::from_be_bytes(bytes.get(at..at.checked_add(4)?)?.try_into().ok()?);
    usize::try_from(value).ok()
}

impl<'a> Tables<'a> {
    /// Returns the tables; none when one reaches past the end. Readers of fonts take what they find: a file cut off on
    /// its way here would give pages of letters without width.
    fn read(bytes: &'a [u8]) -> Option<Self> {
        let table = |n: usize| {
            let at = 12 + n * 16;
            let start = long(bytes, at + 8)?;
            Some((bytes.get(at..at + 4)?, bytes.get(start..start.checked_add(long(bytes, at + 12)?)?)?))
        };
        Some(Self((0..usize::from(word(bytes, 4)?)).map(table).collect::<Option<_>>()?))
    }

    fn get(&self, tag: &[u8; 4]) -> Option<&'a [u8]> {
        self.0.iter().find(|(own, _)| own == tag).map(|(_, table)| *table)
    }

    /// Returns whether it has the tables that setting and drawing need.
    fn is_enough(&self) -> bool {
        let has = |tag: &[u8; 4]| self.get(tag).is_some_and(|table| !table.is_empty());
        [b"cmap", b"head", b"hhea", b"hmtx", b"maxp"].into_iter().all(has)
            && (has(b"glyf") && has(b"loca") || has(b"CFF ") || has(b"CFF2"))
    }

    /// Returns whether the flag "restricted licence embedding" stands alone, without a milder one beside it
    /// (OpenType 1.9, OS/2, `fsType`).
    fn forbids_embedding(&self) -> bool {
        self.get(b"OS/2").and_then(|os2| word(os2, 8)).is_some_and(|flags| flags & 0x000e == 0x0002)
    }

    /// Returns the full name in the table `name`: record 4 in UTF-16 of the platform Windows.
    fn name(&self) -> Option<String> {
        let table = self.get(b"name")?;
        let (count, strings) = (word(table, 2)?, usize::from(word(table, 4)?));
        let record = (0..usize::from(count)).map(|n| 6 + n * 12).find(|at| {
            let part = |offset: usize| word(table, at + offset);
            part(0) == Some(3) && part(6) == Some(4)
        })?;
        let start = strings + usize::from(word(table, record + 10)?);
        let units = table.get(start..start + usize::from(word(table, record + 8)?))?;
        let units: Vec<u16> = units.chunks_exact(2).filter_map(|pair| word(pair, 0)).collect();
        let name: String = String::from_utf16_lossy(&units).chars().filter(|c| !c.is_control()).take(80).collect();
        Some(name.trim().to_owned()).filter(|name| !name.is_empty())
    }
}
