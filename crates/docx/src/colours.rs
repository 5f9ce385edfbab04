//! Colours, as six hexadecimal digits.

use herold_notice::Publication;

/// Warm ink.
pub(crate) const INK: &str = "26211C";
/// Secondary text: 5.9 : 1 on white.
pub(crate) const MUTED: &str = "696158";
/// Hairlines; decoration only.
pub(crate) const HAIRLINE: &str = "C9C1B6";

/// The colours of the house.
#[derive(Debug)]
pub(crate) struct Palette {
    /// The one accent: labels, bullets, links; at least 4.5 : 1 on white.
    pub(crate) accent: String,
    /// A pale ground: 8 of 100 parts of the accent on white.
    pub(crate) tint: String,
}

impl Palette {
    /// Returns the colours of the house that speaks.
    pub(crate) fn of(publication: &Publication) -> Self {
        let parts = publication.first().design.accent().0;
        let hex = |[red, green, blue]: [u8; 3]| format!("{red:02X}{green:02X}{blue:02X}");
        // 8 parts of 100 are less than 21 of 255, so that the difference stays above zero.
        let pale = |part: u8| 255 - u8::try_from((255 - u32::from(part)) * 8 / 100).unwrap_or_default();
        Self { accent: hex(parts), tint: hex(parts.map(pale)) }
    }
}
