//! Fails when `ui/src/lib/bindings` is not what the types of the use cases say; `UPDATE_BINDINGS=1` writes it anew.
#![allow(clippy::unwrap_used, clippy::disallowed_methods, reason = "a test that is told by its environment to write")]

use herold_desk::api;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use ts_rs::{Config, TS};

/// Returns the names of the files in a folder; none when there is no such folder.
fn names(folder: &Path) -> BTreeSet<String> {
    let Ok(entries) = fs::read_dir(folder) else { return BTreeSet::new() };
    entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
}

/// Writes every type that crosses the wire, with the types they are made of.
fn export(folder: &Path) {
    let config = Config::new().with_out_dir(folder).with_large_int("number");
    api::Start::export_all(&config).unwrap();
    api::NewCaseRequest::export_all(&config).unwrap();
    api::OpenCaseRequest::export_all(&config).unwrap();
    api::SampleRequest::export_all(&config).unwrap();
    api::SectionView::export_all(&config).unwrap();
    api::FactsView::export_all(&config).unwrap();
    api::SetFactRequest::export_all(&config).unwrap();
    api::SetNoticesRequest::export_all(&config).unwrap();
    api::NoticeRequest::export_all(&config).unwrap();
    api::NoticeView::export_all(&config).unwrap();
    api::DocumentRequest::export_all(&config).unwrap();
    api::ClipView::export_all(&config).unwrap();
    api::ExportRequest::export_all(&config).unwrap();
    api::Exported::export_all(&config).unwrap();
    api::ExportNames::export_all(&config).unwrap();
    api::ExportProgress::export_all(&config).unwrap();
    api::ProfileView::export_all(&config).unwrap();
    api::ProfileFileRequest::export_all(&config).unwrap();
    api::LetterheadRequest::export_all(&config).unwrap();
    api::LetterheadView::export_all(&config).unwrap();
    api::ErrorView::export_all(&config).unwrap();
}

#[test]
fn bindings_are_up_to_date() {
    let kept = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../ui/src/lib/bindings");
    if std::env::var_os("UPDATE_BINDINGS").is_some() {
        let _ = fs::remove_dir_all(&kept);
        return export(&kept);
    }
    let fresh = tempfile::tempdir().unwrap();
    export(fresh.path());
    let call = "run UPDATE_BINDINGS=1 cargo test -p herold-desk --test bindings";
    assert_eq!(names(fresh.path()), names(&kept), "{call}");
    for name in names(fresh.path()) {
        let want = fs::read_to_string(fresh.path().join(&name)).unwrap();
        let have = fs::read_to_string(kept.join(&name)).unwrap();
        assert_eq!(want, have, "{name} is stale: {call}");
    }
}
