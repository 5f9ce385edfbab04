//! The gates of a DOCX: what its parts say, and what an office program prints.

use crate::exports::{Document, first_difference, folded, squeezed};
use crate::programs::{json, look, run, strings};
use serde_json::Value as Json;
use std::path::{Path, PathBuf};

/// What `openxml-audit` may find, with the reason. Nothing is excused.
const ALLOWED: [&str; 0] = [];

/// Returns the name that people see of a role's style: the house's own where it has one.
fn style(document: &Document, role: &str) -> String {
    let sample =
        herold_desk::samples().unwrap().into_iter().find(|s| document.name().starts_with(&format!("{}-", s.id)));
    let facts = json(&String::from_utf8_lossy(herold_desk::sample_facts(&sample.unwrap().id).unwrap()));
    let own = ["facts", "profile"].into_iter().flat_map(|part| {
        let stated = &facts[part]["docx_styles"];
        stated["value"].as_array().or(stated.as_array()).cloned().unwrap_or_default()
    });
    let own = own.into_iter().find(|own| own["style_role"] == role);
    own.map_or_else(|| ours(role).to_owned(), |own| own["style_name"].as_str().unwrap().to_owned())
}

/// Returns the name of a role's style that no house has given another.
fn ours(role: &str) -> &str {
    match role {
        "label" => "Label",
        "headline" => "Title",
        "subheadline" => "Subtitle",
        "dateline" => "Dateline",
        "lead" => "Lead",
        "heading" => "Heading 2",
        "paragraph" => "Body Text",
        "item" => "List Bullet",
        "quote" => "Quote",
        "note" => "Note",
        "contact" => "Contact",
        "boilerplate" => "Boilerplate",
        "end" => "End Mark",
        "columns" => "Ledger Head",
        "record" => "Ledger Text",
        other => panic!("{other}?"),
    }
}

/// Returns what is wrong in a file that was inspected.
pub(crate) fn parts(document: &Document, told: &Json) -> Vec<String> {
    let first = document.first();
    let mut problems = strings(&told["audit"]);
    problems.retain(|finding| !ALLOWED.iter().any(|allowed| finding.contains(allowed)));
    problems.extend(strings(&told["look"]));
    let mut same = |what: &str, found: &Json, wanted: Json| {
        if *found != wanted {
            problems.push(format!("{what} is {found} instead of {wanted}"));
        }
    };
    same("title", &told["title"], first.title.clone().into());
    same("language", &told["language"], first.tag.into());
    same("created", &told["created"], "2025-12-09T16:30:00+00:00".into());
    same("kind", &told["kind"], document.kind.clone().into());
    let above = first.blocks.windows(2).filter(|pair| pair[0].role == "paragraph" && pair[1].role == "columns");
    let captions = match document.caption() {
        Some(caption) => vec![caption.to_owned()],
        None => above.map(|pair| pair[0].text()).collect(),
    };
    same("captions", &told["captions"], captions.into());
    same("bookmarks closed", &told["bookmarks_closed"], true.into());
    let running: String = document.texts.iter().map(|t| t.running_header.clone()).collect();
    let held: String = document.texts.iter().map(|t| t.every_page.clone()).collect();
    let running: Vec<String> = [held, running].into_iter().filter(|line| !line.is_empty()).collect();
    let found: Json = strings(&told["running"]).iter().map(|line| spaced(line)).collect();
    same("running header", &found, running.iter().map(|line| spaced(line)).collect());
    let mut letterhead = strings(&told["letterhead"]);
    letterhead.retain(|line| !line.is_empty());
    let parted = letterhead.iter().chain(&texts(told)).filter(|text| parts_a_number(text)).cloned().collect::<Vec<_>>();
    same("letterhead", &letterhead.iter().map(|line| spaced(line)).collect(), {
        let sender = document.is_letter().then(|| first.return_line.clone());
        first.letterhead.iter().cloned().chain(sender).collect()
    });
    same("numbers that a line end may part", &parted.into(), Json::Array(Vec::new()));
    for target in strings(&told["targets"]) {
        if !["https://", "mailto:", "tel:"].iter().any(|scheme| target.starts_with(scheme)) {
            problems.push(format!("{target} is a link"));
        }
    }
    problems.extend(paragraphs(document, told));
    problems.extend(segments(document, told));
    problems
}

/// Returns the text with all spaces alike: those that keep a number together are the document's own.
fn spaced(text: &str) -> String {
    text.replace('\u{a0}', " ")
}

/// Returns the text of every paragraph of the body.
fn texts(told: &Json) -> Vec<String> {
    told["paragraphs"].as_array().unwrap().iter().map(|p| p["text"].as_str().unwrap().to_owned()).collect()
}

/// Returns whether a telephone number, which begins with a plus or a zero, stands in the text with a space where a line
/// may end.
pub(crate) fn parts_a_number(text: &str) -> bool {
    let digit = |word: &str| word.starts_with(|c: char| c.is_ascii_digit());
    let begins = |word: &str| {
        let rest = word.strip_prefix(['+', '0']).unwrap_or_default();
        !rest.is_empty() && rest.chars().all(|c| c.is_ascii_digit() || c == '\u{a0}')
    };
    let words: Vec<&str> = text.split([' ', '\n']).collect();
    words.windows(2).any(|pair| begins(pair[0]) && digit(pair[1]))
}

/// Returns where style, text or language of a paragraph is another.
fn paragraphs(document: &Document, told: &Json) -> Vec<String> {
    let mut wanted = Vec::new();
    if document.is_pair() {
        wanted.extend(
            document.texts.iter().map(|t| ("Table Heading".to_owned(), t.name.to_owned(), vec![t.tag.to_owned()])),
        );
    }
    let marked = document.with_end_marks();
    // Word wants a paragraph after a table.
    let table_end = ("Table End".to_owned(), String::new(), Vec::new());
    let mut in_table = false;
    for (text, block) in marked.rows().into_iter().flatten() {
        let row = |said: &str| (style(document, &block.role), spaced(said), vec![text.tag.to_owned()]);
        if in_table && !block.is_of_table() {
            wanted.push(table_end.clone());
        }
        in_table = block.is_of_table() && !document.is_pair();
        match block.role.as_str() {
            "columns" if document.is_pair() => {}
            "record" if document.is_pair() => wanted.push(row(&text.stacked(block))),
            "columns" | "record" => wanted.extend(block.sentences.iter().map(|cell| row(cell))),
            _ => wanted.push(row(&block.text())),
        }
    }
    if document.is_pair() || in_table {
        wanted.push(table_end);
    }
    let told = told["paragraphs"].as_array().unwrap();
    let found: Vec<_> = told
        .iter()
        // Room for the address in the window.
        .filter(|p| p["style"] != "Address")
        .map(|p| {
            (p["style"].as_str().unwrap().to_owned(), spaced(p["text"].as_str().unwrap()), strings(&p["languages"]))
        })
        .collect();
    first_difference(&found, &wanted)
}

/// Returns segments that bookmark and manifest do not lead back to.
fn segments(document: &Document, told: &Json) -> Vec<String> {
    let mut problems = Vec::new();
    let paragraphs = told["paragraphs"].as_array().unwrap();
    for text in &document.texts {
        let Some(listed) = told["manifest"][text.tag].as_array() else {
            problems.push(format!("the manifest has no {}", text.tag));
            continue;
        };
        let found: Vec<_> = listed.iter().map(|s| s["id"].as_str().unwrap_or_default()).collect();
        // Beside another language each row of a table says its heads itself.
        let blocks = text.blocks.iter().filter(|b| b.role != "columns" || !document.is_pair());
        let wanted: Vec<_> = blocks.clone().map(|b| b.segment.as_str()).collect();
        problems.extend(first_difference(&found, &wanted));
        for (segment, block) in listed.iter().zip(blocks) {
            let mark = segment["bookmark"].as_str().unwrap_or_default();
            let is_marked = |p: &Json| strings(&p["bookmarks"]).iter().any(|b| b == mark);
            let marked: Vec<_> = paragraphs.iter().enumerate().filter(|(_, p)| is_marked(p)).collect();
            let [(at, paragraph)] = marked[..] else {
                problems.push(format!("{} paragraphs are marked as {}", marked.len(), block.segment));
                continue;
            };
            let hidden = mark.starts_with("_seg_") && mark.len() <= 40;
            let said = |p: &Json| spaced(p["text"].as_str().unwrap_or_default());
            if block.is_of_table() && !document.is_pair() {
                // The mark reaches from the first cell of the row to the last.
                let cells: Vec<String> = paragraphs[at..].iter().take(block.sentences.len()).map(said).collect();
                if !hidden || cells.join("\n") != spaced(&block.text()) {
                    problems.push(format!("{} leads to {cells:?}", block.segment));
                }
                continue;
            }
            let wanted = if block.is_of_table() { text.stacked(block) } else { block.text() };
            if !hidden || said(paragraph) != spaced(&wanted) || paragraph["sha256"] != segment["sha256"] {
                problems.push(format!("{} leads to {paragraph}", block.segment));
            }
        }
    }
    problems
}

/// Prints all files with LibreOffice in one call, for starting it takes longest; returns the folder of the PDFs.
pub(crate) fn print_all(files: &[PathBuf]) -> PathBuf {
    let folder = files[0].with_file_name("printed");
    let profile = format!("-env:UserInstallation=file://{}", files[0].with_file_name("profile").display());
    let mut arguments = vec!["--headless", &profile, "--convert-to", "pdf", "--outdir", folder.to_str().unwrap()];
    arguments.extend(files.iter().map(|file| file.to_str().unwrap()));
    run("soffice", &arguments).unwrap();
    folder
}

/// Returns what the printed pages say otherwise than the notice, in words or in order. Bullets, capitals, hyphens and
/// white space are the office program's own affair.
pub(crate) fn printed(document: &Document, folder: &Path) -> Vec<String> {
    let file = folder.join(format!("{}.pdf", document.name()));
    let said = match look("pdftotext", &["-raw", "-enc", "UTF-8"], &file).and_then(|_| {
        std::fs::read_to_string(file.with_extension("txt")).map_err(|error| format!("{}: {error}", file.display()))
    }) {
        Ok(said) => said,
        Err(error) => return vec![error],
    };
    let pages: Vec<&str> = said.trim_end_matches('\u{c}').split('\u{c}').collect();
    let joined = |part: &dyn Fn(&crate::exports::Text) -> String| document.texts.iter().map(part).collect::<String>();
    let names = if document.is_pair() { joined(&|t| t.name.to_owned()) } else { String::new() };
    let mut body = String::new();
    for (at, page) in pages.iter().enumerate() {
        let held = joined(&|t| t.every_page.clone());
        let head = if at == 0 { String::new() } else { held + &joined(&|t| t.running_header.clone()) + &names };
        let number = joined(&|t| format!("{}{}{}{}", t.page[0], at + 1, t.page[1], pages.len()));
        let foot = match document.kind.as_str() {
            "poster" if !document.is_pair() && at == 0 => String::new(),
            // The line above the window is in a frame, which comes last.
            _ if document.is_letter() && at == 0 => {
                let first = document.first();
                first.letter_footer.concat() + &number + &first.return_line
            }
            _ => number,
        };
        let squeezed_page = squeezed(page);
        let inner = squeezed_page.strip_prefix(&squeezed(&head)).and_then(|p| p.strip_suffix(&squeezed(&foot)));
        match inner {
            Some(inner) => body.push_str(inner),
            None => return vec![format!("page {} lacks {head:?} or {foot:?}: {squeezed_page}", at + 1)],
        }
    }
    let mut rest = body.as_str();
    let marked = document.with_end_marks();
    let paragraphs = if document.is_pair() { marked.stacked() } else { marked.paragraphs() };
    for paragraph in paragraphs.iter().filter(|p| p.role != "caption") {
        let colon = if paragraph.role == "term" { ":" } else { "" };
        let Some(after) = rest.strip_prefix(squeezed(&(folded(&paragraph.text) + colon)).as_str()) else {
            let there: String = rest.chars().take(120).collect();
            return vec![format!("{there:?} instead of {:?}", paragraph.text)];
        };
        rest = after;
    }
    if rest.is_empty() { Vec::new() } else { vec![format!("{rest:?} is too much")] }
}

/// Returns the parts of a file and its text as XML, each paragraph and each part of a table on a line of its own.
pub(crate) fn xml(file: &Path) -> String {
    let mut archive = zip::ZipArchive::new(std::fs::File::open(file).unwrap()).unwrap();
    let mut parts: Vec<String> = archive.file_names().map(|name| name.unwrap().into_owned()).collect();
    parts.sort();
    let mut document = String::new();
    let _ = std::io::Read::read_to_string(&mut archive.by_name("word/document.xml").unwrap(), &mut document).unwrap();
    for tag in ["<w:body>", "<w:p>", "<w:p ", "<w:tbl>", "<w:tr>", "<w:tr ", "<w:tc>", "<w:sectPr"] {
        document = document.replace(tag, &format!("\n{tag}"));
    }
    format!("{}\n{document}", parts.join("\n"))
}
