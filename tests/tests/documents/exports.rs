//! The documents of both samples, and what has to stand in them.

use crate::programs::json;
use herold_tests::{ok, root};
use serde_json::Value as Json;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

const SAMPLES: [&str; 2] = ["medical-service", "gp-chain"];
const KINDS: [&str; 2] = ["press-release", "website-notice"];
const LAYOUTS: [(&str, &[&str]); 3] =
    [("single", &["de", "da", "en"]), ("side-by-side", &["de", "da"]), ("side-by-side", &["da", "en"])];

/// A segment as `herold compose --format json` tells it.
#[derive(Debug, Clone)]
pub(crate) struct Block {
    pub(crate) segment: String,
    pub(crate) role: String,
    pub(crate) sentences: Vec<String>,
}

impl Block {
    /// Returns the text with every line of a contact on a line of its own.
    pub(crate) fn text(&self) -> String {
        self.sentences.join(if self.role == "contact" { "\n" } else { " " })
    }
}

/// A notice in one language.
#[derive(Debug, Clone)]
pub(crate) struct Text {
    /// `de-DE`, `da-DK` or `en-GB`.
    pub(crate) tag: &'static str,
    /// The language's name in itself.
    pub(crate) name: &'static str,
    /// What stands before, between and after the numbers of pages is worded so.
    pub(crate) page: [&'static str; 2],
    pub(crate) title: String,
    pub(crate) letterhead: Vec<&'static str>,
    pub(crate) blocks: Vec<Block>,
}

impl Text {
    /// Returns the header of pages after the first.
    pub(crate) fn running_header(&self) -> String {
        let label = self.blocks.iter().find(|b| b.role == "label").expect("a notice says what it is");
        format!("{} · {}", self.letterhead[0], label.text())
    }
}

/// A document: one text, or two side by side.
#[derive(Debug, Clone)]
pub(crate) struct Document {
    /// The path of the exported files without their ending.
    stem: PathBuf,
    pub(crate) kind: &'static str,
    pub(crate) texts: Vec<Text>,
}

/// A paragraph as a reader meets it, in reading order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Paragraph {
    pub(crate) tag: &'static str,
    pub(crate) role: String,
    pub(crate) text: String,
}

fn paragraph(tag: &'static str, role: &str, text: &str) -> Paragraph {
    Paragraph { tag, role: role.to_owned(), text: folded(text) }
}

impl Document {
    /// Returns the name for messages.
    pub(crate) fn name(&self) -> String {
        self.stem.file_name().unwrap().to_string_lossy().into_owned()
    }

    pub(crate) fn file(&self, extension: &str) -> PathBuf {
        self.stem.with_extension(extension)
    }

    /// Returns the leading text, whose language is the document's.
    pub(crate) fn first(&self) -> &Text {
        &self.texts[0]
    }

    pub(crate) fn is_pair(&self) -> bool {
        self.texts.len() == 2
    }

    /// Returns the caption of two languages side by side.
    pub(crate) fn caption(&self) -> Option<&'static str> {
        let tags: Vec<_> = self.texts.iter().map(|t| t.tag).collect();
        match tags[..] {
            ["de-DE", "da-DK"] => Some("Fassung in zwei Sprachen: Deutsch und Dansk"),
            ["da-DK", "en-GB"] => Some("Udgave på to sprog: Dansk og English"),
            _ => None,
        }
    }

    /// Returns the segments row by row, each with the text it belongs to. The samples lack nothing in any language.
    pub(crate) fn rows(&self) -> Vec<Vec<(&Text, &Block)>> {
        (0..self.first().blocks.len()).map(|at| self.texts.iter().map(|t| (t, &t.blocks[at])).collect()).collect()
    }

    /// Returns everything that a reader may meet and nothing else: the letterhead of the leading language, side by side
    /// the caption and the names of the languages, then every segment, row by row and the left column first. White
    /// space is folded; the lines of letterheads and contacts are paragraphs of their own.
    pub(crate) fn paragraphs(&self) -> Vec<Paragraph> {
        let first = self.first();
        let mut all: Vec<_> = first.letterhead.iter().map(|l| paragraph(first.tag, "letterhead", l)).collect();
        if let Some(caption) = self.caption() {
            all.push(paragraph(first.tag, "caption", caption));
            all.extend(self.texts.iter().map(|t| paragraph(t.tag, "language", t.name)));
        }
        for (text, block) in self.rows().into_iter().flatten() {
            all.extend(block.text().lines().map(|l| paragraph(text.tag, &block.role, l)));
        }
        all
    }
}

/// Returns the text without soft hyphens, every run of white space a single space.
pub(crate) fn folded(text: &str) -> String {
    text.replace('\u{ad}', "").split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Returns the words without white space and hyphens in small letters: what is left of a text that an office program has
/// broken into lines, divided and set in capitals.
pub(crate) fn squeezed(text: &str) -> String {
    let kept = |c: &char| !c.is_whitespace() && !c.is_control() && !"-\u{2010}\u{ad}•".contains(*c);
    text.chars().filter(kept).collect::<String>().to_lowercase()
}

/// Returns the first place where two lists differ.
pub(crate) fn first_difference<T: PartialEq + std::fmt::Debug>(found: &[T], wanted: &[T]) -> Vec<String> {
    let at = found.iter().zip(wanted).take_while(|(a, b)| a == b).count();
    if at == found.len() && at == wanted.len() {
        return Vec::new();
    }
    vec![format!("number {at} is {:?} instead of {:?}", found.get(at), wanted.get(at))]
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
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("documents");
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    SAMPLES.iter().flat_map(|sample| KINDS.iter().flat_map(|kind| export(&folder, sample, kind))).collect()
});

/// Exports one kind of one sample in every layout, to files whose names are those of nothing else.
fn export(folder: &Path, sample: &'static str, kind: &'static str) -> Vec<Document> {
    let case = format!("{sample}.herold");
    if !folder.join(&case).exists() {
        let _ = ok(folder, &["sample", sample, "--to", &case]);
    }
    let composed = json(&ok(folder, &["compose", &case, kind, "--lang", "de,da,en", "--format", "json"]));
    let texts: Vec<Text> = composed.as_array().unwrap().iter().map(|text| read(sample, text)).collect();
    let segments = |text: &Text| text.blocks.iter().map(|b| b.segment.clone()).collect::<Vec<_>>();
    assert!(texts.iter().all(|t| segments(t) == segments(&texts[0]) && t.blocks.len() > 12), "{sample} {kind}");

    let mut all = Vec::new();
    for (layout, languages) in LAYOUTS {
        let written = format!("{sample}-{}", languages.join("-"));
        let _ = ok(
            folder,
            &[
                "export",
                &case,
                kind,
                "--lang",
                &languages.join(","),
                "--layout",
                layout,
                "--format",
                "pdf,docx,html,txt",
                "--to",
                &written,
            ],
        );
        let groups: Vec<Vec<&str>> =
            if layout == "single" { languages.iter().map(|l| vec![*l]).collect() } else { vec![languages.to_vec()] };
        for group in groups {
            let stem = folder.join(format!("{sample}-{kind}-{}", group.join("-")));
            for extension in ["pdf", "docx", "html", "txt"] {
                let from = folder.join(&written).join(format!("{kind}-{}.{extension}", group.join("-")));
                fs::rename(&from, stem.with_extension(extension)).unwrap_or_else(|e| panic!("{}: {e}", from.display()));
            }
            let texts = group.iter().map(|l| texts.iter().find(|t| t.tag.starts_with(l)).unwrap().clone()).collect();
            all.push(Document { stem, kind, texts });
        }
    }
    all
}

fn read(sample: &str, composed: &Json) -> Text {
    let (tag, name, page, press) = match composed["lang"].as_str().unwrap() {
        "de" => ("de-DE", "Deutsch", ["Seite ", " von "], 0),
        "da" => ("da-DK", "Dansk", ["Side ", " af "], 0),
        "en" => ("en-GB", "English", ["Page ", " of "], 1),
        other => panic!("{other}?"),
    };
    let letterhead = if sample == "medical-service" {
        vec![
            ["Medizinischer Dienst Weserland", "Weserland Medical Service"][press],
            "Am Alten Speicher 12",
            "31785 Hameln",
            "www.md-weserland.example",
            ["Presse: +49 5151 000-140", "Press office: +49 5151 000-140"][press],
        ]
    } else {
        vec![
            "Fjordens Lægehuse",
            "Sundbakken 27",
            "7100 Vejle",
            "www.fjordens-laegehuse.example",
            ["Presse: +45 00 00 01 40", "Press office: +45 00 00 01 40"][press],
        ]
    };
    let word = |value: &Json| value.as_str().unwrap().to_owned();
    let blocks = composed["blocks"].as_array().unwrap().iter().map(|block| Block {
        segment: word(&block["segment"]),
        role: word(&block["role"]),
        sentences: block["sentences"].as_array().unwrap().iter().map(|s| word(&s["text"])).collect(),
    });
    let blocks: Vec<Block> = blocks.collect();
    assert!(blocks.iter().all(|b| !b.sentences.is_empty()), "a sample lacks a text");
    Text { tag, name, page, title: word(&composed["title"]), letterhead, blocks }
}

/// Returns the folder of the scripts.
pub(crate) fn scripts() -> PathBuf {
    root().join("tests/documents")
}
