//! What waits of the review loop, on the day (E1, E3, E7, F7, D14).

use shouwen::domain::rectification::RectificationOf;
use shouwen::domain::review::MeetingKind;
use shouwen::store::OpinionFilter;

use super::support::complained::{founded, seat};
use super::support::served::boxes;
use super::support::{at, morning, new_desk, open_desk, place};
use super::{opened_box, slip};

#[test]
fn what_waits_is_counted_by_what_is_to_be_done_about_it() {
    let place = place();
    let mut desk = founded(&place, morning());
    let today = desk.today().unwrap().review;
    assert_eq!((today.opinions.open, today.slips_missing), (0, 0));
    let opening = opened_box(&mut desk);
    slip(&mut desk, &opening, "食堂排队太久").unwrap();
    // Fifteen working days before Monday, 23 November.
    let due = boxes(&[
        ("source", "letter"),
        ("received_on", "2026-11-02"),
        ("content", "操场积水"),
    ]);
    let due = desk.log_opinion(&due).unwrap();
    assert_eq!(due.details.due_on, desk.now().date());
    let late = boxes(&[
        ("source", "letter"),
        ("received_on", "2026-10-12"),
        ("content", "路灯不亮"),
    ]);
    let late = desk.log_opinion(&late).unwrap();
    let to = boxes(&[("department", "总务处"), ("handler", "赵老师")]);
    desk.send_opinion(late.id, late.revision, &to).unwrap();
    let today = desk.today().unwrap().review;
    let counts = today.opinions;
    assert_eq!((counts.open, counts.unsent), (3, 2));
    assert_eq!((counts.due_today, counts.overdue), (1, 1));
    assert_eq!(today.slips_missing, 1);
    let on_the_day = OpinionFilter {
        due_on: Some(desk.now().date()),
        ..OpinionFilter::default()
    };
    assert_eq!(desk.opinion_ids(&on_the_day).unwrap(), [due.id]);
    slip(&mut desk, &opening, "校门口没有雨棚").unwrap();
    assert_eq!(desk.today().unwrap().review.slips_missing, 0);
    seat(&mut desk, "王芳");
    desk.void_opinion(due.id, "误登").unwrap();
    assert_eq!(desk.today().unwrap().review.opinions.due_today, 0);
}

#[test]
fn d14_a_rectification_waits_here_from_the_day_after_it_was_due_until_it_is_done() {
    let place = place();
    let mut desk = new_desk(&place, at("2026-11-16T09:00:00+08:00"));
    let found = boxes(&[
        ("kind", "daily"),
        ("checked_by", "周主任"),
        ("department", "食堂"),
        ("subject", "午餐窗口"),
        ("found", "一个窗口未开"),
    ]);
    let check = desk.enter_check(&found).unwrap().id;
    let order = boxes(&[
        ("problem", "窗口未开"),
        ("responsible_person", "赵老师"),
        ("measures", "排班"),
        ("due_on", "2026-11-20"),
    ]);
    let of = RectificationOf::Check(check);
    let id = desk.order_rectification(of, &order).unwrap().id;
    desk.close().unwrap();
    let late = |day: &str| {
        let desk = open_desk(&place, at(&format!("2026-11-{day}T09:00:00+08:00")));
        desk.today().unwrap().review.late_rectifications
    };
    assert_eq!((late("20"), late("21")), (0, 1));
    let mut desk = open_desk(&place, at("2026-11-23T09:00:00+08:00"));
    desk.do_rectification(id, &boxes(&[("done_note", "已开")]))
        .unwrap();
    desk.close().unwrap();
    assert_eq!(late("24"), 0);
}

#[test]
fn e1_f7_a_promise_about_meetings_is_shown_while_it_can_be_kept_and_no_longer_once_it_is() {
    let place = place();
    new_desk(&place, at("2026-09-01T08:00:00+08:00"))
        .close()
        .unwrap();
    let short = |day: &str| {
        let desk = open_desk(&place, at(&format!("{day}T09:00:00+08:00")));
        let short = desk.today().unwrap().review.short;
        let kinds = short.iter().map(|it| (it.rule.kind, it.days_left));
        kinds.collect::<Vec<_>>()
    };
    assert_eq!(short("2026-09-07"), []);
    // Sixty days before the year is over, and not before.
    assert_eq!(short("2026-10-31"), []);
    let supervisors = MeetingKind::SupervisorMeeting;
    assert_eq!(short("2026-11-25"), [(supervisors, 36)]);
    let students = MeetingKind::StudentSeminar;
    assert_eq!(short("2026-12-31"), [(supervisors, 0), (students, 31)]);
    let mut desk = open_desk(&place, at("2026-11-25T10:00:00+08:00"));
    let term = boxes(&[
        ("name", "孙代表"),
        ("appointed_on", "2026-09-01"),
        ("term_until", "2027-08-31"),
    ]);
    desk.appoint_supervisor(&term).unwrap();
    let held = boxes(&[
        ("supervisors", "孙代表"),
        ("kind", "supervisor_meeting"),
        ("chair", "陈校长"),
        ("attended_count", "5"),
        ("topic", "服务承诺落实情况"),
    ]);
    desk.hold_meeting(&held).unwrap();
    desk.close().unwrap();
    assert_eq!(short("2026-11-25"), []);
    // The year before is over: nothing can be mended, and the new one has time.
    assert_eq!(short("2027-01-04"), [(students, 27)]);
}
