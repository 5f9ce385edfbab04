//! The theme part. Styles name their own colours and fonts; the theme offers the same ones in the menus of editors.

use crate::{
    colours::{HAIRLINE, INK, MUTED, Palette},
    styles::FONT,
    xml::HEAD,
};

/// Returns the theme part.
pub(crate) fn theme(palette: &Palette) -> String {
    let accent = palette.accent.as_str();
    let colours: String = [
        ("dk1", INK),
        ("lt1", "FFFFFF"),
        ("dk2", MUTED),
        ("lt2", "F6F2EB"),
        ("accent1", accent),
        ("accent2", MUTED),
        ("accent3", HAIRLINE),
        ("accent4", "7A4E2D"),
        ("accent5", "5B6B4A"),
        ("accent6", "8A2F2A"),
        ("hlink", accent),
        ("folHlink", MUTED),
    ]
    .iter()
    .map(|(slot, colour)| format!("<a:{slot}><a:srgbClr val=\"{colour}\"/></a:{slot}>"))
    .collect();
    let font = format!("<a:latin typeface=\"{FONT}\"/><a:ea typeface=\"\"/><a:cs typeface=\"\"/>");
    let fill = "<a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>".repeat(3);
    let line = "<a:ln w=\"6350\"><a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill></a:ln>".repeat(3);
    let effect = "<a:effectStyle><a:effectLst/></a:effectStyle>".repeat(3);
    format!(
        "{HEAD}<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" name=\"Herold\">\
         <a:themeElements><a:clrScheme name=\"Herold\">{colours}</a:clrScheme>\
         <a:fontScheme name=\"Herold\"><a:majorFont>{font}</a:majorFont><a:minorFont>{font}</a:minorFont></a:fontScheme>\
         <a:fmtScheme name=\"Herold\"><a:fillStyleLst>{fill}</a:fillStyleLst><a:lnStyleLst>{line}</a:lnStyleLst>\
         <a:effectStyleLst>{effect}</a:effectStyleLst><a:bgFillStyleLst>{fill}</a:bgFillStyleLst></a:fmtScheme>\
         </a:themeElements></a:theme>"
    )
}
