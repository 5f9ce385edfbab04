//! A second process: this test program once more, told on its standard input what to do.

use crate::{Desk, id, operation, set};
use herold_casefile::{CaseFile, OpenMode};
use serde_json::{Value as Json, json};
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::Path;
use std::process::{ChildStdout, Command, Stdio};

/// A second process with the case; killed when dropped.
pub(crate) struct Child {
    process: std::process::Child,
    lines: BufReader<ChildStdout>,
}

impl Child {
    pub(crate) fn start(task: &str, path: &Path) -> Self {
        let mut process = Command::new(std::env::current_exe().unwrap())
            .args(["--ignored", "--exact", "killed::second_process", "--nocapture", "--quiet"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        // Left open: its end would tell the child to end.
        writeln!(process.stdin.as_ref().unwrap(), "{task}\n{}", path.display()).unwrap();
        let lines = BufReader::new(process.stdout.take().unwrap());
        Self { process, lines }
    }

    /// Returns the next thing it says; none when it has ended.
    pub(crate) fn line(&mut self) -> Option<String> {
        loop {
            let mut line = Vec::new();
            if self.lines.read_until(b'\n', &mut line).unwrap() == 0 {
                return None;
            }
            let line = String::from_utf8(line).unwrap();
            if let Some((_, said)) = line.split_once("said: ") {
                return said.strip_suffix('\n').map(str::to_owned);
            }
        }
    }

    pub(crate) fn kill(&mut self) {
        self.process.kill().unwrap();
        self.process.wait().unwrap();
    }
}

impl Drop for Child {
    fn drop(&mut self) {
        self.kill();
    }
}

fn say(what: &str) {
    let mut out = std::io::stdout().lock();
    writeln!(out, "said: {what}").unwrap();
    out.flush().unwrap();
}

#[test]
#[ignore = "the second process of other tests"]
fn second_process() {
    let mut told = std::io::stdin().lock().lines().map(Result::unwrap);
    let (Some(task), Some(path)) = (told.next(), told.next()) else { return };
    let path = Path::new(&path);
    match task.as_str() {
        "read" => {
            let case = CaseFile::open(path, None, OpenMode::Read).unwrap();
            say(&format!("read {}", case.facts().unwrap()[&id("note")]));
            case.verify().unwrap();
        }
        "open" => match CaseFile::open(path, None, OpenMode::Write) {
            Ok(_case) => {
                say("open");
                told.next();
            }
            Err(error) => say(error.code()),
        },
        "write" => {
            let mut case = CaseFile::open(path, None, OpenMode::Write).unwrap();
            let mut number = case.facts().unwrap().get(&id("note")).and_then(Json::as_u64);
            let long = "x".repeat(9000);
            loop {
                let next = number.map_or(1, |number| number + 1);
                let text = |number: Option<u64>| number.map(|number| json!(format!("{long}{number}")));
                let changes = vec![
                    set("note", number.map(Json::from), Some(next.into())),
                    set("long", text(number), text(Some(next))),
                ];
                case.apply(&operation("17:06", changes)).unwrap();
                say(&format!("{next}"));
                number = Some(next);
            }
        }
        other => panic!("no task {other}"),
    }
}

#[test]
fn a_killed_process_loses_nothing_that_was_acknowledged() {
    let desk = Desk::new();
    desk.create().close().unwrap();
    let mut least = 0;
    // Some rounds end before the journal is first taken over into the file, some after.
    for (round, writes) in [2, 9, 90, 5, 3, 90].into_iter().enumerate() {
        let mut child = Child::start("write", &desk.path());
        for _ in 0..writes {
            least = child.line().unwrap().parse::<u64>().unwrap();
        }
        child.kill();
        while let Some(line) = child.line() {
            least = line.parse().unwrap();
        }
        assert!(desk.files().contains(&"Übung Nordmark.herold-wal".into()));

        let case = desk.open();
        let facts = case.facts().unwrap();
        let there = facts[&id("note")].as_u64().unwrap();
        assert!(there == least || there == least + 1, "{there} after {least}");
        assert!(facts[&id("long")].as_str().unwrap().ends_with(&format!("x{there}")));
        assert_eq!(case.verify().unwrap().operations, i64::try_from(there).unwrap() + 1);
        least = there;
        // Half of the rounds, another killed process finds the journal of this one.
        if round % 2 == 0 {
            case.close().unwrap();
            desk.only_the_case();
        }
    }
}
