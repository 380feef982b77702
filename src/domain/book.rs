//! The register book of a period: which records stand in it, what they come to, and where the other numbers are.
//!
//! Numbers are handed out in the order of entry, and a book is in the order of what happened. A record entered late
//! stands in the book of the day it happened, so a book's numbers may have holes that are none. Every number between a book's
//! first and last is therefore accounted for: it stands in the book, voided ones too, or it is listed with the days
//! under which other books hold it. A number found in neither would be a hole.
//!
//! Knows nothing of how the book is printed.

mod opinions;

pub use opinions::OpinionCounts;

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use super::complaint::{Acceptance, Complaint, Stage};
use super::contact::{Contact, HandOver, HandOverState, Outcome};
use super::number::RecordNumber;
use super::opinion::Opinion;
use super::visit::{Visit, VisitState};

/// What has a row in a register book.
pub trait Booked {
    /// The number it keeps, voided or not.
    fn number(&self) -> RecordNumber;

    /// The day it stands under.
    fn day(&self) -> NaiveDate;
}

/// The book of a period.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Book<R> {
    /// The first day.
    pub from: NaiveDate,
    /// The last day.
    pub to: NaiveDate,
    /// The records listed on these days, earliest first; voided ones among them, and of visits appointments.
    pub records: Vec<R>,
    /// The numbers between its first and its last that other books hold.
    pub elsewhere: Vec<NumberRun>,
}

/// 来访登记簿.
pub type VisitBook = Book<Visit>;
/// 首问登记簿.
pub type ContactBook = Book<BookedContact>;
/// 投诉登记簿.
pub type ComplaintBook = Book<Complaint>;

/// 意见登记簿.
pub type OpinionBook = Book<Opinion>;

/// A first contact as it stands in the book: with the hand-overs that its row tells of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BookedContact {
    /// The contact.
    pub contact: Contact,
    /// Its hand-overs, in the order of the chain.
    pub hand_overs: Vec<HandOver>,
}

impl BookedContact {
    /// The hand-over that counts: the newest one that was not voided.
    #[must_use]
    pub fn hand_over(&self) -> Option<&HandOver> {
        let mut links = self.hand_overs.iter().rev();
        links.find(|link| link.state() != HandOverState::Void)
    }
}

impl Booked for Visit {
    fn number(&self) -> RecordNumber {
        self.number
    }

    fn day(&self) -> NaiveDate {
        self.listed_at().date()
    }
}

impl Booked for BookedContact {
    fn number(&self) -> RecordNumber {
        self.contact.number
    }

    fn day(&self) -> NaiveDate {
        self.contact.details.received_at.date()
    }
}

impl Booked for Complaint {
    fn number(&self) -> RecordNumber {
        self.number
    }

    fn day(&self) -> NaiveDate {
        self.details.received_on
    }
}

/// Numbers that follow each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NumberRun {
    /// The first.
    pub first: RecordNumber,
    /// The last; the same where it is a single one.
    pub last: RecordNumber,
    /// The first and the last day under which they are listed; `None` where the register has no such numbers at all.
    pub days: Option<(NaiveDate, NaiveDate)>,
}

impl NumberRun {
    /// How many numbers.
    #[must_use]
    pub const fn count(&self) -> u32 {
        self.last.sequence - self.first.sequence + 1
    }
}

/// What visits come to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct BookCounts {
    /// Rows of the book, whatever they are.
    pub records: u32,
    /// Visits that took place.
    pub visits: u32,
    /// The people of those visits.
    pub people: u32,
    /// Appointments nobody came to.
    pub expected: u32,
    /// Voided records.
    pub void: u32,
}

impl BookCounts {
    /// Counts one record in.
    pub fn add(&mut self, visit: &Visit) {
        self.records += 1;
        match visit.state() {
            VisitState::Void => self.void += 1,
            VisitState::Appointment => self.expected += 1,
            VisitState::OnSite | VisitState::Left | VisitState::LeftUnknown => {
                self.visits += 1;
                self.people += u32::from(visit.details.party_size);
            }
        }
    }

    /// Counts many.
    #[must_use]
    pub fn of<'a>(visits: impl IntoIterator<Item = &'a Visit>) -> Self {
        let mut counts = Self::default();
        for visit in visits {
            counts.add(visit);
        }
        counts
    }
}

/// What first contacts come to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct ContactCounts {
    /// Rows of the book, whatever they are.
    pub records: u32,
    /// Of those that are not voided: answered on the spot.
    pub answered: u32,
    /// Handed over.
    pub handed_over: u32,
    /// Told, shown the way, or sent to an outside body.
    pub otherwise: u32,
    /// Nobody answered, handed over or told anything yet (A13).
    pub unanswered: u32,
    /// Finished, in whatever way.
    pub finished: u32,
    /// Voided records.
    pub void: u32,
}

impl ContactCounts {
    /// Counts one record in.
    pub fn add(&mut self, contact: &Contact) {
        self.records += 1;
        if contact.voiding.is_some() {
            self.void += 1;
            return;
        }
        match contact.details.outcome {
            Some(Outcome::Answered) => self.answered += 1,
            Some(Outcome::HandedOver) => self.handed_over += 1,
            Some(Outcome::Notice | Outcome::ShownTheWay | Outcome::Outside) => self.otherwise += 1,
            None => self.unanswered += 1,
        }
        self.finished += u32::from(contact.details.finished_at.is_some());
    }

    /// Counts many.
    #[must_use]
    pub fn of<'a>(booked: impl IntoIterator<Item = &'a BookedContact>) -> Self {
        let mut counts = Self::default();
        for booked in booked {
            counts.add(&booked.contact);
        }
        counts
    }
}

/// What complaints come to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct ComplaintCounts {
    /// Rows of the book, whatever they are.
    pub records: u32,
    /// Of those that are not voided: accepted.
    pub accepted: u32,
    /// Refused.
    pub refused: u32,
    /// Referred to another unit.
    pub referred: u32,
    /// Nobody accepted, refused or referred it yet, or it was withdrawn or merged before.
    pub waiting: u32,
    /// Closed, in whatever way.
    pub closed: u32,
    /// Voided records.
    pub void: u32,
}

impl ComplaintCounts {
    /// Counts one record in.
    pub fn add(&mut self, complaint: &Complaint) {
        self.records += 1;
        if complaint.voiding.is_some() {
            self.void += 1;
            return;
        }
        match complaint.details.acceptance {
            Some(Acceptance::Accepted) => self.accepted += 1,
            Some(Acceptance::Refused) => self.refused += 1,
            Some(Acceptance::Referred) => self.referred += 1,
            None => self.waiting += 1,
        }
        self.closed += u32::from(complaint.details.stage == Stage::Closed);
    }

    /// Counts many.
    #[must_use]
    pub fn of<'a>(complaints: impl IntoIterator<Item = &'a Complaint>) -> Self {
        let mut counts = Self::default();
        for complaint in complaints {
            counts.add(complaint);
        }
        counts
    }
}

impl<R: Booked> Book<R> {
    /// The first and the last number in the book, of each year of entry.
    #[must_use]
    pub fn ranges(&self) -> Vec<(RecordNumber, RecordNumber)> {
        ranges(self.records.iter().map(Booked::number))
    }

    /// Every number that has a row in it.
    #[must_use]
    pub fn numbers(&self) -> BTreeSet<RecordNumber> {
        self.records.iter().map(Booked::number).collect()
    }
}

/// The first and the last of some numbers, of each year.
pub fn ranges(numbers: impl Iterator<Item = RecordNumber>) -> Vec<(RecordNumber, RecordNumber)> {
    let mut of_year: BTreeMap<u16, (RecordNumber, RecordNumber)> = BTreeMap::new();
    for number in numbers {
        let range = of_year.entry(number.year).or_insert((number, number));
        range.0 = range.0.min(number);
        range.1 = range.1.max(number);
    }
    of_year.into_values().collect()
}

/// The numbers of a range that `held` lacks, as runs; `listed` says under which day the register lists the others.
#[must_use]
pub fn runs_elsewhere(
    range: (RecordNumber, RecordNumber),
    held: &BTreeSet<RecordNumber>,
    listed: &BTreeMap<RecordNumber, NaiveDate>,
) -> Vec<NumberRun> {
    let (first, last) = range;
    let mut runs: Vec<NumberRun> = Vec::new();
    let lacking = (first.sequence..=last.sequence)
        .map(|sequence| RecordNumber { sequence, ..first })
        .filter(|number| !held.contains(number));
    for number in lacking {
        let day = listed.get(&number).copied();
        let before = runs.last_mut().filter(|run| {
            run.last.sequence + 1 == number.sequence && run.days.is_some() == day.is_some()
        });
        if let Some(run) = before {
            run.last = number;
            run.days = run
                .days
                .zip(day)
                .map(|((from, to), day)| (from.min(day), to.max(day)));
        } else {
            runs.push(NumberRun {
                first: number,
                last: number,
                days: day.map(|day| (day, day)),
            });
        }
    }
    runs
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::domain::number::Register;

    fn number(sequence: u32) -> RecordNumber {
        RecordNumber {
            register: Register::Visit,
            year: 2026,
            sequence,
        }
    }

    fn day(day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 9, day).unwrap()
    }

    #[test]
    fn every_number_of_a_book_is_held_or_told_where_it_is() {
        let held = [3, 4, 8, 12].map(number).into();
        let listed = [(5, 9), (6, 2), (9, 30), (10, 30)]
            .map(|(sequence, of)| (number(sequence), day(of)))
            .into();
        let runs = runs_elsewhere((number(3), number(12)), &held, &listed);
        let found: Vec<_> = runs
            .iter()
            .map(|run| (run.first.sequence, run.last.sequence, run.days))
            .collect();
        assert_eq!(
            found,
            [
                (5, 6, Some((day(2), day(9)))),
                (7, 7, None),
                (9, 10, Some((day(30), day(30)))),
                (11, 11, None),
            ]
        );
        let told: u32 = runs.iter().map(NumberRun::count).sum();
        assert_eq!(told as usize + held.len(), 10);
    }

    #[test]
    fn a_book_over_the_turn_of_the_year_has_a_range_for_each() {
        let late = |sequence, year| RecordNumber {
            year,
            ..number(sequence)
        };
        let numbers = [late(9, 2026), late(1, 2027), late(7, 2026), late(3, 2027)];
        assert_eq!(
            ranges(numbers.into_iter()),
            [
                (late(7, 2026), late(9, 2026)),
                (late(1, 2027), late(3, 2027))
            ]
        );
    }
}
