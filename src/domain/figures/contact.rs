//! The figures of a period's first contacts (rules A1–A9, B1–B3).
//!
//! A contact counts in the period in which it was really received, whatever the year in its number; voided ones do not
//! count. Promises count in the period in which they fell due. Everything here is a value: what was counted comes in
//! through [`super::ContactTally`], today comes in as well.

use super::listed::more_than_listed;
use super::overdue::Overdue;
use super::ranking::Counts;
use super::{Amount, Compared, Department};
use crate::domain::contact::{AskerKind, Channel, ContactForm, ContactKind, DueRules};
use crate::domain::limit::{Limits, Promise};

/// Service items named among the topics asked about most.
pub const MOST_ITEMS: usize = 5;

/// The promises made about first contacts, in the order of the report.
pub const PROMISES: [Promise; 6] = [
    Promise::SameDay,
    Promise::Written,
    Promise::Complex,
    Promise::HandedOver,
    Promise::Item,
    Promise::FromAbove,
];

/// What first contacts are counted by.
#[derive(Debug, Clone, Copy)]
pub struct ContactRules<'r> {
    /// The limits and the working days.
    pub due: &'r DueRules,
    /// Hours within which a hand-over should be signed for (A3).
    pub unsigned_after_hours: u32,
}

impl ContactRules<'_> {
    /// The numbers that the definitions speak of.
    #[must_use]
    pub const fn terms(&self) -> ContactTerms {
        ContactTerms {
            limits: self.due.limits,
            unsigned_after_hours: self.unsigned_after_hours,
        }
    }
}

/// The school's settings that the definitions of the figures speak of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct ContactTerms {
    /// The promises.
    pub limits: Limits,
    /// Hours within which a hand-over should be signed for.
    pub unsigned_after_hours: u32,
}

/// How often something promised fell due, and how often it was done by then. What is still running is in neither; what
/// fell due and is still not done is in the first alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct KeptCount {
    /// Fell due, or was done before.
    pub due: u32,
    /// Was done by then.
    pub kept: u32,
}

impl KeptCount {
    /// Counts one more.
    pub(super) fn add(&mut self, was_kept: bool) {
        self.due += 1;
        self.kept += u32::from(was_kept);
    }

    /// Counts one more, where it can be said yet whether it was kept.
    pub(super) fn add_known(&mut self, was_kept: Option<bool>) {
        if let Some(was_kept) = was_kept {
            self.add(was_kept);
        }
    }

    /// How much of what fell due was done by then, with both of them told.
    #[must_use]
    pub fn ratio(self) -> Amount {
        Amount::ratio(self.kept, self.due)
    }

    /// Fell due and was not done by then.
    #[must_use]
    pub const fn missed(self) -> u32 {
        self.due.saturating_sub(self.kept)
    }
}

impl std::ops::AddAssign for KeptCount {
    fn add_assign(&mut self, more: Self) {
        self.due += more.due;
        self.kept += more.kept;
    }
}

/// What was counted in one period. Counts of first contacts received in it unless the name says otherwise.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ContactFigures {
    /// 首问登记件数.
    pub contacts: u32,
    /// By kind, in the order of [`ContactKind::ALL`].
    pub by_kind: [u32; ContactKind::ALL.len()],
    /// By channel, in the order of [`Channel::ALL`].
    pub by_channel: [u32; Channel::ALL.len()],
    /// By form, in the order of [`ContactForm::ALL`].
    pub by_form: [u32; ContactForm::ALL.len()],
    /// By who asked, in the order of [`AskerKind::ALL`].
    pub by_asker: [u32; AskerKind::ALL.len()],
    /// By part of the period, as [`crate::domain::period::Period::parts`] lists them.
    pub by_part: Vec<u32>,
    /// By department: the busiest by name, then the others together, then where none was written down.
    pub by_department: Vec<DepartmentMatters>,
    /// The service items asked about most.
    pub by_item: Vec<ItemCount>,
    /// Finished by the end of the period.
    pub finished: u32,
    /// Answered by the first responder on the day they were received.
    pub on_the_spot: u32,
    /// One-time notices given about these contacts (A7).
    pub notices: u32,
    /// Further trips for a matter that somebody had come for before.
    pub repeat_trips: u32,
    /// Further trips for what a notice had named.
    pub repeat_told: u32,
    /// Further trips for what no notice had named.
    pub repeat_untold: u32,
    /// Askers who were agitated (A5).
    pub agitated: u32,
    /// Hand-overs of these contacts (A3).
    pub hand_overs: u32,
    /// Hand-overs sent back.
    pub sent_back: u32,
    /// Hand-overs signed for soon enough.
    pub signed_promptly: u32,
    /// Twice the median time until a hand-over was signed for, in minutes.
    pub twice_median_signing_minutes: Option<u32>,
    /// The promises that fell due in the period, in the order of [`PROMISES`].
    pub by_promise: [KeptCount; PROMISES.len()],
    /// The matters that fell due in the period, each once, by the day that counts for it.
    pub matters: KeptCount,
    /// Of these, those that were not done when the period ended.
    pub overdue_open: u32,
    /// Twice the median of working days from receipt, or acceptance, to the reply.
    pub twice_median_reply_days: Option<u32>,
    /// Extensions asked for (A9).
    pub extensions: u32,
    /// Extensions of which the asker was told before the old day had passed.
    pub told_in_time: u32,
    /// Of the finished, those asked afterwards.
    pub followed_up: u32,
    /// Of these, those whose matter was solved.
    pub solved: u32,
    /// Of these, those who said how content they were.
    pub rated: u32,
    /// Of these, the satisfied and the fairly satisfied.
    pub content: u32,
    /// Voided entries.
    pub voided: u32,
}

/// How many matters came to a department, and how many of those that fell due it did in time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DepartmentMatters {
    /// Which.
    pub department: Department,
    /// First contacts received in the period.
    pub contacts: u32,
    /// Those that fell due in the period.
    pub matters: KeptCount,
}

/// How many asked about a service item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ItemCount {
    /// Its name.
    pub name: String,
    /// First contacts about it.
    pub contacts: u32,
    /// Of those finished by the end of the period, those who said how content they were.
    pub rated: u32,
    /// Of these, the satisfied and the fairly satisfied.
    pub content: u32,
}

/// What is counted of a department.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Matters {
    pub(super) contacts: u32,
    pub(super) kept: KeptCount,
}

impl std::ops::AddAssign for Matters {
    fn add_assign(&mut self, more: Self) {
        self.contacts += more.contacts;
        self.kept += more.kept;
    }
}

impl Counts for Matters {
    fn weight(&self) -> u32 {
        self.contacts
    }
}

/// What is counted of a service item.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct OfItem {
    pub(super) contacts: u32,
    pub(super) rated: u32,
    pub(super) content: u32,
}

impl std::ops::AddAssign for OfItem {
    fn add_assign(&mut self, more: Self) {
        self.contacts += more.contacts;
        self.rated += more.rated;
        self.content += more.content;
    }
}

impl Counts for OfItem {
    fn weight(&self) -> u32 {
        self.contacts
    }
}

impl ContactFigures {
    /// Of the contacts received in the period, those not finished at its end.
    #[must_use]
    pub const fn open(&self) -> u32 {
        self.contacts.saturating_sub(self.finished)
    }

    /// Whether there is nothing to tell of: nobody asked, and nothing fell due.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.contacts == 0
            && self.voided == 0
            && self.by_promise.iter().all(|count| count.due == 0)
            && self.matters.due == 0
    }
}

/// What a report tells of first contacts.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ContactReport {
    /// The figures of the period.
    pub now: ContactFigures,
    /// Those of the period before; `None` where the register is younger than that.
    pub previous: Option<ContactFigures>,
    /// Those of the same period a year before, as in the report of visits.
    pub year_before: Option<ContactFigures>,
    /// What was not done in time, the earliest due first; not more than [`super::MOST_OVERDUE`].
    pub overdue: Vec<Overdue>,
    /// What the definitions speak of.
    pub terms: ContactTerms,
}

impl ContactReport {
    /// The figures, with what they are compared to.
    #[must_use]
    pub const fn compared(&self) -> Compared<'_, ContactFigures> {
        Compared {
            now: &self.now,
            previous: self.previous.as_ref(),
            year_before: self.year_before.as_ref(),
        }
    }

    /// Overdue matters that are not on the list.
    #[must_use]
    pub fn more_overdue(&self) -> u32 {
        more_than_listed(self.now.matters.missed(), self.overdue.len())
    }
}
