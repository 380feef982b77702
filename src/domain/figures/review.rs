//! The figures of the review loop in a period (D10–D12, D14, E1–E4, E6, E8, F7, F8): what is to be put right whatever it
//! comes of, boxes, questionnaires, meetings, checks.
//!
//! A rectification counts in the period in which it was ordered or fell due, everything else in the one in which it
//! happened; what was voided does not count, nor what hangs off something voided. Everything here is a value: what was
//! counted comes in through [`super::ReviewTally`], today comes in as well.

use chrono::NaiveDate;

use super::listed::{Named, more_than_listed};
use super::opinion::days_over;
use super::ranking::Counts;
use super::{Compared, KeptCount};
use crate::domain::calendar::Calendar;
use crate::domain::rectification::{Rectification, RectificationOf};
use crate::domain::review::{CheckKind, MeetingKind, MeetingPromise, SpotCheck, SupervisionResult};

/// What a rectification comes of, whichever record it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Origin {
    /// 投诉.
    Complaint,
    /// 意见建议 (E6).
    Opinion,
    /// 检查、视察 by others (B8).
    Inspection,
    /// 抽查与自查 (D10, D11).
    Check,
}

impl Origin {
    /// Every origin, in the order of the report.
    pub const ALL: [Self; 4] = [
        Self::Complaint,
        Self::Opinion,
        Self::Inspection,
        Self::Check,
    ];

    /// The key of its name in the Fluent files.
    #[must_use]
    pub const fn label_key(self) -> &'static str {
        match self {
            Self::Complaint => "review-figure-of-complaints",
            Self::Opinion => "review-figure-of-opinions",
            Self::Inspection => "review-figure-of-inspections",
            Self::Check => "review-figure-of-checks",
        }
    }

    /// Of what a rectification hangs off.
    #[must_use]
    pub const fn of(of: RectificationOf) -> Self {
        match of {
            RectificationOf::Complaint(_) => Self::Complaint,
            RectificationOf::Opinion(_) => Self::Opinion,
            RectificationOf::Visit(_) => Self::Inspection,
            RectificationOf::Check(_) => Self::Check,
        }
    }
}

/// What was counted in one period.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ReviewFigures {
    /// Rectifications ordered in the period (E6).
    pub ordered: u32,
    /// Of these, by what they come of, in the order of [`Origin::ALL`].
    pub by_origin: [u32; Origin::ALL.len()],
    /// Of these, the verified (E8).
    pub verified: u32,
    /// Rectifications that fell due in the period, whatever they come of.
    pub rectified: KeptCount,
    /// Of these, those that were not done when the period ended.
    pub overdue_open: u32,
    /// By the department that puts them right: the busiest by name, then the others together, then where none was named.
    pub by_department: Vec<Named<RectificationCount>>,
    /// Everything that is counted by itself.
    pub beside: BesideReview,
}

/// What is counted of a department.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct RectificationCount {
    /// Ordered in the period.
    pub ordered: u32,
    /// Of these, the verified.
    pub verified: u32,
    /// Fell due in the period.
    pub rectified: KeptCount,
}

impl std::ops::AddAssign for RectificationCount {
    fn add_assign(&mut self, more: Self) {
        self.ordered += more.ordered;
        self.verified += more.verified;
        self.rectified += more.rectified;
    }
}

impl Counts for RectificationCount {
    fn weight(&self) -> u32 {
        self.ordered
    }
}

/// Boxes, questionnaires, meetings and checks of the period, voided ones left out.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct BesideReview {
    /// Openings of boxes (E3).
    pub openings: u32,
    /// Slips that lay in them.
    pub slips: u32,
    /// Of these, the blank and unreadable.
    pub blank_slips: u32,
    /// Opinions that were entered out of these boxes.
    pub slips_entered: u32,
    /// Questionnaires and letters issued (E2).
    pub questionnaires: u32,
    /// Their sheets.
    pub issued: u32,
    /// Of these, the sheets of those whose return was counted.
    pub issued_counted: u32,
    /// Of these, the sheets that came back.
    pub returned: u32,
    /// Meetings by kind, in the order of [`MeetingKind::ALL`].
    pub by_meeting: [u32; MeetingKind::ALL.len()],
    /// 实到人次 of all of them.
    pub attended: u32,
    /// Checks by kind, in the order of [`CHECK_KINDS`].
    pub by_check: [CheckCount; CHECK_KINDS.len()],
    /// Supervisions by what they found, in the order of [`SupervisionResult::ALL`].
    pub by_supervision: [u32; SupervisionResult::ALL.len()],
}

/// The kinds of checks that find something themselves: all but the supervision of a rectification.
pub const CHECK_KINDS: [CheckKind; 4] = [
    CheckKind::Open,
    CheckKind::Covert,
    CheckKind::Daily,
    CheckKind::SelfCheck,
];

/// Checks of a kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct CheckCount {
    /// How many.
    pub checks: u32,
    /// Of these, those that found something.
    pub found: u32,
}

impl BesideReview {
    /// Slips that say something: as many opinions are to be entered.
    #[must_use]
    pub const fn written_slips(&self) -> u32 {
        self.slips.saturating_sub(self.blank_slips)
    }

    /// Meetings of all kinds.
    #[must_use]
    pub fn meetings(&self) -> u32 {
        self.by_meeting.iter().sum()
    }

    /// Checks of all kinds, supervisions left out.
    #[must_use]
    pub fn checks(&self) -> CheckCount {
        let mut all = CheckCount::default();
        for of_kind in self.by_check {
            all.checks += of_kind.checks;
            all.found += of_kind.found;
        }
        all
    }

    /// Supervisions, whatever they found.
    #[must_use]
    pub fn supervisions(&self) -> u32 {
        self.by_supervision.iter().sum()
    }
}

impl ReviewFigures {
    /// Whether there is nothing to tell of.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.ordered == 0 && self.rectified.due == 0 && self.beside == BesideReview::default()
    }
}

/// A rectification that was not done by its day (D14): who owed it, until when, how long it is over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OverdueRectification {
    /// Its key.
    pub rectification: i64,
    /// The number of what it comes of; empty of a check, which has none.
    pub number: String,
    /// The check it comes of.
    pub check: Option<(CheckKind, NaiveDate)>,
    /// What is to be put right; empty of a complaint, whose case is not told here.
    pub problem: String,
    /// 责任部门.
    pub department: String,
    /// 整改责任人.
    pub responsible_person: String,
    /// When it was ordered.
    pub opened_on: NaiveDate,
    /// The day it was due.
    pub due_on: NaiveDate,
    /// When it was done after all.
    pub done_on: Option<NaiveDate>,
    /// Working days from the day it was due to the day it was done, or to when it was counted.
    pub days_over: u32,
}

impl OverdueRectification {
    /// The line about a rectification that hangs off the record with this number, or off this check.
    #[must_use]
    pub fn of(
        late: &Rectification,
        number: String,
        check: Option<&SpotCheck>,
        calendar: &Calendar,
        today: NaiveDate,
    ) -> Self {
        let problem = match late.complaint_id {
            Some(_) => String::new(),
            None => late.problem.clone(),
        };
        Self {
            rectification: late.id,
            number,
            check: check.map(|it| (it.kind, it.checked_on)),
            problem,
            department: late.department.clone(),
            responsible_person: late.responsible_person.clone(),
            opened_on: late.opened_on,
            due_on: late.due_on,
            done_on: late.done_on,
            days_over: days_over(calendar, late.due_on, late.done_on.unwrap_or(today)),
        }
    }
}

/// What a report tells of the review loop.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ReviewReport {
    /// Whether the register holds anything of it at all; of one without, the report says nothing of it.
    pub is_kept: bool,
    /// The figures of the period.
    pub now: ReviewFigures,
    /// Those of the period before; `None` where the register is younger than that.
    pub previous: Option<ReviewFigures>,
    /// Those of the same period a year before, as in the report of visits.
    pub year_before: Option<ReviewFigures>,
    /// How the promises about meetings stand whose year or term the period touches (E1, F7).
    pub promises: Vec<MeetingPromise>,
    /// What was not put right in time, the earliest due first, as far as whoever reads may open where it comes from; not
    /// more than [`super::MOST_OVERDUE`].
    pub overdue: Vec<OverdueRectification>,
}

impl ReviewReport {
    /// The figures, with what they are compared to.
    #[must_use]
    pub const fn compared(&self) -> Compared<'_, ReviewFigures> {
        Compared {
            now: &self.now,
            previous: self.previous.as_ref(),
            year_before: self.year_before.as_ref(),
        }
    }

    /// Late rectifications that are not on the list.
    #[must_use]
    pub fn more_overdue(&self) -> u32 {
        more_than_listed(self.now.rectified.missed(), self.overdue.len())
    }
}
