//! The records of a closed month held against the journal, as the check of the whole register does it with all of them.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::check::{differing_fields, latest_said};
use super::closing::bounds_of;
use super::{Reader, Result};
use crate::domain::closing::MonthClose;
use crate::domain::journal::Action;
use crate::domain::period::Span;
use crate::domain::record::Table;

/// What came of comparing records with the journal.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Compared {
    /// How many records were compared.
    pub count: usize,
    /// How many of them do not read as the journal says, or are gone.
    pub changed: usize,
    /// The number of the first of these; empty where it has none.
    pub first: String,
}

impl Reader<'_> {
    /// Compares with the journal the records of some days, those that entries of a stretch of the journal touched (after
    /// the first and up to the last), and a close itself.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn compare_with_journal(
        &self,
        (after, last): (u64, u64),
        days: Span,
        close: &MonthClose,
    ) -> Result<Compared> {
        let mut compared = Compared::default();
        let mut records = self.touched_records(after, last)?;
        records.extend(self.records_of_days(days)?);
        records.insert((Table::MonthClose, close.id));
        for (table, row) in records {
            let said = latest_said(self.conn, table, row)?;
            let sql = format!("SELECT * FROM {} WHERE id = ?1", table.name());
            let mut statement = self.conn.prepare_cached(&sql)?;
            let columns: Vec<String> = statement.column_names().map(str::to_owned).collect();
            let mut rows = statement.query([row])?;
            let is_same = match rows.next()? {
                Some(record) => differing_fields(record, &columns, &said)?.is_empty(),
                None => said.is_silent(),
            };
            compared.count += 1;
            if !is_same {
                if compared.changed == 0 {
                    compared.first = said.number;
                }
                compared.changed += 1;
            }
        }
        Ok(compared)
    }

    /// The last entry of the journal that was written before a day; 0 where there is none. Of a clock that was set back it
    /// finds one of several.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn last_entry_before(&self, day: NaiveDate) -> Result<u64> {
        let first_of_day = day.to_string();
        let mut statement = self.conn.prepare_cached(
            "SELECT at < ?2 FROM journal_entry WHERE seq >= ?1 ORDER BY seq LIMIT 1",
        )?;
        let (mut before, mut after) = (0, self.journal_head()?.seq + 1);
        while after - before > 1 {
            let middle = before + (after - before) / 2;
            let is_before: bool = statement.query_row((middle, &first_of_day), |row| row.get(0))?;
            match is_before {
                true => before = middle,
                false => after = middle,
            }
        }
        Ok(before)
    }

    fn touched_records(&self, after: u64, last: u64) -> Result<BTreeSet<(Table, i64)>> {
        let mut statement = self.conn.prepare_cached(
            "SELECT table_name, row_id, action FROM journal_entry WHERE seq > ?1 AND seq <= ?2",
        )?;
        let mut rows = statement.query((after, last))?;
        let mut records = BTreeSet::new();
        while let Some(row) = rows.next()? {
            let (table, action): (String, String) = (row.get(0)?, row.get(2)?);
            // A print of the register as a whole is about no row.
            let is_print = action == Action::Print.code();
            // What is unknown breaks the chain, and is told of as that.
            if let (Some(table), false) = (Table::from_name(&table), is_print) {
                records.insert((table, row.get(1)?));
            }
        }
        Ok(records)
    }

    fn records_of_days(&self, days: Span) -> Result<BTreeSet<(Table, i64)>> {
        let (from, to) = bounds_of(days);
        let mut statement = self
            .conn
            .prepare_cached(include_str!("sql/records_of_days.sql"))?;
        let mut rows = statement.query((from, to))?;
        let mut records = BTreeSet::new();
        while let Some(row) = rows.next()? {
            let table: String = row.get(0)?;
            let table = Table::from_name(&table);
            if let Some(table) = table {
                records.insert((table, row.get(1)?));
            }
        }
        Ok(records)
    }
}
