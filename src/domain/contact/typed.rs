//! A first contact as it stands in the boxes of the form, before anything is known to be right.

use chrono::NaiveDateTime;

use super::choices::{AskerKind, Channel, ContactForm, ContactKind, Manner, Outcome, RepeatCause};
use super::{Contact, ContactDetails};
use crate::domain::boxes::{Boxes, LINE_MAX_CHARS, Reading};
use crate::domain::field::{FieldError, Problem};
use crate::domain::limit::{Limit, LimitUnit};
use crate::domain::visit::Strictness;

/// The longest matter; a letter is a scan, not a text box.
const MATTER_MAX_CHARS: usize = 4_000;

/// The boxes of a saved contact, to be corrected.
impl From<&Contact> for Boxes {
    fn from(contact: &Contact) -> Self {
        Self::of_fields(contact.details.fields())
    }
}

/// Reads the boxes of a first contact. What the procedure writes later, by deeds of its own, is taken from `before`
/// (hand-overs, replies, follow-ups), and so is the first responder, who is fixed once saved (A1).
///
/// # Errors
/// All problems at once, in the order of the form.
pub fn check(
    boxes: &Boxes,
    before: Option<&ContactDetails>,
    actor: &str,
    now: NaiveDateTime,
) -> Result<ContactDetails, Vec<FieldError>> {
    read(boxes, before, actor, now, Strictness::Desk)
}

/// As [`check`], as strict as it is told to be: what an old book lacks cannot be asked any more.
pub(super) fn read(
    boxes: &Boxes,
    before: Option<&ContactDetails>,
    actor: &str,
    now: NaiveDateTime,
    strictness: Strictness,
) -> Result<ContactDetails, Vec<FieldError>> {
    let mut reading = Reading::new(boxes, now);
    let channel = reading
        .choice("channel", Channel::from_code)
        .unwrap_or_default();
    let form = reading.choice("form", ContactForm::from_code);
    let mut details = ContactDetails {
        asker_name: reading.required_name("asker_name"),
        asker_kind: reading
            .choice("asker_kind", AskerKind::from_code)
            .unwrap_or_default(),
        phone: match strictness {
            Strictness::Desk => reading.phone("phone"),
            Strictness::Sheet => reading.line("phone", LINE_MAX_CHARS),
        },
        origin: reading.line("origin", 120),
        relation: reading.line("relation", 30),
        student_name: reading.name("student_name"),
        student_class: reading.name("student_class"),
        kind: reading
            .choice("kind", ContactKind::from_code)
            .unwrap_or_default(),
        channel,
        // A letter is written, whatever the box says by default.
        form: form.unwrap_or(match channel {
            Channel::Letter => ContactForm::Written,
            _ => ContactForm::Oral,
        }),
        received_at: reading.past_time_or_now("received_at"),
        accepted_on: reading.past_date("accepted_on"),
        matter: matter(&mut reading),
        item_id: reading.key("item_id"),
        department: reading.name("department"),
        is_own_duty: reading.is_ticked("is_own_duty"),
        is_agitated: reading.is_ticked("is_agitated"),
        calming_note: reading.text("calming_note"),
        materials: reading.lines("materials"),
        awaited_materials: reading.lines("awaited_materials"),
        materials_completed_on: reading.past_date("materials_completed_on"),
        earlier_id: reading.key("earlier_id"),
        repeat_cause: reading.choice("repeat_cause", RepeatCause::from_code),
        visit_id: reading.key("visit_id"),
        note: reading.text("note"),
        paper_serial: reading.line("paper_serial", 30),
        original_number: reading.line("original_number", 60),
        ..before.cloned().unwrap_or_default()
    };
    from_above(&mut reading, &mut details, strictness);
    if before.is_some_and(|before| before.outcome.is_some()) {
        what_was_done(&mut reading, &mut details);
    }
    if before.is_none() {
        let named = reading.name("first_responder");
        details.first_responder = if named.is_empty() {
            actor.to_owned()
        } else {
            named
        };
        details.answerable.clone_from(&details.first_responder);
    }
    if details
        .accepted_on
        .is_some_and(|day| day < details.received_at.date())
    {
        reading.wrong("accepted_on", Problem::BeforeReceipt);
    }
    if details
        .materials_completed_on
        .is_some_and(|day| day < details.received_at.date())
    {
        reading.wrong("materials_completed_on", Problem::BeforeReceipt);
    }
    reading.finish(details)
}

/// What a deed wrote may be mistyped like anything else, and is corrected in the same boxes.
fn what_was_done(reading: &mut Reading<'_>, details: &mut ContactDetails) {
    details.result = reading.text("result");
    details.led_to = reading.line("led_to", 120);
    details.escorted_by = reading.name("escorted_by");
    details.delivery_proof = reading.text("delivery_proof");
    details.told_how = reading.choice("told_how", Manner::from_code);
    // When it was done stands in no box; still nothing is done before it came.
    if details
        .outcome_at
        .is_some_and(|at| at < details.received_at)
    {
        reading.wrong("outcome_at", Problem::BeforeReceipt);
    }
    details.told_at = reading.time("told_at");
    if details.told_at.is_some_and(|at| at > reading.now()) {
        reading.wrong("told_at", Problem::InFuture);
    }
    if details.told_at.is_some_and(|at| at < details.received_at) {
        reading.wrong("told_at", Problem::BeforeReceipt);
    }
}

fn matter(reading: &mut Reading<'_>) -> String {
    let matter = reading.required_text("matter");
    let found_chars = matter.chars().count();
    if found_chars > MATTER_MAX_CHARS {
        let max_chars = MATTER_MAX_CHARS;
        reading.wrong(
            "matter",
            Problem::TooLong {
                max_chars,
                found_chars,
            },
        );
    }
    matter
}

/// A matter from above carries its document and its own limit.
fn from_above(reading: &mut Reading<'_>, details: &mut ContactDetails, strictness: Strictness) {
    details.above_unit = reading.line("above_unit", 120);
    details.above_document_number = reading.line("above_document_number", 60);
    details.above_limit_days = reading.count("above_limit_days", Limit::MIN_DAYS, Limit::MAX_DAYS);
    // A unit says nothing without its number.
    details.above_limit_unit = reading
        .choice("above_limit_unit", LimitUnit::from_code)
        .filter(|_| details.above_limit_days.is_some());
    if details.channel == Channel::Above && strictness == Strictness::Desk {
        if details.above_unit.is_empty() {
            reading.wrong("above_unit", Problem::Missing);
        }
        if details.above_limit_days.is_none() {
            reading.wrong("above_limit_days", Problem::Missing);
        }
    }
}

/// Reads what the first responder did on the spot, where the form says so: answered, shown the way, or sent to an
/// outside body. Notices and hand-overs are records of their own.
///
/// # Errors
/// An answer needs its text, showing the way and an outside body their name.
pub fn check_typed_outcome(
    boxes: &Boxes,
    details: &mut ContactDetails,
    now: NaiveDateTime,
) -> Result<(), Vec<FieldError>> {
    let mut reading = Reading::new(boxes, now);
    let outcome = reading.choice("outcome", Outcome::from_code);
    let at = reading.past_time_or_now("outcome_at");
    if at < details.received_at {
        reading.wrong("outcome_at", Problem::BeforeReceipt);
    }
    match outcome {
        None | Some(Outcome::Notice | Outcome::HandedOver) => {}
        Some(Outcome::Answered) => {
            details.result = reading.required_text("result");
            details.told_how =
                reading
                    .choice("told_how", Manner::from_code)
                    .or(Some(match details.channel {
                        Channel::Phone => Manner::Phone,
                        Channel::Online => Manner::Online,
                        _ => Manner::InPerson,
                    }));
            details.told_at = Some(at);
        }
        Some(Outcome::ShownTheWay) => {
            details.led_to = reading.required_line("led_to", 120);
            details.escorted_by = reading.name("escorted_by");
        }
        Some(Outcome::Outside) => {
            details.led_to = reading.required_line("led_to", 120);
            details.result = reading.text("result");
        }
    }
    if let Some(outcome) = outcome {
        details.outcome = Some(outcome);
        details.outcome_at = Some(at);
        if matches!(
            outcome,
            Outcome::Answered | Outcome::ShownTheWay | Outcome::Outside
        ) {
            details.finished_at = Some(at);
        }
    }
    reading.finish(())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::domain::when;

    fn now() -> NaiveDateTime {
        when::from_canonical("2026-11-23T16:20").unwrap()
    }

    fn asked() -> Boxes {
        Boxes::default()
            .with("asker_name", "张伟")
            .with("matter", "转学手续怎么办")
    }

    #[test]
    fn a_contact_needs_an_asker_and_a_matter() {
        let errors = check(&Boxes::default(), None, "王芳", now()).unwrap_err();
        let fields: Vec<_> = errors.iter().map(|error| error.field).collect();
        assert_eq!(fields, ["asker_name", "matter"]);
    }

    #[test]
    fn a1_whoever_sits_at_the_desk_is_asked_first_unless_somebody_else_was() {
        let details = check(&asked(), None, "王芳", now()).unwrap();
        assert_eq!(details.first_responder, "王芳");
        assert_eq!(details.answerable, "王芳");
        let named = asked().with("first_responder", "李老师");
        let details = check(&named, None, "王芳", now()).unwrap();
        assert_eq!(details.first_responder, "李老师");
    }

    #[test]
    fn a1_a_correction_leaves_the_first_responder_as_it_was() {
        let before = check(&asked(), None, "王芳", now()).unwrap();
        let changed = asked().with("first_responder", "李老师");
        let after = check(&changed, Some(&before), "李老师", now()).unwrap();
        assert_eq!(after.first_responder, "王芳");
    }

    #[test]
    fn a_letter_is_written_even_if_nobody_said_so() {
        let letter = asked().with("channel", "letter");
        let details = check(&letter, None, "王芳", now()).unwrap();
        assert_eq!(details.form, ContactForm::Written);
    }

    #[test]
    fn a_matter_from_above_needs_its_unit_and_its_limit_within_bounds() {
        let above = asked().with("channel", "above");
        let errors = check(&above, None, "王芳", now()).unwrap_err();
        let fields: Vec<_> = errors.iter().map(|error| error.field).collect();
        assert_eq!(fields, ["above_unit", "above_limit_days"]);
        for days in ["0", "10000"] {
            let above = above
                .clone()
                .with("above_unit", "12345")
                .with("above_limit_days", days);
            let errors = check(&above, None, "王芳", now()).unwrap_err();
            assert_eq!(errors[0].field, "above_limit_days", "{days}");
        }
    }

    #[test]
    fn a_unit_without_a_limit_is_not_kept() {
        let boxes = asked().with("above_limit_unit", "working_days");
        let details = check(&boxes, None, "王芳", now()).unwrap();
        assert_eq!(details.above_limit_unit, None);
    }

    #[test]
    fn nothing_is_accepted_before_it_came() {
        let early = asked().with("accepted_on", "2026-11-20");
        let errors = check(&early, None, "王芳", now()).unwrap_err();
        assert_eq!(errors[0].problem, Problem::BeforeReceipt);
    }

    #[test]
    fn a2_an_answer_on_the_spot_finishes_the_matter() {
        let boxes = asked()
            .with("outcome", "answered")
            .with("result", "带户口簿到教导处");
        let mut details = check(&boxes, None, "王芳", now()).unwrap();
        check_typed_outcome(&boxes, &mut details, now()).unwrap();
        assert_eq!(details.finished_at, Some(now()));
        assert_eq!(details.told_how, Some(Manner::InPerson));
    }

    #[test]
    fn a2_an_answer_without_words_is_refused() {
        let boxes = asked().with("outcome", "answered");
        let mut details = check(&boxes, None, "王芳", now()).unwrap();
        let errors = check_typed_outcome(&boxes, &mut details, now()).unwrap_err();
        assert_eq!(errors[0].field, "result");
    }

    #[test]
    fn what_a_deed_wrote_is_corrected_like_anything_else() {
        let boxes = asked()
            .with("outcome", "answered")
            .with("result", "带户口薄到教导处");
        let mut before = check(&boxes, None, "王芳", now()).unwrap();
        check_typed_outcome(&boxes, &mut before, now()).unwrap();
        let corrected = boxes.with("result", "带户口簿到教导处");
        let after = check(&corrected, Some(&before), "王芳", now()).unwrap();
        assert_eq!(after.result, "带户口簿到教导处");
    }

    #[test]
    fn the_boxes_of_a_saved_contact_read_back() {
        let boxes = asked()
            .with("channel", "phone")
            .with("materials", "户口簿 ×1\n身份证 ×2");
        let details = check(&boxes, None, "王芳", now()).unwrap();
        let contact = Contact {
            id: super::super::ContactId(1),
            number: "SW-2026-0001".parse().unwrap(),
            entered_at: now(),
            entered_by: "王芳".into(),
            details: details.clone(),
            voiding: None,
            revision: 1,
        };
        let again = check(&Boxes::from(&contact), Some(&details), "王芳", now()).unwrap();
        assert_eq!(again, details);
    }
}
