//! Logging, correcting, voiding (A1, A2, A4, A6, B1).

use chrono::NaiveDate;
use shouwen::desk::{Error, Refusal};
use shouwen::domain::boxes::Boxes;
use shouwen::domain::contact::{ContactState, Outcome};
use shouwen::domain::field::Problem;
use shouwen::store::{self, ContactFilter};

use crate::support::parent;
use crate::{asked, assert_refused, assert_sound, assert_wrong, at_moment, desk, due, letter};

#[test]
fn a1_contacts_have_numbers_of_their_own_and_whoever_sits_there_is_asked_first() {
    let (place, mut desk) = desk();
    desk.log_visit(&parent("王强")).unwrap();
    let first = desk.log_contact(&asked("张伟")).unwrap();
    let second = desk.log_contact(&asked("赵敏")).unwrap();
    assert_eq!(first.number.to_string(), "SW-2026-0001");
    assert_eq!(second.number.to_string(), "SW-2026-0002");
    assert_eq!(first.details.first_responder, "王芳");
    assert_eq!(first.details.answerable, "王芳");
    assert_eq!(first.state(false), ContactState::Unanswered);
    assert_eq!(desk.contact_by_number(first.number).unwrap(), first);
    let mut desk = at_moment(&place, desk, "11-24T08:00");
    let third = desk.log_contact(&asked("王强")).unwrap();
    assert_eq!(third.number.sequence, 3);
    assert_sound(&desk);
}

#[test]
fn a1_the_first_responder_is_fixed_and_what_is_to_be_said_is_said_beside() {
    let (_place, mut desk) = desk();
    let contact = desk.log_contact(&asked("张伟")).unwrap();
    let boxes = Boxes::from(&contact).with("first_responder", "李老师");
    let corrected = desk
        .correct_contact(contact.id, contact.revision, &boxes)
        .unwrap();
    assert_eq!(corrected.details.first_responder, "王芳");
    let note = Boxes::default().with("text", "首问责任人应为李敏，登记时选错");
    desk.annotate(contact.id, &note).unwrap();
    let file = desk.contact_file(contact.id).unwrap();
    assert_eq!(file.annotations[0].noted_by, "王芳");
    assert_wrong(
        desk.annotate(contact.id, &Boxes::default()),
        "text",
        Problem::Missing,
    );
}

#[test]
fn b1_a_question_by_mouth_is_due_the_same_working_day() {
    let (place, mut desk) = desk();
    let contact = desk.log_contact(&asked("张伟")).unwrap();
    assert_eq!(due(&desk, contact.id).unwrap(), "2026-11-23");
    let mut desk = at_moment(&place, desk, "11-23T20:00");
    let late = asked("王强").with("received_at", "2026-11-23 18:30");
    let late = desk.log_contact(&late).unwrap();
    assert_eq!(due(&desk, late.id).unwrap(), "2026-11-24");
}

#[test]
fn a2_an_answer_in_the_form_itself_finishes_the_matter() {
    let (_place, mut desk) = desk();
    let boxes = asked("张伟")
        .with("outcome", "answered")
        .with("result", "带户口簿到教导处");
    let contact = desk.log_contact(&boxes).unwrap();
    assert_eq!(contact.details.outcome, Some(Outcome::Answered));
    assert_eq!(contact.details.finished_by, "王芳");
    assert_eq!(
        contact.details.is_on_time(desk.now().date()),
        Some(true),
        "{:?}",
        contact.details
    );
}

#[test]
fn bad_input_names_its_boxes_and_saves_nothing() {
    let (_place, mut desk) = desk();
    for (boxes, field, problem) in [
        (asked(""), "asker_name", Problem::Missing),
        (
            asked("张伟").with("matter", " "),
            "matter",
            Problem::Missing,
        ),
        (
            asked("张伟").with("received_at", "2026-11-23 10:01"),
            "received_at",
            Problem::InFuture,
        ),
        (
            asked("张伟").with("accepted_on", "2026-11-22"),
            "accepted_on",
            Problem::BeforeReceipt,
        ),
        (
            asked("张伟").with("outcome", "answered"),
            "result",
            Problem::Missing,
        ),
        (
            asked("张伟")
                .with("outcome", "shown_the_way")
                .with("led_to", "教导处")
                .with("outcome_at", "2026-11-23 8:59"),
            "outcome_at",
            Problem::BeforeReceipt,
        ),
        (
            asked("张伟").with("phone", "问门卫"),
            "phone",
            Problem::NotAPhone,
        ),
        (
            asked("张伟").with("channel", "pigeon"),
            "channel",
            Problem::UnknownChoice,
        ),
    ] {
        assert_wrong(desk.log_contact(&boxes), field, problem);
    }
    for days in ["0", "10000"] {
        let boxes = asked("张伟")
            .with("channel", "above")
            .with("above_unit", "12345热线")
            .with("above_limit_days", days);
        let problem = Problem::NotACount { min: 1, max: 365 };
        let Err(Error::Fields(errors)) = desk.log_contact(&boxes) else {
            panic!("a limit of {days} days was taken")
        };
        assert_eq!(errors[0].field, "above_limit_days");
        assert_eq!(errors[0].problem, problem, "{days}");
    }
    let all = ContactFilter::default();
    assert!(desk.contact_ids(&all).unwrap().is_empty());
}

#[test]
fn a_correction_keeps_what_the_deeds_wrote_and_refuses_to_overwrite_somebody_else() {
    let (_place, mut desk) = desk();
    let contact = desk.log_contact(&letter("张伟")).unwrap();
    let reason = Boxes::default().with("complex_reason", "涉及两个区");
    let complex = desk.mark_complex(contact.id, &reason).unwrap();
    let boxes = Boxes::from(&complex).with("phone", "13900001111");
    let stale = desk.correct_contact(contact.id, contact.revision, &boxes);
    assert!(matches!(
        stale,
        Err(Error::Store(store::Error::Conflict { .. }))
    ));
    let corrected = desk
        .correct_contact(contact.id, complex.revision, &boxes)
        .unwrap();
    let mut expected = complex.details.clone();
    expected.phone = "13900001111".into();
    assert_eq!(corrected.details, expected);
}

#[test]
fn a_corrected_receipt_dates_an_open_matter_anew() {
    let (_place, mut desk) = desk();
    let contact = desk.log_contact(&asked("张伟")).unwrap();
    let boxes = Boxes::from(&contact).with("received_at", "2026-11-20 18:00");
    desk.correct_contact(contact.id, contact.revision, &boxes)
        .unwrap();
    assert_eq!(due(&desk, contact.id).unwrap(), "2026-11-23");
    let boxes =
        Boxes::from(&desk.contact(contact.id).unwrap()).with("received_at", "2026-11-20 16:00");
    let revision = desk.contact(contact.id).unwrap().revision;
    desk.correct_contact(contact.id, revision, &boxes).unwrap();
    assert_eq!(due(&desk, contact.id).unwrap(), "2026-11-20");
}

#[test]
fn nothing_is_corrected_to_have_come_after_it_was_done() {
    let (_place, mut desk) = desk();
    let boxes = asked("张伟")
        .with("outcome", "shown_the_way")
        .with("led_to", "教导处")
        .with("outcome_at", "2026-11-23 9:05");
    let contact = desk.log_contact(&boxes).unwrap();
    let boxes = Boxes::from(&contact).with("received_at", "2026-11-23 9:30");
    let outcome = desk.correct_contact(contact.id, contact.revision, &boxes);
    assert_wrong(outcome, "outcome_at", Problem::BeforeReceipt);
}

#[test]
fn a_voided_contact_keeps_its_number_and_takes_nothing_more() {
    let (_place, mut desk) = desk();
    let contact = desk.log_contact(&asked("张伟")).unwrap();
    assert_refused(desk.void_contact(contact.id, " "), Refusal::ReasonMissing);
    let voided = desk.void_contact(contact.id, "重复登记").unwrap();
    assert_eq!(voided.number, contact.number);
    assert_eq!(voided.state(false), ContactState::Void);
    let id = contact.id;
    assert_refused(desk.void_contact(id, "再作废"), Refusal::IsVoid);
    assert_refused(
        desk.annotate(id, &Boxes::default().with("text", "说明")),
        Refusal::IsVoid,
    );
    assert_refused(
        desk.hand_over_contact(id, &crate::to("李老师")),
        Refusal::IsVoid,
    );
    assert_refused(
        desk.correct_contact(id, voided.revision, &asked("张伟")),
        Refusal::IsVoid,
    );
    assert_eq!(desk.log_contact(&asked("王强")).unwrap().number.sequence, 2);
    assert_sound(&desk);
}

#[test]
fn b6_one_key_turns_a_visit_into_a_first_contact() {
    let (_place, mut desk) = desk();
    let visit = desk.log_visit(&parent("张伟")).unwrap();
    let boxes = desk.contact_of_visit(visit.id).unwrap();
    let contact = desk.log_contact(&boxes).unwrap();
    let details = &contact.details;
    assert_eq!(details.visit_id, Some(visit.id.0));
    assert_eq!(details.asker_name, "张伟");
    assert_eq!(details.student_name, "张小宝");
    assert_eq!(details.matter, "给孩子送作业本");
    assert_eq!(Some(details.received_at), visit.details.arrived_at);
}

#[test]
fn a_matter_from_above_runs_as_its_document_says() {
    let (_place, mut desk) = desk();
    let above = asked("12345热线转办")
        .with("channel", "above")
        .with("above_unit", "12345热线")
        .with("above_document_number", "〔2026〕1187号")
        .with("above_limit_days", "7")
        .with("above_limit_unit", "calendar_days");
    let contact = desk.log_contact(&above).unwrap();
    assert_eq!(due(&desk, contact.id).unwrap(), "2026-11-30");
    let papers = Boxes::default().with("awaited_materials", "户口簿");
    desk.await_materials(contact.id, &papers).unwrap();
    assert_eq!(
        due(&desk, contact.id).unwrap(),
        "2026-11-30",
        "whoever set the limit does not wait for our papers"
    );
    desk.finish_contact(contact.id, &crate::finish()).unwrap();
    let how = Boxes::default().with("replied_up_how", "平台办结");
    let replied = desk.reply_upward(contact.id, &how).unwrap();
    assert_eq!(replied.details.replied_up_at, Some(desk.now()));
    let other = desk.log_contact(&asked("王强")).unwrap();
    assert_refused(desk.reply_upward(other.id, &how), Refusal::NotFromAbove);
}

#[test]
fn a7_a_further_trip_is_for_an_earlier_contact_and_never_in_a_ring() {
    let (_place, mut desk) = desk();
    let first = desk.log_contact(&asked("张伟")).unwrap();
    let trip = |id: i64| asked("张伟").with("earlier_id", id.to_string());
    let second = desk.log_contact(&trip(first.id.0)).unwrap();
    assert_eq!(desk.contact_file(first.id).unwrap().trips.len(), 1);
    for earlier in [first.id.0, second.id.0] {
        let boxes = Boxes::from(&first).with("earlier_id", earlier.to_string());
        assert_refused(
            desk.correct_contact(first.id, first.revision, &boxes),
            Refusal::TripToItself,
        );
    }
    let before = asked("张伟")
        .with("received_at", "2026-11-20 9:00")
        .with("earlier_id", first.id.0.to_string());
    assert_refused(desk.log_contact(&before), Refusal::TripToItself);
}

#[test]
fn a7_who_came_within_ninety_days_is_offered_as_having_come_before() {
    let (place, mut desk) = desk();
    desk.log_contact(&asked("张伟")).unwrap();
    let mut desk = at_moment(&place, desk, "12-30T10:00");
    desk.log_contact(&asked("王强").with("received_at", ""))
        .unwrap();
    let offered = desk.earlier_contacts("张伟", "138-1234-5678").unwrap();
    assert_eq!(offered.len(), 1);
    assert!(
        desk.earlier_contacts("张伟", "13900000000")
            .unwrap()
            .is_empty()
    );
    assert_eq!(desk.earlier_contacts("张伟", "").unwrap().len(), 1);
    let far = NaiveDate::from_ymd_opt(2027, 3, 1).unwrap();
    desk.close().unwrap();
    let later = crate::open_desk(&place, crate::at(&format!("{far}T10:00:00+08:00")));
    assert!(later.earlier_contacts("张伟", "").unwrap().is_empty());
}
