//! The logo on paper: a picture stays a picture, a drawing stays a drawing.

use crate::{TypesetError, model::Area};
use herold_notice::{Image, Media};
use krilla::{
    geom::{Size, Transform},
    surface::Surface,
};
use krilla_svg::{SurfaceExt, SvgSettings};
use usvg::{Options, Tree};

/// A logo, decoded once for a document.
pub(crate) enum Picture {
    Pixels(krilla::image::Image),
    Drawing(Box<Tree>),
}

impl Picture {
    /// Returns the picture of a file that was looked through when it was entered.
    ///
    /// # Errors
    /// When it cannot be decoded all the same.
    pub(crate) fn read(image: &Image) -> Result<Self, TypesetError> {
        let broken = |cause: String| TypesetError::Logo { cause };
        match image.media {
            Media::Png => {
                krilla::image::Image::from_png(image.bytes.to_vec().into(), false).map(Self::Pixels).map_err(broken)
            }
            // No fonts and no files: words in a drawing have to be outlines.
            Media::Svg => Tree::from_data(&image.bytes, &Options::default())
                .map(|tree| Self::Drawing(Box::new(tree)))
                .map_err(|error| broken(error.to_string())),
        }
    }

    /// Draws it so that it fills an area of the page.
    pub(crate) fn draw(&self, surface: &mut Surface<'_>, Area { x, y, width, height }: Area) {
        let Some(size) = Size::from_wh(width, height) else { return };
        surface.push_transform(&Transform::from_translate(x, y));
        match self {
            Self::Pixels(image) => surface.draw_image(image.clone(), size),
            Self::Drawing(tree) => {
                let _ = surface.draw_svg(tree, size, SvgSettings { embed_text: false, ..SvgSettings::default() });
            }
        }
        surface.pop();
    }
}
