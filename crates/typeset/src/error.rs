use crate::fonts::FaceName;
use herold_notice::FontFault;

/// Why a document could not be set.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum TypesetError {
    /// A font file is no font, is damaged, or its licence forbids what a document does with it.
    #[error("the font{} for the {face} face cannot be used ({fault}); {}", called(name), remedy(*fault))]
    Font {
        /// The face it was meant for.
        face: FaceName,
        /// What the font calls itself; empty when it does not say.
        name: String,
        /// What stands against it.
        fault: FontFault,
    },
    /// The font has no glyph for a character; an archive file may not show an empty box instead.
    #[error(
        "the font has no glyph for {character:?} (U+{:04X}) in “{excerpt}”; replace the character or take a font that has it",
        u32::from(*character)
    )]
    MissingGlyph {
        /// The character.
        character: char,
        /// The word it stands in.
        excerpt: String,
    },
    /// The shaper refused a word.
    #[error("the word “{word}” could not be shaped: {cause}")]
    Shaping {
        /// The word.
        word: String,
        /// What the shaper said.
        cause: String,
    },
    /// The logo cannot be decoded.
    #[error("the logo cannot be shown: {cause}; save it again as PNG or as a plain SVG")]
    Logo {
        /// What the decoder said.
        cause: String,
    },
    /// A file cannot be attached.
    #[error(
        "“{name}” cannot be attached; give it a name that no other attachment has, and a media type such as application/json"
    )]
    Attachment {
        /// Its name.
        name: String,
    },
    /// The document breaks a rule of PDF/A or PDF/UA-1.
    #[error("the PDF would break PDF/A or PDF/UA-1: {}", causes.join("; "))]
    Invalid {
        /// Each broken rule in words.
        causes: Vec<String>,
    },
    /// The file could not be written for another reason, such as a font that may not be embedded.
    #[error("the PDF could not be written: {cause}")]
    Export {
        /// What the writer said.
        cause: String,
    },
}

fn called(name: &str) -> String {
    if name.is_empty() { String::new() } else { format!(" “{name}”") }
}

const fn remedy(fault: FontFault) -> &'static str {
    match fault {
        FontFault::Restricted => "ask its maker for a licence to embed it, or give another font in the profile",
        FontFault::Bytes { .. } => "give a smaller font, with the scripts you write alone",
        FontFault::Variable => "give the files of its single weights",
        FontFault::NotFont | FontFault::Damaged => "give a whole TrueType or OpenType file",
    }
}
