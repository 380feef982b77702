//! What waits of the review loop, for the Today screen: numbers alone, and the promises about meetings that are about to be
//! broken (E1, E3, E7, F7, D14).

use chrono::{Days, NaiveDate};

use super::meetings::promises;
use crate::desk::{Desk, Result};
use crate::domain::review::{MeetingPromise, PromiseStanding};
use crate::store::OpinionCounts;

/// How long ago a box may have been opened whose slips are still waited for; older gaps stand in the list of boxes.
const SLIPS_WITHIN: Days = Days::new(365);

/// The review loop on the Today screen.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ReviewToday {
    /// Opinions that wait.
    pub opinions: OpinionCounts,
    /// 意见箱 slips that were counted and are not entered yet (E3).
    pub slips_missing: u32,
    /// Rectifications past their day that nobody finished (D14).
    pub late_rectifications: u32,
    /// Promises about meetings that are not kept yet, while the period is about to end (E1, F7).
    pub short: Vec<MeetingPromise>,
}

impl Desk {
    /// What waits of the review loop today.
    pub(in crate::desk) fn review_today(&self) -> Result<ReviewToday> {
        let today = self.now().date();
        let read = self.store.read();
        let mut short = promises(read, today, today)?;
        short.retain(|promise| promise.standing == PromiseStanding::Short);
        Ok(ReviewToday {
            opinions: read.opinion_counts(today)?,
            slips_missing: self.slips_missing(today)?,
            late_rectifications: read.late_rectification_count(today)?,
            short,
        })
    }

    fn slips_missing(&self, today: NaiveDate) -> Result<u32> {
        let since = today.checked_sub_days(SLIPS_WITHIN).unwrap_or(today);
        Ok(self.store.read().missing_slip_count(since)?)
    }
}
