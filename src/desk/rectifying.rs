//! 整改 (E6, E8): ordered, done, verified by somebody else, sent back; and the list of what is open.
//!
//! One place says what a rectification hangs off and who may touch it there ([`source_of`]): a complaint now, opinions and
//! inspections by a further arm.

use chrono::NaiveDate;

use super::complaints::{open_to, refuse_closed_case};
use super::contacts::due_rules;
use super::visits::{checked_reason, voiding};
use super::{Desk, Error, Refusal, Result};
use crate::domain::account::Account;
use crate::domain::boxes::Boxes;
use crate::domain::complaint::{ComplaintId, may_open};
use crate::domain::field::FieldError;
use crate::domain::journal::Action;
use crate::domain::rectification::{Rectification, RectificationState};
use crate::domain::right::Right;
use crate::store::{Reader, Write};

/// Lines of the list: more than this nobody follows.
const MOST_LINES: u32 = 200;

/// A rectification as a line of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RectificationLine {
    /// The rectification.
    pub rectification: Rectification,
    /// The number of what it hangs off.
    pub number: String,
    /// Working days left until it is due; negative once working days have gone by since.
    pub days_left: i32,
    /// Whether it is past its day.
    pub is_late: bool,
}

impl Desk {
    /// Orders a rectification that comes of a complaint: at once, or by a plan with measures and a day (E6).
    ///
    /// # Errors
    /// [`Refusal::AboutYou`], [`Refusal::IsVoid`]; [`Error::Fields`].
    pub fn order_rectification(
        &mut self,
        complaint: ComplaintId,
        boxes: &Boxes,
    ) -> Result<Rectification> {
        self.require(Right::Rectify)?;
        let account = self.unlocked()?.account.clone();
        let now = self.now();
        self.transact(Right::Rectify, |write, _| {
            let number = open_to(write, complaint, &account)?.number.to_string();
            let ordered = Rectification::check(boxes, Some(complaint.0), &account.name, now)
                .map_err(Error::Fields)?;
            let id = write.create(Action::OrderRectification, &number, &ordered)?;
            Ok(Rectification { id, ..ordered })
        })
    }

    /// What was to be put right is done; it waits for somebody else to verify it.
    ///
    /// # Errors
    /// [`Refusal::RectificationDone`]; as [`Desk::order_rectification`].
    pub fn do_rectification(&mut self, id: i64, boxes: &Boxes) -> Result<Rectification> {
        let now = self.now();
        self.change_rectification(id, Action::DoRectification, |before, _| {
            if before.state() != RectificationState::Open {
                return Err(Refusal::RectificationDone.into());
            }
            fields(before.done(boxes, now))
        })
    }

    /// Somebody other than the responsible person saw that it was put right (E8).
    ///
    /// # Errors
    /// [`Refusal::RectificationNotDone`]; as [`Desk::order_rectification`].
    pub fn verify_rectification(&mut self, id: i64, boxes: &Boxes) -> Result<Rectification> {
        let now = self.now();
        self.change_rectification(id, Action::VerifyRectification, |before, account| {
            if before.state() != RectificationState::Done {
                return Err(Refusal::RectificationNotDone.into());
            }
            fields(before.verified(boxes, &account.name, now))
        })
    }

    /// What was done did not put it right: it is open again, until the day that is typed (E8).
    ///
    /// # Errors
    /// [`Refusal::RectificationNotDone`]; as [`Desk::order_rectification`].
    pub fn reopen_rectification(&mut self, id: i64, boxes: &Boxes) -> Result<Rectification> {
        let now = self.now();
        self.change_rectification(id, Action::ReopenRectification, |before, _| {
            if before.state() == RectificationState::Open {
                return Err(Refusal::RectificationNotDone.into());
            }
            fields(before.reopened(boxes, now))
        })
    }

    /// Voids a rectification that was ordered by mistake.
    ///
    /// # Errors
    /// [`Refusal::ReasonMissing`]; as [`Desk::order_rectification`].
    pub fn void_rectification(&mut self, id: i64, reason: &str) -> Result<Rectification> {
        let reason = checked_reason(reason)?;
        let act = self.act();
        self.change_rectification(id, Action::Void, |before, _| {
            Ok(Rectification {
                voiding: Some(voiding(&act, reason)),
                ..before.clone()
            })
        })
    }

    /// What nobody has verified yet, the earliest due first. What is about whoever sits at the desk is left out.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn open_rectifications(&self) -> Result<Vec<RectificationLine>> {
        self.require(Right::Rectify)?;
        let account = self.unlocked()?.account.clone();
        let read = self.store.read();
        let calendar = due_rules(read)?.calendar;
        let today = self.now().date();
        let days_left = |day: NaiveDate| calendar.working_days_between(today, day);
        let mut lines = Vec::new();
        for rectification in read.open_rectifications(MOST_LINES)? {
            let Some(number) = number_for(read, &rectification, &account)? else {
                continue;
            };
            lines.push(RectificationLine {
                days_left: days_left(rectification.due_on),
                is_late: rectification.is_late(today),
                number,
                rectification,
            });
        }
        Ok(lines)
    }

    fn change_rectification(
        &mut self,
        id: i64,
        action: Action,
        change: impl FnOnce(&Rectification, &Account) -> Result<Rectification>,
    ) -> Result<Rectification> {
        self.require(Right::Rectify)?;
        let account = self.unlocked()?.account.clone();
        self.transact(Right::Rectify, |write, _| {
            let before: Rectification = write.read().record(id)?;
            let number = source_of(write, &before, &account)?;
            if before.voiding.is_some() {
                return Err(Refusal::IsVoid.into());
            }
            let after = change(&before, &account)?;
            write.change(action, &number, id, &before, &after)?;
            Ok(after)
        })
    }
}

fn fields(checked: Result<Rectification, Vec<FieldError>>) -> Result<Rectification> {
    checked.map_err(Error::Fields)
}

/// The number of what a rectification hangs off, where whoever acts may open it.
fn source_of(write: &Write<'_>, of: &Rectification, account: &Account) -> Result<String> {
    let id = of.complaint_id.ok_or(Refusal::NotAboutAComplaint)?;
    let complaint = write.read().complaint(ComplaintId(id))?;
    refuse_closed_case(&complaint.details, account)?;
    Ok(complaint.number.to_string())
}

/// The same for a list; `None` where it may not be opened, or was voided.
fn number_for(read: Reader<'_>, of: &Rectification, account: &Account) -> Result<Option<String>> {
    let Some(id) = of.complaint_id else {
        return Ok(None);
    };
    let complaint = read.complaint(ComplaintId(id))?;
    let is_shown = complaint.voiding.is_none() && may_open(&complaint.details, account);
    Ok(is_shown.then(|| complaint.number.to_string()))
}
