//! Makes the documents of all samples: every kind of notice in every layout, through the functions that the command line
//! calls, in one process.

use crate::exports::{Document, read};
use crate::programs::{in_parallel, json};
use herold_desk::{Case, Command, Export, ExportLayout, Extras, Format, Pattern, load, samples};
use herold_tests::root;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

/// A document to make.
struct Planned {
    sample: String,
    kind: String,
    layout: &'static str,
    languages: Vec<String>,
    is_chosen: bool,
    has_facts: bool,
}

impl Planned {
    /// Returns the name of its files; what is no plain document says so.
    fn stem(&self) -> String {
        let facts = if self.has_facts { "facts-" } else { "" };
        format!("{}-{}-{facts}{}", self.sample, self.kind, self.languages.join("-"))
    }
}

/// The samples whose free texts are there in Norwegian as well.
const NORWEGIAN: [&str; 2] = ["gp-chain", "false-alarm"];

/// Returns every kind of notice of every sample: in each of its languages, in the leading two side by side, and as the
/// lawyer reads it, in the leading language and in two; those of one sample with their facts as well.
fn plan() -> Vec<Planned> {
    let house = load().unwrap();
    let mut plan = Vec::new();
    for sample in samples().unwrap() {
        for kind in kinds() {
            let mut single: Vec<&str> = sample.languages.iter().map(String::as_str).collect();
            let pair = single[..2].to_vec();
            single.extend((NORWEGIAN.contains(&sample.id.as_str()) && house.covers("nb", &kind)).then_some("nb"));
            let mut all =
                vec![("side-by-side", pair.clone()), ("review", pair.clone()), ("review", pair[..1].to_vec())];
            all.extend(single.into_iter().map(|code| ("single", vec![code])));
            let planned = |(layout, languages): (&'static str, Vec<&str>), has_facts: bool| Planned {
                sample: sample.id.clone(),
                kind: kind.clone(),
                layout,
                is_chosen: layout != "review" && !has_facts && is_chosen(&sample.id, &kind, &languages),
                languages: languages.into_iter().map(str::to_owned).collect(),
                has_facts,
            };
            if sample.id == "hospital" {
                plan.push(planned(("single", pair[..1].to_vec()), true));
            }
            plan.extend(all.into_iter().map(|what| planned(what, false)));
        }
    }
    plan
}

/// Returns the documents that programs look at which take long: two kinds of two samples in all languages, one sample
/// in every kind there is, and letters in English for a house abroad.
fn is_chosen(sample: &str, kind: &str, languages: &[&str]) -> bool {
    let nth = kinds().iter().position(|other| other == kind).unwrap_or_default();
    match sample {
        "hospital" => languages.len() == 2 || languages == [["de", "da", "en"][nth % 3]],
        "laboratory" => ["patient-letter", "update", "correction"].contains(&kind) && languages == ["en"],
        "medical-service" | "gp-chain" => ["press-release", "website-notice"].contains(&kind),
        _ => false,
    }
}

/// Returns the kinds of notices in the order of their names.
pub(crate) fn kinds() -> Vec<String> {
    let entries = fs::read_dir(root().join("templates/notices")).unwrap();
    let mut kinds: Vec<String> = entries.map(|e| e.unwrap().file_name().into_string().unwrap()).collect();
    kinds.sort();
    kinds
}

/// Held to the end of the run: a second run waits instead of clearing the folder under the first.
static LOCK: LazyLock<fs::File> = LazyLock::new(|| {
    let file = fs::File::create(Path::new(env!("CARGO_TARGET_TMPDIR")).join("documents.lock")).unwrap();
    file.lock().unwrap();
    file
});

/// All documents; the files stay in `target/tmp` to be looked at.
pub(crate) static DOCUMENTS: LazyLock<Vec<Document>> = LazyLock::new(|| {
    LazyLock::force(&LOCK);
    let folder = folder();
    if !is_kept() {
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).unwrap();
        let first = command();
        for sample in samples().unwrap() {
            let _ = first.sample(&sample.id, &folder.join(format!("{}.herold", sample.id))).unwrap();
        }
    }
    in_parallel(
        &plan(),
        || (command(), BTreeMap::new()),
        |(command, cases), planned| {
            let case = cases.entry(planned.sample.clone()).or_insert_with(|| {
                command.open(&folder.join(format!("{}.herold", planned.sample)), None, false).unwrap()
            });
            make(command, case, planned)
        },
    )
});

/// Returns whether the files of the last run are looked at once more: for those who work on the gates.
#[expect(clippy::disallowed_methods, reason = "how a test is run is said from outside")]
fn is_kept() -> bool {
    std::env::var_os("HEROLD_DOCUMENTS").is_some_and(|what| what == "keep")
}

/// Returns where the documents lie.
pub(crate) fn folder() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("documents")
}

/// Returns the use cases with messages in English and the clock at 9 December 2025, 17:30 in Berlin.
fn command() -> Command {
    Command::new("en", "2025-12-09T16:30:00Z".parse().unwrap(), [7; 32]).unwrap()
}

/// Makes a document in the formats that are looked at.
fn make(command: &Command, case: &Case, planned: &Planned) -> Document {
    let Planned { kind, layout, languages, is_chosen, has_facts, .. } = planned;
    let stem = planned.stem();
    // What is not for publishing says so in its name, whatever it is called.
    let name = if *layout == "review" { format!("{stem}_review") } else { stem.clone() };
    let mut document = Document {
        stem: folder().join(name),
        kind: kind.clone(),
        layout,
        is_chosen: *is_chosen,
        has_facts: *has_facts,
        texts: Vec::new(),
    };
    let what = Export {
        kind: kind.clone(),
        languages: languages.clone(),
        layout: ExportLayout::from_key(layout).unwrap(),
        formats: document.formats().iter().map(|ending| Format::from_key(ending).unwrap()).collect(),
        folder: folder(),
        name: Pattern::parse(&stem).unwrap(),
        bundle: None,
        extras: Extras::read(None, *has_facts, &[]).unwrap(),
    };
    let failed = |error| panic!("{stem}: {}", command.error(&error));
    if !is_kept() {
        let _ = command.export(case, &what, |_| ()).unwrap_or_else(failed);
    }
    let composed = json(&command.compose(case, kind, languages, "json").unwrap_or_else(failed).text);
    // One language is told as itself, several as a list.
    document.texts = composed.as_array().unwrap_or(&vec![composed.clone()]).iter().map(read).collect();
    document
}
