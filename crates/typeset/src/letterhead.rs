//! Who speaks, at the head of the first page: the wordmark or the logo, and the lines of address.

use crate::{
    TypesetError,
    breaking::Shape,
    compose::{Composer, empty_cell},
    flow::Row,
    fonts::FaceName,
    furniture::{add, hairline, line_style, row},
    model::{Area, ElementId, Kind, Rule, Structure},
    style::{BlockStyle, INK, MM, MUTED, Sheet},
};
use herold_notice::Notice;

/// Part of the width that the wordmark or the logo has; the address has the rest but for a gap.
const MARK: f32 = 0.56;
const GAP: f32 = 18.0;
/// The most that a logo takes up, in points.
const LOGO: (f32, f32) = (60.0 * MM, 15.0 * MM);

/// Returns the letterhead; none when it has no words.
///
/// # Errors
/// When a glyph is missing.
pub(crate) fn letterhead(composer: &mut Composer<'_, '_>, notice: &Notice) -> Result<Option<Row>, TypesetError> {
    let sheet = composer.sheet;
    let (left, full, scale) = (sheet.left(), sheet.full_width(), head_scale(sheet));
    let mark_width = full * MARK;
    let address_x = left + mark_width + GAP;
    let section = composer.structure.add(Structure::ROOT, Kind::Division);
    let picture = logo(composer, notice, section, (left, 0.0), (LOGO.0.min(mark_width), LOGO.1 * scale));
    let direction = notice.language.direction;
    let mut mark = empty_cell(left, mark_width, wordmark_style(scale)).towards(direction);
    let style = BlockStyle { size: 8.0 * scale, leading: 11.5 * scale, ..address_style() };
    let mut address = empty_cell(address_x, full - mark_width - GAP, style).towards(direction);
    let organisation = &notice.letterhead.organisation;
    if picture.is_none() {
        add(composer, &mut mark, section, organisation, wordmark_style(scale), false)?;
    } else {
        // The name stands in words even where the logo shows it.
        let name = BlockStyle { face: FaceName::Semibold, colour: INK, ..style };
        add(composer, &mut address, section, organisation, name, true)?;
    }
    for line in &notice.letterhead.lines {
        add(composer, &mut address, section, line, style, true)?;
    }
    // The last line of the address stands on the last line of the wordmark or below, never above its first.
    let mut head = Row { picture, ..row(vec![mark, address]) };
    if head.lines() == 0 {
        return Ok(None);
    }
    let height = head.height(head.lines());
    head.rules = vec![hairline(left, height + 9.0, full)];
    if head.picture.is_none() {
        head.rules.push(bar(sheet, left, -15.0));
    }
    Ok(Some(head))
}

/// Returns the short bar of the house's colour above a wordmark.
pub(crate) fn bar(sheet: &Sheet, x: f32, y: f32) -> Rule {
    Rule { x, y, width: 26.0, height: 3.0, colour: sheet.accent }
}

/// Returns how much larger what stands at the head is than on other pages.
pub(crate) fn head_scale(sheet: &Sheet) -> f32 {
    if sheet.is_poster() { sheet.scale * 1.35 } else { 1.0 }
}

pub(crate) fn wordmark_style(scale: f32) -> BlockStyle {
    // Each face more is six kilobytes in every document.
    let style = line_style(FaceName::Semibold, 15.0 * scale, 18.0 * scale, INK);
    BlockStyle { shape: Shape::Display, tracking: -0.1, ..style }
}

pub(crate) const fn address_style() -> BlockStyle {
    line_style(FaceName::Regular, 8.0, 11.5, MUTED)
}

/// Returns the logo in the upper left corner of a box, as large as fits, and tells the structure of it.
pub(crate) fn logo(
    composer: &mut Composer<'_, '_>,
    notice: &Notice,
    section: ElementId,
    (x, y): (f32, f32),
    (most_width, most_height): (f32, f32),
) -> Option<(ElementId, Area)> {
    let image = notice.design.logo.as_ref()?;
    let (width, height) = (image.width as f32, image.height as f32);
    let scale = (most_width / width).min(most_height / height);
    if !scale.is_finite() || scale <= 0.0 {
        return None;
    }
    let alternative = notice.design.logo_text.trim();
    let element = if alternative.is_empty() {
        Structure::ORNAMENT
    } else {
        composer.structure.add(section, Kind::Figure { alternative: alternative.to_owned() })
    };
    Some((element, Area { x, y, width: width * scale, height: height * scale }))
}
