//! What a reader of a notice has read before a sentence.

use jiff::civil::Date;
use std::cell::RefCell;
use std::collections::BTreeSet;

/// What the text before a sentence has told in full, so that it need not be told again.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Told {
    dates: BTreeSet<Date>,
}

impl Told {
    /// Adds what another text has told.
    pub fn add(&mut self, other: Self) {
        self.dates.extend(other.dates);
    }
}

/// What stands before a sentence in its notice.
#[derive(Debug, Clone, Copy, Default)]
pub struct Before<'a> {
    /// The sentence just before it, when the two run on in one block.
    pub sentence: Option<&'a str>,
    /// What the running text has told; none outside of it, where every date stands in full.
    pub told: Option<&'a Told>,
}

/// The dates of a text under construction.
pub(crate) struct Dates<'a> {
    before: &'a Told,
    now: RefCell<Told>,
}

impl<'a> Dates<'a> {
    pub(crate) fn after(before: &'a Told) -> Self {
        Self { before, now: RefCell::default() }
    }

    /// Returns whether a date has been told in full, its year included; from now on it has.
    pub(crate) fn tell(&self, date: Date) -> bool {
        self.before.dates.contains(&date) || !self.now.borrow_mut().dates.insert(date)
    }

    pub(crate) fn told(self) -> Told {
        self.now.into_inner()
    }
}

/// Returns the word that a text opens with, in small letters; without the quotation mark or bracket before it.
pub(crate) fn opening(text: &str) -> String {
    let word = text.trim_start_matches(|c: char| !c.is_alphanumeric());
    word.chars().take_while(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}
