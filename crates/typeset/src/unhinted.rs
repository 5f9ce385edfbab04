//! Fonts without their instructions, as documents carry them.
//!
//! The instructions of a TrueType font fit its letters to the pixels of coarse screens. They are half of its bytes, and
//! with them half of what a short document weighs and half of the time that its fonts take. On paper and in most PDF
//! readers they do nothing.
//!
//! Tables and fields are those of the OpenType specification 1.9.1: `glyf`, `loca`, `head`, `maxp`.

/// The tables that instructions live in, or that only they use.
const OF_INSTRUCTIONS: [&[u8; 4]; 6] = [b"fpgm", b"prep", b"cvt ", b"hdmx", b"VDMX", b"LTSH"];
/// The tables that are written anew.
const ANEW: [&[u8; 4]; 4] = [b"glyf", b"loca", b"head", b"maxp"];

/// The header of a glyph: contours and bounding box.
const HEADER: usize = 10;
/// Flags of a component of a glyph.
const WORDS: u16 = 0x0001;
const SCALE: u16 = 0x0008;
const MORE: u16 = 0x0020;
const TWO_SCALES: u16 = 0x0040;
const MATRIX: u16 = 0x0080;
const INSTRUCTIONS: u16 = 0x0100;

/// Returns a TrueType font without instructions; none when it is another kind of font or not as the specification has
/// it. Checksums are left at 0: the font goes into a subset, which gets its own.
pub(crate) fn unhinted(font: &[u8]) -> Option<Vec<u8>> {
    let tables = tables(font)?;
    let find = |tag: &[u8; 4]| tables.iter().find(|(known, _)| known == tag).map(|(_, data)| *data);
    let (mut head, mut maxp) = (find(b"head")?.to_vec(), find(b"maxp")?.to_vec());
    let glyphs = usize::from(u16_at(&maxp, 4)?);
    let (glyf, loca) = outlines(find(b"glyf")?, find(b"loca")?, u16_at(&head, 50)? != 0, glyphs)?;
    // Offsets of glyphs are written in 32 bits.
    head.get_mut(50..52)?.copy_from_slice(&1_u16.to_be_bytes());
    // What instructions need room for, from maxTwilightPoints to maxSizeOfInstructions.
    maxp.get_mut(16..28)?.fill(0);
    let kept = tables.iter().filter(|(tag, _)| !OF_INSTRUCTIONS.contains(&tag) && !ANEW.contains(&tag));
    let mut parts: Vec<([u8; 4], &[u8])> = kept.copied().collect();
    parts.extend([(*b"glyf", &glyf[..]), (*b"loca", &loca), (*b"head", &head), (*b"maxp", &maxp)]);
    parts.sort_by_key(|(tag, _)| *tag);
    font_of(font.get(..4)?, &parts)
}

/// Returns the tables of a font.
fn tables(font: &[u8]) -> Option<Vec<([u8; 4], &[u8])>> {
    let count = usize::from(u16_at(font, 4)?);
    let table = |at: usize| {
        let record = font.get(12 + 16 * at..28 + 16 * at)?;
        let (from, length) = (u32_at(record, 8)?, u32_at(record, 12)?);
        Some((record.get(..4)?.try_into().ok()?, font.get(from..from.checked_add(length)?)?))
    };
    let tables: Vec<([u8; 4], &[u8])> = (0..count).map(table).collect::<Option<_>>()?;
    // Tables that lie over each other would make a small file a huge one.
    let whole: usize = tables.iter().map(|(_, data)| data.len()).sum();
    (whole <= font.len()).then_some(tables)
}

/// Returns the glyphs without instructions, and where each begins.
fn outlines(glyf: &[u8], loca: &[u8], is_long: bool, count: usize) -> Option<(Vec<u8>, Vec<u8>)> {
    let offset = |at: usize| if is_long { u32_at(loca, 4 * at) } else { Some(2 * usize::from(u16_at(loca, 2 * at)?)) };
    let (mut made, mut places) = (Vec::with_capacity(glyf.len()), Vec::with_capacity(4 * (count + 1)));
    for at in 0..count {
        places.extend(u32::try_from(made.len()).ok()?.to_be_bytes());
        let glyph = glyf.get(offset(at)?..offset(at + 1)?)?;
        if !glyph.is_empty() {
            match u16_at(glyph, 0)? {
                contours if contours < 0x8000 => simple(glyph, usize::from(contours), &mut made)?,
                _ => composite(glyph, &mut made)?,
            }
            made.resize(made.len().next_multiple_of(4), 0);
        }
    }
    places.extend(u32::try_from(made.len()).ok()?.to_be_bytes());
    Some((made, places))
}

fn simple(glyph: &[u8], contours: usize, made: &mut Vec<u8>) -> Option<()> {
    let ends = HEADER + 2 * contours;
    if contours == 0 && glyph.len() < ends + 2 {
        made.extend(glyph);
        return Some(());
    }
    let length = usize::from(u16_at(glyph, ends)?);
    made.extend(glyph.get(..ends)?);
    made.extend([0, 0]);
    made.extend(glyph.get(ends + 2 + length..)?);
    Some(())
}

fn composite(glyph: &[u8], made: &mut Vec<u8>) -> Option<()> {
    let begin = made.len();
    let mut at = HEADER;
    loop {
        let flags = u16_at(glyph, at)?;
        let places = if flags & WORDS != 0 { 4 } else { 2 };
        let scales = match flags {
            _ if flags & SCALE != 0 => 2,
            _ if flags & TWO_SCALES != 0 => 4,
            _ if flags & MATRIX != 0 => 8,
            _ => 0,
        };
        let next = at + 4 + places + scales;
        if at == HEADER {
            made.extend(glyph.get(..HEADER)?);
        }
        made.extend(glyph.get(at..next)?);
        made.get_mut(begin + at..begin + at + 2)?.copy_from_slice(&(flags & !INSTRUCTIONS).to_be_bytes());
        at = next;
        if flags & MORE == 0 {
            return Some(());
        }
    }
}

/// Returns a font of these tables, which are in the order of their tags.
fn font_of(version: &[u8], parts: &[([u8; 4], &[u8])]) -> Option<Vec<u8>> {
    let count = u16::try_from(parts.len()).ok()?;
    let power = count.checked_ilog2()?;
    let range = 16_u16.checked_shl(power)?;
    let mut font = version.to_vec();
    for field in [count, range, u16::try_from(power).ok()?, count.checked_mul(16)?.checked_sub(range)?] {
        font.extend(field.to_be_bytes());
    }
    let mut from = 12 + 16 * parts.len();
    for (tag, data) in parts {
        font.extend(tag);
        for field in [0, from, data.len()] {
            font.extend(u32::try_from(field).ok()?.to_be_bytes());
        }
        from += data.len().next_multiple_of(4);
    }
    for (_, data) in parts {
        font.extend(*data);
        font.resize(font.len().next_multiple_of(4), 0);
    }
    Some(font)
}

fn u16_at(data: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_be_bytes(data.get(at..at.checked_add(2)?)?.try_into().ok()?))
}

fn u32_at(data: &[u8], at: usize) -> Option<usize> {
    usize::try_from(u32::from_be_bytes(data.get(at..at.checked_add(4)?)?.try_into().ok()?)).ok()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)] // Every line here is a test's.

    use super::*;
    use ttf_parser::{Face, GlyphId, OutlineBuilder, Tag};

    const REGULAR: &[u8] = include_bytes!("../fonts/IBMPlexSans-Regular.ttf");
    const ARABIC: &[u8] = include_bytes!("../fonts/IBMPlexSansArabic-Bold.ttf");

    /// The drawing of a glyph, a line for each stroke.
    #[derive(Default)]
    struct Drawing(String);

    impl Drawing {
        fn add(&mut self, what: char, points: &[f32]) {
            self.0 += &format!("{what} {points:?}\n");
        }
    }

    impl OutlineBuilder for Drawing {
        fn move_to(&mut self, x: f32, y: f32) {
            self.add('m', &[x, y]);
        }
        fn line_to(&mut self, x: f32, y: f32) {
            self.add('l', &[x, y]);
        }
        fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
            self.add('q', &[x1, y1, x, y]);
        }
        fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
            self.add('c', &[x1, y1, x2, y2, x, y]);
        }
        fn close(&mut self) {
            self.add('z', &[]);
        }
    }

    #[test]
    fn every_letter_is_drawn_as_before() {
        for font in [REGULAR, ARABIC] {
            let lean = unhinted(font).unwrap();
            let (before, after) = (Face::parse(font, 0).unwrap(), Face::parse(&lean, 0).unwrap());
            assert_eq!(before.number_of_glyphs(), after.number_of_glyphs());
            let mut drawn = 0;
            for id in (0..before.number_of_glyphs()).map(GlyphId) {
                let (mut old, mut new) = (Drawing::default(), Drawing::default());
                assert_eq!(before.outline_glyph(id, &mut old), after.outline_glyph(id, &mut new), "{id:?}");
                assert_eq!(old.0, new.0, "{id:?}");
                assert_eq!(before.glyph_hor_advance(id), after.glyph_hor_advance(id), "{id:?}");
                drawn += usize::from(!new.0.is_empty());
            }
            assert!(drawn > 500, "{drawn} letters");
            assert!(before.raw_face().table(Tag::from_bytes(b"fpgm")).is_some());
            assert!(after.raw_face().table(Tag::from_bytes(b"fpgm")).is_none());
            let letters = |face: &Face<'_>| face.raw_face().table(Tag::from_bytes(b"glyf")).unwrap().len();
            assert!(letters(&after) < letters(&before) * 9 / 10, "{} of {}", letters(&after), letters(&before));
            // Nothing is left to take out.
            assert_eq!(unhinted(&lean).unwrap(), lean);
        }
    }

    #[test]
    fn what_is_no_whole_font_is_left_alone() {
        assert_eq!(unhinted(b""), None);
        let own = tables(REGULAR).unwrap();
        let drawn_otherwise: Vec<_> = own.into_iter().filter(|(tag, _)| tag != b"glyf").collect();
        assert_eq!(unhinted(&font_of(b"OTTO", &drawn_otherwise).unwrap()), None);
        for length in (0..REGULAR.len()).step_by(997) {
            assert_eq!(unhinted(&REGULAR[..length]), None, "{length}");
        }
    }

    #[test]
    fn tables_that_lie_over_each_other_do_not_make_it_huge() {
        let own = tables(REGULAR).unwrap();
        let more = 300;
        let shift = 16 * more;
        let mut font = REGULAR[..4].to_vec();
        font.extend(u16::try_from(own.len() + more).unwrap().to_be_bytes());
        font.extend(&REGULAR[6..12]);
        for record in REGULAR[12..].chunks(16).take(own.len()) {
            let from = u32::try_from(u32_at(record, 8).unwrap() + shift).unwrap();
            font.extend([&record[..8], &from.to_be_bytes(), &record[12..16]].concat());
        }
        let whole = u32::try_from(REGULAR.len()).unwrap().to_be_bytes();
        for _ in 0..more {
            font.extend([*b"zzzz", [0; 4], [0; 4], whole].concat());
        }
        font.extend(&REGULAR[12 + 16 * own.len()..]);
        assert!(Face::parse(&font, 0).is_ok(), "others take it as a font");
        assert_eq!(unhinted(&font), None);
    }
}
