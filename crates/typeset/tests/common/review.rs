//! A review of the invented notices.

use super::{block, german};
use herold_notice::{
    Block, Notice, Publication, Review, ReviewEntry, ReviewFact, ReviewFinding, ReviewWords, Role, Severity, numbered,
};

pub(crate) const VERSION: &str = "Fassung vom 14. November 2026, 9:30 Uhr · 4f2a 91c0 77de";

pub(crate) fn words() -> ReviewWords {
    let text = |text: &str| text.to_owned();
    ReviewWords {
        annex: text("Anlage: Worauf jeder Satz beruht"),
        note: text("Die Nummern sind die der Sätze im Text. Jede Zeile nennt eine Tatsache, auf der der Satz beruht."),
        sentence: text("Satz"),
        fact: text("Tatsache"),
        certainty: text("Gewissheit"),
        source: text("Quelle"),
        as_of: text("Stand"),
        released_by: text("Freigegeben von"),
        nothing: text("–"),
        no_fact: text("beruht auf keiner Tatsache"),
        findings: text("Offene Hinweise"),
        no_findings: text("Es gibt keine offenen Hinweise."),
        severity: text("Gewicht"),
        finding: text("Hinweis"),
    }
}

/// Returns facts by the number of a sentence: none, one or three, with gaps.
fn facts(number: usize) -> Vec<ReviewFact> {
    let fact = |name: &str, value: &str, source: &str| ReviewFact {
        name: name.to_owned(),
        value: format!("{value} ({number})"),
        certainty: "bestätigt".to_owned(),
        source: source.to_owned(),
        as_of: "14. November 2026, 8:15 Uhr".to_owned(),
        released_by: "Dr. Käthe Überschär".to_owned(),
    };
    let known = fact("Bemerkt am", "14. November 2026, 3:15 Uhr", "Leitstand des Rechenzentrums, Herr Sørensen");
    let open = ReviewFact {
        certainty: "nach heutigem Kenntnisstand".to_owned(),
        released_by: String::new(),
        ..fact("Vertraulichkeit der Gesundheitsdaten", "kein Anzeichen für einen Abfluss", "Zwischenbericht Forensik")
    };
    let bare =
        ReviewFact { name: "Notaufnahme".to_owned(), value: format!("geöffnet ({number})"), ..Default::default() };
    match number % 4 {
        0 => Vec::new(),
        1 => vec![known],
        2 => vec![bare],
        _ => vec![known, open, bare],
    }
}

pub(crate) fn review(publication: Publication) -> Review {
    let entries = numbered(&publication).into_iter().map(|sentence| ReviewEntry {
        number: sentence.number,
        segment: sentence.segment.clone(),
        sentence: sentence.sentence,
        facts: facts(sentence.number),
    });
    let entries = entries.collect::<Vec<_>>();
    let finding = |severity, label: &str, text: &str, sentences: &[usize]| ReviewFinding {
        severity,
        label: label.to_owned(),
        text: text.to_owned(),
        sentences: sentences.to_vec(),
    };
    let findings = vec![
        finding(
            Severity::Blocker,
            "muss",
            "„ausgeschlossen“ ist nicht belegt: Es fehlen Quelle und Freigabe.",
            &[12, 13],
        ),
        finding(Severity::Hint, "kann", "Der nächste Bericht ist für eine Zeit in der Nacht angekündigt.", &[]),
    ];
    Review {
        language: publication.first().language.clone(),
        publication,
        draft: "ENTWURF".to_owned(),
        version: VERSION.to_owned(),
        fingerprint: "4f2a91c077de".repeat(5) + "4f2a",
        words: words(),
        entries,
        findings,
    }
}

pub(crate) const HEADS: [&str; 4] = ["Datenkategorie", "Personen", "Zeitraum", "Vertraulichkeit"];

/// Returns a notice with a table of records below a heading.
pub(crate) fn tabular(records: usize, columns: usize) -> Notice {
    let heads: Vec<&str> = HEADS.iter().cycle().take(columns).copied().collect();
    let mut blocks: Vec<Block> = vec![
        block("headline", Role::Headline, &["Meldung nach Artikel 33"]),
        block("why", Role::Paragraph, &["Diese Datenkategorien sind nach heutigem Stand betroffen."]),
        block("data.head", Role::Columns, &heads),
    ];
    for at in 0..records {
        let cells = [
            format!("Behandlungsdaten Nummer{at}"),
            format!("etwa {} Patientinnen und Patienten", 100 + at),
            "2019 bis 2026".to_owned(),
            "kein Anzeichen für einen Abfluss, Untersuchung dauert an".to_owned(),
        ];
        let cells: Vec<&str> = cells.iter().cycle().take(columns).map(String::as_str).collect();
        blocks.push(block(&format!("data.{at}"), Role::Record, &cells));
    }
    blocks.push(block("after", Role::Paragraph, &["Nach der Tabelle geht der Text weiter."]));
    Notice { blocks, ..german() }
}
