//! Contacts as rows, and back; whole and with the people hidden.
#![allow(clippy::unwrap_used, clippy::panic)]

use super::tests::{at, date, now};
use super::*;
use crate::domain::contact::{
    AskerKind, Channel, Contact, ContactDetails, ContactForm, ContactId, ContactKind, HandOver,
    Manner, Outcome, RepeatCause, Satisfaction,
};
use crate::domain::limit::{LimitUnit, Promise};
use crate::exchange::columns::Mapping;
use crate::exchange::test_files::{sheet_of_row, texts_of};
use crate::i18n::{Language, Words};

/// A contact with something in every field that a sheet can hold.
fn full() -> ContactDetails {
    let received_at = at("2026-11-02T09:12");
    ContactDetails {
        kind: ContactKind::Help,
        channel: Channel::Above,
        form: ContactForm::Written,
        received_at,
        accepted_on: Some(date("2026-11-02")),
        asker_name: "张伟".into(),
        asker_kind: AskerKind::Parent,
        phone: "13812345678".into(),
        origin: "幸福路1号".into(),
        relation: "父亲".into(),
        student_name: "张小宝".into(),
        student_class: "三（2）班".into(),
        matter: "张伟问转学手续\n电话13812345678".into(),
        department: "教导处".into(),
        first_responder: "王芳".into(),
        is_own_duty: false,
        is_agitated: true,
        calming_note: "请坐，倒水".into(),
        materials: vec!["户口簿 ×1".into(), "身份证；复印件".into()],
        awaited_materials: vec!["照片 ×2".into()],
        materials_completed_on: Some(date("2026-11-04")),
        is_complex: true,
        complex_by: "李主任".into(),
        complex_on: Some(date("2026-11-03")),
        complex_reason: "档案在区里".into(),
        above_unit: "12345热线".into(),
        above_document_number: "工单7788".into(),
        above_limit_days: Some(10),
        above_limit_unit: Some(LimitUnit::CalendarDays),
        replied_up_at: Some(at("2026-11-06T08:30")),
        replied_up_how: "平台回复".into(),
        outcome: Some(Outcome::HandedOver),
        outcome_at: Some(at("2026-11-02T10:00")),
        led_to: "区教育局".into(),
        escorted_by: "门卫".into(),
        answerable: "李老师".into(),
        result: "已告知张伟".into(),
        told_at: Some(at("2026-11-05T16:10")),
        told_how: Some(Manner::Phone),
        delivery_proof: "EMS 1234".into(),
        finished_at: Some(at("2026-11-05T16:20")),
        finished_by: "李老师".into(),
        followed_up_at: Some(at("2026-11-10T15:00")),
        followed_up_by: "赵敏".into(),
        followed_up_how: Some(Manner::Online),
        is_solved: Some(false),
        satisfaction: Some(Satisfaction::FairlySatisfied),
        follow_up_note: "还要再跑一趟".into(),
        repeat_cause: Some(RepeatCause::Untold),
        due_on: Some(date("2026-11-12")),
        due_promise: Some(Promise::FromAbove),
        due_from: Some(date("2026-11-02")),
        is_due_provisional: true,
        note: "补录".into(),
        paper_serial: "纸-SW-0001".into(),
        original_number: "旧-17".into(),
        ..ContactDetails::default()
    }
}

fn link() -> HandOver {
    HandOver {
        id: 1,
        contact_id: 0,
        from_person: "王芳".into(),
        to_person: "李老师".into(),
        to_department: "教导处".into(),
        stands_in_for: "陈老师".into(),
        passed_on: "张伟的申请".into(),
        handed_at: at("2026-11-02T10:00"),
        signed_at: Some(at("2026-11-02T11:30")),
        signed_by: "李老师".into(),
        sent_back_at: None,
        sent_back_by: String::new(),
        sent_back_reason: String::new(),
        paper_serial: String::new(),
        voiding: None,
    }
}

fn in_register(details: ContactDetails) -> Contact {
    Contact {
        id: ContactId(1),
        number: "SW-2026-0001".parse().unwrap(),
        entered_at: now(),
        entered_by: "赵敏".into(),
        details,
        voiding: None,
        revision: 1,
    }
}

/// The texts of a row, as the file holds them.
fn row_texts(row: &ContactRow<'_>, redact: bool, words: &Words) -> Vec<String> {
    texts_of(cells(row, redact, words))
}

fn back(contact: &Contact, hand_overs: &[HandOver], words: &Words) -> ReadContact {
    let row = ContactRow {
        contact,
        hand_overs,
        item_name: "转学（转出）",
        earlier: None,
        visit: None,
    };
    let sheet = sheet_of_row(&headers(words), &row_texts(&row, false, words));
    let mapping = Mapping::guess(&sheet.headers, COLUMNS);
    match read_row(&sheet, &mapping, &sheet.rows[0], "某人", now()) {
        Ok(ReadContactRow::Contact(read)) => *read,
        other => panic!("{other:?}"),
    }
}

#[test]
fn an_export_of_any_language_loses_nothing_a_sheet_can_hold() {
    for language in Language::ALL {
        let words = Words::new(language);
        let contact = in_register(full());
        let read = back(&contact, &[link()], &words);
        assert_eq!(read.item_name, "转学（转出）");
        let mut details = read.booked.details;
        // The number there becomes the original number here, unless it had one before.
        assert!(details.note.ends_with("SW-2026-0001"), "{}", details.note);
        details.note = "补录".into();
        assert_eq!(details, full(), "{language:?}");
        let hand_over = HandOver {
            id: 1,
            ..read.booked.hand_over.unwrap()
        };
        assert_eq!(hand_over, link(), "{language:?}");
    }
}

#[test]
fn an_open_contact_comes_back_open() {
    let words = Words::new(Language::ZhHans);
    let details = ContactDetails {
        received_at: at("2026-11-20T00:00"),
        asker_name: "张伟".into(),
        matter: "转学".into(),
        first_responder: "王芳".into(),
        answerable: "王芳".into(),
        channel: Channel::Phone,
        ..ContactDetails::default()
    };
    let read = back(&in_register(details.clone()), &[], &words);
    let expected = ContactDetails {
        original_number: "SW-2026-0001".into(),
        ..details
    };
    assert_eq!(read.booked.details, expected);
    assert_eq!(read.booked.hand_over, None);
}

#[test]
fn of_a_longer_chain_the_other_links_are_told_in_words() {
    let words = Words::new(Language::ZhHans);
    let sent_back = HandOver {
        id: 2,
        to_person: "赵老师".into(),
        signed_at: None,
        signed_by: String::new(),
        sent_back_at: Some(at("2026-11-02T10:30")),
        sent_back_by: "赵老师".into(),
        ..link()
    };
    let contact = in_register(full());
    let read = back(&contact, &[sent_back, link()], &words);
    assert_eq!(read.booked.hand_over.unwrap().to_person, "李老师");
    assert!(read.booked.details.note.contains("王芳 → 赵老师"));
}

#[test]
fn a_redacted_row_names_nobody_from_outside() {
    let words = Words::new(Language::ZhHans);
    let contact = in_register(full());
    let row = ContactRow {
        contact: &contact,
        hand_overs: &[link()],
        item_name: "",
        earlier: None,
        visit: None,
    };
    let texts = row_texts(&row, true, &words);
    let all = texts.join("|");
    for hidden in [
        "张伟",
        "张小宝",
        "13812345678",
        "幸福路",
        "倒水",
        "EMS",
        "再跑一趟",
        "补录",
    ] {
        assert!(!all.contains(hidden), "{hidden} is in {all}");
    }
    for shown in ["张**", "138****5678", "王芳", "李老师", "教导处"] {
        assert!(all.contains(shown), "{shown} is not in {all}");
    }
}
