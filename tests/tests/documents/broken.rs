//! Files that are broken on purpose, one fault each.

use crate::exports::Document;
use crate::programs::{json, look, run};
use serde_json::{Value as Json, json};
use std::fs;
use std::path::{Path, PathBuf};

/// A fault, the document that is broken, and the gates that have to stop it.
pub(crate) struct Fault {
    pub(crate) name: &'static str,
    pub(crate) document: &'static str,
    pub(crate) gates: &'static [&'static str],
}

const fn fault(name: &'static str, document: &'static str, gates: &'static [&'static str]) -> Fault {
    Fault { name, document, gates }
}

const PAIR: &str = "medical-service-press-release-de-da";
const TABLE: &str = "hospital-authority-worksheet-de";
const FACTS: &str = "hospital-press-release-facts-de";
const REVIEW: &str = "hospital-press-release-de_review";

/// All of them.
pub(crate) const FAULTS: [Fault; 17] = [
    fault("rewritten but whole", PAIR, &[]),
    fault("rewritten with its facts", FACTS, &[]),
    fault("cut off", PAIR, &["syntax"]),
    fault("a stream is shorter than it says", PAIR, &["archive"]),
    fault("language of the document is another", PAIR, &["languages", "tree"]),
    fault("language of the document is missing", PAIR, &["languages", "tree", "ua1"]),
    fault("language of a column is another", PAIR, &["languages", "tree"]),
    fault("no tags", PAIR, &["archive", "tree", "ua1"]),
    fault("a word reads as another", PAIR, &["furniture", "text", "tree"]),
    fault("two rows change places", PAIR, &["text", "tree"]),
    fault("a font is not embedded", PAIR, &["archive", "fonts", "ua1"]),
    fault("claims a lesser standard", PAIR, &["archive", "metadata"]),
    fault("a head of a table heads nothing", TABLE, &["tables", "tree"]),
    fault("a row of a table lacks a cell", TABLE, &["languages", "tables", "text", "tree", "ua1"]),
    fault("an attached file is gone", FACTS, &["attachments", "tree"]),
    fault("an attached file says not what it is", FACTS, &["archive", "attachments", "tree"]),
    fault("the map leads elsewhere", REVIEW, &["map"]),
];

/// Writes a copy of a document's PDF with one fault; returns its path.
pub(crate) fn break_pdf(document: &Document, fault: &str) -> PathBuf {
    let good = document.file("pdf");
    let folder = good.parent().unwrap().join("broken");
    fs::create_dir_all(&folder).unwrap();
    let bad = folder.join(format!("{fault}.pdf"));
    let bytes = fs::read(&good).unwrap();
    match fault {
        "cut off" => fs::write(&bad, &bytes[..bytes.len() * 2 / 3]).unwrap(),
        "a stream is shorter than it says" => fs::write(&bad, with_another_length(bytes)).unwrap(),
        _ => rewrite(document, fault, &good, &bad),
    }
    bad
}

/// Returns the file with one more in the last digit of a length.
fn with_another_length(mut bytes: Vec<u8>) -> Vec<u8> {
    let at = bytes.windows(8).position(|window| window == b"/Length ").unwrap() + 8;
    let end = at + bytes[at..].iter().position(|byte| !byte.is_ascii_digit()).unwrap() - 1;
    bytes[end] = if bytes[end] == b'9' { b'8' } else { bytes[end] + 1 };
    bytes
}

fn rewrite(document: &Document, fault: &str, good: &Path, bad: &Path) {
    let changes = Changes::new(document).of(fault);
    let file = bad.with_extension("json");
    fs::write(&file, changes.to_string()).unwrap();
    let update = format!("--update-from-json={}", file.display());
    let paths = [good.to_str().unwrap(), bad.to_str().unwrap()];
    run("qpdf", &[paths[0], "--stream-data=preserve", "--newline-before-endstream", &update, paths[1]]).unwrap();
}

struct Changes {
    file: PathBuf,
    head: Json,
    objects: Json,
    catalog: String,
}

impl Changes {
    fn new(document: &Document) -> Self {
        let file = document.file("pdf");
        let objects = objects(&file).unwrap();
        let catalog = objects["trailer"]["value"]["/Root"].as_str().unwrap().to_owned();
        let head = json!({"jsonversion": 2, "pushedinheritedpageresources": false, "calledgetallpages": false,
            "maxobjectid": objects.as_object().unwrap().len()});
        Self { file, head, objects, catalog }
    }

    /// Returns the changed objects of a fault as `qpdf --update-from-json` wants them.
    fn of(&self, fault: &str) -> Json {
        let change = match fault {
            "rewritten but whole" | "rewritten with its facts" => self.catalog(|_| ()),
            "language of the document is another" => self.catalog(|c| c["/Lang"] = json!("u:da-DK")),
            "language of the document is missing" => self.catalog(|c| drop_key(c, "/Lang")),
            "no tags" => self.catalog(|c| {
                drop_key(c, "/StructTreeRoot");
                drop_key(c, "/MarkInfo");
            }),
            "language of a column is another" => {
                let (name, mut column) = self.first(|o| o["/S"] == "/Div" && o["/Lang"] == "u:da-DK");
                column["/Lang"] = json!("u:de-DE");
                value(&name, &column)
            }
            "two rows change places" => {
                let tree = resolve(&self.objects, &self.objects[key(&self.catalog)]["value"]["/StructTreeRoot"]);
                let name = tree["/K"][0].as_str().unwrap().to_owned();
                let mut root = self.objects[key(&name)]["value"].clone();
                // Letterhead, caption, names of the languages, label, headline: these two are rows of the text.
                root["/K"].as_array_mut().unwrap().swap(6, 7);
                value(&name, &root)
            }
            "a font is not embedded" => {
                let (name, mut font) = self.first(|o| o["/Type"] == "/FontDescriptor");
                drop_key(&mut font, "/FontFile2");
                value(&name, &font)
            }
            // The glyph of a capital W is said to be a V.
            "a word reads as another" => {
                let regular = |o: &Json| o["/Subtype"] == "/Type0" && o["/BaseFont"].to_string().contains("-Regular");
                let (_, font) = self.first(regular);
                self.stream(font["/ToUnicode"].as_str().unwrap(), "> <0057>", "> <0056>")
            }
            "claims a lesser standard" => {
                let catalog = &self.objects[key(&self.catalog)]["value"];
                self.stream(catalog["/Metadata"].as_str().unwrap(), "conformance>A<", "conformance>U<")
            }
            "a head of a table heads nothing" => {
                let (name, mut head) = self.first(|o| o["/S"] == "/TH");
                drop_key(&mut head, "/A");
                value(&name, &head)
            }
            "a row of a table lacks a cell" => {
                let (name, mut row) = self.first(|o| o["/S"] == "/TR" && self.is_below_the_head(o));
                let _ = row["/K"].as_array_mut().unwrap().pop();
                value(&name, &row)
            }
            "an attached file is gone" => self.catalog(|c| {
                drop_key(c, "/Names");
                drop_key(c, "/AF");
            }),
            "an attached file says not what it is" => {
                let (name, mut file) = self.first(|o| o["/Type"] == "/Filespec");
                drop_key(&mut file, "/AFRelationship");
                value(&name, &file)
            }
            "the map leads elsewhere" => {
                let (_, file) = self.first(|o| o["/Type"] == "/Filespec");
                let files = resolve(&self.objects, &file["/EF"]);
                self.stream(files["/F"].as_str().unwrap(), "\"page\":1,", "\"page\":99,")
            }
            other => panic!("{other}?"),
        };
        json!({ "qpdf": [self.head, change] })
    }

    /// Returns whether a row of a table holds data.
    fn is_below_the_head(&self, row: &Json) -> bool {
        let cells = row["/K"].as_array().into_iter().flatten();
        cells.map(|cell| resolve(&self.objects, cell)).any(|cell| cell["/S"] == "/TD")
    }

    fn catalog(&self, change: impl Fn(&mut Json)) -> Json {
        let mut catalog = self.objects[key(&self.catalog)]["value"].clone();
        change(&mut catalog);
        value(&self.catalog, &catalog)
    }

    /// Returns the name and the dictionary of the first object of a kind.
    fn first(&self, wanted: impl Fn(&Json) -> bool) -> (String, Json) {
        let all = self.objects.as_object().unwrap().iter();
        let mut found = all.filter(|(_, object)| wanted(&object["value"]));
        let (name, object) = found.next().expect("the file has such an object");
        (name.trim_start_matches("obj:").to_owned(), object["value"].clone())
    }

    /// Returns a stream with one text in place of another.
    fn stream(&self, name: &str, from: &str, to: &str) -> Json {
        let number = name.split(' ').next().unwrap();
        let show = format!("--show-object={number}");
        let old = look("qpdf", &[&show, "--filtered-stream-data"], &self.file).unwrap();
        assert!(old.contains(from), "{old}");
        let data = self.file.with_file_name("broken").join(format!("{number}.stream"));
        fs::write(&data, old.replace(from, to)).unwrap();
        let mut dictionary = self.objects[key(name)]["stream"]["dict"].clone();
        for own in ["/Filter", "/Length"] {
            let _ = dictionary.as_object_mut().unwrap().remove(own);
        }
        json!({ key(name): {"stream": {"datafile": data, "dict": dictionary}} })
    }
}

/// Returns the objects of a file by `obj:N G R`, as `qpdf --json` tells them.
fn objects(file: &Path) -> Result<Json, String> {
    look("qpdf", &["--json=2", "--json-key=qpdf"], file).map(|said| json(&said)["qpdf"][1].take())
}

/// Returns the object that a reference leads to, or the value itself.
fn resolve<'a>(objects: &'a Json, value: &'a Json) -> &'a Json {
    match value.as_str().filter(|name| name.ends_with(" R")) {
        Some(name) => &objects[format!("obj:{name}")]["value"],
        None => value,
    }
}

fn key(name: &str) -> String {
    format!("obj:{name}")
}

fn value(name: &str, value: &Json) -> Json {
    json!({ key(name): {"value": value} })
}

fn drop_key(object: &mut Json, name: &str) {
    assert!(object.as_object_mut().unwrap().remove(name).is_some(), "{name}");
}
