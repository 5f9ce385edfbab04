//! A PDF as it is written: its objects, what its pages show, and what they are about.

use lopdf::content::Content;
use lopdf::{Dictionary, Document, Object, ObjectId, decode_text_string};
use std::collections::BTreeMap;
use std::path::Path;

/// A PDF that was read.
pub(crate) struct Pdf {
    document: Document,
    /// The pages in their order.
    pub(crate) pages: Vec<ObjectId>,
    /// What each of them shows.
    pub(crate) shown: Vec<Shown>,
}

/// What a page shows.
#[derive(Debug, Default)]
pub(crate) struct Shown {
    /// The texts that elements of the structure point at, by their number.
    pub(crate) marked: BTreeMap<i64, String>,
    /// The texts that a screen reader passes over.
    pub(crate) artifacts: Vec<String>,
}

/// A file that is attached.
#[derive(Debug)]
pub(crate) struct Attached {
    pub(crate) name: String,
    pub(crate) media: String,
    pub(crate) relation: String,
    pub(crate) description: String,
    pub(crate) bytes: Vec<u8>,
}

impl Pdf {
    /// Reads a file.
    pub(crate) fn read(file: &Path) -> Result<Self, String> {
        let document = Document::load(file).map_err(|error| error.to_string())?;
        let pages = document.page_iter().collect();
        let mut pdf = Self { document, pages, shown: Vec::new() };
        pdf.shown = pdf.pages.iter().map(|page| pdf.show(*page)).collect::<Result<_, _>>()?;
        Ok(pdf)
    }

    /// Returns what a reference leads to, or the object itself.
    pub(crate) fn follow<'a>(&'a self, object: &'a Object) -> &'a Object {
        self.document.dereference(object).map_or(object, |(_, found)| found)
    }

    /// Returns an entry of a dictionary.
    pub(crate) fn at<'a>(&'a self, dictionary: &'a Dictionary, key: &str) -> Option<&'a Object> {
        dictionary.get(key.as_bytes()).ok().map(|object| self.follow(object))
    }

    /// Returns an entry that is a dictionary itself, or that of a stream.
    pub(crate) fn within<'a>(&'a self, dictionary: &'a Dictionary, key: &str) -> Option<&'a Dictionary> {
        match self.at(dictionary, key)? {
            Object::Dictionary(found) => Some(found),
            Object::Stream(stream) => Some(&stream.dict),
            _ => None,
        }
    }

    /// Returns an entry that is a text or a name; empty when there is none.
    pub(crate) fn text(&self, dictionary: &Dictionary, key: &str) -> String {
        self.at(dictionary, key).map(written).unwrap_or_default()
    }

    /// Returns an entry that is a list; empty when there is none.
    pub(crate) fn list<'a>(&'a self, dictionary: &'a Dictionary, key: &str) -> Vec<&'a Object> {
        let list = self.at(dictionary, key).and_then(|list| list.as_array().ok());
        list.into_iter().flatten().map(|item| self.follow(item)).collect()
    }

    pub(crate) fn catalog(&self) -> Result<&Dictionary, String> {
        self.document.catalog().map_err(|error| error.to_string())
    }

    pub(crate) fn trailer(&self) -> &Dictionary {
        &self.document.trailer
    }

    /// Returns the dictionary of a page.
    pub(crate) fn page(&self, id: ObjectId) -> Result<&Dictionary, String> {
        self.document.get_dictionary(id).map_err(|error| error.to_string())
    }

    /// Returns the number of a page, counted from 1.
    pub(crate) fn number(&self, id: ObjectId) -> Option<usize> {
        self.pages.iter().position(|page| *page == id).map(|at| at + 1)
    }

    /// Returns width and height of each page in tenths of a point.
    pub(crate) fn sizes(&self) -> Result<Vec<[i64; 2]>, String> {
        let size = |page: &ObjectId| {
            let media = self.list(self.page(*page)?, "MediaBox");
            let tenths: Vec<i64> =
                media.iter().filter_map(|n| n.as_float().ok()).map(|n| (n * 10.0).round() as i64).collect();
            match tenths[..] {
                [left, below, right, above] => Ok([right - left, above - below]),
                _ => Err("a page has no size".to_owned()),
            }
        };
        self.pages.iter().map(size).collect()
    }

    /// Returns the XMP packet.
    pub(crate) fn metadata(&self) -> Result<String, String> {
        let stream = self.at(self.catalog()?, "Metadata").and_then(|object| object.as_stream().ok());
        let bytes = stream.ok_or("there are no metadata")?.get_plain_content().map_err(|error| error.to_string())?;
        String::from_utf8(bytes).map_err(|error| error.to_string())
    }

    /// Returns every font that text is set in.
    pub(crate) fn fonts(&self) -> Vec<&Dictionary> {
        let all = self.document.objects.values().filter_map(|object| object.as_dict().ok());
        all.filter(|found| self.text(found, "Type") == "Font" && found.has(b"DescendantFonts")).collect()
    }

    /// Returns the attached files in the order of their names.
    pub(crate) fn attached(&self) -> Result<Vec<Attached>, String> {
        let Some(names) = self.within(self.catalog()?, "Names").and_then(|names| self.within(names, "EmbeddedFiles"))
        else {
            return Ok(Vec::new());
        };
        let mut found = Vec::new();
        for (_, file) in self.named(names) {
            let file = file.as_dict().map_err(|error| error.to_string())?;
            let stream = self.within(file, "EF").and_then(|ef| self.at(ef, "F")).and_then(|f| f.as_stream().ok());
            let stream = stream.ok_or("an attached file is missing")?;
            found.push(Attached {
                name: self.text(file, "UF"),
                media: self.text(&stream.dict, "Subtype"),
                relation: self.text(file, "AFRelationship"),
                description: self.text(file, "Desc"),
                bytes: stream.get_plain_content().map_err(|error| error.to_string())?,
            });
        }
        Ok(found)
    }

    /// Returns the named places with page, left and upper edge in tenths of a point.
    pub(crate) fn destinations(&self) -> Result<Vec<(String, usize, [i64; 2])>, String> {
        let Some(names) = self.within(self.catalog()?, "Names").and_then(|names| self.within(names, "Dests")) else {
            return Ok(Vec::new());
        };
        let mut found = Vec::new();
        for (name, place) in self.named(names) {
            let place = match place {
                Object::Dictionary(holder) => self.list(holder, "D"),
                Object::Array(list) => list.iter().collect(),
                _ => Vec::new(),
            };
            let page = place.first().and_then(|page| page.as_reference().ok()).and_then(|page| self.number(page));
            let tenths =
                |at: usize| place.get(at).and_then(|n| n.as_float().ok()).map_or(-1, |n| (n * 10.0).round() as i64);
            found.push((name, page.ok_or("a place is on no page")?, [tenths(2), tenths(3)]));
        }
        Ok(found)
    }

    /// Returns what a tree of names holds, in its order.
    fn named<'a>(&'a self, node: &'a Dictionary) -> Vec<(String, &'a Object)> {
        let own = self.list(node, "Names");
        let mut all: Vec<(String, &Object)> = own.chunks_exact(2).map(|pair| (written(pair[0]), pair[1])).collect();
        for kid in self.list(node, "Kids").into_iter().filter_map(|kid| kid.as_dict().ok()) {
            all.extend(self.named(kid));
        }
        all
    }

    /// Reads the texts of a page.
    fn show(&self, page: ObjectId) -> Result<Shown, String> {
        let content = Content::decode(&self.document.get_page_content(page)).map_err(|error| error.to_string())?;
        let fonts = self.document.get_page_fonts(page).map_err(|error| error.to_string())?;
        let fonts: BTreeMap<Vec<u8>, BTreeMap<u16, String>> =
            fonts.into_iter().map(|(name, font)| (name, self.characters(font))).collect();
        let resources = self.document.get_page_resources(page).ok().and_then(|(own, _)| own);
        let resources = resources.or_else(|| self.within(self.page(page).ok()?, "Resources"));
        let mut shown = Shown::default();
        let mut marks: Vec<Mark> = Vec::new();
        let mut font = None;
        for operation in &content.operations {
            let operands = &operation.operands;
            match operation.operator.as_str() {
                "BMC" | "BDC" => {
                    let mark = self.mark(operands, resources);
                    if mark.is_artifact {
                        shown.artifacts.push(String::new());
                    }
                    let said = mark.says.clone();
                    marks.push(mark);
                    shown.put(&marks, said.as_deref().unwrap_or_default());
                }
                "EMC" => drop(marks.pop()),
                "Tf" => font = operands.first().and_then(|name| fonts.get(name.as_name().ok()?)),
                "Tj" | "TJ" | "'" | "\"" if marks.iter().all(|mark| mark.says.is_none()) => {
                    shown.put(&marks, &said(operands, font));
                }
                _ => {}
            }
        }
        Ok(shown)
    }

    /// Reads what content is marked as.
    fn mark(&self, operands: &[Object], resources: Option<&Dictionary>) -> Mark {
        let named = |name: &[u8]| {
            let all = self.within(resources?, "Properties")?;
            self.within(all, std::str::from_utf8(name).ok()?)
        };
        let properties = match operands.get(1) {
            Some(Object::Dictionary(own)) => Some(own),
            Some(Object::Name(name)) => named(name),
            _ => None,
        };
        Mark {
            is_artifact: operands.first().is_some_and(|tag| written(tag) == "Artifact"),
            number: properties.and_then(|own| self.at(own, "MCID")?.as_i64().ok()),
            says: properties.and_then(|own| self.at(own, "ActualText")).map(written),
        }
    }

    /// Returns what the glyphs of a font stand for, as the font says it.
    fn characters(&self, font: &Dictionary) -> BTreeMap<u16, String> {
        let stream = self.at(font, "ToUnicode").and_then(|object| object.as_stream().ok());
        let bytes = stream.and_then(|stream| stream.get_plain_content().ok()).unwrap_or_default();
        let mut characters = BTreeMap::new();
        let (mut ranges, mut single) = (false, false);
        for line in String::from_utf8_lossy(&bytes).lines() {
            ranges = line.contains("beginbfrange") || ranges && !line.contains("endbfrange");
            single = line.contains("beginbfchar") || single && !line.contains("endbfchar");
            let codes: Vec<Vec<u16>> =
                line.split('<').skip(1).filter_map(|part| units(part.split('>').next()?)).collect();
            let one = |codes: &[u16]| codes.first().copied().unwrap_or_default();
            match &codes[..] {
                [first, last, to] if ranges => {
                    for (step, glyph) in (one(first)..=one(last)).enumerate() {
                        let mut to = to.clone();
                        if let Some(end) = to.last_mut() {
                            *end += u16::try_from(step).unwrap_or_default();
                        }
                        let _ = characters.insert(glyph, String::from_utf16_lossy(&to));
                    }
                }
                [glyph, to] if single => drop(characters.insert(one(glyph), String::from_utf16_lossy(to))),
                _ => {}
            }
        }
        characters
    }
}

/// What content of a page is marked as.
struct Mark {
    is_artifact: bool,
    number: Option<i64>,
    /// What it says in place of its glyphs.
    says: Option<String>,
}

impl Shown {
    /// Adds a text where the innermost mark wants it; what nothing marks counts as passed over.
    fn put(&mut self, marks: &[Mark], text: &str) {
        match marks.iter().rev().find_map(|mark| mark.number) {
            Some(number) => self.marked.entry(number).or_default().push_str(text),
            None if text.is_empty() => {}
            None => match self.artifacts.last_mut().filter(|_| marks.iter().any(|mark| mark.is_artifact)) {
                Some(last) => last.push_str(text),
                None => self.artifacts.push(text.to_owned()),
            },
        }
    }
}

/// Returns what operands of a text operator show; a glyph that stands for nothing is U+FFFD.
fn said(operands: &[Object], font: Option<&BTreeMap<u16, String>>) -> String {
    let glyphs = |bytes: &[u8]| {
        let codes = bytes.chunks_exact(2).map(|pair| u16::from_be_bytes([pair[0], pair[1]]));
        codes.map(|code| font.and_then(|font| font.get(&code)).map_or("\u{fffd}", String::as_str)).collect::<String>()
    };
    let text = |operand: &Object| match operand {
        Object::String(bytes, _) => glyphs(bytes),
        Object::Array(parts) => parts.iter().filter_map(|part| part.as_str().ok()).map(glyphs).collect(),
        _ => String::new(),
    };
    operands.iter().map(text).collect()
}

/// Returns the UTF-16 units of hexadecimal digits.
fn units(digits: &str) -> Option<Vec<u16>> {
    let digits: Vec<char> = digits.chars().collect();
    digits.chunks(4).map(|four| u16::from_str_radix(&four.iter().collect::<String>(), 16).ok()).collect()
}

/// Returns a text or a name in words.
pub(crate) fn written(object: &Object) -> String {
    match object {
        Object::Name(name) => String::from_utf8_lossy(name).into_owned(),
        Object::Integer(number) => number.to_string(),
        text => decode_text_string(text).unwrap_or_default(),
    }
}
