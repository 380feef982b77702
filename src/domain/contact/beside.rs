//! What hangs beside a first contact: one-time notices, extensions, reminders, annotations.

use chrono::{NaiveDate, NaiveDateTime};

use super::choices::{Decision, Manner};
use crate::domain::boxes::{Boxes, Reading};
use crate::domain::field::{FieldError, Problem};
use crate::domain::stored::record;

record! {
    /// 一次性告知 (A7): what the asker was told in one go, and which papers had come and which were missing.
    OneTimeNotice in OneTimeNotice {
        /// The first contact it was given at.
        contact_id: i64, public;
        /// The service item, in the version it was told from.
        item_id: Option<i64>, public;
        /// When.
        given_at: NaiveDateTime, public;
        /// By whom (告知人).
        given_by: String, public;
        /// By word or in writing.
        given_how: Option<Manner>, public;
        /// 已收材料, a line each.
        received: Vec<String>, personal;
        /// 缺少材料, a line each: what the next trip must bring.
        missing: Vec<String>, personal;
        /// What else was said.
        explained: String, personal;
        /// When the asker signed for it; `None` where they did not.
        signed_at: Option<NaiveDateTime>, public;
        /// Serial of the paper form.
        paper_serial: String, public;
    }
}

impl OneTimeNotice {
    /// Reads the boxes of a notice about `item_id`.
    ///
    /// # Errors
    /// The boxes that want something: a notice that names no paper and explains nothing tells nothing.
    pub fn check(
        boxes: &Boxes,
        contact_id: i64,
        item_id: Option<i64>,
        given_by: &str,
        now: NaiveDateTime,
    ) -> Result<Self, Vec<FieldError>> {
        let mut reading = Reading::new(boxes, now);
        let given_at = reading.past_time_or_now("given_at");
        let notice = Self {
            id: 0,
            contact_id,
            item_id,
            given_at,
            given_by: given_by.to_owned(),
            given_how: reading.choice("given_how", Manner::from_code),
            received: reading.lines("received"),
            missing: reading.lines("missing"),
            explained: reading.text("explained"),
            signed_at: reading.is_ticked("is_signed").then_some(given_at),
            paper_serial: reading.line("paper_serial", 30),
            voiding: None,
        };
        if notice.missing.is_empty() && notice.explained.is_empty() {
            reading.wrong("missing", Problem::Missing);
        }
        reading.finish(notice)
    }

    /// Whether it named a paper that is missing now, so that the further trip is no fault of whoever gave it.
    #[must_use]
    pub fn named(&self, missing: &str) -> bool {
        let same = |line: &String| {
            let (line, missing) = (line.trim(), missing.trim());
            !missing.is_empty() && (line.contains(missing) || missing.contains(line))
        };
        self.missing.iter().any(same)
    }
}

record! {
    /// 延期 (A9): more time asked for, decided, and told. It counts only if approved and told before the old day passed.
    Extension in Extension {
        /// The first contact it belongs to.
        contact_id: Option<i64>, public;
        /// The complaint it belongs to.
        complaint_id: Option<i64>, public;
        /// When it was asked for.
        asked_at: NaiveDateTime, public;
        /// By whom.
        asked_by: String, public;
        /// Why.
        reason: String, personal;
        /// The day the matter was due when it was asked for.
        old_due_on: NaiveDate, public;
        /// The day asked for.
        new_due_on: NaiveDate, public;
        /// 批准人.
        decided_by: String, public;
        /// When it was decided; `None` while it waits.
        decided_at: Option<NaiveDateTime>, public;
        /// What was decided.
        decision: Option<Decision>, public;
        /// When the asker was told of the new day.
        told_at: Option<NaiveDateTime>, public;
        /// How.
        told_how: Option<Manner>, public;
        /// Serial of the paper form.
        paper_serial: String, public;
    }
}

/// The matter that more time is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ExtensionOf {
    /// A first contact.
    Contact(i64),
    /// A complaint.
    Complaint(i64),
}

impl Extension {
    /// Reads the boxes of a request for more time for a matter that is due on `old_due_on`.
    ///
    /// Asked after the due day it is still written down: it is late then, says so, and does not excuse (A9).
    ///
    /// # Errors
    /// The boxes that want something: a reason, and a day later than the one that is due.
    pub fn check(
        boxes: &Boxes,
        of: ExtensionOf,
        old_due_on: NaiveDate,
        asked_by: &str,
        now: NaiveDateTime,
    ) -> Result<Self, Vec<FieldError>> {
        let mut reading = Reading::new(boxes, now);
        let reason = reading.required_text("reason");
        let asked_at = reading.past_time_or_now("asked_at");
        let new_due_on = reading.date("new_due_on");
        match new_due_on {
            None if reading.boxes().is_empty("new_due_on") => {
                reading.wrong("new_due_on", Problem::Missing);
            }
            Some(day) if day <= old_due_on => reading.wrong("new_due_on", Problem::NotLater),
            _ => {}
        }
        let paper_serial = reading.line("paper_serial", 30);
        reading.finish(Self {
            id: 0,
            contact_id: match of {
                ExtensionOf::Contact(id) => Some(id),
                ExtensionOf::Complaint(_) => None,
            },
            complaint_id: match of {
                ExtensionOf::Complaint(id) => Some(id),
                ExtensionOf::Contact(_) => None,
            },
            asked_at,
            asked_by: asked_by.to_owned(),
            reason,
            old_due_on,
            new_due_on: new_due_on.unwrap_or(old_due_on),
            decided_by: String::new(),
            decided_at: None,
            decision: None,
            told_at: None,
            told_how: None,
            paper_serial,
            voiding: None,
        })
    }

    /// The same, decided.
    ///
    /// # Errors
    /// Who decided, what, and a moment that does not lie before the request must be there.
    pub fn decided(&self, boxes: &Boxes, now: NaiveDateTime) -> Result<Self, Vec<FieldError>> {
        let mut reading = Reading::new(boxes, now);
        let decided_by = reading.required_name("decided_by");
        let decided_at = reading.past_time_or_now("decided_at");
        if decided_at < self.asked_at {
            reading.wrong("decided_at", Problem::BeforeRequest);
        }
        let decision = reading.choice("decision", Decision::from_code);
        if decision.is_none() {
            reading.wrong("decision", Problem::Missing);
        }
        reading.finish(Self {
            decided_by,
            decided_at: Some(decided_at),
            decision,
            ..self.clone()
        })
    }

    /// The same, with the asker told of the new day.
    ///
    /// # Errors
    /// How they were told must be said, and not before it was asked for.
    pub fn told(&self, boxes: &Boxes, now: NaiveDateTime) -> Result<Self, Vec<FieldError>> {
        let mut reading = Reading::new(boxes, now);
        let told_at = reading.past_time_or_now("told_at");
        if told_at < self.asked_at {
            reading.wrong("told_at", Problem::BeforeRequest);
        }
        let told_how = reading.choice("told_how", Manner::from_code);
        if told_how.is_none() {
            reading.wrong("told_how", Problem::Missing);
        }
        reading.finish(Self {
            told_at: Some(told_at),
            told_how,
            ..self.clone()
        })
    }

    /// Whether it was asked for only after the matter was due.
    #[must_use]
    pub fn is_late(&self) -> bool {
        self.asked_at.date() > self.old_due_on
    }

    /// Whether the asker was told before the old day had passed.
    #[must_use]
    pub fn was_told_in_time(&self) -> bool {
        self.told_at.is_some_and(|at| at.date() <= self.old_due_on)
    }

    /// Whether the new day counts: asked, approved and told, all before the old one passed (A9).
    #[must_use]
    pub fn counts(&self) -> bool {
        let decided_in_time = self
            .decided_at
            .is_some_and(|at| at.date() <= self.old_due_on);
        self.voiding.is_none()
            && self.decision == Some(Decision::Approved)
            && !self.is_late()
            && decided_in_time
            && self.was_told_in_time()
    }
}

record! {
    /// 催办: whoever is answerable was reminded the day after the matter was due.
    Reminder in Reminder {
        /// The first contact it belongs to.
        contact_id: i64, public;
        /// When.
        reminded_at: NaiveDateTime, public;
        /// By whom.
        reminded_by: String, public;
        /// Whom: who was answerable then.
        to_person: String, public;
        /// The day the matter had been due.
        due_on: Option<NaiveDate>, public;
        /// What was said.
        note: String, personal;
        /// Serial of the paper form.
        paper_serial: String, public;
    }
}

record! {
    /// An annotation: the first responder is fixed once saved, and what must be said about that, or about anything else
    /// that stands, is written beside it and not over it (A1).
    Annotation in Annotation {
        /// The first contact it belongs to.
        contact_id: i64, public;
        /// When.
        noted_at: NaiveDateTime, public;
        /// By whom.
        noted_by: String, public;
        /// What is to be said.
        text: String, personal;
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::domain::when;

    fn at(text: &str) -> NaiveDateTime {
        when::from_canonical(text).unwrap()
    }

    fn due() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, 25).unwrap()
    }

    fn asked(at_text: &str) -> Extension {
        let boxes = Boxes::default()
            .with("reason", "档案在区里")
            .with("new_due_on", "2026-12-02");
        Extension::check(
            &boxes,
            ExtensionOf::Contact(1),
            due(),
            "李老师",
            at(at_text),
        )
        .unwrap()
    }

    fn approved(extension: &Extension, at_text: &str) -> Extension {
        let boxes = Boxes::default()
            .with("decided_by", "陈校长")
            .with("decision", "approved");
        extension.decided(&boxes, at(at_text)).unwrap()
    }

    fn told(extension: &Extension, at_text: &str) -> Extension {
        let boxes = Boxes::default().with("told_how", "phone");
        extension.told(&boxes, at(at_text)).unwrap()
    }

    #[test]
    fn a9_an_extension_counts_if_asked_approved_and_told_before_the_old_day_passed() {
        let in_time = asked("2026-11-24T09:00");
        assert!(!in_time.counts());
        let approved_in_time = approved(&in_time, "2026-11-24T15:00");
        assert!(!approved_in_time.counts());
        assert!(told(&approved_in_time, "2026-11-25T17:00").counts());
        assert!(!told(&approved_in_time, "2026-11-26T08:00").counts());
    }

    #[test]
    fn a9_an_extension_asked_after_the_due_day_is_late_and_does_not_count() {
        let late = asked("2026-11-26T08:00");
        assert!(late.is_late());
        let all_done = told(&approved(&late, "2026-11-26T09:00"), "2026-11-26T09:30");
        assert!(!all_done.counts());
    }

    #[test]
    fn a9_a_refused_extension_does_not_count() {
        let boxes = Boxes::default()
            .with("decided_by", "陈校长")
            .with("decision", "refused");
        let refused = asked("2026-11-24T09:00")
            .decided(&boxes, at("2026-11-24T10:00"))
            .unwrap();
        assert!(!told(&refused, "2026-11-24T11:00").counts());
    }

    #[test]
    fn an_extension_to_a_day_that_is_not_later_is_refused() {
        let boxes = Boxes::default()
            .with("reason", "档案在区里")
            .with("new_due_on", "2026-11-25");
        let errors = Extension::check(
            &boxes,
            ExtensionOf::Contact(1),
            due(),
            "李老师",
            at("2026-11-24T09:00"),
        )
        .unwrap_err();
        assert_eq!(errors[0].problem, Problem::NotLater);
    }

    #[test]
    fn a7_a_notice_says_whether_it_had_named_what_is_missing_now() {
        let boxes = Boxes::default().with("missing", "户口簿复印件 ×1\n接种证明");
        let notice = OneTimeNotice::check(&boxes, 1, None, "王芳", at("2026-11-24T09:00")).unwrap();
        assert!(notice.named("户口簿复印件"));
        assert!(!notice.named("房产证"));
        assert!(!notice.named(""));
    }

    #[test]
    fn a7_a_notice_that_tells_nothing_is_refused() {
        let empty = Boxes::default();
        assert!(OneTimeNotice::check(&empty, 1, None, "王芳", at("2026-11-24T09:00")).is_err());
    }
}
