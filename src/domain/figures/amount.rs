//! What figures come to, and how two of them compare.

/// What a figure comes to.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Amount {
    /// So many.
    Count(u64),
    /// A time.
    Minutes(f64),
    /// A longer time.
    Hours(f64),
    /// A time in working days of the calendar.
    WorkingDays(f64),
    /// A part of a whole, in hundredths.
    Percent(f64),
    /// The same where the whole is told as well, because it says how much the hundredths are worth.
    Ratio {
        /// How many of them.
        part: u32,
        /// The denominator, never 0.
        whole: u32,
    },
    /// Nothing to take it over: a mean of none, a share of nothing.
    Unknown,
}

impl Amount {
    /// How much `part` is of `whole`.
    #[must_use]
    pub fn share(part: u32, whole: u32) -> Self {
        match whole {
            0 => Self::Unknown,
            whole => Self::Percent(f64::from(part) * 100.0 / f64::from(whole)),
        }
    }

    /// How much `part` is of `whole`, with both of them told.
    #[must_use]
    pub fn ratio(part: u32, whole: u32) -> Self {
        match whole {
            0 => Self::Unknown,
            whole => Self::Ratio { part, whole },
        }
    }

    /// The one notation in signed statements: `count 137`, `ratio 3/5`, `minutes 30.5`, `unknown`.
    #[must_use]
    pub fn to_canonical(self) -> String {
        match self {
            Self::Count(count) => format!("count {count}"),
            Self::Minutes(minutes) => format!("minutes {minutes}"),
            Self::Hours(hours) => format!("hours {hours}"),
            Self::WorkingDays(days) => format!("working-days {days}"),
            Self::Percent(percent) => format!("percent {percent}"),
            Self::Ratio { part, whole } => format!("ratio {part}/{whole}"),
            Self::Unknown => "unknown".to_owned(),
        }
    }

    /// Reads what [`Self::to_canonical`] wrote; `None` of anything else.
    #[must_use]
    pub fn from_canonical(text: &str) -> Option<Self> {
        if text == "unknown" {
            return Some(Self::Unknown);
        }
        let (unit, value) = text.split_once(' ')?;
        let number = || value.parse::<f64>().ok().filter(|it| it.is_finite());
        let amount = match unit {
            "count" => Self::Count(value.parse().ok()?),
            "minutes" => Self::Minutes(number()?),
            "hours" => Self::Hours(number()?),
            "working-days" => Self::WorkingDays(number()?),
            "percent" => Self::Percent(number()?),
            "ratio" => {
                let (part, whole) = value.split_once('/')?;
                let (part, whole) = (part.parse().ok()?, whole.parse().ok()?);
                Self::Ratio { part, whole }
            }
            _ => return None,
        };
        (amount.to_canonical() == text).then_some(amount)
    }

    /// A median of which twice the value is known, because it may lie between two whole numbers.
    #[must_use]
    pub fn half(twice: Option<u32>, unit: impl Fn(f64) -> Self) -> Self {
        twice.map_or(Self::Unknown, |twice| unit(f64::from(twice) / 2.0))
    }

    /// The hundredths of a share.
    fn hundredths(self) -> Option<f64> {
        match self {
            Self::Percent(percent) => Some(percent),
            Self::Ratio { part, whole } => Some(f64::from(part) * 100.0 / f64::from(whole)),
            _ => None,
        }
    }

    /// How it changed since `earlier`.
    #[must_use]
    pub fn since(self, earlier: Self) -> Change {
        match (self, earlier) {
            (Self::Count(now), Self::Count(earlier)) => {
                let difference = i128::from(now) - i128::from(earlier);
                Change {
                    difference: i64::try_from(difference).ok().map(Difference::Count),
                    percent: percent(now as f64, earlier as f64),
                }
            }
            (Self::Minutes(now), Self::Minutes(earlier)) => {
                Change::of_times(now, earlier, Difference::Minutes)
            }
            (Self::Hours(now), Self::Hours(earlier)) => {
                Change::of_times(now, earlier, Difference::Hours)
            }
            (Self::WorkingDays(now), Self::WorkingDays(earlier)) => {
                Change::of_times(now, earlier, Difference::WorkingDays)
            }
            // A percentage of a percentage would only be misread.
            _ => Change {
                difference: self
                    .hundredths()
                    .zip(earlier.hundredths())
                    .map(|(now, earlier)| Difference::Points(now - earlier)),
                percent: None,
            },
        }
    }
}

/// The figures of a period beside those of earlier ones.
#[derive(Debug, Clone, Copy)]
pub struct Compared<'f, F> {
    /// Those of the period.
    pub now: &'f F,
    /// Those of the period before, where there are any.
    pub previous: Option<&'f F>,
    /// Those of the same period a year before, where there are any.
    pub year_before: Option<&'f F>,
}

/// How an amount changed.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Change {
    /// By how much; `None` where one of the two is unknown.
    pub difference: Option<Difference>,
    /// By how many per cent of the earlier one; `None` where that is 0, and of shares.
    pub percent: Option<f64>,
}

impl Change {
    fn of_times(now: f64, earlier: f64, unit: impl Fn(f64) -> Difference) -> Self {
        Self {
            difference: Some(unit(now - earlier)),
            percent: percent(now, earlier),
        }
    }
}

/// The difference of two amounts.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Difference {
    /// Of counts.
    Count(i64),
    /// Of times, in minutes.
    Minutes(f64),
    /// Of longer times, in hours.
    Hours(f64),
    /// Of times in working days.
    WorkingDays(f64),
    /// Of shares, in percentage points.
    Points(f64),
}

fn percent(now: f64, earlier: f64) -> Option<f64> {
    (earlier > 0.0).then(|| (now - earlier) * 100.0 / earlier)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_change_has_a_difference_and_a_percentage_of_what_was() {
        let change = Amount::Count(124).since(Amount::Count(118));
        assert_eq!(change.difference, Some(Difference::Count(6)));
        assert!((change.percent.unwrap_or_default() - 5.084).abs() < 0.001);
        let from_nothing = Amount::Count(3).since(Amount::Count(0));
        assert_eq!(from_nothing.difference, Some(Difference::Count(3)));
        assert_eq!(from_nothing.percent, None);
        let fewer = Amount::Count(0).since(Amount::Count(4));
        assert_eq!(fewer.percent, Some(-100.0));
        let points = Amount::Percent(12.5).since(Amount::Percent(10.0));
        assert_eq!(points.difference, Some(Difference::Points(2.5)));
        assert_eq!(points.percent, None);
        let unknown = Amount::Minutes(20.0).since(Amount::Unknown);
        assert_eq!(unknown.difference, None);
    }
}
