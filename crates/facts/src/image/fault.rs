use super::{MAX_PIXELS, MAX_PNG, MAX_SVG, Media};
use thiserror::Error;

/// Why a picture is refused; each has a message `image-…` in Fluent, with `list` where it names something.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum ImageFault {
    /// The file is too large.
    #[error("{media} of {bytes} bytes; at most {most}", media = .media.name(), most = Self::most(*.media))]
    Bytes {
        /// Its format.
        media: Media,
        /// Its size.
        bytes: usize,
    },
    /// The picture has too many pixels, or none.
    #[error("{width} × {height} pixels; at most {MAX_PIXELS} × {MAX_PIXELS}")]
    Pixels {
        /// In pixels.
        width: u32,
        /// In pixels.
        height: u32,
    },
    /// No PNG file.
    #[error("no PNG file")]
    NotPng,
    /// A PNG file that is damaged, cut off or followed by something else.
    #[error("damaged: {0}")]
    Damaged(String),
    /// No SVG file: no text, no XML, or another root.
    #[error("no SVG file: {0}")]
    NotSvg(String),
    /// A vector picture without a size of its own.
    #[error("no size: neither viewBox nor width and height")]
    Unsized,
    /// A document type, where entities are declared.
    #[error("a document type declaration")]
    DocumentType,
    /// A script.
    #[error("a script: {0}")]
    Script(String),
    /// An attribute that runs a script when something happens.
    #[error("an event handler: {0}")]
    Handler(String),
    /// Web pages inside the picture.
    #[error("foreign content: {0}")]
    Foreign(String),
    /// Something that is fetched from elsewhere.
    #[error("a reference to something outside: {0}")]
    Reference(String),
    /// Data inside the picture that are no PNG.
    #[error("embedded data: {0}")]
    Data(String),
    /// Something that moves.
    #[error("an animation: {0}")]
    Animation(String),
    /// An element that has no place in a logo.
    #[error("the element <{0}>")]
    Element(String),
    /// Parts that refer to each other in a circle or so often that drawing would not end.
    #[error("parts that refer to each other too often")]
    Endless,
}

impl ImageFault {
    /// Returns the most bytes that a format may have.
    #[must_use]
    pub const fn most(media: Media) -> usize {
        match media {
            Media::Png => MAX_PNG,
            Media::Svg => MAX_SVG,
        }
    }

    /// Returns the Fluent id and what it names, if anything.
    #[must_use]
    pub fn message(&self) -> (&'static str, Option<String>) {
        let some = |given: &String| Some(given.clone());
        match self {
            Self::Bytes { media: Media::Png, bytes } => ("image-png-bytes", Some(kilobytes(*bytes))),
            Self::Bytes { media: Media::Svg, bytes } => ("image-svg-bytes", Some(kilobytes(*bytes))),
            Self::Pixels { width, height } => ("image-pixels", Some(format!("{width} × {height}"))),
            Self::NotPng => ("image-not-png", None),
            Self::Damaged(_) => ("image-damaged", None),
            Self::NotSvg(detail) => ("image-not-svg", some(detail)),
            Self::Unsized => ("image-unsized", None),
            Self::DocumentType => ("image-document-type", None),
            Self::Script(given) => ("image-script", some(given)),
            Self::Handler(given) => ("image-handler", some(given)),
            Self::Foreign(given) => ("image-foreign", some(given)),
            Self::Reference(given) => ("image-reference", some(given)),
            Self::Data(given) => ("image-data", some(given)),
            Self::Animation(given) => ("image-animation", some(given)),
            Self::Element(given) => ("image-element", some(given)),
            Self::Endless => ("image-endless", None),
        }
    }
}

/// Returns a size in whole kilobytes, rounded up so that no file that is too large seems small enough.
pub(crate) fn kilobytes(bytes: usize) -> String {
    bytes.div_ceil(1_000).to_string()
}
