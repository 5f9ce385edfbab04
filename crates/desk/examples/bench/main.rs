//! The measurements of `cargo xtask bench`: documents of the samples in this process, an export in new ones, and
//! letters beside other tools. Writes the tables.
//!
//!     bench PYTHON LETTERS.py FONTS TABLES.md
#![allow(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    clippy::panic,
    reason = "a measurement: it looks at the clock, and stops when something is wrong"
)]

mod documents;
mod letter;
mod peers;
mod report;

use herold_notice::Instant;
use std::path::Path;
use std::time::Instant as Clock;

/// The moment in every document.
const NOW: Instant = Instant { year: 2025, month: 12, day: 9, hour: 17, minute: 5, second: 0, offset_minutes: 60 };
/// The case that single documents are measured with.
const CASE: &str = "medical-service";

fn main() {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let [python, script, fonts, tables] = match &words[..] {
        [export, folder] if export == "export" => return documents::export(Path::new(folder)),
        [python, script, fonts, tables] => [python, script, fonts, tables],
        _ => panic!("bench PYTHON LETTERS.py FONTS TABLES.md"),
    };
    let house = herold_desk::load().unwrap();
    let faces = herold_desk::fonts().unwrap();
    let cold = documents::cold();
    let warm = documents::warm(&house, &faces);
    let formats = documents::formats(&house, &faces);
    let recomposed = documents::recomposed(&house);
    let letters = peers::letters(&house, &faces, python, script, fonts);
    std::fs::write(tables, report::tables(&cold, &warm, &formats, &recomposed, &letters)).unwrap();
}

/// How long runs took, in milliseconds, sorted.
struct Times(Vec<f64>);

impl Times {
    fn of(runs: usize, mut run: impl FnMut()) -> Self {
        let once = |_| {
            let start = Clock::now();
            run();
            start.elapsed().as_secs_f64() * 1000.0
        };
        let mut times: Vec<f64> = (0..runs).map(once).collect();
        times.sort_by(f64::total_cmp);
        Self(times)
    }

    fn least(&self) -> f64 {
        self.0[0]
    }

    fn median(&self) -> f64 {
        self.0[self.0.len() / 2]
    }

    fn p95(&self) -> f64 {
        self.0[self.0.len() * 95 / 100]
    }
}

/// Returns the seconds that this thread has computed; none where the system does not tell.
fn computed() -> Option<f64> {
    let line = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    Some(line.split(' ').next()?.parse::<f64>().ok()? / 1e9)
}
