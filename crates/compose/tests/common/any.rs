//! Any facts that a case may hold, made over the whole catalogue, and what a reader would stumble over.
#![allow(dead_code, unreachable_pub, reason = "a test and the program for writers use their parts")]

use herold_compose::{House, Style};
use herold_facts::{FactSet, Family, Field, Kind, Question, read_fact};
use herold_notice::{Block, Notice, Role, SegmentState, Sentence};
use jiff::tz::TimeZone;
use serde_json::{Map, Value as Json, json};

/// Numbers that look like chance and are the same for the same seed (SplitMix64).
pub struct Dice(u64);

impl Dice {
    pub const fn new(seed: u64) -> Self {
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// Returns a number below another.
    fn below(&mut self, bound: usize) -> usize {
        usize::try_from(self.next() % bound.max(1) as u64).unwrap_or(0)
    }

    fn one_in(&mut self, chances: usize) -> bool {
        self.below(chances) == 0
    }

    fn pick<'a, T>(&mut self, from: &'a [T]) -> &'a T {
        &from[self.below(from.len())]
    }
}

/// Words for answers and texts; one entry per language, nouns that may stand in a list.
const WORDS: [[&str; 3]; 6] = [
    ["Gerätelager", "udstyrslager", "equipment store"],
    ["Fahrdienst", "kørselstjeneste", "driving service"],
    ["Archivgut", "arkivmateriale", "archive material"],
    ["Küchenplan", "køkkenplan", "kitchen plan"],
    ["Seelsorge", "sjælesorg", "chaplaincy"],
    ["Lehrmittel", "læremidler", "teaching aids"],
];

/// Makes facts; `whole` leaves no text without a language.
struct Maker<'a> {
    dice: &'a mut Dice,
    whole: bool,
    /// How many texts it has made: two facts rarely say the same.
    texts: usize,
}

impl Maker<'_> {
    fn texts(&mut self) -> Json {
        let words = WORDS[self.texts % WORDS.len()];
        self.texts += 1;
        let mut texts: Map<String, Json> =
            ["de", "da", "en"].iter().zip(words).map(|(code, word)| ((*code).to_owned(), json!(word))).collect();
        if !self.whole && self.dice.one_in(6) {
            let code = *self.dice.pick(&["de", "da", "en"]);
            texts.remove(code);
        }
        Json::Object(texts)
    }

    fn choice(&mut self, family: &Family) -> Json {
        if family.open && self.dice.one_in(8) {
            return json!({"other": self.texts()});
        }
        json!(self.dice.pick(&family.keys))
    }

    fn choices(&mut self, family: &Family) -> Json {
        let count = *self.dice.pick(&[1, 1, 2, 2, 3, 4, 7]);
        let mut list: Vec<Json> = Vec::new();
        for _ in 0..count {
            let choice = self.choice(family);
            if !list.contains(&choice) {
                list.push(choice);
            }
        }
        Json::Array(list)
    }

    fn date(&mut self) -> String {
        // Few days, so that some come again; over the turn of a year.
        (*self.dice.pick(&["2025-12-09", "2025-12-10", "2025-12-31", "2026-01-01", "2026-01-09"])).to_owned()
    }

    fn time(&mut self) -> String {
        (*self.dice.pick(&["00:00", "06:30", "12:00", "17:05", "23:59"])).to_owned()
    }

    fn stamp(&mut self) -> String {
        format!("{}T{}", self.date(), self.time())
    }

    fn moment(&mut self) -> Json {
        let precisions = [
            "exact",
            "about",
            "day",
            "month",
            "night_to",
            "early_morning",
            "since",
            "since_month",
            "since_at_least",
            "between",
        ];
        let precision = *self.dice.pick(&precisions);
        let timed = ["exact", "about"].contains(&precision)
            || ["since_at_least", "between"].contains(&precision) && self.dice.one_in(2);
        let mut moment = json!({"precision": precision, "date": "2025-12-09"});
        if timed {
            moment["time"] = json!("06:30");
        }
        if precision == "between" || ["since", "since_month"].contains(&precision) && self.dice.one_in(2) {
            moment["until"] = json!({"date": *self.dice.pick(&["2025-12-10", "2026-01-09"])});
            if timed {
                moment["until"]["time"] = json!("08:15");
            }
        }
        moment
    }

    fn period(&mut self) -> Json {
        let to = if self.dice.one_in(2) { "2022-12-31".to_owned() } else { self.date() };
        match self.dice.below(3) {
            0 => json!({"to": to}),
            1 => json!({"from": "2019-01-01", "to": to}),
            _ => json!({"from": "2019-03-01", "to": to}),
        }
    }

    fn count(&mut self) -> Json {
        let number = *self.dice.pick(&[0u32, 1, 2, 21, 1_000, 12_345]);
        let precision = *self.dice.pick(&["exact", "about", "at_least", "up_to"]);
        json!({"number": number, "precision": precision})
    }

    fn name(&mut self) -> Json {
        let full = json!({
            "de": {"plain": "Klinikum Nordmark", "gender": "n", "nominative": "das Klinikum Nordmark",
                "genitive": "des Klinikums Nordmark", "dative": "dem Klinikum Nordmark", "accusative": "das Klinikum Nordmark"},
            "da": {"plain": "Klinikum Nordmark", "definite": "Klinikum Nordmark", "genitive": "Klinikum Nordmarks"},
            "en": {"plain": "Klinikum Nordmark", "definite": "Klinikum Nordmark", "genitive": "Klinikum Nordmark’s"}
        });
        let bare = json!({"de": {"plain": "Medicus"}, "da": {"plain": "Medicus"}, "en": {"plain": "Medicus"}});
        let feminine = json!({"de": {"plain": "Nordpraxis", "gender": "f", "nominative": "die Nordpraxis",
            "genitive": "der Nordpraxis", "dative": "der Nordpraxis", "accusative": "die Nordpraxis"}});
        let many = json!({"de": {"plain": "Nordkliniken", "gender": "pl", "nominative": "die Nordkliniken",
            "genitive": "der Nordkliniken", "dative": "den Nordkliniken", "accusative": "die Nordkliniken"},
            "da": {"plain": "Nordklinikkerne", "gender": "pl"}, "en": {"plain": "Nord Clinics", "gender": "pl"}});
        self.dice.pick(&[full, bare, feminine, many]).clone()
    }

    fn hours(&mut self) -> Json {
        let week = json!({"first": "mon", "last": "fri", "from": "08:00", "to": "16:30"});
        let day = json!({"first": "sat", "last": "sat", "from": "09:00", "to": "12:00"});
        if self.dice.one_in(2) { json!([week]) } else { json!([week, day]) }
    }

    fn contact(&mut self) -> Json {
        let mut contact = Map::new();
        while contact.is_empty() {
            for (part, value) in [
                ("name", json!("Ida Holt")),
                ("function", self.texts()),
                ("phone", json!("+49 30 000-0")),
                ("email", json!("presse@nordmark.example")),
                ("hours", self.hours()),
            ] {
                if !self.dice.one_in(4) {
                    contact.insert(part.to_owned(), value);
                }
            }
        }
        Json::Object(contact)
    }

    fn records(&mut self, fields: &[Field]) -> Json {
        let count = *self.dice.pick(&[1, 1, 2, 2, 3, 6]);
        let record = |n: usize, maker: &mut Self| {
            let mut record = Map::from_iter([("key".to_owned(), json!(format!("r{n}")))]);
            for field in fields {
                let stated = field.required || !maker.dice.one_in(3);
                if let Some(value) = maker.value(&field.kind).filter(|_| stated) {
                    record.insert(field.id.clone(), value);
                }
            }
            Json::Object(record)
        };
        // Two records on the same matter would be one entered twice.
        let matter = |record: &Json| -> Vec<Json> {
            let choices = fields.iter().filter(|field| matches!(field.kind, Kind::Choice(_)));
            choices.take(2).map(|field| record[&field.id].clone()).collect()
        };
        let mut records: Vec<Json> = Vec::new();
        for n in 0..count {
            let record = record(n, self);
            if matter(&record).is_empty() || !records.iter().any(|other| matter(other) == matter(&record)) {
                records.push(record);
            }
        }
        Json::Array(records)
    }

    /// Returns a value as it stands in a facts file; none for pictures, which no sentence shows.
    fn value(&mut self, kind: &Kind) -> Option<Json> {
        Some(match kind {
            Kind::YesNo => json!(self.dice.one_in(2)),
            Kind::Choice(family) => self.choice(family),
            Kind::Choices(family) => self.choices(family),
            Kind::Date => json!(self.date()),
            Kind::Time => json!(self.time()),
            Kind::Stamp => json!(self.stamp()),
            Kind::Moment => self.moment(),
            Kind::Period => self.period(),
            Kind::Count => self.count(),
            Kind::Text => self.texts(),
            Kind::Note => json!("report 4"),
            Kind::Name => self.name(),
            Kind::Contact => self.contact(),
            Kind::Address => {
                let mut address = json!({"street": "Am Markt 1", "postcode": "26121", "town": "Nordmark"});
                if self.dice.one_in(2) {
                    address["country"] = json!("Deutschland");
                }
                address
            }
            Kind::Link if self.dice.one_in(2) => {
                json!({"url": "https://nordmark.example/hilfe", "label": self.texts()})
            }
            Kind::Link => json!({"url": "https://nordmark.example"}),
            Kind::Hours => self.hours(),
            Kind::Colour => json!("#0b5d66"),
            Kind::Records(fields) => self.records(fields),
            Kind::Image => return None,
        })
    }

    /// Returns a fact: known, presumed where that is allowed, asked and open, internal, or held back.
    fn fact(&mut self, question: &Question) -> Option<Json> {
        let value = self.value(&question.kind)?;
        let mut fact = json!({"value": value});
        match self.dice.below(16) {
            0 => fact = json!({"value": null}),
            1 | 2 if question.may_presume => fact["certainty"] = json!("presumed"),
            3 => fact["release"] = json!("internal"),
            4 => fact["held"] = json!({"by": "police"}),
            5..=8 => fact["as_of"] = json!(self.stamp()),
            _ => {}
        }
        Some(fact)
    }
}

/// Returns the facts of a seed. Of three cases one holds whatever was entered once, the others only what the form shows.
pub fn any_facts(house: &House, seed: u64) -> FactSet {
    let mut dice = Dice::new(seed);
    let whole = !dice.one_in(6);
    // From nearly nothing to everything.
    let known = *dice.pick(&[1, 4, 8, 10, 12, 12]);
    let hidden_too = dice.one_in(3);
    let mut maker = Maker { dice: &mut dice, whole, texts: 0 };
    let mut facts = FactSet::default();
    for question in house.catalogue().questions() {
        if maker.dice.below(12) >= known {
            continue;
        }
        let Some(json) = maker.fact(question) else { continue };
        let read = read_fact(question.id.as_str(), &json, house.catalogue(), &TimeZone::UTC);
        // What is refused (two answers in words alike) is left out.
        if let Ok((id, fact)) = read {
            facts.set(id, fact);
        }
    }
    // What a question hides may hide the next one.
    for _ in 0..3 {
        let Ok(visible) = house.visible(&facts) else { break };
        let hidden: Vec<_> =
            facts.iter().map(|(id, _)| id.clone()).filter(|id| !visible.contains(&id.to_string())).collect();
        if hidden_too || hidden.is_empty() {
            break;
        }
        hidden.iter().for_each(|id| {
            facts.remove(id);
        });
    }
    facts
}

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
            // One answer in words may be that of two questions.
            let words = sentence.text.trim_end_matches('.').to_lowercase();
            let own = WORDS.iter().flatten().any(|word| word.to_lowercase() == words);
            if !own && last.is_some_and(|last| last.text == sentence.text) {
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

/// Returns the facts without what a problem does not need: facts, records, fields and choices.
pub fn fewest(house: &House, facts: &FactSet, problem: &Problem, languages: &[&str]) -> FactSet {
    let shows = |facts: &FactSet| {
        problems_of(house, facts, &problem.notice, languages).iter().any(|found| found.is_like(problem))
    };
    let mut fewest = facts.clone();
    for (id, _) in facts.iter() {
        let mut less = fewest.clone();
        less.remove(id);
        if shows(&less) {
            fewest = less;
        }
    }
    let ids: Vec<String> = fewest.iter().map(|(id, _)| id.to_string()).collect();
    for id in ids {
        while let Some(less) = less(house, &fewest, &id).into_iter().find(|less| shows(less)) {
            fewest = less;
        }
    }
    fewest
}

/// Returns the facts with one thing less in one of them.
fn less(house: &House, facts: &FactSet, id: &str) -> Vec<FactSet> {
    let Some(fact) = facts.get(id) else { return Vec::new() };
    let json = fact.to_json();
    let value = if json.get("value").is_some() { json["value"].clone() } else { json };
    let mut smaller = Vec::new();
    if fact.value.is_some() && fact.to_json() != value {
        smaller.push(value.clone());
    }
    if let Json::Array(list) = &value {
        for n in 0..list.len() {
            let mut shorter = list.clone();
            shorter.remove(n);
            smaller.push(Json::Array(shorter));
            for field in list[n].as_object().iter().flat_map(|record| record.keys()).filter(|field| *field != "key") {
                let mut shorter = list.clone();
                if let Json::Object(record) = &mut shorter[n] {
                    record.remove(field);
                }
                smaller.push(Json::Array(shorter));
            }
        }
    }
    let with = |json: Json| {
        let (id, fact) = read_fact(id, &json, house.catalogue(), &TimeZone::UTC).ok()?;
        let mut less = facts.clone();
        less.set(id, fact);
        Some(less)
    };
    smaller.into_iter().filter_map(with).collect()
}
