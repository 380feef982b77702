//! The report of a period: its figures beside those of earlier periods, read at one moment.

use super::{Desk, Result};
use crate::domain::figures::{VisitFigures, VisitReport};
use crate::domain::period::{Period, PeriodKind};

impl Desk {
    /// Counts the visits of a period and of those it is compared to.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn visit_report(&self, period: Period) -> Result<VisitReport> {
        let as_of = self.now();
        self.store.read().at_one_moment(|read| {
            let counted = read.count_visits(period, as_of)?;
            let first_day = read.first_visit_day()?;
            // A register that did not exist then has no figures of then, which is not the same as nobody having come;
            // and half a period is nothing to compare with.
            let earlier = |earlier: Period| -> Result<Option<VisitFigures>> {
                let is_known = first_day.is_some_and(|day| day <= earlier.first_day());
                Ok(if is_known {
                    Some(read.count_visits(earlier, as_of)?.figures)
                } else {
                    None
                })
            };
            let year_before = match period.kind() {
                PeriodKind::Year => None,
                _ => earlier(period.year_before())?,
            };
            let head = read.journal_head()?;
            Ok(VisitReport {
                period,
                as_of,
                now: counted.figures,
                previous: earlier(period.previous())?,
                year_before,
                inspections: read.inspections(&counted.inspections)?,
                journal_seq: head.seq,
                journal_hash: head.hash,
            })
        })
    }
}
