//! The page and its columns.

use super::Colour;
use crate::letter;
use herold_notice::{Direction, Layout, Look, Publication, Window};

/// A millimetre in points.
pub(crate) const MM: f32 = 72.0 / 25.4;

/// Width and height of A4 in points.
const A4: (f32, f32) = (595.276, 841.89);

/// How large the type of a poster is where two languages share it.
const BESIDE: f32 = 0.76;

/// What is left free beside the notes of a review.
const REVIEW_EDGE: f32 = 40.0;

/// The size of a poster.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Paper {
    /// 210 × 297 mm, for all notices.
    #[default]
    A4,
    /// 297 × 420 mm, for posters.
    A3,
}

/// The page, its columns and its colours.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Sheet {
    pub(crate) look: Look,
    pub(crate) layout: Layout,
    pub(crate) width: f32,
    pub(crate) height: f32,
    /// Left edge and width of each column of text.
    pub(crate) columns: [(f32, f32); 2],
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
    /// All sizes of a poster grow with its paper.
    pub(crate) scale: f32,
    /// Type of a poster shrinks until everything stands on one sheet.
    pub(crate) shrink: f32,
    pub(crate) accent: Colour,
    /// The ground of boxes.
    pub(crate) tint: Colour,
    /// The window of the envelope, for letters in one language.
    pub(crate) window: Option<Window>,
    /// Begins at the right, since its first language does. A letter does not: its window is where the envelope has it.
    pub(crate) begins_right: bool,
    /// With a margin for notes at the end of its lines; the annex takes that up.
    pub(crate) notes: f32,
}

impl Sheet {
    /// Returns the sheet of a publication: a measure of about 72 characters, two columns of about 50, the geometry of a
    /// letter (DIN 5008: 25 mm on the left, 20 mm on the right), or a poster.
    pub(crate) fn new(publication: &Publication, paper: Paper) -> Self {
        let (base, design) = (Self::plain(publication), &publication.first().design);
        let base = Self { look: design.look, ..base };
        let single = base.layout == Layout::Single;
        match design.look {
            Look::Poster => base.poster(paper),
            _ if !single => base,
            Look::Letter => {
                let foot = letter::foot_height(design.footer.len());
                Self {
                    columns: [(25.0 * MM, 165.0 * MM), (0.0, 0.0)],
                    window: Some(design.window),
                    begins_right: false,
                    bottom: base.bottom - foot,
                    ..base
                }
            }
            Look::Script => Self { columns: [(72.0, 452.0), (0.0, 0.0)], ..base },
            Look::Sheet => Self { columns: [(72.0, 452.0), (0.0, 0.0)], grid: 6.25, ..base },
            Look::Press | Look::Page | Look::Circular => base,
        }
    }

    /// Returns the sheet of a poster; two languages stand beside each other on paper laid across.
    fn poster(self, paper: Paper) -> Self {
        let grown = if paper == Paper::A3 { 2.0_f32.sqrt() } else { 1.0 };
        let (short, long) = (A4.0 * grown, A4.1 * grown);
        if self.layout == Layout::Single {
            let margin = 20.0 * MM * grown;
            return Self {
                width: short,
                height: long,
                columns: [(margin, short - 2.0 * margin), (0.0, 0.0)],
                first_top: 66.0 * grown,
                top: 66.0 * grown,
                bottom: 790.0 * grown,
                running_header: 40.0 * grown,
                footer: 812.0 * grown,
                scale: grown,
                ..self
            };
        }
        let (margin, gap) = (18.0 * MM * grown, 14.0 * MM * grown);
        let column = (long - 2.0 * margin - gap) / 2.0;
        Self {
            width: long,
            height: short,
            columns: [(margin, column), (margin + column + gap, column)],
            first_top: 60.0 * grown,
            // Below the names of the languages, which later pages have in their header.
            top: 83.5 * grown,
            bottom: 545.0 * grown,
            running_header: 36.0 * grown,
            footer: 567.0 * grown,
            scale: grown * BESIDE,
            ..self
        }
    }

    /// Returns the columns that the layout uses.
    pub(crate) fn columns(&self) -> &[(f32, f32)] {
        if self.layout == Layout::Single { &self.columns[..1] } else { &self.columns }
    }

    /// Returns the left edge of something `width` wide, given as if the page began at the left.
    pub(crate) fn mirrored(&self, x: f32, width: f32) -> f32 {
        if self.begins_right { 2.0 * self.left() + self.annex_width() - x - width } else { x }
    }

    pub(crate) const fn left(&self) -> f32 {
        self.columns[0].0
    }

    /// Returns the sheet of a notice of no special kind.
    fn plain(publication: &Publication) -> Self {
        let (layout, design) = (publication.layout(), &publication.first().design);
        let single = layout == Layout::Single;
        Self {
            look: Look::Page,
            layout,
            width: A4.0,
            height: A4.1,
            columns: if single { [(104.0, 388.0), (0.0, 0.0)] } else { [(54.0, 231.0), (310.0, 231.0)] },
            first_top: 62.0,
            // On the grid of both layouts, so that all pages begin at the same height.
            top: 99.5,
            bottom: 770.0,
            running_header: 52.0,
            footer: 796.0,
            grid: if single { 7.5 } else { 6.25 },
            scale: 1.0,
            shrink: 1.0,
            accent: paint(design.accent()),
            tint: paint(design.tint()),
            window: None,
            begins_right: publication.first().language.direction == Direction::Rtl,
            notes: 0.0,
        }
    }

    /// Returns the sheet of a review, which is plain whatever the kind of notice: beside one column of a bit more than
    /// 60 characters, or two on paper laid across, more than 60 mm for notes.
    pub(crate) fn for_review(publication: &Publication) -> Self {
        let (short, long) = A4;
        let plain = |columns: [(f32, f32); 2]| Self { columns, ..Self::plain(publication) };
        // Lines are too short to be justified. Above the letterhead is room for the state of the text.
        let made = if publication.layout() == Layout::Single {
            Self { first_top: 84.5, ..plain([(66.0, 342.0), (0.0, 0.0)]) }
        } else {
            let sheet = plain([(62.0, 282.0), (368.0, 282.0)]);
            Self { width: long, height: short, first_top: 87.0, bottom: 521.0, footer: 547.0, ..sheet }
        };
        Self { notes: made.width - made.left() - made.full_width() - REVIEW_EDGE, ..made }
    }

    /// Returns the width of the text and of the margin for notes.
    pub(crate) fn annex_width(&self) -> f32 {
        self.full_width() + self.notes
    }

    /// Returns the width from the first column's left edge to the last one's right edge.
    pub(crate) fn full_width(&self) -> f32 {
        self.columns().last().map_or(0.0, |(x, width)| x + width) - self.left()
    }

    /// Returns whether it is one sheet for the door.
    pub(crate) fn is_poster(&self) -> bool {
        self.look == Look::Poster
    }
}

/// Returns a colour of the house as pages have it.
const fn paint(herold_notice::Colour([red, green, blue]): herold_notice::Colour) -> Colour {
    Colour(red, green, blue)
}
