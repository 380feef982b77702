//! Papers that are printed together: which records, which are left out and why, and what the journal says of each.
#![allow(clippy::unwrap_used)]

use super::complaint_tests::{Office as Accounts, boxes, said};
use super::tests::{office, paper, refusal};
use super::*;
use crate::desk::{HandedOut, PrintOrder, Refusal, print_log};
use crate::domain::batch::{Batch, MOST_BATCH};
use crate::domain::boxes::Boxes;
use crate::domain::complaint::Step;
use crate::domain::form::{Departure, Way};
use crate::domain::record::Table;
use crate::store::Fault;

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 23).unwrap()
}

fn order(batch: Batch) -> BatchOrder {
    BatchOrder {
        batch,
        from: today(),
        to: today(),
        is_all: false,
    }
}

fn all(batch: Batch) -> BatchOrder {
    BatchOrder {
        is_all: true,
        ..order(batch)
    }
}

fn counted(desk: &Desk, order: BatchOrder) -> (usize, Vec<(LeftOut, usize)>) {
    let count = desk.batch_count(&order).unwrap();
    (count.to_print, count.left_out)
}

fn on_printer(name: &str, copies: u32) -> HandedOut {
    HandedOut::Printed(PrintOrder {
        printer: Some(name.to_owned()),
        copies,
    })
}

#[test]
fn the_slips_of_a_day_are_one_paper_with_a_bookmark_and_page_numbers_for_each() {
    let mut office = office();
    let first = office.visit("张伟", "8:30", "parent");
    let second = office.visit("李娜", "9:00", "official");
    let voided = office.visit("王强", "9:05", "parent");
    office.desk.void_visit(voided.id, "登错了").unwrap();
    office.visit("赵丽", "2026-11-22 9:00", "parent");
    let request = PaperRequest::Batch(order(Batch::Slips));
    let mut told = Vec::new();
    let batch = office.desk.paper(&request, None, &mut |done, of| {
        told.push((done, of));
        true
    });
    let batch = batch.unwrap();
    let alone = paper(&office.desk, super::tests::slip(&first))
        .document
        .pages;
    assert_eq!(batch.document.pages.len(), 2 * alone.len());
    assert_eq!(
        batch.document.pages[..alone.len()],
        alone,
        "each as it is alone, page numbers included"
    );
    let marks = &batch.document.bookmarks;
    let titles: Vec<&str> = marks.iter().map(|it| it.title.as_str()).collect();
    assert_eq!(titles, ["LF-2026-0001　会客单", "LF-2026-0002　会客单"]);
    assert_eq!(marks[1].page, alone.len());
    let text = said(&batch);
    assert!(text.contains("李娜") && !text.contains("王强") && !text.contains("赵丽"));
    assert_eq!(batch.file_name, "会客单-2026-11-23.pdf");
    assert_eq!(
        (told.first(), told.last()),
        (Some(&(0, 2)), Some(&(2, 2))),
        "told record by record"
    );
    let called_off = office.desk.paper(&request, None, &mut |done, _| done < 1);
    assert!(matches!(called_off, Err(Error::Cancelled)));
    assert_eq!(second.number.to_string(), "LF-2026-0002");
}

#[test]
fn what_was_printed_is_left_out_unless_asked_for_and_then_says_that_it_is_a_reprint() {
    let mut office = office();
    let visit = office.visit("张伟", "8:30", "parent");
    office.visit("李娜", "9:00", "parent");
    let slip = paper(&office.desk, super::tests::slip(&visit));
    office
        .desk
        .note_outcome(&slip, &on_printer("前台", 2))
        .unwrap();
    let fresh = order(Batch::Slips);
    assert_eq!(
        counted(&office.desk, fresh),
        (1, vec![(LeftOut::Printed, 1)])
    );
    let batch = paper(&office.desk, PaperRequest::Batch(fresh));
    assert_eq!(batch.left_out, [(LeftOut::Printed, 1)]);
    assert!(!said(&batch).contains("补打"));
    assert_eq!(counted(&office.desk, all(Batch::Slips)), (2, vec![]));
    let whole = paper(&office.desk, PaperRequest::Batch(all(Batch::Slips)));
    let reprints = said(&whole).matches("补打").count();
    assert_eq!(reprints, said(&whole).matches("补打　第1次").count());
    assert!(reprints > 0, "as it says alone");
    office
        .desk
        .note_outcome(&whole, &on_printer("前台", 1))
        .unwrap();
    let log = print_log(&office.desk.visit_file(visit.id).unwrap().history);
    let times: Vec<u32> = log.iter().map(|line| line.time).collect();
    assert_eq!(times, [1, 2], "every record of a batch is noted by itself");
    assert_eq!(
        log[0].departure,
        Some(Departure {
            way: Way::Printed,
            printer: "前台".into(),
            copies: 2
        })
    );
    assert_eq!(
        refusal(&office.desk, PaperRequest::Batch(fresh)),
        Refusal::NothingInBatch
    );
    assert_eq!(office.desk.check().unwrap(), Vec::<Fault>::new());
}

#[test]
fn a_batch_that_holds_nothing_or_too_much_or_goes_backwards_is_refused() {
    let mut office = office();
    let request = PaperRequest::Batch(order(Batch::Slips));
    assert_eq!(refusal(&office.desk, request), Refusal::NothingInBatch);
    for _ in 0..=MOST_BATCH {
        office.visit("张伟", "8:30", "parent");
    }
    assert_eq!(refusal(&office.desk, request), Refusal::BatchTooLong);
    assert_eq!(counted(&office.desk, order(Batch::Slips)).0, MOST_BATCH + 1);
    let backwards = BatchOrder {
        from: today(),
        to: today().pred_opt().unwrap(),
        ..order(Batch::Slips)
    };
    assert_eq!(
        refusal(&office.desk, PaperRequest::Batch(backwards)),
        Refusal::BookDaysReversed
    );
}

#[test]
fn a3_every_hand_over_and_a8_every_reminder_of_a_day_is_printed_for_its_own_row() {
    let mut office = office();
    let contact = office.contact("2026-11-16 9:12");
    let first = office.hand_over(&contact, "赵老师");
    let back = boxes(&[("sent_back_reason", "不属本部门")]);
    office.desk.send_back(first, &back).unwrap();
    office.hand_over(&contact, "李老师");
    let slips = paper(&office.desk, PaperRequest::Batch(order(Batch::HandOvers)));
    assert_eq!(slips.document.bookmarks.len(), 2);
    assert!(
        said(&slips).contains("赵老师"),
        "the one that was sent back too"
    );
    office.desk.note_handed_out(&slips).unwrap();
    let first_count = office.desk.store.read();
    let first_count = first_count.print_count(Table::HandOver, first, FormKind::HandOverSlip);
    assert_eq!(first_count.unwrap(), 1);

    let contact = office.contact("2026-11-16 9:12");
    let overdue = order(Batch::Reminders);
    let not_yet = vec![(LeftOut::NotReminded, 1)];
    assert_eq!(counted(&office.desk, overdue), (0, not_yet));
    office.desk.remind(contact.id, &Boxes::default()).unwrap();
    assert_eq!(counted(&office.desk, overdue), (1, vec![]));
    let reminders = paper(&office.desk, PaperRequest::Batch(overdue));
    assert!(said(&reminders).contains("催办单"));
    let done = boxes(&[("result", "已办好"), ("told_how", "written")]);
    office.desk.finish_contact(contact.id, &done).unwrap();
    assert_eq!(
        counted(&office.desk, overdue),
        (0, vec![(LeftOut::Finished, 1)])
    );
    let replies = paper(&office.desk, PaperRequest::Batch(order(Batch::Replies)));
    assert!(said(&replies).contains("已办好"));
}

#[test]
fn c4_replies_leave_out_what_is_confidential_closed_or_not_for_ones_eyes() {
    let mut office = Accounts::new();
    for signed in ["named", "confidential", "anonymous"] {
        let (complaint, _) = office.log(signed);
        let principal = &mut office.as_other("陈校长");
        let mut take = |step, filled: &[(&'static str, &str)]| {
            let revision = principal.complaint(complaint.id).unwrap().revision;
            let filled = boxes(filled);
            principal
                .take_complaint_step(complaint.id, revision, step, &filled)
                .unwrap();
        };
        take(Step::Accept, &[]);
        take(
            Step::Assign,
            &[("handler", "陈静"), ("summary", "核对资料费")],
        );
        take(
            Step::Investigate,
            &[("investigated_by", "陈静"), ("investigation", "查看了账目")],
        );
        take(
            Step::Find,
            &[("finding", "upheld"), ("finding_basis", "没有公示")],
        );
        take(Step::Decide, &[("decision", "退还并公示")]);
        take(
            Step::Reply,
            &[("reply", "所收费用已全部退还"), ("replied_how", "written")],
        );
    }
    let replies = order(Batch::Replies);
    let by_office = office.as_other("赵敏");
    let confidential = (LeftOut::Confidential, 1);
    assert_eq!(counted(&by_office, replies), (2, vec![confidential]));
    let printed = paper(&by_office, PaperRequest::Batch(replies));
    assert!(
        !said(&printed).contains("张敏"),
        "nobody who complained is named"
    );
    let by_clerk = office.as_other("王芳");
    assert_eq!(
        counted(&by_clerk, replies),
        (0, vec![(LeftOut::NotAllowed, 3)])
    );
    let supervisor = office.as_other("孙督");
    assert!(matches!(
        supervisor.batch_count(&replies),
        Err(Error::Refused(Refusal::NotAllowed))
    ));

    let mut by_office = by_office;
    by_office
        .note_outcome(&printed, &HandedOut::Saved("回复.pdf".into()))
        .unwrap();
    let ids = by_office.complaint_ids(&crate::store::ComplaintFilter::default());
    let mut minutes = Vec::new();
    for id in ids.unwrap() {
        let record = by_office.complaint_record(id).unwrap();
        let log = print_log(&record.history);
        minutes.extend(
            log.iter()
                .map(|line| (record.file.complaint.details.signed, line.is_day_only())),
        );
    }
    minutes.sort();
    let named_with_minute = (crate::domain::protection::Signed::Named, false);
    let unnamed_without = (crate::domain::protection::Signed::Anonymous, true);
    assert_eq!(minutes.len(), 2);
    assert!(minutes.contains(&named_with_minute) && minutes.contains(&unnamed_without));
    assert_eq!(by_office.check().unwrap(), Vec::<Fault>::new());
}
