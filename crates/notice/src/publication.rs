use crate::{Block, Direction, Notice, Role, SegmentId, table_length};
use std::borrow::Cow;

/// How notices stand on a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Layout {
    /// One language.
    Single,
    /// Two languages in two columns, segment beside segment.
    SideBySide,
}

/// A moment for metadata, in the zone of the case; no leap seconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Instant {
    /// Year, 1 to 9999.
    pub year: u16,
    /// Month, 1 to 12.
    pub month: u8,
    /// Day of the month, 1 to 31.
    pub day: u8,
    /// Hour, 0 to 23.
    pub hour: u8,
    /// Minute, 0 to 59.
    pub minute: u8,
    /// Second, 0 to 59.
    pub second: u8,
    /// Minutes east of UTC.
    pub offset_minutes: i16,
}

impl Instant {
    /// Returns the moment as RFC 3339, such as `2025-12-09T17:05:00+01:00`.
    #[must_use]
    pub fn rfc3339(&self) -> String {
        let sign = if self.offset_minutes < 0 { '-' } else { '+' };
        let (hours, minutes) = (self.offset_minutes.unsigned_abs() / 60, self.offset_minutes.unsigned_abs() % 60);
        let Self { year, month, day, hour, minute, second, .. } = self;
        format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}{sign}{hours:02}:{minutes:02}")
    }
}

/// What is exported as one document: one notice, or two languages of it side by side.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Publication {
    notices: Vec<Notice>,
    layout: Layout,
    created: Instant,
}

/// Why notices cannot stand in one document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PublicationError {
    /// The layout takes `wanted` languages and got `got`.
    Count {
        /// How many the layout takes.
        wanted: usize,
        /// How many were given.
        got: usize,
    },
    /// The notices are of different kinds.
    Kinds,
    /// One language is there twice.
    SameLanguage,
}

impl Publication {
    /// Returns a document of the notices in the order given. In one language alone a heading goes when all that it stands
    /// above is still to translate; beside another language it stays, over the gap.
    ///
    /// # Errors
    /// When the layout takes another number of languages, or the notices do not belong together.
    pub fn new(mut notices: Vec<Notice>, layout: Layout, created: Instant) -> Result<Self, PublicationError> {
        let wanted = match layout {
            Layout::Single => 1,
            Layout::SideBySide => 2,
        };
        if notices.len() != wanted {
            return Err(PublicationError::Count { wanted, got: notices.len() });
        }
        if let [a, b] = &notices[..] {
            if a.kind != b.kind {
                return Err(PublicationError::Kinds);
            }
            if a.language.code == b.language.code {
                return Err(PublicationError::SameLanguage);
            }
        }
        if let [alone] = &mut notices[..] {
            drop_bare_heads(&mut alone.blocks);
            drop_bare_headings(&mut alone.blocks);
        }
        Ok(Self { notices, layout, created })
    }

    /// Returns the notices, the leading language first.
    #[must_use]
    pub fn notices(&self) -> &[Notice] {
        &self.notices
    }

    /// Returns the leading notice, whose language is the document's.
    #[must_use]
    pub fn first(&self) -> &Notice {
        &self.notices[0]
    }

    /// Returns the document of its notices as [`Notice::isolated`] gives them.
    #[must_use]
    pub fn isolated(&self) -> Cow<'_, Self> {
        if self.notices.iter().all(|notice| notice.language.direction == Direction::Ltr) {
            return Cow::Borrowed(self);
        }
        let notices = self.notices.iter().map(|notice| notice.isolated().into_owned()).collect();
        Cow::Owned(Self { notices, ..self.clone() })
    }

    /// Returns the layout.
    #[must_use]
    pub const fn layout(&self) -> Layout {
        self.layout
    }

    /// Returns the moment for the metadata.
    #[must_use]
    pub const fn created(&self) -> Instant {
        self.created
    }

    /// Returns the segments row by row; each row has one cell per notice.
    #[must_use]
    pub fn rows(&self) -> Vec<Row<'_>> {
        rows(&self.notices)
    }
}

/// Removes heads of tables above nothing but rows without text.
fn drop_bare_heads(blocks: &mut Vec<Block>) {
    drop_where(blocks, |at, blocks| {
        let rows = &blocks[at + 1..at + table_length(&blocks[at..]).max(1)];
        blocks[at].role == Role::Columns && rows.iter().all(|row| row.sentences.is_empty())
    });
}

/// Removes headings above nothing but blocks without text. A note never stands under a heading.
fn drop_bare_headings(blocks: &mut Vec<Block>) {
    drop_where(blocks, |at, blocks| {
        let below = blocks[at + 1..].iter().take_while(|b| !matches!(b.role, Role::Heading | Role::Note));
        blocks[at].role == Role::Heading
            && below.clone().next().is_some()
            && below.into_iter().all(|b| b.sentences.is_empty())
    });
}

/// Removes the blocks that are bare among the others.
fn drop_where(blocks: &mut Vec<Block>, is_bare: impl Fn(usize, &[Block]) -> bool) {
    let bare: Vec<bool> = (0..blocks.len()).map(|at| is_bare(at, blocks)).collect();
    let mut bare = bare.into_iter();
    blocks.retain(|_| !bare.next().unwrap_or(false));
}

/// One segment in every language of a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row<'a> {
    /// The segment.
    pub segment: &'a SegmentId,
    /// One cell per notice; none where the segment is missing there.
    pub cells: Vec<Option<&'a Block>>,
}

/// Returns the segments of notices row by row: the order of the first notice, with segments that only another has
/// after the one they follow there.
#[must_use]
pub fn rows(notices: &[Notice]) -> Vec<Row<'_>> {
    let mut order: Vec<&SegmentId> = Vec::new();
    for notice in notices {
        let mut at = 0;
        for block in &notice.blocks {
            if let Some(found) = order.iter().position(|id| **id == block.segment) {
                at = found + 1;
            } else {
                order.insert(at, &block.segment);
                at += 1;
            }
        }
    }
    order
        .into_iter()
        .map(|segment| Row {
            segment,
            cells: notices.iter().map(|n| n.blocks.iter().find(|b| b.segment == *segment)).collect(),
        })
        .collect()
}
