//! What a file says about itself: its outline and its metadata.

use crate::model::{Bookmark, Meta};
use herold_notice::{Direction, Instant};
use krilla::{
    destination::XyzDestination,
    geom::Point,
    metadata::{DateTime, Metadata, TextDirection},
    outline::{Outline, OutlineNode},
};

/// Longer titles and alternative texts are cut: a string in an archive file has at most 32,767 bytes.
const LONGEST_STRING: usize = 2_000;

/// Returns the outline: headings under the document's title when there is none of level 1.
pub(super) fn outline(bookmarks: &[Bookmark], title: &str) -> Outline {
    let node = |mark: &Bookmark| {
        let point = Point::from_xy(0.0, (mark.y - 12.0).max(0.0));
        OutlineNode::new(short(&mark.title), XyzDestination::new(mark.page, point)).with_open(true)
    };
    let mut outline = Outline::new();
    let start = Bookmark { level: 1, title: title.to_owned(), page: 0, y: 0.0 };
    let mut top: Option<OutlineNode> = None;
    for mark in bookmarks {
        if mark.level == 1 {
            if let Some(done) = top.replace(node(mark)) {
                outline.push_child(done);
            }
        } else {
            top.get_or_insert_with(|| node(&start)).push_child(node(mark));
        }
    }
    outline.push_child(top.unwrap_or_else(|| node(&start)));
    outline
}

pub(super) fn metadata(meta: &Meta) -> Metadata {
    let mut metadata = Metadata::new()
        .title(short(&meta.title))
        .language(meta.language.clone())
        .text_direction(match meta.direction {
            Direction::Ltr => TextDirection::LeftToRight,
            Direction::Rtl => TextDirection::RightToLeft,
        })
        .creator("Herold".to_owned())
        .creation_date(date(meta.created));
    if !meta.author.is_empty() {
        metadata = metadata.authors(vec![short(&meta.author)]);
    }
    if !meta.description.is_empty() {
        metadata = metadata.description(short(&meta.description));
    }
    metadata
}

/// Returns a moment for the metadata. A zone less than an hour west of Greenwich, which no place has today, would lose
/// its sign: its hours carry it.
pub(super) fn date(moment: Instant) -> DateTime {
    let Instant { year, month, day, hour, minute, second, offset_minutes } = moment;
    let hours = i8::try_from(offset_minutes / 60).unwrap_or(0);
    let minutes = u8::try_from(offset_minutes.unsigned_abs() % 60).unwrap_or(0);
    DateTime::new(year)
        .month(month)
        .day(day)
        .hour(hour)
        .minute(minute)
        .second(second)
        .utc_offset_hour(hours)
        .utc_offset_minute(minutes)
}

pub(super) fn short(text: &str) -> String {
    if text.chars().count() <= LONGEST_STRING {
        return text.to_owned();
    }
    text.chars().take(LONGEST_STRING - 1).chain(['…']).collect()
}
