//! What others see in a file: words with their places, elements of the structure with their text.

use super::{folded, run};

pub(crate) const MM: f32 = 72.0 / 25.4;

/// A word with its box in millimetres from the upper left corner of its page.
#[derive(Debug, Clone)]
pub(crate) struct Word {
    /// Counted from 1.
    pub(crate) page: usize,
    pub(crate) x: f32,
    pub(crate) y: f32,
    pub(crate) right: f32,
    pub(crate) bottom: f32,
    pub(crate) text: String,
}

pub(crate) fn words(file: &[u8]) -> Vec<Word> {
    let shown = run("pdftotext", "poppler-utils", &["-bbox", "{}", "-"], file);
    let (mut words, mut page) = (Vec::new(), 0);
    for line in shown.lines().map(str::trim) {
        page += usize::from(line.starts_with("<page "));
        let Some(rest) = line.strip_prefix("<word ") else { continue };
        let number = |name: &str| -> f32 {
            let from = rest.find(&format!("{name}=\"")).unwrap() + name.len() + 2;
            rest[from..].split('"').next().unwrap().parse::<f32>().unwrap() / MM
        };
        let text = rest.split_once('>').unwrap().1.trim_end_matches("</word>").replace("&amp;", "&");
        let (x, y, right, bottom) = (number("xMin"), number("yMin"), number("xMax"), number("yMax"));
        words.push(Word { page, x, y, right, bottom, text });
    }
    words
}

/// An element of the structure.
#[derive(Debug, Clone, Default)]
pub(crate) struct Element {
    /// Its tag, such as `TD`.
    pub(crate) kind: String,
    /// Its text with that of the elements in it.
    pub(crate) text: String,
    /// The tags around it, the outermost first.
    pub(crate) around: Vec<String>,
    /// The names of the head cells that a cell points to, or the scope and the name of a head cell.
    pub(crate) bound: String,
}

/// Returns the elements in reading order.
pub(crate) fn elements(file: &[u8]) -> Vec<Element> {
    let shown = run("pdfinfo", "poppler-utils", &["-struct-text", "{}"], file);
    let mut elements: Vec<Element> = Vec::new();
    let mut open: Vec<(usize, usize)> = Vec::new();
    for line in shown.lines() {
        let (indent, line) = (line.len() - line.trim_start().len(), line.trim());
        if let Some(text) = line.strip_prefix('"').and_then(|line| line.strip_suffix('"')) {
            for (_, at) in open.iter().filter(|(outer, _)| *outer < indent) {
                elements[*at].text.push_str(text);
            }
        } else if let Some(attribute) = line.strip_prefix('/') {
            let last = elements.last_mut().unwrap();
            let (name, value) = attribute.split_once(' ').unwrap_or((attribute, ""));
            let value = value.replace(['[', ']', '(', ')', '/'], "");
            last.bound = match name {
                "Scope" => format!("{value} {}", last.bound),
                "Headers" => value,
                _ => continue,
            };
        } else if !line.is_empty() {
            open.retain(|(outer, _)| *outer < indent);
            let mut tokens = line.split_whitespace();
            let kind = tokens.next().unwrap().trim_end_matches(':').to_owned();
            let name = tokens.next().and_then(|token| token.strip_prefix('<')).unwrap_or_default();
            let bound = name.trim_end_matches([':', '>']).to_owned();
            let around = open.iter().map(|(_, at)| elements[*at].kind.clone()).collect();
            open.push((indent, elements.len()));
            elements.push(Element { kind, text: String::new(), around, bound });
        }
    }
    for element in &mut elements {
        element.text = folded(&element.text);
    }
    elements
}
