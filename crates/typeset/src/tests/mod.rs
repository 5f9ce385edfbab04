#[path = "../../tests/common/mod.rs"]
mod common;
mod gaps;
mod lines;
mod memory;
mod pages;
mod scripts;

use crate::{
    breaking::Shape,
    fonts::FaceName,
    gaps::patterns,
    items::Setting,
    paragraph::{Line, ParagraphStyle, set},
    shape::Shaper,
    text::Text,
};

/// Returns the lines of a text in a column `measure` points wide, 10 points high.
fn set_in(text: &Text, tag: &str, measure: f32, shape: Shape, shaper: &Shaper<'_>) -> Vec<Line> {
    let setting =
        Setting { size: 10.0, tracking: 0.0, measure, hyphenation: patterns(tag), only_wide: shape == Shape::Display };
    set(text, ParagraphStyle { setting, shape, align_right: false }, shaper).unwrap()
}

/// Returns what stands on each line.
fn texts(lines: &[Line]) -> Vec<String> {
    lines.iter().map(|line| line.runs.iter().map(|run| run.text.as_str()).collect()).collect()
}

fn plain(text: &str) -> Text {
    Text::plain(text, FaceName::Regular)
}
