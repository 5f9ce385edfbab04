//! What is pasted into other programs.

mod house;

use herold_notice::Publication;
use herold_web::{clipboard, fragment};
use house::{danish_press, german_press, hostile, pair, questions, sample, single};

fn all() -> [Publication; 4] {
    [single(german_press()), single(questions()), single(hostile()), pair(german_press(), danish_press())]
}

#[test]
fn a_fragment_needs_and_brings_nothing() {
    for publication in all() {
        let part = fragment(&publication);
        assert!(part.starts_with("<article lang=\"de-DE\" dir=\"ltr\" itemscope") && part.ends_with("</article>\n"));
        for none in
            ["<html", "<style", "<script", "<img", "data:", " class=", " id=", " style=", "itemref", "<h1", "role="]
        {
            assert!(!part.contains(none), "{none} in {part}");
        }
        assert!(part.contains("<h2"), "{part}");
    }
}

#[test]
fn a_fragment_tells_search_engines_who_speaks_and_what() {
    let part = fragment(&single(german_press()));
    assert!(part.contains("itemtype=\"https://schema.org/NewsArticle\">"));
    assert!(part.contains(
        "<meta itemprop=\"name\" content=\"Klinikum Nordmark gGmbH\"><meta itemprop=\"address\" content=\"Unternehmenskommunikation, Große Bäckerstraße 12 · 24937 Flensburg, Telefon +49 461 555 0100\"></span>"
    ), "{part}");
    assert!(part.contains("<h2 itemprop=\"headline\">") && part.contains("<h3>Was jetzt gilt</h3>"));
    assert!(part.contains("<aside>\n<h3>Kontakt für die Presse</h3>\n<address>"));
    let questions = fragment(&single(questions()));
    assert!(questions.contains("<h3 itemprop=\"name\">Findet mein Termin statt?</h3>"));
    assert_eq!(questions.matches("https://schema.org/Answer").count(), 2);
}

#[test]
fn each_cell_of_a_fragment_names_its_language() {
    let part = fragment(&pair(german_press(), danish_press()));
    assert!(part.contains("<th scope=\"col\" lang=\"da-DK\" dir=\"ltr\">Dansk</th>"));
    assert!(part.contains("<td lang=\"da-DK\" dir=\"ltr\"><h3>Det gælder nu</h3></td>"), "{part}");
}

#[test]
fn the_clipboard_holds_the_text_twice_and_unbroken() {
    let pasted = clipboard(&single(german_press()));
    assert_eq!(pasted.html, fragment(&single(german_press())));
    assert!(pasted.text.starts_with("Sperrfrist: "));
    let lines: Vec<&str> = pasted.text.lines().collect();
    for block in
        house::german().blocks.iter().filter(|b| !["label", "dateline", "lead"].contains(&b.segment.0.as_str()))
    {
        for line in block.text().lines() {
            assert!(
                lines.contains(&line) || lines.contains(&format!("– {line}").as_str()),
                "{line:?} in {}",
                pasted.text
            );
        }
    }
    assert!(!pasted.text.contains("---") && !pasted.text.contains("Große Bäckerstraße"), "{}", pasted.text);
    assert!(pasted.text.contains("\n\nFlensburg, 9. Dezember 2025, 17:05 Uhr – Das Klinikum Nordmark hat"));
}

#[test]
fn two_languages_are_pasted_one_after_the_other() {
    let text = clipboard(&pair(german_press(), danish_press())).text;
    let at = |part: &str| text.find(part).unwrap_or_else(|| unreachable!("{part} in {text}"));
    assert!(at("Schleswig-Flensburg.\n\n\nKlausul") < at("Det gælder nu") && at("Was jetzt gilt") < at("Klausul"));
    assert!(!text.contains('│') && text.ends_with("hver dag kl. 8.00-20.00\n"), "{text}");
}

#[test]
fn hostile_text_is_pasted_as_text() {
    let pasted = clipboard(&single(hostile()));
    assert!(!pasted.html.contains("<script") && !pasted.html.contains("<a "));
    assert!(pasted.text.contains(sample::TAMED) && pasted.text.chars().all(|c| !c.is_control() || c == '\n'));
}

#[test]
fn fragment_german() {
    insta::assert_snapshot!(fragment(&single(german_press())));
}

#[test]
fn clipboard_german() {
    insta::assert_snapshot!(clipboard(&single(german_press())).text);
}
