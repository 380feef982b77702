//! Entering made-up visits, oldest first, with what hangs beside them.

use std::collections::BTreeMap;

use chrono::{Datelike as _, Timelike as _};

use super::errands::INSPECTIONS;
use super::people;
use super::random::Random;
use super::review::Inspected;
use super::visit::{Planned, make_unusual};
use crate::desk::Result;
use crate::desk::visits::voiding;
use crate::domain::beside::{LeftItem, Release};
use crate::domain::journal::Action;
use crate::domain::number::{RecordNumber, Register};
use crate::domain::visit::{Departure, Visit, VisitId, VisitKind};
use crate::store::Write;

/// What happens to every so-manieth visit, so that even a small sample shows each of it.
mod every {
    pub(super) const VOIDED: usize = 131;
    pub(super) const CORRECTED: usize = 67;
    pub(super) const UNKNOWN_DEPARTURE: usize = 37;
    pub(super) const UNUSUAL_NAME: usize = 29;
}

/// The state of one filling.
pub(super) struct Filling {
    pub(super) clerks: Vec<String>,
    /// The last number handed out, by year.
    sequences: BTreeMap<u16, u32>,
    /// The inspections among them.
    pub(super) inspections: Vec<Inspected>,
    pub(super) entered: usize,
    seed: u64,
}

impl Filling {
    /// Nothing is entered yet.
    pub(super) const fn new(clerks: Vec<String>, seed: u64) -> Self {
        Self {
            clerks,
            sequences: BTreeMap::new(),
            inspections: Vec::new(),
            entered: 0,
            seed,
        }
    }

    /// Enters one visit and what hangs beside it.
    pub(super) fn enter(&mut self, write: &mut Write<'_>, mut planned: Planned) -> Result<()> {
        let turn = self.entered;
        let mut random = Random::of(self.seed, &[6, i64::try_from(turn).unwrap_or_default()]);
        let is_past = planned.entered_at.date() < write.act().local_minute().date();
        if turn % every::UNUSUAL_NAME == 11 {
            make_unusual(&mut planned, &mut random);
        }
        if turn % every::UNKNOWN_DEPARTURE == 17 && is_past && planned.details.arrived_at.is_some()
        {
            planned.details.departure = Departure::Unknown;
        }
        let visit = self.next_visit(&planned);
        let number = visit.number.to_string();
        let id = if turn % every::CORRECTED == 23 {
            enter_with_slip(write, &visit, &number, &mut random)?
        } else {
            VisitId(write.create(Action::Sample, &number, &visit)?)
        };
        if let Some(item) = planned.item {
            write.create(Action::Sample, &number, &LeftItem { visit: id, ..item })?;
        }
        if let Some(release) = planned.release {
            write.create(
                Action::Sample,
                &number,
                &Release {
                    visit: id,
                    ..release
                },
            )?;
        }
        if turn % every::VOIDED == 47 && is_past {
            let reason = random.pick(&["重复登记", "姓名写错，已重新登记", "误点保存"]);
            let after = Visit {
                voiding: Some(voiding(write.act(), reason.to_owned())),
                ..visit.clone()
            };
            write.change(Action::Void, &number, id.0, &visit, &after)?;
        } else {
            self.inspections.extend(inspected(&visit, id));
        }
        self.entered += 1;
        Ok(())
    }

    /// The visit under the next number of the year in which it was written down.
    fn next_visit(&mut self, planned: &Planned) -> Visit {
        let entered_at = planned.entered_at;
        let year = u16::try_from(entered_at.year()).unwrap_or_default();
        let sequence = self.sequences.entry(year).or_default();
        *sequence += 1;
        let shift = usize::from(entered_at.hour() >= 12) % self.clerks.len().max(1);
        Visit {
            id: VisitId(0),
            number: RecordNumber {
                register: Register::Visit,
                year,
                sequence: *sequence,
            },
            entered_at,
            entered_by: self.clerks.get(shift).cloned().unwrap_or_default(),
            details: planned.details.clone(),
            voiding: None,
            revision: 0,
        }
    }
}

/// The inspection that a visit is, once they have come.
fn inspected(visit: &Visit, id: VisitId) -> Option<Inspected> {
    let details = &visit.details;
    let arrived_at = details
        .arrived_at
        .filter(|_| details.kind == VisitKind::Inspection)?;
    let subject = details.inspection_subject.as_str();
    Some(Inspected {
        visit: id.0,
        number: visit.number,
        on: arrived_at.date(),
        inspection: INSPECTIONS.iter().position(|it| it.subject == subject)?,
    })
}

/// Enters a visit with a slip of the pen in its telephone number and corrects it, so that there is a history to see.
fn enter_with_slip(
    write: &mut Write<'_>,
    visit: &Visit,
    number: &str,
    random: &mut Random,
) -> Result<VisitId> {
    let mut first = visit.clone();
    first.details.phone = people::phone(random);
    let id = write.create(Action::Sample, number, &first)?;
    write.change(Action::Correct, number, id, &first, visit)?;
    Ok(VisitId(id))
}
