use super::{ImageFault, Media, png};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use std::collections::{BTreeMap, BTreeSet};

/// The most elements that are drawn when every reference is followed.
const MAX_DRAWN: u64 = 200_000;
/// The most parts that lead to each other in a row.
const MAX_CHAIN: usize = 400;

/// Refuses an address that leads out of the picture; returns the id of the part that it leads to, or none for a PNG
/// picture embedded here.
pub(super) fn target(address: &str) -> Result<Option<&str>, ImageFault> {
    let address = address.trim();
    if let Some(id) = address.strip_prefix('#') {
        return Ok(Some(id));
    }
    let lower = address.get(..5).unwrap_or_default().to_ascii_lowercase();
    if lower != "data:" {
        return Err(ImageFault::Reference(shown(address)));
    }
    let embedded = address.strip_prefix("data:image/png;base64,");
    let bytes = embedded.and_then(|data| {
        let data: String = data.split_ascii_whitespace().collect();
        STANDARD.decode(data).ok()
    });
    let Some(bytes) = bytes else { return Err(ImageFault::Data(shown(address))) };
    png::size(&bytes).map(|_| None).map_err(|_| ImageFault::Data(Media::Png.name().to_owned()))
}

/// Refuses what leads out of the picture in a style or in an attribute that may name a part; returns the ids of the parts
/// that it names.
pub(super) fn targets(text: &str, is_style: bool) -> Result<Vec<String>, ImageFault> {
    let lower = text.to_ascii_lowercase();
    // An escaped letter reads as the letter itself: what it spells cannot be told from its look.
    let fetching = ["@import", "image-set(", "src(", "expression(", "javascript:"];
    if is_style && (lower.contains('\\') || fetching.iter().any(|word| lower.contains(word))) {
        return Err(ImageFault::Reference(shown(text)));
    }
    let mut found = Vec::new();
    for (at, start) in lower.match_indices("url(") {
        let rest = &text[at + start.len()..];
        let inside = rest.split(')').next().unwrap_or_default();
        let address = inside.trim_matches(|c: char| c.is_ascii_whitespace() || "\"'".contains(c));
        found.extend(target(address)?.map(str::to_owned));
    }
    Ok(found)
}

/// Returns the beginning of an address, as an error shows it.
pub(super) fn shown(text: &str) -> String {
    let short: String = text.chars().take(40).collect();
    if short.len() < text.len() { short + "…" } else { short }
}

/// What each part of a picture draws. A part is an element with an id, with what stands in it outside smaller parts; the
/// part with the empty id is the picture itself.
#[derive(Default)]
pub(super) struct Drawing {
    parts: BTreeMap<String, Part>,
}

#[derive(Default)]
struct Part {
    elements: u64,
    /// The parts that it draws, as often as it does: those inside it and those that it refers to.
    draws: Vec<String>,
}

impl Drawing {
    /// Notes an element of a part.
    pub(super) fn element(&mut self, part: &str) {
        self.part(part).elements += 1;
    }

    /// Notes that a part draws another.
    pub(super) fn draws(&mut self, part: &str, other: &str) {
        self.part(part).draws.push(other.to_owned());
    }

    fn part(&mut self, id: &str) -> &mut Part {
        self.parts.entry(id.to_owned()).or_default()
    }

    /// Refuses a picture whose drawing would not end, or not soon.
    pub(super) fn ends(&self) -> Result<(), ImageFault> {
        let drawn = self.count("", &mut BTreeSet::new(), &mut BTreeMap::new())?;
        if drawn > MAX_DRAWN { Err(ImageFault::Endless) } else { Ok(()) }
    }

    /// Returns how many elements are drawn for a part.
    fn count<'a>(
        &'a self,
        id: &'a str,
        open: &mut BTreeSet<&'a str>,
        counted: &mut BTreeMap<&'a str, u64>,
    ) -> Result<u64, ImageFault> {
        if let Some(known) = counted.get(id) {
            return Ok(*known);
        }
        // A chain this long is no drawing, and would be one too long for the stack.
        if open.len() > MAX_CHAIN || !open.insert(id) {
            return Err(ImageFault::Endless);
        }
        let mut drawn = 0_u64;
        if let Some(part) = self.parts.get(id) {
            drawn = part.elements;
            for other in &part.draws {
                drawn = drawn.saturating_add(self.count(other, open, counted)?);
            }
        }
        open.remove(id);
        counted.insert(id, drawn);
        Ok(drawn)
    }
}
