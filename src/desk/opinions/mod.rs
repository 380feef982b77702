//! Opinions (意见建议): logged, sent to whom they concern, fed back, followed up (B9, B10, E1–E7).
//!
//! | file | is |
//! |---|---|
//! | this one | logging, correcting, voiding, the steps |
//! | [`reading`] | lists, the record, its file |
//! | [`opening`] | who gave it, opened with a reason |
//! | [`drafts`] | half-typed opinions |

mod drafts;
mod opening;
mod reading;

pub use drafts::OPINION_DRAFT;
pub use reading::{OpinionLine, OpinionRecord};

use super::contacts::due_rules;
use super::sealing::{Owner, act_of, seal_piece};
use super::visits::{checked_reason, voiding};
use super::{Desk, Error, Refusal, Result};
use crate::domain::boxes::Boxes;
use crate::domain::field::{FieldError, Problem};
use crate::domain::journal::Action;
use crate::domain::number::Register;
use crate::domain::opinion::{
    Opinion, OpinionDetails, OpinionId, OpinionSource, TypedOpinion, check,
};
use crate::domain::protection::{SealedOf, SealedPart};
use crate::domain::review::{BoxOpening, Meeting, Questionnaire};
use crate::domain::right::Right;
use crate::store::{Act, Reader, TakenFrom, Write};

impl Desk {
    /// Logs an opinion (B9). Who gave it is sealed in the same moment; whoever typed it cannot read it afterwards.
    ///
    /// A slip without a day of its own was received when its box was opened, what was said at a meeting on its day.
    ///
    /// # Errors
    /// [`Error::Fields`] with every box that wants something, among them more slips than were counted (E3);
    /// [`Refusal::NoAccounts`] and [`Refusal::NobodyToSealTo`] for one with a name.
    pub fn log_opinion(&mut self, boxes: &Boxes) -> Result<Opinion> {
        self.require(Right::KeepOpinions)?;
        let boxes = self.with_day_of_origin(boxes)?;
        let typed = check(&boxes, None, self.now()).map_err(Error::Fields)?;
        if !typed.identity.is_empty() && !self.has_accounts()? {
            return Err(Refusal::NoAccounts.into());
        }
        let act = act_of(&typed.details, self.act());
        let done = self
            .store
            .transact(&act, |write| enter(write, &act, Action::Create, typed))?;
        self.remember(done.entries, done.has_written);
        self.drop_opinion_draft(OPINION_DRAFT)?;
        Ok(done.value)
    }

    /// Corrects what stands in the open of an opinion; the journal keeps the old values.
    ///
    /// # Errors
    /// [`Error::Fields`]; a conflict where somebody changed it since `revision` was read.
    pub fn correct_opinion(
        &mut self,
        id: OpinionId,
        revision: u64,
        boxes: &Boxes,
    ) -> Result<Opinion> {
        let now = self.now();
        let opinion = self.change_opinion(
            Right::KeepOpinions,
            Action::Correct,
            id,
            revision,
            |write, before, _| {
                let typed = check(boxes, Some(&before.details), now).map_err(Error::Fields)?;
                let mut details = typed.details;
                if details.is_about_principal && !before.details.is_about_principal {
                    // What the principal could read already is not protected from them by a tick.
                    return Err(Refusal::AboutPrincipalLate.into());
                }
                put_origin(write.read(), &mut details, Some(&before.details))?;
                if details.received_on != before.details.received_on {
                    details.put_first_due(&due_rules(write.read())?);
                }
                Ok(details)
            },
        )?;
        self.drop_opinion_draft(&format!("{OPINION_DRAFT}:{}", id.0))?;
        Ok(opinion)
    }

    /// Sends an opinion to the department and the named person it concerns (E5); sent again, it goes to others.
    ///
    /// # Errors
    /// [`Refusal::IsFedBack`]; [`Error::Fields`]; a conflict.
    pub fn send_opinion(&mut self, id: OpinionId, revision: u64, boxes: &Boxes) -> Result<Opinion> {
        let now = self.now();
        let (right, action) = (Right::HandleOpinions, Action::SendOn);
        self.change_opinion(right, action, id, revision, |write, before, act| {
            if before.details.feedback_on.is_some() {
                return Err(Refusal::IsFedBack.into());
            }
            let details = before.details.sent(boxes, &act.actor, now);
            let mut details = details.map_err(Error::Fields)?;
            details.put_due(&due_rules(write.read())?);
            Ok(details)
        })
    }

    /// Feeds back on an opinion (E7): to whoever gave it where they are known, by notice or at a meeting where not. Fed
    /// back again, the first day stays the one it is judged by.
    ///
    /// # Errors
    /// [`Refusal::IsFedBack`]; [`Error::Fields`], among them feedback before receipt; a conflict.
    pub fn feed_back_opinion(
        &mut self,
        id: OpinionId,
        revision: u64,
        boxes: &Boxes,
    ) -> Result<Opinion> {
        let now = self.now();
        let (right, action) = (Right::HandleOpinions, Action::FeedBack);
        self.change_opinion(right, action, id, revision, |_, before, act| {
            if before.details.feedback_on.is_some() {
                return Err(Refusal::IsFedBack.into());
            }
            let details = before.details.fed_back(boxes, &act.actor, now);
            details.map_err(Error::Fields)
        })
    }

    /// Follows an opinion up (C5; 5D 七): satisfaction and whether anybody made whoever gave it pay for it. At any time.
    ///
    /// # Errors
    /// [`Error::Fields`]; a conflict.
    pub fn follow_up_opinion(
        &mut self,
        id: OpinionId,
        revision: u64,
        boxes: &Boxes,
    ) -> Result<Opinion> {
        let now = self.now();
        let (right, action) = (Right::HandleOpinions, Action::FollowUp);
        self.change_opinion(right, action, id, revision, |_, before, act| {
            let details = before.details.followed_up(boxes, &act.actor, now);
            details.map_err(Error::Fields)
        })
    }

    /// Voids an opinion with a reason. It keeps its number, and what is sealed stays sealed.
    ///
    /// # Errors
    /// [`Refusal::ReasonMissing`], [`Refusal::IsVoid`].
    pub fn void_opinion(&mut self, id: OpinionId, reason: &str) -> Result<Opinion> {
        let reason = checked_reason(reason)?;
        let of = SealedOf::Opinion(id.0);
        self.transact_protected(Right::KeepOpinions, of, |write, act| {
            let before = unvoided(write.read(), id)?;
            let after = Opinion {
                voiding: Some(voiding(act, reason)),
                ..before.clone()
            };
            let number = after.number.to_string();
            write.change(Action::Void, &number, id.0, &before, &after)?;
            Ok(write.read().opinion(id)?)
        })
    }

    fn change_opinion(
        &mut self,
        right: Right,
        action: Action,
        id: OpinionId,
        revision: u64,
        change: impl FnOnce(&mut Write<'_>, &Opinion, &Act) -> Result<OpinionDetails>,
    ) -> Result<Opinion> {
        let of = SealedOf::Opinion(id.0);
        self.transact_protected(right, of, |write, act| {
            let before = unvoided(write.read(), id)?;
            let number = before.number.to_string();
            if before.revision != revision {
                return Err(crate::store::Error::Conflict { number }.into());
            }
            let after = Opinion {
                details: change(write, &before, act)?,
                ..before.clone()
            };
            write.change(action, &number, id.0, &before, &after)?;
            Ok(write.read().opinion(id)?)
        })
    }

    /// The boxes with the day and the source of what the opinion is taken out of, where nothing else was typed.
    fn with_day_of_origin(&self, boxes: &Boxes) -> Result<Boxes> {
        let read = self.store.read();
        let mut boxes = boxes.clone();
        let key = |name: &str| boxes.get(name).trim().parse::<i64>().ok();
        let (day, source) = if let Some(id) = key("box_opening_id") {
            let opening: BoxOpening = read.record(id)?;
            (opening.opened_on, OpinionSource::Box)
        } else if let Some(id) = key("questionnaire_id") {
            let of: Questionnaire = read.record(id)?;
            let source = OpinionSource::from_code(of.kind.code()).unwrap_or_default();
            (self.now().date(), source)
        } else if let Some(id) = key("meeting_id") {
            let meeting: Meeting = read.record(id)?;
            (meeting.held_on, OpinionSource::of_meeting(meeting.kind))
        } else {
            return Ok(boxes);
        };
        if boxes.is_empty("received_on") {
            boxes.set("received_on", day.to_string());
        }
        if boxes.is_empty("source") {
            boxes.set("source", source.code());
        }
        Ok(boxes)
    }
}

/// The opinion, unless it is voided.
pub(super) fn unvoided(read: Reader<'_>, id: OpinionId) -> Result<Opinion> {
    let opinion = read.opinion(id)?;
    match opinion.voiding {
        Some(_) => Err(Refusal::IsVoid.into()),
        None => Ok(opinion),
    }
}

/// Writes a new opinion with the next number, and seals who gave it.
pub(super) fn enter(
    write: &mut Write<'_>,
    act: &Act,
    action: Action,
    typed: TypedOpinion,
) -> Result<Opinion> {
    let mut details = typed.details;
    put_origin(write.read(), &mut details, None)?;
    details.put_first_due(&due_rules(write.read())?);
    let number = write.next_number(Register::Opinion)?;
    let opinion = Opinion {
        id: OpinionId(0),
        number,
        entered_at: act.local_minute(),
        entered_by: act.actor.clone(),
        details,
        voiding: None,
        revision: 0,
    };
    let id = OpinionId(write.create(action, &number.to_string(), &opinion)?);
    let opinion = write.read().opinion(id)?;
    if !typed.identity.is_empty() {
        let identity = typed.identity.to_text();
        let owner = Owner::from(&opinion);
        seal_piece(write, &owner, SealedPart::Identity, &identity)?;
    }
    Ok(opinion)
}

/// Checks an opinion against what it was taken out of: no more slips than were counted (E3), none before the box was
/// opened, the questionnaire issued or the meeting held.
fn put_origin(
    read: Reader<'_>,
    details: &mut OpinionDetails,
    before: Option<&OpinionDetails>,
) -> Result<()> {
    let mut errors = Vec::new();
    let mut wrong = |field, problem| errors.push(FieldError { field, problem });
    let mut since = None;
    if let Some(id) = details.box_opening_id {
        let opening: BoxOpening = read.record(id)?;
        refuse_void(opening.voiding.is_some())?;
        let is_new = before.is_none_or(|before| before.box_opening_id != Some(id));
        let taken = read.taken_count(TakenFrom::Box(id))?;
        if is_new && taken >= opening.written_count().into() {
            wrong("box_opening_id", Problem::MoreThanCounted);
        }
        since = Some(opening.opened_on);
    }
    if let Some(id) = details.questionnaire_id {
        let questionnaire: Questionnaire = read.record(id)?;
        refuse_void(questionnaire.voiding.is_some())?;
        since = Some(questionnaire.issued_on);
    }
    if let Some(id) = details.meeting_id {
        let meeting: Meeting = read.record(id)?;
        refuse_void(meeting.voiding.is_some())?;
        details.source = OpinionSource::of_meeting(meeting.kind);
        since = Some(meeting.held_on);
    }
    if since.is_some_and(|day| details.received_on < day) {
        wrong("received_on", Problem::BeforeReceipt);
    }
    match errors.is_empty() {
        true => Ok(()),
        false => Err(Error::Fields(errors)),
    }
}

fn refuse_void(is_void: bool) -> Result<()> {
    match is_void {
        true => Err(Refusal::IsVoid.into()),
        false => Ok(()),
    }
}
