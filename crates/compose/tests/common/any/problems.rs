//! What a reader of notices would stumble over.

use super::facts::WORDS;
use herold_compose::{House, Style};
use herold_facts::FactSet;
use herold_notice::{Block, Notice, Role, SegmentState, Sentence};

/// Something that a reader would stumble over.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    pub notice: String,
    pub language: String,
    /// The message, or the segment when no one message is meant.
    pub at: String,
    pub what: String,
    pub text: String,
}

impl Problem {
    /// Returns whether two are the same fault, whatever the facts.
    pub fn is_like(&self, other: &Self) -> bool {
        (&self.notice, &self.language, &self.at, &self.what) == (&other.notice, &other.language, &other.at, &other.what)
    }
}

/// Words that may rightly stand twice in a row.
const MAY_DOUBLE: [&str; 8] = ["die", "sie", "der", "das", "den", "that", "had", "det"];

/// What no sentence holds.
const NEVER: [&str; 19] = [
    "  ", "\u{A0} ", " \u{A0}", " .", " ,", " ;", " :", " !", " ?", "..", ",,", ",.", ", .", "()", "( ", " )", "XX",
    "???", "null",
];

/// Returns what a reader of a notice would stumble over.
pub fn problems(notice: &Notice) -> Vec<Problem> {
    let mut found = Vec::new();
    let mut add = |at: &str, what: &str, text: &str| {
        found.push(Problem {
            notice: notice.kind.clone(),
            language: notice.language.code.clone(),
            at: at.to_owned(),
            what: what.to_owned(),
            text: text.to_owned(),
        });
    };
    let mut last: Option<&Sentence> = None;
    for (nth, block) in notice.blocks.iter().enumerate() {
        let segment = block.segment.0.as_str();
        if notice.blocks[..nth].iter().any(|b| b.segment == block.segment) {
            add(segment, "a segment stands there twice", &block.text());
        }
        if block.sentences.is_empty() != (block.state == SegmentState::ToTranslate) {
            add(segment, "a block without a sentence", "");
        }
        if block.role == Role::Heading && notice.blocks.get(nth + 1).is_none_or(|next| next.role == Role::Heading) {
            add(segment, "a heading with nothing under it", &block.text());
        }
        for (nth, sentence) in block.sentences.iter().enumerate() {
            let at = sentence.message.as_deref().unwrap_or(segment);
            for what in of_sentence(block, sentence, nth + 1 == block.sentences.len()) {
                add(at, &what, &sentence.text);
            }
            // One answer in words may be that of two questions, and cells of a row may say the same.
            let words = sentence.text.trim_end_matches('.').to_lowercase();
            let own = WORDS.iter().flatten().any(|word| word.to_lowercase() == words);
            if !own && !block.role.is_row() && last.is_some_and(|last| last.text == sentence.text) {
                add(at, "the same as the sentence before", &sentence.text);
            }
            last = Some(sentence);
        }
    }
    found
}

/// Returns the sentences that open with the word that the one before them in their block opens with, as the two messages
/// and the two texts: what `.varied` is for.
pub fn alike(notice: &Notice) -> Vec<(String, String)> {
    let opening = |sentence: &Sentence| -> String {
        let word = sentence.text.trim_start_matches(|c: char| !c.is_alphanumeric());
        word.chars().take_while(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
    };
    let message = |sentence: &Sentence| sentence.message.clone().unwrap_or_default();
    let running = notice.blocks.iter().filter(|block| !block.role.is_lines());
    let pairs =
        running.flat_map(|block| block.sentences.windows(2)).filter(|pair| opening(&pair[0]) == opening(&pair[1]));
    let shown = |pair: &[Sentence]| {
        (format!("{} {}", message(&pair[0]), message(&pair[1])), format!("{} {}", pair[0].text, pair[1].text))
    };
    pairs.map(shown).collect()
}

fn of_sentence(block: &Block, sentence: &Sentence, last: bool) -> Vec<String> {
    let text = &sentence.text;
    let mut found = Vec::new();
    if text.trim().is_empty() || text.trim() != text {
        found.push("empty, or blanks around it".to_owned());
        return found;
    }
    found.extend(NEVER.iter().filter(|bad| text.contains(**bad)).map(|bad| format!("`{bad}` in it")));
    found.extend(text.chars().find(|c| "{}\u{E000}\u{FFFD}\n".contains(*c)).map(|c| format!("`{c}` in it")));
    let words: Vec<&str> = text.split_whitespace().collect();
    let doubled = |pair: &&[&str]| {
        let (one, two) = (pair[0].to_lowercase(), pair[1].to_lowercase());
        one == two && one.chars().all(char::is_alphabetic) && !MAY_DOUBLE.contains(&one.as_str())
    };
    if let Some(pair) = words.windows(2).find(doubled) {
        found.push(format!("`{}` twice", pair[0]));
    }
    // A salutation, a closing or what leads to a list stands alone in its paragraph.
    let running = matches!(block.role, Role::Lead | Role::Paragraph) && block.sentences.len() > 1;
    let dangling = text.ends_with([',', ';', '–', '-']) && (running || block.role != Role::Paragraph);
    if dangling || text.starts_with([',', '.', ';', ':', ')']) {
        found.push("a dangling sign".to_owned());
    }
    if running
        && !last
        && !text.trim_end_matches(['“', '”', '»', '«', '’', '"', ')']).ends_with(['.', '!', '?', ':', '…'])
    {
        found.push("no full stop".to_owned());
    }
    let link_first = sentence.marks.iter().any(|mark| mark.start == 0);
    let first = text.chars().find(|c| c.is_alphanumeric());
    if running && !link_first && first.is_some_and(char::is_lowercase) {
        found.push("no capital".to_owned());
    }
    let length = text.chars().count();
    if sentence.facts.iter().any(|f| f.start >= f.end || f.end > length || !sentence.bound.contains(&f.fact)) {
        found.push("a fact stands outside of it, or is not bound".to_owned());
    }
    if sentence.marks.iter().any(|mark| mark.start >= mark.end || mark.end > length) {
        found.push("a mark stands outside of it".to_owned());
    }
    found
}

/// Returns what readers of all notices of these facts in some languages would stumble over.
pub fn all_problems(house: &House, facts: &FactSet, languages: &[&str]) -> Vec<Problem> {
    house.kinds().iter().flat_map(|kind| problems_of(house, facts, &kind.id, languages)).collect()
}

pub fn problems_of(house: &House, facts: &FactSet, kind: &str, languages: &[&str]) -> Vec<Problem> {
    let languages: Vec<&str> = languages.iter().copied().filter(|code| house.covers(code, kind)).collect();
    let failed = |what: String| Problem {
        notice: kind.to_owned(),
        language: String::new(),
        at: String::new(),
        what,
        text: String::new(),
    };
    match house.draft(facts, kind, &languages, &Style::default()) {
        Ok((notices, skipped)) => {
            let mut found: Vec<Problem> = skipped.iter().map(|e| failed(e.to_string())).collect();
            found.extend(notices.iter().flat_map(problems));
            let shape = |notice: &Notice| notice.blocks.iter().map(|b| (b.segment.clone(), b.role)).collect::<Vec<_>>();
            if notices.iter().any(|notice| shape(notice) != shape(&notices[0])) {
                found.push(failed("the languages differ in their blocks".to_owned()));
            }
            found
        }
        Err(e) => vec![failed(e.to_string())],
    }
}
