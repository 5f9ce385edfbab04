//! Files that are broken on purpose, one fault each.

use crate::exports::Document;
use crate::pdf::{objects, resolve};
use crate::programs::{look, run};
use serde_json::{Value as Json, json};
use std::fs;
use std::path::PathBuf;

/// What the faults are, and the gates that have to stop each.
pub(crate) const FAULTS: [(&str, &[&str]); 10] = [
    ("rewritten but whole", &[]),
    ("cut off", &["syntax"]),
    ("language of the document is another", &["languages"]),
    ("language of the document is missing", &["languages", "ua1"]),
    ("language of a column is another", &["languages"]),
    ("no tags", &["languages", "metadata", "text", "2a", "ua1"]),
    ("a word reads as another", &["furniture", "text"]),
    ("two rows change places", &["text"]),
    ("a font is not embedded", &["fonts", "2a", "ua1"]),
    ("claims a lesser standard", &["metadata", "2a"]),
];

/// Writes a copy of a document's PDF with one fault; returns its path.
pub(crate) fn break_pdf(document: &Document, fault: &str) -> PathBuf {
    let good = document.file("pdf");
    let folder = good.parent().unwrap().join("broken");
    fs::create_dir_all(&folder).unwrap();
    let bad = folder.join(format!("{fault}.pdf"));
    if fault == "cut off" {
        let bytes = fs::read(&good).unwrap();
        fs::write(&bad, &bytes[..bytes.len() * 2 / 3]).unwrap();
        return bad;
    }
    let changes = Changes::new(document).of(fault);
    let file = folder.join(format!("{fault}.json"));
    fs::write(&file, changes.to_string()).unwrap();
    let update = format!("--update-from-json={}", file.display());
    let paths = [good.to_str().unwrap(), bad.to_str().unwrap()];
    run("qpdf", &[paths[0], "--stream-data=preserve", "--newline-before-endstream", &update, paths[1]]).unwrap();
    bad
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
            "rewritten but whole" => self.catalog(|_| ()),
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
            other => panic!("{other}?"),
        };
        json!({ "qpdf": [self.head, change] })
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

fn key(name: &str) -> String {
    format!("obj:{name}")
}

fn value(name: &str, value: &Json) -> Json {
    json!({ key(name): {"value": value} })
}

fn drop_key(object: &mut Json, name: &str) {
    assert!(object.as_object_mut().unwrap().remove(name).is_some(), "{name}");
}
