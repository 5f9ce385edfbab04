//! A press release of an invented hospital, in German and Danish; the tests of two rooms read it.
#![allow(dead_code, reason = "each test file takes what it needs")]

use herold_notice::{
    Block, Direction, Furniture, Instant, Language, Layout, Letterhead, Mark, MarkKind, Notice, PageNumbering,
    Publication, Role, SegmentId, SegmentState, Sentence,
};

fn language(code: &str, tag: &str, name: &str, direction: Direction) -> Language {
    Language { code: code.to_owned(), tag: tag.to_owned(), name: name.to_owned(), direction }
}

/// Returns the range of `part` in `text`, in scalar values.
fn range(text: &str, part: &str) -> (usize, usize) {
    let start = text[..text.find(part).expect("the marked part stands in the sentence")].chars().count();
    (start, start + part.chars().count())
}

pub(crate) fn sentence(text: &str) -> Sentence {
    Sentence { text: text.to_owned(), ..Sentence::default() }
}

fn strong(text: &str, part: &str) -> Sentence {
    let (start, end) = range(text, part);
    Sentence { marks: vec![Mark { start, end, kind: MarkKind::Strong }], ..sentence(text) }
}

fn link(text: &str, part: &str, href: &str) -> Sentence {
    let (start, end) = range(text, part);
    Sentence { marks: vec![Mark { start, end, kind: MarkKind::Link { href: href.to_owned() } }], ..sentence(text) }
}

pub(crate) fn block(segment: &str, role: Role, sentences: Vec<Sentence>) -> Block {
    let state = if sentences.is_empty() { SegmentState::ToTranslate } else { SegmentState::Generated };
    Block { segment: SegmentId(segment.to_owned()), role, state, sentences }
}

fn all(segment: &str, role: Role, sentences: &[&str]) -> Block {
    block(segment, role, sentences.iter().map(|s| sentence(s)).collect())
}

pub(crate) fn german() -> Notice {
    use Role as R;
    let blocks = vec![
        all("label", R::Label, &["Pressemitteilung"]),
        all("headline", R::Headline, &["Klinikum Nordmark verschiebt planbare Operationen nach Angriff auf die IT"]),
        all("sub", R::Subheadline, &["Notaufnahme und Geburtshilfe arbeiten; Daten von Versicherten werden geprüft"]),
        all("dateline", R::Dateline, &["Flensburg, 9. Dezember 2025, 17:05 Uhr"]),
        all(
            "lead",
            R::Lead,
            &[
                "Das Klinikum Nordmark hat am Dienstag, 9. Dezember 2025, einen Angriff auf seine IT festgestellt.",
                "Planbare Operationen fallen bis Freitag aus.",
                "Die Notaufnahme ist geöffnet.",
            ],
        ),
        all("now.h", R::Heading, &["Was jetzt gilt"]),
        block(
            "now.p",
            R::Paragraph,
            vec![
                strong("Wer einen Termin bis Freitag hat, kommt bitte nicht ins Haus.", "kommt bitte nicht ins Haus"),
                sentence("Die Stationen rufen alle Betroffenen an und vereinbaren neue Termine."),
            ],
        ),
        all("services.surgery", R::Item, &["Planbare Operationen: bis Freitag, 12. Dezember, abgesagt"]),
        all(
            "services.emergency",
            R::Item,
            &["Notaufnahme: geöffnet, mit längeren Wartezeiten für leichtere Verletzungen"],
        ),
        all("services.phone", R::Item, &["Telefon: über +49 461 555 0100 erreichbar"]),
        all("data.h", R::Heading, &["Was über die Daten bekannt ist"]),
        all(
            "data.p",
            R::Paragraph,
            &[
                "Bisher gibt es keine Hinweise darauf, dass Daten von Versicherten abgeflossen sind.",
                "Fachleute untersuchen die Server der Verwaltung; das Ergebnis steht noch aus.",
            ],
        ),
        all(
            "quote",
            R::Quote,
            &[
                "„Wir wissen, dass abgesagte Operationen für viele Menschen eine Zumutung sind“, sagt Dr. Jörg Überschär, Ärztlicher Direktor.",
                "„Wir holen jede einzelne nach.“",
            ],
        ),
        all("note.asof", R::Note, &["Stand: 9. Dezember 2025, 17:05 Uhr."]),
        block(
            "note.next",
            R::Note,
            vec![link(
                "Das Klinikum informiert wieder am Mittwoch, 10. Dezember, um 12:00 Uhr auf www.klinikum-nordmark.example/aktuell.",
                "www.klinikum-nordmark.example/aktuell",
                "https://www.klinikum-nordmark.example/aktuell",
            )],
        ),
        all("press.h", R::Heading, &["Kontakt für die Presse"]),
        block(
            "press",
            R::Contact,
            vec![
                sentence("Anna Krogh, Pressestelle"),
                link("+49 461 555 0123", "+49 461 555 0123", "tel:+494615550123"),
                link(
                    "presse@klinikum-nordmark.example",
                    "presse@klinikum-nordmark.example",
                    "mailto:presse@klinikum-nordmark.example",
                ),
                sentence("täglich von 8:00 bis 20:00 Uhr"),
            ],
        ),
        all(
            "about",
            R::Boilerplate,
            &[
                "Das Klinikum Nordmark versorgt mit 1.900 Beschäftigten jährlich 38.000 Menschen stationär.",
                "Es gehört der Stadt Flensburg und dem Kreis Schleswig-Flensburg.",
            ],
        ),
    ];
    Notice {
        kind: "press-release".to_owned(),
        language: language("de", "de-DE", "Deutsch", Direction::Ltr),
        title: "Klinikum Nordmark verschiebt planbare Operationen nach Angriff auf die IT".to_owned(),
        letterhead: Letterhead {
            organisation: "Klinikum Nordmark gGmbH".to_owned(),
            lines: vec![
                "Unternehmenskommunikation".to_owned(),
                "Große Bäckerstraße 12 · 24937 Flensburg".to_owned(),
                "Telefon +49 461 555 0100".to_owned(),
            ],
        },
        design: Default::default(),
        furniture: Furniture {
            running_header: "Klinikum Nordmark · Pressemitteilung".to_owned(),
            page_numbering: PageNumbering {
                before: "Seite ".to_owned(),
                between: " von ".to_owned(),
                after: String::new(),
            },
            description: "Pressemitteilung des Klinikums Nordmark vom 9. Dezember 2025".to_owned(),
            side_by_side_caption: "Deutsch und Dänisch nebeneinander".to_owned(),
        },
        blocks,
    }
}

pub(crate) fn danish() -> Notice {
    use Role as R;
    let german = german();
    let blocks = vec![
        all("label", R::Label, &["Pressemeddelelse"]),
        all(
            "headline",
            R::Headline,
            &["Klinikum Nordmark udskyder planlagte operationer efter angreb på it-systemerne"],
        ),
        all("sub", R::Subheadline, &["Akutmodtagelse og fødegang er åbne; forsikredes oplysninger bliver undersøgt"]),
        all("dateline", R::Dateline, &["Flensborg, 9. december 2025, kl. 17.05"]),
        all(
            "lead",
            R::Lead,
            &[
                "Klinikum Nordmark opdagede tirsdag den 9. december 2025 et angreb på sine it-systemer.",
                "Planlagte operationer er aflyst til og med fredag.",
                "Akutmodtagelsen er åben.",
            ],
        ),
        all("now.h", R::Heading, &["Det gælder nu"]),
        block(
            "now.p",
            R::Paragraph,
            vec![
                strong("Patienter, der har en tid senest fredag, skal ikke møde op.", "skal ikke møde op"),
                sentence("Afdelingerne ringer til alle berørte og aftaler en ny tid."),
            ],
        ),
        all("services.surgery", R::Item, &["Planlagte operationer: aflyst til og med fredag den 12. december"]),
        all("services.emergency", R::Item, &["Akutmodtagelsen: åben, med længere ventetid ved lettere skader"]),
        all("services.phone", R::Item, &["Telefon: åben på +49 461 555 0100"]),
        all("data.h", R::Heading, &["Det ved vi om oplysningerne"]),
        all(
            "data.p",
            R::Paragraph,
            &[
                "Der er indtil nu ingen tegn på, at forsikredes oplysninger er stjålet.",
                "Eksperter undersøger administrationens servere; resultatet foreligger endnu ikke.",
            ],
        ),
        all(
            "quote",
            R::Quote,
            &[
                "»Vi ved, at en aflyst operation er svær at bære for mange,« siger lægelig direktør Jörg Überschär.",
                "»Vi gennemfører hver eneste af dem senere.«",
            ],
        ),
        all("note.asof", R::Note, &["Status den 9. december 2025 kl. 17.05."]),
        block(
            "note.next",
            R::Note,
            vec![link(
                "Klinikum Nordmark skriver igen onsdag den 10. december kl. 12.00 på www.klinikum-nordmark.example/aktuelt.",
                "www.klinikum-nordmark.example/aktuelt",
                "https://www.klinikum-nordmark.example/aktuelt",
            )],
        ),
        all("press.h", R::Heading, &["Pressekontakt"]),
        block(
            "press",
            R::Contact,
            vec![
                sentence("Anna Krogh, presseafdelingen"),
                link("+49 461 555 0123", "+49 461 555 0123", "tel:+494615550123"),
                link(
                    "presse@klinikum-nordmark.example",
                    "presse@klinikum-nordmark.example",
                    "mailto:presse@klinikum-nordmark.example",
                ),
                sentence("hver dag kl. 8.00-20.00"),
            ],
        ),
        // The house has no Danish text about itself yet.
        block("about", R::Boilerplate, Vec::new()),
    ];
    Notice {
        language: language("da", "da-DK", "Dansk", Direction::Ltr),
        title: "Klinikum Nordmark udskyder planlagte operationer efter angreb på it-systemerne".to_owned(),
        design: Default::default(),
        furniture: Furniture {
            running_header: "Klinikum Nordmark · Pressemeddelelse".to_owned(),
            page_numbering: PageNumbering {
                before: "Side ".to_owned(),
                between: " af ".to_owned(),
                after: String::new(),
            },
            description: "Pressemeddelelse fra Klinikum Nordmark den 9. december 2025".to_owned(),
            side_by_side_caption: "Dansk og tysk ved siden af hinanden".to_owned(),
        },
        blocks,
        ..german
    }
}

/// Returns a notice whose text attacks the formats it is written into.
pub(crate) fn hostile() -> Notice {
    let nasty = "<script>alert('x')</script> & ]]> \"zu\" \u{0}\u{8}\u{1b}[31m\u{FFFE}";
    let long = "Informationssicherheitsbeauftragtenstellvertretung".repeat(5);
    let mut notice = german();
    notice.title = nasty.to_owned();
    notice.letterhead = Letterhead { organisation: nasty.to_owned(), lines: vec![nasty.to_owned()] };
    notice.furniture.description = nasty.to_owned();
    notice.blocks = vec![
        block("headline\"<&", Role::Headline, vec![sentence(nasty)]),
        block("bidi", Role::Paragraph, vec![sentence("\u{202e}umgedreht\u{200f} שלום")]),
        block("long", Role::Paragraph, vec![sentence(&long)]),
        block("link", Role::Paragraph, vec![link("Hier klicken", "klicken", "javascript:alert('x')")]),
        block("break", Role::Paragraph, vec![sentence("Zeile\r\nZeile\tTab Silben\u{ad}trennung")]),
    ];
    notice
}

/// Returns the text a hostile notice's headline may show.
pub(crate) const TAMED: &str = "<script>alert('x')</script> & ]]> \"zu\" [31m";

const CREATED: Instant = Instant { year: 2025, month: 12, day: 9, hour: 17, minute: 5, second: 0, offset_minutes: 60 };

pub(crate) fn single(notice: Notice) -> Publication {
    Publication::new(vec![notice], Layout::Single, CREATED).expect("one notice")
}

pub(crate) fn side_by_side() -> Publication {
    Publication::new(vec![german(), danish()], Layout::SideBySide, CREATED).expect("two languages of one kind")
}
