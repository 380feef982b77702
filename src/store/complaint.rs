//! Reading complaints and what hangs beside them.

use chrono::NaiveDate;
use rusqlite::{OptionalExtension as _, Params, Row, params_from_iter};

use super::complaint_filter::{ComplaintFilter, conditions};
use super::door::stored_minute;
use super::records::with_texts;
use super::visit::voiding_of;
use super::{Error, Reader, Result};
use crate::domain::accountability::Accountability;
use crate::domain::complaint::{Attachment, Complaint, ComplaintDetails, ComplaintId, Instruction};
use crate::domain::contact::Extension;
use crate::domain::number::{RecordNumber, Register};
use crate::domain::record::Table;

const COLUMNS: &str = include_str!("sql/complaint_columns.sql");
/// What is still to be dealt with, as the partial index has it.
pub(super) const IS_OPEN: &str =
    "voided_at IS NULL AND stage NOT IN ('closed', 'withdrawn', 'merged')";

impl Reader<'_> {
    /// One complaint.
    ///
    /// # Errors
    /// [`Error::NoRow`] where there is none.
    pub fn complaint(&self, id: ComplaintId) -> Result<Complaint> {
        let mut found = self.complaints_where("WHERE complaint.id = ?1", [id.0])?;
        found.pop().ok_or(Error::NoRow {
            table: Table::Complaint,
            row: id.0,
        })
    }

    /// The complaint with this number.
    ///
    /// # Errors
    /// [`Error::NoRecord`] where there is none.
    pub fn complaint_by_number(&self, number: RecordNumber) -> Result<Complaint> {
        if number.register != Register::Complaint {
            return Err(Error::NoRecord(number));
        }
        let id = self
            .conn
            .prepare_cached(
                "SELECT id FROM complaint WHERE number_year = ?1 AND number_sequence = ?2",
            )?
            .query_row((number.year, number.sequence), |row| row.get(0))
            .optional()?;
        self.complaint(ComplaintId(id.ok_or(Error::NoRecord(number))?))
    }

    /// The keys of all complaints a filter lets through, newest first.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn complaint_ids(&self, filter: &ComplaintFilter) -> Result<Vec<ComplaintId>> {
        let (conditions, values) = conditions(filter);
        let sql = format!(
            "SELECT id FROM complaint WHERE {conditions} ORDER BY received_on DESC, id DESC"
        );
        let mut statement = self.conn.prepare_cached(&sql)?;
        let ids =
            statement.query_map(params_from_iter(values), |row| row.get(0).map(ComplaintId))?;
        Ok(ids.collect::<rusqlite::Result<_>>()?)
    }

    /// The complaints with these keys, in the order asked for.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn complaints(&self, ids: &[ComplaintId]) -> Result<Vec<Complaint>> {
        ids.iter().map(|id| self.complaint(*id)).collect()
    }

    /// Hands every complaint a filter lets through to `take`, oldest first, without holding them all.
    ///
    /// # Errors
    /// What `take` returns, or if the register cannot be read.
    pub fn each_complaint<E: From<Error>>(
        &self,
        filter: &ComplaintFilter,
        mut take: impl FnMut(Complaint) -> Result<(), E>,
    ) -> Result<(), E> {
        let (conditions, values) = conditions(filter);
        let sql = format!("{COLUMNS} WHERE {conditions} ORDER BY received_on, complaint.id");
        let mut statement = self.conn.prepare(&sql).map_err(Error::from)?;
        let mut rows = statement
            .query(params_from_iter(values))
            .map_err(Error::from)?;
        while let Some(row) = rows.next().map_err(Error::from)? {
            take(complaint_of(row)?)?;
        }
        Ok(())
    }

    /// The open complaints, the earliest due first, what waits for no day before them. At most `most`.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn open_complaints(&self, most: u32) -> Result<Vec<Complaint>> {
        let rest = format!("WHERE {IS_OPEN} ORDER BY due_on, complaint.id LIMIT ?1");
        self.complaints_where(&rest, [most])
    }

    /// Open complaints past their day and not replied to, the longest first: the reply is what on time is judged by.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn overdue_complaints(&self, today: NaiveDate, most: u32) -> Result<Vec<Complaint>> {
        let rest = format!(
            "WHERE {IS_OPEN} AND due_on < ?1 AND replied_on IS NULL ORDER BY due_on, complaint.id LIMIT ?2"
        );
        self.complaints_where(&rest, (today.to_string(), most))
    }

    /// Open complaints that wait for whoever decides, the earliest due first. `about_principal` tells the deputy's from
    /// the principal's.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn complaints_to_decide(&self, about_principal: bool, most: u32) -> Result<Vec<Complaint>> {
        self.complaints_where(
            include_str!("sql/complaints_to_decide.sql").trim_end(),
            (about_principal, most),
        )
    }

    /// Complaints since a day that may be about the same: one of the persons, or department and category both. Newest
    /// first; the sealed ones only where asked for.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn complaints_alike(&self, alike: &Alike<'_>, most: u32) -> Result<Vec<Complaint>> {
        let person = |place: usize| {
            let name = alike.respondents.get(place).map_or("", |name| name.trim());
            (!name.is_empty()).then(|| format!("\n{name}\n"))
        };
        self.complaints_where(
            include_str!("sql/complaints_alike.sql").trim_end(),
            (
                alike.since.to_string(),
                alike.category,
                alike.department,
                person(0),
                person(1),
                person(2),
                alike.with_sealed,
                most,
            ),
        )
    }

    /// Whether there is any complaint.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn has_complaints(&self) -> Result<bool> {
        Ok(self
            .conn
            .prepare_cached("SELECT 1 FROM complaint LIMIT 1")?
            .exists([])?)
    }

    /// Complaints merged into one, oldest first.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn merged_into(&self, id: ComplaintId) -> Result<Vec<Complaint>> {
        self.complaints_where(
            "WHERE merged_into_id = ?1 AND voided_at IS NULL ORDER BY complaint.id",
            [id.0],
        )
    }

    /// The instructions of one complaint, oldest first.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn instructions(&self, complaint: ComplaintId) -> Result<Vec<Instruction>> {
        self.records("WHERE complaint_id = ?1 ORDER BY id", [complaint.0])
    }

    /// The scans and photos of one complaint, oldest first.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn attachments(&self, complaint: ComplaintId) -> Result<Vec<Attachment>> {
        self.records("WHERE complaint_id = ?1 ORDER BY id", [complaint.0])
    }

    /// Every scan and photo that is sealed, voided ones too: their bytes are kept.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn every_sealed_attachment(&self) -> Result<Vec<Attachment>> {
        self.records("WHERE is_sealed = 1 ORDER BY complaint_id, id", [])
    }

    /// The decisions about faults that one complaint shows, oldest first.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn accountabilities(&self, complaint: ComplaintId) -> Result<Vec<Accountability>> {
        self.records("WHERE complaint_id = ?1 ORDER BY id", [complaint.0])
    }

    /// The decisions about faults of a time, oldest first; voided ones left out.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn accountabilities_between(
        &self,
        from: NaiveDate,
        to: NaiveDate,
    ) -> Result<Vec<Accountability>> {
        self.records(
            "WHERE decided_on BETWEEN ?1 AND ?2 AND voided_at IS NULL ORDER BY decided_on, id",
            (from.to_string(), to.to_string()),
        )
    }

    /// The extensions of one complaint, oldest first.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn complaint_extensions(&self, complaint: ComplaintId) -> Result<Vec<Extension>> {
        self.records("WHERE complaint_id = ?1 ORDER BY id", [complaint.0])
    }

    /// Extensions that wait to be decided, of contacts and of complaints, the oldest first.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn waiting_extensions(&self, most: u32) -> Result<Vec<Extension>> {
        self.records(
            "WHERE decided_at IS NULL AND voided_at IS NULL ORDER BY asked_at, id LIMIT ?1",
            [most],
        )
    }

    /// Instructions that were entered for the principal and wait for their own word, those of the oldest complaint first.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn unconfirmed_instructions(&self, most: u32) -> Result<Vec<Instruction>> {
        self.records(
            "WHERE is_entered_for = 1 AND confirmed_on IS NULL AND voided_at IS NULL ORDER BY complaint_id, id LIMIT ?1",
            [most],
        )
    }

    /// The complaints that the rest of a SELECT lets through.
    pub(super) fn complaints_where(
        &self,
        rest: &str,
        values: impl Params,
    ) -> Result<Vec<Complaint>> {
        let sql = format!("{COLUMNS} {rest}");
        self.conn
            .prepare_cached(&sql)?
            .query_and_then(values, complaint_of)?
            .collect()
    }
}

/// What a complaint may be like.
#[derive(Debug, Clone, Copy)]
pub struct Alike<'a> {
    /// Received since.
    pub since: NaiveDate,
    /// 类别.
    pub category: &'a str,
    /// 被投诉部门.
    pub department: &'a str,
    /// 被投诉人; the first three are looked for.
    pub respondents: &'a [String],
    /// Whether complaints with sealed facts are among them.
    pub with_sealed: bool,
}

/// Maps a row of `complaint_columns.sql`.
fn complaint_of(row: &Row<'_>) -> Result<Complaint> {
    Ok(Complaint {
        id: ComplaintId(row.get("id")?),
        number: RecordNumber {
            register: Register::Complaint,
            year: row.get("number_year")?,
            sequence: row.get("number_sequence")?,
        },
        entered_at: stored_minute(&row.get::<_, String>("entered_at")?)?,
        entered_by: row.get("entered_by")?,
        details: with_texts(row, |text_of| ComplaintDetails::from_texts(text_of))?,
        voiding: voiding_of(row)?,
        revision: row.get("revision")?,
    })
}
