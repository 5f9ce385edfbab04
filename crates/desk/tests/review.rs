//! The review document: every sentence numbered, with its facts as the lawyer wants to see them.
#![allow(clippy::unwrap_used, clippy::panic, reason = "helpers of tests")]

use herold_compose::House;
use herold_desk::{Case, DeskError, load, review, samples};
use herold_facts::read_fact;
use herold_notice::{Review, ReviewFact, numbered};
use jiff::Timestamp;
use serde_json::{Value as Json, json};
use std::sync::LazyLock;
use tempfile::TempDir;

static HOUSE: LazyLock<House> = LazyLock::new(|| load().unwrap());

fn now() -> Timestamp {
    "2025-12-09T16:05:00Z".parse().unwrap()
}

struct Room {
    _folder: TempDir,
    case: Case,
}

impl Room {
    fn sample(id: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let case = Case::sample(&HOUSE, id, &folder.path().join("case.herold"), [7; 32], now(), "test").unwrap();
        Self { _folder: folder, case }
    }

    fn set(&mut self, id: &str, fact: &Json) {
        let (id, fact) = read_fact(id, fact, HOUSE.catalogue(), self.case.zone()).unwrap();
        self.case.set(&id, Some(fact), now(), "test").unwrap();
    }

    fn review(&self, kind: &str, languages: &[&str]) -> Result<Review, DeskError> {
        let languages: Vec<String> = languages.iter().map(|code| (*code).to_owned()).collect();
        review(&HOUSE, &self.case, kind, &languages, now())
    }
}

fn number_of(review: &Review, segment: &str) -> usize {
    review.entries.iter().find(|entry| entry.segment.0 == segment).unwrap().number
}

/// Returns the facts of a sentence.
fn stands_on<'a>(review: &'a Review, segment: &str, sentence: usize) -> &'a [ReviewFact] {
    let entry = review.entries.iter().find(|entry| entry.segment.0 == segment && entry.sentence == sentence);
    &entry.unwrap().facts
}

fn fact(texts: [&str; 6]) -> ReviewFact {
    let [name, value, certainty, source, as_of, released_by] = texts.map(str::to_owned);
    ReviewFact { name, value, certainty, source, as_of, released_by }
}

/// Returns every word that a reader of the document sees.
fn everything(review: &Review) -> String {
    let mut words = vec![review.draft.clone(), review.version.clone()];
    for block in review.publication.notices().iter().flat_map(|notice| &notice.blocks) {
        words.push(block.text());
    }
    for fact in review.entries.iter().flat_map(|entry| &entry.facts) {
        let ReviewFact { name, value, certainty, source, as_of, released_by } = fact;
        words.extend([name, value, certainty, source, as_of, released_by].into_iter().cloned());
    }
    words.extend(review.findings.iter().map(|finding| format!("{} {}", finding.label, finding.text)));
    words.join("\n")
}

#[test]
fn every_notice_of_every_sample_can_be_reviewed() {
    for sample in samples().unwrap() {
        let room = Room::sample(&sample.id);
        for kind in HOUSE.kinds() {
            let codes: Vec<&str> = sample.languages.iter().map(String::as_str).collect();
            let covered: Vec<&str> = codes.into_iter().filter(|code| HOUSE.covers(code, &kind.id)).collect();
            for languages in covered.chunks(1).chain(covered.get(..2)) {
                let review = room.review(&kind.id, languages).unwrap();
                let place = format!("{} {} {languages:?}", sample.id, kind.id);
                let numbers: Vec<(usize, String, usize)> = numbered(&review.publication)
                    .iter()
                    .map(|at| (at.number, at.segment.0.clone(), at.sentence))
                    .collect();
                let entries: Vec<(usize, String, usize)> =
                    review.entries.iter().map(|e| (e.number, e.segment.0.clone(), e.sentence)).collect();
                assert_eq!(entries, numbers, "{place}");
                assert!(!review.draft.is_empty() && review.version.contains(&review.fingerprint[..4]), "{place}");
                for (entry, fact) in review.entries.iter().flat_map(|e| e.facts.iter().map(move |f| (e, f))) {
                    let at = format!("{place} {}: {fact:?}", entry.segment);
                    assert!(!fact.name.is_empty() && !fact.certainty.is_empty(), "{at}");
                    assert!(!fact.name.contains("fact-") && !fact.certainty.contains("certainty-"), "{at}");
                    assert!(!fact.value.contains("review-") && !fact.value.contains("field-"), "{at}");
                }
                for finding in &review.findings {
                    assert!(!finding.text.contains("finding-") && !finding.label.contains("severity-"), "{place}");
                    assert!(finding.sentences.iter().all(|n| (1..=entries.len()).contains(n)), "{place}");
                }
            }
        }
    }
}

#[test]
fn a_sentence_is_listed_with_its_facts_in_words() {
    let room = Room::sample("medical-service");
    let review = room.review("press-release", &["de", "da"]).unwrap();
    // "Der Medizinische Dienst … ist am frühen Morgen … Ziel eines groß angelegten Cyberangriffs geworden."
    assert_eq!(
        stands_on(&review, "lead", 0),
        [
            fact([
                "Zeitpunkt des Vorfalls",
                "am frühen Morgen des 9.\u{A0}Dezember 2025",
                "bestätigt",
                "Protokolle der Anmeldeserver · Leitung IT-Sicherheit · 9.\u{A0}Dezember 2025, 13:40 Uhr",
                "9.\u{A0}Dezember 2025, 13:40 Uhr",
                "Vorstandsvorsitzende",
            ]),
            fact([
                "Art des Vorfalls",
                "Cyberangriff",
                "bestätigt",
                "Erstbericht der IT-Forensik · Leitung IT-Sicherheit · 9.\u{A0}Dezember 2025, 13:40 Uhr",
                "9.\u{A0}Dezember 2025, 13:40 Uhr",
                "Vorstandsvorsitzende",
            ]),
            fact([
                "Ausmaß des Angriffs",
                "groß angelegt",
                "bestätigt",
                "Erstbericht der IT-Forensik · Leitung IT-Sicherheit · 9.\u{A0}Dezember 2025, 13:40 Uhr",
                "9.\u{A0}Dezember 2025, 13:40 Uhr",
                "Vorstandsvorsitzende",
            ]),
        ]
    );
    // Each language shows them in its own order.
    let in_words = |language: &str, name: &str| {
        let review = room.review("press-release", &[language]).unwrap();
        let fact = stands_on(&review, "lead", 0).iter().find(|fact| fact.name == name).unwrap().clone();
        [fact.value, fact.certainty, fact.as_of, fact.released_by].join(" | ")
    };
    assert_eq!(
        in_words("da", "Hændelsens art"),
        "cyberangreb | bekræftet | 9.\u{A0}december 2025 kl. 13.40 | Vorstandsvorsitzende"
    );
    assert_eq!(
        in_words("en", "Kind of incident"),
        "cyber-attack | confirmed | 9\u{A0}December 2025, 13:40 | Vorstandsvorsitzende"
    );
}

#[test]
fn the_ledger_is_one_row_for_what_has_one_source() {
    let room = Room::sample("gp-chain");
    let review = room.review("website-notice", &["en"]).unwrap();
    let rows: Vec<(&str, &str, &str)> = stands_on(&review, "data-harm", 0)
        .iter()
        .map(|f| (f.value.as_str(), f.certainty.as_str(), f.released_by.as_str()))
        .collect();
    let stolen = |group: &str| {
        format!(
            "{group} · national identity numbers · Confidentiality: stolen; {group} · contact details · Confidentiality: stolen"
        )
    };
    let (patients, staff) = (stolen("patients"), stolen("staff"));
    assert_eq!(
        rows,
        [
            (patients.as_str(), "confirmed", "Administrerende direktør"),
            (staff.as_str(), "confirmed", "Administrerende direktør")
        ]
    );
    let open = stands_on(&review, "data-known", 0);
    assert_eq!((open.len(), open[0].certainty.as_str()), (1, "not known yet"));
    // An item of a list is about one answer, not about all of them.
    let advice = stands_on(&review, "advice-item.no_codes", 0);
    assert!(advice[0].value.starts_with("Never give codes or passwords"), "{advice:?}");
    assert_eq!(advice[0].value.matches('.').count(), 1, "one sentence of advice: {advice:?}");
}

#[test]
fn the_house_is_named_only_where_a_sentence_stands_on_nothing_else() {
    let review = Room::sample("medical-service").review("press-release", &["de"]).unwrap();
    let names = |segment: &str, sentence: usize| -> Vec<String> {
        stands_on(&review, segment, sentence).iter().map(|fact| fact.name.clone()).collect()
    };
    assert_eq!(names("lead", 1), ["Abgeschaltete Systeme"]);
    assert_eq!(names("about-heading", 0), ["Voller Name der Organisation"]);
    assert_eq!(names("label", 0), Vec::<String>::new());
    // Of a contact a line has what it shows.
    let phone = stands_on(&review, "press-contact", 2);
    assert_eq!((phone.len(), phone[0].value.as_str()), (1, "+49 5151 000-140"));
    // A long text is in the sentence itself.
    let about = stands_on(&review, "boilerplate", 0);
    assert!(about[0].value.ends_with(" …") && about[0].value.len() < 200, "{about:?}");
}

#[test]
fn the_document_speaks_the_language_of_its_first_notice() {
    let room = Room::sample("medical-service");
    let words = |languages: &[&str]| {
        let review = room.review("website-notice", languages).unwrap();
        let version = review.version.rsplit_once(" · ").unwrap().0.to_owned();
        [review.draft, version, review.words.certainty, review.words.no_fact].join(" | ")
    };
    let german = "Entwurf | Fassung vom 9.\u{A0}Dezember 2025, 17:05 Uhr | Sicherheit | fester Wortlaut";
    assert_eq!(words(&["de"]), german);
    assert_eq!(words(&["de", "en"]), german);
    assert_eq!(
        words(&["da", "de"]),
        "Udkast | Version fra 9.\u{A0}december 2025 kl. 17.05 | Hvor sikkert | fast ordlyd"
    );
    assert_eq!(words(&["en"]), "Draft | Version of 9\u{A0}December 2025, 17:05 | Certainty | fixed wording");
    // A language without screens leads its pages, and the annex speaks the next one that has them.
    let norwegian = "Utkast | Versjon fra 9.\u{A0}desember 2025 kl. 17.05";
    assert_eq!(words(&["nb", "da"]), format!("{norwegian} | Hvor sikkert | fast ordlyd"));
    assert_eq!(words(&["nb"]), format!("{norwegian} | Sicherheit | fester Wortlaut"));
}

#[test]
fn a_language_without_words_for_questions_has_its_annex_in_that_of_the_case() {
    let room = Room::sample("hospital");
    let review = room.review("website-notice", &["nb"]).unwrap();
    assert_eq!((review.language.tag.as_str(), review.draft.as_str()), ("de-DE", "Utkast"));
    assert_eq!(review.words.sentence, "Satz");
    let danish = room.review("website-notice", &["da", "nb"]).unwrap();
    assert_eq!(danish.language, danish.publication.first().language);
}

#[test]
fn the_fingerprint_is_that_of_text_and_facts() {
    let mut room = Room::sample("medical-service");
    let print = |room: &Room, languages: &[&str]| room.review("press-release", languages).unwrap().fingerprint;
    let first = print(&room, &["de"]);
    assert_eq!((first.len(), first.as_str()), (64, print(&Room::sample("medical-service"), &["de"]).as_str()));
    assert_ne!(first, print(&room, &["de", "da"]), "another text beside it");
    let languages = ["de".to_owned()];
    let later = review(&HOUSE, &room.case, "press-release", &languages, now() + jiff::Span::new().hours(3)).unwrap();
    assert_eq!((later.fingerprint.as_str(), later.version.contains("20:05")), (first.as_str(), true));
    let short = later.version.rsplit(' ').take(3).collect::<Vec<_>>();
    assert_eq!(short.into_iter().rev().collect::<String>(), first[..12]);

    // The same words with another source are another version, and so are other words.
    let fact = |source: &str, kind: &str| json!({"value": kind, "source": {"text": source}});
    room.set("attack_kind", &fact("Anruf", "cyber_attack"));
    let other_source = print(&room, &["de"]);
    assert_ne!(other_source, first);
    room.set("attack_kind", &fact("Anruf", "ransomware"));
    assert_ne!(print(&room, &["de"]), other_source);
    // A fact that the notice does not stand on changes nothing.
    let before = print(&room, &["de"]);
    room.set("not_to_say", &json!({"value": ["names"]}));
    assert_eq!(print(&room, &["de"]), before);
}

#[test]
fn what_is_held_back_is_nowhere() {
    let mut room = Room::sample("medical-service");
    let secret = |held: bool| {
        let mut fact = json!({"value": "2024-11-30", "source": {"text": "Quelle Amsel", "person": "Frau Fink"},
            "released_by": "Herr Specht"});
        if held {
            fact["held"] = json!({"by": "Staatsanwaltschaft", "reason": "Ermittlung läuft"});
        }
        fact
    };
    // A day before the attack, so that a rule quotes it.
    room.set("discovered_at", &secret(false));
    let open = room.review("press-release", &["de", "da"]).unwrap();
    let seen = everything(&open);
    let words = ["Quelle Amsel", "Frau Fink", "Herr Specht", "30.\u{A0}November 2024"];
    for word in words {
        assert!(seen.contains(word), "{word}: {seen}");
    }
    let rule = open.findings.iter().find(|finding| finding.text.contains("30.\u{A0}November 2024")).unwrap();
    assert!(rule.sentences.contains(&number_of(&open, "lead")), "{rule:?}");

    room.set("discovered_at", &secret(true));
    let held = room.review("press-release", &["de", "da"]).unwrap();
    let seen = everything(&held);
    for word in words.into_iter().chain(["Staatsanwaltschaft", "Ermittlung läuft", "30.\u{A0}november 2024"]) {
        assert!(!seen.contains(word), "{word}: {seen}");
    }
    // That there is more to settle is said.
    let counted = held.findings.iter().find(|finding| finding.text.contains("weiterer Punkt")).unwrap();
    assert!(counted.sentences.is_empty() && counted.text.contains("„Prüfung“"), "{counted:?}");
    // Facts above the level of the audience are no different.
    let mut internal = secret(false);
    internal["release"] = json!("internal");
    room.set("discovered_at", &internal);
    let internal = everything(&room.review("press-release", &["de"]).unwrap());
    assert!(!internal.contains("Amsel") && !internal.contains("November 2024"), "{internal}");
}

#[test]
fn findings_name_the_sentences_they_are_about() {
    let mut room = Room::sample("medical-service");
    let long = "Wir bitten alle, die auf eine Begutachtung warten oder bereits einen Termin mit uns vereinbart haben und nun \
        nicht wissen, ob dieser Termin stattfinden kann, noch um etwas Geduld und um Verständnis.";
    room.set("quote_text", &json!({"de": long}));
    let review = room.review("press-release", &["de", "da"]).unwrap();
    let quote = number_of(&review, "quote");
    let of_quote: Vec<(&str, &[usize])> = review
        .findings
        .iter()
        .filter(|finding| finding.sentences == [quote])
        .map(|finding| (finding.label.as_str(), finding.sentences.as_slice()))
        .collect();
    assert!(of_quote.len() >= 2, "too long in one language, missing in the other: {:?}", review.findings);
    let weights: Vec<_> = review.findings.iter().map(|finding| finding.severity).collect();
    assert!(weights.is_sorted(), "blockers first: {weights:?}");
    // In German alone nothing is to translate.
    let german = room.review("press-release", &["de"]).unwrap();
    assert!(german.findings.len() < review.findings.len(), "{:?}", german.findings);
    let danish = room.review("press-release", &["da"]).unwrap();
    assert!(
        danish.findings.iter().any(|finding| finding.text.starts_with("På dansk mangler")),
        "{:?}",
        danish.findings
    );
}

#[test]
fn what_cannot_be_reviewed_is_said() {
    let room = Room::sample("medical-service");
    let id = |result: Result<Review, DeskError>| match result.map(|review| review.version) {
        Err(DeskError::Asked(id, _)) => id,
        other => panic!("{other:?}"),
    };
    assert_eq!(id(room.review("press-release", &["de", "da", "en"])), "error-layout-two-languages");
    assert_eq!(id(room.review("press-release", &["de", "de"])), "error-language-twice");
    assert_eq!(id(room.review("press-release", &[])), "error-language-unknown");
    assert_eq!(id(room.review("sermon", &["de"])), "error-notice-unknown");
}
