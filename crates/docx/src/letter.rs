//! The business letter: where DIN 5008 (2020) has things on the first page, and a Danish window.
//!
//! What Word calls frames (`w:framePr`) are paragraphs with a place on the sheet: they are text like any other, keep
//! their place in every program, and take a name and address that is typed or merged into them. The header of the
//! first page has a fixed height, so that the text begins where the window ends whatever the letterhead says.

use crate::{
    runs::{paragraph, run},
    sheet::mm,
};
use herold_notice::{ADDRESS, Notice, PUNCH};

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
    let places = notice.design.window.places();
    let language = &notice.language;
    let mut out = String::new();
    let sender = notice.design.return_line.trim();
    if !sender.is_empty() {
        let lines = sender.chars().count().div_ceil(RETURN_CHARACTERS).min(3);
        // The rule below takes a little room.
        let height = 40 + RETURN_LEADING * u32::try_from(lines).unwrap_or(1);
        let place = frame((mm(places.left), mm(places.address) - height), mm(ADDRESS.0), None);
        out.push_str(&paragraph("ReturnLine", &place, language, &run(sender, language)));
    }
    for (y, width) in [(places.folds[0], mm(40)), (PUNCH, mm(60)), (places.folds[1], mm(40))] {
        out.push_str(&paragraph("FoldMark", &frame((mm(40), mm(y)), width, Some(20)), language, ""));
    }
    out
}

/// Returns the empty paragraph in the window: whoever opens the letter types or merges the address there.
pub(crate) fn address(notice: &Notice) -> String {
    let places = notice.design.window.places();
    let place = frame((mm(places.left), mm(places.address)), mm(ADDRESS.0), Some(mm(ADDRESS.1)));
    paragraph("Address", &place, &notice.language, "")
}
