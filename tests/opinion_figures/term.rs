//! A made-up term of a school: the same each time. The principal sits at the desk.

use chrono::{Days, NaiveDate};
use shouwen::desk::{Desk, NewAccount};
use shouwen::domain::account::Role;
use shouwen::domain::complaint::Step;
use shouwen::domain::contact::AskerKind;
use shouwen::domain::figures::CHECK_KINDS;
use shouwen::domain::opinion::{OpinionOutcome, OpinionSource};
use shouwen::domain::protection::Signed;
use shouwen::domain::rectification::RectificationOf;
use shouwen::domain::review::{CheckKind, MeetingKind, SupervisionResult};
use shouwen::domain::visit::VisitField;

use super::support::complained::{PASSWORD, complain, founded, seat, take, with};
use super::support::dice::{Dice, codes, days_after};
use super::support::served::boxes;
use super::support::{Place, morning, parent, place};

/// A register with two months and a half of the review loop, on a Monday morning in November.
pub fn term() -> (Place, Desk) {
    let place = place();
    let mut desk = founded(&place, morning());
    let mut dice = Dice(11);
    boxes_opened(&mut desk);
    asked(&mut desk);
    meetings(&mut desk, &mut dice);
    for at in 0..120 {
        opinion(&mut desk, &mut dice, at);
    }
    for at in 0..12 {
        checks(&mut desk, &mut dice, at);
    }
    inspections(&mut desk, &mut dice);
    cases(&mut desk, &mut dice);
    assert!(desk.check().unwrap().is_empty());
    (place, desk)
}

/// The person that every complaint is about sits down.
pub fn open_account_of_respondent(desk: &mut Desk) {
    let account = NewAccount {
        name: "李老师".into(),
        role: Role::Office,
        password: PASSWORD.into(),
    };
    desk.add_account(&account).unwrap();
    seat(desk, "李老师");
}

fn first_day() -> NaiveDate {
    "2026-09-01".parse().unwrap()
}

fn any_day(dice: &mut Dice) -> NaiveDate {
    days_after(first_day(), dice.roll(84))
}

fn boxes_opened(desk: &mut Desk) {
    for (opened_on, slips, blank, entered) in [
        ("2026-09-30", "4", "1", 3),
        ("2026-11-10", "5", "0", 2),
        ("2026-11-12", "2", "2", 0),
    ] {
        let opening = boxes(&[
            ("box_name", "校门口意见箱"),
            ("opened_on", opened_on),
            ("opened_by", "王芳"),
            ("witness", "赵老师"),
            ("slip_count", slips),
            ("blank_count", blank),
        ]);
        let id = desk.open_box(&opening).unwrap().id;
        let of = id.to_string();
        for _ in 0..entered {
            let slip = boxes(&[("box_opening_id", of.as_str()), ("content", "食堂排队太久")]);
            desk.log_opinion(&slip).unwrap();
        }
        if opened_on == "2026-11-12" {
            desk.void_opening(id, "重复登记").unwrap();
        }
    }
}

fn asked(desk: &mut Desk) {
    for (issued_on, returned) in [
        ("2026-10-12", "96"),
        ("2026-11-16", ""),
        ("2026-11-17", "80"),
    ] {
        let issued = boxes(&[
            ("title", "食堂满意度问卷"),
            ("asked", "七年级家长"),
            ("issued_on", issued_on),
            ("issued_count", "120"),
            ("returned_count", returned),
        ]);
        let id = desk.issue_questionnaire(&issued).unwrap().id;
        if issued_on == "2026-11-17" {
            desk.void_questionnaire(id, "重复登记").unwrap();
        }
    }
}

fn meetings(desk: &mut Desk, dice: &mut Dice) {
    let invited = boxes(&[
        ("name", "孙代表"),
        ("appointed_on", "2026-01-01"),
        ("term_until", "2027-12-31"),
    ]);
    desk.appoint_supervisor(&invited).unwrap();
    for at in 0..20 {
        let kind = MeetingKind::ALL[at % MeetingKind::ALL.len()];
        let (held_on, attended) = (any_day(dice).to_string(), (10 + dice.roll(30)).to_string());
        let supervisors = match kind {
            MeetingKind::SupervisorMeeting => "孙代表",
            _ => "",
        };
        let held = boxes(&[
            ("kind", kind.code()),
            ("held_on", held_on.as_str()),
            ("chair", "陈校长"),
            ("attended_count", attended.as_str()),
            ("topic", "服务承诺落实情况"),
            ("supervisors", supervisors),
        ]);
        let id = desk.hold_meeting(&held).unwrap().id;
        if at == 19 {
            desk.void_meeting(id, "重复登记").unwrap();
        }
    }
}

/// An opinion, taken as far as the dice say.
fn opinion(desk: &mut Desk, dice: &mut Dice, at: usize) {
    let received = any_day(dice);
    let received_on = received.to_string();
    let signed = dice.pick(&codes(Signed::ALL, Signed::code));
    let is_known = signed != Signed::Anonymous.code();
    let said = boxes(&[
        (
            "source",
            in_turn(&codes(OpinionSource::ALL, OpinionSource::code), at),
        ),
        ("signed", signed),
        ("complainant_name", if is_known { "张三" } else { "" }),
        ("received_on", received_on.as_str()),
        (
            "giver_kind",
            in_turn(&codes(AskerKind::ALL, AskerKind::code), at),
        ),
        ("content", "校门口没有雨棚"),
        ("department", dice.pick(&["总务处", "教导处", ""])),
    ]);
    let opinion = desk.log_opinion(&said).unwrap();
    let (id, mut revision) = (opinion.id, opinion.revision);
    if dice.roll(12) == 0 {
        return drop(desk.void_opinion(id, "重复登记").unwrap());
    }
    if dice.roll(4) > 0 {
        let sent_on = days_after(received, dice.roll(3)).to_string();
        let to = boxes(&[
            ("department", dice.pick(&["总务处", "教导处", "食堂"])),
            ("handler", "赵老师"),
            ("sent_on", sent_on.as_str()),
        ]);
        revision = desk.send_opinion(id, revision, &to).unwrap().revision;
    }
    rectify(desk, dice, RectificationOf::Opinion(id.0), received);
    if dice.roll(4) > 0 {
        let feedback_on = days_after(received, dice.roll(40)).to_string();
        let how = if is_known { "phone" } else { "notice" };
        let feedback = boxes(&[
            (
                "outcome",
                in_turn(&codes(OpinionOutcome::ALL, OpinionOutcome::code), at),
            ),
            ("feedback", "已列入计划"),
            ("feedback_on", feedback_on.as_str()),
            ("feedback_how", how),
            ("feedback_place", if is_known { "" } else { "公示栏" }),
        ]);
        revision = desk
            .feed_back_opinion(id, revision, &feedback)
            .unwrap()
            .revision;
    }
    if dice.roll(2) == 0 {
        let satisfied = dice.pick(&["satisfied", "fairly_satisfied", "dissatisfied", ""]);
        let followed_up = boxes(&[
            ("satisfaction", satisfied),
            (
                "has_retaliation",
                if satisfied.is_empty() { "1" } else { "0" },
            ),
            ("follow_up_note", "电话回访"),
        ]);
        desk.follow_up_opinion(id, revision, &followed_up).unwrap();
    }
}

/// Each in its turn, so that none is left out.
fn in_turn(codes: &[&'static str], at: usize) -> &'static str {
    codes[at % codes.len()]
}

fn rectify(desk: &mut Desk, dice: &mut Dice, of: RectificationOf, received: NaiveDate) {
    if dice.roll(3) == 0 {
        return;
    }
    let opened_on = received.to_string();
    let due_on = received.checked_add_days(Days::new(dice.roll(40))).unwrap();
    let due_on = due_on.to_string();
    let plan = boxes(&[
        ("problem", "窗口太少"),
        ("department", dice.pick(&["总务处", "食堂", ""])),
        ("responsible_person", "吴老师"),
        ("measures", "增开窗口"),
        ("opened_on", opened_on.as_str()),
        ("due_on", due_on.as_str()),
    ]);
    let id = desk.order_rectification(of, &plan).unwrap().id;
    if dice.roll(4) == 0 {
        return;
    }
    let done_on = days_after(received, dice.roll(40)).to_string();
    let done = boxes(&[("done_note", "已增开"), ("done_on", done_on.as_str())]);
    desk.do_rectification(id, &done).unwrap();
    match dice.roll(5) {
        0 => drop(desk.verify_rectification(id, &boxes(&[])).unwrap()),
        1 => drop(desk.void_rectification(id, "误下达").unwrap()),
        2 => supervise(desk, dice, id),
        _ => {}
    }
}

fn supervise(desk: &mut Desk, dice: &mut Dice, id: i64) {
    let results = codes(SupervisionResult::ALL, SupervisionResult::code);
    let seen = boxes(&[
        ("checked_by", "孙代表"),
        ("result", dice.pick(&results)),
        ("found", "仍只开一个窗口"),
        ("due_on", "2026-12-18"),
    ]);
    desk.supervise(id, &seen).unwrap();
}

fn checks(desk: &mut Desk, dice: &mut Dice, at: usize) {
    let checked = any_day(dice);
    let checked_on = checked.to_string();
    let made = boxes(&[
        ("kind", in_turn(&codes(&CHECK_KINDS, CheckKind::code), at)),
        ("checked_on", checked_on.as_str()),
        ("checked_by", "陈校长\n孙代表"),
        ("department", "食堂"),
        ("subject", "午餐窗口服务"),
        ("found", dice.pick(&["两个窗口未开", ""])),
    ]);
    let id = desk.enter_check(&made).unwrap().id;
    if at == 11 {
        return drop(desk.void_check(id, "重复登记").unwrap());
    }
    rectify(desk, dice, RectificationOf::Check(id), checked);
}

fn inspections(desk: &mut Desk, dice: &mut Dice) {
    for at in 0..6_u32 {
        let came = any_day(dice);
        let mut typed = parent("王局长");
        typed.set(VisitField::Kind, "inspection");
        typed.set(VisitField::ArrivedAt, format!("{came} 9:12"));
        let visit = desk.log_visit(&typed).unwrap();
        rectify(desk, dice, RectificationOf::Visit(visit.id.0), came);
        // What hangs off something voided does not count.
        if at == 5 {
            desk.void_visit(visit.id, "重复登记").unwrap();
        }
    }
}

/// Complaints about 李老师, one of them voided later; what is to be put right because of one is late.
fn cases(desk: &mut Desk, dice: &mut Dice) {
    for at in 0..8 {
        let received = any_day(dice);
        let received_on = received.to_string();
        let more = [("received_on", received_on.as_str())];
        let id = complain(desk, &more).id;
        take(
            desk,
            id,
            Step::Accept,
            &[("accepted_on", received_on.as_str())],
        );
        rectify(desk, dice, RectificationOf::Complaint(id.0), received);
        if at == 7 {
            desk.void_complaint(id, "重复登记").unwrap();
        }
        if at == 0 {
            let plan = boxes(&[
                ("problem", "李老师当众训斥家长"),
                ("responsible_person", "吴老师"),
                ("measures", "培训"),
                ("opened_on", "2026-10-12"),
            ]);
            let plan = with(plan, &[("due_on", "2026-10-30")]);
            let of = RectificationOf::Complaint(id.0);
            desk.order_rectification(of, &plan).unwrap();
        }
    }
}
