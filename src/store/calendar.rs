//! Reading what notices and the school decided about days.

use super::{Reader, Result};
use crate::domain::calendar_day::{CalendarDay, CalendarNotice};

impl Reader<'_> {
    /// Every day that was decided otherwise than the weekday says, oldest first; voided ones too, whose rows are taken
    /// again when the day is decided anew.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn calendar_days(&self) -> Result<Vec<CalendarDay>> {
        self.records("ORDER BY day, source", [])
    }

    /// The notices that were loaded, in their order.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn calendar_notices(&self) -> Result<Vec<CalendarNotice>> {
        self.records("WHERE voided_at IS NULL ORDER BY id", [])
    }
}
