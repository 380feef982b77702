//! The working calendar: loading a notice, the school's own days, and what they make of the cases that are open.

use std::collections::BTreeMap;
use std::path::Path;

use chrono::NaiveDate;

use super::contacts::{calendar_of, due_rules, limits_of};
use super::redating::{Moved, Redated, moved, redate};
use super::settings::refuse_out_of_bounds;
use super::{Desk, Progress, Result};
use crate::domain::calendar::changes::{ChangedDay, changes};
use crate::domain::calendar::notice::{NamedDays, Notice};
use crate::domain::calendar::{Calendar, DayKind, explain::ExplainedDay};
use crate::domain::calendar_day::{CalendarDay, CalendarNotice, DaySource};
use crate::domain::contact::DueRules;
use crate::domain::journal::Action;
use crate::domain::right::Right;
use crate::domain::setting::Settings;
use crate::exchange::calendar::read_notices;
use crate::store::Act;

/// What is to be said of days.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CalendarInput {
    /// Notices of the State Council, in the order they are loaded, and the file they came from.
    Notices {
        /// The notices.
        notices: Vec<Notice>,
        /// The file's name; empty where they were typed in.
        origin: String,
    },
    /// The school's own closing and opening days; [`DayKind::Week`] takes one back.
    School(NamedDays),
}

/// What a change of the calendar or of the limits comes to.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct CalendarOutcome {
    /// Days that work or rest otherwise than before.
    pub days: Vec<ChangedDay>,
    /// Open cases that are due on another day, or are no longer provisional.
    pub redated: Vec<Redated>,
    /// How many cases are open.
    pub open: usize,
}

/// The calendar as a screen shows it.
#[derive(Debug, Clone)]
pub struct CalendarView {
    /// All layers settled.
    pub calendar: Calendar,
    /// The school's own days.
    pub school_days: Vec<CalendarDay>,
    /// The notices that were loaded.
    pub notices: Vec<CalendarNotice>,
}

/// Reads the notices in a file, to be previewed and loaded. A day without a year is of `default_year`.
///
/// # Errors
/// [`super::Error::NoticeFile`]; nothing is taken from a file with a fault.
pub fn read_notice_file(file: &Path, default_year: i32) -> Result<CalendarInput> {
    let notices = read_notices(file, default_year)?;
    let name = file.file_name().unwrap_or_default();
    let origin = name.to_string_lossy().into_owned();
    Ok(CalendarInput::Notices { notices, origin })
}

impl Desk {
    /// The calendar alone. It says nothing of anybody, so nobody has to unlock the register for it.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn calendar(&self) -> Result<Calendar> {
        let read = self.store.read();
        Ok(calendar_of(
            &read.calendar_days()?,
            &read.calendar_notices()?,
        ))
    }

    /// The calendar, the school's own days and the notices that were loaded.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn calendar_view(&self) -> Result<CalendarView> {
        self.require(Right::ReadRegisters)?;
        let read = self.store.read();
        let days = read.calendar_days()?;
        let notices = read.calendar_notices()?;
        Ok(CalendarView {
            calendar: calendar_of(&days, &notices),
            school_days: days
                .into_iter()
                .filter(|day| {
                    let is_schools = day.source == DaySource::School && day.kind != DayKind::Week;
                    is_schools && day.voiding.is_none()
                })
                .collect(),
            notices,
        })
    }

    /// The day `days` working days after `day_zero`, whether it is provisional, and the reasons day by day.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn due_after(
        &self,
        day_zero: NaiveDate,
        days: u16,
    ) -> Result<(NaiveDate, bool, Vec<ExplainedDay>)> {
        self.require(Right::ReadRegisters)?;
        let calendar = due_rules(self.store.read())?.calendar;
        let counted = calendar.add_working_days(day_zero, days);
        let reasons = calendar.explain(day_zero, days);
        Ok((counted.day, counted.is_provisional, reasons))
    }

    /// What an input would change, with nothing written.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn preview_calendar(&self, input: &CalendarInput) -> Result<CalendarOutcome> {
        self.require(Right::ReadRegisters)?;
        let read = self.store.read();
        let (mut days, mut notices) = (read.calendar_days()?, read.calendar_notices()?);
        let before = due_rules(read)?;
        let act = self.act();
        for day in days_of(input, &days) {
            match days.iter_mut().find(|it| is_same_day(it, &day)) {
                Some(known) => *known = day,
                None => days.push(day),
            }
        }
        notices.extend(notices_of(input, &act));
        let after = DueRules {
            limits: before.limits,
            calendar: calendar_of(&days, &notices),
        };
        let mut outcome = CalendarOutcome {
            days: changes(&before.calendar, &after.calendar),
            ..CalendarOutcome::default()
        };
        let (open, moved) = moved(read, &after, &mut |_, _| true)?;
        outcome.open = open;
        outcome.redated = moved.iter().map(Moved::line).collect();
        Ok(outcome)
    }

    /// Takes an input: the days, and every open case that is due on another day now, each with its journal entry. All
    /// of it or nothing.
    ///
    /// # Errors
    /// [`super::Error::Cancelled`]; if the register cannot be written.
    pub fn load_calendar(
        &mut self,
        input: &CalendarInput,
        progress: Progress<'_>,
    ) -> Result<CalendarOutcome> {
        self.transact(Right::KeepCatalogue, |write, act| {
            let before = due_rules(write.read())?;
            let known = write.read().calendar_days()?;
            for day in days_of(input, &known) {
                match known.iter().find(|it| is_same_day(it, &day)) {
                    Some(known) => {
                        let after = CalendarDay {
                            id: known.id,
                            ..day
                        };
                        write.change(Action::Load, "", known.id, known, &after)?;
                    }
                    None => {
                        write.create(Action::Load, "", &day)?;
                    }
                }
            }
            for notice in notices_of(input, act) {
                write.create(Action::Load, "", &notice)?;
            }
            let after = due_rules(write.read())?;
            let (open, redated) = redate(write, &after, progress)?;
            Ok(CalendarOutcome {
                days: changes(&before.calendar, &after.calendar),
                redated,
                open,
            })
        })
    }

    /// What other limits would change, with nothing written.
    ///
    /// # Errors
    /// [`super::Error::Fields`] where a limit is out of bounds; if the register cannot be read.
    pub fn preview_limits(&self, settings: &Settings) -> Result<CalendarOutcome> {
        self.require(Right::ReadRegisters)?;
        refuse_out_of_bounds(settings)?;
        let read = self.store.read();
        let rules = DueRules {
            limits: limits_of(settings),
            calendar: due_rules(read)?.calendar,
        };
        let (open, moved) = moved(read, &rules, &mut |_, _| true)?;
        Ok(CalendarOutcome {
            redated: moved.iter().map(Moved::line).collect(),
            open,
            ..CalendarOutcome::default()
        })
    }
}

/// The rows that an input makes. `known` are the days that were decided before.
fn days_of(input: &CalendarInput, known: &[CalendarDay]) -> Vec<CalendarDay> {
    let row = |source: DaySource, day: NaiveDate, kind: DayKind, name: String| CalendarDay {
        id: 0,
        source,
        day,
        kind,
        name,
        voiding: None,
    };
    match input {
        CalendarInput::School(days) => days
            .iter()
            .map(|(day, (kind, name))| row(DaySource::School, *day, *kind, name.clone()))
            .collect(),
        CalendarInput::Notices { notices, .. } => {
            let mut rows: BTreeMap<NaiveDate, CalendarDay> = BTreeMap::new();
            for notice in notices {
                let earlier = known
                    .iter()
                    .filter(|it| {
                        it.source == DaySource::Notice && Notice::year_of(it.day) == notice.year
                    })
                    .map(|it| it.day);
                for (day, (kind, name)) in notice.days_to_keep(earlier) {
                    // Of a day that two of these notices name, the later word stands, unless it only takes back.
                    if kind != DayKind::Week || !rows.contains_key(&day) {
                        rows.insert(day, row(DaySource::Notice, day, kind, name));
                    }
                }
            }
            rows.into_values().collect()
        }
    }
}

fn notices_of(input: &CalendarInput, act: &Act) -> Vec<CalendarNotice> {
    let CalendarInput::Notices { notices, origin } = input else {
        return Vec::new();
    };
    let notices = notices.iter().map(|notice| CalendarNotice {
        id: 0,
        year: notice.year,
        is_whole: notice.is_whole,
        loaded_at: act.local_minute(),
        loaded_by: act.actor.clone(),
        origin: origin.clone(),
        voiding: None,
    });
    notices.collect()
}

fn is_same_day(one: &CalendarDay, other: &CalendarDay) -> bool {
    one.source == other.source && one.day == other.day
}
