//! A poster: what is told in lines of their own.

use herold_notice::{Block, Mark, MarkKind, Role, Row as SegmentRow};

/// Returns the segments of a poster with each line of a contact by itself, since the number is set larger.
pub(crate) fn lines(segments: &[SegmentRow<'_>]) -> Vec<Vec<Option<Block>>> {
    let mut lines = Vec::new();
    for segment in segments {
        let contact = segment.cells.iter().flatten().any(|block| block.role == Role::Contact);
        let count =
            if contact { segment.cells.iter().flatten().map(|b| b.sentences.len()).max().unwrap_or(0) } else { 1 };
        for at in 0..count {
            let line = |block: &Block| match block.sentences.get(at) {
                Some(sentence) if contact => Some(Block { sentences: vec![sentence.clone()], ..block.clone() }),
                None if contact => None,
                _ => Some(block.clone()),
            };
            lines.push(segment.cells.iter().map(|cell| cell.and_then(line)).collect());
        }
    }
    lines
}

/// Returns whether a block is a telephone number to call.
pub(crate) fn is_number(block: &Block) -> bool {
    let calls = |mark: &Mark| matches!(&mark.kind, MarkKind::Link { href } if href.starts_with("tel:"));
    block.role == Role::Contact && block.sentences.len() == 1 && block.sentences[0].marks.iter().any(calls)
}
