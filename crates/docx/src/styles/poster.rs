//! The type of a poster: a headline to be read across a hall, the rest from three metres, all of it on one sheet.

use crate::{
    runs::is_phone,
    sheet::{Sheet, look},
};
use herold_notice::{Look, MarkKind, Notice, Publication, Role, Sentence};

/// Size in half-points; distance before and after, and between baselines, in twentieths of a point.
type Type = (u32, [u32; 3]);

/// Returns the type of a style; none for what a poster has like other pages.
pub(super) fn of_style(id: &str) -> Option<Type> {
    match id {
        "Label" => Some((30, [160, 60, 400])),
        "Title" => Some((80, [0, 280, 900])),
        "Subtitle" | "BodyText" | "Lead" | "Quote" => Some((44, [0, 280, 560])),
        "Heading2" => Some((48, [320, 120, 580])),
        "ListBullet" => Some((48, [0, 160, 580])),
        "Contact" => Some((44, [320, 240, 540])),
        "Note" => Some((26, [240, 120, 360])),
        "Boilerplate" | "Dateline" => Some((26, [160, 120, 360])),
        _ => None,
    }
}

/// The number that a poster is there for, in half-points, at most; it is never smaller than the text around it.
const PHONE: (u32, u32) = (108, 44);

/// How far the type shrinks, in hundredths, until the text stands on one sheet.
const SHRINKS: [u32; 6] = [100, 90, 82, 74, 66, 58];

/// What a letter takes up of its size on average, in hundredths: those of the wider fonts that stand in for ours, with
/// what is left empty at the ends of lines.
const LETTER: u32 = 53;
/// The same of bold letters.
const BOLD_LETTER: u32 = 59;
/// What a digit takes up at most.
const DIGIT: u32 = 62;
const SPACE: u32 = 28;

/// Returns how far the type shrinks, in hundredths; nothing shrinks on other pages.
///
/// Only an office program knows where lines end, and it has its own fonts; so this counts letters and rather leaves
/// room than none.
pub(super) fn shrink(publication: &Publication) -> u32 {
    if look(publication) != Look::Poster {
        return 100;
    }
    let last = SHRINKS[SHRINKS.len() - 1];
    SHRINKS.into_iter().find(|shrink| height(publication, *shrink) <= room(publication)).unwrap_or(last)
}

/// Returns the height that the text has on the sheet.
fn room(publication: &Publication) -> u32 {
    let sheet = Sheet::of(publication);
    let lines = publication.first().letterhead.lines.len().min(6) + 1;
    // A logo is 16 mm high; below the letterhead stand a rule and some air.
    let letterhead = (230 * u32::try_from(lines).unwrap_or(0)).max(907) + 480;
    sheet.height.saturating_sub(sheet.bottom + sheet.header + letterhead)
}

/// Returns the height that the text needs, as far as that can be known.
fn height(publication: &Publication, shrink: u32) -> u32 {
    let notice = publication.first();
    let measure = Sheet::of(publication).measure();
    let blocks = notice.blocks.iter().filter(|block| !block.sentences.is_empty());
    blocks.fold(0, |sum: u32, block| {
        let (size, [before, after, leading]) = of_style(crate::document::style(block.role)).unwrap_or_default();
        let letter = if matches!(block.role, Role::Headline | Role::Heading) { BOLD_LETTER } else { LETTER };
        let indent = if block.role == Role::Item { INDENT } else { 0 };
        let width = |text: &str| {
            // Half-points times hundredths are thousandths of the twentieths that the measure is in.
            let letters = u32::try_from(text.chars().count()).unwrap_or(u32::MAX);
            letters.saturating_mul(size * shrink / 100 * letter) / 10
        };
        let text = block.text();
        let lines = text.lines().map(|line| width(line).div_ceil(measure - indent).max(1));
        let lines = lines.fold(0, u32::saturating_add);
        let number =
            if phones(notice, block.role).next().is_some() && block.role == Role::Contact { PHONE.0 * 12 } else { 0 };
        sum.saturating_add((lines.saturating_mul(leading) + number + before + after) / 100 * shrink)
    })
}

/// The indent of the items of a list.
pub(super) const INDENT: u32 = 520;

/// Returns the numbers that can be dialled in blocks of a role.
fn phones(notice: &Notice, role: Role) -> impl Iterator<Item = String> {
    let sentences = notice.blocks.iter().filter(move |b| b.role == role).flat_map(|b| &b.sentences);
    sentences.flat_map(|sentence: &Sentence| {
        let links = sentence.marks.iter().filter(|m| matches!(&m.kind, MarkKind::Link { href } if is_phone(href)));
        links.map(|mark| sentence.text.chars().take(mark.end).skip(mark.start).collect())
    })
}

/// Returns the size of the number, in half-points: 54 points, or as large as lets the longest one stand on a line.
pub(super) fn phone_size(publication: &Publication) -> u32 {
    let numbers = publication.notices().iter().flat_map(|notice| phones(notice, Role::Contact));
    let widths = numbers.map(|number| number.chars().map(|c| if c == ' ' { SPACE } else { DIGIT }).sum::<u32>());
    let width = widths.max().unwrap_or_default().max(1);
    let shrink = shrink(publication);
    (Sheet::of(publication).measure() * 10 / width).min(PHONE.0 * shrink / 100).max(PHONE.1 * shrink / 100)
}
