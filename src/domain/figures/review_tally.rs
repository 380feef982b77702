//! Counting the review loop: rectifications go in one by one, the rest by groups; figures come out.

use chrono::NaiveDate;

use super::choice_counts::{add_if, add_one};
use super::listed::Named;
use super::ranking::Ranking;
use super::review::CHECK_KINDS;
use super::{BesideReview, MOST_DEPARTMENTS, Origin, RectificationCount, ReviewFigures};
use crate::domain::limit::is_kept;
use crate::domain::period::Period;
use crate::domain::review::{CheckKind, MeetingKind, SupervisionResult};

/// What is counted of one rectification that was not voided, nor what it hangs off.
#[derive(Debug, Clone, Copy)]
pub struct PutRight<'a> {
    /// What it comes of.
    pub origin: Origin,
    /// 责任部门.
    pub department: &'a str,
    /// When it was ordered.
    pub opened_on: NaiveDate,
    /// The day it is due.
    pub due_on: NaiveDate,
    /// 完成日期.
    pub done_on: Option<NaiveDate>,
    /// 已销号.
    pub is_verified: bool,
}

/// A count under way.
#[derive(Debug, Clone)]
pub struct ReviewTally {
    period: Period,
    today: NaiveDate,
    figures: ReviewFigures,
    by_department: Ranking<RectificationCount>,
}

impl ReviewTally {
    /// Nothing counted yet.
    #[must_use]
    pub fn new(period: Period, today: NaiveDate) -> Self {
        Self {
            period,
            today,
            figures: ReviewFigures::default(),
            by_department: Ranking::default(),
        }
    }

    /// Counts a rectification that was ordered in the period or fell due in it; says whether it is among those that were
    /// not done in time.
    pub fn add(&mut self, it: &PutRight<'_>) -> bool {
        let has = |day| self.period.part_of(day).is_some();
        let was_kept = match has(it.due_on) {
            true => is_kept(it.due_on, it.done_on, self.today),
            false => None,
        };
        let mut told = RectificationCount::default();
        told.rectified.add_known(was_kept);
        let last_day = self.period.last_day();
        let is_open = it.done_on.is_none_or(|day| day > last_day);
        let is_overdue_open = was_kept == Some(false) && is_open;
        add_if(&mut self.figures.overdue_open, is_overdue_open);
        if has(it.opened_on) {
            told.ordered = 1;
            told.verified = u32::from(it.is_verified);
            add_one(&mut self.figures.by_origin, &Origin::ALL, it.origin);
        }
        self.figures.ordered += told.ordered;
        self.figures.verified += told.verified;
        self.figures.rectified += told.rectified;
        if told != RectificationCount::default() {
            self.by_department.add(it.department, told);
        }
        was_kept == Some(false)
    }

    /// The figures.
    #[must_use]
    pub fn finish(self, beside: BesideReview) -> ReviewFigures {
        let lines = self.by_department.lines(MOST_DEPARTMENTS).into_iter();
        ReviewFigures {
            by_department: lines.map(Named::of).collect(),
            beside,
            ..self.figures
        }
    }
}

impl BesideReview {
    /// Counts so many meetings of a kind with so many people.
    pub fn add_meetings(&mut self, kind: MeetingKind, meetings: u32, attended: u32) {
        let kinds = self.by_meeting.iter_mut().zip(MeetingKind::ALL);
        for (count, _) in kinds.filter(|(_, other)| **other == kind) {
            *count += meetings;
        }
        self.attended += attended;
    }

    /// Counts a check: of a supervision what it saw, of another whether it found something.
    pub fn add_check(
        &mut self,
        kind: CheckKind,
        has_found: bool,
        result: Option<SupervisionResult>,
    ) {
        if let Some(result) = result.filter(|_| kind == CheckKind::Supervision) {
            add_one(&mut self.by_supervision, SupervisionResult::ALL, result);
        }
        let kinds = self.by_check.iter_mut().zip(CHECK_KINDS);
        for (count, _) in kinds.filter(|(_, other)| *other == kind) {
            count.checks += 1;
            add_if(&mut count.found, has_found);
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::domain::figures::{Department, KeptCount};

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn put_right(
        origin: Origin,
        opened_on: &str,
        due_on: &str,
        done_on: &str,
    ) -> PutRight<'static> {
        PutRight {
            origin,
            department: "总务处",
            opened_on: day(opened_on),
            due_on: day(due_on),
            done_on: done_on.parse().ok(),
            is_verified: false,
        }
    }

    #[test]
    fn e6_one_definition_of_in_time_whatever_a_rectification_comes_of() {
        let mut tally = ReviewTally::new("2026-11".parse().unwrap(), day("2026-11-25"));
        let late = [
            put_right(Origin::Complaint, "2026-10-20", "2026-11-10", "2026-11-10"),
            put_right(Origin::Opinion, "2026-11-02", "2026-11-10", "2026-11-11"),
            put_right(Origin::Inspection, "2026-11-02", "2026-11-20", ""),
            put_right(Origin::Check, "2026-11-02", "2026-11-25", ""),
            put_right(Origin::Check, "2026-11-02", "2026-12-10", "2026-11-09"),
        ]
        .map(|it| tally.add(&it));
        assert_eq!(late, [false, true, true, false, false]);
        let figures = tally.finish(BesideReview::default());
        assert_eq!(figures.rectified, KeptCount { due: 3, kept: 1 });
        assert_eq!((figures.ordered, figures.by_origin), (4, [0, 1, 1, 2]));
        let of = &figures.by_department[0];
        assert_eq!(of.name, Department::Named("总务处".into()));
        assert_eq!((of.counts.ordered, of.counts.rectified.due), (4, 3));
    }

    #[test]
    fn d10_a_supervision_is_no_check_that_finds_something() {
        let mut beside = BesideReview::default();
        beside.add_check(CheckKind::Covert, true, None);
        beside.add_check(CheckKind::Daily, false, None);
        let back = Some(SupervisionResult::NotPutRight);
        beside.add_check(CheckKind::Supervision, true, back);
        let all = beside.checks();
        assert_eq!((all.checks, all.found), (2, 1));
        assert_eq!((beside.supervisions(), beside.by_supervision[2]), (1, 1));
    }
}
