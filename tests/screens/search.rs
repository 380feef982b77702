//! The search box at the top.

use egui::Key;
use shouwen::domain::boxes::Boxes;
use shouwen::ui::command::Command;

use crate::support::{Place, morning, open_desk, parent, place_with};
use crate::window::{Window, t, with};

fn known() -> Place {
    place_with(&[
        ("张伟", "13812345678"),
        ("欧阳雪", "13900002222"),
        ("王强", "13700001111"),
    ])
}

fn search_label() -> String {
    format!("{}  Ctrl+K", t("command-search"))
}

#[test]
fn number_name_initials_and_phone_find_a_visit_and_enter_opens_it() {
    let place = known();
    for typed in ["LF-2026-0002", "欧阳", "oyx", "13900002222"] {
        let mut window = Window::open(&place);
        window.command(Command::Search);
        assert!(window.is_in_box(&search_label()));
        window.type_text(typed);
        window.must_see(&with("search-count", "count", 1));
        window.press(Key::Enter);
        window.must_see(&t("visit-record-history"));
        assert!(
            window.sees_part("LF-2026-0002　王芳 补录"),
            "{typed}: {:#?}",
            window.texts()
        );
        window.must_not_see(&with("search-count", "count", 1));
    }
}

#[test]
fn arrows_choose_among_what_was_found() {
    let place = known();
    let mut desk = open_desk(&place, morning());
    desk.log_visit(&parent("张伟")).unwrap();
    desk.close().unwrap();
    let mut window = Window::open(&place);
    window.command(Command::Search);
    window.type_text("zw");
    let found = window.texts();
    let numbers: Vec<_> = found
        .iter()
        .skip_while(|text| !text.starts_with("找到"))
        .filter(|text| text.starts_with("LF-2026-"))
        .cloned()
        .collect();
    assert_eq!(numbers.len(), 2, "{found:#?}");
    window.press(Key::ArrowDown);
    window.press(Key::Enter);
    assert!(window.sees_part(&format!("{}　王芳 补录", numbers[1])));
}

#[test]
fn nothing_found_is_said_and_esc_leaves_the_box() {
    let place = known();
    let mut window = Window::open(&place);
    window.command(Command::Search);
    window.type_text("没有这个人");
    window.must_see(&with("search-count", "count", 0));
    window.press(Key::Enter);
    assert!(window.is_in_box(&search_label()));
    window.press(Key::Escape);
    assert_eq!(window.text_in(&search_label()), "");
    assert!(!window.is_in_box(&search_label()));
    window.must_see(&t("today-on-site"));
}

#[test]
fn enter_that_comes_before_the_answer_opens_what_is_found_then() {
    let place = known();
    let mut window = Window::open(&place);
    window.command(Command::Search);
    window.hurry(&["o", "y", "x"], Key::Enter);
    assert!(
        window.sees_part("LF-2026-0002　王芳 补录"),
        "{:#?}",
        window.texts()
    );
}

#[test]
fn a_first_contact_is_found_and_opened_too() {
    let place = known();
    let mut desk = open_desk(&place, morning());
    let asked = Boxes::default()
        .with("asker_name", "欧阳雪")
        .with("matter", "转学手续怎么办");
    desk.log_contact(&asked).unwrap();
    desk.close().unwrap();
    let mut window = Window::open(&place);
    window.command(Command::Search);
    window.type_text("oyx");
    window.must_see(&with("search-count", "count", 2));
    window.must_see("转学手续怎么办");
    window.press(Key::Enter);
    assert!(window.sees_part("SW-2026-0001"), "{:#?}", window.texts());
    window.must_not_see(&with("search-count", "count", 2));
    window.must_see("转学手续怎么办");
}
