use herold_facts::FactPath;
use herold_notice::{FactRange, Mark, MarkKind};

/// Text under construction, with the places of facts and marks in Unicode scalar values.
#[derive(Debug, Clone, Default)]
pub(crate) struct Output {
    pub(crate) text: String,
    length: usize,
    pub(crate) facts: Vec<FactRange>,
    pub(crate) marks: Vec<Mark>,
}

impl Output {
    pub(crate) fn push(&mut self, text: &str) {
        self.text.push_str(text);
        self.length += text.chars().count();
    }

    /// Pushes text of a message. Its full stop goes where what it shows has ended a sentence itself: an answer in words
    /// may or may not, and "Nordmark Inc." does. It goes behind an address in someone's own words too, because readers
    /// and programs take it for a part of the address; a link has an end that they see.
    pub(crate) fn push_after(&mut self, text: &str) {
        let said = self.text.trim_end_matches(['“', '”', '»', '«', '’']);
        let linked = self.marks.iter().any(|m| m.end == self.length);
        let ended = said.ends_with(['.', '!', '?', '…']) || !linked && ends_in_address(said);
        self.push(text.strip_prefix('.').filter(|_| ended).unwrap_or(text));
    }

    /// Pushes text that shows a fact; no path where plain text was passed in.
    pub(crate) fn push_fact(&mut self, text: &str, path: Option<&FactPath>) {
        let start = self.length;
        self.push(text);
        self.fence(start, path);
    }

    /// Marks everything since a position as showing a fact.
    pub(crate) fn fence(&mut self, start: usize, path: Option<&FactPath>) {
        if let Some(path) = path.filter(|_| self.length > start) {
            self.facts.push(FactRange { fact: path.clone(), start, end: self.length });
        }
    }

    /// Pushes text that leads somewhere.
    pub(crate) fn push_link(&mut self, text: &str, href: String, path: Option<&FactPath>) {
        let start = self.length;
        self.push_fact(text, path);
        self.marks.push(Mark { start, end: self.length, kind: MarkKind::Link { href } });
    }

    pub(crate) const fn position(&self) -> usize {
        self.length
    }

    /// Pushes what another output holds.
    pub(crate) fn append(&mut self, other: Self) {
        let by = self.length;
        self.push(&other.text);
        self.facts.extend(other.facts.into_iter().map(|f| FactRange { start: f.start + by, end: f.end + by, ..f }));
        self.marks.extend(other.marks.into_iter().map(|m| Mark { start: m.start + by, end: m.end + by, ..m }));
    }

    /// Makes the first letter a capital, unless the text begins with a link: addresses keep their letters.
    pub(crate) fn capitalise(&mut self) {
        if self.marks.iter().any(|m| m.start == 0) {
            return;
        }
        // Past opening quotation marks, whose text is a sentence of its own.
        let Some((at, first)) = self.text.char_indices().find(|(_, c)| !"„“»«\"‘’(".contains(*c)) else {
            return;
        };
        let mut upper = first.to_uppercase();
        // A letter that grows into two would shift every range; none does in the languages of notices.
        if let (Some(capital), None) = (upper.next(), upper.next()) {
            self.text.replace_range(at..at + first.len_utf8(), &capital.to_string());
        }
    }

    /// Puts outer ranges before inner ones.
    pub(crate) fn sorted(mut self) -> Self {
        self.facts.sort_by_key(|f| (f.start, usize::MAX - f.end));
        self.marks.sort_by_key(|m| (m.start, usize::MAX - m.end));
        self
    }
}

/// Says whether the last word is the address of a page: it has a scheme, begins with "www.", or is a host with a path.
fn ends_in_address(text: &str) -> bool {
    let word =
        text.rsplit(char::is_whitespace).next().unwrap_or(text).trim_start_matches(['(', '„', '“', '‘', '»', '«']);
    let host = word.split_once('/').map_or("", |(host, _)| host);
    // "24.12./25.12." and "2.5/10" are none: the last part of a host is a word.
    let named = host.rsplit_once('.').is_some_and(|(_, end)| end.len() > 1 && end.chars().all(char::is_alphabetic));
    word.starts_with("https://") || word.starts_with("http://") || word.starts_with("www.") || named
}
