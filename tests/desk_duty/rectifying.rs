//! 整改 (E6, E8).

use shouwen::desk::{Desk, Refusal};
use shouwen::domain::boxes::Boxes;
use shouwen::domain::complaint::ComplaintId;
use shouwen::domain::journal::Action;
use shouwen::domain::rectification::RectificationOf;
use shouwen::domain::rectification::{Rectification, RectificationState};

use super::support::complained::{complain, founded, seat};
use super::support::served::boxes;
use super::support::{Place, morning, place};
use super::{refused, wrong};

/// A complaint, and what is to be put right by Friday, 27 November.
fn ordered() -> (Place, Desk, ComplaintId, Rectification) {
    let place = place();
    let mut desk = founded(&place, morning());
    let id = complain(&mut desk, &[]).id;
    let plan = boxes(&[
        ("problem", "接待用语不当"),
        ("department", "教导处"),
        ("responsible_person", "周主任"),
        ("measures", "培训\n张贴用语"),
        ("due_on", "2026-11-27"),
    ]);
    let rectification = desk
        .order_rectification(RectificationOf::Complaint(id.0), &plan)
        .unwrap();
    (place, desk, id, rectification)
}

fn done(desk: &mut Desk, id: i64) -> Rectification {
    let boxes = boxes(&[("done_note", "已培训")]);
    desk.do_rectification(id, &boxes).unwrap()
}

#[test]
fn e6_what_is_ordered_is_listed_with_its_days_and_stands_in_the_history_of_the_complaint() {
    let (_place, desk, id, rectification) = ordered();
    let lines = desk.open_rectifications().unwrap();
    assert_eq!(lines.len(), 1);
    assert_eq!((lines[0].days_left, lines[0].is_late), (4, false));
    let record = desk.complaint_record(id).unwrap();
    assert_eq!(lines[0].number, record.file.complaint.number.to_string());
    assert_eq!(record.file.rectifications, [rectification]);
    let last = &record.history.last().unwrap().head;
    assert_eq!(last.action, Action::OrderRectification);
    assert_eq!(last.number, lines[0].number);
}

#[test]
fn e8_who_is_responsible_verifies_nothing_and_does_not_write_it_down_for_another() {
    let (_place, mut desk, _, rectification) = ordered();
    done(&mut desk, rectification.id);
    let named = boxes(&[("verified_by", "周主任")]);
    let outcome = desk.verify_rectification(rectification.id, &named);
    assert_eq!(wrong(outcome), "verified_by");
    seat(&mut desk, "周主任");
    let named = boxes(&[("verified_by", "陈校长")]);
    let outcome = desk.verify_rectification(rectification.id, &named);
    assert_eq!(wrong(outcome), "verified_by");
    seat(&mut desk, "林副校长");
    let verified = desk.verify_rectification(rectification.id, &Boxes::default());
    let verified = verified.unwrap();
    assert_eq!(verified.state(), RectificationState::Verified);
    assert_eq!(verified.verified_by, "林副校长");
    assert!(desk.open_rectifications().unwrap().is_empty());
}

#[test]
fn e8_only_what_is_done_is_verified_and_what_was_sent_back_is_done_again() {
    let (_place, mut desk, _, rectification) = ordered();
    let id = rectification.id;
    let outcome = desk.verify_rectification(id, &Boxes::default());
    assert_eq!(refused(outcome), Refusal::RectificationNotDone);
    let reason = boxes(&[("reopen_reason", "用语未张贴"), ("due_on", "2026-12-01")]);
    let outcome = desk.reopen_rectification(id, &reason);
    assert_eq!(refused(outcome), Refusal::RectificationNotDone);
    done(&mut desk, id);
    let again = desk.do_rectification(id, &boxes(&[("done_note", "又做")]));
    assert_eq!(refused(again), Refusal::RectificationDone);
    let reopened = desk.reopen_rectification(id, &reason).unwrap();
    assert_eq!(reopened.state(), RectificationState::Open);
    assert_eq!(reopened.due_on.to_string(), "2026-12-01");
    done(&mut desk, id);
    assert!(desk.verify_rectification(id, &Boxes::default()).is_ok());
}

#[test]
fn a_clerk_orders_nothing_and_a_respondent_touches_nothing_about_themselves() {
    let (_place, mut desk, id, _) = ordered();
    seat(&mut desk, "王芳");
    let outcome = desk.order_rectification(RectificationOf::Complaint(id.0), &Boxes::default());
    assert_eq!(refused(outcome), Refusal::NotAllowed);
    assert_eq!(refused(desk.open_rectifications()), Refusal::NotAllowed);
    seat(&mut desk, "陈校长");
    let about_office = complain(&mut desk, &[("respondents", "周主任")]).id;
    let at_once = boxes(&[
        ("problem", "态度"),
        ("responsible_person", "周主任"),
        ("is_at_once", "1"),
    ]);
    let theirs = desk
        .order_rectification(RectificationOf::Complaint(about_office.0), &at_once)
        .unwrap();
    seat(&mut desk, "周主任");
    let outcome = desk.do_rectification(theirs.id, &boxes(&[("done_note", "已改")]));
    assert_eq!(refused(outcome), Refusal::AboutYou);
    let lines = desk.open_rectifications().unwrap();
    assert!(lines.iter().all(|line| line.rectification.id != theirs.id));
}

#[test]
fn what_was_ordered_by_mistake_is_voided_with_a_reason_and_stays() {
    let (_place, mut desk, id, rectification) = ordered();
    let outcome = desk.void_rectification(rectification.id, " ");
    assert_eq!(refused(outcome), Refusal::ReasonMissing);
    desk.void_rectification(rectification.id, "重复下达")
        .unwrap();
    let outcome = desk.do_rectification(rectification.id, &boxes(&[("done_note", "已改")]));
    assert_eq!(refused(outcome), Refusal::IsVoid);
    let kept = desk.complaint_file(id).unwrap().rectifications;
    assert_eq!(kept[0].state(), RectificationState::Void);
    assert!(desk.open_rectifications().unwrap().is_empty());
    assert!(desk.check().unwrap().is_empty());
}

#[test]
fn c4_of_a_complaint_that_is_not_named_no_minute_is_written_down() {
    let place = place();
    let mut desk = founded(&place, morning());
    let id = complain(&mut desk, &[("signed", "confidential")]).id;
    let at_once = boxes(&[
        ("problem", "用语"),
        ("responsible_person", "李老师"),
        ("is_at_once", "1"),
    ]);
    let rectification = desk
        .order_rectification(RectificationOf::Complaint(id.0), &at_once)
        .unwrap();
    desk.void_rectification(rectification.id, "重复下达")
        .unwrap();
    let history = desk.complaint_record(id).unwrap().history;
    assert!(history.len() > 3);
    for line in history {
        assert!(line.head.at.contains("T00:00:00"), "{}", line.head.at);
    }
}

#[test]
fn ordering_is_taken_back_by_undo() {
    let (_place, mut desk, id, _) = ordered();
    desk.undo("误操作").unwrap();
    let kept = desk.complaint_file(id).unwrap().rectifications;
    assert_eq!(kept[0].state(), RectificationState::Void);
}
