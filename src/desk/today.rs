//! What stands on the Today screen (今日).

use chrono::NaiveDate;

use super::{ComplaintsToday, Desk, Result, ReviewToday, Waiting};
use crate::domain::beside::LeftItem;
use crate::domain::shift::ShiftNote;
use crate::domain::visit::Visit;

/// Days of the small bar chart.
const CHART_DAYS: usize = 14;

/// What stands on the Today screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TodayView {
    /// The day it was read.
    pub date: NaiveDate,
    /// Visits on site, earliest arrival first.
    pub on_site: Vec<Visit>,
    /// Open appointments, earliest first; those of earlier days never came.
    pub expected: Vec<Visit>,
    /// Things lying at the desk, oldest first.
    pub left_items: Vec<LeftItem>,
    /// Visits of each of the last fourteen days, today last.
    pub visits_by_day: Vec<(NaiveDate, u32)>,
    /// The last hand-over of a shift.
    pub last_shift_note: Option<ShiftNote>,
    /// What waits for somebody.
    pub waiting: Waiting,
    /// How many complaints wait; `None` where nobody unlocked the register.
    pub complaints: Option<ComplaintsToday>,
    /// What waits of the review loop.
    pub review: ReviewToday,
}

impl Desk {
    /// Reads what stands on the Today screen.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn today(&self) -> Result<TodayView> {
        let date = self.now().date();
        let read = self.store.read();
        self.shown(TodayView {
            date,
            on_site: read.on_site()?,
            expected: read.expected()?,
            left_items: read.left_items_at_desk()?,
            visits_by_day: read.visits_by_day(date, CHART_DAYS)?,
            last_shift_note: read.last_shift_note()?,
            waiting: self.waiting()?,
            complaints: self.complaints_today()?,
            review: self.review_today()?,
        })
    }
}
