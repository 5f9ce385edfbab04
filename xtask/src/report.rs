//! The steps of a long check, and how they ended.

use std::{
    process::ExitCode,
    time::{Duration, Instant},
};

/// How a step ended.
pub(crate) enum Outcome {
    Passed,
    Failed(String),
    Skipped(String),
}

impl From<Result<(), String>> for Outcome {
    fn from(result: Result<(), String>) -> Self {
        result.map_or_else(Self::Failed, |()| Self::Passed)
    }
}

/// The steps so far.
#[derive(Default)]
pub(crate) struct Report {
    rows: Vec<(&'static str, Outcome, Duration)>,
}

impl Report {
    /// Runs a step under a heading of its own.
    pub(crate) fn step<O: Into<Outcome>>(&mut self, name: &'static str, work: impl FnOnce() -> O) {
        println!("\n━━━━ {name}");
        let begin = Instant::now();
        let outcome = work().into();
        match &outcome {
            Outcome::Passed => {}
            Outcome::Failed(reason) => println!("failed: {reason}"),
            Outcome::Skipped(reason) => println!("skipped: {reason}"),
        }
        self.rows.push((name, outcome, begin.elapsed()));
    }

    /// Prints all steps and the count; the exit code says whether one failed.
    pub(crate) fn close(&self) -> ExitCode {
        println!("\n━━━━ steps");
        let [mut passed, mut failed, mut skipped] = [0; 3];
        for (name, outcome, time) in &self.rows {
            let (word, reason) = match outcome {
                Outcome::Passed => (count(&mut passed, "passed"), ""),
                Outcome::Failed(reason) => (count(&mut failed, "failed"), reason.as_str()),
                Outcome::Skipped(reason) => (count(&mut skipped, "skipped"), reason.as_str()),
            };
            println!(
                "{word:8} {:6.1} s  {name}{}{reason}",
                time.as_secs_f64(),
                if reason.is_empty() { "" } else { ": " }
            );
        }
        println!("{passed} passed, {failed} failed, {skipped} skipped");
        if failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
    }
}

fn count(counter: &mut u32, word: &'static str) -> &'static str {
    *counter += 1;
    word
}
