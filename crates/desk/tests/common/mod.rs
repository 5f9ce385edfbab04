//! A desk in a folder of its own.
#![allow(clippy::unwrap_used, clippy::panic, dead_code, reason = "helpers of tests, not all of them in each")]

use herold_desk::api::{
    CaseView, ErrorView, ExportRequest, FactInput, FactsView, NewCaseRequest, OpenCaseRequest, SampleRequest,
    SetFactRequest, SourceView,
};
use herold_desk::{Desk, Outside};
use serde_json::Value as Json;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicI64, Ordering};
use tempfile::TempDir;

/// Half a minute from call to call, so that no two changes are one step of undo.
pub(crate) fn now() -> jiff::Timestamp {
    static CALLS: AtomicI64 = AtomicI64::new(0);
    jiff::Timestamp::from_second(1_765_300_000 + 30 * CALLS.fetch_add(1, Ordering::Relaxed)).unwrap()
}

pub(crate) struct Room {
    pub(crate) folder: TempDir,
    pub(crate) desk: Desk,
}

impl Room {
    pub(crate) fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let desk = desk(&folder.path().join("settings"));
        Self { folder, desk }
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub(crate) fn new_case(&self, name: &str, passphrase: Option<&str>) -> Result<CaseView, ErrorView> {
        self.desk.case_new(NewCaseRequest {
            path: text(&self.path(name)),
            passphrase: passphrase.map(str::to_owned),
            languages: vec!["de".into(), "da".into()],
            notices: Vec::new(),
            zone: None,
        })
    }

    pub(crate) fn sample(&self, name: &str) -> CaseView {
        let request = SampleRequest { sample: "medical-service".into(), path: text(&self.path(name)) };
        self.desk.case_sample(request).unwrap()
    }

    pub(crate) fn open(&self, name: &str, passphrase: Option<&str>) -> Result<CaseView, ErrorView> {
        let request = OpenCaseRequest { path: text(&self.path(name)), passphrase: passphrase.map(str::to_owned) };
        self.desk.case_open(request)
    }

    pub(crate) fn set(&self, id: &str, value: Json) -> Result<FactsView, ErrorView> {
        self.desk.set_fact(SetFactRequest { id: id.into(), fact: Some(input(value)) })
    }

    pub(crate) fn export(
        &self,
        folder: &str,
        formats: &[&str],
        languages: &[&str],
        layout: &str,
    ) -> Result<Vec<String>, ErrorView> {
        let request = self.request(folder, formats, languages, layout);
        Ok(self.desk.export(request)?.files.into_iter().map(|file| file.name).collect())
    }

    /// An export of the press release whose files are called by notice and languages.
    pub(crate) fn request(&self, folder: &str, formats: &[&str], languages: &[&str], layout: &str) -> ExportRequest {
        let strings = |all: &[&str]| all.iter().map(|s| (*s).to_owned()).collect();
        ExportRequest {
            kind: "press-release".into(),
            languages: strings(languages),
            layout: layout.into(),
            formats: strings(formats),
            folder: text(&self.path(folder)),
            name: Some("{notice}-{languages}".into()),
            bundle: None,
            paper: None,
            attach_facts: false,
            attach: Vec::new(),
            ticket: 0,
        }
    }
}

pub(crate) fn desk(settings: &Path) -> Desk {
    let outside = Outside {
        settings_folder: Some(settings.to_owned()),
        system_language: "en-GB".into(),
        now,
        random: || [7; 32],
    };
    Desk::new(outside).unwrap()
}

pub(crate) fn text(path: &Path) -> String {
    path.display().to_string()
}

pub(crate) fn input(value: Json) -> FactInput {
    FactInput {
        value,
        certainty: None,
        source: SourceView::default(),
        as_of: None,
        released_by: None,
        release: None,
        held: None,
    }
}

pub(crate) fn names(folder: &Path) -> Vec<String> {
    let mut all: Vec<String> =
        std::fs::read_dir(folder).unwrap().map(|e| e.unwrap().file_name().into_string().unwrap()).collect();
    all.sort();
    all
}
