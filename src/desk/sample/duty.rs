//! What a made-up school puts right and answers for, as far as today: of complaints, opinions, inspections and checks.

use chrono::{NaiveDate, NaiveDateTime};

use super::complaint::Bureau;
use super::random::Random;
use crate::domain::accountability::{Accountability, Fault, Ground, Sanction, ShownBy};
use crate::domain::boxes::Boxes;
use crate::domain::rectification::{Rectification, RectificationOf};

/// Working days of a plan.
const PLANNED_DAYS: u16 = 10;

/// Something that is to be put right.
#[derive(Clone, Copy)]
pub(super) struct Task<'a> {
    /// 问题.
    pub(super) problem: &'static str,
    /// 整改措施; empty where it is put right at once.
    pub(super) measure: &'static str,
    /// 整改责任人.
    pub(super) responsible: &'a str,
    /// 责任部门.
    pub(super) department: &'a str,
    /// When it is ordered.
    pub(super) ordered_on: NaiveDate,
    /// By whom; whoever that is verifies it, too.
    pub(super) ordered_by: &'a str,
}

/// How a task goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Pace {
    /// As tasks go: mostly in time, now and then late.
    Usual,
    /// Without delay.
    Quick,
    /// Nobody has done it yet.
    Lying,
}

impl Bureau<'_> {
    /// A task as far as it has come by now: ordered, done, verified by somebody else.
    pub(super) fn put_right(
        &self,
        of: RectificationOf,
        task: &Task<'_>,
        pace: Pace,
        random: &mut Random,
    ) -> Option<Rectification> {
        let is_at_once = task.measure.is_empty();
        let due_on = match is_at_once {
            true => task.ordered_on,
            false => self.later(task.ordered_on, PLANNED_DAYS),
        };
        let boxes = Boxes::default()
            .with("problem", task.problem)
            .with("measures", task.measure)
            .with("is_at_once", if is_at_once { "1" } else { "" })
            .with("responsible_person", task.responsible)
            .with("department", task.department)
            .with("opened_on", task.ordered_on.to_string())
            .with("due_on", due_on.to_string());
        let at = self.evening(task.ordered_on);
        let opened = Rectification::check(&boxes, of, task.ordered_by, at).ok()?;
        let is_late = random.percent(12);
        let days = match pace {
            _ if is_at_once => 0,
            Pace::Usual if is_late => 13,
            Pace::Usual => 8,
            Pace::Quick => 4,
            Pace::Lying => return Some(opened),
        };
        let done_on = self.later(task.ordered_on, days);
        Some(self.done_and_verified(opened, done_on, task.ordered_by))
    }

    /// The same, done on a day and verified two working days on, as far as those days have come.
    pub(super) fn done_and_verified(
        &self,
        opened: Rectification,
        done_on: NaiveDate,
        verified_by: &str,
    ) -> Rectification {
        let today = self.school.now.date();
        let verified_on = self.later(done_on, 2);
        if done_on > today {
            return opened;
        }
        let boxes = Boxes::default().with("done_note", "已按措施落实");
        let done = opened.done(&boxes, self.evening(done_on));
        let done = done.unwrap_or(opened);
        if verified_on > today {
            return done;
        }
        let boxes = Boxes::default().with("verify_note", "现场查看，已落实");
        let verified = done.verified(&boxes, verified_by, self.evening(verified_on));
        verified.unwrap_or(done)
    }

    /// D7, D14: whoever let a day pass is told so, two working days on; `None` where those have not gone by.
    pub(super) fn hold_accountable(
        &self,
        (person, department): (&str, &str),
        ground: Ground,
        basis: &str,
        passed_on: NaiveDate,
    ) -> Option<Accountability> {
        let decided_on = self.later(passed_on, 2);
        if decided_on > self.school.now.date() {
            return None;
        }
        let boxes = Boxes::default()
            .with("person", person)
            .with("department", department)
            .with("is_held", "1")
            .with("ground", ground.code())
            .with("fault", Fault::Procedure.code())
            .with("sanction", Sanction::Criticism.code())
            .with("basis", basis)
            .with("decided_on", decided_on.to_string());
        let at = self.evening(decided_on);
        Accountability::check(&boxes, ShownBy::default(), &self.principal, at).ok()
    }

    /// So many working days on.
    pub(super) fn later(&self, day: NaiveDate, days: u16) -> NaiveDate {
        self.rules.calendar.add_working_days(day, days).day
    }

    /// When things are written down on a day; now, where that has not come.
    pub(super) fn evening(&self, day: NaiveDate) -> NaiveDateTime {
        let evening = day.and_hms_opt(16, 40, 0).unwrap_or_default();
        evening.min(self.school.now)
    }
}
