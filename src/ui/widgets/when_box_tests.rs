//! What the date box must do; beside it, for it is a file's worth.
#![allow(clippy::unwrap_used)]

use super::*;
use crate::ui::testing::window_over;
use chrono::Datelike as _;
use egui::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};

fn now() -> NaiveDateTime {
    NaiveDate::from_ymd_opt(2026, 11, 22)
        .unwrap()
        .and_hms_opt(9, 12, 0)
        .unwrap()
}

fn read(text: &str) -> Option<NaiveDateTime> {
    NaiveDateTime::parse_from_str(text.trim(), "%Y-%m-%d %H:%M").ok()
}

fn arrival(text: &str) -> Harness<'static, String> {
    let mut window = window_over(
        |ui, text: &mut String| {
            let words = WhenWords {
                now: "现在",
                day_earlier: "早一天",
                day_later: "晚一天",
                open_calendar: "打开月历",
                not_understood: "看不懂这个时间，可以写 9:12 或 11-22 9:12",
                calendar: CalendarWords {
                    earlier_month: "上个月",
                    later_month: "下个月",
                    weekdays: ["一", "二", "三", "四", "五", "六", "日"],
                    month_name: &|year, month| format!("{year}年{month}月"),
                    day_name: &|day| format!("{}月{}日", day.month(), day.day()),
                },
            };
            let when = WhenBox {
                field: Field::new("入校时间").width(360.0),
                now: now(),
                read: &read,
                write: &|when| when.format("%Y-%m-%d %H:%M").to_string(),
                understood: &|text| {
                    read(text).map(|when| when.format("%-m月%-d日 %H:%M").to_string())
                },
                words: &words,
            };
            when.ui(ui, text);
            Field::new("事由").text_ui(ui, &mut String::new());
        },
        text.to_owned(),
    );
    window
        .get_by_role_and_label(Role::TextInput, "入校时间")
        .focus();
    window.run();
    window
}

fn press(window: &mut Harness<'_, String>, modifiers: Modifiers, key: Key) {
    window.key_press_modifiers(modifiers, key);
    window.run();
}

#[test]
fn arrows_step_the_part_the_cursor_stands_in() {
    let mut window = arrival("2026-11-22 09:12");
    press(&mut window, Modifiers::NONE, Key::ArrowUp);
    assert_eq!(window.state(), "2026-11-22 09:15");
    press(&mut window, Modifiers::SHIFT, Key::ArrowDown);
    assert_eq!(window.state(), "2026-11-22 09:14");
    press(&mut window, Modifiers::NONE, Key::ArrowDown);
    assert_eq!(window.state(), "2026-11-22 09:10");
    press(&mut window, Modifiers::NONE, Key::Home);
    press(&mut window, Modifiers::NONE, Key::ArrowUp);
    press(&mut window, Modifiers::NONE, Key::ArrowUp);
    assert_eq!(window.state(), "2026-11-24 09:10");
    assert!(
        window
            .get_by_role_and_label(Role::TextInput, "入校时间")
            .is_focused()
    );
}

#[test]
fn an_empty_box_stays_empty_until_asked() {
    let mut window = arrival("");
    assert_eq!(window.state(), "");
    press(&mut window, Modifiers::NONE, Key::ArrowDown);
    assert_eq!(window.state(), "2026-11-22 09:12");
}

#[test]
fn the_present_is_one_key_away() {
    let mut window = arrival("2020-01-01 00:00");
    press(&mut window, Modifiers::COMMAND, Key::T);
    assert_eq!(window.state(), "2026-11-22 09:12");
}

#[test]
fn buttons_step_by_a_day() {
    let mut window = arrival("2026-11-22 09:12");
    window.get_by_role_and_label(Role::Button, "早一天").click();
    window.run();
    assert_eq!(window.state(), "2026-11-21 09:12");
    window.get_by_role_and_label(Role::Button, "晚一天").click();
    window.run();
    window.get_by_role_and_label(Role::Button, "晚一天").click();
    window.run();
    assert_eq!(window.state(), "2026-11-23 09:12");
}

#[test]
fn the_months_page_is_worked_by_keys_and_gives_the_focus_back() {
    let mut window = arrival("2026-11-22 09:12");
    press(&mut window, Modifiers::ALT, Key::ArrowDown);
    window.get_by_label("2026年11月");
    assert!(
        window
            .get_by_role_and_label(Role::Button, "11月22日")
            .is_focused()
    );
    press(&mut window, Modifiers::NONE, Key::ArrowRight);
    press(&mut window, Modifiers::NONE, Key::ArrowDown);
    press(&mut window, Modifiers::NONE, Key::PageDown);
    window.get_by_label("2026年12月");
    assert!(
        window
            .get_by_role_and_label(Role::Button, "12月30日")
            .is_focused()
    );
    press(&mut window, Modifiers::NONE, Key::Enter);
    assert_eq!(window.state(), "2026-12-30 09:12");
    assert!(window.query_by_label("2026年12月").is_none());
    assert!(
        window
            .get_by_role_and_label(Role::TextInput, "入校时间")
            .is_focused()
    );
}

#[test]
fn leaving_the_months_page_changes_nothing() {
    for key in [Key::Escape, Key::Tab] {
        let mut window = arrival("2026-11-22 09:12");
        press(&mut window, Modifiers::ALT, Key::ArrowDown);
        press(&mut window, Modifiers::NONE, Key::ArrowRight);
        press(&mut window, Modifiers::NONE, key);
        assert_eq!(window.state(), "2026-11-22 09:12");
        assert!(window.query_by_label("2026年11月").is_none());
        assert!(
            window
                .get_by_role_and_label(Role::TextInput, "入校时间")
                .is_focused()
        );
    }
}

#[test]
fn a_day_is_taken_by_mouse() {
    let mut window = arrival("");
    window
        .get_by_role_and_label(Role::Button, "打开月历")
        .click();
    window.run();
    window.get_by_role_and_label(Role::Button, "下个月").click();
    window.run();
    window
        .get_by_role_and_label(Role::Button, "12月25日")
        .click();
    window.run();
    assert_eq!(window.state(), "2026-12-25 09:12");
}

#[test]
fn it_says_how_it_was_understood_and_complains_only_after_leaving() {
    let mut window = arrival("2026-11-22 09:12");
    window.get_by_label("11月22日 09:12");
    *window.state_mut() = "明年".to_owned();
    window.run();
    let sentence = "看不懂这个时间，可以写 9:12 或 11-22 9:12";
    let is_wrong = |window: &Harness<'_, String>| {
        let node = window
            .get_by_role_and_label(Role::TextInput, "入校时间")
            .accesskit_node();
        node.data().invalid().is_some()
    };
    window.get_by_label(sentence);
    assert!(!is_wrong(&window));
    press(&mut window, Modifiers::NONE, Key::Tab);
    window.run();
    assert!(is_wrong(&window));
    window
        .get_by_role_and_label(Role::TextInput, "入校时间")
        .focus();
    window.run();
    press(&mut window, Modifiers::NONE, Key::ArrowUp);
    assert_eq!(window.state(), "明年");
}

#[test]
fn minutes_go_onto_the_grid() {
    let at = |minute| now().with_minute(minute).unwrap();
    for (from, steps, to) in [
        (12, 1, 15),
        (12, -1, 10),
        (15, 1, 20),
        (15, -1, 10),
        (1, -1, 0),
    ] {
        assert_eq!(
            add_minutes(at(from), steps, false),
            at(to),
            "{from} {steps}"
        );
    }
    assert_eq!(
        add_minutes(NaiveDateTime::MAX, 1, false),
        NaiveDateTime::MAX
    );
    assert_eq!(add_days(NaiveDateTime::MIN, -1), NaiveDateTime::MIN);
}
