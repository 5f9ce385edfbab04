//! Sheets as a PDF file: printpdf draws, lopdf puts in what printpdf has not.

use crate::PrintshopError;
use crate::canvas::{Canvas, EVERY_PLATE, SPOT};
use crate::inks::Inks;
use crate::set::Faces;
use herold_notice::Instant;
use lopdf::{Dictionary, Document, Object, StringFormat, dictionary};
use printpdf::{FontId, Mm, PdfDocument, PdfFont, PdfPage, PdfSaveOptions};
use sha2::{Digest, Sha256};

/// What the file says of itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Meta {
    /// Its title.
    pub title: String,
    /// The organisation.
    pub author: String,
    /// The language as a BCP 47 tag, such as `de-DE`.
    pub language: String,
    /// When it was made.
    pub created: Instant,
}

/// Returns the file; the same input gives the same bytes.
///
/// printpdf 0.12 writes boxes as width and height where corners belong, a spot colour as process inks, fields of PDF/X
/// without being it, and a random identifier: all of that is set here.
pub(crate) fn write(canvases: Vec<Canvas>, faces: &Faces, inks: &Inks, meta: &Meta) -> Result<Vec<u8>, PrintshopError> {
    let failed = |error: lopdf::Error| PrintshopError::Written(error.to_string());
    let mut drawing = PdfDocument::new(&meta.title);
    for face in [&faces.regular, &faces.bold] {
        drawing.resources.fonts.map.insert(FontId(face.name.to_owned()), PdfFont::new(face.drawing.clone()));
    }
    let mut boxes = Vec::with_capacity(canvases.len());
    for Canvas { ops, trim, bleed, around } in canvases {
        let (width, height) = (trim.0 + 2.0 * around, trim.1 + 2.0 * around);
        let inner = |edge: f32| [edge, edge, width - edge, height - edge];
        boxes.push([
            ("MediaBox", inner(0.0)),
            ("CropBox", inner(0.0)),
            ("BleedBox", inner(around - bleed)),
            ("TrimBox", inner(around)),
        ]);
        drawing.pages.push(PdfPage::new(Mm(0.0), Mm(0.0), ops));
    }
    // Operators that printpdf does not know are ours: the spot colour.
    let options = PdfSaveOptions { secure: false, optimize: false, ..PdfSaveOptions::default() };
    let mut warnings = Vec::new();
    let mut file = drawing.to_lopdf_document(&options, &mut warnings);
    if let Some(warning) = warnings.first() {
        return Err(PrintshopError::Written(warning.msg.clone()));
    }
    let spaces = colour_spaces(&mut file, inks);
    let pages: Vec<_> = file.get_pages().into_values().collect();
    for (page, boxes) in pages.into_iter().zip(boxes) {
        let page = file.get_dictionary_mut(page).map_err(failed)?;
        for (name, corners) in boxes {
            page.set(name, Object::Array(corners.map(|c| Object::Real(rounded(c))).to_vec()));
        }
        page.remove(b"Annots");
        let resources = page.get(b"Resources").and_then(Object::as_reference).map_err(failed)?;
        let resources = file.get_dictionary_mut(resources).map_err(failed)?;
        for unused in [&b"XObject"[..], b"ExtGState", b"Shading"] {
            resources.remove(unused);
        }
        resources.set("ColorSpace", spaces.clone());
    }
    let catalog = file.trailer.get(b"Root").and_then(Object::as_reference).map_err(failed)?;
    let catalog = file.get_dictionary_mut(catalog).map_err(failed)?;
    catalog.set("Lang", Object::string_literal(meta.language.as_str()));
    catalog.set("PageLayout", Object::Name(b"SinglePage".to_vec()));
    let about = file.add_object(information(meta));
    file.trailer.set("Info", about);
    file.trailer.remove(b"ID");
    file.version = "1.4".to_owned();
    file.prune_objects();
    file.compress();
    let hash = Sha256::digest(saved(&mut file)?);
    let id = Object::String(hash[..16].to_vec(), StringFormat::Hexadecimal);
    file.trailer.set("ID", vec![id.clone(), id]);
    saved(&mut file)
}

fn saved(file: &mut Document) -> Result<Vec<u8>, PrintshopError> {
    let mut bytes = Vec::new();
    file.save_to(&mut bytes).map_err(|error| PrintshopError::Written(error.to_string()))?;
    Ok(bytes)
}

/// Returns a length with what the eye of a press can tell.
fn rounded(points: f32) -> f32 {
    (points * 1000.0).round() / 1000.0
}

/// Returns the colour spaces of all pages: the marks on every plate, and the spot colour with the inks that stand for it
/// where it is not printed itself.
fn colour_spaces(file: &mut Document, inks: &Inks) -> Dictionary {
    let mut separation = |name: &str, cmyk: [u8; 4]| {
        let full = cmyk.map(|percent| Object::Real(f32::from(percent.min(100)) / 100.0)).to_vec();
        let tint = file.add_object(dictionary! {
            "FunctionType" => 2, "Domain" => vec![0.into(), 1.into()], "N" => 1,
            "C0" => vec![Object::Integer(0); 4], "C1" => full,
        });
        let name = Object::Name(name.as_bytes().to_vec());
        let space = vec!["Separation".into(), name, "DeviceCMYK".into(), tint.into()];
        Object::Reference(file.add_object(space))
    };
    let mut spaces = Dictionary::new();
    spaces.set(EVERY_PLATE, separation("All", [100; 4]));
    if let Some(spot) = inks.spot() {
        spaces.set(SPOT, separation(spot, inks.cmyk()));
    }
    spaces
}

fn information(meta: &Meta) -> Dictionary {
    let Instant { year, month, day, hour, minute, second, offset_minutes } = meta.created;
    let (sign, offset) = (if offset_minutes < 0 { '-' } else { '+' }, offset_minutes.unsigned_abs());
    let (hours, minutes) = (offset / 60, offset % 60);
    let time = format!("D:{year:04}{month:02}{day:02}{hour:02}{minute:02}{second:02}{sign}{hours:02}'{minutes:02}'");
    dictionary! {
        "Title" => lopdf::text_string(&meta.title), "Author" => lopdf::text_string(&meta.author),
        "Creator" => lopdf::text_string("Herold"), "Producer" => lopdf::text_string("Herold, printpdf"),
        "CreationDate" => Object::string_literal(time.clone()), "ModDate" => Object::string_literal(time),
        "Trapped" => "False",
    }
}
