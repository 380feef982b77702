//! 转办, 签收, 退回: the chain along which a matter is handed over (A3).

use super::{open, refuse_unsigned, settle, unvoided};
use crate::desk::visits::{checked_reason, voiding};
use crate::desk::{Desk, Error, Refusal, Result};
use crate::domain::boxes::Boxes;
use crate::domain::contact::{
    Contact, ContactDetails, ContactId, HandOver, HandOverState, Outcome,
};
use crate::domain::field::Problem;
use crate::domain::journal::Action;
use crate::domain::record::Table;
use crate::domain::right::Right;
use crate::store::Write;

impl Desk {
    /// Hands a matter over to a named person, or to whoever stands in for them. Whoever is answerable hands over, and
    /// stays answerable until the receiver has signed.
    ///
    /// # Errors
    /// [`Error::Fields`]: a receiver must be named, at the school, and another than who hands over;
    /// [`Refusal::HandOverUnsigned`] while one waits, [`Refusal::IsFinished`], [`Refusal::IsVoid`].
    pub fn hand_over_contact(&mut self, id: ContactId, boxes: &Boxes) -> Result<HandOver> {
        let now = self.now();
        self.transact(Right::KeepContacts, |write, _| {
            let before = open(write, id)?;
            let chain = write.read().hand_overs(id)?;
            refuse_unsigned(&chain)?;
            let from = before.details.answerable.clone();
            let mut link = HandOver::check(boxes, id.0, &from, now).map_err(Error::Fields)?;
            if link.handed_at < before.details.received_at {
                return Err(Error::field("handed_at", Problem::BeforeReceipt));
            }
            let ended_at = |link: &HandOver| link.signed_at.or(link.sent_back_at);
            let last = chain
                .iter()
                .filter(|link| link.voiding.is_none())
                .filter_map(ended_at)
                .max();
            if last.is_some_and(|at| link.handed_at < at) {
                return Err(Error::field("handed_at", Problem::BeforeHandOver));
            }
            refuse_who_left(write, "to_person", &link.to_person)?;
            if link.to_department.is_empty() {
                link.to_department = department_of(write, &link.to_person)?;
            }
            link.id = write.create(Action::PassOn, &before.number.to_string(), &link)?;
            let mut details = before.details.clone();
            if !link.to_department.is_empty() {
                details.department.clone_from(&link.to_department);
            }
            details.outcome = Some(Outcome::HandedOver);
            if before.details.outcome != Some(Outcome::HandedOver) {
                details.outcome_at = Some(link.handed_at);
            }
            settle(write, Action::PassOn, &before, details)?;
            Ok(link)
        })
    }

    /// The receiver signs for a matter (签收) and is answerable from then on.
    ///
    /// # Errors
    /// [`Refusal::NotUnsigned`]; [`Error::Fields`] where the signature would lie before the hand-over.
    pub fn sign_for(&mut self, hand_over: i64, boxes: &Boxes) -> Result<Contact> {
        let now = self.now();
        self.end_hand_over(hand_over, Action::SignFor, |link| {
            link.signed(boxes, now).map_err(Error::Fields)
        })
    }

    /// The receiver sends a matter back (退回): it is not theirs, and whoever handed it over is answerable still.
    ///
    /// # Errors
    /// [`Refusal::NotUnsigned`]; [`Error::Fields`] without a reason.
    pub fn send_back(&mut self, hand_over: i64, boxes: &Boxes) -> Result<Contact> {
        let now = self.now();
        self.end_hand_over(hand_over, Action::SendBack, |link| {
            link.sent_back(boxes, now).map_err(Error::Fields)
        })
    }

    /// Voids a hand-over that was entered by mistake.
    ///
    /// # Errors
    /// [`Refusal::ReasonMissing`], [`Refusal::IsVoid`], [`Refusal::IsFinished`].
    pub fn void_hand_over(&mut self, hand_over: i64, reason: &str) -> Result<Contact> {
        let reason = checked_reason(reason)?;
        self.transact(Right::KeepContacts, |write, act| {
            let before: HandOver = write.read().record(hand_over)?;
            if before.voiding.is_some() {
                return Err(Refusal::IsVoid.into());
            }
            let contact = open(write, ContactId(before.contact_id))?;
            let after = HandOver {
                voiding: Some(voiding(act, reason)),
                ..before.clone()
            };
            let number = contact.number.to_string();
            write.change(Action::Void, &number, hand_over, &before, &after)?;
            let details = without_link(write, &contact, &before)?;
            settle(write, Action::Void, &contact, details)
        })
    }

    fn end_hand_over(
        &mut self,
        hand_over: i64,
        action: Action,
        end: impl FnOnce(&HandOver) -> Result<HandOver>,
    ) -> Result<Contact> {
        self.transact(Right::KeepContacts, |write, _| {
            let before: HandOver = write.read().record(hand_over)?;
            let contact = unvoided(write, ContactId(before.contact_id))?;
            if before.state() != HandOverState::Unsigned {
                return Err(Refusal::NotUnsigned.into());
            }
            let after = end(&before)?;
            let number = contact.number.to_string();
            write.change(action, &number, hand_over, &before, &after)?;
            let details = if action == Action::SendBack {
                without_link(write, &contact, &before)?
            } else {
                contact.details.clone()
            };
            settle(write, action, &contact, details)
        })
    }
}

/// The details of a contact whose hand-over `link` came to nothing: its department is the one from before, and while
/// nobody has ever signed for it, it is unanswered again.
fn without_link(write: &Write<'_>, contact: &Contact, link: &HandOver) -> Result<ContactDetails> {
    let chain = write.read().hand_overs(contact.id)?;
    let mut details = contact.details.clone();
    let is_taken_over = chain.iter().any(|link| {
        matches!(
            link.state(),
            HandOverState::SignedFor | HandOverState::Unsigned
        )
    });
    if details.outcome == Some(Outcome::HandedOver) && !is_taken_over {
        details.outcome = None;
        details.outcome_at = None;
    }
    if details.department == link.to_department {
        let history = write.read().history(Table::Contact, contact.id.0)?;
        let mut passed_on = history
            .iter()
            .rev()
            .filter(|line| line.head.action == Action::PassOn)
            .flat_map(|line| &line.changes)
            .filter(|change| change.field == "department");
        if let Some(change) = passed_on.next() {
            details.department = change.before.clone().unwrap_or_default();
        }
    }
    Ok(details)
}

/// Somebody who left the school takes nothing over.
pub(in crate::desk) fn refuse_who_left(
    write: &Write<'_>,
    field: &'static str,
    name: &str,
) -> Result<()> {
    let today = write.act().local_minute().date();
    let staff = write.read().staff()?;
    let mut namesakes = staff.iter().filter(|member| member.name == name).peekable();
    if namesakes.peek().is_some() && !namesakes.any(|member| member.is_here(today)) {
        return Err(Error::field(field, Problem::NoLongerHere));
    }
    Ok(())
}

/// The department of somebody on the staff; empty where the list does not know them.
fn department_of(write: &Write<'_>, name: &str) -> Result<String> {
    let staff = write.read().staff()?;
    let mut namesakes = staff
        .into_iter()
        .filter(|member| member.name == name && member.left_on.is_none());
    Ok(namesakes
        .next()
        .map_or_else(String::new, |it| it.department))
}
