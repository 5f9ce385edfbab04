//! The layout map: where each sentence stands, so that a note on a page finds its way back to the sentence.

use crate::model::{Area, Document, Part};
use herold_notice::Review;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// A part of a sentence on one line.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct LineBox {
    /// Counted from 0.
    pub(crate) page: usize,
    baseline: f32,
    pub(crate) area: Area,
}

/// Returns for each numbered sentence of the document the room of its words, line by line, without its number.
pub(crate) fn boxes(document: &Document) -> Vec<Vec<LineBox>> {
    let mut found: BTreeMap<usize, Vec<LineBox>> = BTreeMap::new();
    for (page, content) in document.pages.iter().enumerate() {
        let text = content.sequences.iter().filter(|sequence| matches!(sequence.part, Part::Leaf(_)));
        for placed in text.flat_map(|sequence| &sequence.runs) {
            let attributes = placed.run.attributes;
            let (Some(sentence), false) = (attributes.sentence, attributes.number) else { continue };
            let (area, baseline) = (placed.area(), placed.y);
            let lines = found.entry(sentence).or_default();
            match lines.last_mut().filter(|line| line.page == page && line.baseline.total_cmp(&baseline).is_eq()) {
                Some(line) => line.area = line.area.with(area),
                None => lines.push(LineBox { page, baseline, area }),
            }
        }
    }
    (0..document.sentences.len()).map(|sentence| found.remove(&sentence).unwrap_or_default()).collect()
}

/// Returns the map as JSON: lengths in points from the upper left corner, pages from 1.
pub(crate) fn json(document: &Document, review: &Review) -> String {
    let mut segments: Vec<Value> = Vec::new();
    for (known, lines) in document.sentences.iter().zip(boxes(document)) {
        let sentence = json!({
            "number": known.number,
            "sentence": known.sentence,
            "lines": lines.iter().map(line).collect::<Vec<_>>(),
        });
        let destination = known.destination();
        match segments.last_mut().filter(|last| last["destination"] == destination.as_str()) {
            Some(last) => last["sentences"].as_array_mut().into_iter().for_each(|all| all.push(sentence.clone())),
            None => segments.push(json!({
                "segment": known.segment.0,
                "language": known.language,
                "destination": destination,
                "sentences": [sentence],
            })),
        }
    }
    let (width, height) = document.size;
    let page = json!({ "width": rounded(width), "height": rounded(height) });
    let map = json!({
        "format": "herold-layout",
        "version": 1,
        "fingerprint": review.fingerprint,
        "kind": review.publication.first().kind,
        "pages": vec![page; document.pages.len()],
        "segments": segments,
    });
    map.to_string()
}

fn line(line: &LineBox) -> Value {
    let Area { x, y, width, height } = line.area;
    json!({
        "page": line.page + 1,
        "x": rounded(x),
        "y": rounded(y),
        "width": rounded(width),
        "height": rounded(height),
    })
}

/// Returns a length to a hundredth of a point.
fn rounded(length: f32) -> f64 {
    (f64::from(length) * 100.0).round() / 100.0
}
