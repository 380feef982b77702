//! The working days of the PRC calendar, as one school keeps them (design.md, "The clock").
//!
//! | file | is |
//! |---|---|
//! | `shipped` | the State Council's notices that ship with the program, and the statutory days of years without one |
//! | `count` | counting working days forward, backward and between two days |
//! | [`explain`] | the day-by-day list of what counted and why |
//! | [`notice`] | one notice: what it says, and what may be wrong with it |
//! | [`typed`] | days as a clerk types them, or pastes them from the notice's own text |
//! | [`words`] | the words that say rest or work |
//! | [`changes`] | which days a new notice or closing day turns round |
//!
//! Layers, later wins day by day: weekdays, then statutory days (only in years without a published notice), the
//! notices that ship, the notices loaded into the register, the school's own closing and opening days.
//! Nothing here knows which matter has which limit, nor what day it is today.

pub mod changes;
mod count;
pub mod explain;
pub mod notice;
mod shipped;
pub mod typed;
pub mod words;

#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, LazyLock};

use chrono::{Datelike as _, NaiveDate, Weekday};

pub use count::Counted;
pub use shipped::days_named_for as shipped_days_named_for;

/// The first year of the calendar; days before it are taken for its first day.
const FIRST_YEAR: i32 = 1900;

/// The last year of the calendar; days after it are taken for its last day, and counting ends there.
const LAST_YEAR: i32 = 2199;

/// What is said of a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DayKind {
    /// 休: a day of rest.
    Rest,
    /// 班: a working day.
    Work,
    /// As the weekday says: takes back what an earlier notice said.
    Week,
}

impl DayKind {
    /// Every kind.
    pub const ALL: [Self; 3] = [Self::Rest, Self::Work, Self::Week];

    /// The code that the register stores.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Rest => "rest",
            Self::Work => "work",
            Self::Week => "week",
        }
    }

    /// The key of its name in the Fluent files.
    #[must_use]
    pub const fn label_key(self) -> &'static str {
        match self {
            Self::Rest => "day-decision-rest",
            Self::Work => "day-decision-work",
            Self::Week => "day-decision-week",
        }
    }

    /// The kind with this code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

/// Which layer of the calendar decided a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DayOrigin {
    /// Monday to Friday work, Saturday and Sunday rest.
    Weekday,
    /// A statutory day of a year whose notice is not published yet.
    Statutory,
    /// The State Council's notice.
    Notice,
    /// The school's own closing or opening day.
    School,
}

impl DayOrigin {
    /// The key of its name in the Fluent files.
    #[must_use]
    pub const fn label_key(self) -> &'static str {
        match self {
            Self::Weekday => "day-origin-weekday",
            Self::Statutory => "day-origin-statutory",
            Self::Notice => "day-origin-notice",
            Self::School => "day-origin-school",
        }
    }
}

/// How a day stands in the calendar, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DayStanding {
    /// Whether it counts as a working day.
    pub is_working: bool,
    /// Which layer said so.
    pub origin: DayOrigin,
    /// What it is called there: 春节, 校运会. A weekday has no name.
    pub name: Option<Arc<str>>,
    /// 暂定: no published notice reaches this day yet.
    pub is_provisional: bool,
}

/// A day that some layer above the weekdays decided.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Decided {
    is_working: bool,
    origin: DayOrigin,
    name: Arc<str>,
}

/// A calendar with all its layers settled. Cloning is cheap, and it may go to any thread.
#[derive(Debug, Clone)]
pub struct Calendar {
    settled: Arc<Settled>,
}

#[derive(Debug)]
struct Settled {
    /// Whether each day from the first to the last year works: a due date looks at dozens of days, and ten thousand
    /// open cases are dated anew at once.
    is_working: Vec<bool>,
    decided: BTreeMap<NaiveDate, Decided>,
    published_until: NaiveDate,
}

impl Default for Calendar {
    fn default() -> Self {
        Self::shipped()
    }
}

impl Calendar {
    /// The calendar that ships with the program, with nothing of the school's own.
    #[must_use]
    pub fn shipped() -> Self {
        static SHIPPED: LazyLock<Calendar> = LazyLock::new(|| Calendar::with([], [], []));
        SHIPPED.clone()
    }

    /// The shipped calendar under what the register holds.
    ///
    /// `notice_days` come in the order in which they were loaded: of two that name the same day the later one wins.
    /// `published_years` are the years for which a whole notice was loaded. `school_days` close or open single days;
    /// [`DayKind::Week`] among them takes the school's own word back.
    #[must_use]
    pub fn with(
        notice_days: impl IntoIterator<Item = (NaiveDate, DayKind, String)>,
        published_years: impl IntoIterator<Item = i32>,
        school_days: impl IntoIterator<Item = (NaiveDate, DayKind, String)>,
    ) -> Self {
        let published: BTreeSet<i32> = shipped::YEARS.chain(published_years).collect();
        let mut decided = BTreeMap::new();
        for (day, name) in shipped::statutory_days() {
            if !published.contains(&day.year()) {
                put(
                    &mut decided,
                    *day,
                    DayKind::Rest,
                    DayOrigin::Statutory,
                    Arc::clone(name),
                );
            }
        }
        for (day, kind, name) in shipped::notice_days() {
            put(
                &mut decided,
                *day,
                *kind,
                DayOrigin::Notice,
                Arc::clone(name),
            );
        }
        for (day, kind, name) in notice_days {
            put(&mut decided, day, kind, DayOrigin::Notice, name.into());
        }
        let school: BTreeMap<_, _> = school_days
            .into_iter()
            .map(|(day, kind, name)| (day, (kind, name)))
            .collect();
        for (day, (kind, name)) in school {
            if kind != DayKind::Week {
                put(&mut decided, day, kind, DayOrigin::School, name.into());
            }
        }
        Self {
            settled: Arc::new(Settled {
                is_working: count::every_day(&decided),
                decided,
                published_until: published_until(&published),
            }),
        }
    }

    /// The last day that a published notice governs; what lies behind it is 暂定.
    ///
    /// 31 December of the last year of the unbroken run of years with a notice.
    #[must_use]
    pub fn published_until(&self) -> NaiveDate {
        self.settled.published_until
    }

    /// How a day stands, and why. A day outside the years 1900 to 2199 is judged by its weekday.
    #[must_use]
    pub fn standing(&self, day: NaiveDate) -> DayStanding {
        let is_provisional = day > self.settled.published_until;
        match self.settled.decided.get(&day) {
            Some(decided) => DayStanding {
                is_working: decided.is_working,
                origin: decided.origin,
                name: (!decided.name.is_empty()).then(|| Arc::clone(&decided.name)),
                is_provisional,
            },
            None => DayStanding {
                is_working: is_weekday(day),
                origin: DayOrigin::Weekday,
                name: None,
                is_provisional,
            },
        }
    }
}

/// Whether a day works where nobody decided anything.
fn is_weekday(day: NaiveDate) -> bool {
    !matches!(day.weekday(), Weekday::Sat | Weekday::Sun)
}

fn put(
    decided: &mut BTreeMap<NaiveDate, Decided>,
    day: NaiveDate,
    kind: DayKind,
    origin: DayOrigin,
    name: Arc<str>,
) {
    let is_working = match kind {
        DayKind::Rest => false,
        DayKind::Work => true,
        DayKind::Week => {
            decided.remove(&day);
            return;
        }
    };
    let settled = Decided {
        is_working,
        origin,
        name,
    };
    decided.insert(day, settled);
}

fn published_until(published: &BTreeSet<i32>) -> NaiveDate {
    let unbroken = (*shipped::YEARS.start()..LAST_YEAR).take_while(|year| published.contains(year));
    let last = unbroken.last().unwrap_or(*shipped::YEARS.end());
    NaiveDate::from_ymd_opt(last, 12, 31).unwrap_or(NaiveDate::MAX)
}
