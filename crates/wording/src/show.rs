use crate::output::Output;
use crate::own_words::own_form;
use crate::realise::{Evaluator, Stop};
use crate::told::Dates;
use crate::{Binding, LanguageWords, Scope};
use herold_facts::{Choice, Contact, Count, CountPrecision, FactPath, Link, NameForms, Opening, Texts, Value};
use jiff::civil::Date;
use std::collections::BTreeMap;

type Made<T> = Result<T, Stop>;

/// A fact about to be shown in one language.
pub(crate) struct Shown<'a> {
    pub(crate) words: &'a LanguageWords,
    pub(crate) scope: &'a Scope,
    pub(crate) dates: Option<&'a Dates<'a>>,
    pub(crate) binding: &'a Binding,
    pub(crate) path: Option<&'a FactPath>,
}

impl Shown<'_> {
    /// Shows the fact as it stands alone: `{ $x }`.
    pub(crate) fn plain(&self, out: &mut Output) -> Made<()> {
        match &self.binding.value {
            Value::Choice(_) | Value::Choices(_) | Value::Name(_) => self.form(None, false, out),
            Value::Text(texts) => {
                let text = texts.get(&self.words.def.language.code).ok_or(Stop::ToTranslate)?;
                out.push_fact(text, self.path);
                Ok(())
            }
            Value::Date(_) | Value::Stamp(_) => self.date("long", out),
            Value::Moment(moment) => self.moment(moment, false, out),
            Value::Count(count) => self.count(*count, out),
            Value::Time(time) => {
                out.push_fact(&self.words.formats.time(*time), self.path);
                Ok(())
            }
            Value::Period(period) => self.period(*period, out),
            _ => Err(Stop::Wrong("this kind of fact is shown by PART, KEY or not at all".to_owned())),
        }
    }

    /// Shows the fact by a function: `FORM($x, form: "genitive")`.
    pub(crate) fn call(&self, function: &str, options: &BTreeMap<String, String>, out: &mut Output) -> Made<()> {
        let option = |name: &str| options.get(name).map(String::as_str);
        match (function, &self.binding.value) {
            ("FORM", _) => self.form(option("form"), option("join") == Some("or"), out),
            ("DATE", _) => self.date(option("style").unwrap_or("long"), out),
            ("TIME", Value::Stamp(stamp)) => {
                out.push_fact(&self.words.formats.time(stamp.local().time()), self.path);
                Ok(())
            }
            ("TIME", Value::Time(_)) => self.plain(out),
            ("MOMENT", Value::Moment(moment)) => self.moment(moment, option("as") == Some("state"), out),
            ("PART", _) => self.part(option("part").unwrap_or_default(), out),
            _ => Err(Stop::Wrong(format!("{function} cannot show this kind of fact"))),
        }
    }

    fn form(&self, form: Option<&str>, or: bool, out: &mut Output) -> Made<()> {
        match &self.binding.value {
            Value::Choice(choice) => {
                let text = self.choice(choice, form)?;
                self.fenced(out, |out| {
                    out.append(text);
                    Ok(())
                })
            }
            Value::Choices(choices) => {
                let joints = self.words.formats.list_joints(choices.len(), or);
                let paths = &self.binding.paths;
                // Collected from records, each item stands for its own record; else the list is one fact.
                let each = paths.len() == choices.len() && paths.len() > 1;
                let start = out.position();
                let parts: Vec<Output> = choices.iter().map(|choice| self.choice(choice, form)).collect::<Made<_>>()?;
                let joints: Vec<String> = {
                    let texts: Vec<&str> = parts.iter().map(|part| part.text.as_str()).collect();
                    joints.iter().map(|joint| self.words.def.joint(joint, &texts)).collect()
                };
                for (i, part) in parts.into_iter().enumerate() {
                    out.push(joints.get(i).map_or("", String::as_str));
                    let item = out.position();
                    out.append(part);
                    out.fence(item, paths.get(i).filter(|_| each));
                }
                out.push(joints.last().map_or("", String::as_str));
                out.fence(start, self.path.filter(|_| !each));
                Ok(())
            }
            Value::Name(name) => {
                let code = &self.words.def.language.code;
                // A name is rarely translated: another language's bare name is better than none.
                let foreign =
                    || name.0.values().next().map(|f| NameForms { plain: f.plain.clone(), ..NameForms::default() });
                let forms = name.0.get(code).cloned().or_else(foreign).ok_or(Stop::ToTranslate)?;
                let text = form.map_or_else(|| forms.plain.clone(), |form| self.words.def.form_of(&forms, form));
                out.push_fact(&text, self.path);
                Ok(())
            }
            _ => Err(Stop::Wrong("FORM shows choices and names".to_owned())),
        }
    }

    /// Returns a choice in a form: the attribute of its message, or its value, which serves for every form that does not
    /// differ from it. An answer in words that carries the form is said as it is; else its message gets it as `$text`.
    fn choice(&self, choice: &Choice, form: Option<&str>) -> Made<Output> {
        let family = self.binding.family.as_deref().unwrap_or_default();
        let id = choice_message(family, choice.key());
        let formed = form.map(|form| format!("{id}.{form}"));
        let id = formed.filter(|formed| self.words.catalog.pattern(formed).is_some()).unwrap_or(id);
        match choice {
            Choice::Key(_) => Evaluator { words: self.words, scope: self.scope, dates: None }.message(&id, 1),
            Choice::Other(words) => {
                let def = &self.words.def;
                let worded = words.get(&def.language.code).ok_or(Stop::ToTranslate)?;
                let mut out = Output::default();
                match form.and_then(|form| own_form(worded, form, def)) {
                    Some(text) => out.push(text),
                    None => self.phrase(&id, [("text", worded.text.clone())].into(), &mut out)?,
                }
                Ok(out)
            }
        }
    }

    pub(crate) fn fenced(&self, out: &mut Output, show: impl FnOnce(&mut Output) -> Made<()>) -> Made<()> {
        let start = out.position();
        show(out)?;
        out.fence(start, self.path);
        Ok(())
    }

    fn date(&self, style: &str, out: &mut Output) -> Made<()> {
        let date = match &self.binding.value {
            Value::Date(date) => *date,
            Value::Stamp(stamp) => stamp.date(),
            // No day is known, so none is said.
            Value::Moment(moment) if moment.precision.is_month() => {
                out.push_fact(&self.words.formats.month_year(moment.date), self.path);
                return Ok(());
            }
            Value::Moment(moment) => moment.date,
            _ => return Err(Stop::Wrong("DATE shows dates".to_owned())),
        };
        out.push_fact(&self.day(date, style)?, self.path);
        Ok(())
    }

    /// Returns a date in a style; without its year where the text has told the date in full before.
    pub(crate) fn day(&self, date: Date, style: &str) -> Made<String> {
        let again = ["long", "weekday"].contains(&style) && self.dates.is_some_and(|dates| dates.tell(date));
        let style = match style {
            "long" if again => "day_month",
            "weekday" if again => "weekday_day_month",
            style => style,
        };
        self.words.formats.date(date, style).ok_or_else(|| Stop::Wrong(format!("DATE has no style `{style}`")))
    }

    /// Pushes a phrase made by a message of its own, with plain texts.
    pub(crate) fn phrase(&self, message: &str, texts: BTreeMap<&str, String>, out: &mut Output) -> Made<()> {
        let scope = Scope {
            texts: texts.into_iter().map(|(k, v)| (k.to_owned(), v)).collect(),
            style: self.scope.style.clone(),
            ..Scope::default()
        };
        out.append(Evaluator { words: self.words, scope: &scope, dates: None }.message(message, 1)?);
        Ok(())
    }

    fn count(&self, count: Count, out: &mut Output) -> Made<()> {
        let message = match count.precision {
            CountPrecision::Exact => "count-exact",
            CountPrecision::About => "count-about",
            CountPrecision::AtLeast => "count-at-least",
            CountPrecision::UpTo => "count-up-to",
        };
        let texts = BTreeMap::from([("number", self.words.formats.number(count.number))]);
        self.fenced(out, |out| self.phrase(message, texts, out))
    }

    fn part(&self, part: &str, out: &mut Output) -> Made<()> {
        match (&self.binding.value, part) {
            (Value::Contact(contact), _) => self.contact_part(contact, part, out),
            (Value::Address(address), "street") => self.line(Some(&address.street), out),
            (Value::Address(address), "postcode") => self.line(Some(&address.postcode), out),
            (Value::Address(address), "town") => self.line(Some(&address.town), out),
            (Value::Address(address), "country") => self.line(address.country.as_ref(), out),
            (Value::Link(link), "url") => self.link(link, &link.url, out),
            (Value::Link(link), "host") => self.link(link, &host(&link.url), out),
            (Value::Link(link), "label") => {
                self.link(link, &self.local(&link.label).unwrap_or_else(|| host(&link.url)), out)
            }
            _ => Err(Stop::Wrong(format!("this kind of fact has no part `{part}`"))),
        }
    }

    fn link(&self, link: &Link, text: &str, out: &mut Output) -> Made<()> {
        out.push_link(text, link.url.clone(), self.path);
        Ok(())
    }

    fn local(&self, texts: &Texts) -> Option<String> {
        texts.get(&self.words.def.language.code).cloned()
    }

    fn line(&self, text: Option<&String>, out: &mut Output) -> Made<()> {
        out.push_fact(text.ok_or(Stop::NotStated)?, self.path);
        Ok(())
    }

    fn contact_part(&self, contact: &Contact, part: &str, out: &mut Output) -> Made<()> {
        match part {
            "name" => self.line(contact.name.as_ref(), out),
            "phone" => {
                let phone = contact.phone.as_ref().ok_or(Stop::NotStated)?;
                match dialled(phone) {
                    Some(number) => out.push_link(phone, format!("tel:{number}"), self.path),
                    None => out.push_fact(phone, self.path),
                }
                Ok(())
            }
            "email" => {
                let email = contact.email.as_ref().ok_or(Stop::NotStated)?;
                out.push_link(email, format!("mailto:{}", mail_address(email)), self.path);
                Ok(())
            }
            "function" if contact.function.is_empty() => Err(Stop::NotStated),
            "function" => {
                let text = self.local(&contact.function).ok_or(Stop::ToTranslate)?;
                out.push_fact(&text, self.path);
                Ok(())
            }
            "hours" if contact.hours.is_empty() => Err(Stop::NotStated),
            "hours" => self.fenced(out, |out| self.hours(&contact.hours, out)),
            _ => Err(Stop::Wrong(format!("a contact has no part `{part}`"))),
        }
    }

    fn hours(&self, hours: &[Opening], out: &mut Output) -> Made<()> {
        for (i, opening) in hours.iter().enumerate() {
            if i > 0 {
                out.push(", ");
            }
            let day = |n: u8| -> Made<String> {
                let words = Evaluator { words: self.words, scope: self.scope, dates: None };
                Ok(words.message(&format!("day-{n}"), 1)?.text)
            };
            let formats = &self.words.formats;
            // From one day to the next is no span: "Saturday and Sunday".
            let pair = opening.last == opening.first + 1;
            let mut first = day(opening.first)?;
            if pair {
                let joints = formats.list_joints(2, false);
                first = format!("{first}{}{}", joints.get(1).map_or(" ", String::as_str), day(opening.last)?);
            }
            let texts = BTreeMap::from([
                ("first", first),
                ("last", day(opening.last)?),
                ("from", formats.time(opening.from)),
                ("to", formats.time(opening.to)),
            ]);
            let message = if pair || opening.first == opening.last { "hours-day" } else { "hours-days" };
            self.phrase(message, texts, out)?;
        }
        Ok(())
    }
}

/// Returns the id of a choice's message: `data_category` and `bank_details` give `data-category-bank-details`.
pub(crate) fn choice_message(family: &str, key: &str) -> String {
    format!("{family}-{key}").replace('_', "-")
}

/// Returns what is dialled for a telephone number as it is printed: `+49 (0)511 8785-0` is `+4951187850`. None when it
/// is no single number; E.164 allows 15 digits, the shortest emergency numbers have three.
fn dialled(phone: &str) -> Option<String> {
    let international = phone.trim_start().starts_with('+');
    // The 0 in brackets is for callers inside the country alone.
    let phone = if international { phone.replacen("(0)", "", 1) } else { phone.to_owned() };
    let digits: String = phone.chars().filter(char::is_ascii_digit).collect();
    let printed = |(at, c): (usize, char)| {
        c.is_ascii_digit() || c.is_whitespace() || "()-–‐‑./".contains(c) || (c == '+' && phone[..at].trim().is_empty())
    };
    let single = phone.char_indices().all(printed) && (3..=15).contains(&digits.len());
    single.then(|| format!("{}{digits}", if international { "+" } else { "" }))
}

/// Returns an e-mail address as it stands in a link: what would begin a subject or another recipient is encoded.
fn mail_address(email: &str) -> String {
    let mut out = String::with_capacity(email.len());
    for c in email.chars() {
        if "%?&#=/`{|}^".contains(c) { out.push_str(&format!("%{:02X}", u32::from(c))) } else { out.push(c) }
    }
    out
}

/// Returns a web address without scheme and trailing slash.
fn host(url: &str) -> String {
    let bare = url.trim_start_matches("https://").trim_start_matches("http://");
    bare.trim_end_matches('/').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_dialled_as_they_are_meant() {
        let cases = [
            ("+49 (0)511 8785-0", Some("+4951187850")),
            ("0511 / 87 85-0", Some("051187850")),
            ("(0511) 8785", Some("05118785")),
            ("+45\u{A0}70\u{A0}13\u{A0}30\u{A0}41", Some("+4570133041")),
            ("112", Some("112")),
            ("ask the reception", None),
            ("0511 8785-0, 0511 8785-1", None),
            ("0511 8785 ext. 4", None),
            ("11", None),
            ("1234567890123456", None),
            ("05+11", None),
        ];
        for (printed, number) in cases {
            assert_eq!(dialled(printed).as_deref(), number, "{printed}");
        }
    }

    #[test]
    fn an_address_carries_no_second_recipient() {
        assert_eq!(mail_address("presse@klinikum.example"), "presse@klinikum.example");
        assert_eq!(mail_address("a?bcc=b&c#d%e@klinikum.example"), "a%3Fbcc%3Db%26c%23d%25e@klinikum.example");
    }

    #[test]
    fn a_web_address_is_shown_without_scheme() {
        assert_eq!(host("https://klinikum.example/hilfe/"), "klinikum.example/hilfe");
    }
}
