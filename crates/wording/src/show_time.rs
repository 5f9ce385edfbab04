//! Moments and periods in words: how vague they are decides which message says them.

use crate::output::Output;
use crate::realise::Stop;
use crate::show::Shown;
use herold_facts::{Moment, Period, Precision};
use jiff::civil::{Date, Time};
use std::collections::BTreeMap;

impl Shown<'_> {
    /// Shows a moment. `lasting` says it as a state ("from … to …"). Without it what has an end happened once in
    /// between, and what has none on the day it began: "we became the target from 1 to 3 March" is no sentence.
    pub(crate) fn moment(&self, moment: &Moment, lasting: bool, out: &mut Output) -> Result<(), Stop> {
        let formats = &self.words.formats;
        let date = moment.date;
        let clock = |time: Option<Time>| time.map(|t| formats.time(t)).unwrap_or_default();
        let mut texts = BTreeMap::from([("time", clock(moment.time))]);
        let message = match (moment.precision, moment.until) {
            (Precision::Month | Precision::SinceMonth, until) => {
                texts.insert("month_year", formats.month_year(date));
                texts.extend(until.map(|(until, _)| ("until_month_year", formats.month_year(until))));
                match (until, lasting) {
                    (Some(_), true) => "moment-from-to-months",
                    (Some(_), false) => "moment-between-months",
                    (None, true) if moment.precision == Precision::SinceMonth => "moment-since-month",
                    (None, _) => "moment-month",
                }
            }
            (precision @ (Precision::Between | Precision::Since), Some((until, until_time))) => {
                let lasting = lasting && precision == Precision::Since;
                let month = until.first_of_month() == date.first_of_month();
                // "between 20 February and 23 February 2026": the year stands once, and so does the month.
                let style = if until.year() == date.year() { "day_month" } else { "long" };
                texts.insert("date", self.day(date, style)?);
                texts.insert("until_date", self.day(until, "long")?);
                texts.insert("day", date.day().to_string());
                texts.insert("until_time", clock(until_time));
                match (moment.time, until_time) {
                    (Some(_), Some(_)) => "moment-between",
                    _ if lasting && month => "moment-from-to-days",
                    _ if lasting => "moment-from-to",
                    _ if month => "moment-between-days-month",
                    _ => "moment-between-days",
                }
            }
            (precision, _) => {
                texts.insert("date", self.day(date, "long")?);
                match (precision, moment.time) {
                    (Precision::Exact, _) => "moment-exact",
                    (Precision::About, _) => "moment-about",
                    (Precision::NightTo, _) => "moment-night-to",
                    (Precision::EarlyMorning, _) => "moment-early-morning",
                    (Precision::SinceAtLeast, Some(_)) => "moment-since-at-least",
                    (Precision::SinceAtLeast, None) => "moment-since-at-least-day",
                    (Precision::Since, _) if lasting => "moment-since-day",
                    _ => "moment-day",
                }
            }
        };
        self.fenced(out, |out| self.phrase(message, texts, out))
    }

    /// Shows a period, always with its years: half of it without one would borrow that of the other half. Whole years
    /// are said as years.
    pub(crate) fn period(&self, period: Period, out: &mut Output) -> Result<(), Stop> {
        let day = |date| self.words.formats.date(date, "long").unwrap_or_default();
        let year = |date: Date| date.year().to_string();
        let to = period.to;
        let year_ends = to == to.last_of_year();
        let (message, texts) = match period.from {
            None if year_ends => ("period-until-year", vec![("to_year", year(to))]),
            None => ("period-until", vec![("to", day(to))]),
            Some(from) if year_ends && from == from.first_of_year() && from.year() < to.year() => {
                ("period-years", vec![("from_year", year(from)), ("to_year", year(to))])
            }
            Some(from) => ("period-days", vec![("from", day(from)), ("to", day(to))]),
        };
        self.fenced(out, |out| self.phrase(message, texts.into_iter().collect(), out))
    }
}
