//! A named style, and how it is written. Lengths are twentieths of a point, sizes half-points.

use crate::xml::attribute;
use std::{borrow::Cow, fmt::Write as _};

/// A paragraph style.
#[derive(Debug)]
pub(super) struct Named {
    pub(super) id: &'static str,
    /// What people see in the list of styles. Word knows the names of its own; all others are custom.
    pub(super) name: Cow<'static, str>,
    /// Whether the name is none of Word's own.
    pub(super) custom: bool,
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
    /// Returns a style with nothing but its name.
    pub(super) fn new(id: &'static str, name: &'static str, based: &'static str) -> Self {
        Self {
            id,
            name: name.into(),
            custom: !BUILT_IN.contains(&id),
            based,
            next: "",
            before: String::new(),
            spacing: None,
            exact: false,
            after: String::new(),
            run: String::new(),
            size: None,
        }
    }

    /// Writes the style.
    pub(super) fn write(&self, out: &mut String) {
        let custom = if self.custom { " w:customStyle=\"1\"" } else { "" };
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
            element("name", &attribute(&self.name)),
            element("basedOn", self.based),
            element("next", self.next),
            wrap("pPr", &[self.before.as_str(), &distance, &self.after].concat()),
            wrap("rPr", &[self.run.as_str(), &size].concat())
        );
    }
}
