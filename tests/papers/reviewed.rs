//! The report of a month of the review loop: a box, a questionnaire, a student meeting, a check, an inspection whose
//! findings were put right but one.

use shouwen::desk::{Desk, PaperRequest};
use shouwen::domain::rectification::RectificationOf;
use shouwen::domain::visit::VisitField;

use crate::support::served::boxes;
use crate::support::{at, parent, place, settings};
use crate::world::{Sample, typeset};

/// The report of November, and of the year.
pub fn papers() -> Vec<Sample> {
    let place = place();
    let opened = at("2026-10-01T08:00:00+08:00");
    let desk = Desk::create(&place.register, &settings(), Some("王芳"), opened).unwrap();
    desk.close().unwrap();
    let clock = at("2026-11-23T10:00:00+08:00");
    let mut desk = Desk::open(&place.register, Some("王芳"), clock).unwrap();
    heard(&mut desk);
    said(&mut desk);
    put_right(&mut desk);
    desk.close().unwrap();
    let report = |period: &str| PaperRequest::Report {
        period: period.parse().unwrap(),
    };
    let requests = [
        ("visit-report-reviewed", report("2026-11")),
        ("visit-report-reviewed-year", report("2026")),
    ];
    let named = requests.map(|(name, request)| (name.to_owned(), request));
    typeset(&place.register, named.into())
}

fn heard(desk: &mut Desk) {
    let issued = boxes(&[
        ("title", "食堂满意度问卷"),
        ("asked", "七年级家长"),
        ("issued_on", "2026-11-05"),
        ("issued_count", "120"),
        ("returned_count", "96"),
    ]);
    desk.issue_questionnaire(&issued).unwrap();
    for (kind, held_on, attended) in [
        ("student_seminar", "2026-10-20", "24"),
        ("parents_meeting", "2026-11-14", "310"),
    ] {
        let meeting = boxes(&[
            ("kind", kind),
            ("held_on", held_on),
            ("chair", "陈校长"),
            ("attended_count", attended),
            ("topic", "食堂与作息"),
        ]);
        desk.hold_meeting(&meeting).unwrap();
    }
    let opening = boxes(&[
        ("box_name", "校门口意见箱"),
        ("opened_on", "2026-11-10"),
        ("opened_by", "王芳"),
        ("witness", "赵老师"),
        ("slip_count", "3"),
        ("blank_count", "1"),
    ]);
    let of = desk.open_box(&opening).unwrap().id.to_string();
    let slip = boxes(&[
        ("box_opening_id", of.as_str()),
        ("content", "校门口没有雨棚，下雨天接孩子的家长都站在路上"),
    ]);
    desk.log_opinion(&slip).unwrap();
}

/// Six opinions of October and November, some fed back in time, some late, one never sent on.
fn said(desk: &mut Desk) {
    for (source, received_on, department, feedback_on) in [
        ("letter", "2026-10-12", "食堂", "2026-10-30"),
        ("student_seminar", "2026-10-20", "食堂", "2026-11-13"),
        ("student_seminar", "2026-10-20", "总务处", ""),
        ("parents_committee", "2026-10-22", "", ""),
        ("phone", "2026-11-03", "教导处", "2026-11-20"),
        ("online", "2026-11-18", "总务处", ""),
    ] {
        let opinion = boxes(&[
            ("source", source),
            ("received_on", received_on),
            ("content", "午餐排队太久，低年级学生吃到的菜已经凉了"),
        ]);
        let opinion = desk.log_opinion(&opinion).unwrap();
        let mut revision = opinion.revision;
        if !department.is_empty() {
            let to = boxes(&[
                ("department", department),
                ("handler", "赵老师"),
                ("sent_on", received_on),
            ]);
            let sent = desk.send_opinion(opinion.id, revision, &to).unwrap();
            revision = sent.revision;
        }
        if !feedback_on.is_empty() {
            let feedback = boxes(&[
                ("outcome", "adopted"),
                ("feedback", "已增开一个窗口"),
                ("feedback_on", feedback_on),
                ("feedback_how", "notice"),
                ("feedback_place", "校门口公示栏"),
            ]);
            desk.feed_back_opinion(opinion.id, revision, &feedback)
                .unwrap();
        }
    }
}

fn put_right(desk: &mut Desk) {
    let found = boxes(&[
        ("kind", "covert"),
        ("checked_on", "2026-11-09"),
        ("checked_by", "陈校长"),
        ("department", "食堂"),
        ("subject", "午餐窗口服务"),
        ("found", "两个窗口未开"),
    ]);
    let check = RectificationOf::Check(desk.enter_check(&found).unwrap().id);
    let mut typed = parent("王局长");
    typed.set(VisitField::Kind, "inspection");
    typed.set(VisitField::Origin, "区教育局");
    typed.set(VisitField::ArrivedAt, "2026-11-04 9:12");
    let inspection = RectificationOf::Visit(desk.log_visit(&typed).unwrap().id.0);
    for (of, department, due_on, done_on) in [
        (check, "食堂", "2026-11-16", "2026-11-18"),
        (inspection, "总务处", "2026-11-13", "2026-11-12"),
        (inspection, "总务处", "2026-11-20", "2026-11-20"),
        (inspection, "教导处", "2026-11-17", ""),
    ] {
        let plan = boxes(&[
            ("problem", "台账不全，晨检记录缺三天"),
            ("department", department),
            ("responsible_person", "吴老师"),
            ("measures", "补齐并每日核对"),
            ("opened_on", "2026-11-10"),
            ("due_on", due_on),
        ]);
        let id = desk.order_rectification(of, &plan).unwrap().id;
        if !done_on.is_empty() {
            let done = boxes(&[("done_note", "已补齐"), ("done_on", done_on)]);
            desk.do_rectification(id, &done).unwrap();
        }
    }
}
