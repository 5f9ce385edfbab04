//! A document of a sample, and what has to stand in it.

use serde_json::Value as Json;
use std::path::PathBuf;

/// A segment as `herold compose --format json` tells it.
#[derive(Debug, Clone)]
pub(crate) struct Block {
    pub(crate) segment: String,
    pub(crate) role: String,
    pub(crate) sentences: Vec<String>,
}

impl Block {
    /// Returns whether it is a row of a table: each sentence is a cell.
    pub(crate) fn is_of_table(&self) -> bool {
        ["columns", "record"].contains(&self.role.as_str())
    }

    /// Returns the text with every line of a contact and every cell of a row on a line of its own.
    pub(crate) fn text(&self) -> String {
        self.sentences.join(if self.role == "contact" || self.is_of_table() { "\n" } else { " " })
    }

    fn paragraphs(&self, tag: &'static str) -> Vec<Paragraph> {
        self.text().lines().map(|line| paragraph(tag, &self.role, line)).collect()
    }

    /// Returns the cells of a row; the first one of a record says what the row is about.
    fn cells(&self, tag: &'static str) -> Vec<Paragraph> {
        let role = |at: usize| if at == 0 && self.role == "record" { "subject" } else { self.role.as_str() };
        self.sentences.iter().enumerate().map(|(at, cell)| paragraph(tag, role(at), cell)).collect()
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

impl Text {
    /// Returns the heads of the columns that a row of a table stands below.
    pub(crate) fn head_of(&self, row: &Block) -> &[String] {
        let at = self.blocks.iter().position(|block| block.segment == row.segment).unwrap_or_default();
        let head = self.blocks[..at].iter().rfind(|block| block.role == "columns");
        head.map_or(&[], |head| head.sentences.as_slice())
    }

    /// Returns a row of a table by itself: each cell after the first below the head of its column.
    pub(crate) fn stacked(&self, row: &Block) -> String {
        let first = row.sentences.first().cloned().unwrap_or_default();
        let rest = row.sentences.iter().zip(self.head_of(row)).skip(1);
        first + &rest.map(|(cell, head)| format!("\n{head}: {cell}")).collect::<String>()
    }
}

/// A document: one text, or two side by side.
#[derive(Debug, Clone)]
pub(crate) struct Document {
    /// The path of the exported files without their ending.
    pub(crate) stem: PathBuf,
    pub(crate) kind: String,
    /// `single`, `side-by-side` or `review`.
    pub(crate) layout: &'static str,
    /// Whether it is among the few that programs look at which take long.
    pub(crate) is_chosen: bool,
    /// Whether its facts are attached to the PDF.
    pub(crate) has_facts: bool,
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
        self.kind == "patient-letter" && self.layout == "single"
    }

    /// Returns whether it is one sheet to hang up.
    pub(crate) fn is_poster(&self) -> bool {
        self.kind == "poster" && !self.is_review()
    }

    /// Returns whether it is what the lawyer reads.
    pub(crate) fn is_review(&self) -> bool {
        self.layout == "review"
    }

    /// Returns the endings of the files that were made.
    pub(crate) fn formats(&self) -> &'static [&'static str] {
        match (self.is_review() || self.has_facts, self.is_chosen) {
            (true, _) => &["pdf"],
            (_, true) => &["pdf", "html", "txt", "docx"],
            _ => &["pdf", "html", "txt"],
        }
    }

    /// Returns the names of the files that are attached to the PDF.
    pub(crate) fn attachments(&self) -> &'static [&'static str] {
        match (self.is_review(), self.has_facts) {
            (true, _) => &["herold-layout.json"],
            (_, true) => &["facts.json"],
            _ => &[],
        }
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
    /// space is folded; the lines of letterheads and contacts and the cells of tables are paragraphs of their own.
    pub(crate) fn paragraphs(&self) -> Vec<Paragraph> {
        let mut all = self.head();
        let rows = self.rows();
        for part in rows.chunk_by(|one, next| one[0].1.is_of_table() && next[0].1.is_of_table()) {
            if part[0][0].1.is_of_table() {
                // Of a table in two languages the left one is read to its end.
                for column in 0..self.texts.len() {
                    all.extend(part.iter().flat_map(|row| row[column].1.cells(row[column].0.tag)));
                }
                continue;
            }
            all.extend(part.iter().flatten().flat_map(|(text, block)| block.paragraphs(text.tag)));
        }
        all
    }

    /// As [`Self::paragraphs`], each row of a table by itself: each cell after the first below the head of its column.
    pub(crate) fn stacked(&self) -> Vec<Paragraph> {
        let mut all = self.head();
        for (text, block) in self.rows().into_iter().flatten() {
            match block.role.as_str() {
                "columns" => {}
                "record" => {
                    let heads = text.head_of(block);
                    for (at, cell) in block.cells(text.tag).into_iter().enumerate() {
                        if at > 0 {
                            all.push(paragraph(text.tag, "term", &heads[at]));
                        }
                        all.push(cell);
                    }
                }
                _ => all.extend(block.paragraphs(text.tag)),
            }
        }
        all
    }

    fn head(&self) -> Vec<Paragraph> {
        let first = self.first();
        let mut all: Vec<_> = first.letterhead.iter().map(|l| paragraph(first.tag, "letterhead", l)).collect();
        if let Some(caption) = self.caption() {
            all.push(paragraph(first.tag, "caption", caption));
            all.extend(self.texts.iter().map(|t| paragraph(t.tag, "language", t.name)));
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

/// Reads a notice as `herold compose --format json` tells it.
pub(crate) fn read(composed: &Json) -> Text {
    let (tag, name) = match composed["lang"].as_str().unwrap() {
        "de" => ("de-DE", "Deutsch"),
        "da" => ("da-DK", "Dansk"),
        "en" => ("en-GB", "English"),
        "nb" => ("nb-NO", "Norsk bokmål"),
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
