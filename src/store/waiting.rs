//! Reading what waits for somebody: small lists over partial indexes, whatever the register's size.

use chrono::NaiveDate;

use super::{Reader, Result};
use crate::domain::contact::{Contact, HandOver, PhoneMessage};

/// How much waits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct WaitingCounts {
    /// Open cases past their day.
    pub overdue: u32,
    /// Open cases due on the day.
    pub due_today: u32,
    /// Hand-overs nobody signed for.
    pub unsigned: u32,
    /// Cases nobody has answered, handed over or told anything.
    pub unanswered: u32,
}

impl Reader<'_> {
    /// How much waits on a day.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn waiting_counts(&self, today: NaiveDate) -> Result<WaitingCounts> {
        Ok(self
            .conn
            .prepare_cached(include_str!("sql/waiting_counts.sql"))?
            .query_row([today.to_string()], |row| {
                Ok(WaitingCounts {
                    overdue: row.get(0)?,
                    due_today: row.get(1)?,
                    unsigned: row.get(2)?,
                    unanswered: row.get(3)?,
                })
            })?)
    }

    /// Open cases past their day, the longest first.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn overdue(&self, today: NaiveDate, most: u32) -> Result<Vec<Contact>> {
        self.contacts_where(
            "WHERE finished_at IS NULL AND voided_at IS NULL AND due_on < ?1 ORDER BY due_on, contact.id LIMIT ?2",
            (today.to_string(), most),
        )
    }

    /// Open cases due on a day.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn due_on(&self, day: NaiveDate, most: u32) -> Result<Vec<Contact>> {
        self.contacts_where(
            "WHERE finished_at IS NULL AND voided_at IS NULL AND due_on = ?1 ORDER BY contact.id LIMIT ?2",
            (day.to_string(), most),
        )
    }

    /// Cases nobody has answered, handed over or told anything, the oldest first.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn unanswered(&self, most: u32) -> Result<Vec<Contact>> {
        // The plus keeps SQLite from walking all contacts by their time instead of the few that are open.
        self.contacts_where(
            "WHERE outcome IS NULL AND finished_at IS NULL AND voided_at IS NULL ORDER BY +received_at, contact.id LIMIT ?1",
            [most],
        )
    }

    /// The hand-overs that nobody signed for yet, the longest first; those of a voided contact wait for nobody.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn unsigned_hand_overs(&self, most: u32) -> Result<Vec<HandOver>> {
        self.records(include_str!("sql/hand_over_waiting.sql").trim_end(), [most])
    }

    /// The messages that lie at the desk, oldest first.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn waiting_messages(&self) -> Result<Vec<PhoneMessage>> {
        self.records(
            "WHERE delivered_at IS NULL AND voided_at IS NULL ORDER BY called_at, id",
            [],
        )
    }
}
