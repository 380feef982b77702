//! 延期 (A9): more time asked for, decided, and told.

use chrono::NaiveDateTime;

use super::{open, settle, unvoided};
use crate::desk::{Desk, Error, Refusal, Result};
use crate::domain::boxes::Boxes;
use crate::domain::contact::{Contact, ContactId, Decision, Extension, ExtensionOf};
use crate::domain::field::Problem;
use crate::domain::journal::Action;
use crate::domain::right::Right;

impl Desk {
    /// Asks for more time. Asked after the due day it is written down as late and does not excuse.
    ///
    /// # Errors
    /// [`Refusal::NothingDue`] where no limit runs, [`Refusal::ExtensionWaits`] while one waits; [`Error::Fields`].
    pub fn ask_extension(&mut self, id: ContactId, boxes: &Boxes) -> Result<Extension> {
        let now = self.now();
        self.transact(Right::KeepContacts, |write, act| {
            let contact = open(write, id)?;
            let due_on = contact.details.due_on.ok_or(Refusal::NothingDue)?;
            refuse_waiting(&write.read().extensions(id)?)?;
            let extension =
                Extension::check(boxes, ExtensionOf::Contact(id.0), due_on, &act.actor, now)
                    .map_err(Error::Fields)?;
            if extension.asked_at < contact.details.received_at {
                return Err(Error::field("asked_at", Problem::BeforeReceipt));
            }
            let number = contact.number.to_string();
            let id = write.create(Action::AskExtension, &number, &extension)?;
            Ok(Extension { id, ..extension })
        })
    }

    /// Writes down what was decided about more time, and by whom.
    ///
    /// # Errors
    /// [`Refusal::ExtensionDecided`]; [`Error::Fields`].
    pub fn decide_extension(&mut self, extension: i64, boxes: &Boxes) -> Result<Contact> {
        let now = self.now();
        self.change_extension(extension, Action::DecideExtension, |before| {
            decided(before, boxes, now)
        })
    }

    /// The asker is told of the new day; from then on it counts, if all was in time.
    ///
    /// # Errors
    /// [`Refusal::ExtensionNotApproved`], [`Refusal::AlreadyTold`]; [`Error::Fields`].
    pub fn tell_extension(&mut self, extension: i64, boxes: &Boxes) -> Result<Contact> {
        let now = self.now();
        self.change_extension(extension, Action::TellExtension, |before| {
            told(before, boxes, now)
        })
    }

    fn change_extension(
        &mut self,
        extension: i64,
        action: Action,
        change: impl FnOnce(&Extension) -> Result<Extension>,
    ) -> Result<Contact> {
        self.transact(Right::KeepContacts, |write, _| {
            let before: Extension = write.read().record(extension)?;
            if before.voiding.is_some() {
                return Err(Refusal::IsVoid.into());
            }
            let contact = unvoided(
                write,
                ContactId(before.contact_id.ok_or(Refusal::NotAboutAContact)?),
            )?;
            let after = change(&before)?;
            let number = contact.number.to_string();
            write.change(action, &number, extension, &before, &after)?;
            settle(write, action, &contact, contact.details.clone())
        })
    }
}

/// One request for more time at a time: the last one is decided and told, or refused, first.
pub(in crate::desk) fn refuse_waiting(extensions: &[Extension]) -> Result<()> {
    let waits = |it: &Extension| {
        let is_told = it.told_at.is_some() || it.decision == Some(Decision::Refused);
        it.voiding.is_none() && !is_told
    };
    match extensions.iter().any(waits) {
        true => Err(Refusal::ExtensionWaits.into()),
        false => Ok(()),
    }
}

/// The extension, decided: once.
pub(in crate::desk) fn decided(
    before: &Extension,
    boxes: &Boxes,
    now: NaiveDateTime,
) -> Result<Extension> {
    if before.decision.is_some() {
        return Err(Refusal::ExtensionDecided.into());
    }
    before.decided(boxes, now).map_err(Error::Fields)
}

/// The extension with the asker told of it: once, and of an approved one.
pub(in crate::desk) fn told(
    before: &Extension,
    boxes: &Boxes,
    now: NaiveDateTime,
) -> Result<Extension> {
    if before.decision != Some(Decision::Approved) {
        return Err(Refusal::ExtensionNotApproved.into());
    }
    if before.told_at.is_some() {
        return Err(Refusal::AlreadyTold.into());
    }
    before.told(boxes, now).map_err(Error::Fields)
}
