//! 电话留言 (F30): messages the desk takes for somebody who is not there.

use chrono::NaiveDateTime;

use crate::desk::visits::{checked_reason, voiding};
use crate::desk::{Desk, Error, Refusal, Result};
use crate::domain::boxes::Boxes;
use crate::domain::contact::PhoneMessage;
use crate::domain::journal::Action;
use crate::domain::right::Right;

impl Desk {
    /// Takes a message.
    ///
    /// # Errors
    /// [`Error::Fields`].
    pub fn take_message(&mut self, boxes: &Boxes) -> Result<PhoneMessage> {
        let now = self.now();
        self.transact(Right::KeepContacts, |write, act| {
            let message = PhoneMessage::check(boxes, &act.actor, now).map_err(Error::Fields)?;
            let id = write.create(Action::Create, "", &message)?;
            Ok(PhoneMessage { id, ..message })
        })
    }

    /// A message was passed on.
    ///
    /// # Errors
    /// [`Refusal::MessageDelivered`], [`Refusal::IsVoid`].
    pub fn deliver_message(&mut self, id: i64) -> Result<PhoneMessage> {
        self.transact(Right::KeepContacts, |write, act| {
            let before: PhoneMessage = write.read().record(id)?;
            if before.voiding.is_some() {
                return Err(Refusal::IsVoid.into());
            }
            if before.delivered_at.is_some() {
                return Err(Refusal::MessageDelivered.into());
            }
            let after = PhoneMessage {
                delivered_at: Some(act.local_minute()),
                delivered_by: act.actor.clone(),
                ..before.clone()
            };
            write.change(Action::Deliver, "", id, &before, &after)?;
            Ok(after)
        })
    }

    /// Voids a message that was taken by mistake.
    ///
    /// # Errors
    /// [`Refusal::ReasonMissing`], [`Refusal::IsVoid`].
    pub fn void_message(&mut self, id: i64, reason: &str) -> Result<PhoneMessage> {
        let reason = checked_reason(reason)?;
        self.transact(Right::KeepContacts, |write, act| {
            let before: PhoneMessage = write.read().record(id)?;
            if before.voiding.is_some() {
                return Err(Refusal::IsVoid.into());
            }
            let after = PhoneMessage {
                voiding: Some(voiding(act, reason)),
                ..before.clone()
            };
            write.change(Action::Void, "", id, &before, &after)?;
            Ok(after)
        })
    }

    /// One message.
    ///
    /// # Errors
    /// If there is none, or the register cannot be read.
    pub fn message(&self, id: i64) -> Result<PhoneMessage> {
        self.shown_of(|| Ok(self.store.read().record(id)?))
    }

    /// The messages of a time, newest first.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn messages(&self, from: NaiveDateTime, until: NaiveDateTime) -> Result<Vec<PhoneMessage>> {
        self.shown_of(|| Ok(self.store.read().messages(from, until)?))
    }
}
