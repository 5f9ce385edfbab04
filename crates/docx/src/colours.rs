//! Colours, as six hexadecimal digits.

use herold_notice::{Colour, Publication};

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
    /// A pale ground for boxes.
    pub(crate) tint: String,
}

impl Palette {
    /// Returns the colours of the house that speaks.
    pub(crate) fn of(publication: &Publication) -> Self {
        let design = &publication.first().design;
        let hex = |Colour([red, green, blue]): Colour| format!("{red:02X}{green:02X}{blue:02X}");
        Self { accent: hex(design.accent()), tint: hex(design.tint()) }
    }
}
