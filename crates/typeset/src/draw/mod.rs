//! The pages and their structure as PDF, through krilla.
//!
//! A file is PDF/A-2a and PDF/UA-1 in one; with a file attached it is PDF/A-3a, which alone allows files of any kind.
//!
//! The compressed data of a stream may end in 0x0D, and the writer puts a line feed before `endstream`. The length in
//! the file is right, but checkers may take both for one line end and find the stream a byte too long
//! (`page-validation` does: PDFA2A-STREAM-LENGTH-001, about one file in 300). So a file in which that happens is written
//! again with spaces as decoration, which no eye and no reader meets.

mod about;
mod glyphs;
mod rules;
mod tags;

use crate::{
    TypesetError,
    fonts::Fonts,
    model::{
        AnnotationId, Child, Destination, Document, ElementId, Kind, LeafId, LinkArea, Page, Part, PlacedPicture,
        PlacedRun, Rule, Sequence, Structure, Watermark,
    },
    options::{Attachment, Relation},
    picture::Picture,
    style::Colour,
};
use about::{date, metadata, outline, short};
use glyphs::{Texts, Written};
use krilla::{
    SerializeSettings,
    action::{Action, LinkAction},
    annotation::{Annotation, LinkAnnotation, Target},
    color::rgb,
    configure::{Accessibility, Archival, ConfigurationBuilder},
    destination::{NamedDestination, XyzDestination},
    embed::{AssociationKind, EmbeddedFile, MimeType},
    geom::{PathBuilder, Point, Quadrilateral, Rect, Transform},
    metadata::DateTime,
    num::NormalizedF32,
    page::PageSettings,
    paint::{Fill, FillRule},
    surface::Surface,
    tagging::{Artifact, ArtifactType, ContentTag, Identifier, Node, SpanTag, TagTree},
};
use rules::explain;
use std::collections::BTreeMap;
use tags::group;

/// How often a file is written again in search of clear line ends.
const ATTEMPTS: usize = 40;

/// Returns the file, with files attached.
///
/// # Errors
/// When the writer finds a rule of PDF/A or PDF/UA-1 broken, or a file cannot be attached.
pub(crate) fn draw(
    document: &Document,
    attachments: &[Attachment<'_>],
    fonts: &Fonts,
) -> Result<Vec<u8>, TypesetError> {
    let picture = document.logo.as_ref().map(Picture::read).transpose()?;
    let write = |blanks| write(document, attachments, fonts, picture.as_ref(), blanks);
    let first = write(0)?;
    if !ends_unclearly(&first) {
        return Ok(first);
    }
    for blanks in 1..=ATTEMPTS {
        let again = write(blanks)?;
        if !ends_unclearly(&again) {
            return Ok(again);
        }
    }
    Ok(first)
}

/// Returns whether a stream ends in 0x0D before the line feed.
fn ends_unclearly(file: &[u8]) -> bool {
    const END: &[u8] = b"\r\nendstream";
    memchr::memmem::find(file, END).is_some()
}

/// Returns the file, with decorations without ink on each page, a different choice for each number.
fn write(
    document: &Document,
    attachments: &[Attachment<'_>],
    fonts: &Fonts,
    picture: Option<&Picture>,
    blanks: usize,
) -> Result<Vec<u8>, TypesetError> {
    let archival = if attachments.is_empty() { Archival::A2_A } else { Archival::A3_A };
    let configuration = ConfigurationBuilder::new()
        .with_archival_validator(archival)
        .with_accessibility_validator(Accessibility::UA1)
        .finish()
        .map_err(|_| TypesetError::Export { cause: "PDF/A and PDF/UA-1 exclude each other".to_owned() })?;
    let settings = SerializeSettings { configuration, ..SerializeSettings::default() };
    let mut pdf = krilla::Document::new_with(settings);
    let mut pen =
        Pen { fonts, picture, blanks, texts: Texts::default(), leaves: BTreeMap::new(), annotations: BTreeMap::new() };
    for page in &document.pages {
        pen.page(&mut pdf, page, document)?;
    }
    let mut tree = TagTree::new().with_lang(Some(document.meta.language.clone()));
    tree.children = pen.children(&document.structure, Structure::ROOT);
    pdf.set_tag_tree(tree);
    pdf.set_outline(outline(&document.bookmarks, &document.meta.title));
    pdf.set_metadata(metadata(&document.meta));
    for Destination { name, page, x, y } in &document.destinations {
        let place = XyzDestination::new(*page, Point::from_xy(*x, *y));
        // A name that is taken leads to the first place.
        let _ = pdf.register_named_destination(NamedDestination::new(name.clone(), place));
    }
    for attachment in attachments {
        let refused = || TypesetError::Attachment { name: attachment.name.to_owned() };
        let file = embedded(attachment, date(document.meta.created)).ok_or_else(refused)?;
        pdf.embed_file(file).ok_or_else(refused)?;
    }
    pdf.finish().map_err(explain)
}

/// Returns a file as the writer takes it; none when its name or its media type is none.
fn embedded(attachment: &Attachment<'_>, modified: DateTime) -> Option<EmbeddedFile> {
    let Attachment { name, media, description, bytes, relation } = *attachment;
    Some(EmbeddedFile {
        path: Some(name.trim()).filter(|name| !name.is_empty())?.to_owned(),
        mime_type: Some(MimeType::new(media)?),
        description: Some(short(description)),
        association_kind: match relation {
            Relation::Data => AssociationKind::Data,
            Relation::Source => AssociationKind::Source,
            Relation::Supplement => AssociationKind::Supplement,
        },
        data: bytes.to_vec().into(),
        modification_date: Some(modified),
        compress: None,
        location: None,
    })
}

struct Pen<'f> {
    fonts: &'f Fonts,
    picture: Option<&'f Picture>,
    /// Which of the document's blanks stand on each page, a bit each.
    blanks: usize,
    texts: Texts<'f>,
    leaves: BTreeMap<LeafId, Vec<Identifier>>,
    annotations: BTreeMap<AnnotationId, Identifier>,
}

impl<'f> Pen<'f> {
    fn page(&mut self, pdf: &mut krilla::Document, page: &'f Page, document: &'f Document) -> Result<(), TypesetError> {
        let blanks = &document.blanks;
        let settings = PageSettings::from_wh(document.size.0, document.size.1)
            .ok_or_else(|| TypesetError::Export { cause: "the page has no size".to_owned() })?;
        let mut sheet = pdf.start_page_with(settings);
        let mut surface = sheet.surface();
        let choice = self.blanks;
        for (_, runs) in blanks.iter().enumerate().filter(|(bit, _)| (choice >> bit) & 1 == 1) {
            surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(ArtifactType::Layout)));
            for placed in runs {
                let written = self.texts.of(placed);
                self.run(&mut surface, placed, &written);
            }
            surface.end_tagged();
        }
        if let Some(watermark) = &document.watermark {
            self.watermark(&mut surface, watermark);
        }
        for rule in &page.rules {
            draw_rule(&mut surface, rule);
        }
        for placed in &page.pictures {
            self.picture(&mut surface, placed);
        }
        for sequence in &page.sequences {
            self.sequence(&mut surface, sequence);
        }
        surface.finish();
        for link in &page.links {
            if let Some(annotation) = annotation(link) {
                self.annotations.insert(link.annotation, sheet.add_tagged_annotation(annotation));
            }
        }
        sheet.finish();
        Ok(())
    }

    fn watermark(&mut self, surface: &mut Surface<'_>, watermark: &'f Watermark) {
        let Watermark { runs, centre: (x, y), degrees } = watermark;
        surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(ArtifactType::Watermark)));
        surface.push_transform(&Transform::from_translate(*x, *y));
        surface.push_transform(&Transform::from_rotate(*degrees));
        for placed in runs {
            let written = self.texts.of(placed);
            self.run(surface, placed, &written);
        }
        surface.pop();
        surface.pop();
        surface.end_tagged();
    }

    fn picture(&mut self, surface: &mut Surface<'_>, placed: &PlacedPicture) {
        let Some(picture) = self.picture else { return };
        let tag = match placed.leaf {
            Some(_) => ContentTag::Other,
            None => ContentTag::Artifact(Artifact::with_kind(ArtifactType::Layout)),
        };
        let identifier = surface.start_tagged(tag);
        picture.draw(surface, placed.area);
        surface.end_tagged();
        if let Some(leaf) = placed.leaf {
            self.leaves.entry(leaf).or_default().push(identifier);
        }
    }

    fn sequence(&mut self, surface: &mut Surface<'_>, sequence: &'f Sequence) {
        if sequence.runs.is_empty() {
            return;
        }
        let kind = match sequence.part {
            Part::Leaf(leaf) => return self.leaf(surface, leaf, &sequence.runs),
            Part::Header => ArtifactType::Header,
            Part::Footer => ArtifactType::Footer,
            Part::LineNumber => ArtifactType::LineNumber,
            Part::Ornament => ArtifactType::Layout,
        };
        surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(kind)));
        for placed in &sequence.runs {
            let written = self.texts.of(placed);
            self.run(surface, placed, &written);
        }
        surface.end_tagged();
    }

    fn leaf(&mut self, surface: &mut Surface<'_>, leaf: LeafId, runs: &'f [PlacedRun]) {
        let mut open = false;
        for part in runs.chunk_by(|a, b| a.y == b.y).flat_map(parts) {
            let written: Vec<Written<'_>> = part.iter().map(|placed| self.texts.of(placed)).collect();
            let same = part.iter().zip(&written).all(|(placed, written)| written.reads_as_drawn(placed));
            if open && !same {
                surface.end_tagged();
                open = false;
            }
            if !open {
                let text: String;
                let tag = if same {
                    ContentTag::Other
                } else {
                    text = part.iter().map(|placed| placed.run.text.as_str()).collect();
                    ContentTag::Span(SpanTag::empty().with_actual_text(Some(&text)))
                };
                let identifier = surface.start_tagged(tag);
                self.leaves.entry(leaf).or_default().push(identifier);
                open = true;
            }
            for (placed, written) in part.iter().zip(&written) {
                self.run(surface, placed, written);
            }
            if !same {
                surface.end_tagged();
                open = false;
            }
        }
        if open {
            surface.end_tagged();
        }
    }

    fn run(&self, surface: &mut Surface<'_>, placed: &PlacedRun, written: &Written<'_>) {
        let (glyphs, text) = written.glyphs(placed);
        surface.set_fill(Some(fill(placed.colour)));
        let font = self.fonts.face(placed.run.face).drawing.clone();
        surface.draw_glyphs(Point::from_xy(placed.x, placed.y), &glyphs, font, &text, placed.size, false);
    }

    fn children(&self, structure: &Structure, element: ElementId) -> Vec<Node> {
        let mut nodes: Vec<Node> = Vec::new();
        for child in &structure.element(element).children {
            match child {
                Child::Element(id) => {
                    let children = self.children(structure, *id);
                    // An element without content would be an empty stop for a screen reader; a cell holds its place.
                    let cell = matches!(structure.element(*id).kind, Kind::Cell { .. } | Kind::HeadCell { .. });
                    if cell || !children.is_empty() {
                        let mut group = group(structure, *id);
                        group.children = children;
                        nodes.push(group.into());
                    }
                }
                Child::Leaf(id) => {
                    nodes.extend(self.leaves.get(id).into_iter().flatten().map(|leaf| Node::from(*leaf)));
                }
                Child::Annotation(id) => nodes.extend(self.annotations.get(id).map(|id| Node::from(*id))),
            }
        }
        nodes
    }
}

/// Returns the parts of a line that may each need a text of their own: its runs, or the whole line when its words stand
/// in another order than they are read in.
fn parts(line: &[PlacedRun]) -> impl Iterator<Item = &[PlacedRun]> {
    let turned = line.iter().any(|placed| placed.run.is_rtl());
    line.chunks(if turned { line.len() } else { 1 })
}

fn draw_rule(surface: &mut Surface<'_>, rule: &Rule) {
    let mut path = PathBuilder::new();
    let Some(rect) = Rect::from_xywh(rule.x, rule.y, rule.width, rule.height) else { return };
    path.push_rect(rect);
    let Some(path) = path.finish() else { return };
    surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(ArtifactType::Layout)));
    surface.set_fill(Some(fill(rule.colour)));
    surface.draw_path(&path);
    surface.end_tagged();
}

fn fill(Colour(red, green, blue): Colour) -> Fill {
    Fill { paint: rgb::Color::new(red, green, blue).into(), opacity: NormalizedF32::ONE, rule: FillRule::default() }
}

fn annotation(link: &LinkArea) -> Option<Annotation> {
    let quads: Vec<Quadrilateral> = link
        .boxes
        .iter()
        .filter_map(|(x, y, width, height)| Rect::from_xywh(*x, *y, *width, *height))
        .map(Quadrilateral::from)
        .collect();
    if quads.is_empty() {
        return None;
    }
    let target = Target::Action(Action::Link(LinkAction::new(ascii_address(&link.href))));
    Some(Annotation::new_link(LinkAnnotation::new_with_quad_points(quads, target), Some(short(&link.alternative))))
}

/// Returns an address in ASCII, other bytes percent-encoded: PDF allows no others in addresses.
fn ascii_address(href: &str) -> String {
    let mut address = String::with_capacity(href.len());
    for byte in href.bytes() {
        if byte.is_ascii_graphic() {
            address.push(char::from(byte));
        } else {
            address.push_str(&format!("%{byte:02X}"));
        }
    }
    address
}
