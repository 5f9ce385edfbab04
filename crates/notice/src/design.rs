use crate::Role;
use crate::Window;
use crate::colour::{pale, readable};
use herold_facts::{Colour, Font, Image, Ink};
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

/// The font files of a house, each of one face.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Faces {
    /// Running text.
    pub regular: Option<Font>,
    /// Quotations.
    pub italic: Option<Font>,
    /// The wordmark, strong words, headings and labels.
    pub semibold: Option<Font>,
    /// Strong words in headings, the number on a poster and the draft mark.
    pub bold: Option<Font>,
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
    /// The fonts of the house; a face that it has not is set in ours.
    pub faces: Faces,
    /// The colour of the house for print shops.
    pub ink: Option<Ink>,
    /// What the house calls the paragraph styles of its own Word template.
    pub styles: Vec<(Role, String)>,
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

impl Design {
    /// Returns the colour of the house for text on paper, darkened as far as it has to be to be read on its own pale
    /// ground, [`Design::tint`], and so on white as well.
    #[must_use]
    pub fn accent(&self) -> Colour {
        readable(self.colour.unwrap_or(ACCENT), pale, Colour([0; 3]))
    }

    /// Returns the ground of boxes: the accent, very pale.
    #[must_use]
    pub fn tint(&self) -> Colour {
        pale(self.accent())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::colour::contrast;

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
            let contrast = contrast(made, super::pale(made));
            assert!((4.5..5.0).contains(&contrast), "{pale} became {made}: {contrast}");
        }
    }
}
