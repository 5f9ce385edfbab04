use super::references::{Drawing, shown, target, targets};
use super::{ImageFault, MAX_SVG, Media};
use quick_xml::NsReader;
use quick_xml::events::{BytesStart, Event};
use quick_xml::name::ResolveResult;

const SVG: &[u8] = b"http://www.w3.org/2000/svg";
const XHTML: &[u8] = b"http://www.w3.org/1999/xhtml";

/// How deep elements may stand in each other.
const MAX_DEPTH: usize = 100;

/// The elements of a still picture that is whole in itself.
const ELEMENTS: [&str; 56] = [
    "svg",
    "g",
    "defs",
    "symbol",
    "use",
    "switch",
    "a",
    "title",
    "desc",
    "metadata",
    "style",
    "path",
    "rect",
    "circle",
    "ellipse",
    "line",
    "polyline",
    "polygon",
    "text",
    "tspan",
    "textPath",
    "tref",
    "image",
    "linearGradient",
    "radialGradient",
    "stop",
    "pattern",
    "clipPath",
    "mask",
    "marker",
    "view",
    "filter",
    "feBlend",
    "feColorMatrix",
    "feComponentTransfer",
    "feComposite",
    "feConvolveMatrix",
    "feDiffuseLighting",
    "feDisplacementMap",
    "feDistantLight",
    "feDropShadow",
    "feFlood",
    "feFuncA",
    "feFuncB",
    "feFuncG",
    "feFuncR",
    "feGaussianBlur",
    "feMerge",
    "feMergeNode",
    "feMorphology",
    "feOffset",
    "fePointLight",
    "feSpecularLighting",
    "feSpotLight",
    "feTile",
    "feTurbulence",
];
const SCRIPTS: [&str; 3] = ["script", "handler", "listener"];
const FOREIGN: [&str; 8] = ["foreignobject", "iframe", "object", "embed", "audio", "video", "canvas", "html"];
const ANIMATIONS: [&str; 7] =
    ["animate", "animatecolor", "animatemotion", "animatetransform", "set", "mpath", "discard"];

/// Returns width and height of an SVG file, in thousandths of its own units, after looking through all of it.
pub(super) fn size(bytes: &[u8]) -> Result<(u32, u32), ImageFault> {
    if bytes.len() > MAX_SVG {
        return Err(ImageFault::Bytes { media: Media::Svg, bytes: bytes.len() });
    }
    let not_svg = |what: &str| ImageFault::NotSvg(what.to_owned());
    let text = std::str::from_utf8(bytes).map_err(|_| not_svg("UTF-8"))?;
    let mut reader = NsReader::from_str(text.trim_start_matches('\u{FEFF}'));
    let config = reader.config_mut();
    config.expand_empty_elements = true;
    config.check_end_names = true;
    config.check_comments = true;
    let mut look = Look::default();
    loop {
        let place = reader.buffer_position();
        let broken = |e: &dyn std::fmt::Display| ImageFault::NotSvg(format!("{e} ({place})"));
        match reader.read_resolved_event().map_err(|e| broken(&e))? {
            (namespace, Event::Start(start)) => look.start(&namespace, &start)?,
            (_, Event::End(_)) => look.end(),
            (_, Event::Text(text)) => look.text(&text.decode().map_err(|e| broken(&e))?)?,
            (_, Event::CData(text)) => look.text(&text.decode().map_err(|e| broken(&e))?)?,
            // Only those that XML itself knows; others are declared in a document type.
            (_, Event::GeneralRef(entity)) => {
                let name = entity.decode().map_err(|e| broken(&e))?;
                if !entity.is_char_ref() && !["amp", "lt", "gt", "quot", "apos"].contains(&name.as_ref()) {
                    return Err(ImageFault::DocumentType);
                }
                // In a style it would spell what cannot be read here.
                if look.in_style() {
                    return Err(ImageFault::Reference(format!("&{name};")));
                }
            }
            (_, Event::DocType(_)) => return Err(ImageFault::DocumentType),
            // A style sheet from elsewhere.
            (_, Event::PI(instruction)) => {
                return Err(ImageFault::Reference(shown(&String::from_utf8_lossy(instruction.target()))));
            }
            (_, Event::Decl(declaration)) => {
                if let Some(encoding) = declaration.encoding() {
                    let encoding = encoding.map_err(|e| broken(&e))?.to_ascii_lowercase();
                    if ![&b"utf-8"[..], b"us-ascii"].contains(&encoding.as_slice()) {
                        return Err(not_svg("UTF-8"));
                    }
                }
            }
            (_, Event::Comment(_)) => {}
            (_, Event::Eof) => break,
            (_, Event::Empty(_)) => return Err(not_svg("XML")),
        }
    }
    look.finish()
}

struct Open {
    is_style: bool,
    has_id: bool,
}

/// What has been seen of a picture so far.
#[derive(Default)]
struct Look {
    /// The open elements.
    open: Vec<Open>,
    /// The ids of the open elements that have one.
    parts: Vec<String>,
    size: Option<(u32, u32)>,
    begun: bool,
    style: String,
    drawing: Drawing,
}

impl Look {
    fn in_style(&self) -> bool {
        self.open.last().is_some_and(|open| open.is_style)
    }

    fn start(&mut self, namespace: &ResolveResult<'_>, start: &BytesStart<'_>) -> Result<(), ImageFault> {
        let name = String::from_utf8_lossy(start.name().as_ref()).into_owned();
        let local = String::from_utf8_lossy(start.local_name().as_ref()).into_owned();
        let space = match namespace {
            ResolveResult::Bound(space) => space.as_ref(),
            ResolveResult::Unbound => b"",
            ResolveResult::Unknown(_) => return Err(ImageFault::NotSvg(shown(&name))),
        };
        if !self.begun {
            if local != "svg" || space != SVG {
                return Err(ImageFault::NotSvg(format!("<{}>", shown(&name))));
            }
            self.begun = true;
            self.size = Some(natural(start)?);
        } else if self.open.is_empty() {
            return Err(ImageFault::NotSvg(format!("<{}>", shown(&name))));
        }
        if self.open.len() >= MAX_DEPTH {
            return Err(ImageFault::Endless);
        }
        if space == XHTML {
            return Err(ImageFault::Foreign(shown(&name)));
        }
        // An element of another language of an editor does nothing; without a prefix it is looked at as one of SVG,
        // which it is for a reader that knows no languages.
        if space == SVG || !name.contains(':') {
            element(&local)?;
        }
        let (id, drawn) = attributes(start, &local)?;
        self.open.push(Open { is_style: local.eq_ignore_ascii_case("style"), has_id: id.is_some() });
        let inside = self.parts.last().map_or("", String::as_str);
        if let Some(id) = id {
            self.drawing.draws(inside, &id);
            self.parts.push(id);
        }
        let part = self.parts.last().map_or("", String::as_str);
        self.drawing.element(part);
        for other in drawn {
            self.drawing.draws(part, &other);
        }
        Ok(())
    }

    fn text(&mut self, text: &str) -> Result<(), ImageFault> {
        if self.open.is_empty() && !text.trim().is_empty() {
            return Err(ImageFault::NotSvg(shown(text.trim())));
        }
        if self.in_style() {
            // Text and CDATA beside each other are one.
            self.style.push_str(text);
        }
        Ok(())
    }

    fn end(&mut self) {
        if self.open.pop().is_some_and(|open| open.has_id) {
            self.parts.pop();
        }
    }

    fn finish(mut self) -> Result<(u32, u32), ImageFault> {
        if !self.open.is_empty() || !self.begun {
            return Err(ImageFault::NotSvg("</svg>".to_owned()));
        }
        for target in targets(&self.style, true)? {
            self.drawing.draws("", &target);
        }
        self.drawing.ends()?;
        self.size.ok_or(ImageFault::Unsized)
    }
}

fn element(local: &str) -> Result<(), ImageFault> {
    let lower = local.to_ascii_lowercase();
    let is = |names: &[&str]| names.contains(&lower.as_str());
    let given = || shown(local);
    match local {
        _ if is(&SCRIPTS) => Err(ImageFault::Script(given())),
        _ if is(&FOREIGN) => Err(ImageFault::Foreign(given())),
        _ if is(&ANIMATIONS) => Err(ImageFault::Animation(given())),
        _ if ELEMENTS.contains(&local) => Ok(()),
        _ => Err(ImageFault::Element(given())),
    }
}

/// Looks through the attributes of an element; returns its id and the ids of the parts that it draws.
fn attributes(start: &BytesStart<'_>, element: &str) -> Result<(Option<String>, Vec<String>), ImageFault> {
    let (mut id, mut drawn) = (None, Vec::new());
    for attribute in start.attributes() {
        let attribute = attribute.map_err(|e| ImageFault::NotSvg(e.to_string()))?;
        let name = String::from_utf8_lossy(attribute.key.as_ref()).into_owned();
        let local = attribute.key.local_name();
        let local = String::from_utf8_lossy(local.as_ref()).to_ascii_lowercase();
        let value = attribute.unescape_value().map_err(|_| ImageFault::DocumentType)?;
        if attribute.key.as_namespace_binding().is_some() {
            continue;
        }
        match local.as_str() {
            _ if local.starts_with("on") => return Err(ImageFault::Handler(shown(&name))),
            "id" => id = Some(value.into_owned()),
            "href" => match target(&value)? {
                // A link inside the picture leads there and draws nothing.
                Some(part) if element != "a" => drawn.push(part.to_owned()),
                _ => {}
            },
            "src" | "base" => return Err(ImageFault::Reference(shown(&value))),
            "style" => drawn.extend(targets(&value, true)?),
            _ => drawn.extend(targets(&value, !name.contains(':'))?),
        }
    }
    Ok((id, drawn))
}

/// Returns the size that a picture says it has: of its view box, else width and height.
fn natural(start: &BytesStart<'_>) -> Result<(u32, u32), ImageFault> {
    let attribute = |name: &str| {
        let found = start.try_get_attribute(name).ok().flatten()?;
        found.unescape_value().ok().map(std::borrow::Cow::into_owned)
    };
    let thousandths = |text: &str| -> Option<u32> {
        let units: f64 = text.parse().ok()?;
        // Between a thousandth and a million units; the cast is inside the range of u32.
        (0.001..=1e6).contains(&units).then(|| (units * 1_000.0).round() as u32)
    };
    let size = match attribute("viewBox") {
        Some(view) => {
            let numbers: Vec<&str> =
                view.split(|c: char| c.is_ascii_whitespace() || c == ',').filter(|n| !n.is_empty()).collect();
            match numbers[..] {
                [_, _, width, height] => thousandths(width).zip(thousandths(height)),
                _ => None,
            }
        }
        None => {
            let length = |name: &str| {
                let text = attribute(name)?;
                thousandths(text.trim().trim_end_matches("px"))
            };
            length("width").zip(length("height"))
        }
    };
    size.ok_or(ImageFault::Unsized)
}

#[cfg(test)]
mod tests;
