//! One made-up opinion: who says what where, and how far it has come by now.
//!
//! Every step is read by the domain as if somebody had typed it, so nothing stands in a sample that the desk would refuse.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};

use super::plan::{Fate, Plan};
use super::schedule::Kind;
use crate::desk::sample::complaint::{Bureau, set_family};
use crate::desk::sample::duty::{Pace, Task};
use crate::desk::sample::matters::STAFF;
use crate::desk::sample::random::Random;
use crate::domain::accountability::{Accountability, Ground};
use crate::domain::boxes::Boxes;
use crate::domain::contact::Satisfaction;
use crate::domain::opinion::{FeedbackManner, OpinionDetails, check};
use crate::domain::protection::{Identity, Signed};
use crate::domain::rectification::{Rectification, RectificationOf};

/// A made-up opinion before it has a number; what hangs beside it lacks its key.
pub(super) struct PlannedOpinion {
    pub(super) details: OpinionDetails,
    pub(super) identity: Identity,
    pub(super) entered_at: NaiveDateTime,
    pub(super) entered_by: String,
    pub(super) rectification: Option<Rectification>,
    pub(super) accountability: Option<Accountability>,
}

impl Bureau<'_> {
    /// The opinion of a plan, as far as it has come by now. `events` are the keys of the schedule's events.
    pub(super) fn opinion(
        &self,
        plan: &Plan,
        events: &[(Kind, i64)],
        random: &mut Random,
    ) -> Option<PlannedOpinion> {
        let minute = TimeDelta::minutes(random.between(8 * 60 + 20, 16 * 60));
        let midnight = plan.received_on.and_time(NaiveTime::MIN);
        let at = (midnight + minute).min(self.school.now);
        let event = plan.event.and_then(|place| events.get(place));
        let boxes = self.opinion_boxes(plan, event, random);
        let typed = check(&boxes, None, at).ok()?;
        let mut details = typed.details;
        details.put_first_due(self.rules);
        let clerk = random.below(u32::try_from(self.clerks.len()).unwrap_or(u32::MAX));
        let mut planned = PlannedOpinion {
            entered_at: match plan.signed {
                Signed::Named => at,
                // The minute would point at a line of the visitors' book.
                _ => midnight,
            },
            entered_by: self.clerks.get(clerk as usize).cloned().unwrap_or_default(),
            identity: typed.identity,
            rectification: None,
            accountability: None,
            details,
        };
        self.answer(&mut planned, plan, random);
        Some(planned)
    }

    /// The boxes of the form, as a clerk fills them.
    fn opinion_boxes(
        &self,
        plan: &Plan,
        event: Option<&(Kind, i64)>,
        random: &mut Random,
    ) -> Boxes {
        let mut boxes = Boxes::default()
            .with("signed", plan.signed.code())
            .with("source", plan.source.code())
            .with("received_on", plan.received_on.to_string())
            .with("giver_kind", plan.voice.giver.code())
            .with("content", plan.voice.content);
        if let Some((kind, id)) = event {
            let origin = match kind {
                Kind::Box(_) => "box_opening_id",
                Kind::Asking(_) => "questionnaire_id",
                Kind::Meeting(_) => "meeting_id",
            };
            boxes.set(origin, id.to_string());
        }
        if plan.is_about_principal {
            boxes.set("is_about_principal", "1");
        }
        if plan.signed != Signed::Anonymous {
            set_family(&mut boxes, self.school, plan.received_on, random);
        }
        boxes
    }

    /// Sends it on, puts right what is to be, feeds back and follows up, as far as the plan and the calendar let it.
    fn answer(&self, planned: &mut PlannedOpinion, plan: &Plan, random: &mut Random) {
        let today = self.school.now.date();
        let sent_on = self.later(plan.received_on, u16::from(random.percent(50)) + 1);
        if plan.fate == Fate::Received || sent_on > today {
            return;
        }
        let colleague = &STAFF[plan.voice.handler % STAFF.len()];
        let boxes = Boxes::default()
            .with("department", colleague.department)
            .with("handler", colleague.name)
            .with("sent_on", sent_on.to_string());
        let sender = match plan.is_about_principal {
            true => &self.deputy,
            false => &self.office,
        };
        let sent = planned.details.sent(&boxes, sender, self.evening(sent_on));
        let Ok(sent) = sent else {
            return;
        };
        planned.details = sent;
        let (problem, measure) = plan.voice.to_fix;
        if !problem.is_empty() && random.percent(75) {
            let task = Task {
                problem,
                measure,
                responsible: colleague.name,
                department: colleague.department,
                ordered_on: sent_on,
                ordered_by: self.verifier(colleague.name),
            };
            let of = RectificationOf::Opinion(0);
            planned.rectification = self.put_right(of, &task, Pace::Usual, random);
        }
        let passed = self
            .rules
            .calendar
            .working_days_between(plan.received_on, today);
        let days = match plan.fate {
            Fate::Late => random.between(17, 20),
            // Of the newest, those that are to be answered are.
            _ => random.between(4, 12).min(i64::from(passed).max(2)),
        };
        let feedback_on = self.later(plan.received_on, u16::try_from(days).unwrap_or_default());
        if plan.fate != Fate::Sent && feedback_on <= today {
            self.feed_back(planned, plan, feedback_on, random);
        }
    }

    fn feed_back(
        &self,
        planned: &mut PlannedOpinion,
        plan: &Plan,
        feedback_on: NaiveDate,
        random: &mut Random,
    ) {
        let is_meeting = plan.source.meeting_kind().is_some() && random.percent(40);
        let (how, place) = match (plan.signed, is_meeting) {
            (Signed::Anonymous, true) => (FeedbackManner::Meeting, "下一次座谈会"),
            (Signed::Anonymous, false) => (FeedbackManner::Notice, "校门口公示栏"),
            _ => {
                let how = match random.below(3) {
                    0 => FeedbackManner::InPerson,
                    1 => FeedbackManner::Phone,
                    _ => FeedbackManner::Written,
                };
                (how, "")
            }
        };
        let boxes = Boxes::default()
            .with("outcome", plan.voice.outcome.code())
            .with("feedback", plan.voice.feedback)
            .with("feedback_on", feedback_on.to_string())
            .with("feedback_how", how.code())
            .with("feedback_place", place);
        let at = self.evening(feedback_on);
        let Ok(details) = planned.details.fed_back(&boxes, &self.office, at) else {
            return;
        };
        planned.details = details;
        if plan.signed != Signed::Anonymous && random.percent(60) {
            self.follow_up(planned, feedback_on, random);
        }
        let is_decided = plan.fate == Fate::Late && plan.place.is_multiple_of(2);
        if is_decided && !self.deputy.is_empty() {
            let details = &planned.details;
            let answerable = (details.handler.as_str(), details.department.as_str());
            let basis = "意见反馈超过15个工作日";
            planned.accountability =
                self.hold_accountable(answerable, Ground::LateFeedback, basis, feedback_on);
        }
    }

    /// What they say five working days on (C5; 5D 七).
    fn follow_up(&self, planned: &mut PlannedOpinion, feedback_on: NaiveDate, random: &mut Random) {
        let on = self.later(feedback_on, 5);
        if on > self.school.now.date() {
            return;
        }
        let satisfaction = match random.below(100) {
            0..65 => Satisfaction::Satisfied,
            65..88 => Satisfaction::FairlySatisfied,
            _ => Satisfaction::Dissatisfied,
        };
        let boxes = Boxes::default()
            .with("followed_up_on", on.to_string())
            .with("satisfaction", satisfaction.code());
        let boxes = match random.percent(3) {
            true => boxes.with("has_retaliation", "1").with(
                "follow_up_note",
                "家长说孩子被当众问过是谁提的，已请德育处跟进",
            ),
            false => boxes.with("has_retaliation", "0"),
        };
        let at = self.evening(on);
        if let Ok(details) = planned.details.followed_up(&boxes, &self.office, at) {
            planned.details = details;
        }
    }

    /// Whoever orders and verifies what somebody is to put right: never themselves.
    pub(super) fn verifier(&self, responsible: &str) -> &str {
        match responsible == self.principal {
            true => &self.office,
            false => &self.principal,
        }
    }
}
