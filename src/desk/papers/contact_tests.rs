//! Papers of first contacts and of the catalogue: what they are about, which are refused, and what the journal says.
#![allow(clippy::unwrap_used)]

use super::tests::{Office, described, marks, office, paper, refusal};
use super::*;
use crate::desk::Refusal;
use crate::domain::boxes::Boxes;
use crate::domain::contact::Contact;
use crate::domain::journal::Action;
use crate::domain::record::Table;
use crate::store::Fault;

fn boxes(filled: &[(&'static str, &str)]) -> Boxes {
    let filled = filled.iter().copied();
    filled.fold(Boxes::default(), |boxes, (name, text)| {
        boxes.with(name, text)
    })
}

impl Office {
    pub(super) fn contact(&mut self, received_at: &str) -> Contact {
        let asked = boxes(&[
            ("asker_name", "张伟"),
            ("matter", "转学手续怎么办"),
            ("received_at", received_at),
        ]);
        self.desk.log_contact(&asked).unwrap()
    }

    pub(super) fn hand_over(&mut self, contact: &Contact, to: &str) -> i64 {
        let link = boxes(&[("to_person", to)]);
        self.desk.hand_over_contact(contact.id, &link).unwrap().id
    }
}

fn of(kind: FormKind, contact: &Contact) -> PaperRequest {
    PaperRequest::Contact {
        kind,
        contact: contact.id,
    }
}

#[test]
fn papers_about_nothing_of_a_contact_are_refused_by_name() {
    let mut office = office();
    let contact = office.contact("9:12");
    for (kind, expected) in [
        (FormKind::HandOverSlip, Refusal::NoHandOver),
        (FormKind::OneTimeNotice, Refusal::NoNotice),
        (FormKind::ExtensionNotice, Refusal::NoExtension),
        (FormKind::Reminder, Refusal::NoReminder),
        (FormKind::Reply, Refusal::NoReply),
        (FormKind::Completion, Refusal::NotFinished),
        (FormKind::PhoneMessage, Refusal::NotAboutAContact),
        (FormKind::VisitorSlip, Refusal::NotAboutAContact),
        (FormKind::CommitmentBoard, Refusal::NotAboutAContact),
    ] {
        assert_eq!(
            refusal(&office.desk, of(kind, &contact)),
            expected,
            "{kind:?}"
        );
    }
}

#[test]
fn a_refused_extension_is_not_told() {
    let mut office = office();
    let contact = office.contact("9:12");
    let asked = boxes(&[("reason", "档案在区里"), ("new_due_on", "2026-12-02")]);
    let extension = office.desk.ask_extension(contact.id, &asked).unwrap();
    let request = of(FormKind::ExtensionNotice, &contact);
    assert_eq!(described(&office.desk, request).form.leaves.len(), 2);
    let decided = boxes(&[("decided_by", "陈校长"), ("decision", "refused")]);
    office
        .desk
        .decide_extension(extension.id, &decided)
        .unwrap();
    assert_eq!(
        refusal(&office.desk, request),
        Refusal::ExtensionNotApproved
    );
}

#[test]
fn a3_the_newest_hand_over_is_printed_and_the_print_noted_on_it() {
    let mut office = office();
    let contact = office.contact("9:12");
    let first = office.hand_over(&contact, "赵老师");
    let request = of(FormKind::HandOverSlip, &contact);
    let printed = paper(&office.desk, request);
    assert_eq!(printed.file_name, "转办单-SW-2026-0001.pdf");
    office.desk.note_handed_out(&printed).unwrap();
    assert_eq!(marks(&office.desk, request), [["补打　第1次"]; 2]);
    let history = office.desk.store.read().history(Table::HandOver, first);
    let history = history.unwrap();
    let last = history.last().unwrap();
    assert_eq!(last.head.action, Action::Print);
    assert_eq!(last.changes[0].after.as_deref(), Some("hand-over-slip"));
    let back = boxes(&[("sent_back_reason", "不属本部门")]);
    office.desk.send_back(first, &back).unwrap();
    office.hand_over(&contact, "李老师");
    assert!(
        marks(&office.desk, request).iter().all(Vec::is_empty),
        "the second hand-over was not printed before"
    );
    let revision = office.desk.contact(contact.id).unwrap().revision;
    let again = paper(&office.desk, of(FormKind::ContactRecord, &contact));
    office.desk.note_handed_out(&again).unwrap();
    let after = office.desk.contact(contact.id).unwrap().revision;
    assert_eq!(after, revision, "a print disturbs nobody");
    assert_eq!(office.desk.check().unwrap(), Vec::<Fault>::new());
}

#[test]
fn a7_an_old_notice_prints_the_item_as_it_was_told() {
    let mut office = office();
    let item = boxes(&[("name", "转学"), ("fee", "不收费")]);
    let old = office.desk.save_item(None, &item).unwrap();
    let contact = office.contact("9:12");
    let mut asked = Boxes::from(&contact);
    asked.set("item_id", old.id.to_string());
    let contact = office
        .desk
        .correct_contact(contact.id, contact.revision, &asked)
        .unwrap();
    let notice = boxes(&[("missing", "户口簿复印件")]);
    office.desk.give_notice(contact.id, &notice).unwrap();
    let changed = boxes(&[("name", "转学"), ("fee", "工本费 5 元")]);
    office.desk.save_item(Some(old.id), &changed).unwrap();
    let form = described(&office.desk, of(FormKind::OneTimeNotice, &contact)).form;
    let text = format!("{:?}", form.leaves);
    assert!(
        text.contains("不收费") && !text.contains("工本费"),
        "{text}"
    );
}

#[test]
fn f30_a_message_is_printed_and_noted_on_its_own_row() {
    let mut office = office();
    let taken = boxes(&[
        ("caller_name", "赵敏"),
        ("for_person", "李老师"),
        ("message", "家长会改到四点"),
    ]);
    let message = office.desk.take_message(&taken).unwrap().id;
    let request = PaperRequest::Message { message };
    let printed = paper(&office.desk, request);
    assert_eq!(printed.file_name, "电话留言单-2026-11-23-1000.pdf");
    office.desk.note_handed_out(&printed).unwrap();
    assert_eq!(marks(&office.desk, request), [["补打　第1次"]; 2]);
}

#[test]
fn a_book_of_contacts_accounts_for_every_number_between_its_own() {
    let mut office = office();
    office.contact("2026-10-30 9:00");
    office.contact("2026-09-01 9:00");
    let void = office.contact("2026-10-31 9:00");
    office.desk.void_contact(void.id, "重复登记").unwrap();
    let day = |month, day| NaiveDate::from_ymd_opt(2026, month, day).unwrap();
    let book = office.desk.contact_book(day(10, 1), day(10, 31)).unwrap();
    let held: Vec<u32> = book
        .records
        .iter()
        .map(|it| it.contact.number.sequence)
        .collect();
    assert_eq!(held, [1, 3], "the voided one keeps its row");
    let elsewhere: Vec<_> = book
        .elsewhere
        .iter()
        .map(|run| (run.first.sequence, run.last.sequence, run.days))
        .collect();
    assert_eq!(elsewhere, [(2, 2, Some((day(9, 1), day(9, 1))))]);
    let reversed = PaperRequest::ContactBook {
        from: day(11, 2),
        to: day(11, 1),
    };
    assert_eq!(refusal(&office.desk, reversed), Refusal::BookDaysReversed);
}

#[test]
fn a11_an_item_no_longer_offered_leaves_the_board() {
    let mut office = office();
    for (name, ended_on) in [("转学", ""), ("校车", "2026-11-01")] {
        let item = boxes(&[("name", name), ("ended_on", ended_on)]);
        office.desk.save_item(None, &item).unwrap();
    }
    let form = described(&office.desk, PaperRequest::CommitmentBoard).form;
    let text = format!("{:?}", form.leaves);
    assert!(text.contains("转学") && !text.contains("校车"), "{text}");
    for request in [PaperRequest::PublicityList, PaperRequest::PostDuties] {
        assert_eq!(described(&office.desk, request).form.leaves.len(), 1);
    }
}

#[test]
fn every_kind_with_a_series_has_a_blank() {
    let office = office();
    for kind in FormKind::ALL.iter().copied() {
        let request = PaperRequest::Blank { kind, count: 1 };
        match kind.series() {
            Some(_) => {
                let leaves = described(&office.desk, request).form.leaves;
                let is_numbered = |leaf: &crate::paper::form::Leaf| leaf.paper_serial.is_some();
                assert!(
                    !leaves.is_empty() && leaves.iter().all(is_numbered),
                    "{kind:?}"
                );
            }
            None => assert_eq!(refusal(&office.desk, request), Refusal::NoBlank, "{kind:?}"),
        }
    }
}
