//! The main part: one column of paragraphs, or a table with a row per segment.

use crate::{
    furniture::{FOOTER_FIRST_ID, FOOTER_ID, HEADER_FIRST_ID, HEADER_ID},
    ledger, letter,
    links::Links,
    manifest::{bookmark_name, cell_bookmark_name, says_heads, shows},
    runs::{
        Bookmark, HYPERLINK, block_runs, paragraph, row_runs, run, run_properties, sentence_runs, spaced_paragraph,
    },
    sheet::{Sheet, look},
    styles::{HouseStyles, house_styles},
    xml::{HEAD, NAMESPACES, attribute},
};
use herold_notice::{
    Block, Direction, Language, Layout, Look, Notice, Publication, Role, Table, head_of, table_length,
};
use std::fmt::Write as _;

/// Returns the style of a role: the `styleId` in the styles part.
pub(crate) const fn style(role: Role) -> &'static str {
    match role {
        Role::Label => "Label",
        Role::Headline => "Title",
        Role::Subheadline => "Subtitle",
        Role::Dateline => "Dateline",
        Role::Lead => "Lead",
        Role::Heading => "Heading2",
        Role::Paragraph => "BodyText",
        Role::Item => "ListBullet",
        Role::Quote => "Quote",
        Role::Note => "Note",
        Role::Contact => "Contact",
        Role::Boilerplate => "Boilerplate",
        Role::Columns => "LedgerHead",
        Role::Record => "LedgerText",
    }
}

/// What makes an item of a paragraph whose style has no bullet.
const BULLET: &str = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>";

/// The distance between paragraphs, after the last item of a list; items stand closer to each other.
const AFTER_LIST: &str = "<w:spacing w:after=\"150\"/>";

/// What follows a block: the roles of the next two, and whether the mark of the end of the text does.
#[derive(Debug, Clone, Copy)]
struct Following {
    next: Option<Role>,
    after_next: Option<Role>,
    end: bool,
}

#[derive(Debug)]
struct Writer {
    layout: Layout,
    look: Look,
    styles: HouseStyles,
    links: Links,
    bookmarks: usize,
}

impl Writer {
    /// Returns a block as a paragraph.
    fn block(&mut self, block: &Block, language: &Language, following: Following) -> String {
        let Following { next, after_next, end } = following;
        let bookmark = self.bookmark(block, language);
        let phone = if (self.look, block.role) == (Look::Poster, Role::Contact) { POSTER_PHONE } else { HYPERLINK };
        let runs = block_runs(block, language, &bookmark, phone, &mut self.links);
        let keeps = match (block.role, next) {
            // The mark that the text ends here does not open a page.
            _ if end => true,
            // No page begins with the last item of a list alone.
            (Role::Item, Some(Role::Item)) => after_next != Some(Role::Item),
            // Words stay with what they announce: a list, a number to call, a name under "yours sincerely".
            (Role::Paragraph | Role::Lead, Some(Role::Item | Role::Contact | Role::Columns)) => true,
            _ => false,
        };
        let close = match (self.layout, block.role, next) {
            (Layout::Single, Role::Item, Some(next)) if next != Role::Item => AFTER_LIST,
            _ => "",
        };
        let place = self.styles.style(block.role);
        let bullet = if block.role == Role::Item && place != style(Role::Item) { BULLET } else { "" };
        let keeps = if keeps { "<w:keepNext/>" } else { "" };
        spaced_paragraph(place, &[keeps, bullet].concat(), close, language, &runs)
    }

    /// Returns a table; its head comes again on each page.
    fn table(&mut self, table: &Table<'_>, caption: &str, measure: u32, language: &Language) -> String {
        let widths = ledger::widths(table, measure);
        let mut out = ledger::opening(&widths, caption, language);
        for block in table.head.iter().chain(&table.rows) {
            out.push_str(ledger::row_opening(block.role == Role::Columns));
            for (at, width) in widths.iter().enumerate() {
                let runs = block.sentences.get(at).map(|s| sentence_runs(s, language, HYPERLINK, &mut self.links));
                // One bookmark over several cells would not come back from LibreOffice.
                self.bookmarks += 1;
                let name = cell_bookmark_name(&language.code, &block.segment, at);
                let bookmark = Bookmark { name, number: self.bookmarks };
                let runs = [bookmark.start(), runs.unwrap_or_default(), bookmark.end()].concat();
                let inner = paragraph(self.styles.style(block.role), "", language, &runs);
                out.push_str(&ledger::cell(*width, at + 1 == widths.len(), &inner));
            }
            out.push_str("</w:tr>");
        }
        // The next block keeps away from the last line of the table.
        out + "</w:tbl>" + &spaced_paragraph("TableEnd", "", AFTER_LIST, language, "")
    }

    fn bookmark(&mut self, block: &Block, language: &Language) -> Bookmark {
        self.bookmarks += 1;
        Bookmark { name: bookmark_name(&language.code, &block.segment), number: self.bookmarks }
    }

    fn single(&mut self, publication: &Publication) -> String {
        let notice = publication.first();
        let shown: Vec<&Block> = notice.blocks.iter().filter(|b| shows(b)).collect();
        let role = |at: usize| shown.get(at).map(|b| b.role);
        let mut out = if self.look == Look::Letter { letter::address(notice) } else { String::new() };
        let end = text_end(publication, shown.iter().map(|b| b.role));
        let following = |at: usize, end: bool| Following { next: role(at + 1), after_next: role(at + 2), end };
        let mut at = 0;
        while let Some(block) = shown.get(at) {
            let rows = table_length(&shown[at..]);
            if rows > 0 {
                let caption = shown[..at].last().filter(|above| above.role == Role::Paragraph);
                let caption = caption.map(|above| above.text()).unwrap_or_default();
                let measure = Sheet::of(publication).measure();
                out.push_str(&self.table(&Table::of(&shown[at..at + rows]), &caption, measure, &notice.language));
                at += rows;
            } else {
                out.push_str(&self.block(block, &notice.language, following(at, end == Some(at))));
                at += 1;
            }
            if end.is_some_and(|end| end + 1 == at) {
                out.push_str(&end_mark(notice));
            }
        }
        if shown.is_empty() {
            // A body needs a paragraph.
            out.push_str(&paragraph("BodyText", "", &notice.language, ""));
        }
        out
    }

    fn side_by_side(&mut self, publication: &Publication) -> String {
        let notices = publication.notices();
        let first = publication.first();
        let measure = Sheet::of(publication).measure();
        let column = measure / 2;
        let caption = attribute(&first.furniture.side_by_side_caption);
        let direction = if first.language.direction == Direction::Rtl { "<w:bidiVisual/>" } else { "" };
        let mut out = format!(
            "<w:tbl><w:tblPr><w:tblStyle w:val=\"SideBySide\"/>{direction}<w:tblW w:w=\"{measure}\" w:type=\"dxa\"/>\
             <w:tblLayout w:type=\"fixed\"/><w:tblLook w:val=\"0420\" w:firstRow=\"1\" w:lastRow=\"0\" \
             w:firstColumn=\"0\" w:lastColumn=\"0\" w:noHBand=\"0\" w:noVBand=\"1\"/>\
             <w:tblCaption w:val=\"{caption}\"/><w:tblDescription w:val=\"{caption}\"/></w:tblPr>\
             <w:tblGrid><w:gridCol w:w=\"{column}\"/><w:gridCol w:w=\"{column}\"/></w:tblGrid>"
        );
        let heads = notices
            .iter()
            .map(|n| paragraph("TableHeading", "", &n.language, &run(&n.language.name, &n.language)))
            .enumerate()
            .map(|(at, p)| cell(column, at, true, &p));
        let _ = write!(out, "<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>{}</w:tr>", heads.collect::<String>());
        let mut rows = publication.rows();
        rows.retain(|row| row.cells.iter().flatten().any(|b| shows(b) && !says_heads(b, Layout::SideBySide)));
        let role =
            |at: usize| rows.get(at).and_then(|row| row.cells.iter().flatten().find(|b| shows(b))).map(|b| b.role);
        let end = text_end(publication, (0..rows.len()).filter_map(role));
        for (number, row) in rows.iter().enumerate() {
            let (next, after_next) = (role(number + 1), role(number + 2));
            let following = Following { next, after_next, end: end == Some(number) };
            out.push_str("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
            for (at, (block, notice)) in row.cells.iter().zip(notices).enumerate() {
                let inner = match block.filter(|b| shows(b)) {
                    Some(block) if block.role == Role::Record => {
                        let bookmark = self.bookmark(block, &notice.language);
                        let head = head_of(&notice.blocks, block);
                        let runs = row_runs(block, head, &notice.language, &bookmark, &mut self.links);
                        paragraph(self.styles.style(block.role), "", &notice.language, &runs)
                    }
                    Some(block) => self.block(block, &notice.language, following),
                    None => paragraph("BodyText", "", &notice.language, ""),
                };
                out.push_str(&cell(column, at, false, &inner));
            }
            out.push_str("</w:tr>");
            if end == Some(number) {
                let marks = notices.iter().enumerate().map(|(at, n)| cell(column, at, false, &end_mark(n)));
                let _ = write!(out, "<w:tr><w:trPr><w:cantSplit/></w:trPr>{}</w:tr>", marks.collect::<String>());
            }
        }
        // Word wants a paragraph after a table at the end of a body; this one takes up no room.
        let end = format!(
            "<w:p><w:pPr><w:pStyle w:val=\"TableEnd\"/>{}</w:pPr></w:p>",
            run_properties(&first.language, false, "")
        );
        out + "</w:tbl>" + &end
    }
}

/// The character style of the number on a poster.
pub(crate) const POSTER_PHONE: &str = "PosterPhone";

/// Returns the place of the last block of the text itself, before notes, contacts and boilerplate; none when nothing
/// marks its end.
fn text_end(publication: &Publication, roles: impl Iterator<Item = Role>) -> Option<usize> {
    let is_text =
        |role: &Role| matches!(role, Role::Lead | Role::Paragraph | Role::Item | Role::Quote) || role.is_row();
    let marks = publication.notices().iter().any(|n| !n.design.end_mark.is_empty());
    roles.enumerate().filter(|(_, role)| is_text(role)).map(|(at, _)| at).last().filter(|_| marks)
}

/// Returns the mark that tells editors where the text ends. It is no segment and has no bookmark.
fn end_mark(notice: &Notice) -> String {
    paragraph("EndMark", "", &notice.language, &run(&notice.design.end_mark, &notice.language))
}

/// Distance of a row from what stands above it: the rule of the repeated heading, on a later page.
const ROW_TOP: u32 = 120;

/// Returns a cell; the two columns keep away from the line between them and reach the margins elsewhere. The line
/// begins below the heading.
fn cell(width: u32, column: usize, heading: bool, inner: &str) -> String {
    let (left, right) = if column == 0 { (0, 300) } else { (300, 0) };
    let (borders, top) = match (heading, column) {
        (true, 0) => ("<w:tcBorders><w:right w:val=\"nil\"/></w:tcBorders>", 0),
        (true, _) => ("<w:tcBorders><w:left w:val=\"nil\"/></w:tcBorders>", 0),
        (false, _) => ("", ROW_TOP),
    };
    format!(
        "<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/>{borders}<w:tcMar>\
         <w:top w:w=\"{top}\" w:type=\"dxa\"/><w:left w:w=\"{left}\" w:type=\"dxa\"/>\
         <w:right w:w=\"{right}\" w:type=\"dxa\"/></w:tcMar></w:tcPr>{inner}</w:tc>"
    )
}

fn section(publication: &Publication) -> String {
    let Sheet { width, height, left, right, top, bottom, header, footer } = Sheet::of(publication);
    let orient = match publication.layout() {
        Layout::Single => "",
        Layout::SideBySide => " w:orient=\"landscape\"",
    };
    let bidi = if publication.first().language.direction == Direction::Rtl { "<w:bidi/>" } else { "" };
    format!(
        "<w:sectPr><w:headerReference w:type=\"first\" r:id=\"{HEADER_FIRST_ID}\"/>\
         <w:headerReference w:type=\"default\" r:id=\"{HEADER_ID}\"/>\
         <w:footerReference w:type=\"first\" r:id=\"{FOOTER_FIRST_ID}\"/>\
         <w:footerReference w:type=\"default\" r:id=\"{FOOTER_ID}\"/>\
         <w:pgSz w:w=\"{width}\" w:h=\"{height}\"{orient}/>\
         <w:pgMar w:top=\"{top}\" w:right=\"{right}\" w:bottom=\"{bottom}\" w:left=\"{left}\" \
         w:header=\"{header}\" w:footer=\"{footer}\" w:gutter=\"0\"/><w:cols w:space=\"708\"/><w:titlePg/>{bidi}</w:sectPr>"
    )
}

/// Returns the main part and the links in it.
pub(crate) fn document(publication: &Publication) -> (String, Links) {
    let mut writer = Writer {
        layout: publication.layout(),
        look: look(publication),
        styles: house_styles(publication),
        links: Links::default(),
        bookmarks: 0,
    };
    let body = match publication.layout() {
        Layout::Single => writer.single(publication),
        Layout::SideBySide => writer.side_by_side(publication),
    };
    let section = section(publication);
    (format!("{HEAD}<w:document {NAMESPACES}><w:body>{body}{section}</w:body></w:document>"), writer.links)
}
