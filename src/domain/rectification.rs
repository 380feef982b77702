//! 整改 (E6, E8): what is to be put right, by whom until when, and who saw that it was.
//!
//! One mechanism for whatever it hangs off: complaints now, opinions and inspections as well.

use chrono::{NaiveDate, NaiveDateTime};

use super::boxes::{Boxes, Reading};
use super::field::{FieldError, Problem};
use super::stored::record;

record! {
    /// A rectification: put right at once, or by a plan with measures, and checked by somebody else.
    Rectification in Rectification {
        /// The complaint it comes of.
        complaint_id: Option<i64>, public;
        /// The opinion it comes of (E6).
        opinion_id: Option<i64>, public;
        /// The inspection it comes of, which is a visit (B8).
        visit_id: Option<i64>, public;
        /// The check it comes of (D10, D11).
        spot_check_id: Option<i64>, public;
        /// 问题.
        problem: String, personal;
        /// 责任部门.
        department: String, public;
        /// 整改责任人.
        responsible_person: String, public;
        /// 立即整改, without a plan.
        is_at_once: bool, public;
        /// 整改措施, a line each.
        measures: Vec<String>, personal;
        /// 整改期限.
        due_on: NaiveDate, public;
        /// When it was ordered.
        opened_on: NaiveDate, public;
        /// By whom.
        opened_by: String, public;
        /// 完成日期.
        done_on: Option<NaiveDate>, public;
        /// What was done.
        done_note: String, personal;
        /// 复核日期.
        verified_on: Option<NaiveDate>, public;
        /// 复核人, never the responsible person.
        verified_by: String, public;
        /// What they saw.
        verify_note: String, personal;
        /// When it was sent back last: what was done did not put it right.
        reopened_on: Option<NaiveDate>, public;
        /// Why.
        reopen_reason: String, personal;
        /// Serial of the paper form.
        paper_serial: String, public;
    }
}

/// Where a rectification stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum RectificationState {
    /// 整改中.
    Open,
    /// 待复核.
    Done,
    /// 已销号: somebody else saw that it was put right.
    Verified,
    /// 已作废.
    Void,
}

impl RectificationState {
    /// Every state, in the order of the procedure.
    pub const ALL: [Self; 4] = [Self::Open, Self::Done, Self::Verified, Self::Void];

    /// The key of its name in the Fluent files.
    #[must_use]
    pub const fn label_key(self) -> &'static str {
        match self {
            Self::Open => "rectification-state-open",
            Self::Done => "rectification-state-done",
            Self::Verified => "rectification-state-verified",
            Self::Void => "rectification-state-void",
        }
    }
}

/// What a rectification hangs off.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RectificationOf {
    /// A complaint, by its key.
    Complaint(i64),
    /// An opinion, by its key (E6).
    Opinion(i64),
    /// An inspection, by the key of its visit (B8).
    Visit(i64),
    /// A check, by its key (D10, D11).
    Check(i64),
}

impl RectificationOf {
    /// The complaint's key, where it is one.
    #[must_use]
    pub const fn complaint_id(self) -> Option<i64> {
        match self {
            Self::Complaint(id) => Some(id),
            _ => None,
        }
    }

    /// The opinion's key, where it is one.
    #[must_use]
    pub const fn opinion_id(self) -> Option<i64> {
        match self {
            Self::Opinion(id) => Some(id),
            _ => None,
        }
    }

    /// The visit's key, where it is an inspection.
    #[must_use]
    pub const fn visit_id(self) -> Option<i64> {
        match self {
            Self::Visit(id) => Some(id),
            _ => None,
        }
    }

    /// The check's key, where it is one.
    #[must_use]
    pub const fn spot_check_id(self) -> Option<i64> {
        match self {
            Self::Check(id) => Some(id),
            _ => None,
        }
    }
}

impl Rectification {
    /// What it hangs off; `None` where its row was altered so that it hangs off nothing.
    #[must_use]
    pub fn of(&self) -> Option<RectificationOf> {
        let complaint = self.complaint_id.map(RectificationOf::Complaint);
        complaint
            .or(self.opinion_id.map(RectificationOf::Opinion))
            .or(self.visit_id.map(RectificationOf::Visit))
            .or(self.spot_check_id.map(RectificationOf::Check))
    }

    /// Reads the boxes of a new one.
    ///
    /// # Errors
    /// The boxes that want something: a plan has measures and a day.
    pub fn check(
        boxes: &Boxes,
        of: RectificationOf,
        actor: &str,
        now: NaiveDateTime,
    ) -> Result<Self, Vec<FieldError>> {
        let mut reading = Reading::new(boxes, now);
        let opened_on = reading.past_date("opened_on").unwrap_or(now.date());
        let is_at_once = reading.is_ticked("is_at_once");
        let measures = reading.lines("measures");
        let typed_due = reading.date("due_on");
        if !is_at_once {
            if measures.is_empty() {
                reading.wrong("measures", Problem::Missing);
            }
            if reading.boxes().is_empty("due_on") {
                reading.wrong("due_on", Problem::Missing);
            }
        }
        let due_on = typed_due.unwrap_or(opened_on);
        if due_on < opened_on {
            reading.wrong("due_on", Problem::NotLater);
        }
        let rectification = Self {
            id: 0,
            complaint_id: of.complaint_id(),
            opinion_id: of.opinion_id(),
            visit_id: of.visit_id(),
            spot_check_id: of.spot_check_id(),
            problem: reading.required_text("problem"),
            department: reading.name("department"),
            responsible_person: reading.required_name("responsible_person"),
            is_at_once,
            measures,
            due_on,
            opened_on,
            opened_by: actor.to_owned(),
            done_on: None,
            done_note: String::new(),
            verified_on: None,
            verified_by: String::new(),
            verify_note: String::new(),
            reopened_on: None,
            reopen_reason: String::new(),
            paper_serial: reading.line("paper_serial", 30),
            voiding: None,
        };
        reading.finish(rectification)
    }

    /// The same, done.
    ///
    /// # Errors
    /// What was done must be said, and not before it was ordered.
    pub fn done(&self, boxes: &Boxes, now: NaiveDateTime) -> Result<Self, Vec<FieldError>> {
        let mut reading = Reading::new(boxes, now);
        let done_on = reading.past_date("done_on").unwrap_or(now.date());
        if done_on < self.opened_on {
            reading.wrong("done_on", Problem::BeforeRequest);
        }
        let done_note = reading.required_text("done_note");
        reading.finish(Self {
            done_on: Some(done_on),
            done_note,
            ..self.clone()
        })
    }

    /// The same, verified by somebody other than the responsible person (E8), who does not write it down either.
    ///
    /// # Errors
    /// The boxes that want something; [`Problem::VerifiesOneself`].
    pub fn verified(
        &self,
        boxes: &Boxes,
        actor: &str,
        now: NaiveDateTime,
    ) -> Result<Self, Vec<FieldError>> {
        let mut reading = Reading::new(boxes, now);
        let named = reading.name("verified_by");
        let verified_by = if named.is_empty() {
            actor.to_owned()
        } else {
            named
        };
        if [verified_by.as_str(), actor].contains(&self.responsible_person.as_str()) {
            reading.wrong("verified_by", Problem::VerifiesOneself);
        }
        let verified_on = reading.past_date("verified_on").unwrap_or(now.date());
        if self.done_on.is_some_and(|done_on| verified_on < done_on) {
            reading.wrong("verified_on", Problem::BeforeRequest);
        }
        let verify_note = reading.text("verify_note");
        reading.finish(Self {
            verified_on: Some(verified_on),
            verified_by,
            verify_note,
            ..self.clone()
        })
    }

    /// The same, sent back: it is to be done again, until a new day.
    ///
    /// # Errors
    /// A reason and a day that has not passed must be there.
    pub fn reopened(&self, boxes: &Boxes, now: NaiveDateTime) -> Result<Self, Vec<FieldError>> {
        let mut reading = Reading::new(boxes, now);
        let reopen_reason = reading.required_text("reopen_reason");
        let due_on = reading.date("due_on").unwrap_or(self.due_on);
        if due_on < now.date() {
            reading.wrong("due_on", Problem::NotLater);
        }
        reading.finish(Self {
            done_on: None,
            verified_on: None,
            verified_by: String::new(),
            reopened_on: Some(now.date()),
            reopen_reason,
            due_on,
            ..self.clone()
        })
    }

    /// Where it stands.
    #[must_use]
    pub const fn state(&self) -> RectificationState {
        if self.voiding.is_some() {
            RectificationState::Void
        } else if self.verified_on.is_some() {
            RectificationState::Verified
        } else if self.done_on.is_some() {
            RectificationState::Done
        } else {
            RectificationState::Open
        }
    }

    /// Whether it was late, or is late on `today`.
    #[must_use]
    pub fn is_late(&self, today: NaiveDate) -> bool {
        self.voiding.is_none() && self.done_on.unwrap_or(today) > self.due_on
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::domain::when;

    fn now() -> NaiveDateTime {
        when::from_canonical("2026-11-25T09:12").unwrap()
    }

    fn at_once() -> Rectification {
        let boxes = Boxes::default()
            .with("problem", "资料费未公示")
            .with("responsible_person", "李老师")
            .with("is_at_once", "1");
        Rectification::check(&boxes, RectificationOf::Complaint(1), "陈校长", now()).unwrap()
    }

    #[test]
    fn e6_a_plan_has_measures_and_a_day_and_what_is_done_at_once_needs_neither() {
        let plan = Boxes::default()
            .with("problem", "资料费未公示")
            .with("responsible_person", "李老师");
        let errors = Rectification::check(&plan, RectificationOf::Complaint(1), "陈校长", now())
            .unwrap_err();
        let fields: Vec<_> = errors.iter().map(|error| error.field).collect();
        assert_eq!(fields, ["measures", "due_on"]);
        assert_eq!(at_once().due_on, now().date());
    }

    #[test]
    fn e8_nobody_verifies_their_own_work() {
        let done = at_once()
            .done(&Boxes::default().with("done_note", "已公示"), now())
            .unwrap();
        let errors = done
            .verified(&Boxes::default(), "李老师", now())
            .unwrap_err();
        assert_eq!(errors[0].problem, Problem::VerifiesOneself);
        let named = Boxes::default().with("verified_by", "赵老师");
        assert!(done.verified(&named, "李老师", now()).is_err());
        let verified = done.verified(&Boxes::default(), "赵老师", now()).unwrap();
        assert_eq!(verified.state(), RectificationState::Verified);
    }

    #[test]
    fn what_was_sent_back_is_open_again() {
        let done = at_once()
            .done(&Boxes::default().with("done_note", "已公示"), now())
            .unwrap();
        let boxes = Boxes::default()
            .with("reopen_reason", "未张贴")
            .with("due_on", "2026-11-30");
        let reopened = done.reopened(&boxes, now()).unwrap();
        assert_eq!(reopened.state(), RectificationState::Open);
        assert!(!reopened.is_late(now().date()));
    }
}
