use thiserror::Error;

/// Why a sheet cannot be made.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum PrintshopError {
    /// A font file cannot be read; its name.
    #[error("the font {0} cannot be read")]
    Font(&'static str),
    /// A character that the font does not have, on a sign.
    #[error("the font has no glyph for U+{:04X}", u32::from(*.character))]
    Glyph {
        /// The character.
        character: char,
    },
    /// A character that the font does not have, on a label.
    #[error("row {row}: the font has no glyph for U+{:04X}", u32::from(*.character))]
    LabelGlyph {
        /// The row of the file, as spreadsheets count; 0 for the sender.
        row: usize,
        /// The character.
        character: char,
    },
    /// An address that fits on no label, not even in the smallest type.
    #[error("row {row}: the address does not fit on the label")]
    LabelFull {
        /// The row of the file, as spreadsheets count; 0 for the sender.
        row: usize,
    },
    /// A sheet has fewer labels than the one to begin with.
    #[error("a sheet has {most} labels, not {given}")]
    Start {
        /// Which label was to be the first.
        given: usize,
        /// How many a sheet has.
        most: usize,
    },
    /// More on a sign than can be read there.
    #[error("the text does not fit on the sign")]
    SignFull,
    /// Only a poster makes a sign; the kind that was asked for.
    #[error("{0} is no poster")]
    NoPoster(String),
    /// The file could not be written.
    #[error("the file could not be written: {0}")]
    Written(String),
}
