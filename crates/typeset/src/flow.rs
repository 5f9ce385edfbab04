//! The rows of a document before they are cut into pages.
//!
//! A row is one segment: one cell in a document of one language, two beside each other in a bilingual one. Rows have
//! no place yet, only lines with their leading.

use crate::{
    model::{Area, ElementId, Rule, Structure},
    paragraph::Line,
    style::{Colour, Ornament, Sheet},
};
use herold_notice::Direction;
use std::rc::Rc;

/// One segment.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Row {
    pub(crate) cells: Vec<Cell>,
    /// Distance from the row before, in points; nothing at the top of a page.
    pub(crate) before: f32,
    /// Stands above what it names.
    pub(crate) heading: bool,
    /// A hairline stands half-way in the distance above, across each cell.
    pub(crate) hairline: bool,
    pub(crate) keep_with_next: bool,
    pub(crate) keep_together: bool,
    /// The first baseline lies on the grid.
    pub(crate) on_grid: bool,
    /// Decoration relative to the row's upper edge.
    pub(crate) rules: Vec<Rule>,
    /// The upper edge on the first page, where a letter has a place for it.
    pub(crate) at: Option<f32>,
    /// On a pale ground.
    pub(crate) tinted: bool,
    /// The logo, relative to the row's upper left corner, and its element.
    pub(crate) picture: Option<(ElementId, Area)>,
    /// What belongs to it below the last line.
    pub(crate) padding: f32,
    /// Decoration relative to the end of the padding.
    pub(crate) below: Vec<Rule>,
    /// The head of its table, which stands again on top of a page that begins with this row.
    pub(crate) head: Option<Rc<Row>>,
    /// Begins the annex on a page of its own.
    pub(crate) annex: bool,
}

impl Default for Row {
    fn default() -> Self {
        Self {
            cells: Vec::new(),
            before: 0.0,
            heading: false,
            hairline: false,
            keep_with_next: false,
            keep_together: true,
            on_grid: false,
            rules: Vec::new(),
            at: None,
            tinted: false,
            picture: None,
            padding: 0.0,
            below: Vec::new(),
            head: None,
            annex: false,
        }
    }
}

/// The lines of one column in a row.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Cell {
    /// Left edge and width of the column.
    pub(crate) x: f32,
    pub(crate) width: f32,
    pub(crate) leading: f32,
    /// From the upper edge of a line to its baseline.
    pub(crate) ascent: f32,
    pub(crate) size: f32,
    pub(crate) colour: Colour,
    pub(crate) ornament: Ornament,
    /// Where its lines begin; all places in it are from there.
    pub(crate) direction: Direction,
    pub(crate) lines: Vec<FlowLine>,
    /// The bookmark that leads here.
    pub(crate) bookmark: Option<(u16, String)>,
    /// The names that lead here.
    pub(crate) destinations: Vec<String>,
}

/// A line of a cell: its text, and on the first line of an item the bullet.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct FlowLine {
    pub(crate) parts: Vec<FlowPart>,
}

/// Text of one element on a line.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct FlowPart {
    pub(crate) element: ElementId,
    /// From the edge of the cell at which its lines begin.
    pub(crate) x: f32,
    /// In points, as its line was measured.
    pub(crate) size: f32,
    pub(crate) colour: Colour,
    pub(crate) line: Line,
    /// Address and text of each link of the element.
    pub(crate) links: Rc<Vec<(String, String)>>,
}

impl FlowLine {
    fn ends_with_hyphen(&self) -> bool {
        self.parts.last().is_some_and(|part| part.line.ends_with_hyphen())
    }
}

impl Cell {
    /// Returns the cell for text of this direction.
    pub(crate) fn towards(self, direction: Direction) -> Self {
        Self { direction, ..self }
    }

    /// Returns the left edge of something that begins `from` points from where the lines of the cell do.
    pub(crate) fn left_of(&self, from: f32, width: f32) -> f32 {
        match self.direction {
            Direction::Ltr => self.x + from,
            Direction::Rtl => self.x + self.width - from - width,
        }
    }

    /// Returns the height of lines from the upper edge of the first.
    pub(crate) fn height(&self, lines: usize) -> f32 {
        self.leading * lines as f32
    }
}

impl Row {
    /// Returns the row as it stands on a page that begins at the right.
    pub(crate) fn mirrored(mut self, sheet: &Sheet) -> Self {
        for cell in &mut self.cells {
            cell.x = sheet.mirrored(cell.x, cell.width);
        }
        for rule in self.rules.iter_mut().chain(&mut self.below) {
            rule.x = sheet.mirrored(rule.x, rule.width);
        }
        if let Some((_, place)) = &mut self.picture {
            place.x = sheet.mirrored(place.x, place.width);
        }
        self
    }

    /// Returns how many lines the longest cell has.
    pub(crate) fn lines(&self) -> usize {
        self.cells.iter().map(|cell| cell.lines.len()).max().unwrap_or(0)
    }

    /// Returns the height of the first `lines` lines of all cells, or of the picture.
    pub(crate) fn height(&self, lines: usize) -> f32 {
        let picture = self.picture.as_ref().map_or(0.0, |(_, place)| place.y + place.height);
        self.cells.iter().map(|cell| cell.height(lines.min(cell.lines.len()))).fold(picture, f32::max)
    }

    /// Returns the row as it stands on a later page: for the eye alone, since it was read before.
    pub(crate) fn repeated(&self) -> Self {
        let mut row = self.clone();
        for part in row.cells.iter_mut().flat_map(|cell| &mut cell.lines).flat_map(|line| &mut line.parts) {
            part.element = Structure::ORNAMENT;
        }
        for cell in &mut row.cells {
            (cell.bookmark, cell.destinations) = (None, Vec::new());
        }
        row
    }

    /// Returns the largest distance from the row's upper edge to a first baseline.
    pub(crate) fn ascent(&self) -> f32 {
        self.cells.iter().filter(|cell| !cell.lines.is_empty()).map(|cell| cell.ascent).fold(0.0, f32::max)
    }

    /// Returns whether a page can end after `lines` lines: no cell has a single line before or after the cut, and no
    /// word is parted by it.
    pub(crate) fn can_cut_after(&self, lines: usize) -> bool {
        self.cells.iter().all(|cell| {
            let n = cell.lines.len();
            n <= lines
                || (lines >= LEAST_LINES && n - lines >= LEAST_LINES && !cell.lines[lines - 1].ends_with_hyphen())
        })
    }
}

/// Of a paragraph cut in two, each part has at least this many lines.
pub(crate) const LEAST_LINES: usize = 2;
