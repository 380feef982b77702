//! 电话留言 (F30).

use shouwen::desk::Refusal;
use shouwen::domain::boxes::Boxes;

use crate::{assert_refused, assert_sound, desk};

fn call() -> Boxes {
    Boxes::default()
        .with("caller_name", "张伟")
        .with("phone", "13812345678")
        .with("for_person", "李老师")
        .with("message", "孩子下午请假")
        .with("wants_call_back", "1")
}

#[test]
fn f30_a_message_lies_at_the_desk_until_it_is_passed_on() {
    let (_place, mut desk) = desk();
    let message = desk.take_message(&call()).unwrap();
    assert_eq!(message.taken_by, "王芳");
    assert_eq!(
        desk.waiting().unwrap().messages,
        std::slice::from_ref(&message)
    );
    let delivered = desk.deliver_message(message.id).unwrap();
    assert_eq!(delivered.delivered_at, Some(desk.now()));
    assert!(desk.waiting().unwrap().messages.is_empty());
    assert_refused(desk.deliver_message(message.id), Refusal::MessageDelivered);
    assert_sound(&desk);
}

#[test]
fn f30_a_voided_message_waits_for_nobody() {
    let (_place, mut desk) = desk();
    let message = desk.take_message(&call()).unwrap();
    assert_refused(desk.void_message(message.id, ""), Refusal::ReasonMissing);
    desk.void_message(message.id, "打错电话").unwrap();
    assert!(desk.waiting().unwrap().messages.is_empty());
    assert_refused(desk.deliver_message(message.id), Refusal::IsVoid);
    assert_refused(desk.void_message(message.id, "再来"), Refusal::IsVoid);
}
