//! Counting first contacts: they go in one by one, with what fell due and what was handed over; figures come out.

use chrono::{NaiveDate, NaiveDateTime, TimeDelta};

use super::choice_counts::{add_if, add_one};
use super::contact::{Matters, OfItem, PROMISES};
use super::ranking::{Ranking, twice_median};
use super::{
    ContactFigures, ContactRules, Department, DepartmentMatters, ItemCount, KeptCount,
    MOST_DEPARTMENTS, MOST_ITEMS,
};
use crate::domain::contact::{
    AskerKind, Channel, ContactForm, ContactKind, Outcome, RepeatCause, Satisfaction, is_on_time,
};
use crate::domain::limit::Promise;
use crate::domain::period::Period;

/// What is counted of one contact that was not voided.
#[derive(Debug, Clone, Copy)]
pub struct Asked<'a> {
    /// 收到时间.
    pub received_at: NaiveDateTime,
    /// 受理.
    pub accepted_on: Option<NaiveDate>,
    /// 类别.
    pub kind: ContactKind,
    /// 方式.
    pub channel: Channel,
    /// 形式.
    pub form: ContactForm,
    /// 服务对象.
    pub asker_kind: AskerKind,
    /// 处理方式.
    pub outcome: Option<Outcome>,
    /// When something was done about it for the first time: answered, told, or handed over.
    pub first_step_at: Option<NaiveDateTime>,
    /// When the asker was told.
    pub told_at: Option<NaiveDateTime>,
    /// 办结时间.
    pub finished_at: Option<NaiveDateTime>,
    /// Whether the clock waits for papers.
    pub awaits_materials: bool,
    /// Whether a document from above sets its limit.
    pub is_limited_from_above: bool,
    /// 情绪激动 (A5).
    pub is_agitated: bool,
    /// Whether it is a further trip.
    pub is_repeat: bool,
    /// Why they had to come again.
    pub repeat_cause: Option<RepeatCause>,
    /// 回访.
    pub is_followed_up: bool,
    /// 是否解决.
    pub is_solved: bool,
    /// 满意度.
    pub satisfaction: Option<Satisfaction>,
    /// 承办部门.
    pub department: &'a str,
    /// The name of the service item.
    pub item: &'a str,
}

/// A matter that falls due in the period, by the day that counts for it.
#[derive(Debug, Clone, Copy)]
pub struct FallenDue<'a> {
    /// The day.
    pub due_on: NaiveDate,
    /// What was promised.
    pub promise: Promise,
    /// When it was done.
    pub kept_at: Option<NaiveDateTime>,
    /// 承办部门.
    pub department: &'a str,
}

/// A hand-over that was not voided (A3).
#[derive(Debug, Clone, Copy)]
pub struct Handed {
    /// 移交时间.
    pub handed_at: NaiveDateTime,
    /// 签收时间.
    pub signed_at: Option<NaiveDateTime>,
    /// Whether it was sent back.
    pub is_sent_back: bool,
}

/// What is counted beside the contacts of the period, voided records left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct BesideContacts {
    /// One-time notices.
    pub notices: u32,
    /// Extensions.
    pub extensions: u32,
    /// Extensions of which the asker was told before the old day had passed.
    pub told_in_time: u32,
}

/// A count under way.
#[derive(Debug, Clone)]
pub struct ContactTally<'r> {
    period: Period,
    rules: ContactRules<'r>,
    as_of: NaiveDateTime,
    figures: ContactFigures,
    reply_days: Vec<u32>,
    signing_minutes: Vec<u32>,
    by_department: Ranking<Matters>,
    by_item: Ranking<OfItem>,
}

impl<'r> ContactTally<'r> {
    /// Nothing counted yet.
    #[must_use]
    pub fn new(period: Period, as_of: NaiveDateTime, rules: ContactRules<'r>) -> Self {
        Self {
            period,
            rules,
            as_of,
            figures: ContactFigures {
                by_part: vec![0; period.parts().len()],
                ..ContactFigures::default()
            },
            reply_days: Vec::new(),
            signing_minutes: Vec::new(),
            by_department: Ranking::default(),
            by_item: Ranking::default(),
        }
    }

    /// The first day of receipt that matters: what came in late on the last working day before the period is due the
    /// same working day, which is the first of the period.
    #[must_use]
    pub fn reads_from(&self) -> NaiveDate {
        let first_day = self.period.first_day();
        let before = first_day.pred_opt().unwrap_or(first_day);
        self.rules.due.calendar.previous_working_day_from(before)
    }

    /// Counts a contact. Of one received before the period only the promise of the same day is counted.
    pub fn add(&mut self, asked: &Asked<'_>) {
        self.add_same_day(asked);
        let Some(part) = self.period.part_of(asked.received_at.date()) else {
            return;
        };
        let figures = &mut self.figures;
        figures.contacts += 1;
        if let Some(count) = figures.by_part.get_mut(part) {
            *count += 1;
        }
        add_one(&mut figures.by_kind, ContactKind::ALL, asked.kind);
        add_one(&mut figures.by_channel, Channel::ALL, asked.channel);
        add_one(&mut figures.by_form, ContactForm::ALL, asked.form);
        add_one(&mut figures.by_asker, AskerKind::ALL, asked.asker_kind);
        add_if(&mut figures.agitated, asked.is_agitated);
        add_if(&mut figures.repeat_trips, asked.is_repeat);
        let is_because = |cause| asked.is_repeat && asked.repeat_cause == Some(cause);
        add_if(&mut figures.repeat_told, is_because(RepeatCause::Told));
        add_if(&mut figures.repeat_untold, is_because(RepeatCause::Untold));
        let received_on = asked.received_at.date();
        let is_answered_then = asked.outcome == Some(Outcome::Answered)
            && asked.finished_at.is_some()
            && asked.told_at.is_some_and(|at| at.date() == received_on);
        add_if(&mut figures.on_the_spot, is_answered_then);
        let rating = self.add_end(asked);
        if let Some(replied_at) = asked.told_at.or(asked.finished_at) {
            let from = asked.accepted_on.unwrap_or(received_on);
            let calendar = &self.rules.due.calendar;
            let days = calendar.working_days_between(from, replied_at.date());
            self.reply_days.push(u32::try_from(days).unwrap_or(0));
        }
        let matters = Matters {
            contacts: 1,
            ..Matters::default()
        };
        self.by_department.add(asked.department, matters);
        self.by_item.add(asked.item, rating);
    }

    /// Counts a matter that falls due in the period; says whether it was not done in time. The promise of the same day
    /// is counted by the day of receipt, because a matter that was handed over has another one by now.
    pub fn add_due(&mut self, due: &FallenDue<'_>) -> bool {
        let today = self.as_of.date();
        let Some(was_kept) = is_on_time(due.due_on, due.kept_at, today) else {
            return false;
        };
        self.figures.matters.add(was_kept);
        let last_day = self.period.last_day();
        let is_open = due.kept_at.is_none_or(|at| at.date() > last_day);
        add_if(&mut self.figures.overdue_open, !was_kept && is_open);
        if due.promise != Promise::SameDay {
            self.add_promise(due.promise, was_kept);
        }
        let mut matters = Matters::default();
        matters.kept.add(was_kept);
        self.by_department.add(due.department, matters);
        !was_kept
    }

    /// Counts a hand-over of a contact of the period (A3).
    pub fn add_hand_over(&mut self, handed: &Handed) {
        let figures = &mut self.figures;
        figures.hand_overs += 1;
        add_if(&mut figures.sent_back, handed.is_sent_back);
        let Some(signed_at) = handed.signed_at.filter(|_| !handed.is_sent_back) else {
            return;
        };
        let took = signed_at - handed.handed_at;
        let soon = TimeDelta::hours(self.rules.unsigned_after_hours.into());
        add_if(&mut figures.signed_promptly, took <= soon);
        let minutes = u32::try_from(took.num_minutes()).unwrap_or(0);
        self.signing_minutes.push(minutes);
    }

    /// Counts a voided entry of the period.
    pub fn add_voided(&mut self, received_at: NaiveDateTime) {
        let is_within = self.period.part_of(received_at.date()).is_some();
        add_if(&mut self.figures.voided, is_within);
    }

    /// The figures.
    #[must_use]
    pub fn finish(mut self, beside: BesideContacts) -> ContactFigures {
        let departments = self.by_department.lines(MOST_DEPARTMENTS).into_iter();
        let items = self.by_item.lines(MOST_ITEMS).into_iter();
        ContactFigures {
            by_department: departments
                .map(|(department, counted)| DepartmentMatters {
                    department,
                    contacts: counted.contacts,
                    matters: counted.kept,
                })
                .collect(),
            by_item: items
                .filter_map(|(name, counted)| match name {
                    Department::Named(name) => Some(ItemCount {
                        name,
                        contacts: counted.contacts,
                        rated: counted.rated,
                        content: counted.content,
                    }),
                    Department::Others | Department::Unstated => None,
                })
                .collect(),
            twice_median_reply_days: twice_median(&mut self.reply_days),
            twice_median_signing_minutes: twice_median(&mut self.signing_minutes),
            notices: beside.notices,
            extensions: beside.extensions,
            told_in_time: beside.told_in_time,
            ..self.figures
        }
    }

    /// B1: what comes by mouth is answered, told or handed over the same working day.
    fn add_same_day(&mut self, asked: &Asked<'_>) {
        let is_promised = asked.form == ContactForm::Oral
            && !asked.is_limited_from_above
            && !(asked.awaits_materials && asked.first_step_at.is_none());
        if !is_promised {
            return;
        }
        let rules = self.rules.due;
        let due_on = rules.limits.same_day(&rules.calendar, asked.received_at).on;
        if self.period.part_of(due_on).is_none() {
            return;
        }
        if let Some(was_kept) = is_on_time(due_on, asked.first_step_at, self.as_of.date()) {
            self.add_promise(Promise::SameDay, was_kept);
        }
    }

    fn add_promise(&mut self, promise: Promise, was_kept: bool) {
        let mut counts = self.figures.by_promise.iter_mut().zip(PROMISES);
        if let Some((count, _)) = counts.find(|(_, other)| *other == promise) {
            count.add(was_kept);
        }
    }

    /// Finished by the end of the period, and what the asker said afterwards, which is given for the item as well.
    fn add_end(&mut self, asked: &Asked<'_>) -> OfItem {
        let mut counted = OfItem {
            contacts: 1,
            ..OfItem::default()
        };
        let last_day = self.period.last_day();
        if asked.finished_at.is_none_or(|at| at.date() > last_day) {
            return counted;
        }
        let figures = &mut self.figures;
        figures.finished += 1;
        if !asked.is_followed_up {
            return counted;
        }
        figures.followed_up += 1;
        add_if(&mut figures.solved, asked.is_solved);
        let is_content = matches!(
            asked.satisfaction,
            Some(Satisfaction::Satisfied | Satisfaction::FairlySatisfied)
        );
        counted.rated = u32::from(asked.satisfaction.is_some());
        counted.content = u32::from(is_content);
        figures.rated += counted.rated;
        figures.content += counted.content;
        counted
    }
}

impl KeptCount {
    /// Of a promise among [`PROMISES`].
    #[must_use]
    pub fn of(figures: &ContactFigures, promise: Promise) -> Self {
        let mut counts = figures.by_promise.iter().zip(PROMISES);
        counts
            .find(|(_, other)| *other == promise)
            .map_or_else(Self::default, |(count, _)| *count)
    }
}

#[cfg(test)]
mod tests;
