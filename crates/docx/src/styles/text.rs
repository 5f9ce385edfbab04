//! The styles of the text, in one column and in two.

use super::named::{Named, border, colour};
use crate::colours::{HAIRLINE, MUTED, Palette};
use herold_notice::{Layout, Publication};

/// Chooses between one column and two.
#[derive(Clone, Copy)]
pub(super) struct Scale {
    wide: bool,
}

impl Scale {
    pub(super) fn of(publication: &Publication) -> Self {
        Self { wide: publication.layout() == Layout::Single }
    }

    pub(super) const fn pick<T: Copy>(self, single: T, beside: T) -> T {
        if self.wide { single } else { beside }
    }
}

const STAY: &str = "<w:keepNext/><w:keepLines/>";
/// No word of a title, of an address or a number is hyphenated.
pub(super) const WHOLE: &str = "<w:suppressAutoHyphens/>";
pub(super) const BOLD: &str = "<w:b/><w:bCs/>";

/// Returns the styles of what stands above the text and above its parts.
pub(super) fn titles(s: Scale, palette: &Palette) -> Vec<Named> {
    let title = |id, name, next, spacing, run, size| Named {
        next,
        before: format!("{STAY}{WHOLE}"),
        spacing: Some(spacing),
        run,
        size: Some(size),
        ..Named::new(id, name, "Normal")
    };
    let accent = colour(&palette.accent);
    let level = |level: u8, named: Named| Named { after: format!("<w:outlineLvl w:val=\"{level}\"/>"), ..named };
    vec![
        title(
            "Label",
            "Label",
            "Title",
            s.pick([360, 40, 280], [120, 20, 240]),
            format!("{BOLD}<w:caps/>{accent}<w:spacing w:val=\"14\"/>"),
            s.pick(17, 16),
        ),
        level(
            0,
            title(
                "Title",
                "Title",
                "Subtitle",
                s.pick([0, 140, 570], [0, 80, 400]),
                format!("{BOLD}<w:spacing w:val=\"-4\"/><w:kern w:val=\"28\"/>"),
                s.pick(46, 32),
            ),
        ),
        title("Subtitle", "Subtitle", "Dateline", s.pick([0, 240, 390], [0, 120, 300]), colour(MUTED), s.pick(28, 22)),
        title("Dateline", "Dateline", "Lead", s.pick([0, 200, 270], [0, 120, 250]), colour(MUTED), s.pick(18, 17)),
        level(
            0,
            title(
                "Heading1",
                "heading 1",
                "BodyText",
                s.pick([480, 120, 420], [300, 80, 340]),
                BOLD.to_owned(),
                s.pick(32, 26),
            ),
        ),
        level(
            1,
            title(
                "Heading2",
                "heading 2",
                "BodyText",
                s.pick([340, 100, 320], [240, 60, 280]),
                BOLD.to_owned(),
                s.pick(24, 21),
            ),
        ),
    ]
}

/// Returns the styles of running text and what is set apart from it.
pub(super) fn texts(s: Scale, palette: &Palette) -> Vec<Named> {
    let text = |id, name, next| Named { next, ..Named::new(id, name, "BodyText") };
    let bottom = s.pick(border("bottom", 7, 4, HAIRLINE).as_str(), "").to_owned();
    vec![
        Named { based: "Normal", ..text("BodyText", "Body Text", "") },
        Named {
            spacing: Some(s.pick([0, 180, 330], [0, 80, 280])),
            size: Some(s.pick(24, 21)),
            ..text("Lead", "Lead", "BodyText")
        },
        Named {
            before: "<w:numPr><w:numId w:val=\"1\"/></w:numPr>".to_owned(),
            spacing: Some(s.pick([0, 75, 300], [0, 0, 260])),
            ..text("ListBullet", "List Bullet", "")
        },
        Named {
            before: format!("<w:keepLines/><w:pBdr>{}</w:pBdr>", border("left", 14, 12, &palette.accent)),
            spacing: Some(s.pick([220, 240, 340], [100, 120, 290])),
            after: "<w:ind w:left=\"340\" w:right=\"340\"/>".to_owned(),
            run: "<w:i/><w:iCs/>".to_owned(),
            size: Some(s.pick(24, 21)),
            ..text("Quote", "Quote", "BodyText")
        },
        Named {
            before: format!("<w:keepLines/><w:pBdr>{}{bottom}</w:pBdr>", border("top", 7, 4, HAIRLINE)),
            spacing: Some(s.pick([280, 280, 285], [200, 120, 250])),
            after: "<w:contextualSpacing/>".to_owned(),
            size: Some(s.pick(19, 18)),
            ..text("Note", "Note", "BodyText")
        },
        Named {
            before: format!("<w:keepLines/>{WHOLE}"),
            spacing: Some(s.pick([40, 150, 270], [20, 100, 250])),
            size: Some(s.pick(19, 18)),
            ..text("Contact", "Contact", "")
        },
        Named {
            before: "<w:keepLines/>".to_owned(),
            spacing: Some(s.pick([120, 120, 255], [80, 80, 235])),
            run: colour(MUTED),
            size: Some(s.pick(17, 16)),
            ..text("Boilerplate", "Boilerplate", "")
        },
    ]
}
