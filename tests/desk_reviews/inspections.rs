//! What an inspection found is put right by the one mechanism there is (B8, E6, E8, D14).

use shouwen::desk::{Desk, Refusal};
use shouwen::domain::accountability::{Fault, Ground};
use shouwen::domain::journal::Action;
use shouwen::domain::rectification::{RectificationOf, RectificationState};
use shouwen::domain::visit::{TypedVisit, VisitField, VisitId};

use super::refused;
use super::support::complained::{founded, seat};
use super::support::served::boxes;
use super::support::{Place, morning, parent, place};

const FINDINGS: [&str; 3] = ["留样记录不全", "消防通道堆物", "门卫登记缺离校时间"];

/// An inspection of that morning with three findings, and what was ordered because of each; the last one is late.
fn inspected(place: &Place) -> (Desk, VisitId, Vec<i64>) {
    let mut desk = founded(place, morning());
    let mut typed = TypedVisit::default();
    typed.set(VisitField::VisitorName, "吴科长");
    typed.set(VisitField::Kind, "inspection");
    typed.set(VisitField::ArrivedAt, "9:00");
    typed.set(VisitField::InspectionLeader, "吴科长");
    typed.set(VisitField::InspectionSubject, "安全检查");
    typed.set(VisitField::InspectionFindings, FINDINGS.join("\n"));
    let visit = desk.log_visit(&typed).unwrap().id;
    let due = ["2026-12-04", "2026-11-30", "2026-11-18"];
    let ids = FINDINGS.iter().zip(due).map(|(finding, due_on)| {
        let order = boxes(&[
            ("problem", finding),
            ("responsible_person", "赵老师"),
            ("department", "总务处"),
            ("measures", "限期改正"),
            ("opened_on", "2026-11-02"),
            ("due_on", due_on),
        ]);
        let of = RectificationOf::Visit(visit.0);
        desk.order_rectification(of, &order).unwrap().id
    });
    let ids = ids.collect();
    (desk, visit, ids)
}

#[test]
fn b8_three_findings_are_three_rectifications_on_the_visit_and_on_the_board() {
    let place = place();
    let (mut desk, visit, ids) = inspected(&place);
    desk.do_rectification(ids[0], &boxes(&[("done_note", "已补")]))
        .unwrap();
    desk.verify_rectification(ids[0], &boxes(&[("verified_by", "李老师")]))
        .unwrap();
    let file = desk.visit_file(visit).unwrap();
    let states: Vec<_> = file.rectifications.iter().map(|it| it.state()).collect();
    use RectificationState::{Open, Verified};
    assert_eq!(states, [Verified, Open, Open]);
    let verified = file.history.iter();
    assert_eq!(
        verified
            .filter(|it| it.head.action == Action::VerifyRectification)
            .count(),
        1
    );
    let board = desk.open_rectifications().unwrap();
    let problems: Vec<_> = board
        .iter()
        .map(|line| line.rectification.problem.as_str())
        .collect();
    assert_eq!(problems, [FINDINGS[2], FINDINGS[1]]);
    assert_eq!(board[0].number, "LF-2026-0001");
    assert!(board[0].is_late && !board[1].is_late);
    assert!(desk.check().unwrap().is_empty());
}

#[test]
fn e8_one_rectification_is_read_with_its_supervisions_and_its_history() {
    let place = place();
    let (mut desk, _, ids) = inspected(&place);
    desk.do_rectification(ids[1], &boxes(&[("done_note", "已清")]))
        .unwrap();
    let back = boxes(&[
        ("checked_by", "孙代表"),
        ("result", "not_put_right"),
        ("found", "又堆上了"),
        ("due_on", "2026-12-01"),
    ]);
    desk.supervise(ids[1], &back).unwrap();
    let record = desk.rectification_record(ids[1]).unwrap();
    assert_eq!(record.line.number, "LF-2026-0001");
    assert_eq!(record.supervisions.len(), 1);
    let actions: Vec<_> = record.history.iter().map(|it| it.head.action).collect();
    assert_eq!(
        actions,
        [
            Action::OrderRectification,
            Action::DoRectification,
            Action::Supervise,
            Action::ReopenRectification
        ]
    );
}

#[test]
fn b8_who_may_not_rectify_reads_what_was_found_and_not_what_became_of_it() {
    let place = place();
    let (mut desk, visit, ids) = inspected(&place);
    seat(&mut desk, "王芳");
    let file = desk.visit_file(visit).unwrap();
    assert_eq!(file.visit.details.inspection_findings, FINDINGS.join("\n"));
    assert!(file.rectifications.is_empty());
    let told = format!("{file:?}");
    assert!(!told.contains("限期改正"), "neither does the history");
    assert_eq!(
        refused(desk.rectification_record(ids[0])),
        Refusal::NotAllowed
    );
    assert_eq!(
        refused(desk.rectification_line(ids[0])),
        Refusal::NotAllowed
    );
}

#[test]
fn b8_only_an_inspection_orders_anything() {
    let place = place();
    let mut desk = founded(&place, morning());
    let visit = desk.log_visit(&parent("张伟")).unwrap().id;
    let order = boxes(&[
        ("problem", "门口拥堵"),
        ("responsible_person", "赵老师"),
        ("is_at_once", "1"),
    ]);
    assert_eq!(
        refused(desk.order_rectification(RectificationOf::Visit(visit.0), &order)),
        Refusal::NotAnInspection
    );
}

#[test]
fn d14_what_an_inspection_found_and_nobody_put_right_in_time_is_suggested_with_what_it_is_about() {
    let place = place();
    let (desk, visit, ids) = inspected(&place);
    let lines = desk.suggestion_lines().unwrap();
    assert_eq!(lines.len(), 1);
    let line = &lines[0];
    assert_eq!(line.suggestion.ground, Ground::LateRectification);
    assert_eq!(line.suggestion.ground.fault(), Fault::Procedure);
    assert_eq!(line.suggestion.number, "LF-2026-0001");
    let about = &line.rectification.as_ref().unwrap().rectification;
    assert_eq!(
        (about.id, about.visit_id, about.problem.as_str()),
        (ids[2], Some(visit.0), FINDINGS[2])
    );
}

#[test]
fn d14_late_feedback_is_suggested_with_what_the_opinion_says() {
    let place = place();
    let mut desk = founded(&place, morning());
    let late = boxes(&[
        ("source", "letter"),
        ("received_on", "2026-10-12"),
        ("content", "饭菜偏凉"),
    ]);
    desk.log_opinion(&late).unwrap();
    let lines = desk.suggestion_lines().unwrap();
    assert_eq!(lines[0].suggestion.ground, Ground::LateFeedback);
    let about = lines[0].opinion.as_ref().unwrap();
    assert_eq!(about.details.content, "饭菜偏凉");
    assert_eq!(lines[0].rectification, None);
}
