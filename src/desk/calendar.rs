//! The working calendar: loading a notice, the school's own days, and what they make of the cases that are open.

use std::collections::{BTreeMap, HashMap};
use std::path::Path;

use chrono::NaiveDate;

use super::contacts::{Settled, calendar_of, due_rules, limits_of};
use super::{Desk, Error, Progress, Result, refuse_wrong_limits};
use crate::domain::calendar::changes::{ChangedDay, changes};
use crate::domain::calendar::notice::{NamedDays, Notice};
use crate::domain::calendar::{Calendar, DayKind, explain::ExplainedDay};
use crate::domain::calendar_day::{CalendarDay, CalendarNotice, DaySource};
use crate::domain::catalogue::ServiceItem;
use crate::domain::contact::{Contact, ContactId, DueRules, Extension, HandOver};
use crate::domain::journal::Action;
use crate::domain::number::RecordNumber;
use crate::domain::right::Right;
use crate::domain::setting::Settings;
use crate::exchange::calendar::read_notices;
use crate::store::{Act, Reader, Write};

/// Cases between two words of progress.
const PROGRESS_EVERY: usize = 200;

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

/// A case that is due on another day than before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Redated {
    /// The case.
    pub contact: ContactId,
    /// Its number.
    pub number: RecordNumber,
    /// The day it was due.
    pub before: Option<NaiveDate>,
    /// The day it is due now.
    pub after: Option<NaiveDate>,
    /// Whether the new day is provisional (暂定).
    pub is_provisional: bool,
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
/// [`Error::NoticeFile`]; nothing is taken from a file with a fault.
pub fn read_notice_file(file: &Path, default_year: i32) -> Result<CalendarInput> {
    let notices = read_notices(file, default_year)?;
    let name = file.file_name().unwrap_or_default();
    let origin = name.to_string_lossy().into_owned();
    Ok(CalendarInput::Notices { notices, origin })
}

impl Desk {
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
        each_redated(read, &after, &mut |_, _| true, |_, redated| {
            outcome.redated.push(redated);
            Ok(())
        })
        .map(|open| outcome.open = open)?;
        Ok(outcome)
    }

    /// Takes an input: the days, and every open case that is due on another day now, each with its journal entry. All
    /// of it or nothing.
    ///
    /// # Errors
    /// [`Error::Cancelled`]; if the register cannot be written.
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
    /// [`Error::Fields`] where a limit is out of bounds; if the register cannot be read.
    pub fn preview_limits(&self, settings: &Settings) -> Result<CalendarOutcome> {
        self.require(Right::ReadRegisters)?;
        refuse_wrong_limits(settings)?;
        let read = self.store.read();
        let rules = DueRules {
            limits: limits_of(settings),
            calendar: due_rules(read)?.calendar,
        };
        let mut outcome = CalendarOutcome::default();
        let open = each_redated(read, &rules, &mut |_, _| true, |_, redated| {
            outcome.redated.push(redated);
            Ok(())
        })?;
        outcome.open = open;
        Ok(outcome)
    }
}

/// Dates every open case anew. Returns how many are open, and those that moved.
pub(super) fn redate(
    write: &mut Write<'_>,
    rules: &DueRules,
    progress: Progress<'_>,
) -> Result<(usize, Vec<Redated>)> {
    let mut moved = Vec::new();
    let open = each_redated(write.read(), rules, progress, |contacts, redated| {
        moved.push((contacts, redated));
        Ok(())
    })?;
    let mut redated = Vec::with_capacity(moved.len());
    for ((before, after), line) in moved {
        let number = after.number.to_string();
        write.change(Action::Redate, &number, after.id.0, &before, &after)?;
        redated.push(line);
    }
    Ok((open, redated))
}

/// Hands every open case whose date moves to `take`: as it was, as it is, and the line that says so.
fn each_redated(
    read: Reader<'_>,
    rules: &DueRules,
    progress: Progress<'_>,
    mut take: impl FnMut((Contact, Contact), Redated) -> Result<()>,
) -> Result<usize> {
    let contacts = read.open_contacts()?;
    let mut chains: HashMap<i64, Vec<HandOver>> = HashMap::new();
    for link in read.hand_overs_of_open()? {
        chains.entry(link.contact_id).or_default().push(link);
    }
    let mut extensions: HashMap<i64, Vec<Extension>> = HashMap::new();
    for extension in read.extensions_of_open()? {
        if let Some(contact) = extension.contact_id {
            extensions.entry(contact).or_default().push(extension);
        }
    }
    let mut limits: BTreeMap<i64, Option<u16>> = BTreeMap::new();
    let count = contacts.len();
    for (place, before) in contacts.into_iter().enumerate() {
        if place % PROGRESS_EVERY == 0 && !progress(place, count) {
            return Err(Error::Cancelled);
        }
        let item_limit_days = match before.details.item_id {
            None => None,
            Some(id) => match limits.get(&id) {
                Some(days) => *days,
                None => {
                    let days = read.record::<ServiceItem>(id)?.limit_days;
                    limits.insert(id, days);
                    days
                }
            },
        };
        let key = before.id.0;
        let settled = Settled::from_facts(
            &before.details,
            chains.get(&key).map_or(&[], Vec::as_slice),
            extensions.get(&key).map_or(&[], Vec::as_slice),
            item_limit_days,
            rules,
        );
        if !settled.moves(&before.details) {
            continue;
        }
        let mut after = before.clone();
        settled.put_into(&mut after.details);
        let redated = Redated {
            contact: before.id,
            number: before.number,
            before: before.details.due_on,
            after: after.details.due_on,
            is_provisional: after.details.is_due_provisional,
        };
        take((before, after), redated)?;
    }
    Ok(count)
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
