//! The review document: a notice for the lawyer, with what each sentence stands on and what is still open.

use crate::DeskError;
use crate::case::{Case, stamp};
use crate::export::{compose, instant};
use crate::findings::{Worded, missing, of_notices, sorted};
use crate::review_facts::Annex;
use herold_compose::House;
use herold_facts::{FactPath, FactSet, Kind, Stamp, Value};
use herold_notice::{
    Finding, Language, Layout, Notice, Numbered, Publication, Review, ReviewEntry, ReviewFinding, ReviewWords, Row,
    SegmentId, Sentence, Severity, numbered,
};
use herold_wording::{Outcome, Scope, Screen};
use jiff::Timestamp;
use serde_json::{Map, Value as Json, json};
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};

/// Returns a notice of a case for review, in one language or in two side by side. The annex is in the language of the
/// first of them that has words for screens, else in that of the case.
///
/// # Errors
/// When the kind or a language is unknown, a language does not cover the kind, there are more than two languages, or a
/// template fails.
pub fn review(
    house: &House,
    case: &Case,
    kind: &str,
    languages: &[String],
    now: Timestamp,
) -> Result<Review, DeskError> {
    let notices = compose(house, case, kind, languages)?;
    let layout = if notices.len() == 1 { Layout::Single } else { Layout::SideBySide };
    let now = stamp(now, case.zone())?;
    let publication = Publication::new(notices, layout, instant(now))?;
    // What the notice may speak of, so that nothing that is held back comes in by way of its source.
    let spoken = house.kind(kind).map(|kind| kind.facts(case.facts())).unwrap_or_default();
    let fingerprint = fingerprint(publication.notices(), &spoken)?;
    let leading = publication.first().language.code.clone();
    let none = Screen::empty();
    let (language, screen) = reader(house, case, languages).unwrap_or_else(|| (leading.clone(), &none));
    let annex = Annex { house, facts: &spoken, screen, language: &language };
    let rows = publication.rows();
    let numbers = numbered(&publication);
    let entries: Vec<ReviewEntry> = numbers
        .iter()
        .map(|at| ReviewEntry {
            number: at.number,
            segment: at.segment.clone(),
            sentence: at.sentence,
            facts: annex.facts(at.segment, &sentences(&rows, at.segment, at.sentence)),
        })
        .collect();
    let found = found(house, case, kind, &publication)?;
    let worded = Worded { house, facts: &spoken, screen, language: &language };
    let findings = findings(&worded, case.facts(), found, &Placed { rows: &rows, numbers: &numbers });
    Ok(Review {
        language: language_of(house, &language, publication.first()),
        draft: line(house, &leading, "review-draft", &[])?,
        version: version(house, &leading, now, &fingerprint)?,
        words: words(screen),
        fingerprint,
        entries,
        findings,
        publication,
    })
}

/// Returns the language of a code; that of a notice when there is none.
fn language_of(house: &House, code: &str, notice: &Notice) -> Language {
    house.wording().language_def(code).map_or_else(|| notice.language.clone(), |def| def.language.clone())
}

/// Returns the language that questions and findings are worded in.
fn reader<'a>(house: &'a House, case: &Case, languages: &[String]) -> Option<(String, &'a Screen)> {
    let english = ["en".to_owned()];
    let codes = languages.iter().chain(case.languages()).chain(&english);
    codes.into_iter().find_map(|code| Some((code.clone(), house.wording().screen(code)?)))
}

/// Returns what all languages say at one number.
fn sentences<'a>(rows: &[Row<'a>], segment: &SegmentId, sentence: usize) -> Vec<&'a Sentence> {
    let cells = rows.iter().filter(|row| row.segment == segment).flat_map(|row| row.cells.iter().flatten());
    cells.filter_map(|block| block.sentences.get(sentence)).collect()
}

/// Returns a line of the document in the language of the notice, made of plain texts.
fn line(house: &House, language: &str, message: &str, texts: &[(&str, String)]) -> Result<String, DeskError> {
    let texts = texts.iter().map(|(name, text)| ((*name).to_owned(), text.clone())).collect();
    let scope = Scope { texts, ..Scope::default() };
    match house.wording().realise_line(language, message, &scope) {
        Ok(Outcome::Said(sentence)) => Ok(sentence.text),
        Ok(Outcome::NotSaid | Outcome::ToTranslate) => Ok(String::new()),
        Err(e) => Err(DeskError::Internal(e.to_string())),
    }
}

fn version(house: &House, language: &str, now: Stamp, fingerprint: &str) -> Result<String, DeskError> {
    let [date, time] = day_and_time(house, language, now);
    let fingerprint = format!("{} {} {}", &fingerprint[..4], &fingerprint[4..8], &fingerprint[8..12]);
    line(house, language, "review-version", &[("date", date), ("time", time), ("fingerprint", fingerprint)])
}

/// Returns the date and the time of day as a language writes them.
pub(crate) fn day_and_time(house: &House, language: &str, at: Stamp) -> [String; 2] {
    let local = at.local();
    let parts = [(Kind::Date, Value::Date(local.date())), (Kind::Time, Value::Time(local.time()))];
    parts.map(|(kind, value)| house.wording().show(language, &kind, &value))
}

fn words(screen: &Screen) -> ReviewWords {
    let text = |id: &str| screen.text(id, &[]);
    ReviewWords {
        annex: text("review-annex"),
        note: text("review-note"),
        sentence: text("review-sentence"),
        fact: text("review-fact"),
        certainty: text("review-certainty"),
        source: text("review-source"),
        as_of: text("review-as-of"),
        released_by: text("review-released-by"),
        nothing: text("review-nothing"),
        no_fact: text("review-no-fact"),
        findings: text("review-findings"),
        no_findings: text("review-no-findings"),
        severity: text("review-severity"),
        finding: text("review-finding"),
    }
}

/// Returns the SHA-256 of what the notices say and of the facts they stand on, in hexadecimal. Neither the time nor the
/// words of the annex are part of it: the same text on the same facts has the same fingerprint.
fn fingerprint(notices: &[Notice], facts: &FactSet) -> Result<String, DeskError> {
    let bound: BTreeSet<&str> = notices
        .iter()
        .flat_map(|notice| &notice.blocks)
        .flat_map(|block| &block.sentences)
        .flat_map(|sentence| sentence.bound.iter().map(FactPath::fact))
        .collect();
    let facts: Map<String, Json> =
        bound.iter().filter_map(|id| Some(((*id).to_owned(), facts.get(id)?.to_json()))).collect();
    let texts = notices.iter().map(|notice| {
        let block = |block: &herold_notice::Block| {
            let sentences = block.sentences.iter().map(|sentence| sentence.text.as_str());
            json!({"segment": block.segment, "sentences": sentences.collect::<Vec<_>>()})
        };
        json!({"notice": notice.kind, "language": notice.language.code,
            "blocks": notice.blocks.iter().map(block).collect::<Vec<_>>()})
    });
    let whole = json!({"notices": texts.collect::<Vec<_>>(), "facts": facts});
    let bytes = serde_json::to_vec(&whole).map_err(|e| DeskError::Internal(e.to_string()))?;
    Ok(Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect())
}

/// Returns what the rules have to say of the case and of this notice, as far as its languages go.
fn found(house: &House, case: &Case, kind: &str, publication: &Publication) -> Result<Vec<Finding>, DeskError> {
    let notices = publication.notices();
    let languages: Vec<String> = notices.iter().map(|notice| notice.language.code.clone()).collect();
    let mut found = case.findings_in(house, &languages);
    found.extend(of_notices(house, case.facts(), notices, missing(house, case.facts(), kind)?));
    Ok(sorted(found))
}

/// Where findings have their numbers from.
struct Placed<'a> {
    rows: &'a [Row<'a>],
    numbers: &'a [Numbered<'a>],
}

impl Placed<'_> {
    /// Returns the numbers of the sentences that a finding is about: those of its place, else those that show one of its
    /// facts or were chosen by a field of it.
    fn numbers(&self, finding: &Finding) -> Vec<usize> {
        let place = &finding.place;
        let concerned = |at: &&Numbered<'_>| match &place.segment {
            Some(segment) => at.segment == segment && place.sentence.is_none_or(|sentence| sentence == at.sentence),
            None => sentences(self.rows, at.segment, at.sentence).iter().any(|sentence| stands_on(sentence, finding)),
        };
        self.numbers.iter().filter(concerned).map(|at| at.number).collect()
    }
}

/// Returns whether a sentence stands on what a finding is about. A fact as a whole counts where it shows: by the name of
/// the house alone, all sentences would be concerned.
fn stands_on(sentence: &Sentence, finding: &Finding) -> bool {
    finding.place.facts.iter().any(|path| {
        if path.as_str().contains('.') {
            sentence.bound.contains(path)
        } else {
            sentence.facts.iter().any(|range| range.fact == *path)
        }
    })
}

/// Words the findings. One that is about a fact of which the notice may not speak would give it away, so it is only
/// counted.
fn findings(worded: &Worded<'_>, all: &FactSet, found: Vec<Finding>, placed: &Placed<'_>) -> Vec<ReviewFinding> {
    let is_hidden = |fact: &str| all.get(fact).is_some() && worded.facts.get(fact).is_none();
    let (hidden, told): (Vec<Finding>, Vec<Finding>) =
        found.into_iter().partition(|finding| facts_of(finding).iter().any(|fact| is_hidden(fact)));
    let label = |severity: Severity| worded.screen.text(&format!("severity-{}", severity.key()), &[]);
    let mut findings: Vec<ReviewFinding> = told
        .iter()
        .map(|finding| ReviewFinding {
            severity: finding.severity,
            label: label(finding.severity),
            text: worded.text(finding),
            sentences: placed.numbers(finding),
        })
        .collect();
    let mut counts: BTreeMap<Severity, usize> = BTreeMap::new();
    for finding in &hidden {
        *counts.entry(finding.severity).or_default() += 1;
    }
    findings.extend(counts.into_iter().map(|(severity, count)| ReviewFinding {
        severity,
        label: label(severity),
        text: worded.screen.text("review-findings-elsewhere", &[("count", &count.to_string())]),
        sentences: Vec::new(),
    }));
    // Stable: what is only counted stands last among those of its weight.
    findings.sort_by_key(|finding| finding.severity);
    findings
}

/// Returns the ids of the facts that a finding names or quotes.
fn facts_of(finding: &Finding) -> BTreeSet<&str> {
    let references = finding.arguments.values().flat_map(|value| value.split('|'));
    let quoted = references
        .filter_map(|reference| reference.strip_prefix("@fact:"))
        .map(|path| path.split_once('.').map_or(path, |(fact, _)| fact));
    finding.place.facts.iter().map(FactPath::fact).chain(quoted).collect()
}
