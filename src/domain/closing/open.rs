//! What of a period is still open before it is closed, and which month waits to be closed.
//!
//! Open matters do not keep a month from being closed: they are told, so that the principal knows what is signed.

use chrono::{Days, NaiveDate};

use crate::domain::figures::{
    AnyFigure, ComplaintFigure, ContactFigure, OpinionFigure, Report, ReviewFigure,
};
use crate::domain::period::{Period, PeriodKind};

/// A register that is younger than this has no month to close yet that anybody would ask for.
const GROWN_UP_DAYS: u64 = 31;

/// Matters of a period that are not finished.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OpenMatter {
    /// First contacts that are not finished.
    Contacts,
    /// Complaints that are not closed.
    Complaints,
    /// Opinions that were neither sent to anybody nor fed back (E5).
    UnsentOpinions,
    /// Opinions that were not fed back (E7).
    Opinions,
    /// Rectifications that nobody verified (E8).
    Rectifications,
    /// Slips out of opinion boxes that were not entered (E3).
    Slips,
}

impl OpenMatter {
    /// All of them, in the order of the report.
    pub const ALL: [Self; 6] = [
        Self::Contacts,
        Self::Complaints,
        Self::UnsentOpinions,
        Self::Opinions,
        Self::Rectifications,
        Self::Slips,
    ];

    /// The key of its name in the Fluent files.
    #[must_use]
    pub const fn label_key(self) -> &'static str {
        match self {
            Self::Contacts => "closing-open-contacts",
            Self::Complaints => "closing-open-complaints",
            Self::UnsentOpinions => "closing-open-unsent",
            Self::Opinions => "closing-open-opinions",
            Self::Rectifications => "closing-open-rectifications",
            Self::Slips => "closing-open-slips",
        }
    }

    /// The figure whose records hold them.
    #[must_use]
    pub const fn figure(self) -> AnyFigure {
        match self {
            Self::Contacts => AnyFigure::Contacts(ContactFigure::Open),
            Self::Complaints => AnyFigure::Complaints(ComplaintFigure::Open),
            Self::UnsentOpinions => AnyFigure::Opinions(OpinionFigure::Unsent),
            Self::Opinions => AnyFigure::Opinions(OpinionFigure::Open),
            Self::Rectifications => AnyFigure::Review(ReviewFigure::Verified),
            Self::Slips => AnyFigure::Review(ReviewFigure::SlipsEntered),
        }
    }

    /// How many there are.
    #[must_use]
    pub fn count(self, report: &Report) -> u64 {
        use crate::domain::figures::Amount;
        match self.figure().amount(report) {
            Amount::Count(count) => count,
            // Of those that were ordered, and of the slips that say something, the rest.
            Amount::Ratio { part, whole } => u64::from(whole.saturating_sub(part)),
            _ => 0,
        }
    }
}

/// What is still open of a report's period, and how many of each; nothing of which there are none.
#[must_use]
pub fn still_open(report: &Report) -> Vec<(OpenMatter, u64)> {
    let counted = OpenMatter::ALL.map(|matter| (matter, matter.count(report)));
    counted
        .into_iter()
        .filter(|(_, count)| *count > 0)
        .collect()
}

/// The month that waits to be closed: the one after the last closed month once it is over; before any month was closed the
/// last one that is over, of a register that is older than a month. `first_day` is the first day it holds anything of.
#[must_use]
pub fn month_to_close(
    closed: &[Period],
    first_day: Option<NaiveDate>,
    today: NaiveDate,
) -> Option<Period> {
    let last = closed.iter().max_by_key(|month| month.first_day());
    let month = match last {
        Some(last) => last.next()?,
        None => {
            let grown_up = first_day?.checked_add_days(Days::new(GROWN_UP_DAYS))?;
            let this = Period::containing(today, PeriodKind::Month);
            (grown_up <= today).then(|| this.previous())?
        }
    };
    (month.last_day() < today).then_some(month)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn month(text: &str) -> Period {
        text.parse().unwrap()
    }

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn the_month_after_the_last_closed_one_waits_once_it_is_over() {
        let closed = [month("2026-09"), month("2026-08")];
        let first = Some(day("2026-08-03"));
        let waits = |today| month_to_close(&closed, first, day(today));
        assert_eq!(waits("2026-10-31"), None);
        assert_eq!(waits("2026-11-01"), Some(month("2026-10")));
        assert_eq!(waits("2026-12-20"), Some(month("2026-10")));
    }

    #[test]
    fn before_any_was_closed_the_last_month_waits_in_a_register_that_is_old_enough() {
        let waits = |first: Option<&str>| month_to_close(&[], first.map(day), day("2026-11-26"));
        assert_eq!(waits(None), None);
        assert_eq!(waits(Some("2026-11-02")), None);
        assert_eq!(waits(Some("2026-10-26")), Some(month("2026-10")));
        assert_eq!(waits(Some("2024-01-01")), Some(month("2026-10")));
    }
}
