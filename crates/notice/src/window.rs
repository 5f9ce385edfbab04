//! The business letter: where things stand on its first page. All lengths are tenths of a millimetre from the upper or
//! left edge of the sheet, so that every format means the same place.

/// Where the window of the envelopes is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Window {
    /// DIN 5008, form A: the address field begins 27 mm below the upper edge.
    DinA,
    /// DIN 5008, form B: 45 mm below.
    #[default]
    DinB,
    /// The usual window of Danish C5 and M65 envelopes.
    Danish,
}

/// Places on the first page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Places {
    /// Upper edge of wordmark and logo.
    pub head: u32,
    /// The most height that a logo has there.
    pub logo: u32,
    /// Upper edge of the block with address and date of the house, on the right.
    pub information: u32,
    /// Left edge of what stands in the window.
    pub left: u32,
    /// Where the sender's line ends and the address begins.
    pub address: u32,
    /// Where text may begin that flows: below the address.
    pub text: u32,
    /// Upper edge of the subject.
    pub subject: u32,
    /// Where the sheet is folded.
    pub folds: [u32; 2],
}

/// Where holes are punched: the middle of the sheet.
pub const PUNCH: u32 = 1485;
/// Left edge and width of the block on the right.
pub const INFORMATION: (u32, u32) = (1250, 650);
/// Width and height of the address: 80 mm of the 85 mm wide window, 27.3 mm high.
pub const ADDRESS: (u32, u32) = (800, 273);

impl Window {
    /// Returns the places of a window.
    ///
    /// DIN 5008 (2020): the address field begins at 27 mm (A) or 45 mm (B), its first 17.7 mm end with the sender's
    /// line; folds at 87 and 192 or 105 and 210 mm. No standard fixes the Danish window: it is the one in common use,
    /// of sheets folded in three (M65) or in half (C5).
    #[must_use]
    pub const fn places(self) -> Places {
        let (head, logo, information, left, address, text, subject, folds) = match self {
            Self::DinA => (80, 150, 320, 250, 447, 740, 860, [870, 1920]),
            Self::DinB => (120, 220, 500, 250, 627, 920, 1040, [1050, 2100]),
            Self::Danish => (110, 200, 420, 230, 487, 840, 960, [990, 1980]),
        };
        Places { head, logo, information, left, address, text, subject, folds }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_reaches_into_the_address() {
        for window in [Window::DinA, Window::DinB, Window::Danish] {
            let Places { head, logo, information, address, text, subject, .. } = window.places();
            assert!(head + logo <= information, "{window:?}: the logo ends above the block on the right");
            assert!(address + ADDRESS.1 <= text && text < subject, "{window:?}");
        }
    }

    #[test]
    fn the_forms_are_those_of_din_5008() {
        let (a, b) = (Window::DinA.places(), Window::DinB.places());
        assert_eq!((a.address - 177, b.address - 177), (270, 450), "where the field begins");
        assert_eq!((a.folds, b.folds), ([870, 1920], [1050, 2100]));
    }
}
