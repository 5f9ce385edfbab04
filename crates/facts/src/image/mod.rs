//! Pictures and colours: the letterhead of a house. A picture is looked through when it is read, since every document
//! carries it as it is: it must be what it says, of a size that documents can take, and do nothing but be seen.

mod fault;
mod media;
mod png;
mod references;
mod svg;

pub use fault::ImageFault;
pub(crate) use fault::kilobytes;
pub use media::{Colour, Image, Media};

use std::sync::Arc;

/// The most bytes of a PNG file.
pub(crate) const MAX_PNG: usize = 2_000_000;
/// The most bytes of an SVG file.
pub(crate) const MAX_SVG: usize = 500_000;
/// The greatest width and height of a PNG picture in pixels.
pub(crate) const MAX_PIXELS: u32 = 4_000;

impl Image {
    /// Returns the picture in a file.
    ///
    /// # Errors
    /// With what stands against it; see [`ImageFault`].
    pub fn read(media: Media, bytes: Vec<u8>) -> Result<Self, ImageFault> {
        let (width, height) = match media {
            Media::Png => png::size(&bytes)?,
            Media::Svg => svg::size(&bytes)?,
        };
        Ok(Self { media, bytes: Arc::from(bytes), width, height })
    }
}
