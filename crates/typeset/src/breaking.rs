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

/// A line under consideration.
struct Candidate<'a> {
    items: &'a [Item],
    text: &'a str,
    start: usize,
    end: usize,
    slack: f64,
    glue: f64,
    measure: f64,
    inner: Option<InnerBreak>,
    hyphens: usize,
    last: bool,
}

/// Returns the lines of a paragraph; none for no items.
pub(crate) fn lines(items: &[Item], text: &str, measure: f32, shape: Shape) -> Vec<Break> {
    let n = items.len();
    if n == 0 {
        return Vec::new();
    }
    let sums = Sums::new(items);
    let measure = f64::from(measure);
    let mut nodes = vec![Node { start: 0, cost: 0.0, hyphens: 0, before: None, end: 0 }];
    let mut active = vec![0_usize];
    for end in 1..=n {
        let (inner, extra) = match items.get(end) {
            None => (None, 0.0),
            Some(Item::Glue { breakable: true, .. }) => (None, 0.0),
            Some(Item::Break { kind, width }) => (Some(*kind), f64::from(*width)),
            Some(_) => continue,
        };
        let last = end == n;
        let mut best: [Option<(f64, usize)>; HYPHENS_IN_A_ROW + 1] = [None; HYPHENS_IN_A_ROW + 1];
        let mut fallback: Option<usize> = None;
        active.retain(|&from| {
            let node = &nodes[from];
            if node.start >= end {
                return true;
            }
            let glue = sums.glue[end] - sums.glue[node.start];
            let natural = sums.width[end] - sums.width[node.start];
            let give = if shape == Shape::Justified { glue * f64::from(SHRINK) } else { 0.0 };
            if natural - give > measure + 0.01 {
                fallback = Some(from);
                return false;
            }
            let slack = measure - natural - extra;
            let hyphened = matches!(inner, Some(InnerBreak::Hyphen | InnerBreak::AfterHyphen));
            let hyphens = if hyphened { node.hyphens + 1 } else { 0 };
            if slack + give < -0.01 || hyphens > HYPHENS_IN_A_ROW {
                return true;
            }
            let candidate =
                Candidate { items, text, start: node.start, end, slack, glue, measure, inner, hyphens, last };
            let cost = node.cost
                + match shape {
                    Shape::Justified => candidate.justified(),
                    Shape::Ragged => candidate.ragged(),
                    Shape::Display => candidate.display(),
                }
                + if last && node.hyphens > 0 { 15_000.0 } else { 0.0 };
            if best[hyphens].is_none_or(|(known, _)| cost < known) {
                best[hyphens] = Some((cost, from));
            }
            true
        });
        let mut found = false;
        for (hyphens, way) in best.iter().enumerate() {
            if let Some((cost, from)) = way {
                found = true;
                nodes.push(Node { start: end + 1, cost: *cost, hyphens, before: Some(*from), end });
                active.push(nodes.len() - 1);
            }
        }
        // Nothing fits: only a single character wider than the line comes here; the line is too long, but it is set.
        if !found && (active.is_empty() || last) {
            let from = fallback.or_else(|| active.last().copied()).unwrap_or(0);
            let cost = nodes[from].cost + 1e15;
            nodes.push(Node { start: end + 1, cost, hyphens: 0, before: Some(from), end });
            active.push(nodes.len() - 1);
        }
    }
    trace(&nodes, items)
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

impl Candidate<'_> {
    /// Returns the cost of ending the line inside a word.
    fn penalty(&self) -> f64 {
        match self.inner {
            Some(InnerBreak::Hyphen) => 70.0 + self.small_part(),
            Some(InnerBreak::AfterHyphen) => 25.0,
            Some(InnerBreak::AfterSign) => 40.0,
            Some(InnerBreak::Emergency) => 1e5,
            None => 0.0,
        }
    }

    /// Returns what it costs to part a word so that two or three letters stand alone.
    fn small_part(&self) -> f64 {
        let before = self.last_word().0;
        let after = self.items[self.end..].iter().take_while(|item| !matches!(item, Item::Glue { .. }));
        let letters = after.filter_map(|item| if let Item::Box { range, .. } = item { Some(range) } else { None });
        let after: usize = letters.take(4).map(|range| self.text[range.clone()].chars().count()).sum();
        match before.min(after) {
            0..=2 => 110.0,
            3 => 45.0,
            _ => 0.0,
        }
    }

    /// Returns what a last line of one short word costs.
    fn short_last(&self) -> f64 {
        let inked = self.measure - self.slack;
        if self.last && self.start > 0 && inked < self.measure * 0.2 { 9_000.0 } else { 0.0 }
    }

    fn row_of_hyphens(&self) -> f64 {
        if self.hyphens > 1 { 6_000.0 } else { 0.0 }
    }

    fn justified(&self) -> f64 {
        let ratio = if self.slack < 0.0 {
            -self.slack / (self.glue * f64::from(SHRINK)).max(0.01)
        } else if self.last {
            0.0
        } else {
            self.slack / (self.glue * f64::from(STRETCH)).max(0.5)
        };
        let badness = (100.0 * ratio.powi(3)).min(1e4);
        (10.0 + badness + self.penalty()).powi(2) + self.row_of_hyphens() + self.short_last()
    }

    fn ragged(&self) -> f64 {
        let short = if self.last { 0.0 } else { (self.slack / self.measure).max(0.0) };
        let badness = 1_600.0 * short.powi(2);
        (10.0 + badness + self.penalty()).powi(2) + self.row_of_hyphens() + self.short_last()
    }

    fn display(&self) -> f64 {
        let short = (self.slack / self.measure).max(0.0);
        let weight = if self.last { 0.6 } else { 1.0 };
        let mut cost = 1e5 + 300.0 * weight * short.powi(2) + 2.0 * self.penalty();
        if self.inner == Some(InnerBreak::Emergency) {
            cost += 1e7;
        }
        if self.last {
            let words =
                self.items[self.start..self.end].iter().filter(|item| matches!(item, Item::Glue { .. })).count() + 1;
            if self.start > 0 && (words == 1 || short > 0.75) {
                cost += 60.0;
            }
            return cost;
        }
        // A line that ends in "in the" reads badly; one that ends with a colon reads well.
        match self.last_word() {
            (_, Some(':' | '–' | '—' | '.' | '?' | '!')) => cost -= 40.0,
            (_, Some(',' | ';')) => cost -= 35.0,
            (letters, _) if letters <= 3 => cost += 30.0,
            _ => {}
        }
        cost
    }

    /// Returns how many characters the line's last word has, and its last one.
    fn last_word(&self) -> (usize, Option<char>) {
        let line = &self.items[self.start..self.end];
        let word = line.iter().rev().take_while(|item| !matches!(item, Item::Glue { .. }));
        let ranges =
            || word.clone().filter_map(|item| if let Item::Box { range, .. } = item { Some(range) } else { None });
        let Some(end) = ranges().map(|r| r.end).max() else { return (0, None) };
        let start = ranges().map(|r| r.start).min().unwrap_or(end);
        let word = &self.text[start..end];
        (word.chars().count(), word.chars().next_back())
    }
}
