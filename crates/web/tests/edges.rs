//! What reaches the edges: hostile text, empty notices, contacts in pieces, the same bytes every time.

use herold_notice::{
    Block, Direction, Furniture, Instant, Language, Layout, Letterhead, Mark, MarkKind, Notice, Publication, Role,
    SegmentId, SegmentState, Sentence,
};
use herold_web::{html, text};

const CREATED: Instant = Instant { year: 2025, month: 12, day: 9, hour: 17, minute: 5, second: 0, offset_minutes: 60 };

fn block(id: &str, role: Role, sentences: &[&str]) -> Block {
    let sentences = sentences.iter().map(|s| Sentence { text: (*s).to_owned(), ..Sentence::default() }).collect();
    Block { segment: SegmentId(id.to_owned()), role, state: SegmentState::Generated, sentences }
}

fn notice(code: &str, organisation: &str, blocks: Vec<Block>) -> Notice {
    Notice {
        kind: "press-release".to_owned(),
        language: Language {
            code: code.to_owned(),
            tag: code.to_owned(),
            name: code.to_owned(),
            direction: Direction::Ltr,
        },
        title: "Titel".to_owned(),
        letterhead: Letterhead { organisation: organisation.to_owned(), lines: vec!["Hafenweg 3".to_owned()] },
        furniture: Furniture::default(),
        design: Default::default(),
        blocks,
    }
}

fn single(notice: Notice) -> Publication {
    Publication::new(vec![notice], Layout::Single, CREATED).expect("one notice")
}

fn pair(first: Notice, second: Notice) -> Publication {
    Publication::new(vec![first, second], Layout::SideBySide, CREATED).expect("two languages")
}

#[test]
fn endless_words_are_cut_and_addresses_are_not() {
    let url = format!("https://haus.example/{}", "a".repeat(90));
    let word = "x".repeat(500);
    let page = text(&single(notice("de", "Haus", vec![block("p", Role::Paragraph, &[&word, &url])])));
    assert!(page.lines().all(|l| l.chars().count() <= 72 || l == url), "{page}");
    assert!(page.lines().any(|l| l == url));
    assert_eq!(page.matches('x').count() - url.matches('x').count(), 500);
}

#[test]
fn a_text_ends_with_exactly_one_line_feed() {
    let empty = || notice("de", "", Vec::new());
    let full = || notice("de", "Haus", vec![block("p", Role::Paragraph, &["Text.\n\n"])]);
    let mut bare = empty();
    bare.letterhead.lines.clear();
    let other = notice("da", "Hus", Vec::new());
    for publication in [single(empty()), single(bare), single(full()), pair(full(), other)] {
        let page = text(&publication);
        assert!(page.ends_with('\n') && !page.ends_with("\n\n"), "{page:?}");
    }
}

#[test]
fn lines_of_one_contact_stand_close_and_two_contacts_apart() {
    let blocks = || {
        vec![
            block("h", Role::Heading, &["Kontakt"]),
            block("a", Role::Contact, &["Ada Lund", "70 12 34 56"]),
            block("b", Role::Contact, &["ada@haus.example"]),
            block("c", Role::Contact, &["Bo Krag", "70 12 34 57"]),
        ]
    };
    let page = text(&single(notice("de", "Haus", blocks())));
    assert!(
        page.ends_with("Kontakt\n-------\n\nAda Lund\n70 12 34 56\nada@haus.example\n\nBo Krag\n70 12 34 57\n"),
        "{page}"
    );
    let page = text(&pair(notice("de", "Haus", blocks()), notice("da", "Hus", blocks())));
    let left: Vec<&str> = page.lines().map(|l| l.split('│').next().unwrap_or_default().trim_end()).collect();
    let from = left.iter().position(|l| *l == "Ada Lund").unwrap();
    assert_eq!(left[from..], ["Ada Lund", "70 12 34 56", "ada@haus.example", "", "Bo Krag", "70 12 34 57"]);
}

#[test]
fn nothing_hostile_leaves_its_attribute_or_element() {
    let nasty = "\"><script>alert(1)</script>\u{202e}&\u{0}";
    let mut evil = notice(nasty, nasty, vec![block("p", Role::Paragraph, &[nasty])]);
    evil.title = nasty.to_owned();
    evil.furniture.description = nasty.to_owned();
    evil.letterhead.lines = vec![nasty.to_owned()];
    evil.blocks[0].sentences[0].marks =
        vec![Mark { start: 0, end: 99, kind: MarkKind::Link { href: format!("https://a.example/{nasty}") } }];
    for page in [html(&single(evil.clone())), html(&pair(evil, notice("da", "Hus", Vec::new())))] {
        assert!(!page.contains("<script") && !page.contains(['\u{202e}', '\0']), "{page}");
        assert!(page.contains("&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;"));
    }
}

#[test]
fn the_foot_names_the_organisation_and_its_address() {
    let page = html(&single(notice("de", "Haus & Hof", Vec::new())));
    assert!(page.contains(
        "<footer class=\"sender\">\n<p class=\"organisation\">Haus &amp; Hof</p>\n<p class=\"lines\" id=\"publisher-address\" itemprop=\"address\">Hafenweg 3</p>\n</footer>\n</body>"
    ));
}

#[test]
fn a_signature_belongs_to_the_letter_and_a_contact_to_the_foot() {
    let foot = |blocks: Vec<Block>| {
        let page = html(&single(notice("de", "Haus", blocks)));
        page.split_once("<footer>").map(|(_, foot)| foot.split("</footer>").next().unwrap_or_default().to_owned())
    };
    let letter = block("closing", Role::Paragraph, &["Mit freundlichen Grüßen"]);
    let signature = block("signature", Role::Contact, &["Dr. Eva Musterin"]);
    assert_eq!(foot(vec![letter.clone(), signature.clone()]), None);
    let note = block("as-of", Role::Note, &["Stand: heute"]);
    assert!(foot(vec![letter.clone(), note, signature.clone()]).is_some_and(|foot| foot.contains("Musterin")));
    let heading = block("press", Role::Heading, &["Pressekontakt"]);
    assert!(foot(vec![letter, heading, signature]).is_some_and(|foot| foot.contains("Musterin")));
}

#[test]
fn the_same_notices_give_the_same_bytes() {
    let made = || {
        let blocks = || vec![block("h", Role::Headline, &["Titel"]), block("i", Role::Item, &["Eins"])];
        pair(notice("de", "Haus", blocks()), notice("da", "Hus", blocks()))
    };
    assert_eq!(html(&made()), html(&made()));
    assert_eq!(text(&made()), text(&made()));
}
