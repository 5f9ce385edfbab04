use herold_facts::{Colour, Image};
use serde::Deserialize;

/// What kind of page a notice makes; `notice.toml` says it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Look {
    /// For editors: label, dateline, hierarchy of headlines, end mark, a box for the press contact.
    Press,
    /// A text to read on paper as on a screen: website notice, questions and answers, update, all-clear, correction.
    #[default]
    Page,
    /// A business letter with a window for the address.
    Letter,
    /// A notice to colleagues or partners: plain, with a signature.
    Circular,
    /// For the door: three lines and a telephone number, to be read from three metres.
    Poster,
    /// To be spoken: question and answer, large enough to find while listening.
    Script,
    /// A form to copy from, field by field.
    Sheet,
}

/// Where the window of the envelopes is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Window {
    /// DIN 5008, form A: the address zone begins 27 mm below the upper edge.
    DinA,
    /// DIN 5008, form B: 45 mm below.
    #[default]
    DinB,
    /// The usual window of Danish C5 and M5 envelopes.
    Danish,
}

/// How a notice looks on paper: from its kind and from the profile of the house. The words in it are composed.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Design {
    /// The kind of page.
    pub look: Look,
    /// The logo.
    pub logo: Option<Image>,
    /// What the logo is to those who do not see it; empty without a logo.
    pub logo_text: String,
    /// The colour of the house.
    pub colour: Option<Colour>,
    /// Where the window of the envelopes is, for letters.
    pub window: Window,
    /// The sender in one line, above the address in the window.
    pub return_line: String,
    /// Lines at the foot of letters: owner, register, representatives.
    pub footer: Vec<String>,
    /// What has to stand on every page, such as an embargo; empty for nothing.
    pub every_page: String,
    /// What stands below the text of a press release for the eye, such as "ENDS"; empty for nothing.
    pub end_mark: String,
}

/// The accent of a house without a colour of its own: 8.6 : 1 on white.
const ACCENT: Colour = Colour([0x0e, 0x4f, 0x5c]);

/// What text needs against its ground (WCAG 2.2, 1.4.3).
const LEAST_CONTRAST: f64 = 4.5;

impl Design {
    /// Returns the colour of the house, darkened as far as text on white paper needs it (4.5 : 1, WCAG 2.2, 1.4.3).
    #[must_use]
    pub fn accent(&self) -> Colour {
        let mut colour = self.colour.unwrap_or(ACCENT);
        // Black is reached after some 90 steps at the latest.
        while contrast_on_white(colour) < LEAST_CONTRAST {
            colour = Colour(colour.0.map(|part| (f64::from(part) * 0.95).floor() as u8));
        }
        colour
    }
}

/// Returns the contrast of a colour on white, 1 to 21 (WCAG 2.2, "contrast ratio").
fn contrast_on_white(Colour(parts): Colour) -> f64 {
    let [red, green, blue] = parts.map(|part| {
        let part = f64::from(part) / 255.0;
        if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
    });
    1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn accent(colour: &str) -> String {
        Design { colour: Colour::parse(colour), ..Design::default() }.accent().to_string()
    }

    #[test]
    fn a_colour_that_is_dark_enough_stays() {
        assert_eq!(accent("#0b5d66"), "#0b5d66");
        assert_eq!(accent("#000000"), "#000000");
        assert_eq!(Design::default().accent(), ACCENT);
    }

    #[test]
    fn a_pale_colour_is_darkened_until_it_can_be_read() {
        for pale in ["#ffffff", "#ffe100", "#7fd4ff", "#767677"] {
            let made = Colour::parse(&accent(pale)).unwrap();
            let contrast = contrast_on_white(made);
            assert!((4.5..6.0).contains(&contrast), "{pale} became {made}: {contrast}");
        }
    }
}
