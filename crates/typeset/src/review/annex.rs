//! The annex: for each sentence what it stands on, and what is still open.

use crate::{
    TypesetError,
    compose::{Composer, empty_cell},
    flow::Row,
    fonts::FaceName,
    furniture::{add, hairline, line_style},
    gaps::patterns,
    model::{ElementId, Kind, Structure},
    style::{BlockStyle, INK, MUTED},
    table::{self, HEAD_FACE, PADDING, cell_style, columns_of, head_style, measures, set_head},
    text::Text,
};
use herold_notice::{Direction, Review, ReviewEntry, ReviewFact};

/// The cells of the annex, and the names of facts above their values.
const CELLS: (f32, f32) = (8.5, 11.5);
const NAMES: f32 = 7.75;
/// Facts that stay on one page with the number of their sentence.
const TOGETHER: usize = 4;

/// Returns the rows of the annex.
///
/// # Errors
/// When a font lacks a character.
pub(super) fn rows(composer: &mut Composer<'_, '_>, review: &Review) -> Result<Vec<Row>, TypesetError> {
    let words = &review.words;
    let maker = Maker::new(composer, review);
    let mut rows = vec![Row { annex: true, ..maker.heading(composer, &words.annex, 1)? }];
    rows.extend(maker.paragraph(composer, &words.note, MUTED)?);
    rows.extend(maker.entries(composer, review)?);
    rows.push(maker.heading(composer, &words.findings, 2)?);
    if review.findings.is_empty() {
        rows.extend(maker.paragraph(composer, &words.no_findings, INK)?);
    } else {
        rows.extend(maker.findings(composer, review)?);
    }
    Ok(rows)
}

/// Where and how the annex is set.
struct Maker {
    left: f32,
    width: f32,
    cells: BlockStyle,
    /// What the annex stands in: a section of its own where it speaks another language than the text.
    root: ElementId,
    how: (Option<hypher::Lang>, Direction),
}

/// A cell that holds texts under each other.
type Texts = Vec<(Text, BlockStyle)>;

impl Maker {
    fn new(composer: &mut Composer<'_, '_>, review: &Review) -> Self {
        let language = &review.language;
        let root = if review.publication.first().language.tag == language.tag {
            Structure::ROOT
        } else {
            composer.structure.add_in(Structure::ROOT, Kind::Section, Some(language.tag.clone()))
        };
        Self {
            root,
            left: composer.sheet.left(),
            width: composer.sheet.annex_width(),
            cells: cell_style(CELLS.0, CELLS.1),
            how: (patterns(&language.tag), language.direction),
        }
    }

    fn heading(&self, composer: &mut Composer<'_, '_>, text: &str, level: u16) -> Result<Row, TypesetError> {
        let (size, leading, before) = if level == 1 { (17.0, 21.0, 0.0) } else { (11.5, 15.0, 26.0) };
        let style = BlockStyle { shape: crate::breaking::Shape::Display, ..line_style(HEAD_FACE, size, leading, INK) };
        let heading = Kind::Heading { level, title: text.to_owned() };
        let element = composer.structure.add(self.root, heading);
        let text = Text::plain(text, style.face);
        let mut cell = self.cell(composer, (self.left, self.width), style, &[(element, &text, style)])?;
        cell.bookmark = Some((level, text.plain_text()));
        Ok(Row { cells: vec![cell], before, heading: true, keep_with_next: true, ..Row::default() })
    }

    fn paragraph(
        &self,
        composer: &mut Composer<'_, '_>,
        text: &str,
        colour: crate::style::Colour,
    ) -> Result<Option<Row>, TypesetError> {
        let style = line_style(FaceName::Regular, 9.0, 13.0, colour);
        let mut cell = empty_cell(self.left, self.width.min(420.0), style).towards(self.how.1);
        add(composer, &mut cell, self.root, text, style, false)?;
        let row = Row { cells: vec![cell], before: 6.0, keep_with_next: true, ..Row::default() };
        Ok(Some(row).filter(|row| row.lines() > 0))
    }

    /// Returns the table of the sentences: a row for each fact; the number stands in the first of its sentence.
    fn entries(&self, composer: &mut Composer<'_, '_>, review: &Review) -> Result<Vec<Row>, TypesetError> {
        let words = &review.words;
        let heads = [&words.sentence, &words.fact, &words.certainty, &words.source, &words.as_of, &words.released_by];
        // No line begins with the point between two parts.
        let plain = |text: &str| Text::plain(&text.replace(" · ", "\u{a0}· "), self.cells.face);
        let or_nothing = |text: &str| plain(if text.trim().is_empty() { &words.nothing } else { text });
        let facts = |fact: &ReviewFact| -> Vec<Texts> {
            let name = BlockStyle { size: NAMES, colour: MUTED, ..self.cells };
            let named = vec![(Text::plain(&fact.name, name.face), name), (or_nothing(&fact.value), self.cells)];
            let others = [&fact.certainty, &fact.source, &fact.as_of, &fact.released_by];
            [named].into_iter().chain(others.map(|text| vec![(or_nothing(text), self.cells)])).collect()
        };
        let records: Vec<(usize, Vec<Vec<Texts>>)> =
            review.entries.iter().map(|entry| (entry.number, entry.facts.iter().map(facts).collect())).collect();
        let places = {
            let all = records.iter().flat_map(|(number, rows)| {
                rows.iter().map(|row| {
                    let number = vec![(Text::plain(&number.to_string(), HEAD_FACE), self.number())];
                    [number].into_iter().chain(row.iter().cloned()).collect::<Vec<Texts>>()
                })
            });
            self.places(composer, &heads, all)?
        };
        let mut table = Grid::begin(self, composer, &heads, &places)?;
        for (entry, (_, rows)) in review.entries.iter().zip(records) {
            table.entry(self, composer, entry, rows, &words.no_fact)?;
        }
        Ok(table.end())
    }

    fn findings(&self, composer: &mut Composer<'_, '_>, review: &Review) -> Result<Vec<Row>, TypesetError> {
        let words = &review.words;
        let heads = [&words.severity, &words.finding, &words.sentence];
        let strong = BlockStyle { face: HEAD_FACE, ..self.cells };
        let record = |finding: &herold_notice::ReviewFinding| -> Vec<Texts> {
            let numbers: Vec<String> = finding.sentences.iter().map(ToString::to_string).collect();
            let numbers = if numbers.is_empty() { words.nothing.clone() } else { numbers.join(", ") };
            vec![
                vec![(Text::plain(&finding.label, strong.face), strong)],
                vec![(Text::plain(&finding.text, self.cells.face), self.cells)],
                vec![(Text::plain(&numbers, self.cells.face), self.cells)],
            ]
        };
        let records: Vec<Vec<Texts>> = review.findings.iter().map(record).collect();
        let places = self.places(composer, &heads, records.iter().cloned())?;
        let mut table = Grid::begin(self, composer, &heads, &places)?;
        for record in &records {
            table.record(self, composer, record)?;
        }
        Ok(table.end())
    }

    const fn number(&self) -> BlockStyle {
        BlockStyle { face: HEAD_FACE, ..self.cells }
    }

    /// Returns the places of columns that hold these texts.
    fn places(
        &self,
        composer: &Composer<'_, '_>,
        heads: &[&String],
        records: impl Iterator<Item = Vec<Texts>>,
    ) -> Result<Vec<(f32, f32)>, TypesetError> {
        let head = head_style(self.cells);
        let texts: Vec<Text> = heads.iter().map(|text| Text::plain(text, head.face)).collect();
        let mut all = measures([(&texts, head)].into_iter(), heads.len(), composer.shaper)?;
        for record in records {
            for (measure, texts) in all.iter_mut().zip(record) {
                for (text, style) in texts {
                    let one = measures([(&vec![text], style)].into_iter(), 1, composer.shaper)?;
                    if let Some(one) = one.first() {
                        measure.add(*one);
                    }
                }
            }
        }
        Ok(columns_of(&all, self.left, self.width))
    }

    fn cell(
        &self,
        composer: &Composer<'_, '_>,
        place: (f32, f32),
        style: BlockStyle,
        texts: &[(ElementId, &Text, BlockStyle)],
    ) -> Result<crate::flow::Cell, TypesetError> {
        table::cell(place, style, texts, self.how, composer.shaper)
    }
}

/// A table of the annex being made.
struct Grid<'p> {
    table: ElementId,
    heads: Vec<ElementId>,
    places: &'p [(f32, f32)],
    rows: Vec<Row>,
}

impl<'p> Grid<'p> {
    fn begin(
        maker: &Maker,
        composer: &mut Composer<'_, '_>,
        heads: &[&String],
        places: &'p [(f32, f32)],
    ) -> Result<Self, TypesetError> {
        let table = composer.structure.add(maker.root, Kind::Table);
        let row = composer.structure.add(table, Kind::TableRow);
        let style = head_style(maker.cells);
        let (mut elements, mut cells) = (Vec::new(), Vec::new());
        for (text, place) in heads.iter().zip(places) {
            let element = composer.structure.add(row, Kind::HeadCell { rows: None });
            let text = Text::plain(text, style.face);
            cells.push(maker.cell(composer, *place, style, &[(element, &text, style)])?);
            elements.push(element);
        }
        let mut head = Self { table, heads: elements, places, rows: Vec::new() };
        head.push(maker, cells, 0);
        head.rows[0].before = 14.0;
        Ok(head)
    }

    /// Adds a row with a hairline from a column on.
    fn push(&mut self, maker: &Maker, cells: Vec<crate::flow::Cell>, from: usize) {
        let x = self.places.get(from).map_or(maker.left, |(x, _)| *x);
        let below = vec![hairline(x, 0.0, maker.left + maker.width - x)];
        self.rows.push(Row { cells, before: PADDING, padding: PADDING, below, ..Row::default() });
    }

    fn record(&mut self, maker: &Maker, composer: &mut Composer<'_, '_>, record: &[Texts]) -> Result<(), TypesetError> {
        let row = composer.structure.add(self.table, Kind::TableRow);
        let mut cells = Vec::new();
        for (at, (texts, place)) in record.iter().zip(self.places).enumerate() {
            let heads = self.heads.get(at).copied().into_iter().collect();
            let element = composer.structure.add(row, Kind::Cell { heads, columns: 1 });
            cells.push(self.texts(maker, composer, element, *place, texts)?);
        }
        self.push(maker, cells, 0);
        Ok(())
    }

    /// Adds the rows of a sentence: one for each fact, or one that says that there is none.
    fn entry(
        &mut self,
        maker: &Maker,
        composer: &mut Composer<'_, '_>,
        entry: &ReviewEntry,
        facts: Vec<Vec<Texts>>,
        no_fact: &str,
    ) -> Result<(), TypesetError> {
        let count = facts.len();
        let together = count <= TOGETHER;
        let mut row = composer.structure.add(self.table, Kind::TableRow);
        let rows = Some(u32::try_from(count.max(1)).unwrap_or(1));
        let number = composer.structure.add(row, Kind::HeadCell { rows });
        let Some((first, others)) = self.places.split_first() else { return Ok(()) };
        let style = BlockStyle { colour: composer.sheet.accent, ..maker.number() };
        let text = Text::plain(&entry.number.to_string(), style.face);
        let mut numbered = maker.cell(composer, *first, style, &[(number, &text, style)])?;
        if facts.is_empty() {
            let width = others.last().map_or(0.0, |(x, width)| x + width) - others.first().map_or(0.0, |(x, _)| *x);
            let heads = self.heads.get(1).copied().into_iter().chain([number]).collect();
            let columns = u32::try_from(others.len()).unwrap_or(1);
            let element = composer.structure.add(row, Kind::Cell { heads, columns });
            let style = BlockStyle { colour: MUTED, ..maker.cells };
            let texts = [(Text::plain(no_fact, style.face), style)];
            let place = (others.first().map_or(0.0, |(x, _)| *x), width);
            let cell = self.texts(maker, composer, element, place, &texts)?;
            self.push(maker, vec![numbered.clone(), cell], 0);
        }
        for (at, fact) in facts.into_iter().enumerate() {
            if at > 0 {
                row = composer.structure.add(self.table, Kind::TableRow);
                numbered.lines.clear();
            }
            let mut cells = vec![numbered.clone()];
            for (column, (texts, place)) in fact.iter().zip(others).enumerate() {
                let heads = self.heads.get(column + 1).copied().into_iter().chain([number]).collect();
                let element = composer.structure.add(row, Kind::Cell { heads, columns: 1 });
                cells.push(self.texts(maker, composer, element, *place, texts)?);
            }
            let last = at + 1 == count;
            self.push(maker, cells, usize::from(!last));
            if let Some(row) = self.rows.last_mut() {
                row.keep_with_next = !last && (together || at == 0);
            }
        }
        Ok(())
    }

    /// Returns a cell with a paragraph for each text.
    fn texts(
        &self,
        maker: &Maker,
        composer: &mut Composer<'_, '_>,
        element: ElementId,
        place: (f32, f32),
        texts: &[(Text, BlockStyle)],
    ) -> Result<crate::flow::Cell, TypesetError> {
        let mut all = Vec::new();
        for (text, style) in texts {
            let paragraph = if texts.len() > 1 { composer.structure.add(element, Kind::Paragraph) } else { element };
            all.push((paragraph, text, *style));
        }
        maker.cell(composer, place, maker.cells, &all)
    }

    fn end(mut self) -> Vec<Row> {
        set_head(&mut self.rows);
        self.rows
    }
}
