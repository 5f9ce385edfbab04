use crate::{Block, Role};
use std::borrow::Borrow;

/// How many of the blocks, from the first on, are one table: its head and the rows below, or rows alone; none when the
/// first is no row. Another head begins another table.
#[must_use]
pub fn table_length<B: Borrow<Block>>(blocks: &[B]) -> usize {
    let mut roles = blocks.iter().map(|block| <B as Borrow<Block>>::borrow(block).role);
    match roles.next() {
        Some(role) if role.is_row() => 1 + roles.take_while(|role| *role == Role::Record).count(),
        _ => 0,
    }
}

/// The head and the rows of one table.
#[derive(Debug, Clone)]
pub struct Table<'a> {
    /// The head; none when a table has rows alone.
    pub head: Option<&'a Block>,
    /// The rows.
    pub rows: Vec<&'a Block>,
}

impl<'a> Table<'a> {
    /// Returns the table of blocks that [`table_length`] has counted.
    #[must_use]
    pub fn of(blocks: &[&'a Block]) -> Self {
        let head = blocks.first().copied().filter(|block| block.role == Role::Columns);
        Self { head, rows: blocks.iter().skip(usize::from(head.is_some())).copied().collect() }
    }

    /// Returns how many columns it has: as many as its longest row.
    #[must_use]
    pub fn columns(&self) -> usize {
        self.head.iter().chain(&self.rows).map(|row| row.sentences.len()).max().unwrap_or_default()
    }

    /// Returns the text above a column; empty when there is none.
    #[must_use]
    pub fn head(&self, column: usize) -> &'a str {
        self.head.and_then(|head| head.sentences.get(column)).map_or("", |cell| cell.text.as_str())
    }
}

/// Returns the head of the table that a row belongs to; none when it stands in none, or the head has no text.
#[must_use]
pub fn head_of<'a>(blocks: &'a [Block], row: &Block) -> Option<&'a Block> {
    let at = blocks.iter().position(|block| block.segment == row.segment).filter(|_| row.role == Role::Record)?;
    let above = blocks[..at].iter().rev().find(|block| block.role != Role::Record)?;
    (above.role == Role::Columns && !above.sentences.is_empty()).then_some(above)
}
