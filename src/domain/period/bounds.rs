//! A period with its bounds worked out once: a year's figures ask of a million days where they lie.

use chrono::{Datelike as _, NaiveDate};

use super::Period;

/// The first and the last day of a period, and where its parts end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bounds {
    period: Period,
    first_day: NaiveDate,
    last_day: NaiveDate,
    /// The last days of a term's months, of which the calendar tells nothing; empty of any other period.
    ends: Vec<NaiveDate>,
}

impl Period {
    /// Its bounds, worked out once.
    #[must_use]
    pub fn bounds(self) -> Bounds {
        let ends = match self {
            Self::Term(_) => self.months().iter().map(|month| month.last_day).collect(),
            Self::Month { .. } | Self::Quarter { .. } | Self::Year { .. } => Vec::new(),
        };
        Bounds {
            period: self,
            first_day: self.first_day(),
            last_day: self.last_day(),
            ends,
        }
    }

    /// Which of its parts a day belongs to.
    #[must_use]
    pub fn part_of(self, day: NaiveDate) -> Option<usize> {
        self.bounds().part_of(day)
    }
}

impl Bounds {
    /// The first day.
    #[must_use]
    pub const fn first_day(&self) -> NaiveDate {
        self.first_day
    }

    /// The last day.
    #[must_use]
    pub const fn last_day(&self) -> NaiveDate {
        self.last_day
    }

    /// Whether a day lies in it.
    #[must_use]
    pub fn has(&self, day: NaiveDate) -> bool {
        self.first_day <= day && day <= self.last_day
    }

    /// Which of the parts of the period a day belongs to ([`Period::parts`]).
    #[must_use]
    pub fn part_of(&self, day: NaiveDate) -> Option<usize> {
        if !self.has(day) {
            return None;
        }
        Some(match self.period {
            Period::Month { .. } => day.day0() as usize,
            Period::Quarter { .. } => day.month0() as usize % 3,
            Period::Year { .. } => day.month0() as usize,
            Period::Term(_) => self.ends.iter().position(|last_day| day <= *last_day)?,
        })
    }
}
