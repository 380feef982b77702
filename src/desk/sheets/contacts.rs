//! First contacts from a sheet and into one.

use std::collections::HashSet;

use chrono::NaiveDateTime;

use super::{ExportRequest, ImportOutcome, Numbered, ReadSheet, begin, tell, unknown};
use crate::desk::contacts::{Settled, accept_at_once, create, due_rules};
use crate::desk::{Desk, Error, Progress, Result};
use crate::domain::catalogue::ServiceItem;
use crate::domain::contact::{
    BookedContact, Contact, ContactDetails, ContactId, DueRules, HandOver,
};
use crate::domain::journal::Action;
use crate::domain::number::RecordNumber;
use crate::domain::right::Right;
use crate::domain::visit::VisitId;
use crate::exchange::contacts::{
    ContactRow, ReadContact, ReadContactRow, cells, headers, item_note, read_row,
};
use crate::i18n::Words;
use crate::store::{Act, ContactFilter, Reader, Write};

impl Desk {
    pub(super) fn import_contacts(
        &mut self,
        read: &ReadSheet,
        is_dry_run: bool,
        mut outcome: ImportOutcome,
        progress: Progress<'_>,
    ) -> Result<ImportOutcome> {
        let contacts = read_rows(read, &self.actor, self.now(), &mut outcome)?;
        if is_dry_run {
            let reader = self.store.read();
            let mut new = unknown_to(&reader, contacts, &mut outcome)?;
            let items = reader.service_items()?;
            for contact in &mut new {
                name_item(&items, contact, &mut outcome);
            }
            outcome.imported = new.len();
            return Ok(outcome);
        }
        self.transact(Right::MoveSheets, |write, act| {
            let new = unknown_to(&write.read(), contacts, &mut outcome)?;
            let items = write.read().service_items()?;
            let rules = due_rules(write.read())?;
            let count = new.len();
            for (done, mut contact) in new.into_iter().enumerate() {
                tell(progress, done, count)?;
                let item = name_item(&items, &mut contact, &mut outcome);
                let limit_days = item.and_then(|item| item.limit_days);
                outcome.numbered(enter(write, act, &rules, contact.booked, limit_days)?);
            }
            outcome.imported = count;
            progress(count, count);
            Ok(outcome)
        })
    }

    pub(super) fn export_contacts(
        &self,
        request: &ExportRequest,
        words: &Words,
        progress: Progress<'_>,
    ) -> Result<u32> {
        let filter = ContactFilter {
            from: request.from,
            to: request.to,
            ..ContactFilter::default()
        };
        let reader = self.store.read();
        let count = reader.contact_ids(&filter)?.len();
        let mut writer = begin(request, &headers(words), words)?;
        let mut done = 0;
        reader.each_contact(&filter, |contact| {
            tell(progress, done, count)?;
            done += 1;
            let beside = Beside::of(reader, &contact)?;
            let row = beside.row(&contact);
            Ok::<_, Error>(writer.row(&cells(&row, request.redact, words))?)
        })?;
        progress(done, count);
        Ok(writer.finish()?)
    }
}

/// What the row of a contact tells of other records.
struct Beside {
    hand_overs: Vec<HandOver>,
    item_name: String,
    earlier: Option<RecordNumber>,
    visit: Option<RecordNumber>,
}

impl Beside {
    fn of(reader: Reader<'_>, contact: &Contact) -> Result<Self> {
        let details = &contact.details;
        let item_name = match details.item_id {
            Some(id) => reader.record::<ServiceItem>(id)?.name,
            None => String::new(),
        };
        let earlier = match details.earlier_id {
            Some(id) => Some(reader.contact(ContactId(id))?.number),
            None => None,
        };
        let visit = match details.visit_id {
            Some(id) => Some(reader.visit(VisitId(id))?.number),
            None => None,
        };
        Ok(Self {
            hand_overs: reader.hand_overs(contact.id)?,
            item_name,
            earlier,
            visit,
        })
    }

    fn row<'a>(&'a self, contact: &'a Contact) -> ContactRow<'a> {
        ContactRow {
            contact,
            hand_overs: &self.hand_overs,
            item_name: &self.item_name,
            earlier: self.earlier,
            visit: self.visit,
        }
    }
}

fn read_rows(
    read: &ReadSheet,
    actor: &str,
    now: NaiveDateTime,
    outcome: &mut ImportOutcome,
) -> Result<Vec<Numbered<ReadContact>>> {
    read.rows(
        |row| match read_row(&read.sheet, &read.mapping, row, actor, now)? {
            ReadContactRow::Contact(contact) => {
                if contact.is_year_assumed {
                    outcome.year_assumed_rows.push(row.number);
                }
                Ok(Some(*contact))
            }
            ReadContactRow::Void => {
                outcome.void_rows.push(row.number);
                Ok(None)
            }
        },
    )
}

/// By what a contact of a sheet is known again.
type Key = (NaiveDateTime, String, String);

fn key_of(details: &ContactDetails) -> Key {
    let (asker, matter) = (&details.asker_name, &details.matter);
    (details.received_at, asker.clone(), matter.clone())
}

/// The contacts that the register does not hold yet.
fn unknown_to(
    read: &Reader<'_>,
    contacts: Vec<Numbered<ReadContact>>,
    outcome: &mut ImportOutcome,
) -> Result<Vec<ReadContact>> {
    let days = contacts
        .iter()
        .map(|(_, contact)| contact.booked.details.received_at.date());
    let filter = ContactFilter {
        from: days.clone().min(),
        to: days.max(),
        ..ContactFilter::default()
    };
    if contacts.is_empty() {
        return Ok(Vec::new());
    }
    let mut known: HashSet<Key> = HashSet::new();
    read.each_contact(&filter, |contact| {
        // A voided one was taken back; its row may come in again.
        if contact.voiding.is_none() {
            known.insert(key_of(&contact.details));
        }
        Ok::<_, Error>(())
    })?;
    let is_known = |contact: &ReadContact| known.contains(&key_of(&contact.booked.details));
    Ok(unknown(contacts, is_known, outcome))
}

/// Finds the service item by its name. One that the catalogue does not have goes to the note.
fn name_item<'a>(
    items: &'a [ServiceItem],
    contact: &mut ReadContact,
    outcome: &mut ImportOutcome,
) -> Option<&'a ServiceItem> {
    let name = &contact.item_name;
    if name.is_empty() {
        return None;
    }
    let found = items.iter().find(|item| item.name == *name);
    let details = &mut contact.booked.details;
    match found {
        Some(item) => details.item_id = Some(item.id),
        None => {
            details.note = item_note(&details.note, name);
            if !outcome.unknown_items.contains(name) {
                outcome.unknown_items.push(name.clone());
            }
        }
    }
    found
}

/// Enters a contact of a book with its hand-over. A finished one keeps the day the book says it was due; an open one
/// gets the day that the rules give.
fn enter(
    write: &mut Write<'_>,
    act: &Act,
    rules: &DueRules,
    booked: BookedContact,
    item_limit_days: Option<u16>,
) -> Result<RecordNumber> {
    let BookedContact {
        mut details,
        hand_over,
    } = booked;
    if details.finished_at.is_none() {
        accept_at_once(&mut details);
        let chain = hand_over.as_slice();
        Settled::from_facts(&details, chain, &[], item_limit_days, rules).put_into(&mut details);
    }
    let contact = create(write, act, Action::Import, details)?;
    if let Some(hand_over) = hand_over {
        let hand_over = HandOver {
            contact_id: contact.id.0,
            ..hand_over
        };
        write.create(Action::Import, &contact.number.to_string(), &hand_over)?;
    }
    Ok(contact.number)
}
