//! Opinions (B9, B10, E1–E7).

use shouwen::desk::Refusal;
use shouwen::domain::accountability::{Fault, Ground};
use shouwen::domain::field::Problem;
use shouwen::domain::opinion::{OpinionId, OpinionSource, OpinionStage};
use shouwen::domain::protection::Signed;
use shouwen::store::{OpinionFilter, OpinionScope};

use super::support::complained::{founded, seat};
use super::support::served::boxes;
use super::support::{morning, place};
use super::{opened_box, refused, slip, wrong};

#[test]
fn e3_every_slip_is_an_opinion_received_when_the_box_was_opened_and_no_more_than_were_counted() {
    let place = place();
    let mut desk = founded(&place, morning());
    let opening = opened_box(&mut desk);
    let opinion = slip(&mut desk, &opening, "食堂排队太久").unwrap();
    assert_eq!(opinion.number.to_string(), "YJ-2026-0001");
    assert_eq!(opinion.details.source, OpinionSource::Box);
    assert_eq!(opinion.details.signed, Signed::Anonymous);
    assert_eq!(opinion.details.received_on.to_string(), "2026-11-20");
    assert_eq!(opinion.details.due_on.to_string(), "2026-12-11");
    slip(&mut desk, &opening, "校门口没有雨棚").unwrap();
    assert_eq!(
        wrong(slip(&mut desk, &opening, "第三条")),
        ("box_opening_id", Problem::MoreThanCounted)
    );
    let line = desk.opening_of_box(opening.id).unwrap();
    assert_eq!((line.entered_count, line.missing_count()), (2, 0));
    assert_eq!(
        refused(desk.void_opening(opening.id, "误登")),
        Refusal::HasOpinions
    );
    let fewer = boxes(&[
        ("box_name", "校门口意见箱"),
        ("opened_by", "王芳"),
        ("witness", "赵老师"),
        ("slip_count", "1"),
    ]);
    assert_eq!(
        wrong(desk.correct_opening(opening.id, &fewer)),
        ("slip_count", Problem::FewerThanEntered)
    );
}

#[test]
fn e7_an_opinion_is_sent_to_a_named_person_and_fed_back_by_notice_where_nobody_is_known() {
    let place = place();
    let mut desk = founded(&place, morning());
    let opening = opened_box(&mut desk);
    let opinion = slip(&mut desk, &opening, "食堂排队太久").unwrap();
    let to = boxes(&[("department", "总务处"), ("handler", "赵老师")]);
    let sent = desk
        .send_opinion(opinion.id, opinion.revision, &to)
        .unwrap();
    assert_eq!(sent.stage(), OpinionStage::Sent);
    let feedback = boxes(&[
        ("outcome", "adopted"),
        ("feedback", "已增开窗口"),
        ("feedback_how", "notice"),
        ("feedback_place", "校门口公示栏"),
    ]);
    let back = desk
        .feed_back_opinion(opinion.id, sent.revision, &feedback)
        .unwrap();
    assert_eq!(back.stage(), OpinionStage::FedBack);
    assert_eq!(back.details.feedback_by, "赵老师");
    assert_eq!(
        refused(desk.send_opinion(opinion.id, back.revision, &to)),
        Refusal::IsFedBack
    );
    let record = desk.opinion_record(opinion.id).unwrap();
    assert_eq!(record.file.box_opening, Some(opening));
    assert_eq!(record.history.len(), 3);
    assert!(desk.check().unwrap().is_empty());
    desk.undo("误操作").unwrap();
    assert_eq!(
        desk.opinion(opinion.id).unwrap().stage(),
        OpinionStage::Sent
    );
    assert!(desk.check().unwrap().is_empty());
}

#[test]
fn c4_who_gave_an_opinion_is_sealed_and_opened_with_a_reason_that_the_principal_reads() {
    let place = place();
    let mut desk = founded(&place, morning());
    let named = boxes(&[
        ("source", "letter"),
        ("signed", "named"),
        ("complainant_name", "张三"),
        ("content", "建议延长图书馆开放时间"),
    ]);
    let opinion = desk.log_opinion(&named).unwrap();
    let file = desk.opinion_file(opinion.id).unwrap();
    assert_eq!(file.sealed.len(), 1);
    assert_eq!(
        refused(desk.open_giver(opinion.id, " ")),
        Refusal::ReasonMissing
    );
    let opened = desk.open_giver(opinion.id, "当面反馈").unwrap();
    assert_eq!(opened.identity.name, "张三");
    let openings = desk.openings().unwrap();
    assert_eq!(openings[0].number, opinion.number.to_string());
    assert!(desk.check().unwrap().is_empty());
}

#[test]
fn d14_late_feedback_suggests_fault_f2_of_whoever_it_was_sent_to() {
    let place = place();
    let mut desk = founded(&place, morning());
    let late = boxes(&[
        ("source", "letter"),
        ("received_on", "2026-10-12"),
        ("content", "操场积水"),
    ]);
    let opinion = desk.log_opinion(&late).unwrap();
    let to = boxes(&[
        ("department", "总务处"),
        ("handler", "赵老师"),
        ("sent_on", "2026-10-13"),
    ]);
    desk.send_opinion(opinion.id, opinion.revision, &to)
        .unwrap();
    let overdue = OpinionFilter {
        scope: OpinionScope::Overdue(desk.now().date()),
        ..OpinionFilter::default()
    };
    assert_eq!(desk.opinion_ids(&overdue).unwrap(), [OpinionId(1)]);
    seat(&mut desk, "陈校长");
    let suggestions = desk.suggestions().unwrap();
    assert_eq!(suggestions.len(), 1);
    let it = &suggestions[0];
    assert_eq!(
        (it.ground, it.ground.fault()),
        (Ground::LateFeedback, Fault::Procedure)
    );
    assert_eq!((it.person.as_str(), it.opinion_id), ("赵老师", Some(1)));
}
