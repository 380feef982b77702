//! The figures of a period's complaints (C1–C13, D1–D9).
//!
//! A complaint counts in the period in which it was received, voided ones do not count. Promises count in the period in
//! which they fell due, decisions about faults in the one in which they were made. Nobody is named: neither who complains nor whom it is about. Everything here is a value:
//! what was counted comes in through [`super::ComplaintTally`], today comes in as well.

use super::listed::more_than_listed;
use super::overdue::OverdueComplaint;
use super::ranking::Counts;
use super::{Compared, Department, KeptCount};
use crate::domain::accountability::{Fault, Sanction};
use crate::domain::complaint::Finding;
use crate::domain::contact::{AskerKind, Channel};
use crate::domain::limit::Limits;
use crate::domain::protection::Signed;

/// Categories named one by one; the rest is one line. More than the list that ships, so that a school's own have room.
pub const MOST_CATEGORIES: usize = 20;

/// What was counted in one period. Counts of complaints received in it unless the name says otherwise.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ComplaintFigures {
    /// 收到投诉件数.
    pub received: u32,
    /// 已结案.
    pub closed: u32,
    /// 撤回.
    pub withdrawn: u32,
    /// 不予受理.
    pub refused: u32,
    /// 转送.
    pub referred: u32,
    /// 并案: repeats of what another complaint is about.
    pub merged: u32,
    /// 重新办理.
    pub reopened: u32,
    /// Voided entries.
    pub voided: u32,
    /// By how they are signed, in the order of [`Signed::ALL`].
    pub by_signed: [u32; Signed::ALL.len()],
    /// By channel, in the order of [`Channel::ALL`].
    pub by_channel: [u32; Channel::ALL.len()],
    /// By who complains, in the order of [`AskerKind::ALL`].
    pub by_complainant: [u32; AskerKind::ALL.len()],
    /// By category, its code or a word of the school's own: the most frequent first.
    pub by_category: Vec<ComplaintsOf>,
    /// By the department complained about, the most frequent first.
    pub by_department: Vec<ComplaintsOf>,
    /// By what was found, in the order of [`Finding::ALL`].
    pub by_finding: [u32; Finding::ALL.len()],
    /// 校长室直接接待 (C1).
    pub at_principal: u32,
    /// On the red path.
    pub red_path: u32,
    /// Complainants who were agitated (A5).
    pub agitated: u32,
    /// Acceptances, refusals and referrals that fell due in the period.
    pub acceptance: KeptCount,
    /// Replies that fell due in the period.
    pub replies: KeptCount,
    /// Of these, those that were not given when the period ended.
    pub overdue_open: u32,
    /// Twice the median of working days from receipt to the reply.
    pub twice_median_reply_days: Option<u32>,
    /// Extensions asked for (A9).
    pub extensions: u32,
    /// Extensions of which the complainant was told before the old day had passed.
    pub told_in_time: u32,
    /// Those that were replied to.
    pub replied: u32,
    /// Of these, those asked afterwards.
    pub followed_up: u32,
    /// Of these, those whose matter was solved.
    pub solved: u32,
    /// Of these, those who said how content they were.
    pub rated: u32,
    /// Of these, the satisfied and the fairly satisfied.
    pub content: u32,
    /// Of those asked afterwards, those who spoke of retaliation (C5).
    pub retaliation: u32,
    /// What hangs off complaints in other ways.
    pub beside: BesideComplaints,
}

/// What is counted beside the complaints of the period, voided records left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct BesideComplaints {
    /// Decisions of the period that held somebody to account, whatever showed the fault, in the order of [`Fault::ALL`].
    pub by_fault: [u32; Fault::ALL.len()],
    /// Their sanctions, in the order of [`Sanction::ALL`].
    pub by_sanction: [u32; Sanction::ALL.len()],
}

/// The complaints of a category or about a department.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ComplaintsOf {
    /// Which; a category by its code or the school's own word.
    pub name: Department,
    /// Received in the period.
    pub received: u32,
    /// Of these, those in which something was found.
    pub found: u32,
    /// Of these, the upheld and the partly upheld.
    pub upheld: u32,
    /// Replies that fell due in the period.
    pub replies: KeptCount,
    /// Of the received, those who said afterwards how content they were.
    pub rated: u32,
    /// Of these, the satisfied and the fairly satisfied.
    pub content: u32,
}

/// What is counted of a category or a department.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Told {
    pub(super) received: u32,
    pub(super) found: u32,
    pub(super) upheld: u32,
    pub(super) replies: KeptCount,
    pub(super) rated: u32,
    pub(super) content: u32,
}

impl std::ops::AddAssign for Told {
    fn add_assign(&mut self, more: Self) {
        self.received += more.received;
        self.found += more.found;
        self.upheld += more.upheld;
        self.replies += more.replies;
        self.rated += more.rated;
        self.content += more.content;
    }
}

impl Counts for Told {
    fn weight(&self) -> u32 {
        self.received
    }
}

impl ComplaintsOf {
    pub(super) fn of((name, told): (Department, Told)) -> Self {
        Self {
            name,
            received: told.received,
            found: told.found,
            upheld: told.upheld,
            replies: told.replies,
            rated: told.rated,
            content: told.content,
        }
    }
}

impl ComplaintFigures {
    /// Of the complaints received in the period, those that are not over.
    #[must_use]
    pub const fn open(&self) -> u32 {
        self.received
            .saturating_sub(self.closed)
            .saturating_sub(self.withdrawn)
            .saturating_sub(self.merged)
    }

    /// Of the complaints received in the period, those in which something was found.
    #[must_use]
    pub fn found(&self) -> u32 {
        self.by_finding.iter().sum()
    }

    /// Those upheld, in whole or in part.
    #[must_use]
    pub fn upheld(&self) -> u32 {
        let found = Finding::ALL.iter().zip(self.by_finding);
        let upheld = found.filter(|(it, _)| matches!(it, Finding::Upheld | Finding::PartlyUpheld));
        upheld.map(|(_, count)| count).sum()
    }

    /// Whether there is nothing to tell of: nobody complained, nothing fell due, nothing was decided.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.received == 0
            && self.voided == 0
            && self.acceptance.due == 0
            && self.replies.due == 0
            && self.beside == BesideComplaints::default()
    }
}

/// What a report tells of complaints.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ComplaintReport {
    /// Whether the register takes complaints at all: without accounts it does not, and the report says nothing of them.
    pub is_kept: bool,
    /// The figures of the period.
    pub now: ComplaintFigures,
    /// Those of the period before; `None` where the register is younger than that.
    pub previous: Option<ComplaintFigures>,
    /// Those of the same period a year before, as in the report of visits.
    pub year_before: Option<ComplaintFigures>,
    /// What was not replied to in time, the earliest due first; not more than [`super::MOST_OVERDUE`].
    pub overdue: Vec<OverdueComplaint>,
    /// The limits that the definitions speak of.
    pub limits: Limits,
}

impl ComplaintReport {
    /// The figures, with what they are compared to.
    #[must_use]
    pub const fn compared(&self) -> Compared<'_, ComplaintFigures> {
        Compared {
            now: &self.now,
            previous: self.previous.as_ref(),
            year_before: self.year_before.as_ref(),
        }
    }

    /// Late complaints that are not on the list.
    #[must_use]
    pub fn more_overdue(&self) -> u32 {
        more_than_listed(self.now.replies.missed(), self.overdue.len())
    }
}
