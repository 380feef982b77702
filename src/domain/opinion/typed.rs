//! An opinion as it stands in the boxes of the form or the cells of a row, before anything is known to be right.

use chrono::NaiveDateTime;

use super::choices::{FeedbackManner, OpinionOutcome, OpinionSource};
use super::{Opinion, OpinionDetails};
use crate::domain::boxes::{Boxes, LINE_MAX_CHARS, Reading};
use crate::domain::contact::{AskerKind, Satisfaction};
use crate::domain::field::{FieldError, Problem};
use crate::domain::protection::{IDENTITY_BOXES, Identity, Signed};

/// The boxes of who gave an opinion: those of a complainant.
pub const GIVER_BOXES: [&str; 7] = IDENTITY_BOXES;

/// What the boxes of an opinion say: the details, and beside them who gave it, which is sealed.
#[derive(Clone, PartialEq, Eq)]
pub struct TypedOpinion {
    /// The details.
    pub details: OpinionDetails,
    /// Who gave it; empty of an anonymous one.
    pub identity: Identity,
}

/// Who gave it must not reach a log.
impl std::fmt::Debug for TypedOpinion {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("TypedOpinion")
            .field("details", &self.details)
            .finish_non_exhaustive()
    }
}

/// The boxes of a saved opinion, to be corrected. What is sealed is not among them.
impl From<&Opinion> for Boxes {
    fn from(opinion: &Opinion) -> Self {
        Self::of_fields(opinion.details.fields())
    }
}

/// Reads the boxes of an opinion. What was sent and fed back, by steps of their own, is taken from `before`; so is how it
/// is signed.
///
/// # Errors
/// All problems at once, in the order of the form.
pub fn check(
    boxes: &Boxes,
    before: Option<&OpinionDetails>,
    now: NaiveDateTime,
) -> Result<TypedOpinion, Vec<FieldError>> {
    let mut reading = Reading::new(boxes, now);
    let signed = match before {
        Some(before) => before.signed,
        None => reading
            .choice("signed", Signed::from_code)
            .unwrap_or(Signed::Anonymous),
    };
    let mut details = before.cloned().unwrap_or_default();
    details.signed = signed;
    read_open(&mut reading, &mut details);
    // Who gave it is sealed once; a correction touches only what is in the open.
    let identity = match (before, signed) {
        (Some(_), _) | (None, Signed::Anonymous) => Identity::default(),
        (None, Signed::Named | Signed::Confidential) => Identity::read(&mut reading, true),
    };
    if let Some(before) = before {
        refuse_before_receipt(&mut reading, before, details.received_on);
    }
    reading.finish(TypedOpinion { details, identity })
}

/// Reads the cells of a row of an old book: anonymous, with what was done about it where the book says so. How it was fed
/// back is what happened, so no manner is refused.
///
/// # Errors
/// All problems at once.
pub fn check_sheet(boxes: &Boxes, now: NaiveDateTime) -> Result<OpinionDetails, Vec<FieldError>> {
    let mut reading = Reading::new(boxes, now);
    let mut details = OpinionDetails {
        signed: Signed::Anonymous,
        ..OpinionDetails::default()
    };
    read_open(&mut reading, &mut details);
    details.handler = reading.name("handler");
    details.sent_on = reading.past_date("sent_on");
    details.outcome = reading.choice("outcome", OpinionOutcome::from_code);
    details.feedback = reading.text("feedback");
    details.feedback_on = reading.past_date("feedback_on");
    if details.feedback_on.is_none() && !details.feedback.is_empty() {
        reading.wrong("feedback_on", Problem::Missing);
    }
    details.feedback_how = reading.choice("feedback_how", FeedbackManner::from_code);
    details.feedback_by = reading.name("feedback_by");
    details.feedback_place = reading.line("feedback_place", LINE_MAX_CHARS);
    details.followed_up_on = reading.past_date("followed_up_on");
    details.satisfaction = reading.choice("satisfaction", Satisfaction::from_code);
    details.has_retaliation = read_retaliation(&mut reading);
    details.follow_up_note = reading.text("follow_up_note");
    for (field, day) in [
        ("sent_on", details.sent_on),
        ("feedback_on", details.feedback_on),
        ("followed_up_on", details.followed_up_on),
    ] {
        if day.is_some_and(|day| day < details.received_on) {
            reading.wrong(field, Problem::BeforeReceipt);
        }
    }
    details.original_number = reading.line("original_number", 30);
    reading.finish(details)
}

/// Whether somebody was made to pay for their opinion; `None` where nobody asked.
pub(super) fn read_retaliation(reading: &mut Reading<'_>) -> Option<bool> {
    reading.choice("has_retaliation", |code| match code {
        "1" => Some(true),
        "0" => Some(false),
        _ => None,
    })
}

/// What stands in the open.
fn read_open(reading: &mut Reading<'_>, details: &mut OpinionDetails) {
    let source = reading.choice("source", OpinionSource::from_code);
    if source.is_none() && reading.boxes().is_empty("source") {
        reading.wrong("source", Problem::Missing);
    }
    details.source = source.unwrap_or_default();
    let today = reading.now().date();
    details.received_on = reading.past_date("received_on").unwrap_or(today);
    details.giver_kind = reading
        .choice("giver_kind", AskerKind::from_code)
        .unwrap_or(AskerKind::Other);
    details.is_about_principal |= reading.is_ticked("is_about_principal");
    details.box_opening_id = reading
        .key("box_opening_id")
        .filter(|_| details.source == OpinionSource::Box);
    details.questionnaire_id = reading.key("questionnaire_id").filter(|_| {
        matches!(
            details.source,
            OpinionSource::Questionnaire | OpinionSource::AskingLetter
        )
    });
    details.meeting_id = reading
        .key("meeting_id")
        .filter(|_| details.source.meeting_kind().is_some());
    details.content = reading.required_text("content");
    details.department = reading.name("department");
    details.note = reading.text("note");
    details.paper_serial = reading.line("paper_serial", 30);
}

/// What was sent or fed back was not before it was received.
fn refuse_before_receipt(
    reading: &mut Reading<'_>,
    before: &OpinionDetails,
    received_on: chrono::NaiveDate,
) {
    let is_before = |day: Option<chrono::NaiveDate>| day.is_some_and(|day| day < received_on);
    if is_before(before.sent_on) || is_before(before.feedback_on) {
        reading.wrong("received_on", Problem::NotLater);
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

    fn slip() -> Boxes {
        Boxes::default()
            .with("source", "box")
            .with("content", "食堂排队太久")
            .with("box_opening_id", "3")
    }

    fn wrong(result: Result<TypedOpinion, Vec<FieldError>>) -> Vec<(&'static str, Problem)> {
        let errors = result.unwrap_err();
        errors
            .into_iter()
            .map(|error| (error.field, error.problem))
            .collect()
    }

    #[test]
    fn e3_a_slip_is_anonymous_until_somebody_signs_it() {
        let typed = check(&slip().with("complainant_name", "张三"), None, now()).unwrap();
        assert_eq!(typed.details.signed, Signed::Anonymous);
        assert!(typed.identity.is_empty());
        assert_eq!(typed.details.box_opening_id, Some(3));
    }

    #[test]
    fn whoever_signs_has_a_name() {
        let boxes = slip().with("signed", "named");
        assert_eq!(
            wrong(check(&boxes, None, now())),
            [("complainant_name", Problem::Missing)]
        );
    }

    #[test]
    fn an_opinion_says_where_it_came_from_and_what_it_says() {
        let boxes = Boxes::default();
        assert_eq!(
            wrong(check(&boxes, None, now())),
            [("source", Problem::Missing), ("content", Problem::Missing)]
        );
    }

    #[test]
    fn only_a_slip_lies_in_a_box() {
        let boxes = slip().with("source", "letter");
        let typed = check(&boxes, None, now()).unwrap();
        assert_eq!(typed.details.box_opening_id, None);
    }

    #[test]
    fn a_row_fed_back_before_it_came_is_refused() {
        let boxes = slip()
            .with("received_on", "2026-11-20")
            .with("feedback_on", "2026-11-19");
        let errors = check_sheet(&boxes, now()).unwrap_err();
        assert_eq!(errors[0].problem, Problem::BeforeReceipt);
    }
}
