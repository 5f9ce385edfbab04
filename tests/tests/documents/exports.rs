//! The documents of the samples, and what has to stand in them.

use crate::programs::json;
use herold_tests::{ok, root};
use serde_json::Value as Json;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

/// One call of `herold export`: the layout and its languages.
type Export = (&'static str, &'static [&'static str]);

const ALL_SINGLE: Export = ("single", &["de", "da", "en"]);
const GERMAN_DANISH: Export = ("side-by-side", &["de", "da"]);
const DANISH_ENGLISH: Export = ("side-by-side", &["da", "en"]);
const SINGLE: [Export; 3] = [("single", &["de"]), ("single", &["da"]), ("single", &["en"])];

/// Returns sample, kind and exports: two samples in every layout, one in every kind there is, and letters in English
/// for a house abroad.
fn plan() -> Vec<(&'static str, String, Vec<Export>)> {
    let mut plan = Vec::new();
    for sample in ["medical-service", "gp-chain"] {
        for kind in ["press-release", "website-notice"] {
            plan.push((sample, kind.to_owned(), vec![ALL_SINGLE, GERMAN_DANISH, DANISH_ENGLISH]));
        }
    }
    for (kind, single) in kinds().into_iter().zip(SINGLE.into_iter().cycle()) {
        plan.push(("hospital", kind, vec![single, GERMAN_DANISH]));
    }
    for kind in ["patient-letter", "update", "correction"] {
        plan.push(("laboratory", kind.to_owned(), vec![SINGLE[2]]));
    }
    plan
}

/// Returns the kinds of notices in the order of their names.
pub(crate) fn kinds() -> Vec<String> {
    let entries = fs::read_dir(root().join("templates/notices")).unwrap();
    let mut kinds: Vec<String> = entries.map(|e| e.unwrap().file_name().into_string().unwrap()).collect();
    kinds.sort();
    kinds
}

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
    /// What stands before the number of a page, and between it and how many there are.
    pub(crate) page: [String; 2],
    pub(crate) title: String,
    /// The organisation, then the lines of its address.
    pub(crate) letterhead: Vec<String>,
    /// The header of pages after the first.
    pub(crate) running_header: String,
    /// What a document says that begins with this text and has another beside it.
    caption: String,
    pub(crate) blocks: Vec<Block>,
    /// What stands below the text of a press release; empty elsewhere.
    end_mark: String,
    /// What stands on every page, such as an embargo; empty for nothing.
    pub(crate) every_page: String,
    /// The sender's line above the address of a letter.
    pub(crate) return_line: String,
    /// The lines at the foot of a letter.
    pub(crate) letter_footer: Vec<String>,
}

/// A document: one text, or two side by side.
#[derive(Debug, Clone)]
pub(crate) struct Document {
    /// The path of the exported files without their ending.
    stem: PathBuf,
    pub(crate) kind: String,
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

    /// Returns the document with the end mark of each text as a block of its own, below the last block of the text
    /// itself. A PDF has it for the eye alone, other formats for everyone.
    pub(crate) fn with_end_marks(&self) -> Self {
        let mut marked = self.clone();
        for text in marked.texts.iter_mut().filter(|text| !text.end_mark.is_empty()) {
            let is_text = |b: &Block| ["lead", "paragraph", "item", "quote"].contains(&b.role.as_str());
            let Some(last) = text.blocks.iter().rposition(is_text) else { continue };
            let sentences = vec![text.end_mark.clone()];
            text.blocks.insert(last + 1, Block { segment: String::new(), role: "end".to_owned(), sentences });
        }
        marked
    }

    /// Returns the document without the blocks that say one of these texts.
    pub(crate) fn without(&self, said: &[&str]) -> Self {
        let mut rest = self.clone();
        rest.texts.iter_mut().for_each(|text| text.blocks.retain(|block| !said.contains(&block.text().as_str())));
        rest
    }

    /// Returns the leading text, whose language is the document's.
    pub(crate) fn first(&self) -> &Text {
        &self.texts[0]
    }

    pub(crate) fn is_pair(&self) -> bool {
        self.texts.len() == 2
    }

    /// Returns whether it is a letter with a window.
    pub(crate) fn is_letter(&self) -> bool {
        self.kind == "patient-letter" && !self.is_pair()
    }

    /// Returns the caption of two languages side by side.
    pub(crate) fn caption(&self) -> Option<&str> {
        self.is_pair().then_some(self.first().caption.as_str())
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
    let kept = |c: &char| !c.is_whitespace() && !c.is_control() && !"-\u{2010}\u{2011}\u{ad}•".contains(*c);
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
    let plan = plan();
    for (at, (sample, ..)) in plan.iter().enumerate() {
        if plan[..at].iter().all(|(before, ..)| before != sample) {
            let _ = ok(&folder, &["sample", sample, "--to", &format!("{sample}.herold")]);
        }
    }
    let calls: Vec<_> =
        plan.iter().flat_map(|(sample, kind, exports)| exports.iter().map(move |e| (*sample, kind, *e))).collect();
    // A call takes half a second, so that two at a time are worth it.
    let (first, second) = calls.split_at(calls.len() / 2);
    let write = |calls: &[(&'static str, &String, Export)]| -> Vec<Document> {
        calls.iter().flat_map(|(sample, kind, what)| export(&folder, sample, kind, *what)).collect()
    };
    std::thread::scope(|scope| {
        let second = scope.spawn(|| write(second));
        let mut all = write(first);
        all.extend(second.join().unwrap());
        all
    })
});

/// Exports one kind of one sample in one layout, to files whose names are those of nothing else.
fn export(folder: &Path, sample: &str, kind: &str, (layout, languages): Export) -> Vec<Document> {
    let (case, all) = (format!("{sample}.herold"), languages.join(","));
    let written = format!("{sample}-{kind}-{layout}-{}", languages.join("-"));
    let composed = json(&ok(folder, &["compose", &case, kind, "--lang", &all, "--format", "json"]));
    // One language is told as itself, several as a list.
    let texts: Vec<Text> = composed.as_array().unwrap_or(&vec![composed.clone()]).iter().map(read).collect();
    let segments = |text: &Text| text.blocks.iter().map(|b| b.segment.clone()).collect::<Vec<_>>();
    assert!(texts.iter().all(|t| segments(t) == segments(&texts[0]) && t.blocks.len() > 5), "{sample} {kind}");
    let what = ["export", &case, kind, "--lang", &all, "--layout", layout, "--format", "pdf,docx,html,txt"];
    let _ = ok(folder, &[&what[..], &["--name", "{languages}", "--to", &written]].concat());

    let groups: Vec<Vec<Text>> =
        if layout == "single" { texts.into_iter().map(|text| vec![text]).collect() } else { vec![texts] };
    let documents = groups.into_iter().map(|texts| {
        let codes = texts.iter().map(|text| &text.tag[..2]).collect::<Vec<_>>().join("-");
        let stem = folder.join(format!("{sample}-{kind}-{codes}"));
        for extension in ["pdf", "docx", "html", "txt"] {
            let from = folder.join(&written).join(format!("{codes}.{extension}"));
            fs::rename(&from, stem.with_extension(extension)).unwrap_or_else(|e| panic!("{}: {e}", from.display()));
        }
        Document { stem, kind: kind.to_owned(), texts }
    });
    documents.collect()
}

fn read(composed: &Json) -> Text {
    let (tag, name) = match composed["lang"].as_str().unwrap() {
        "de" => ("de-DE", "Deutsch"),
        "da" => ("da-DK", "Dansk"),
        "en" => ("en-GB", "English"),
        other => panic!("{other}?"),
    };
    let word = |value: &Json| value.as_str().unwrap().to_owned();
    let blocks = composed["blocks"].as_array().unwrap().iter().map(|block| Block {
        segment: word(&block["segment"]),
        role: word(&block["role"]),
        sentences: block["sentences"].as_array().unwrap().iter().map(|s| word(&s["text"])).collect(),
    });
    let blocks: Vec<Block> = blocks.collect();
    let empty: Vec<&str> = blocks.iter().filter(|b| b.sentences.is_empty()).map(|b| b.segment.as_str()).collect();
    assert!(empty.is_empty(), "the sample lacks texts in {name}: {empty:?}");
    let (letterhead, furniture) = (&composed["letterhead"], &composed["furniture"]);
    let lines = letterhead["lines"].as_array().unwrap();
    Text {
        tag,
        name,
        page: ["before", "between"].map(|part| word(&furniture["page_numbering"][part])),
        title: word(&composed["title"]),
        letterhead: [&letterhead["organisation"]].into_iter().chain(lines).map(word).collect(),
        running_header: word(&furniture["running_header"]),
        caption: word(&furniture["side_by_side_caption"]),
        blocks,
        end_mark: word(&composed["end_mark"]),
        every_page: word(&composed["every_page"]),
        return_line: word(&composed["return_line"]),
        letter_footer: composed["letter_footer"].as_array().unwrap().iter().map(word).collect(),
    }
}

/// Returns the folder of the scripts.
pub(crate) fn scripts() -> PathBuf {
    root().join("tests/documents")
}
