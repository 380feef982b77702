//! What hangs beside visits: things left, release slips, and the hand-over of a shift.

use super::visits::{checked_reason, unvoided, voiding};
use super::{Desk, Error, Refusal, Result};
use crate::domain::beside::{HandedOver, LeftItem, Release, TypedLeftItem, TypedRelease};
use crate::domain::field::{FieldError, Problem};
use crate::domain::journal::Action;
use crate::domain::right::Right;
use crate::domain::shift::{ShiftNote, TypedShiftNote};
use crate::domain::text;
use crate::domain::visit::VisitId;
use crate::store::ShiftSummary;

const NAME_MAX_CHARS: usize = 60;

impl Desk {
    /// The desk takes something for a student (代收物品).
    ///
    /// # Errors
    /// [`Error::Fields`]; [`Refusal::IsVoid`].
    pub fn leave_item(&mut self, visit: VisitId, typed: &TypedLeftItem) -> Result<LeftItem> {
        let item = typed.check(visit, self.now()).map_err(Error::Fields)?;
        self.transact(Right::KeepVisits, |write, _| {
            let visit = unvoided(write, visit)?;
            let id = write.create(Action::Create, &visit.number.to_string(), &item)?;
            Ok(LeftItem { id, ..item })
        })
    }

    /// A thing left is handed over to the student or whoever takes it for them.
    ///
    /// # Errors
    /// [`Refusal::TakerMissing`], [`Refusal::AlreadyHandedOver`], [`Refusal::IsVoid`].
    pub fn hand_over_item(&mut self, id: i64, to: &str) -> Result<LeftItem> {
        let to = text::clean_line(to);
        if to.is_empty() {
            return Err(Refusal::TakerMissing.into());
        }
        let found_chars = to.chars().count();
        if found_chars > NAME_MAX_CHARS {
            let problem = Problem::TooLong {
                max_chars: NAME_MAX_CHARS,
                found_chars,
            };
            return Err(Error::Fields(vec![FieldError {
                field: "handed_over_to",
                problem,
            }]));
        }
        self.transact(Right::KeepVisits, |write, act| {
            let before = write.read().left_item(id)?;
            if before.voiding.is_some() {
                return Err(Refusal::IsVoid.into());
            }
            if before.handed_over.is_some() {
                return Err(Refusal::AlreadyHandedOver.into());
            }
            let handed_over = Some(HandedOver {
                at: act.local_minute(),
                to,
            });
            let after = LeftItem {
                handed_over,
                ..before.clone()
            };
            let number = write.read().visit(before.visit)?.number.to_string();
            write.change(Action::HandOver, &number, id, &before, &after)?;
            Ok(after)
        })
    }

    /// Voids a thing left that was entered by mistake.
    ///
    /// # Errors
    /// [`Refusal::ReasonMissing`], [`Refusal::IsVoid`].
    pub fn void_item(&mut self, id: i64, reason: &str) -> Result<LeftItem> {
        let reason = checked_reason(reason)?;
        self.transact(Right::KeepVisits, |write, act| {
            let before = write.read().left_item(id)?;
            if before.voiding.is_some() {
                return Err(Refusal::IsVoid.into());
            }
            let after = LeftItem {
                voiding: Some(voiding(act, reason)),
                ..before.clone()
            };
            let number = write.read().visit(before.visit)?.number.to_string();
            write.change(Action::Void, &number, id, &before, &after)?;
            Ok(after)
        })
    }

    /// Writes a release slip (学生离校放行条) beside the visit of the person who fetches the student.
    ///
    /// # Errors
    /// [`Error::Fields`]; [`Refusal::IsVoid`].
    pub fn release_student(&mut self, visit: VisitId, typed: &TypedRelease) -> Result<Release> {
        let release = typed.check(visit, self.now()).map_err(Error::Fields)?;
        self.transact(Right::KeepVisits, |write, _| {
            let visit = unvoided(write, visit)?;
            let id = write.create(Action::Create, &visit.number.to_string(), &release)?;
            Ok(Release { id, ..release })
        })
    }

    /// Voids a release slip.
    ///
    /// # Errors
    /// [`Refusal::ReasonMissing`], [`Refusal::IsVoid`].
    pub fn void_release(&mut self, id: i64, reason: &str) -> Result<Release> {
        let reason = checked_reason(reason)?;
        self.transact(Right::KeepVisits, |write, act| {
            let before = write.read().release(id)?;
            if before.voiding.is_some() {
                return Err(Refusal::IsVoid.into());
            }
            let after = Release {
                voiding: Some(voiding(act, reason)),
                ..before.clone()
            };
            let number = write.read().visit(before.visit)?.number.to_string();
            write.change(Action::Void, &number, id, &before, &after)?;
            Ok(after)
        })
    }

    /// Hands the shift over (交接班), with what is on site and at the desk counted in.
    ///
    /// # Errors
    /// [`Error::Fields`].
    pub fn hand_over_shift(&mut self, typed: &TypedShiftNote) -> Result<ShiftNote> {
        let note = typed
            .check(&self.actor, self.now())
            .map_err(Error::Fields)?;
        self.transact(Right::KeepVisits, |write, _| {
            let ShiftSummary {
                on_site_count,
                left_item_count,
            } = write.read().shift_summary()?;
            let note = ShiftNote {
                on_site_count,
                left_item_count,
                ..note
            };
            let id = write.create(Action::Create, "", &note)?;
            Ok(ShiftNote { id, ..note })
        })
    }

    /// What the next clerk finds at the desk.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn shift_summary(&self) -> Result<ShiftSummary> {
        self.require(Right::ReadRegisters)?;
        Ok(self.store.read().shift_summary()?)
    }
}
