//! A made-up complaint on its way through the procedure, a step a day of the working calendar, as far as today.
//!
//! Every step is read by the domain as if somebody had typed it, so nothing stands in a sample that the desk would refuse.

use chrono::NaiveDate;

use super::complaint::{Bureau, Fate, INSTRUCTED_AFTER, Plan, handler};
use super::duty::{Pace, Task};
use super::random::Random;
use crate::desk::complaints::put_due;
use crate::domain::accountability::{Accountability, Ground};
use crate::domain::boxes::Boxes;
use crate::domain::complaint::{
    ComplaintDetails, Finding, Instruction, Severity, Stage, Step, take_step,
};
use crate::domain::contact::{Decision, Extension, Manner, Satisfaction};
use crate::domain::rectification::{Rectification, RectificationOf};
use crate::domain::right::Right;

/// The usual course, each step so many working days after the one before it at least and at most.
const COURSE: [(Step, u16, u16); 11] = [
    (Step::Accept, 0, 1),
    (Step::Tell, 0, 0),
    (Step::Assess, 1, 1),
    (Step::Assign, 1, 1),
    (Step::SignFor, 0, 0),
    (Step::Investigate, 2, 4),
    (Step::Find, 1, 1),
    (Step::Decide, 1, 1),
    (Step::Reply, 1, 2),
    (Step::FollowUp, 3, 3),
    (Step::Close, 1, 1),
];

/// Working days after which what was refused or referred is closed, too.
const LONG_PAST: i32 = 60;

/// A complaint on its way.
pub(super) struct Walk<'a> {
    bureau: &'a Bureau<'a>,
    plan: &'a Plan,
    /// The day of the last step.
    on: NaiveDate,
    pub(super) details: ComplaintDetails,
    pub(super) extensions: Vec<Extension>,
    pub(super) instruction: Option<Instruction>,
    pub(super) rectification: Option<Rectification>,
    pub(super) accountability: Option<Accountability>,
}

impl<'a> Walk<'a> {
    pub(super) fn new(bureau: &'a Bureau<'a>, plan: &'a Plan, details: ComplaintDetails) -> Self {
        let mut walk = Self {
            bureau,
            plan,
            on: plan.received_on,
            details,
            extensions: Vec::new(),
            instruction: None,
            rectification: None,
            accountability: None,
        };
        put_due(&mut walk.details, &[], bureau.rules);
        walk
    }

    /// Goes as far as the plan and the calendar let it.
    pub(super) fn take(&mut self, random: &mut Random) {
        match self.plan.fate {
            Fate::Until(stage) => {
                self.course(stage, random);
                if stage == Stage::Found {
                    self.ask_for_time();
                }
            }
            Fate::Refused => self.turned_away(Step::Refuse),
            Fate::Referred => self.turned_away(Step::Refer),
            Fate::Withdrawn => {
                self.course(Stage::Assigned, random);
                let boxes = Boxes::default().with("withdraw_reason", "已与老师当面沟通，不再投诉");
                self.step(Step::Withdraw, 1, boxes);
            }
            Fate::Repeat => {
                self.course(Stage::Accepted, random);
                self.step(Step::Merge, 0, Boxes::default());
            }
            Fate::Extended => {
                self.course(Stage::Decided, random);
                self.extend();
                self.course(Stage::Closed, random);
            }
            Fate::Late => {
                self.course(Stage::Decided, random);
                self.on = self.later(self.details.due_on.unwrap_or(self.on), 1);
                self.course(Stage::Closed, random);
                self.hold_accountable();
            }
            Fate::Reopened => {
                self.course(Stage::Closed, random);
                let boxes = Boxes::default().with("reopen_reason", "家长反映问题又出现");
                if self.step(Step::Reopen, 4, boxes) {
                    self.course(Stage::FollowedUp, random);
                }
            }
        }
    }

    /// The usual course from where it stands, up to a stage.
    fn course(&mut self, until: Stage, random: &mut Random) {
        for (step, least, most) in COURSE {
            // What leaves the stage as it is belongs to the stage just reached.
            let stays = matches!(step, Step::Tell | Step::SignFor);
            if self.details.stage == until && !stays {
                return;
            }
            if !step.may_follow(self.details.stage) || (stays && self.has_taken(step)) {
                continue;
            }
            let is_slow = step == Step::Accept && until == Stage::Closed && random.percent(6);
            let days = match is_slow {
                true => 3,
                false => random.between(i64::from(least), i64::from(most)),
            };
            let boxes = self.boxes(step, random);
            if !self.step(step, u16::try_from(days).unwrap_or_default(), boxes) {
                return;
            }
            match step {
                INSTRUCTED_AFTER => self.instruct(random),
                Step::Decide => self.rectify(random),
                _ => {}
            }
        }
    }

    /// Whether a step that leaves the stage as it is was taken already.
    const fn has_taken(&self, step: Step) -> bool {
        match step {
            Step::Tell => self.details.acceptance_told_on.is_some(),
            _ => self.details.handler_signed_on.is_some(),
        }
    }

    /// Refused or referred; long past, it is told and closed.
    fn turned_away(&mut self, step: Step) {
        let boxes = match step {
            Step::Refer => Boxes::default()
                .with("acceptance_reason", "属区教育局职责")
                .with("referred_to", "区教育局基教科"),
            _ => Boxes::default().with("acceptance_reason", "不属学校职责，已说明反映的途径"),
        };
        if self.step(step, 1, boxes) {
            let told = Boxes::default().with("acceptance_told_how", Manner::Phone.code());
            self.step(Step::Tell, 1, told);
        }
        let calendar = &self.bureau.rules.calendar;
        let age = calendar.working_days_between(self.on, self.bureau.school.now.date());
        if age > LONG_PAST {
            let boxes = Boxes::default().with("closing_note", "同意结案");
            self.step(Step::Close, 2, boxes);
        }
    }

    /// Takes a step so many working days on; false where that day has not come.
    fn step(&mut self, step: Step, days: u16, boxes: Boxes) -> bool {
        let day = self.later(self.on, days);
        let now = self.bureau.school.now;
        if day > now.date() {
            return false;
        }
        let actor = self.actor(step.right());
        let at = self.bureau.evening(day);
        let Ok(details) = take_step(step, &boxes, &self.details, &actor, at) else {
            return false;
        };
        self.details = details;
        self.on = day;
        put_due(&mut self.details, &self.extensions, self.bureau.rules);
        true
    }

    fn actor(&self, right: Right) -> String {
        match (right, self.plan.is_about_principal) {
            (_, true) => self.bureau.deputy.clone(),
            (Right::DecideComplaints, false) => self.bureau.principal.clone(),
            (_, false) => self.bureau.office.clone(),
        }
    }

    fn later(&self, day: NaiveDate, days: u16) -> NaiveDate {
        self.bureau.later(day, days)
    }

    fn boxes(&self, step: Step, random: &mut Random) -> Boxes {
        let grievance = &self.plan.grievance;
        let manner = match random.below(3) {
            0 => Manner::InPerson,
            1 => Manner::Phone,
            _ => Manner::Written,
        };
        let boxes = Boxes::default();
        match step {
            Step::Tell => boxes.with("acceptance_told_how", Manner::Phone.code()),
            Step::Assess => {
                let severity = match self.plan.red_path {
                    Some(_) => Severity::Urgent,
                    None if random.percent(30) => Severity::Serious,
                    None => Severity::Ordinary,
                };
                boxes.with("severity", severity.code())
            }
            Step::Assign => {
                let (handler, department) = handler(grievance, &self.details);
                boxes
                    .with("handler", handler)
                    .with("handler_department", department)
                    .with("summary", grievance.summary)
            }
            Step::Investigate => boxes
                .with("investigation", grievance.investigation)
                .with("complainant_view", "坚持所反映的情况")
                .with("respondent_view", "说明了当时的情况，愿意改进"),
            Step::Find => boxes
                .with("finding", grievance.finding.code())
                .with("finding_basis", grievance.investigation),
            Step::Decide => boxes.with("decision", grievance.decision),
            Step::Reply => boxes
                .with("reply", grievance.reply)
                .with("replied_how", manner.code()),
            Step::FollowUp => follow_up(random),
            Step::Close => boxes.with("closing_note", "同意结案"),
            _ => boxes,
        }
    }

    /// 批示, now and then entered for the principal from paper; the latest of those wait for their word.
    fn instruct(&mut self, random: &mut Random) {
        let bureau = self.bureau;
        let is_paper = random.percent(40) || self.is_recent();
        if self.plan.is_about_principal {
            return;
        }
        let actor = match is_paper {
            true => &bureau.office,
            false => &bureau.principal,
        };
        let text = random.pick(&[
            "请尽快查清，有错就改，结果报我。",
            "请当面向家长说明，注意保护反映人。",
            "请德育处会同年级组核实，三日内报告。",
        ]);
        let boxes = Boxes::default()
            .with("text", text)
            .with("said_on", self.on.to_string());
        let at = bureau.evening(self.on);
        let given = Instruction::check(&boxes, 0, &bureau.principal, actor, at);
        let confirmed_on = self.later(self.on, 1);
        let is_confirmed = confirmed_on <= bureau.school.now.date() && !self.is_recent();
        self.instruction = given.ok().map(|given| Instruction {
            confirmed_on: (given.is_entered_for && is_confirmed).then_some(confirmed_on),
            ..given
        });
    }

    /// Within what still lies on somebody's desk.
    fn is_recent(&self) -> bool {
        let calendar = &self.bureau.rules.calendar;
        calendar.working_days_between(self.plan.received_on, self.bureau.school.now.date()) < 3
    }

    /// What was found is put right by plan: done, verified by somebody else, or still open.
    fn rectify(&mut self, random: &mut Random) {
        let (problem, measure) = self.plan.grievance.to_fix;
        let is_found = matches!(
            self.details.finding,
            Some(Finding::Upheld | Finding::PartlyUpheld)
        );
        if problem.is_empty() || !is_found || self.details.reopened_on.is_some() {
            return;
        }
        let (responsible, department) = handler(&self.plan.grievance, &self.details);
        let task = Task {
            problem,
            measure,
            responsible: &responsible,
            department,
            ordered_on: self.on,
            ordered_by: &self.actor(Right::DecideComplaints),
        };
        let of = RectificationOf::Complaint(0);
        self.rectification = self.bureau.put_right(of, &task, Pace::Usual, random);
    }

    /// More time, asked for, approved and told before the day.
    fn extend(&mut self) {
        let Some(due_on) = self.details.due_on else {
            return;
        };
        let calendar = &self.bureau.rules.calendar;
        let day = calendar.subtract_working_days(due_on, 2).max(self.on);
        if day > due_on || day > self.bureau.school.now.date() {
            return;
        }
        let at = |hour| day.and_hms_opt(hour, 20, 0);
        let asked = self.asked(day, due_on);
        self.extensions.push(Extension {
            decided_by: self.actor(Right::DecideComplaints),
            decided_at: at(10),
            decision: Some(Decision::Approved),
            told_at: at(11),
            told_how: Some(Manner::Phone),
            ..asked
        });
        put_due(&mut self.details, &self.extensions, self.bureau.rules);
        self.on = self.later(due_on, 2);
    }

    /// More time, asked for and not decided yet.
    fn ask_for_time(&mut self) {
        if let Some(due_on) = self.details.due_on {
            self.extensions.push(self.asked(self.on, due_on));
        }
    }

    fn asked(&self, day: NaiveDate, due_on: NaiveDate) -> Extension {
        let at = day.and_hms_opt(9, 20, 0).unwrap_or_default();
        Extension {
            id: 0,
            contact_id: None,
            complaint_id: None,
            asked_at: at.min(self.bureau.school.now),
            asked_by: self.bureau.office.clone(),
            reason: "需上级部门提供材料".to_owned(),
            old_due_on: due_on,
            new_due_on: self.later(due_on, 10),
            decided_by: String::new(),
            decided_at: None,
            decision: None,
            told_at: None,
            told_how: None,
            paper_serial: String::new(),
            voiding: None,
        }
    }

    /// D7: whoever let the day pass is told so.
    fn hold_accountable(&mut self) {
        let Some(replied_on) = self.details.replied_on else {
            return;
        };
        let answerable = (
            self.details.handler.as_str(),
            self.details.handler_department.as_str(),
        );
        let basis = "答复超过规定时限，且未申请延期";
        let held = self
            .bureau
            .hold_accountable(answerable, Ground::LateReply, basis, replied_on);
        self.accountability = held;
    }
}

/// What they said afterwards.
fn follow_up(random: &mut Random) -> Boxes {
    let boxes = Boxes::default()
        .with("followed_up_how", Manner::Phone.code())
        .with("is_solved", if random.percent(90) { "1" } else { "0" });
    let satisfaction = match random.below(100) {
        0..62 => Some(Satisfaction::Satisfied),
        62..82 => Some(Satisfaction::FairlySatisfied),
        82..92 => Some(Satisfaction::Dissatisfied),
        _ => None,
    };
    let has_retaliation = random.percent(2);
    let boxes = match satisfaction {
        Some(said) => boxes.with("satisfaction", said.code()),
        None => boxes,
    };
    match has_retaliation {
        true => boxes
            .with("has_retaliation", "1")
            .with("follow_up_note", "家长说孩子座位被调后，已请德育处跟进"),
        false => boxes.with("has_retaliation", "0"),
    }
}
