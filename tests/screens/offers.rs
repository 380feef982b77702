//! People who came before, offered while the name is typed.

use egui::{Event, ImeEvent, Key};
use shouwen::ui::command::Command;

use crate::support::{Place, place_with};
use crate::window::{Window, t};

/// Three who came before; two share their initials.
fn known() -> Place {
    place_with(&[
        ("张伟", "13812345678"),
        ("赵雯", "13912345678"),
        ("王强", "13700001111"),
    ])
}

fn form(place: &Place) -> Window {
    let mut window = Window::open(place);
    window.command(Command::NewVisit);
    window
}

fn offers(window: &Window) -> Vec<&'static str> {
    if !window.sees(&t("visit-offers-title")) {
        return Vec::new();
    }
    let texts = window.texts();
    let title = t("visit-offers-title");
    let after = texts.iter().skip_while(|text| **text != title);
    after
        .filter_map(|text| {
            ["张伟", "赵雯", "王强"]
                .into_iter()
                .find(|name| name == text)
        })
        .collect()
}

#[test]
fn initials_name_and_phone_find_the_same_person() {
    let place = known();
    for typed in ["wq", "WQ", "王", "王强", "1370000"] {
        let mut window = form(&place);
        window.type_text(typed);
        assert_eq!(offers(&window), ["王强"], "{typed}");
        window.press(Key::Enter);
        assert_eq!(window.text_in("来访人"), "王强", "{typed}");
        assert_eq!(window.text_in("电话"), "13700001111", "{typed}");
        assert!(window.is_in_box("事由"), "{typed}");
        assert_eq!(offers(&window), [""; 0]);
    }
}

#[test]
fn nobody_is_offered_for_somebody_new() {
    let place = known();
    let mut window = form(&place);
    assert_eq!(offers(&window), [""; 0]);
    window.type_text("钱");
    assert_eq!(offers(&window), [""; 0]);
    window.press(Key::Enter);
    assert!(window.is_in_box("电话"), "Enter goes on");
}

#[test]
fn arrows_choose_among_the_offers() {
    let place = known();
    for (downs, chosen) in [(0, 0), (1, 1), (3, 1)] {
        let mut window = form(&place);
        window.type_text("zw");
        let offered = offers(&window);
        assert_eq!(offered.len(), 2);
        for _ in 0..downs {
            window.press(Key::ArrowDown);
        }
        window.press(Key::Enter);
        assert_eq!(window.text_in("来访人"), offered[chosen]);
    }
    let mut window = form(&place);
    window.type_text("zw");
    let offered = offers(&window);
    window.press(Key::ArrowDown);
    window.press(Key::ArrowUp);
    window.press(Key::Enter);
    assert_eq!(window.text_in("来访人"), offered[0]);
}

#[test]
fn esc_puts_the_offers_away_and_stays_in_the_form() {
    let place = known();
    let mut window = form(&place);
    window.type_text("zw");
    window.press(Key::Escape);
    assert_eq!(offers(&window), [""; 0]);
    window.must_not_see(&t("visit-form-discard-title"));
    assert!(window.is_in_box("来访人"));
    assert_eq!(window.text_in("来访人"), "zw");
    // The next one leaves, and asks.
    window.press(Key::Escape);
    window.must_see(&t("visit-form-discard-title"));
    window.press(Key::Escape);
    // Typing on offers again.
    window.fill("来访人", "wq");
    assert_eq!(offers(&window), ["王强"]);
}

#[test]
fn nothing_is_offered_while_an_input_method_composes() {
    let place = known();
    let mut window = form(&place);
    window.event(Event::Ime(ImeEvent::Preedit {
        text: "zw".to_owned(),
        active_range_chars: None,
    }));
    assert_eq!(offers(&window), [""; 0]);
    window.press(Key::Enter);
    assert_eq!(window.text_in("电话"), "", "Enter was the input method's");
    drop(window);
    let mut window = form(&place);
    window.event(Event::Ime(ImeEvent::Preedit {
        text: "wang".to_owned(),
        active_range_chars: None,
    }));
    window.event(Event::Ime(ImeEvent::Commit("王".to_owned())));
    assert_eq!(window.text_in("来访人"), "王");
    assert_eq!(offers(&window), ["王强"]);
}

#[test]
fn what_was_typed_for_this_visit_is_not_overwritten_by_an_offer() {
    let place = known();
    let mut window = form(&place);
    window.fill("被访人", "赵老师");
    window.fill("来访人", "wq");
    window.press(Key::Enter);
    assert_eq!(window.text_in("被访人"), "赵老师");
    assert_eq!(window.text_in("学生"), "张小宝");
}

#[test]
fn a_guardian_of_the_roster_fills_the_visit_of_a_parent_who_was_never_here() {
    let place = known();
    let mut desk = crate::support::open_desk(&place, crate::support::morning());
    let boxes = shouwen::domain::boxes::Boxes::default()
        .with("name", "孙小雨")
        .with("class", "二（1）班")
        .with("guardian_name", "孙立")
        .with("guardian_relation", "父亲")
        .with("guardian_phone", "13600002222");
    desk.save_student(None, &boxes).unwrap();
    desk.close().unwrap();
    for typed in ["sl", "孙立", "1360000"] {
        let mut window = form(&place);
        window.type_text(typed);
        window.press(Key::Enter);
        assert_eq!(window.text_in("来访人"), "孙立", "{typed}");
        assert_eq!(window.text_in("学生"), "孙小雨", "{typed}");
        assert_eq!(window.text_in("班级"), "二（1）班", "{typed}");
        assert!(window.is_in_box("事由"), "{typed}");
    }
}
