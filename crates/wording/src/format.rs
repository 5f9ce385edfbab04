use crate::Fault;
use fixed_decimal::Decimal;
use icu_calendar::{Date as IcuDate, Iso};
use icu_datetime::fieldsets::{E, MD, MDE, T, YM, YMD, YMDE};
use icu_datetime::{DateTimeFormatter, NoCalendarFormatter};
use icu_decimal::DecimalFormatter;
use icu_list::ListFormatter;
use icu_list::options::{ListFormatterOptions, ListLength};
use icu_locale_core::Locale;
use icu_plurals::{PluralCategory, PluralRules};
use icu_time::Time as IcuTime;
use jiff::civil::{Date, Time};

/// Dates, times, numbers, lists and plurals of one language, by ICU4X.
pub(crate) struct Formats {
    long: DateTimeFormatter<YMD>,
    with_weekday: DateTimeFormatter<YMDE>,
    weekday_day_month: DateTimeFormatter<MDE>,
    weekday: DateTimeFormatter<E>,
    day_month: DateTimeFormatter<MD>,
    month_year: DateTimeFormatter<YM>,
    time: NoCalendarFormatter<T>,
    time_separator: Option<String>,
    number: DecimalFormatter,
    and: ListFormatter,
    or: ListFormatter,
    plural: PluralRules,
}

impl Formats {
    pub(crate) fn new(code: &str, tag: &str) -> Result<Self, Fault> {
        let fault = |what: String| Fault::new(code, "language.toml", "", format!("tag `{tag}`: {what}"));
        let locale: Locale = tag.parse().map_err(|e| fault(format!("{e}")))?;
        let wide = || ListFormatterOptions::default().with_length(ListLength::Wide);
        let formatter = || -> Result<Self, Box<dyn std::error::Error>> {
            Ok(Self {
                long: DateTimeFormatter::try_new((&locale).into(), YMD::long())?,
                month_year: DateTimeFormatter::try_new((&locale).into(), YM::long())?,
                with_weekday: DateTimeFormatter::try_new((&locale).into(), YMDE::long())?,
                weekday_day_month: DateTimeFormatter::try_new((&locale).into(), MDE::long())?,
                weekday: DateTimeFormatter::try_new((&locale).into(), E::long())?,
                day_month: DateTimeFormatter::try_new((&locale).into(), MD::long())?,
                time: NoCalendarFormatter::try_new((&locale).into(), T::hm())?,
                time_separator: None,
                number: DecimalFormatter::try_new(
                    (&locale).into(),
                    icu_decimal::options::DecimalFormatterOptions::default(),
                )?,
                and: ListFormatter::try_new_and((&locale).into(), wide())?,
                or: ListFormatter::try_new_or((&locale).into(), wide())?,
                plural: PluralRules::try_new_cardinal((&locale).into())?,
            })
        };
        formatter().map_err(|e| fault(e.to_string()))
    }

    /// Returns a date in a style: `long`, `weekday` (with the name of the day), both also without the year
    /// (`day_month`, `weekday_day_month`), `weekday_name`.
    pub(crate) fn date(&self, date: Date, style: &str) -> Option<String> {
        let iso = iso(date)?;
        let text = match style {
            "long" => self.long.format(&iso).to_string(),
            "weekday_name" => self.weekday.format(&iso).to_string(),
            "weekday_day_month" => self.weekday_day_month.format(&iso).to_string(),
            "weekday" => self.with_weekday.format(&iso).to_string(),
            "day_month" => self.day_month.format(&iso).to_string(),
            _ => return None,
        };
        Some(keep_day_with_month(&text))
    }

    /// Returns the month of a date with its year.
    pub(crate) fn month_year(&self, date: Date) -> String {
        iso(date).map(|iso| self.month_year.format(&iso).to_string()).unwrap_or_default()
    }

    /// Takes another sign between hours and minutes than the locale data has; none leaves theirs.
    pub(crate) fn with_time_separator(mut self, separator: Option<&str>) -> Self {
        self.time_separator = separator.map(str::to_owned);
        self
    }

    /// Returns the digits of a time of day.
    pub(crate) fn time(&self, time: Time) -> String {
        let digits = self.locale_time(time);
        self.time_separator.as_ref().map_or_else(|| digits.clone(), |separator| digits.replace(':', separator))
    }

    fn locale_time(&self, time: Time) -> String {
        let (hour, minute) =
            (u8::try_from(time.hour()).unwrap_or_default(), u8::try_from(time.minute()).unwrap_or_default());
        IcuTime::try_new(hour, minute, 0, 0)
            .map_or_else(|_| format!("{hour:02}:{minute:02}"), |t| self.time.format(&t).to_string())
    }

    /// Returns a whole number with its grouping.
    pub(crate) fn number(&self, number: u64) -> String {
        self.number.format(&Decimal::from(number)).to_string()
    }

    /// Returns the words around the elements of a list: one before each element and one after the last.
    pub(crate) fn list_joints(&self, count: usize, or: bool) -> Vec<String> {
        const HOLE: &str = "\u{E000}";
        let list = if or { &self.or } else { &self.and };
        let text = list.format(std::iter::repeat_n(HOLE, count)).to_string();
        text.split(HOLE).map(str::to_owned).collect()
    }

    /// Returns the plural category: `zero`, `one`, `two`, `few`, `many` or `other`.
    pub(crate) fn plural(&self, number: u64) -> &'static str {
        category(self.plural.category_for(number))
    }

    /// Returns the plural categories the language has.
    pub(crate) fn plurals(&self) -> Vec<&'static str> {
        self.plural.categories().map(category).collect()
    }
}

fn iso(date: Date) -> Option<IcuDate<Iso>> {
    let [month, day] = [date.month(), date.day()].map(|part| u8::try_from(part).ok());
    IcuDate::try_new_iso(i32::from(date.year()), month?, day?).ok()
}

const fn category(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

/// Returns a date whose day and month cannot part at a line end, whatever the format of the document.
fn keep_day_with_month(date: &str) -> String {
    let mut out = String::with_capacity(date.len() + 2);
    for (at, c) in date.char_indices() {
        let before = date[..at].trim_end_matches('.');
        let day = before.ends_with(|b: char| b.is_ascii_digit());
        let month = date[at + c.len_utf8()..].starts_with(char::is_alphabetic);
        out.push(if c == ' ' && day && month { '\u{A0}' } else { c });
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_times_numbers_and_lists_of_three_languages() {
        let day = Date::constant(2025, 12, 9);
        let of = |code: &str, tag: &str| Formats::new(code, tag).unwrap();
        let (de, da, en) = (of("de", "de-DE"), of("da", "da-DK"), of("en", "en-GB"));
        assert_eq!(de.date(day, "long").unwrap(), "9.\u{A0}Dezember 2025");
        assert_eq!(da.date(day, "long").unwrap(), "9.\u{A0}december 2025");
        assert_eq!(en.date(day, "long").unwrap(), "9\u{A0}December 2025");
        assert_eq!(de.date(day, "weekday_name").unwrap(), "Dienstag");
        assert_eq!(da.date(day, "day_month").unwrap(), "9.\u{A0}december");
        assert_eq!(de.date(day, "weekday_day_month").unwrap(), "Dienstag, 9.\u{A0}Dezember");
        assert_eq!(en.date(day, "weekday_day_month").unwrap(), "Tuesday 9\u{A0}December");
        assert_eq!(en.date(day, "short"), None);
        let time = Time::constant(17, 5, 0, 0);
        assert_eq!([de.time(time), da.time(time), en.time(time)], ["17:05", "17.05", "17:05"]);
        let nb = of("nb", "nb-NO");
        assert_eq!(nb.time(time), "17:05");
        assert_eq!(nb.with_time_separator(Some(".")).time(time), "17.05");
        assert_eq!([de.number(12_345), da.number(12_345), en.number(12_345)], ["12.345", "12.345", "12,345"]);
        assert_eq!(en.list_joints(3, false), ["", ", ", " and ", ""]);
        assert_eq!(da.list_joints(2, true), ["", " eller ", ""]);
        assert_eq!((de.plural(0), de.plural(1), da.plural(2)), ("other", "one", "other"));
    }
}
