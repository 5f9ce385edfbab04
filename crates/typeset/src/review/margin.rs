//! What stands around the text under review: the numbers of its lines, the margin for notes, the word across the page
//! and the version on top. All of it is for the eye; a reader gets the numbers of the sentences.

use crate::{
    TypesetError,
    fonts::FaceName,
    furniture::{Line, line_style, paragraph_style},
    model::{Document, Page, Part, PlacedRun, Rule, Watermark},
    paragraph::set,
    shape::Shaper,
    style::{BlockStyle, Colour, HAIRLINE, MUTED, RULE, Sheet},
    text::Text,
};
use herold_notice::{Direction, Review};

/// So pale that text on it stays what it is: the ink has 14 : 1 on it, secondary text 5.3 : 1.
const PALE: Colour = Colour(0xf4, 0xf1, 0xec);
/// The word across the page has this part of its diagonal, and letters of this size at most.
const ACROSS: f32 = 0.58;
const LARGEST: f32 = 170.0;
/// The baseline of the version, and of the kind of notice below it, which later pages have in their header.
const VERSION: f32 = 30.0;
const KIND: f32 = 41.0;
/// The width of the numbers of lines, and their distance from the text.
const NUMBERS: f32 = 20.0;
const ASIDE: f32 = 14.0;
/// Baselines closer than this are one line.
const SAME_LINE: f32 = 3.0;

/// Adds it to finished pages.
///
/// # Errors
/// When a font lacks a character.
pub(super) fn furnish(
    document: &mut Document,
    review: &Review,
    sheet: &Sheet,
    shaper: &Shaper<'_>,
) -> Result<(), TypesetError> {
    document.watermark = watermark(&review.draft, sheet, shaper)?;
    let direction = review.publication.first().language.direction;
    for (at, page) in document.pages.iter_mut().enumerate() {
        version(page, at == 0, review, sheet, shaper)?;
        if !page.annex {
            line_numbers(page, direction, sheet, shaper)?;
            let (top, bottom) = (sheet.running_header + 8.0, sheet.footer - 15.0);
            let x = sheet.mirrored(sheet.left() + sheet.full_width() + ASIDE, RULE);
            page.rules.push(Rule { x, y: top, width: RULE, height: bottom - top, colour: HAIRLINE });
        }
    }
    Ok(())
}

fn version(
    page: &mut Page,
    is_first: bool,
    review: &Review,
    sheet: &Sheet,
    shaper: &Shaper<'_>,
) -> Result<(), TypesetError> {
    let notice = review.publication.first();
    let direction = notice.language.direction;
    let (left, width) = (sheet.left(), sheet.annex_width());
    let small = line_style(FaceName::Regular, 7.75, 11.0, MUTED);
    let strong = line_style(FaceName::Semibold, 7.75, 11.0, sheet.accent);
    let (own, rest) = (width * 0.2, width * 0.78);
    let x = |x: f32, width: f32| sheet.mirrored(x, width);
    let draft = Line { x: x(left, own), y: VERSION, width: own, align_right: false, direction };
    let end = left + width - rest;
    let version = Line { x: x(end, rest), y: VERSION, width: rest, align_right: true, direction };
    let full = sheet.full_width();
    let kind = Line { x: x(left, full), y: KIND, width: full, align_right: false, direction };
    let kind = is_first.then_some((kind, &notice.furniture.running_header, small));
    let lines = [(draft, &review.draft, strong), (version, &review.version, small)];
    let made =
        lines.into_iter().chain(kind).map(|(line, text, style)| line.sequence(text, Part::Header, style, shaper));
    let made = made.collect::<Result<Vec<_>, _>>()?;
    page.sequences.splice(0..0, made);
    Ok(())
}

/// Puts a number before each line of the text.
fn line_numbers(page: &mut Page, direction: Direction, sheet: &Sheet, shaper: &Shaper<'_>) -> Result<(), TypesetError> {
    let style = line_style(FaceName::Regular, 6.75, 10.0, MUTED);
    let x = sheet.mirrored(sheet.left() - ASIDE - NUMBERS, NUMBERS);
    let mut numbers = Vec::new();
    for (at, y) in baselines(page).into_iter().enumerate() {
        let line = Line { x, y, width: NUMBERS, align_right: true, direction };
        numbers.push(line.sequence(&(at + 1).to_string(), Part::LineNumber, style, shaper)?);
    }
    page.sequences.extend(numbers);
    Ok(())
}

/// Returns the baselines of the text, from the top; those of two columns that stand beside each other as one.
pub(super) fn baselines(page: &Page) -> Vec<f32> {
    let text = page.sequences.iter().filter(|sequence| matches!(sequence.part, Part::Leaf(_)));
    let runs = text.flat_map(|sequence| &sequence.runs).filter(|placed| placed.run.attributes.sentence.is_some());
    let mut all: Vec<f32> = runs.map(|placed| placed.y).collect();
    all.sort_by(f32::total_cmp);
    all.dedup_by(|next, last| *next - *last < SAME_LINE);
    all
}

/// Returns the word across the page, as large as fits; none for no word.
fn watermark(word: &str, sheet: &Sheet, shaper: &Shaper<'_>) -> Result<Option<Watermark>, TypesetError> {
    let text = Text::plain(word, FaceName::Bold);
    let style = |size: f32| -> BlockStyle { line_style(FaceName::Bold, size, size, PALE) };
    let one = |size: f32| -> Result<_, TypesetError> {
        Ok(set(&text, paragraph_style(style(size), f32::MAX / 4.0, false), shaper)?.into_iter().next())
    };
    let Some(unit) = one(1.0)? else { return Ok(None) };
    let (width, height) = (sheet.width, sheet.height);
    let size = (width.hypot(height) * ACROSS / unit.width.max(0.1)).min(LARGEST);
    let Some(line) = one(size)? else { return Ok(None) };
    let left = -line.width / 2.0;
    // A third of the size is half the height of capitals: the word stands around the origin.
    let place = |run| PlacedRun { x: left, y: size / 3.0, size, colour: PALE, run };
    let runs = line.runs.into_iter().map(place).map(|placed| PlacedRun { x: placed.x + placed.run.x, ..placed });
    let degrees = -height.atan2(width).to_degrees();
    Ok(Some(Watermark { runs: runs.collect(), centre: (width / 2.0, height / 2.0), degrees }))
}
