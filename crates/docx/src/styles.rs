//! The look: named styles, numbering and the fonts they ask for. Lengths are twentieths of a point, sizes half-points.

use crate::xml::{HEAD, NAMESPACES, attribute};
use herold_notice::{Layout, Publication};
use std::fmt::Write as _;

/// The family of all text; documents name it and fall back where it is not installed.
pub(crate) const FONT: &str = "IBM Plex Sans";
/// The family for Arabic script.
const FONT_COMPLEX: &str = "IBM Plex Sans Arabic";

/// Warm ink.
pub(crate) const INK: &str = "26211C";
/// Secondary text: 5.9 : 1 on white.
pub(crate) const MUTED: &str = "696158";
/// The one accent: labels, bullets, links; 8.6 : 1 on white.
pub(crate) const ACCENT: &str = "0E4F5C";
/// Hairlines; decoration only.
pub(crate) const HAIRLINE: &str = "C9C1B6";

/// A paragraph style.
struct Look<'a> {
    id: &'a str,
    name: &'a str,
    based: &'a str,
    next: &'a str,
    paragraph: String,
    run: String,
}

/// Sizes that differ between one column and two.
#[derive(Clone, Copy)]
struct Scale {
    wide: bool,
}

impl Scale {
    const fn pick(self, single: u32, beside: u32) -> u32 {
        if self.wide { single } else { beside }
    }

    fn size(self, single: u32, beside: u32) -> String {
        let size = self.pick(single, beside);
        format!("<w:sz w:val=\"{size}\"/><w:szCs w:val=\"{size}\"/>")
    }

    /// Distance before and after, and between baselines (at least).
    fn spacing(self, before: (u32, u32), after: (u32, u32), line: (u32, u32)) -> String {
        format!(
            "<w:spacing w:before=\"{}\" w:after=\"{}\" w:line=\"{}\" w:lineRule=\"atLeast\"/>",
            self.pick(before.0, before.1),
            self.pick(after.0, after.1),
            self.pick(line.0, line.1)
        )
    }
}

fn colour(colour: &str) -> String {
    format!("<w:color w:val=\"{colour}\"/>")
}

fn border(side: &str, space: u32, size: u32, colour: &str) -> String {
    format!("<w:{side} w:val=\"single\" w:sz=\"{size}\" w:space=\"{space}\" w:color=\"{colour}\"/>")
}

fn title_looks(s: Scale) -> Vec<Look<'static>> {
    const STAY: &str = "<w:keepNext/><w:keepLines/>";
    const WHOLE: &str = "<w:suppressAutoHyphens/>";
    let bold = "<w:b/><w:bCs/>";
    vec![
        Look {
            id: "Label",
            name: "Label",
            based: "Normal",
            next: "Title",
            paragraph: format!("{STAY}{WHOLE}{}", s.spacing((360, 120), (40, 20), (280, 240))),
            run: format!("{bold}<w:caps/>{}<w:spacing w:val=\"14\"/>{}", colour(ACCENT), s.size(17, 16)),
        },
        Look {
            id: "Title",
            name: "Title",
            based: "Normal",
            next: "Subtitle",
            paragraph: format!("{STAY}{WHOLE}{}<w:outlineLvl w:val=\"0\"/>", s.spacing((0, 0), (140, 80), (570, 400))),
            run: format!("{bold}<w:spacing w:val=\"-4\"/><w:kern w:val=\"28\"/>{}", s.size(46, 32)),
        },
        Look {
            id: "Subtitle",
            name: "Subtitle",
            based: "Normal",
            next: "Dateline",
            paragraph: format!("{STAY}{WHOLE}{}", s.spacing((0, 0), (240, 120), (390, 300))),
            run: format!("{}{}", colour(MUTED), s.size(28, 22)),
        },
        Look {
            id: "Dateline",
            name: "Dateline",
            based: "Normal",
            next: "Lead",
            paragraph: format!("{STAY}{WHOLE}{}", s.spacing((0, 0), (200, 120), (270, 250))),
            run: format!("{}{}", colour(MUTED), s.size(18, 17)),
        },
        Look {
            id: "Heading1",
            name: "heading 1",
            based: "Normal",
            next: "BodyText",
            paragraph: format!(
                "{STAY}{WHOLE}{}<w:outlineLvl w:val=\"0\"/>",
                s.spacing((480, 300), (120, 80), (420, 340))
            ),
            run: format!("{bold}{}", s.size(32, 26)),
        },
        Look {
            id: "Heading2",
            name: "heading 2",
            based: "Normal",
            next: "BodyText",
            paragraph: format!(
                "{STAY}{WHOLE}{}<w:outlineLvl w:val=\"1\"/>",
                s.spacing((340, 240), (100, 60), (320, 280))
            ),
            run: format!("{bold}{}", s.size(24, 21)),
        },
    ]
}

fn text_looks(s: Scale) -> Vec<Look<'static>> {
    vec![
        Look {
            id: "BodyText",
            name: "Body Text",
            based: "Normal",
            next: "",
            paragraph: String::new(),
            run: String::new(),
        },
        Look {
            id: "Lead",
            name: "Lead",
            based: "BodyText",
            next: "BodyText",
            paragraph: s.spacing((0, 0), (180, 80), (330, 280)),
            run: s.size(24, 21),
        },
        Look {
            id: "ListBullet",
            name: "List Bullet",
            based: "BodyText",
            next: "",
            paragraph: format!("<w:numPr><w:numId w:val=\"1\"/></w:numPr>{}", s.spacing((0, 0), (75, 0), (300, 260))),
            run: String::new(),
        },
        Look {
            id: "Quote",
            name: "Quote",
            based: "BodyText",
            next: "BodyText",
            paragraph: format!(
                "<w:keepLines/><w:pBdr>{}</w:pBdr>{}<w:ind w:left=\"340\" w:right=\"340\"/>",
                border("left", 14, 12, ACCENT),
                s.spacing((220, 100), (240, 120), (340, 290))
            ),
            run: format!("<w:i/><w:iCs/>{}", s.size(24, 21)),
        },
        Look {
            id: "Note",
            name: "Note",
            based: "BodyText",
            next: "BodyText",
            paragraph: format!(
                "<w:keepLines/><w:pBdr>{}{}</w:pBdr>{}<w:contextualSpacing/>",
                border("top", 7, 4, HAIRLINE),
                if s.wide { border("bottom", 7, 4, HAIRLINE) } else { String::new() },
                s.spacing((280, 200), (280, 120), (285, 250))
            ),
            run: s.size(19, 18),
        },
        Look {
            id: "Contact",
            name: "Contact",
            based: "BodyText",
            next: "",
            paragraph: format!("<w:keepLines/><w:suppressAutoHyphens/>{}", s.spacing((40, 20), (150, 100), (270, 250))),
            run: s.size(19, 18),
        },
        Look {
            id: "Boilerplate",
            name: "Boilerplate",
            based: "BodyText",
            next: "",
            paragraph: format!("<w:keepLines/>{}", s.spacing((120, 80), (120, 80), (255, 235))),
            run: format!("{}{}", colour(MUTED), s.size(17, 16)),
        },
    ]
}

fn furniture_looks(s: Scale) -> Vec<Look<'static>> {
    let close = s.spacing((0, 0), (0, 0), (220, 220));
    let small = format!("{}{}", colour(MUTED), s.size(16, 16));
    let paragraph =
        |id, name, paragraph: String, run: String| Look { id, name, based: "Normal", next: "", paragraph, run };
    vec![
        paragraph(
            "Header",
            "header",
            format!("<w:pBdr>{}</w:pBdr><w:suppressAutoHyphens/>{close}", border("bottom", 6, 4, HAIRLINE)),
            small.clone(),
        ),
        paragraph("Footer", "footer", format!("<w:suppressAutoHyphens/>{close}"), small.clone()),
        paragraph(
            "Letterhead",
            "Letterhead",
            format!("<w:suppressAutoHyphens/>{}", s.spacing((0, 0), (0, 0), (300, 300))),
            format!("<w:b/><w:bCs/>{}{}", colour(ACCENT), s.size(24, 24)),
        ),
        paragraph(
            "LetterheadLine",
            "Letterhead Line",
            format!("<w:suppressAutoHyphens/>{close}<w:jc w:val=\"right\"/>"),
            small,
        ),
        paragraph(
            "TableHeading",
            "Table Heading",
            format!("<w:keepNext/>{}", s.spacing((0, 0), (60, 60), (240, 240))),
            format!("<w:b/><w:bCs/>{}{}", colour(MUTED), s.size(17, 17)),
        ),
        paragraph(
            "TableEnd",
            "Table End",
            "<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"20\" w:lineRule=\"exact\"/>".to_owned(),
            s.size(2, 2),
        ),
        paragraph(
            "LetterheadEnd",
            "Letterhead End",
            "<w:spacing w:before=\"0\" w:after=\"280\" w:line=\"20\" w:lineRule=\"exact\"/>".to_owned(),
            s.size(2, 2),
        ),
    ]
}

fn write_look(out: &mut String, look: &Look<'_>) {
    let custom = matches!(
        look.id,
        "Label"
            | "Dateline"
            | "Lead"
            | "Note"
            | "Contact"
            | "Boilerplate"
            | "Letterhead"
            | "LetterheadLine"
            | "TableHeading"
            | "TableEnd"
            | "LetterheadEnd"
    );
    let custom = if custom { " w:customStyle=\"1\"" } else { "" };
    let element = |name: &str, value: &str| {
        if value.is_empty() { String::new() } else { format!("<w:{name} w:val=\"{value}\"/>") }
    };
    let wrap = |name: &str, inner: &str| {
        if inner.is_empty() { String::new() } else { format!("<w:{name}>{inner}</w:{name}>") }
    };
    let _ = write!(
        out,
        "<w:style w:type=\"paragraph\"{custom} w:styleId=\"{}\">{}{}{}<w:qFormat/>{}{}</w:style>",
        look.id,
        element("name", look.name),
        element("basedOn", look.based),
        element("next", look.next),
        wrap("pPr", &look.paragraph),
        wrap("rPr", &look.run)
    );
}

fn table_styles() -> String {
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
    let letterhead = style(
        "LetterheadTable",
        "Letterhead Table",
        &format!(
            "<w:tblPr><w:tblBorders>{}</w:tblBorders>{}</w:tblPr>",
            border("bottom", 0, 6, ACCENT),
            none.replacen("<w:bottom w:w=\"0\"", "<w:bottom w:w=\"140\"", 1)
        ),
    );
    default + &beside + &letterhead
}

/// Returns the styles part; the leading language is the document's.
pub(crate) fn styles(publication: &Publication) -> String {
    let s = Scale { wide: publication.layout() == Layout::Single };
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
        s.size(22, 20),
        s.spacing((0, 0), (150, 40), (300, 260)),
        // Not among the defaults: in tables LibreOffice lets a default colour win over that of a link.
        colour(INK)
    );
    for look in title_looks(s).iter().chain(&text_looks(s)).chain(&furniture_looks(s)) {
        write_look(&mut out, look);
    }
    let _ = write!(
        out,
        "<w:style w:type=\"character\" w:styleId=\"Hyperlink\"><w:name w:val=\"Hyperlink\"/>\
         <w:basedOn w:val=\"DefaultParagraphFont\"/><w:uiPriority w:val=\"99\"/><w:unhideWhenUsed/><w:rPr>{}\
         <w:u w:val=\"single\"/></w:rPr></w:style>{}</w:styles>",
        colour(ACCENT),
        table_styles()
    );
    out
}

/// Returns the numbering part: one bulleted list.
pub(crate) fn numbering() -> String {
    format!(
        "{HEAD}<w:numbering {NAMESPACES}><w:abstractNum w:abstractNumId=\"0\">\
         <w:multiLevelType w:val=\"hybridMultilevel\"/><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>\
         <w:numFmt w:val=\"bullet\"/><w:pStyle w:val=\"ListBullet\"/><w:lvlText w:val=\"•\"/><w:lvlJc w:val=\"left\"/>\
         <w:pPr><w:ind w:left=\"300\" w:hanging=\"300\"/></w:pPr><w:rPr>{}</w:rPr></w:lvl></w:abstractNum>\
         <w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>",
        colour(ACCENT)
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
