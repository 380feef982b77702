//! 转办: one link of the chain along which a matter is handed over (A3).

use chrono::{NaiveDateTime, TimeDelta};

use crate::domain::boxes::{Boxes, Reading};
use crate::domain::field::{FieldError, Problem};
use crate::domain::stored::record;

record! {
    /// A hand-over: from whom, to whom, what was passed on, and whether it was signed for or sent back.
    HandOver in HandOver {
        /// The first contact it belongs to.
        contact_id: i64, public;
        /// Who hands over.
        from_person: String, public;
        /// 承办人, who is to take it over.
        to_person: String, public;
        /// 承办部门.
        to_department: String, public;
        /// The person the receiver stands in for (B 岗 for A 岗); empty where they take it for themselves.
        stands_in_for: String, public;
        /// What was passed on: the matter in short, papers.
        passed_on: String, personal;
        /// 移交时间.
        handed_at: NaiveDateTime, public;
        /// 签收时间.
        signed_at: Option<NaiveDateTime>, public;
        /// 签收人.
        signed_by: String, public;
        /// 退回时间.
        sent_back_at: Option<NaiveDateTime>, public;
        /// Who sent it back.
        sent_back_by: String, public;
        /// Why.
        sent_back_reason: String, personal;
        /// Serial of the paper form.
        paper_serial: String, public;
    }
}

/// Where a hand-over stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum HandOverState {
    /// 待签收.
    Unsigned,
    /// 已签收.
    SignedFor,
    /// 已退回.
    SentBack,
    /// 已作废.
    Void,
}

impl HandOverState {
    /// The key of its name in the Fluent files.
    #[must_use]
    pub const fn label_key(self) -> &'static str {
        match self {
            Self::Unsigned => "hand-over-state-unsigned",
            Self::SignedFor => "hand-over-state-signed-for",
            Self::SentBack => "hand-over-state-sent-back",
            Self::Void => "hand-over-state-void",
        }
    }
}

impl HandOver {
    /// Where it stands.
    #[must_use]
    pub const fn state(&self) -> HandOverState {
        if self.voiding.is_some() {
            HandOverState::Void
        } else if self.sent_back_at.is_some() {
            HandOverState::SentBack
        } else if self.signed_at.is_some() {
            HandOverState::SignedFor
        } else {
            HandOverState::Unsigned
        }
    }

    /// How long the paper lay before somebody signed for it or sent it back; until `now` while it still lies there.
    #[must_use]
    pub fn dwell(&self, now: NaiveDateTime) -> TimeDelta {
        let until = self.signed_at.or(self.sent_back_at).unwrap_or(now);
        until - self.handed_at
    }

    /// Reads the boxes of a hand-over by `from_person`.
    ///
    /// # Errors
    /// The boxes that want something: a receiver must be named, and nobody hands over to themselves (A3).
    pub fn check(
        boxes: &Boxes,
        contact_id: i64,
        from_person: &str,
        now: NaiveDateTime,
    ) -> Result<Self, Vec<FieldError>> {
        let mut reading = Reading::new(boxes, now);
        let hand_over = Self {
            id: 0,
            contact_id,
            from_person: from_person.to_owned(),
            to_person: reading.required_name("to_person"),
            to_department: reading.name("to_department"),
            stands_in_for: reading.name("stands_in_for"),
            passed_on: reading.text("passed_on"),
            handed_at: reading.past_time_or_now("handed_at"),
            signed_at: None,
            signed_by: String::new(),
            sent_back_at: None,
            sent_back_by: String::new(),
            sent_back_reason: String::new(),
            paper_serial: reading.line("paper_serial", 30),
            voiding: None,
        };
        if hand_over.to_person == hand_over.from_person {
            reading.wrong("to_person", Problem::HandedToOneself);
        }
        reading.finish(hand_over)
    }

    /// The same, signed for (签收).
    ///
    /// # Errors
    /// [`Problem::BeforeHandOver`] where the signature would lie before the hand-over.
    pub fn signed(&self, boxes: &Boxes, now: NaiveDateTime) -> Result<Self, Vec<FieldError>> {
        let mut reading = Reading::new(boxes, now);
        let signed_at = reading.past_time_or_now("signed_at");
        if signed_at < self.handed_at {
            reading.wrong("signed_at", Problem::BeforeHandOver);
        }
        let mut signed_by = reading.name("signed_by");
        if signed_by.is_empty() {
            signed_by.clone_from(&self.to_person);
        }
        reading.finish(Self {
            signed_at: Some(signed_at),
            signed_by,
            ..self.clone()
        })
    }

    /// The same, sent back (退回).
    ///
    /// # Errors
    /// A reason must be there, and the moment must not lie before the hand-over.
    pub fn sent_back(&self, boxes: &Boxes, now: NaiveDateTime) -> Result<Self, Vec<FieldError>> {
        let mut reading = Reading::new(boxes, now);
        let sent_back_at = reading.past_time_or_now("sent_back_at");
        if sent_back_at < self.handed_at {
            reading.wrong("sent_back_at", Problem::BeforeHandOver);
        }
        let mut sent_back_by = reading.name("sent_back_by");
        if sent_back_by.is_empty() {
            sent_back_by.clone_from(&self.to_person);
        }
        let sent_back_reason = reading.required_text("sent_back_reason");
        reading.finish(Self {
            sent_back_at: Some(sent_back_at),
            sent_back_by,
            sent_back_reason,
            ..self.clone()
        })
    }
}
