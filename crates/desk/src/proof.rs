//! A notice for the screen: segment beside segment, sentences in runs, and the facts they stand on.

use crate::DeskError;
use crate::api::{CellView, FactCard, NoticeView, RowView, RunView, SentenceView};
use crate::export::{compose, covering_or_all};
use crate::overview::{View, count, source};
use crate::words::find;
use herold_notice::{Block, MarkKind, Sentence, rows};
use serde_json::Value as Json;
use std::collections::{BTreeMap, BTreeSet};

impl View<'_> {
    pub(crate) fn notice_view(&self, kind: &str, languages: &[String]) -> Result<NoticeView, DeskError> {
        let languages = &covering_or_all(self.house, kind, languages);
        let notices = compose(self.house, self.case, kind, languages)?;
        let mut bound: BTreeSet<&str> = BTreeSet::new();
        for sentence in notices.iter().flat_map(|n| &n.blocks).flat_map(|b| &b.sentences) {
            bound.extend(sentence.bound.iter().map(herold_facts::FactPath::as_str));
        }
        let facts = bound.iter().filter_map(|path| Some(((*path).to_owned(), self.card(path)?))).collect();
        let limited = self.house.kind(kind);
        let rows = rows(&notices)
            .into_iter()
            .map(|row| RowView {
                limit: limited.and_then(|kind| kind.limit(row.segment)).map(count),
                segment: row.segment.to_string(),
                role: row.cells.iter().flatten().next().map(|b| key(&b.role)).unwrap_or_default(),
                cells: row.cells.into_iter().map(cell).collect(),
            })
            .collect();
        Ok(NoticeView {
            kind: kind.to_owned(),
            languages: self.languages(languages),
            rows,
            facts,
            findings: self.findings_with(&notices)?,
            revision: self.revision,
        })
    }

    fn card(&self, path: &str) -> Option<FactCard> {
        let found = find(self.house, self.case.facts(), path)?;
        let shown = found.value.map(|v| self.house.wording().show(self.language, found.kind, v));
        let fact = path.split('.').next().unwrap_or_default().to_owned();
        let about = found.about();
        Some(FactCard {
            fact,
            mark: found.mark().to_owned(),
            record: found.record.map(|r| r.key.clone()),
            field: found.field,
            shown: shown.unwrap_or_else(|| self.screen.text("answer-open", &[])),
            source: source(&about.source),
            as_of: about.as_of.map(|t| t.to_string()),
            released_by: about.released_by,
        })
    }
}

/// The name of a role or state on the wire, the same as in the JSON of `herold compose`.
fn key(value: &impl serde::Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(Json::String(text)) => text,
        _ => String::new(),
    }
}

fn cell(block: Option<&Block>) -> CellView {
    match block {
        None => CellView { state: "missing".to_owned(), characters: 0, sentences: Vec::new() },
        Some(block) => CellView {
            state: key(&block.state),
            characters: count(block.text().chars().count()),
            sentences: block.sentences.iter().map(sentence).collect(),
        },
    }
}

fn sentence(sentence: &Sentence) -> SentenceView {
    SentenceView {
        message: sentence.message.clone(),
        runs: runs(sentence),
        bound: sentence.bound.iter().map(ToString::to_string).collect(),
    }
}

/// Returns the sentence in pieces, cut wherever a fact or a mark begins or ends; of facts inside each other the inner
/// one counts.
fn runs(sentence: &Sentence) -> Vec<RunView> {
    let length = sentence.text.chars().count();
    let mut cuts: BTreeSet<usize> = [0, length].into();
    cuts.extend(sentence.facts.iter().flat_map(|f| [f.start, f.end]));
    cuts.extend(sentence.marks.iter().flat_map(|m| [m.start, m.end]));
    let cuts: Vec<usize> = cuts.into_iter().filter(|c| *c <= length).collect();
    let mut rest = sentence.text.chars();
    cuts.windows(2)
        .map(|pair| {
            let (start, end) = (pair[0], pair[1]);
            let fact = sentence.facts.iter().rfind(|f| f.start <= start && end <= f.end);
            let marks: BTreeMap<bool, Option<&str>> = sentence
                .marks
                .iter()
                .filter(|m| m.start <= start && end <= m.end)
                .map(|m| match &m.kind {
                    MarkKind::Strong => (true, None),
                    MarkKind::Link { href } => (false, Some(href.as_str())),
                })
                .collect();
            RunView {
                text: rest.by_ref().take(end - start).collect(),
                fact: fact.map(|f| f.fact.to_string()),
                href: marks.get(&false).copied().flatten().map(str::to_owned),
                strong: marks.contains_key(&true),
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use herold_facts::FactPath;
    use herold_notice::{FactRange, Mark};

    #[test]
    fn runs_join_to_the_sentence_and_keep_the_inner_fact() {
        let text = "Über 12 Ämter.".to_owned();
        let range = |fact: &str, start, end| FactRange { fact: FactPath::new(fact), start, end };
        let made = runs(&Sentence {
            text: text.clone(),
            facts: vec![range("outer", 0, 13), range("inner", 5, 7)],
            marks: vec![Mark { start: 8, end: 13, kind: MarkKind::Link { href: "https://example.org".into() } }],
            ..Sentence::default()
        });
        assert_eq!(made.iter().map(|r| r.text.as_str()).collect::<String>(), text);
        let seen: Vec<_> = made.iter().map(|r| (r.text.as_str(), r.fact.as_deref(), r.href.is_some())).collect();
        assert_eq!(
            seen,
            [
                ("Über ", Some("outer"), false),
                ("12", Some("inner"), false),
                (" ", Some("outer"), false),
                ("Ämter", Some("outer"), true),
                (".", None, false)
            ]
        );
    }
}
