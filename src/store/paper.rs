//! What papers need of the register: how often something was printed, which serials are free, what was so at a moment.

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate, NaiveDateTime};

use super::beside::left_item_of;
use super::door::{Write, stored_minute};
use super::journal::NewEntry;
use super::visit::{day_start, visit_of};
use super::{Error, Reader, Result};
use crate::domain::beside::LeftItem;
use crate::domain::form::{BlankSeries, Departure, FormKind, PaperSerial};
use crate::domain::journal::{
    Action, Change, PRINTED_COPIES, PRINTED_FORM, PRINTED_PERIOD, PRINTED_PRINTER, PRINTED_WAY,
};
use crate::domain::number::{RecordNumber, Register};
use crate::domain::record::Table;
use crate::domain::visit::Visit;
use crate::domain::when;

/// Nobody stays on site longer; an older visit that was never closed says nothing of a later shift.
const LONGEST_VISIT: Days = Days::new(7);

/// What was printed, as its journal entry says it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Printed {
    /// Which paper.
    pub kind: FormKind,
    /// The table of the record it is about; [`Table::Setting`] and row 0 for a paper about the register as a whole.
    pub table: Table,
    /// The record's row.
    pub row: i64,
    /// The number the record is found under; empty where it has none.
    pub number: String,
    /// The days of a paper about many records; empty for others.
    pub period: String,
}

impl Write<'_> {
    /// Notes that a paper left the house, and how, where that is known. The record stays as it is, and so does its
    /// revision. Of what is not named (`is_day_only`) the day is noted and not the minute.
    ///
    /// # Errors
    /// If the register cannot be written.
    pub fn note_print(
        &mut self,
        printed: &Printed,
        departure: Option<&Departure>,
        is_day_only: bool,
    ) -> Result<()> {
        let change = |field: &str, text: &str| Change {
            field: field.to_owned(),
            is_personal: false,
            before: None,
            after: Some(text.to_owned()),
        };
        let mut changes = vec![change(PRINTED_FORM, printed.kind.code())];
        if !printed.period.is_empty() {
            changes.push(change(PRINTED_PERIOD, &printed.period));
        }
        if let Some(departure) = departure {
            changes.push(change(PRINTED_WAY, departure.way.code()));
            if !departure.printer.is_empty() {
                changes.push(change(PRINTED_PRINTER, &departure.printer));
            }
            if departure.copies > 0 {
                changes.push(change(PRINTED_COPIES, &departure.copies.to_string()));
            }
        }
        let entry = NewEntry {
            action: Action::Print,
            table: printed.table,
            row: printed.row,
            number: printed.number.clone(),
            undoes: None,
            changes,
        };
        match is_day_only {
            true => self.append_at(&self.act.clone().without_minute(), entry),
            false => self.append(entry),
        }
    }
}

impl Reader<'_> {
    /// How often a record was printed on this form.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn print_count(&self, table: Table, row: i64, kind: FormKind) -> Result<u32> {
        Ok(self
            .conn
            .prepare_cached(include_str!("sql/print_count.sql"))?
            .query_row((table.name(), row, kind.code()), |row| row.get(0))?)
    }

    /// The first serial of a series that no printed blank carries.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn next_serial(&self, series: BlankSeries) -> Result<PaperSerial> {
        let sequence = self
            .conn
            .prepare_cached(
                "SELECT coalesce(max(last_sequence), 0) + 1 FROM blank_batch WHERE series = ?1",
            )?
            .query_row([series.code()], |row| row.get(0))?;
        Ok(PaperSerial { series, sequence })
    }

    /// Who was on site at a moment, as the register has it now, earliest arrival first. Whose time of leaving nobody
    /// knows counts as on site for the rest of the day they came.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn on_site_at(&self, at: NaiveDateTime) -> Result<Vec<Visit>> {
        let since = at.checked_sub_days(LONGEST_VISIT).unwrap_or(at);
        self.conn
            .prepare_cached(include_str!("sql/visit_on_site_at.sql"))?
            .query_and_then(
                (when::to_canonical(since), when::to_canonical(at)),
                visit_of,
            )?
            .collect()
    }

    /// What lay at the desk at a moment, oldest first.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn left_items_at_desk_at(&self, at: NaiveDateTime) -> Result<Vec<LeftItem>> {
        self.conn
            .prepare_cached(include_str!("sql/left_items_at_desk_at.sql"))?
            .query_and_then([when::to_canonical(at)], left_item_of)?
            .collect()
    }

    /// The numbers from first to last, both of one register and one year, that are listed under days outside a period, with their days.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn numbers_elsewhere(
        &self,
        (first, last): (RecordNumber, RecordNumber),
        from: NaiveDate,
        to: NaiveDate,
    ) -> Result<BTreeMap<RecordNumber, NaiveDate>> {
        let after = to.succ_opt().unwrap_or(to);
        let values = (
            first.year,
            first.sequence,
            last.sequence,
            day_start(from),
            day_start(after),
        );
        let sql = match first.register {
            Register::Visit => include_str!("sql/numbers_elsewhere.sql"),
            Register::Contact => include_str!("sql/contact_numbers_elsewhere.sql"),
            Register::Complaint => include_str!("sql/complaint_numbers_elsewhere.sql"),
            Register::Opinion => include_str!("sql/opinion_numbers_elsewhere.sql"),
        };
        self.conn
            .prepare_cached(sql)?
            .query_and_then(values, |row| {
                let sequence = row.get("number_sequence")?;
                let listed_at = stored_minute(&row.get::<_, String>("listed_at")?)?;
                Ok::<_, Error>((RecordNumber { sequence, ..first }, listed_at.date()))
            })?
            .collect()
    }
}
