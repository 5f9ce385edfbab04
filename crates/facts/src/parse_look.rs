//! What a house looks like, from JSON: pictures, fonts and the colour of print shops.

use crate::ink::{MAX_SPOT, is_reserved};
use crate::parse::{Read, line, object, refuse};
use crate::{Allowed, FactPath, Font, Image, Ink, Media};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value as Json;

pub(crate) fn image(path: &FactPath, json: &Json) -> Read<Image> {
    let (media, bytes) = file(path, json, &Media::ALL.map(Media::key), Allowed::Image)?;
    let media = if media == Media::Svg.key() { Media::Svg } else { Media::Png };
    Image::read(media, bytes).or_else(|fault| refuse(path, json, Allowed::Picture(fault)))
}

pub(crate) fn font(path: &FactPath, json: &Json) -> Read<Font> {
    let (_, bytes) = file(path, json, &Font::MEDIA, Allowed::Font)?;
    Font::read(bytes).or_else(|fault| refuse(path, json, Allowed::Typeface(fault)))
}

/// Returns the media type, one of these, and the bytes of a file.
fn file<'a>(path: &FactPath, json: &Json, media: &[&'a str], allowed: Allowed) -> Read<(&'a str, Vec<u8>)> {
    let object = object(path, json, &["media", "data"], &allowed)?;
    let text = |key: &str| object.get(key).and_then(Json::as_str);
    let media = media.iter().find(|media| Some(**media) == text("media"));
    // Programs break long lines; the breaks say nothing.
    let data = text("data").map(|data| data.split_ascii_whitespace().collect::<String>());
    match (media, data.and_then(|data| STANDARD.decode(data).ok())) {
        (Some(media), Some(bytes)) => Ok((media, bytes)),
        _ => refuse(path, json, allowed),
    }
}

pub(crate) fn ink(path: &FactPath, json: &Json) -> Read<Ink> {
    let object = object(path, json, &["spot", "cmyk"], &Allowed::Ink)?;
    let percent = |part: &Json| part.as_u64().and_then(|part| u8::try_from(part).ok()).filter(|part| *part <= 100);
    let parts = object.get("cmyk").and_then(Json::as_array);
    let cmyk: Option<Vec<u8>> = parts.and_then(|parts| parts.iter().map(percent).collect());
    let cmyk = cmyk.and_then(|cmyk| <[u8; 4]>::try_from(cmyk).ok());
    // Without any ink nothing would be seen.
    let Some(cmyk) = cmyk.filter(|cmyk| *cmyk != [0; 4]) else { return refuse(path, json, Allowed::Ink) };
    let spot = line(path, object, "spot", &Allowed::Spot)?;
    if spot.as_ref().is_some_and(|spot| spot.chars().count() > MAX_SPOT || is_reserved(spot)) {
        return refuse(&path.join("spot"), &object["spot"], Allowed::Spot);
    }
    Ok(Ink { spot, cmyk })
}
