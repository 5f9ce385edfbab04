//! Elements of the structure as the tags of PDF.

use super::about::short;
use crate::model::{ElementId, Kind, Structure};
use krilla::tagging::{ListNumbering, Tag, TagGroup};
use std::num::NonZeroU16;

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
        Kind::Figure { alternative } => TagGroup::new(Tag::Figure(Some(short(alternative))).with_lang(language)),
    }
}
