//! Headers and footers.

use crate::{
    document::Sheet,
    runs::{paragraph, run, run_properties},
    xml::{HEAD, NAMESPACES},
};
use herold_notice::{Language, Layout, Notice, Publication};

pub(crate) const HEADER_FIRST_ID: &str = "rIdHeaderFirst";
pub(crate) const HEADER_ID: &str = "rIdHeader";
pub(crate) const FOOTER_ID: &str = "rIdFooter";

/// Returns the first page's header: the organisation at the left, its lines at the right, a hairline below.
pub(crate) fn letterhead(publication: &Publication) -> String {
    let notice = publication.first();
    let language = &notice.language;
    let measure = Sheet::of(publication.layout()).measure();
    let name = measure * 11 / 20;
    let lines = measure - name;
    let organisation = paragraph("Letterhead", "", language, &run(&notice.letterhead.organisation, language));
    let mut address: String =
        notice.letterhead.lines.iter().map(|l| paragraph("LetterheadLine", "", language, &run(l, language))).collect();
    if address.is_empty() {
        address = paragraph("LetterheadLine", "", language, "");
    }
    let cell = |width: u32, inner: &str| {
        format!("<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/></w:tcPr>{inner}</w:tc>")
    };
    let end = paragraph("LetterheadEnd", "", language, "");
    format!(
        "{HEAD}<w:hdr {NAMESPACES}><w:tbl><w:tblPr><w:tblStyle w:val=\"LetterheadTable\"/>\
         <w:tblW w:w=\"{measure}\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/>\
         <w:tblLook w:val=\"0600\" w:firstRow=\"0\" w:lastRow=\"0\" w:firstColumn=\"0\" w:lastColumn=\"0\" \
         w:noHBand=\"1\" w:noVBand=\"1\"/></w:tblPr>\
         <w:tblGrid><w:gridCol w:w=\"{name}\"/><w:gridCol w:w=\"{lines}\"/></w:tblGrid><w:tr>{}{}</w:tr></w:tbl>{end}\
         </w:hdr>",
        cell(name, &organisation),
        cell(lines, &address)
    )
}

/// Returns the right tab stop at the end of the measure; the second language of a side-by-side stands there.
fn far_tab(publication: &Publication) -> String {
    let measure = Sheet::of(publication.layout()).measure();
    format!("<w:tabs><w:tab w:val=\"clear\" w:pos=\"4536\"/><w:tab w:val=\"right\" w:pos=\"{measure}\"/></w:tabs>")
}

fn tab(language: &Language) -> String {
    format!("<w:r>{}<w:tab/></w:r>", run_properties(language, false, false))
}

/// Returns the header of later pages; side by side it is there in both languages.
pub(crate) fn running_header(publication: &Publication) -> String {
    let text = |n: &Notice| run(&n.furniture.running_header, &n.language);
    let language = &publication.first().language;
    let texts: Vec<String> = publication.notices().iter().map(text).collect();
    let inner = paragraph("Header", &far_tab(publication), language, &texts.join(&tab(language)));
    format!("{HEAD}<w:hdr {NAMESPACES}>{inner}</w:hdr>")
}

fn field(name: &str, language: &Language) -> String {
    let properties = run_properties(language, false, false);
    let mark = |kind: &str| format!("<w:r>{properties}<w:fldChar w:fldCharType=\"{kind}\"/></w:r>");
    format!(
        "{}<w:r>{properties}<w:instrText xml:space=\"preserve\"> {name} </w:instrText></w:r>{}<w:r>{properties}\
         <w:t>1</w:t></w:r>{}",
        mark("begin"),
        mark("separate"),
        mark("end")
    )
}

/// Returns the footer: page number and page count in the words of the notice, in both languages side by side.
pub(crate) fn footer(publication: &Publication) -> String {
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
    let inner = paragraph("Footer", &far_tab(publication), language, &(lead + &texts.join(&tab(language))));
    format!("{HEAD}<w:ftr {NAMESPACES}>{inner}</w:ftr>")
}
