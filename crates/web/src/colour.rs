//! The colour of the house, where it can be read.

/// The ground that the accent stands on in light mode: the darkest one of the style sheet, so that paper is safe too.
const LIGHT: [u8; 3] = [0xf6, 0xf2, 0xeb];
/// The lightest ground of dark mode.
const DARK: [u8; 3] = [0x24, 0x21, 0x1e];
/// The contrast that WCAG 2 asks of text.
const WANTED: f64 = 4.5;
/// How finely a colour is changed: enough that no step is seen.
const STEPS: u16 = 64;

/// Returns how bright a colour is, from 0 to 1, as WCAG 2 reckons it.
fn luminance(colour: [u8; 3]) -> f64 {
    let linear = |part: u8| {
        let part = f64::from(part) / 255.0;
        if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
    };
    let [red, green, blue] = colour.map(linear);
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/// Returns the contrast of two colours, from 1 to 21.
fn contrast(a: [u8; 3], b: [u8; 3]) -> f64 {
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

/// Returns the colour itself when text in it can be read on the ground, else the nearest one towards `end` that can.
fn readable(colour: [u8; 3], ground: [u8; 3], end: u8) -> [u8; 3] {
    let mixed = |step: u16| {
        colour.map(|part| {
            let sum = u16::from(part) * (STEPS - step) + u16::from(end) * step;
            u8::try_from((sum + STEPS / 2) / STEPS).unwrap_or(end)
        })
    };
    (0..=STEPS).map(mixed).find(|mixed| contrast(*mixed, ground) >= WANTED).unwrap_or([end; 3])
}

/// Writes a colour for a style sheet.
fn hex([red, green, blue]: [u8; 3]) -> String {
    format!("#{red:02x}{green:02x}{blue:02x}")
}

/// Returns the colour as it can be read on light ground: itself or darker.
pub(crate) fn on_light(colour: [u8; 3]) -> String {
    hex(readable(colour, LIGHT, 0))
}

/// Returns the colour as it can be read on dark ground: itself or lighter.
pub(crate) fn on_dark(colour: [u8; 3]) -> String {
    hex(readable(colour, DARK, 255))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn contrast_is_that_of_wcag() {
        assert!((contrast([0; 3], [255; 3]) - 21.0).abs() < 1e-9);
        assert!((contrast([0x77; 3], [255; 3]) - 4.478).abs() < 1e-3);
    }

    #[test]
    fn a_colour_that_can_be_read_stays() {
        assert_eq!(on_light([0x0e, 0x4f, 0x5c]), "#0e4f5c");
        assert_eq!(on_dark([0x86, 0xc4, 0xd1]), "#86c4d1");
    }

    #[test]
    fn every_colour_can_be_read_on_every_ground_and_keeps_its_hue() {
        let parts = [0, 0x33, 0x66, 0x99, 0xcc, 0xff];
        for red in parts {
            for green in parts {
                for blue in parts {
                    let colour = [red, green, blue];
                    let (light, dark) = (readable(colour, LIGHT, 0), readable(colour, DARK, 255));
                    for ground in [LIGHT, [0xfd, 0xfb, 0xf7], [0xff; 3]] {
                        assert!(contrast(light, ground) >= WANTED, "{colour:?} {light:?} {ground:?}");
                    }
                    for ground in [DARK, [0x1b, 0x19, 0x17]] {
                        assert!(contrast(dark, ground) >= WANTED, "{colour:?} {dark:?} {ground:?}");
                    }
                    for changed in [light, dark] {
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
        for (colour, ground, end) in [([0xff, 0xe0, 0x00], LIGHT, 0), ([0x00, 0x20, 0x60], DARK, 255)] {
            let changed = readable(colour, ground, end);
            assert!(contrast(changed, ground) < WANTED + 0.5, "{changed:?}");
            assert_ne!(changed, colour);
        }
        assert_eq!((on_light([255; 3]), on_dark([0; 3])), ("#6c6c6c".to_owned(), "#8b8b8b".to_owned()));
    }

    #[test]
    fn the_grounds_are_those_of_the_style_sheet() {
        let style = include_str!("style.css");
        for ground in [LIGHT, DARK] {
            assert!(style.contains(&format!("--leaf: {}", hex(ground))), "{ground:?}");
        }
        assert!(style.contains("--paper: #fdfbf7") && style.contains("--paper: #1b1917"));
    }
}
