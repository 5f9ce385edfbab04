use super::common;
use crate::{fonts::FaceName, missing, pdf, shape::Shaper};
use herold_notice::{Faces, Font};

#[test]
fn each_case_remembers_its_own_words() {
    let fonts = common::fonts();
    let (one, other) = (fonts.apart(), fonts.apart());
    assert_eq!(one.remembered(), 0);
    let publication = common::single(common::german());
    pdf(&publication, &one).unwrap();
    let words = one.remembered();
    assert!(words > 20, "{words} words");
    pdf(&publication, &one).unwrap();
    assert_eq!(one.remembered(), words, "the same words again");
    assert_eq!((fonts.remembered(), other.remembered()), (0, 0));
    // A clone is of the same case.
    let same = one.clone();
    assert_eq!(same.remembered(), words);
    pdf(&common::single(common::danish()), &same).unwrap();
    assert!(one.remembered() > words);
}

#[test]
fn looking_for_missing_letters_remembers_nothing() {
    let fonts = common::fonts();
    assert_eq!(missing(&common::german(), &fonts), []);
    assert_eq!(fonts.remembered(), 0);
}

/// Returns a font that has lost its hyphen (U+2010) and kept its sign of minus.
fn without_hyphen(font: &[u8]) -> Font {
    let mut bytes = font.to_vec();
    let long = |at: usize| u32::from_be_bytes(font[at..at + 4].try_into().unwrap()) as usize;
    let entry = (12..).step_by(16).find(|at| &font[*at..at + 4] == b"cmap").unwrap();
    let table = long(entry + 8)..long(entry + 8) + long(entry + 12);
    // A segment of its own, so that it can be moved to the next place, which is free.
    for at in table.step_by(2).filter(|at| font[*at..at + 2] == [0x20, 0x10]) {
        bytes[at + 1] = 0x11;
    }
    Font::read(bytes).unwrap()
}

#[test]
fn a_hyphen_is_lent_by_the_style_whatever_was_set_before() {
    let house = without_hyphen(include_bytes!("../../fonts/IBMPlexSansArabic-Regular.ttf"));
    let fonts = common::fonts().dressed(&Faces { regular: Some(house), ..Faces::default() }).unwrap();
    let lent = |styles: [FaceName; 2]| {
        let shaper = Shaper::new(&fonts);
        styles.map(|style| {
            let house = fonts.chain(style)[0];
            assert!(!shaper.has(house, '\u{2010}') && shaper.has(house, '-'), "the font for this test");
            let (face, glyphs) = shaper.soft_hyphen(style, house).unwrap();
            assert_eq!((glyphs.glyphs[0].start, glyphs.glyphs[0].end), (0, "\u{ad}".len()));
            face
        })
    };
    let own = |style| common::fonts().chain(style)[0];
    let (regular, italic) = (own(FaceName::Regular), own(FaceName::Italic));
    assert_ne!(regular, italic);
    assert_eq!(lent([FaceName::Italic, FaceName::Regular]), [italic, regular]);
    // The fonts remember both from now on.
    assert_eq!(lent([FaceName::Regular, FaceName::Italic]), [regular, italic]);
}
