//! The structure of a PDF: what a screen reader walks along.

use crate::exports::folded;
use crate::pdf_file::{Pdf, written};
use crate::review::number;
use lopdf::{Dictionary, Object};

/// An element of the structure.
#[derive(Debug, Default)]
pub(crate) struct Element {
    pub(crate) kind: String,
    /// Its own language; empty when it has that of what it stands in.
    pub(crate) language: String,
    /// What is said in place of a picture.
    pub(crate) alternative: String,
    /// Such as `Scope Column`, in the order of their names.
    pub(crate) attributes: Vec<String>,
    pub(crate) children: Vec<Child>,
}

/// What stands in an element.
#[derive(Debug)]
pub(crate) enum Child {
    Element(Element),
    Text(String),
    /// Something that is no text, such as a link.
    Object(String),
}

/// A text with the element it stands in, elements of running text aside.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Block {
    pub(crate) kind: String,
    pub(crate) language: String,
    pub(crate) text: String,
}

/// Elements that are parts of a line and not lines of their own.
const INLINE: [&str; 9] = ["Span", "Link", "Em", "Strong", "Quote", "Reference", "Datetime", "Annot", "Code"];

impl Element {
    /// Reads the structure; the outermost element is the document.
    pub(crate) fn read(pdf: &Pdf) -> Result<Self, String> {
        let catalog = pdf.catalog()?;
        let root = pdf.within(catalog, "StructTreeRoot").ok_or("there is no structure")?;
        let language = pdf.text(catalog, "Lang");
        let mut document = Self { kind: "the whole".to_owned(), language, ..Self::default() };
        document.children = children(pdf, root, None)?;
        Ok(document)
    }

    /// Returns the blocks that hold text, in reading order; `language` is that of what the element stands in.
    pub(crate) fn blocks(&self, language: &str) -> Vec<Block> {
        let mut all = Vec::new();
        self.collect(language, &mut all);
        all.iter_mut().for_each(|block| block.text = folded(&block.text));
        all.retain(|block| !block.text.is_empty());
        all
    }

    /// Returns the text of the element and of all in it.
    pub(crate) fn text(&self) -> String {
        let part = |child: &Child| match child {
            Child::Text(text) => text.clone(),
            Child::Element(element) => element.text(),
            Child::Object(_) => String::new(),
        };
        self.children.iter().map(part).collect()
    }

    fn collect(&self, outer: &str, all: &mut Vec<Block>) {
        // The number of a sentence is read, and is no part of it.
        if self.kind == "Lbl" && number(&self.text()).is_some() {
            return;
        }
        let language = if self.language.is_empty() { outer } else { &self.language };
        if !INLINE.contains(&self.kind.as_str()) {
            all.push(Block { kind: self.kind.clone(), language: language.to_owned(), text: String::new() });
        }
        for child in &self.children {
            match (child, all.last_mut()) {
                (Child::Text(text), Some(block)) => block.text.push_str(text),
                (Child::Element(element), _) => element.collect(language, all),
                _ => {}
            }
        }
    }

    /// Returns the elements of a kind, in reading order.
    pub(crate) fn all<'a>(&'a self, kind: &str) -> Vec<&'a Self> {
        let own = self.elements().flat_map(|element| {
            let this = (element.kind == kind).then_some(element);
            this.into_iter().chain(element.all(kind)).collect::<Vec<_>>()
        });
        own.collect()
    }

    /// Returns the elements in this one.
    pub(crate) fn elements(&self) -> impl Iterator<Item = &Self> {
        self.children.iter().filter_map(|child| match child {
            Child::Element(element) => Some(element),
            _ => None,
        })
    }
}

/// Returns what stands in an element; its own page is that of what it stands in unless it names one.
fn children(pdf: &Pdf, node: &Dictionary, page: Option<usize>) -> Result<Vec<Child>, String> {
    let Some(kids) = pdf.at(node, "K") else { return Ok(Vec::new()) };
    let kids: Vec<&Object> = match kids {
        Object::Array(list) => list.iter().collect(),
        one => vec![one],
    };
    kids.into_iter().map(|kid| child(pdf, pdf.follow(kid), page)).collect()
}

fn child(pdf: &Pdf, kid: &Object, page: Option<usize>) -> Result<Child, String> {
    let node = match kid {
        Object::Integer(number) => return marked(pdf, *number, page),
        Object::Dictionary(node) => node,
        other => return Err(format!("{} in the structure", other.enum_variant())),
    };
    let own = node.get(b"Pg").ok().and_then(|page| page.as_reference().ok()).and_then(|page| pdf.number(page));
    let page = own.or(page);
    match pdf.text(node, "Type").as_str() {
        "MCR" => {
            let number = pdf.at(node, "MCID").and_then(|number| number.as_i64().ok());
            marked(pdf, number.ok_or("marked content without a number")?, page)
        }
        "OBJR" => {
            let object = pdf.within(node, "Obj").ok_or("a reference to nothing")?;
            let target = pdf.within(object, "A").map(|action| pdf.text(action, "URI")).unwrap_or_default();
            Ok(Child::Object(format!("{} {target}", pdf.text(object, "Subtype")).trim_end().to_owned()))
        }
        _ => Ok(Child::Element(Element {
            kind: pdf.text(node, "S"),
            language: pdf.text(node, "Lang"),
            alternative: pdf.text(node, "Alt"),
            attributes: attributes(pdf, node),
            children: match pdf.text(node, "ActualText") {
                text if text.is_empty() => children(pdf, node, page)?,
                text => vec![Child::Text(text)],
            },
        })),
    }
}

/// Returns a text of a page by its number.
fn marked(pdf: &Pdf, number: i64, page: Option<usize>) -> Result<Child, String> {
    let shown = page.and_then(|page| pdf.shown.get(page - 1)).ok_or("an element is on no page")?;
    let text = shown.marked.get(&number).ok_or_else(|| format!("there is no content {number} on its page"))?;
    Ok(Child::Text(text.clone()))
}

/// Returns the attributes that say what an element is, not how it looks.
fn attributes(pdf: &Pdf, node: &Dictionary) -> Vec<String> {
    let lists: Vec<&Object> = match pdf.at(node, "A") {
        Some(Object::Array(list)) => list.iter().map(|item| pdf.follow(item)).collect(),
        Some(one) => vec![one],
        None => Vec::new(),
    };
    let mut all = Vec::new();
    for own in lists.into_iter().filter_map(|list| list.as_dict().ok()) {
        for (key, value) in own.iter() {
            let key = String::from_utf8_lossy(key);
            if ["Scope", "ColSpan", "RowSpan", "ListNumbering", "Summary", "Headers"].contains(&key.as_ref()) {
                let value = match pdf.follow(value) {
                    Object::Array(list) => list.iter().map(written).collect::<Vec<_>>().join(" "),
                    one => written(one),
                };
                all.push(format!("{key} {value}"));
            }
        }
    }
    all.sort();
    all
}
