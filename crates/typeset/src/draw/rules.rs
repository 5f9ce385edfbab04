//! The rules that a file would break, in words.

use crate::TypesetError;
use krilla::{configure::ValidationError, error::KrillaError};
use std::collections::BTreeSet;

/// Returns the writer's error in our words.
pub(super) fn explain(error: KrillaError) -> TypesetError {
    match error {
        KrillaError::Validation(errors) => {
            let causes: BTreeSet<String> = errors.iter().map(|(error, _)| reason(error)).collect();
            TypesetError::Invalid { causes: causes.into_iter().collect() }
        }
        other => TypesetError::Export { cause: other.to_string() },
    }
}

/// Returns a broken rule in words; those that our own pages cannot break by the writer's name.
fn reason(error: &ValidationError) -> String {
    match error {
        ValidationError::ContainsNotDefGlyph(_, _, text) => format!("the font has no glyph for “{text}”"),
        ValidationError::NoCodepointMapping(_, glyph, _) => {
            format!("glyph {} of the font stands for no character", glyph.to_u32())
        }
        ValidationError::InvalidCodepointMapping(_, _, character, _) => {
            format!("U+{:04X} may not stand in the text", u32::from(*character))
        }
        ValidationError::UnicodePrivateArea(_, _, character, _) => {
            format!("U+{:04X} is a private character without a meaning to others", u32::from(*character))
        }
        ValidationError::RestrictedLicense(_) => "the licence of the font forbids embedding it".to_owned(),
        ValidationError::TooLongString => "a title or an address is too long".to_owned(),
        ValidationError::TooManyIndirectObjects => "the document is too large".to_owned(),
        other => format!("{other:?}"),
    }
}
