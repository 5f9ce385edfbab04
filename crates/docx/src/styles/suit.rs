//! What each kind of page has otherwise than a text to read.

use super::{
    named::{Named, border, colour},
    poster,
};
use crate::{
    colours::{INK, Palette},
    sheet::mm,
};
use herold_notice::INFORMATION;
use herold_notice::Look;

/// Fits a style to the kind of page; the type of a poster shrinks to so many hundredths.
pub(super) fn suit(named: &mut Named, look: Look, shrink: u32, palette: &Palette) {
    match look {
        Look::Page => {}
        Look::Press => press(named, palette),
        Look::Letter => letter(named),
        Look::Circular => {
            if named.id == "Title" {
                set(named, 36, [0, 160, 450]);
            }
        }
        Look::Poster => poster(named, shrink),
        Look::Script => script(named),
        Look::Sheet => sheet(named),
    }
}

fn set(named: &mut Named, size: u32, spacing: [u32; 3]) {
    (named.size, named.spacing) = (Some(size), Some(spacing));
}

/// The contact for editors stands in a box of the house's colour. Its lines are as wide as the text, its edge is not.
fn press(named: &mut Named, palette: &Palette) {
    if named.id == "Contact" {
        let sides = ["top", "left", "bottom", "right"].map(|side| border(side, 8, 4, &palette.tint)).concat();
        named.before = format!(
            "<w:keepLines/><w:pBdr>{sides}</w:pBdr><w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"{}\"/>\
             <w:suppressAutoHyphens/>",
            palette.tint
        );
        named.after = "<w:ind w:left=\"170\" w:right=\"170\"/>".to_owned();
        named.spacing = named.spacing.map(|[_, after, line]| [180, after + 120, line]);
    }
}

/// A business letter: one size, the subject half-bold, the date at the right, as DIN 5008 has it.
fn letter(named: &mut Named) {
    match named.id {
        "Dateline" => {
            set(named, 20, [0, 320, 270]);
            named.next = "Title";
            named.run = colour(INK);
            named.after = format!("<w:ind w:left=\"{}\"/>", mm(INFORMATION.0) - mm(250));
        }
        "Title" => {
            set(named, 26, [0, 280, 340]);
            named.next = "BodyText";
        }
        "Heading2" => set(named, 21, [240, 60, 290]),
        "BodyText" | "Lead" => set(named, 21, [0, 140, 290]),
        "ListBullet" => set(named, 21, [0, 60, 290]),
        "Contact" => set(named, 21, [40, 150, 290]),
        "LetterheadLine" => named.after = String::new(),
        "Logo" => named.after = "<w:jc w:val=\"right\"/>".to_owned(),
        // What follows begins where the window ends.
        "LetterheadEnd" => named.spacing = Some([0, 0, 20]),
        _ => {}
    }
}

/// A poster: what is larger there, and all of it smaller again when there is much to say.
fn poster(named: &mut Named, shrink: u32) {
    if let Some((size, spacing)) = poster::of_style(named.id) {
        // What is small on a poster is still read standing.
        set(named, (size * shrink / 100).max(22), spacing.map(|part| part * shrink / 100));
    }
    match named.id {
        // Long words of German and Danish are wider than the sheet.
        "Title" | "Note" => named.before = "<w:keepLines/>".to_owned(),
        "Letterhead" => named.size = Some(32),
        "LetterheadLine" => named.size = Some(20),
        _ => {}
    }
}

/// A text to speak from: larger, with air around each question.
fn script(named: &mut Named) {
    match named.id {
        "Title" => set(named, 40, [0, 200, 500]),
        "Heading2" => set(named, 27, [520, 120, 360]),
        "BodyText" | "Lead" => {
            set(named, 24, [0, 180, 360]);
            named.before = "<w:suppressAutoHyphens/>".to_owned();
        }
        "ListBullet" => set(named, 24, [0, 120, 360]),
        _ => {}
    }
}

/// A form to copy from: closer, since it is looked up and not read.
fn sheet(named: &mut Named) {
    match named.id {
        "Title" => set(named, 36, [0, 140, 450]),
        "Heading2" => set(named, 22, [320, 80, 290]),
        "BodyText" | "Lead" | "ListBullet" => set(named, 20, [0, 60, 270]),
        _ => {}
    }
}
