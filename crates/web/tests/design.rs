//! How a page of the house looks and what it tells search engines and screen readers.

mod house;

use herold_facts::Media;
use herold_notice::{Mark, MarkKind, Role};
use herold_web::{html, text};
use house::{block, danish_press, german, german_press, pair, questions, sentence, single};

/// Returns what stands between two parts of a page, for the first time each.
fn between<'a>(page: &'a str, from: &str, to: &str) -> &'a str {
    let rest = page.split_once(from).unwrap_or_else(|| unreachable!("{from} in {page}")).1;
    rest.split_once(to).unwrap_or_else(|| unreachable!("{to} after {from}")).0
}

#[test]
fn the_logo_stands_in_the_masthead_and_comes_from_nowhere_else() {
    let page = html(&single(german_press()));
    let masthead = between(&page, "<header class=\"masthead\"", "</header>");
    assert!(masthead.contains(
        "<img class=\"logo\" itemprop=\"logo\" alt=\"Logo: Klinikum Nordmark gGmbH\" width=\"192\" height=\"64\" src=\"data:image/png;base64,cGljdHVyZQ==\">"
    ));
    assert!(page.contains("style-src 'unsafe-inline'; img-src data:; base-uri 'none'"));
    assert_eq!(page.matches(" src=").count(), 1);
    let bare = html(&single(german()));
    assert!(!bare.contains("img-src") && !bare.contains("<img"));
}

#[test]
fn a_drawn_logo_stays_a_picture() {
    let mut notice = german_press();
    notice.letterhead.organisation.clear();
    if let Some(logo) = &mut notice.design.logo {
        logo.media = Media::Svg;
    }
    let page = html(&single(notice));
    let masthead = between(&page, "<header class=\"masthead\"", "</header>");
    assert!(masthead.contains("src=\"data:image/svg+xml;base64,"), "{masthead}");
    assert!(!masthead.contains("itemprop") && !page.contains("itemref"), "a logo without a house is nobody's property");
}

#[test]
fn the_colour_of_the_house_can_be_read_by_day_by_night_and_on_paper() {
    let page = html(&single(german_press()));
    let house = between(&page, "thead { display: table-header-group }\n}\n", "</style>");
    assert!(house.starts_with(
        ":root { --accent: #7c6d00 }\n@media (prefers-color-scheme: dark) { :root { --accent: #ffe000 } }\n@media print { :root { --accent: #7c6d00 } }\n"
    ), "{house}");
    assert!(!html(&single(german())).contains("#7c6d00"));
}

#[test]
fn an_embargo_stands_on_every_sheet_and_cannot_leave_its_rule() {
    let mut notice = german_press();
    notice.design.every_page = "Bis 18 Uhr\"; } </style><b>".to_owned();
    let page = html(&single(notice));
    assert!(page.contains("content: \"Bis 18 Uhr\\22 \\3b  \\7d  \\3c \\2f style\\3e \\3c b\\3e \"; font"), "{page}");
    assert_eq!(page.matches("</style>").count(), 1);
}

#[test]
fn an_embargo_stays_with_what_opens_the_text() {
    let page = html(&single(german_press()));
    let head = between(&page, "<article", "</header>");
    let at = |part: &str| head.find(part).unwrap_or_else(|| unreachable!("{part} in {head}"));
    assert!(at("Pressemitteilung") < at("Sperrfrist") && at("Sperrfrist") < at("<h1"));
}

#[test]
fn search_engines_read_a_news_article_of_an_organisation() {
    let page = html(&single(german_press()));
    for part in [
        "<article lang=\"de-DE\" dir=\"ltr\" itemscope itemtype=\"https://schema.org/NewsArticle\" itemref=\"publisher\">",
        "<meta itemprop=\"inLanguage\" content=\"de-DE\">",
        "<meta itemprop=\"dateCreated\" content=\"2025-12-09T17:05:00+01:00\">",
        "<h1 itemprop=\"headline\">Klinikum Nordmark verschiebt",
        "<p class=\"subheadline\" itemprop=\"alternativeHeadline\">",
        "id=\"publisher\" itemprop=\"author publisher\" itemscope itemtype=\"https://schema.org/Organization\" itemref=\"publisher-address\">",
        "<p class=\"organisation\" itemprop=\"name\">Klinikum Nordmark gGmbH</p>",
        "<p class=\"lines\" id=\"publisher-address\" itemprop=\"address\">Unternehmenskommunikation<br>",
    ] {
        assert_eq!(page.matches(part).count(), 1, "{part}");
    }
    assert!(html(&single(german())).contains("https://schema.org/Article"));
}

#[test]
fn the_press_contact_is_a_landmark_and_the_mark_stands_below_the_text() {
    let page = html(&single(german_press()));
    let foot = between(&page, "<footer>", "</footer>");
    assert!(foot.contains(
        "<aside aria-labelledby=\"part-press-h\">\n<h2 id=\"part-press-h\">Kontakt für die Presse</h2>\n<address>Anna Krogh"
    ));
    let mark = "<p class=\"end\" aria-hidden=\"true\">– Ende –</p>\n<p class=\"note\">Stand: 9. Dezember";
    assert!(page.contains(mark), "{page}");
    let plain = html(&single(german()));
    assert!(!plain.contains("<aside") && !plain.contains("class=\"end\""));
}

#[test]
fn the_number_of_characters_stands_below_the_press_contact() {
    let mut notice = german_press();
    let contact = notice.blocks.pop().zip(notice.blocks.pop()).zip(notice.blocks.pop());
    let Some(((about, press), heading)) = contact else { unreachable!("the sample ends so") };
    let count = block("characters", Role::Note, vec![sentence("3.844 Zeichen")]);
    notice.blocks.extend([about, heading, press, count]);
    let page = html(&single(notice.clone()));
    let foot = between(&page, "<footer>", "</footer>");
    assert!(foot.trim_start().starts_with("<p class=\"boilerplate\">"), "{foot}");
    assert!(foot.ends_with("20:00 Uhr</address>\n</aside>\n<p class=\"note\">3.844 Zeichen</p>\n"), "{foot}");
    let lines = text(&single(notice));
    assert!(lines.contains("– Ende –\n\nStand: 9.") && lines.ends_with("20:00 Uhr\n\n3.844 Zeichen\n"), "{lines}");
}

#[test]
fn each_question_holds_its_answer() {
    let page = html(&single(questions()));
    assert!(page.contains("itemtype=\"https://schema.org/FAQPage\""));
    let text = page.split_once("<main>").map(|(_, rest)| rest.to_owned()).unwrap_or_default();
    let questions: Vec<&str> = text.split("<section ").skip(1).collect();
    assert_eq!(questions.len(), 2);
    assert!(questions[0].starts_with(
        "itemprop=\"mainEntity\" itemscope itemtype=\"https://schema.org/Question\">\n<h2 itemprop=\"name\">Findet mein Termin statt?</h2>\n\
         <div itemprop=\"acceptedAnswer\" itemscope itemtype=\"https://schema.org/Answer\">\n<div itemprop=\"text\">\n\
         <p>Ja.</p>\n<ul>\n<li>In Haus A</li>\n<li>In Haus B</li>\n</ul>\n</div>\n</div>\n</section>\n"
    ), "{text}");
    let (second, after) = questions[1].split_once("</section>\n").unwrap_or_default();
    assert!(second.contains("<address>Ada Lund</address>"));
    assert!(after.starts_with("<p class=\"note\">Stand: heute.</p>\n</article>"), "{after}");
    assert!(!text.contains("<footer>\n<h2"), "a contact that answers is no foot");
}

#[test]
fn paper_shows_where_a_link_leads() {
    let mut notice = german();
    let mut said = sentence("Mehr dazu hier.");
    let kind = MarkKind::Link { href: "https://www.haus.example/a?b=1&c=2".to_owned() };
    said.marks = vec![Mark { start: 10, end: 14, kind }];
    notice.blocks = vec![block("p", Role::Paragraph, vec![said])];
    let page = html(&single(notice));
    assert!(page.contains("Mehr dazu <a class=\"named\" href=\"https://www.haus.example/a?b=1&amp;c=2\">hier</a>."));
    assert!(page.contains(".named::after { content: \" (\" attr(href) \")\""));
    assert!(!html(&single(german())).contains("class=\"named\""), "an address that is printed is not printed again");
}

#[test]
fn beside_each_other_one_language_is_the_headline_and_each_has_its_end() {
    let page = html(&pair(german_press(), danish_press()));
    assert_eq!(page.matches("itemprop=\"headline\"").count(), 1);
    assert!(page.contains("<meta itemprop=\"inLanguage\" content=\"da-DK\">"));
    for (lang, mark) in [("de-DE", "– Ende –"), ("da-DK", "– Slut –")] {
        let cell = format!(
            "<td role=\"cell\" lang=\"{lang}\" dir=\"ltr\"><p class=\"end\" aria-hidden=\"true\">{mark}</p></td>"
        );
        assert!(page.contains(&cell), "{cell}");
    }
    let at = |part: &str| page.find(part).unwrap_or_else(|| unreachable!("{part}"));
    assert!(at("jede einzelne nach") < at("– Ende –</p>") && at("– Slut –</p>") < at("Das Klinikum informiert wieder"));
    assert!(page.contains("content: \"Sperrfrist\\3a "));
}

#[test]
fn a_wire_desk_reads_the_embargo_first_and_the_end_after_the_text() {
    let page = text(&single(german_press()));
    assert!(
        page.starts_with("Sperrfrist: nicht veröffentlichen vor Dienstag, 18:00 Uhr\n\nKlinikum Nordmark gGmbH\n"),
        "{page}"
    );
    assert_eq!(page.matches("Sperrfrist").count(), 1);
    assert!(page.contains("\n\nPRESSEMITTEILUNG\n\nKlinikum Nordmark verschiebt"));
    assert!(page.contains("einzelne nach.“\n\n– Ende –\n\nStand: 9. Dezember 2025, 17:05 Uhr.\n"), "{page}");
    assert!(page.lines().all(|l| l.chars().count() <= 72) && !page.contains("\n\n\n"), "{page}");
}

#[test]
fn columns_open_with_both_embargoes_and_end_with_both_marks() {
    let page = text(&pair(german_press(), danish_press()));
    assert!(page.starts_with(
        "Sperrfrist: nicht veröffentlichen vor Dienstag, 18:00 Uhr\nKlausul: Må ikke offentliggøres før tirsdag kl. 18.00\n\nKlinikum"
    ), "{page}");
    assert_eq!((page.matches("Sperrfrist").count(), page.matches("Klausul").count()), (1, 1));
    let row = page.lines().position(|l| l.starts_with("– Ende –") && l.ends_with("│ – Slut –"));
    let contact = page.lines().position(|l| l.starts_with("Kontakt für die Presse"));
    assert!(row.is_some() && row < contact, "{page}");
}

#[test]
fn html_press() {
    let page = html(&single(german_press()));
    let (head, rest) = page.split_once("<style>").unwrap_or_default();
    let body = rest.split_once("</style>").map_or("", |(_, body)| body);
    insta::assert_snapshot!(format!("{head}{body}"));
}

#[test]
fn html_questions() {
    let page = html(&single(questions()));
    insta::assert_snapshot!(page.split_once("</head>").map_or("", |(_, body)| body));
}
