//! What a sentence stands on, as the annex of the review lists it.

use crate::review::day_and_time;
use crate::words::{About, Found, fact_message, find};
use herold_compose::House;
use herold_facts::{FactSet, Kind, Record, Source, Stamp, Value};
use herold_notice::{ReviewFact, SegmentId, Sentence};
use herold_wording::Screen;
use std::collections::BTreeSet;

/// Facts that only say what the house is called, or how. Nearly every sentence has one of them.
const NAMING: [&str; 6] = ["org_name", "org_short", "org_kind", "org_country", "org_place", "gender_style"];

/// Fields of the data ledger that say what it is about.
const LEDGER: [&str; 5] = ["group", "category", "confidentiality", "integrity", "availability"];

/// Fields of the data ledger that stand in columns of their own.
const COLUMNS: [&str; 3] = ["source", "as_of", "released_by"];

/// How the annex words facts.
pub(crate) struct Annex<'a> {
    pub(crate) house: &'a House,
    /// The facts that the notice may speak of.
    pub(crate) facts: &'a FactSet,
    pub(crate) screen: &'a Screen,
    /// The code of the language of the annex.
    pub(crate) language: &'a str,
}

/// A fact that a sentence stands on, or the records of it with the fields that count.
struct Listed<'a> {
    fact: &'a str,
    records: Vec<(&'a str, BTreeSet<&'a str>)>,
}

impl Annex<'_> {
    /// Returns the facts of a sentence of a segment in all its languages, those that show first.
    ///
    /// Of the organisation's profile stands there what shows; what the house is called, only where nothing else does. A
    /// list has one row for all records with the same certainty, source, time and releaser.
    pub(crate) fn facts(&self, segment: &SegmentId, sentences: &[&Sentence]) -> Vec<ReviewFact> {
        let mut listed: Vec<Listed<'_>> = Vec::new();
        for path in self.paths(sentences) {
            let Some(found) = find(self.house, self.facts, path) else { continue };
            let mut parts = path.splitn(3, '.');
            let (fact, key) = (parts.next().unwrap_or_default(), parts.next());
            let at = listed.iter().position(|listed| listed.fact == fact).unwrap_or_else(|| {
                listed.push(Listed { fact, records: Vec::new() });
                listed.len() - 1
            });
            let Some(key) = key.filter(|_| found.record.is_some()) else { continue };
            let records = &mut listed[at].records;
            let record = records.iter().position(|(other, _)| *other == key).unwrap_or_else(|| {
                records.push((key, BTreeSet::new()));
                records.len() - 1
            });
            records[record].1.extend(parts.next());
        }
        listed.iter().flat_map(|listed| self.rows(listed, segment, sentences)).collect()
    }

    /// Returns the paths of a sentence that a lawyer wants to see: what shows, in the order of the text, then the rest.
    fn paths<'s>(&self, sentences: &[&'s Sentence]) -> Vec<&'s str> {
        let mut paths: Vec<(&str, bool)> = Vec::new();
        let shown =
            sentences.iter().flat_map(|sentence| sentence.facts.iter().map(|range| (range.fact.as_str(), true)));
        let bound = sentences.iter().flat_map(|sentence| sentence.bound.iter().map(|path| (path.as_str(), false)));
        for (path, shows) in shown.chain(bound) {
            if !paths.iter().any(|(other, _)| *other == path) {
                paths.push((path, shows));
            }
        }
        let fact = |path: &str| path.split('.').next().unwrap_or_default().to_owned();
        let is_profile = |path: &str| self.house.catalogue().question(&fact(path)).is_some_and(|q| q.profile);
        let names = |path: &str| NAMING.contains(&fact(path).as_str());
        paths.retain(|(path, shows)| *shows || !is_profile(path));
        if paths.iter().any(|(path, _)| !names(path)) {
            paths.retain(|(path, _)| !names(path));
        }
        paths.into_iter().map(|(path, _)| path).collect()
    }

    fn rows(&self, listed: &Listed<'_>, segment: &SegmentId, sentences: &[&Sentence]) -> Vec<ReviewFact> {
        let Some(whole) = find(self.house, self.facts, listed.fact) else { return Vec::new() };
        let all: Vec<(&str, BTreeSet<&str>)>;
        let records = match whole.value {
            Some(Value::Records(records)) if listed.records.is_empty() => {
                all = records.iter().map(|record| (record.key.as_str(), BTreeSet::new())).collect();
                &all
            }
            Some(Value::Records(_)) => &listed.records,
            // An item of its own is about one of several answers.
            Some(Value::Choices(choices)) => {
                let key = segment.0.split_once('.').map(|(_, key)| key);
                let one = choices.iter().find(|choice| key.is_some_and(|key| choice.handle(choices) == *key));
                let one = one.map(|choice| Value::Choice(choice.clone()));
                return vec![self.row(&whole, self.value(whole.kind, one.as_ref().or(whole.value)))];
            }
            value => return vec![self.row(&whole, self.simple(&whole, value, sentences))],
        };
        let mut rows: Vec<((&'static str, About), ReviewFact)> = Vec::new();
        for (key, fields) in records {
            let Some(found) = find(self.house, self.facts, &format!("{}.{key}", listed.fact)) else { continue };
            let text = found.record.map(|record| self.record(&found, record, fields)).unwrap_or_default();
            let same = (found.mark(), found.about());
            match rows.iter_mut().find(|(other, _)| *other == same) {
                Some((_, row)) => row.value = format!("{}; {text}", row.value),
                None => rows.push((same, self.row(&found, text))),
            }
        }
        rows.into_iter().map(|(_, row)| row).collect()
    }

    /// Returns the value of a fact that is no list of records. Of a contact or an address only what the sentence shows,
    /// of a text its beginning: the rest can be read in the sentence.
    fn simple(&self, found: &Found<'_>, value: Option<&Value>, sentences: &[&Sentence]) -> String {
        match value {
            Some(Value::Contact(_) | Value::Address(_)) => {
                let fact = found.question.id.as_str();
                let shown = sentences.iter().map(|sentence| shown(sentence, fact)).find(|shown| !shown.is_empty());
                shown.map_or_else(|| self.value(found.kind, value), |shown| shown.join(" · "))
            }
            Some(Value::Text(_)) => opening(&self.value(found.kind, value)),
            value => self.value(found.kind, value),
        }
    }

    fn row(&self, found: &Found<'_>, value: String) -> ReviewFact {
        let about = found.about();
        ReviewFact {
            name: self.screen.text(&fact_message(found.question.id.as_str()), &[]),
            value,
            certainty: self.screen.text(&format!("certainty-{}", found.mark()), &[]),
            source: self.source(&about.source),
            as_of: about.as_of.map(|time| self.time(time)).unwrap_or_default(),
            released_by: about.released_by.unwrap_or_default(),
        }
    }

    /// Returns a record in words: what it is about, and the fields that count with their names; all of them when the
    /// sentence stands on the list as a whole.
    fn record(&self, found: &Found<'_>, record: &Record, bound: &BTreeSet<&str>) -> String {
        let Kind::Records(fields) = &found.question.kind else { return String::new() };
        let list = found.question.id.as_str();
        let is_ledger = list == "data";
        let counts = |id: &str| match bound.is_empty() {
            true => !is_ledger || LEDGER.contains(&id),
            false => bound.contains(id) && !(is_ledger && COLUMNS.contains(&id)),
        };
        let mut parts = Vec::new();
        for (at, field) in fields.iter().enumerate() {
            let Some(value) = record.fields.get(&field.id) else { continue };
            let text = match value {
                Value::Text(_) => opening(&self.value(&field.kind, Some(value))),
                value => self.value(&field.kind, Some(value)),
            };
            // Data is whose and which, everything else is called by what stands first.
            let is_name = at == 0 || is_ledger && field.id == "category";
            if text.is_empty() || !is_name && !counts(&field.id) {
                continue;
            }
            parts.push(if is_name {
                text
            } else {
                let name = format!("field-{list}-{}", field.id).replace('_', "-");
                let short = format!("review-{name}");
                let name = self.screen.text(if self.screen.has(&short) { &short } else { &name }, &[]);
                self.screen.text("review-field", &[("field", &name), ("value", &text)])
            });
        }
        parts.join(" · ")
    }

    fn value(&self, kind: &Kind, value: Option<&Value>) -> String {
        match value {
            None => String::new(),
            Some(Value::Stamp(time)) => self.time(*time),
            Some(value) => self.house.wording().show(self.language, kind, value),
        }
    }

    fn source(&self, source: &Source) -> String {
        let time = source.time.map(|time| self.time(time));
        let parts = [source.text.clone(), source.person.clone(), time];
        parts.into_iter().flatten().filter(|part| !part.trim().is_empty()).collect::<Vec<_>>().join(" · ")
    }

    fn time(&self, at: Stamp) -> String {
        let [date, time] = day_and_time(self.house, self.language, at);
        self.screen.text("review-time", &[("date", &date), ("time", &time)])
    }
}

/// Returns what a sentence shows of a fact, each once.
fn shown(sentence: &Sentence, fact: &str) -> Vec<String> {
    let mut shown: Vec<String> = Vec::new();
    for range in sentence.facts.iter().filter(|range| range.fact.fact() == fact) {
        let text: String = sentence.text.chars().skip(range.start).take(range.end - range.start).collect();
        if !shown.contains(&text) {
            shown.push(text);
        }
    }
    shown
}

/// The most words of a text that the annex repeats.
const MOST_WORDS: usize = 14;

/// Returns the beginning of a text, with an ellipsis when there is more.
fn opening(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    match words.get(..MOST_WORDS) {
        Some(first) if words.len() > MOST_WORDS => format!("{} …", first.join(" ")),
        _ => text.to_owned(),
    }
}
