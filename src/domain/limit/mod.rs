//! What the school promised to do within how many days, and the day that comes to.
//!
//! | file | is |
//! |---|---|
//! | this one | a limit, and a due date with what it was counted from |
//! | [`promise`] | the promises, and the school's settings for each |
//! | [`rules`] | which day each promise runs from (the table of design.md, "The clock") |
//!
//! Knows the calendar and nothing of records: which day a reply was given on is known where the reply is.

pub mod promise;
pub mod rules;

#[cfg(test)]
mod tests;

use chrono::NaiveDate;

use super::calendar::Calendar;
use super::calendar::explain::ExplainedDay;
use super::field::Problem;
use super::text::{clean_line, fold_width};

pub use promise::{Limits, Promise};

/// Whether something was done by the day it was due, from the facts alone: `None` while it still runs.
#[must_use]
pub fn is_kept(due_on: NaiveDate, done_on: Option<NaiveDate>, today: NaiveDate) -> Option<bool> {
    match done_on {
        Some(day) => Some(day <= due_on),
        None => (today > due_on).then_some(false),
    }
}

/// What a limit is counted in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum LimitUnit {
    /// 工作日.
    #[default]
    WorkingDays,
    /// 自然日: every day counts. Only where a document from above says so.
    CalendarDays,
}

impl LimitUnit {
    /// Every unit, the usual one first.
    pub const ALL: [Self; 2] = [Self::WorkingDays, Self::CalendarDays];

    /// The code that the register stores.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::WorkingDays => "working_days",
            Self::CalendarDays => "calendar_days",
        }
    }

    /// The key of its name in the Fluent files.
    #[must_use]
    pub const fn label_key(self) -> &'static str {
        match self {
            Self::WorkingDays => "limit-unit-working-days",
            Self::CalendarDays => "limit-unit-calendar-days",
        }
    }

    /// The unit with this code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|unit| unit.code() == code)
    }
}

/// A number of days within which something is promised (A8).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Limit {
    /// How many days; 0 is the same day, which only the rules give and nobody types.
    pub days: u16,
    /// What they are.
    pub unit: LimitUnit,
}

impl Limit {
    /// The smallest limit that can be typed.
    pub const MIN_DAYS: u16 = 1;

    /// The largest limit that can be typed: a year.
    pub const MAX_DAYS: u16 = 365;

    /// A limit in working days.
    #[must_use]
    pub const fn working_days(days: u16) -> Self {
        Self {
            days,
            unit: LimitUnit::WorkingDays,
        }
    }

    /// A limit as typed into a box or a sheet: a whole number of days, 1 to 365.
    ///
    /// # Errors
    /// [`Problem::Missing`] or [`Problem::NotACount`].
    pub fn typed(days: &str, unit: LimitUnit) -> Result<Self, Problem> {
        let text = fold_width(&clean_line(days));
        if text.is_empty() {
            return Err(Problem::Missing);
        }
        let is_number = text.bytes().all(|b| b.is_ascii_digit());
        text.parse()
            .ok()
            .filter(|days| is_number && (Self::MIN_DAYS..=Self::MAX_DAYS).contains(days))
            .map(|days| Self { days, unit })
            .ok_or(Problem::NotACount {
                min: Self::MIN_DAYS,
                max: Self::MAX_DAYS,
            })
    }
}

/// The day something falls due, with all that it was counted from, so that it can be explained and dated anew.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DueDate {
    /// The day; the matter is in time until its end.
    pub on: NaiveDate,
    /// 暂定: reaches past the last published day of the calendar, and may move when the notice comes.
    pub is_provisional: bool,
    /// What was promised.
    pub promise: Promise,
    /// The day the limit runs from, which is not counted.
    pub day_zero: NaiveDate,
    /// How long.
    pub limit: Limit,
}

impl DueDate {
    /// Counts from day zero. A limit in calendar days ends on its last day even where that is a day of rest, and is
    /// never provisional. Past the year 2199 every limit ends with that year.
    #[must_use]
    pub fn counted(
        calendar: &Calendar,
        promise: Promise,
        day_zero: NaiveDate,
        limit: Limit,
    ) -> Self {
        let (on, is_provisional) = match limit.unit {
            LimitUnit::WorkingDays => {
                let counted = calendar.add_working_days(day_zero, limit.days);
                (counted.day, counted.is_provisional)
            }
            LimitUnit::CalendarDays => (calendar.add_calendar_days(day_zero, limit.days), false),
        };
        Self {
            on,
            is_provisional,
            promise,
            day_zero,
            limit,
        }
    }

    /// The same promise by another calendar: what a new notice makes of it.
    #[must_use]
    pub fn recounted(&self, calendar: &Calendar) -> Self {
        Self::counted(calendar, self.promise, self.day_zero, self.limit)
    }

    /// Every day from day zero to the due date: whether it counted, and why.
    #[must_use]
    pub fn explain(&self, calendar: &Calendar) -> Vec<ExplainedDay> {
        match self.limit.unit {
            LimitUnit::WorkingDays => calendar.explain(self.day_zero, self.limit.days),
            LimitUnit::CalendarDays => {
                calendar.explain_calendar_days(self.day_zero, self.limit.days)
            }
        }
    }

    /// Working days gone by since day zero, today among them.
    #[must_use]
    pub fn days_used(&self, calendar: &Calendar, today: NaiveDate) -> i32 {
        calendar.working_days_between(self.day_zero, today)
    }

    /// Working days left after today, up to and with the due date; 0 on the day itself, negative once working days
    /// have gone by since.
    #[must_use]
    pub fn days_left(&self, calendar: &Calendar, today: NaiveDate) -> i32 {
        calendar.working_days_between(today, self.on)
    }

    /// Whether the due date has gone by. On the days of rest right behind it no working day is over yet, but it has.
    #[must_use]
    pub fn is_over(&self, today: NaiveDate) -> bool {
        today > self.on
    }

    /// Working days gone by since the due date; 0 as long as it has not.
    #[must_use]
    pub fn days_over(&self, calendar: &Calendar, today: NaiveDate) -> u32 {
        let over = calendar.working_days_between(self.on, today);
        u32::try_from(over).unwrap_or(0)
    }
}
