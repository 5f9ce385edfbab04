use crate::Design;
use herold_facts::FactPath;
use serde::{Deserialize, Serialize};

/// A language as renderers need it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Language {
    /// The name of the language's folder in `locales`, such as `de`.
    pub code: String,
    /// The BCP 47 tag for documents, such as `de-DE`.
    pub tag: String,
    /// The language's name in itself, such as `Deutsch`.
    pub name: String,
    /// The writing direction.
    pub direction: Direction,
}

/// The writing direction of a language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// Left to right.
    #[default]
    Ltr,
    /// Right to left.
    Rtl,
}

/// One notice in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Notice {
    /// The kind, such as `press-release`.
    pub kind: String,
    /// The language of all its text.
    pub language: Language,
    /// The title of the document, for its metadata; the headline as a rule.
    pub title: String,
    /// The letterhead of the organisation.
    pub letterhead: Letterhead,
    /// The words around the text.
    pub furniture: Furniture,
    /// How it looks on paper; for documents alone.
    #[serde(skip)]
    pub design: Design,
    /// The blocks in reading order.
    pub blocks: Vec<Block>,
}

/// Who speaks, at the head of the first page.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Letterhead {
    /// The organisation's full name.
    pub organisation: String,
    /// Lines of address and contact, at most four.
    pub lines: Vec<String>,
}

/// Words that stand on pages or in markup around the text; composed, so that renderers know no language.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Furniture {
    /// The running header of pages after the first, such as `Klinikum Nordmark · Pressemitteilung`.
    pub running_header: String,
    /// "Page 1 of 2" in three parts around the two numbers.
    pub page_numbering: PageNumbering,
    /// What a reader of the file list needs to know of the document; goes into its metadata.
    pub description: String,
    /// The caption of a side-by-side table, such as `Deutsch und Dänisch nebeneinander`.
    pub side_by_side_caption: String,
}

/// The words around page number and page count: `before` 1 `between` 2 `after`.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct PageNumbering {
    /// Such as `Page `, with its space.
    pub before: String,
    /// Such as ` of `, with its spaces.
    pub between: String,
    /// Mostly empty.
    pub after: String,
}

impl PageNumbering {
    /// Returns the whole line for one page, counted from 1.
    #[must_use]
    pub fn line(&self, page: usize, pages: usize) -> String {
        format!("{}{page}{}{pages}{}", self.before, self.between, self.after)
    }
}

/// The identity of a paired unit across languages: the template's block id and the keys of the records it stands for,
/// such as `data.insured`. Never an index, so that it survives new records.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct SegmentId(pub String);

impl std::fmt::Display for SegmentId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

/// What a block is to the reader.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Role {
    /// What kind of text this is: "Press release".
    Label,
    /// The headline, once per notice; heading level 1.
    Headline,
    /// The line under the headline; not a heading in the structure.
    Subheadline,
    /// Place and date.
    Dateline,
    /// The first paragraph.
    Lead,
    /// A heading inside the text, level 2.
    Heading,
    /// A paragraph.
    Paragraph,
    /// An item of a bulleted list; neighbouring items form one list.
    Item,
    /// A quotation with its speaker.
    Quote,
    /// State of knowledge and next update, set apart from the text.
    Note,
    /// A contact; every sentence is a line of its own.
    Contact,
    /// The text about the organisation.
    Boilerplate,
    /// The head of a table; every sentence is the head of one column. The records that follow are its rows.
    Columns,
    /// A row of the table that begins with the [`Columns`](Role::Columns) before it; every sentence is one cell.
    Record,
}

impl Role {
    /// Returns whether each sentence stands on its own line instead of running on.
    #[must_use]
    pub const fn is_lines(self) -> bool {
        matches!(self, Self::Contact) || self.is_row()
    }

    /// Returns whether each sentence is a cell of a table.
    #[must_use]
    pub const fn is_row(self) -> bool {
        matches!(self, Self::Columns | Self::Record)
    }
}

/// How far a segment is in one language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SegmentState {
    /// Made from facts alone.
    #[default]
    Generated,
    /// Rewritten by a person.
    Edited,
    /// Rewritten by a person, and a fact it stands on has changed since.
    Overtaken,
    /// A text it needs is missing in this language; the block has no sentences, and no document shows it.
    ToTranslate,
    /// Read and confirmed by a person.
    Confirmed,
}

/// A segment in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Block {
    /// The segment, equal in all languages.
    pub segment: SegmentId,
    /// What it is to the reader.
    pub role: Role,
    /// How far it is.
    pub state: SegmentState,
    /// The sentences; empty only when the segment is still to translate.
    pub sentences: Vec<Sentence>,
}

impl Block {
    /// Returns the text as a reader sees it: sentences joined by a space, or by a line feed where each is a line.
    #[must_use]
    pub fn text(&self) -> String {
        let joint = if self.role.is_lines() { "\n" } else { " " };
        self.sentences.iter().map(|s| s.text.as_str()).collect::<Vec<_>>().join(joint)
    }
}

/// A sentence and where it comes from.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Sentence {
    /// The Fluent message it was made from; none when a person wrote it.
    pub message: Option<String>,
    /// The text, without markup.
    pub text: String,
    /// Where facts show, in Unicode scalar values, in order of their start; inner ranges follow outer ones.
    pub facts: Vec<FactRange>,
    /// Every fact the sentence depends on, the ones that only chose its words included; sorted.
    pub bound: Vec<FactPath>,
    /// Emphasis and links, in Unicode scalar values.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub marks: Vec<Mark>,
}

/// The place of one fact in a sentence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FactRange {
    /// The fact.
    pub fact: FactPath,
    /// First scalar value.
    pub start: usize,
    /// One after the last scalar value.
    pub end: usize,
}

/// A stretch of a sentence with a meaning beyond its words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mark {
    /// First scalar value.
    pub start: usize,
    /// One after the last scalar value.
    pub end: usize,
    /// What it is.
    #[serde(flatten)]
    pub kind: MarkKind,
}

/// What a [`Mark`] says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase", tag = "mark")]
pub enum MarkKind {
    /// Strong importance.
    Strong,
    /// A link; `href` is an absolute `https:`, `mailto:` or `tel:` address.
    Link {
        /// Where it leads.
        href: String,
    },
}
