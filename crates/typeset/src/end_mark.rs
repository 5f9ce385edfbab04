//! The mark below the text of a press release that tells editors where it ends; for the eye alone.

use crate::{
    TypesetError,
    compose::{Composer, empty_cell},
    flow::{FlowLine, FlowPart, Row},
    fonts::FaceName,
    furniture::{line_style, paragraph_style},
    model::Structure,
    paragraph::set,
    style::MUTED,
    text::Text,
};
use herold_notice::{Publication, Role};
use std::rc::Rc;

/// Puts the mark under the last row of the text itself, before notes, boilerplate and contacts.
///
/// # Errors
/// When a glyph is missing.
pub(crate) fn insert(
    composer: &Composer<'_, '_>,
    rows: &mut Vec<Row>,
    roles: &[Role],
    publication: &Publication,
) -> Result<(), TypesetError> {
    let is_text = |role: &Role| matches!(role, Role::Lead | Role::Paragraph | Role::Item | Role::Quote);
    let Some(last) = roles.iter().rposition(is_text) else { return Ok(()) };
    let style = line_style(FaceName::Semibold, 8.5, 12.0, MUTED);
    let mut cells = Vec::new();
    for ((x, width), notice) in composer.sheet.columns().iter().copied().zip(publication.notices()) {
        let direction = notice.language.direction;
        let mut cell = empty_cell(x, width, style).towards(direction);
        let text = Text::plain(&notice.design.end_mark, style.face).towards(direction);
        for line in set(&text, paragraph_style(style, width, false), composer.shaper)? {
            let x = (width - line.width) / 2.0;
            let part = FlowPart {
                element: Structure::ORNAMENT,
                x,
                size: style.size,
                colour: style.colour,
                line,
                links: Rc::default(),
            };
            cell.lines.push(FlowLine { parts: vec![part] });
        }
        cells.push(cell);
    }
    let mark = Row { cells, before: 10.0, ..Row::default() };
    if mark.lines() > 0 {
        // It stays with the end of the text.
        rows[last].keep_with_next = true;
        rows.insert(last + 1, mark);
    }
    Ok(())
}
