//! The styles of what stands around the text.

use super::{
    named::{Named, border, colour},
    text::{BOLD, WHOLE},
};
use crate::colours::{HAIRLINE, MUTED, Palette};
use herold_notice::Look;

fn around(id: &'static str, name: &'static str) -> Named {
    Named::new(id, name, "Normal")
}

/// Returns the styles of headers, footers and the heads of tables.
pub(super) fn around_text(palette: &Palette) -> Vec<Named> {
    let accent = colour(&palette.accent);
    let close = Some([0, 0, 220]);
    let hair = |named: Named| Named { exact: true, size: Some(2), ..named };
    vec![
        Named {
            before: format!("<w:pBdr>{}</w:pBdr>{WHOLE}", border("bottom", 6, 4, HAIRLINE)),
            spacing: close,
            run: colour(MUTED),
            size: Some(16),
            ..around("Header", "header")
        },
        Named {
            before: WHOLE.to_owned(),
            spacing: close,
            run: colour(MUTED),
            size: Some(16),
            ..around("Footer", "footer")
        },
        Named {
            before: WHOLE.to_owned(),
            spacing: close,
            run: format!("{BOLD}{accent}"),
            size: Some(16),
            ..around("EveryPage", "Every Page")
        },
        Named {
            before: WHOLE.to_owned(),
            spacing: Some([0, 0, 300]),
            run: format!("{BOLD}{accent}"),
            size: Some(24),
            ..around("Letterhead", "Letterhead")
        },
        Named {
            before: WHOLE.to_owned(),
            spacing: close,
            after: "<w:jc w:val=\"right\"/>".to_owned(),
            run: colour(MUTED),
            size: Some(16),
            ..around("LetterheadLine", "Letterhead Line")
        },
        Named {
            based: "LetterheadLine",
            run: format!("{BOLD}{accent}"),
            ..around("LetterheadName", "Letterhead Name")
        },
        Named { spacing: Some([0, 0, 240]), ..around("Logo", "Logo") },
        Named {
            before: "<w:keepNext/>".to_owned(),
            spacing: Some([0, 60, 240]),
            run: format!("{BOLD}{}", colour(MUTED)),
            size: Some(17),
            ..around("TableHeading", "Table Heading")
        },
        Named {
            before: "<w:keepNext/>".to_owned(),
            spacing: Some([40, 40, 200]),
            run: format!("{BOLD}{}", colour(MUTED)),
            size: Some(15),
            ..around("LedgerHead", "Ledger Head")
        },
        Named { spacing: Some([40, 40, 210]), size: Some(16), ..around("LedgerText", "Ledger Text") },
        hair(Named { spacing: Some([0, 0, 20]), ..around("TableEnd", "Table End") }),
        hair(Named { spacing: Some([0, 280, 20]), ..around("LetterheadEnd", "Letterhead End") }),
    ]
}

/// Returns the styles that only this kind of page has.
pub(super) fn of_look(look: Look, palette: &Palette) -> Vec<Named> {
    match look {
        Look::Press => vec![Named {
            before: format!("<w:keepLines/>{WHOLE}"),
            spacing: Some([60, 200, 240]),
            after: "<w:jc w:val=\"center\"/>".to_owned(),
            run: format!("{BOLD}{}<w:spacing w:val=\"10\"/>", colour(MUTED)),
            size: Some(17),
            ..around("EndMark", "End Mark")
        }],
        Look::Letter => vec![
            Named {
                before: format!("<w:pBdr>{}</w:pBdr>{WHOLE}", border("bottom", 1, 4, HAIRLINE)),
                spacing: Some([0, 0, 180]),
                exact: true,
                run: colour(MUTED),
                size: Some(13),
                ..around("ReturnLine", "Return Line")
            },
            Named {
                before: WHOLE.to_owned(),
                spacing: Some([0, 0, 270]),
                size: Some(21),
                ..around("Address", "Address")
            },
            Named {
                before: format!("<w:pBdr>{}</w:pBdr>", border("top", 0, 4, HAIRLINE)),
                spacing: Some([0, 0, 20]),
                exact: true,
                size: Some(2),
                ..around("FoldMark", "Fold Mark")
            },
            Named {
                before: format!("<w:pBdr>{}</w:pBdr>{WHOLE}", border("top", 5, 10, &palette.accent)),
                spacing: Some([0, 0, 210]),
                size: Some(15),
                ..around("FooterLine", "Footer Line")
            },
        ],
        Look::Page | Look::Circular | Look::Poster | Look::Script | Look::Sheet => Vec::new(),
    }
}
