//! Counting a period's complaints.
//!
//! One pass over the index of days of receipt and one over what fell due: working days and medians are the domain's,
//! because SQL knows no calendar. No personal column is read.

use chrono::NaiveDate;
use rusqlite::Row;

use super::figures::text_at;
use super::figures_contact::{coded, day_at};
use super::{Error, Reader, Result};
use crate::domain::complaint::{Acceptance, Finding, Signed, Stage};
use crate::domain::contact::{AskerKind, Channel, DueRules, Satisfaction};
use crate::domain::figures::{
    BesideComplaints, Complained, ComplaintFigures, ComplaintTally, KeptCount,
};
use crate::domain::period::Period;

impl Reader<'_> {
    /// Counts the complaints of a period as they stand on a day.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn count_complaints(
        &self,
        period: Period,
        today: NaiveDate,
        rules: &DueRules,
    ) -> Result<ComplaintFigures> {
        let mut tally = ComplaintTally::new(period, today, &rules.calendar);
        let (from, to) = (period.first_day(), period.last_day());
        let days = (from.to_string(), to.to_string());
        let reads_from = tally.reads_from(rules.limits.complaint_acceptance_days);
        let mut statement = self
            .conn
            .prepare_cached(include_str!("sql/figures_complaints.sql"))?;
        let mut rows = statement.query((reads_from.to_string(), &days.0, &days.1))?;
        while let Some(row) = rows.next()? {
            let marks: u8 = row.get(0)?;
            if marks & mark::VOIDED == 0 {
                tally.add(&complained_in(row, marks)?);
            } else {
                tally.add_voided(received_on(row)?);
            }
        }
        let mut statement = self
            .conn
            .prepare_cached(include_str!("sql/figures_complaint_extensions.sql"))?;
        let mut rows = statement.query((&days.0, &days.1))?;
        while let Some(row) = rows.next()? {
            tally.add_extension(row.get(0)?);
        }
        Ok(tally.finish(self.beside_complaints(period, today)?))
    }

    /// The day of the oldest complaint; `None` in a register without any.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn first_complaint_day(&self) -> Result<Option<NaiveDate>> {
        self.conn
            .prepare_cached("SELECT min(received_on) FROM complaint")?
            .query_row([], |row| Ok(day_at(row, 0)))?
    }

    fn beside_complaints(&self, period: Period, today: NaiveDate) -> Result<BesideComplaints> {
        let (from, to) = (period.first_day(), period.last_day());
        let values = (from.to_string(), to.to_string(), today.to_string());
        let mut beside = self
            .conn
            .prepare_cached(include_str!("sql/figures_rectifications.sql"))?
            .query_row(values, |row| {
                Ok(BesideComplaints {
                    ordered: row.get(0)?,
                    verified: row.get(1)?,
                    rectified: KeptCount {
                        due: row.get(2)?,
                        kept: row.get(3)?,
                    },
                    ..BesideComplaints::default()
                })
            })?;
        for decision in self.accountabilities_between(from, to)? {
            beside.add_decision(&decision);
        }
        Ok(beside)
    }
}

/// The marks of `figures_complaints.sql`: one number in place of eight columns.
mod mark {
    pub(super) const VOIDED: u8 = 1;
    pub(super) const AT_PRINCIPAL: u8 = 2;
    pub(super) const RED: u8 = 4;
    pub(super) const AGITATED: u8 = 8;
    pub(super) const REOPENED: u8 = 16;
    pub(super) const FOLLOWED_UP: u8 = 32;
    pub(super) const SOLVED: u8 = 64;
    pub(super) const RETALIATION: u8 = 128;
}

/// A complaint as `figures_complaints.sql` lists it, by place.
fn complained_in<'r>(row: &'r Row<'_>, marks: u8) -> Result<Complained<'r>> {
    let has = |mark: u8| marks & mark != 0;
    Ok(Complained {
        received_on: received_on(row)?,
        signed: coded(row, 2, Signed::from_code)?,
        channel: coded(row, 3, Channel::from_code)?,
        complainant_kind: coded(row, 4, AskerKind::from_code)?,
        category: text_at(row, 5)?,
        department: text_at(row, 6)?,
        stage: coded(row, 7, Stage::from_code)?,
        acceptance: Acceptance::from_code(text_at(row, 8)?),
        accept_by: day_at(row, 9)?,
        accepted_on: day_at(row, 10)?,
        finding: Finding::from_code(text_at(row, 11)?),
        due_on: day_at(row, 12)?,
        replied_on: day_at(row, 13)?,
        satisfaction: Satisfaction::from_code(text_at(row, 14)?),
        is_at_principal: has(mark::AT_PRINCIPAL),
        is_red: has(mark::RED),
        is_agitated: has(mark::AGITATED),
        is_reopened: has(mark::REOPENED),
        is_followed_up: has(mark::FOLLOWED_UP),
        is_solved: has(mark::SOLVED),
        has_retaliation: has(mark::RETALIATION),
    })
}

fn received_on(row: &Row<'_>) -> Result<NaiveDate> {
    day_at(row, 1)?.ok_or_else(|| Error::Damaged("a complaint has no day of receipt".to_owned()))
}
