//! Chosen pages as pictures: a page that looks otherwise than the one that somebody has looked at.
//!
//! `HEROLD_PAGES=renew cargo test -p herold-tests --features documents --test documents pages` draws them anew; look at
//! every one of them before it is committed.

use crate::exports::Document;
use crate::making::kinds;
use crate::programs::scripts;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The resolution of the stored pictures, in points per inch: enough to see a line that moves.
const RESOLUTION: u32 = 40;
/// How wide the squares are that are compared, in pixels: about a line of text.
const SQUARE: usize = 8;
/// By how much the grey of a square may differ, of 255: letters drawn by another version of the same program.
const MOST: f32 = 14.0;

/// A grey picture.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Picture {
    pub(crate) width: usize,
    pub(crate) height: usize,
    pub(crate) pixels: Vec<u8>,
}

/// Returns the documents and pages that are looked at; page 0 is the last.
pub(crate) fn chosen() -> Vec<(String, usize)> {
    let every_kind = kinds().into_iter().map(|kind| (format!("hospital-{kind}-de"), 1));
    let more = [
        ("hospital-press-release-de-en", 1),
        ("hospital-press-release-de-en", 2),
        ("medical-service-website-notice-de-da", 1),
        ("hospital-poster-de-en", 1),
        ("hospital-authority-worksheet-de-en", 1),
        ("gp-chain-patient-letter-da", 1),
        ("laboratory-patient-letter-en", 1),
        ("hospital-press-release-de_review", 1),
        ("hospital-press-release-de_review", 0),
        ("hospital-press-release-de-en_review", 1),
    ];
    every_kind.chain(more.map(|(name, page)| (name.to_owned(), page))).collect()
}

/// Returns what is wrong with a page; stores it instead when it is to be renewed.
pub(crate) fn compared(document: &Document, page: usize) -> Vec<String> {
    let name = format!("{}-{}", document.name(), if page == 0 { "last".to_owned() } else { page.to_string() });
    let stored = scripts().join("pages").join(format!("{name}.png"));
    let drawn = match Picture::draw(&document.file("pdf"), page, RESOLUTION) {
        Ok(drawn) => drawn,
        Err(error) => return vec![error],
    };
    if is_renewed() {
        drawn.store(&stored);
        return Vec::new();
    }
    if !stored.is_file() {
        return vec![format!("{} is missing; draw it with HEROLD_PAGES=renew and look at it", stored.display())];
    }
    let problems = drawn.differs(&Picture::read(&stored));
    if !problems.is_empty() {
        // To be laid beside the stored one.
        let beside = document.file("pdf").with_file_name("pages");
        fs::create_dir_all(&beside).unwrap();
        drawn.store(&beside.join(format!("{name}.png")));
    }
    problems
}

impl Picture {
    /// Draws a page of a PDF; page 0 is the last.
    pub(crate) fn draw(file: &Path, page: usize, resolution: u32) -> Result<Self, String> {
        let page = if page == 0 { crate::pdf_file::Pdf::read(file)?.pages.len() } else { page };
        let (page, resolution) = (page.to_string(), resolution.to_string());
        let options = ["-gray", "-r", &resolution, "-f", &page, "-l", &page];
        let done = Command::new("pdftoppm").args(options).arg(file).output().map_err(|error| error.to_string())?;
        Self::grey_map(&done.stdout).ok_or_else(|| format!("pdftoppm: {}", String::from_utf8_lossy(&done.stderr)))
    }

    /// Reads a portable grey map: `P5`, width, height and 255, then a byte for each pixel.
    fn grey_map(bytes: &[u8]) -> Option<Self> {
        let mut words = bytes.splitn(4, u8::is_ascii_whitespace);
        let mut next = || std::str::from_utf8(words.next()?).ok();
        let (kind, width, height) = (next()?, next()?.parse().ok()?, next()?.parse().ok()?);
        let pixels = words.next()?.strip_prefix(b"255\n")?.to_vec();
        (kind == "P5" && pixels.len() == width * height).then_some(Self { width, height, pixels })
    }

    /// Reads a stored picture.
    fn read(file: &Path) -> Self {
        let mut reader = png::Decoder::new(std::io::BufReader::new(fs::File::open(file).unwrap())).read_info().unwrap();
        let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
        let info = reader.next_frame(&mut pixels).unwrap();
        assert_eq!((info.color_type, info.bit_depth), (png::ColorType::Grayscale, png::BitDepth::Eight));
        Self { width: info.width as usize, height: info.height as usize, pixels }
    }

    fn store(&self, file: &Path) {
        fs::create_dir_all(file.parent().unwrap_or(&PathBuf::new())).unwrap();
        let (width, height) = (u32::try_from(self.width).unwrap(), u32::try_from(self.height).unwrap());
        let mut encoder = png::Encoder::new(fs::File::create(file).unwrap(), width, height);
        encoder.set_color(png::ColorType::Grayscale);
        encoder.set_depth(png::BitDepth::Eight);
        encoder.set_compression(png::Compression::High);
        encoder.write_header().unwrap().write_image_data(&self.pixels).unwrap();
    }

    /// Returns where the two differ by more than another way of drawing the same letters explains.
    pub(crate) fn differs(&self, other: &Self) -> Vec<String> {
        if (self.width, self.height) != (other.width, other.height) {
            let sizes = [self.width, self.height, other.width, other.height];
            return vec![format!("{} × {} pixels instead of {} × {}", sizes[0], sizes[1], sizes[2], sizes[3])];
        }
        let (mut worst, mut differing) = ((0.0, 0, 0), 0);
        for top in (0..self.height).step_by(SQUARE / 2) {
            for left in (0..self.width).step_by(SQUARE / 2) {
                let difference = (self.grey(left, top) - other.grey(left, top)).abs();
                differing += usize::from(difference > MOST);
                if difference > worst.0 {
                    worst = (difference, left, top);
                }
            }
        }
        let (difference, left, top) = worst;
        if difference <= MOST {
            return Vec::new();
        }
        vec![format!("{differing} squares differ, by {difference:.0} of 255 at {left}, {top}")]
    }

    /// Returns the mean of a square.
    fn grey(&self, left: usize, top: usize) -> f32 {
        let rows = top..(top + SQUARE).min(self.height);
        let row = |y: usize| &self.pixels[y * self.width + left..y * self.width + (left + SQUARE).min(self.width)];
        let pixels: Vec<f32> = rows.flat_map(row).map(|grey| f32::from(*grey)).collect();
        pixels.iter().sum::<f32>() / pixels.len() as f32
    }

    /// Returns the picture half as large, each pixel the mean of four: the same page, its letters drawn in another way.
    pub(crate) fn halved(&self) -> Self {
        let (width, height) = (self.width / 2, self.height / 2);
        let mean = |at: usize| {
            let (x, y) = (at % width * 2, at / width * 2);
            let four = [(x, y), (x + 1, y), (x, y + 1), (x + 1, y + 1)];
            let sum: u16 = four.iter().map(|(x, y)| u16::from(self.pixels[y * self.width + x])).sum();
            u8::try_from(sum / 4).unwrap_or(u8::MAX)
        };
        Self { width, height, pixels: (0..width * height).map(mean).collect() }
    }

    /// Returns the picture with some rows drawn lower, what they leave white.
    pub(crate) fn lowered(&self, rows: std::ops::Range<usize>, by: usize) -> Self {
        let mut moved = self.clone();
        for y in rows.clone() {
            moved.pixels[y * self.width..(y + 1) * self.width].fill(255);
        }
        for y in rows {
            let from = &self.pixels[y * self.width..(y + 1) * self.width];
            moved.pixels[(y + by) * self.width..(y + by + 1) * self.width].copy_from_slice(from);
        }
        moved
    }
}

/// Returns whether the stored pages are made anew instead of compared.
#[expect(clippy::disallowed_methods, reason = "how a test is run is said from outside")]
fn is_renewed() -> bool {
    std::env::var_os("HEROLD_PAGES").is_some_and(|what| what == "renew")
}
