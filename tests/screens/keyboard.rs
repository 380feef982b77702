//! Everything is reached without a mouse and has a name for those who do not see it.

use std::collections::BTreeSet;

use egui::Key;
use shouwen::i18n::Language;
use shouwen::ui::command::Command;

use crate::languages::{full, visit_every_screen};
use crate::support::{Place, morning, new_desk, parent, place};
use crate::window::{Window, t, with};

fn two() -> Place {
    let place = place();
    let mut desk = new_desk(&place, morning());
    for name in ["张伟", "王强"] {
        desk.log_visit(&parent(name)).unwrap();
    }
    desk.close().unwrap();
    place
}

#[test]
fn every_control_has_a_name() {
    visit_every_screen(Language::En, |screen, window| {
        for control in window.controls() {
            assert!(!control.label.trim().is_empty(), "{screen}: {control:?}");
        }
    });
}

/// Goes once around the page with Tab and says which of its controls were not met.
fn not_met_by_tab(window: &mut Window) -> BTreeSet<String> {
    let mut met = BTreeSet::new();
    for _ in 0..90 {
        window.press(Key::Tab);
        met.extend(window.focused());
    }
    let controls = window.controls();
    let wanted = controls.iter().filter(|control| control.takes_tab);
    wanted
        .map(|control| control.label.clone())
        .filter(|label| !met.contains(label))
        .collect()
}

#[test]
fn tab_meets_every_control_that_no_key_of_its_own_presses() {
    // In a time box ↑, ↓, Ctrl+T and Alt+↓ do what these do.
    let with_keys: BTreeSet<String> = [
        "when-day-earlier",
        "when-day-later",
        "when-now",
        "when-open-calendar",
    ]
    .map(t)
    .into();
    let place = full();
    let mut window = Window::open(&place);
    for command in [
        Command::GoToday,
        Command::GoVisits,
        Command::GoReports,
        Command::GoSettings,
        Command::NewVisit,
        Command::NewAppointment,
    ] {
        window.command(command);
        let missed: Vec<_> = not_met_by_tab(&mut window)
            .difference(&with_keys)
            .cloned()
            .collect();
        assert!(missed.is_empty(), "{command:?}: {missed:#?}");
        window.press(Key::Escape);
    }
}

#[test]
fn somebody_is_signed_out_from_today() {
    let place = two();
    let mut window = Window::open(&place);
    window.push(&t("command-sign-out"));
    window.must_see(&with("said-signed-out", "number", "LF-2026-0001"));
    window.must_not_see("张伟");
    window.must_see("王强");
}

#[test]
fn a_name_on_today_opens_the_record() {
    let place = two();
    let mut window = Window::open(&place);
    window.push("王强");
    assert!(window.sees_part("LF-2026-0002　王芳 补录"));
}

#[test]
fn somebody_else_sits_down_by_keyboard_and_is_remembered() {
    let place = two();
    let mut window = Window::open(&place);
    window.push("在岗：王芳");
    window.push("李敏");
    window.must_see("在岗：李敏");
    drop(window);
    let mut start = crate::window::start();
    start.user = None;
    let window = Window::start(start, crate::window::places(&place));
    window.must_see("在岗：李敏");
}

#[test]
fn an_idle_desk_sleeps_until_midnight() {
    let place = two();
    let mut window = Window::open(&place);
    for command in [
        Command::GoToday,
        Command::GoVisits,
        Command::GoReports,
        Command::GoSettings,
    ] {
        window.command(command);
        window.pass_quarter_seconds(30);
        let secs = window.sleeps_secs();
        assert!(secs > 13 * 3_600, "{command:?} wakes after {secs} s");
    }
    // Not even for a cursor in a box, or what was typed there.
    window.command(Command::NewVisit);
    window.type_text("张");
    window.pass_quarter_seconds(30);
    assert!(window.is_in_box("来访人"));
    let secs = window.sleeps_secs();
    assert!(secs > 13 * 3_600, "the form wakes after {secs} s");
}
