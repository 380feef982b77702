//! A first contact as a book tells it afterwards: what was asked, what came of it, and a hand-over at the most.
//!
//! What the book lacks cannot be asked any more, so only the day, the asker and the matter must be there. Nothing is
//! made up: a time that nobody wrote down is midnight, an outcome that nobody wrote down is none.

use chrono::NaiveDateTime;

use super::choices::{Manner, Outcome, RepeatCause, Satisfaction};
use super::hand_over::HandOver;
use super::typed::read;
use super::{ContactDetails, answerable};
use crate::domain::boxes::{Boxes, LINE_MAX_CHARS, Reading};
use crate::domain::field::{FieldError, Problem};
use crate::domain::limit::Promise;
use crate::domain::visit::Strictness;

/// A first contact of a book.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BookedContact {
    /// What is known of it.
    pub details: ContactDetails,
    /// Its hand-over (A3), signed for where the matter is finished or the book says so.
    pub hand_over: Option<HandOver>,
}

/// Reads the boxes of a row: those of the form, those of the deeds that follow (`outcome`, `told_at`, `finished_at` …)
/// and those of a hand-over (`to_person`, `handed_at`, `signed_at`, `signed_by`, `stands_in_for`, `passed_on`).
///
/// A handler other than the first responder is a hand-over (A3). Where only the handler is named, they were asked
/// first. An open matter that names nobody falls to `actor` (A1); a finished one that names nobody leaves it open.
///
/// # Errors
/// All problems at once.
pub fn check_booked(
    boxes: &Boxes,
    actor: &str,
    now: NaiveDateTime,
) -> Result<BookedContact, Vec<FieldError>> {
    let mut reading = Reading::new(boxes, now);
    let first_responder = first_responder(&mut reading);
    let (mut details, mut errors) = match read(boxes, None, actor, now, Strictness::Sheet) {
        Ok(details) => (details, Vec::new()),
        Err(errors) => (ContactDetails::default(), errors),
    };
    later_deeds(&mut reading, &mut details);
    if errors.is_empty() {
        nothing_before_receipt(&mut reading, &details);
    }
    details.first_responder = first_responder;
    let mut hand_over = hand_over(&mut reading, &details);
    settle_outcome(&mut details, hand_over.as_mut());
    if details.first_responder.is_empty() && details.finished_at.is_none() {
        actor.clone_into(&mut details.first_responder);
    }
    let answering = answerable(&details.first_responder, hand_over.as_slice());
    details.answerable = answering.person.to_owned();
    if let Err(more) = reading.finish(()) {
        errors.extend(more);
    }
    if errors.is_empty() {
        Ok(BookedContact { details, hand_over })
    } else {
        Err(errors)
    }
}

/// Who was asked first. A row that names a handler and no moment of a hand-over says that they answered themselves.
fn first_responder(reading: &mut Reading<'_>) -> String {
    let named = reading.name("first_responder");
    if named.is_empty() && reading.boxes().is_empty("handed_at") {
        reading.name("to_person")
    } else {
        named
    }
}

/// What the procedure writes by deeds of its own and a book holds in one line.
fn later_deeds(reading: &mut Reading<'_>, details: &mut ContactDetails) {
    details.is_complex = reading.is_ticked("is_complex");
    details.complex_by = reading.name("complex_by");
    details.complex_on = reading.past_date("complex_on");
    details.complex_reason = reading.text("complex_reason");
    details.replied_up_at = past(reading, "replied_up_at");
    details.replied_up_how = reading.line("replied_up_how", LINE_MAX_CHARS);
    details.outcome = reading.choice("outcome", Outcome::from_code);
    details.outcome_at = past(reading, "outcome_at");
    details.led_to = reading.line("led_to", 120);
    details.escorted_by = reading.name("escorted_by");
    details.result = reading.text("result");
    details.told_at = past(reading, "told_at");
    details.told_how = reading.choice("told_how", Manner::from_code);
    details.delivery_proof = reading.line("delivery_proof", LINE_MAX_CHARS);
    details.finished_at = past(reading, "finished_at");
    details.finished_by = reading.name("finished_by");
    details.followed_up_at = past(reading, "followed_up_at");
    details.followed_up_by = reading.name("followed_up_by");
    details.followed_up_how = reading.choice("followed_up_how", Manner::from_code);
    details.is_solved = match reading.boxes().get("is_solved") {
        "1" => Some(true),
        "0" => Some(false),
        _ => None,
    };
    details.satisfaction = reading.choice("satisfaction", Satisfaction::from_code);
    details.follow_up_note = reading.text("follow_up_note");
    details.repeat_cause = reading.choice("repeat_cause", RepeatCause::from_code);
    details.due_on = reading.date("due_on");
    details.due_promise = reading.choice("due_promise", Promise::from_code);
    details.due_from = reading.date("due_from");
    details.is_due_provisional = reading.is_ticked("is_due_provisional");
}

fn past(reading: &mut Reading<'_>, field: &'static str) -> Option<NaiveDateTime> {
    let at = reading.time(field)?;
    if at > reading.now() {
        reading.wrong(field, Problem::InFuture);
    }
    Some(at)
}

fn nothing_before_receipt(reading: &mut Reading<'_>, details: &ContactDetails) {
    let moments = [
        ("replied_up_at", details.replied_up_at),
        ("outcome_at", details.outcome_at),
        ("told_at", details.told_at),
        ("finished_at", details.finished_at),
        ("followed_up_at", details.followed_up_at),
    ];
    for (field, at) in moments {
        if at.is_some_and(|at| at < details.received_at) {
            reading.wrong(field, Problem::BeforeReceipt);
        }
    }
    if details
        .due_on
        .is_some_and(|day| day < details.received_at.date())
    {
        reading.wrong("due_on", Problem::BeforeReceipt);
    }
}

/// The hand-over to somebody else than the first responder; at the receipt where the book has no moment for it.
fn hand_over(reading: &mut Reading<'_>, details: &ContactDetails) -> Option<HandOver> {
    let to_person = reading.name("to_person");
    if to_person.is_empty() || to_person == details.first_responder {
        return None;
    }
    let handed_at = past(reading, "handed_at").unwrap_or(details.received_at);
    if handed_at < details.received_at {
        reading.wrong("handed_at", Problem::BeforeReceipt);
    }
    let signed_at = past(reading, "signed_at");
    if signed_at.is_some_and(|at| at < handed_at) {
        reading.wrong("signed_at", Problem::BeforeHandOver);
    }
    let mut hand_over = HandOver {
        id: 0,
        contact_id: 0,
        from_person: details.first_responder.clone(),
        to_person,
        to_department: details.department.clone(),
        stands_in_for: reading.name("stands_in_for"),
        passed_on: reading.text("passed_on"),
        handed_at,
        signed_at,
        signed_by: reading.name("signed_by"),
        sent_back_at: None,
        sent_back_by: String::new(),
        sent_back_reason: String::new(),
        paper_serial: String::new(),
        voiding: None,
    };
    // Whoever finished the matter had taken it over; nobody wrote down when, so it is the moment it was given to them.
    if hand_over.signed_at.is_none() && details.finished_at.is_some() {
        hand_over.signed_at = Some(handed_at);
    }
    if hand_over.signed_at.is_some() && hand_over.signed_by.is_empty() {
        hand_over.signed_by.clone_from(&hand_over.to_person);
    }
    Some(hand_over)
}

/// What follows from the outcome: whatever was answered or led away on the spot is finished (A2), and a matter that
/// somebody else took over was handed over.
fn settle_outcome(details: &mut ContactDetails, hand_over: Option<&mut HandOver>) {
    if let Some(hand_over) = &hand_over {
        details.outcome.get_or_insert(Outcome::HandedOver);
        if details.outcome == Some(Outcome::HandedOver) {
            details.outcome_at.get_or_insert(hand_over.handed_at);
        }
    }
    let Some(outcome) = details.outcome else {
        // A moment of nothing says nothing.
        details.outcome_at = None;
        return;
    };
    let ends = matches!(
        outcome,
        Outcome::Answered | Outcome::ShownTheWay | Outcome::Outside
    );
    let said_at = details.finished_at.filter(|_| ends);
    let at = *details
        .outcome_at
        .get_or_insert(said_at.unwrap_or(details.received_at));
    if ends && hand_over.is_none() {
        details.finished_at.get_or_insert(at);
    }
    if outcome == Outcome::Answered {
        details.told_at = details.told_at.or(details.finished_at);
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::domain::contact::{Channel, HandOverState};
    use crate::domain::when;

    fn at(text: &str) -> NaiveDateTime {
        when::from_canonical(text).unwrap()
    }

    fn booked(boxes: &Boxes) -> BookedContact {
        check_booked(boxes, "赵敏", at("2026-11-23T16:20")).unwrap()
    }

    fn row() -> Boxes {
        Boxes::default()
            .with("received_at", "2026-11-02 09:12")
            .with("asker_name", "张伟")
            .with("matter", "转学手续怎么办")
    }

    fn faults(boxes: &Boxes) -> Vec<(&'static str, Problem)> {
        let errors = check_booked(boxes, "赵敏", at("2026-11-23T16:20")).unwrap_err();
        errors.iter().map(|it| (it.field, it.problem)).collect()
    }

    #[test]
    fn a1_an_open_matter_that_names_nobody_falls_to_whoever_brings_it_in() {
        let contact = booked(&row());
        assert_eq!(contact.details.first_responder, "赵敏");
        assert_eq!(contact.details.answerable, "赵敏");
        let finished = booked(&row().with("finished_at", "2026-11-03 00:00"));
        assert_eq!(finished.details.first_responder, "");
    }

    #[test]
    fn a3_a_handler_other_than_the_first_responder_is_a_hand_over() {
        let handed = row()
            .with("first_responder", "王芳")
            .with("to_person", "李老师")
            .with("handed_at", "2026-11-02 10:00");
        let open = booked(&handed);
        let link = open.hand_over.unwrap();
        assert_eq!(link.state(), HandOverState::Unsigned);
        assert_eq!(open.details.outcome, Some(Outcome::HandedOver));
        assert_eq!(open.details.answerable, "王芳");

        let finished = booked(&handed.with("finished_at", "2026-11-04 15:00"));
        let link = finished.hand_over.unwrap();
        assert_eq!(link.signed_at, Some(at("2026-11-02T10:00")));
        assert_eq!(link.signed_by, "李老师");
        assert_eq!(finished.details.answerable, "李老师");
    }

    #[test]
    fn a3_a_handler_who_was_asked_first_took_nothing_over() {
        let themselves = row()
            .with("first_responder", "王芳")
            .with("to_person", "王芳");
        assert_eq!(booked(&themselves).hand_over, None);
        let alone = booked(&row().with("to_person", "李老师"));
        assert_eq!(alone.hand_over, None);
        assert_eq!(alone.details.first_responder, "李老师");
    }

    #[test]
    fn a2_an_answer_on_the_spot_is_finished_even_if_no_day_was_written() {
        let answered = booked(&row().with("outcome", "answered"));
        assert_eq!(answered.details.finished_at, Some(at("2026-11-02T09:12")));
        assert_eq!(answered.details.told_at, Some(at("2026-11-02T09:12")));
    }

    #[test]
    fn a_matter_from_above_may_lack_its_document_in_an_old_book() {
        let above = booked(&row().with("channel", "above"));
        assert_eq!(above.details.channel, Channel::Above);
    }

    #[test]
    fn nothing_lies_before_the_receipt_or_ahead() {
        let early = row()
            .with("finished_at", "2026-11-01 00:00")
            .with("told_at", "2026-12-24 00:00");
        assert_eq!(
            faults(&early),
            [
                ("told_at", Problem::InFuture),
                ("finished_at", Problem::BeforeReceipt)
            ]
        );
    }

    #[test]
    fn a_signature_does_not_lie_before_the_hand_over() {
        let early = row()
            .with("first_responder", "王芳")
            .with("to_person", "李老师")
            .with("handed_at", "2026-11-03 10:00")
            .with("signed_at", "2026-11-03 09:00");
        assert_eq!(faults(&early), [("signed_at", Problem::BeforeHandOver)]);
    }

    #[test]
    fn asker_and_matter_must_be_there() {
        let fields: Vec<_> = faults(&Boxes::default()).iter().map(|it| it.0).collect();
        assert_eq!(fields, ["asker_name", "matter"]);
    }
}
