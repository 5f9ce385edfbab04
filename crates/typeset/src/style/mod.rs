//! Sizes, distances and colours: the look of a page, in one place. All lengths are points.

mod sheet;

pub use sheet::Paper;
pub(crate) use sheet::{MM, Sheet};

use crate::{breaking::Shape, fonts::FaceName};
use herold_notice::{Layout, Look, Role};

/// Red, green, blue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Colour(pub(crate) u8, pub(crate) u8, pub(crate) u8);

/// Warm ink: 15 : 1 on white.
pub(crate) const INK: Colour = Colour(0x26, 0x21, 0x1c);
/// Secondary text: 5.9 : 1 on white.
pub(crate) const MUTED: Colour = Colour(0x69, 0x61, 0x58);
/// Hairlines; decoration only.
pub(crate) const HAIRLINE: Colour = Colour(0xc9, 0xc1, 0xb6);

/// How thick a hairline is.
pub(crate) const RULE: f32 = 0.5;

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
pub(crate) fn distance(last: Option<(Role, BlockStyle)>, role: Role, style: BlockStyle, sheet: &Sheet) -> f32 {
    let pick = |single: f32, beside: f32| {
        (if sheet.layout == Layout::Single || sheet.is_poster() { single } else { beside }) * sheet.scale
    };
    match (last, role) {
        // A letter begins with its date: as far from the letterhead as a label.
        (None, _) => style.before.max(block_style(Role::Label, sheet, 0.0).before),
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
pub(crate) fn block_style(role: Role, sheet: &Sheet, column: f32) -> BlockStyle {
    let mut style = plain_style(role, sheet);
    if sheet.layout == Layout::Single || sheet.is_poster() {
        suit(&mut style, role, sheet);
    }
    if style.shape == Shape::Justified && (column - style.indent) / style.size < LEAST_JUSTIFIED {
        style.shape = Shape::Ragged;
    }
    style
}

/// Returns the look of a role in a text of no special kind.
fn plain_style(role: Role, sheet: &Sheet) -> BlockStyle {
    let wide = sheet.layout == Layout::Single;
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
    match role {
        Role::Label => BlockStyle {
            size: pick(8.5, 7.75),
            leading: pick(15.0, 13.0),
            colour: sheet.accent,
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
        Role::Contact | Role::Columns | Role::Record => BlockStyle { hyphenates: false, keep_together: true, ..small },
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
    }
}

/// Fits a style to the kind of page.
fn suit(style: &mut BlockStyle, role: Role, sheet: &Sheet) {
    match sheet.look {
        Look::Letter => suit_letter(style, role),
        Look::Poster => suit_poster(style, role, sheet.scale * sheet.shrink),
        Look::Circular if role == Role::Headline => {
            (style.size, style.leading) = (18.0, 22.5);
        }
        Look::Script => suit_script(style, role),
        Look::Sheet => suit_sheet(style, role),
        Look::Press | Look::Page | Look::Circular => {}
    }
}

/// A business letter: one size, the subject half-bold, as DIN 5008 has it; calm ragged lines.
fn suit_letter(style: &mut BlockStyle, role: Role) {
    style.shape = if style.shape == Shape::Justified { Shape::Ragged } else { style.shape };
    match role {
        Role::Headline => {
            (style.size, style.leading, style.tracking) = (13.0, 17.0, 0.0);
            style.after = 12.0;
        }
        Role::Heading => {
            (style.size, style.leading, style.before) = (10.75, 14.5, 15.0);
        }
        Role::Paragraph | Role::Item | Role::Lead => {
            (style.size, style.leading) = (10.5, 14.5);
            style.between = style.between.min(6.0);
        }
        Role::Dateline => {
            (style.size, style.leading, style.colour) = (10.0, 13.5, INK);
        }
        Role::Contact => {
            (style.size, style.leading) = (10.5, 14.5);
        }
        Role::Label
        | Role::Subheadline
        | Role::Quote
        | Role::Note
        | Role::Boilerplate
        | Role::Columns
        | Role::Record => {}
    }
}

/// Type on a poster shrinks no further than this.
const LEAST_ON_POSTER: f32 = 8.0;

/// A poster: a headline to be read across a hall, the rest from three metres.
fn suit_poster(style: &mut BlockStyle, role: Role, scale: f32) {
    style.hyphenates = role == Role::Headline;
    style.shape = if role == Role::Headline { Shape::Display } else { Shape::Ragged };
    style.ornament = if role == Role::Item { Ornament::Bullet } else { Ornament::None };
    style.keep_with_next = false;
    let (size, leading, before) = match role {
        Role::Label => (15.0, 20.0, 36.0),
        Role::Headline => (40.0, 46.0, 10.0),
        Role::Contact => (22.0, 28.0, 26.0),
        Role::Note | Role::Boilerplate | Role::Dateline | Role::Columns | Role::Record => (13.0, 18.0, 16.0),
        Role::Item => (21.0, 27.0, 14.0),
        Role::Subheadline | Role::Lead | Role::Heading | Role::Paragraph | Role::Quote => (22.0, 28.0, 16.0),
    };
    style.size = (size * scale).max(LEAST_ON_POSTER);
    (style.leading, style.before) = (leading * style.size / size, before * scale);
    style.between = style.before * 0.6;
    style.after = 0.0;
    style.indent *= 1.8 * scale;
    style.tracking *= scale;
}

/// Returns the look of the telephone number on a poster: what the eye finds first from across the street.
pub(crate) fn poster_number(sheet: &Sheet) -> BlockStyle {
    let scale = sheet.scale * sheet.shrink;
    let style = block_style(Role::Contact, sheet, 0.0);
    BlockStyle {
        face: FaceName::Bold,
        size: 46.0 * scale,
        leading: 56.0 * scale,
        colour: sheet.accent,
        shape: Shape::Display,
        tracking: -0.3 * scale,
        ..style
    }
}

/// A text to speak from: larger, ragged, with air around each question.
fn suit_script(style: &mut BlockStyle, role: Role) {
    style.shape = if style.shape == Shape::Justified { Shape::Ragged } else { style.shape };
    match role {
        Role::Heading => {
            (style.size, style.leading, style.before) = (13.5, 18.0, 26.0);
        }
        Role::Paragraph | Role::Item | Role::Lead => {
            (style.size, style.leading) = (12.5, 18.0);
            style.hyphenates = false;
        }
        _ => {}
    }
}

/// A form to copy from: closer, since it is looked up and not read.
fn suit_sheet(style: &mut BlockStyle, role: Role) {
    style.shape = if style.shape == Shape::Justified { Shape::Ragged } else { style.shape };
    match role {
        Role::Headline => (style.size, style.leading) = (18.0, 22.5),
        Role::Heading => (style.before, style.size) = (17.5, 11.0),
        Role::Paragraph | Role::Item | Role::Lead => {
            (style.size, style.leading) = (9.75, 13.5);
            style.between = style.between.min(2.5);
        }
        _ => {}
    }
}
