//! 检查 and 督查 (D10–D12, E8): who looked at what, what they found, what became of it.

use chrono::NaiveDate;

use crate::desk::rectifying::{self, open_one};
use crate::desk::{Desk, Error, Refusal, Result};
use crate::domain::boxes::Boxes;
use crate::domain::journal::Action;
use crate::domain::rectification::{Rectification, RectificationOf, RectificationState};
use crate::domain::review::{SpotCheck, SupervisionResult};
use crate::domain::right::Right;
use crate::domain::stored::WithoutPersonal;

/// A check with what is to be put right because of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CheckFile {
    /// The check.
    pub check: SpotCheck,
    /// What it ordered, oldest first.
    pub rectifications: Vec<Rectification>,
    /// The rectification it supervised (E8), where whoever sits at the desk may see it.
    pub supervised: Option<Rectification>,
}

impl WithoutPersonal for CheckFile {
    fn without_personal(self) -> Self {
        Self {
            check: self.check.without_personal(),
            rectifications: self.rectifications.without_personal(),
            supervised: self.supervised.without_personal(),
        }
    }
}

impl Desk {
    /// Enters a check (D10, D11). What is to be put right is ordered beside it.
    ///
    /// # Errors
    /// [`Error::Fields`].
    pub fn enter_check(&mut self, boxes: &Boxes) -> Result<SpotCheck> {
        let now = self.now();
        self.enter_review(Right::Check, |_| Ok(SpotCheck::check(boxes, None, now)))
    }

    /// Corrects a check or a supervision.
    ///
    /// # Errors
    /// [`Error::Fields`]; [`Refusal::IsVoid`].
    pub fn correct_check(&mut self, id: i64, boxes: &Boxes) -> Result<SpotCheck> {
        let now = self.now();
        self.correct_review(Right::Check, id, |read, before: &SpotCheck| {
            let of = before.rectification_id.map(|id| read.record(id));
            let of: Option<Rectification> = of.transpose()?;
            Ok(SpotCheck::check(boxes, of.as_ref(), now))
        })
    }

    /// Voids a check that was entered by mistake.
    ///
    /// # Errors
    /// [`Refusal::HasRectifications`] where something is to be put right because of it; [`Refusal::ReasonMissing`].
    pub fn void_check(&mut self, id: i64, reason: &str) -> Result<SpotCheck> {
        self.void_review(Right::Check, id, reason, |read, _: &SpotCheck| {
            let ordered = read.rectifications(RectificationOf::Check(id))?;
            match ordered.iter().any(|it| it.voiding.is_none()) {
                true => Err(Refusal::HasRectifications.into()),
                false => Ok(()),
            }
        })
    }

    /// Supervises a rectification (E8): what was found stands beside it. What was not put right is sent back, until the
    /// day that is typed into `due_on`.
    ///
    /// # Errors
    /// [`Error::Fields`], among them the responsible person as their own supervisor; as [`Desk::order_rectification`].
    pub fn supervise(&mut self, rectification: i64, boxes: &Boxes) -> Result<SpotCheck> {
        self.require(Right::Check)?;
        let now = self.now();
        let account = self.account().cloned();
        let of: Rectification = self.store.read().record(rectification)?;
        self.transact_rectifying(&of, |write, _| {
            let (before, number) = open_one(write, rectification, account.as_ref())?;
            let check = SpotCheck::check(boxes, Some(&before), now).map_err(Error::Fields)?;
            let id = write.create(Action::Supervise, &number, &check)?;
            let is_back = check.result == Some(SupervisionResult::NotPutRight);
            if is_back && before.state() != RectificationState::Open {
                let boxes = boxes.clone().with("reopen_reason", check.found.clone());
                let after = before.reopened(&boxes, now).map_err(Error::Fields)?;
                let action = Action::ReopenRectification;
                write.change(action, &number, rectification, &before, &after)?;
            }
            Ok(SpotCheck { id, ..check })
        })
    }

    /// The checks made from one day to another, newest first. Supervisions of cases that whoever sits at the desk may not
    /// open are left out, and
    /// those of complaints for who may not read any.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn checks(&self, from: NaiveDate, to: NaiveDate) -> Result<Vec<CheckFile>> {
        self.require(Right::ReadRegisters)?;
        let mut files = Vec::new();
        for check in self.store.read().spot_checks(from, to)? {
            files.extend(self.check_file_of(check)?);
        }
        self.shown(files)
    }

    /// One check with what is to be put right because of it.
    ///
    /// # Errors
    /// [`Refusal::AboutYou`] for a supervision of a case that may not be opened; if there is none.
    pub fn check_file(&self, id: i64) -> Result<CheckFile> {
        self.require(Right::ReadRegisters)?;
        let check = self.store.read().record(id)?;
        let file = self.check_file_of(check)?.ok_or(Refusal::AboutYou)?;
        self.shown(file)
    }

    fn check_file_of(&self, check: SpotCheck) -> Result<Option<CheckFile>> {
        let read = self.store.read();
        let supervised = match check.rectification_id {
            None => None,
            Some(id) => {
                let of: Rectification = read.record(id)?;
                // What a complaint says is read by those who may read complaints, also by the way of its supervision.
                let is_closed = of.complaint_id.is_some() && !self.may(Right::ReadComplaints);
                if is_closed || rectifying::number_for(read, &of, self.account())?.is_none() {
                    return Ok(None);
                }
                Some(of)
            }
        };
        Ok(Some(CheckFile {
            rectifications: read.rectifications(RectificationOf::Check(check.id))?,
            supervised,
            check,
        }))
    }

    /// The supervisions of one rectification, oldest first.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn supervisions(&self, rectification: i64) -> Result<Vec<SpotCheck>> {
        self.require(Right::Rectify)?;
        let read = self.store.read();
        let of: Rectification = read.record(rectification)?;
        match rectifying::number_for(read, &of, self.account())? {
            Some(_) => Ok(read.supervisions(rectification)?),
            None => Err(Refusal::AboutYou.into()),
        }
    }
}
