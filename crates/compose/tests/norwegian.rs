//! Norwegian: a language that was added by adding files alone, for two notices.
#![allow(clippy::unwrap_used, clippy::panic, reason = "helpers of tests")]

mod common;

use common::{house, sample, text};
use herold_compose::{ComposeError, House, Style};
use herold_notice::{Notice, SegmentState};

const KINDS: [&str; 2] = ["holding-statement", "website-notice"];

/// The samples whose names and contacts are there in Norwegian as well.
const SAMPLES: [&str; 2] = ["gp-chain", "false-alarm"];

fn compose(house: &House, id: &str, kind: &str) -> Notice {
    house.compose(&sample(house, id), kind, &["nb"], &Style::default()).unwrap_or_else(|e| panic!("{e}")).remove(0)
}

#[test]
fn it_covers_two_notices() {
    let house = house();
    let covered: Vec<_> = house.kinds().iter().map(|k| k.id.as_str()).filter(|kind| house.covers("nb", kind)).collect();
    assert_eq!(covered, KINDS);
    assert!(house.wording().screen("nb").is_none());
    let error = house.compose(&sample(&house, "gp-chain"), "press-release", &["nb"], &Style::default()).unwrap_err();
    assert_eq!(error, ComposeError::NotCovered { language: "nb".to_owned(), kind: "press-release".to_owned() });
}

#[test]
fn nothing_is_left_to_translate() {
    let house = house();
    for (id, kind) in SAMPLES.iter().flat_map(|id| KINDS.map(|kind| (id, kind))) {
        let notice = compose(&house, id, kind);
        let open = notice.blocks.iter().filter(|b| b.state == SegmentState::ToTranslate || b.sentences.is_empty());
        let open: Vec<_> = open.map(|block| block.segment.to_string()).collect();
        assert!(open.is_empty(), "{id}, {kind}: {open:?}");
    }
}

#[test]
fn it_reads_as_norwegian() {
    let house = house();
    for (id, kind, sentence) in [
        (
            "gp-chain",
            KINDS[0],
            "Den danske legekjeden Fjordens Lægehuse ble rammet av et dataangrep natt til 9. desember 2025.",
        ),
        ("gp-chain", KINDS[1], "Angriperne har stjålet pasienters og ansattes fødselsnumre og kontaktopplysninger."),
        ("false-alarm", KINDS[1], "Vi ber innbyggere om unnskyldning for ventetiden."),
    ] {
        let text = text(&compose(&house, id, kind)).replace('\u{a0}', " ");
        assert!(text.contains(sentence), "{sentence}\n{text}");
    }
}
