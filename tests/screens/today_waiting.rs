//! What waits for somebody on Today, and the form of a phone message.

use shouwen::desk::Desk;
use shouwen::domain::boxes::Boxes;
use shouwen::domain::contact::Contact;
use shouwen::i18n::{Language, Words};
use shouwen::ui::app::Start;
use shouwen::ui::command::Command;

use crate::support::{Place, at, morning, new_desk, open_desk, place};
use crate::window::{Window, missing, places, start, t, with};

/// Tuesday of the week before, in the morning.
const EARLIER: &str = "2026-11-17T09:00:00+08:00";

fn ask(desk: &mut Desk, asker: &str, matter: &str) -> Contact {
    let boxes = Boxes::default()
        .with("asker_name", asker)
        .with("matter", matter)
        .with("channel", "phone");
    desk.log_contact(&boxes).unwrap()
}

/// An old question nobody answered, one handed over and not signed for.
fn waiting() -> (Place, Contact, Contact) {
    let place = place();
    let mut desk = new_desk(&place, at(EARLIER));
    let unanswered = ask(&mut desk, "张伟", "转学手续");
    let handed = ask(&mut desk, "李强", "开具在读证明");
    let to = Boxes::default().with("to_person", "赵老师");
    desk.hand_over_contact(handed.id, &to).unwrap();
    desk.close().unwrap();
    (place, unanswered, handed)
}

#[test]
fn a13_what_is_overdue_says_how_many_working_days_it_is_over() {
    let (place, unanswered, _) = waiting();
    let window = Window::open(&place);
    window.must_see(&unanswered.number.to_string());
    window.must_see(&with("today-days-over", "days", 4));
    window.must_see(&t("today-escalated"));
    window.must_not_see(&t("today-reminded"));
}

#[test]
fn a_reminder_is_given_with_one_press_and_shows() {
    let (place, unanswered, _) = waiting();
    let mut window = Window::open(&place);
    window.push(&t("today-remind"));
    window.must_see(&with("said-reminded", "number", unanswered.number));
    window.must_see(&t("today-reminded"));
}

#[test]
fn a3_a_hand_over_nobody_signed_for_says_to_whom_and_that_it_took_too_long() {
    let (place, _, handed) = waiting();
    let window = Window::open(&place);
    window.must_see(&handed.number.to_string());
    assert!(window.sees_part("赵老师"));
    window.must_see(&t("today-unsigned-too-long"));
}

#[test]
fn nothing_that_waits_is_said_in_one_quiet_line() {
    let place = place();
    new_desk(&place, morning()).close().unwrap();
    let window = Window::open(&place);
    window.must_see(&t("today-waiting-none"));
    window.must_not_see(&t("today-overdue"));
    window.must_not_see(&t("today-messages"));
}

#[test]
fn f30_a_message_is_taken_by_keyboard_and_passed_on_with_one_press() {
    let place = place();
    new_desk(&place, morning()).close().unwrap();
    let mut window = Window::open(&place);
    window.command(Command::TakeMessage);
    window.type_text("张伟");
    window.command(Command::Save);
    assert_eq!(window.problem_of("留言给"), Some(missing()));
    window.fill("留言给", "李老师");
    window.fill("留言内容", "孩子今天请假");
    window.command(Command::Save);
    window.must_see(&with("said-message-taken", "person", "李老师"));
    window.must_see("孩子今天请假");
    window.push(&t("today-message-told"));
    window.must_not_see("孩子今天请假");
    let desk = open_desk(&place, morning());
    let day = desk.now().date().and_hms_opt(0, 0, 0).unwrap();
    let evening = day + chrono::TimeDelta::hours(24);
    let messages = desk.messages(day, evening).unwrap();
    assert_eq!(messages.len(), 1);
    assert_eq!(messages[0].delivered_by, "王芳");
}

#[test]
fn an_overdue_case_with_all_its_marks_stays_within_its_place_in_every_language() {
    let place = place();
    let mut desk = new_desk(&place, at(EARLIER));
    let boxes = Boxes::default()
        .with("asker_name", "张伟")
        .with("matter", "转学手续要多久，档案在哪里，谁去取")
        .with("department", "Teaching affairs")
        .with("first_responder", "Alexandra Constantinou");
    desk.log_contact(&boxes).unwrap();
    desk.close().unwrap();
    for language in Language::ALL {
        let start = Start {
            language: Some(language),
            ..start()
        };
        let mut window = Window::start(start, places(&place));
        let words = Words::new(language);
        if language == Language::ALL[0] {
            window.push(&words.t("today-remind"));
        }
        window.must_see(&words.t("today-escalated"));
        window.must_see(&words.t("today-reminded"));
        let beyond = window.beyond_the_sides();
        assert!(beyond.is_empty(), "{language:?}: {beyond:#?}");
    }
}
