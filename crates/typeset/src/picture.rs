//! The logo on paper: a picture stays a picture, a drawing stays a drawing.

use crate::TypesetError;
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

    /// Draws it in a box given by its upper left corner and its size in points.
    pub(crate) fn draw(&self, surface: &mut Surface<'_>, (x, y): (f32, f32), (width, height): (f32, f32)) {
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
