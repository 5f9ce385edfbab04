//! The gates of a PDF. Each returns what is wrong, nothing when all is well.

use crate::exports::{Document, first_difference, folded, squeezed};
use crate::pdf_file::Pdf;
use crate::programs::{look, run};
use crate::structure::{Block, Element};
use serde_json::Value as Json;
use std::path::Path;

/// What our own reader found in a PDF.
pub(crate) struct Looked {
    pub(crate) pdf: Pdf,
    pub(crate) structure: Element,
}

impl Looked {
    pub(crate) fn at(file: &Path) -> Result<Self, String> {
        let pdf = Pdf::read(file)?;
        let structure = Element::read(&pdf)?;
        Ok(Self { pdf, structure })
    }

    pub(crate) fn blocks(&self) -> Vec<Block> {
        self.structure.blocks("")
    }
}

/// Returns what `qpdf --check` finds in the file's syntax.
pub(crate) fn syntax(file: &Path) -> Vec<String> {
    match look("qpdf", &["--check"], file) {
        Ok(said) if said.contains("No syntax or stream encoding errors found") => Vec::new(),
        Ok(said) | Err(said) => vec![said],
    }
}

/// Returns the texts that a screen reader should read, each with its language: the bullet of an item stands alone.
fn wanted(document: &Document) -> Vec<(String, String)> {
    let mut all = Vec::new();
    for paragraph in document.paragraphs() {
        if paragraph.role == "item" {
            all.push((paragraph.tag.to_owned(), "•".to_owned()));
        }
        all.push((paragraph.tag.to_owned(), paragraph.text));
    }
    all
}

/// Returns where the text that a screen reader reads differs from the composed one, in words or in order.
pub(crate) fn text(looked: &Looked, document: &Document) -> Vec<String> {
    let mut found: Vec<String> = looked.blocks().into_iter().map(|block| block.text).collect();
    let wanted: Vec<String> = wanted(document).into_iter().map(|(_, text)| text).collect();
    let annex = found.split_off(found.len().min(if document.is_review() { wanted.len() } else { usize::MAX }));
    let mut problems = first_difference(&found, &wanted);
    if document.is_review() && annex.len() < 10 {
        problems.push(format!("the annex says only {annex:?}"));
    }
    problems
}

/// Returns where the language of the document, or of a paragraph, is not that of its words.
pub(crate) fn languages(looked: &Looked, document: &Document) -> Vec<String> {
    let main = &looked.structure.language;
    let mut problems = Vec::new();
    if main != document.first().tag {
        problems.push(format!("the language of the document is {main:?}"));
    }
    let found: Vec<String> = looked.blocks().into_iter().map(|block| block.language).collect();
    let mut wanted: Vec<String> = wanted(document).into_iter().map(|(tag, _)| tag).collect();
    if document.is_review() {
        // The annex speaks the language of the reader.
        wanted.resize(found.len().max(wanted.len()), main.clone());
    }
    problems.extend(first_difference(&found, &wanted));
    problems
}

/// Returns where poppler reads another structure than our own reader: an independent eye on a few documents, for it
/// takes long.
pub(crate) fn as_poppler_reads(file: &Path, looked: &Looked) -> Vec<String> {
    let found: Vec<String> = looked.blocks().into_iter().map(|block| block.text).collect();
    match look("pdfinfo", &["-enc", "UTF-8", "-struct-text"], file) {
        Ok(said) => first_difference(&found, &poppler(&said)),
        Err(error) => vec![error],
    }
}

/// Reads `pdfinfo -struct-text`: an element stands on a line of its own, its text on further lines in quotation marks.
fn poppler(said: &str) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    for line in said.lines().map(str::trim) {
        if let Some(text) = line.strip_prefix('"').and_then(|l| l.strip_suffix('"')) {
            all.last_mut().unwrap().push_str(text);
        } else if !line.ends_with("(inline)") && !line.starts_with("Object ") {
            all.push(String::new());
        }
    }
    all.iter().map(|text| folded(text)).filter(|text| !text.is_empty()).collect()
}

/// Returns fonts that are not embedded whole for their text, or whose text cannot be read.
pub(crate) fn fonts(looked: &Looked) -> Vec<String> {
    let Looked { pdf, .. } = looked;
    let fonts = pdf.fonts();
    let mut problems = Vec::new();
    for font in &fonts {
        let name = pdf.text(font, "BaseFont");
        let descendant = pdf.list(font, "DescendantFonts").into_iter().find_map(|font| font.as_dict().ok());
        let descriptor = descendant.and_then(|font| pdf.within(font, "FontDescriptor"));
        let embedded = descriptor.is_some_and(|d| d.has(b"FontFile2") || d.has(b"FontFile3"));
        if !embedded || !font.has(b"ToUnicode") || !name.contains("+IBMPlexSans") {
            problems.push(format!("{name} is embedded: {embedded}"));
        }
    }
    // Headlines and wordmarks are half-bold.
    if fonts.len() < 2 {
        problems.push(format!("{} fonts", fonts.len()));
    }
    problems
}

/// Returns what is wrong in title, author, page size and the standards that the file says it keeps.
pub(crate) fn metadata(looked: &Looked, document: &Document) -> Vec<String> {
    about(&looked.pdf, document).unwrap_or_else(|error| vec![error])
}

fn about(pdf: &Pdf, document: &Document) -> Result<Vec<String>, String> {
    let mut problems = Vec::new();
    let empty = lopdf::Dictionary::new();
    let info = pdf.within(pdf.trailer(), "Info").unwrap_or(&empty);
    let first = document.first();
    let author = first.letterhead[0].as_str();
    for (name, wanted) in [("Title", first.title.as_str()), ("Author", author), ("Creator", "Herold")] {
        let found = pdf.text(info, name);
        if folded(&found) != folded(wanted) {
            problems.push(format!("{name} is {found:?} instead of {wanted:?}"));
        }
    }
    let catalog = pdf.catalog()?;
    let shows_title = pdf.within(catalog, "ViewerPreferences").and_then(|own| pdf.at(own, "DisplayDocTitle"));
    if !shows_title.is_some_and(|shows| shows.as_bool().unwrap_or_default()) {
        problems.push("the title is not shown".to_owned());
    }
    let marked = pdf.within(catalog, "MarkInfo").and_then(|own| pdf.at(own, "Marked")).map(|marked| marked.as_bool());
    if !matches!(marked, Some(Ok(true))) {
        problems.push("it does not say that it has tags".to_owned());
    }
    let runs = catalog.has(b"OpenAction") || catalog.has(b"AA");
    if runs || pdf.trailer().has(b"Encrypt") || pdf.within(catalog, "Names").is_some_and(|n| n.has(b"JavaScript")) {
        problems.push("it does something when it is opened, or is locked".to_owned());
    }
    for (at, size) in pdf.sizes()?.into_iter().enumerate() {
        let upright = [5953, 8419];
        let across = document.is_poster() && document.is_pair();
        let may_lie = across || document.is_review();
        if !(size == upright && !across || size == [8419, 5953] && may_lie) {
            problems.push(format!("page {} measures {size:?}", at + 1));
        }
    }
    let xmp = pdf.metadata()?;
    let part = if document.attachments().is_empty() { "<pdfaid:part>2<" } else { "<pdfaid:part>3<" };
    for says in [part, "<pdfaid:conformance>A<", "<pdfuaid:part>1<"] {
        if !xmp.contains(says) {
            problems.push(format!("the metadata lack {says}"));
        }
    }
    Ok(problems)
}

/// Returns pages without their number, later pages without the running header. Neither is in the structure text: a
/// screen reader passes over them.
pub(crate) fn furniture(file: &Path, document: &Document) -> Vec<String> {
    let said = match run("pdftotext", &["-raw", "-enc", "UTF-8", file.to_str().unwrap(), "-"]) {
        Ok(said) => said,
        Err(error) => return vec![error],
    };
    let pages: Vec<String> = said.trim_end_matches('\u{c}').split('\u{c}').map(squeezed).collect();
    let first = document.first();
    let mut problems = Vec::new();
    for (at, page) in pages.iter().enumerate() {
        let number = format!("{}{}{}{}", first.page[0], at + 1, first.page[1], pages.len());
        // A poster is one sheet.
        let number = if document.is_poster() { String::new() } else { number };
        let header = if at == 0 { String::new() } else { first.running_header.clone() };
        for wanted in [number, header] {
            if !page.contains(&squeezed(&wanted)) {
                problems.push(format!("page {} lacks {wanted:?}", at + 1));
            }
        }
    }
    problems
}

/// Returns what is wrong in what is attached, and that nothing else is.
pub(crate) fn attachments(looked: &Looked, document: &Document) -> Vec<String> {
    let attached = match looked.pdf.attached() {
        Ok(attached) => attached,
        Err(error) => return vec![error],
    };
    let found: Vec<&str> = attached.iter().map(|file| file.name.as_str()).collect();
    let mut problems = first_difference(&found, document.attachments());
    for file in &attached {
        let about = [&file.media, &file.relation, &file.description];
        if about.iter().any(|said| said.is_empty()) || file.bytes.is_empty() {
            problems.push(format!("{} is empty or says {about:?}", file.name));
        }
    }
    // A-3 wants every attached file to be named by the document, too.
    let listed = looked.pdf.catalog().map(|catalog| looked.pdf.list(catalog, "AF").len());
    if listed != Ok(attached.len()) {
        problems.push(format!("{listed:?} files belong to the document"));
    }
    problems
}

/// Returns tables whose cells do not find their heads.
pub(crate) fn tables(looked: &Looked) -> Vec<String> {
    let mut problems = Vec::new();
    for table in looked.structure.all("Table") {
        let rows = table.all("TR");
        let scoped = |cell: &Element| cell.kind == "TH" && cell.attributes.iter().any(|a| a.starts_with("Scope "));
        if !rows.first().is_some_and(|head| head.elements().count() > 0 && head.elements().all(scoped)) {
            problems.push("the first row of a table does not head its columns".to_owned());
        }
        let mut heads = None;
        // Cells from further above that reach into a row: how far still, and how wide.
        let mut reaching: Vec<(usize, usize)> = Vec::new();
        for (at, row) in rows.iter().enumerate() {
            let span = |cell: &Element, what: &str| {
                cell.attributes.iter().find_map(|a| a.strip_prefix(what)?.trim().parse().ok()).unwrap_or(1_usize)
            };
            let cells: Vec<_> = row.elements().map(|cell| (span(cell, "RowSpan"), span(cell, "ColSpan"))).collect();
            let width: usize = cells.iter().chain(&reaching).map(|(_, wide)| wide).sum();
            let wanted = *heads.get_or_insert(width);
            if width != wanted {
                problems.push(format!("row {at} of a table has {width} cells below {wanted} heads"));
            }
            reaching.iter_mut().for_each(|(far, _)| *far -= 1);
            reaching.extend(cells.iter().map(|(far, wide)| (far - 1, *wide)));
            reaching.retain(|(far, _)| *far > 0);
        }
    }
    problems
}

/// Returns the findings of a validator without its known false alarm: it takes the last byte of a stream for a part of
/// the line end after it when that byte is 0x0D. Our own look at the bytes decides.
pub(crate) fn standard(file: &Path, findings: &Json) -> Vec<String> {
    let mut findings = crate::programs::strings(findings);
    let alarm = |finding: &String| finding.contains("STREAM-LENGTH-001");
    if findings.iter().any(alarm) {
        let streams = streams(&std::fs::read(file).unwrap());
        let returns = streams.as_ref().is_ok_and(|ends| ends.contains(&b'\r'));
        if returns {
            findings.retain(|finding| !alarm(finding));
        }
    }
    findings
}

/// Returns the last byte of every stream of a file, or where one does not end after as many bytes as it says.
pub(crate) fn streams(bytes: &[u8]) -> Result<Vec<u8>, String> {
    let mut ends = Vec::new();
    let mut at = 0;
    while let Some(found) = find(&bytes[at..], b"stream\n").or_else(|| find(&bytes[at..], b"stream\r\n")) {
        let head = &bytes[at..at + found];
        let begin = at + found + if bytes[at + found + 6] == b'\r' { 8 } else { 7 };
        let digits: String = match head.windows(8).rposition(|window| window == b"/Length ") {
            Some(place) => head[place + 8..].iter().map(|b| char::from(*b)).take_while(char::is_ascii_digit).collect(),
            None => String::new(),
        };
        let length: usize = digits.parse().map_err(|_| format!("the stream at {begin} says no length"))?;
        let after = bytes.get(begin + length..).unwrap_or_default();
        if ![&b"\nendstream"[..], b"\r\nendstream"].iter().any(|end| after.starts_with(end)) {
            return Err(format!("the stream at {begin} does not end after {length} bytes"));
        }
        ends.extend(bytes[..begin + length].last());
        at = begin + length + after.windows(9).position(|window| window == b"endstream").unwrap_or(0) + 9;
    }
    Ok(ends)
}

fn find(bytes: &[u8], what: &[u8]) -> Option<usize> {
    bytes.windows(what.len()).position(|window| window == what)
}
