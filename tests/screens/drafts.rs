//! Half-typed forms outlive the program.

use egui::Key;
use shouwen::ui::command::Command;

use crate::support::{Place, morning, new_desk, place};
use crate::window::{Window, t, with};

/// A frame of the tests is a quarter of a second; the hands rest for 0.8 s before a draft is kept.
const FRAMES_TO_A_DRAFT: usize = 5;

fn empty() -> Place {
    let place = place();
    new_desk(&place, morning()).close().unwrap();
    place
}

/// Types half a visit and kills the program.
fn half_typed(place: &Place) {
    let mut window = Window::open(place);
    window.command(Command::NewVisit);
    window.type_text("张伟");
    window.fill("事由", "送作业");
    window.pass_quarter_seconds(FRAMES_TO_A_DRAFT);
    drop(window);
}

fn offer(name: &str) -> String {
    with("draft-offer", "name", name)
}

#[test]
fn a_form_half_typed_when_the_program_is_killed_is_offered_and_taken_up() {
    let place = empty();
    half_typed(&place);
    let mut window = Window::open(&place);
    window.must_see(&offer("张伟"));
    window.push(&t("draft-take-up"));
    assert_eq!(window.text_in("来访人"), "张伟");
    assert_eq!(window.text_in("事由"), "送作业");
    assert!(window.text_in("入校时间").ends_with("10:00"));
    window.command(Command::Save);
    window.must_see(&with("said-saved", "number", "LF-2026-0001"));
    window.must_not_see(&offer("张伟"));
    drop(window);
    Window::open(&place).must_not_see(&offer("张伟"));
}

#[test]
fn a_draft_taken_up_is_not_lost_by_a_second_kill() {
    let place = empty();
    half_typed(&place);
    let mut window = Window::open(&place);
    window.push(&t("draft-take-up"));
    drop(window);
    Window::open(&place).must_see(&offer("张伟"));
}

#[test]
fn a_draft_is_thrown_away_for_good() {
    let place = empty();
    half_typed(&place);
    let mut window = Window::open(&place);
    window.push(&t("draft-throw-away"));
    window.must_not_see(&offer("张伟"));
    drop(window);
    Window::open(&place).must_not_see(&offer("张伟"));
}

#[test]
fn leaving_a_draft_that_was_taken_up_asks_first() {
    let place = empty();
    half_typed(&place);
    let mut window = Window::open(&place);
    window.push(&t("draft-take-up"));
    window.press(Key::Escape);
    window.must_see(&t("visit-form-discard-title"));
}

#[test]
fn closing_the_window_keeps_the_last_keystroke_and_backs_the_work_up() {
    let place = empty();
    let mut window = Window::open(&place);
    window.command(Command::NewVisit);
    window.type_text("张");
    assert_eq!(window.close(), None);
    let window = Window::open(&place);
    window.must_see(&offer("张"));
    window.must_not_see(&t("status-backup-none"));
}

#[test]
fn a_draft_is_offered_to_whoever_typed_it_and_to_nobody_else() {
    let place = empty();
    half_typed(&place);
    let mut window = Window::open(&place);
    window.must_see(&offer("张伟"));
    window.push("在岗：王芳");
    window.push("李敏");
    window.must_not_see(&offer("张伟"));
    window.push("在岗：李敏");
    window.push("前台");
    window.must_not_see(&offer("张伟"));
    drop(window);
    Window::open(&place).must_see(&offer("张伟"));
}
