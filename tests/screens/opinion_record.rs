//! The list of opinions and the record beside it: sent, put right, fed back, followed up, by who may (E5–E8, C5).

use egui::Key;
use shouwen::desk::Desk;
use shouwen::domain::boxes::Boxes;
use shouwen::domain::opinion::OpinionId;
use shouwen::ui::app::Start;
use shouwen::ui::command::Command;

use crate::sealed::{CLERK, OFFICE, PASSWORD, PRINCIPAL, sealed_place, unlocked};
use crate::support::{Place, office};
use crate::window::{Window, missing, places, start, t, with};

const ANONYMOUS: &str = "YJ-2026-0001";
const NAMED: &str = "YJ-2026-0002";
const LATE: &str = "YJ-2026-0003";

fn boxes(texts: &[(&'static str, &str)]) -> Boxes {
    let texts = texts.iter();
    texts.fold(Boxes::default(), |boxes, (name, text)| {
        boxes.with(name, *text)
    })
}

/// A slip of Friday, a letter with a name of that morning, and one of October that nobody fed back on.
fn three(desk: &mut Desk) {
    let slip = [
        ("source", "box"),
        ("received_on", "2026-11-20"),
        ("content", "食堂排队太久"),
        ("department", "总务处"),
    ];
    desk.log_opinion(&boxes(&slip)).unwrap();
    let letter = [
        ("source", "letter"),
        ("signed", "named"),
        ("complainant_name", "孙丽"),
        ("content", "建议延长图书馆开放时间"),
    ];
    desk.log_opinion(&boxes(&letter)).unwrap();
    let late = [
        ("source", "phone"),
        ("received_on", "2026-10-12"),
        ("content", "操场积水"),
    ];
    desk.log_opinion(&boxes(&late)).unwrap();
}

/// The page of somebody, with the opinion of this content on show.
fn on_show(name: &str, content: &str) -> (Place, Window) {
    let place = sealed_place(three);
    let mut window = unlocked(&place, name);
    window.command(Command::GoOpinions);
    show(&mut window, content);
    (place, window)
}

/// Finds one by its words, and leaves the box.
fn show(window: &mut Window, content: &str) {
    window.fill(&t("contact-find"), content);
    window.press(Key::Escape);
}

fn send(window: &mut Window) {
    window.command(Command::NextStep);
    assert!(window.is_in_box("承办人"), "{:?}", window.focused());
    window.type_text("zls");
    window.press(Key::Enter);
    assert_eq!(window.text_in("责任部门"), "总务处");
    window.command(Command::Save);
}

#[test]
fn every_opinion_has_its_line_with_where_it_stands_and_until_when() {
    let place = sealed_place(three);
    let mut window = unlocked(&place, OFFICE);
    window.command(Command::GoOpinions);
    for number in [ANONYMOUS, NAMED, LATE] {
        window.must_see(number);
    }
    window.must_see("12-11 到期，剩 14 天");
    window.must_see(&with("contact-days-over", "count", 15));
    window.push(&t("opinion-scope-overdue"));
    window.must_see(LATE);
    window.must_not_see(NAMED);
    window.push(&t("opinion-scope-void"));
    window.must_see(&t("opinion-list-empty"));
}

#[test]
fn e5_e7_an_opinion_is_sent_and_fed_back_by_keyboard_alone() {
    let (_place, mut window) = on_show(OFFICE, "食堂");
    send(&mut window);
    window.must_see(&t("opinion-stage-sent"));
    window.command(Command::NextStep);
    window.must_see(&t("opinion-hint-feed-back-anonymous"));
    assert!(
        !window.has_button("电话"),
        "nobody is known who could be called"
    );
    window.push("采纳");
    window.fill("反馈内容", "已增开一个窗口");
    window.push("公示");
    window.fill("公示位置或会议", "校门口公示栏");
    window.command(Command::Save);
    window.must_see(&t("opinion-stage-fed-back"));
    window.must_see(&t("opinion-on-time"));
    window.must_see("校门口公示栏");
}

#[test]
fn e7_feedback_before_receipt_is_refused_beside_its_day() {
    let (_place, mut window) = on_show(OFFICE, "食堂");
    window.push(&t("action-feed-back"));
    window.fill("反馈日期", "2026-11-19");
    window.command(Command::Save);
    assert_eq!(
        window.problem_of("反馈日期"),
        Some(t("problem-before-receipt"))
    );
    assert_eq!(window.problem_of("反馈内容"), Some(missing()));
}

#[test]
fn e7_whoever_is_known_is_told_themselves() {
    let (_place, mut window) = on_show(OFFICE, "图书馆");
    window.push(&t("action-feed-back"));
    assert!(window.has_button("电话"));
    assert!(!window.has_button("公示"));
    assert!(!window.has_box("公示位置或会议"));
}

#[test]
fn c4_who_gave_it_is_opened_with_a_reason_and_forgotten_with_the_page() {
    let (_place, mut window) = on_show(OFFICE, "图书馆");
    window.push(&t("case-open-button"));
    window.press(Key::Enter);
    assert!(!window.sees_part("孙丽"), "not without a reason");
    window.type_text("当面反馈");
    window.press(Key::Enter);
    window.must_see("孙丽");
    assert!(!window.has_button(&t("case-opened-print")));
    window.command(Command::GoToday);
    window.command(Command::GoOpinions);
    assert!(!window.sees_part("孙丽"));
    window.must_see(&t("case-sealed"));
}

#[test]
fn e6_a_rectification_is_ordered_from_the_opinion_and_verified_there() {
    let (_place, mut window) = on_show(OFFICE, "食堂");
    send(&mut window);
    window.push(&t("case-deed-order"));
    assert_eq!(window.text_in("整改责任人"), "赵老师");
    window.fill("存在问题", "窗口不足");
    window.push("立即整改");
    window.command(Command::Save);
    window.must_see("窗口不足");
    window.push(&t("case-deed-done"));
    window.fill("完成情况", "已增开");
    window.command(Command::Save);
    assert!(window.has_button(&t("case-deed-verify")));
}

#[test]
fn c5_retaliation_is_told_and_stands_out() {
    let (_place, mut window) = on_show(OFFICE, "图书馆");
    window.push(&t("contact-deed-follow-up"));
    window.push("是");
    window.command(Command::Save);
    assert_eq!(window.problem_of("回访意见"), Some(missing()));
    window.fill("回访意见", "被当众点名");
    window.command(Command::Save);
    window.must_see(&t("opinion-retaliation"));
    show(&mut window, "");
    window.push(&t("opinion-scope-retaliation"));
    window.must_see(NAMED);
    window.must_not_see(ANONYMOUS);
}

#[test]
fn a_clerk_corrects_and_voids_but_neither_sends_nor_feeds_back() {
    let (_place, mut window) = on_show(CLERK, "食堂");
    window.must_see(&t("opinion-waits-for-office"));
    for key in ["action-send-on", "action-feed-back", "case-deed-order"] {
        assert!(!window.has_button(&t(key)), "{key}");
    }
    window.command(Command::Correct);
    window.must_see(&t("opinion-form-about-principal-late"));
    assert!(!window.has_box("提出人"));
    window.fill("意见内容", "食堂排队太久，天冷");
    window.command(Command::Save);
    window.must_see(&with("said-corrected", "number", ANONYMOUS));
    show(&mut window, "天冷");
    window.command(Command::Void);
    window.type_text("重复");
    window.press(Key::Enter);
    window.must_see(&with("said-voided", "number", ANONYMOUS));
}

#[test]
fn a_correction_does_not_move_receipt_behind_what_was_done() {
    let place = sealed_place(|desk| {
        three(desk);
        let slip = OpinionId(1);
        let revision = desk.opinion(slip).unwrap().revision;
        let to = [
            ("handler", "赵老师"),
            ("department", "总务处"),
            ("sent_on", "2026-11-20"),
        ];
        desk.send_opinion(slip, revision, &boxes(&to)).unwrap();
    });
    let mut window = unlocked(&place, PRINCIPAL);
    window.command(Command::GoOpinions);
    show(&mut window, "食堂");
    window.command(Command::Correct);
    window.fill("收到日期", "2026-11-23");
    window.command(Command::Save);
    assert_eq!(window.problem_of("收到日期"), Some(t("problem-not-later")));
}

#[test]
fn a_supervisor_reads_and_changes_nothing() {
    let place = office::office_place();
    let mut desk = office::seated(&place, office::OFFICE);
    three(&mut desk);
    // Nobody is asked for a new password in the middle of the test.
    desk.unlock(office::SUPERVISOR, office::PASSWORD).unwrap();
    desk.change_password(office::PASSWORD, PASSWORD).unwrap();
    desk.close().unwrap();
    let start = Start {
        user: Some(office::SUPERVISOR.to_owned()),
        ..start()
    };
    let mut window = Window::start(start, places(&place));
    window.type_text(PASSWORD);
    window.press_meanwhile(Key::Enter);
    window.wait();
    window.command(Command::GoOpinions);
    window.must_see("食堂排队太久");
    for key in [
        "action-send-on",
        "command-correct",
        "command-void",
        "case-open-button",
    ] {
        assert!(!window.has_button(&t(key)), "{key}");
    }
    window.command(Command::NewOpinion);
    assert!(!window.has_box("意见内容"));
}
