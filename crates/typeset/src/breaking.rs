//! The best way to break a paragraph into lines, found over all ways at once (after Knuth and Plass).

use crate::{gaps::InnerBreak, items::Item};

/// What the lines of a paragraph shall look like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shape {
    /// Both edges straight, spaces even.
    Justified,
    /// Left edge straight, right edge calm.
    Ragged,
    /// Few lines of about the same length that end where the sense allows it; for headlines.
    Display,
}

/// A line: items `start..end` without the glue or the break at its end.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Break {
    pub(crate) start: usize,
    pub(crate) end: usize,
    /// How the line ends: at a space (none), or inside a word.
    pub(crate) inner: Option<InnerBreak>,
    /// Whether it is the last.
    pub(crate) last: bool,
}

/// How far a space can grow or shrink before it looks bad, as a part of its width.
const STRETCH: f32 = 0.5;
const SHRINK: f32 = 0.2;
/// No more hyphens than this end lines in a row.
const HYPHENS_IN_A_ROW: usize = 2;

/// A way to have come to a place: the best one with this number of hyphens right before.
struct Node {
    /// First item of the next line.
    start: usize,
    cost: f64,
    /// Hyphens at the ends of the lines right before.
    hyphens: usize,
    before: Option<usize>,
    /// The item at which the line before ended.
    end: usize,
}

/// Sums over the items before each index.
struct Sums {
    width: Vec<f64>,
    glue: Vec<f64>,
}

impl Sums {
    fn new(items: &[Item]) -> Self {
        let mut sums = Self { width: vec![0.0], glue: vec![0.0] };
        let (mut width, mut glue) = (0.0, 0.0);
        for item in items {
            width += f64::from(item.width());
            if matches!(item, Item::Glue { .. }) {
                glue += f64::from(item.width());
            }
            sums.width.push(width);
            sums.glue.push(glue);
        }
        sums
    }
}

/// A place where a line can end, and what that costs whatever the line is.
struct End<'a> {
    items: &'a [Item],
    at: usize,
    inner: Option<InnerBreak>,
    last: bool,
    penalty: f64,
    /// What the sense loses or gains when a headline's line ends here.
    sense: f64,
}

/// A line under consideration.
struct Candidate<'a> {
    end: &'a End<'a>,
    start: usize,
    slack: f64,
    glue: f64,
    measure: f64,
    hyphens: usize,
}

/// A line with less on it than this part of the measure is tried only when nothing else will do.
const LEAST_FULL: f64 = 0.4;

/// A last line with less on it than this part of the measure looks forgotten.
pub(crate) const VERY_SHORT: f64 = 0.12;

/// Returns the lines of a paragraph; none for no items.
pub(crate) fn lines(items: &[Item], text: &str, measure: f32, shape: Shape) -> Vec<Break> {
    if items.is_empty() {
        return Vec::new();
    }
    let least = if shape == Shape::Display { 0.0 } else { LEAST_FULL };
    search(items, text, measure, shape, least).or_else(|| search(items, text, measure, shape, 0.0)).unwrap_or_default()
}

/// Returns the best lines of which all but the last fill `least` of the measure; none when there are no such lines
/// and `least` is not 0.
fn search(items: &[Item], text: &str, measure: f32, shape: Shape, least: f64) -> Option<Vec<Break>> {
    let n = items.len();
    let sums = Sums::new(items);
    let measure = f64::from(measure);
    let mut nodes = vec![Node { start: 0, cost: 0.0, hyphens: 0, before: None, end: 0 }];
    let mut active = vec![0_usize];
    for at in 1..=n {
        let (inner, extra) = match items.get(at) {
            None => (None, 0.0),
            Some(Item::Glue { breakable: true, .. }) => (None, 0.0),
            Some(Item::Break { kind, width }) => (Some(*kind), f64::from(*width)),
            Some(_) => continue,
        };
        let last = at == n;
        let end = End::new(items, text, at, inner);
        let mut best: [Option<(f64, usize)>; HYPHENS_IN_A_ROW + 1] = [None; HYPHENS_IN_A_ROW + 1];
        let mut fallback: Option<usize> = None;
        active.retain(|&from| {
            let node = &nodes[from];
            if node.start >= at {
                return true;
            }
            let glue = sums.glue[at] - sums.glue[node.start];
            let natural = sums.width[at] - sums.width[node.start];
            let give = if shape == Shape::Justified { glue * f64::from(SHRINK) } else { 0.0 };
            if natural - give > measure + 0.01 {
                fallback = Some(from);
                return false;
            }
            let slack = measure - natural - extra;
            let hyphened = matches!(inner, Some(InnerBreak::Hyphen | InnerBreak::AfterHyphen));
            let hyphens = if hyphened { node.hyphens + 1 } else { 0 };
            if slack + give < -0.01 || hyphens > HYPHENS_IN_A_ROW || !last && natural < measure * least {
                return true;
            }
            let candidate = Candidate { end: &end, start: node.start, slack, glue, measure, hyphens };
            let cost = node.cost
                + match shape {
                    Shape::Justified => candidate.justified(),
                    Shape::Ragged => candidate.ragged(),
                    Shape::Display => candidate.display(),
                }
                + if last && node.hyphens > 0 { candidate.fragment_last() } else { 0.0 };
            if best[hyphens].is_none_or(|(known, _)| cost < known) {
                best[hyphens] = Some((cost, from));
            }
            true
        });
        let mut found = false;
        for (hyphens, way) in best.iter().enumerate() {
            if let Some((cost, from)) = way {
                found = true;
                nodes.push(Node { start: at + 1, cost: *cost, hyphens, before: Some(*from), end: at });
                active.push(nodes.len() - 1);
            }
        }
        if !found && (active.is_empty() || last) {
            if least > 0.0 {
                return None;
            }
            // Only a single character wider than the line comes here: the line is too long, but it is set.
            let from = fallback.or_else(|| active.last().copied()).unwrap_or(0);
            let cost = nodes[from].cost + 1e15;
            nodes.push(Node { start: at + 1, cost, hyphens: 0, before: Some(from), end: at });
            active.push(nodes.len() - 1);
        }
    }
    Some(trace(&nodes, items))
}

/// Returns the lines of the cheapest way to the end.
fn trace(nodes: &[Node], items: &[Item]) -> Vec<Break> {
    let n = items.len();
    let goal = nodes
        .iter()
        .enumerate()
        .filter(|(_, node)| node.end == n && node.before.is_some())
        .min_by(|(_, a), (_, b)| a.cost.total_cmp(&b.cost));
    let mut lines = Vec::new();
    let mut at = goal.map(|(index, _)| index);
    while let Some(index) = at {
        let node = &nodes[index];
        let Some(before) = node.before else { break };
        lines.push(Break {
            start: nodes[before].start,
            end: node.end,
            inner: match items.get(node.end) {
                Some(Item::Break { kind, .. }) => Some(*kind),
                _ => None,
            },
            last: node.end == n,
        });
        at = Some(before);
    }
    lines.reverse();
    lines
}

impl<'a> End<'a> {
    fn new(items: &'a [Item], text: &str, at: usize, inner: Option<InnerBreak>) -> Self {
        let (letters, sign) = last_letters(items, text, at);
        let opens = inner.is_none() && opens_bracket(items, text, at);
        let penalty = match inner {
            Some(InnerBreak::Hyphen) => {
                let second = if has_hyphen(items, text, at) { SECOND_DIVISION } else { 0.0 };
                70.0 + small_part(letters.min(first_letters(items, text, at))) + second
            }
            Some(InnerBreak::AfterHyphen) => 25.0,
            Some(InnerBreak::AfterSign) => 40.0,
            Some(InnerBreak::Emergency) => 1e5,
            None if opens => 100.0,
            None if begins_sentence(items, text, at) => 45.0,
            None => 0.0,
        };
        // A line that ends in "in the" reads badly; one that ends with a colon reads well.
        let sense = match sign {
            _ if opens => 60.0,
            Some(':' | '–' | '—' | '.' | '?' | '!') => -40.0,
            Some(',' | ';') => -35.0,
            _ if letters <= 3 => 20.0,
            _ => 0.0,
        };
        Self { items, at, inner, last: at == items.len(), penalty, sense }
    }
}

/// Returns what it costs to part a word so that two or three letters stand alone.
const fn small_part(letters: usize) -> f64 {
    match letters {
        0..=2 => 110.0,
        3 => 45.0,
        _ => 0.0,
    }
}

/// What it costs to part a word that has a hyphen of its own at another place: "it-sy-" says nothing.
const SECOND_DIVISION: f64 = 300.0;

/// Boxes and breaks that surely hold four letters of a word.
const NEAR: usize = 8;
/// Boxes and breaks that surely hold a word of a sentence; longer ones are no words.
const FAR: usize = 64;

fn letters<'a>(text: &'a str, item: &Item) -> &'a str {
    if let Item::Box { range, .. } = item { &text[range.clone()] } else { "" }
}

/// Returns how many characters the word has before an item, counted up to four or some more, and its last one.
fn last_letters(items: &[Item], text: &str, at: usize) -> (usize, Option<char>) {
    let near = || items[..at].iter().rev().take(NEAR).take_while(|item| !matches!(item, Item::Glue { .. }));
    let count = near().map(|item| letters(text, item).chars().count()).sum();
    (count, near().find_map(|item| letters(text, item).chars().next_back()))
}

/// Returns the boxes of the word that ends before an item, the last one first.
fn word_before<'a>(items: &'a [Item], text: &'a str, at: usize) -> impl Iterator<Item = &'a str> {
    let near = items[..at].iter().rev().take(FAR).take_while(|item| !matches!(item, Item::Glue { .. }));
    near.map(|item| letters(text, item))
}

/// Returns whether the word around an item has a hyphen of its own.
fn has_hyphen(items: &[Item], text: &str, at: usize) -> bool {
    let after = items[at..].iter().take(FAR).take_while(|item| !matches!(item, Item::Glue { .. }));
    word_before(items, text, at).chain(after.map(|item| letters(text, item))).any(|part| part.contains('-'))
}

/// Returns whether the word before an item opens a bracket and does not close it.
fn opens_bracket(items: &[Item], text: &str, at: usize) -> bool {
    let count = |sign: char| word_before(items, text, at).map(|part| part.matches(sign).count()).sum::<usize>();
    count('(') > count(')')
}

/// Returns whether the word before an item is the first of a sentence within its paragraph.
fn begins_sentence(items: &[Item], text: &str, at: usize) -> bool {
    let parts = word_before(items, text, at).count();
    let Some(space) = at.checked_sub(parts + 1).filter(|_| parts < FAR) else { return false };
    // A held space stands after "9." or "Dr.", which end no sentence.
    if !matches!(items[space], Item::Glue { breakable: true, .. }) {
        return false;
    }
    let capital = letters(text, &items[at - parts]).starts_with(char::is_uppercase);
    capital && last_letters(items, text, space).1.is_some_and(|sign| matches!(sign, '.' | '?' | '!'))
}

/// Returns how many characters of the word follow an item, counted up to four or some more.
fn first_letters(items: &[Item], text: &str, at: usize) -> usize {
    let near = items[at..].iter().take(NEAR).take_while(|item| !matches!(item, Item::Glue { .. }));
    near.map(|item| letters(text, item).chars().count()).sum()
}

impl Candidate<'_> {
    /// Returns what a last line of one short word costs: the more the shorter it is.
    fn short_last(&self) -> f64 {
        let inked = (self.measure - self.slack) / self.measure;
        if !self.end.last || self.start == 0 {
            return 0.0;
        }
        match inked {
            inked if inked < VERY_SHORT => 200_000.0,
            inked if inked < 0.2 => 9_000.0,
            _ => 0.0,
        }
    }

    /// Returns what it costs when the last line begins with the rest of a word; far more when that is all it has.
    fn fragment_last(&self) -> f64 {
        let line = &self.end.items[self.start..self.end.at];
        let alone = !line.iter().any(|item| matches!(item, Item::Glue { .. }));
        if alone { 3e6 } else { 60_000.0 }
    }

    fn row_of_hyphens(&self) -> f64 {
        if self.hyphens > 1 { 6_000.0 } else { 0.0 }
    }

    fn justified(&self) -> f64 {
        let ratio = if self.slack < 0.0 {
            -self.slack / (self.glue * f64::from(SHRINK)).max(0.01)
        } else if self.end.last {
            0.0
        } else {
            self.slack / (self.glue * f64::from(STRETCH)).max(0.5)
        };
        // Past all bounds the emptier line is still the worse one.
        let badness = (100.0 * ratio.powi(3)).min(1e4 * (1.0 + (self.slack / self.measure).max(0.0)));
        (10.0 + badness + self.end.penalty).powi(2) + self.row_of_hyphens() + self.short_last()
    }

    fn ragged(&self) -> f64 {
        let short = if self.end.last { 0.0 } else { (self.slack / self.measure).max(0.0) };
        let badness = 1_600.0 * short.powi(2);
        (10.0 + badness + self.end.penalty).powi(2) + self.row_of_hyphens() + self.short_last()
    }

    fn display(&self) -> f64 {
        let short = (self.slack / self.measure).max(0.0);
        let weight = if self.end.last { 0.6 } else { 1.0 };
        let mut cost = 1e5 + 300.0 * weight * short.powi(2) + 2.0 * self.end.penalty;
        if self.end.inner == Some(InnerBreak::Emergency) {
            cost += 1e7;
        }
        let line = &self.end.items[self.start..self.end.at];
        let one_word = !line.iter().any(|item| matches!(item, Item::Glue { .. }));
        if !self.end.last {
            // A short word alone tears the shape; at the end it does so least.
            let hole = if one_word && short > 0.3 { 80.0 } else { 0.0 };
            return cost + self.end.sense + hole;
        }
        if self.start > 0 && (one_word || short > 0.75) {
            cost += 60.0;
        }
        cost
    }
}
