use crate::{Language, Publication, SegmentId, Severity};

/// What the lawyer gets: a publication whose sentences are numbered, and an annex that says what each stands on.
///
/// All words are composed, so that the renderer needs no language: what stands on the pages of the text in that of the
/// publication's first notice, the annex in [`Review::language`].
/// It holds sources and releasers and is never published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Review {
    /// The text under review, in one language or in two side by side.
    pub publication: Publication,
    /// The language of the annex: that of the first notice, or of another reader where questions have no words in it.
    pub language: Language,
    /// Across every page, such as "DRAFT".
    pub draft: String,
    /// On every page: version, time and fingerprint, such as "Version of 9 December 2025, 17:05 · 4f2a 91c0 77de".
    pub version: String,
    /// SHA-256 over text and facts, in hexadecimal; the version line shows its beginning.
    pub fingerprint: String,
    /// The words of the annex.
    pub words: ReviewWords,
    /// One for each numbered sentence, in the order of [`numbered`].
    pub entries: Vec<ReviewEntry>,
    /// What the rules still have to say, blockers first.
    pub findings: Vec<ReviewFinding>,
}

/// Headings and column heads of the annex.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ReviewWords {
    /// Such as "Annex: what each sentence stands on".
    pub annex: String,
    /// A line under it that says how to read it.
    pub note: String,
    /// Column head: the number of the sentence.
    pub sentence: String,
    /// Column head: fact and value.
    pub fact: String,
    /// Column head: certainty.
    pub certainty: String,
    /// Column head: source.
    pub source: String,
    /// Column head: as of.
    pub as_of: String,
    /// Column head: who released it.
    pub released_by: String,
    /// Stands in a cell for what nobody has stated, such as "–".
    pub nothing: String,
    /// For a sentence that stands on no fact, such as "no fact".
    pub no_fact: String,
    /// The heading above the findings, such as "Open findings".
    pub findings: String,
    /// Where there are none.
    pub no_findings: String,
    /// Column head: how much a finding weighs.
    pub severity: String,
    /// Column head: what the finding says.
    pub finding: String,
}

/// What one sentence stands on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReviewEntry {
    /// Counted from 1, over the whole document; the languages of a row have the same numbers, sentence by sentence.
    pub number: usize,
    /// The segment.
    pub segment: SegmentId,
    /// The sentence of the segment, counted from 0.
    pub sentence: usize,
    /// The facts, those that show first.
    pub facts: Vec<ReviewFact>,
}

/// A fact as the annex lists it; empty where nothing is stated.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ReviewFact {
    /// The question in short.
    pub name: String,
    /// The value in words.
    pub value: String,
    /// The certainty in words.
    pub certainty: String,
    /// The source.
    pub source: String,
    /// The time.
    pub as_of: String,
    /// Who released it.
    pub released_by: String,
}

/// An open finding as the annex lists it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReviewFinding {
    /// How much it weighs.
    pub severity: Severity,
    /// That in words.
    pub label: String,
    /// What it says.
    pub text: String,
    /// The sentences concerned; none for the case as a whole.
    pub sentences: Vec<usize>,
}

/// A sentence and its number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Numbered<'a> {
    /// Counted from 1.
    pub number: usize,
    /// The segment.
    pub segment: &'a SegmentId,
    /// The sentence of the segment, counted from 0.
    pub sentence: usize,
}

/// Returns the numbers of all sentences: along the rows of the publication, and in a row as many as its longest cell has
/// sentences. So a sentence has one number in all languages, and a gap to translate has one too.
#[must_use]
pub fn numbered(publication: &Publication) -> Vec<Numbered<'_>> {
    let mut numbers = Vec::new();
    for row in publication.rows() {
        let most = row.cells.iter().flatten().map(|block| block.sentences.len()).max().unwrap_or(0);
        for sentence in 0..most {
            numbers.push(Numbered { number: numbers.len() + 1, segment: row.segment, sentence });
        }
    }
    numbers
}
