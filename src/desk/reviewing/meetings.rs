//! Meetings and supervisors: entered, corrected, voided, and how the promises about meetings stand (E1, E4, E9, F7, F8, F20).

use chrono::NaiveDate;

use super::refuse_taken;
use crate::desk::{Desk, Result};
use crate::domain::boxes::Boxes;
use crate::domain::period::Period;
use crate::domain::review::{Meeting, MeetingPromise, MeetingRules, Supervisor};
use crate::domain::right::Right;
use crate::domain::stored::WithoutPersonal;
use crate::store::{Reader, TakenFrom};

/// A meeting as a line of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MeetingLine {
    /// The meeting.
    pub meeting: Meeting,
    /// Opinions that were said there and entered.
    pub taken_count: u32,
}

impl WithoutPersonal for MeetingLine {
    fn without_personal(self) -> Self {
        Self {
            meeting: self.meeting.without_personal(),
            ..self
        }
    }
}

impl Desk {
    /// Enters a meeting that was held.
    ///
    /// # Errors
    /// [`crate::desk::Error::Fields`], among them a supervisor past their term (E1).
    pub fn hold_meeting(&mut self, boxes: &Boxes) -> Result<Meeting> {
        let now = self.now();
        self.enter_review(Right::KeepOpinions, |read| {
            Ok(Meeting::check(boxes, &read.supervisors()?, now))
        })
    }

    /// Corrects a meeting. Opinions that were said there keep the kind they were entered under only while it keeps its own.
    ///
    /// # Errors
    /// [`crate::desk::Error::Fields`]; [`crate::desk::Refusal::HasOpinions`] where the kind would change under them.
    pub fn correct_meeting(&mut self, id: i64, boxes: &Boxes) -> Result<Meeting> {
        let now = self.now();
        self.correct_review(Right::KeepOpinions, id, |read, before: &Meeting| {
            let after = Meeting::check(boxes, &read.supervisors()?, now);
            let is_moved =
                |after: &Meeting| after.kind != before.kind || after.held_on > before.held_on;
            if after.as_ref().is_ok_and(is_moved) {
                refuse_taken(read.taken_count(TakenFrom::Meeting(id))?)?;
            }
            Ok(after)
        })
    }

    /// Voids a meeting that was entered by mistake.
    ///
    /// # Errors
    /// [`crate::desk::Refusal::HasOpinions`], [`crate::desk::Refusal::ReasonMissing`].
    pub fn void_meeting(&mut self, id: i64, reason: &str) -> Result<Meeting> {
        self.void_review(Right::KeepOpinions, id, reason, |read, _: &Meeting| {
            refuse_taken(read.taken_count(TakenFrom::Meeting(id))?)
        })
    }

    /// The meetings held from one day to another, newest first.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn meetings(&self, from: NaiveDate, to: NaiveDate) -> Result<Vec<MeetingLine>> {
        self.require(Right::ReadRegisters)?;
        let read = self.store.read();
        let found = read.meetings(from, to)?.into_iter();
        let lines = found.map(|meeting| line(read, meeting));
        self.shown(lines.collect::<Result<Vec<_>>>()?)
    }

    /// One meeting.
    ///
    /// # Errors
    /// If there is none.
    pub fn meeting(&self, id: i64) -> Result<MeetingLine> {
        self.require(Right::ReadRegisters)?;
        let read = self.store.read();
        self.shown(line(read, read.record(id)?)?)
    }

    /// How the promises about meetings stand today, in the year and the term that `day` lies in (E1, F7).
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn meeting_promises(&self, day: NaiveDate) -> Result<Vec<MeetingPromise>> {
        self.require(Right::ReadRegisters)?;
        promises(self.store.read(), day, self.now().date())
    }

    /// Enters a supervisor with a term (E1).
    ///
    /// # Errors
    /// [`crate::desk::Error::Fields`].
    pub fn appoint_supervisor(&mut self, boxes: &Boxes) -> Result<Supervisor> {
        let now = self.now();
        self.enter_review(Right::HandleOpinions, |_| Ok(Supervisor::check(boxes, now)))
    }

    /// Corrects a supervisor, prolongs or ends a term.
    ///
    /// # Errors
    /// [`crate::desk::Error::Fields`]; [`crate::desk::Refusal::IsVoid`].
    pub fn correct_supervisor(&mut self, id: i64, boxes: &Boxes) -> Result<Supervisor> {
        let now = self.now();
        self.correct_review(Right::HandleOpinions, id, |_, _: &Supervisor| {
            Ok(Supervisor::check(boxes, now))
        })
    }

    /// Voids a supervisor who was entered by mistake.
    ///
    /// # Errors
    /// [`crate::desk::Refusal::ReasonMissing`], [`crate::desk::Refusal::IsVoid`].
    pub fn void_supervisor(&mut self, id: i64, reason: &str) -> Result<Supervisor> {
        self.void_review(
            Right::HandleOpinions,
            id,
            reason,
            |_, _: &Supervisor| Ok(()),
        )
    }

    /// Every supervisor, those whose term ends last first.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn supervisors(&self) -> Result<Vec<Supervisor>> {
        self.shown_of(|| Ok(self.store.read().supervisors()?))
    }
}

fn line(read: Reader<'_>, meeting: Meeting) -> Result<MeetingLine> {
    Ok(MeetingLine {
        taken_count: read.taken_count(TakenFrom::Meeting(meeting.id))?,
        meeting,
    })
}

/// How the promises about meetings stand on `today`, in the year and the term that `day` lies in.
pub(in crate::desk) fn promises(
    read: Reader<'_>,
    day: NaiveDate,
    today: NaiveDate,
) -> Result<Vec<MeetingPromise>> {
    let rules = MeetingRules::of(&read.settings()?);
    let mut promises = Vec::new();
    for rule in &rules.rules {
        let Some((from, to)) = rules.period(rule, day) else {
            continue;
        };
        let held_count = read.meeting_count(rule.kind, from, to)?;
        promises.extend(rules.promise(rule, day, today, held_count));
    }
    Ok(promises)
}

/// How the promises stand on `today` in every year and term that a period touches, so far as it has begun.
pub(in crate::desk) fn promises_touched(
    read: Reader<'_>,
    period: Period,
    today: NaiveDate,
) -> Result<Vec<MeetingPromise>> {
    let rules = MeetingRules::of(&read.settings()?);
    let last_day = period.last_day().min(today);
    let mut promises = Vec::new();
    for rule in &rules.rules {
        for (from, to) in rules.periods_within(rule, period.first_day(), last_day) {
            let held_count = read.meeting_count(rule.kind, from, to)?;
            promises.extend(rules.promise(rule, from, today, held_count));
        }
    }
    Ok(promises)
}
