//! `cargo xtask bench`: how fast documents are made, in the release profile, beside other tools.

use crate::{setup, tool};
use std::{env::consts::EXE_SUFFIX, fs};

/// What the other tools set the letter with.
const SCRIPT: &str = "tests/benchmarks/letters.py";
const FONTS: &str = "crates/typeset/fonts";
const TABLES: &str = "docs/benchmarks.md";

/// Measures and writes the tables.
pub(crate) fn all() -> Result<(), String> {
    setup::for_building()?;
    let python = setup::other_tools()?;
    tool::run("cargo", &["build", "--release", "--locked", "--package", "herold-desk", "--example", "bench"])?;
    let target = std::env::var("CARGO_TARGET_DIR").unwrap_or_else(|_| "target".to_owned());
    let bench = format!("{target}/release/examples/bench{EXE_SUFFIX}");
    tool::run(&bench, &[python.as_str(), SCRIPT, FONTS, TABLES])?;
    let tables = fs::read_to_string(TABLES).map_err(|error| format!("{TABLES}: {error}"))?;
    println!("{tables}");
    Ok(())
}
