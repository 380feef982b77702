//! Complaints (投诉): logging, correcting, voiding, and what whoever sits at the desk may see of them (C1–C13).
//!
//! | file | is |
//! |---|---|
//! | this one | logging, correcting, voiding |
//! | [`steps`] | the steps of the procedure, merging and unmerging |
//! | [`beside`] | instructions, additions, summaries, scans |
//! | [`extending`] | more time (A9) |
//! | [`sealing`] | what is sealed to whom, the moment it is saved |
//! | [`opening`] | opening it again, with a reason |
//! | [`reseal`] | sealing anew: viewers, confidential later, new keys |
//! | [`reading`] | lists, the record, its file |
//! | [`queue`] | what waits for the principal |
//! | [`today`] | how many wait, for the Today screen |
//! | [`drafts`] | half-typed complaints, sealed beside the register |

pub(super) mod beside;
mod drafts;
mod extending;
pub(super) mod opening;
mod queue;
mod reading;
pub(super) mod reseal;
mod sealing;
mod settle;
mod steps;
mod today;

pub use drafts::COMPLAINT_DRAFT;
pub use queue::{PrincipalQueue, QueueFigures, QueueItem, Waits};
pub(super) use reading::visible;
pub use reading::{ComplaintLine, ComplaintRecord, PossibleRepeat};
pub use sealing::SealedFor;
pub(super) use sealing::seal_typed;
pub(super) use settle::{put_due, settle};
pub(super) use steps::sign_closing;
pub use today::ComplaintsToday;

use super::contacts::due_rules;
use super::visits::{checked_reason, voiding};
use super::{Desk, Error, Refusal, Result};
use crate::desk::sealing::act_of;
use crate::domain::account::{Account, Role};
use crate::domain::boxes::Boxes;
use crate::domain::complaint::{
    Complaint, ComplaintDetails, ComplaintId, TypedComplaint, accept_by, check,
};
use crate::domain::journal::Action;
use crate::domain::number::Register;
use crate::domain::protection::SealedOf;
use crate::domain::protection::may_open;
use crate::domain::right::Right;
use crate::store::seal::CaseCode;
use crate::store::{Act, Write};

/// A complaint that was logged, with the code that is shown once.
pub struct Logged {
    /// The complaint.
    pub complaint: Complaint,
    /// The one-time code of the receipt slip. Only its hash is stored.
    pub code: String,
}

/// The code must not reach a log.
impl std::fmt::Debug for Logged {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Logged")
            .field("complaint", &self.complaint)
            .finish_non_exhaustive()
    }
}

impl Desk {
    /// Logs a complaint (C1, C3, C4). Who complains is sealed in the same moment, and so are the facts of a confidential
    /// complaint; whoever typed it cannot read it afterwards.
    ///
    /// # Errors
    /// [`Error::Fields`] with every box that wants something; [`Refusal::NobodyToSealTo`].
    pub fn log_complaint(&mut self, boxes: &Boxes) -> Result<Logged> {
        self.require(Right::LogComplaints)?;
        let principal = self.settings()?.principal_name;
        let typed = check(boxes, None, &principal, self.now()).map_err(Error::Fields)?;
        let code = CaseCode::generate()?;
        let receipt_code = code.hash()?;
        let act = act_of(&typed.details, self.act());
        let done = self.store.transact(&act, |write| {
            enter(write, &act, Action::Create, typed, receipt_code)
        })?;
        self.remember(done.entries, done.has_written);
        self.drop_complaint_draft(COMPLAINT_DRAFT)?;
        Ok(Logged {
            complaint: done.value,
            code: code.to_string(),
        })
    }

    /// Corrects what stands in the open of a complaint; the journal keeps the old values. What is sealed stays: more is
    /// added beside it.
    ///
    /// # Errors
    /// [`Error::Fields`]; a conflict where somebody changed the complaint since `revision` was read.
    pub fn correct_complaint(
        &mut self,
        id: ComplaintId,
        revision: u64,
        boxes: &Boxes,
    ) -> Result<Complaint> {
        let now = self.now();
        let principal = self.settings()?.principal_name;
        let unlocked = self.unlocked()?;
        let (account, secret) = (unlocked.account.clone(), unlocked.keys.secret.clone());
        let complaint = self.transact_about(Right::HandleComplaints, id, |write, _| {
            let before = open_to(write, id, &account)?;
            refuse_stale(&before, revision)?;
            let typed =
                check(boxes, Some(&before.details), &principal, now).map_err(Error::Fields)?;
            if typed.details.is_about_principal && !before.details.is_about_principal {
                // What the principal could read already is not protected from them by a tick.
                return Err(Refusal::AboutPrincipalLate.into());
            }
            let after = settle(write, Action::Correct, &before, typed.details)?;
            if after.details.respondents != before.details.respondents {
                // A respondent is never among those who can read it, and whoever is none any more may be.
                reseal::of_complaint(write, &after, &secret)?;
            }
            Ok(after)
        })?;
        self.drop_complaint_draft(&format!("{COMPLAINT_DRAFT}:{}", id.0))?;
        Ok(complaint)
    }

    /// Voids a complaint with a reason. It keeps its number, and what is sealed stays sealed.
    ///
    /// # Errors
    /// [`Refusal::ReasonMissing`], [`Refusal::IsVoid`].
    pub fn void_complaint(&mut self, id: ComplaintId, reason: &str) -> Result<Complaint> {
        let reason = checked_reason(reason)?;
        let account = self.unlocked()?.account.clone();
        self.transact_about(Right::HandleComplaints, id, |write, act| {
            let before = open_to(write, id, &account)?;
            let after = Complaint {
                voiding: Some(voiding(act, reason)),
                ..before.clone()
            };
            let number = after.number.to_string();
            write.change(Action::Void, &number, id.0, &before, &after)?;
            Ok(write.read().complaint(id)?)
        })
    }

    /// One write about a complaint of a person who has the right to it; of one that is not named, without its minute.
    pub(in crate::desk) fn transact_about<R>(
        &mut self,
        right: Right,
        id: ComplaintId,
        work: impl FnOnce(&mut Write<'_>, &Act) -> Result<R>,
    ) -> Result<R> {
        self.transact_protected(right, SealedOf::Complaint(id.0), work)
    }

    /// How a complaint stands, for whoever has its number and the code of the receipt slip and gives no name.
    ///
    /// # Errors
    /// [`Refusal::WrongCode`] for another code and for a number that is none: a guess learns nothing.
    pub fn complaint_by_code(&self, number: &str, code: &str) -> Result<Complaint> {
        self.require(Right::LogComplaints)?;
        let number = number.parse().map_err(|_| Refusal::WrongCode)?;
        let complaint = self.store.read().complaint_by_number(number);
        let complaint = complaint.map_err(|_| Refusal::WrongCode)?;
        if !CaseCode::verifies(code, &complaint.details.receipt_code) {
            return Err(Refusal::WrongCode.into());
        }
        Ok(visible(complaint, self.account()))
    }
}

/// Writes a new complaint with the next number, and seals what is to be sealed.
pub(super) fn enter(
    write: &mut Write<'_>,
    act: &Act,
    action: Action,
    typed: TypedComplaint,
    receipt_code: String,
) -> Result<Complaint> {
    let rules = due_rules(write.read())?;
    let mut details = typed.details.clone();
    details.receipt_code = receipt_code;
    details.accept_by = Some(accept_by(details.received_on, &rules).on);
    settle::put_first_due(&mut details, &[], &rules);
    let number = write.next_number(Register::Complaint)?;
    let complaint = Complaint {
        id: ComplaintId(0),
        number,
        entered_at: act.local_minute(),
        entered_by: act.actor.clone(),
        details,
        voiding: None,
        revision: 0,
    };
    let id = ComplaintId(write.create(action, &number.to_string(), &complaint)?);
    let complaint = write.read().complaint(id)?;
    seal_typed(write, &complaint, &typed)?;
    Ok(complaint)
}

/// The complaint, unless it is voided or whoever sits at the desk may not open its case.
pub(super) fn open_to(write: &Write<'_>, id: ComplaintId, account: &Account) -> Result<Complaint> {
    let complaint = write.read().complaint(id)?;
    refuse_closed_case(&complaint.details, account)?;
    if complaint.voiding.is_some() {
        return Err(Refusal::IsVoid.into());
    }
    Ok(complaint)
}

/// A respondent opens no case about themselves, and the principal none about the principal (C4).
pub(super) fn refuse_closed_case(details: &ComplaintDetails, account: &Account) -> Result<()> {
    if may_open(details, account) {
        Ok(())
    } else {
        Err(Refusal::AboutYou.into())
    }
}

/// Who decides: the principal, and a deputy where it is about the principal.
pub(super) fn refuse_decider(details: &ComplaintDetails, account: &Account) -> Result<()> {
    let decider = match details.is_about_principal {
        true => Role::Deputy,
        false => Role::Principal,
    };
    match account.role == decider {
        true => Ok(()),
        false => Err(Refusal::NotYourDecision.into()),
    }
}

/// Whoever changes a complaint has seen its newest state.
pub(super) fn refuse_stale(before: &Complaint, revision: u64) -> Result<()> {
    if before.revision == revision {
        return Ok(());
    }
    let number = before.number.to_string();
    Err(crate::store::Error::Conflict { number }.into())
}
