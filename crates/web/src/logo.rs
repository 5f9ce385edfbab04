//! The logo of the house in a page.

use crate::clean::escape;
use herold_notice::Design;

/// The room that a logo fills at most, in pixels of a screen.
const ROOM: (u32, u32) = (240, 64);

/// Returns the size that a picture is shown in: as large as fits the room, with its own ratio. Sharper pictures than
/// the room are sharp on dense screens and on paper, too.
fn shown(width: u32, height: u32) -> (u32, u32) {
    let (width, height) = (u64::from(width.max(1)), u64::from(height.max(1)));
    let (across, down) = (u64::from(ROOM.0), u64::from(ROOM.1));
    let pixels = |wanted: u64| u32::try_from(wanted.max(1)).unwrap_or(u32::MAX);
    if width * down > height * across {
        (ROOM.0, pixels((height * across + width / 2) / width))
    } else {
        (pixels((width * down + height / 2) / height), ROOM.1)
    }
}

/// Returns the logo as an element that holds the picture; empty without one. `owned` says that an organisation stands
/// around it, whose logo it is to search engines.
pub(crate) fn logo(design: &Design, owned: bool) -> String {
    let Some(image) = &design.logo else { return String::new() };
    let (width, height) = shown(image.width, image.height);
    let property = if owned { " itemprop=\"logo\"" } else { "" };
    format!(
        "<img class=\"logo\"{property} alt=\"{}\" width=\"{width}\" height=\"{height}\" src=\"{}\">\n",
        escape(&design.logo_text),
        escape(&image.data_address())
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_logo_keeps_its_ratio_within_its_room() {
        assert_eq!(shown(1200, 300), (240, 60));
        assert_eq!(shown(300, 300), (64, 64));
        assert_eq!(shown(100, 4000), (2, 64));
        assert_eq!(shown(u32::MAX, 1), (240, 1));
        assert_eq!(shown(0, 0), (64, 64));
    }
}
