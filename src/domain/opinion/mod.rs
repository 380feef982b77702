//! An opinion or suggestion (意见建议): what somebody thinks, whom it was sent to, what they were told about it (B9, B10,
//! E1–E7, F7, F8, F20).
//!
//! Who gave it is no column: it is sealed as a complainant's identity is ([`super::protection`]). Days, not minutes.
//! Knows nothing of keys, files and screens.

mod choices;
mod file;
mod steps;
mod typed;

pub use choices::{FeedbackManner, OpinionOutcome, OpinionSource, OpinionStage};
pub use file::{OpenedOpinion, OpinionFile};
pub use typed::{GIVER_BOXES, TypedOpinion, check, check_sheet};

use chrono::{NaiveDate, NaiveDateTime};

use super::contact::{AskerKind, DueRules, Satisfaction};
use super::limit::is_kept;
use super::number::RecordNumber;
use super::protection::{Protected, Shield, Signed};
use super::record::{FieldText, Recorded, Table, Voiding};
use super::stored::{WithoutPersonal, columns};
use super::when;

/// An opinion's key within one register file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OpinionId(pub i64);

columns! {
    /// What is known of an opinion, checked. Who gave it is not among it.
    #[derive(Debug, Clone, PartialEq, Eq, Default)]
    OpinionDetails {
        /// 署名方式.
        signed: Signed, public;
        /// 来源.
        source: OpinionSource, public;
        /// 收到日期.
        received_on: NaiveDate, public;
        /// What whoever gave it is to the school.
        giver_kind: AskerKind, public;
        /// Whether it is about the principal, so that who gave it is not sealed to them.
        is_about_principal: bool, public;
        /// The opening of the box it lay in (E3).
        box_opening_id: Option<i64>, public;
        /// The questionnaire it was taken out of (E2).
        questionnaire_id: Option<i64>, public;
        /// The meeting it was said at (E1, E4, E9).
        meeting_id: Option<i64>, public;
        /// 内容.
        content: String, personal;
        /// 责任部门.
        department: String, public;
        /// 承办人: the named person whose dated duty it is.
        handler: String, public;
        /// 转交日期 (E5).
        sent_on: Option<NaiveDate>, public;
        /// By whom.
        sent_by: String, public;
        /// 办理结果.
        outcome: Option<OpinionOutcome>, public;
        /// 反馈内容.
        feedback: String, personal;
        /// 反馈日期, which on time is judged by (E7).
        feedback_on: Option<NaiveDate>, public;
        /// 反馈方式; NULL where an old book does not say.
        feedback_how: Option<FeedbackManner>, public;
        /// 反馈人.
        feedback_by: String, public;
        /// 公示地点, or the meeting it was told at.
        feedback_place: String, public;
        /// 回访日期.
        followed_up_on: Option<NaiveDate>, public;
        /// 回访人.
        followed_up_by: String, public;
        /// 满意度; `None` is unrated.
        satisfaction: Option<Satisfaction>, public;
        /// 有无打击报复 (C5; 5D 七).
        has_retaliation: Option<bool>, public;
        /// What they said.
        follow_up_note: String, personal;
        /// 到期日 (E7).
        due_on: NaiveDate, public;
        /// 暂定: it reaches past the last published day.
        is_due_provisional: bool, public;
        /// 备注.
        note: String, personal;
        /// Serial of the paper form.
        paper_serial: String, public;
        /// 原编号.
        original_number: String, public;
    }
}

/// An opinion in the register.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opinion {
    /// Its key in this file.
    pub id: OpinionId,
    /// Its number, `YJ-2026-0137`.
    pub number: RecordNumber,
    /// When it was entered; of one that is not named, the day alone counts and the time reads midnight.
    pub entered_at: NaiveDateTime,
    /// Who entered it.
    pub entered_by: String,
    /// What is known of it.
    pub details: OpinionDetails,
    /// Set once it is voided.
    pub voiding: Option<Voiding>,
    /// The journal's last entry about this opinion: whoever wants to change it says which one they saw.
    pub revision: u64,
}

impl Opinion {
    /// Where it stands.
    #[must_use]
    pub const fn stage(&self) -> OpinionStage {
        if self.voiding.is_some() {
            OpinionStage::Void
        } else if self.details.feedback_on.is_some() {
            OpinionStage::FedBack
        } else if self.details.sent_on.is_some() {
            OpinionStage::Sent
        } else {
            OpinionStage::Received
        }
    }

    /// Whether feedback is still owed.
    #[must_use]
    pub const fn is_open(&self) -> bool {
        self.voiding.is_none() && self.details.feedback_on.is_none()
    }
}

impl OpinionDetails {
    /// Puts the day the feedback is due by (E7). What was fed back keeps the day it was judged by.
    pub fn put_due(&mut self, rules: &DueRules) {
        if self.feedback_on.is_none() {
            self.put_first_due(rules);
        }
    }

    /// The same for one that has no such day yet, fed back or not.
    pub fn put_first_due(&mut self, rules: &DueRules) {
        let due = rules.limits.opinion(&rules.calendar, self.received_on);
        self.due_on = due.on;
        self.is_due_provisional = due.is_provisional;
    }

    /// Whether the feedback was given in time, as far as that can be said on `today`: `None` while it still runs.
    #[must_use]
    pub fn is_fed_back_on_time(&self, today: NaiveDate) -> Option<bool> {
        is_kept(self.due_on, self.feedback_on, today)
    }

    /// The same without what is about somebody, for who may not know whom. What was said stays: it is what the school is
    /// answerable for, and the reviewers read it (E5).
    #[must_use]
    pub fn without_names(self) -> Self {
        let (content, feedback) = (self.content.clone(), self.feedback.clone());
        Self {
            content,
            feedback,
            ..self.without_personal()
        }
    }
}

impl Protected for OpinionDetails {
    fn shield(&self) -> Shield<'_> {
        Shield {
            signed: self.signed,
            is_about_principal: self.is_about_principal,
            respondents: &[],
            viewers: &[],
        }
    }
}

impl Recorded for Opinion {
    const TABLE: Table = Table::Opinion;

    fn fields(&self) -> Vec<FieldText> {
        let mut fields = vec![
            FieldText::new("number_year", false, self.number.year.to_string()),
            FieldText::new("number_sequence", false, self.number.sequence.to_string()),
            // Personal as a complaint's is: beside the visitors' book the minute says who gave it.
            FieldText::new("entered_at", true, when::to_canonical(self.entered_at)),
            FieldText::new("entered_by", false, self.entered_by.clone()),
        ];
        fields.extend(self.details.fields());
        fields.extend(Voiding::fields(self.voiding.as_ref()));
        fields
    }
}

impl WithoutPersonal for Opinion {
    fn without_personal(self) -> Self {
        Self {
            details: self.details.without_names(),
            voiding: self.voiding.without_personal(),
            ..self
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::domain::calendar::Calendar;
    use crate::domain::limit::Limits;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn e7_feedback_is_due_15_working_days_after_receipt() {
        let rules = DueRules {
            limits: Limits::default(),
            calendar: Calendar::shipped(),
        };
        let mut details = OpinionDetails {
            received_on: day("2026-11-25"),
            ..OpinionDetails::default()
        };
        details.put_due(&rules);
        assert_eq!(details.due_on, day("2026-12-16"));
        assert_eq!(details.is_fed_back_on_time(day("2026-12-16")), None);
        assert_eq!(details.is_fed_back_on_time(day("2026-12-17")), Some(false));
        details.feedback_on = Some(day("2026-12-16"));
        assert_eq!(details.is_fed_back_on_time(day("2027-01-01")), Some(true));
    }

    #[test]
    fn what_is_shown_without_names_keeps_what_was_said() {
        let details = OpinionDetails {
            content: "食堂排队太久".into(),
            note: "张三".into(),
            ..OpinionDetails::default()
        };
        let shown = details.without_names();
        assert_eq!(shown.content, "食堂排队太久");
        assert!(shown.note.is_empty());
    }
}
