//! Counting complaints: they go in one by one, with what fell due; figures come out.

use chrono::{Days, NaiveDate};

use super::choice_counts::{add_if, add_one};
use super::complaint::Told;
use super::ranking::{Ranking, twice_median};
use super::{BesideComplaints, ComplaintFigures, ComplaintsOf, MOST_CATEGORIES, MOST_DEPARTMENTS};
use crate::domain::accountability::{Accountability, Fault, Sanction};
use crate::domain::calendar::Calendar;
use crate::domain::complaint::{Acceptance, Finding, Stage, accepted_on_time, replied_on_time};
use crate::domain::contact::{AskerKind, Channel, Satisfaction};
use crate::domain::period::Period;
use crate::domain::protection::Signed;

/// What is counted of one complaint that was not voided.
#[derive(Debug, Clone, Copy)]
pub struct Complained<'a> {
    /// 收到日期.
    pub received_on: NaiveDate,
    /// 署名方式.
    pub signed: Signed,
    /// 方式.
    pub channel: Channel,
    /// What whoever complains is to the school.
    pub complainant_kind: AskerKind,
    /// 类别.
    pub category: &'a str,
    /// 被投诉部门.
    pub department: &'a str,
    /// Where it stands.
    pub stage: Stage,
    /// 受理, 不予受理 or 转送.
    pub acceptance: Option<Acceptance>,
    /// The last day on which acceptance is in time.
    pub accept_by: Option<NaiveDate>,
    /// When it was accepted, refused or referred.
    pub accepted_on: Option<NaiveDate>,
    /// 认定.
    pub finding: Option<Finding>,
    /// The day the reply is due.
    pub due_on: Option<NaiveDate>,
    /// 答复日期.
    pub replied_on: Option<NaiveDate>,
    /// 校长室直接接待.
    pub is_at_principal: bool,
    /// Whether it is on the red path.
    pub is_red: bool,
    /// 情绪激动.
    pub is_agitated: bool,
    /// 重新办理.
    pub is_reopened: bool,
    /// 回访.
    pub is_followed_up: bool,
    /// 是否解决.
    pub is_solved: bool,
    /// 满意度.
    pub satisfaction: Option<Satisfaction>,
    /// 有无打击报复.
    pub has_retaliation: bool,
}

/// A count under way.
#[derive(Debug, Clone)]
pub struct ComplaintTally<'c> {
    period: Period,
    today: NaiveDate,
    calendar: &'c Calendar,
    figures: ComplaintFigures,
    reply_days: Vec<u32>,
    by_category: Ranking<Told>,
    by_department: Ranking<Told>,
}

impl<'c> ComplaintTally<'c> {
    /// Nothing counted yet.
    #[must_use]
    pub fn new(period: Period, today: NaiveDate, calendar: &'c Calendar) -> Self {
        Self {
            period,
            today,
            calendar,
            figures: ComplaintFigures::default(),
            reply_days: Vec::new(),
            by_category: Ranking::default(),
            by_department: Ranking::default(),
        }
    }

    /// The first day of receipt that matters: what was received before it was due to be accepted before the period.
    /// `limit_days` is the limit of acceptance in working days; no festival rests longer than a fortnight.
    #[must_use]
    pub fn reads_from(&self, limit_days: u16) -> NaiveDate {
        let first_day = self.period.first_day();
        let before = Days::new(u64::from(limit_days) * 2 + 21);
        first_day.checked_sub_days(before).unwrap_or(first_day)
    }

    /// Counts a complaint that was received in the period, or whose acceptance or reply fell due in it.
    pub fn add(&mut self, it: &Complained<'_>) {
        let mut told = Told::default();
        if self.has(it.accept_by)
            && let Some(was_kept) = self.is_accepted_on_time(it)
        {
            self.figures.acceptance.add(was_kept);
        }
        if self.has(it.due_on)
            && let Some(was_kept) = self.is_replied_on_time(it)
        {
            let last_day = self.period.last_day();
            let is_open = it.replied_on.is_none_or(|day| day > last_day);
            add_if(&mut self.figures.overdue_open, !was_kept && is_open);
            self.figures.replies.add(was_kept);
            told.replies.add(was_kept);
        }
        if self.has(Some(it.received_on)) {
            told.received = 1;
            told.found = u32::from(it.finding.is_some());
            let upheld = matches!(it.finding, Some(Finding::Upheld | Finding::PartlyUpheld));
            told.upheld = u32::from(upheld);
            self.add_received(it, &mut told);
        }
        if told.received > 0 || told.replies.due > 0 {
            self.by_category.add(it.category, told);
            self.by_department.add(it.department, told);
        }
    }

    /// Counts a voided entry of the period.
    pub fn add_voided(&mut self, received_on: NaiveDate) {
        let is_within = self.has(Some(received_on));
        add_if(&mut self.figures.voided, is_within);
    }

    /// Counts an extension of a complaint of the period.
    pub fn add_extension(&mut self, was_told_in_time: bool) {
        self.figures.extensions += 1;
        add_if(&mut self.figures.told_in_time, was_told_in_time);
    }

    /// The figures.
    #[must_use]
    pub fn finish(mut self, beside: BesideComplaints) -> ComplaintFigures {
        let lines = |ranking: Ranking<Told>, most| {
            let lines = ranking.lines(most).into_iter();
            lines.map(ComplaintsOf::of).collect()
        };
        ComplaintFigures {
            by_category: lines(self.by_category, MOST_CATEGORIES),
            by_department: lines(self.by_department, MOST_DEPARTMENTS),
            twice_median_reply_days: twice_median(&mut self.reply_days),
            beside,
            ..self.figures
        }
    }

    fn has(&self, day: Option<NaiveDate>) -> bool {
        day.is_some_and(|day| self.period.part_of(day).is_some())
    }

    fn is_accepted_on_time(&self, it: &Complained<'_>) -> Option<bool> {
        accepted_on_time(it.accept_by?, it.accepted_on, it.stage, self.today)
    }

    fn is_replied_on_time(&self, it: &Complained<'_>) -> Option<bool> {
        replied_on_time(
            it.due_on?,
            it.replied_on,
            it.acceptance,
            it.stage,
            self.today,
        )
    }

    fn add_received(&mut self, it: &Complained<'_>, told: &mut Told) {
        let figures = &mut self.figures;
        figures.received += 1;
        add_if(&mut figures.closed, it.stage == Stage::Closed);
        add_if(&mut figures.withdrawn, it.stage == Stage::Withdrawn);
        add_if(&mut figures.merged, it.stage == Stage::Merged);
        let was = |acceptance| it.acceptance == Some(acceptance);
        add_if(&mut figures.refused, was(Acceptance::Refused));
        add_if(&mut figures.referred, was(Acceptance::Referred));
        add_if(&mut figures.reopened, it.is_reopened);
        add_one(&mut figures.by_signed, Signed::ALL, it.signed);
        add_one(&mut figures.by_channel, Channel::ALL, it.channel);
        let kinds = &mut figures.by_complainant;
        add_one(kinds, AskerKind::ALL, it.complainant_kind);
        if let Some(finding) = it.finding {
            add_one(&mut figures.by_finding, Finding::ALL, finding);
        }
        add_if(&mut figures.at_principal, it.is_at_principal);
        add_if(&mut figures.red_path, it.is_red);
        add_if(&mut figures.agitated, it.is_agitated);
        let Some(replied_on) = it.replied_on else {
            return;
        };
        figures.replied += 1;
        let days = self
            .calendar
            .working_days_between(it.received_on, replied_on);
        self.reply_days.push(u32::try_from(days).unwrap_or(0));
        if !it.is_followed_up {
            return;
        }
        figures.followed_up += 1;
        add_if(&mut figures.solved, it.is_solved);
        told.rated = u32::from(it.satisfaction.is_some());
        let is_content = matches!(
            it.satisfaction,
            Some(Satisfaction::Satisfied | Satisfaction::FairlySatisfied)
        );
        told.content = u32::from(is_content);
        figures.rated += told.rated;
        figures.content += told.content;
        add_if(&mut figures.retaliation, it.has_retaliation);
    }
}

impl BesideComplaints {
    /// Counts a decision that was not voided, where somebody was held to account.
    pub fn add_decision(&mut self, decision: &Accountability) {
        if !decision.is_held {
            return;
        }
        add_one(&mut self.by_fault, Fault::ALL, decision.fault);
        if let Some(sanction) = decision.sanction {
            add_one(&mut self.by_sanction, Sanction::ALL, sanction);
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::domain::figures::KeptCount;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn received(on: &str) -> Complained<'static> {
        Complained {
            received_on: day(on),
            signed: Signed::Named,
            channel: Channel::Visit,
            complainant_kind: AskerKind::Parent,
            category: "fees",
            department: "总务处",
            stage: Stage::Received,
            acceptance: None,
            accept_by: None,
            accepted_on: None,
            finding: None,
            due_on: None,
            replied_on: None,
            is_at_principal: false,
            is_red: false,
            is_agitated: false,
            is_reopened: false,
            is_followed_up: false,
            is_solved: false,
            satisfaction: None,
            has_retaliation: false,
        }
    }

    fn replied(on: &str, due_on: &str, replied_on: &str) -> Complained<'static> {
        Complained {
            stage: Stage::Replied,
            acceptance: Some(Acceptance::Accepted),
            due_on: Some(day(due_on)),
            replied_on: Some(day(replied_on)),
            ..received(on)
        }
    }

    fn counted(complaints: &[Complained<'_>]) -> ComplaintFigures {
        let calendar = Calendar::shipped();
        let period = "2026-11".parse().unwrap();
        let mut tally = ComplaintTally::new(period, day("2026-11-25"), &calendar);
        for it in complaints {
            tally.add(it);
        }
        tally.finish(BesideComplaints::default())
    }

    #[test]
    fn a_promise_counts_in_the_period_in_which_it_fell_due() {
        let figures = counted(&[
            replied("2026-10-20", "2026-11-10", "2026-11-09"),
            replied("2026-11-02", "2026-11-23", "2026-11-24"),
            replied("2026-11-20", "2026-12-11", "2026-11-23"),
        ]);
        assert_eq!(figures.received, 2);
        assert_eq!(figures.replies, KeptCount { due: 2, kept: 1 });
        let of = &figures.by_department[0];
        assert_eq!((of.received, of.replies.due), (2, 2));
    }

    #[test]
    fn acceptance_is_judged_by_its_own_day_and_a_running_one_by_nothing() {
        let accept_by = |by: &str, accepted_on: Option<&str>| Complained {
            accept_by: Some(day(by)),
            accepted_on: accepted_on.map(day),
            ..received("2026-11-02")
        };
        let figures = counted(&[
            accept_by("2026-11-03", Some("2026-11-03")),
            accept_by("2026-11-03", Some("2026-11-04")),
            accept_by("2026-11-03", None),
            accept_by("2026-11-25", None),
            accept_by("2026-12-01", None),
        ]);
        assert_eq!(figures.acceptance, KeptCount { due: 3, kept: 1 });
    }

    #[test]
    fn the_median_is_in_working_days_from_receipt_to_reply() {
        // 2 November 2026 is a Monday.
        let figures = counted(&[
            replied("2026-11-02", "2026-11-23", "2026-11-02"),
            replied("2026-11-02", "2026-11-23", "2026-11-09"),
        ]);
        assert_eq!(figures.twice_median_reply_days, Some(5));
    }

    #[test]
    fn what_was_merged_or_withdrawn_is_not_open_and_owes_no_reply() {
        let over = |stage| Complained {
            stage,
            replied_on: None,
            ..replied("2026-11-02", "2026-11-03", "2026-11-03")
        };
        let figures = counted(&[over(Stage::Merged), over(Stage::Withdrawn)]);
        assert_eq!((figures.received, figures.open()), (2, 0));
        assert_eq!(figures.replies, KeptCount::default());
    }

    #[test]
    fn unrated_is_not_satisfied_and_not_in_the_denominator() {
        let asked = |satisfaction| Complained {
            is_followed_up: true,
            satisfaction,
            ..replied("2026-11-02", "2026-11-23", "2026-11-09")
        };
        let figures = counted(&[
            asked(Some(Satisfaction::FairlySatisfied)),
            asked(Some(Satisfaction::Dissatisfied)),
            asked(None),
        ]);
        let said = (figures.followed_up, figures.rated, figures.content);
        assert_eq!(said, (3, 2, 1));
    }
}
