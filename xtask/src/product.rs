//! Building the product: the screens, then the programs they are compiled into.

use crate::tool;
use std::{fs, path::Path, time::SystemTime};

/// The one feature set of the desktop package, in everything that is run or tested: each other set would build Tauri anew.
pub(crate) const FEATURES: &str = "herold-app/custom-protocol,herold-app/bridge";

/// Builds `ui/dist` when a source is newer.
pub(crate) fn screens() -> Result<(), String> {
    let built = fs::metadata("ui/dist/index.html").and_then(|data| data.modified()).unwrap_or(SystemTime::UNIX_EPOCH);
    if newest("ui") > built {
        tool::run("npm", &["run", "--prefix", "ui", "--silent", "build"])?;
    }
    Ok(())
}

/// Returns when the newest source of the screens was changed.
fn newest(path: impl AsRef<Path>) -> SystemTime {
    let path = path.as_ref();
    let name = path.file_name().unwrap_or_default();
    if ["node_modules", "dist", "e2e"].iter().any(|other| name == *other) {
        return SystemTime::UNIX_EPOCH;
    }
    if path.is_dir() {
        let entries = fs::read_dir(path).into_iter().flatten().flatten();
        return entries.map(|entry| newest(entry.path())).max().unwrap_or(SystemTime::UNIX_EPOCH);
    }
    fs::metadata(path).and_then(|data| data.modified()).unwrap_or(SystemTime::UNIX_EPOCH)
}

/// Builds the app, the bridge and the command line.
pub(crate) fn programs() -> Result<(), String> {
    tool::run(
        "cargo",
        &["build", "--locked", "--package", "herold-app", "--package", "herold-cli", "--features", FEATURES],
    )
}

/// Returns the path of a built program.
pub(crate) fn program(name: &str) -> String {
    let target = std::env::var("CARGO_TARGET_DIR").unwrap_or_else(|_| "target".to_owned());
    format!("{target}/debug/{name}{}", std::env::consts::EXE_SUFFIX)
}
