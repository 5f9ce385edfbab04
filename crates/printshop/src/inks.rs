//! The colours of a sheet, as they are printed.

use herold_notice::{Colour, Design, Ink, contrast};

/// What large type needs against its ground (WCAG 2.2, 1.4.3).
const LEAST_CONTRAST: f64 = 3.0;
const WHITE: Colour = Colour([255; 3]);
/// Colorants that every press has, and the two names that PDF keeps for itself (ISO 32000-1, 8.6.6.4).
const RESERVED: [&str; 6] = ["all", "none", "cyan", "magenta", "yellow", "black"];

/// Where the colour of a sheet comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mixed {
    /// From the profile of the house.
    ByHouse,
    /// Reckoned from its colour on screens, without a colour profile: a start that a print shop has to look at.
    FromScreen,
}

/// The inks of a sheet beside black.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Inks {
    spot: Option<String>,
    cmyk: [u8; 4],
    mixed: Mixed,
}

impl Inks {
    /// Returns the inks of a house; of one that names none, its colour on screens in process inks.
    #[must_use]
    pub fn new(design: &Design) -> Self {
        match &design.ink {
            Some(Ink { spot, cmyk }) => {
                let named = |spot: &&String| !spot.is_empty() && !RESERVED.contains(&spot.to_lowercase().as_str());
                Self { spot: spot.as_ref().filter(named).cloned(), cmyk: *cmyk, mixed: Mixed::ByHouse }
            }
            None => Self { spot: None, cmyk: separated(design.accent()), mixed: Mixed::FromScreen },
        }
    }

    /// Returns where the colour comes from.
    #[must_use]
    pub const fn mixed(&self) -> Mixed {
        self.mixed
    }

    /// Returns the spot colour, if the sheet has one.
    #[must_use]
    pub fn spot(&self) -> Option<&str> {
        self.spot.as_deref()
    }

    /// Returns cyan, magenta, yellow and black in percent: of the process colour, or of what stands for the spot colour.
    #[must_use]
    pub const fn cmyk(&self) -> [u8; 4] {
        self.cmyk
    }

    /// Returns the inks in words for the edge of the sheet, such as `K + HKS 43 K`.
    pub(crate) fn told(&self) -> String {
        let [cyan, magenta, yellow, black] = self.cmyk;
        match &self.spot {
            Some(spot) => format!("K + {spot}"),
            None => format!("CMYK {cyan}/{magenta}/{yellow}/{black}"),
        }
    }

    /// Returns whether the colour can be told from white paper by everyone who reads large type.
    pub(crate) fn is_readable(&self) -> bool {
        contrast(on_screen(self.cmyk), WHITE) >= LEAST_CONTRAST
    }
}

/// Returns process inks for a colour of a screen: as much black as the three others have in common, no profile.
fn separated(Colour(parts): Colour) -> [u8; 4] {
    let [red, green, blue] = parts.map(u32::from);
    let brightest = red.max(green).max(blue);
    let percent = |part: u32, whole: u32| {
        let rounded = ((part * 100 + whole / 2) / whole.max(1)).min(100);
        u8::try_from(rounded).unwrap_or(100)
    };
    let ink = |part: u32| percent(brightest - part, brightest);
    [ink(red), ink(green), ink(blue), percent(255 - brightest, 255)]
}

/// Returns about the colour that inks have on paper.
fn on_screen([cyan, magenta, yellow, black]: [u8; 4]) -> Colour {
    let part = |ink: u8| {
        let left = u32::from(100 - ink.min(100)) * u32::from(100 - black.min(100));
        u8::try_from(left * 255 / 10_000).unwrap_or(255)
    };
    Colour([part(cyan), part(magenta), part(yellow)])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn inks(spot: Option<&str>, cmyk: [u8; 4]) -> Inks {
        Inks::new(&Design { ink: Some(Ink { spot: spot.map(str::to_owned), cmyk }), ..Design::default() })
    }

    #[test]
    fn colours_of_screens_become_process_inks() {
        assert_eq!(separated(Colour([0; 3])), [0, 0, 0, 100]);
        assert_eq!(separated(WHITE), [0, 0, 0, 0]);
        assert_eq!(separated(Colour([255, 0, 0])), [0, 100, 100, 0]);
        assert_eq!(separated(Colour([0x0e, 0x4f, 0x5c])), [85, 14, 0, 64]);
        let own = Inks::new(&Design::default());
        assert_eq!((own.mixed(), own.cmyk(), own.spot()), (Mixed::FromScreen, [85, 14, 0, 64], None));
    }

    #[test]
    fn the_ink_of_the_house_is_taken_as_it_is() {
        let hks = inks(Some("HKS 43 K"), [100, 60, 0, 20]);
        assert_eq!((hks.mixed(), hks.cmyk(), hks.spot()), (Mixed::ByHouse, [100, 60, 0, 20], Some("HKS 43 K")));
        assert_eq!(hks.told(), "K + HKS 43 K");
    }

    #[test]
    fn a_name_that_pdf_keeps_for_itself_is_no_spot_colour() {
        for name in ["All", "none", "Cyan", "BLACK", ""] {
            assert_eq!(inks(Some(name), [0, 0, 0, 80]).spot(), None, "{name}");
        }
    }

    #[test]
    fn a_pale_colour_is_not_for_type() {
        assert!(!inks(None, [0, 0, 100, 0]).is_readable());
        assert!(inks(None, [100, 60, 0, 20]).is_readable());
    }
}
