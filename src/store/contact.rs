//! Reading first contacts and what hangs beside them.

use chrono::{NaiveDate, NaiveDateTime};
use rusqlite::{OptionalExtension as _, Params, Row, params_from_iter};

use super::contact_filter::{ContactFilter, conditions};
use super::door::stored_minute;
use super::records::with_texts;
use super::visit::voiding_of;
use super::{Error, Reader, Result};
use crate::domain::contact::{
    Annotation, Contact, ContactDetails, ContactId, Extension, HandOver, OneTimeNotice,
    PhoneMessage, Reminder,
};
use crate::domain::number::{RecordNumber, Register};
use crate::domain::record::Table;
use crate::domain::text;
use crate::domain::visit::VisitId;
use crate::domain::when;

const COLUMNS: &str = include_str!("sql/contact_columns.sql");
/// What hangs beside open contacts.
const OF_OPEN: &str = "WHERE contact_id IN (SELECT id FROM contact WHERE finished_at IS NULL AND voided_at IS NULL) ORDER BY id";
/// Earlier contacts offered as what a further trip is about.
const MOST_EARLIER: u32 = 20;

impl Reader<'_> {
    /// One first contact.
    ///
    /// # Errors
    /// [`Error::NoRow`] where there is none.
    pub fn contact(&self, id: ContactId) -> Result<Contact> {
        let mut found = self.contacts_where("WHERE contact.id = ?1", [id.0])?;
        found.pop().ok_or(Error::NoRow {
            table: Table::Contact,
            row: id.0,
        })
    }

    /// The first contact with this number.
    ///
    /// # Errors
    /// [`Error::NoRecord`] where there is none.
    pub fn contact_by_number(&self, number: RecordNumber) -> Result<Contact> {
        let id = self
            .conn
            .prepare_cached(
                "SELECT id FROM contact WHERE number_year = ?1 AND number_sequence = ?2",
            )?
            .query_row((number.year, number.sequence), |row| row.get(0))
            .optional()?;
        self.contact(ContactId(id.ok_or(Error::NoRecord(number))?))
    }

    /// The keys of all contacts a filter lets through, newest first.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn contact_ids(&self, filter: &ContactFilter) -> Result<Vec<ContactId>> {
        let (conditions, values) = conditions(filter);
        let sql =
            format!("SELECT id FROM contact WHERE {conditions} ORDER BY received_at DESC, id DESC");
        let mut statement = self.conn.prepare_cached(&sql)?;
        let ids = statement.query_map(params_from_iter(values), |row| row.get(0).map(ContactId))?;
        Ok(ids.collect::<rusqlite::Result<_>>()?)
    }

    /// The contacts with these keys, in the order asked for.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn contacts(&self, ids: &[ContactId]) -> Result<Vec<Contact>> {
        ids.iter().map(|id| self.contact(*id)).collect()
    }

    /// Hands every contact a filter lets through to `take`, oldest first, without holding them all.
    ///
    /// # Errors
    /// What `take` returns, or if the register cannot be read.
    pub fn each_contact<E: From<Error>>(
        &self,
        filter: &ContactFilter,
        mut take: impl FnMut(Contact) -> Result<(), E>,
    ) -> Result<(), E> {
        let (conditions, values) = conditions(filter);
        let sql = format!("{COLUMNS} WHERE {conditions} ORDER BY received_at, contact.id");
        let mut statement = self.conn.prepare(&sql).map_err(Error::from)?;
        let mut rows = statement
            .query(params_from_iter(values))
            .map_err(Error::from)?;
        while let Some(row) = rows.next().map_err(Error::from)? {
            take(contact_of(row)?)?;
        }
        Ok(())
    }

    /// The open contacts, the earliest due first; what has no due date comes last.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn open_contacts(&self) -> Result<Vec<Contact>> {
        self.contacts_where(
            "WHERE finished_at IS NULL AND voided_at IS NULL ORDER BY due_on IS NULL, due_on, contact.id",
            [],
        )
    }

    /// The contacts that came of one visit.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn contacts_of_visit(&self, visit: VisitId) -> Result<Vec<Contact>> {
        self.contacts_where(
            "WHERE visit_id = ?1 AND voided_at IS NULL ORDER BY contact.id",
            [visit.0],
        )
    }

    /// Further trips for one contact, oldest first.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn repeat_trips(&self, contact: ContactId) -> Result<Vec<Contact>> {
        self.contacts_where(
            "WHERE earlier_id = ?1 AND voided_at IS NULL ORDER BY received_at, contact.id",
            [contact.0],
        )
    }

    /// Earlier contacts of the same asker since a day, newest first: by name, and by phone where both gave one.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn earlier_contacts(
        &self,
        asker_name: &str,
        phone: &str,
        since: NaiveDate,
    ) -> Result<Vec<Contact>> {
        let values = (
            text::clean_line(asker_name),
            text::phone_digits(phone),
            since.to_string(),
            MOST_EARLIER,
        );
        self.contacts_where(include_str!("sql/contact_earlier.sql").trim_end(), values)
    }

    /// The day of the oldest contact; `None` in a register without any.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn first_contact_day(&self) -> Result<Option<NaiveDate>> {
        let first: Option<String> = self
            .conn
            .prepare_cached("SELECT min(received_at) FROM contact")?
            .query_row([], |row| row.get(0))?;
        let first = first.as_deref().map(stored_minute).transpose()?;
        Ok(first.map(|at| at.date()))
    }

    /// The hand-overs of one contact, in the order of the chain.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn hand_overs(&self, contact: ContactId) -> Result<Vec<HandOver>> {
        self.records("WHERE contact_id = ?1 ORDER BY id", [contact.0])
    }

    /// The hand-overs of every open contact, in the order of their chains.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn hand_overs_of_open(&self) -> Result<Vec<HandOver>> {
        self.records(OF_OPEN, [])
    }

    /// The extensions of every open contact.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn extensions_of_open(&self) -> Result<Vec<Extension>> {
        self.records(OF_OPEN, [])
    }

    /// The one-time notices of one contact, oldest first.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn notices(&self, contact: ContactId) -> Result<Vec<OneTimeNotice>> {
        self.records("WHERE contact_id = ?1 ORDER BY id", [contact.0])
    }

    /// The extensions of one contact, oldest first.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn extensions(&self, contact: ContactId) -> Result<Vec<Extension>> {
        self.records("WHERE contact_id = ?1 ORDER BY id", [contact.0])
    }

    /// The reminders of one contact, oldest first.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn reminders(&self, contact: ContactId) -> Result<Vec<Reminder>> {
        self.records("WHERE contact_id = ?1 ORDER BY id", [contact.0])
    }

    /// What was said beside one contact, oldest first.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn annotations(&self, contact: ContactId) -> Result<Vec<Annotation>> {
        self.records("WHERE contact_id = ?1 ORDER BY id", [contact.0])
    }

    /// The messages of a time, newest first.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn messages(&self, from: NaiveDateTime, until: NaiveDateTime) -> Result<Vec<PhoneMessage>> {
        self.records(
            "WHERE called_at >= ?1 AND called_at < ?2 ORDER BY called_at DESC, id DESC",
            (when::to_canonical(from), when::to_canonical(until)),
        )
    }

    /// The contacts that the rest of a SELECT lets through.
    pub(super) fn contacts_where(&self, rest: &str, values: impl Params) -> Result<Vec<Contact>> {
        let sql = format!("{COLUMNS} {rest}");
        self.conn
            .prepare_cached(&sql)?
            .query_and_then(values, contact_of)?
            .collect()
    }
}

/// Maps a row of `contact_columns.sql`.
pub(super) fn contact_of(row: &Row<'_>) -> Result<Contact> {
    Ok(Contact {
        id: ContactId(row.get("id")?),
        number: RecordNumber {
            register: Register::Contact,
            year: row.get("number_year")?,
            sequence: row.get("number_sequence")?,
        },
        entered_at: stored_minute(&row.get::<_, String>("entered_at")?)?,
        entered_by: row.get("entered_by")?,
        details: with_texts(row, |text_of| ContactDetails::from_texts(text_of))?,
        voiding: voiding_of(row)?,
        revision: row.get("revision")?,
    })
}
