//! Who may import whom: the table of the house, held against what Cargo knows.
#![allow(clippy::unwrap_used, clippy::panic, reason = "helpers of tests fail loudly")]

use serde_json::Value as Json;
use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;

/// Each room and the rooms it may import, for the program itself. Tests may use more, and only rooms that are listed.
const TABLE: [(&str, &[&str]); 15] = [
    ("herold-facts", &[]),
    ("herold-notice", &["herold-facts"]),
    ("herold-wording", &["herold-facts", "herold-notice"]),
    ("herold-compose", &["herold-facts", "herold-notice", "herold-wording"]),
    ("herold-check", &["herold-facts", "herold-notice"]),
    ("herold-typeset", &["herold-notice"]),
    ("herold-printshop", &["herold-notice"]),
    ("herold-docx", &["herold-notice"]),
    ("herold-web", &["herold-notice"]),
    ("herold-casefile", &["herold-facts", "herold-notice"]),
    (
        "herold-desk",
        &[
            "herold-facts",
            "herold-notice",
            "herold-wording",
            "herold-compose",
            "herold-check",
            "herold-typeset",
            "herold-printshop",
            "herold-docx",
            "herold-web",
            "herold-casefile",
        ],
    ),
    ("herold-cli", &["herold-desk"]),
    ("herold-app", &["herold-desk"]),
    ("herold-tests", &[]),
    ("xtask", &[]),
];

fn metadata() -> Json {
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--no-deps", "--format-version", "1", "--offline"])
        .current_dir(herold_tests::root())
        .output()
        .expect("cargo metadata");
    serde_json::from_slice(&output.stdout).expect("JSON")
}

#[test]
fn no_room_imports_what_the_table_does_not_have() {
    let table: BTreeMap<&str, BTreeSet<&str>> =
        TABLE.iter().map(|(room, may)| (*room, may.iter().copied().collect())).collect();
    let mut wrong = Vec::new();
    let mut seen = BTreeSet::new();
    for package in metadata()["packages"].as_array().unwrap() {
        let name = package["name"].as_str().unwrap();
        let Some(may) = table.get(name) else {
            wrong.push(format!("{name} does not stand in the table"));
            continue;
        };
        seen.insert(name.to_owned());
        for dependency in package["dependencies"].as_array().unwrap() {
            let target = dependency["name"].as_str().unwrap();
            let ours = table.contains_key(target);
            if ours && dependency["kind"] != "dev" && !may.contains(target) {
                wrong.push(format!("{name} imports {target}"));
            }
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
    assert_eq!(seen.len(), TABLE.len(), "the table has rooms that are not built");
}

#[test]
fn only_the_shell_knows_tauri_and_no_room_knows_the_network() {
    let mut wrong = Vec::new();
    for package in metadata()["packages"].as_array().unwrap() {
        let name = package["name"].as_str().unwrap();
        for dependency in package["dependencies"].as_array().unwrap().iter().filter(|d| d["kind"] != "dev") {
            let target = dependency["name"].as_str().unwrap();
            let networked = ["reqwest", "hyper", "ureq", "curl", "tokio", "tiny_http"].contains(&target);
            let bridge = name == "herold-app" && target == "tiny_http" && dependency["optional"] == true;
            if (target.starts_with("tauri") && name != "herold-app") || (networked && !bridge) {
                wrong.push(format!("{name} imports {target}"));
            }
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}
