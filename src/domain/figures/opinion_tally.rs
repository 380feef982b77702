//! Counting opinions: they go in one by one, with what fell due; figures come out.

use chrono::NaiveDate;

use super::choice_counts::{add_if, add_one};
use super::listed::Named;
use super::ranking::{Ranking, twice_median};
use super::{MOST_DEPARTMENTS, OpinionCount, OpinionFigures};
use crate::domain::calendar::Calendar;
use crate::domain::contact::{AskerKind, Satisfaction};
use crate::domain::limit::is_kept;
use crate::domain::opinion::{OpinionOutcome, OpinionSource};
use crate::domain::period::Period;
use crate::domain::protection::Signed;

/// What is counted of one opinion that was not voided.
#[derive(Debug, Clone, Copy)]
pub struct Said<'a> {
    /// 收到日期.
    pub received_on: NaiveDate,
    /// 署名方式.
    pub signed: Signed,
    /// 来源.
    pub source: OpinionSource,
    /// What whoever gave it is to the school.
    pub giver_kind: AskerKind,
    /// 责任部门.
    pub department: &'a str,
    /// Whether it was sent to somebody (E5).
    pub is_sent: bool,
    /// 办理结果.
    pub outcome: Option<OpinionOutcome>,
    /// The day the feedback is due.
    pub due_on: NaiveDate,
    /// 反馈日期.
    pub feedback_on: Option<NaiveDate>,
    /// 回访.
    pub is_followed_up: bool,
    /// 满意度.
    pub satisfaction: Option<Satisfaction>,
    /// 有无打击报复.
    pub has_retaliation: bool,
}

/// A count under way.
#[derive(Debug, Clone)]
pub struct OpinionTally<'c> {
    period: Period,
    today: NaiveDate,
    calendar: &'c Calendar,
    figures: OpinionFigures,
    feedback_days: Vec<u32>,
    by_department: Ranking<OpinionCount>,
}

impl<'c> OpinionTally<'c> {
    /// Nothing counted yet.
    #[must_use]
    pub fn new(period: Period, today: NaiveDate, calendar: &'c Calendar) -> Self {
        Self {
            period,
            today,
            calendar,
            figures: OpinionFigures::default(),
            feedback_days: Vec::new(),
            by_department: Ranking::default(),
        }
    }

    /// Counts an opinion that was received in the period, or whose feedback fell due in it; says whether it is among those
    /// that were not fed back in time (E7).
    pub fn add(&mut self, it: &Said<'_>) -> bool {
        let mut told = OpinionCount::default();
        let was_kept = match self.has(it.due_on) {
            true => is_kept(it.due_on, it.feedback_on, self.today),
            false => None,
        };
        told.feedback.add_known(was_kept);
        let last_day = self.period.last_day();
        let is_open = it.feedback_on.is_none_or(|day| day > last_day);
        let is_overdue_open = was_kept == Some(false) && is_open;
        add_if(&mut self.figures.overdue_open, is_overdue_open);
        if self.has(it.received_on) {
            told.received = 1;
            told.fed_back = u32::from(it.feedback_on.is_some());
            self.add_received(it);
        }
        self.figures.feedback += told.feedback;
        let sources = self.figures.by_source.iter_mut().zip(OpinionSource::ALL);
        for (count, _) in sources.filter(|(_, source)| **source == it.source) {
            *count += told;
        }
        if told != OpinionCount::default() {
            self.by_department.add(it.department, told);
        }
        was_kept == Some(false)
    }

    /// Counts a voided entry of the period.
    pub fn add_voided(&mut self, received_on: NaiveDate) {
        let is_within = self.has(received_on);
        add_if(&mut self.figures.voided, is_within);
    }

    /// The figures.
    #[must_use]
    pub fn finish(mut self) -> OpinionFigures {
        let lines = self.by_department.lines(MOST_DEPARTMENTS).into_iter();
        OpinionFigures {
            by_department: lines.map(Named::of).collect(),
            twice_median_feedback_days: twice_median(&mut self.feedback_days),
            ..self.figures
        }
    }

    fn has(&self, day: NaiveDate) -> bool {
        self.period.part_of(day).is_some()
    }

    fn add_received(&mut self, it: &Said<'_>) {
        let figures = &mut self.figures;
        figures.received += 1;
        add_if(&mut figures.unsent, !it.is_sent && it.feedback_on.is_none());
        add_one(&mut figures.by_signed, Signed::ALL, it.signed);
        add_one(&mut figures.by_giver, AskerKind::ALL, it.giver_kind);
        // Whoever was made to pay for it may say so at any time (C5).
        add_if(&mut figures.retaliation, it.has_retaliation);
        let Some(feedback_on) = it.feedback_on else {
            return;
        };
        figures.fed_back += 1;
        if let Some(outcome) = it.outcome {
            add_one(&mut figures.by_outcome, OpinionOutcome::ALL, outcome);
        }
        let days = self
            .calendar
            .working_days_between(it.received_on, feedback_on);
        self.feedback_days.push(u32::try_from(days).unwrap_or(0));
        if !it.is_followed_up {
            return;
        }
        figures.followed_up += 1;
        add_if(&mut figures.rated, it.satisfaction.is_some());
        let is_content = matches!(
            it.satisfaction,
            Some(Satisfaction::Satisfied | Satisfaction::FairlySatisfied)
        );
        add_if(&mut figures.content, is_content);
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::domain::figures::KeptCount;
    use proptest::prelude::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn said(received_on: &str, due_on: &str, feedback_on: Option<&str>) -> Said<'static> {
        Said {
            received_on: day(received_on),
            signed: Signed::Anonymous,
            source: OpinionSource::Box,
            giver_kind: AskerKind::Parent,
            department: "总务处",
            is_sent: true,
            outcome: feedback_on.map(|_| OpinionOutcome::Adopted),
            due_on: day(due_on),
            feedback_on: feedback_on.map(day),
            is_followed_up: false,
            satisfaction: None,
            has_retaliation: false,
        }
    }

    fn counted(opinions: &[Said<'_>]) -> OpinionFigures {
        let calendar = Calendar::shipped();
        let period = "2026-11".parse().unwrap();
        let mut tally = OpinionTally::new(period, day("2026-11-25"), &calendar);
        for it in opinions {
            tally.add(it);
        }
        tally.finish()
    }

    #[test]
    fn e7_feedback_counts_in_the_period_in_which_it_fell_due_and_a_late_open_one_against_it() {
        let figures = counted(&[
            said("2026-10-20", "2026-11-10", Some("2026-11-10")),
            said("2026-10-20", "2026-11-10", Some("2026-11-11")),
            said("2026-11-02", "2026-11-23", None),
            said("2026-11-04", "2026-11-25", None),
            said("2026-11-20", "2026-12-11", Some("2026-11-23")),
        ]);
        assert_eq!(figures.feedback, KeptCount { due: 3, kept: 1 });
        let said = (figures.received, figures.fed_back, figures.open());
        assert_eq!(said, (3, 1, 2));
    }

    #[test]
    fn c5_retaliation_counts_before_any_feedback_and_unrated_is_not_satisfied() {
        let asked = |satisfaction| Said {
            is_followed_up: true,
            satisfaction,
            ..said("2026-11-02", "2026-11-23", Some("2026-11-09"))
        };
        let early = Said {
            is_followed_up: true,
            has_retaliation: true,
            ..said("2026-11-20", "2026-12-11", None)
        };
        let figures = counted(&[
            asked(Some(Satisfaction::Satisfied)),
            asked(Some(Satisfaction::Dissatisfied)),
            asked(None),
            early,
        ]);
        let told = (figures.followed_up, figures.rated, figures.content);
        assert_eq!((told, figures.retaliation), ((3, 2, 1), 1));
    }

    #[test]
    fn the_median_is_in_working_days_from_receipt_to_feedback() {
        // 2 November 2026 is a Monday.
        let figures = counted(&[
            said("2026-11-02", "2026-11-23", Some("2026-11-02")),
            said("2026-11-02", "2026-11-23", Some("2026-11-09")),
        ]);
        assert_eq!(figures.twice_median_feedback_days, Some(5));
    }

    fn any_day() -> impl Strategy<Value = NaiveDate> {
        (0_u64..120).prop_map(|days| day("2026-09-01") + chrono::Days::new(days))
    }

    proptest! {
        #[test]
        fn sources_and_departments_add_up(
            opinions in prop::collection::vec(
                (any_day(), any_day(), prop::option::of(any_day()), 0..OpinionSource::ALL.len(), 0..30_usize),
                0..60,
            )
        ) {
            let names: Vec<String> = (0..30).map(|at| match at { 0 => String::new(), at => format!("部门{at}") }).collect();
            let opinions: Vec<_> = opinions.iter().map(|(received_on, due_on, feedback_on, source, name)| Said {
                received_on: *received_on,
                due_on: *due_on,
                feedback_on: *feedback_on,
                source: OpinionSource::ALL[*source],
                department: &names[*name],
                ..said("2026-11-02", "2026-11-23", None)
            }).collect();
            let figures = counted(&opinions);
            let whole = OpinionCount {
                received: figures.received,
                fed_back: figures.fed_back,
                feedback: figures.feedback,
            };
            let sum = |counts: &mut dyn Iterator<Item = OpinionCount>| {
                counts.fold(OpinionCount::default(), |mut sum, it| { sum += it; sum })
            };
            prop_assert_eq!(sum(&mut figures.by_source.into_iter()), whole);
            prop_assert_eq!(sum(&mut figures.by_department.iter().map(|it| it.counts)), whole);
            prop_assert!(figures.by_department.len() <= MOST_DEPARTMENTS + 2);
        }
    }
}
