//! First contacts: entering, correcting, voiding, reading (A1–A9, A13, B1–B7).
//!
//! What happens to one afterwards has a file of its own each: [`answering`], [`handing_over`], [`extending`] and so on.
//! Whatever happens, who is answerable and when the matter is due follow from the facts, in one place: [`settle`].

mod answering;
mod extending;
mod handing_over;
mod messages;
mod notifying;
mod reading;
mod rules;
mod settle;

pub(super) use extending::{decided, refuse_waiting, told};
pub(super) use handing_over::refuse_who_left;
pub use reading::{ContactLine, ContactRecord};
pub(super) use rules::{calendar_of, closing_time, due_rules, limits_of};
pub(super) use settle::{Settled, settle};

use std::collections::BTreeSet;

use chrono::NaiveDateTime;

use super::visits::{checked_reason, voiding};
use super::{Desk, Error, Refusal, Result};
use crate::domain::boxes::Boxes;
use crate::domain::catalogue::ServiceItem;
use crate::domain::contact::{
    Contact, ContactDetails, ContactForm, ContactId, DueRules, HandOver, HandOverState, check,
    check_typed_outcome,
};
use crate::domain::field::Problem;
use crate::domain::journal::Action;
use crate::domain::number::Register;
use crate::domain::right::Right;
use crate::domain::visit::{VisitId, VisitKind};
use crate::domain::when;
use crate::store::{Act, Write};

/// The form of new contacts among the drafts.
pub const NEW_CONTACT_DRAFT: &str = "contact";

impl Desk {
    /// Logs a first contact (A1, A4, A6). What was done on the spot may be said in the same form: answered, shown the
    /// way, sent to an outside body. Notices and hand-overs follow as deeds of their own.
    ///
    /// # Errors
    /// [`Error::Fields`] with every box that wants something; [`Refusal::TripToItself`].
    pub fn log_contact(&mut self, boxes: &Boxes) -> Result<Contact> {
        let now = self.now();
        let mut details = checked(boxes, None, &self.actor, now)?;
        check_typed_outcome(boxes, &mut details, now).map_err(Error::Fields)?;
        let actor = self.actor.clone();
        let contact = self.transact(Right::KeepContacts, |write, act| {
            refuse_ended_item(write, &details, act)?;
            enter(write, act, Action::Create, details)
        })?;
        self.store.drop_draft(&actor, NEW_CONTACT_DRAFT)?;
        Ok(contact)
    }

    /// Corrects a first contact; the journal keeps the old values, and the first responder stays (A1).
    ///
    /// # Errors
    /// [`Error::Fields`]; a conflict where somebody changed the contact since `revision` was read.
    pub fn correct_contact(
        &mut self,
        id: ContactId,
        revision: u64,
        boxes: &Boxes,
    ) -> Result<Contact> {
        let (now, actor) = (self.now(), self.actor.clone());
        let contact = self.transact(Right::KeepContacts, |write, act| {
            let before = unvoided(write, id)?;
            if before.revision != revision {
                let number = before.number.to_string();
                return Err(crate::store::Error::Conflict { number }.into());
            }
            let details = checked(boxes, Some(&before.details), &act.actor, now)?;
            if details.item_id != before.details.item_id {
                refuse_ended_item(write, &details, act)?;
            }
            refuse_trip_to_itself(write, Some(&before), &details)?;
            settle(write, Action::Correct, &before, details)
        })?;
        self.store
            .drop_draft(&actor, &format!("{NEW_CONTACT_DRAFT}:{}", id.0))?;
        Ok(contact)
    }

    /// Voids a first contact with a reason. It keeps its number.
    ///
    /// # Errors
    /// [`Refusal::ReasonMissing`], [`Refusal::IsVoid`].
    pub fn void_contact(&mut self, id: ContactId, reason: &str) -> Result<Contact> {
        let reason = checked_reason(reason)?;
        self.transact(Right::KeepContacts, |write, act| {
            let before = unvoided(write, id)?;
            let after = Contact {
                voiding: Some(voiding(act, reason)),
                ..before.clone()
            };
            write.change(
                Action::Void,
                &after.number.to_string(),
                id.0,
                &before,
                &after,
            )?;
            Ok(write.read().contact(id)?)
        })
    }

    /// The boxes of a first contact that a visit becomes with one key: who came, for which student, what for.
    ///
    /// # Errors
    /// If there is no such visit, or the register cannot be read.
    pub fn contact_of_visit(&self, visit: VisitId) -> Result<Boxes> {
        self.require(Right::ReadNames)?;
        let visit = self.store.read().visit(visit)?;
        let details = &visit.details;
        let kind = match details.kind {
            VisitKind::Parent => "parent",
            VisitKind::Student => "student",
            VisitKind::Inspection | VisitKind::Official => "unit",
            VisitKind::Other => "other",
        };
        let at = details.arrived_at.unwrap_or(visit.entered_at);
        Ok(Boxes::default()
            .with("visit_id", visit.id.0.to_string())
            .with("channel", "visit")
            .with("asker_kind", kind)
            .with("asker_name", details.visitor_name.clone())
            .with("phone", details.phone.clone())
            .with("origin", details.origin.clone())
            .with("relation", details.relation.clone())
            .with("student_name", details.student_name.clone())
            .with("student_class", details.student_class.clone())
            .with("matter", details.purpose.clone())
            .with("department", details.host_department.clone())
            .with("received_at", when::to_canonical(at).replace('T', " ")))
    }
}

/// Reads the boxes of a contact.
fn checked(
    boxes: &Boxes,
    before: Option<&ContactDetails>,
    actor: &str,
    now: NaiveDateTime,
) -> Result<ContactDetails> {
    check(boxes, before, actor, now).map_err(Error::Fields)
}

/// Enters a contact under the next number, with who is answerable and when it is due.
pub(super) fn enter(
    write: &mut Write<'_>,
    act: &Act,
    action: Action,
    details: ContactDetails,
) -> Result<Contact> {
    let rules = due_rules(write.read())?;
    enter_by(&rules, write, act, action, details)
}

/// The same by rules that were read before, for entering many.
pub(super) fn enter_by(
    rules: &DueRules,
    write: &mut Write<'_>,
    act: &Act,
    action: Action,
    mut details: ContactDetails,
) -> Result<Contact> {
    refuse_trip_to_itself(write, None, &details)?;
    accept_at_once(&mut details);
    if details.finished_at.is_some() {
        details.finished_by.clone_from(&act.actor);
    }
    Settled::of(write.read(), rules, &details, None)?.put_into(&mut details);
    create(write, act, action, details)
}

/// A written matter is accepted the day it comes, unless papers are missing.
pub(super) fn accept_at_once(details: &mut ContactDetails) {
    if details.form == ContactForm::Written
        && details.accepted_on.is_none()
        && !details.awaits_materials()
    {
        details.accepted_on = Some(details.received_at.date());
    }
}

/// Writes a contact whose details are settled under the next number.
pub(super) fn create(
    write: &mut Write<'_>,
    act: &Act,
    action: Action,
    details: ContactDetails,
) -> Result<Contact> {
    let number = write.next_number(Register::Contact)?;
    let contact = Contact {
        id: ContactId(0),
        number,
        entered_at: act.local_minute(),
        entered_by: act.actor.clone(),
        details,
        voiding: None,
        revision: 0,
    };
    let id = ContactId(write.create(action, &number.to_string(), &contact)?);
    Ok(Contact {
        id,
        revision: write.read().journal_head()?.seq,
        ..contact
    })
}

/// The contact, unless it is voided.
fn unvoided(write: &Write<'_>, id: ContactId) -> Result<Contact> {
    let contact = write.read().contact(id)?;
    if contact.voiding.is_some() {
        Err(Refusal::IsVoid.into())
    } else {
        Ok(contact)
    }
}

/// The contact, unless it is voided or finished.
fn open(write: &Write<'_>, id: ContactId) -> Result<Contact> {
    let contact = unvoided(write, id)?;
    if contact.details.finished_at.is_some() {
        Err(Refusal::IsFinished.into())
    } else {
        Ok(contact)
    }
}

/// An item that is no longer offered stays in old records and is not chosen for new ones.
fn refuse_ended_item(write: &Write<'_>, details: &ContactDetails, act: &Act) -> Result<()> {
    let Some(item_id) = details.item_id else {
        return Ok(());
    };
    let item: ServiceItem = write.read().record(item_id)?;
    let today = act.local_minute().date();
    if item.voiding.is_some() || item.ended_on.is_some_and(|day| day <= today) {
        return Err(Error::field("item_id", Problem::NoLongerHere));
    }
    Ok(())
}

/// A further trip is for an earlier contact, never for itself or in a ring.
fn refuse_trip_to_itself(
    write: &Write<'_>,
    before: Option<&Contact>,
    details: &ContactDetails,
) -> Result<()> {
    let Some(earlier) = details.earlier_id else {
        return Ok(());
    };
    let mut earlier = write.read().contact(ContactId(earlier))?;
    if earlier.details.received_at > details.received_at {
        return Err(Refusal::TripToItself.into());
    }
    // A new contact is nobody's earlier trip yet.
    let Some(before) = before else {
        return Ok(());
    };
    let mut seen = BTreeSet::from([before.id]);
    while seen.insert(earlier.id) {
        match earlier.details.earlier_id {
            Some(id) => earlier = write.read().contact(ContactId(id))?,
            None => return Ok(()),
        }
    }
    Err(Refusal::TripToItself.into())
}

/// A matter is not answered, handed over or finished while a hand-over of it waits to be signed for.
fn refuse_unsigned(chain: &[HandOver]) -> Result<()> {
    let waits = |link: &HandOver| link.state() == HandOverState::Unsigned;
    if chain.iter().any(waits) {
        Err(Refusal::HandOverUnsigned.into())
    } else {
        Ok(())
    }
}
