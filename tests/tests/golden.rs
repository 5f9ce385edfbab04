//! The golden notices: every sample in every kind and language, word for word. A change of one word is a change that
//! somebody reads.
#![allow(clippy::unwrap_used, clippy::panic, reason = "helpers of tests fail loudly")]

use herold_desk::{Command, load, samples};
use std::fmt::Write;

/// The samples whose free texts are there in Norwegian as well.
const NORWEGIAN: [&str; 2] = ["gp-chain", "false-alarm"];

#[test]
fn samples_read_as_they_were_approved() {
    let house = load().unwrap();
    let command = Command::new("en", "2025-12-09T16:30:00Z".parse().unwrap(), [7; 32]).unwrap();
    let folder = tempfile::tempdir().unwrap();
    for sample in samples().unwrap() {
        let path = folder.path().join(format!("{}.herold", sample.id));
        let _ = command.sample(&sample.id, &path).unwrap();
        let case = command.open(&path, None, false).unwrap();
        let mut languages = sample.languages;
        languages.extend(NORWEGIAN.contains(&sample.id.as_str()).then(|| "nb".to_owned()));
        for language in languages {
            let mut text = String::new();
            for kind in house.kinds().iter().filter(|kind| house.covers(&language, &kind.id)) {
                let notice = command.compose(&case, &kind.id, std::slice::from_ref(&language), "text").unwrap();
                writeln!(text, "════════ {} ════════\n\n{}\n\n", kind.id, notice.text).unwrap();
            }
            insta::assert_snapshot!(format!("{}-{language}", sample.id), text);
        }
    }
}
