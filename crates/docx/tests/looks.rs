//! What a document takes from the profile of its house, by kind of notice.
#![allow(clippy::unwrap_used, reason = "a helper of tests fails like a test")]

mod sample;

use herold_notice::{Colour, Design, Image, Look, Media, Notice, Role, Window};
use sample::{german, single};
use std::io::{Cursor, Read as _};

fn looking(look: Look, design: Design) -> Notice {
    Notice { design: Design { look, ..design }, ..german() }
}

/// Returns the parts of a document with their names, one after the other.
fn parts(notice: Notice) -> String {
    let bytes = herold_docx::docx(&single(notice)).unwrap();
    let mut archive = zip::ZipArchive::new(Cursor::new(&bytes[..])).unwrap();
    let mut all = String::new();
    for at in 0..archive.len() {
        let mut file = archive.by_index(at).unwrap();
        all.push_str(&format!("\n== {}\n", file.name().unwrap()));
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).unwrap();
        all.push_str(&String::from_utf8_lossy(&bytes));
    }
    all
}

fn part<'a>(all: &'a str, name: &str) -> &'a str {
    let start = all.find(&format!("\n== {name}\n")).unwrap();
    let rest = &all[start + 1..];
    rest.find("\n== ").map_or(rest, |end| &rest[..end])
}

/// A grey PNG picture, 30 × 10 pixels.
fn png() -> Image {
    let mut file = Vec::new();
    let mut encoder = png::Encoder::new(&mut file, 30, 10);
    encoder.set_color(png::ColorType::Grayscale);
    encoder.write_header().unwrap().write_image_data(&[100; 300]).unwrap();
    Image::read(Media::Png, file).unwrap()
}

#[test]
fn the_logo_stands_in_the_first_header_with_its_words() {
    let design = Design { logo: Some(png()), logo_text: "Logo: A & B".to_owned(), ..Design::default() };
    let all = parts(looking(Look::Press, design));
    let headers: Vec<&str> = all.split("\n== ").filter(|part| part.contains("<w:drawing>")).collect();
    assert_eq!(headers.len(), 1);
    assert!(headers[0].starts_with("word/header") && headers[0].contains("descr=\"Logo: A &amp; B\""));
    assert!(headers[0].contains("cx=\"1728000\" cy=\"576000\""), "16 mm high, three times as wide");
    assert!(all.contains("== word/media/"));
    assert!(part(&all, "[Content_Types].xml").contains("image/png"));
}

#[test]
fn a_drawn_logo_is_there_as_a_drawing_and_as_pixels() {
    let svg =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 30 10\"><rect width=\"30\" height=\"10\"/></svg>";
    let logo = Some(Image::read(Media::Svg, svg.as_bytes().to_vec()).unwrap());
    let all = parts(looking(Look::Letter, Design { logo, ..Design::default() }));
    let header = part(&all, "word/headerFirst.xml");
    assert!(header.contains("cx=\"1728000\" cy=\"576000\""), "{header}");
    let blip =
        "<a:blip r:embed=\"rIdLogo\"><a:extLst><a:ext uri=\"{96DAC541-7B7A-43D3-8B79-37D633B846F1}\"><asvg:svgBlip";
    assert!(header.contains(blip) && header.contains(" r:embed=\"rIdLogoDrawing\"/>"), "{header}");
    let places = part(&all, "word/_rels/headerFirst.xml.rels");
    for (id, target) in [("rIdLogo", "media/logo.png"), ("rIdLogoDrawing", "media/logo.svg")] {
        assert!(
            places.contains(&format!("Id=\"{id}\"")) && places.contains(&format!("Target=\"{target}\"")),
            "{places}"
        );
    }
    assert!(part(&all, "word/media/logo.svg").ends_with(svg));
    assert!(part(&all, "word/media/logo.png").contains("PNG"));
    let types = part(&all, "[Content_Types].xml");
    assert!(types.contains("Extension=\"svg\" ContentType=\"image/svg+xml\"") && types.contains("Extension=\"png\""));
}

/// Returns each style of paragraphs with whether it is custom and what it is called.
fn named(all: &str) -> Vec<(String, bool, String)> {
    let styles = part(all, "word/styles.xml").split("<w:style w:type=\"paragraph\"").skip(1);
    let between = |text: &str, from: &str| text.split_once(from).unwrap().1.split_once('"').unwrap().0.to_owned();
    let custom = |style: &str| style.split_once('>').unwrap().0.contains("w:customStyle=\"1\"");
    styles.map(|s| (between(s, "w:styleId=\""), custom(s), between(s, "<w:name w:val=\""))).collect()
}

#[test]
fn styles_have_the_names_of_the_house() {
    use Role::{Boilerplate, Heading, Headline, Item, Label, Lead, Note, Paragraph, Quote};
    let styled = |styles: &[(Role, &str)]| {
        let styles = styles.iter().map(|(role, name)| (*role, (*name).to_owned())).collect();
        parts(looking(Look::Press, Design { styles, ..Design::default() }))
    };
    let all = styled(&[
        (Headline, "Überschrift 1"),
        (Heading, "NKL Zwischentitel"),
        (Paragraph, "Textkörper"),
        (Lead, "NKL Text & Bild"),
        (Quote, "NKL Text & Bild"),
        (Item, "Body Text"),
        (Label, "Title"),
        (Note, "Hyperlink"),
        (Boilerplate, "NKL, Fuß"),
    ]);
    let found = named(&all);
    let name =
        |id: &str| found.iter().find(|(other, ..)| other == id).map(|(_, custom, name)| (*custom, name.as_str()));
    assert_eq!(name("Title"), Some((false, "heading 1")), "one of Word's own, as files have it");
    assert_eq!(name("Heading1"), None, "no two styles of one name");
    assert_eq!(name("Heading2"), Some((true, "NKL Zwischentitel")));
    assert_eq!(name("BodyText"), Some((false, "Body Text")));
    assert_eq!(name("Lead"), Some((true, "NKL Text &amp; Bild")));
    assert_eq!(name("Quote"), Some((false, "Quote")), "a name is taken once");
    assert_eq!(name("Label"), Some((false, "Title")), "the name that the headline left");
    assert_eq!(name("Note"), Some((true, "Note")), "links are no paragraphs");
    assert_eq!(name("Boilerplate"), Some((true, "NKL Fuß")), "a comma would be an alias");
    let names: std::collections::BTreeSet<String> = found.iter().map(|(.., name)| name.to_lowercase()).collect();
    assert_eq!(names.len(), found.len());
    // Roles of one style of the house stand in one style; an item keeps its bullet.
    let document = part(&all, "word/document.xml");
    assert!(
        !document.contains("<w:pStyle w:val=\"Quote\"/>") && !document.contains("<w:pStyle w:val=\"ListBullet\"/>")
    );
    let items = document.matches("<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>").count();
    assert_eq!(items, german().blocks.iter().filter(|b| b.role == Item).count());
    assert_eq!(styled(&[]), parts(looking(Look::Press, Design::default())));
}

#[test]
fn the_colour_of_the_house_is_in_the_styles() {
    let colour = Colour::parse("#7a3b12");
    let all = parts(looking(Look::Press, Design { colour, ..Design::default() }));
    assert!(part(&all, "word/styles.xml").contains("7A3B12"));
    assert!(!part(&all, "word/styles.xml").contains("0E4F5C"), "no other accent is left");
}

#[test]
fn a_letter_has_the_geometry_of_its_window() {
    let letter = |window| {
        let design = Design {
            window,
            return_line: "Absender · Ort".to_owned(),
            footer: vec!["HRB 1".to_owned()],
            ..Design::default()
        };
        parts(looking(Look::Letter, design))
    };
    let (a, b) = (letter(Window::DinA), letter(Window::DinB));
    for all in [&a, &b] {
        // 25 mm on the left, 20 mm on the right, in twentieths of a point.
        let section = part(all, "word/document.xml");
        assert!(section.contains("w:left=\"1417\"") && section.contains("w:right=\"1134\""), "{section}");
        assert!(all.contains("Absender · Ort") && all.contains("HRB 1"));
        assert!(all.contains("<w:framePr"));
    }
    assert_ne!(a, b, "the window of form A lies higher");
}

#[test]
fn a_press_release_has_its_end_mark_and_its_embargo() {
    let design =
        Design {
            end_mark: "– Ende –".to_owned(), every_page: "Sperrfrist: morgen".to_owned(), ..Design::default()
        };
    let all = parts(looking(Look::Press, design));
    assert_eq!(part(&all, "word/document.xml").matches("– Ende –").count(), 1);
    assert!(all.split("\n== word/header").skip(1).any(|header| header.contains("Sperrfrist: morgen")));
    assert!(!parts(looking(Look::Page, Design::default())).contains("– Ende –"));
}

/// Returns the size of a style in half-points.
fn size(all: &str, id: &str) -> u32 {
    let style = part(all, "word/styles.xml").split(&format!("w:styleId=\"{id}\"")).nth(1).unwrap();
    style.split("<w:sz w:val=\"").nth(1).unwrap().split('"').next().unwrap().parse().unwrap()
}

/// Returns a poster with so many items and a telephone number.
fn poster(items: usize, number: &str) -> Notice {
    use herold_notice::{Block, Mark, MarkKind, Role, SegmentId, SegmentState, Sentence};
    let block = |name: String, role, text: &str| Block {
        segment: SegmentId(name),
        role,
        state: SegmentState::Generated,
        sentences: vec![Sentence { text: text.to_owned(), ..Sentence::default() }],
    };
    let mut notice = looking(Look::Poster, Design::default());
    notice.blocks = vec![block("headline".to_owned(), Role::Headline, "Zurzeit können wir nicht alles anbieten")];
    notice.blocks.extend((0..items).map(|at| {
        block(
            format!("item.{at}"),
            Role::Item,
            "Die Ambulanzen behandeln nur dringende Fälle. Bitte rufen Sie vorher an.",
        )
    }));
    let mut contact = block("contact".to_owned(), Role::Contact, "Fragen? Rufen Sie uns an:");
    let kind = MarkKind::Link { href: "tel:+494615550100".to_owned() };
    let marks = vec![Mark { start: 0, end: number.chars().count(), kind }];
    contact.sentences.push(Sentence { text: number.to_owned(), marks, ..Sentence::default() });
    notice.blocks.push(contact);
    notice
}

#[test]
fn a_poster_is_read_from_afar() {
    let all = parts(poster(2, "+49 461 555 0100"));
    assert_eq!(["Title", "ListBullet", "PosterPhone"].map(|id| size(&all, id)), [80, 48, 108]);
    let document = part(&all, "word/document.xml");
    assert_eq!(document.matches("<w:rStyle w:val=\"PosterPhone\"/>").count(), 1);
    assert!(part(&all, "word/numbering.xml").contains("<w:ind w:left=\"520\" w:hanging=\"520\"/>"));
    assert_eq!(part(&all, "word/footerFirst.xml").matches("<w:instrText").count(), 0);
    assert_eq!(part(&all, "word/footer.xml").matches("<w:instrText").count(), 2, "should it have a second page");
    // A long number stands on one line.
    assert_eq!(size(&parts(poster(2, "+49 (461) 555-0100-4711-22")), "PosterPhone"), 62);
}

#[test]
fn a_poster_with_much_to_say_shrinks_to_one_sheet() {
    let sizes: Vec<u32> = [2, 7, 9, 40].map(|items| size(&parts(poster(items, "116 117")), "Title")).to_vec();
    assert!(sizes.is_sorted_by(|a, b| a >= b) && sizes[0] == 80 && sizes[2] < 80, "{sizes:?}");
    assert_eq!(sizes[3], 46, "no smaller than that");
}
