//! 一次性告知 (A7).

use shouwen::desk::Refusal;
use shouwen::domain::boxes::Boxes;
use shouwen::domain::contact::{ContactState, Manner, Outcome, RepeatCause};
use shouwen::domain::field::Problem;

use crate::{asked, assert_refused, assert_sound, assert_wrong, at_moment, desk, due, letter};

fn notice() -> Boxes {
    Boxes::default()
        .with("received", "户口簿原件 ×1")
        .with("missing", "房产证复印件 ×1\n接种证明")
        .with("given_how", "written")
        .with("is_signed", "1")
}

#[test]
fn a7_a_notice_answers_what_was_asked_by_mouth() {
    let (_place, mut desk) = desk();
    let contact = desk.log_contact(&asked("张伟")).unwrap();
    let given = desk.give_notice(contact.id, &notice()).unwrap();
    assert_eq!(given.signed_at, Some(desk.now()));
    let after = desk.contact(contact.id).unwrap();
    assert_eq!(after.details.outcome, Some(Outcome::Notice));
    assert_eq!(after.details.told_how, Some(Manner::Written));
    assert_eq!(after.details.materials, ["户口簿原件 ×1"]);
    assert_eq!(after.state(false), ContactState::Finished);
    assert_eq!(after.details.is_on_time(desk.now().date()), Some(true));
    assert_refused(desk.give_notice(contact.id, &notice()), Refusal::IsFinished);
    assert_sound(&desk);
}

#[test]
fn a7_a_letter_waits_for_what_the_notice_said_was_missing() {
    let (place, mut desk) = desk();
    let contact = desk.log_contact(&letter("张伟")).unwrap();
    desk.give_notice(contact.id, &notice()).unwrap();
    let after = desk.contact(contact.id).unwrap();
    assert_eq!(after.state(false), ContactState::AwaitingMaterials);
    assert_eq!(due(&desk, contact.id), None);
    let mut desk = at_moment(&place, desk, "11-26T09:00");
    desk.complete_materials(contact.id, &Boxes::default())
        .unwrap();
    assert_eq!(due(&desk, contact.id).unwrap(), "2026-12-03");
}

#[test]
fn a7_a_notice_tells_something_and_not_before_anybody_asked() {
    let (_place, mut desk) = desk();
    let contact = desk.log_contact(&asked("张伟")).unwrap();
    assert_wrong(
        desk.give_notice(contact.id, &Boxes::default()),
        "missing",
        Problem::Missing,
    );
    assert_wrong(
        desk.give_notice(contact.id, &notice().with("given_at", "2026-11-23 8:00")),
        "given_at",
        Problem::BeforeReceipt,
    );
    assert!(desk.contact(contact.id).unwrap().is_open());
}

#[test]
fn a7_the_next_trip_is_counted_and_shows_whether_the_notice_had_named_what_is_missing() {
    let (place, mut desk) = desk();
    let first = desk.log_contact(&asked("张伟")).unwrap();
    desk.give_notice(first.id, &notice()).unwrap();
    let mut desk = at_moment(&place, desk, "11-25T09:00");
    let offered = desk.earlier_contacts("张伟", "13812345678").unwrap();
    assert!(offered[0].notices[0].named("接种证明"));
    assert!(!offered[0].notices[0].named("居住证"));
    let trip = asked("张伟")
        .with("received_at", "")
        .with("earlier_id", first.id.0.to_string())
        .with("repeat_cause", "untold");
    let trip = desk.log_contact(&trip).unwrap();
    assert_eq!(trip.details.repeat_cause, Some(RepeatCause::Untold));
    let file = desk.contact_file(trip.id).unwrap();
    assert_eq!(file.earlier.unwrap().notices.len(), 1);
    assert_eq!(desk.contact_file(first.id).unwrap().trips[0].id, trip.id);
}

#[test]
fn a7_a_notice_keeps_the_version_of_the_item_it_was_told_from() {
    let (place, mut desk) = desk();
    let item = |materials: &str| {
        Boxes::default()
            .with("name", "转学")
            .with("lead_handler", "李老师")
            .with("materials", materials)
    };
    let first = desk.save_item(None, &item("户口簿")).unwrap();
    let boxes = asked("张伟").with("item_id", first.id.to_string());
    let contact = desk.log_contact(&boxes).unwrap();
    let given = desk.give_notice(contact.id, &notice()).unwrap();
    let mut desk = at_moment(&place, desk, "11-25T09:00");
    desk.save_item(Some(first.id), &item("户口簿\n居住证"))
        .unwrap();
    // The handler leaves; the notice prints as it was given all the same.
    let left = Boxes::default()
        .with("name", "李老师")
        .with("left_on", "2026-11-24");
    desk.save_staff(None, &left).unwrap();
    let file = desk.contact_file(contact.id).unwrap();
    assert_eq!(file.notice().unwrap().item_id, Some(first.id));
    let item = file.item.unwrap();
    assert_eq!((given.item_id, item.version), (Some(item.id), 1));
    assert_eq!(item.materials.len(), 1);
    assert_eq!(item.lead_handler, "李老师");
    let again = desk.log_contact(&asked("王强")).unwrap();
    assert_wrong(
        desk.hand_over_contact(again.id, &crate::to(&item.lead_handler)),
        "to_person",
        Problem::NoLongerHere,
    );
}
