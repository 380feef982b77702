//! The steps of the procedure (GB/T 19012): which may follow is a table of the domain; who may is refused here.

use super::{open_to, refuse_decider, refuse_stale, settle};
use crate::desk::contacts::refuse_who_left;
use crate::desk::{Desk, Error, Refusal, Result};
use crate::domain::boxes::Boxes;
use crate::domain::complaint::{
    Complaint, ComplaintDetails, ComplaintId, Stage, Step, closing_message, take_step,
};
use crate::domain::right::Right;
use crate::store::Write;
use crate::store::seal::SigningKey;

/// More links than a chain of merged complaints ever has.
const MOST_MERGES: usize = 1_000;

impl Desk {
    /// Takes a step. Closing signs: the principal's key signs the number, the day and the journal's head.
    ///
    /// # Errors
    /// [`Refusal::StepOutOfOrder`] where the step may not follow; [`Refusal::NotYourDecision`], [`Refusal::AboutYou`];
    /// [`Error::Fields`]; a conflict where somebody changed the complaint since `revision` was read.
    pub fn take_complaint_step(
        &mut self,
        id: ComplaintId,
        revision: u64,
        step: Step,
        boxes: &Boxes,
    ) -> Result<Complaint> {
        self.require(step.right())?;
        let unlocked = self.unlocked()?;
        let account = unlocked.account.clone();
        let signing = unlocked.keys.signing.clone();
        let now = self.now();
        self.transact_about(step.right(), id, |write, _| {
            let before = open_to(write, id, &account)?;
            refuse_stale(&before, revision)?;
            if matches!(step, Step::Merge | Step::Unmerge) || !step.may_follow(before.details.stage)
            {
                return Err(Refusal::StepOutOfOrder.into());
            }
            if step.right() == Right::DecideComplaints {
                refuse_decider(&before.details, &account)?;
            }
            let mut details = take_step(step, boxes, &before.details, &account.name, now)
                .map_err(Error::Fields)?;
            match step {
                Step::Close => close(write, &before, &mut details, signing.as_ref())?,
                Step::Assign => refuse_who_left(write, "handler", &details.handler)?,
                _ => {}
            }
            settle(write, step.action(), &before, details)
        })
    }

    /// Merges a complaint into another that is about the same (并案). Both keep their numbers, and what is sealed of each
    /// stays its own.
    ///
    /// # Errors
    /// [`Refusal::MergeRing`] into itself or in a ring; [`Refusal::MergeShields`] where one is about the principal and the
    /// other is not; [`Refusal::StepOutOfOrder`].
    pub fn merge_complaint(
        &mut self,
        id: ComplaintId,
        revision: u64,
        into: ComplaintId,
    ) -> Result<Complaint> {
        let account = self.unlocked()?.account.clone();
        let now = self.now();
        self.transact_about(Right::DecideComplaints, id, |write, _| {
            let before = open_to(write, id, &account)?;
            refuse_stale(&before, revision)?;
            refuse_decider(&before.details, &account)?;
            if !Step::Merge.may_follow(before.details.stage) {
                return Err(Refusal::StepOutOfOrder.into());
            }
            let target = open_to(write, into, &account)?;
            if target.details.is_about_principal != before.details.is_about_principal {
                return Err(Refusal::MergeShields.into());
            }
            refuse_ring(write, id, &target)?;
            let boxes = Boxes::default();
            let mut details = take_step(Step::Merge, &boxes, &before.details, &account.name, now)
                .map_err(Error::Fields)?;
            details.merged_into_id = Some(into.0);
            settle(write, Step::Merge.action(), &before, details)
        })
    }

    /// Takes a merging back: the complaint stands where it stood, with all that was written into either meanwhile.
    ///
    /// # Errors
    /// [`Refusal::StepOutOfOrder`] where it is not merged.
    pub fn unmerge_complaint(&mut self, id: ComplaintId, revision: u64) -> Result<Complaint> {
        let account = self.unlocked()?.account.clone();
        self.transact_about(Right::DecideComplaints, id, |write, _| {
            let before = open_to(write, id, &account)?;
            refuse_stale(&before, revision)?;
            refuse_decider(&before.details, &account)?;
            if before.details.stage != Stage::Merged {
                return Err(Refusal::StepOutOfOrder.into());
            }
            let mut details = before.details.clone();
            details.stage = details.merged_from_stage.take().unwrap_or_default();
            details.merged_into_id = None;
            settle(write, Step::Unmerge.action(), &before, details)
        })
    }
}

/// Closing is a signature. What was refused or referred closes once the complainant was told of it.
fn close(
    write: &Write<'_>,
    before: &Complaint,
    details: &mut ComplaintDetails,
    signing: Option<&SigningKey>,
) -> Result<()> {
    let is_unfinished = matches!(before.details.stage, Stage::Refused | Stage::Referred);
    if is_unfinished && details.acceptance_told_on.is_none() {
        return Err(Refusal::NotToldYet.into());
    }
    let signing = signing.ok_or(Refusal::NoSigningKey)?;
    sign_closing(write, &before.number.to_string(), details, signing)
}

/// Signs the closing of a complaint: the number, the day, and the journal as it stands.
pub(in crate::desk) fn sign_closing(
    write: &Write<'_>,
    number: &str,
    details: &mut ComplaintDetails,
    signing: &SigningKey,
) -> Result<()> {
    let head = write.read().journal_head()?;
    let seq = i64::try_from(head.seq).unwrap_or(i64::MAX);
    let closed_on = details.closed_on.map(|day| day.to_string());
    let message = closing_message(number, &closed_on.unwrap_or_default(), seq, &head.hash);
    details.closing_seq = Some(seq);
    details.closing_signature = signing.sign(message.as_bytes());
    Ok(())
}

/// Nothing is merged into itself, nor into what was merged into it.
fn refuse_ring(write: &Write<'_>, id: ComplaintId, target: &Complaint) -> Result<()> {
    let mut next = Some(target.id);
    for _ in 0..MOST_MERGES {
        let Some(at) = next else { return Ok(()) };
        if at == id {
            break;
        }
        let complaint = write.read().complaint(at)?;
        next = complaint.details.merged_into_id.map(ComplaintId);
    }
    Err(Refusal::MergeRing.into())
}
