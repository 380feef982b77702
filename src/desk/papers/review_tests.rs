//! Papers of opinions and of the review loop: which are refused, who sees what on them, and what the journal says.
#![allow(clippy::unwrap_used)]

use super::complaint_tests::{Office, boxes, said};
use super::tests::{described, marks, paper, refusal};
use super::*;
use crate::desk::Refusal;
use crate::domain::journal::Action;
use crate::domain::opinion::Opinion;
use crate::domain::rectification::RectificationOf;
use crate::store::Fault;

fn log(desk: &mut Desk, filled: &[(&'static str, &str)]) -> Opinion {
    let usual = boxes(&[("source", "in_person"), ("content", "午餐排队太久")]);
    let filled = filled.iter().copied();
    let filled = filled.fold(usual, |boxes, (name, text)| boxes.with(name, text));
    desk.log_opinion(&filled).unwrap()
}

fn send(desk: &mut Desk, opinion: &Opinion) {
    let sent = boxes(&[("department", "总务处"), ("handler", "李老师")]);
    let revision = desk.opinion(opinion.id).unwrap().revision;
    desk.send_opinion(opinion.id, revision, &sent).unwrap();
}

fn order(desk: &mut Desk, of: RectificationOf, problem: &str) -> i64 {
    let ordered = boxes(&[
        ("problem", problem),
        ("department", "总务处"),
        ("responsible_person", "李老师"),
        ("is_at_once", "1"),
    ]);
    desk.order_rectification(of, &ordered).unwrap().id
}

fn check(desk: &mut Desk) -> i64 {
    let filled = boxes(&[
        ("kind", "covert"),
        ("checked_by", "赵敏"),
        ("department", "食堂"),
        ("subject", "留样"),
        ("found", "张敏没有戴口罩"),
    ]);
    desk.enter_check(&filled).unwrap().id
}

fn of(kind: FormKind, opinion: &Opinion) -> PaperRequest {
    PaperRequest::Opinion {
        kind,
        opinion: opinion.id,
    }
}

#[test]
fn papers_about_nothing_of_an_opinion_are_refused_by_name() {
    let mut office = Office::new();
    let opinion = log(&mut office.desk, &[]);
    for (kind, expected) in [
        (FormKind::OpinionFeedback, Refusal::NotSent),
        (FormKind::BoxOpeningRecord, Refusal::NoOrigin),
        (FormKind::MeetingRecord, Refusal::NoOrigin),
        (FormKind::QuestionnaireSummary, Refusal::NoOrigin),
        (FormKind::RectificationNotice, Refusal::NoRectification),
        (FormKind::RectificationFeedback, Refusal::NoRectification),
        (FormKind::SupervisionRecord, Refusal::NoSupervision),
        (FormKind::AccountabilityDecision, Refusal::NoAccountability),
        (FormKind::ComplaintRecord, Refusal::NotAboutAnOpinion),
    ] {
        assert_eq!(
            refusal(&office.desk, of(kind, &opinion)),
            expected,
            "{kind:?}"
        );
    }
    let file = office.desk.opinion_file(opinion.id).unwrap();
    assert_eq!(papers_of_opinion(&file), [FormKind::OpinionRecord]);
}

#[test]
fn e5_what_can_be_printed_grows_with_what_is_done() {
    let mut office = Office::new();
    let desk = &mut office.desk;
    let opening = desk.open_box(&boxes(&[
        ("box_name", "校门口"),
        ("opened_by", "王芳"),
        ("witness", "赵敏"),
        ("slip_count", "1"),
    ]));
    let key = opening.unwrap().id.to_string();
    let opinion = log(desk, &[("source", "box"), ("box_opening_id", &key)]);
    send(desk, &opinion);
    order(desk, RectificationOf::Opinion(opinion.id.0), "只开两个窗口");
    let file = desk.opinion_file(opinion.id).unwrap();
    assert_eq!(
        papers_of_opinion(&file),
        [
            FormKind::OpinionRecord,
            FormKind::RectificationNotice,
            FormKind::BoxOpeningRecord,
            FormKind::OpinionFeedback,
            FormKind::RectificationFeedback,
        ]
    );
    let number = opinion.number.to_string();
    for kind in papers_of_opinion(&file) {
        let printed = paper(desk, of(kind, &opinion));
        assert!(said(&printed).contains(&number), "{kind:?}");
        desk.note_handed_out(&printed).unwrap();
        let marks = marks(desk, of(kind, &opinion));
        assert_eq!(marks[0], ["补打　第1次"], "{kind:?}");
    }
    assert_eq!(desk.check().unwrap(), Vec::<Fault>::new());
}

#[test]
fn c4_no_paper_says_who_gave_an_opinion() {
    let mut office = Office::new();
    let desk = &mut office.desk;
    let opinion = log(
        desk,
        &[
            ("signed", "named"),
            ("complainant_name", "诸葛甲乙"),
            ("complainant_phone", "16100003333"),
        ],
    );
    send(desk, &opinion);
    let day = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
    let book = PaperRequest::OpinionBook { from: day, to: day };
    for request in [
        of(FormKind::OpinionRecord, &opinion),
        of(FormKind::OpinionFeedback, &opinion),
        book,
    ] {
        let said = said(&paper(desk, request));
        assert!(said.contains("午餐排队太久"), "{request:?}");
        assert!(
            !said.contains("诸葛甲乙") && !said.contains("16100003333"),
            "{request:?}"
        );
    }
}

#[test]
fn c4_a_print_of_what_is_not_named_tells_its_day_and_not_its_minute() {
    let mut office = Office::new();
    let named = [("signed", "named"), ("complainant_name", "张敏")];
    for (filled, has_minute) in [(&named[..], true), (&[], false)] {
        let desk = &mut office.desk;
        let opinion = log(desk, filled);
        let ordered = order(desk, RectificationOf::Opinion(opinion.id.0), "只开两个窗口");
        let kind = FormKind::RectificationFeedback;
        for request in [
            of(FormKind::OpinionRecord, &opinion),
            PaperRequest::Rectification { kind, id: ordered },
        ] {
            let printed = paper(desk, request);
            assert_eq!(said(&printed).contains("10:07"), has_minute, "{request:?}");
            desk.note_handed_out(&printed).unwrap();
            let record = desk.opinion_record(opinion.id).unwrap();
            let mut prints = record.history.iter().rev();
            let print = prints.find(|line| line.head.action == Action::Print);
            assert_eq!(
                print.unwrap().head.at.contains("10:07"),
                has_minute,
                "{request:?}"
            );
        }
    }
}

#[test]
fn who_may_not_read_names_gets_papers_without_what_is_about_somebody() {
    let mut office = Office::new();
    let desk = &mut office.desk;
    let held = boxes(&[
        ("kind", "teacher_seminar"),
        ("chair", "陈校长"),
        ("attended_count", "2"),
        ("attendees", "诸葛甲乙"),
        ("topic", "课后服务"),
        ("minutes", "诸葛甲乙发言"),
    ]);
    let meeting = desk.hold_meeting(&held).unwrap().id;
    let check = check(desk);
    let ordered = order(desk, RectificationOf::Check(check), "张敏没有戴口罩");
    let review = |kind, id| PaperRequest::Review { kind, id };
    let kind = FormKind::RectificationNotice;
    let supervisor = office.as_other("孙督");
    for (request, secret) in [
        (review(FormKind::MeetingRecord, meeting), "诸葛甲乙"),
        (review(FormKind::SpotCheckRecord, check), "张敏"),
        (PaperRequest::Rectification { kind, id: ordered }, "张敏"),
    ] {
        assert!(
            said(&paper(&office.desk, request)).contains(secret),
            "{request:?}"
        );
        assert!(
            !said(&paper(&supervisor, request)).contains(secret),
            "{request:?}"
        );
    }
}

#[test]
fn c4_what_a_complaint_ordered_is_printed_by_who_may_read_complaints_alone() {
    let mut office = Office::new();
    let logged = boxes(&[
        ("signed", "anonymous"),
        ("channel", "visit"),
        ("category", "fees"),
        ("respondents", "赵敏"),
        ("facts", "收取资料费没有公示"),
    ]);
    let desk = &mut office.desk;
    let complaint = desk.log_complaint(&logged).unwrap().complaint.id;
    let ordered = order(
        desk,
        RectificationOf::Complaint(complaint.0),
        "资料费未公示",
    );
    let supervised = boxes(&[("checked_by", "周主任"), ("result", "put_right")]);
    let done = boxes(&[("done_note", "已公示")]);
    desk.do_rectification(ordered, &done).unwrap();
    let check = desk.supervise(ordered, &supervised).unwrap().id;
    let requests = [
        PaperRequest::Rectification {
            kind: FormKind::RectificationFeedback,
            id: ordered,
        },
        PaperRequest::Review {
            kind: FormKind::SupervisionRecord,
            id: check,
        },
    ];
    for request in requests {
        assert!(said(&paper(&office.desk, request)).contains("资料费未公示"));
        assert_eq!(
            refusal(&office.as_other("赵敏"), request),
            Refusal::AboutYou
        );
    }
    assert_eq!(
        refusal(&office.as_other("孙督"), requests[0]),
        Refusal::NotAllowed
    );
}

#[test]
fn b8_an_inspection_has_a_form_for_each_thing_that_is_to_be_put_right() {
    use crate::domain::visit::{TypedVisit, VisitField};
    let mut office = Office::new();
    let desk = &mut office.desk;
    let mut typed = TypedVisit::default();
    typed.set(VisitField::Kind, "inspection");
    typed.set(VisitField::VisitorName, "周建军");
    typed.set(VisitField::Origin, "区教育局");
    typed.set(VisitField::InspectionSubject, "校园安全");
    typed.set(VisitField::InspectionLeader, "周建军");
    typed.set(VisitField::HostName, "陈校长");
    typed.set(VisitField::ArrivedAt, "9:12");
    let visit = desk.log_visit(&typed).unwrap();
    let kind = FormKind::RectificationFeedback;
    let visit_id = visit.id;
    let request = PaperRequest::Visit {
        kind,
        visit: visit_id,
    };
    assert_eq!(refusal(desk, request), Refusal::NoRectification);
    for problem in ["监控盲区", "通道堆物"] {
        order(desk, RectificationOf::Visit(visit.id.0), problem);
    }
    assert_eq!(described(desk, request).form.leaves.len(), 2);
    let printed = paper(desk, request);
    for part in [
        "监控盲区",
        "通道堆物",
        "区教育局",
        &visit.number.to_string(),
    ] {
        assert!(said(&printed).contains(part), "{part}");
    }
    assert_eq!(
        printed.file_name,
        format!("整改反馈表-{}.pdf", visit.number)
    );
}

#[test]
fn d11_a_self_check_and_a_meeting_are_filed_under_their_own_titles() {
    let mut office = Office::new();
    let desk = &mut office.desk;
    let filled = boxes(&[
        ("kind", "self"),
        ("checked_by", "赵敏"),
        ("department", "总务处"),
        ("subject", "公示栏"),
    ]);
    let id = desk.enter_check(&filled).unwrap().id;
    let review = |kind| PaperRequest::Review { kind, id };
    let printed = paper(desk, review(FormKind::SpotCheckRecord));
    assert_eq!(printed.file_name, "自查记录-2026-11-23.pdf");
    let supervision = review(FormKind::SupervisionRecord);
    assert_eq!(refusal(desk, supervision), Refusal::NoSupervision);
}

#[test]
fn the_book_of_opinions_accounts_for_its_numbers() {
    let mut office = Office::new();
    let desk = &mut office.desk;
    log(desk, &[("received_on", "2026-10-12")]);
    log(desk, &[("received_on", "2026-11-20")]);
    log(desk, &[("received_on", "2026-10-30")]);
    let day = |month, day| NaiveDate::from_ymd_opt(2026, month, day).unwrap();
    let book = desk.opinion_book(day(10, 1), day(10, 31)).unwrap();
    assert_eq!(book.records.len(), 2);
    assert_eq!(book.elsewhere.len(), 1);
    assert_eq!(book.elsewhere[0].days, Some((day(11, 20), day(11, 20))));
    let reversed = desk.opinion_book(day(10, 31), day(10, 1));
    assert!(matches!(
        reversed,
        Err(Error::Refused(Refusal::BookDaysReversed))
    ));
}
