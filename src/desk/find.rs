//! Finding records of every register by number, name, initials or phone.

use chrono::{NaiveDateTime, NaiveTime};

use super::{ComplaintLine, ContactLine, Desk, OpinionLine, Result};
use crate::domain::number::{RecordNumber, Register};
use crate::domain::right::Right;
use crate::domain::visit::Visit;
use crate::store::{ComplaintFilter, ContactFilter, OpinionFilter, VisitFilter};

/// A record that a search brought.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FoundRecord {
    /// 来访登记.
    Visit(Box<Visit>),
    /// 首问责任登记.
    Contact(Box<ContactLine>),
    /// 投诉, as far as whoever looks may see it.
    Complaint(Box<ComplaintLine>),
    /// 意见建议.
    Opinion(Box<OpinionLine>),
}

impl FoundRecord {
    /// Its number.
    #[must_use]
    pub fn number(&self) -> RecordNumber {
        match self {
            Self::Visit(visit) => visit.number,
            Self::Contact(line) => line.contact.number,
            Self::Complaint(line) => line.complaint.number,
            Self::Opinion(line) => line.opinion.number,
        }
    }

    /// The moment it is listed under.
    #[must_use]
    pub fn listed_at(&self) -> NaiveDateTime {
        match self {
            Self::Visit(visit) => visit.listed_at(),
            Self::Contact(line) => line.contact.details.received_at,
            // The day alone is known.
            Self::Complaint(line) => line.complaint.details.received_on.and_time(NaiveTime::MIN),
            Self::Opinion(line) => line.opinion.details.received_on.and_time(NaiveTime::MIN),
        }
    }
}

/// What a search brought.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Found {
    /// The newest of all registers, newest first.
    pub records: Vec<FoundRecord>,
    /// How many there are in all.
    pub count: usize,
}

impl Desk {
    /// Finds records by number, name, initials, phone or what they speak of; at most `most` are read of each register,
    /// and at most `most` are returned.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn find(&self, typed: &str, most: usize) -> Result<Found> {
        if !self.may_search(typed)? || typed.trim().is_empty() {
            return Ok(Found::default());
        }
        let text = typed.to_owned();
        let number: Option<RecordNumber> = typed.trim().parse().ok();
        let is_sought = |register| number.is_none_or(|number| number.register == register);
        let read = self.store.read();
        let mut found = Found::default();
        if is_sought(Register::Visit) {
            let filter = VisitFilter {
                text: text.clone(),
                ..VisitFilter::default()
            };
            let ids = read.visit_ids(&filter)?;
            found.count += ids.len();
            let visits = self.visits(&ids[..ids.len().min(most)])?;
            let visits = visits.into_iter().map(Box::new).map(FoundRecord::Visit);
            found.records.extend(visits);
        }
        if is_sought(Register::Contact) {
            let filter = ContactFilter {
                text: text.clone(),
                ..ContactFilter::default()
            };
            let ids = read.contact_ids(&filter)?;
            found.count += ids.len();
            let lines = self.contact_lines(&ids[..ids.len().min(most)])?;
            let lines = lines.into_iter().map(Box::new).map(FoundRecord::Contact);
            found.records.extend(lines);
        }
        if is_sought(Register::Complaint) && self.may(Right::ReadRegisters) {
            let filter = ComplaintFilter {
                text: text.clone(),
                ..ComplaintFilter::default()
            };
            let ids = self.complaint_ids(&filter)?;
            found.count += ids.len();
            let lines = self.complaint_lines(&ids[..ids.len().min(most)])?;
            let lines = lines.into_iter().map(Box::new).map(FoundRecord::Complaint);
            found.records.extend(lines);
        }
        if is_sought(Register::Opinion) && self.may(Right::ReadRegisters) {
            let filter = OpinionFilter {
                text,
                ..OpinionFilter::default()
            };
            let ids = self.opinion_ids(&filter)?;
            found.count += ids.len();
            let lines = self.opinion_lines(&ids[..ids.len().min(most)])?;
            let lines = lines.into_iter().map(Box::new).map(FoundRecord::Opinion);
            found.records.extend(lines);
        }
        // Stable, so that records of the same minute stay in the order of their register.
        found
            .records
            .sort_by_key(|record| std::cmp::Reverse(record.listed_at()));
        found.records.truncate(most);
        Ok(found)
    }

    /// The visit with this number.
    ///
    /// # Errors
    /// If there is none.
    pub fn visit_by_number(&self, number: RecordNumber) -> Result<Visit> {
        self.shown_of(|| Ok(self.store.read().visit_by_number(number)?))
    }
}
