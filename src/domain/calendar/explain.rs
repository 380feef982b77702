//! The reasons of a due date: every day from day zero on, whether it counted, and what decided it.

use chrono::NaiveDate;

use super::count::within;
use super::{Calendar, DayStanding};

/// One day on the way to a due date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExplainedDay {
    /// The day.
    pub day: NaiveDate,
    /// How it stands in the calendar.
    pub standing: DayStanding,
    /// Which day of the limit it is; none for a day that was passed over and for day zero, unless the limit is of no
    /// days and falls due there (0).
    pub count: Option<u16>,
}

impl Calendar {
    /// Every day from day zero to the one [`Calendar::add_working_days`] comes to.
    #[must_use]
    pub fn explain(&self, day_zero: NaiveDate, n: u16) -> Vec<ExplainedDay> {
        let day_zero = within(day_zero);
        let due = self.add_working_days(day_zero, n).day;
        let counts = |day, standing: &DayStanding| {
            standing.is_working && (day > day_zero || (n == 0 && day == due))
        };
        self.explained(day_zero, due, n, counts)
    }

    /// Every day from day zero to the one [`Calendar::add_calendar_days`] comes to.
    #[must_use]
    pub fn explain_calendar_days(&self, day_zero: NaiveDate, n: u16) -> Vec<ExplainedDay> {
        let day_zero = within(day_zero);
        let due = self.add_calendar_days(day_zero, n);
        self.explained(day_zero, due, n, |day, _| day > day_zero || n == 0)
    }

    fn explained(
        &self,
        day_zero: NaiveDate,
        due: NaiveDate,
        n: u16,
        counts: impl Fn(NaiveDate, &DayStanding) -> bool,
    ) -> Vec<ExplainedDay> {
        let mut number = 0_u16;
        day_zero
            .iter_days()
            .take_while(|day| *day <= due)
            .map(|day| {
                let standing = self.standing(day);
                let count = counts(day, &standing).then(|| {
                    number = number.saturating_add(1).min(n);
                    number
                });
                ExplainedDay {
                    day,
                    standing,
                    count,
                }
            })
            .collect()
    }
}
