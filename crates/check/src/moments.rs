//! Vague moments and numbers, compared by what they leave open: only what is certain is said.

use herold_facts::{Count, CountPrecision, Moment, Stamp};
use jiff::Span;
use jiff::civil::{DateTime, Time};

/// The hours by which "about" may be off.
const ABOUT: i64 = 3;

/// Returns the first moment at which it can have been.
pub(crate) fn earliest(moment: &Moment) -> DateTime {
    use herold_facts::Precision::{
        About, Between, Day, EarlyMorning, Exact, Month, NightTo, Since, SinceAtLeast, SinceMonth,
    };
    let start = moment.date.to_datetime(moment.time.unwrap_or(Time::midnight()));
    match moment.precision {
        Exact | Between => start,
        About => start.saturating_sub(Span::new().hours(ABOUT)),
        NightTo => moment.date.yesterday().unwrap_or(moment.date).to_datetime(Time::constant(18, 0, 0, 0)),
        // What lasted happened, for the order of events, when it began.
        Day | EarlyMorning | Since => moment.date.to_datetime(Time::midnight()),
        Month | SinceMonth => moment.date.first_of_month().to_datetime(Time::midnight()),
        // It may have begun at any time before.
        SinceAtLeast => DateTime::MIN,
    }
}

/// Returns the last moment at which it can have been.
pub(crate) fn latest(moment: &Moment) -> DateTime {
    use herold_facts::Precision::{
        About, Between, Day, EarlyMorning, Exact, Month, NightTo, Since, SinceAtLeast, SinceMonth,
    };
    let end = Time::constant(23, 59, 59, 0);
    match moment.precision {
        Exact | SinceAtLeast => moment.date.to_datetime(moment.time.unwrap_or(end)),
        About => moment.date.to_datetime(moment.time.unwrap_or(end)).saturating_add(Span::new().hours(ABOUT)),
        NightTo | EarlyMorning => moment.date.to_datetime(Time::constant(9, 0, 0, 0)),
        Day | Since => moment.date.to_datetime(end),
        Month | SinceMonth => moment.date.last_of_month().to_datetime(end),
        Between => {
            let (date, time) = moment.until.unwrap_or((moment.date, None));
            date.to_datetime(time.unwrap_or(end))
        }
    }
}

/// Returns whether more than so many hours lie between two points in time.
pub(crate) fn more_hours_between(from: Stamp, to: Stamp, hours: i64) -> bool {
    let utc = |stamp: Stamp| stamp.local().saturating_sub(Span::new().minutes(stamp.offset_minutes()));
    utc(to) > utc(from).saturating_add(Span::new().hours(hours))
}

/// Returns the smallest number it can be.
pub(crate) const fn at_least(count: Count) -> u64 {
    match count.precision {
        CountPrecision::Exact | CountPrecision::AtLeast => count.number,
        // "About" allows a fifth either way.
        CountPrecision::About => count.number - count.number / 5,
        CountPrecision::UpTo => 0,
    }
}

/// Returns the largest number it can be, if there is one.
pub(crate) const fn at_most(count: Count) -> Option<u64> {
    match count.precision {
        CountPrecision::Exact | CountPrecision::UpTo => Some(count.number),
        CountPrecision::About => Some(count.number + count.number / 5),
        CountPrecision::AtLeast => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use herold_facts::Precision;
    use jiff::tz::TimeZone;

    #[test]
    fn hours_are_counted_over_a_change_of_the_clocks() {
        let zone = TimeZone::get("Europe/Berlin").unwrap();
        let stamp = |text: &str| Stamp::parse(text, &zone).unwrap();
        // In the night to 30 March 2025 an hour is missing.
        assert!(!more_hours_between(stamp("2025-03-28T12:00"), stamp("2025-03-31T13:00"), 72));
        assert!(more_hours_between(stamp("2025-03-28T12:00"), stamp("2025-03-31T13:01"), 72));
    }

    #[test]
    fn moments_leave_open_what_their_precision_says() {
        let range = |precision, until: Option<&str>| {
            let date = |text: &str| text.parse().unwrap();
            let moment =
                Moment { precision, date: date("2023-02-01"), time: None, until: until.map(|d| (date(d), None)) };
            format!("{}/{}", earliest(&moment), latest(&moment))
        };
        assert_eq!(range(Precision::Month, None), "2023-02-01T00:00:00/2023-02-28T23:59:59");
        assert_eq!(range(Precision::SinceMonth, Some("2023-05-01")), "2023-02-01T00:00:00/2023-02-28T23:59:59");
        assert_eq!(range(Precision::Since, Some("2023-05-01")), "2023-02-01T00:00:00/2023-02-01T23:59:59");
        assert_eq!(range(Precision::Between, Some("2023-05-01")), "2023-02-01T00:00:00/2023-05-01T23:59:59");
    }

    #[test]
    fn numbers_leave_open_what_their_precision_says() {
        let count = |precision| Count { number: 100, precision };
        let range = |precision| (at_least(count(precision)), at_most(count(precision)));
        assert_eq!(range(CountPrecision::Exact), (100, Some(100)));
        assert_eq!(range(CountPrecision::About), (80, Some(120)));
        assert_eq!(range(CountPrecision::AtLeast), (100, None));
        assert_eq!(range(CountPrecision::UpTo), (0, Some(100)));
    }
}
