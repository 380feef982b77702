//! 会议 and 监督员 (E1, E9, F7).

use egui::Key;
use shouwen::desk::Desk;
use shouwen::ui::command::Command;

use super::{at_tab, filled, supervisors, texts};
use crate::support::office::{CLERK, OFFICE, PRINCIPAL, seated};
use crate::window::{missing, t, with};

const TAB: &str = "opinions-tab-meetings";

#[test]
fn e1_a_supervisor_past_their_term_does_not_come_as_one_and_the_promise_is_kept_by_the_meeting() {
    let place = filled(supervisors);
    let mut window = at_tab(&place, CLERK, TAB);
    window.must_see("监督员座谈会：本年已召开 0 次，承诺 1–2 次");
    window.must_see(&t("promise-standing-short"));
    window.must_see("学生座谈会：本学期已召开 0 次，承诺 1–2 次");
    window.must_see(&t("promise-standing-running"));
    window.command(Command::NewEntry);
    for _ in 0..5 {
        window.press(Key::ArrowRight);
    }
    assert!(window.is_chosen(&t("meeting-kind-supervisor-meeting")));
    window.fill(&t("field-chair"), "陈校长");
    window.fill(&t("field-attended-count"), "6");
    window.fill(&t("field-meeting-topic"), "服务承诺落实情况");
    window.command(Command::Save);
    assert_eq!(window.problem_of(&t("field-supervisors")), Some(missing()));
    window.fill(&t("field-supervisors"), "周委员");
    window.command(Command::Save);
    let past = window.problem_of(&t("field-supervisors"));
    assert_eq!(past, Some(t("problem-past-term")));
    window.fill(&t("field-supervisors"), "");
    window.push("孙代表");
    assert_eq!(window.text_in(&t("field-supervisors")), "孙代表");
    window.fill(&t("field-minutes"), "一、汇报");
    window.press(Key::Enter);
    window.type_text("二、讨论");
    window.command(Command::Save);
    window.must_see(&with("said-entry-saved", "name", "服务承诺落实情况"));
    window.must_see("监督员座谈会：本年已召开 1 次，承诺 1–2 次");
    window.must_see(&t("promise-standing-kept"));
    window.must_see("一、汇报\n二、讨论");
}

#[test]
fn the_minutes_half_typed_when_the_program_is_killed_are_gone_on_with_once() {
    let place = filled(|_| {});
    let mut window = at_tab(&place, CLERK, TAB);
    window.command(Command::NewEntry);
    for _ in 0..5 {
        window.press(Key::ArrowRight);
    }
    window.fill(&t("field-supervisors"), "孙代表");
    window.fill(&t("field-minutes"), "一、汇报");
    window.pass_quarter_seconds(5);
    drop(window);
    let mut window = at_tab(&place, OFFICE, TAB);
    window.command(Command::NewEntry);
    window.must_not_see(&t("small-register-taken-up"));
    drop(window);
    let mut window = at_tab(&place, CLERK, TAB);
    window.command(Command::NewEntry);
    window.must_see(&t("small-register-taken-up"));
    assert!(window.is_chosen(&t("meeting-kind-supervisor-meeting")));
    assert_eq!(window.text_in(&t("field-supervisors")), "孙代表");
    assert_eq!(window.text_in(&t("field-minutes")), "一、汇报");
    window.press(Key::Escape);
    window.push(&t("visit-form-discard"));
    window.command(Command::NewEntry);
    window.must_not_see(&t("small-register-taken-up"));
    drop(window);
    let mut window = at_tab(&place, CLERK, TAB);
    window.command(Command::NewEntry);
    window.must_not_see(&t("small-register-taken-up"));
    assert_eq!(window.text_in(&t("field-minutes")), "");
}

#[test]
fn e9_what_a_parents_meeting_came_to_waits_to_be_published() {
    let place = filled(|desk| {
        let meeting = texts(&[
            ("kind", "parents_meeting"),
            ("held_on", "2026-11-18"),
            ("chair", "陈校长"),
            ("attended_count", "48"),
            ("topic", "延时服务"),
        ]);
        desk.hold_meeting(&meeting).unwrap();
    });
    let mut window = at_tab(&place, CLERK, TAB);
    window.must_see(&t("meetings-unpublished"));
    window.push(&t("meetings-deed-publish"));
    window.fill(&t("field-published-on"), "2026-11-17");
    window.command(Command::Save);
    let early = window.problem_of(&t("field-published-on"));
    assert_eq!(early, Some(t("problem-not-later")));
    window.fill(&t("field-published-on"), "2026-11-20");
    window.command(Command::Save);
    window.must_see(&t("meetings-published"));
    assert!(!window.has_button(&t("meetings-deed-publish")));
}

#[test]
fn e1_a_term_is_prolonged_and_ended() {
    let place = filled(|desk| {
        supervisors(desk);
        let soon = texts(&[
            ("name", "吴老师傅"),
            ("appointed_on", "2024-12-01"),
            ("term_until", "2026-12-10"),
        ]);
        desk.appoint_supervisor(&soon).unwrap();
    });
    let mut window = at_tab(&place, OFFICE, "opinions-tab-supervisors");
    window.must_see(&t("supervisors-in-term"));
    window.must_see(&with("supervisors-ends-soon", "count", 17));
    window.must_see(&t("supervisors-past"));
    window.press(Key::ArrowDown);
    window.push(&t("supervisors-deed-prolong"));
    assert_eq!(window.text_in(&t("field-term-until")), "2027-12-10");
    window.command(Command::Save);
    window.must_see(&with("said-entry-saved", "name", "吴老师傅"));
    window.push(&t("supervisors-deed-step-down"));
    window.fill(&t("field-stepped-down-on"), "2026-11-20");
    window.command(Command::Save);
    window.must_see(&t("supervisors-stepped-down"));
    drop(window);
    let desk = seated(&place, PRINCIPAL);
    let supervisor = desk
        .supervisors()
        .unwrap()
        .into_iter()
        .find(|it| it.name == "吴老师傅");
    assert_eq!(supervisor.unwrap().last_day().to_string(), "2026-11-20");
}

#[test]
fn a_term_that_ends_before_it_begins_is_refused_beside_its_box() {
    let place = filled(|_: &mut Desk| {});
    let mut window = at_tab(&place, OFFICE, "opinions-tab-supervisors");
    window.command(Command::NewEntry);
    window.type_text("孙代表");
    window.fill(&t("field-term-until"), "2025-11-01");
    window.command(Command::Save);
    let early = window.problem_of(&t("field-term-until"));
    assert_eq!(early, Some(t("problem-not-later")));
}
