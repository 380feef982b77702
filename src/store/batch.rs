//! What is printed together: the rows of some days beside first contacts, and what was replied to on them.
//!
//! Knows nothing of papers. These lists are read once before a job is printed, beside the register's thread, so they have
//! no index of their own.

use chrono::NaiveDate;

use super::visit::day_start;
use super::{Reader, Result};
use crate::domain::complaint::Complaint;
use crate::domain::contact::{Contact, HandOver, OneTimeNotice, Reminder};
use crate::domain::opinion::Opinion;
use crate::domain::rectification::Rectification;
use crate::domain::stored::Stored;

/// The first moment of the first day and the first one behind the last.
fn moments((from, to): (NaiveDate, NaiveDate)) -> (String, String) {
    (day_start(from), day_start(to.succ_opt().unwrap_or(to)))
}

impl Reader<'_> {
    /// What was handed over on these days, in the order of the day.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn hand_overs_of_days(&self, days: (NaiveDate, NaiveDate)) -> Result<Vec<HandOver>> {
        self.standing_between("handed_at", days)
    }

    /// The one-time notices given on these days.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn notices_of_days(&self, days: (NaiveDate, NaiveDate)) -> Result<Vec<OneTimeNotice>> {
        self.standing_between("given_at", days)
    }

    /// The reminders of these days.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn reminders_of_days(&self, days: (NaiveDate, NaiveDate)) -> Result<Vec<Reminder>> {
        self.standing_between("reminded_at", days)
    }

    /// The rectifications ordered on these days.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn rectifications_of_days(
        &self,
        (from, to): (NaiveDate, NaiveDate),
    ) -> Result<Vec<Rectification>> {
        self.records(
            "WHERE opened_on >= ?1 AND opened_on <= ?2 AND voided_at IS NULL ORDER BY opened_on, id",
            (from.to_string(), to.to_string()),
        )
    }

    /// The first contacts whose asker was told something in writing on these days (B2).
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn contacts_replied_to(&self, days: (NaiveDate, NaiveDate)) -> Result<Vec<Contact>> {
        let rest = include_str!("sql/contacts_replied_to.sql").trim_end();
        self.contacts_where(rest, moments(days))
    }

    /// The complaints that were replied to on these days.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn complaints_replied_to(
        &self,
        (from, to): (NaiveDate, NaiveDate),
    ) -> Result<Vec<Complaint>> {
        self.complaints_where(
            "WHERE replied_on >= ?1 AND replied_on <= ?2 AND voided_at IS NULL ORDER BY replied_on, complaint.id",
            (from.to_string(), to.to_string()),
        )
    }

    /// The opinions that were fed back on these days.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn opinions_fed_back(&self, (from, to): (NaiveDate, NaiveDate)) -> Result<Vec<Opinion>> {
        self.opinions_where(
            "WHERE feedback_on >= ?1 AND feedback_on <= ?2 AND voided_at IS NULL ORDER BY feedback_on, opinion.id",
            (from.to_string(), to.to_string()),
        )
    }

    /// Open first contacts that are overdue and of which nobody was reminded since they were due.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn overdue_without_reminder(&self, today: NaiveDate) -> Result<usize> {
        let count: u32 = self
            .conn
            .prepare_cached(include_str!("sql/overdue_without_reminder.sql"))?
            .query_row([today.to_string()], |row| row.get(0))?;
        Ok(count as usize)
    }

    /// The rows that stand, by the moment in this column.
    fn standing_between<T: Stored>(
        &self,
        column: &str,
        days: (NaiveDate, NaiveDate),
    ) -> Result<Vec<T>> {
        let rest = format!(
            "WHERE {column} >= ?1 AND {column} < ?2 AND voided_at IS NULL ORDER BY {column}, id"
        );
        self.records(&rest, moments(days))
    }
}
