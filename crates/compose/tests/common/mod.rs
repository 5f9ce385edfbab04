//! The shipped house, and facts by hand.
#![allow(dead_code, unreachable_pub, reason = "each test file uses its part")]
#![allow(clippy::unwrap_used, clippy::panic, reason = "helpers of tests")]

use herold_compose::{House, HouseSources, Style};
use herold_facts::{FactSet, read_facts_file};
use herold_notice::Notice;
use herold_wording::LanguageSource;
use jiff::tz::TimeZone;
use std::path::{Path, PathBuf};

/// The shipped samples.
pub const SAMPLES: [&str; 8] =
    ["medical-service", "gp-chain", "hospital", "laboratory", "insurer", "gp-numbers", "care-church", "false-alarm"];

pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn read(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_else(|e| panic!("{}: {e}", path.display()))
}

fn folders(path: &Path) -> Vec<PathBuf> {
    let mut all: Vec<_> = std::fs::read_dir(path).unwrap().map(|e| e.unwrap().path()).filter(|p| p.is_dir()).collect();
    all.sort();
    all
}

fn files(path: &Path) -> Vec<PathBuf> {
    let mut all: Vec<_> = std::fs::read_dir(path).into_iter().flatten().map(|e| e.unwrap().path()).collect();
    all.sort();
    all
}

fn name(path: &Path) -> String {
    path.file_name().unwrap().to_string_lossy().into_owned()
}

pub fn sources() -> HouseSources {
    let notices = folders(&root().join("templates/notices"))
        .iter()
        .map(|p| (name(p), read(&p.join("notice.toml")), read(&p.join("notice.tera"))))
        .collect();
    let parts =
        files(&root().join("templates/parts")).iter().map(|p| (name(p).replace(".tera", ""), read(p))).collect();
    let languages = folders(&root().join("locales"))
        .iter()
        .map(|p| LanguageSource {
            code: name(p),
            files: std::fs::read_dir(p).unwrap().map(|f| f.unwrap().path()).map(|f| (name(&f), read(&f))).collect(),
        })
        .collect();
    HouseSources { facts: read(&root().join("templates/facts.toml")), notices, parts, languages }
}

pub fn house() -> House {
    House::load(&sources()).unwrap_or_else(|e| panic!("{e}"))
}

pub fn facts(house: &House, json: &str) -> FactSet {
    let zone = TimeZone::get("Europe/Berlin").unwrap();
    read_facts_file(json.as_bytes(), house.catalogue(), &zone).unwrap_or_else(|e| panic!("{e:?}"))
}

pub fn sample(house: &House, id: &str) -> FactSet {
    facts(house, &read(&root().join(format!("templates/samples/{id}.json"))))
}

pub fn compose(house: &House, facts: &FactSet, kind: &str) -> Vec<Notice> {
    house.compose(facts, kind, &["de", "da", "en"], &Style::default()).unwrap_or_else(|e| panic!("{e}"))
}

/// Returns the whole text of a notice, a block a line.
pub fn text(notice: &Notice) -> String {
    notice.blocks.iter().map(|b| b.text() + "\n").collect()
}
