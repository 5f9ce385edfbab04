//! Tauri's build step; Cargo runs it in the repository root, where `tauri.conf.json` lies.
use tauri_build::{AppManifest, Attributes};

fn main() {
    // The permissions are written by hand, so that no generated folder appears in the root.
    println!("cargo:rerun-if-changed=src-tauri/permissions");
    let manifest = AppManifest::new().permissions_path_pattern("src-tauri/permissions/**/*");
    tauri_build::try_build(Attributes::new().app_manifest(manifest)).expect("tauri-build");
}
