//! One notice of the State Council (放假安排): which days it makes rest and which it makes work.
//!
//! Notices are loaded one by one and as often as wanted: a later one may govern days of the year before it, and may
//! correct an earlier one. Where a notice came from, a file or a clerk's keyboard, is not known here.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike as _, NaiveDate};

use super::{DayKind, shipped_days_named_for, typed};

/// Days with what is said of each and its name.
pub type NamedDays = BTreeMap<NaiveDate, (DayKind, String)>;

/// What one notice says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// The year it is for.
    pub year: i32,
    /// Whether it settles the whole year and so publishes it: it names days in January and in October. A notice that
    /// names less only amends what was settled before.
    pub is_whole: bool,
    /// The days it names; some may lie at the end of the year before or at the start of the year after.
    pub days: NamedDays,
}

/// What is wrong with the text or the file of a notice. Lines count from 1.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NoticeError {
    /// Where a day should stand is something else, or a day that does not exist.
    #[error("line {line}: no day: {text:?}")]
    NotADate {
        /// The line.
        line: u32,
        /// What stands there, its first thirty characters.
        text: String,
    },
    /// A range ends before it begins.
    #[error("line {line}: {first} comes after {last}")]
    ReversedRange {
        /// The line.
        line: u32,
        /// Its first day.
        first: NaiveDate,
        /// Its last day.
        last: NaiveDate,
    },
    /// A range of more days than any rest has.
    #[error("line {line}: {days} days, at most {max_days}")]
    TooLong {
        /// The line.
        line: u32,
        /// How many days it covers.
        days: u32,
        /// The most there may be.
        max_days: u32,
    },
    /// Days that are said neither to rest nor to work.
    #[error("line {line}: neither rest nor work")]
    NoKind {
        /// The line.
        line: u32,
    },
    /// The same days are said to rest and to work.
    #[error("line {line}: both rest and work")]
    RestAndWork {
        /// The line.
        line: u32,
    },
    /// One line makes a day rest, and another makes it work.
    #[error("{day} rests and works: lines {first_line} and {line}")]
    Contradiction {
        /// The day.
        day: NaiveDate,
        /// The line that named it first.
        first_line: u32,
        /// The line that says otherwise.
        line: u32,
    },
    /// A day that the notice for this year cannot govern: it lies beyond the December before and the January after.
    #[error("line {line}: {day} is not of the notice for {year}")]
    OtherYear {
        /// The line.
        line: u32,
        /// The day.
        day: NaiveDate,
        /// The notice's year.
        year: i32,
    },
    /// No day at all is named.
    #[error("no day named")]
    NothingFound,
    /// Far more text than a notice has; some other text was pasted.
    #[error("{found_chars} characters, at most {max_chars}")]
    TooMuchText {
        /// How many there are.
        found_chars: usize,
        /// The most there may be.
        max_chars: usize,
    },
}

/// How much of a text an error repeats.
const MAX_QUOTED_CHARS: usize = 30;

/// The longest rest of a notice; the longest so far had ten days.
pub(super) const MAX_NOTICE_DAYS: u32 = 31;

impl NoticeError {
    /// [`NoticeError::NotADate`] with as much of the text as is worth repeating.
    #[must_use]
    pub fn not_a_date(line: u32, text: &str) -> Self {
        Self::NotADate {
            line,
            text: text.chars().take(MAX_QUOTED_CHARS).collect(),
        }
    }
}

impl Notice {
    /// A notice that names these days.
    #[must_use]
    pub fn new(year: i32, days: NamedDays) -> Self {
        let names_month = |month| {
            days.keys()
                .any(|day| day.year() == year && day.month() == month)
        };
        Self {
            year,
            is_whole: names_month(1) && names_month(10),
            days,
        }
    }

    /// Reads the notice for a year as a clerk types it, or pastes it from the notice's own text; see
    /// [`typed`] for the notations.
    ///
    /// # Errors
    /// Everything that is wrong with it, in the order of the lines.
    pub fn typed(text: &str, year: i32) -> Result<Self, Vec<NoticeError>> {
        let days = typed::notice_days(text, year)?;
        Ok(Self::new(year, days))
    }

    /// One notice for each year that days of a file belong to, the earliest first. The end of a December belongs to the
    /// notice for the year after, if that one is there too.
    #[must_use]
    pub fn by_year(days: NamedDays) -> Vec<Self> {
        let januaries: BTreeSet<i32> = days
            .keys()
            .filter(|day| day.month() == 1)
            .map(NaiveDate::year)
            .collect();
        let mut years: BTreeMap<i32, NamedDays> = BTreeMap::new();
        for (day, said) in days {
            let is_before = day.month() == 12 && januaries.contains(&(day.year() + 1));
            let year = day.year() + i32::from(is_before);
            years.entry(year).or_default().insert(day, said);
        }
        let years = years.into_iter();
        years.map(|(year, days)| Self::new(year, days)).collect()
    }

    /// The year of the notice that names a day, as far as the day alone tells: no holiday but New Year's reaches into a
    /// December.
    #[must_use]
    pub fn year_of(day: NaiveDate) -> i32 {
        day.year() + i32::from(day.month() == 12)
    }

    /// The year whose notice is looked out for on a day: from October on the next one's, which comes out then.
    #[must_use]
    pub fn awaited_year(today: NaiveDate) -> i32 {
        const FIRST_MONTH_OF_NOTICES: u32 = 10;
        today.year() + i32::from(today.month() >= FIRST_MONTH_OF_NOTICES)
    }

    /// Whether the notice for a year can name this day.
    #[must_use]
    pub fn can_govern(year: i32, day: NaiveDate) -> bool {
        let (before, after) = (year.saturating_sub(1), year.saturating_add(1));
        ((before, 12)..=(after, 1)).contains(&(day.year(), day.month()))
    }

    /// The days as they go into the register. `earlier` are the days that notices loaded before named for the same
    /// year (see [`Notice::year_of`]); those that shipped are known here.
    ///
    /// A whole notice takes the place of every earlier one for its year: what they named and it does not name goes
    /// back to the weekday ([`DayKind::Week`]). A notice that only amends leaves the rest alone.
    #[must_use]
    pub fn days_to_keep(&self, earlier: impl IntoIterator<Item = NaiveDate>) -> NamedDays {
        let mut days = self.days.clone();
        if self.is_whole {
            for day in shipped_days_named_for(self.year).into_iter().chain(earlier) {
                days.entry(day).or_insert((DayKind::Week, String::new()));
            }
        }
        days
    }
}

/// Collects days line by line, and refuses a day that is said to rest and to work.
#[derive(Debug, Default)]
pub struct DayCollector {
    days: BTreeMap<NaiveDate, (DayKind, String, u32)>,
}

impl DayCollector {
    /// Takes a day. Named twice alike, the first name stays.
    fn add(
        &mut self,
        line: u32,
        day: NaiveDate,
        kind: DayKind,
        name: &str,
    ) -> Result<(), NoticeError> {
        let (first_kind, _, first_line) = self
            .days
            .entry(day)
            .or_insert_with(|| (kind, name.to_owned(), line));
        if *first_kind == kind {
            Ok(())
        } else {
            Err(NoticeError::Contradiction {
                day,
                first_line: *first_line,
                line,
            })
        }
    }

    /// Takes every day of a range, its first and last day among them.
    ///
    /// # Errors
    /// [`NoticeError::ReversedRange`], [`NoticeError::TooLong`] or [`NoticeError::Contradiction`].
    pub fn add_range(
        &mut self,
        line: u32,
        range: (NaiveDate, NaiveDate),
        kind: DayKind,
        name: &str,
    ) -> Result<(), NoticeError> {
        self.add_range_up_to(MAX_NOTICE_DAYS, line, range, kind, name)
    }

    pub(super) fn add_range_up_to(
        &mut self,
        max_days: u32,
        line: u32,
        (first, last): (NaiveDate, NaiveDate),
        kind: DayKind,
        name: &str,
    ) -> Result<(), NoticeError> {
        if last < first {
            return Err(NoticeError::ReversedRange { line, first, last });
        }
        let days = u32::try_from((last - first).num_days() + 1).unwrap_or(u32::MAX);
        if days > max_days {
            return Err(NoticeError::TooLong {
                line,
                days,
                max_days,
            });
        }
        first
            .iter_days()
            .take_while(|day| *day <= last)
            .try_for_each(|day| self.add(line, day, kind, name))
    }

    /// What was collected.
    ///
    /// # Errors
    /// [`NoticeError::NothingFound`].
    pub fn finish(self) -> Result<NamedDays, NoticeError> {
        if self.days.is_empty() {
            return Err(NoticeError::NothingFound);
        }
        let days = self.days.into_iter();
        Ok(days
            .map(|(day, (kind, name, _))| (day, (kind, name)))
            .collect())
    }
}
