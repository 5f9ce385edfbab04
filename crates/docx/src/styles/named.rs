//! A named style, and how it is written. Lengths are twentieths of a point, sizes half-points.

use std::fmt::Write as _;

/// A paragraph style.
#[derive(Debug, Default)]
pub(super) struct Named {
    pub(super) id: &'static str,
    /// What people see in the list of styles. Word knows the names of its own; all others are custom.
    pub(super) name: &'static str,
    pub(super) based: &'static str,
    /// The style of the paragraph that follows when somebody goes on writing; none for the same.
    pub(super) next: &'static str,
    /// Paragraph properties that the schema wants before the distances.
    pub(super) before: String,
    /// Distance before and after, and between baselines (at least).
    pub(super) spacing: Option<[u32; 3]>,
    /// Whether the distance between baselines is exact.
    pub(super) exact: bool,
    /// Paragraph properties that the schema wants after the distances.
    pub(super) after: String,
    /// Run properties that the schema wants before the size.
    pub(super) run: String,
    pub(super) size: Option<u32>,
}

/// The styles that Word itself has.
const BUILT_IN: [&str; 9] =
    ["Title", "Subtitle", "Heading1", "Heading2", "BodyText", "ListBullet", "Quote", "Header", "Footer"];

pub(super) fn size(size: u32) -> String {
    format!("<w:sz w:val=\"{size}\"/><w:szCs w:val=\"{size}\"/>")
}

pub(super) fn spacing([before, after, line]: [u32; 3], exact: bool) -> String {
    let rule = if exact { "exact" } else { "atLeast" };
    format!("<w:spacing w:before=\"{before}\" w:after=\"{after}\" w:line=\"{line}\" w:lineRule=\"{rule}\"/>")
}

pub(super) fn colour(colour: &str) -> String {
    format!("<w:color w:val=\"{colour}\"/>")
}

pub(super) fn border(side: &str, space: u32, size: u32, colour: &str) -> String {
    format!("<w:{side} w:val=\"single\" w:sz=\"{size}\" w:space=\"{space}\" w:color=\"{colour}\"/>")
}

impl Named {
    /// Writes the style.
    pub(super) fn write(&self, out: &mut String) {
        let custom = if BUILT_IN.contains(&self.id) { "" } else { " w:customStyle=\"1\"" };
        let element = |name: &str, value: &str| {
            if value.is_empty() { String::new() } else { format!("<w:{name} w:val=\"{value}\"/>") }
        };
        let wrap = |name: &str, inner: &str| {
            if inner.is_empty() { String::new() } else { format!("<w:{name}>{inner}</w:{name}>") }
        };
        let distance = self.spacing.map(|s| spacing(s, self.exact)).unwrap_or_default();
        let size = self.size.map(size).unwrap_or_default();
        let _ = write!(
            out,
            "<w:style w:type=\"paragraph\"{custom} w:styleId=\"{}\">{}{}{}<w:qFormat/>{}{}</w:style>",
            self.id,
            element("name", self.name),
            element("basedOn", self.based),
            element("next", self.next),
            wrap("pPr", &[self.before.as_str(), &distance, &self.after].concat()),
            wrap("rPr", &[self.run.as_str(), &size].concat())
        );
    }
}
