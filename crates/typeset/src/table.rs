//! Tables: how wide their columns are, and their rows as rows of the flow.
//!
//! A table that is too narrow for its columns is set as pairs of head and value under each other. It is the same table
//! to those who do not see it: the heads of the first record are the head cells, those of the others are for the eye.

use crate::{
    TypesetError,
    compose::{empty_cell, links},
    flow::{Cell, FlowLine, FlowPart, Row},
    fonts::FaceName,
    furniture::{hairline, line_style, paragraph_style},
    model::{ElementId, Kind, Rule, Structure},
    paragraph::{ParagraphStyle, set},
    shape::Shaper,
    style::{BlockStyle, INK, MUTED},
    text::Text,
};
use herold_notice::Direction;
use std::rc::Rc;

/// Distance of columns.
const GAP: f32 = 10.0;
/// Distance of the text of a row from the hairlines above and below it.
pub(crate) const PADDING: f32 = 4.0;
/// Columns narrower than this are not set beside each other.
const LEAST_COLUMN: f32 = 50.0;
/// More columns than this are set in smaller type.
const FEW_COLUMNS: usize = 3;
/// Part of the width that the heads of pairs have.
const HEADS: f32 = 0.42;
/// A text counts as at most this long when columns share their room, so that one does not starve the others.
const LONGEST: f32 = 600.0;
/// The steps in which columns get their room, in points.
const STEP: f32 = 2.0;
/// The face of heads.
pub(crate) const HEAD_FACE: FaceName = FaceName::Semibold;
/// The line below the heads.
const HEAD_RULE: f32 = 0.75;

/// The text of one table in one language: its heads in the face of heads, and the cells of its records.
pub(crate) struct Content {
    pub(crate) heads: Vec<Text>,
    pub(crate) records: Vec<Vec<Text>>,
}

/// How and where a table is set.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Frame {
    pub(crate) parent: ElementId,
    pub(crate) x: f32,
    pub(crate) width: f32,
    /// The look of cells in a table of few columns.
    pub(crate) style: BlockStyle,
    pub(crate) hyphenation: Option<hypher::Lang>,
    pub(crate) direction: Direction,
}

/// The rows of a table; the first one is the head when it is set as a grid.
pub(crate) struct Set {
    pub(crate) rows: Vec<Row>,
    pub(crate) has_head: bool,
}

/// Returns the look of the heads of a table.
pub(crate) const fn head_style(style: BlockStyle) -> BlockStyle {
    let size = style.size * 0.95;
    BlockStyle { face: HEAD_FACE, colour: MUTED, size, ..style }
}

/// Returns a look for cells.
pub(crate) const fn cell_style(size: f32, leading: f32) -> BlockStyle {
    BlockStyle { hyphenates: true, ..line_style(FaceName::Regular, size, leading, INK) }
}

/// Returns a table as rows of one cell per column, or of one cell of pairs where the columns would be too narrow.
///
/// # Errors
/// When a glyph is missing.
pub(crate) fn table(
    structure: &mut Structure,
    content: &Content,
    frame: Frame,
    shaper: &Shaper<'_>,
) -> Result<Set, TypesetError> {
    let columns = content.records.iter().map(Vec::len).fold(content.heads.len(), usize::max);
    let element = structure.add(frame.parent, Kind::Table);
    let row = structure.add(element, Kind::TableRow);
    let heads: Vec<ElementId> =
        content.heads.iter().map(|_| structure.add(row, Kind::HeadCell { rows: None })).collect();
    let table = Table { element, heads, frame, shaper };
    if columns > 1 && frame.width / (columns as f32) < LEAST_COLUMN + GAP {
        table.pairs(structure, content)
    } else {
        table.grid(structure, content, columns)
    }
}

struct Table<'a, 'f> {
    element: ElementId,
    heads: Vec<ElementId>,
    frame: Frame,
    shaper: &'a Shaper<'f>,
}

impl Table<'_, '_> {
    const fn how(&self) -> (Option<hypher::Lang>, Direction) {
        (self.frame.hyphenation, self.frame.direction)
    }

    fn grid(&self, structure: &mut Structure, content: &Content, columns: usize) -> Result<Set, TypesetError> {
        let Frame { x, width, .. } = self.frame;
        let style = if columns > FEW_COLUMNS { smaller(self.frame.style) } else { self.frame.style };
        let heading = head_style(style);
        let all = || content.records.iter().map(|cells| (cells, style)).chain([(&content.heads, heading)]);
        let places = columns_of(&measures(all(), columns, self.shaper)?, x, width);
        let has_head = !content.heads.is_empty();
        let mut rows: Vec<Row> = if has_head { vec![Row::default()] } else { Vec::new() };
        for (place, (head, element)) in places.iter().zip(content.heads.iter().zip(&self.heads)) {
            rows[0].cells.push(cell(*place, heading, &[(*element, head, heading)], self.how(), self.shaper)?);
        }
        for record in &content.records {
            let element = structure.add(self.element, Kind::TableRow);
            let mut row = Row::default();
            for (at, place) in places.iter().enumerate() {
                let heads = self.heads.get(at).copied().into_iter().collect();
                let element = structure.add(element, Kind::Cell { heads, columns: 1 });
                let text = record.get(at).map(|text| (element, text, style));
                row.cells.push(cell(*place, style, text.as_slice(), self.how(), self.shaper)?);
            }
            rows.push(row);
        }
        rule(&mut rows, x, width);
        Ok(Set { rows, has_head })
    }

    fn pairs(&self, structure: &mut Structure, content: &Content) -> Result<Set, TypesetError> {
        let Frame { x, width, style, .. } = self.frame;
        let heading = BlockStyle { leading: style.leading, ..head_style(style) };
        let indent = (width * HEADS).min(130.0);
        let mut rows = Vec::new();
        for (number, record) in content.records.iter().enumerate() {
            let element = structure.add(self.element, Kind::TableRow);
            let mut pairs = empty_cell(x, width, style).towards(self.frame.direction);
            for (at, text) in record.iter().enumerate() {
                let heads = self.heads.get(at).copied().into_iter().collect();
                let element = structure.add(element, Kind::Cell { heads, columns: 1 });
                let owner = self.heads.get(at).copied().filter(|_| number == 0).unwrap_or(Structure::ORNAMENT);
                let place = (x, indent - GAP);
                let head = match content.heads.get(at) {
                    Some(head) => cell(place, heading, &[(owner, head, heading)], self.how(), self.shaper)?.lines,
                    None => Vec::new(),
                };
                let place = (x, width - indent);
                // The first value is what the record is about.
                let text = if at == 0 { strong(text) } else { text.clone() };
                let value = cell(place, style, &[(element, &text, style)], self.how(), self.shaper)?.lines;
                pairs.lines.extend(beside(head, value, indent));
            }
            rows.push(Row { cells: vec![pairs], ..Row::default() });
        }
        rule(&mut rows, x, width);
        Ok(Set { rows, has_head: false })
    }
}

/// Puts hairlines below the rows.
fn rule(rows: &mut [Row], x: f32, width: f32) {
    for row in rows {
        row.padding = PADDING;
        row.below = vec![hairline(x, 0.0, width)];
    }
}

/// Makes the first row the head of the others: on their pages again, under it a stronger line.
pub(crate) fn set_head(rows: &mut [Row]) {
    let [head, rest @ ..] = rows else { return };
    head.keep_with_next = true;
    let strong = |rule: &Rule| Rule { height: HEAD_RULE, colour: MUTED, ..*rule };
    head.below = head.below.iter().map(strong).collect();
    let head = Rc::new(head.clone());
    for row in rest {
        row.head = Some(Rc::clone(&head));
    }
}

fn strong(text: &Text) -> Text {
    let mut text = text.clone();
    for span in &mut text.spans {
        span.face = HEAD_FACE;
    }
    text
}

fn smaller(style: BlockStyle) -> BlockStyle {
    let size = style.size.min(8.4);
    BlockStyle { size, leading: (size * 1.38).min(style.leading), ..style }
}

/// Returns lines of two columns as lines of one cell.
fn beside(left: Vec<FlowLine>, right: Vec<FlowLine>, indent: f32) -> Vec<FlowLine> {
    let (mut left, mut right) = (left.into_iter(), right.into_iter());
    let mut lines = Vec::new();
    loop {
        let (a, b) = (left.next(), right.next());
        if a.is_none() && b.is_none() {
            return lines;
        }
        let mut parts = a.map_or_else(Vec::new, |line| line.parts);
        parts.extend(b.into_iter().flat_map(|line| line.parts).map(|part| FlowPart { x: part.x + indent, ..part }));
        lines.push(FlowLine { parts });
    }
}

/// Returns a cell with texts under each other, each in its element.
///
/// # Errors
/// When a glyph is missing.
pub(crate) fn cell(
    (x, width): (f32, f32),
    style: BlockStyle,
    texts: &[(ElementId, &Text, BlockStyle)],
    (hyphenation, direction): (Option<hypher::Lang>, Direction),
    shaper: &Shaper<'_>,
) -> Result<Cell, TypesetError> {
    let mut cell = empty_cell(x, width, style).towards(direction);
    for (element, text, style) in texts {
        let mut how: ParagraphStyle = paragraph_style(*style, width, false);
        how.setting.hyphenation = hyphenation;
        let links = Rc::new(links(text));
        for line in set(&(*text).clone().towards(direction), how, shaper)? {
            let part = FlowPart {
                element: *element,
                x: 0.0,
                size: style.size,
                colour: style.colour,
                line,
                links: Rc::clone(&links),
            };
            cell.lines.push(FlowLine { parts: vec![part] });
        }
    }
    Ok(cell)
}

/// How wide a column wants to be.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(crate) struct Measure {
    /// Its longest word.
    pub(crate) least: f32,
    /// Its longest text in one line.
    pub(crate) natural: f32,
    /// The squares of the lengths of all its texts.
    pub(crate) weight: f32,
}

impl Measure {
    /// Takes in the measure of more texts of the column.
    pub(crate) fn add(&mut self, more: Self) {
        self.least = self.least.max(more.least);
        self.natural = self.natural.max(more.natural);
        self.weight += more.weight;
    }
}

/// Returns the measures of columns.
///
/// # Errors
/// When a glyph is missing.
pub(crate) fn measures<'t>(
    rows: impl Iterator<Item = (&'t Vec<Text>, BlockStyle)>,
    columns: usize,
    shaper: &Shaper<'_>,
) -> Result<Vec<Measure>, TypesetError> {
    let mut measures = vec![Measure::default(); columns];
    for (cells, style) in rows {
        let width = |text: &Text| -> Result<f32, TypesetError> {
            let lines = set(text, paragraph_style(style, f32::MAX / 4.0, false), shaper)?;
            Ok(lines.first().map_or(0.0, |line| line.width))
        };
        for (measure, text) in measures.iter_mut().zip(cells) {
            let natural = width(text)?;
            let mut least = 0.0_f32;
            for word in text.string.split(' ') {
                least = least.max(width(&Text::plain(word, style.face))?);
            }
            measure.add(Measure { least, natural, weight: natural.min(LONGEST).powi(2) });
        }
    }
    Ok(measures)
}

/// Returns the places of columns in a width: what is left after the longest words goes step by step to the column whose
/// texts have the most lines to lose.
pub(crate) fn columns_of(measures: &[Measure], x: f32, width: f32) -> Vec<(f32, f32)> {
    let free = width - GAP * measures.len().saturating_sub(1) as f32;
    let least: f32 = measures.iter().map(|m| m.least).sum();
    let shrink = (free / least.max(1.0)).min(1.0);
    let mut widths: Vec<f32> = measures.iter().map(|m| m.least * shrink).collect();
    let mut slack = (free - least).max(0.0);
    while slack > 0.0 {
        // The sum of the squares of all numbers of lines falls by about this much.
        let gain = |(at, measure): (usize, &Measure)| (at, measure.weight / widths[at].max(1.0).powi(3));
        let open = measures.iter().enumerate().filter(|(at, measure)| widths[*at] < measure.natural);
        let Some((at, _)) = open.map(gain).max_by(|a, b| a.1.total_cmp(&b.1)) else { break };
        let step = STEP.min(slack);
        widths[at] += step;
        slack -= step;
    }
    // Everything stands in one line: the rest is air between the columns.
    let natural: f32 = widths.iter().sum();
    let mut at = x;
    let mut places = Vec::with_capacity(measures.len());
    for own in widths {
        let width = own + slack * own / natural.max(1.0);
        places.push((at, width));
        at += width + GAP;
    }
    places
}

#[cfg(test)]
mod tests {
    use super::{GAP, Measure, columns_of};

    fn measure(least: f32, natural: f32) -> Measure {
        Measure { least, natural, weight: natural * natural }
    }

    #[test]
    fn columns_fill_the_width_and_hold_their_longest_words() {
        let measures = [measure(20.0, 25.0), measure(60.0, 900.0), measure(45.0, 120.0)];
        let places = columns_of(&measures, 50.0, 400.0);
        assert!((places[0].0 - 50.0).abs() < 0.01);
        for (pair, measure) in places.windows(2).zip(&measures) {
            assert!((pair[0].0 + pair[0].1 + GAP - pair[1].0).abs() < 0.01);
            assert!(pair[0].1 >= measure.least);
        }
        assert!((places[2].0 + places[2].1 - 450.0).abs() < 0.01);
        assert!(places[1].1 > places[2].1 && places[2].1 > 60.0, "a long text leaves room to others: {places:?}");
    }

    #[test]
    fn words_too_long_for_their_columns_share_what_there_is() {
        let places = columns_of(&[measure(300.0, 300.0), measure(100.0, 100.0)], 0.0, 210.0);
        assert!((places[0].1 + places[1].1 - 200.0).abs() < 2.0 && places[0].1 > 2.5 * places[1].1, "{places:?}");
    }
}
