//! Sizes, distances and colours: the look of a page, in one place. All lengths are points.

use crate::{breaking::Shape, fonts::FaceName};
use herold_notice::{Layout, Role};

/// Red, green, blue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Colour(pub(crate) u8, pub(crate) u8, pub(crate) u8);

/// Warm ink: 15 : 1 on white.
pub(crate) const INK: Colour = Colour(0x26, 0x21, 0x1c);
/// Secondary text: 5.9 : 1 on white.
pub(crate) const MUTED: Colour = Colour(0x69, 0x61, 0x58);
/// The one accent: links, labels, bullets; 8.6 : 1 on white.
pub(crate) const ACCENT: Colour = Colour(0x0e, 0x4f, 0x5c);
/// Hairlines; decoration only.
pub(crate) const HAIRLINE: Colour = Colour(0xc9, 0xc1, 0xb6);

/// How thick a hairline is.
pub(crate) const RULE: f32 = 0.5;

/// The page and its columns.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Sheet {
    pub(crate) width: f32,
    pub(crate) height: f32,
    /// Left edge and width of each column of text.
    pub(crate) columns: &'static [(f32, f32)],
    /// Where the first baseline of the first page lies.
    pub(crate) first_top: f32,
    /// Where the first baseline of later pages lies.
    pub(crate) top: f32,
    /// No baseline lies below.
    pub(crate) bottom: f32,
    pub(crate) running_header: f32,
    pub(crate) footer: f32,
    /// Distance of the lines that baselines of paragraphs snap to.
    pub(crate) grid: f32,
}

impl Sheet {
    /// Returns A4 for a layout: a measure of about 72 characters, or two columns of about 50.
    pub(crate) const fn new(layout: Layout) -> Self {
        let (columns, grid): (&[(f32, f32)], f32) = match layout {
            Layout::Single => (&[(104.0, 388.0)], 7.5),
            Layout::SideBySide => (&[(54.0, 231.0), (310.0, 231.0)], 6.25),
        };
        Self {
            width: 595.276,
            height: 841.89,
            columns,
            first_top: 62.0,
            // On the grid of both layouts, so that all pages begin at the same height.
            top: 99.5,
            bottom: 770.0,
            running_header: 52.0,
            footer: 796.0,
            grid,
        }
    }

    pub(crate) fn left(&self) -> f32 {
        self.columns.first().map_or(0.0, |(x, _)| *x)
    }

    /// Returns the width from the first column's left edge to the last one's right edge.
    pub(crate) fn full_width(&self) -> f32 {
        self.columns.last().map_or(0.0, |(x, width)| x + width) - self.left()
    }
}

/// What stands beside or above a block.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Ornament {
    None,
    /// A bullet in the indent.
    Bullet,
    /// A bar along the left edge.
    Bar,
    /// A hairline above the first of neighbouring blocks of the same kind.
    Hairline,
}

/// The look of one kind of block.
#[derive(Debug, Clone, Copy)]
pub(crate) struct BlockStyle {
    pub(crate) face: FaceName,
    pub(crate) strong: FaceName,
    pub(crate) size: f32,
    pub(crate) leading: f32,
    pub(crate) colour: Colour,
    pub(crate) shape: Shape,
    pub(crate) hyphenates: bool,
    pub(crate) tracking: f32,
    pub(crate) indent: f32,
    /// Distance from the block before.
    pub(crate) before: f32,
    /// Distance to the block after, when that asks for less.
    pub(crate) after: f32,
    /// Distance from a neighbour of the same kind.
    pub(crate) between: f32,
    pub(crate) keep_with_next: bool,
    pub(crate) keep_together: bool,
    pub(crate) ornament: Ornament,
}

/// Returns the distance of a block from the one before it, none when it is the first.
pub(crate) fn distance(last: Option<(Role, BlockStyle)>, role: Role, style: BlockStyle, layout: Layout) -> f32 {
    let pick = |single: f32, beside: f32| if matches!(layout, Layout::Single) { single } else { beside };
    match (last, role) {
        // A letter begins with its date: as far from the letterhead as a label.
        (None, _) => style.before.max(block_style(Role::Label, layout, 0.0).before),
        (Some((last, _)), _) if last == role => style.between,
        // A note above the headline, such as an embargo, belongs to the label.
        (Some((Role::Label, _)), Role::Note) => pick(3.0, 2.0),
        (Some((Role::Dateline | Role::Note, _)), Role::Headline) => pick(13.5, 9.0),
        (Some((Role::Headline, _)), Role::Paragraph | Role::Item | Role::Contact) => pick(12.0, 9.0),
        (Some((_, last)), _) => last.after.max(style.before),
    }
}

/// Lines shorter than this many em are set ragged: justified they would have holes.
const LEAST_JUSTIFIED: f32 = 32.0;

/// Returns the look of a role in a column of the given width.
pub(crate) fn block_style(role: Role, layout: Layout, column: f32) -> BlockStyle {
    let wide = matches!(layout, Layout::Single);
    let pick = |single: f32, beside: f32| if wide { single } else { beside };
    let body = BlockStyle {
        face: FaceName::Regular,
        strong: FaceName::Semibold,
        size: pick(10.75, 8.9),
        leading: pick(15.0, 12.5),
        colour: INK,
        shape: Shape::Justified,
        hyphenates: true,
        tracking: 0.0,
        indent: 0.0,
        before: pick(7.5, 6.25),
        after: 0.0,
        between: pick(7.5, 6.25),
        keep_with_next: false,
        keep_together: false,
        ornament: Ornament::None,
    };
    let small = BlockStyle { size: pick(9.5, 8.5), leading: pick(13.5, 12.0), shape: Shape::Ragged, ..body };
    let title = BlockStyle {
        face: FaceName::Semibold,
        strong: FaceName::Bold,
        shape: Shape::Display,
        hyphenates: false,
        keep_with_next: true,
        keep_together: true,
        ..body
    };
    let mut style = match role {
        Role::Label => BlockStyle {
            size: pick(8.5, 7.75),
            leading: pick(15.0, 13.0),
            colour: ACCENT,
            tracking: pick(0.55, 0.45),
            before: pick(33.0, 15.0),
            ..title
        },
        Role::Headline => BlockStyle {
            size: pick(23.0, 15.5),
            leading: pick(28.5, 19.5),
            tracking: pick(-0.2, -0.08),
            before: pick(3.0, 2.0),
            ..title
        },
        Role::Subheadline => BlockStyle {
            face: FaceName::Regular,
            strong: FaceName::Semibold,
            size: pick(14.0, 10.5),
            leading: pick(19.5, 14.5),
            colour: MUTED,
            before: pick(7.5, 5.0),
            ..title
        },
        Role::Dateline => BlockStyle {
            face: FaceName::Regular,
            strong: FaceName::Semibold,
            size: pick(9.0, 8.0),
            leading: pick(13.5, 12.0),
            colour: MUTED,
            before: pick(15.0, 9.0),
            ..title
        },
        Role::Lead => BlockStyle {
            size: pick(12.0, 9.5),
            leading: pick(16.5, 12.5),
            shape: Shape::Ragged,
            before: pick(12.0, 9.0),
            after: pick(13.5, 9.0),
            ..body
        },
        Role::Heading => {
            BlockStyle { size: pick(11.5, 9.5), leading: pick(15.0, 12.5), before: pick(22.5, 12.5), ..title }
        }
        Role::Paragraph => body,
        Role::Item => {
            // Items are short: with few lines to share the slack, straight edges would cost holes or hyphens.
            BlockStyle {
                shape: Shape::Ragged,
                indent: pick(15.0, 11.0),
                between: pick(3.75, 3.25),
                ornament: Ornament::Bullet,
                ..body
            }
        }
        Role::Quote => BlockStyle {
            face: FaceName::Italic,
            size: pick(12.0, 9.75),
            leading: pick(17.25, 14.0),
            shape: Shape::Ragged,
            indent: pick(18.0, 12.0),
            before: pick(15.0, 10.0),
            after: pick(15.0, 10.0),
            keep_together: true,
            ornament: Ornament::Bar,
            ..body
        },
        Role::Note => {
            BlockStyle { before: pick(27.0, 21.0), between: pick(4.0, 3.0), ornament: Ornament::Hairline, ..small }
        }
        Role::Contact => BlockStyle { hyphenates: false, keep_together: true, ..small },
        Role::Boilerplate => BlockStyle {
            size: pick(8.75, 8.0),
            leading: pick(12.75, 11.5),
            colour: MUTED,
            before: pick(22.5, 14.0),
            between: pick(6.0, 5.0),
            keep_together: true,
            ornament: Ornament::Hairline,
            ..small
        },
    };
    if style.shape == Shape::Justified && (column - style.indent) / style.size < LEAST_JUSTIFIED {
        style.shape = Shape::Ragged;
    }
    style
}
