//! Opinions in their book, and what they come to.

use chrono::NaiveDate;

use super::Booked;
use crate::domain::number::RecordNumber;
use crate::domain::opinion::{Opinion, OpinionStage};

impl Booked for Opinion {
    fn number(&self) -> RecordNumber {
        self.number
    }

    fn day(&self) -> NaiveDate {
        self.details.received_on
    }
}

/// What opinions come to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct OpinionCounts {
    /// Rows of the book, whatever they are.
    pub records: u32,
    /// Of those that are not voided: sent to nobody yet.
    pub waiting: u32,
    /// Sent to whom it concerns, and not fed back yet.
    pub sent: u32,
    /// Fed back.
    pub fed_back: u32,
    /// Of those, after the day (E7).
    pub late: u32,
    /// Voided records.
    pub void: u32,
}

impl OpinionCounts {
    /// Counts one record in.
    pub fn add(&mut self, opinion: &Opinion) {
        self.records += 1;
        match opinion.stage() {
            OpinionStage::Received => self.waiting += 1,
            OpinionStage::Sent => self.sent += 1,
            OpinionStage::FedBack => {
                self.fed_back += 1;
                let details = &opinion.details;
                let is_late = details.feedback_on.is_some_and(|day| day > details.due_on);
                self.late += u32::from(is_late);
            }
            OpinionStage::Void => self.void += 1,
        }
    }

    /// Counts many.
    #[must_use]
    pub fn of<'a>(opinions: impl IntoIterator<Item = &'a Opinion>) -> Self {
        let mut counts = Self::default();
        for opinion in opinions {
            counts.add(opinion);
        }
        counts
    }
}
