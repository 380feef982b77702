//! 责任追究 (D1–D9, D14): what the facts suggest, what the principal decides about it, and the year's appraisal.
//!
//! A suggestion holds nobody to account. The principal alone decides, with a basis, or dismisses with a reason; either
//! answers the suggestion. About the principal nobody here decides: that is for whoever is above the school.

use std::collections::HashMap;

use chrono::{Datelike as _, Days, NaiveDate};

use super::complaints::open_to;
use super::contacts::due_rules;
use super::report::unsigned_after_hours;
use super::visits::{checked_reason, voiding};
use super::{Desk, Error, Refusal, Result, opinions, rectifying};
use crate::domain::account::Account;
use crate::domain::accountability::{Accountability, ShownBy, Suggestion};
use crate::domain::boxes::Boxes;
use crate::domain::complaint::ComplaintId;
use crate::domain::contact::ContactId;
use crate::domain::figures::{Appraisal, AppraisalTally};
use crate::domain::journal::Action;
use crate::domain::opinion::OpinionId;
use crate::domain::protection::SealedOf;
use crate::domain::protection::may_open;
use crate::domain::rectification::Rectification;
use crate::domain::right::Right;
use crate::store::{Act, Facts, Reader, Write};

/// How long ago facts may lie that are over; what is still open is suggested whatever its age.
const FACTS_WITHIN: Days = Days::new(90);
/// Suggestions: more than this nobody decides at a sitting, and what is decided makes room for the next.
const MOST_SUGGESTIONS: usize = 200;

/// A decision as a line of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AccountabilityLine {
    /// The decision.
    pub accountability: Accountability,
    /// The number of the record that shows it; empty where none does.
    pub number: String,
    /// Working days left until what S2 ordered is to be put right, while it is not; negative once they have gone by.
    pub days_left: Option<i32>,
}

impl Desk {
    /// The faults that the facts suggest and nobody decided about yet, the newest first: what is overdue with no extension
    /// that counts (D5), handed over and not signed for a whole working day (D3), a trip for what was not told (D4), a late
    /// reply to a complaint (D2), a rectification past its day (D14), an upheld complaint about conduct (D6). Of the last
    /// ninety days, and what is open whatever its age; the principal is never among them.
    ///
    /// # Errors
    /// [`Refusal::NotAllowed`] for everybody but the principal; if the register cannot be read.
    pub fn suggestions(&self) -> Result<Vec<Suggestion>> {
        self.require(Right::HoldAccountable)?;
        let account = &self.unlocked()?.account;
        let read = self.store.read();
        let calendar = due_rules(read)?.calendar;
        let now = self.now();
        let today = now.date();
        let facts = Facts {
            since: today.checked_sub_days(FACTS_WITHIN).unwrap_or(today),
            now,
            calendar: &calendar,
            unsigned_after_hours: unsigned_after_hours(&read.settings()?),
        };
        let principal = read.settings()?.principal_name;
        let mut suggestions = read.suggested_faults(&facts)?;
        suggestions.retain(|it| it.person != account.name && it.person != principal);
        // The oldest of equal ones is kept: a matter handed over twice is one fault.
        suggestions
            .sort_by(|one, other| key(one).cmp(&key(other)).then(one.since.cmp(&other.since)));
        suggestions.dedup_by(|one, other| key(one) == key(other));
        suggestions
            .sort_by(|one, other| (other.since, &one.number).cmp(&(one.since, &other.number)));
        let mut open = Vec::new();
        for suggestion in suggestions {
            if open.len() == MOST_SUGGESTIONS {
                break;
            }
            if !is_answered(read, &suggestion)? {
                open.push(suggestion);
            }
        }
        Ok(open)
    }

    /// Holds somebody to account, or dismisses what the facts suggest, with the reason in the basis (D7).
    ///
    /// # Errors
    /// [`Refusal::NotAllowed`] for everybody but the principal; [`Refusal::AboutYou`] about the principal;
    /// [`Refusal::IsVoid`]; [`Error::Fields`].
    pub fn decide_accountability(
        &mut self,
        boxes: &Boxes,
        shown_by: ShownBy,
    ) -> Result<Accountability> {
        self.require(Right::HoldAccountable)?;
        let account = self.unlocked()?.account.clone();
        let now = self.now();
        self.transact_shown(protected(shown_by), |write, _| {
            let (shown_by, number) = shown(write, shown_by, &account)?;
            let decision = Accountability::check(boxes, shown_by, &account.name, now)
                .map_err(Error::Fields)?;
            let principal = write.read().settings()?.principal_name;
            if decision.person == account.name || decision.person == principal {
                return Err(Refusal::AboutYou.into());
            }
            let id = write.create(Action::DecideAccountability, &number, &decision)?;
            Ok(Accountability { id, ..decision })
        })
    }

    /// What S2 ordered was put right.
    ///
    /// # Errors
    /// [`Refusal::NothingChanges`] where nothing is to be put right; [`Error::Fields`].
    pub fn finish_sanction(&mut self, id: i64, boxes: &Boxes) -> Result<Accountability> {
        let now = self.now();
        self.change_accountability(id, Action::FinishSanction, |before, _| {
            if !before.awaits_correction() {
                return Err(Refusal::NothingChanges.into());
            }
            before.finished(boxes, now).map_err(Error::Fields)
        })
    }

    /// Voids a decision with a reason; what it answered is suggested again.
    ///
    /// # Errors
    /// [`Refusal::ReasonMissing`], [`Refusal::IsVoid`].
    pub fn void_accountability(&mut self, id: i64, reason: &str) -> Result<Accountability> {
        let reason = checked_reason(reason)?;
        self.change_accountability(id, Action::Void, |before, act| {
            Ok(Accountability {
                voiding: Some(voiding(act, reason)),
                ..before.clone()
            })
        })
    }

    /// The decisions of a year, oldest first, voided ones left out, and those that cases show which whoever sits at the desk
    /// may not open.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn accountabilities_of(&self, year: i32) -> Result<Vec<AccountabilityLine>> {
        self.require(Right::ReadComplaints)?;
        let account = self.unlocked()?.account.clone();
        let read = self.store.read();
        let calendar = due_rules(read)?.calendar;
        let today = self.now().date();
        let (from, to) = days_of(year);
        let mut lines = Vec::new();
        for accountability in read.accountabilities_between(from, to)? {
            let Some(number) = number_for(read, &accountability, Some(&account))? else {
                continue;
            };
            let due_on = accountability
                .due_on
                .filter(|_| accountability.awaits_correction());
            lines.push(AccountabilityLine {
                days_left: due_on.map(|day| calendar.working_days_between(today, day)),
                accountability,
                number,
            });
        }
        Ok(lines)
    }

    /// What the registers hold of each person and each department in a year (D8, D9).
    ///
    /// # Errors
    /// [`Refusal::NotAllowed`] for who may not read complaints; if the register cannot be read.
    pub fn yearly_appraisal(&self, year: i32) -> Result<Appraisal> {
        self.require(Right::ReadComplaints)?;
        let as_of = self.now();
        let (from, to) = days_of(year);
        self.store.read().at_one_moment(|read| {
            let mut tally = AppraisalTally::default();
            read.count_for_appraisal((from, to), as_of.date(), &mut tally)?;
            for decision in read.accountabilities_between(from, to)? {
                tally.add_decision(&decision);
            }
            let staff = read.staff()?;
            let departments: HashMap<_, _> = staff
                .into_iter()
                .map(|member| (member.name, member.department))
                .collect();
            let (persons, departments) = tally.finish(|name| departments.get(name).cloned());
            let head = read.journal_head()?;
            Ok(Appraisal {
                year,
                as_of,
                persons,
                departments,
                journal_seq: head.seq,
                journal_hash: head.hash,
            })
        })
    }

    fn change_accountability(
        &mut self,
        id: i64,
        action: Action,
        change: impl FnOnce(&Accountability, &Act) -> Result<Accountability>,
    ) -> Result<Accountability> {
        self.require(Right::HoldAccountable)?;
        let account = self.unlocked()?.account.clone();
        let of: Accountability = self.store.read().record(id)?;
        let shown_by = ShownBy {
            complaint_id: of.complaint_id,
            contact_id: of.contact_id,
            rectification_id: of.rectification_id,
            opinion_id: of.opinion_id,
        };
        self.transact_shown(protected(shown_by), |write, act| {
            let before: Accountability = write.read().record(id)?;
            let number =
                number_for(write.read(), &before, Some(&account))?.ok_or(Refusal::AboutYou)?;
            if before.voiding.is_some() {
                return Err(Refusal::IsVoid.into());
            }
            let after = change(&before, act)?;
            write.change(action, &number, id, &before, &after)?;
            Ok(after)
        })
    }

    /// One write of the principal about a fault; where a complaint or an opinion shows it that is not named, without its
    /// minute.
    fn transact_shown<R>(
        &mut self,
        of: Option<SealedOf>,
        work: impl FnOnce(&mut Write<'_>, &Act) -> Result<R>,
    ) -> Result<R> {
        match of {
            Some(of) => self.transact_protected(Right::HoldAccountable, of, work),
            None => self.transact(Right::HoldAccountable, work),
        }
    }
}

/// The protected record that shows a fault.
fn protected(by: ShownBy) -> Option<SealedOf> {
    let complaint = by.complaint_id.map(SealedOf::Complaint);
    complaint.or(by.opinion_id.map(SealedOf::Opinion))
}

/// What makes two suggestions the same.
type Key<'s> = (&'s str, &'s str, Option<i64>, &'s str);

fn key(suggestion: &Suggestion) -> Key<'_> {
    (
        &suggestion.number,
        suggestion.ground.code(),
        suggestion.rectification_id,
        &suggestion.person,
    )
}

/// The first and the last day of a year.
fn days_of(year: i32) -> (NaiveDate, NaiveDate) {
    let first = NaiveDate::from_ymd_opt(year, 1, 1).unwrap_or(NaiveDate::MIN);
    (
        first,
        first
            .with_month(12)
            .and_then(|day| day.with_day(31))
            .unwrap_or(first),
    )
}

/// Whether a decision about the same record answers it.
fn is_answered(read: Reader<'_>, suggestion: &Suggestion) -> Result<bool> {
    let decisions = read.accountabilities_about(ShownBy {
        complaint_id: suggestion.complaint_id,
        contact_id: suggestion.contact_id,
        rectification_id: suggestion.rectification_id,
        opinion_id: suggestion.opinion_id,
    })?;
    Ok(decisions.iter().any(|it| it.answers(suggestion)))
}

/// The record that shows a fault, as the decision keeps it, and its number. A rectification is found under what it hangs
/// off; of what hangs off nothing, a check by the way, the number is empty (D10).
fn shown(write: &Write<'_>, by: ShownBy, account: &Account) -> Result<(ShownBy, String)> {
    let mut by = by;
    if let Some(id) = by.rectification_id {
        let rectification: Rectification = write.read().record(id)?;
        if rectification.voiding.is_some() {
            return Err(Refusal::IsVoid.into());
        }
        by.complaint_id = rectification.complaint_id;
        by.opinion_id = rectification.opinion_id;
        if by.complaint_id.is_none() && by.opinion_id.is_none() {
            by.contact_id = None;
            let number = rectifying::number_for(write.read(), &rectification, Some(account))?;
            return Ok((by, number.ok_or(Refusal::IsVoid)?));
        }
    }
    if let Some(id) = by.complaint_id {
        let complaint = open_to(write, ComplaintId(id), account)?;
        by.contact_id = None;
        by.opinion_id = None;
        return Ok((by, complaint.number.to_string()));
    }
    if let Some(id) = by.opinion_id {
        let opinion = opinions::unvoided(write.read(), OpinionId(id))?;
        by.contact_id = None;
        return Ok((by, opinion.number.to_string()));
    }
    let Some(id) = by.contact_id else {
        return Ok((by, String::new()));
    };
    let contact = write.read().contact(ContactId(id))?;
    match contact.voiding {
        Some(_) => Err(Refusal::IsVoid.into()),
        None => Ok((by, contact.number.to_string())),
    }
}

/// The number of the record that shows a decision; `None` where it is a case that may not be opened.
pub(super) fn number_for(
    read: Reader<'_>,
    of: &Accountability,
    account: Option<&Account>,
) -> Result<Option<String>> {
    if let Some(id) = of.complaint_id {
        let complaint = read.complaint(ComplaintId(id))?;
        let is_shown = account.is_none_or(|account| may_open(&complaint.details, account));
        return Ok(is_shown.then(|| complaint.number.to_string()));
    }
    if let Some(id) = of.opinion_id {
        return Ok(Some(read.opinion(OpinionId(id))?.number.to_string()));
    }
    if let Some(id) = of.rectification_id {
        let rectification: Rectification = read.record(id)?;
        let number = rectifying::number_for(read, &rectification, account)?;
        return Ok(Some(number.unwrap_or_default()));
    }
    match of.contact_id {
        Some(id) => Ok(Some(read.contact(ContactId(id))?.number.to_string())),
        None => Ok(Some(String::new())),
    }
}
