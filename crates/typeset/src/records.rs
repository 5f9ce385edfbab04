//! The tables of a notice: a head and the records below it, in the columns of its languages.

use crate::{
    TypesetError,
    compose::{Composer, Shown},
    flow::{Cell, Row},
    gaps::patterns,
    style::{BlockStyle, block_style, distance},
    table::{self, Content, Frame},
};
use herold_notice::{Direction, Publication, Role};

impl Composer<'_, '_> {
    /// Returns the rows of a table: one after the other in the structure, beside each other on the page.
    ///
    /// # Errors
    /// When a glyph is missing.
    pub(crate) fn table(
        &mut self,
        segments: &[Shown<'_>],
        publication: &Publication,
    ) -> Result<Vec<Row>, TypesetError> {
        self.open_list = None;
        let parents = self.parents(publication);
        let mut rows: Vec<Row> = Vec::new();
        let mut has_head = false;
        let places = self.sheet.columns().iter().zip(publication.notices()).zip(parents);
        for (at, ((&(x, width), notice), parent)) in places.enumerate() {
            let style = block_style(Role::Record, self.sheet, width);
            let mut texts = Vec::new();
            for (number, segment) in segments.iter().enumerate() {
                let style = if number == 0 && segment.role == Role::Columns { table::head_style(style) } else { style };
                let block = segment.cells.get(at).copied().flatten();
                texts.push(block.map_or_else(Vec::new, |block| self.texts(block, style, notice, segment.first)));
            }
            let heads = if segments[0].role == Role::Columns { texts.remove(0) } else { Vec::new() };
            let (hyphenation, direction) = (patterns(&notice.language.tag), notice.language.direction);
            let frame = Frame { parent, x, width, style, hyphenation, direction };
            let mut set = table::table(&mut self.structure, &Content { heads, records: texts }, frame, self.shaper)?;
            has_head = set.has_head;
            let unseen = segments.len().saturating_sub(set.rows.len());
            for (number, segment) in segments.iter().enumerate() {
                let block = segment.cells.get(at).copied().flatten();
                let name = block.and_then(|block| self.destination(block, notice));
                // A head that has no row of its own stands in the first record.
                let row = set.rows.get_mut(number.saturating_sub(unseen));
                if let Some(cell) = row.and_then(|row| row.cells.iter_mut().find(|cell| !cell.lines.is_empty())) {
                    cell.destinations.extend(name);
                }
            }
            rows.resize_with(rows.len().max(set.rows.len()), Row::default);
            for (row, more) in rows.iter_mut().zip(set.rows) {
                row.cells.extend(more.cells.into_iter().map(|cell| self.in_order(cell, (x, width))));
                row.below.extend(more.below);
                row.padding = more.padding;
            }
        }
        let style = block_style(Role::Record, self.sheet, 0.0);
        for (at, row) in rows.iter_mut().enumerate() {
            row.before = table::PADDING;
            if at == 0 {
                row.before += distance(self.last, Role::Record, style, self.sheet);
            }
        }
        self.last = Some((Role::Record, BlockStyle { after: style.before + table::PADDING, ..style }));
        if has_head {
            table::set_head(&mut rows);
        }
        Ok(rows)
    }

    /// Returns a cell of a table where its language has it: the rows of a page that begins at the right are mirrored as
    /// a whole, others are not.
    fn in_order(&self, cell: Cell, (x, width): (f32, f32)) -> Cell {
        let mirrors = (cell.direction == Direction::Rtl) != self.sheet.begins_right;
        Cell { x: if mirrors { 2.0 * x + width - cell.x - cell.width } else { cell.x }, ..cell }
    }
}
