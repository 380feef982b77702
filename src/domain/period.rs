//! The periods a report is made for: a month, a quarter, a year. How they are typed and written, and what lies around
//! them.
//!
//! Today comes in as a value. How a period is said in a language is decided elsewhere.

mod typed;

use std::fmt;
use std::ops::RangeInclusive;

use chrono::{Datelike as _, Months, NaiveDate};

/// Years a report can be asked for; anything else is a slip of the finger.
const YEARS: RangeInclusive<i32> = 2000..=9999;

/// A period of the calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Period {
    /// A month, 1 to 12.
    Month {
        /// The year.
        year: i32,
        /// The month.
        month: u32,
    },
    /// A quarter, 1 to 4.
    Quarter {
        /// The year.
        year: i32,
        /// The quarter.
        quarter: u32,
    },
    /// A year.
    Year {
        /// The year.
        year: i32,
    },
}

/// How long a period is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PeriodKind {
    /// 月.
    Month,
    /// 季度.
    Quarter,
    /// 年.
    Year,
}

impl PeriodKind {
    /// Every kind, the shortest first.
    pub const ALL: [Self; 3] = [Self::Month, Self::Quarter, Self::Year];

    const fn months(self) -> u32 {
        match self {
            Self::Month => 1,
            Self::Quarter => 3,
            Self::Year => 12,
        }
    }
}

/// Days that follow each other, both ends included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The first day.
    pub first_day: NaiveDate,
    /// The last day.
    pub last_day: NaiveDate,
}

/// What was typed is no period.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a period such as 2026-10, 2026-Q3 or 2026")]
pub struct NotAPeriod;

impl Period {
    /// The period of a kind in which a day lies.
    #[must_use]
    pub fn containing(day: NaiveDate, kind: PeriodKind) -> Self {
        let year = day.year();
        match kind {
            PeriodKind::Month => Self::Month {
                year,
                month: day.month(),
            },
            PeriodKind::Quarter => Self::Quarter {
                year,
                quarter: day.month0() / 3 + 1,
            },
            PeriodKind::Year => Self::Year { year },
        }
    }

    /// How long it is.
    #[must_use]
    pub const fn kind(self) -> PeriodKind {
        match self {
            Self::Month { .. } => PeriodKind::Month,
            Self::Quarter { .. } => PeriodKind::Quarter,
            Self::Year { .. } => PeriodKind::Year,
        }
    }

    /// Its first day.
    #[must_use]
    pub fn first_day(self) -> NaiveDate {
        let (year, month) = match self {
            Self::Month { year, month } => (year, month),
            Self::Quarter { year, quarter } => (year, (quarter * 3).saturating_sub(2)),
            Self::Year { year } => (year, 1),
        };
        NaiveDate::from_ymd_opt(year, month, 1).unwrap_or_default()
    }

    /// Its last day.
    #[must_use]
    pub fn last_day(self) -> NaiveDate {
        last_day_of(self.first_day(), self.kind().months())
    }

    /// The period of the same kind before it.
    #[must_use]
    pub fn previous(self) -> Self {
        self.moved_back(self.kind().months())
    }

    /// The period of the same kind after it; `None` where no report can be asked for any more.
    #[must_use]
    pub fn next(self) -> Option<Self> {
        let first_day = self
            .first_day()
            .checked_add_months(Months::new(self.kind().months()))?;
        YEARS
            .contains(&first_day.year())
            .then(|| Self::containing(first_day, self.kind()))
    }

    /// The same period a year before; of a year the year before.
    #[must_use]
    pub fn year_before(self) -> Self {
        self.moved_back(12)
    }

    /// Whether a report of it can be asked for.
    #[must_use]
    pub fn is_possible(self) -> bool {
        YEARS.contains(&self.first_day().year())
    }

    /// Its months, each as its days; of a month only itself.
    #[must_use]
    pub fn months(self) -> Vec<Span> {
        (0..self.kind().months())
            .filter_map(|months| {
                let first_day = self.first_day().checked_add_months(Months::new(months))?;
                Some(Span {
                    first_day,
                    last_day: last_day_of(first_day, 1),
                })
            })
            .collect()
    }

    /// The pieces in which it is drawn: the days of a month, the months of a quarter or a year.
    #[must_use]
    pub fn parts(self) -> Vec<Span> {
        match self {
            Self::Month { .. } => self
                .first_day()
                .iter_days()
                .take_while(|day| *day <= self.last_day())
                .map(|day| Span {
                    first_day: day,
                    last_day: day,
                })
                .collect(),
            Self::Quarter { .. } | Self::Year { .. } => self.months(),
        }
    }

    /// Which of its parts a day belongs to.
    #[must_use]
    pub fn part_of(self, day: NaiveDate) -> Option<usize> {
        if day < self.first_day() || day > self.last_day() {
            return None;
        }
        Some(match self {
            Self::Month { .. } => day.day0() as usize,
            Self::Quarter { .. } => day.month0() as usize % 3,
            Self::Year { .. } => day.month0() as usize,
        })
    }

    fn moved_back(self, months: u32) -> Self {
        let day = self.first_day();
        let earlier = day.checked_sub_months(Months::new(months)).unwrap_or(day);
        Self::containing(earlier, self.kind())
    }
}

impl fmt::Display for Period {
    /// The one notation that commands and file names use: `2026-10`, `2026-Q3`, `2026`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Month { year, month } => write!(f, "{year:04}-{month:02}"),
            Self::Quarter { year, quarter } => write!(f, "{year:04}-Q{quarter}"),
            Self::Year { year } => write!(f, "{year:04}"),
        }
    }
}

fn last_day_of(first_day: NaiveDate, months: u32) -> NaiveDate {
    first_day
        .checked_add_months(Months::new(months))
        .and_then(|day| day.pred_opt())
        .unwrap_or(first_day)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use proptest::prelude::*;

    const OCTOBER: Period = Period::Month {
        year: 2026,
        month: 10,
    };
    const THIRD: Period = Period::Quarter {
        year: 2026,
        quarter: 3,
    };
    const YEAR: Period = Period::Year { year: 2026 };

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    #[test]
    fn a_period_knows_its_days() {
        for (period, first, last) in [
            (OCTOBER, day(2026, 10, 1), day(2026, 10, 31)),
            (THIRD, day(2026, 7, 1), day(2026, 9, 30)),
            (YEAR, day(2026, 1, 1), day(2026, 12, 31)),
        ] {
            assert_eq!((period.first_day(), period.last_day()), (first, last));
        }
        let february = |year| Period::Month { year, month: 2 }.last_day();
        assert_eq!(february(2028), day(2028, 2, 29));
        assert_eq!(february(2027), day(2027, 2, 28));
    }

    #[test]
    fn before_after_and_a_year_ago() {
        let january = Period::Month {
            year: 2026,
            month: 1,
        };
        assert_eq!(january.previous().to_string(), "2025-12");
        assert_eq!(OCTOBER.year_before().to_string(), "2025-10");
        assert_eq!(OCTOBER.next().unwrap().to_string(), "2026-11");
        assert_eq!(THIRD.previous().to_string(), "2026-Q2");
        assert_eq!(THIRD.year_before().to_string(), "2025-Q3");
        assert_eq!(YEAR.previous().to_string(), "2025");
        assert_eq!(YEAR.year_before(), YEAR.previous());
        let last = Period::Month {
            year: 9999,
            month: 12,
        };
        assert_eq!(last.next(), None);
        assert_eq!(last.last_day(), day(9999, 12, 31));
    }

    #[test]
    fn months_and_parts() {
        assert_eq!(OCTOBER.months().len(), 1);
        assert_eq!(OCTOBER.parts().len(), 31);
        assert_eq!(THIRD.parts(), THIRD.months());
        assert_eq!(THIRD.months()[1].first_day, day(2026, 8, 1));
        assert_eq!(YEAR.months()[11].last_day, day(2026, 12, 31));
    }

    proptest! {
        #[test]
        fn every_period_is_written_and_read_back(days in 0i64..2_900_000, kind in 0usize..3) {
            let day = day(2000, 1, 1) + chrono::Duration::days(days);
            let period = Period::containing(day, PeriodKind::ALL[kind]);
            prop_assert_eq!(period.to_string().parse(), Ok(period));
            prop_assert!(period.first_day() <= day && day <= period.last_day());
            let part = period.parts()[period.part_of(day).unwrap()];
            prop_assert!(part.first_day <= day && day <= part.last_day);
            prop_assert_eq!(period.previous().next(), Some(period));
            prop_assert_eq!(period.part_of(period.previous().last_day()), None);
        }
    }
}
