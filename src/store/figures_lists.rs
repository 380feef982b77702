//! The lists of a report that no register's figures bring along: extensions and late complaints.

use chrono::NaiveDate;

use super::figures::bounds;
use super::{Error, Reader, Result};
use crate::domain::account::Account;
use crate::domain::calendar::Calendar;
use crate::domain::complaint::ComplaintId;
use crate::domain::contact::Extension;
use crate::domain::figures::{ExtensionLine, MOST_EXTENSIONS, MOST_OVERDUE, OverdueComplaint};
use crate::domain::number::{RecordNumber, Register};
use crate::domain::period::Period;

impl Reader<'_> {
    /// The extensions of the first contacts and complaints received in a period, in the order asked for, not more than
    /// [`MOST_EXTENSIONS`].
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn extension_lines(&self, period: Period) -> Result<Vec<ExtensionLine>> {
        let (from, to) = bounds(period);
        let days = [period.first_day(), period.last_day()].map(|day| day.to_string());
        let mut statement = self
            .conn
            .prepare_cached(include_str!("sql/figures_extension_lines.sql"))?;
        let mut rows = statement.query((from, to, &days[0], &days[1], MOST_EXTENSIONS))?;
        let mut lines = Vec::new();
        while let Some(row) = rows.next()? {
            let code: String = row.get("register")?;
            let register = Register::ALL.into_iter().find(|it| it.code() == code);
            let number = RecordNumber {
                register: register
                    .ok_or_else(|| Error::Damaged(format!("{code:?} is no register")))?,
                year: row.get("year")?,
                sequence: row.get("sequence")?,
            };
            let extension: Extension = self.record(row.get("id")?)?;
            lines.push(ExtensionLine::of(&extension, number));
        }
        Ok(lines)
    }

    /// The lines of the list of late complaints, the earliest due first, not more than [`MOST_OVERDUE`], as far as
    /// `account` may be told of them.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn late_complaint_lines(
        &self,
        period: Period,
        account: Option<&Account>,
        calendar: &Calendar,
        today: NaiveDate,
    ) -> Result<Vec<OverdueComplaint>> {
        let days = [period.first_day(), period.last_day(), today].map(|day| day.to_string());
        let mut statement = self
            .conn
            .prepare_cached(include_str!("sql/figures_late_complaints.sql"))?;
        let mut rows = statement.query((&days[0], &days[1], &days[2], MOST_OVERDUE))?;
        let mut lines = Vec::new();
        while let Some(row) = rows.next()? {
            let id = ComplaintId(row.get(0)?);
            let complaint = self.complaint(id)?;
            let extensions = self.complaint_extensions(id)?;
            let line = OverdueComplaint::of(&complaint, &extensions, account, calendar, today);
            lines.extend(line);
        }
        Ok(lines)
    }
}
