//! Any facts that a case may hold, made over the whole catalogue.

use herold_compose::House;
use herold_facts::{FactSet, Family, Field, Kind, Question, read_fact};
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
pub(super) const WORDS: [[&str; 3]; 6] = [
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

    /// Returns a value as it stands in a facts file; none for pictures and fonts, which no sentence shows.
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
            Kind::Line => json!("House text"),
            Kind::Ink => json!({"spot": "HKS 43 K", "cmyk": [100, 60, 0, 20]}),
            Kind::Image | Kind::Font => return None,
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
