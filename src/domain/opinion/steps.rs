//! What is done about an opinion: sent to whom it concerns, fed back, followed up (E5, E7, C5).

use chrono::NaiveDateTime;

use super::OpinionDetails;
use super::choices::{FeedbackManner, OpinionOutcome};
use super::typed::read_retaliation;
use crate::domain::boxes::{Boxes, LINE_MAX_CHARS, Reading};
use crate::domain::contact::Satisfaction;
use crate::domain::field::{FieldError, Problem};
use crate::domain::protection::Signed;

impl OpinionDetails {
    /// The same, sent to a department and a named person (E5). Sent again, it goes to others.
    ///
    /// # Errors
    /// The boxes that want something: `handler`, `department`, `sent_on`.
    pub fn sent(
        &self,
        boxes: &Boxes,
        actor: &str,
        now: NaiveDateTime,
    ) -> Result<Self, Vec<FieldError>> {
        let mut reading = Reading::new(boxes, now);
        let department = reading.required_name("department");
        let handler = reading.required_name("handler");
        let sent_on = reading.past_date("sent_on").unwrap_or(now.date());
        if sent_on < self.received_on {
            reading.wrong("sent_on", Problem::BeforeReceipt);
        }
        reading.finish(Self {
            department,
            handler,
            sent_on: Some(sent_on),
            sent_by: actor.to_owned(),
            ..self.clone()
        })
    }

    /// The same, fed back (E7): to whoever gave it where they are known, by a notice or at a meeting where not.
    ///
    /// # Errors
    /// The boxes that want something: `outcome`, `feedback`, `feedback_on`, `feedback_how`, `feedback_place`.
    pub fn fed_back(
        &self,
        boxes: &Boxes,
        actor: &str,
        now: NaiveDateTime,
    ) -> Result<Self, Vec<FieldError>> {
        let mut reading = Reading::new(boxes, now);
        let outcome = reading.choice("outcome", OpinionOutcome::from_code);
        if outcome.is_none() && reading.boxes().is_empty("outcome") {
            reading.wrong("outcome", Problem::Missing);
        }
        let feedback = reading.required_text("feedback");
        let feedback_on = reading.past_date("feedback_on").unwrap_or(now.date());
        if feedback_on < self.received_on {
            reading.wrong("feedback_on", Problem::BeforeReceipt);
        }
        let feedback_how = reading.choice("feedback_how", FeedbackManner::from_code);
        self.refuse_manner(&mut reading, feedback_how);
        let is_placed = feedback_how.is_some_and(|how| !how.is_to_a_person());
        let feedback_place = match is_placed {
            true => reading.required_line("feedback_place", LINE_MAX_CHARS),
            false => String::new(),
        };
        let named = reading.name("feedback_by");
        let handler = self.handler.clone();
        let feedback_by = match (named.is_empty(), handler.is_empty()) {
            (false, _) => named,
            (true, false) => handler,
            (true, true) => actor.to_owned(),
        };
        reading.finish(Self {
            outcome,
            feedback,
            feedback_on: Some(feedback_on),
            feedback_how,
            feedback_by,
            feedback_place,
            ..self.clone()
        })
    }

    fn refuse_manner(&self, reading: &mut Reading<'_>, how: Option<FeedbackManner>) {
        let is_known = self.signed != Signed::Anonymous;
        match how {
            None if reading.boxes().is_empty("feedback_how") => {
                reading.wrong("feedback_how", Problem::Missing);
            }
            Some(how) if how.is_to_a_person() && !is_known => {
                reading.wrong("feedback_how", Problem::GiverUnknown);
            }
            Some(how) if !how.is_to_a_person() && is_known => {
                reading.wrong("feedback_how", Problem::GiverKnown);
            }
            _ => {}
        }
    }

    /// The same, followed up: whether they are satisfied, and whether anybody made them pay for it (C5; 5D 七). What was
    /// not asked stays unrated. Somebody may come back to tell of retaliation at any time.
    ///
    /// # Errors
    /// The boxes that want something: `followed_up_on`, `satisfaction`, `has_retaliation`, `follow_up_note`; where
    /// somebody retaliated, what happened.
    pub fn followed_up(
        &self,
        boxes: &Boxes,
        actor: &str,
        now: NaiveDateTime,
    ) -> Result<Self, Vec<FieldError>> {
        let mut reading = Reading::new(boxes, now);
        let followed_up_on = reading.past_date("followed_up_on").unwrap_or(now.date());
        if followed_up_on < self.received_on {
            reading.wrong("followed_up_on", Problem::BeforeReceipt);
        }
        let satisfaction = reading.choice("satisfaction", Satisfaction::from_code);
        let has_retaliation = read_retaliation(&mut reading);
        let follow_up_note = match has_retaliation {
            Some(true) => reading.required_text("follow_up_note"),
            _ => reading.text("follow_up_note"),
        };
        if satisfaction.is_none() && has_retaliation.is_none() {
            reading.wrong("has_retaliation", Problem::Missing);
        }
        let named = reading.name("followed_up_by");
        reading.finish(Self {
            followed_up_on: Some(followed_up_on),
            followed_up_by: if named.is_empty() {
                actor.to_owned()
            } else {
                named
            },
            satisfaction,
            has_retaliation,
            follow_up_note,
            ..self.clone()
        })
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

    fn received(signed: Signed) -> OpinionDetails {
        OpinionDetails {
            signed,
            received_on: "2026-11-20".parse().unwrap(),
            ..OpinionDetails::default()
        }
    }

    fn feedback() -> Boxes {
        Boxes::default()
            .with("outcome", "adopted")
            .with("feedback", "已增开一个窗口")
            .with("feedback_how", "notice")
            .with("feedback_place", "校门口公示栏")
    }

    fn wrong(result: Result<OpinionDetails, Vec<FieldError>>) -> Vec<(&'static str, Problem)> {
        let errors = result.unwrap_err();
        errors
            .into_iter()
            .map(|error| (error.field, error.problem))
            .collect()
    }

    #[test]
    fn e5_an_opinion_is_sent_to_a_named_person_of_a_department() {
        let details = received(Signed::Anonymous);
        let boxes = Boxes::default().with("department", "总务处");
        assert_eq!(
            wrong(details.sent(&boxes, "王芳", now())),
            [("handler", Problem::Missing)]
        );
        let sent = details
            .sent(&boxes.with("handler", "赵老师"), "王芳", now())
            .unwrap();
        assert_eq!(sent.sent_on, Some(now().date()));
    }

    #[test]
    fn e7_feedback_before_receipt_is_refused() {
        let details = received(Signed::Anonymous);
        let boxes = feedback().with("feedback_on", "2026-11-19");
        assert_eq!(
            wrong(details.fed_back(&boxes, "王芳", now())),
            [("feedback_on", Problem::BeforeReceipt)]
        );
    }

    #[test]
    fn e7_feedback_goes_to_who_is_known_and_by_notice_where_nobody_is() {
        let anonymous = received(Signed::Anonymous);
        assert!(anonymous.fed_back(&feedback(), "王芳", now()).is_ok());
        let by_phone = feedback().with("feedback_how", "phone");
        assert_eq!(
            wrong(anonymous.fed_back(&by_phone, "王芳", now())),
            [("feedback_how", Problem::GiverUnknown)]
        );
        let named = received(Signed::Named);
        assert!(named.fed_back(&by_phone, "王芳", now()).is_ok());
        assert_eq!(
            wrong(named.fed_back(&feedback(), "王芳", now())),
            [("feedback_how", Problem::GiverKnown)]
        );
    }

    #[test]
    fn c5_retaliation_is_told_in_words() {
        let details = received(Signed::Named);
        let boxes = Boxes::default().with("has_retaliation", "1");
        assert_eq!(
            wrong(details.followed_up(&boxes, "王芳", now())),
            [("follow_up_note", Problem::Missing)]
        );
    }
}
