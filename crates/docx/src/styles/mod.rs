//! The look: named styles, numbering and the fonts they ask for. Lengths are twentieths of a point, sizes half-points.

mod around;
mod house;
mod named;
mod poster;
mod suit;
mod text;

pub(crate) use house::HouseStyles;

use crate::{
    colours::{HAIRLINE, INK, Palette},
    document::POSTER_PHONE,
    sheet::look,
    xml::{HEAD, NAMESPACES, attribute},
};

use herold_notice::{Look, Publication};
use named::{Named, border, colour, size, spacing};
use std::fmt::Write as _;
use suit::suit;
use text::Scale;

/// The family of all text; documents name it and fall back where it is not installed.
pub(crate) const FONT: &str = "IBM Plex Sans";
/// The family for Arabic script.
const FONT_COMPLEX: &str = "IBM Plex Sans Arabic";

/// Returns the paragraph styles of the publication.
fn named(publication: &Publication, palette: &Palette) -> Vec<Named> {
    let (scale, look) = (Scale::of(publication), look(publication));
    let mut all = text::titles(scale, palette);
    all.extend(text::texts(scale, palette));
    all.extend(around::around_text(palette));
    let shrink = poster::shrink(publication);
    all.iter_mut().for_each(|named| suit(named, look, shrink, palette));
    all.extend(around::of_look(look, palette));
    all
}

/// Returns what the house calls the styles of the publication.
pub(crate) fn house_styles(publication: &Publication) -> HouseStyles {
    HouseStyles::of(publication, &named(publication, &Palette::of(publication)))
}

/// Returns the style of the number on a poster.
fn poster_phone(publication: &Publication, palette: &Palette) -> String {
    format!(
        "<w:style w:type=\"character\" w:customStyle=\"1\" w:styleId=\"{POSTER_PHONE}\"><w:name w:val=\"Poster Phone\"/>\
         <w:basedOn w:val=\"DefaultParagraphFont\"/><w:qFormat/><w:rPr><w:b/><w:bCs/>{}{}</w:rPr></w:style>",
        colour(&palette.accent),
        size(poster::phone_size(publication))
    )
}

fn table_styles(look: Look, palette: &Palette) -> String {
    let none = "<w:tblCellMar><w:top w:w=\"0\" w:type=\"dxa\"/><w:left w:w=\"0\" w:type=\"dxa\"/>\
                <w:bottom w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"0\" w:type=\"dxa\"/></w:tblCellMar>";
    let style = |id: &str, name: &str, rest: &str| {
        format!(
            "<w:style w:type=\"table\" w:customStyle=\"1\" w:styleId=\"{id}\"><w:name w:val=\"{name}\"/>\
             <w:basedOn w:val=\"TableNormal\"/>{rest}</w:style>"
        )
    };
    let default = format!(
        "<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\"><w:name w:val=\"Normal Table\"/>\
         <w:uiPriority w:val=\"99\"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w=\"0\" w:type=\"dxa\"/>\
         {none}</w:tblPr></w:style>"
    );
    let beside = style(
        "SideBySide",
        "Side by Side",
        &format!(
            "<w:tblPr><w:tblBorders>{}</w:tblBorders></w:tblPr><w:tblStylePr w:type=\"firstRow\"><w:tcPr>\
             <w:tcBorders>{}</w:tcBorders></w:tcPr></w:tblStylePr>",
            border("insideV", 0, 4, HAIRLINE),
            border("bottom", 0, 4, INK)
        ),
    );
    let lines = format!(
        "<w:tblPr><w:tblBorders>{}</w:tblBorders>{}</w:tblPr>",
        border("bottom", 0, 6, &palette.accent),
        none.replacen("<w:bottom w:w=\"0\"", "<w:bottom w:w=\"140\"", 1)
    );
    let ledger = style(
        "LedgerTable",
        "Ledger Table",
        &format!(
            "<w:tblPr><w:tblBorders>{}{}</w:tblBorders></w:tblPr><w:tblStylePr w:type=\"firstRow\"><w:tcPr>\
             <w:tcBorders>{}</w:tcBorders></w:tcPr></w:tblStylePr>",
            border("bottom", 0, 4, HAIRLINE),
            border("insideH", 0, 4, HAIRLINE),
            border("bottom", 0, 4, INK)
        ),
    );
    // Above a letter the table only keeps the place of things.
    let letterhead = style("LetterheadTable", "Letterhead Table", if look == Look::Letter { "" } else { &lines });
    default + &beside + &ledger + &letterhead
}

/// Returns the styles part; the leading language is the document's.
pub(crate) fn styles(publication: &Publication, palette: &Palette) -> String {
    let s = Scale::of(publication);
    let tag = attribute(&publication.first().language.tag);
    let mut out = format!(
        "{HEAD}<w:styles {NAMESPACES}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"{FONT}\" \
         w:hAnsi=\"{FONT}\" w:eastAsia=\"{FONT}\" w:cs=\"{FONT_COMPLEX}\"/>{}<w:lang w:val=\"{tag}\" \
         w:eastAsia=\"{tag}\" w:bidi=\"{tag}\"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>{}</w:pPr></w:pPrDefault>\
         </w:docDefaults>\
         <w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/><w:qFormat/>\
         <w:rPr>{}</w:rPr></w:style>\
         <w:style w:type=\"character\" w:default=\"1\" w:styleId=\"DefaultParagraphFont\">\
         <w:name w:val=\"Default Paragraph Font\"/><w:uiPriority w:val=\"1\"/><w:semiHidden/><w:unhideWhenUsed/>\
         </w:style>\
         <w:style w:type=\"numbering\" w:default=\"1\" w:styleId=\"NoList\"><w:name w:val=\"No List\"/>\
         <w:uiPriority w:val=\"99\"/><w:semiHidden/><w:unhideWhenUsed/></w:style>",
        size(s.pick(22, 20)),
        spacing(s.pick([0, 150, 300], [0, 40, 260]), false),
        // Not among the defaults: in tables LibreOffice lets a default colour win over that of a link.
        colour(INK)
    );
    let mut all = named(publication, palette);
    HouseStyles::of(publication, &all).name(&mut all);
    all.iter().for_each(|named| named.write(&mut out));
    let _ = write!(
        out,
        "<w:style w:type=\"character\" w:styleId=\"Hyperlink\"><w:name w:val=\"Hyperlink\"/>\
         <w:basedOn w:val=\"DefaultParagraphFont\"/><w:uiPriority w:val=\"99\"/><w:unhideWhenUsed/><w:rPr>{}\
         <w:u w:val=\"single\"/></w:rPr></w:style>{}{}</w:styles>",
        colour(&palette.accent),
        if look(publication) == Look::Poster { poster_phone(publication, palette) } else { String::new() },
        table_styles(look(publication), palette)
    );
    out
}

/// Returns the numbering part: one bulleted list.
pub(crate) fn numbering(publication: &Publication, palette: &Palette) -> String {
    let indent = if look(publication) == Look::Poster { poster::INDENT } else { 300 };
    format!(
        "{HEAD}<w:numbering {NAMESPACES}><w:abstractNum w:abstractNumId=\"0\">\
         <w:multiLevelType w:val=\"hybridMultilevel\"/><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>\
         <w:numFmt w:val=\"bullet\"/><w:pStyle w:val=\"ListBullet\"/><w:lvlText w:val=\"•\"/><w:lvlJc w:val=\"left\"/>\
         <w:pPr><w:ind w:left=\"{indent}\" w:hanging=\"{indent}\"/></w:pPr><w:rPr>{}</w:rPr></w:lvl></w:abstractNum>\
         <w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>",
        colour(&palette.accent)
    )
}

/// Returns the font table: what to take where the family is not installed.
pub(crate) fn fonts() -> String {
    let font = |name: &str, others: &str, panose: &str| {
        format!(
            "<w:font w:name=\"{name}\"><w:altName w:val=\"{others}\"/><w:panose1 w:val=\"{panose}\"/>\
             <w:charset w:val=\"00\"/><w:family w:val=\"swiss\"/><w:pitch w:val=\"variable\"/></w:font>"
        )
    };
    format!(
        "{HEAD}<w:fonts {NAMESPACES}>{}{}</w:fonts>",
        font(FONT, "Segoe UI,Helvetica Neue,Arial", "020B0503050203000203"),
        font(FONT_COMPLEX, "Segoe UI,Arial", "020B0503050203000203")
    )
}
