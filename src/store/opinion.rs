//! Reading opinions (意见建议): one, lists, and how many wait.

use chrono::NaiveDate;
use rusqlite::{OptionalExtension as _, Params, Row, params_from_iter};

use super::door::stored_minute;
use super::opinion_filter::{OpinionFilter, conditions};
use super::records::with_texts;
use super::visit::voiding_of;
use super::{Error, Reader, Result};
use crate::domain::accountability::Accountability;
use crate::domain::number::{RecordNumber, Register};
use crate::domain::opinion::{Opinion, OpinionDetails, OpinionId};
use crate::domain::record::Table;

const COLUMNS: &str = include_str!("sql/opinion_columns.sql");
/// What feedback is still owed for, as the partial index has it.
pub(super) const IS_OPEN: &str = "feedback_on IS NULL AND voided_at IS NULL";

/// How many opinions wait.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct OpinionCounts {
    /// Feedback is owed.
    pub open: u32,
    /// Nobody was given them yet (E5).
    pub unsent: u32,
    /// Due today.
    pub due_today: u32,
    /// Past their day (E7).
    pub overdue: u32,
}

impl Reader<'_> {
    /// One opinion.
    ///
    /// # Errors
    /// [`Error::NoRow`] where there is none.
    pub fn opinion(&self, id: OpinionId) -> Result<Opinion> {
        let mut found = self.opinions_where("WHERE opinion.id = ?1", [id.0])?;
        found.pop().ok_or(Error::NoRow {
            table: Table::Opinion,
            row: id.0,
        })
    }

    /// The opinion with this number.
    ///
    /// # Errors
    /// [`Error::NoRecord`] where there is none.
    pub fn opinion_by_number(&self, number: RecordNumber) -> Result<Opinion> {
        if number.register != Register::Opinion {
            return Err(Error::NoRecord(number));
        }
        let id = self
            .conn
            .prepare_cached(
                "SELECT id FROM opinion WHERE number_year = ?1 AND number_sequence = ?2",
            )?
            .query_row((number.year, number.sequence), |row| row.get(0))
            .optional()?;
        self.opinion(OpinionId(id.ok_or(Error::NoRecord(number))?))
    }

    /// The keys of all opinions a filter lets through, newest first.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn opinion_ids(&self, filter: &OpinionFilter) -> Result<Vec<OpinionId>> {
        let (conditions, values) = conditions(filter);
        let sql =
            format!("SELECT id FROM opinion WHERE {conditions} ORDER BY received_on DESC, id DESC");
        let mut statement = self.conn.prepare_cached(&sql)?;
        let ids = statement.query_map(params_from_iter(values), |row| row.get(0).map(OpinionId))?;
        Ok(ids.collect::<rusqlite::Result<_>>()?)
    }

    /// The opinions with these keys, in the order asked for.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn opinions(&self, ids: &[OpinionId]) -> Result<Vec<Opinion>> {
        ids.iter().map(|id| self.opinion(*id)).collect()
    }

    /// Hands every opinion a filter lets through to `take`, oldest first, without holding them all.
    ///
    /// # Errors
    /// What `take` returns, or if the register cannot be read.
    pub fn each_opinion<E: From<Error>>(
        &self,
        filter: &OpinionFilter,
        mut take: impl FnMut(Opinion) -> Result<(), E>,
    ) -> Result<(), E> {
        let (conditions, values) = conditions(filter);
        let sql = format!("{COLUMNS} WHERE {conditions} ORDER BY received_on, opinion.id");
        let mut statement = self.conn.prepare(&sql).map_err(Error::from)?;
        let mut rows = statement
            .query(params_from_iter(values))
            .map_err(Error::from)?;
        while let Some(row) = rows.next().map_err(Error::from)? {
            take(opinion_of(row)?)?;
        }
        Ok(())
    }

    /// The opinions feedback is owed for, the earliest due first. At most `most`.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn open_opinions(&self, most: u32) -> Result<Vec<Opinion>> {
        let rest = format!("WHERE {IS_OPEN} ORDER BY due_on, opinion.id LIMIT ?1");
        self.opinions_where(&rest, [most])
    }

    /// The departments opinions were written down for, in the order of their names.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn opinion_departments(&self) -> Result<Vec<String>> {
        let mut statement = self.conn.prepare_cached(
            "SELECT DISTINCT department FROM opinion WHERE department <> '' ORDER BY department",
        )?;
        let names = statement.query_map([], |row| row.get("department"))?;
        Ok(names.collect::<rusqlite::Result<_>>()?)
    }

    /// How many opinions wait on a day.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn opinion_counts(&self, today: NaiveDate) -> Result<OpinionCounts> {
        Ok(self
            .conn
            .prepare_cached(include_str!("sql/opinion_counts.sql"))?
            .query_row([today.to_string()], |row| {
                Ok(OpinionCounts {
                    open: row.get("open")?,
                    unsent: row.get("unsent")?,
                    due_today: row.get("due_today")?,
                    overdue: row.get("overdue")?,
                })
            })?)
    }

    /// Whether there is any opinion.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn has_opinions(&self) -> Result<bool> {
        Ok(self
            .conn
            .prepare_cached("SELECT 1 FROM opinion LIMIT 1")?
            .exists([])?)
    }

    /// The decisions about faults that one opinion shows, oldest first.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn opinion_accountabilities(&self, opinion: OpinionId) -> Result<Vec<Accountability>> {
        self.records("WHERE opinion_id = ?1 ORDER BY id", [opinion.0])
    }

    pub(super) fn opinions_where(&self, rest: &str, values: impl Params) -> Result<Vec<Opinion>> {
        let sql = format!("{COLUMNS} {rest}");
        self.conn
            .prepare_cached(&sql)?
            .query_and_then(values, opinion_of)?
            .collect()
    }
}

/// Maps a row of `opinion_columns.sql`.
fn opinion_of(row: &Row<'_>) -> Result<Opinion> {
    Ok(Opinion {
        id: OpinionId(row.get("id")?),
        number: RecordNumber {
            register: Register::Opinion,
            year: row.get("number_year")?,
            sequence: row.get("number_sequence")?,
        },
        entered_at: stored_minute(&row.get::<_, String>("entered_at")?)?,
        entered_by: row.get("entered_by")?,
        details: with_texts(row, |text_of| OpinionDetails::from_texts(text_of))?,
        voiding: voiding_of(row)?,
        revision: row.get("revision")?,
    })
}
