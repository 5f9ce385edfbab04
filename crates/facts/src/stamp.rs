use jiff::civil::{Date, DateTime};
use jiff::tz::{Offset, TimeZone};
use jiff::{Timestamp, Zoned};
use std::fmt;

/// A point in time with the clock time of the case's zone: RFC 3339 to the second.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stamp {
    local: DateTime,
    offset: Offset,
}

impl PartialOrd for Stamp {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Stamp {
    /// Orders by the moment, whatever the offsets.
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        let utc = |s: &Self| (s.local - jiff::Span::new().seconds(s.offset.seconds()), s.offset);
        utc(self).cmp(&utc(other))
    }
}

impl Stamp {
    /// Returns a point in time read from RFC 3339 (`2025-12-09T17:05:00+01:00`) or, in the zone, from a local date
    /// and time (`2025-12-09T17:05`, with a blank for the `T` as well). None when it is neither or impossible.
    #[must_use]
    pub fn parse(text: &str, zone: &TimeZone) -> Option<Self> {
        let text = text.trim();
        if text.len() > 40 || !text.contains(['T', 't', ' ']) {
            return None;
        }
        let zoned = match text.parse::<Timestamp>() {
            Ok(timestamp) => timestamp.to_zoned(zone.clone()),
            // Local times that a change of clocks skips are shifted forward, doubled ones are taken the first time.
            Err(_) => zone.to_zoned(text.parse::<DateTime>().ok()?).ok()?,
        };
        Self::of(&zoned)
    }

    /// Returns the point in time of a zoned clock reading, cut to the second; none before year 1.
    #[must_use]
    pub fn of(zoned: &Zoned) -> Option<Self> {
        let local = zoned.datetime();
        let local = local.with().subsec_nanosecond(0).build().ok()?;
        (local.year() >= 1).then(|| Self { local, offset: zoned.offset() })
    }

    /// Returns the date and time on the clock of the case.
    #[must_use]
    pub const fn local(self) -> DateTime {
        self.local
    }

    /// Returns the day on the calendar of the case.
    #[must_use]
    pub fn date(self) -> Date {
        self.local.date()
    }

    /// Returns the minutes east of UTC.
    #[must_use]
    pub fn offset_minutes(self) -> i16 {
        i16::try_from(self.offset.seconds() / 60).unwrap_or_default()
    }
}

impl fmt::Display for Stamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let minutes = self.offset_minutes();
        let sign = if minutes < 0 { '-' } else { '+' };
        let d = self.local;
        write!(
            f,
            "{:04}-{:02}-{:02}T{:02}:{:02}:{:02}",
            d.year(),
            d.month(),
            d.day(),
            d.hour(),
            d.minute(),
            d.second()
        )?;
        write!(f, "{sign}{:02}:{:02}", minutes.unsigned_abs() / 60, minutes.unsigned_abs() % 60)
    }
}
