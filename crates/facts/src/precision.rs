/// How exactly a [`Moment`](crate::Moment) is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Precision {
    /// On the day at the time.
    Exact,
    /// On the day at about the time.
    About,
    /// On the day.
    Day,
    /// In the month of the day.
    Month,
    /// In the night that ends on the day.
    NightTo,
    /// Early in the morning of the day.
    EarlyMorning,
    /// Since the day at least.
    SinceAtLeast,
    /// Between two days or times, once.
    Between,
    /// From the day on, perhaps until another, all the time.
    Since,
    /// From the month on, perhaps until another, all the time.
    SinceMonth,
}

impl Precision {
    /// All, in the order a form offers them.
    pub const ALL: [Self; 10] = [
        Self::Exact,
        Self::About,
        Self::Day,
        Self::EarlyMorning,
        Self::NightTo,
        Self::Month,
        Self::Between,
        Self::Since,
        Self::SinceMonth,
        Self::SinceAtLeast,
    ];

    /// Returns the name in the facts file.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Exact => "exact",
            Self::About => "about",
            Self::Day => "day",
            Self::Month => "month",
            Self::NightTo => "night_to",
            Self::EarlyMorning => "early_morning",
            Self::SinceAtLeast => "since_at_least",
            Self::Between => "between",
            Self::Since => "since",
            Self::SinceMonth => "since_month",
        }
    }

    /// Returns whether a time of day is needed.
    #[must_use]
    pub const fn needs_time(self) -> bool {
        matches!(self, Self::Exact | Self::About)
    }

    /// Returns whether no day is known, only the month.
    #[must_use]
    pub const fn is_month(self) -> bool {
        matches!(self, Self::Month | Self::SinceMonth)
    }

    /// Returns whether it may have an end; only `between` needs one.
    #[must_use]
    pub const fn may_end(self) -> bool {
        matches!(self, Self::Between | Self::Since | Self::SinceMonth)
    }
}
