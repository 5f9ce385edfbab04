//! What lies in a bundle beside the documents, and the ZIP.

use crate::DeskError;
use crate::export::Made;
use crate::export_layout::ExportLayout;
use herold_notice::Instant;
use serde_json::{Value as Json, json};
use sha2::{Digest, Sha256};
use std::io::{Cursor, Write};
use zip::{CompressionMethod, DateTime, ZipWriter, result::ZipError, write::SimpleFileOptions};

/// The list of a bundle, for programs.
pub(crate) const MANIFEST: &str = "manifest.json";
/// The list of a bundle, for `sha256sum -c`.
pub(crate) const SUMS: &str = "SHA256SUMS";
/// What `manifest.json` says it was made by.
pub(crate) const PROGRAM: &str = "herold";

/// Returns the SHA-256 of bytes in hexadecimal digits.
pub(crate) fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Returns the two lists of a bundle. `manifest.json` says what the documents are, `SHA256SUMS` whether they and it are
/// as they were made. Neither says more of the case than the documents do.
pub(crate) fn papers(kind: &str, created: Instant, documents: &[Made]) -> Result<[Made; 2], DeskError> {
    let file = |made: &Made| {
        json!({"name": made.name, "sha256": sha256(&made.bytes), "bytes": made.bytes.len(), "format": made.format,
            "languages": made.languages, "layout": made.layout.map(ExportLayout::key)})
    };
    let files: Vec<Json> = documents.iter().map(file).collect();
    let manifest = json!({"program": PROGRAM, "version": env!("CARGO_PKG_VERSION"), "created": created.rfc3339(),
        "notice": kind, "files": files});
    let mut manifest = serde_json::to_string_pretty(&manifest).map_err(|e| DeskError::Internal(e.to_string()))?;
    manifest.push('\n');
    let paper =
        |name: &str, format, bytes| Made { name: name.to_owned(), format, languages: Vec::new(), layout: None, bytes };
    let manifest = paper(MANIFEST, "manifest", manifest.into_bytes());
    let sum = |made: &Made| format!("{}  {}\n", sha256(&made.bytes), made.name);
    let sums: String = documents.iter().chain([&manifest]).map(sum).collect();
    Ok([manifest, paper(SUMS, "sums", sums.into_bytes())])
}

/// Returns a ZIP of the files in the order given, all with one time on the clock of the case and with nothing of the
/// machine: the same files give the same bytes.
pub(crate) fn zipped(files: &[Made], created: Instant) -> Result<Vec<u8>, DeskError> {
    let broken = |error: ZipError| DeskError::Internal(error.to_string());
    let Instant { year, month, day, hour, minute, second, .. } = created;
    // A ZIP knows the years from 1980 to 2107.
    let time = DateTime::from_date_and_time(year, month, day, hour, minute, second).unwrap_or_default();
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(time)
        .unix_permissions(0o644);
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for file in files {
        archive.start_file(file.name.as_str(), options).map_err(broken)?;
        archive.write_all(&file.bytes).map_err(|error| broken(ZipError::Io(error)))?;
    }
    Ok(archive.finish().map_err(broken)?.into_inner())
}
