//! The arguments of the commands about closed months.

use super::Given;
use crate::cli::command::{Command, SignedReport};
use crate::cli::usage::Wrong;

impl Given {
    /// The closing of a month.
    pub(super) fn close(&mut self) -> Result<Command, Wrong> {
        let period = self.period_or_term()?;
        let file = match self.path("out") {
            Some(_) => Some(self.pdf()?),
            None => None,
        };
        Ok(Command::Close { period, file })
    }

    /// The reopening of a month.
    pub(super) fn reopen(&mut self) -> Result<Command, Wrong> {
        let period = self.period_or_term()?;
        let reason = self.required("reason")?;
        Ok(Command::Reopen { period, reason })
    }

    /// A signed report, by its file or by its code.
    pub(super) fn verify_report(&mut self) -> Result<Command, Wrong> {
        let report = match self.values.contains_key("code") {
            true => SignedReport::Code(self.required("code")?),
            false => SignedReport::File(self.file()?),
        };
        Ok(Command::VerifyReport(report))
    }
}
