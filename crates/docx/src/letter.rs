//! The business letter: where DIN 5008 (2020) has things on the first page, and a Danish window.
//!
//! What Word calls frames (`w:framePr`) are paragraphs with a place on the sheet: they are text like any other, keep
//! their place in every program, and take a name and address that is typed or merged into them. The header of the
//! first page has a fixed height, so that the text begins where the window ends whatever the letterhead says.

use crate::{
    runs::{paragraph, run},
    sheet::mm,
};
use herold_notice::{Notice, Window};

/// Places on the first page, in twentieths of a point from its upper or left edge.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Places {
    /// The letterhead.
    pub(crate) head: u32,
    /// The lines of address of the house, on the right.
    pub(crate) information: u32,
    /// Left edge of what stands in the window.
    left: u32,
    /// Where the sender's line ends and the address begins.
    address: u32,
    /// Where the text begins, with its date: below the address.
    pub(crate) text: u32,
    /// Where the sheet is folded.
    folds: [u32; 2],
}

/// The address: 80 mm of the 85 mm wide window, and 27.3 mm high.
const ADDRESS: (u32, u32) = (mm(800), mm(273));
/// Left edge of the block with address and date on the right.
pub(crate) const INFORMATION: u32 = mm(1250);
/// Where holes are punched: the middle of the sheet.
const PUNCH: u32 = mm(1485);

/// Returns the places of a window. DIN 5008: the address field begins at 27 mm (A) or 45 mm (B), its first 17.7 mm end
/// with the sender's line; folds at 87 and 192 or 105 and 210 mm. The Danish window is the one in common use, since no
/// standard fixes it; such sheets are folded in three.
pub(crate) const fn places(window: Window) -> Places {
    match window {
        Window::DinA => Places {
            head: mm(80),
            information: mm(320),
            left: mm(250),
            address: mm(447),
            text: mm(740),
            folds: [mm(870), mm(1920)],
        },
        Window::DinB => Places {
            head: mm(120),
            information: mm(500),
            left: mm(250),
            address: mm(627),
            text: mm(920),
            folds: [mm(1050), mm(2100)],
        },
        Window::Danish => Places {
            head: mm(110),
            information: mm(420),
            left: mm(230),
            address: mm(487),
            text: mm(840),
            folds: [mm(990), mm(1980)],
        },
    }
}

/// Returns the paragraph properties of a frame at a place on the page.
fn frame((x, y): (u32, u32), width: u32, height: Option<u32>) -> String {
    let height = height.map_or_else(String::new, |h| format!(" w:h=\"{h}\" w:hRule=\"exact\""));
    format!(
        "<w:framePr w:w=\"{width}\"{height} w:wrap=\"around\" w:vAnchor=\"page\" w:hAnchor=\"page\" w:x=\"{x}\" \
         w:y=\"{y}\"/>"
    )
}

/// Characters of the sender's line that fit on a line of the window at 6.5 points.
const RETURN_CHARACTERS: usize = 62;
/// The height of such a line.
const RETURN_LEADING: u32 = 180;

/// Returns what the first header has for window, folds and punch: all of it paragraphs in frames.
pub(crate) fn marks(notice: &Notice) -> String {
    let places = places(notice.design.window);
    let language = &notice.language;
    let mut out = String::new();
    let sender = notice.design.return_line.trim();
    if !sender.is_empty() {
        let lines = sender.chars().count().div_ceil(RETURN_CHARACTERS).min(3);
        // The rule below takes a little room.
        let height = 40 + RETURN_LEADING * u32::try_from(lines).unwrap_or(1);
        let place = frame((places.left, places.address - height), ADDRESS.0, None);
        out.push_str(&paragraph("ReturnLine", &place, language, &run(sender, language)));
    }
    for (y, width) in [(places.folds[0], mm(40)), (PUNCH, mm(60)), (places.folds[1], mm(40))] {
        out.push_str(&paragraph("FoldMark", &frame((mm(40), y), width, Some(20)), language, ""));
    }
    out
}

/// Returns the empty paragraph in the window: whoever opens the letter types or merges the address there.
pub(crate) fn address(notice: &Notice) -> String {
    let places = places(notice.design.window);
    let place = frame((places.left, places.address), ADDRESS.0, Some(ADDRESS.1));
    paragraph("Address", &place, &notice.language, "")
}
