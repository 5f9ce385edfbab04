//! Headers and footers.

use crate::{
    letter,
    logo::{Logo, logo_run},
    runs::{paragraph, run, run_properties},
    sheet::{Sheet, look, mm},
    xml::{HEAD, NAMESPACES},
};
use herold_notice::{INFORMATION, Language, Layout, Look, Notice, Publication};

pub(crate) const HEADER_FIRST_ID: &str = "rIdHeaderFirst";
pub(crate) const HEADER_ID: &str = "rIdHeader";
pub(crate) const FOOTER_FIRST_ID: &str = "rIdFooterFirst";
pub(crate) const FOOTER_ID: &str = "rIdFooter";

/// The height of the paragraph below the table of a letterhead of fixed height.
const END: u32 = 20;

/// Returns a table without lines of its own: rows of two cells, each row of a fixed height or as high as it needs.
fn table((left, right): (u32, u32), rows: &[(Option<u32>, String, String)]) -> String {
    let cell = |width: u32, inner: &str| {
        format!("<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/></w:tcPr>{inner}</w:tc>")
    };
    let rows: String = rows
        .iter()
        .map(|(height, first, second)| {
            let height = height.map_or_else(String::new, |h| {
                format!("<w:trPr><w:trHeight w:val=\"{h}\" w:hRule=\"exact\"/></w:trPr>")
            });
            format!("<w:tr>{height}{}{}</w:tr>", cell(left, first), cell(right, second))
        })
        .collect();
    format!(
        "<w:tbl><w:tblPr><w:tblStyle w:val=\"LetterheadTable\"/><w:tblW w:w=\"{}\" w:type=\"dxa\"/>\
         <w:tblLayout w:type=\"fixed\"/><w:tblLook w:val=\"0600\" w:firstRow=\"0\" w:lastRow=\"0\" \
         w:firstColumn=\"0\" w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"/></w:tblPr>\
         <w:tblGrid><w:gridCol w:w=\"{left}\"/><w:gridCol w:w=\"{right}\"/></w:tblGrid>{rows}</w:tbl>",
        left + right
    )
}

/// Returns the lines of address, one paragraph at least, because a cell needs one.
fn address(notice: &Notice) -> String {
    let language = &notice.language;
    let lines = notice.letterhead.lines.iter();
    let lines: String = lines.map(|l| paragraph("LetterheadLine", "", language, &run(l, language))).collect();
    if lines.is_empty() { paragraph("LetterheadLine", "", language, "") } else { lines }
}

/// Returns the first page's header: the organisation or its logo at the left, its lines at the right, a hairline below;
/// in letters all that DIN 5008 wants above the text.
pub(crate) fn letterhead(publication: &Publication, logo: Option<&Logo>) -> String {
    let notice = publication.first();
    let language = &notice.language;
    let measure = Sheet::of(publication).measure();
    let name = |style: &str| paragraph(style, "", language, &run(&notice.letterhead.organisation, language));
    let logo = logo.map(|logo| paragraph("Logo", "", language, &logo_run(logo, notice)));
    let end = paragraph("LetterheadEnd", "", language, "");
    let inner = if look(publication) == Look::Letter {
        let places = notice.design.window.places();
        let information = mm(INFORMATION.0) - Sheet::of(publication).left;
        let mark = logo.unwrap_or_else(|| paragraph("LetterheadLine", "", language, ""));
        let empty = paragraph("LetterheadLine", "", language, "");
        let rows = [
            (Some(mm(places.information - places.head)), name("Letterhead"), mark),
            (Some(mm(places.text - places.information) - END), empty, address(notice)),
        ];
        table((information, measure - information), &rows) + &letter::marks(notice) + &end
    } else {
        let left = measure * 11 / 20;
        let (mark, lines) = match logo {
            Some(logo) => (logo, name("LetterheadName") + &address(notice)),
            None => (name("Letterhead"), address(notice)),
        };
        table((left, measure - left), &[(None, mark, lines)]) + &end
    };
    format!("{HEAD}<w:hdr {NAMESPACES}>{inner}</w:hdr>")
}

/// Returns the right tab stop at the end of the measure; the second language of a side-by-side stands there.
fn far_tab(publication: &Publication) -> String {
    let measure = Sheet::of(publication).measure();
    format!("<w:tabs><w:tab w:val=\"clear\" w:pos=\"4536\"/><w:tab w:val=\"right\" w:pos=\"{measure}\"/></w:tabs>")
}

fn tab(language: &Language) -> String {
    format!("<w:r>{}<w:tab/></w:r>", run_properties(language, false, ""))
}

/// Returns the header of later pages; side by side it is there in both languages. What has to stand on every page, such
/// as an embargo, stands above it: on the first page it is part of the text.
pub(crate) fn running_header(publication: &Publication) -> String {
    let language = &publication.first().language;
    let line = |style: &str, text: fn(&Notice) -> &str| {
        let texts = publication.notices().iter().map(|n| run(text(n), &n.language));
        let texts: Vec<String> = texts.collect();
        paragraph(style, &far_tab(publication), language, &texts.join(&tab(language)))
    };
    let mut inner = String::new();
    if publication.notices().iter().any(|n| !n.design.every_page.is_empty()) {
        inner.push_str(&line("EveryPage", |n| &n.design.every_page));
    }
    inner.push_str(&line("Header", |n| &n.furniture.running_header));
    format!("{HEAD}<w:hdr {NAMESPACES}>{inner}</w:hdr>")
}

fn field(name: &str, language: &Language) -> String {
    let properties = run_properties(language, false, "");
    let mark = |kind: &str| format!("<w:r>{properties}<w:fldChar w:fldCharType=\"{kind}\"/></w:r>");
    format!(
        "{}<w:r>{properties}<w:instrText xml:space=\"preserve\"> {name} </w:instrText></w:r>{}<w:r>{properties}\
         <w:t>1</w:t></w:r>{}",
        mark("begin"),
        mark("separate"),
        mark("end")
    )
}

/// Returns the line with page number and page count in the words of the notice, in both languages side by side.
fn numbering(publication: &Publication) -> String {
    let numbers = |n: &Notice| {
        let (words, language) = (&n.furniture.page_numbering, &n.language);
        [
            run(&words.before, language),
            field("PAGE", language),
            run(&words.between, language),
            field("NUMPAGES", language),
            run(&words.after, language),
        ]
        .concat()
    };
    let language = &publication.first().language;
    let texts: Vec<String> = publication.notices().iter().map(numbers).collect();
    let lead = match publication.layout() {
        Layout::Single => tab(language),
        Layout::SideBySide => String::new(),
    };
    paragraph("Footer", &far_tab(publication), language, &(lead + &texts.join(&tab(language))))
}

/// Returns the footer of later pages: the page number.
pub(crate) fn footer(publication: &Publication) -> String {
    format!("{HEAD}<w:ftr {NAMESPACES}>{}</w:ftr>", numbering(publication))
}

/// Returns the footer of the first page: in letters with the lines that the law wants of the owner; a poster is one page
/// and has no number.
pub(crate) fn first_footer(publication: &Publication) -> String {
    let notice = publication.first();
    let language = &notice.language;
    let inner = match look(publication) {
        Look::Poster => paragraph("Footer", "", language, ""),
        Look::Letter => {
            let lines = notice.design.footer.iter().map(|l| paragraph("FooterLine", "", language, &run(l, language)));
            lines.collect::<String>() + &numbering(publication)
        }
        _ => numbering(publication),
    };
    format!("{HEAD}<w:ftr {NAMESPACES}>{inner}</w:ftr>")
}
