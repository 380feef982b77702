//! Entering made-up complaints, oldest first, with what hangs beside them; what is to be sealed is sealed as ever.

use std::collections::BTreeMap;

use chrono::{Datelike as _, NaiveDate};

use super::complaint::{Bureau, Fate, PlannedComplaint};
use super::random::Random;
use super::scans::scans_of;
use super::visit::School;
use crate::desk::complaints::beside::{NewScan, put_attachment};
use crate::desk::complaints::{seal_typed, sign_closing};
use crate::desk::contacts::due_rules;
use crate::desk::{Desk, Error, Result};
use crate::domain::account::{Account, Role};
use crate::domain::accountability::Accountability;
use crate::domain::complaint::{AttachmentUse, Complaint, ComplaintId, Instruction};
use crate::domain::contact::{DueRules, Extension};
use crate::domain::journal::Action;
use crate::domain::number::{RecordNumber, Register};
use crate::domain::rectification::Rectification;
use crate::store::seal::SigningKey;
use crate::store::{Act, Write};

/// Complaints a transaction holds at most.
const PER_TRANSACTION: usize = 500;

/// Enters so many complaints since a day; `progress` hears how many are done. Returns how many were entered.
pub(super) fn fill(
    desk: &mut Desk,
    school: &School,
    clerks: &[String],
    (count, since): (u32, NaiveDate),
    progress: &mut dyn FnMut(usize) -> bool,
) -> Result<usize> {
    if count == 0 {
        return Ok(0);
    }
    let rules = due_rules(desk.store.read())?;
    let bureau = bureau(desk, school, &rules, clerks)?;
    let mut filling = Filling {
        signing: signing_key(desk),
        sequences: BTreeMap::new(),
        before: None,
        entered: 0,
    };
    // Whoever sits at the front enters them; the principal sees nothing of some.
    let actor = clerks.first().cloned().unwrap_or_default();
    let places: Vec<u32> = (0..count).rev().collect();
    for chunk in places.chunks(PER_TRANSACTION) {
        let act = Act {
            actor: actor.clone(),
            ..desk.act()
        };
        desk.store.transact(&act, |write| {
            chunk.iter().try_for_each(|place| {
                let plan = bureau.plan(*place, count, since);
                let mut random = Random::of(school.seed, &[13, i64::from(*place)]);
                match bureau.complaint(&plan, &mut random) {
                    Some(planned) => filling.enter(write, planned, plan.fate, *place),
                    None => Ok(()),
                }
            })
        })?;
        if !progress(filling.entered) {
            break;
        }
    }
    Ok(filling.entered)
}

/// Who handles what comes in. Without accounts the principal does it all.
pub(super) fn bureau<'a>(
    desk: &Desk,
    school: &'a School,
    rules: &'a DueRules,
    clerks: &'a [String],
) -> Result<Bureau<'a>> {
    let accounts = desk.accounts()?;
    let principal = desk.settings()?.principal_name;
    let office = name_of(&accounts, Role::Office, false);
    Ok(Bureau {
        school,
        rules,
        deputy: name_of(&accounts, Role::Deputy, true).unwrap_or_default(),
        office: office.unwrap_or_else(|| principal.clone()),
        principal,
        clerks,
    })
}

/// Somebody in use who has a role, and a key where one is needed.
fn name_of(accounts: &[Account], role: Role, needs_key: bool) -> Option<String> {
    let mut of_role = accounts
        .iter()
        .filter(|account| account.is_in_use() && account.role == role)
        .filter(|account| !needs_key || !account.public_key.is_empty());
    of_role.next().map(|account| account.name.clone())
}

/// The principal's key, where the principal sits at the desk.
fn signing_key(desk: &Desk) -> Option<SigningKey> {
    let unlocked = desk.unlocked().ok()?;
    let is_principal = unlocked.account.role == Role::Principal;
    unlocked.keys.signing.clone().filter(|_| is_principal)
}

/// The state of one filling.
struct Filling {
    signing: Option<SigningKey>,
    /// The last number handed out, by year.
    sequences: BTreeMap<u16, u32>,
    /// The complaint entered before.
    before: Option<ComplaintId>,
    entered: usize,
}

impl Filling {
    fn enter(
        &mut self,
        write: &mut Write<'_>,
        mut planned: PlannedComplaint,
        fate: Fate,
        place: u32,
    ) -> Result<()> {
        let number = self.next_number(planned.typed.details.received_on);
        if fate == Fate::Repeat {
            planned.typed.details.merged_into_id = self.before.map(|id| id.0);
        }
        // Closing is a signature, in a sample too.
        if let Some(signing) = &self.signing
            && planned.typed.details.closed_on.is_some()
        {
            let number = number.to_string();
            sign_closing(write, &number, &mut planned.typed.details, signing)?;
        }
        let complaint = Complaint {
            id: ComplaintId(0),
            number,
            entered_at: planned.entered_at,
            entered_by: planned.entered_by.clone(),
            details: planned.typed.details.clone(),
            voiding: None,
            revision: 0,
        };
        let number = number.to_string();
        let id = ComplaintId(write.create(Action::Sample, &number, &complaint)?);
        let complaint = Complaint { id, ..complaint };
        seal_typed(write, &complaint, &planned.typed)?;
        enter_scans(write, &complaint, &mut planned, place)?;
        enter_beside(write, &number, id.0, planned)?;
        self.before = Some(id);
        self.entered += 1;
        Ok(())
    }

    /// The next number of the year in which it was received.
    fn next_number(&mut self, received_on: NaiveDate) -> RecordNumber {
        let year = u16::try_from(received_on.year()).unwrap_or_default();
        let sequence = self.sequences.entry(year).or_default();
        *sequence += 1;
        RecordNumber {
            register: Register::Complaint,
            year,
            sequence: *sequence,
        }
    }
}

/// The scans and photos of a complaint; of an instruction that was given, the paper it stands on.
fn enter_scans(
    write: &mut Write<'_>,
    complaint: &Complaint,
    planned: &mut PlannedComplaint,
    place: u32,
) -> Result<()> {
    for scan in scans_of(place) {
        let is_instruction = scan.purpose == AttachmentUse::Instruction;
        if is_instruction && planned.instruction.is_none() {
            continue;
        }
        let scan = NewScan {
            purpose: scan.purpose,
            title: scan.title,
            bytes: &scan.bytes,
            added_by: &planned.entered_by,
            added_on: planned.entered_at.date(),
        };
        let kept = put_attachment(write, Action::Sample, complaint, &scan)?;
        if let Some(instruction) = planned.instruction.as_mut().filter(|_| is_instruction) {
            instruction.attachment_id = Some(kept.id);
        }
    }
    Ok(())
}

fn enter_beside(
    write: &mut Write<'_>,
    number: &str,
    complaint_id: i64,
    planned: PlannedComplaint,
) -> Result<(), Error> {
    if let Some(instruction) = planned.instruction {
        let instruction = Instruction {
            complaint_id,
            ..instruction
        };
        write.create(Action::Sample, number, &instruction)?;
    }
    if let Some(extension) = planned.extension {
        let extension = Extension {
            complaint_id: Some(complaint_id),
            ..extension
        };
        write.create(Action::Sample, number, &extension)?;
    }
    if let Some(rectification) = planned.rectification {
        let rectification = Rectification {
            complaint_id: Some(complaint_id),
            ..rectification
        };
        write.create(Action::Sample, number, &rectification)?;
    }
    if let Some(accountability) = planned.accountability {
        let accountability = Accountability {
            complaint_id: Some(complaint_id),
            ..accountability
        };
        write.create(Action::Sample, number, &accountability)?;
    }
    Ok(())
}
