//! Papers of first contacts and phone messages: offered after a save, chosen at the record, and their book and blanks.

use egui::Key;
use shouwen::domain::boxes::Boxes;
use shouwen::ui::command::Command;

use crate::support::{Place, morning, new_desk, place};
use crate::window::{Window, t, with};

/// Whether a paper is on show.
fn shows_paper(window: &Window) -> bool {
    window.has_button(&t("preview-save"))
}

/// A register with one first contact, with these boxes beside those it must have.
fn with_contact(more: &[(&'static str, &str)]) -> Place {
    let place = place();
    let mut desk = new_desk(&place, morning());
    desk.log_contact(&asked(more)).unwrap();
    desk.close().unwrap();
    place
}

fn asked(more: &[(&'static str, &str)]) -> Boxes {
    let must = [("asker_name", "孙丽"), ("matter", "校车停靠点太远")];
    let boxes = must.iter().chain(more);
    boxes.fold(Boxes::default(), |boxes, (name, text)| {
        boxes.with(name, *text)
    })
}

#[test]
fn the_book_and_the_blanks_begin_with_the_register_on_show() {
    let place = with_contact(&[]);
    let mut window = Window::open(&place);
    window.command(Command::GoContacts);
    window.push(&t("blanks-print"));
    assert!(window.is_chosen("首问责任登记表"));
    window.press(Key::Escape);
    window.push(&t("book-print"));
    assert!(window.is_chosen("首问登记簿"));
    window.press(Key::Enter);
    assert!(shows_paper(&window), "{:#?}", window.texts());
    assert!(window.sees_part("首问登记簿"), "{:#?}", window.texts());
}

#[test]
fn the_record_of_the_contact_just_saved_is_one_key_away() {
    for page in [Command::GoToday, Command::GoContacts] {
        let place = with_contact(&[]);
        let mut window = Window::open(&place);
        window.command(page);
        window.command(Command::NewContact);
        window.type_text("吴敏");
        window.fill("事项", "问菜谱");
        window.command(Command::Save);
        window.must_see(&with("offer-saved", "number", "SW-2026-0002"));
        assert!(window.has_button("打印首问责任登记表"));
        window.command(Command::Print);
        assert!(shows_paper(&window), "{:#?}", window.texts());
        window.press(Key::Escape);
        assert!(!window.has_button("打印首问责任登记表"), "offered once");
    }
}

#[test]
fn a3_the_slip_of_a_hand_over_just_made_is_one_key_away_and_then_among_the_papers() {
    let place = with_contact(&[]);
    let mut window = Window::open(&place);
    window.command(Command::GoContacts);
    window.push(&t("contact-deed-hand-over"));
    window.fill("承办人", "赵老师");
    window.command(Command::Save);
    assert!(window.has_button("打印转办单"), "{:#?}", window.texts());
    window.command(Command::Print);
    assert!(shows_paper(&window) && window.sees_part("转办单"));
    window.press(Key::Escape);
    window.command(Command::Print);
    assert!(window.is_chosen("首问责任登记表"));
    window.press(Key::ArrowDown);
    assert!(window.is_chosen("转办单"));
    window.press(Key::ArrowDown);
    assert!(window.is_chosen("首问责任登记表"), "no others");
    window.press(Key::Enter);
    assert!(shows_paper(&window));
}

#[test]
fn a7_the_notice_just_given_is_one_key_away() {
    let place = with_contact(&[]);
    let mut window = Window::open(&place);
    window.command(Command::GoContacts);
    window.push(&t("contact-deed-give-notice"));
    window.fill("缺少材料", "户口簿");
    window.command(Command::Save);
    assert!(
        window.has_button("打印一次性告知单"),
        "{:#?}",
        window.texts()
    );
    window.command(Command::Print);
    assert!(shows_paper(&window) && window.sees_part("一次性告知单"));
}

#[test]
fn the_key_prints_the_contact_on_show_once_another_is_looked_at() {
    let place = with_contact(&[("outcome", "answered"), ("result", "已告知")]);
    let mut window = Window::open(&place);
    window.command(Command::GoContacts);
    window.command(Command::NewContact);
    window.type_text("吴敏");
    window.fill("事项", "问菜谱");
    window.command(Command::Save);
    window.press(Key::ArrowDown);
    window.command(Command::Print);
    // The one on show has several papers; the one just saved has one.
    window.must_see(&t("choose-paper-title"));
}

#[test]
fn a_finished_contact_has_its_reply_and_its_completion_slip() {
    let place = with_contact(&[("outcome", "answered"), ("result", "已告知")]);
    let mut window = Window::open(&place);
    window.command(Command::GoContacts);
    window.command(Command::Print);
    for kind in ["首问责任登记表", "答复书", "办结单"] {
        assert!(window.is_chosen(kind), "{kind}");
        window.press(Key::ArrowDown);
    }
    assert!(window.is_chosen("首问责任登记表"));
}

#[test]
fn f30_the_slip_of_the_message_just_taken_is_one_key_away() {
    let place = with_contact(&[]);
    let mut window = Window::open(&place);
    window.command(Command::TakeMessage);
    window.type_text("孙丽");
    window.fill("留言给", "赵老师");
    window.fill("留言内容", "请回电话");
    window.command(Command::Save);
    assert!(window.has_button("打印电话留言单"), "{:#?}", window.texts());
    window.command(Command::Print);
    assert!(shows_paper(&window) && window.sees_part("电话留言单"));
}
