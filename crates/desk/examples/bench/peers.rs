//! Letters per second: ours and those of other tools, in turns.

use crate::computed;
use crate::letter::Letter;
use herold_compose::House;
use herold_typeset::Fonts;
use serde_json::Value as Json;
use std::process::Command;
use std::time::Instant as Clock;

/// How often each tool has its turn; the middle rate counts.
pub(crate) const ROUNDS: usize = 3;
/// The other tools, and how many letters each makes in a turn: some are slow.
const PEERS: [(&str, usize); 4] = [("typst", 150), ("typst-kept", 150), ("weasyprint", 20), ("reportlab", 100)];
/// How many letters we make in a turn.
const OURS: usize = 600;

/// What a tool did in its middle turn.
pub(crate) struct Rate {
    pub(crate) tool: String,
    pub(crate) letters: usize,
    pub(crate) seconds: f64,
    /// Seconds of a processor.
    pub(crate) computed: f64,
    pub(crate) bytes: usize,
}

impl Rate {
    /// Letters in a second of a processor: what runs beside does not count.
    pub(crate) fn per_second(&self) -> f64 {
        self.letters as f64 / self.computed
    }
}

pub(crate) fn letters(house: &House, fonts: &Fonts, python: &str, script: &str, faces: &str) -> Vec<Rate> {
    let letter = Letter::new(house, fonts);
    let folder = tempfile::tempdir().unwrap();
    let text = folder.path().join("letter.json");
    std::fs::write(&text, serde_json::to_vec(&letter.told()).unwrap()).unwrap();
    let mut turns: Vec<Vec<Rate>> = (0..=PEERS.len()).map(|_| Vec::new()).collect();
    for _ in 0..ROUNDS {
        turns[0].push(ours(&letter, fonts));
        for (at, (tool, count)) in PEERS.into_iter().enumerate() {
            let count = count.to_string();
            let done = Command::new(python).args([script, tool]).arg(&text).args([&count, faces]).output().unwrap();
            assert!(done.status.success(), "{tool}: {}", String::from_utf8_lossy(&done.stderr));
            let told: Json = serde_json::from_slice(&done.stdout).unwrap();
            let number = |key: &str| told[key].as_f64().unwrap();
            turns[at + 1].push(Rate {
                tool: format!("{tool} {}", told["version"].as_str().unwrap()),
                letters: number("letters") as usize,
                seconds: number("seconds"),
                computed: number("cpu"),
                bytes: number("bytes") as usize,
            });
        }
    }
    let middle = |mut turns: Vec<Rate>| {
        turns.sort_by(|a, b| a.per_second().total_cmp(&b.per_second()));
        turns.remove(ROUNDS / 2)
    };
    turns.into_iter().map(middle).collect()
}

/// Letters of ours, each a file of its own, on this thread.
fn ours(letter: &Letter, fonts: &Fonts) -> Rate {
    let folder = tempfile::tempdir().unwrap();
    let first = herold_typeset::pdf(&letter.to(0), fonts).unwrap();
    let alone = herold_typeset::pdf(&letter.to(0), &fonts.apart()).unwrap();
    assert!(first == alone, "what is remembered changes nothing");
    let (start, before) = (Clock::now(), computed());
    let mut bytes = 0;
    for at in 0..OURS {
        let pdf = herold_typeset::pdf(&letter.to(at), fonts).unwrap();
        bytes += pdf.len();
        std::fs::write(folder.path().join(format!("{at}.pdf")), pdf).unwrap();
    }
    let seconds = start.elapsed().as_secs_f64();
    let computed = before.zip(computed()).map_or(seconds, |(before, after)| after - before);
    Rate { tool: "Herold".to_owned(), letters: OURS, seconds, computed, bytes: bytes / OURS }
}
