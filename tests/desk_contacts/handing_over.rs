//! 转办, 签收, 退回 (A1, A3).

use shouwen::desk::Refusal;
use shouwen::domain::boxes::Boxes;
use shouwen::domain::contact::{ContactState, Outcome};
use shouwen::domain::field::Problem;

use crate::{
    asked, assert_refused, assert_sound, assert_wrong, at_moment, desk, due, finish, handed_over,
    to,
};

#[test]
fn a3_until_the_receiver_signs_the_first_responder_is_answerable_and_nothing_else_is_done() {
    let (place, mut desk) = desk();
    let (contact, link) = handed_over(&mut desk);
    let id = contact.id;
    assert_eq!(contact.details.answerable, "王芳");
    assert_eq!(contact.details.outcome, Some(Outcome::HandedOver));
    assert_eq!(
        desk.contact_file(id).unwrap().state(),
        ContactState::AwaitingSignature
    );
    assert_refused(
        desk.finish_contact(id, &finish()),
        Refusal::HandOverUnsigned,
    );
    assert_refused(
        desk.hand_over_contact(id, &to("赵老师")),
        Refusal::HandOverUnsigned,
    );
    let notice = Boxes::default().with("missing", "户口簿");
    assert_refused(desk.give_notice(id, &notice), Refusal::HandOverUnsigned);
    let mut desk = at_moment(&place, desk, "11-24T09:00");
    let signed = desk.sign_for(link, &Boxes::default()).unwrap();
    assert_eq!(signed.details.answerable, "李老师");
    assert_eq!(due(&desk, id).unwrap(), "2026-11-27");
    assert_eq!(
        desk.contact_file(id).unwrap().hand_overs[0]
            .dwell(desk.now())
            .num_hours(),
        23
    );
    assert_refused(desk.sign_for(link, &Boxes::default()), Refusal::NotUnsigned);
    let reason = Boxes::default().with("sent_back_reason", "不属本部门");
    assert_refused(desk.send_back(link, &reason), Refusal::NotUnsigned);
    assert_sound(&desk);
}

#[test]
fn a3_nobody_hands_over_to_themselves() {
    let (_place, mut desk) = desk();
    let contact = desk.log_contact(&asked("张伟")).unwrap();
    let id = contact.id;
    assert_wrong(
        desk.hand_over_contact(id, &to("王芳")),
        "to_person",
        Problem::HandedToOneself,
    );
    assert_wrong(
        desk.hand_over_contact(id, &Boxes::default()),
        "to_person",
        Problem::Missing,
    );
    let link = desk.hand_over_contact(id, &to("李老师")).unwrap();
    desk.sign_for(link.id, &Boxes::default()).unwrap();
    assert_wrong(
        desk.hand_over_contact(id, &to("李老师")),
        "to_person",
        Problem::HandedToOneself,
    );
    let back = desk.hand_over_contact(id, &to("王芳")).unwrap();
    assert_eq!(back.from_person, "李老师");
}

#[test]
fn a3_nobody_signs_before_the_hand_over() {
    let (_place, mut desk) = desk();
    let (_, link) = handed_over(&mut desk);
    let early = Boxes::default().with("signed_at", "2026-11-23 9:30");
    assert_wrong(
        desk.sign_for(link, &early),
        "signed_at",
        Problem::BeforeHandOver,
    );
    let early = Boxes::default()
        .with("sent_back_reason", "不属本部门")
        .with("sent_back_at", "2026-11-23 9:30");
    assert_wrong(
        desk.send_back(link, &early),
        "sent_back_at",
        Problem::BeforeHandOver,
    );
    assert_wrong(
        desk.send_back(link, &Boxes::default()),
        "sent_back_reason",
        Problem::Missing,
    );
    let contact = desk.log_contact(&asked("王强")).unwrap();
    let early = to("李老师").with("handed_at", "2026-11-23 8:00");
    assert_wrong(
        desk.hand_over_contact(contact.id, &early),
        "handed_at",
        Problem::BeforeReceipt,
    );
}

#[test]
fn a3_a_link_does_not_begin_before_the_last_one_ended() {
    let (place, mut desk) = desk();
    let (contact, link) = handed_over(&mut desk);
    let mut desk = at_moment(&place, desk, "11-24T09:00");
    desk.sign_for(link, &Boxes::default()).unwrap();
    let early = to("赵老师").with("handed_at", "2026-11-23 15:00");
    assert_wrong(
        desk.hand_over_contact(contact.id, &early),
        "handed_at",
        Problem::BeforeHandOver,
    );
}

#[test]
fn a3_sent_back_it_lies_with_whoever_handed_it_over_as_if_it_had_come_then() {
    let (place, mut desk) = desk();
    let with_department = to("李老师").with("to_department", "总务处");
    let contact = desk
        .log_contact(&asked("张伟").with("department", "教导处"))
        .unwrap();
    let link = desk
        .hand_over_contact(contact.id, &with_department)
        .unwrap();
    assert_eq!(
        desk.contact(contact.id).unwrap().details.department,
        "总务处"
    );
    let mut desk = at_moment(&place, desk, "11-24T18:00");
    let reason = Boxes::default().with("sent_back_reason", "不属本部门");
    let back = desk.send_back(link.id, &reason).unwrap();
    assert_eq!(back.details.answerable, "王芳");
    assert_eq!(back.details.outcome, None, "it is unanswered again");
    assert_eq!(back.details.department, "教导处");
    assert_eq!(due(&desk, contact.id).unwrap(), "2026-11-25");
    let again = desk.hand_over_contact(contact.id, &to("赵老师")).unwrap();
    assert_eq!(again.from_person, "王芳");
    assert_sound(&desk);
}

#[test]
fn a3_exactly_one_name_is_answerable_along_the_whole_chain() {
    let (_place, mut desk) = desk();
    let (contact, first) = handed_over(&mut desk);
    let id = contact.id;
    let answerable = |desk: &shouwen::desk::Desk| desk.contact(id).unwrap().details.answerable;
    desk.sign_for(first, &Boxes::default()).unwrap();
    let second = desk.hand_over_contact(id, &to("赵老师")).unwrap();
    assert_eq!(answerable(&desk), "李老师");
    let reason = Boxes::default().with("sent_back_reason", "正在外出");
    desk.send_back(second.id, &reason).unwrap();
    assert_eq!(answerable(&desk), "李老师");
    let stand_in = to("孙老师").with("stands_in_for", "赵老师");
    let third = desk.hand_over_contact(id, &stand_in).unwrap();
    desk.sign_for(third.id, &Boxes::default().with("signed_by", "孙老师"))
        .unwrap();
    assert_eq!(answerable(&desk), "孙老师");
    let voided = desk.void_hand_over(third.id, "登错了人").unwrap();
    assert_eq!(voided.details.answerable, "李老师");
    assert_eq!(voided.details.outcome, Some(Outcome::HandedOver));
    assert_refused(desk.void_hand_over(third.id, "再来"), Refusal::IsVoid);
    assert_refused(desk.void_hand_over(first, " "), Refusal::ReasonMissing);
    let file = desk.contact_file(id).unwrap();
    assert_eq!(file.answerable().person, "李老师");
    assert_sound(&desk);
}

#[test]
fn a3_a_hand_over_that_was_voided_unsigned_leaves_the_matter_unanswered() {
    let (_place, mut desk) = desk();
    let (contact, link) = handed_over(&mut desk);
    let voided = desk.void_hand_over(link, "误点").unwrap();
    assert_eq!(voided.details.outcome, None);
    assert_eq!(due(&desk, contact.id).unwrap(), "2026-11-23");
}

#[test]
fn a8_an_item_that_was_sent_back_is_no_longer_under_its_own_limit() {
    let (_place, mut desk) = desk();
    let item = Boxes::default()
        .with("name", "转学")
        .with("limit_days", "10");
    let item = desk.save_item(None, &item).unwrap();
    let boxes = asked("张伟").with("item_id", item.id.to_string());
    let contact = desk.log_contact(&boxes).unwrap();
    assert_eq!(due(&desk, contact.id).unwrap(), "2026-11-23");
    let link = desk.hand_over_contact(contact.id, &to("李老师")).unwrap();
    assert_eq!(due(&desk, contact.id).unwrap(), "2026-12-07");
    let reason = Boxes::default().with("sent_back_reason", "不属本部门");
    desk.send_back(link.id, &reason).unwrap();
    assert_eq!(due(&desk, contact.id).unwrap(), "2026-11-23");
}

#[test]
fn who_left_the_school_takes_nothing_over_but_a_namesake_does() {
    let (_place, mut desk) = desk();
    let contact = desk.log_contact(&asked("张伟")).unwrap();
    let staff = |name: &str, left: &str| {
        Boxes::default()
            .with("name", name)
            .with("department", "教导处")
            .with("left_on", left)
    };
    let left = desk
        .save_staff(None, &staff("李老师", "2026-11-23"))
        .unwrap();
    assert_wrong(
        desk.hand_over_contact(contact.id, &to("李老师")),
        "to_person",
        Problem::NoLongerHere,
    );
    desk.save_staff(None, &staff("李老师", "")).unwrap();
    let link = desk.hand_over_contact(contact.id, &to("李老师")).unwrap();
    assert_eq!(link.to_department, "教导处");
    let known = desk.catalogue().unwrap().staff;
    assert!(known.iter().any(|member| member.id == left.id));
}

#[test]
fn a_finished_matter_is_not_handed_over() {
    let (_place, mut desk) = desk();
    let contact = desk.log_contact(&asked("张伟")).unwrap();
    desk.finish_contact(contact.id, &finish()).unwrap();
    assert_refused(
        desk.hand_over_contact(contact.id, &to("李老师")),
        Refusal::IsFinished,
    );
}
