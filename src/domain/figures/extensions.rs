//! The extensions (延期) of a period's matters, one by one: why, who approved, when the asker was told, and whether it
//! counted (A9).
//!
//! They are those of the first contacts and complaints received in the period, as the figures count them.

use chrono::NaiveDate;

use super::ExtensionStanding;
use crate::domain::contact::{Decision, Extension};
use crate::domain::number::{RecordNumber, Register};

/// Extensions listed one by one; the figures count all of them.
pub const MOST_EXTENSIONS: usize = 60;

/// A request for more time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExtensionLine {
    /// The number of the matter.
    pub number: RecordNumber,
    /// Why; empty of a complaint, whose case is not told here (C4).
    pub reason: String,
    /// When it was asked for.
    pub asked_on: NaiveDate,
    /// The day the matter was due then.
    pub old_due_on: NaiveDate,
    /// The day asked for.
    pub new_due_on: NaiveDate,
    /// 批准人; empty while it waits.
    pub decided_by: String,
    /// When it was decided.
    pub decided_on: Option<NaiveDate>,
    /// When the asker was told.
    pub told_on: Option<NaiveDate>,
    /// Whether it counted.
    pub course: ExtensionCourse,
}

/// What became of a request for more time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ExtensionCourse {
    /// 有效: approved and told before the old day had passed.
    Counts,
    /// 待批准.
    Waits,
    /// 申请已超期.
    AskedLate,
    /// 不予批准.
    Refused,
    /// 未在期前批准.
    ApprovedLate,
    /// 未在期前告知.
    NotToldInTime,
}

impl ExtensionCourse {
    /// The key of its name in the Fluent files.
    #[must_use]
    pub const fn label_key(self) -> &'static str {
        match self {
            Self::Counts => "extension-course-counts",
            Self::Waits => "extension-course-waits",
            Self::AskedLate => ExtensionStanding::AskedLate.label_key(),
            Self::Refused => "extension-course-refused",
            Self::ApprovedLate => ExtensionStanding::NotApproved.label_key(),
            Self::NotToldInTime => ExtensionStanding::NotToldInTime.label_key(),
        }
    }

    /// By its moments.
    #[must_use]
    pub fn of(extension: &Extension) -> Self {
        if extension.counts() {
            return Self::Counts;
        }
        let decided_on = extension.decided_at.map(|at| at.date());
        match extension.decision {
            Some(Decision::Refused) => Self::Refused,
            _ if extension.is_late() => Self::AskedLate,
            None => Self::Waits,
            Some(Decision::Approved) if decided_on > Some(extension.old_due_on) => {
                Self::ApprovedLate
            }
            Some(Decision::Approved) => Self::NotToldInTime,
        }
    }
}

impl ExtensionLine {
    /// The line about an extension of the matter with this number.
    #[must_use]
    pub fn of(extension: &Extension, number: RecordNumber) -> Self {
        let is_case = number.register == Register::Complaint;
        Self {
            number,
            reason: match is_case {
                true => String::new(),
                false => extension.reason.clone(),
            },
            asked_on: extension.asked_at.date(),
            old_due_on: extension.old_due_on,
            new_due_on: extension.new_due_on,
            decided_by: extension.decided_by.clone(),
            decided_on: extension.decided_at.map(|at| at.date()),
            told_on: extension.told_at.map(|at| at.date()),
            course: ExtensionCourse::of(extension),
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::domain::boxes::Boxes;
    use crate::domain::contact::ExtensionOf;
    use crate::domain::when::from_canonical;

    /// Asked on the day given for a matter due on 25 November 2026.
    fn asked(day: &str) -> Extension {
        let boxes = Boxes::default()
            .with("reason", "档案在区里")
            .with("new_due_on", "2026-12-02");
        let due_on = "2026-11-25".parse().unwrap();
        let at = from_canonical(&format!("{day}T09:00")).unwrap();
        Extension::check(&boxes, ExtensionOf::Contact(1), due_on, "李老师", at).unwrap()
    }

    fn decided(extension: &Extension, decision: &str, day: &str) -> Extension {
        let boxes = Boxes::default()
            .with("decided_by", "陈校长")
            .with("decision", decision);
        let at = from_canonical(&format!("{day}T10:00")).unwrap();
        extension.decided(&boxes, at).unwrap()
    }

    fn told(extension: &Extension, day: &str) -> Extension {
        let boxes = Boxes::default().with("told_how", "phone");
        let at = from_canonical(&format!("{day}T11:00")).unwrap();
        extension.told(&boxes, at).unwrap()
    }

    #[test]
    fn a9_an_extension_counts_only_if_approved_and_told_before_the_old_day_had_passed() {
        let approved = decided(&asked("2026-11-24"), "approved", "2026-11-24");
        let late = decided(&asked("2026-11-24"), "approved", "2026-11-26");
        for (extension, course) in [
            (asked("2026-11-24"), ExtensionCourse::Waits),
            (asked("2026-11-26"), ExtensionCourse::AskedLate),
            (
                decided(&asked("2026-11-24"), "refused", "2026-11-24"),
                ExtensionCourse::Refused,
            ),
            (told(&late, "2026-11-26"), ExtensionCourse::ApprovedLate),
            (approved.clone(), ExtensionCourse::NotToldInTime),
            (
                told(&approved, "2026-11-26"),
                ExtensionCourse::NotToldInTime,
            ),
            (told(&approved, "2026-11-25"), ExtensionCourse::Counts),
        ] {
            assert_eq!(ExtensionCourse::of(&extension), course, "{extension:?}");
        }
    }

    #[test]
    fn c4_of_a_complaint_the_reason_is_not_told() {
        let extension = asked("2026-11-24");
        let reason = |number: &str| {
            let number = number.parse().unwrap();
            ExtensionLine::of(&extension, number).reason
        };
        assert_eq!(reason("SW-2026-0001"), "档案在区里");
        assert_eq!(reason("TS-2026-0001"), "");
    }
}
