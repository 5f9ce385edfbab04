//! Plain language, measured on the model's own sentences: length, LIX and how neighbours open.
#![allow(clippy::unwrap_used, clippy::panic, reason = "helpers of tests fail loudly")]

mod common;

use common::{SAMPLES, compose, house, sample};
use herold_facts::ReleaseLevel;
use herold_notice::{Notice, Role};

/// The longest sentence a reader of a public text is asked to read, in words.
const LONGEST: usize = 25;
/// The notices whose ease of reading is bounded.
const EASY: [&str; 3] = ["patient-letter", "website-notice", "questions-and-answers"];
/// The greatest LIX per language: 100 × long words / words + words / sentences (Björnsson 1968).
const LIX: [(&str, f64); 3] = [("de", 50.0), ("da", 44.0), ("en", 44.0)];

fn words(text: &str) -> Vec<&str> {
    text.split_whitespace().filter(|w| w.chars().any(char::is_alphanumeric)).collect()
}

/// Words that open a sentence without being heard: two sentences may share them.
const ARTICLES: [&str; 8] = ["the", "a", "an", "der", "die", "den", "dem", "ein"];

/// Returns what a sentence opens with: its first word, and the second behind an article.
fn opening(text: &str) -> String {
    let words: Vec<String> = words(text).iter().take(2).map(|w| w.to_lowercase()).collect();
    match words.first() {
        Some(first) if ARTICLES.contains(&first.as_str()) => words.join(" "),
        Some(first) => first.clone(),
        None => String::new(),
    }
}

/// Running text: headings, lists and lines of contacts do not count.
fn sentences(notice: &Notice) -> Vec<&str> {
    let running = |role: Role| matches!(role, Role::Lead | Role::Paragraph | Role::Note);
    let blocks = notice.blocks.iter().filter(|b| running(b.role));
    blocks.flat_map(|b| &b.sentences).map(|s| s.text.as_str()).filter(|t| words(t).len() > 2).collect()
}

fn lix(notice: &Notice) -> f64 {
    let sentences = sentences(notice);
    let all: Vec<&str> = sentences.iter().flat_map(|s| words(s)).collect();
    let long = all.iter().filter(|w| w.chars().filter(|c| c.is_alphabetic()).count() > 6).count();
    let count = |n: usize| f64::from(u32::try_from(n).unwrap());
    if all.is_empty() {
        return 0.0;
    }
    count(all.len()) / count(sentences.len()) + 100.0 * count(long) / count(all.len())
}

#[test]
fn public_texts_are_plain() {
    let house = house();
    let mut faults = Vec::new();
    for id in SAMPLES {
        let facts = sample(&house, id);
        for kind in house.kinds().iter().filter(|k| k.audience == ReleaseLevel::Public) {
            for notice in compose(&house, &facts, &kind.id) {
                let place = format!("{id} {} {}", kind.id, notice.language.code);
                for block in &notice.blocks {
                    let running = matches!(block.role, Role::Lead | Role::Paragraph | Role::Item | Role::Note);
                    for sentence in block.sentences.iter().filter(|_| running) {
                        let length = words(&sentence.text).len();
                        if length > LONGEST {
                            faults.push(format!("{place}: {length} words: {}", sentence.text));
                        }
                    }
                    for pair in block.sentences.windows(2).filter(|_| running) {
                        // Two sentences on one thing may both open with its name.
                        let named = pair.iter().all(|s| s.facts.iter().any(|range| range.start == 0));
                        if !named && opening(&pair[0].text) == opening(&pair[1].text) {
                            faults.push(format!("{place}: open alike: {} | {}", pair[0].text, pair[1].text));
                        }
                    }
                }
                let greatest = LIX.iter().find(|(code, _)| *code == notice.language.code).map(|(_, lix)| *lix);
                let lix = lix(&notice);
                if let Some(greatest) = greatest.filter(|g| EASY.contains(&kind.id.as_str()) && lix > *g) {
                    faults.push(format!("{place}: LIX {lix:.1} above {greatest}"));
                }
            }
        }
    }
    assert!(faults.is_empty(), "{} faults\n{}", faults.len(), faults.join("\n"));
}
