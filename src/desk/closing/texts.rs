//! The text of a report: 综述 in somebody's own words, and 校长意见.

use super::ClosingError;
use crate::desk::{Desk, Error, Result};
use crate::domain::boxes::Boxes;
use crate::domain::closing::ReportText;
use crate::domain::journal::Action;
use crate::domain::period::Period;
use crate::domain::right::Right;

impl Desk {
    /// What somebody wrote for the report of a period.
    ///
    /// # Errors
    /// [`crate::desk::Refusal::NotAllowed`] for who may not read reports; if the register cannot be read.
    pub fn report_text(&self, period: Period) -> Result<Option<ReportText>> {
        self.require(Right::ReadRegisters)?;
        Ok(self.store.read().report_text(period)?)
    }

    /// Writes the text of a period's report: boxes `summary` and `remarks`. An empty summary leaves the one that is made
    /// from the facts; `basis` is that one as it stood when theirs was written.
    ///
    /// # Errors
    /// [`Error::Fields`]; [`ClosingError::Signed`] where it was signed already; if the register cannot be written.
    pub fn write_report_text(&mut self, period: Period, boxes: &Boxes, basis: &str) -> Result<()> {
        self.require(Right::WriteReports)?;
        let now = self.now();
        let (summary, remarks) = ReportText::check(boxes, now).map_err(Error::Fields)?;
        let written_by = self.actor.clone();
        let summary_basis = match summary.is_empty() {
            true => String::new(),
            false => basis.to_owned(),
        };
        self.transact(Right::WriteReports, |write, _| {
            let read = write.read();
            if read.month_close_of(period)?.is_some() {
                return Err(ClosingError::Signed.into());
            }
            let before = read.report_text(period)?;
            let after = ReportText {
                id: before.as_ref().map_or(0, |text| text.id),
                period,
                summary,
                summary_basis,
                remarks,
                written_by,
                written_at: now,
                voiding: None,
            };
            match &before {
                None if after.summary.is_empty() && after.remarks.is_empty() => {}
                None => {
                    write.create(Action::WriteReport, "", &after)?;
                }
                Some(before) => {
                    let is_same =
                        before.summary == after.summary && before.remarks == after.remarks;
                    if !is_same {
                        write.change(Action::WriteReport, "", before.id, before, &after)?;
                    }
                }
            }
            Ok(())
        })
    }
}
