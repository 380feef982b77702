//! The lock by keyboard: who comes in, what is kept, and that nothing of before stays in sight.

use egui::Key;
use shouwen::desk::{Desk, NewAccount};
use shouwen::domain::account::Role;
use shouwen::domain::setting::SettingName;
use shouwen::ui::command::Command;

use crate::support::{Place, morning, new_desk, parent, place};
use crate::window::{Window, t, with};

const PRINCIPAL: (&str, &str) = ("陈校长", "principal-1");
const CLERK: (&str, &str) = ("王芳", "clerk-1");

/// A register with a principal and a clerk, whose first password is 王芳's still, and a visit.
fn with_accounts() -> Place {
    let place = place();
    let mut desk = new_desk(&place, morning());
    let clerks = [CLERK, ("李敏", "clerk-2")].map(|(name, password)| NewAccount {
        name: name.to_owned(),
        role: Role::Clerk,
        password: password.to_owned(),
    });
    desk.found_accounts(PRINCIPAL.0, PRINCIPAL.1, &clerks)
        .unwrap();
    desk.log_visit(&parent("张伟")).unwrap();
    desk.close().unwrap();
    place
}

/// Types a password and unlocks.
fn enter(window: &mut Window, password: &str) {
    window.type_text(password);
    window.press(Key::Enter);
    window.settle();
}

#[test]
fn a_locked_register_shows_names_and_roles_and_nothing_of_the_register() {
    let place = with_accounts();
    let mut window = Window::open(&place);
    window.must_see(&t("lock-locked"));
    assert!(window.sees_part("王芳"), "{:#?}", window.texts());
    assert!(window.sees_part("陈校长"));
    assert!(!window.sees_part("张伟"));
    window.command(Command::NewVisit);
    window.command(Command::GoVisits);
    window.must_see(&t("lock-locked"));
    assert!(!window.sees_part("张伟"));
}

#[test]
fn a_wrong_password_is_told_and_the_right_one_comes_in_by_enter() {
    let place = with_accounts();
    let mut window = Window::open(&place);
    assert!(
        window.is_in_box(&t("field-password")),
        "typing can begin at once"
    );
    enter(&mut window, "nothing like it");
    window.must_see(&t("error-wrong-password"));
    assert!(window.is_in_box(&t("field-password")));
    assert_eq!(window.text_in(&t("field-password")), "");
    enter(&mut window, CLERK.1);
    window.must_see(&t("password-first-hint"));
    window.press(Key::Escape);
    window.must_see(&t("today-on-site"));
    assert!(window.sees_part("张伟"));
}

#[test]
fn the_wait_counts_down_and_nothing_is_looked_at_meanwhile() {
    let place = with_accounts();
    let mut window = Window::open(&place);
    for _ in 0..3 {
        enter(&mut window, "wrong");
    }
    assert!(
        window.sees_part(&with("error-password-wait", "seconds", 5))
            || window.sees_part(&with("error-password-wait", "seconds", 4)),
        "{:#?}",
        window.texts()
    );
    enter(&mut window, CLERK.1);
    window.must_see(&t("lock-locked"));
    // Six seconds, a quarter a frame.
    window.pass_quarter_seconds(24);
    assert!(!window.sees_part(&with("error-password-wait", "seconds", 1)));
}

#[test]
fn arrows_choose_a_name_and_the_last_one_is_remembered() {
    let place = with_accounts();
    let mut window = Window::open(&place);
    for _ in 0..3 {
        window.press(Key::ArrowUp);
    }
    enter(&mut window, PRINCIPAL.1);
    window.must_see(&t("today-on-site"));
    assert!(window.sees_part("陈校长"));
    drop(window);

    let mut start = crate::window::start();
    start.user = None;
    let mut window = Window::start(start, crate::window::places(&place));
    enter(&mut window, PRINCIPAL.1);
    window.must_see(&t("today-on-site"));
}

#[test]
fn locking_keeps_what_is_half_typed_and_hides_it_until_its_own_person_is_back() {
    let place = with_accounts();
    let mut window = Window::open(&place);
    enter(&mut window, CLERK.1);
    window.press(Key::Escape);
    window.command(Command::NewVisit);
    window.type_text("赵半途");
    window.command(Command::Lock);
    window.must_see(&t("lock-locked"));
    assert!(!window.sees_part("赵半途"));

    for _ in 0..3 {
        window.press(Key::ArrowUp);
    }
    enter(&mut window, PRINCIPAL.1);
    window.must_see(&t("today-on-site"));
    assert!(!window.sees_part("赵半途"), "it is another person's");
    window.command(Command::Lock);
    window.press(Key::ArrowDown);
    enter(&mut window, CLERK.1);
    window.press(Key::Escape);
    assert!(window.sees_part("赵半途"), "{:#?}", window.texts());
}

#[test]
fn an_idle_register_locks_after_its_minutes() {
    let place = with_accounts();
    let mut desk = Desk::open(&place.register, None, morning()).unwrap();
    desk.unlock(PRINCIPAL.0, PRINCIPAL.1).unwrap();
    let mut settings = desk.settings().unwrap();
    settings.set(SettingName::LockAfterMinutes, "1");
    desk.change_settings(&settings).unwrap();
    desk.close().unwrap();
    let mut window = Window::open(&place);
    enter(&mut window, CLERK.1);
    window.press(Key::Escape);
    window.pass_quarter_seconds(200);
    window.must_see(&t("today-on-site"));
    window.pass_quarter_seconds(60);
    window.must_see(&t("lock-locked"));
}

#[test]
fn a_register_without_accounts_cannot_be_locked_and_says_why() {
    let place = place();
    new_desk(&place, morning()).close().unwrap();
    let mut window = Window::open(&place);
    window.command(Command::Lock);
    window.must_see(&t("lock-needs-accounts"));
    window.must_see(&t("today-on-site"));
}

#[test]
fn a_shift_handed_over_locks_for_the_next_clerk() {
    let place = with_accounts();
    let mut window = Window::open(&place);
    enter(&mut window, CLERK.1);
    window.press(Key::Escape);
    window.command(Command::HandOverShift);
    window.type_text("李敏");
    window.command(Command::SaveAndNext);
    window.must_see(&t("lock-locked"));
    enter(&mut window, "clerk-2");
    window.press(Key::Escape);
    assert!(window.sees_part("李敏"), "{:#?}", window.texts());
}
