//! Entering made-up first contacts, oldest first, with what hangs beside them.

use std::collections::{BTreeMap, VecDeque};

use chrono::{Datelike as _, NaiveDateTime, TimeDelta, Timelike as _};

use super::calendar;
use super::contact::{Office, PlannedContact, Trip};
use super::matters::enter_office;
use super::random::Random;
use super::visit::School;
use crate::desk::contacts::{Settled, due_rules};
use crate::desk::{Desk, Result};
use crate::domain::contact::{
    Annotation, Contact, ContactId, Extension, HandOver, OneTimeNotice, PhoneMessage, Reminder,
};
use crate::domain::journal::Action;
use crate::domain::number::{RecordNumber, Register};
use crate::store::Write;

/// Contacts a transaction holds at most.
const PER_TRANSACTION: usize = 1_000;
/// Every so-manieth contact has something said beside it.
const EVERY_ANNOTATED: usize = 43;

/// Enters `count` contacts; `progress` hears how many are done. Returns how many were entered.
pub(super) fn fill(
    desk: &mut Desk,
    school: &School,
    clerks: &[String],
    count: u32,
    progress: &mut dyn FnMut(usize) -> bool,
) -> Result<usize> {
    let moments = moments(school, count);
    let rules = due_rules(desk.store.read())?;
    let since = moments.first().map_or(school.now, |at| *at).date();
    let act = desk.act();
    let office = desk
        .store
        .transact(&act, |write| enter_office(write, since))?;
    let office = Office {
        school,
        rules: &rules,
        items: &office.value,
    };
    let mut filling = Filling {
        office,
        clerks,
        sequences: BTreeMap::new(),
        trips: VecDeque::new(),
        entered: 0,
    };
    for chunk in moments.chunks(PER_TRANSACTION) {
        let act = desk.act();
        desk.store.transact(&act, |write| {
            chunk.iter().try_for_each(|at| filling.enter(write, *at))
        })?;
        if !progress(filling.entered) {
            return Ok(filling.entered);
        }
    }
    let act = desk.act();
    desk.store
        .transact(&act, |write| enter_messages(write, clerks, school.now))?;
    Ok(filling.entered)
}

/// When they came, oldest first; a few of them today.
fn moments(school: &School, count: u32) -> Vec<NaiveDateTime> {
    let today = school.now.date();
    let mut random = Random::of(school.seed, &[7]);
    let mut moments: Vec<NaiveDateTime> = (0..count.min(8) / 2)
        .map(|_| calendar::shortly_before(school.now, 150, &mut random))
        .collect();
    let past = count - u32::try_from(moments.len()).unwrap_or_default();
    for (day, of_day) in calendar::days_before(today, past, school.seed) {
        let mut random = Random::of(school.seed, &[8, i64::from(day.num_days_from_ce())]);
        let of_day = (0..of_day).map(|_| day.and_time(calendar::arrival(&mut random)));
        moments.extend(of_day);
    }
    moments.sort_unstable();
    moments
}

/// The state of one filling.
struct Filling<'a> {
    office: Office<'a>,
    clerks: &'a [String],
    sequences: BTreeMap<u16, u32>,
    trips: VecDeque<Trip>,
    entered: usize,
}

impl Filling<'_> {
    fn enter(&mut self, write: &mut Write<'_>, at: NaiveDateTime) -> Result<()> {
        let school = self.office.school;
        let turn = i64::try_from(self.entered).unwrap_or_default();
        let mut random = Random::of(school.seed, &[9, turn]);
        let shift = usize::from(at.hour() >= 12) % self.clerks.len().max(1);
        let clerk = self.clerks.get(shift).cloned().unwrap_or_default();
        let is_due = self.trips.front().is_some_and(|trip| trip.on <= at.date());
        let trip = if is_due { self.trips.pop_front() } else { None };
        let mut planned = self.office.contact(at, &clerk, trip, &mut random);
        let item_limit_days = match planned.details.item_id {
            Some(id) => {
                write
                    .read()
                    .record::<crate::domain::catalogue::ServiceItem>(id)?
                    .limit_days
            }
            None => None,
        };
        Settled::from_facts(
            &planned.details,
            &planned.hand_overs,
            planned.extension.as_slice(),
            item_limit_days,
            self.office.rules,
        )
        .put_into(&mut planned.details);
        let entered_at = (at + TimeDelta::minutes(random.between(0, 3))).min(school.now);
        let contact = self.next_contact(&planned, entered_at, clerk);
        let number = contact.number.to_string();
        let id = write.create(Action::Sample, &number, &contact)?;
        enter_beside(write, &number, id, &planned)?;
        if self.entered % EVERY_ANNOTATED == 19 {
            let annotation = Annotation {
                id: 0,
                contact_id: id,
                noted_at: entered_at,
                noted_by: contact.entered_by,
                text: "来人曾先到班主任处询问，后由班主任引至前台。".to_owned(),
                voiding: None,
            };
            write.create(Action::Sample, &number, &annotation)?;
        }
        self.trips.extend(planned.trip(id, &mut random));
        self.entered += 1;
        Ok(())
    }

    /// The contact under the next number of the year in which it was written down.
    fn next_contact(
        &mut self,
        planned: &PlannedContact,
        entered_at: NaiveDateTime,
        entered_by: String,
    ) -> Contact {
        let year = u16::try_from(entered_at.year()).unwrap_or_default();
        let sequence = self.sequences.entry(year).or_default();
        *sequence += 1;
        Contact {
            id: ContactId(0),
            number: RecordNumber {
                register: Register::Contact,
                year,
                sequence: *sequence,
            },
            entered_at,
            entered_by,
            details: planned.details.clone(),
            voiding: None,
            revision: 0,
        }
    }
}

fn enter_beside(
    write: &mut Write<'_>,
    number: &str,
    contact_id: i64,
    planned: &PlannedContact,
) -> Result<()> {
    for link in planned.hand_overs.iter().cloned() {
        write.create(Action::Sample, number, &HandOver { contact_id, ..link })?;
    }
    if let Some(notice) = planned.notice.clone() {
        let notice = OneTimeNotice {
            contact_id,
            ..notice
        };
        write.create(Action::Sample, number, &notice)?;
    }
    if let Some(extension) = planned.extension.clone() {
        let extension = Extension {
            contact_id: Some(contact_id),
            ..extension
        };
        write.create(Action::Sample, number, &extension)?;
    }
    if let Some(reminder) = planned.reminder.clone() {
        let reminder = Reminder {
            contact_id,
            ..reminder
        };
        write.create(Action::Sample, number, &reminder)?;
    }
    Ok(())
}

/// Two messages of today, of which one still lies at the desk.
fn enter_messages(write: &mut Write<'_>, clerks: &[String], now: NaiveDateTime) -> Result<()> {
    let clerk = clerks.first().cloned().unwrap_or_default();
    for (for_person, message, is_delivered) in [
        ("陈静", "孩子明天上午请假，请教导处留意点名", false),
        ("王建国", "空调配件已到货，请回电约时间", true),
    ] {
        let message = PhoneMessage {
            id: 0,
            called_at: now,
            taken_by: clerk.clone(),
            caller_name: "李女士".to_owned(),
            caller_unit: String::new(),
            phone: "16100000000".to_owned(),
            for_person: for_person.to_owned(),
            message: message.to_owned(),
            wants_call_back: true,
            delivered_at: is_delivered.then_some(now),
            delivered_by: if is_delivered {
                clerk.clone()
            } else {
                String::new()
            },
            contact_id: None,
            paper_serial: String::new(),
            voiding: None,
        };
        write.create(Action::Sample, "", &message)?;
    }
    Ok(())
}
