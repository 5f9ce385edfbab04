//! Pages with what stands on them, and the structure that gives it meaning; knows nothing of PDF.
//!
//! Every run of text belongs to a leaf of the structure or is furniture that repeats. A writer walks the pages, and
//! then the structure; a bulk run of letters can keep the parts that do not change.

use crate::{
    fonts::FaceId,
    paragraph::Run,
    shape::{Piece, Shaper},
    style::{Colour, Sheet},
    text::Attributes,
};
use herold_notice::{Direction, Image, Instant, SegmentId};
use std::collections::BTreeSet;

/// A whole document.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Document {
    pub(crate) meta: Meta,
    /// Width and height of all pages in points.
    pub(crate) size: (f32, f32),
    pub(crate) pages: Vec<Page>,
    pub(crate) structure: Structure,
    pub(crate) bookmarks: Vec<Bookmark>,
    /// Glyphs without ink of each face in use, one kind of space after the other; see [`Document::add_blanks`].
    pub(crate) blanks: Vec<Vec<PlacedRun>>,
    /// The one picture that pages show.
    pub(crate) logo: Option<Image>,
    /// Behind the text of every page.
    pub(crate) watermark: Option<Watermark>,
    pub(crate) destinations: Vec<Destination>,
    /// The numbered sentences; the attributes of runs point into it.
    pub(crate) sentences: Vec<NumberedSentence>,
}

/// A word across a page.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Watermark {
    /// Around the origin.
    pub(crate) runs: Vec<PlacedRun>,
    /// Where the origin lies on the page.
    pub(crate) centre: (f32, f32),
    /// Clockwise.
    pub(crate) degrees: f32,
}

/// A place that a name leads to.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Destination {
    pub(crate) name: String,
    /// Counted from 0.
    pub(crate) page: usize,
    pub(crate) x: f32,
    pub(crate) y: f32,
}

/// A sentence that carries its number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct NumberedSentence {
    pub(crate) segment: SegmentId,
    /// The code of its language.
    pub(crate) language: String,
    pub(crate) number: usize,
    /// The sentence of the segment, counted from 0.
    pub(crate) sentence: usize,
}

impl NumberedSentence {
    /// Returns the name of the place where its segment begins.
    pub(crate) fn destination(&self) -> String {
        format!("seg:{}:{}", self.segment, self.language)
    }
}

/// What file lists, window titles and screen readers ask for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Meta {
    pub(crate) title: String,
    pub(crate) author: String,
    pub(crate) description: String,
    /// BCP 47 tag of the document's main language.
    pub(crate) language: String,
    pub(crate) direction: Direction,
    pub(crate) created: Instant,
}

/// A page; lengths in points from the upper left corner.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Page {
    pub(crate) sequences: Vec<Sequence>,
    pub(crate) links: Vec<LinkArea>,
    pub(crate) rules: Vec<Rule>,
    pub(crate) pictures: Vec<PlacedPicture>,
    /// Not in the columns of the text.
    pub(crate) annex: bool,
}

/// A rectangle, from its upper left corner.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Area {
    pub(crate) x: f32,
    pub(crate) y: f32,
    pub(crate) width: f32,
    pub(crate) height: f32,
}

impl Area {
    /// Returns the smallest rectangle around both.
    pub(crate) fn with(self, other: Self) -> Self {
        let (x, y) = (self.x.min(other.x), self.y.min(other.y));
        let right = (self.x + self.width).max(other.x + other.width);
        let bottom = (self.y + self.height).max(other.y + other.height);
        Self { x, y, width: right - x, height: bottom - y }
    }
}

/// The logo on a page.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct PlacedPicture {
    /// None for the eye alone.
    pub(crate) leaf: Option<LeafId>,
    pub(crate) area: Area,
}

/// Text that belongs to one leaf or one kind of furniture, in reading order.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Sequence {
    pub(crate) part: Part,
    pub(crate) runs: Vec<PlacedRun>,
}

/// What a sequence is part of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Part {
    Leaf(LeafId),
    Header,
    Footer,
    LineNumber,
    /// For the eye alone, such as an end mark.
    Ornament,
}

/// A run on the page; `y` is its baseline.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct PlacedRun {
    pub(crate) x: f32,
    pub(crate) y: f32,
    pub(crate) size: f32,
    pub(crate) colour: Colour,
    pub(crate) run: Run,
}

impl PlacedRun {
    /// Returns the room of its words, without the space at the end.
    pub(crate) fn area(&self) -> Area {
        let rtl = self.run.is_rtl();
        let space = match if rtl { self.run.glyphs.first() } else { self.run.glyphs.last() } {
            Some(glyph) if self.run.text.ends_with(' ') => glyph.advance * self.size,
            _ => 0.0,
        };
        let x = if rtl { self.x + space } else { self.x };
        Area { x, y: self.y - self.size, width: self.run.width - space, height: self.size * 1.3 }
    }
}

/// A filled rectangle for the eye alone.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Rule {
    pub(crate) x: f32,
    pub(crate) y: f32,
    pub(crate) width: f32,
    pub(crate) height: f32,
    pub(crate) colour: Colour,
}

/// The places on one page where a link can be clicked.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct LinkArea {
    pub(crate) element: ElementId,
    pub(crate) annotation: AnnotationId,
    pub(crate) href: String,
    /// The link's text.
    pub(crate) alternative: String,
    /// x, y of the upper left corner, width, height.
    pub(crate) boxes: Vec<(f32, f32, f32, f32)>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct ElementId(pub(crate) usize);
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct LeafId(pub(crate) usize);
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct AnnotationId(pub(crate) usize);

/// What an element of the structure is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Kind {
    Root,
    Section,
    Division,
    Heading {
        level: u16,
        title: String,
    },
    Paragraph,
    List,
    ListItem,
    ListLabel,
    ListBody,
    Quote,
    Strong,
    Link,
    /// The number of a sentence.
    Numeral {
        number: usize,
    },
    Table,
    TableRow,
    /// A cell that names the cells of its column or of so many rows.
    HeadCell {
        rows: Option<u32>,
    },
    /// A cell with what names it, over so many columns.
    Cell {
        heads: Vec<ElementId>,
        columns: u32,
    },
    /// A picture with the text that stands for it.
    Figure {
        alternative: String,
    },
}

/// An element with its children in reading order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Element {
    pub(crate) kind: Kind,
    /// BCP 47 tag where it differs from the document's.
    pub(crate) language: Option<String>,
    pub(crate) children: Vec<Child>,
}

/// A child of an element.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Child {
    Element(ElementId),
    Leaf(LeafId),
    Annotation(AnnotationId),
}

/// The tree of elements; the first is the root.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Structure {
    pub(crate) elements: Vec<Element>,
    leaves: usize,
    annotations: usize,
}

impl Structure {
    pub(crate) const ROOT: ElementId = ElementId(0);
    /// No element: text for the eye alone.
    pub(crate) const ORNAMENT: ElementId = ElementId(usize::MAX);

    pub(crate) fn new() -> Self {
        let root = Element { kind: Kind::Root, language: None, children: Vec::new() };
        Self { elements: vec![root], leaves: 0, annotations: 0 }
    }

    pub(crate) fn add(&mut self, parent: ElementId, kind: Kind) -> ElementId {
        self.add_in(parent, kind, None)
    }

    pub(crate) fn add_in(&mut self, parent: ElementId, kind: Kind, language: Option<String>) -> ElementId {
        let id = ElementId(self.elements.len());
        self.elements.push(Element { kind, language, children: Vec::new() });
        self.elements[parent.0].children.push(Child::Element(id));
        id
    }

    pub(crate) fn add_leaf(&mut self, parent: ElementId) -> LeafId {
        let id = LeafId(self.leaves);
        self.leaves += 1;
        self.elements[parent.0].children.push(Child::Leaf(id));
        id
    }

    pub(crate) fn add_annotation(&mut self, parent: ElementId) -> AnnotationId {
        let id = AnnotationId(self.annotations);
        self.annotations += 1;
        self.elements[parent.0].children.push(Child::Annotation(id));
        id
    }

    pub(crate) fn element(&self, id: ElementId) -> &Element {
        &self.elements[id.0]
    }
}

/// An entry of the outline.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Bookmark {
    pub(crate) level: u16,
    pub(crate) title: String,
    /// Counted from 0.
    pub(crate) page: usize,
    pub(crate) y: f32,
}

impl Document {
    pub(crate) const fn new(meta: Meta, sheet: &Sheet, structure: Structure) -> Self {
        Self {
            meta,
            size: (sheet.width, sheet.height),
            pages: Vec::new(),
            structure,
            bookmarks: Vec::new(),
            blanks: Vec::new(),
            logo: None,
            watermark: None,
            destinations: Vec::new(),
            sentences: Vec::new(),
        }
    }

    /// Adds spaces of several widths, as far as the faces in use have them. A writer may put some of them on a page to
    /// get other bytes for the same look.
    pub(crate) fn add_blanks(&mut self, shaper: &Shaper<'_>, colour: Colour) {
        let runs = self.pages.iter().flat_map(|page| &page.sequences).flat_map(|sequence| &sequence.runs);
        let faces: BTreeSet<FaceId> = runs.map(|placed| placed.run.face).collect();
        let blank = |face: FaceId, text: &str| {
            let shaped = shaper.shape(Piece::plain(face, text)).ok()?;
            let run = Run {
                x: 0.0,
                width: 0.0,
                face,
                attributes: Attributes::default(),
                level: 0,
                text: text.to_owned(),
                glyphs: shaped.glyphs.clone(),
            };
            Some(PlacedRun { x: 1.0, y: 2.0, size: 1.0, colour, run })
        };
        self.blanks = [" ", "\u{a0}", "\u{2002}", "\u{2003}", "\u{2009}", "\u{202f}"]
            .into_iter()
            .map(|text| faces.iter().filter_map(|face| blank(*face, text)).collect::<Vec<_>>())
            .filter(|runs| !runs.is_empty())
            .collect();
    }
}
