//! The archive.

use crate::DocxError;
use std::io::{Cursor, Write as _};
use zip::{CompressionMethod, DateTime, ZipWriter, write::SimpleFileOptions};

/// A file of the archive.
#[derive(Debug)]
pub(crate) struct Part {
    pub(crate) name: &'static str,
    pub(crate) content: Vec<u8>,
}

/// Returns the archive, parts in the order given, all with the archive format's first moment (1980-01-01).
pub(crate) fn pack(parts: &[Part]) -> Result<Vec<u8>, DocxError> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    for part in parts {
        archive.start_file(part.name, options)?;
        archive.write_all(&part.content)?;
    }
    Ok(archive.finish()?.into_inner())
}
