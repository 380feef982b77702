//! The matters that were not done in time, and why nothing excuses them (A8, A9, D5).

use chrono::{NaiveDate, NaiveDateTime};

use crate::domain::account::Account;
use crate::domain::calendar::Calendar;
use crate::domain::complaint::{Complaint, ComplaintDetails, ComplaintId};
use crate::domain::contact::{Contact, ContactId, Decision, Extension, Reminder};
use crate::domain::limit::Promise;
use crate::domain::number::RecordNumber;
use crate::domain::protection::may_open;

/// Matters listed one by one; the figure leads to all of them.
pub const MOST_OVERDUE: usize = 60;

/// A matter that was not done by the day it was due.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Overdue {
    /// The record.
    pub contact: ContactId,
    /// Its number.
    pub number: RecordNumber,
    /// What was asked.
    pub matter: String,
    /// Who was answerable.
    pub answerable: String,
    /// What was promised.
    pub promise: Option<Promise>,
    /// The day it was due.
    pub due_on: NaiveDate,
    /// Working days from then to the reply, or to when it was counted.
    pub days_over: u32,
    /// When it was done after all.
    pub replied_at: Option<NaiveDateTime>,
    /// Whether somebody was reminded.
    pub is_reminded: bool,
    /// What became of more time.
    pub extension: ExtensionStanding,
}

impl Overdue {
    /// The line about a contact; `None` of one that is in time or still runs.
    #[must_use]
    pub fn of(
        contact: &Contact,
        extensions: &[Extension],
        reminders: &[Reminder],
        calendar: &Calendar,
        as_of: NaiveDateTime,
    ) -> Option<Self> {
        let details = &contact.details;
        let due_on = details.due_on?;
        if details.is_on_time(as_of.date()) != Some(false) {
            return None;
        }
        let replied_at = details.kept_at();
        let until = replied_at.unwrap_or(as_of).date();
        let days_over = calendar.working_days_between(due_on, until);
        Some(Self {
            contact: contact.id,
            number: contact.number,
            matter: details.matter.clone(),
            answerable: details.answerable.clone(),
            promise: details.due_promise,
            due_on,
            days_over: u32::try_from(days_over).unwrap_or(0),
            replied_at,
            is_reminded: reminders.iter().any(|it| it.voiding.is_none()),
            extension: ExtensionStanding::of(extensions),
        })
    }
}

/// A complaint that was not replied to by the day it was due. By its number alone: nothing of the case is told here (C4).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OverdueComplaint {
    /// The record.
    pub complaint: ComplaintId,
    /// Its number.
    pub number: RecordNumber,
    /// 承办部门; empty where the case is sealed, or closed to whoever reads.
    pub department: String,
    /// The day the reply was due.
    pub due_on: NaiveDate,
    /// When it was given after all.
    pub replied_on: Option<NaiveDate>,
    /// Working days from the day it was due to the reply, or to when it was counted.
    pub days_over: u32,
    /// What became of more time.
    pub extension: ExtensionStanding,
}

impl OverdueComplaint {
    /// The line about a complaint; `None` of one that is in time, still runs, or is owed no reply. `account` is whoever
    /// reads.
    #[must_use]
    pub fn of(
        complaint: &Complaint,
        extensions: &[Extension],
        account: Option<&Account>,
        calendar: &Calendar,
        today: NaiveDate,
    ) -> Option<Self> {
        let details = &complaint.details;
        let due_on = details.due_on?;
        if details.is_replied_on_time(today) != Some(false) {
            return None;
        }
        let until = details.replied_on.unwrap_or(today);
        let days_over = calendar.working_days_between(due_on, until);
        let department = match may_tell_department(details, account) {
            true => details.handler_department.clone(),
            false => String::new(),
        };
        Some(Self {
            complaint: complaint.id,
            number: complaint.number,
            department,
            due_on,
            replied_on: details.replied_on,
            days_over: u32::try_from(days_over).unwrap_or(0),
            extension: ExtensionStanding::of(extensions),
        })
    }
}

/// Whether a list may name the department of a complaint: nothing is sealed of it, and whoever reads may open it (C4).
pub(super) fn may_tell_department(details: &ComplaintDetails, account: Option<&Account>) -> bool {
    !details.has_sealed_facts() && account.is_none_or(|account| may_open(details, account))
}

/// What became of more time for a matter that is late all the same (A9).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ExtensionStanding {
    /// 未申请延期.
    NotAsked,
    /// 申请已超期: asked for when the matter was overdue already.
    AskedLate,
    /// 未批准: refused, undecided, or decided only when the old day had passed.
    NotApproved,
    /// 未在期前告知: the asker was not told before the old day had passed.
    NotToldInTime,
    /// It counted, and the new day passed as well.
    PassedAgain,
}

impl ExtensionStanding {
    /// Every standing, from nothing to all done.
    pub const ALL: [Self; 5] = [
        Self::NotAsked,
        Self::AskedLate,
        Self::NotApproved,
        Self::NotToldInTime,
        Self::PassedAgain,
    ];

    /// The key of its name in the Fluent files.
    #[must_use]
    pub const fn label_key(self) -> &'static str {
        match self {
            Self::NotAsked => "overdue-extension-not-asked",
            Self::AskedLate => "overdue-extension-asked-late",
            Self::NotApproved => "overdue-extension-not-approved",
            Self::NotToldInTime => "overdue-extension-not-told-in-time",
            Self::PassedAgain => "overdue-extension-passed-again",
        }
    }

    /// By the newest request that was not voided.
    #[must_use]
    pub fn of(extensions: &[Extension]) -> Self {
        let newest = extensions.iter().rev().find(|it| it.voiding.is_none());
        let Some(newest) = newest else {
            return Self::NotAsked;
        };
        let decided_in_time = newest
            .decided_at
            .is_some_and(|at| at.date() <= newest.old_due_on);
        if newest.counts() {
            Self::PassedAgain
        } else if newest.is_late() {
            Self::AskedLate
        } else if newest.decision != Some(Decision::Approved) || !decided_in_time {
            Self::NotApproved
        } else {
            Self::NotToldInTime
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::domain::boxes::Boxes;
    use crate::domain::contact::ContactDetails;
    use crate::domain::contact::ExtensionOf;
    use crate::domain::when::from_canonical;

    fn at(text: &str) -> NaiveDateTime {
        from_canonical(text).unwrap()
    }

    /// Due on Wednesday, 25 November; asked for a week more.
    fn asked(when: &str) -> Extension {
        let boxes = Boxes::default()
            .with("reason", "档案在区里")
            .with("new_due_on", "2026-12-02");
        let due_on = "2026-11-25".parse().unwrap();
        Extension::check(&boxes, ExtensionOf::Contact(1), due_on, "李老师", at(when)).unwrap()
    }

    fn decided(extension: &Extension, decision: &str, when: &str) -> Extension {
        let boxes = Boxes::default()
            .with("decided_by", "陈校长")
            .with("decision", decision);
        extension.decided(&boxes, at(when)).unwrap()
    }

    fn told(extension: &Extension, when: &str) -> Extension {
        let boxes = Boxes::default().with("told_how", "phone");
        extension.told(&boxes, at(when)).unwrap()
    }

    fn standing(extension: &Extension) -> ExtensionStanding {
        ExtensionStanding::of(std::slice::from_ref(extension))
    }

    #[test]
    fn a9_an_extension_not_told_in_time_does_not_excuse() {
        let in_time = asked("2026-11-24T09:00");
        let approved = decided(&in_time, "approved", "2026-11-24T10:00");
        for (extension, expected) in [
            (asked("2026-11-26T09:00"), ExtensionStanding::AskedLate),
            (in_time.clone(), ExtensionStanding::NotApproved),
            (
                decided(&in_time, "refused", "2026-11-24T10:00"),
                ExtensionStanding::NotApproved,
            ),
            (
                decided(&in_time, "approved", "2026-11-26T10:00"),
                ExtensionStanding::NotApproved,
            ),
            (approved.clone(), ExtensionStanding::NotToldInTime),
            (
                told(&approved, "2026-11-26T08:00"),
                ExtensionStanding::NotToldInTime,
            ),
            (
                told(&approved, "2026-11-25T17:00"),
                ExtensionStanding::PassedAgain,
            ),
        ] {
            assert_eq!(standing(&extension), expected, "{extension:?}");
        }
        assert_eq!(ExtensionStanding::of(&[]), ExtensionStanding::NotAsked);
    }

    fn due_on_25(told_at: Option<&str>) -> Contact {
        Contact {
            id: ContactId(1),
            number: "SW-2026-0001".parse().unwrap(),
            entered_at: at("2026-11-18T09:00"),
            entered_by: "王芳".into(),
            details: ContactDetails {
                due_on: Some("2026-11-25".parse().unwrap()),
                due_promise: Some(Promise::Written),
                told_at: told_at.map(at),
                finished_at: Some(at("2026-12-10T09:00")),
                ..ContactDetails::default()
            },
            voiding: None,
            revision: 1,
        }
    }

    fn days_over(contact: &Contact, as_of: &str) -> Option<u32> {
        let calendar = Calendar::shipped();
        Overdue::of(contact, &[], &[], &calendar, at(as_of)).map(|it| it.days_over)
    }

    #[test]
    fn a8_days_over_are_working_days_and_end_with_the_reply() {
        let replied = due_on_25(Some("2026-12-01T09:00"));
        assert_eq!(days_over(&replied, "2026-12-20T09:00"), Some(4));
        let in_time = due_on_25(Some("2026-11-25T17:00"));
        assert_eq!(days_over(&in_time, "2026-12-20T09:00"), None);
        let mut open = due_on_25(None);
        open.details.finished_at = None;
        assert_eq!(days_over(&open, "2026-11-25T09:00"), None);
        assert_eq!(days_over(&open, "2026-11-28T09:00"), Some(2));
    }
}
