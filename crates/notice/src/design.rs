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
