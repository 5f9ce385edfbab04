//! What stands around the text: the letterhead, which is read once, and headers and footers, which repeat.

use crate::{
    TypesetError,
    breaking::Shape,
    compose::{Composer, empty_cell, tag},
    flow::{Cell, FlowLine, FlowPart, Row},
    fonts::FaceName,
    items::Setting,
    letter,
    letterhead::{head_scale, letterhead},
    model::{Document, ElementId, Kind, Part, PlacedRun, Rule, Sequence, Structure},
    paragraph::{ParagraphStyle, set},
    shape::Shaper,
    style::{BlockStyle, Colour, HAIRLINE, INK, MUTED, Ornament, RULE, Sheet},
    text::Text,
};
use herold_notice::{Direction, Layout, Publication};
use std::rc::Rc;

/// Returns the rows above the first segment: letterhead, and for two languages their names over the columns.
///
/// # Errors
/// When a glyph is missing.
pub(crate) fn head(composer: &mut Composer<'_, '_>, publication: &Publication) -> Result<Vec<Row>, TypesetError> {
    let mut rows = Vec::new();
    let first = publication.first();
    if composer.sheet.window.is_some() {
        rows.extend(letter::head(composer, first)?);
    } else {
        rows.extend(letterhead(composer, first)?);
    }
    if publication.layout() == Layout::SideBySide {
        rows.extend(caption(composer, publication)?);
        rows.push(column_names(composer, publication)?);
    }
    Ok(rows)
}

pub(crate) const fn line_style(face: FaceName, size: f32, leading: f32, colour: Colour) -> BlockStyle {
    BlockStyle {
        face,
        strong: FaceName::Bold,
        size,
        leading,
        colour,
        shape: Shape::Ragged,
        hyphenates: false,
        tracking: 0.0,
        indent: 0.0,
        before: 0.0,
        after: 0.0,
        between: 0.0,
        keep_with_next: false,
        keep_together: true,
        ornament: Ornament::None,
    }
}

fn caption(composer: &mut Composer<'_, '_>, publication: &Publication) -> Result<Option<Row>, TypesetError> {
    let scale = head_scale(composer.sheet);
    let style = line_style(FaceName::Italic, 8.5 * scale, 12.0 * scale, MUTED);
    let direction = publication.first().language.direction;
    let mut cell = empty_cell(composer.sheet.left(), composer.sheet.full_width(), style).towards(direction);
    let text = &publication.first().furniture.side_by_side_caption;
    add(composer, &mut cell, Structure::ROOT, text, style, false)?;
    let caption = Row { before: 19.0, keep_with_next: true, ..row(vec![cell]) };
    Ok(if caption.lines() == 0 { None } else { Some(caption) })
}

fn column_names(composer: &mut Composer<'_, '_>, publication: &Publication) -> Result<Row, TypesetError> {
    let style = column_name_style(head_scale(composer.sheet));
    let section = composer.structure.add(Structure::ROOT, Kind::Section);
    let mut cells = Vec::new();
    for ((x, width), notice) in composer.sheet.columns().iter().copied().zip(publication.notices()) {
        let division = composer.structure.add_in(section, Kind::Division, Some(tag(notice)));
        let mut cell = empty_cell(x, width, style).towards(notice.language.direction);
        add(composer, &mut cell, division, &notice.language.name, style, false)?;
        cells.push(cell);
    }
    let mut row = Row { before: 16.0, keep_with_next: true, ..row(cells) };
    let y = row.height(row.lines()) + 3.0;
    row.rules = composer.sheet.columns().iter().map(|(x, width)| hairline(*x, y, *width)).collect();
    Ok(row)
}

fn column_name_style(scale: f32) -> BlockStyle {
    BlockStyle { tracking: 0.3 * scale, ..line_style(FaceName::Semibold, 8.5 * scale, 12.0 * scale, INK) }
}

pub(crate) const fn hairline(x: f32, y: f32, width: f32) -> Rule {
    Rule { x, y, width, height: RULE, colour: HAIRLINE }
}

pub(crate) fn row(cells: Vec<Cell>) -> Row {
    Row { cells, keep_with_next: true, ..Row::default() }
}

/// Adds a paragraph of its own to a cell.
pub(crate) fn add(
    composer: &mut Composer<'_, '_>,
    cell: &mut Cell,
    parent: ElementId,
    text: &str,
    style: BlockStyle,
    align_right: bool,
) -> Result<(), TypesetError> {
    let text = Text::plain(text, style.face).towards(cell.direction);
    if text.is_empty() {
        return Ok(());
    }
    let element = composer.structure.add(parent, Kind::Paragraph);
    for line in set(&text, paragraph_style(style, cell.width, align_right), composer.shaper)? {
        let part = FlowPart { element, x: 0.0, size: style.size, colour: style.colour, line, links: Rc::default() };
        cell.lines.push(FlowLine { parts: vec![part] });
    }
    Ok(())
}

pub(crate) const fn paragraph_style(style: BlockStyle, measure: f32, align_right: bool) -> ParagraphStyle {
    let setting = Setting { size: style.size, tracking: style.tracking, measure, hyphenation: None, only_wide: false };
    ParagraphStyle { setting, shape: style.shape, align_right }
}

/// Adds running headers and footers to finished pages.
///
/// # Errors
/// When a glyph is missing.
pub(crate) fn add_furniture(
    document: &mut Document,
    publication: &Publication,
    sheet: &Sheet,
    shaper: &Shaper<'_>,
) -> Result<(), TypesetError> {
    let pages = document.pages.len();
    let small = line_style(FaceName::Regular, 7.75, 11.0, MUTED);
    let both = publication.layout() == Layout::SideBySide;
    if sheet.window.is_some() {
        letter::marks(document, publication.first(), sheet, shaper)?;
    }
    if sheet.is_poster() && pages < 2 {
        return Ok(());
    }
    for (at, page) in document.pages.iter_mut().enumerate() {
        // The annex is in the first language alone and as wide as the page.
        let annex = [(sheet.left(), sheet.annex_width())];
        let places = if page.annex { &annex } else { sheet.columns() };
        let full = places.last().map_or(0.0, |(x, width)| x + width) - sheet.left();
        let left = sheet.mirrored(sheet.left(), full);
        let places = places.iter().map(|(x, width)| (sheet.mirrored(*x, *width), *width));
        let columns = || places.clone().zip(publication.notices());
        if at > 0 {
            let mut headers = Vec::new();
            for ((x, width), notice) in columns() {
                let direction = notice.language.direction;
                let header = Line { x, y: sheet.running_header, width, align_right: false, direction };
                headers.push(header.sequence(&notice.furniture.running_header, Part::Header, small, shaper)?);
            }
            for ((x, width), notice) in columns() {
                if notice.design.every_page.is_empty() {
                    continue;
                }
                let direction = notice.language.direction;
                let held = Line { x, y: sheet.running_header - 11.0, width, align_right: false, direction };
                let style = line_style(FaceName::Semibold, 7.75, 11.0, sheet.accent);
                headers.push(held.sequence(&notice.design.every_page, Part::Header, style, shaper)?);
            }
            if page.annex || !both {
                page.rules.push(hairline(left, sheet.running_header + 8.0, full));
            } else {
                for ((x, width), notice) in columns() {
                    page.rules.push(hairline(x, sheet.running_header + 27.0, width));
                    let direction = notice.language.direction;
                    let name = Line { x, y: sheet.running_header + 20.0, width, align_right: false, direction };
                    headers.push(name.sequence(&notice.language.name, Part::Header, column_name_style(1.0), shaper)?);
                }
            }
            page.sequences.splice(0..0, headers);
        }
        let mut organisation = "";
        for ((x, width), notice) in columns() {
            let y = sheet.footer;
            let line = notice.furniture.page_numbering.line(at + 1, pages);
            let direction = notice.language.direction;
            let (own, rest) = (width * 0.66, width * 0.32);
            let (x, at_end) = match direction {
                Direction::Ltr => (x, x + width - rest),
                Direction::Rtl => (x + width - own, x),
            };
            let number = Line { x: at_end, y, width: rest, align_right: true, direction };
            // Once is enough where both languages write the name alike.
            if organisation != notice.letterhead.organisation {
                organisation = &notice.letterhead.organisation;
                let name = Line { x, y, width: own, align_right: false, direction };
                page.sequences.push(name.sequence(organisation, Part::Footer, small, shaper)?);
            }
            page.sequences.push(number.sequence(&line, Part::Footer, small, shaper)?);
        }
        page.rules.push(hairline(left, sheet.footer - 15.0, full));
    }
    Ok(())
}

/// Where a line of furniture stands.
pub(crate) struct Line {
    pub(crate) x: f32,
    pub(crate) y: f32,
    pub(crate) width: f32,
    /// At the end of the line instead of its beginning.
    pub(crate) align_right: bool,
    pub(crate) direction: Direction,
}

impl Line {
    /// Returns the line on the page, smaller when it is too long for its place.
    pub(crate) fn sequence(
        &self,
        text: &str,
        part: Part,
        style: BlockStyle,
        shaper: &Shaper<'_>,
    ) -> Result<Sequence, TypesetError> {
        let text = Text::plain(text, style.face).towards(self.direction);
        let wide = paragraph_style(style, f32::MAX / 4.0, false);
        let natural = set(&text, wide, shaper)?.first().map_or(0.0, |line| line.width);
        let scale = if natural > self.width { (self.width / natural).max(0.6) * 0.999 } else { 1.0 };
        let scaled = BlockStyle { size: style.size * scale, tracking: style.tracking * scale, ..style };
        let line = set(&text, paragraph_style(scaled, self.width, self.align_right), shaper)?.into_iter().next();
        let runs = line.into_iter().flat_map(|line| line.runs).map(|run| PlacedRun {
            x: match self.direction {
                Direction::Ltr => self.x + run.x,
                Direction::Rtl => self.x + self.width - run.x - run.width,
            },
            y: self.y,
            size: scaled.size,
            colour: style.colour,
            run,
        });
        Ok(Sequence { part, runs: runs.collect() })
    }
}
