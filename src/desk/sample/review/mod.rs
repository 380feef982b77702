//! The made-up review loop: what the public says, at which meetings and out of which boxes, what was checked, and what is
//! put right of it.
//!
//! | file | is |
//! |---|---|
//! | this one | everything entered in its order |
//! | `schedule` | when boxes are opened, sheets come back, people meet |
//! | `gatherings` | those events themselves, and the supervisors |
//! | `voices` | what is said, and what is answered |
//! | `plan` | which opinions are to be made up |
//! | `opinion` | one made-up opinion, as far as it has come by now |
//! | `checks` | checks, and what they and the inspections find |

mod checks;
mod gatherings;
mod opinion;
mod plan;
mod schedule;
mod voices;

use std::collections::BTreeMap;

use chrono::{Datelike as _, NaiveDate, TimeDelta};

use super::complaint::Bureau;
use super::complaints::bureau;
use super::matters::STAFF;
use super::random::Random;
use super::visit::School;
use crate::desk::contacts::due_rules;
use crate::desk::sealing::{Owner, seal_piece};
use crate::desk::{Desk, Result};
use crate::domain::accountability::Accountability;
use crate::domain::journal::Action;
use crate::domain::number::{RecordNumber, Register};
use crate::domain::opinion::{Opinion, OpinionId};
use crate::domain::protection::SealedPart;
use crate::domain::rectification::Rectification;
use crate::domain::review::{SpotCheck, SupervisionResult};
use crate::store::{Act, Write};
use opinion::PlannedOpinion;
use schedule::Schedule;

pub(super) use gatherings::BOX_NAMES;

/// Opinions a transaction holds at most.
const PER_TRANSACTION: usize = 500;
/// The review loop goes back so far even where the visits do not: a term shows only over months.
const LEAST_DAYS: i64 = 90;
/// Of what was verified, every so-manieth is supervised (E8).
const EVERY_SUPERVISED: usize = 5;
/// Of so many supervised one was not put right and is sent back, and one was put right in part: the second already, so
/// that a small sample shows one.
const EVERY_SENT_BACK: usize = 9;

/// Who keeps the office where no account does.
const OFFICE: &str = STAFF[5].name;

/// An inspection among the visits, and what it is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Inspected {
    /// The visit's key.
    pub(super) visit: i64,
    /// Its number.
    pub(super) number: RecordNumber,
    /// When they came.
    pub(super) on: NaiveDate,
    /// What they found, by the place in [`super::errands::INSPECTIONS`].
    pub(super) inspection: usize,
}

/// Enters so many opinions since a day with the boxes, questionnaires and meetings they come from, the checks of those
/// days, and what they and the inspections order. `progress` hears how many opinions are done. Returns how many there are.
pub(super) fn fill(
    desk: &mut Desk,
    school: &School,
    clerks: &[String],
    inspections: &[Inspected],
    (count, since): (u32, NaiveDate),
    progress: &mut dyn FnMut(usize) -> bool,
) -> Result<usize> {
    if count == 0 {
        return Ok(0);
    }
    let rules = due_rules(desk.store.read())?;
    let has_accounts = desk.has_accounts()?;
    let mut bureau = bureau(desk, school, &rules, clerks)?;
    if !has_accounts {
        OFFICE.clone_into(&mut bureau.office);
    }
    let since = since.min(school.now.date() - TimeDelta::days(LEAST_DAYS));
    let mut schedule = Schedule::new(&bureau, since);
    let plans = plan::plans(&bureau, &mut schedule, has_accounts, (count, since));
    // Whoever sits at the front enters them.
    let act = Act {
        actor: clerks.first().cloned().unwrap_or_default(),
        ..desk.act()
    };
    let events = desk.store.transact(&act, |write| {
        gatherings::enter(write, &bureau, &schedule, since)
    })?;
    let mut filling = Filling {
        bureau: &bureau,
        sequences: BTreeMap::new(),
        verified: 0,
        entered: 0,
    };
    for chunk in plans.chunks(PER_TRANSACTION) {
        desk.store.transact(&act, |write| {
            chunk.iter().try_for_each(|plan| {
                let turn = i64::try_from(filling.entered).unwrap_or_default();
                let mut random = Random::of(school.seed, &[16, turn]);
                match bureau.opinion(plan, &events.value, &mut random) {
                    Some(planned) => filling.enter(write, planned),
                    None => Ok(()),
                }
            })
        })?;
        if !progress(filling.entered) {
            return Ok(filling.entered);
        }
    }
    desk.store.transact(&act, |write| {
        checks::enter_checks(write, &mut filling, since)?;
        checks::enter_findings(write, &mut filling, inspections)
    })?;
    Ok(filling.entered)
}

/// The state of one filling.
struct Filling<'a> {
    bureau: &'a Bureau<'a>,
    /// The last number handed out, by year.
    sequences: BTreeMap<u16, u32>,
    /// How many rectifications there are that could be supervised by now.
    verified: usize,
    entered: usize,
}

impl Filling<'_> {
    fn enter(&mut self, write: &mut Write<'_>, planned: PlannedOpinion) -> Result<()> {
        let number = self.next_number(planned.details.received_on);
        let opinion = Opinion {
            id: OpinionId(0),
            number,
            entered_at: planned.entered_at,
            entered_by: planned.entered_by,
            details: planned.details,
            voiding: None,
            revision: 0,
        };
        let number = number.to_string();
        let id = write.create(Action::Sample, &number, &opinion)?;
        if !planned.identity.is_empty() {
            let opinion = Opinion {
                id: OpinionId(id),
                ..opinion
            };
            let identity = planned.identity.to_text();
            let owner = Owner::from(&opinion);
            seal_piece(write, &owner, SealedPart::Identity, &identity)?;
        }
        if let Some(rectification) = planned.rectification {
            let rectification = Rectification {
                opinion_id: Some(id),
                ..rectification
            };
            self.enter_rectification(write, &number, rectification)?;
        }
        if let Some(accountability) = planned.accountability {
            let accountability = Accountability {
                opinion_id: Some(id),
                ..accountability
            };
            write.create(Action::Sample, &number, &accountability)?;
        }
        self.entered += 1;
        Ok(())
    }

    /// The next number of the year in which it was received.
    fn next_number(&mut self, received_on: NaiveDate) -> RecordNumber {
        let year = u16::try_from(received_on.year()).unwrap_or_default();
        let sequence = self.sequences.entry(year).or_default();
        *sequence += 1;
        RecordNumber {
            register: Register::Opinion,
            year,
            sequence: *sequence,
        }
    }

    /// Enters what is to be put right; some of it is supervised by the leading group, and now and then sent back (E8).
    fn enter_rectification(
        &mut self,
        write: &mut Write<'_>,
        number: &str,
        rectification: Rectification,
    ) -> Result<()> {
        let supervision = match checks::supervised_on(self.bureau, &rectification) {
            Some(on) => {
                let turn = self.verified / EVERY_SUPERVISED;
                let is_supervised = self.verified.is_multiple_of(EVERY_SUPERVISED);
                self.verified += 1;
                let result = result_of(turn);
                let of = rectification.clone();
                is_supervised.then(|| checks::supervision(self.bureau, of, on, result))
            }
            None => None,
        };
        let Some((rectification, boxes, on)) = supervision.flatten() else {
            write.create(Action::Sample, number, &rectification)?;
            return Ok(());
        };
        let id = write.create(Action::Sample, number, &rectification)?;
        let of = Rectification {
            id,
            ..rectification
        };
        let at = self.bureau.evening(on);
        if let Ok(check) = SpotCheck::check(&boxes, Some(&of), at) {
            write.create(Action::Sample, number, &check)?;
        }
        Ok(())
    }
}

/// What came of the supervision that is so-manieth, from 0.
const fn result_of(turn: usize) -> SupervisionResult {
    match turn % EVERY_SENT_BACK {
        1 => SupervisionResult::Partly,
        last if last == EVERY_SENT_BACK - 1 => SupervisionResult::NotPutRight,
        _ => SupervisionResult::PutRight,
    }
}
