//! Logging visits: entering, correcting, arriving, signing out, voiding.

use chrono::NaiveDateTime;

use super::{Desk, Error, Refusal, Result};
use crate::domain::field::{FieldError, Problem};
use crate::domain::journal::Action;
use crate::domain::number::{RecordNumber, Register};
use crate::domain::record::Voiding;
use crate::domain::right::Right;
use crate::domain::text;
use crate::domain::visit::{
    Departure, KnownVisitor, Strictness, TypedVisit, Visit, VisitDetails, VisitField, VisitId,
    VisitState,
};
use crate::store::{Act, VisitFilter, Write};

/// People offered while a name is typed: more than this nobody reads.
const MOST_SUGGESTIONS: usize = 6;
/// A reason is a sentence, not a letter.
const REASON_MAX_CHARS: usize = 400;

impl Desk {
    /// Logs a visit or an appointment (B6–B8).
    ///
    /// # Errors
    /// [`Error::Fields`] with every box that wants something.
    pub fn log_visit(&mut self, typed: &TypedVisit) -> Result<Visit> {
        let details = typed
            .check(self.now(), Strictness::Desk)
            .map_err(Error::Fields)?;
        let actor = self.actor.clone();
        let visit = self.transact(Right::KeepVisits, |write, act| {
            enter(write, act, Action::Create, details)
        })?;
        self.store.drop_draft(&actor, "visit")?;
        Ok(visit)
    }

    /// Corrects a visit; the journal keeps the old values.
    ///
    /// # Errors
    /// [`Error::Fields`]; a conflict where somebody changed the visit since `revision` was read.
    pub fn correct_visit(
        &mut self,
        id: VisitId,
        revision: u64,
        typed: &TypedVisit,
    ) -> Result<Visit> {
        let details = typed
            .check(self.now(), Strictness::Desk)
            .map_err(Error::Fields)?;
        let actor = self.actor.clone();
        let visit = self.transact(Right::KeepVisits, |write, _| {
            let before = unvoided(write, id)?;
            if before.revision != revision {
                return Err(crate::store::Error::Conflict {
                    number: before.number.to_string(),
                }
                .into());
            }
            let after = Visit {
                details,
                ..before.clone()
            };
            save(write, Action::Correct, &before, &after)
        })?;
        self.store.drop_draft(&actor, &format!("visit:{}", id.0))?;
        Ok(visit)
    }

    /// An expected visitor came, now.
    ///
    /// # Errors
    /// [`Refusal::NotExpected`] where the visit is no open appointment.
    pub fn arrive(&mut self, id: VisitId) -> Result<Visit> {
        self.transact(Right::KeepVisits, |write, act| {
            let before = unvoided(write, id)?;
            if before.state() != VisitState::Appointment {
                return Err(Refusal::NotExpected.into());
            }
            let mut after = before.clone();
            after.details.arrived_at = Some(act.local_minute());
            save(write, Action::Arrive, &before, &after)
        })
    }

    /// Signs out everybody named, at `at` or now. All of them or none.
    ///
    /// # Errors
    /// [`Refusal::NotOnSite`]; [`Error::Fields`] where the time lies before an arrival or in the future.
    pub fn sign_out(&mut self, ids: &[VisitId], at: Option<NaiveDateTime>) -> Result<Vec<Visit>> {
        if ids.is_empty() {
            return Err(Refusal::NobodyChosen.into());
        }
        self.transact(Right::KeepVisits, |write, act| {
            let now = act.local_minute();
            let at = at.unwrap_or(now);
            let wrong = |problem| {
                Err(Error::Fields(vec![FieldError {
                    field: VisitField::DepartedAt.name(),
                    problem,
                }]))
            };
            if at > now {
                return wrong(Problem::InFuture);
            }
            let mut signed_out = Vec::with_capacity(ids.len());
            for id in ids {
                let before = unvoided(write, *id)?;
                if before.state() != VisitState::OnSite {
                    return Err(Refusal::NotOnSite.into());
                }
                if before
                    .details
                    .arrived_at
                    .is_some_and(|arrived_at| arrived_at > at)
                {
                    return wrong(Problem::BeforeArrival);
                }
                let mut after = before.clone();
                after.details.departure = Departure::At(at);
                signed_out.push(save(write, Action::SignOut, &before, &after)?);
            }
            Ok(signed_out)
        })
    }

    /// Closes the visits of earlier days that nobody signed out as 离校时间不详, with no invented time, and returns
    /// their numbers.
    ///
    /// # Errors
    /// If the register cannot be written.
    pub fn close_forgotten(&mut self) -> Result<Vec<RecordNumber>> {
        if !self.may(Right::KeepVisits) {
            return Ok(Vec::new());
        }
        let today = self.now().date();
        let forgotten: Vec<_> = self
            .store
            .read()
            .on_site()?
            .into_iter()
            .filter(|visit| {
                visit
                    .details
                    .arrived_at
                    .is_some_and(|arrived_at| arrived_at.date() < today)
            })
            .map(|visit| visit.id)
            .collect();
        if forgotten.is_empty() {
            return Ok(Vec::new());
        }
        let act = self.act();
        // Nobody asked for this in so many words, so it is not among what Ctrl+Z takes back.
        let done = self.store.transact(&act, |write| {
            let mut closed = Vec::with_capacity(forgotten.len());
            for id in &forgotten {
                let before = write.read().visit(*id)?;
                let mut after = before.clone();
                after.details.departure = Departure::Unknown;
                closed.push(save(write, Action::CloseForgotten, &before, &after)?.number);
            }
            Ok::<_, Error>(closed)
        })?;
        Ok(done.value)
    }

    /// Voids a visit with a reason. It keeps its number.
    ///
    /// # Errors
    /// [`Refusal::ReasonMissing`], [`Refusal::IsVoid`].
    pub fn void_visit(&mut self, id: VisitId, reason: &str) -> Result<Visit> {
        let reason = checked_reason(reason)?;
        self.transact(Right::KeepVisits, |write, act| {
            let before = unvoided(write, id)?;
            let after = Visit {
                voiding: Some(voiding(act, reason)),
                ..before.clone()
            };
            save(write, Action::Void, &before, &after)
        })
    }

    /// One visit.
    ///
    /// # Errors
    /// If there is none, or the register cannot be read.
    pub fn visit(&self, id: VisitId) -> Result<Visit> {
        self.shown_of(|| Ok(self.store.read().visit(id)?))
    }

    /// The keys of the visits a filter lets through, newest first.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn visit_ids(&self, filter: &VisitFilter) -> Result<Vec<VisitId>> {
        if !self.may_search(&filter.text)? {
            return Ok(Vec::new());
        }
        Ok(self.store.read().visit_ids(filter)?)
    }

    /// The visits with these keys.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn visits(&self, ids: &[VisitId]) -> Result<Vec<Visit>> {
        self.shown_of(|| Ok(self.store.read().visits(ids)?))
    }

    /// People who came before and fit what was typed.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn known_visitors(&self, typed: &str) -> Result<Vec<KnownVisitor>> {
        self.require(Right::ReadNames)?;
        Ok(self.store.read().known_visitors(typed, MOST_SUGGESTIONS)?)
    }
}

/// Enters a visit under the next number.
pub(super) fn enter(
    write: &mut Write<'_>,
    act: &Act,
    action: Action,
    details: VisitDetails,
) -> Result<Visit> {
    let number = write.next_number(Register::Visit)?;
    let entered_at = act.local_minute();
    let visit = Visit {
        id: VisitId(0),
        number,
        entered_at,
        entered_by: act.actor.clone(),
        details,
        voiding: None,
        revision: 0,
    };
    let id = VisitId(write.create(action, &number.to_string(), &visit)?);
    Ok(Visit {
        id,
        revision: write.read().journal_head()?.seq,
        ..visit
    })
}

/// Writes what changed and returns the visit as it stands now.
fn save(write: &mut Write<'_>, action: Action, before: &Visit, after: &Visit) -> Result<Visit> {
    write.change(action, &after.number.to_string(), after.id.0, before, after)?;
    Ok(write.read().visit(after.id)?)
}

/// The visit, unless it is voided.
pub(super) fn unvoided(write: &Write<'_>, id: VisitId) -> Result<Visit> {
    let visit = write.read().visit(id)?;
    if visit.voiding.is_some() {
        Err(Refusal::IsVoid.into())
    } else {
        Ok(visit)
    }
}

/// A reason that says something.
pub(super) fn checked_reason(reason: &str) -> Result<String> {
    let reason = text::clean_line(reason);
    if reason.is_empty() {
        return Err(Refusal::ReasonMissing.into());
    }
    let found_chars = reason.chars().count();
    if found_chars > REASON_MAX_CHARS {
        let problem = Problem::TooLong {
            max_chars: REASON_MAX_CHARS,
            found_chars,
        };
        return Err(Error::Fields(vec![FieldError {
            field: "void_reason",
            problem,
        }]));
    }
    Ok(reason)
}

/// The voiding that this act makes.
pub(super) fn voiding(act: &Act, reason: String) -> Voiding {
    Voiding {
        at: act.local_minute(),
        by: act.actor.clone(),
        reason,
    }
}
