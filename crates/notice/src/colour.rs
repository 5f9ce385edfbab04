//! Colours of a house where text has to be read in them.

use herold_facts::Colour;

/// What text needs against its ground (WCAG 2.2, 1.4.3).
const LEAST_CONTRAST: f64 = 4.5;
/// How finely a colour is changed: enough that no step is seen.
const STEPS: u16 = 64;
/// How much of a colour is in its pale ground, in parts of 100.
const PALE: u16 = 8;

/// Returns how bright a colour is, from 0 to 1, as WCAG 2 reckons it.
fn luminance(Colour(parts): Colour) -> f64 {
    let [red, green, blue] = parts.map(|part| {
        let part = f64::from(part) / 255.0;
        if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
    });
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/// Returns the contrast of two colours, from 1 to 21 (WCAG 2.2, "contrast ratio").
#[must_use]
pub fn contrast(a: Colour, b: Colour) -> f64 {
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

/// Returns a colour with `parts` of `whole` of another in it.
fn mixed(Colour(colour): Colour, Colour(other): Colour, parts: u16, whole: u16) -> Colour {
    let mut made = colour;
    for (part, other) in made.iter_mut().zip(other) {
        let sum = u16::from(*part) * (whole - parts) + u16::from(other) * parts;
        *part = u8::try_from((sum + whole / 2) / whole).unwrap_or(other);
    }
    Colour(made)
}

/// Returns the colour itself when text in it can be read (4.5 : 1) on its ground, else the nearest one towards `end`
/// that can; the ground may depend on the colour.
#[must_use]
pub fn readable(colour: Colour, ground: impl Fn(Colour) -> Colour, end: Colour) -> Colour {
    let steps = (0..=STEPS).map(|step| mixed(colour, end, step, STEPS));
    steps.into_iter().find(|made| contrast(*made, ground(*made)) >= LEAST_CONTRAST).unwrap_or(end)
}

/// Returns a pale ground of a colour: 8 parts of 100 of it on white.
pub(crate) fn pale(colour: Colour) -> Colour {
    mixed(Colour([255; 3]), colour, PALE, 100)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn contrast_is_that_of_wcag() {
        assert!((contrast(Colour([0; 3]), Colour([255; 3])) - 21.0).abs() < 1e-9);
        assert!((contrast(Colour([0x77; 3]), Colour([255; 3])) - 4.478).abs() < 1e-3);
    }

    #[test]
    fn a_pale_ground_is_near_white_and_keeps_its_hue() {
        assert_eq!(pale(Colour([0; 3])), Colour([235; 3]));
        assert_eq!(pale(Colour([255; 3])), Colour([255; 3]));
        assert_eq!(pale(Colour([0x0e, 0x4f, 0x5c])), Colour([236, 241, 242]));
    }
}
