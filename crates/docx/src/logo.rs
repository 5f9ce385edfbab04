//! The logo in the header of the first page: a picture in a line of its own.
//!
//! Word and LibreOffice show an SVG picture only beside a PNG one of the same. So a drawn logo is there twice: as the
//! drawing, for programs that know how, and as pixels, for all others.

use crate::xml::attribute;
use herold_notice::{Image, Media, Notice};
use resvg::{
    tiny_skia::{Pixmap, Transform},
    usvg::{ImageHrefResolver, Options, Tree},
};
use std::sync::Arc;

/// The relationship of the first header to the picture.
pub(crate) const LOGO_ID: &str = "rIdLogo";

/// The relationship of the first header to the drawing.
pub(crate) const DRAWING_ID: &str = "rIdLogoDrawing";

/// The most that a logo takes up, in EMU: 60 mm wide, 16 mm high. There are 36 000 to the millimetre.
const MOST: (u64, u64) = (60 * 36_000, 16 * 36_000);

/// EMU to the inch, and pixels to the inch of a drawing on paper.
const INCH: (u64, u64) = (914_400, 300);

const PICTURE: &str = "http://schemas.openxmlformats.org/drawingml/2006/picture";

/// A logo as a document carries it.
#[derive(Debug)]
pub(crate) struct Logo {
    /// The picture as PNG.
    pub(crate) png: Arc<[u8]>,
    /// The drawing that the picture was made from.
    pub(crate) svg: Option<Arc<[u8]>>,
    /// Width and height on paper, in EMU.
    size: (u64, u64),
}

impl Logo {
    /// Returns the logo of a house; none without one, or when it has no size or nothing can be drawn from it.
    pub(crate) fn of(notice: &Notice) -> Option<Self> {
        let image = notice.design.logo.as_ref().filter(|image| image.width > 0 && image.height > 0)?;
        let size = size(image);
        let bytes = Arc::clone(&image.bytes);
        Some(match image.media {
            Media::Png => Self { png: bytes, svg: None, size },
            Media::Svg => Self { png: pixels(&bytes, size)?.into(), svg: Some(bytes), size },
        })
    }
}

/// Returns a drawing as PNG, as large as it stands on paper: at most 709 × 189 pixels, whatever the drawing says of
/// itself. No font and no file is looked for: words in a logo have to be outlines.
fn pixels(svg: &[u8], (width, height): (u64, u64)) -> Option<Vec<u8>> {
    let options = Options {
        image_href_resolver: ImageHrefResolver {
            resolve_string: Box::new(|_, _| None),
            ..ImageHrefResolver::default()
        },
        ..Options::default()
    };
    let tree = Tree::from_data(svg, &options).ok()?;
    let pixels = |emu: u64| u32::try_from((emu * INCH.1).div_ceil(INCH.0)).ok();
    let (width, height) = (pixels(width)?, pixels(height)?);
    let mut map = Pixmap::new(width, height)?;
    let scale = |pixels: u32, drawn: f32| f32::from(u16::try_from(pixels).unwrap_or(u16::MAX)) / drawn;
    let size = tree.size();
    let transform = Transform::from_scale(scale(width, size.width()), scale(height, size.height()));
    resvg::render(&tree, transform, &mut map.as_mut());
    let mut file = Vec::new();
    let mut encoder = png::Encoder::new(&mut file, width, height);
    encoder.set_color(png::ColorType::Rgba);
    encoder.write_header().ok()?.write_image_data(&map.take_demultiplied()).ok()?;
    Some(file)
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

/// Returns the run with the logo and what it is in words.
pub(crate) fn logo_run(logo: &Logo, notice: &Notice) -> String {
    let (width, height) = logo.size;
    let blip = match &logo.svg {
        None => format!("<a:blip r:embed=\"{LOGO_ID}\"/>"),
        Some(_) => format!(
            "<a:blip r:embed=\"{LOGO_ID}\"><a:extLst><a:ext uri=\"{{96DAC541-7B7A-43D3-8B79-37D633B846F1}}\">\
             <asvg:svgBlip xmlns:asvg=\"http://schemas.microsoft.com/office/drawing/2016/SVG/main\" \
             r:embed=\"{DRAWING_ID}\"/></a:ext></a:extLst></a:blip>"
        ),
    };
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
         </pic:cNvPicPr></pic:nvPicPr><pic:blipFill>{blip}<a:stretch><a:fillRect/></a:stretch>\
         </pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"{width}\" cy=\"{height}\"/></a:xfrm>\
         <a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline>\
         </w:drawing></w:r>"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sized(width: u32, height: u32) -> (u64, u64) {
        size(&Image { media: Media::Png, bytes: Arc::from([]), width, height })
    }

    #[test]
    fn a_logo_is_as_large_as_fits() {
        assert_eq!(sized(100, 100), (576_000, 576_000));
        assert_eq!(sized(600, 160), (2_160_000, 576_000));
        assert_eq!(sized(1200, 160), (2_160_000, 288_000));
        assert_eq!(sized(u32::MAX, 1), (2_160_000, 1));
        assert_eq!(sized(1, u32::MAX), (1, 576_000));
    }

    #[test]
    fn a_drawing_becomes_pixels_of_its_size_on_paper_and_reads_no_file() {
        let svg = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 10"><rect width="15" height="10" fill="#c00"/>
            <image href="/etc/hostname" width="5" height="5"/><text x="20" y="8">A</text></svg>"##;
        let file = pixels(svg.as_bytes(), (1_728_000, 576_000)).unwrap();
        let mut reader = png::Decoder::new(std::io::Cursor::new(&file)).read_info().unwrap();
        let mut bytes = vec![0; reader.output_buffer_size().unwrap()];
        let frame = reader.next_frame(&mut bytes).unwrap();
        assert_eq!((frame.width, frame.height), (567, 189), "48 × 16 mm at 300 to the inch");
        let at = |x: usize, y: usize| &bytes[(y * 567 + x) * 4..][..4];
        assert_eq!(at(10, 10), [0xcc, 0, 0, 255], "the left half");
        assert!(bytes[..].chunks(567 * 4).all(|row| row[290 * 4..].iter().all(|b| *b == 0)), "no words, no ground");
        assert_eq!(pixels(b"<svg", (1, 1)), None);
    }
}
