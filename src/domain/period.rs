//! The periods a report is made for: a month, a quarter, a term, a year. How they are typed and written, and what lies
//! around them.
//!
//! Today comes in as a value. How a period is said in a language is decided elsewhere.

mod bounds;
mod typed;

use std::fmt;
use std::ops::RangeInclusive;

use chrono::{Datelike as _, Months, NaiveDate};

use super::term::{Term, Terms};

pub use bounds::Bounds;

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
    /// A term of the school: its days, because no calendar says them.
    Term(Span),
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
    /// 学期.
    Term,
}

impl PeriodKind {
    /// The kinds that the calendar knows, the shortest first.
    pub const ALL: [Self; 3] = [Self::Month, Self::Quarter, Self::Year];

    /// Those, and the term, whose days the school sets.
    pub const WITH_TERM: [Self; 4] = [Self::Month, Self::Quarter, Self::Term, Self::Year];
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
    /// The period of a kind in which a day lies; where the school named no terms, the half of the school year.
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
            PeriodKind::Term => Terms::default()
                .of_day(day)
                .map_or(Self::Year { year }, Self::of_term),
        }
    }

    /// A term.
    #[must_use]
    pub const fn of_term(term: Term) -> Self {
        Self::Term(Span {
            first_day: term.from,
            last_day: term.to,
        })
    }

    /// Days that follow each other, such as a part of a longer period: the month they are, or else themselves.
    #[must_use]
    pub fn of_days(days: Span) -> Self {
        let month = Self::containing(days.first_day, PeriodKind::Month);
        let is_month = (month.first_day(), month.last_day()) == (days.first_day, days.last_day);
        if is_month { month } else { Self::Term(days) }
    }

    /// How long it is.
    #[must_use]
    pub const fn kind(self) -> PeriodKind {
        match self {
            Self::Month { .. } => PeriodKind::Month,
            Self::Quarter { .. } => PeriodKind::Quarter,
            Self::Year { .. } => PeriodKind::Year,
            Self::Term(_) => PeriodKind::Term,
        }
    }

    /// How many months it has; a term has as many as it touches.
    fn month_count(self) -> u32 {
        match self {
            Self::Month { .. } => 1,
            Self::Quarter { .. } => 3,
            Self::Year { .. } => 12,
            Self::Term(days) => {
                let month = |day: NaiveDate| day.year() * 12 + day.month0() as i32;
                u32::try_from(month(days.last_day) - month(days.first_day)).unwrap_or_default() + 1
            }
        }
    }

    /// Its first day.
    #[must_use]
    pub fn first_day(self) -> NaiveDate {
        let (year, month) = match self {
            Self::Month { year, month } => (year, month),
            Self::Quarter { year, quarter } => (year, (quarter * 3).saturating_sub(2)),
            Self::Year { year } => (year, 1),
            Self::Term(days) => return days.first_day,
        };
        NaiveDate::from_ymd_opt(year, month, 1).unwrap_or_default()
    }

    /// Its last day.
    #[must_use]
    pub fn last_day(self) -> NaiveDate {
        match self {
            Self::Term(days) => days.last_day,
            _ => last_day_of(self.first_day(), self.month_count()),
        }
    }

    /// The period of the same kind before it; of a term the same days a year before, because which term was before it is
    /// the school's to say ([`Terms::before`]).
    #[must_use]
    pub fn previous(self) -> Self {
        match self {
            Self::Term(_) => self.year_before(),
            _ => self.moved_back(self.month_count()),
        }
    }

    /// The period of the same kind after it; `None` where no report can be asked for any more, and of a term
    /// ([`Terms::after`]).
    #[must_use]
    pub fn next(self) -> Option<Self> {
        if matches!(self, Self::Term(_)) {
            return None;
        }
        let first_day = self
            .first_day()
            .checked_add_months(Months::new(self.month_count()))?;
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

    /// Its months, each as its days; of a month only itself, of a term what lies in it of each month.
    #[must_use]
    pub fn months(self) -> Vec<Span> {
        let (first, last) = (self.first_day(), self.last_day());
        let begin = first.with_day(1).unwrap_or(first);
        (0..self.month_count())
            .filter_map(|months| {
                let first_day = begin.checked_add_months(Months::new(months))?;
                Some(Span {
                    first_day: first_day.max(first),
                    last_day: last_day_of(first_day, 1).min(last),
                })
            })
            .collect()
    }

    /// The pieces in which it is drawn: the days of a month, the months of anything longer.
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
            Self::Quarter { .. } | Self::Year { .. } | Self::Term(_) => self.months(),
        }
    }

    fn moved_back(self, months: u32) -> Self {
        let earlier = |day: NaiveDate| day.checked_sub_months(Months::new(months)).unwrap_or(day);
        match self {
            Self::Term(days) => Self::Term(Span {
                first_day: earlier(days.first_day),
                last_day: earlier(days.last_day),
            }),
            _ => Self::containing(earlier(self.first_day()), self.kind()),
        }
    }
}

impl fmt::Display for Period {
    /// The one notation that commands and file names use: `2026-10`, `2026-Q3`, `2026`, `2026-09-01~2027-01-31`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Month { year, month } => write!(f, "{year:04}-{month:02}"),
            Self::Quarter { year, quarter } => write!(f, "{year:04}-Q{quarter}"),
            Self::Year { year } => write!(f, "{year:04}"),
            Self::Term(days) => write!(f, "{}~{}", days.first_day, days.last_day),
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

    #[test]
    fn a_term_has_the_days_the_school_named_and_parts_by_the_month() {
        let term: Term = "2026-09-01~2027-01-22".parse().unwrap();
        let period = Period::of_term(term);
        assert_eq!(period.to_string(), "2026-09-01~2027-01-22");
        assert_eq!(period.kind(), PeriodKind::Term);
        assert_eq!(period.parts().len(), 5);
        assert_eq!(period.parts()[4].last_day, day(2027, 1, 22));
        assert_eq!(period.part_of(day(2026, 12, 31)), Some(3));
        assert_eq!(period.part_of(day(2027, 1, 23)), None);
        assert_eq!(period.year_before().first_day(), day(2025, 9, 1));
        assert!("2026-09-01~2027-01-22".parse::<Period>().is_err());
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

        #[test]
        fn the_part_of_a_day_is_the_one_that_has_it(
            (begin, length, at) in (0i64..20_000, 0i64..300, -40i64..340),
            kind in 0usize..4,
        ) {
            let from = day(2000, 1, 1) + chrono::Duration::days(begin);
            let to = from + chrono::Duration::days(length);
            let period = match PeriodKind::WITH_TERM[kind] {
                PeriodKind::Term => Period::of_term(Term { from, to }),
                calendar => Period::containing(from, calendar),
            };
            let (bounds, at) = (period.bounds(), from + chrono::Duration::days(at));
            let parts = period.parts();
            let has = |part: &Span| part.first_day <= at && at <= part.last_day;
            prop_assert_eq!(bounds.part_of(at), parts.iter().position(has));
            prop_assert_eq!(bounds.has(at), parts.iter().any(has));
            prop_assert_eq!(bounds.first_day(), period.first_day());
            prop_assert_eq!(bounds.last_day(), period.last_day());
        }
    }
}
