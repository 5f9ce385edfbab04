//! Elements of the structure as the tags of PDF.

use super::about::short;
use crate::model::{ElementId, Kind, Structure};
use krilla::tagging::{ListNumbering, TableHeaderScope, Tag, TagGroup, TagId};
use std::num::{NonZeroU16, NonZeroU32};

pub(super) fn group(structure: &Structure, id: ElementId) -> TagGroup {
    let element = structure.element(id);
    let language = element.language.clone();
    match &element.kind {
        Kind::Root | Kind::Division => TagGroup::new(Tag::Div.with_lang(language)),
        Kind::Section => TagGroup::new(Tag::Section.with_lang(language)),
        Kind::Heading { level, title } => {
            let level = NonZeroU16::new(*level).unwrap_or(NonZeroU16::MIN);
            TagGroup::new(Tag::Hn(level, Some(short(title))).with_lang(language))
        }
        Kind::Paragraph => TagGroup::new(Tag::P.with_lang(language)),
        Kind::List => TagGroup::new(Tag::L(ListNumbering::Disc).with_lang(language)),
        Kind::ListItem => TagGroup::new(Tag::LI.with_lang(language)),
        Kind::ListLabel => TagGroup::new(Tag::Lbl.with_lang(language)),
        Kind::ListBody => TagGroup::new(Tag::LBody.with_lang(language)),
        Kind::Quote => TagGroup::new(Tag::BlockQuote.with_lang(language)),
        Kind::Strong => TagGroup::new(Tag::Strong.with_lang(language)),
        Kind::Link => TagGroup::new(Tag::Link.with_lang(language)),
        Kind::Numeral { number } => {
            TagGroup::new(Tag::Lbl.with_lang(language).with_actual_text(Some(format!("{number} "))))
        }
        Kind::Table => TagGroup::new(Tag::Table.with_lang(language)),
        Kind::TableRow => TagGroup::new(Tag::TR.with_lang(language)),
        Kind::HeadCell { rows } => {
            let scope = if rows.is_some() { TableHeaderScope::Row } else { TableHeaderScope::Column };
            let span = rows.filter(|rows| *rows > 1).and_then(NonZeroU32::new);
            let cell = Tag::TH(scope).with_id(Some(identifier(id))).with_row_span(span);
            TagGroup::new(cell.with_lang(language))
        }
        Kind::Cell { heads, columns } => {
            let span = Some(*columns).filter(|columns| *columns > 1).and_then(NonZeroU32::new);
            let heads = (!heads.is_empty()).then(|| heads.iter().map(|head| identifier(*head)));
            TagGroup::new(Tag::TD.with_headers(heads).with_col_span(span).with_lang(language))
        }
        Kind::Figure { alternative } => TagGroup::new(Tag::Figure(Some(short(alternative))).with_lang(language)),
    }
}

/// Returns the name by which cells find what names them.
fn identifier(id: ElementId) -> TagId {
    TagId::from(format!("h{}", id.0).into_bytes())
}
