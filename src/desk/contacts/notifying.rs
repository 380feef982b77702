//! 一次性告知 (A7): what the asker must bring, told in one go.

use super::{open, refuse_unsigned, settle};
use crate::desk::{Desk, Error, Result};
use crate::domain::boxes::Boxes;
use crate::domain::contact::{ContactForm, ContactId, OneTimeNotice, Outcome};
use crate::domain::field::Problem;
use crate::domain::journal::Action;
use crate::domain::right::Right;

impl Desk {
    /// Gives a one-time notice. An oral matter is answered with it: the asker knows all, and comes again with the
    /// papers. A written one waits for what is missing, and its clock with it.
    ///
    /// # Errors
    /// [`Refusal::HandOverUnsigned`] while a hand-over waits, [`Refusal::IsFinished`]; [`Error::Fields`] where the
    /// notice tells nothing.
    pub fn give_notice(&mut self, id: ContactId, boxes: &Boxes) -> Result<OneTimeNotice> {
        let now = self.now();
        self.transact(Right::KeepContacts, |write, act| {
            let before = open(write, id)?;
            refuse_unsigned(&write.read().hand_overs(id)?)?;
            let item_id = before.details.item_id;
            let notice = OneTimeNotice::check(boxes, id.0, item_id, &act.actor, now)
                .map_err(Error::Fields)?;
            if notice.given_at < before.details.received_at {
                return Err(Error::field("given_at", Problem::BeforeReceipt));
            }
            let number = before.number.to_string();
            let notice_id = write.create(Action::GiveNotice, &number, &notice)?;
            let mut details = before.details.clone();
            for material in &notice.received {
                if !details.materials.contains(material) {
                    details.materials.push(material.clone());
                }
            }
            if details.outcome.is_none() {
                details.outcome = Some(Outcome::Notice);
                details.outcome_at = Some(notice.given_at);
            }
            if details.form == ContactForm::Written {
                if !notice.missing.is_empty() {
                    details.awaited_materials.clone_from(&notice.missing);
                    details.materials_completed_on = None;
                    details.accepted_on = None;
                }
            } else if details.outcome == Some(Outcome::Notice) {
                details.told_at = Some(notice.given_at);
                details.told_how = notice.given_how;
                details.finished_at = Some(notice.given_at);
                details.finished_by.clone_from(&act.actor);
            }
            settle(write, Action::GiveNotice, &before, details)?;
            Ok(OneTimeNotice {
                id: notice_id,
                ..notice
            })
        })
    }
}
