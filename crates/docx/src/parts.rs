//! Which parts a document has, and how they hang together.

use crate::{
    colours::Palette,
    document::document,
    furniture::{
        FOOTER_FIRST_ID, FOOTER_ID, HEADER_FIRST_ID, HEADER_ID, first_footer, footer, letterhead, running_header,
    },
    links::Links,
    logo::{DRAWING_ID, LOGO_ID, Logo},
    manifest::{item_properties, manifest},
    package::Part,
    properties::{core, extended, settings},
    styles::{fonts, numbering, styles},
    theme::theme,
    xml::{HEAD, attribute},
};
use herold_notice::Publication;
use std::fmt::Write as _;

const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";

/// Parts, their content types and the relationships of the main part to them.
const WORD: [(&str, &str); 8] = [
    ("styles", "styles"),
    ("numbering", "numbering"),
    ("settings", "settings"),
    ("fontTable", "fontTable"),
    ("header", "headerFirst"),
    ("header", "header"),
    ("footer", "footerFirst"),
    ("footer", "footer"),
];

/// The parts of picture and drawing, as the header names them.
const LOGO: [&str; 2] = ["media/logo.png", "media/logo.svg"];

fn relationship(id: &str, kind: &str, target: &str, external: bool) -> String {
    let mode = if external { " TargetMode=\"External\"" } else { "" };
    format!("<Relationship Id=\"{id}\" Type=\"{kind}\" Target=\"{}\"{mode}/>", attribute(target))
}

fn relationships(inner: &str) -> String {
    format!("{HEAD}<Relationships xmlns=\"{PACKAGE}/relationships\">{inner}</Relationships>")
}

fn content_types(logo: Option<&Logo>) -> String {
    let mut out = format!(
        "{HEAD}<Types xmlns=\"{PACKAGE}/content-types\">\
         <Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\
         <Default Extension=\"xml\" ContentType=\"application/xml\"/>"
    );
    if let Some(logo) = logo {
        out.push_str("<Default Extension=\"png\" ContentType=\"image/png\"/>");
        if logo.svg.is_some() {
            out.push_str("<Default Extension=\"svg\" ContentType=\"image/svg+xml\"/>");
        }
    }
    let mut part = |name: &str, kind: &str| {
        let _ = write!(out, "<Override PartName=\"{name}\" ContentType=\"application/vnd.{kind}+xml\"/>");
    };
    part("/word/document.xml", "openxmlformats-officedocument.wordprocessingml.document.main");
    for (kind, name) in WORD {
        part(&format!("/word/{name}.xml"), &format!("openxmlformats-officedocument.wordprocessingml.{kind}"));
    }
    part("/word/theme/theme1.xml", "openxmlformats-officedocument.theme");
    part("/customXml/itemProps1.xml", "openxmlformats-officedocument.customXmlProperties");
    part("/docProps/core.xml", "openxmlformats-package.core-properties");
    part("/docProps/app.xml", "openxmlformats-officedocument.extended-properties");
    out + "</Types>"
}

fn package_relationships() -> String {
    relationships(
        &[
            relationship("rId1", &format!("{OFFICE}/officeDocument"), "word/document.xml", false),
            relationship(
                "rId2",
                &format!("{PACKAGE}/relationships/metadata/core-properties"),
                "docProps/core.xml",
                false,
            ),
            relationship("rId3", &format!("{OFFICE}/extended-properties"), "docProps/app.xml", false),
        ]
        .concat(),
    )
}

fn document_relationships(links: &Links) -> String {
    let mut inner = String::new();
    for (kind, name) in WORD {
        let id = match name {
            "headerFirst" => HEADER_FIRST_ID.to_owned(),
            "header" => HEADER_ID.to_owned(),
            "footerFirst" => FOOTER_FIRST_ID.to_owned(),
            "footer" => FOOTER_ID.to_owned(),
            other => format!("rId_{other}"),
        };
        inner.push_str(&relationship(&id, &format!("{OFFICE}/{kind}"), &format!("{name}.xml"), false));
    }
    inner.push_str(&relationship("rIdTheme", &format!("{OFFICE}/theme"), "theme/theme1.xml", false));
    inner.push_str(&relationship("rIdManifest", &format!("{OFFICE}/customXml"), "../customXml/item1.xml", false));
    for (id, target) in links.all() {
        inner.push_str(&relationship(&id, &format!("{OFFICE}/hyperlink"), target, true));
    }
    relationships(&inner)
}

/// Returns all parts in the order of the archive: the content types first, as readers of streams want it.
pub(crate) fn all(publication: &Publication) -> Vec<Part> {
    let (document, links) = document(publication);
    let palette = Palette::of(publication);
    let logo = Logo::of(publication.first());
    let item = relationship("rId1", &format!("{OFFICE}/customXmlProps"), "itemProps1.xml", false);
    let texts = [
        ("[Content_Types].xml", content_types(logo.as_ref())),
        ("_rels/.rels", package_relationships()),
        ("word/document.xml", document),
        ("word/_rels/document.xml.rels", document_relationships(&links)),
        ("word/styles.xml", styles(publication, &palette)),
        ("word/numbering.xml", numbering(publication, &palette)),
        ("word/settings.xml", settings(publication)),
        ("word/fontTable.xml", fonts()),
        ("word/headerFirst.xml", letterhead(publication, logo.as_ref())),
        ("word/header.xml", running_header(publication)),
        ("word/footerFirst.xml", first_footer(publication)),
        ("word/footer.xml", footer(publication)),
        ("word/theme/theme1.xml", theme(&palette)),
        ("customXml/item1.xml", manifest(publication)),
        ("customXml/itemProps1.xml", item_properties()),
        ("customXml/_rels/item1.xml.rels", relationships(&item)),
        ("docProps/core.xml", core(publication)),
        ("docProps/app.xml", extended(publication)),
    ];
    let mut parts: Vec<Part> = texts.into_iter().map(|(name, xml)| Part { name, content: xml.into_bytes() }).collect();
    if let Some(logo) = logo {
        let mut places = relationship(LOGO_ID, &format!("{OFFICE}/image"), LOGO[0], false);
        let mut files = vec![Part { name: "word/media/logo.png", content: logo.png.to_vec() }];
        if let Some(svg) = logo.svg {
            places.push_str(&relationship(DRAWING_ID, &format!("{OFFICE}/image"), LOGO[1], false));
            files.push(Part { name: "word/media/logo.svg", content: svg.to_vec() });
        }
        parts.push(Part { name: "word/_rels/headerFirst.xml.rels", content: relationships(&places).into_bytes() });
        parts.append(&mut files);
    }
    parts
}
