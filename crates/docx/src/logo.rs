//! The logo in the header of the first page: a PNG picture in a line of its own.
//!
//! Word and LibreOffice show an SVG picture only beside a PNG one, and nothing here can make one from the other. So a
//! house whose logo is SVG keeps its name in words.

use crate::xml::attribute;
use herold_notice::{Image, Media, Notice};

/// The relationship of the first header to the picture.
pub(crate) const LOGO_ID: &str = "rIdLogo";

/// The most that a logo takes up, in EMU: 60 mm wide, 16 mm high. There are 36 000 to the millimetre.
const MOST: (u64, u64) = (60 * 36_000, 16 * 36_000);

const PICTURE: &str = "http://schemas.openxmlformats.org/drawingml/2006/picture";

/// Returns the picture that a document carries; none without one, or when it has no size.
pub(crate) fn picture(notice: &Notice) -> Option<&Image> {
    notice.design.logo.as_ref().filter(|image| image.media == Media::Png && image.width > 0 && image.height > 0)
}

/// Returns width and height in EMU: as large as fits, never beyond the edges of the place.
fn size(image: &Image) -> (u64, u64) {
    let (width, height) = (u64::from(image.width), u64::from(image.height));
    if width * MOST.1 > height * MOST.0 {
        (MOST.0, (MOST.0 * height / width).max(1))
    } else {
        ((MOST.1 * width / height).max(1), MOST.1)
    }
}

/// Returns the run with the logo and what it is in words; empty without one.
pub(crate) fn logo_run(notice: &Notice) -> String {
    let Some(image) = picture(notice) else { return String::new() };
    let (width, height) = size(image);
    let said = notice.design.logo_text.trim();
    let said = attribute(if said.is_empty() { &notice.letterhead.organisation } else { said });
    format!(
        "<w:r><w:drawing>\
         <wp:inline xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" \
         distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent cx=\"{width}\" cy=\"{height}\"/>\
         <wp:docPr id=\"1\" name=\"Logo\" descr=\"{said}\"/>\
         <a:graphic xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\">\
         <a:graphicData uri=\"{PICTURE}\"><pic:pic xmlns:pic=\"{PICTURE}\"><pic:nvPicPr>\
         <pic:cNvPr id=\"1\" name=\"Logo\" descr=\"{said}\"/><pic:cNvPicPr><a:picLocks noChangeAspect=\"1\"/>\
         </pic:cNvPicPr></pic:nvPicPr><pic:blipFill><a:blip r:embed=\"{LOGO_ID}\"/><a:stretch><a:fillRect/></a:stretch>\
         </pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"{width}\" cy=\"{height}\"/></a:xfrm>\
         <a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline>\
         </w:drawing></w:r>"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sized(width: u32, height: u32) -> (u64, u64) {
        size(&Image { media: Media::Png, bytes: std::sync::Arc::from([]), width, height })
    }

    #[test]
    fn a_logo_is_as_large_as_fits() {
        assert_eq!(sized(100, 100), (576_000, 576_000));
        assert_eq!(sized(600, 160), (2_160_000, 576_000));
        assert_eq!(sized(1200, 160), (2_160_000, 288_000));
        assert_eq!(sized(u32::MAX, 1), (2_160_000, 1));
        assert_eq!(sized(1, u32::MAX), (1, 576_000));
    }
}
