//! Notices in files.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// An export, or the question what its files would be called.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ExportRequest {
    /// The notice kind.
    pub kind: String,
    /// The languages.
    pub languages: Vec<String>,
    /// `single`, `side-by-side` or `review`; a bundle has the first two.
    pub layout: String,
    /// `pdf`, `docx`, `html`, `txt`, `eml`, `fragment`; none for all of them in a bundle.
    pub formats: Vec<String>,
    /// An existing folder.
    pub folder: String,
    /// How the files are called, such as `{date}_{notice}`; none for the usual way.
    pub name: Option<String>,
    /// `folder` or `zip` when everything is to be kept together.
    pub bundle: Option<String>,
    /// `a4` or `a3`, the paper of a poster; none for the usual one.
    pub paper: Option<String>,
    /// Whether the facts that the notice may speak of lie in the PDF.
    pub attach_facts: bool,
    /// The documents that lie in the e-mail draft: `pdf`, `docx`.
    pub attach: Vec<String>,
    /// A number of the screen's own, greater than 0, by which this export can be cancelled.
    pub ticket: u32,
}

/// What an export would write.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ExportNames {
    /// The pattern of the names.
    pub pattern: String,
    /// The names of the files; of a bundle its own.
    pub names: Vec<String>,
}

/// How far the export that runs is, or the last one was.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ExportProgress {
    /// The number it was given; 0 when there was none yet.
    pub ticket: u32,
    /// The document that is being made; empty when they are being written.
    pub name: String,
    /// How many are made.
    pub done: u32,
    /// How many there will be.
    pub of: u32,
}

/// What an export wrote.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Exported {
    /// The files.
    pub files: Vec<ExportedFile>,
}

/// A file that was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ExportedFile {
    /// Where it lies.
    pub path: String,
    /// Its name.
    pub name: String,
    /// The format.
    pub format: String,
    /// Its languages.
    pub languages: Vec<String>,
    /// Its size in bytes.
    pub bytes: u32,
}
