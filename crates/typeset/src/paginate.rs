//! Rows to pages: where a page ends, and where everything on it stands.

use crate::{
    flow::{Cell, FlowLine, Row},
    model::{
        Area, Bookmark, Child, Destination, Document, ElementId, Kind, LinkArea, Page, Part, PlacedPicture, PlacedRun,
        Rule, Sequence, Structure,
    },
    style::{HAIRLINE, Ornament, RULE, Sheet},
    text::Attributes,
};

/// Part of a page; a last page with less on it is worth an attempt to do without.
const LITTLE: f32 = 0.16;
/// How far the distances between blocks may shrink for that, the gentlest first.
const SQUEEZES: [f32; 2] = [0.85, 0.7];

/// Part of the distance above a line that it may lose to lie on the grid.
const MOST_LOST: f32 = 0.25;

/// How far a pale ground reaches beyond the text on both sides, and above and below it.
const TINT_ASIDE: f32 = 12.0;
const TINT_ABOVE: f32 = 8.0;

/// How wide the bar beside a quotation is.
const BAR: f32 = 1.5;

/// The most that the distance around a hairline shrinks.
const LEAST_AROUND_RULE: f32 = 0.9;

/// Puts rows on pages of the document, a little closer when that saves a last page with next to nothing on it.
pub(crate) fn fit(rows: &[Row], sheet: &Sheet, document: &mut Document) {
    let empty = document.clone();
    let end = paginate(rows.to_vec(), sheet, document);
    if document.pages.len() < 2 || end - sheet.top > (sheet.bottom - sheet.top) * LITTLE {
        return;
    }
    for squeeze in SQUEEZES {
        let closer = |row: &Row| {
            // A hairline between two texts needs its room more than two paragraphs do.
            let squeeze = if row.hairline { squeeze.max(LEAST_AROUND_RULE) } else { squeeze };
            Row { before: row.before * squeeze, on_grid: false, ..row.clone() }
        };
        let mut tried = empty.clone();
        paginate(rows.iter().map(closer).collect(), sheet, &mut tried);
        if tried.pages.len() < document.pages.len() {
            *document = tried;
            return;
        }
    }
}

/// Puts rows on pages of the document; returns the lower edge of the last one.
fn paginate(rows: Vec<Row>, sheet: &Sheet, document: &mut Document) -> f32 {
    let needs = needs(&rows, sheet);
    let mut maker = Maker { sheet, document, y: sheet.first_top, fresh: true, strides: Vec::new() };
    maker.document.pages.push(Page::default());
    for (row, need) in rows.into_iter().zip(needs) {
        maker.row(row, need);
    }
    maker.y
}

/// Returns for each row the height that has to be free for it and for what it must not be parted from.
fn needs(rows: &[Row], sheet: &Sheet) -> Vec<f32> {
    let mut needs = vec![0.0; rows.len()];
    let mut following = 0.0;
    for (at, row) in rows.iter().enumerate().rev() {
        let whole = row.height(row.lines());
        let least = (1..=row.lines()).find(|lines| row.can_cut_after(*lines)).map_or(whole, |lines| row.height(lines));
        let own = if row.keep_together || row.keep_with_next { whole } else { least };
        let after = if row.keep_with_next {
            rows.get(at + 1).map_or(0.0, |next| next.before + sheet.grid) + following
        } else {
            0.0
        };
        following = own + after;
        needs[at] = following;
    }
    needs
}

struct Maker<'a> {
    sheet: &'a Sheet,
    document: &'a mut Document,
    /// Lower edge of the last row.
    y: f32,
    /// Nothing stands on the page yet.
    fresh: bool,
    /// For each element, the child that its last run went to; so that a link over two lines is one link.
    strides: Vec<(ElementId, Attributes, ElementId)>,
}

impl Maker<'_> {
    fn row(&mut self, mut row: Row, need: f32) {
        if row.lines() == 0 {
            return;
        }
        if row.annex {
            self.annex();
        }
        let head = row.head.as_ref().map_or(0.0, |head| head.height(head.lines()) + head.padding + row.before);
        let page_height = self.sheet.bottom - self.sheet.top - head;
        if !self.fresh && self.top_of(&row) + need > self.sheet.bottom && need <= page_height {
            self.turn();
        }
        loop {
            let fresh = self.fresh;
            if fresh && let Some(head) = &row.head {
                let head = head.repeated();
                let top = self.top_of(&head);
                self.place(head, top);
            }
            let top = self.top_of(&row);
            let free = self.sheet.bottom - top;
            let n = row.lines();
            let fits = (1..=n).take_while(|lines| row.height(*lines) <= free).last().unwrap_or(0);
            if fits == n {
                self.place(row, top);
                return;
            }
            let cut = (1..=fits).rev().find(|lines| row.can_cut_after(*lines));
            let whole_page = row.keep_together && row.height(n) <= page_height;
            let lines = match cut {
                Some(lines) if !whole_page => lines,
                // On an empty page there is no better place: cut where it is full.
                _ if fresh => fits.max(1),
                _ => {
                    self.turn();
                    continue;
                }
            };
            let rest = split(&mut row, lines);
            self.place(row, top);
            self.turn();
            row = rest;
        }
    }

    /// Begins the annex, on the next page unless this one is empty.
    fn annex(&mut self) {
        if !self.fresh {
            self.turn();
        }
        if let Some(page) = self.document.pages.last_mut() {
            page.annex = true;
        }
    }

    fn turn(&mut self) {
        let annex = self.document.pages.last().is_some_and(|page| page.annex);
        self.document.pages.push(Page { annex, ..Page::default() });
        self.y = self.sheet.top;
        self.fresh = true;
    }

    /// Returns the upper edge that a row would have here.
    fn top_of(&self, row: &Row) -> f32 {
        if let (Some(at), 1) = (row.at, self.document.pages.len()) {
            return at;
        }
        let ascent = row.ascent();
        // The top of a page is where the first baseline stands, so that all pages begin at the same height.
        let top = if self.fresh { self.y - ascent } else { self.y + row.before };
        if row.on_grid {
            let grid = self.sheet.grid;
            // To the nearest line, but not so far up that a small distance is gone.
            let up = (row.before * MOST_LOST).min(grid / 2.0);
            let lines = ((top + ascent - self.sheet.first_top - up) / grid).ceil();
            lines * grid + self.sheet.first_top - ascent
        } else {
            top
        }
    }

    fn place(&mut self, row: Row, top: f32) {
        let row = row.mirrored(self.sheet);
        let page = self.document.pages.len() - 1;
        let n = row.lines();
        self.y = top + row.height(n) + row.padding;
        let mut rules = row.rules.clone();
        for rule in &mut rules {
            rule.y += top;
        }
        rules.extend(row.below.iter().map(|rule| Rule { y: rule.y + self.y, ..*rule }));
        if row.tinted {
            self.tint(&row, top);
        }
        if let Some((element, place)) = &row.picture {
            self.picture(*element, *place, top);
        }
        if row.hairline && !self.fresh {
            let y = top - row.before * 0.42;
            rules.extend(row.cells.iter().filter(|cell| !cell.lines.is_empty()).map(|cell| Rule {
                x: cell.x,
                y,
                width: cell.width,
                height: RULE,
                colour: HAIRLINE,
            }));
        }
        self.fresh = false;
        let ascent = row.ascent();
        for cell in row.cells {
            if let (Some((level, title)), false) = (&cell.bookmark, cell.lines.is_empty()) {
                self.document.bookmarks.push(Bookmark { level: *level, title: title.clone(), page, y: top });
            }
            for name in cell.destinations.iter().filter(|_| !cell.lines.is_empty()) {
                self.document.destinations.push(Destination { name: name.clone(), page, x: cell.x, y: top });
            }
            if cell.ornament == Ornament::Bar && !cell.lines.is_empty() {
                let drop = ascent - cell.ascent;
                rules.push(Rule {
                    x: cell.left_of(0.0, BAR),
                    y: top + drop + cell.ascent - cell.size * 0.78,
                    width: BAR,
                    height: cell.height(cell.lines.len()) - cell.leading + cell.size,
                    colour: self.sheet.accent,
                });
            }
            self.cell(cell, top + ascent);
        }
        if let Some(page) = self.document.pages.last_mut() {
            page.rules.extend(rules);
        }
    }

    /// Puts a pale ground under a row, joined to the one above.
    fn tint(&mut self, row: &Row, top: f32) {
        let (x, width) = (self.sheet.left() - TINT_ASIDE, self.sheet.full_width() + 2.0 * TINT_ASIDE);
        let (y, bottom) = (top - TINT_ABOVE, self.y + TINT_ABOVE);
        let colour = self.sheet.tint;
        let Some(page) = self.document.pages.last_mut() else { return };
        match page.rules.iter_mut().find(|rule| rule.colour == colour && rule.y + rule.height >= y - row.before) {
            Some(above) => above.height = bottom - above.y,
            // Behind everything else.
            None => page.rules.insert(0, Rule { x, y, width, height: bottom - y, colour }),
        }
    }

    fn picture(&mut self, element: ElementId, place: Area, top: f32) {
        let leaf = (element != Structure::ORNAMENT).then(|| self.document.structure.add_leaf(element));
        if let Some(page) = self.document.pages.last_mut() {
            page.pictures.push(PlacedPicture { leaf, area: Area { y: top + place.y, ..place } });
        }
    }

    /// Puts the lines of a cell under each other from its first baseline on.
    fn cell(&mut self, mut cell: Cell, baseline: f32) {
        let lines = std::mem::take(&mut cell.lines);
        let leading = cell.leading;
        for (at, line) in lines.into_iter().enumerate() {
            let y = baseline + leading * at as f32;
            for part in line.parts {
                let size = part.size;
                for run in part.line.runs {
                    let x = cell.left_of(part.x + run.x, run.width);
                    let placed = PlacedRun { x, y, size, colour: part.colour, run };
                    self.run(part.element, placed, &part.links);
                }
            }
        }
    }

    fn run(&mut self, element: ElementId, mut placed: PlacedRun, links: &[(String, String)]) {
        if placed.run.attributes.number {
            placed.colour = self.sheet.accent;
        }
        if element == Structure::ORNAMENT {
            if let Some(page) = self.document.pages.last_mut() {
                page.sequences.push(Sequence { part: Part::Ornament, runs: vec![placed] });
            }
            return;
        }
        let attributes = placed.run.attributes;
        let target = self.target(element, attributes);
        let leaf = match (self.last_part(), self.document.structure.element(target).children.last()) {
            (Some(Part::Leaf(last)), Some(Child::Leaf(own))) if last == *own => last,
            (Some(Part::Leaf(last)), Some(Child::Annotation(_))) if self.holds(target, last) => last,
            _ => self.document.structure.add_leaf(target),
        };
        if let Some((href, text)) = attributes.link.and_then(|link| links.get(link)) {
            placed.colour = self.sheet.accent;
            self.link(target, &placed, href, text);
        }
        let Some(page) = self.document.pages.last_mut() else { return };
        match page.sequences.last_mut() {
            Some(last) if last.part == Part::Leaf(leaf) => last.runs.push(placed),
            _ => page.sequences.push(Sequence { part: Part::Leaf(leaf), runs: vec![placed] }),
        }
    }

    fn last_part(&self) -> Option<Part> {
        self.document.pages.last().and_then(|page| page.sequences.last()).map(|sequence| sequence.part)
    }

    fn holds(&self, element: ElementId, leaf: crate::model::LeafId) -> bool {
        self.document.structure.element(element).children.contains(&Child::Leaf(leaf))
    }

    /// Returns the element that a run belongs to: its paragraph, or a link or strong words in it.
    fn target(&mut self, element: ElementId, attributes: Attributes) -> ElementId {
        let number = |sentence: usize| self.document.sentences.get(sentence).map_or(0, |sentence| sentence.number);
        let kind = match attributes {
            Attributes { number: true, sentence: Some(sentence), .. } => Kind::Numeral { number: number(sentence) },
            Attributes { link: Some(_), .. } => Kind::Link,
            Attributes { strong: true, .. } => Kind::Strong,
            Attributes { .. } => {
                self.strides.retain(|(of, ..)| *of != element);
                return element;
            }
        };
        // A link keeps its element even when some of its words are strong.
        let same = |known: &Attributes| known.link == attributes.link && known.number == attributes.number;
        if let Some((.., target)) = self.strides.iter().find(|(of, known, _)| *of == element && same(known)) {
            return *target;
        }
        let target = self.document.structure.add(element, kind);
        self.strides.retain(|(of, ..)| *of != element);
        self.strides.push((element, attributes, target));
        target
    }

    fn link(&mut self, element: ElementId, placed: &PlacedRun, href: &str, text: &str) {
        let Area { x, y, width, height } = placed.area();
        let area = (x, y, width, height);
        let line = Rule { x, y: placed.y + placed.size * 0.16, width, height: 0.4, colour: self.sheet.accent };
        let known =
            self.document.pages.last_mut().and_then(|page| page.links.iter_mut().find(|link| link.element == element));
        if let Some(known) = known {
            known.boxes.push(area);
        } else {
            let annotation = self.document.structure.add_annotation(element);
            let link = LinkArea {
                element,
                annotation,
                href: href.to_owned(),
                alternative: text.to_owned(),
                boxes: vec![area],
            };
            if let Some(page) = self.document.pages.last_mut() {
                page.links.push(link);
            }
        }
        if let Some(page) = self.document.pages.last_mut() {
            page.rules.push(line);
        }
    }
}

/// Cuts a row after `lines` lines and returns the rest.
fn split(row: &mut Row, lines: usize) -> Row {
    let cells = row
        .cells
        .iter_mut()
        .map(|cell| {
            let rest: Vec<FlowLine> = cell.lines.split_off(lines.min(cell.lines.len()));
            Cell { lines: rest, bookmark: None, destinations: Vec::new(), ..cell.clone() }
        })
        .collect();
    let rest = Row { cells, hairline: false, rules: Vec::new(), at: None, picture: None, annex: false, ..row.clone() };
    row.below = Vec::new();
    rest
}
