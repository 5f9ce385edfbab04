//! The colour of the house, where it can be read on the grounds of the style sheet.

use herold_notice::{Colour, readable};

/// The ground that the accent stands on in light mode: the darkest one of the style sheet, so that paper is safe too.
const LIGHT: Colour = Colour([0xf6, 0xf2, 0xeb]);
/// The lightest ground of dark mode.
const DARK: Colour = Colour([0x24, 0x21, 0x1e]);
/// Returns the colour as it can be read on light ground: itself or darker.
pub(crate) fn on_light(colour: Colour) -> Colour {
    readable(colour, |_| LIGHT, Colour([0; 3]))
}

/// Returns the colour as it can be read on dark ground: itself or lighter.
pub(crate) fn on_dark(colour: Colour) -> Colour {
    readable(colour, |_| DARK, Colour([255; 3]))
}

#[cfg(test)]
mod tests {
    use super::*;
    use herold_notice::contrast;

    const WANTED: f64 = 4.5;

    #[test]
    fn a_colour_that_can_be_read_stays() {
        assert_eq!(on_light(Colour([0x0e, 0x4f, 0x5c])).to_string(), "#0e4f5c");
        assert_eq!(on_dark(Colour([0x86, 0xc4, 0xd1])).to_string(), "#86c4d1");
    }

    #[test]
    fn every_colour_can_be_read_on_every_ground_and_keeps_its_hue() {
        let parts = [0, 0x33, 0x66, 0x99, 0xcc, 0xff];
        for red in parts {
            for green in parts {
                for blue in parts {
                    let colour = [red, green, blue];
                    let (light, dark) = (on_light(Colour(colour)), on_dark(Colour(colour)));
                    for ground in [LIGHT, Colour([0xfd, 0xfb, 0xf7]), Colour([0xff; 3])] {
                        assert!(contrast(light, ground) >= WANTED, "{colour:?} {light:?} {ground:?}");
                    }
                    for ground in [DARK, Colour([0x1b, 0x19, 0x17])] {
                        assert!(contrast(dark, ground) >= WANTED, "{colour:?} {dark:?} {ground:?}");
                    }
                    for Colour(changed) in [light, dark] {
                        for (one, other) in [(0, 1), (1, 2), (0, 2)] {
                            let order = colour[one].cmp(&colour[other]);
                            let kept = changed[one].cmp(&changed[other]);
                            assert!(kept == order || kept.is_eq(), "{colour:?} {changed:?}");
                        }
                    }
                }
            }
        }
    }

    #[test]
    fn a_pale_colour_grows_darker_and_a_dark_one_lighter_just_enough() {
        let (pale, dark) = (Colour([0xff, 0xe0, 0x00]), Colour([0x00, 0x20, 0x60]));
        for (colour, ground, changed) in [(pale, LIGHT, on_light(pale)), (dark, DARK, on_dark(dark))] {
            assert!(contrast(changed, ground) < WANTED + 0.5, "{changed:?}");
            assert_ne!(changed, colour);
        }
        let (light, dark) = (on_light(Colour([255; 3])), on_dark(Colour([0; 3])));
        assert_eq!((light.to_string().as_str(), dark.to_string().as_str()), ("#6c6c6c", "#8b8b8b"));
    }

    #[test]
    fn the_grounds_are_those_of_the_style_sheet() {
        let style = include_str!("style.css");
        for ground in [LIGHT, DARK] {
            assert!(style.contains(&format!("--leaf: {ground}")), "{ground:?}");
        }
        assert!(style.contains("--paper: #fdfbf7") && style.contains("--paper: #1b1917"));
    }
}
