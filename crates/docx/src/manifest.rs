//! The custom XML part that leads from a reviewed file back to its segments.

use crate::{
    runs::row_name,
    xml::{HEAD, attribute, clean},
};
use herold_notice::{Block, Layout, Notice, Publication, Role, SegmentId, head_of};
use sha2::{Digest as _, Sha256};
use std::fmt::Write as _;

/// The namespace of the manifest; its last part counts up when its meaning changes.
pub const MANIFEST_NAMESPACE: &str = "urn:herold:notice:1";

/// The identity of the custom XML part; one per kind of part, not per document.
const ITEM_ID: &str = "{5E0B7C1A-5D0C-4E7E-9B52-6F1E3A0C7D14}";

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut out, byte| {
        let _ = write!(out, "{byte:02x}");
        out
    })
}

/// Returns the name of the bookmark around a segment in one language: `_seg_` and 24 hexadecimal digits, 29 of the 40
/// characters that Word allows.
#[must_use]
pub fn bookmark_name(language_code: &str, segment: &SegmentId) -> String {
    let hash = Sha256::new().chain_update(language_code).chain_update([0x1f]).chain_update(&segment.0).finalize();
    format!("_seg_{}", hex(&hash[..12]))
}

/// Returns the name of the bookmark around a cell of a table, counted from 0: that of the segment, from the second cell
/// on with the number of the cell behind it, as in `_seg_…_2`.
#[must_use]
pub fn cell_bookmark_name(language_code: &str, segment: &SegmentId, cell: usize) -> String {
    let name = bookmark_name(language_code, segment);
    if cell == 0 { name } else { format!("{name}_{}", cell + 1) }
}

/// Returns whether a block shows in a document.
pub(crate) fn shows(block: &Block) -> bool {
    !block.sentences.is_empty()
}

/// Returns whether a block is the head of a table whose rows each say it themselves: beside another language. It stands
/// nowhere by itself then.
pub(crate) fn says_heads(block: &Block, layout: Layout) -> bool {
    block.role == Role::Columns && layout == Layout::SideBySide
}

/// Returns the text of a block as it stands in the document.
fn standing(block: &Block, notice: &Notice, layout: Layout) -> String {
    if block.role != Role::Record || layout == Layout::Single {
        return block.text();
    }
    let head = head_of(&notice.blocks, block);
    let lines = block.sentences.iter().enumerate().map(|(at, cell)| {
        let name = head.and_then(|head| head.sentences.get(at)).filter(|_| at > 0);
        name.map_or_else(String::new, |name| row_name(&name.text)) + &cell.text
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// Returns the manifest. A segment's `sha256` is that of its text in UTF-8 as it stands in the document: sentences joined
/// by spaces, or by line feeds (`w:br`) in contacts. So are the cells of a row in a table, each of which has a
/// bookmark of its own (`cells` says how many); beside another language a row is lines in one bookmark, and each cell but
/// the first has the head of its column before it. Every U+00A0 counts as a space, because those that only keep a
/// number together are the document's own; so does `w:noBreakHyphen` as a hyphen.
pub(crate) fn manifest(publication: &Publication) -> String {
    let first = publication.first();
    let mut out = format!(
        "{HEAD}<notice xmlns=\"{MANIFEST_NAMESPACE}\" kind=\"{}\" created=\"{}\">",
        attribute(&first.kind),
        publication.created().rfc3339()
    );
    for notice in publication.notices() {
        let _ = write!(
            out,
            "<text language=\"{}\" tag=\"{}\">",
            attribute(&notice.language.code),
            attribute(&notice.language.tag)
        );
        let layout = publication.layout();
        for block in notice.blocks.iter().filter(|b| shows(b) && !says_heads(b, layout)) {
            let hash = Sha256::digest(
                clean(&standing(block, notice, layout)).replace('\u{a0}', " ").replace('\u{2011}', "-").as_bytes(),
            );
            let cells = if block.role.is_row() && layout == Layout::Single {
                format!(" cells=\"{}\"", block.sentences.len())
            } else {
                String::new()
            };
            let _ = write!(
                out,
                "<segment id=\"{}\" bookmark=\"{}\" sha256=\"{}\"{cells}/>",
                attribute(&block.segment.0),
                bookmark_name(&notice.language.code, &block.segment),
                hex(&hash)
            );
        }
        out.push_str("</text>");
    }
    out + "</notice>"
}

/// Returns the properties part of the manifest.
pub(crate) fn item_properties() -> String {
    format!(
        "{HEAD}<ds:datastoreItem xmlns:ds=\"http://schemas.openxmlformats.org/officeDocument/2006/customXml\" \
         ds:itemID=\"{ITEM_ID}\"><ds:schemaRefs><ds:schemaRef ds:uri=\"{MANIFEST_NAMESPACE}\"/></ds:schemaRefs>\
         </ds:datastoreItem>"
    )
}
