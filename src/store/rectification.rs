//! Reading what is to be put right (整改), whatever it hangs off (E6, E8).

use chrono::NaiveDate;

use super::{Reader, Result};
use crate::domain::rectification::{Rectification, RectificationOf};

impl Reader<'_> {
    /// The rectifications of one record, oldest first.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn rectifications(&self, of: RectificationOf) -> Result<Vec<Rectification>> {
        let (column, id) = match of {
            RectificationOf::Complaint(id) => ("complaint_id", id),
            RectificationOf::Opinion(id) => ("opinion_id", id),
            RectificationOf::Visit(id) => ("visit_id", id),
            RectificationOf::Check(id) => ("spot_check_id", id),
        };
        self.records(&format!("WHERE {column} = ?1 ORDER BY id"), [id])
    }

    /// Rectifications that nobody has verified yet, the earliest due first.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn open_rectifications(&self, most: u32) -> Result<Vec<Rectification>> {
        self.records(
            "WHERE verified_on IS NULL AND voided_at IS NULL ORDER BY due_on, id LIMIT ?1",
            [most],
        )
    }

    /// How many rectifications are not done though their day has passed.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn late_rectification_count(&self, today: NaiveDate) -> Result<u32> {
        Ok(self
            .conn
            .prepare_cached(
                "SELECT count(*) FROM rectification
                 WHERE verified_on IS NULL AND voided_at IS NULL AND due_on < ?1 AND done_on IS NULL",
            )?
            .query_row([today.to_string()], |row| row.get(0))?)
    }

    /// Rectifications that were ordered from one day to another, and those still open whatever their age; the earliest due
    /// first, voided ones left out.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn rectifications_since(&self, from: NaiveDate, most: u32) -> Result<Vec<Rectification>> {
        self.records(
            "WHERE voided_at IS NULL AND (verified_on IS NULL OR opened_on >= ?1) ORDER BY due_on, id LIMIT ?2",
            (from.to_string(), most),
        )
    }
}
