//! Finding records by number, name, initials or phone.

use super::{Desk, Result};
use crate::domain::number::RecordNumber;
use crate::domain::visit::Visit;
use crate::store::VisitFilter;

/// What a search brought.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// The newest, newest first.
    pub visits: Vec<Visit>,
    /// How many there are in all.
    pub count: usize,
}

impl Desk {
    /// Finds records by number, name, initials, phone or what they speak of; at most `most` are read.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn find(&self, typed: &str, most: usize) -> Result<Found> {
        if typed.trim().is_empty() {
            return Ok(Found {
                visits: Vec::new(),
                count: 0,
            });
        }
        let filter = VisitFilter {
            text: typed.to_owned(),
            ..VisitFilter::default()
        };
        let ids = self.store.read().visit_ids(&filter)?;
        let shown = &ids[..ids.len().min(most)];
        Ok(Found {
            visits: self.visits(shown)?,
            count: ids.len(),
        })
    }

    /// The visit with this number.
    ///
    /// # Errors
    /// If there is none.
    pub fn visit_by_number(&self, number: RecordNumber) -> Result<Visit> {
        Ok(self.store.read().visit_by_number(number)?)
    }
}
