//! The business letter: DIN 5008 (2020) forms A and B, and a Danish window. All places are from the upper left corner
//! of the first page; later pages are like those of other notices.

use crate::{
    TypesetError,
    compose::{Composer, empty_cell},
    flow::Row,
    fonts::FaceName,
    furniture::{Line, add, hairline, line_style, row},
    letterhead::{address_style, bar, logo, wordmark_style},
    model::{Document, Kind, Part, Rule, Structure},
    shape::Shaper,
    style::{HAIRLINE, INK, MM, MUTED, RULE, Sheet},
};
use herold_notice::{ADDRESS, Direction, INFORMATION, Notice, PUNCH};

/// Returns a length in tenths of a millimetre in points.
pub(crate) const fn tenths(length: u32) -> f32 {
    length as f32 / 10.0 * MM
}

/// Distance of the sender's line from the address, from its baseline.
const ABOVE_ADDRESS: u32 = 15;
/// The largest width of wordmark and of logo, in tenths of a millimetre.
const WORDMARK: u32 = 950;
const LOGO: u32 = 600;
/// Distance of the marks to fold and punch by from the edge, and their widths.
const MARKS: u32 = 40;
const FOLD_MARK: u32 = 40;
const PUNCH_MARK: u32 = 60;
/// The lines at the foot of a letter: size and leading in points.
const FOOT: (f32, f32) = (7.25, 10.5);

/// Returns how high the lines at the foot of a letter are, in points.
pub(crate) const fn foot_height(lines: usize) -> f32 {
    lines as f32 * FOOT.1
}

/// Returns the column on the right, where the address of the house and the date stand.
pub(crate) const fn information_column() -> (f32, f32) {
    (tenths(INFORMATION.0), tenths(INFORMATION.1))
}

/// Returns wordmark and logo, and the lines of address on the right.
///
/// # Errors
/// When a glyph is missing.
pub(crate) fn head(composer: &mut Composer<'_, '_>, notice: &Notice) -> Result<Vec<Row>, TypesetError> {
    let sheet = composer.sheet;
    let Some(window) = sheet.window else { return Ok(Vec::new()) };
    let places = window.places();
    let section = composer.structure.add(Structure::ROOT, Kind::Division);
    let (left, full) = (sheet.left(), sheet.full_width());
    let direction = notice.language.direction;
    let mut mark = empty_cell(left, tenths(WORDMARK), wordmark_style(1.0)).towards(direction);
    // The mark stays above the window, whatever way the text runs.
    let at_end = direction == Direction::Rtl;
    add(composer, &mut mark, section, &notice.letterhead.organisation, wordmark_style(1.0), at_end)?;
    let mut picture = logo(composer, notice, section, (0.0, 0.0), (tenths(LOGO), tenths(places.logo)));
    if let Some((_, place)) = &mut picture {
        place.x = left + full - place.width;
    }
    let mut rows = Vec::new();
    if !mark.lines.is_empty() {
        let rules = vec![bar(sheet, left, -9.0)];
        rows.push(Row { at: Some(tenths(places.head)), rules, picture, ..row(vec![mark]) });
    }
    let (x, width) = information_column();
    let mut address = empty_cell(x, width, address_style()).towards(direction);
    for line in &notice.letterhead.lines {
        add(composer, &mut address, section, line, address_style(), false)?;
    }
    if !address.lines.is_empty() {
        rows.push(Row { at: Some(tenths(places.information)), ..row(vec![address]) });
    }
    Ok(rows)
}

/// Adds what a letter has for the eye alone: the sender's line in the window, marks to fold and punch by, and the lines
/// at its foot.
///
/// # Errors
/// When a glyph is missing.
pub(crate) fn marks(
    document: &mut Document,
    notice: &Notice,
    sheet: &Sheet,
    shaper: &Shaper<'_>,
) -> Result<(), TypesetError> {
    let (Some(window), Some(page)) = (sheet.window, document.pages.first_mut()) else { return Ok(()) };
    let places = window.places();
    let (x, y, width) = (tenths(places.left), tenths(places.address - ABOVE_ADDRESS), tenths(ADDRESS.0));
    let direction = notice.language.direction;
    let line = Line { x, y, width, align_right: false, direction };
    let small = line_style(FaceName::Regular, 6.5, 9.0, MUTED);
    page.sequences.push(line.sequence(&notice.design.return_line, Part::Header, small, shaper)?);
    page.rules.push(hairline(x, y + 2.6, width));
    let [first, second] = places.folds;
    for (y, width) in [(first, FOLD_MARK), (second, FOLD_MARK), (PUNCH, PUNCH_MARK)] {
        let (x, y, width) = (tenths(MARKS), tenths(y), tenths(width));
        page.rules.push(Rule { x, y, width, height: RULE, colour: HAIRLINE });
    }
    let lines = &notice.design.footer;
    let style = line_style(FaceName::Regular, FOOT.0, FOOT.1, INK);
    let (x, width, top) = (sheet.left(), sheet.full_width(), sheet.footer - 16.0 - foot_height(lines.len()));
    if !lines.is_empty() {
        page.rules.push(Rule { x, y: top - 5.0, width, height: 1.2, colour: sheet.accent });
    }
    for (at, text) in lines.iter().enumerate() {
        let line = Line { x, y: top + 6.5 + foot_height(at), width, align_right: false, direction };
        page.sequences.push(line.sequence(text, Part::Footer, style, shaper)?);
    }
    Ok(())
}
