//! 延期 of a complaint (A9): asked for, decided and told as a first contact's is.

use super::{open_to, refuse_decider, settle};
use crate::desk::contacts::{decided, refuse_waiting, told};
use crate::desk::{Desk, Error, Refusal, Result};
use crate::domain::boxes::Boxes;
use crate::domain::complaint::{Complaint, ComplaintId};
use crate::domain::contact::{Extension, ExtensionOf};
use crate::domain::field::Problem;
use crate::domain::journal::Action;
use crate::domain::right::Right;

impl Desk {
    /// Asks for more time.
    ///
    /// # Errors
    /// [`Refusal::NothingDue`], [`Refusal::ExtensionWaits`]; [`Error::Fields`].
    pub fn ask_complaint_extension(&mut self, id: ComplaintId, boxes: &Boxes) -> Result<Extension> {
        let account = self.unlocked()?.account.clone();
        let now = self.now();
        self.transact(Right::HandleComplaints, |write, _| {
            let complaint = open_to(write, id, &account)?;
            if !complaint.is_open() || complaint.details.replied_on.is_some() {
                return Err(Refusal::NothingDue.into());
            }
            let due_on = complaint.details.due_on.ok_or(Refusal::NothingDue)?;
            refuse_waiting(&write.read().complaint_extensions(id)?)?;
            let of = ExtensionOf::Complaint(id.0);
            let extension =
                Extension::check(boxes, of, due_on, &account.name, now).map_err(Error::Fields)?;
            if extension.asked_at.date() < complaint.details.received_on {
                return Err(Error::field("asked_at", Problem::BeforeReceipt));
            }
            let number = complaint.number.to_string();
            let id = write.create(Action::AskExtension, &number, &extension)?;
            Ok(Extension { id, ..extension })
        })
    }

    /// Decides about more time for a complaint: the principal alone.
    ///
    /// # Errors
    /// [`Refusal::ExtensionDecided`], [`Refusal::NotYourDecision`]; [`Error::Fields`].
    pub fn decide_complaint_extension(
        &mut self,
        extension: i64,
        boxes: &Boxes,
    ) -> Result<Complaint> {
        let account = self.unlocked()?.account.clone();
        let now = self.now();
        let mut boxes = boxes.clone();
        boxes.set("decided_by", account.name.clone());
        self.change_complaint_extension(extension, Action::DecideExtension, |before, complaint| {
            refuse_decider(&complaint.details, &account)?;
            decided(before, &boxes, now)
        })
    }

    /// The complainant is told of the new day; from then on it counts, if all was in time.
    ///
    /// # Errors
    /// [`Refusal::ExtensionNotApproved`], [`Refusal::AlreadyTold`]; [`Error::Fields`].
    pub fn tell_complaint_extension(&mut self, extension: i64, boxes: &Boxes) -> Result<Complaint> {
        let now = self.now();
        self.change_complaint_extension(extension, Action::TellExtension, |before, _| {
            told(before, boxes, now)
        })
    }

    fn change_complaint_extension(
        &mut self,
        extension: i64,
        action: Action,
        change: impl FnOnce(&Extension, &Complaint) -> Result<Extension>,
    ) -> Result<Complaint> {
        let account = self.unlocked()?.account.clone();
        self.transact(Right::HandleComplaints, |write, _| {
            let before: Extension = write.read().record(extension)?;
            if before.voiding.is_some() {
                return Err(Refusal::IsVoid.into());
            }
            let id = before.complaint_id.ok_or(Refusal::NotAboutAComplaint)?;
            let complaint = open_to(write, ComplaintId(id), &account)?;
            let after = change(&before, &complaint)?;
            let number = complaint.number.to_string();
            write.change(action, &number, extension, &before, &after)?;
            settle(write, action, &complaint, complaint.details.clone())
        })
    }
}
