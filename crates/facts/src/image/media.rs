use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use std::fmt;
use std::sync::Arc;

/// The format of a picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Media {
    /// Portable Network Graphics.
    Png,
    /// Scalable Vector Graphics.
    Svg,
}

impl Media {
    /// All.
    pub const ALL: [Self; 2] = [Self::Png, Self::Svg];

    /// Returns the media type, as it stands in the facts file.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Png => "image/png",
            Self::Svg => "image/svg+xml",
        }
    }

    /// Returns the format's name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Png => "PNG",
            Self::Svg => "SVG",
        }
    }
}

/// A picture that has been looked through: what documents may carry as it is.
#[derive(Clone, PartialEq, Eq)]
pub struct Image {
    /// The format.
    pub media: Media,
    /// The file; shared, since facts are copied for every notice.
    pub bytes: Arc<[u8]>,
    /// In pixels; of an SVG picture in thousandths of its units, where only the ratio to the height counts.
    pub width: u32,
    /// As the width.
    pub height: u32,
}

impl Image {
    /// Returns the file in Base64.
    #[must_use]
    pub fn data(&self) -> String {
        STANDARD.encode(&self.bytes)
    }

    /// Returns the picture as an address that a page can show: `data:image/png;base64,…`.
    #[must_use]
    pub fn data_address(&self) -> String {
        format!("data:{};base64,{}", self.media.key(), self.data())
    }
}

impl fmt::Debug for Image {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Image({}, {} bytes)", self.media.key(), self.bytes.len())
    }
}

/// A colour, red, green and blue from 0 to 255.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Colour(pub [u8; 3]);

impl Colour {
    /// Returns the colour of `#rrggbb`, in small or capital letters; none when it is none.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#').filter(|digits| digits.len() == 6)?;
        if !digits.bytes().all(|b| b.is_ascii_hexdigit()) {
            return None;
        }
        let part = |at: usize| u8::from_str_radix(&digits[at..at + 2], 16).ok();
        Some(Self([part(0)?, part(2)?, part(4)?]))
    }
}

impl fmt::Display for Colour {
    /// Writes `#rrggbb` in small letters.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [red, green, blue] = self.0;
        write!(f, "#{red:02x}{green:02x}{blue:02x}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_are_six_digits() {
        assert_eq!(Colour::parse("#00A3Ff").unwrap().to_string(), "#00a3ff");
        for wrong in ["", "#", "00a3ff", "#00a3f", "#00a3fff", "#00a3fg", "#+0a3ff", "#0é3ff", "red"] {
            assert_eq!(Colour::parse(wrong), None, "{wrong}");
        }
    }
}
