//! What screens and commands see of first contacts.

use chrono::Days;

use super::due_rules;
use crate::desk::{Desk, Result};
use crate::domain::calendar::explain::ExplainedDay;
use crate::domain::catalogue::{ServiceItem, Student};
use crate::domain::contact::{
    Contact, ContactDue, ContactFile, ContactId, ContactState, EarlierContact, HandOver,
    HandOverState, due_date,
};
use crate::domain::number::RecordNumber;
use crate::domain::record::Table;
use crate::domain::right::Right;
use crate::store::{ContactFilter, HistoryEntry};

/// A further trip is looked for this far back.
const TRIPS_WITHIN: Days = Days::new(90);

/// One first contact in full, with what happened to it and why it is due when it is.
#[derive(Debug, Clone, PartialEq)]
pub struct ContactRecord {
    /// The contact with what hangs beside it.
    pub file: ContactFile,
    /// Everything that happened, oldest first.
    pub history: Vec<HistoryEntry>,
    /// The due date with what it was counted from; `None` while nothing runs, and of a finished matter that would be due
    /// on another day now.
    pub due: Option<ContactDue>,
    /// The due date's reasons, day by day.
    pub reasons: Vec<ExplainedDay>,
    /// Working days gone by since day zero.
    pub days_used: i32,
    /// Working days left; negative once it is over.
    pub days_left: i32,
}

/// One first contact as a line of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContactLine {
    /// The contact.
    pub contact: Contact,
    /// The hand-over that waits to be signed for.
    pub unsigned: Option<HandOver>,
    /// Working days left until it is due, while it is open; negative once working days have gone by since, 0 where
    /// nothing runs.
    pub days_left: i32,
}

impl ContactLine {
    /// Where the contact stands.
    #[must_use]
    pub fn state(&self) -> ContactState {
        self.contact.state(self.unsigned.is_some())
    }
}

impl Desk {
    /// One first contact.
    ///
    /// # Errors
    /// If there is none, or the register cannot be read.
    pub fn contact(&self, id: ContactId) -> Result<Contact> {
        self.shown_of(|| Ok(self.store.read().contact(id)?))
    }

    /// The first contact with this number.
    ///
    /// # Errors
    /// If there is none.
    pub fn contact_by_number(&self, number: RecordNumber) -> Result<Contact> {
        self.shown_of(|| Ok(self.store.read().contact_by_number(number)?))
    }

    /// The keys of the contacts a filter lets through, newest first.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn contact_ids(&self, filter: &ContactFilter) -> Result<Vec<ContactId>> {
        if !self.may_search(&filter.text)? {
            return Ok(Vec::new());
        }
        Ok(self.store.read().contact_ids(filter)?)
    }

    /// The contacts with these keys.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn contacts(&self, ids: &[ContactId]) -> Result<Vec<Contact>> {
        self.shown_of(|| Ok(self.store.read().contacts(ids)?))
    }

    /// The contacts with these keys, as lines of a list.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn contact_lines(&self, ids: &[ContactId]) -> Result<Vec<ContactLine>> {
        let read = self.store.read();
        let calendar = due_rules(read)?.calendar;
        let today = self.now().date();
        let line = |contact: Contact| {
            let mut unsigned = None;
            if contact.is_open() {
                let chain = read.hand_overs(contact.id)?;
                unsigned = chain
                    .into_iter()
                    .find(|link| link.state() == HandOverState::Unsigned);
            }
            let due_on = contact.details.due_on.filter(|_| contact.is_open());
            let days_left = due_on.map_or(0, |day| calendar.working_days_between(today, day));
            Ok(ContactLine {
                contact,
                unsigned,
                days_left,
            })
        };
        let lines: Result<Vec<_>> = read.contacts(ids)?.into_iter().map(line).collect();
        self.shown(lines?)
    }

    /// One contact with everything that hangs beside it.
    ///
    /// # Errors
    /// If there is none, or the register cannot be read.
    pub fn contact_file(&self, id: ContactId) -> Result<ContactFile> {
        let read = self.store.read();
        let contact = read.contact(id)?;
        let item: Option<ServiceItem> = match contact.details.item_id {
            Some(item) => Some(read.record(item)?),
            None => None,
        };
        let earlier = match contact.details.earlier_id.map(ContactId) {
            Some(earlier) => Some(EarlierContact {
                contact: read.contact(earlier)?,
                notices: read.notices(earlier)?,
            }),
            None => None,
        };
        self.shown(ContactFile {
            item,
            hand_overs: read.hand_overs(id)?,
            notices: read.notices(id)?,
            extensions: read.extensions(id)?,
            reminders: read.reminders(id)?,
            annotations: read.annotations(id)?,
            earlier,
            trips: read.repeat_trips(id)?,
            contact,
        })
    }

    /// One contact in full, with its history and the reasons of its due date.
    ///
    /// # Errors
    /// If there is none, or the register cannot be read.
    pub fn contact_record(&self, id: ContactId) -> Result<ContactRecord> {
        let file = self.contact_file(id)?;
        let read = self.store.read();
        let mut history = read.history(Table::Contact, id.0)?;
        let beside = [
            (Table::HandOver, keys(&file.hand_overs, |it| it.id)),
            (Table::OneTimeNotice, keys(&file.notices, |it| it.id)),
            (Table::Extension, keys(&file.extensions, |it| it.id)),
            (Table::Reminder, keys(&file.reminders, |it| it.id)),
            (Table::Annotation, keys(&file.annotations, |it| it.id)),
        ];
        for (table, rows) in beside {
            for row in rows {
                history.extend(read.history(table, row)?);
            }
        }
        history.sort_by_key(|line| line.head.seq);
        let rules = due_rules(read)?;
        let details = &file.contact.details;
        let item_limit = file.item.as_ref().and_then(|item| item.limit_days);
        let due = due_date(
            details,
            &file.hand_overs,
            &file.extensions,
            item_limit,
            &rules,
        );
        // A finished matter keeps the day it was judged by, whatever calendar and limits are now.
        let due = due.filter(|due| file.contact.is_open() || Some(due.on()) == details.due_on);
        let today = self.now().date();
        let calendar = &rules.calendar;
        let (reasons, days_used, days_left) = match &due {
            Some(due) => (
                due.promised.explain(calendar),
                due.promised.days_used(calendar, today),
                calendar.working_days_between(today, due.on()),
            ),
            None => (Vec::new(), 0, 0),
        };
        self.shown(ContactRecord {
            file,
            history,
            due,
            reasons,
            days_used,
            days_left,
        })
    }

    /// Earlier contacts of the same asker within ninety days, newest first, with their notices: the next trip for the
    /// same matter is recognised by them (A7).
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn earlier_contacts(&self, asker_name: &str, phone: &str) -> Result<Vec<EarlierContact>> {
        self.require(Right::ReadNames)?;
        let read = self.store.read();
        let today = self.now().date();
        let since = today.checked_sub_days(TRIPS_WITHIN).unwrap_or(today);
        let contacts = read.earlier_contacts(asker_name, phone, since)?;
        contacts
            .into_iter()
            .map(|contact| {
                let notices = read.notices(contact.id)?;
                Ok(EarlierContact { contact, notices })
            })
            .collect()
    }

    /// Students whose name, initials, guardian or guardian's phone begin as typed.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn known_students(&self, typed: &str) -> Result<Vec<Student>> {
        self.require(Right::ReadNames)?;
        Ok(self.store.read().known_students(typed)?)
    }
}

fn keys<T>(records: &[T], key: impl Fn(&T) -> i64) -> Vec<i64> {
    records.iter().map(key).collect()
}
