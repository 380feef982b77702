//! Boxes, questionnaires, meetings, supervisors, checks, and what is to be put right because of them (D10, D11, E1–E8).

use shouwen::desk::Refusal;
use shouwen::domain::field::Problem;
use shouwen::domain::rectification::{RectificationOf, RectificationState};
use shouwen::domain::review::{CheckKind, PromiseStanding};

use super::support::complained::founded;
use super::support::served::boxes;
use super::support::{morning, place};
use super::{refused, wrong};

#[test]
fn e2_a_questionnaire_is_issued_comes_back_and_is_tallied() {
    let place = place();
    let mut desk = founded(&place, morning());
    let issued = boxes(&[
        ("title", "食堂满意度问卷"),
        ("asked", "七年级家长"),
        ("issued_count", "120"),
    ]);
    let id = desk.issue_questionnaire(&issued).unwrap().id;
    let question = boxes(&[
        ("text", "您对食堂满意吗"),
        ("answers", "满意 60\n不满意 40"),
    ]);
    assert_eq!(
        wrong(desk.add_question(id, &question)),
        ("answers", Problem::MoreThanReturned)
    );
    let more = issued.clone().with("returned_count", "121");
    assert_eq!(
        wrong(desk.correct_questionnaire(id, &more)),
        ("returned_count", Problem::MoreThanIssued)
    );
    let back = issued.with("returned_count", "100");
    desk.correct_questionnaire(id, &back).unwrap();
    desk.add_question(id, &question).unwrap();
    let file = desk.questionnaire_file(id).unwrap();
    assert_eq!(file.questions[0].answers.total(), 100);
    assert!(desk.check().unwrap().is_empty());
}

#[test]
fn e1_supervisors_meet_in_their_term_and_the_meeting_counts_against_the_promise() {
    let place = place();
    let mut desk = founded(&place, morning());
    let standing = |desk: &shouwen::desk::Desk| {
        let promises = desk.meeting_promises(desk.now().date()).unwrap();
        (promises[0].standing, promises[0].held_count)
    };
    assert_eq!(standing(&desk), (PromiseStanding::Short, 0));
    for (name, until) in [("孙代表", "2027-08-31"), ("周委员", "2026-08-31")] {
        let term = boxes(&[
            ("name", name),
            ("appointed_on", "2024-09-01"),
            ("term_until", until),
        ]);
        desk.appoint_supervisor(&term).unwrap();
    }
    let meeting = boxes(&[
        ("kind", "supervisor_meeting"),
        ("held_on", "2026-11-20"),
        ("chair", "陈校长"),
        ("attended_count", "5"),
        ("topic", "服务承诺落实情况"),
        ("supervisors", "周委员"),
    ]);
    assert_eq!(
        wrong(desk.hold_meeting(&meeting)),
        ("supervisors", Problem::PastTerm)
    );
    desk.hold_meeting(&meeting.with("supervisors", "孙代表"))
        .unwrap();
    assert_eq!(standing(&desk), (PromiseStanding::Kept, 1));
    assert!(desk.check().unwrap().is_empty());
}

#[test]
fn e8_what_a_check_found_is_ordered_done_and_sent_back_by_its_supervision() {
    let place = place();
    let mut desk = founded(&place, morning());
    let found = boxes(&[
        ("kind", "covert"),
        ("checked_by", "陈校长\n孙代表"),
        ("department", "食堂"),
        ("subject", "午餐窗口服务"),
        ("found", "两个窗口未开"),
    ]);
    let check = desk.enter_check(&found).unwrap();
    let order = boxes(&[
        ("problem", "两个窗口未开"),
        ("responsible_person", "赵老师"),
        ("department", "食堂"),
        ("is_at_once", "1"),
    ]);
    let of = RectificationOf::Check(check.id);
    let id = desk.order_rectification(of, &order).unwrap().id;
    assert_eq!(
        refused(desk.void_check(check.id, "误登")),
        Refusal::HasRectifications
    );
    desk.do_rectification(id, &boxes(&[("done_note", "已开")]))
        .unwrap();
    let own = boxes(&[("checked_by", "赵老师"), ("result", "put_right")]);
    assert_eq!(
        wrong(desk.supervise(id, &own)),
        ("checked_by", Problem::VerifiesOneself)
    );
    let back = boxes(&[
        ("checked_by", "孙代表"),
        ("result", "not_put_right"),
        ("found", "仍只开一个窗口"),
        ("due_on", "2026-11-30"),
    ]);
    let supervision = desk.supervise(id, &back).unwrap();
    assert_eq!(supervision.kind, CheckKind::Supervision);
    let board = desk.rectification_board(desk.now().date()).unwrap();
    assert_eq!(board[0].rectification.state(), RectificationState::Open);
    assert_eq!(board[0].rectification.due_on.to_string(), "2026-11-30");
    assert_eq!(board[0].check, Some(check));
    assert!(desk.check().unwrap().is_empty());
}
