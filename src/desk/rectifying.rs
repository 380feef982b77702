//! 整改 (E6, E8): ordered, done, verified by somebody else, sent back; and the list of what is open.
//!
//! One place says what a rectification hangs off and who may touch it there ([`number_for`]): a complaint, an opinion, an
//! inspection or a check (E6, B8, D10, D11).

use chrono::NaiveDate;

use super::complaints::refuse_closed_case;
use super::contacts::due_rules;
use super::visits::{checked_reason, voiding};
use super::{Desk, Error, Refusal, Result};
use crate::domain::account::Account;
use crate::domain::boxes::Boxes;
use crate::domain::complaint::ComplaintId;
use crate::domain::field::FieldError;
use crate::domain::journal::Action;
use crate::domain::opinion::OpinionId;
use crate::domain::protection::SealedOf;
use crate::domain::record::Table;
use crate::domain::rectification::{Rectification, RectificationOf, RectificationState};
use crate::domain::review::SpotCheck;
use crate::domain::right::Right;
use crate::domain::visit::{VisitId, VisitKind};
use crate::store::{Act, HistoryEntry, Reader, Write};

/// Lines of the list: more than this nobody follows.
const MOST_LINES: u32 = 200;

/// A rectification as a line of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RectificationLine {
    /// The rectification.
    pub rectification: Rectification,
    /// The number of what it hangs off; empty of a check, which has none.
    pub number: String,
    /// The check it comes of, where it comes of one.
    pub check: Option<SpotCheck>,
    /// Working days left until it is due; negative once working days have gone by since.
    pub days_left: i32,
    /// Whether it is past its day.
    pub is_late: bool,
}

/// One rectification in full.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RectificationRecord {
    /// It, and what it comes of.
    pub line: RectificationLine,
    /// Its supervisions, oldest first (E8).
    pub supervisions: Vec<SpotCheck>,
    /// Everything that happened to it and to its supervisions, oldest first.
    pub history: Vec<HistoryEntry>,
}

impl Desk {
    /// Orders a rectification that comes of a complaint, an opinion, an inspection or a check: at once, or by a plan with
    /// measures and a day (E6).
    ///
    /// # Errors
    /// [`Refusal::AboutYou`], [`Refusal::IsVoid`], [`Refusal::NotAnInspection`]; [`Error::Fields`].
    pub fn order_rectification(
        &mut self,
        of: RectificationOf,
        boxes: &Boxes,
    ) -> Result<Rectification> {
        let now = self.now();
        let account = self.account_about(of)?;
        self.transact_of(of, |write, act| {
            let number = open_source(write.read(), of, account.as_ref())?;
            let ordered =
                Rectification::check(boxes, of, &act.actor, now).map_err(Error::Fields)?;
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
        self.change_rectification(id, Action::VerifyRectification, |before, act| {
            if before.state() != RectificationState::Done {
                return Err(Refusal::RectificationNotDone.into());
            }
            fields(before.verified(boxes, &act.actor, now))
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
        self.change_rectification(id, Action::Void, |before, act| {
            Ok(Rectification {
                voiding: Some(voiding(act, reason)),
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
        self.rectification_lines(self.store.read().open_rectifications(MOST_LINES)?)
    }

    /// The board (E6, E8): what is open, and what was ordered since a day, the earliest due first. What is about whoever
    /// sits at the desk is left out.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn rectification_board(&self, since: NaiveDate) -> Result<Vec<RectificationLine>> {
        self.require(Right::Rectify)?;
        let found = self.store.read().rectifications_since(since, MOST_LINES)?;
        self.rectification_lines(found)
    }

    /// The rectifications of one record, as far as whoever sits at the desk may see them; without the right to them none.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn rectifications_of(&self, of: RectificationOf) -> Result<Vec<RectificationLine>> {
        self.require(Right::ReadRegisters)?;
        match self.may(Right::Rectify) {
            true => self.rectification_lines(self.store.read().rectifications(of)?),
            false => Ok(Vec::new()),
        }
    }

    /// One rectification as a line of a list.
    ///
    /// # Errors
    /// [`Refusal::AboutYou`] where what it comes of may not be opened; if there is none.
    pub fn rectification_line(&self, id: i64) -> Result<RectificationLine> {
        self.require(Right::Rectify)?;
        let found = self.store.read().record(id)?;
        let mut lines = self.rectification_lines(vec![found])?;
        lines.pop().ok_or_else(|| Refusal::AboutYou.into())
    }

    /// One rectification in full: what it comes of, its supervisions, and what happened to it (E6, E8).
    ///
    /// # Errors
    /// As [`Desk::rectification_line`].
    pub fn rectification_record(&self, id: i64) -> Result<RectificationRecord> {
        let line = self.rectification_line(id)?;
        let supervisions = self.supervisions(id)?;
        let read = self.store.read();
        let mut history = read.history(Table::Rectification, id)?;
        for check in &supervisions {
            history.extend(read.history(Table::SpotCheck, check.id)?);
        }
        history.sort_by_key(|line| line.head.seq);
        Ok(RectificationRecord {
            line,
            supervisions,
            history,
        })
    }

    fn rectification_lines(&self, found: Vec<Rectification>) -> Result<Vec<RectificationLine>> {
        let read = self.store.read();
        let calendar = due_rules(read)?.calendar;
        let today = self.now().date();
        let days_left = |day: NaiveDate| calendar.working_days_between(today, day);
        let mut lines = Vec::new();
        for rectification in found {
            let Some(number) = number_for(read, &rectification, self.account())? else {
                continue;
            };
            let check = rectification.spot_check_id.map(|id| read.record(id));
            lines.push(RectificationLine {
                days_left: days_left(rectification.due_on),
                is_late: rectification.is_late(today),
                check: check.transpose()?,
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
        change: impl FnOnce(&Rectification, &Act) -> Result<Rectification>,
    ) -> Result<Rectification> {
        self.require(Right::Rectify)?;
        let of: Rectification = self.store.read().record(id)?;
        let account = self.account().cloned();
        self.transact_rectifying(&of, |write, act| {
            let (before, number) = open_one(write, id, account.as_ref())?;
            let after = change(&before, act)?;
            write.change(action, &number, id, &before, &after)?;
            Ok(after)
        })
    }

    /// One write about a rectification that is there already.
    pub(super) fn transact_rectifying<R>(
        &mut self,
        of: &Rectification,
        work: impl FnOnce(&mut Write<'_>, &Act) -> Result<R>,
    ) -> Result<R> {
        let of = of.of().ok_or(Refusal::NoRectification)?;
        self.account_about(of)?;
        self.transact_of(of, work)
    }

    /// Who acts, where there are accounts; about a complaint somebody has to have unlocked the register.
    fn account_about(&self, of: RectificationOf) -> Result<Option<Account>> {
        self.require(Right::Rectify)?;
        Ok(match of {
            RectificationOf::Complaint(_) => Some(self.unlocked()?.account.clone()),
            _ => self.account().cloned(),
        })
    }

    /// One write about what hangs off something; of what is not named, without its minute.
    fn transact_of<R>(
        &mut self,
        of: RectificationOf,
        work: impl FnOnce(&mut Write<'_>, &Act) -> Result<R>,
    ) -> Result<R> {
        match of {
            RectificationOf::Complaint(id) => {
                self.transact_protected(Right::Rectify, SealedOf::Complaint(id), work)
            }
            RectificationOf::Opinion(id) => {
                self.transact_protected(Right::Rectify, SealedOf::Opinion(id), work)
            }
            RectificationOf::Visit(_) | RectificationOf::Check(_) => {
                self.transact(Right::Rectify, work)
            }
        }
    }
}

fn fields(checked: Result<Rectification, Vec<FieldError>>) -> Result<Rectification> {
    checked.map_err(Error::Fields)
}

/// The number of what something is ordered for, where whoever acts may open it and it is not voided; empty of a check,
/// which has none.
fn open_source(read: Reader<'_>, of: RectificationOf, account: Option<&Account>) -> Result<String> {
    let (number, is_void) = match of {
        RectificationOf::Complaint(id) => {
            let complaint = read.complaint(ComplaintId(id))?;
            let account = account.ok_or(Refusal::NoAccounts)?;
            refuse_closed_case(&complaint.details, account)?;
            (complaint.number.to_string(), complaint.voiding.is_some())
        }
        RectificationOf::Opinion(id) => {
            let opinion = read.opinion(OpinionId(id))?;
            (opinion.number.to_string(), opinion.voiding.is_some())
        }
        RectificationOf::Visit(id) => {
            let visit = read.visit(VisitId(id))?;
            if visit.details.kind != VisitKind::Inspection {
                return Err(Refusal::NotAnInspection.into());
            }
            (visit.number.to_string(), visit.voiding.is_some())
        }
        RectificationOf::Check(id) => {
            let check: SpotCheck = read.record(id)?;
            (String::new(), check.voiding.is_some())
        }
    };
    match is_void {
        true => Err(Refusal::IsVoid.into()),
        false => Ok(number),
    }
}

/// One rectification that is not voided, and the number of what it hangs off, where whoever acts may open that.
pub(super) fn open_one(
    write: &Write<'_>,
    id: i64,
    account: Option<&Account>,
) -> Result<(Rectification, String)> {
    let read = write.read();
    let rectification: Rectification = read.record(id)?;
    let number = number_for(read, &rectification, account)?.ok_or(Refusal::AboutYou)?;
    match rectification.voiding {
        Some(_) => Err(Refusal::IsVoid.into()),
        None => Ok((rectification, number)),
    }
}

/// The number of what a rectification hangs off; `None` where that may not be opened, or was voided. Empty of a check.
pub(super) fn number_for(
    read: Reader<'_>,
    of: &Rectification,
    account: Option<&Account>,
) -> Result<Option<String>> {
    let Some(of) = of.of() else {
        return Ok(None);
    };
    match open_source(read, of, account) {
        Ok(number) => Ok(Some(number)),
        Err(Error::Refused(Refusal::AboutYou | Refusal::IsVoid | Refusal::NoAccounts)) => Ok(None),
        Err(Error::Refused(Refusal::NotAnInspection)) => Ok(None),
        Err(other) => Err(other),
    }
}
