//! A publication to rows: which block looks how, and what it is in the structure.

use crate::{
    TypesetError,
    breaking::Shape,
    end_mark,
    flow::{Cell, FlowLine, FlowPart, Row},
    fonts::FaceName,
    gaps::patterns,
    items::Setting,
    letter,
    model::{ElementId, Kind, NumberedSentence, Structure},
    neighbours,
    paragraph::{ParagraphStyle, set},
    poster,
    shape::Shaper,
    style::{BlockStyle, Ornament, Sheet, block_style, distance, poster_number},
    text::{NO_BREAK_SPACE, Numeral, Text},
};
use herold_notice::{Block, Direction, Layout, Look, Notice, Publication, Role, SegmentId, SegmentState, table_length};
use std::rc::Rc;

/// Turns blocks into rows and elements.
pub(crate) struct Composer<'a, 'f> {
    pub(crate) shaper: &'a Shaper<'f>,
    pub(crate) sheet: &'a Sheet,
    pub(crate) structure: Structure,
    /// Whether a heading of level 1 has been seen; without one the others move up.
    headline_seen: bool,
    /// The list that the last row was an item of.
    pub(crate) open_list: Option<ElementId>,
    pub(crate) last: Option<(Role, BlockStyle)>,
    /// The last segment with the elements it belongs to.
    pub(crate) within: Option<(SegmentId, Vec<ElementId>)>,
    /// The sentences with a number so far; none in a document whose sentences have none.
    pub(crate) sentences: Option<Vec<NumberedSentence>>,
}

/// What a cell needs to know about its notice and place.
#[derive(Clone, Copy)]
struct Place<'a> {
    notice: &'a Notice,
    x: f32,
    width: f32,
    parent: ElementId,
    leading: bool,
    /// The number of the first sentence.
    first: usize,
}

/// A segment as it is shown, with the number of its first sentence.
pub(crate) struct Shown<'a> {
    pub(crate) cells: Vec<Option<&'a Block>>,
    pub(crate) role: Role,
    pub(crate) first: usize,
}

impl<'a, 'f> Composer<'a, 'f> {
    pub(crate) const fn new(shaper: &'a Shaper<'f>, sheet: &'a Sheet, structure: Structure) -> Self {
        Self {
            shaper,
            sheet,
            structure,
            headline_seen: false,
            open_list: None,
            last: None,
            within: None,
            sentences: None,
        }
    }

    /// Returns a row for each segment that has text, in reading order.
    ///
    /// # Errors
    /// When a glyph is missing.
    pub(crate) fn rows(&mut self, publication: &Publication) -> Result<Vec<Row>, TypesetError> {
        let (mut rows, mut roles): (Vec<Row>, Vec<Role>) = (Vec::new(), Vec::new());
        let segments = publication.rows();
        let lines = if self.sheet.is_poster() { poster::lines(&segments) } else { Vec::new() };
        let whole = segments.iter().map(|segment| segment.cells.clone());
        let split = lines.iter().map(|line| line.iter().map(Option::as_ref).collect::<Vec<_>>());
        let all: Vec<Vec<Option<&Block>>> = if lines.is_empty() { whole.collect() } else { split.collect() };
        let mut first = 1;
        let mut shown: Vec<Shown<'_>> = Vec::new();
        for cells in &all {
            let most = cells.iter().flatten().map(|block| block.sentences.len()).max().unwrap_or(0);
            let cells: Vec<Option<&Block>> = cells.iter().map(|cell| cell.filter(|b| has_text(b))).collect();
            let role = cells.iter().flatten().map(|block| block.role).next();
            shown.extend(role.map(|role| Shown { cells, role, first }));
            first += most;
        }
        let mut rest = shown.as_slice();
        while let Some(segment) = rest.first() {
            let blocks = rest.iter().filter_map(|segment| segment.cells.iter().flatten().next().copied());
            let blocks: Vec<&Block> = blocks.collect();
            let (made, count) = match table_length(&blocks) {
                0 => (vec![self.segment(segment, publication, rows.is_empty())?], 1),
                length => (self.table(&rest[..length], publication)?, length),
            };
            rest = &rest[count..];
            roles.extend(made.iter().map(|_| segment.role));
            rows.extend(made);
            // A box for the press: the heading and the contact below it.
            if let ([.., Role::Heading, Role::Contact], [.., heading, contact]) = (&roles[..], &mut rows[..])
                && self.sheet.look == Look::Press
            {
                (heading.tinted, contact.tinted) = (true, true);
            }
            if segment.role == Role::Boilerplate {
                neighbours::rule_above_heading(&mut rows, self.sheet);
            }
        }
        neighbours::keep_together(&mut rows, &roles);
        end_mark::insert(self, &mut rows, &roles, publication)?;
        Ok(rows)
    }

    /// Returns the row of a segment that is no part of a table.
    fn segment(&mut self, segment: &Shown<'_>, publication: &Publication, is_first: bool) -> Result<Row, TypesetError> {
        let Shown { role, first, .. } = *segment;
        let parents = self.parents_of(segment, publication);
        if role != Role::Item {
            self.open_list = None;
        }
        let mut cells = Vec::new();
        for (at, (block, notice)) in segment.cells.iter().zip(publication.notices()).enumerate() {
            let Some((x, width)) = self.sheet.columns().get(at).copied() else { continue };
            let Some(parent) = parents.get(at).copied() else { continue };
            if self.sheet.layout == Layout::SideBySide {
                self.open_list = None;
            }
            // The date of a letter stands under the address of the house, at the right.
            let dated = self.sheet.window.is_some() && role == Role::Dateline && is_first;
            let (x, width) = if dated { letter::information_column() } else { (x, width) };
            let place = Place { notice, x, width, parent, leading: at == 0, first };
            cells.push(match block {
                Some(block) => self.cell(block, place)?,
                None => empty_cell(x, width, block_style(role, self.sheet, width)),
            });
        }
        let mut row = self.row(role, cells);
        row.at = self.sheet.window.filter(|_| role == Role::Headline).map(|w| letter::tenths(w.places().subject));
        Ok(row)
    }

    /// Returns for each column the element that a segment belongs to: the same one for all lines of a contact on a
    /// poster, so that each language is read as a whole.
    fn parents_of(&mut self, segment: &Shown<'_>, publication: &Publication) -> Vec<ElementId> {
        let own = segment.cells.iter().flatten().map(|block| &block.segment).next();
        if let (Some((known, parents)), Some(own)) = (&self.within, own)
            && known == own
        {
            return parents.clone();
        }
        let parents = self.parents(publication);
        self.within = own.map(|own| (own.clone(), parents.clone()));
        parents
    }

    /// Returns for each column the element that its next segment belongs to.
    pub(crate) fn parents(&mut self, publication: &Publication) -> Vec<ElementId> {
        match self.sheet.layout {
            Layout::Single => vec![Structure::ROOT],
            Layout::SideBySide => {
                let section = self.structure.add(Structure::ROOT, Kind::Section);
                let notices = publication.notices().iter();
                notices.map(|n| self.structure.add_in(section, Kind::Division, Some(tag(n)))).collect()
            }
        }
    }

    /// Returns the texts of a block: one, or one for each of its lines.
    pub(crate) fn texts(&mut self, block: &Block, style: BlockStyle, notice: &Notice, first: usize) -> Vec<Text> {
        let numerals = self.numerals(block, notice, first);
        let text = |sentences, numerals: &[Numeral]| Text::of_sentences(sentences, numerals, style.face, style.strong);
        if !block.role.is_lines() {
            return vec![text(&block.sentences, &numerals)];
        }
        let mut numerals = numerals.chunks(1);
        let lines = block.sentences.iter().map(std::slice::from_ref);
        lines.map(|sentence| text(sentence, numerals.next().unwrap_or_default())).collect()
    }

    /// Returns the numbers of a block's sentences, in a document that has them.
    fn numerals(&mut self, block: &Block, notice: &Notice, first: usize) -> Vec<Numeral> {
        let Some(sentences) = &mut self.sentences else { return Vec::new() };
        let mut numerals = Vec::new();
        for sentence in 0..block.sentences.len() {
            numerals.push(Numeral { sentence: sentences.len(), number: first + sentence });
            sentences.push(NumberedSentence {
                segment: block.segment.clone(),
                language: notice.language.code.clone(),
                number: first + sentence,
                sentence,
            });
        }
        numerals
    }

    /// Returns the name of the place where a block begins, in a document whose sentences have numbers.
    pub(crate) fn destination(&self, block: &Block, notice: &Notice) -> Option<String> {
        let mut sentences = self.sentences.as_ref()?.iter().rev();
        let own = |known: &&NumberedSentence| known.segment == block.segment && known.language == notice.language.code;
        sentences.find(own).map(NumberedSentence::destination)
    }

    fn row(&mut self, role: Role, cells: Vec<Cell>) -> Row {
        let style = block_style(role, self.sheet, cells.first().map_or(0.0, |cell| cell.width));
        let last = self.last.replace((role, style));
        let before = distance(last, role, style, self.sheet);
        // Below the label nothing is to be set apart yet.
        let set_apart = !matches!(last, Some((before, _)) if before == role || before == Role::Label);
        Row {
            cells,
            before,
            heading: role == Role::Heading,
            hairline: set_apart && style.ornament == Ornament::Hairline,
            keep_with_next: style.keep_with_next,
            keep_together: style.keep_together,
            on_grid: matches!(role, Role::Paragraph | Role::Lead | Role::Heading) && self.sheet.window.is_none(),
            ..Row::default()
        }
    }

    fn cell(&mut self, block: &Block, place: Place<'_>) -> Result<Cell, TypesetError> {
        let style = if self.sheet.is_poster() && poster::is_number(block) {
            poster_number(self.sheet)
        } else {
            block_style(block.role, self.sheet, place.width)
        };
        let direction = place.notice.language.direction;
        let mut cell = empty_cell(place.x, place.width, style).towards(direction);
        let (label, elements) = self.elements(block, place);
        let texts = self.texts(block, style, place.notice, place.first);
        cell.destinations.extend(self.destination(block, place.notice));
        let texts: Vec<Text> = texts.into_iter().map(|text| text.towards(direction)).collect();
        for (at, text) in texts.iter().enumerate() {
            let Some(element) = elements.get(at).or(elements.last()).copied() else { continue };
            self.title(element, &plain_text(text));
            let links = Rc::new(links(text));
            for line in set(text, paragraph_style(style, place), self.shaper)? {
                let part = FlowPart {
                    element,
                    x: style.indent,
                    size: style.size,
                    colour: style.colour,
                    line,
                    links: Rc::clone(&links),
                };
                cell.lines.push(FlowLine { parts: vec![part] });
            }
        }
        if let Kind::Heading { level, title } = &self.structure.element(elements[0]).kind
            && place.leading
        {
            cell.bookmark = Some((*level, title.clone()));
        }
        if let (Some(label), Some(first)) = (label, cell.lines.first_mut()) {
            first.parts.insert(0, self.bullet(label, style)?);
        }
        Ok(cell)
    }

    /// Adds the elements of a block; the first of the pair is the label of an item, the second the paragraphs.
    fn elements(&mut self, block: &Block, place: Place<'_>) -> (Option<ElementId>, Vec<ElementId>) {
        let parent = place.parent;
        match block.role {
            Role::Headline | Role::Heading => {
                let level = if block.role == Role::Headline || !self.headline_seen { 1 } else { 2 };
                self.headline_seen |= place.leading || block.role == Role::Headline;
                (None, vec![self.structure.add(parent, Kind::Heading { level, title: String::new() })])
            }
            Role::Item => {
                let list = self.open_list.unwrap_or_else(|| self.structure.add(parent, Kind::List));
                self.open_list = Some(list);
                let item = self.structure.add(list, Kind::ListItem);
                let label = self.structure.add(item, Kind::ListLabel);
                (Some(label), vec![self.structure.add(item, Kind::ListBody)])
            }
            Role::Quote => {
                let quote = self.structure.add(parent, Kind::Quote);
                (None, vec![self.structure.add(quote, Kind::Paragraph)])
            }
            Role::Contact | Role::Columns | Role::Record => {
                let contact = self.structure.add(parent, Kind::Division);
                let lines = block.sentences.iter().map(|_| self.structure.add(contact, Kind::Paragraph));
                (None, lines.collect())
            }
            Role::Label
            | Role::Subheadline
            | Role::Dateline
            | Role::Lead
            | Role::Paragraph
            | Role::Note
            | Role::Boilerplate => (None, vec![self.structure.add(parent, Kind::Paragraph)]),
        }
    }

    fn title(&mut self, element: ElementId, text: &str) {
        if let Kind::Heading { title, .. } = &mut self.structure.elements[element.0].kind {
            text.clone_into(title);
        }
    }

    fn bullet(&self, element: ElementId, style: BlockStyle) -> Result<FlowPart, TypesetError> {
        let setting =
            Setting { size: style.size, tracking: 0.0, measure: style.indent, hyphenation: None, only_wide: false };
        let shape = Shape::Ragged;
        let text = Text::plain("•", style.face);
        let mut lines = set(&text, ParagraphStyle { setting, shape, align_right: false }, self.shaper)?;
        let line = if lines.is_empty() { crate::paragraph::Line::default() } else { lines.swap_remove(0) };
        Ok(FlowPart {
            element,
            x: style.size * 0.12,
            size: style.size,
            colour: self.sheet.accent,
            line,
            links: Rc::default(),
        })
    }
}

/// Returns the address of each link and the text that names it to those who do not see it.
pub(crate) fn links(text: &Text) -> Vec<(String, String)> {
    let named = text.links.iter().enumerate().map(|(link, href)| {
        let words = text.link_text(link);
        (href.clone(), if words.trim().is_empty() { href.clone() } else { words })
    });
    named.collect()
}

/// Returns a text as bookmarks have it: without the numbers of its sentences.
fn plain_text(text: &Text) -> String {
    let spans = text.spans.iter().filter(|span| !span.attributes.number);
    let words: String = spans.filter_map(|span| text.string.get(span.start..span.end)).collect();
    words.replace(NO_BREAK_SPACE, " ")
}

/// Returns whether a block is to be shown.
fn has_text(block: &Block) -> bool {
    block.state != SegmentState::ToTranslate
        && block.sentences.iter().any(|s| !Text::plain(&s.text, FaceName::Regular).is_empty())
}

/// Returns the tag of a notice's language; `und` (unknown) for none.
pub(crate) fn tag(notice: &Notice) -> String {
    let tag = notice.language.tag.trim();
    if tag.is_empty() { "und".to_owned() } else { tag.to_owned() }
}

fn paragraph_style(style: BlockStyle, place: Place<'_>) -> ParagraphStyle {
    // Arabic is justified by drawing out its letters, not its spaces; ragged it reads calmly.
    let ragged = style.shape == Shape::Justified && place.notice.language.direction == Direction::Rtl;
    ParagraphStyle {
        setting: Setting {
            size: style.size,
            tracking: style.tracking,
            measure: place.width - style.indent,
            hyphenation: patterns(&place.notice.language.tag),
            only_wide: !style.hyphenates,
        },
        shape: if ragged { Shape::Ragged } else { style.shape },
        align_right: false,
    }
}

/// Returns a cell without lines.
pub(crate) const fn empty_cell(x: f32, width: f32, style: BlockStyle) -> Cell {
    Cell {
        x,
        width,
        leading: style.leading,
        // The ink of a line, from the ascenders to the descenders, stands in the middle of its leading.
        ascent: style.leading / 2.0 + style.size * 0.28,
        size: style.size,
        colour: style.colour,
        ornament: style.ornament,
        direction: Direction::Ltr,
        lines: Vec::new(),
        bookmark: None,
        destinations: Vec::new(),
    }
}
