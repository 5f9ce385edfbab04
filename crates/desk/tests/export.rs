//! Exports from the window: names, bundles, breaking off, and what stays when something is in the way.
#![allow(clippy::unwrap_used, clippy::panic, reason = "helpers of tests")]

mod common;

use common::{Room, input, names};
use herold_desk::api::{Code, ErrorView, ExportRequest, FactInput, HeldView, SetFactRequest};
use serde_json::json;
use std::fs;

/// A bundle of the press release in German and Danish.
fn bundle(room: &Room, folder: &str, kind: &str) -> ExportRequest {
    let request = room.request(folder, &["html", "txt"], &["de", "da"], "single");
    ExportRequest { bundle: Some(kind.into()), ..request }
}

#[test]
fn the_preview_tells_the_names_that_are_written() {
    let room = Room::new();
    room.sample("s.herold");
    let formats = ["pdf", "txt"];
    for (layout, name, kind) in [
        ("single", None, None),
        ("side-by-side", Some("{layout} {date}"), None),
        ("single", Some("{date}"), None),
        ("single", None, Some("zip")),
    ] {
        let request = ExportRequest {
            name: name.map(str::to_owned),
            bundle: kind.map(str::to_owned),
            ..room.request("out", &formats, &["de", "da"], layout)
        };
        let told = room.desk.export_names(request.clone()).unwrap();
        let written: Vec<String> = room.desk.export(request).unwrap().files.into_iter().map(|file| file.name).collect();
        assert_eq!(told.names, written);
        assert_eq!(names(&room.path("out")).len(), written.len());
        fs::remove_dir_all(room.path("out")).unwrap();
    }
    let told = room.desk.export_names(bundle(&room, "out", "folder")).unwrap();
    assert_eq!(
        (told.pattern.as_str(), told.names),
        ("{notice}-{languages}", vec!["pressemitteilung-de-da".to_owned()])
    );
    let request = ExportRequest { name: Some("{day}".into()), ..room.request("out", &formats, &["de"], "single") };
    let error = room.desk.export_names(request).unwrap_err();
    assert!(error.text.contains("{day}") && error.text.contains("character 1"), "{}", error.text);
}

#[test]
fn a_held_fact_is_in_no_name() {
    let room = Room::new();
    room.sample("s.herold");
    let request = || ExportRequest { name: None, ..room.request("out", &["txt"], &["de"], "single") };
    let told = room.desk.export_names(request()).unwrap().names;
    assert_eq!(told, ["2025-12-09_medizinischer-dienst-weserland_pressemitteilung_de.txt"]);
    for (id, value) in
        [("org_name", json!({"de": {"plain": "Geheimklinik"}})), ("issued_at", json!("2031-01-01T10:00"))]
    {
        let held =
            FactInput { held: Some(HeldView { by: "police".into(), until: None, reason: None }), ..input(value) };
        let _ = room.desk.set_fact(SetFactRequest { id: id.into(), fact: Some(held) }).unwrap();
    }
    let told = room.desk.export_names(request()).unwrap().names;
    assert!(!told[0].contains("geheim") && !told[0].contains("2031"), "{told:?}");
    assert!(told[0].ends_with("_pressemitteilung_de.txt"), "{told:?}");
}

#[test]
fn a_bundle_gives_way_to_the_next_unless_somebody_worked_in_it() {
    let room = Room::new();
    room.sample("s.herold");
    let write = || room.desk.export(bundle(&room, "out", "folder"));
    let first = write().unwrap();
    let made = room.path("out/pressemitteilung-de-da");
    assert_eq!(names(&made).len(), first.files.len());
    assert_eq!(names(&room.path("out")), ["pressemitteilung-de-da"], "nothing but the bundle stays");
    room.set("attack_kind", json!("phishing")).unwrap();
    let before = fs::read(made.join("manifest.json")).unwrap();
    write().unwrap();
    assert_ne!(fs::read(made.join("manifest.json")).unwrap(), before);
    let refused = |what: &str| {
        let error = write().unwrap_err();
        assert!(error.text.contains("did not come from this export"), "{what}: {}", error.text);
        assert_eq!(names(&room.path("out")), ["pressemitteilung-de-da"], "{what}");
    };
    fs::write(made.join("notes.txt"), "mine").unwrap();
    refused("a file of somebody else");
    assert_eq!(fs::read_to_string(made.join("notes.txt")).unwrap(), "mine");
    fs::remove_file(made.join("notes.txt")).unwrap();
    fs::write(made.join("pressemitteilung-de.txt"), "mended by hand").unwrap();
    refused("a document that was edited");
    assert_eq!(fs::read_to_string(made.join("pressemitteilung-de.txt")).unwrap(), "mended by hand");
    fs::remove_dir_all(&made).unwrap();
    fs::write(&made, "a file").unwrap();
    refused("a file in the place of the folder");
    fs::remove_file(&made).unwrap();
    fs::create_dir(&made).unwrap();
    refused("a folder without a manifest");
}

#[test]
fn one_language_has_no_pair_in_its_bundle() {
    let room = Room::new();
    room.sample("s.herold");
    let request = ExportRequest { languages: vec!["da".into()], ..bundle(&room, "out", "folder") };
    let files = room.desk.export(request).unwrap().files;
    let formats: Vec<&str> = files.iter().map(|file| file.format.as_str()).collect();
    assert_eq!(formats, ["html", "txt", "manifest", "sums"]);
    let unknown = ExportRequest { bundle: Some("rar".into()), ..bundle(&room, "x", "zip") };
    assert!(room.desk.export(unknown).unwrap_err().text.contains("folder, zip"));
}

#[test]
fn a_cancelled_export_leaves_nothing() {
    let room = Room::new();
    room.sample("s.herold");
    let ticket = |ticket: u32, request: ExportRequest| ExportRequest { ticket, ..request };
    room.desk.export_cancel(7).unwrap();
    for request in
        [room.request("out", &["txt"], &["de"], "single"), bundle(&room, "out", "zip"), bundle(&room, "out", "folder")]
    {
        let ErrorView { code, text, .. } = room.desk.export(ticket(7, request.clone())).unwrap_err();
        assert_eq!(
            (code, text.as_str()),
            (Code::Cancelled, "The export has been cancelled. No file has been written.")
        );
        assert!(!room.path("out").exists());
        room.desk.export(ticket(8, request)).unwrap();
        let progress = room.desk.export_progress().unwrap();
        assert_eq!((progress.ticket, progress.done, progress.name.as_str()), (8, progress.of, ""));
        fs::remove_dir_all(room.path("out")).unwrap();
    }
}

#[test]
fn an_export_is_cancelled_while_it_runs() {
    let room = Room::new();
    room.sample("s.herold");
    let all = ["pdf", "docx", "html", "txt"];
    let request = ExportRequest { ticket: 9, ..room.request("out", &all, &["de", "da", "en"], "single") };
    let ended = std::thread::scope(|scope| {
        let run = scope.spawn(|| room.desk.export(request));
        // Neither of the two waits for the export.
        while room.desk.export_progress().unwrap().done == 0 && !run.is_finished() {
            std::thread::yield_now();
        }
        room.desk.export_cancel(9).unwrap();
        run.join().unwrap()
    });
    // Quick machines may be done before.
    match ended {
        Err(error) => assert!(error.code == Code::Cancelled && !room.path("out").exists(), "{}", error.text),
        Ok(done) => assert_eq!(names(&room.path("out")).len(), done.files.len()),
    }
}

#[test]
fn what_is_in_the_way_stays() {
    let room = Room::new();
    room.sample("s.herold");
    let export = |folder: &str| room.export(folder, &["html", "txt"], &["de"], "single");
    export("out").unwrap();
    let text = room.path("out/pressemitteilung-de.txt");
    fs::write(&text, "the version of yesterday").unwrap();
    let protect = |on: bool| {
        let mut rights = fs::metadata(&text).unwrap().permissions();
        rights.set_readonly(on);
        fs::set_permissions(&text, rights).unwrap();
    };
    protect(true);
    let error = export("out").unwrap_err();
    assert!(error.text.contains("pressemitteilung-de.txt is write-protected"), "{}", error.text);
    protect(false);
    assert_eq!(fs::read_to_string(&text).unwrap(), "the version of yesterday");
    assert_eq!(names(&room.path("out")), ["pressemitteilung-de.html", "pressemitteilung-de.txt"]);
    let error = export("gone/out").unwrap_err();
    assert!(error.text.contains("There is no folder"), "{}", error.text);
    assert_eq!(room.desk.exported_folder().unwrap(), room.path("out"));
}
