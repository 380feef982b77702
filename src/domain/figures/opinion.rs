//! The figures of a period's opinions and suggestions (B9, B10, E1–E7, C5).
//!
//! An opinion counts in the period in which it was received; voided ones do not count. Feedback counts in the period in
//! which it fell due. Nobody is named who gave one. Everything here is a value: what was counted comes in through
//! [`super::OpinionTally`], today comes in as well.

use chrono::NaiveDate;

use super::listed::{Named, more_than_listed};
use super::ranking::Counts;
use super::{Compared, KeptCount};
use crate::domain::calendar::Calendar;
use crate::domain::contact::AskerKind;
use crate::domain::limit::Limits;
use crate::domain::number::RecordNumber;
use crate::domain::opinion::{Opinion, OpinionId, OpinionOutcome, OpinionSource};
use crate::domain::protection::Signed;

/// What was counted in one period. Counts of opinions received in it unless the name says otherwise.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct OpinionFigures {
    /// 收到意见件数.
    pub received: u32,
    /// 已反馈.
    pub fed_back: u32,
    /// 待转交: neither sent to anybody nor fed back (E5).
    pub unsent: u32,
    /// Voided entries.
    pub voided: u32,
    /// By where they came from, in the order of [`OpinionSource::ALL`].
    pub by_source: [OpinionCount; OpinionSource::ALL.len()],
    /// By how they are signed, in the order of [`Signed::ALL`].
    pub by_signed: [u32; Signed::ALL.len()],
    /// By who gave them, in the order of [`AskerKind::ALL`].
    pub by_giver: [u32; AskerKind::ALL.len()],
    /// By what became of them, in the order of [`OpinionOutcome::ALL`].
    pub by_outcome: [u32; OpinionOutcome::ALL.len()],
    /// By the department they concern: the busiest by name, then the others together, then where none was named yet.
    pub by_department: Vec<Named<OpinionCount>>,
    /// Feedback that fell due in the period (E7).
    pub feedback: KeptCount,
    /// Of these, what was not fed back when the period ended.
    pub overdue_open: u32,
    /// Twice the median of working days from receipt to the feedback.
    pub twice_median_feedback_days: Option<u32>,
    /// Of those fed back, those asked afterwards.
    pub followed_up: u32,
    /// Of these, those who said how content they were.
    pub rated: u32,
    /// Of these, the satisfied and the fairly satisfied.
    pub content: u32,
    /// Those whose giver spoke of retaliation (C5; 5D 七).
    pub retaliation: u32,
}

/// What is counted of a source or a department.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct OpinionCount {
    /// Received in the period.
    pub received: u32,
    /// Of these, the fed back.
    pub fed_back: u32,
    /// Feedback that fell due in the period.
    pub feedback: KeptCount,
}

impl std::ops::AddAssign for OpinionCount {
    fn add_assign(&mut self, more: Self) {
        self.received += more.received;
        self.fed_back += more.fed_back;
        self.feedback += more.feedback;
    }
}

impl Counts for OpinionCount {
    fn weight(&self) -> u32 {
        self.received
    }
}

impl OpinionFigures {
    /// Of the opinions received in the period, those that feedback is owed for.
    #[must_use]
    pub const fn open(&self) -> u32 {
        self.received.saturating_sub(self.fed_back)
    }

    /// Whether there is nothing to tell of: nobody said anything, and nothing fell due.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.received == 0 && self.voided == 0 && self.feedback.due == 0
    }
}

/// An opinion that was not fed back by the day it was due: who owed it, since when, how long it is over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OverdueOpinion {
    /// The record.
    pub opinion: OpinionId,
    /// Its number.
    pub number: RecordNumber,
    /// What was said.
    pub content: String,
    /// 责任部门.
    pub department: String,
    /// 承办人; empty where it was sent to nobody.
    pub handler: String,
    /// When it was received.
    pub received_on: NaiveDate,
    /// Since when it lies with them; `None` where it was never sent (E5).
    pub sent_on: Option<NaiveDate>,
    /// The day the feedback was due.
    pub due_on: NaiveDate,
    /// When it was fed back after all.
    pub feedback_on: Option<NaiveDate>,
    /// Working days from the day it was due to the feedback, or to when it was counted.
    pub days_over: u32,
}

impl OverdueOpinion {
    /// The line about an opinion; `None` of one that is in time or still runs.
    #[must_use]
    pub fn of(opinion: &Opinion, calendar: &Calendar, today: NaiveDate) -> Option<Self> {
        let details = &opinion.details;
        if details.is_fed_back_on_time(today) != Some(false) {
            return None;
        }
        let until = details.feedback_on.unwrap_or(today);
        Some(Self {
            opinion: opinion.id,
            number: opinion.number,
            content: details.content.clone(),
            department: details.department.clone(),
            handler: details.handler.clone(),
            received_on: details.received_on,
            sent_on: details.sent_on,
            due_on: details.due_on,
            feedback_on: details.feedback_on,
            days_over: days_over(calendar, details.due_on, until),
        })
    }
}

/// Working days that something is over.
pub(super) fn days_over(calendar: &Calendar, due_on: NaiveDate, until: NaiveDate) -> u32 {
    u32::try_from(calendar.working_days_between(due_on, until)).unwrap_or(0)
}

/// What a report tells of opinions.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct OpinionReport {
    /// Whether the register holds any opinion at all; of one without, the report says nothing of them.
    pub is_kept: bool,
    /// The figures of the period.
    pub now: OpinionFigures,
    /// Those of the period before; `None` where the register is younger than that.
    pub previous: Option<OpinionFigures>,
    /// Those of the same period a year before, as in the report of visits.
    pub year_before: Option<OpinionFigures>,
    /// What was not fed back in time, the earliest due first; not more than [`super::MOST_OVERDUE`].
    pub overdue: Vec<OverdueOpinion>,
    /// The limits that the definitions speak of.
    pub limits: Limits,
}

impl OpinionReport {
    /// The figures, with what they are compared to.
    #[must_use]
    pub const fn compared(&self) -> Compared<'_, OpinionFigures> {
        Compared {
            now: &self.now,
            previous: self.previous.as_ref(),
            year_before: self.year_before.as_ref(),
        }
    }

    /// Late opinions that are not on the list.
    #[must_use]
    pub fn more_overdue(&self) -> u32 {
        more_than_listed(self.now.feedback.missed(), self.overdue.len())
    }
}
