//! Documents as files: their names, bundles, e-mail and fragments.

use super::{json, names, refused, with_sample};
use herold_tests::ok;
use std::path::Path;
use std::process::Command;

#[test]
fn exports_are_written_reproducible_and_complete() {
    let folder = with_sample();
    let arguments = |to| -> Vec<&'static str> {
        vec![
            "export",
            "a.herold",
            "press-release",
            "--lang",
            "de,da",
            "--layout",
            "side-by-side",
            "--format",
            "pdf,docx,html,txt",
            "--to",
            to,
        ]
    };
    let written = ok(folder.path(), &arguments("out"));
    let stem = "2025-12-09_medizinischer-dienst-weserland_pressemitteilung_de-da";
    let files = ["docx", "html", "pdf", "txt"].map(|ending| format!("{stem}.{ending}"));
    assert_eq!(names(&folder.path().join("out")), files);
    assert!(files.iter().all(|f| written.contains(f.as_str())), "{written}");
    let _ = ok(folder.path(), &arguments("again"));
    for file in files {
        let read = |to: &str| std::fs::read(folder.path().join(to).join(&file)).unwrap();
        assert!(read("out") == read("again"), "{file} differs from run to run");
        assert!(read("out").len() > 3_000, "{file} is too small to be a notice");
    }
}

#[test]
fn files_are_called_as_the_pattern_says() {
    let folder = with_sample();
    let call = |name: &'static str, to: &'static str| {
        let mut all = vec!["export", "a.herold", "website-notice", "--lang", "de,en", "--format", "txt", "--to", to];
        all.extend(["--name", name]);
        all
    };
    let _ = ok(folder.path(), &call("{notice} ({languages})", "out"));
    assert_eq!(names(&folder.path().join("out")), ["website-mitteilung (de).txt", "website-mitteilung (en).txt"]);
    let _ = ok(folder.path(), &call("nul", "same"));
    assert_eq!(names(&folder.path().join("same")), ["nul_-2.txt", "nul_.txt"]);
    for (pattern, words) in [
        ("{date}_{version}_{organization}", &["{organization}", "character 18", "{organisation}"][..]),
        ("{date}/{notice}", &["/", "character 7"]),
        ("{date", &["character 1"]),
        ("{version}", &["no name"]),
    ] {
        let error = refused(folder.path(), &call(pattern, "none"));
        assert!(words.iter().all(|word| error.contains(word)), "{error}");
        assert!(!folder.path().join("none").exists());
    }
}

#[test]
fn a_bundle_holds_everything_and_can_be_checked() {
    let folder = with_sample();
    let call = |bundle: &'static str, to: &'static str| {
        let mut all = vec!["export", "a.herold", "press-release", "--lang", "de,da", "--bundle", bundle, "--to", to];
        all.extend(["--name", "{notice}_{languages}", "--json"]);
        all
    };
    let written = json(&ok(folder.path(), &call("folder", "out")));
    let bundle = folder.path().join("out/pressemitteilung_de-da");
    let mut expected: Vec<String> = ["da", "de", "de-da"]
        .iter()
        // The names of one single and of the pair differ in their languages alone.
        .flat_map(|codes| {
            ["docx", "eml", "fragment.html", "html", "pdf", "txt"].map(|end| format!("pressemitteilung_{codes}.{end}"))
        })
        .chain(["SHA256SUMS".to_owned(), "manifest.json".to_owned()])
        .collect();
    expected.sort();
    assert_eq!(names(&bundle), expected);
    assert_eq!(written["files"].as_array().unwrap().len(), expected.len());
    let manifest = json(&std::fs::read_to_string(bundle.join("manifest.json")).unwrap());
    assert_eq!(manifest["created"], "2025-12-09T17:30:00+01:00");
    assert_eq!((&manifest["notice"], &manifest["version"]), (&"press-release".into(), &"0.1.0".into()));
    for file in manifest["files"].as_array().unwrap() {
        let bytes = std::fs::read(bundle.join(file["name"].as_str().unwrap())).unwrap();
        assert_eq!(file["bytes"], bytes.len());
        let pair = file["languages"].as_array().unwrap().len() == 2;
        assert_eq!(file["layout"], if pair { "side-by-side" } else { "single" });
    }
    let check = |folder: &Path| {
        Command::new("sha256sum").args(["--check", "--strict", "SHA256SUMS"]).current_dir(folder).output()
    };
    if let Ok(checked) = check(&bundle) {
        assert!(checked.status.success(), "{}", String::from_utf8_lossy(&checked.stdout));
    }
    for to in ["zip", "again"] {
        let _ = ok(folder.path(), &call("zip", to));
        assert_eq!(names(&folder.path().join(to)), ["pressemitteilung_de-da.zip"]);
    }
    let zip = |to: &str| std::fs::read(folder.path().join(to).join("pressemitteilung_de-da.zip")).unwrap();
    assert!(zip("zip") == zip("again"), "the ZIP differs from run to run");
    assert!(refused(folder.path(), &[&call("zip", "x")[..], &["--layout", "single"]].concat()).contains("--layout"));
}

#[test]
fn mails_and_fragments_are_written_for_one_language_and_two() {
    let folder = with_sample();
    for (layout, stem) in [("single", "de"), ("side-by-side", "de-da")] {
        let codes = stem.replace('-', ",");
        let what = ["export", "a.herold", "website-notice", "--lang", &codes, "--layout", layout, "--to", "out"];
        let _ = ok(folder.path(), &[&what[..], &["--format", "eml,fragment,html", "--name", "{languages}"]].concat());
        let read = |ending: &str| std::fs::read_to_string(folder.path().join(format!("out/{stem}.{ending}"))).unwrap();
        let mail = read("eml");
        assert!(mail.contains("X-Unsent: 1") && mail.contains("multipart/alternative"), "{mail}");
        let (fragment, page) = (read("fragment.html"), read("html"));
        assert!(fragment.contains("Weserland") && !fragment.contains("<html") && !fragment.contains("<style"));
        assert!(page.contains("<html"));
    }
}

/// Returns the file that lies in a PDF under a name.
fn attached(pdf: &Path, name: &str) -> Option<Vec<u8>> {
    let file = lopdf::Document::load(pdf).unwrap();
    let names = |dictionary: &lopdf::Dictionary| dictionary.get(b"UF").and_then(lopdf::decode_text_string).ok();
    let holder = file
        .objects
        .values()
        .filter_map(|object| object.as_dict().ok())
        .find(|dictionary| dictionary.has_type(b"Filespec") && names(dictionary).as_deref() == Some(name))?;
    let inside = holder.get(b"EF").ok()?.as_dict().ok()?.get(b"F").ok()?.as_reference().ok()?;
    file.get_object(inside).ok()?.as_stream().ok()?.decompressed_content().ok()
}

#[test]
fn facts_lie_in_a_pdf_for_those_who_read_it() {
    let folder = with_sample();
    let call = |more: &[&'static str]| {
        [&["export", "a.herold", "press-release", "--lang", "de", "--to", "out"], more].concat()
    };
    let _ = ok(folder.path(), &call(&["--name", "plain"]));
    let _ = ok(folder.path(), &call(&["--name", "facts", "--attach-facts"]));
    assert_eq!(attached(&folder.path().join("out/plain.pdf"), "facts.json"), None);
    let facts = attached(&folder.path().join("out/facts.pdf"), "facts.json").unwrap();
    let facts = json(std::str::from_utf8(&facts).unwrap());
    assert_eq!(facts["facts"]["org_name"]["de"]["plain"], "Medizinischer Dienst Weserland");
    for hidden in ["discovered_at", "first_sign", "attacker"] {
        assert!(facts["facts"].get(hidden).is_none(), "{hidden}");
    }
    let text = facts.to_string();
    assert!(!text.contains("\"source\"") && !text.contains("released_by") && !text.contains("Lagebild"), "{text}");
    for (more, wanted) in [
        (&["--attach-facts", "--format", "txt"][..], "pdf"),
        (&["--attach-facts", "--layout", "review"], "review"),
        (&["--attach", "pdf"], "eml"),
        (&["--format", "eml", "--attach", "html"], "pdf, docx"),
        (&["--paper", "a3"], "poster"),
        (&["--paper", "a5"], "a4, a3"),
        (&["--layout", "review", "--format", "pdf,docx"], "PDF"),
    ] {
        let error = refused(folder.path(), &call(more));
        assert!(error.contains(wanted), "{more:?}: {error}");
    }
}

#[test]
fn documents_lie_in_an_e_mail_draft() {
    let folder = with_sample();
    let what = ["export", "a.herold", "press-release", "--lang", "de,da", "--layout", "side-by-side", "--to", "out"];
    let _ =
        ok(folder.path(), &[&what[..], &["--format", "eml", "--attach", "docx,pdf", "--name", "{languages}"]].concat());
    assert_eq!(names(&folder.path().join("out")), ["de-da.eml"]);
    let mail = std::fs::read_to_string(folder.path().join("out/de-da.eml")).unwrap();
    assert!(mail.contains("multipart/mixed") && mail.contains("X-Unsent: 1"));
    // What a PDF and a ZIP begin with, in Base64.
    for (name, begins) in [("de-da.docx", "UEsDB"), ("de-da.pdf", "JVBERi0")] {
        let part = mail.split(&format!("filename=\"{name}\"")).nth(1).unwrap_or_default();
        assert!(part.lines().any(|line| line.starts_with(begins)), "{name}");
    }
}

#[test]
fn a_poster_has_the_paper_asked_for() {
    let folder = with_sample();
    let (one, pair) = (["--lang", "de"], ["--lang", "de,da", "--layout", "side-by-side"]);
    for (paper, languages, wide, high) in [
        ("a4", &one[..], 595.0, 842.0),
        ("a3", &one[..], 842.0, 1191.0),
        // Two languages share a sheet laid across.
        ("a3", &pair[..], 1191.0, 842.0),
    ] {
        let what = ["export", "a.herold", "poster", "--to", "out", "--paper", paper, "--name", paper];
        let _ = ok(folder.path(), &[&what[..], languages].concat());
        let file = lopdf::Document::load(folder.path().join(format!("out/{paper}.pdf"))).unwrap();
        let pages = file.get_pages();
        assert_eq!(pages.len(), 1, "a poster is one sheet");
        let page = file.get_dictionary(*pages.values().next().unwrap()).unwrap();
        let sides: Vec<f32> =
            page.get(b"MediaBox").unwrap().as_array().unwrap().iter().map(|n| n.as_float().unwrap()).collect();
        assert!((sides[2] - wide).abs() < 1.0 && (sides[3] - high).abs() < 1.0, "{paper}: {sides:?}");
    }
}

#[test]
fn a_copy_for_review_never_has_the_name_of_what_is_published() {
    let folder = with_sample();
    for (languages, name) in [("de", "pressemitteilung_de_review.pdf"), ("de,da", "pressemitteilung_de-da_review.pdf")]
    {
        let what = ["export", "a.herold", "press-release", "--lang", languages, "--to", languages];
        let _ = ok(folder.path(), &[&what[..], &["--layout", "review", "--name", "{notice}_{languages}"]].concat());
        assert_eq!(names(&folder.path().join(languages)), [name]);
    }
    let three = ["export", "a.herold", "press-release", "--lang", "de,da,en", "--to", "out", "--layout", "review"];
    assert!(refused(folder.path(), &three).contains("two languages"));
}
