//! What is sealed, of complaints and opinions, and the log of its openings.

use super::journal::NewEntry;
use super::{Error, Reader, Result, Write};
use crate::domain::complaint::Opening;
use crate::domain::journal::{Action, Change, OPENED_REASON};
use crate::domain::number::RecordNumber;
use crate::domain::protection::{SealedOf, SealedPiece};
use crate::domain::record::Table;

impl Reader<'_> {
    /// What is sealed of one record, oldest first; what was replaced is left out.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn sealed_pieces(&self, of: SealedOf) -> Result<Vec<SealedPiece>> {
        let (column, id) = match of {
            SealedOf::Complaint(id) => ("complaint_id", id),
            SealedOf::Opinion(id) => ("opinion_id", id),
        };
        let rest = format!(
            "WHERE {column} = ?1 AND replaced_on IS NULL AND voided_at IS NULL ORDER BY id"
        );
        self.records(&rest, [id])
    }

    /// Every sealed piece that was not replaced, in the order of the records.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn every_sealed_piece(&self) -> Result<Vec<SealedPiece>> {
        self.records(
            "WHERE replaced_on IS NULL AND voided_at IS NULL ORDER BY complaint_id, opinion_id, id",
            [],
        )
    }

    /// The log of openings, newest first.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn openings(&self, most: u32) -> Result<Vec<Opening>> {
        let mut statement = self.conn.prepare_cached(include_str!("sql/openings.sql"))?;
        let mut rows = statement.query([most])?;
        let mut lines = Vec::new();
        while let Some(row) = rows.next()? {
            let table: String = row.get("table_name")?;
            let id = row.get("row_id")?;
            let of = match Table::from_name(&table) {
                Some(Table::Complaint) => SealedOf::Complaint(id),
                Some(Table::Opinion) => SealedOf::Opinion(id),
                _ => return Err(Error::Damaged(format!("an opening in {table:?}"))),
            };
            lines.push(Opening {
                at: row.get("at")?,
                by: row.get("actor")?,
                number: row.get("number")?,
                of,
                reason: row.get::<_, Option<String>>("reason")?.unwrap_or_default(),
            });
        }
        Ok(lines)
    }
}

impl Write<'_> {
    /// Notes that somebody opens what is sealed of a record, and why. The record stays as it is.
    ///
    /// # Errors
    /// If the register cannot be written.
    pub fn note_opening(&mut self, of: SealedOf, number: RecordNumber, reason: &str) -> Result<()> {
        let (table, row) = match of {
            SealedOf::Complaint(id) => (Table::Complaint, id),
            SealedOf::Opinion(id) => (Table::Opinion, id),
        };
        self.append(NewEntry {
            action: Action::Open,
            table,
            row,
            number: number.to_string(),
            undoes: None,
            changes: vec![Change {
                field: OPENED_REASON.to_owned(),
                // A reason may name somebody.
                is_personal: true,
                before: None,
                after: Some(reason.to_owned()),
            }],
        })
    }
}
