//! Every deed is taken back by an undo that leaves the matter as it was.

use shouwen::desk::{Desk, Refusal};
use shouwen::domain::boxes::Boxes;
use shouwen::domain::contact::{ContactId, HandOverState};

use crate::{asked, assert_refused, assert_sound, desk, finish, handed_over, letter, to};

/// Does something, takes it back, and wants everything as it was but for the journal.
fn assert_undone(desk: &mut Desk, id: ContactId, what: &str, deed: impl FnOnce(&mut Desk)) {
    let before = desk.contact(id).unwrap();
    deed(desk);
    desk.undo("撤销")
        .unwrap_or_else(|error| panic!("{what}: {error}"));
    let after = desk.contact(id).unwrap();
    assert_eq!(after.details, before.details, "{what}");
    assert_eq!(after.voiding, before.voiding, "{what}");
    let file = desk.contact_file(id).unwrap();
    let open_links = file
        .hand_overs
        .iter()
        .filter(|link| link.state() == HandOverState::Unsigned);
    assert!(open_links.count() <= 1, "{what}");
    assert_sound(desk);
}

#[test]
fn every_deed_about_a_question_is_undone() {
    let (_place, mut desk) = desk();
    let id = desk.log_contact(&asked("张伟")).unwrap().id;
    assert_undone(&mut desk, id, "answer", |desk| {
        let boxes = Boxes::default()
            .with("outcome", "answered")
            .with("result", "带户口簿");
        desk.answer_contact(id, &boxes).unwrap();
    });
    assert_undone(&mut desk, id, "notice", |desk| {
        let boxes = Boxes::default().with("missing", "户口簿");
        desk.give_notice(id, &boxes).unwrap();
    });
    assert!(desk.contact_file(id).unwrap().notice().is_none());
    assert_undone(&mut desk, id, "hand over", |desk| {
        desk.hand_over_contact(id, &to("李老师")).unwrap();
    });
    assert!(desk.contact_file(id).unwrap().unsigned().is_none());
    assert_undone(&mut desk, id, "remind", |desk| {
        desk.remind(id, &Boxes::default()).unwrap();
    });
    assert_undone(&mut desk, id, "annotate", |desk| {
        desk.annotate(id, &Boxes::default().with("text", "说明"))
            .unwrap();
    });
    assert_undone(&mut desk, id, "finish", |desk| {
        desk.finish_contact(id, &finish()).unwrap();
    });
    assert_undone(&mut desk, id, "void", |desk| {
        desk.void_contact(id, "误点").unwrap();
    });
    desk.undo("撤销").unwrap();
    assert!(desk.contact(id).unwrap().voiding.is_some());
    assert_refused(desk.undo("撤销"), Refusal::NothingToUndo);
}

#[test]
fn every_deed_along_the_chain_is_undone() {
    let (_place, mut desk) = desk();
    let (contact, link) = handed_over(&mut desk);
    let id = contact.id;
    assert_undone(&mut desk, id, "sign for", |desk| {
        desk.sign_for(link, &Boxes::default()).unwrap();
    });
    assert_undone(&mut desk, id, "send back", |desk| {
        let reason = Boxes::default().with("sent_back_reason", "不属本部门");
        desk.send_back(link, &reason).unwrap();
    });
    assert_undone(&mut desk, id, "void the hand-over", |desk| {
        desk.void_hand_over(link, "误点").unwrap();
    });
    let signed = desk.sign_for(link, &Boxes::default()).unwrap();
    assert_eq!(signed.details.answerable, "李老师");
}

#[test]
fn every_deed_about_a_letter_is_undone() {
    let (_place, mut desk) = desk();
    let id = desk.log_contact(&letter("张伟")).unwrap().id;
    assert_undone(&mut desk, id, "accept", |desk| {
        let boxes = Boxes::default().with("accepted_on", "2026-11-23");
        desk.accept_contact(id, &boxes).unwrap();
        desk.await_materials(id, &Boxes::default().with("awaited_materials", "户口簿"))
            .unwrap();
    });
    assert_undone(&mut desk, id, "complex", |desk| {
        let why = Boxes::default().with("complex_reason", "涉及两个区");
        desk.mark_complex(id, &why).unwrap();
    });
    let more = Boxes::default()
        .with("reason", "档案在区里")
        .with("new_due_on", "2026-12-04");
    assert_undone(&mut desk, id, "ask for more time", |desk| {
        desk.ask_extension(id, &more).unwrap();
    });
    let extension = desk.ask_extension(id, &more).unwrap().id;
    assert_undone(&mut desk, id, "decide", |desk| {
        let approve = Boxes::default()
            .with("decided_by", "陈校长")
            .with("decision", "approved");
        desk.decide_extension(extension, &approve).unwrap();
    });
    let approve = Boxes::default()
        .with("decided_by", "陈校长")
        .with("decision", "approved");
    desk.decide_extension(extension, &approve).unwrap();
    assert_undone(&mut desk, id, "tell", |desk| {
        let how = Boxes::default().with("told_how", "phone");
        desk.tell_extension(extension, &how).unwrap();
    });
    desk.await_materials(id, &Boxes::default().with("awaited_materials", "户口簿"))
        .unwrap();
    assert_undone(&mut desk, id, "complete", |desk| {
        desk.complete_materials(id, &Boxes::default()).unwrap();
    });
}

#[test]
fn a_message_is_undone() {
    let (_place, mut desk) = desk();
    let call = Boxes::default()
        .with("caller_name", "张伟")
        .with("for_person", "李老师")
        .with("message", "孩子请假");
    let message = desk.take_message(&call).unwrap();
    desk.deliver_message(message.id).unwrap();
    desk.undo("撤销").unwrap();
    assert_eq!(desk.waiting().unwrap().messages.len(), 1);
    desk.undo("撤销").unwrap();
    assert!(desk.waiting().unwrap().messages.is_empty());
    assert_sound(&desk);
}

#[test]
fn whoever_sits_down_next_undoes_nothing_of_the_one_before() {
    let (_place, mut desk) = desk();
    desk.log_contact(&asked("张伟")).unwrap();
    desk.sit_down("李敏");
    assert_refused(desk.undo("撤销"), Refusal::NothingToUndo);
}
