//! E-mails, read back by a parser of other people.

mod house;

use herold_notice::{Block, Instant, Layout, Notice, Publication, Role};
use herold_web::{Attachment, EmlError, eml, text};
use house::{block, danish_press, german, german_press, hostile, pair, questions, sample, sentence, single};
use mail_parser::{Message, MessageParser, MimeHeaders as _};

fn made(publication: &Publication, attachments: &[Attachment<'_>]) -> Vec<u8> {
    eml(publication, attachments).expect("an e-mail")
}

fn read(bytes: &[u8]) -> Message<'_> {
    MessageParser::new().parse(bytes).expect("a message")
}

/// Returns the header lines before the body, unfolded.
fn head(bytes: &[u8]) -> Vec<String> {
    let all = String::from_utf8(bytes.to_vec()).expect("ASCII");
    let head = all.split_once("\r\n\r\n").expect("a body").0;
    head.replace("\r\n ", " ").replace("\r\n\t", " ").split("\r\n").map(str::to_owned).collect()
}

fn titled(title: &str) -> Notice {
    Notice { title: title.to_owned(), ..german() }
}

#[test]
fn a_draft_names_nobody_and_its_own_time() {
    let bytes = made(&single(german_press()), &[]);
    let head = head(&bytes);
    let names: Vec<&str> = head.iter().filter_map(|l| l.split_once(": ")).map(|(name, _)| name).collect();
    assert_eq!(names, ["Subject", "Date", "MIME-Version", "X-Unsent", "Content-Language", "Content-Type"]);
    assert!(head.contains(&"Date: Tue, 9 Dec 2025 17:05:00 +0100".to_owned()), "{head:?}");
    assert!(head.contains(&"X-Unsent: 1".to_owned()) && head.contains(&"Content-Language: de-DE".to_owned()));
    assert!(head[5].starts_with("Content-Type: multipart/alternative; boundary=\"herold-alternative-"), "{head:?}");
    let message = read(&bytes);
    assert_eq!(message.subject(), Some(german().title.as_str()));
    assert!(message.from().is_none() && message.to().is_none() && message.message_id().is_none());
}

#[test]
fn text_and_html_say_the_same_as_the_notice() {
    for publication in [single(german_press()), single(questions()), pair(german_press(), danish_press())] {
        let bytes = made(&publication, &[]);
        let message = read(&bytes);
        assert_eq!((message.text_body_count(), message.html_body_count(), message.attachment_count()), (1, 1, 0));
        let said = message.body_text(0).expect("text").replace("\r\n", "\n");
        assert_eq!(said.trim_end(), text(&publication).trim_end());
        let html = message.body_html(0).expect("html");
        for sentence in publication.notices().iter().flat_map(|n| &n.blocks).flat_map(|b: &Block| &b.sentences) {
            let words = sentence.text.replace('&', "&amp;");
            assert!(html.contains(&words) || !sentence.marks.is_empty(), "{words}");
        }
    }
}

#[test]
fn mail_html_carries_its_looks_in_its_elements() {
    let bytes = made(&single(german_press()), &[]);
    let message = read(&bytes);
    let html = message.body_html(0).expect("html");
    for none in ["<style", "<script", "<img", "data:", " class=", " id=", "itemprop", "<article", "<header"] {
        assert!(!html.contains(none), "{none} in {html}");
    }
    assert!(html.contains("<h1 style=\"margin:0 0 12px;") && html.contains("<ul style=\"margin:0 0 16px;"));
    assert!(html.contains("border-bottom:2px solid #7c6d00;font-weight:bold\">Klinikum Nordmark gGmbH</p>"));
    assert!(html.contains("aria-hidden=\"true\">– Ende –</p>") && html.contains("Sperrfrist: nicht"));
    assert!(html.contains("<a href=\"tel:+494615550123\">"));
}

#[test]
fn beside_each_other_each_language_is_named() {
    let bytes = made(&pair(german_press(), danish_press()), &[]);
    assert!(head(&bytes).contains(&"Content-Language: de-DE, da-DK".to_owned()));
    let message = read(&bytes);
    let html = message.body_html(0).expect("html");
    assert!(html.contains("<td lang=\"da-DK\" dir=\"ltr\" style=\"width:50%;") && html.contains("Det gælder nu"));
}

#[test]
fn attachments_come_back_as_they_were() {
    let pdf: Vec<u8> = (0..=255).cycle().take(5000).collect();
    let wire = "Zeile\nmit Ümlaut\r\nund\rallem \n".as_bytes();
    let long = format!("{} – Übersicht.pdf", "Pressemitteilung ".repeat(8));
    let files = [
        Attachment { name: "notice.pdf", media: "application/pdf", bytes: &pdf },
        Attachment { name: &long, media: "application/pdf", bytes: b"%PDF" },
        Attachment { name: "wire \"1\".txt", media: "text/plain", bytes: wire },
        Attachment { name: "leer.bin", media: "application/octet-stream", bytes: b"" },
    ];
    let bytes = made(&single(german()), &files);
    let message = read(&bytes);
    assert_eq!(message.attachment_count(), 4);
    for (at, file) in files.iter().enumerate() {
        let part = message.attachment(u32::try_from(at).expect("few")).expect("an attachment");
        assert_eq!(part.attachment_name(), Some(file.name));
        assert_eq!(part.contents(), file.bytes, "{}", file.name);
        let kind = part.content_type().expect("a kind");
        assert_eq!(format!("{}/{}", kind.ctype(), kind.subtype().unwrap_or_default()), file.media);
    }
    let said = message.body_text(0).expect("text").replace("\r\n", "\n");
    assert_eq!(said.trim_end(), text(&single(german())).trim_end());
    let all = String::from_utf8(bytes).expect("ASCII");
    assert!(all.contains(" filename*0*=UTF-8''") && all.contains(" boundary=\"herold-mixed-"), "{all}");
}

#[test]
fn an_attachment_needs_a_name_and_a_kind() {
    let publication = single(german());
    for name in ["", "  ", "a/b.pdf", "..\\b.pdf", "a\r\nBcc: x@y.example", "fdp\u{202e}.exe"] {
        let file = Attachment { name, media: "application/pdf", bytes: b"" };
        assert_eq!(eml(&publication, &[file]), Err(EmlError::Name(name.to_owned())));
    }
    for media in ["", "pdf", "application/", "application/pdf\r\nBcc: x", "text/html; charset=x", "multipart/mixed"] {
        let file = Attachment { name: "a", media, bytes: b"" };
        assert!(matches!(eml(&publication, &[file]), Err(EmlError::Media { .. })), "{media:?}");
    }
}

#[test]
fn no_title_leaves_its_line() {
    let long = "Angriff auf die IT ".repeat(200);
    for (title, wanted) in [
        ("Titel\r\nBcc: alle@haus.example\r\n\r\nText", "Titel Bcc: alle@haus.example Text"),
        ("Titel\n\tnoch\u{2028}eine\u{85}Zeile\0\u{1b}[31m", "Titel noch eine Zeile[31m"),
        ("🚑 Notfälle 👩‍⚕️ å", "🚑 Notfälle 👩‍⚕️ å"),
        ("=?utf-8?Q?Bcc=3A?= x", "=?utf-8?Q?Bcc=3A?= x"),
        (&long, long.trim_end()),
        (&"🚑".repeat(300), &"🚑".repeat(300)),
    ] {
        let bytes = made(&single(titled(title)), &[]);
        assert!(bytes.is_ascii());
        let head = head(&bytes);
        assert_eq!(head.len(), 6, "{head:?}");
        assert!(!head.iter().any(|l| l.starts_with("Bcc")));
        if !wanted.starts_with("=?") {
            assert_eq!(read(&bytes).subject(), Some(wanted));
        }
    }
    assert!(!head(&made(&single(titled("\r\n ")), &[])).iter().any(|l| l.starts_with("Subject")));
}

#[test]
fn lines_are_as_long_as_mail_allows_and_end_as_mail_wants() {
    let mut notice = german();
    let endless = format!("https://haus.example/{}", "a".repeat(2000));
    notice.blocks.push(block("long", Role::Paragraph, vec![sentence(&endless), sentence("--herold-alternative-0")]));
    for publication in [single(notice), single(hostile()), pair(german_press(), danish_press())] {
        let bytes = made(&publication, &[]);
        let all = String::from_utf8(bytes.clone()).expect("ASCII");
        assert!(all.split("\r\n").all(|line| line.len() <= 78 && !line.contains(['\r', '\n'])), "{all}");
        let said = read(&bytes).body_text(0).expect("text").replace("\r\n", "\n");
        assert_eq!(said.trim_end(), text(&publication).trim_end());
    }
}

#[test]
fn hostile_text_is_text_in_mail() {
    let mut notice = hostile();
    notice.language.tag = "de\r\nBcc: x".to_owned();
    let bytes = made(&single(notice), &[]);
    assert!(!head(&bytes).iter().any(|l| l.starts_with("Bcc") || l.starts_with("Content-Language")));
    let message = read(&bytes);
    assert!(!message.body_html(0).expect("html").contains("<script"));
    assert!(message.body_text(0).expect("text").contains(sample::TAMED));
}

#[test]
fn the_same_notice_gives_the_same_bytes_and_another_one_others() {
    let file = Attachment { name: "a.txt", media: "text/plain", bytes: b"x" };
    assert_eq!(made(&single(german()), &[file]), made(&single(german()), &[file]));
    let boundary = |title: &str| head(&made(&single(titled(title)), &[])).pop();
    assert_ne!(boundary("a"), boundary("b"));
}

#[test]
fn a_moment_that_no_calendar_knows_is_refused() {
    let created = Instant { month: 13, ..single(german()).created() };
    let publication = Publication::new(vec![german()], Layout::Single, created).expect("one notice");
    assert_eq!(eml(&publication, &[]), Err(EmlError::Date));
}

#[test]
fn eml_german() {
    let file = Attachment { name: "Pressemitteilung für Größe.txt", media: "text/plain", bytes: b"Text\n" };
    let mut notice = german_press();
    notice.blocks.truncate(6);
    let bytes = made(&single(notice), &[file]);
    insta::assert_snapshot!(String::from_utf8(bytes).expect("ASCII").replace("\r\n", "\n"));
}
