//! Where the sheet's edges lie, in twentieths of a point.

use herold_notice::{Layout, Look, Publication};

/// Returns tenths of a millimetre in twentieths of a point.
pub(crate) const fn mm(tenths: u32) -> u32 {
    (tenths * 1440 + 127) / 254
}

/// Returns the kind of page. Two languages beside each other are read as a text, whatever it is that each of them is
/// printed as; a press release stays one.
pub(crate) fn look(publication: &Publication) -> Look {
    match (publication.layout(), publication.first().design.look) {
        (Layout::SideBySide, Look::Press) => Look::Press,
        (Layout::SideBySide, _) => Look::Page,
        (Layout::Single, look) => look,
    }
}

/// The sheet and its edges.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Sheet {
    pub(crate) width: u32,
    pub(crate) height: u32,
    pub(crate) left: u32,
    pub(crate) right: u32,
    pub(crate) top: u32,
    pub(crate) bottom: u32,
    /// From the upper edge to the header.
    pub(crate) header: u32,
    /// From the lower edge to the footer.
    pub(crate) footer: u32,
}

/// One column of 13.9 cm, about 70 characters.
const PAGE: Sheet =
    Sheet { width: 11906, height: 16838, left: 2013, right: 2013, top: 1644, bottom: 1304, header: 794, footer: 680 };

impl Sheet {
    /// Returns A4, as the kind of page wants it; two languages stand on a sheet that lies, because German and Danish
    /// words need more than the 8 cm of an upright half. Letters have the edges of DIN 5008: 25 mm and 20 mm.
    pub(crate) fn of(publication: &Publication) -> Self {
        if publication.layout() == Layout::SideBySide {
            return Self { width: 16838, height: 11906, left: 1247, right: 1247, top: 1474, bottom: 1247, ..PAGE };
        }
        match look(publication) {
            Look::Press | Look::Page | Look::Circular => PAGE,
            Look::Letter => {
                let header = mm(publication.first().design.window.places().head);
                Self { left: mm(250), right: mm(200), header, ..PAGE }
            }
            Look::Poster => Self { left: mm(200), right: mm(200), top: mm(260), bottom: mm(150), ..PAGE },
            Look::Script | Look::Sheet => Self { left: 1440, right: 1426, ..PAGE },
        }
    }

    /// Returns the width between the margins.
    pub(crate) const fn measure(&self) -> u32 {
        self.width - self.left - self.right
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn millimetres_are_rounded() {
        assert_eq!((mm(254), mm(250), mm(200), mm(2100)), (1440, 1417, 1134, 11906));
    }
}
