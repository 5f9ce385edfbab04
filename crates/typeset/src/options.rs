use crate::Paper;

/// What is asked of a file beside its text.
#[derive(Debug, Clone, Copy, Default)]
pub struct Options<'a> {
    /// The size of a poster.
    pub paper: Paper,
    /// Files to attach; with one of them the file is PDF/A-3a instead of PDF/A-2a.
    pub attachments: &'a [Attachment<'a>],
}

/// A file inside the PDF.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Attachment<'a> {
    /// The file name, such as `facts.json`; each once.
    pub name: &'a str,
    /// The media type, such as `application/json`.
    pub media: &'a str,
    /// What it is, for people.
    pub description: &'a str,
    /// The content.
    pub bytes: &'a [u8],
    /// What it is to the document.
    pub relation: Relation,
}

/// What an attached file is to the document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Relation {
    /// Data about what the pages show.
    Data,
    /// What the document was made from.
    Source,
    /// Something more.
    Supplement,
}
