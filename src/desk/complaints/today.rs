//! How many complaints wait, for the Today screen: numbers alone, which whoever sits at the desk may know.

use crate::desk::{Desk, Result};
use crate::domain::right::Right;
use crate::store::ComplaintCounts;

/// Complaints on the Today screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct ComplaintsToday {
    /// What is open.
    pub counts: ComplaintCounts,
    /// Lines that wait for whoever sits at the desk to decide; `None` for who decides nothing.
    pub to_decide: Option<usize>,
}

impl Desk {
    /// How many complaints wait; `None` where nobody unlocked the register.
    pub(in crate::desk) fn complaints_today(&self) -> Result<Option<ComplaintsToday>> {
        if self.account().is_none() {
            return Ok(None);
        }
        let counts = self.store.read().complaint_counts(self.now().date())?;
        let to_decide = match self.may(Right::DecideComplaints) {
            true => Some(self.principal_queue()?.items.len()),
            false => None,
        };
        Ok(Some(ComplaintsToday { counts, to_decide }))
    }
}
