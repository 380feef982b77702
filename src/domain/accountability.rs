//! 责任追究 (D1–D9, D14): faults and sanctions as the rules word them, suggested from facts, decided by the principal.

use chrono::{NaiveDate, NaiveDateTime, TimeDelta};

use super::boxes::{Boxes, Reading};
use super::calendar::Calendar;
use super::choice::choices;
use super::field::{FieldError, Problem};
use super::stored::record;

choices! {
    /// The faults of 5B·1, in the source's wording.
    Fault {
        /// F1 违反政务公开制度 (D1).
        Openness = "F1", "fault-f1";
        /// F2 违反规定程序或服务承诺 (D2, D14).
        Procedure = "F2", "fault-f2";
        /// F3 违反首问责任制 (D3).
        FirstContact = "F3", "fault-f3";
        /// F4 违反一次性告知制 (D4).
        OneTimeNotice = "F4", "fault-f4";
        /// F5 违反限时办结制 (D5).
        TimeLimit = "F5", "fault-f5";
        /// F6 态度蛮横、故意刁难、吃拿卡要 (D6).
        Conduct = "F6", "fault-f6";
    }
}

choices! {
    /// The sanctions of 5B·2 and 4·三(三).
    Sanction {
        /// S1 批评教育 (D7).
        Criticism = "S1", "sanction-s1";
        /// S2 责令检查、限期改正 (D7): it has a day.
        CorrectInTime = "S2", "sanction-s2";
        /// S3 通报批评 (D7).
        PublicCriticism = "S3", "sanction-s3";
        /// S4 组织处理或行政处分 (D7).
        Discipline = "S4", "sanction-s4";
        /// S5 取消评优资格 (D8).
        NoMerit = "S5", "sanction-s5";
    }
}

choices! {
    /// The facts that suggest a fault.
    Ground {
        /// 超期且没有有效延期 (D5).
        Overdue = "overdue", "ground-overdue";
        /// 转办长期未签收 (D3).
        Unsigned = "unsigned", "ground-unsigned";
        /// 未一次性告知，致使重复往返 (D4).
        RepeatTrip = "repeat_trip", "ground-repeat-trip";
        /// 投诉答复超期 (D2).
        LateReply = "late_reply", "ground-late-reply";
        /// 整改超期 (D14).
        LateRectification = "late_rectification", "ground-late-rectification";
        /// 意见反馈超期 (D14).
        LateFeedback = "late_feedback", "ground-late-feedback";
        /// 投诉属实 (D6).
        UpheldComplaint = "upheld_complaint", "ground-upheld-complaint";
        /// Something else, in words.
        Other = "other", "ground-other";
    }
}

impl Ground {
    /// The fault it suggests.
    #[must_use]
    pub const fn fault(self) -> Fault {
        match self {
            Self::Overdue => Fault::TimeLimit,
            Self::Unsigned => Fault::FirstContact,
            Self::RepeatTrip => Fault::OneTimeNotice,
            Self::LateReply | Self::LateRectification | Self::LateFeedback => Fault::Procedure,
            Self::UpheldComplaint | Self::Other => Fault::Conduct,
        }
    }
}

/// A fault that the facts suggest. Nobody is held to account by it: the principal decides, or dismisses it with a reason.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suggestion {
    /// The facts.
    pub ground: Ground,
    /// The number of the record that shows them.
    pub number: String,
    /// Who seems answerable.
    pub person: String,
    /// Their department.
    pub department: String,
    /// The day the facts came about.
    pub since: NaiveDate,
    /// The complaint, where it is one.
    pub complaint_id: Option<i64>,
    /// The first contact, where it is one.
    pub contact_id: Option<i64>,
    /// The rectification, where it is one.
    pub rectification_id: Option<i64>,
    /// The opinion, where it is one.
    pub opinion_id: Option<i64>,
}

/// Whether a hand-over lay unsigned for so long that it looks like shirking (D3): the school's hours are over, and so is
/// the whole working day after the one on which it was handed over. `taken_at` is when it was signed for or sent back.
#[must_use]
pub fn is_unsigned_too_long(
    handed_at: NaiveDateTime,
    taken_at: Option<NaiveDateTime>,
    now: NaiveDateTime,
    calendar: &Calendar,
    unsigned_after_hours: u32,
) -> bool {
    let until = taken_at.unwrap_or(now);
    let working_days = calendar.working_days_between(handed_at.date(), until.date());
    working_days > 1 && until - handed_at > TimeDelta::hours(unsigned_after_hours.into())
}

record! {
    /// A decision about a fault: held to account, or dismissed.
    Accountability in Accountability {
        /// The complaint that shows it.
        complaint_id: Option<i64>, public;
        /// The first contact that shows it.
        contact_id: Option<i64>, public;
        /// The rectification that shows it.
        rectification_id: Option<i64>, public;
        /// The opinion that shows it.
        opinion_id: Option<i64>, public;
        /// Who.
        person: String, public;
        /// Their department.
        department: String, public;
        /// The facts.
        ground: Ground, public;
        /// The fault.
        fault: Fault, public;
        /// Whether somebody was held to account; dismissed otherwise.
        is_held: bool, public;
        /// The sanction.
        sanction: Option<Sanction>, public;
        /// 依据 and reasons, of a dismissal too.
        basis: String, personal;
        /// When it was decided.
        decided_on: NaiveDate, public;
        /// By whom: the principal.
        decided_by: String, public;
        /// S2: until when it is to be put right.
        due_on: Option<NaiveDate>, public;
        /// S2: when it was.
        done_on: Option<NaiveDate>, public;
        /// Serial of the paper form.
        paper_serial: String, public;
    }
}

/// What a decision about a fault hangs off.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct ShownBy {
    /// The complaint.
    pub complaint_id: Option<i64>,
    /// The first contact.
    pub contact_id: Option<i64>,
    /// The rectification.
    pub rectification_id: Option<i64>,
    /// The opinion.
    pub opinion_id: Option<i64>,
}

impl Accountability {
    /// Reads the boxes of a decision.
    ///
    /// # Errors
    /// The boxes that want something: a basis always, a sanction where somebody is held to account, a day with S2.
    pub fn check(
        boxes: &Boxes,
        shown_by: ShownBy,
        actor: &str,
        now: NaiveDateTime,
    ) -> Result<Self, Vec<FieldError>> {
        let mut reading = Reading::new(boxes, now);
        let is_held = reading.is_ticked("is_held");
        let ground = reading
            .choice("ground", Ground::from_code)
            .unwrap_or(Ground::Other);
        let fault = reading.choice("fault", Fault::from_code);
        let sanction = reading
            .choice("sanction", Sanction::from_code)
            .filter(|_| is_held);
        if is_held && sanction.is_none() {
            reading.wrong("sanction", Problem::Missing);
        }
        if is_held && fault.is_none() {
            reading.wrong("fault", Problem::Missing);
        }
        let decided_on = reading.past_date("decided_on").unwrap_or(now.date());
        let is_dated = sanction == Some(Sanction::CorrectInTime);
        let due_on = reading.date("due_on").filter(|_| is_dated);
        if is_dated && due_on.is_none() && reading.boxes().is_empty("due_on") {
            reading.wrong("due_on", Problem::Missing);
        }
        if due_on.is_some_and(|day| day < decided_on) {
            reading.wrong("due_on", Problem::NotLater);
        }
        let decision = Self {
            id: 0,
            complaint_id: shown_by.complaint_id,
            contact_id: shown_by.contact_id,
            rectification_id: shown_by.rectification_id,
            opinion_id: shown_by.opinion_id,
            person: reading.required_name("person"),
            department: reading.name("department"),
            ground,
            fault: fault.unwrap_or(ground.fault()),
            is_held,
            sanction,
            basis: reading.required_text("basis"),
            decided_on,
            decided_by: actor.to_owned(),
            due_on,
            done_on: None,
            paper_serial: reading.line("paper_serial", 30),
            voiding: None,
        };
        reading.finish(decision)
    }

    /// The same, once what S2 ordered was put right.
    ///
    /// # Errors
    /// A day that has come, and not before the decision.
    pub fn finished(&self, boxes: &Boxes, now: NaiveDateTime) -> Result<Self, Vec<FieldError>> {
        let mut reading = Reading::new(boxes, now);
        let done_on = reading.past_date("done_on").unwrap_or(now.date());
        if done_on < self.decided_on {
            reading.wrong("done_on", Problem::BeforeRequest);
        }
        reading.finish(Self {
            done_on: Some(done_on),
            ..self.clone()
        })
    }

    /// Whether something is still to be put right: S2 was decided, and it is not done.
    #[must_use]
    pub fn awaits_correction(&self) -> bool {
        let is_ordered = self.is_held && self.sanction == Some(Sanction::CorrectInTime);
        is_ordered && self.done_on.is_none() && self.voiding.is_none()
    }

    /// Whether it answers a suggestion, so that it is not made again. Where the facts name nobody, whoever was named in
    /// the decision answers it.
    #[must_use]
    pub fn answers(&self, suggestion: &Suggestion) -> bool {
        self.voiding.is_none()
            && self.ground == suggestion.ground
            && self.complaint_id == suggestion.complaint_id
            && self.contact_id == suggestion.contact_id
            && self.rectification_id == suggestion.rectification_id
            && self.opinion_id == suggestion.opinion_id
            && (suggestion.person.is_empty() || self.person == suggestion.person)
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

    fn boxes() -> Boxes {
        Boxes::default()
            .with("person", "李老师")
            .with("ground", "overdue")
            .with("fault", "F5")
            .with("is_held", "1")
            .with("basis", "超期五日，未申请延期")
    }

    fn wrong(boxes: &Boxes) -> &'static str {
        Accountability::check(boxes, ShownBy::default(), "陈校长", now()).unwrap_err()[0].field
    }

    #[test]
    fn d7_correcting_in_time_has_a_day_and_the_others_have_none() {
        assert_eq!(wrong(&boxes().with("sanction", "S2")), "due_on");
        let dated = boxes().with("sanction", "S2").with("due_on", "2026-12-01");
        let decision = Accountability::check(&dated, ShownBy::default(), "陈校长", now()).unwrap();
        assert!(decision.due_on.is_some());
        let undated = dated.with("sanction", "S1");
        let decision =
            Accountability::check(&undated, ShownBy::default(), "陈校长", now()).unwrap();
        assert_eq!(decision.due_on, None);
    }

    #[test]
    fn d3_a_hand_over_lies_too_long_once_the_next_working_day_is_over_as_well() {
        let calendar = Calendar::shipped();
        let at = |text: &str| when::from_canonical(text).unwrap();
        // Friday, 20 November 2026; the next working day is the Monday.
        let handed_at = at("2026-11-20T16:00");
        for (taken_at, hours, expected) in [
            ("2026-11-23T17:00", 4, false),
            ("2026-11-24T08:00", 4, true),
            ("2026-11-24T08:00", 100, false),
            ("2026-11-26T08:00", 100, true),
        ] {
            let taken_at = at(taken_at);
            let signed = is_unsigned_too_long(handed_at, Some(taken_at), now(), &calendar, hours);
            let open = is_unsigned_too_long(handed_at, None, taken_at, &calendar, hours);
            assert_eq!((signed, open), (expected, expected), "{taken_at} {hours}");
        }
    }

    #[test]
    fn d7_what_was_to_be_put_right_is_done_after_the_decision_and_not_before() {
        let dated = boxes().with("sanction", "S2").with("due_on", "2026-12-01");
        let decision = Accountability::check(&dated, ShownBy::default(), "陈校长", now()).unwrap();
        assert!(decision.awaits_correction());
        let done = |day: &str| decision.finished(&Boxes::default().with("done_on", day), now());
        assert_eq!(done("2026-11-24").unwrap_err()[0].field, "done_on");
        assert!(!done("2026-11-25").unwrap().awaits_correction());
    }

    #[test]
    fn nobody_is_held_to_account_without_a_basis_and_a_sanction() {
        assert_eq!(wrong(&boxes()), "sanction");
        assert_eq!(
            wrong(&boxes().with("sanction", "S1").with("basis", " ")),
            "basis"
        );
    }

    #[test]
    fn a_dismissal_gives_its_reason_and_answers_the_suggestion() {
        let dismissed = boxes().with("is_held", "");
        let shown_by = ShownBy {
            contact_id: Some(7),
            ..ShownBy::default()
        };
        let decision = Accountability::check(&dismissed, shown_by, "陈校长", now()).unwrap();
        assert!(!decision.is_held && decision.sanction.is_none());
        let suggestion = Suggestion {
            ground: Ground::Overdue,
            number: "SW-2026-0001".into(),
            person: "李老师".into(),
            department: String::new(),
            since: now().date(),
            complaint_id: None,
            contact_id: Some(7),
            rectification_id: None,
            opinion_id: None,
        };
        assert!(decision.answers(&suggestion));
        let of_another = Suggestion {
            person: "赵老师".into(),
            ..suggestion.clone()
        };
        assert!(!decision.answers(&of_another));
        let of_nobody = Suggestion {
            person: String::new(),
            ..suggestion
        };
        assert!(decision.answers(&of_nobody));
    }
}
