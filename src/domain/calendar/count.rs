//! Counting working days. Day zero is the day a limit runs from and is never counted; day 1 is the next working day.
//!
//! Nothing here can run without end: the calendar ends with the year 2199, and a count that does not come out before
//! stands still on its last day. A school that closed every day from now on gets that day as well.

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};

use super::{Calendar, Decided, FIRST_YEAR, LAST_YEAR, is_weekday};

/// The day a count came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Counted {
    /// The day.
    pub day: NaiveDate,
    /// 暂定: a day that was looked at lies beyond the last published one.
    pub is_provisional: bool,
}

impl Calendar {
    /// Whether a day counts as a working day.
    #[must_use]
    pub fn is_working(&self, day: NaiveDate) -> bool {
        self.is_working_at(place_of(day))
    }

    /// The day itself if it works, else the next one that does.
    #[must_use]
    pub fn next_working_day_from(&self, day: NaiveDate) -> NaiveDate {
        day_at(self.working_places_from(place_of(day)).next())
    }

    /// The day itself if it works, else the last one before it that does.
    #[must_use]
    pub fn previous_working_day_from(&self, day: NaiveDate) -> NaiveDate {
        let mut places = (0..=place_of(day)).rev();
        day_at(places.find(|&place| self.is_working_at(place)).or(Some(0)))
    }

    /// The `n`th working day after day zero. With `n` 0 it is day zero itself if that works, else the next working day.
    #[must_use]
    pub fn add_working_days(&self, day_zero: NaiveDate, n: u16) -> Counted {
        let day = match n.checked_sub(1) {
            None => self.next_working_day_from(day_zero),
            Some(passed_over) => {
                let mut places = self.working_places_from(place_of(day_zero) + 1);
                day_at(places.nth(usize::from(passed_over)))
            }
        };
        self.counted(day)
    }

    /// The `n`th working day before a day, which is itself not counted. With `n` 0 it is the day itself if that works,
    /// else the working day before it.
    #[must_use]
    pub fn subtract_working_days(&self, day: NaiveDate, n: u16) -> NaiveDate {
        let Some(passed_over) = n.checked_sub(1) else {
            return self.previous_working_day_from(day);
        };
        let mut working = (0..place_of(day))
            .rev()
            .filter(|&place| self.is_working_at(place));
        day_at(working.nth(usize::from(passed_over)).or(Some(0)))
    }

    /// The `n`th day after day zero, whether it works or not.
    #[must_use]
    pub fn add_calendar_days(&self, day_zero: NaiveDate, n: u16) -> NaiveDate {
        day_at(Some(place_of(day_zero) + usize::from(n)))
    }

    /// How many working days lie after the first day, up to and with the second; negative if that one is earlier.
    #[must_use]
    pub fn working_days_between(&self, after: NaiveDate, until: NaiveDate) -> i32 {
        let (from, to) = (place_of(after), place_of(until));
        let working = |from: usize, to: usize| {
            let days = self.settled.is_working.get(from + 1..=to);
            let count = days.unwrap_or_default().iter().filter(|it| **it).count();
            i32::try_from(count).unwrap_or(i32::MAX)
        };
        if from <= to {
            working(from, to)
        } else {
            -working(to, from)
        }
    }

    fn counted(&self, day: NaiveDate) -> Counted {
        Counted {
            day,
            is_provisional: day > self.published_until(),
        }
    }

    fn is_working_at(&self, place: usize) -> bool {
        self.settled.is_working.get(place).copied() == Some(true)
    }

    fn working_places_from(&self, first: usize) -> impl Iterator<Item = usize> {
        (first..self.settled.is_working.len()).filter(|&place| self.is_working_at(place))
    }
}

/// Whether each day of the calendar works, from its first to its last.
pub(super) fn every_day(decided: &BTreeMap<NaiveDate, Decided>) -> Vec<bool> {
    // The week goes round from the weekday of the first day; asking every day for its own would take longer than a
    // month's figures.
    let week: Vec<bool> = first_day().iter_days().take(7).map(is_weekday).collect();
    let mut is_working: Vec<bool> = week
        .into_iter()
        .cycle()
        .take(place_of(last_day()) + 1)
        .collect();
    let all = first_day()..=last_day();
    for (day, decided) in decided.iter().filter(|(day, _)| all.contains(day)) {
        if let Some(place) = is_working.get_mut(place_of(*day)) {
            *place = decided.is_working;
        }
    }
    is_working
}

fn first_day() -> NaiveDate {
    NaiveDate::from_ymd_opt(FIRST_YEAR, 1, 1).unwrap_or(NaiveDate::MIN)
}

fn last_day() -> NaiveDate {
    NaiveDate::from_ymd_opt(LAST_YEAR, 12, 31).unwrap_or(NaiveDate::MAX)
}

/// The day itself, or the nearest one inside the calendar.
pub(super) fn within(day: NaiveDate) -> NaiveDate {
    day.clamp(first_day(), last_day())
}

/// How many days after the calendar's first one; a day outside it stands for the nearest one inside.
fn place_of(day: NaiveDate) -> usize {
    usize::try_from((within(day) - first_day()).num_days()).unwrap_or(0)
}

/// The day at a place; where the calendar has none, its last day.
fn day_at(place: Option<usize>) -> NaiveDate {
    let day = place.and_then(|place| {
        let days = Days::new(u64::try_from(place).ok()?);
        first_day().checked_add_days(days)
    });
    day.map_or_else(last_day, |day| day.min(last_day()))
}
