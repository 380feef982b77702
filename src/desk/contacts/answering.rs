//! What is done about a matter: answering on the spot, accepting, waiting for papers, finishing with a reply, following
//! up, and what is said beside it.

use super::{due_rules, open, refuse_unsigned, settle, unvoided};
use crate::desk::{Desk, Error, Refusal, Result};
use crate::domain::boxes::{Boxes, Reading};
use crate::domain::contact::{
    Annotation, Channel, Contact, ContactForm, ContactId, Manner, Outcome, Reminder, Satisfaction,
    check_typed_outcome,
};
use crate::domain::field::Problem;
use crate::domain::journal::Action;
use crate::domain::right::Right;

impl Desk {
    /// What the first responder did on the spot: answered (A2), showed the way (A3), or sent to an outside body. The
    /// matter is finished with it.
    ///
    /// # Errors
    /// [`Error::Fields`]; [`Refusal::AlreadyAnswered`], [`Refusal::HandOverUnsigned`], [`Refusal::IsFinished`].
    pub fn answer_contact(&mut self, id: ContactId, boxes: &Boxes) -> Result<Contact> {
        let now = self.now();
        self.transact(Right::KeepContacts, |write, act| {
            let before = open(write, id)?;
            if before.details.outcome.is_some() {
                return Err(Refusal::AlreadyAnswered.into());
            }
            refuse_unsigned(&write.read().hand_overs(id)?)?;
            let mut details = before.details.clone();
            check_typed_outcome(boxes, &mut details, now).map_err(Error::Fields)?;
            match details.outcome {
                None => return Err(Error::field("outcome", Problem::Missing)),
                // These have records of their own, and deeds that write them.
                Some(Outcome::Notice | Outcome::HandedOver) => {
                    return Err(Error::field("outcome", Problem::UnknownChoice));
                }
                Some(_) => {}
            }
            details.finished_by.clone_from(&act.actor);
            settle(write, Action::Answer, &before, details)
        })
    }

    /// 受理: the day the limits of written matters and service items run from.
    ///
    /// # Errors
    /// [`Error::Fields`] where the day lies before receipt or ahead; [`Refusal::IsFinished`].
    pub fn accept_contact(&mut self, id: ContactId, boxes: &Boxes) -> Result<Contact> {
        let now = self.now();
        self.transact(Right::KeepContacts, |write, _| {
            let before = open(write, id)?;
            let mut reading = Reading::new(boxes, now);
            let accepted_on = reading.past_date("accepted_on").unwrap_or(now.date());
            if accepted_on < before.details.received_at.date() {
                reading.wrong("accepted_on", Problem::BeforeReceipt);
            }
            let mut details = before.details.clone();
            details.accepted_on = Some(reading.finish(accepted_on).map_err(Error::Fields)?);
            settle(write, Action::Accept, &before, details)
        })
    }

    /// 待补材料: papers are missing, and the clock waits for the last of them.
    ///
    /// # Errors
    /// [`Error::Fields`] where no paper is named; [`Refusal::IsFinished`].
    pub fn await_materials(&mut self, id: ContactId, boxes: &Boxes) -> Result<Contact> {
        let now = self.now();
        self.transact(Right::KeepContacts, |write, _| {
            let before = open(write, id)?;
            let mut reading = Reading::new(boxes, now);
            let awaited = reading.lines("awaited_materials");
            if awaited.is_empty() {
                reading.wrong("awaited_materials", Problem::Missing);
            }
            let mut details = before.details.clone();
            details.awaited_materials = reading.finish(awaited).map_err(Error::Fields)?;
            details.materials_completed_on = None;
            details.accepted_on = None;
            settle(write, Action::AwaitMaterials, &before, details)
        })
    }

    /// 补齐: the last missing paper came, and that day is the day of acceptance.
    ///
    /// # Errors
    /// [`Refusal::NoMaterialsAwaited`]; [`Error::Fields`] where the day lies before receipt or ahead.
    pub fn complete_materials(&mut self, id: ContactId, boxes: &Boxes) -> Result<Contact> {
        let now = self.now();
        self.transact(Right::KeepContacts, |write, _| {
            let before = open(write, id)?;
            if !before.details.awaits_materials() {
                return Err(Refusal::NoMaterialsAwaited.into());
            }
            let mut reading = Reading::new(boxes, now);
            let day = reading
                .past_date("materials_completed_on")
                .unwrap_or(now.date());
            if day < before.details.received_at.date() {
                reading.wrong("materials_completed_on", Problem::BeforeReceipt);
            }
            let day = reading.finish(day).map_err(Error::Fields)?;
            let mut details = before.details.clone();
            details.materials_completed_on = Some(day);
            details.accepted_on = Some(day);
            let came = details.awaited_materials.clone();
            details.materials.extend(came);
            settle(write, Action::CompleteMaterials, &before, details)
        })
    }

    /// B3: a written enquiry is set complex, with who and why, before the day the simple promise is due.
    ///
    /// # Errors
    /// [`Refusal::NotWritten`], [`Refusal::TooLateForComplex`], [`Error::Fields`] without a reason.
    pub fn mark_complex(&mut self, id: ContactId, boxes: &Boxes) -> Result<Contact> {
        let now = self.now();
        self.transact(Right::KeepContacts, |write, act| {
            let before = open(write, id)?;
            if before.details.form != ContactForm::Written {
                return Err(Refusal::NotWritten.into());
            }
            let rules = due_rules(write.read())?;
            let accepted_on = before.details.accepted_on;
            let day_zero = accepted_on.unwrap_or(before.details.received_at.date());
            let is_in_time = rules
                .limits
                .may_become_complex(&rules.calendar, day_zero, now.date());
            // While papers are awaited no day of the limit goes by.
            if !is_in_time && !before.details.awaits_materials() {
                return Err(Refusal::TooLateForComplex.into());
            }
            let mut reading = Reading::new(boxes, now);
            let reason = reading.required_text("complex_reason");
            let by = reading.name("complex_by");
            let mut details = before.details.clone();
            details.complex_reason = reading.finish(reason).map_err(Error::Fields)?;
            details.complex_by = if by.is_empty() { act.actor.clone() } else { by };
            details.complex_on = Some(now.date());
            details.is_complex = true;
            settle(write, Action::MarkComplex, &before, details)
        })
    }

    /// 办结: the result, and when and how the asker was told. On time is judged by the telling.
    ///
    /// # Errors
    /// [`Refusal::HandOverUnsigned`] while a hand-over is open, [`Refusal::IsFinished`]; [`Error::Fields`] without a
    /// result.
    pub fn finish_contact(&mut self, id: ContactId, boxes: &Boxes) -> Result<Contact> {
        let now = self.now();
        self.transact(Right::KeepContacts, |write, act| {
            let before = open(write, id)?;
            refuse_unsigned(&write.read().hand_overs(id)?)?;
            let mut reading = Reading::new(boxes, now);
            let result = reading.required_text("result");
            let told_at = reading.time("told_at");
            let told_how = reading.choice("told_how", Manner::from_code);
            let proof = reading.text("delivery_proof");
            if told_at.is_some_and(|at| at > now) {
                reading.wrong("told_at", Problem::InFuture);
            }
            if told_at.is_some_and(|at| at < before.details.received_at) {
                reading.wrong("told_at", Problem::BeforeReceipt);
            }
            if told_how.is_none() {
                reading.wrong("told_how", Problem::Missing);
            }
            let mut details = before.details.clone();
            details.result = reading.finish(result).map_err(Error::Fields)?;
            details.told_at = Some(told_at.unwrap_or(now));
            details.told_how = told_how;
            details.delivery_proof = proof;
            if details.outcome.is_none() {
                details.outcome = Some(Outcome::Answered);
                details.outcome_at = details.told_at;
            }
            details.finished_at = Some(now);
            details.finished_by.clone_from(&act.actor);
            settle(write, Action::Finish, &before, details)
        })
    }

    /// The result of a matter from above is reported upward.
    ///
    /// # Errors
    /// [`Refusal::NotFromAbove`]; [`Error::Fields`].
    pub fn reply_upward(&mut self, id: ContactId, boxes: &Boxes) -> Result<Contact> {
        let now = self.now();
        self.transact(Right::KeepContacts, |write, _| {
            let before = unvoided(write, id)?;
            if before.details.channel != Channel::Above {
                return Err(Refusal::NotFromAbove.into());
            }
            let mut reading = Reading::new(boxes, now);
            let at = reading.past_time_or_now("replied_up_at");
            if at < before.details.received_at {
                reading.wrong("replied_up_at", Problem::BeforeReceipt);
            }
            let how = reading.required_line("replied_up_how", 120);
            let mut details = before.details.clone();
            details.replied_up_at = Some(reading.finish(at).map_err(Error::Fields)?);
            details.replied_up_how = how;
            settle(write, Action::ReplyUp, &before, details)
        })
    }

    /// 回访: whether it was solved and how content the asker is.
    ///
    /// # Errors
    /// [`Refusal::NotFinished`]; [`Error::Fields`].
    pub fn follow_up(&mut self, id: ContactId, boxes: &Boxes) -> Result<Contact> {
        let now = self.now();
        self.transact(Right::KeepContacts, |write, act| {
            let before = unvoided(write, id)?;
            let Some(finished_at) = before.details.finished_at else {
                return Err(Refusal::NotFinished.into());
            };
            let mut reading = Reading::new(boxes, now);
            let at = reading.past_time_or_now("followed_up_at");
            if at < finished_at {
                reading.wrong("followed_up_at", Problem::BeforeRequest);
            }
            let how = reading.choice("followed_up_how", Manner::from_code);
            let is_solved = reading.choice("is_solved", |code| match code {
                "1" => Some(true),
                "0" => Some(false),
                _ => None,
            });
            let satisfaction = reading.choice("satisfaction", Satisfaction::from_code);
            let note = reading.text("follow_up_note");
            let mut details = before.details.clone();
            details.followed_up_at = Some(reading.finish(at).map_err(Error::Fields)?);
            details.followed_up_by.clone_from(&act.actor);
            details.followed_up_how = how;
            details.is_solved = is_solved;
            details.satisfaction = satisfaction;
            details.follow_up_note = note;
            settle(write, Action::FollowUp, &before, details)
        })
    }

    /// Says something beside a contact and not over it (A1).
    ///
    /// # Errors
    /// [`Error::Fields`] where nothing is said.
    pub fn annotate(&mut self, id: ContactId, boxes: &Boxes) -> Result<Annotation> {
        let now = self.now();
        self.transact(Right::KeepContacts, |write, act| {
            let contact = unvoided(write, id)?;
            let mut reading = Reading::new(boxes, now);
            let text = reading.required_text("text");
            let annotation = Annotation {
                id: 0,
                contact_id: id.0,
                noted_at: now,
                noted_by: act.actor.clone(),
                text: reading.finish(text).map_err(Error::Fields)?,
                voiding: None,
            };
            let id = write.create(Action::Annotate, &contact.number.to_string(), &annotation)?;
            Ok(Annotation { id, ..annotation })
        })
    }

    /// 催办: whoever is answerable is reminded.
    ///
    /// # Errors
    /// [`Error::Fields`]; [`Refusal::IsFinished`].
    pub fn remind(&mut self, id: ContactId, boxes: &Boxes) -> Result<Reminder> {
        let now = self.now();
        self.transact(Right::KeepContacts, |write, act| {
            let contact = open(write, id)?;
            let mut reading = Reading::new(boxes, now);
            let reminder = Reminder {
                id: 0,
                contact_id: id.0,
                reminded_at: reading.past_time_or_now("reminded_at"),
                reminded_by: act.actor.clone(),
                to_person: contact.details.answerable.clone(),
                due_on: contact.details.due_on,
                note: reading.text("note"),
                paper_serial: reading.line("paper_serial", 30),
                voiding: None,
            };
            let reminder = reading.finish(reminder).map_err(Error::Fields)?;
            let id = write.create(Action::Remind, &contact.number.to_string(), &reminder)?;
            Ok(Reminder { id, ..reminder })
        })
    }
}
