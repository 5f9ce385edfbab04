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
use herold_notice::{Notice, Window};

/// Where things stand on the first page, in millimetres.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Places {
    /// Upper edge of wordmark and logo, and the most height of the logo.
    head: f32,
    logo_height: f32,
    /// Baseline of the sender's line above the address, its left edge and its width.
    return_line: (f32, f32, f32),
    /// Upper edge of the block with address and date on the right.
    information: f32,
    /// Upper edge of the subject.
    pub(crate) subject: f32,
    /// Where the sheet is folded.
    folds: [f32; 2],
}

/// Where a hole is punched: the middle of the sheet.
const PUNCH: f32 = 148.5;
/// Left edge and width of the block on the right.
const INFORMATION: (f32, f32) = (125.0, 65.0);

/// Returns the places of a window. DIN 5008: the address field begins at 27 mm (A) or 45 mm (B), its first 17.7 mm are
/// for the sender's line; folds at 87 and 192 or 105 and 210 mm. The Danish window is the one in common use, since no
/// standard fixes it; such sheets are folded in three (M65) or in half (C5).
pub(crate) const fn places(window: Window) -> Places {
    match window {
        Window::DinA => Places {
            head: 8.0,
            logo_height: 15.0,
            return_line: (43.2, 25.0, 80.0),
            information: 32.0,
            subject: 86.0,
            folds: [87.0, 192.0],
        },
        Window::DinB => Places {
            head: 12.0,
            logo_height: 22.0,
            return_line: (61.2, 25.0, 80.0),
            information: 50.0,
            subject: 104.0,
            folds: [105.0, 210.0],
        },
        Window::Danish => Places {
            head: 11.0,
            logo_height: 20.0,
            return_line: (47.0, 23.0, 80.0),
            information: 42.0,
            subject: 96.0,
            folds: [99.0, 198.0],
        },
    }
}

/// Returns the column on the right, where the address of the house and the date stand.
pub(crate) const fn information_column() -> (f32, f32) {
    (INFORMATION.0 * MM, INFORMATION.1 * MM)
}

/// Returns wordmark and logo, and the lines of address on the right.
///
/// # Errors
/// When a glyph is missing.
pub(crate) fn head(composer: &mut Composer<'_, '_>, notice: &Notice) -> Result<Vec<Row>, TypesetError> {
    let sheet = composer.sheet;
    let Some(window) = sheet.window else { return Ok(Vec::new()) };
    let places = places(window);
    let section = composer.structure.add(Structure::ROOT, Kind::Division);
    let (left, full) = (sheet.left(), sheet.full_width());
    let mut mark = empty_cell(left, 95.0 * MM, wordmark_style(1.0));
    add(composer, &mut mark, section, &notice.letterhead.organisation, wordmark_style(1.0), false)?;
    let mut picture = logo(composer, notice, section, (0.0, 0.0), (60.0 * MM, places.logo_height * MM));
    if let Some((_, place)) = &mut picture {
        place.x = left + full - place.width;
    }
    let mut rows = Vec::new();
    if !mark.lines.is_empty() {
        let rules = vec![bar(sheet, left, -9.0)];
        rows.push(Row { at: Some(places.head * MM), rules, picture, ..row(vec![mark]) });
    }
    let (x, width) = information_column();
    let mut address = empty_cell(x, width, address_style());
    for line in &notice.letterhead.lines {
        add(composer, &mut address, section, line, address_style(), false)?;
    }
    if !address.lines.is_empty() {
        rows.push(Row { at: Some(places.information * MM), ..row(vec![address]) });
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
    let places = places(window);
    let (baseline, x, width) = places.return_line;
    let (y, x, width) = (baseline * MM, x * MM, width * MM);
    let line = Line { x, y, width, align_right: false };
    let small = line_style(FaceName::Regular, 6.5, 9.0, MUTED);
    page.sequences.push(line.sequence(&notice.design.return_line, Part::Header, small, shaper)?);
    page.rules.push(hairline(x, y + 2.6, width));
    for (y, width) in [(places.folds[0], 4.0), (places.folds[1], 4.0), (PUNCH, 6.0)] {
        page.rules.push(Rule { x: 4.0 * MM, y: y * MM, width: width * MM, height: RULE, colour: HAIRLINE });
    }
    let lines: Vec<&String> = notice.design.footer.iter().take(4).collect();
    let style = line_style(FaceName::Regular, 7.25, 10.5, INK);
    let top = sheet.footer - 16.0 - lines.len() as f32 * 10.5;
    if !lines.is_empty() {
        page.rules.push(Rule {
            x: sheet.left(),
            y: top - 5.0,
            width: sheet.full_width(),
            height: 1.2,
            colour: sheet.accent,
        });
    }
    for (at, text) in lines.into_iter().enumerate() {
        let y = top + 6.5 + at as f32 * 10.5;
        let line = Line { x: sheet.left(), y, width: sheet.full_width(), align_right: false };
        page.sequences.push(line.sequence(text, Part::Footer, style, shaper)?);
    }
    Ok(())
}
